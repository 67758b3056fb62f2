/** Alliances, companies, parties, media, universities, armed groups and associations; the notation is that of `../bodies.ts`. */
export const ORGANIZATIONS = `
United Nations;UN;U.N.
European Union;EU;E.U.
European Economic Community;EEC
European Community
Eurozone;Euro zone
NATO;Nato;North Atlantic Treaty Organization;North Atlantic Alliance
Warsaw Pact
African Union;A.U.
Organization of African Unity;Organisation of African Unity
Association of Southeast Asian Nations;ASEAN;Asean
Arab League;League of Arab States
Gulf Cooperation Council;GCC
Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organization of the Islamic Conference;OIC
Organization of American States;Organisation of American States;OAS
Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;OSCE
Council of Europe
Organization of the Petroleum Exporting Countries;OPEC;Opec
OPEC+
International Energy Agency;IEA
Group of Seven;G7;G-7
Group of Eight;G8;G-8
Group of 20;G20;G-20;Group of Twenty
Group of 77;G77
BRICS;Brics
World Bank
International Monetary Fund;IMF
World Trade Organization;World Trade Organisation;WTO
Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;OECD
Asian Development Bank;ADB
African Development Bank
Inter-American Development Bank
European Bank for Reconstruction and Development;EBRD
Asian Infrastructure Investment Bank;AIIB
Financial Action Task Force;FATF
Financial Stability Board
Interpol;INTERPOL
Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO
Collective Security Treaty Organization;CSTO
Commonwealth of Independent States
Commonwealth of Nations
Eurasian Economic Union
Economic Community of West African States;ECOWAS;Ecowas
Southern African Development Community;SADC
East African Community
Intergovernmental Authority on Development;IGAD
Mercosur
UNASUR;Union of South American Nations
CARICOM;Caricom;Caribbean Community
Pacific Islands Forum
Asia-Pacific Economic Cooperation;APEC
South Asian Association for Regional Cooperation;SAARC
Non-Aligned Movement
European Free Trade Association;EFTA
European Space Agency;ESA
CERN
League of Nations
Five Eyes
AUKUS;Aukus
World Economic Forum;WEF
Bilderberg Group
Trilateral Commission
Club of Rome
Global Fund
Gavi
World Anti-Doping Agency;WADA;Wada
Democratic Party;Democrats;Democrat;Democratic;Dems;Dem
Republican Party;Republicans;Republican;GOP;Grand Old Party
Democratic National Committee;DNC
Republican National Committee;RNC
Tea Party
Libertarian Party
House Freedom Caucus;Freedom Caucus
Labour Party;Labour
Conservative Party;Tories;Conservatives;Tory;Tory Party
Liberal Democrats;Lib Dems;Lib Dem;Liberal Democrat
UK Independence Party;UKIP;Ukip
Reform UK
Brexit Party
Scottish National Party;SNP
Plaid Cymru
Democratic Unionist Party;DUP
Ulster Unionist Party
Sinn Fein;Sinn Féin
SDLP
Fine Gael
Fianna Fail;Fianna Fáil
Green Party
Liberal Party
Bloc Québécois;Bloc Quebecois
New Democratic Party;NDP
Parti Québécois;Parti Quebecois
Communist Party;Communist Party of China;Chinese Communist Party;CCP;CPC
Communist Youth League
Kuomintang;KMT
Democratic Progressive Party;DPP
Liberal Democratic Party;LDP
Komeito
Workers' Party of Korea
People Power Party
Bharatiya Janata Party;BJP
Indian National Congress;Congress Party;Congress party
Aam Aadmi Party;AAP
Rashtriya Swayamsevak Sangh;RSS
Shiv Sena
Trinamool Congress
Pakistan Peoples Party;Pakistan People's Party;PPP
Pakistan Muslim League-Nawaz;Pakistan Muslim League-N;PML-N;Pakistan Muslim League
Pakistan Tehreek-e-Insaf;PTI
Muttahida Qaumi Movement;MQM
Jamaat-e-Islami
Awami League
Bangladesh Nationalist Party
National League for Democracy;NLD
United Russia
Just Russia
Communist Party of the Russian Federation
Party of Regions
Servant of the People
Svoboda
Right Sector
Christian Democratic Union;CDU;Christian Democrats
Christian Social Union;CSU
Social Democratic Party;Social Democrats;SPD
Alternative for Germany;Alternative für Deutschland;AfD
Free Democratic Party
Die Linke
Nazi Party;Nazis
National Front;Front National
National Rally;Rassemblement National
La République En Marche;En Marche;La Republique En Marche
La France Insoumise;France Unbowed
Socialist Party
Les Républicains;Les Republicains
Union for a Popular Movement
Forza Italia
Five Star Movement;Five-Star Movement
Lega Nord;Northern League
Brothers of Italy
Fratelli d'Italia
Partido Popular;People's Party;Popular Party
Spanish Socialist Workers' Party;PSOE
Podemos
Ciudadanos
Syriza;SYRIZA
New Democracy
Golden Dawn
Pasok;PASOK
Fidesz
Jobbik
Law and Justice;Law and Justice party
Civic Platform
Freedom Party
Party for Freedom
Vlaams Belang
Sweden Democrats
Swiss People's Party
European People's Party;EPP
Justice and Development Party;AK Party;AKP
Republican People's Party;CHP
Peoples' Democratic Party;HDP
Nationalist Movement Party;MHP
Likud
Kadima
Shas
Yesh Atid
Yisrael Beiteinu
United Torah Judaism
Otzma Yehudit;Jewish Power
Fatah
Palestine Liberation Organization;Palestine Liberation Organisation;PLO
Popular Front for the Liberation of Palestine;PFLP
Baath Party;Ba'ath Party;Baath
Muslim Brotherhood
Freedom and Justice Party
Ennahda
Dawa Party
Kurdistan Democratic Party;KDP
Patriotic Union of Kurdistan;PUK
African National Congress;ANC
Democratic Alliance
Economic Freedom Fighters
Inkatha Freedom Party
Zanu-PF;ZANU-PF
Movement for Democratic Change;MDC
All Progressives Congress
People's Democratic Party;PDP
Chama Cha Mapinduzi
SWAPO
FRELIMO;Frelimo
RENAMO;Renamo
MPLA
UNITA
Institutional Revolutionary Party;PRI
National Action Party
Workers Party;Partido dos Trabalhadores
United Socialist Party of Venezuela;PSUV
UMNO;United Malays National Organisation
Barisan Nasional
Pakatan Harapan
People's Action Party
Golkar
Pheu Thai;Pheu Thai Party
Move Forward Party
Khmer Rouge
Sandinista National Liberation Front;Sandinistas;FSLN
Solidarność;Solidarnosc
Taliban;Taleban
Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;Pakistani Taliban;TTP
Haqqani network;Haqqani Network
Islamic State;ISIS;ISIL;Isis;Isil;Daesh;Da'esh;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State group
Islamic State Khorasan;Islamic State Khorasan Province;ISIS-K;ISKP;Islamic State-Khorasan
Al-Qaeda;al-Qaeda;al Qaeda;Al Qaeda;al-Qaida;Al-Qaida;al Qaida;al-Qa'ida
Al-Qaeda in the Arabian Peninsula;al-Qaeda in the Arabian Peninsula;al Qaeda in the Arabian Peninsula;AQAP
Al-Qaeda in the Islamic Maghreb;al-Qaeda in the Islamic Maghreb;al Qaeda in the Islamic Maghreb;AQIM
Al-Qaeda in Iraq;al-Qaeda in Iraq;al Qaeda in Iraq;AQI
Al-Nusra Front;Nusra Front;al-Nusra Front;Jabhat al-Nusra;al-Nusra;al Nusra Front
Hayat Tahrir al-Sham;HTS
Ahrar al-Sham
Jaish al-Islam;Jaysh al-Islam
Free Syrian Army;FSA
Syrian Democratic Forces;SDF
Syrian National Coalition
Syrian National Council
High Negotiations Committee
White Helmets;Syrian Civil Defence;Syria Civil Defence
People's Protection Units;YPG
Kurdistan Workers' Party;Kurdistan Workers Party;PKK
Democratic Union Party
Hezbollah;Hizbollah;Hizbullah;Hezbullah
Kataib Hezbollah
Badr Organization
Mahdi Army
Hamas
Qassam Brigades;al-Qassam Brigades;Izz ad-Din al-Qassam Brigades
Palestinian Islamic Jihad;Islamic Jihad
Al-Aqsa Martyrs' Brigades;al-Aqsa Martyrs Brigades
Black September
Houthis;Houthi;Ansar Allah;Houthi movement
Southern Transitional Council;STC
Boko Haram
Al-Shabaab;al-Shabaab;al Shabaab;Al Shabaab;al-Shabab
Lord's Resistance Army;LRA
M23
Tigray People's Liberation Front;TPLF
Sudan People's Liberation Movement;SPLM
Polisario Front;Polisario
Armed Islamic Group
Ansar al-Sharia
Ansar Dine
Abu Sayyaf
Moro Islamic Liberation Front;MILF
New People's Army
Jemaah Islamiyah
Free Aceh Movement
Lashkar-e-Taiba;Lashkar-e-Toiba;LeT
Jaish-e-Mohammed;Jaish-e-Mohammad
Lashkar-e-Jhangvi
Jamaat-ud-Dawa
Hizbul Mujahideen
Indian Mujahideen
Northern Alliance
Liberation Tigers of Tamil Eelam;Tamil Tigers;LTTE
East Turkestan Islamic Movement;ETIM
World Uyghur Congress
Arakan Army
Arakan Rohingya Salvation Army;ARSA
Revolutionary Armed Forces of Colombia;FARC;Farc
National Liberation Army;ELN
Shining Path
Zapatistas
Sinaloa Cartel;Sinaloa cartel
Jalisco New Generation Cartel
Medellin Cartel;Medellín Cartel
Cali Cartel
Zetas;Los Zetas
MS-13
Tren de Aragua
Irish Republican Army;IRA;Provisional IRA
Real IRA
Ulster Volunteer Force;UVF
Ulster Defence Association;UDA
ETA;Basque Homeland and Freedom
Red Brigades
Red Army Faction
Aum Shinrikyo
Ku Klux Klan;KKK
Proud Boys
Oath Keepers
Antifa
QAnon
Weathermen;Weather Underground
Black Panther Party;Black Panthers
Branch Davidians
Wagner Group
Contras
Cosa Nostra
'Ndrangheta
Camorra
Yakuza
BBC;British Broadcasting Corporation
BBC News
BBC World Service
Channel 4
ITV
ITN
Sky News
CNN;Cable News Network
ABC News
NBC News
NBC
CBS News
CBS
Fox News;Fox News Channel
MSNBC
CNBC
C-SPAN
PBS
NPR;National Public Radio
HBO
ESPN
CBC;Canadian Broadcasting Corporation
Australian Broadcasting Corporation
Reuters;Thomson Reuters
Associated Press;AP;The Associated Press
Agence France-Presse;AFP
United Press International;UPI
Bloomberg;Bloomberg News
Dow Jones
Xinhua;Xinhua News Agency;New China News Agency
China Central Television;CCTV
China Global Television Network;CGTN
People's Daily
Global Times
China Daily
South China Morning Post;SCMP
Caixin
Southern Weekly
Phoenix Television;Phoenix TV
Apple Daily
Epoch Times;The Epoch Times
TASS;Tass;ITAR-TASS;Itar-Tass
RIA Novosti
Interfax
Russia Today;RT
Sputnik News
Rossiya Segodnya
Novaya Gazeta
Echo of Moscow;Ekho Moskvy
Pravda
Izvestia
Kommersant
NTV
Dozhd;TV Rain
Meduza
Ukrainska Pravda
Radio Free Europe;Radio Free Europe/Radio Liberty;RFE/RL;Radio Liberty
Radio Free Asia;RFA
Voice of America;VOA
Deutsche Welle;DW
France 24
Radio France Internationale;RFI
Euronews
Euractiv
Le Monde
Le Figaro
Libération
Charlie Hebdo
Der Spiegel;Spiegel;Spiegel Online
Bild
Die Welt
Die Zeit
Frankfurter Allgemeine Zeitung
Süddeutsche Zeitung;Sueddeutsche Zeitung;Suddeutsche Zeitung
ARD
ZDF
El País;El Pais
El Mundo
La Repubblica
Corriere della Sera
RAI
Jyllands-Posten
Al Jazeera;Al-Jazeera;al-Jazeera
Al Arabiya;Al-Arabiya
Al-Manar
Al-Ahram
Al Mayadeen
Asharq al-Awsat
Press TV
Fars News Agency;Fars;Fars news agency
IRNA;Islamic Republic News Agency
Tasnim;Tasnim News Agency
Mehr News Agency
ISNA
SANA;Syrian Arab News Agency
Anadolu Agency;Anadolu
Hurriyet;Hürriyet
Cumhuriyet
Haaretz
Jerusalem Post;The Jerusalem Post
Times of Israel;The Times of Israel
Yedioth Ahronoth
WAFA
Kyodo;Kyodo News
NHK
Asahi Shimbun
Yomiuri Shimbun
Mainichi Shimbun
Nikkei
Jiji Press
Yonhap;Yonhap News Agency
Chosun Ilbo
KCNA;Korean Central News Agency
Rodong Sinmun
Press Trust of India
NDTV
Times of India;The Times of India
Hindustan Times
Indian Express;The Indian Express
Doordarshan
Geo News;Geo TV
Dawn News
Tolo News;TOLOnews
Straits Times;The Straits Times
Bangkok Post
Rappler
Jakarta Post;The Jakarta Post
New York Times;The New York Times;NYT
Washington Post;The Washington Post
Wall Street Journal;The Wall Street Journal;WSJ
Los Angeles Times;LA Times;L.A. Times
USA Today;USA TODAY
Chicago Tribune
Boston Globe;The Boston Globe
Miami Herald
New York Post
New York Daily News
San Francisco Chronicle
Christian Science Monitor
Newsweek
Time magazine
New Yorker;The New Yorker
Rolling Stone
Vanity Fair
Forbes
Foreign Policy magazine
Mother Jones
U.S. News & World Report;U.S. News;US News & World Report;US News
National Review
Politico;POLITICO
Axios
ProPublica
Huffington Post;HuffPost;The Huffington Post
BuzzFeed;BuzzFeed News;Buzzfeed
Vice News
Vox Media
Breitbart;Breitbart News
InfoWars;Infowars
Daily Beast;The Daily Beast
The Intercept
TechCrunch
Ars Technica
National Geographic
Playboy
The Guardian
The Observer
The Times
Sunday Times;The Sunday Times
Daily Telegraph;The Daily Telegraph;The Telegraph
Daily Mail
Daily Mirror
News of the World
Daily Express
Evening Standard
The Independent
Financial Times;The Financial Times
The Economist
The Lancet
Irish Times;The Irish Times
Toronto Star
Globe and Mail;The Globe and Mail
Sydney Morning Herald;The Sydney Morning Herald
Hello! magazine
TVNZ
Globo;TV Globo
Folha de S.Paulo;Folha de S. Paulo
Clarín;Clarin
Telesur;teleSUR
Univision
Wikinews
Global Voices
Bellingcat
WikiLeaks;Wikileaks
International Consortium of Investigative Journalists;ICIJ
Organized Crime and Corruption Reporting Project;OCCRP
Google
Alphabet Inc;Alphabet Inc.;Alphabet
DeepMind;Google DeepMind
Facebook
Meta Platforms;Meta
Apple;Apple Inc;Apple Inc.;Apple Computer
Microsoft;Microsoft Corp;Microsoft Corp.;Microsoft Corporation
Amazon;Amazon.com
Amazon Web Services;AWS
Netflix
LinkedIn
Uber;Uber Technologies
Lyft
Airbnb
PayPal
eBay;EBay
Yahoo;Yahoo!
AOL;America Online
Time Warner;AOL Time Warner
Netscape
MySpace;Myspace
Napster
Snap Inc;Snap Inc.
Dropbox
Spotify
Pinterest
Tumblr
Reddit
Mozilla;Mozilla Foundation
Wikimedia Foundation;Wikimedia
GitHub
Salesforce;Salesforce.com
Adobe;Adobe Systems
Oracle;Oracle Corp;Oracle Corporation
IBM;International Business Machines
Intel;Intel Corp;Intel Corporation;Intel Corp.
AMD;Advanced Micro Devices
Nvidia;NVIDIA
Qualcomm
Broadcom
Texas Instruments
Cisco;Cisco Systems
Juniper Networks
Hewlett-Packard;Hewlett Packard;Hewlett Packard Enterprise;HP
Dell;Dell Computer;Dell Technologies
Compaq
Sun Microsystems
Motorola
Palantir;Palantir Technologies
Cloudflare
Akamai
VeriSign;Verisign
CrowdStrike
FireEye
Mandiant
Symantec
McAfee
Kaspersky Lab;Kaspersky
RSA Security
NSO Group;NSO
Hacking Team
Gamma International;Gamma Group
Booz Allen Hamilton;Booz Allen
Cambridge Analytica
Equifax
OpenAI
Anthropic
xAI
Mistral AI
DeepSeek
Clearview AI
Waymo
Tesla;Tesla Motors;Tesla Inc
SpaceX
Blue Origin
Virgin Galactic
Theranos
WeWork
Zoom Video Communications
Huawei;Huawei Technologies
ZTE
Lenovo
Xiaomi
Alibaba;Alibaba Group
Ant Group;Ant Financial
Tencent;Tencent Holdings
Baidu
ByteDance;Bytedance
JD.com
Didi;Didi Chuxing
Sina Corp;Sina
Sohu
NetEase
China Mobile
China Telecom
China Unicom
SMIC;Semiconductor Manufacturing International Corporation
TSMC;Taiwan Semiconductor Manufacturing Company;Taiwan Semiconductor Manufacturing Co;Taiwan Semiconductor
Foxconn;Hon Hai;Hon Hai Precision
HTC
Evergrande;China Evergrande
BYD
CATL
Sinopec
PetroChina
CNPC;China National Petroleum Corporation;China National Petroleum Corp
CNOOC
Sinovac
Sinopharm
Samsung;Samsung Electronics
LG Electronics;LG
SK Hynix
Hyundai;Hyundai Motor;Hyundai Motor Group
Daewoo
Kia Motors;Kia
Sony;Sony Corp;Sony Corp.
Sony Pictures;Sony Pictures Entertainment
Nintendo
Panasonic
Toshiba
Hitachi
Fujitsu
Mitsubishi;Mitsubishi Motors;Mitsubishi Corporation
Toyota;Toyota Motor;Toyota Motor Corp
Honda;Honda Motor
Nissan;Nissan Motor
Mazda
SoftBank;Softbank;SoftBank Group
Tokyo Electric Power Company;Tokyo Electric Power Co;Tepco;TEPCO;Tokyo Electric Power;Tokyo Electric
Mt. Gox;Mt Gox
Nokia
Ericsson
Siemens
SAP
BlackBerry;Research In Motion;Research in Motion
Nortel
Bombardier
SNC-Lavalin
Yandex
VKontakte;VK
Mail.ru
Gazprom
Rosneft
Lukoil
Yukos
Sberbank
VTB;VTB Bank
Nord Stream AG
Aeroflot
Rusal
AT&T
Verizon;Verizon Communications
T-Mobile;T-Mobile US
Sprint Corporation;Sprint Nextel
Comcast
MCI WorldCom;WorldCom
Level 3 Communications
Vodafone
BT Group;British Telecom
Deutsche Telekom
France Telecom;France Télécom
Telefónica;Telefonica
Telecom Italia
Belgacom
Gemalto
Walt Disney Company;Disney;Walt Disney;Walt Disney Co;Walt Disney Co.;The Walt Disney Company
Warner Bros;Warner Bros.;Warner Brothers
Warner Bros. Discovery;Warner Bros Discovery
Viacom;ViacomCBS
NBCUniversal;NBC Universal
News Corp;News Corporation
21st Century Fox;20th Century Fox
Universal Pictures
Weinstein Company;Miramax
Live Nation;Live Nation Entertainment
Ticketmaster
Walmart;Wal-Mart;Wal-Mart Stores
Costco
Home Depot;The Home Depot
Kmart
Starbucks
McDonald's
Coca-Cola;Coca Cola
PepsiCo;Pepsi
Nestlé;Nestle
Unilever
Procter & Gamble;P&G
Philip Morris;Philip Morris International
British American Tobacco
Nike
Adidas
IKEA;Ikea
H&M
Macy's
Kohl's
Lowe's
Bloomingdale's
Sainsbury's;J Sainsbury
Wendy's
Domino's;Domino's Pizza
Denny's
Applebee's
Kellogg's;Kellogg Co
Levi's
Ben & Jerry's
Harrah's;Harrah's Entertainment
Dick's Sporting Goods
Lloyd's;Lloyd's of London
Sotheby's
Christie's
Commission on Presidential Debates
Marks & Spencer;Marks and Spencer;M&S
Inditex;Zara
LVMH
General Electric;GE
General Motors
Ford Motor Company;Ford Motor Co;Ford Motor;Ford
Chrysler;DaimlerChrysler;Fiat Chrysler;Fiat Chrysler Automobiles;FCA US
Stellantis
Fiat
Volkswagen;VW
BMW
Daimler;Mercedes-Benz
Audi
Porsche
Volvo
Renault
Peugeot;PSA Peugeot Citroen;PSA Group
Rolls-Royce
Jaguar Land Rover
Boeing
Airbus;EADS;Airbus Group
Lockheed Martin;Lockheed
Northrop Grumman
Raytheon;RTX Corporation
General Dynamics
McDonnell Douglas
BAE Systems;BAE
Thales
Dassault;Dassault Aviation
Leonardo SpA
Saab
Rheinmetall
Embraer
Halliburton
Blackwater;Blackwater USA;Academi
American Airlines
United Airlines
Delta Air Lines;Delta Airlines
Southwest Airlines
Pan Am
British Airways
Ryanair
EasyJet;easyJet
Lufthansa
Germanwings
Air France;Air France-KLM
KLM
Qantas
Malaysia Airlines
Singapore Airlines
Air India
Ethiopian Airlines
Turkish Airlines
Qatar Airways
Etihad;Etihad Airways
EgyptAir;Egyptair
Cathay Pacific
Lion Air
Korean Air
FedEx
UPS;United Parcel Service
DHL
Maersk;A.P. Moller-Maersk
Exxon Mobil;ExxonMobil;Exxon
Chevron
ConocoPhillips
BP;British Petroleum
Royal Dutch Shell;Shell plc;Royal Dutch/Shell;Shell
TotalEnergies;Total SA;Total S.A.
Eni SpA
Repsol
Equinor;Statoil
Saudi Aramco;Aramco
ADNOC
QatarEnergy;Qatar Petroleum
Areva
Enron
Arthur Andersen
Rio Tinto
BHP Billiton;BHP
Glencore;Glencore Xstrata
Vale SA
Odebrecht
Trafigura
Monsanto
Bayer
BASF
DuPont
Dow Chemical
Union Carbide
Pfizer
BioNTech
Moderna
AstraZeneca
Johnson & Johnson
Novavax
Merck
Novartis
Roche;Roche Holding
Sanofi
GlaxoSmithKline;GSK
Eli Lilly
Novo Nordisk
Gilead;Gilead Sciences
Purdue Pharma
UnitedHealthcare;UnitedHealth;UnitedHealth Group
Goldman Sachs
JPMorgan Chase;JPMorgan;JP Morgan;J.P. Morgan;JPMorgan Chase & Co
Morgan Stanley
Citigroup;Citibank;Citi
Bank of America
Wells Fargo
Merrill Lynch
Lehman Brothers
Bear Stearns
American International Group;AIG
Fannie Mae
Freddie Mac
Berkshire Hathaway
BlackRock
Blackstone;Blackstone Group
Vanguard Group
Silicon Valley Bank
FTX
Coinbase
Binance
MasterCard;Mastercard
American Express;AmEx
Western Union
HSBC
Barclays
Lloyds Banking Group;Lloyds
Royal Bank of Scotland;RBS;NatWest
Northern Rock
Barings Bank
Deutsche Bank
Commerzbank
Credit Suisse
UBS
BNP Paribas
Société Générale;Societe Generale
Banco Santander
UniCredit
Danske Bank
Wirecard
SWIFT
Standard Chartered
Bank of China
ICBC;Industrial and Commercial Bank of China
Moody's;Moody's Investors Service
Standard & Poor's;S&P;S&P Global
Fitch Ratings;Fitch
New York Stock Exchange;NYSE
Nasdaq;NASDAQ
London Stock Exchange
Hong Kong Stock Exchange
PricewaterhouseCoopers;PwC
KPMG
Deloitte
Ernst & Young;EY
McKinsey;McKinsey & Company
Mossack Fonseca
Trump Organization;The Trump Organization
Reliance Industries;Reliance
Tata Group;Tata Motors;Tata Steel;Tata
Adani Group
Infosys
1MDB
Amnesty International
Human Rights Watch;HRW
International Committee of the Red Cross;Red Cross;ICRC
International Federation of Red Cross and Red Crescent Societies;IFRC
American Red Cross
Red Crescent
Syrian Arab Red Crescent
Palestine Red Crescent Society;Palestinian Red Crescent
Médecins Sans Frontières;Medecins Sans Frontieres;Doctors Without Borders;MSF
Save the Children
Oxfam
World Vision
Care International
International Rescue Committee;IRC
Norwegian Refugee Council
World Central Kitchen
Gaza Humanitarian Foundation
Greenpeace
World Wildlife Fund;WWF;World Wide Fund for Nature
Friends of the Earth
Sierra Club
Extinction Rebellion
Fridays for Future
Just Stop Oil
Sea Shepherd
PETA
Reporters Without Borders;Reporters Sans Frontieres;Reporters sans frontières
Committee to Protect Journalists;CPJ
Freedom House
Transparency International
Article 19
Index on Censorship
Privacy International
Big Brother Watch
Open Rights Group
Access Now
Electronic Frontier Foundation;EFF
American Civil Liberties Union;ACLU
Electronic Privacy Information Center;EPIC
Center for Democracy and Technology
Free Software Foundation
Tor Project
Citizen Lab;The Citizen Lab
Internet Corporation for Assigned Names and Numbers;ICANN;Icann
Internet Assigned Numbers Authority;IANA
Internet Engineering Task Force;IETF
World Wide Web Consortium;W3C
Internet Society;ISOC
GreatFire;GreatFire.org
Freedom of the Press Foundation
Southern Poverty Law Center
Anti-Defamation League;ADL
NAACP;National Association for the Advancement of Colored People
Black Lives Matter
Planned Parenthood
National Rifle Association;NRA
Boy Scouts of America;Boy Scouts
American Israel Public Affairs Committee;AIPAC
Council on American-Islamic Relations;CAIR
B'Tselem
Peace Now
Breaking the Silence
Syrian Observatory for Human Rights;SOHR
Physicians for Human Rights
International Crisis Group
National Endowment for Democracy
Open Society Foundations
Gates Foundation;Bill and Melinda Gates Foundation;Bill & Melinda Gates Foundation
Ford Foundation
Rockefeller Foundation
Clinton Foundation;Bill, Hillary & Chelsea Clinton Foundation
Carter Center
Nobel Foundation
Brookings Institution
Heritage Foundation
Cato Institute
RAND Corporation;Rand Corporation;RAND
Council on Foreign Relations
Chatham House
Carnegie Endowment for International Peace;Carnegie Endowment
Center for Strategic and International Studies
International Institute for Strategic Studies;IISS
Stockholm International Peace Research Institute;SIPRI
Institute for the Study of War
Atlantic Council
Pew Research Center;Pew Research
Gallup
YouGov
Levada Center
Quinnipiac University
Memorial Human Rights Centre
Pussy Riot
Otpor
Mothers of the Plaza de Mayo
AFL-CIO
Teamsters
United Auto Workers;UAW
Service Employees International Union;SEIU
Screen Actors Guild;SAG-AFTRA
Writers Guild of America
Trades Union Congress;TUC
National Union of Mineworkers
American Medical Association
American Bar Association
Chamber of Commerce;US Chamber of Commerce;U.S. Chamber of Commerce
Confederation of British Industry
Motion Picture Association of America;MPAA
Recording Industry Association of America;RIAA
Academy of Motion Picture Arts and Sciences
Catholic Church;Roman Catholic Church
Church of England
Anglican Church;Anglican Communion
Russian Orthodox Church
Ukrainian Orthodox Church
Orthodox Church of Ukraine
Greek Orthodox Church
Coptic Orthodox Church;Coptic Church
Southern Baptist Convention
Salvation Army
Church of Jesus Christ of Latter-day Saints;Mormon Church
Jehovah's Witnesses
Church of Scientology;Scientology
Unification Church
Falun Gong;Falun Dafa
Nation of Islam
World Council of Churches
Society of Jesus;Jesuits
Opus Dei
Harvard University;Harvard
Yale University;Yale
Princeton University
Columbia University
Cornell University
Brown University
Dartmouth College
University of Pennsylvania
Massachusetts Institute of Technology;MIT
Stanford University;Stanford
University of California
University of California, Berkeley;UC Berkeley
University of California, Los Angeles;UCLA
University of Southern California;USC
California Institute of Technology;Caltech
University of Chicago
Northwestern University
University of Michigan
Duke University
Johns Hopkins University;Johns Hopkins
Georgetown University
George Washington University
New York University;NYU
Carnegie Mellon University;Carnegie Mellon
University of Texas
University of Virginia
Oxford University;University of Oxford
Cambridge University;University of Cambridge
Imperial College London;Imperial College
London School of Economics;LSE
University College London;UCL
King's College London
University of Edinburgh
Trinity College Dublin
McGill University
University of Toronto
Australian National University
Sorbonne
Sciences Po
Humboldt University
ETH Zurich
Hebrew University
Tel Aviv University
Al-Azhar;Al-Azhar University
American University of Beirut
Tehran University;University of Tehran
Cairo University
Tsinghua University;Tsinghua
Peking University
Fudan University
University of Hong Kong
National University of Singapore
University of Tokyo
Seoul National University
Jawaharlal Nehru University;JNU
Moscow State University
Max Planck Society
Mayo Clinic
Smithsonian Institution;Smithsonian
Wuhan Institute of Virology
Gamaleya Institute;Gamaleya National Center
Serum Institute of India
Royal Society
Swedish Academy
International Olympic Committee;IOC
FIFA;Fifa
UEFA;Uefa
CONMEBOL
CONCACAF
Football Association
Premier League;English Premier League
La Liga
Bundesliga
Serie A
National Football League;NFL
National Basketball Association;NBA
Major League Baseball;MLB
National Hockey League;NHL
Major League Soccer;MLS
NCAA;National Collegiate Athletic Association
PGA Tour
LIV Golf
WTA;Women's Tennis Association
International Cricket Council
Board of Control for Cricket in India;BCCI
IAAF;World Athletics
Formula One;Formula 1;F1
NASCAR;Nascar
Court of Arbitration for Sport
International Paralympic Committee
RUSADA;Rusada
USA Gymnastics
Manchester United;Man Utd;Man United
Manchester City;Man City
Liverpool FC
Chelsea FC
Arsenal FC;Arsenal
Tottenham Hotspur;Tottenham;Spurs
Everton
Aston Villa
Newcastle United
Leeds United
Real Madrid
FC Barcelona;Barça
Atlético Madrid;Atletico Madrid
Bayern Munich;Bayern München
Borussia Dortmund
Juventus;Juve
AC Milan
Inter Milan;Internazionale
Paris Saint-Germain;Paris St Germain;PSG;Paris St. Germain
Ajax
Celtic FC
Rangers FC;Glasgow Rangers
Boca Juniors
New York Yankees;Yankees
New York Mets;Mets
Boston Red Sox;Red Sox
Los Angeles Dodgers;Dodgers
Chicago Cubs;Cubs
Los Angeles Lakers;Lakers;LA Lakers
Golden State Warriors
Chicago Bulls
Boston Celtics;Celtics
Dallas Cowboys
New England Patriots
San Francisco 49ers;49ers
Green Bay Packers;Packers
Kansas City Chiefs
Scuderia Ferrari;Ferrari
Red Bull Racing
The Beatles;Beatles
Rolling Stones;The Rolling Stones
Petrobras
Pemex
PDVSA;Petroleos de Venezuela;Petróleos de Venezuela
Naftogaz
Energoatom
Eskom
Rosatom
Rostec
Rosoboronexport
Internet Research Agency
Kosovo Liberation Army;KLA
Janjaweed
Yellow Vests;Gilets Jaunes;gilets jaunes
Nordic Council
Arctic Council
Pacific Alliance
Visegrad Group;Visegrad Four;V4
American Immigration Council
National Border Patrol Council
American Legion
Veterans of Foreign Wars
Human Rights Commission of Pakistan
Council of Conservative Citizens
National Security Archive
Natural Resources Defense Council;NRDC
National Council of La Raza
World Jewish Congress
Tibetan Youth Congress
National Right to Life Committee
Danish Refugee Council
National Council of Churches
Muslim Council of Britain
British Medical Association
British Council
Pan Africanist Congress
National Democratic Congress
New Patriotic Party
Iraqi National Congress
Pakistan Cricket Board
England and Wales Cricket Board
U.S. Anti-Doping Agency;US Anti-Doping Agency;USADA
U.S. Olympic Committee;US Olympic Committee;USOC
Kachin Independence Army
Jabhat Fatah al-Sham
Jamaat-ul-Mujahideen
Tehreek-e-Labbaik
Niger Delta Avengers
Ansar Beit al-Maqdis
Imbonerakure
Interahamwe
Pegida;PEGIDA
Smer
Venstre
Al Wefaq
CNN Turk;CNN Türk
Kanal D
Deutschlandfunk
Stern magazine
Il Tempo
La Stampa
Gazeta Wyborcza
Kompas
Tempo magazine
Business Insider
The Hill
Roll Call
Drudge Report
DCLeaks
Guccifer
Shadow Brokers
Fancy Bear
Cozy Bear
Lazarus Group
Médecins du Monde;Medecins du Monde
Trócaire;Trocaire
Christian Aid
Habitat for Humanity
Catholic Relief Services
Caritas
Wellcome Trust;Wellcome
Human Rights Campaign
Everytown for Gun Safety;Everytown
Business Roundtable
American Enterprise Institute
Hoover Institution
Center for American Progress
Common Cause
Crossroads GPS
American Crossroads
Priorities USA
Right to Rise
NextGen Climate
Club for Growth
Americans for Prosperity
Emily's List;EMILY's List
MoveOn;MoveOn.org
Congressional Black Caucus
American Federation of Teachers
National Education Association
Fraternal Order of Police
Unite union
Unison union
IG Metall
Cosatu
British Museum
Victoria and Albert Museum
Metropolitan Museum of Art
Museum of Modern Art;MoMA
Louvre Museum
Guggenheim Museum
Getty Museum
Vatican Museums
Hermitage Museum
Rijksmuseum
Tate Modern
National Gallery
Natural History Museum
Royal Opera House
Bolshoi Theatre;Bolshoi Theater;Bolshoi
La Scala
Metropolitan Opera
Berlin Philharmonic
Vienna Philharmonic
New York Philharmonic
London Symphony Orchestra
Royal Swedish Academy of Sciences
Fraunhofer Society
Broad Institute
Salk Institute
Scripps Research Institute
Karolinska Institute;Karolinska Institutet
Institut Pasteur;Pasteur Institute
Cleveland Clinic
Massachusetts General Hospital
Great Ormond Street Hospital
Barnard College
Notre Dame University;University of Notre Dame
Rutgers;Rutgers University
Purdue University
Texas A&M;Texas A&M University
Virginia Tech
Georgia Tech
Penn State;Pennsylvania State University
Aga Khan Trust
Knights of Columbus
House of Saud
Recording Academy
UNICEF;United Nations Children's Fund;UN Children's Fund;Unicef
`;
