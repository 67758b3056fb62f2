/** A well-known body, program, event, law or product of the news, with the other names it goes by. */
export interface BodyFact {
  readonly name: string;
  readonly type: "Agency" | "Organization" | "Program" | "Event" | "Law" | "Product";
  readonly aliases: readonly string[];
  /** The ISO 3166 code of the state whose organ it is; absent for international and generic bodies. */
  readonly country?: string;
}

// Every table holds one body a line: `Name;Alias;Alias`, then `@CC` for the organ of one state.

const AGENCIES = `
UN Security Council;United Nations Security Council;U.N. Security Council;Security Council;UNSC
UN General Assembly;United Nations General Assembly;U.N. General Assembly;UNGA
UN Secretariat;United Nations Secretariat
Economic and Social Council;ECOSOC
UN Human Rights Council;United Nations Human Rights Council;U.N. Human Rights Council;Human Rights Council;UNHRC
UN Human Rights Office;Office of the High Commissioner for Human Rights;OHCHR
UNHCR;UN High Commissioner for Refugees;United Nations High Commissioner for Refugees;UN refugee agency;U.N. refugee agency
UNICEF;United Nations Children's Fund;UN Children's Fund
UNESCO;United Nations Educational, Scientific and Cultural Organization
UNRWA;United Nations Relief and Works Agency;UN Relief and Works Agency
OCHA;UN Office for the Coordination of Humanitarian Affairs;Office for the Coordination of Humanitarian Affairs
United Nations Development Programme;UN Development Programme;UN Development Program;UNDP
United Nations Environment Programme;UN Environment Programme;UN Environment Program;UNEP
United Nations Population Fund;UN Population Fund;UNFPA
United Nations Office on Drugs and Crime;UN Office on Drugs and Crime;UNODC
UNAIDS;Joint United Nations Programme on HIV/AIDS
UN Women
UN-Habitat;United Nations Human Settlements Programme
UNCTAD;United Nations Conference on Trade and Development
UNIFIL;United Nations Interim Force in Lebanon;UN Interim Force in Lebanon
MINUSMA
MONUSCO
UNMISS
UNAMA;United Nations Assistance Mission in Afghanistan
UNPROFOR;United Nations Protection Force;UN Protection Force
UNSCOM
UNMOVIC
World Food Programme;World Food Program;WFP
Food and Agriculture Organization;FAO
World Health Organization;World Health Organisation;WHO
World Health Assembly
International Atomic Energy Agency;IAEA
International Telecommunication Union;ITU
International Labour Organization;International Labor Organization;ILO
International Maritime Organization;IMO
International Civil Aviation Organization;ICAO
International Organization for Migration;IOM
World Meteorological Organization;WMO
World Intellectual Property Organization;WIPO
Universal Postal Union;UPU
Intergovernmental Panel on Climate Change;IPCC
Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;OPCW
Comprehensive Nuclear-Test-Ban Treaty Organization;CTBTO
International Criminal Court;ICC
International Court of Justice;World Court;ICJ
International Criminal Tribunal for the former Yugoslavia;ICTY
International Criminal Tribunal for Rwanda;ICTR
Special Tribunal for Lebanon
Permanent Court of Arbitration
European Commission
European Parliament
European Council
Council of the European Union;Council of Ministers
European Court of Justice;Court of Justice of the European Union;EU Court of Justice;ECJ;CJEU
European Court of Human Rights;ECHR
European Central Bank;ECB
European Investment Bank;EIB
European Stability Mechanism
European External Action Service;EEAS
European Medicines Agency;EMA
European Centre for Disease Prevention and Control;ECDC
European Union Aviation Safety Agency;European Aviation Safety Agency;EASA
European Banking Authority
European Public Prosecutor's Office;EPPO
European Data Protection Supervisor
European Data Protection Board
Article 29 Working Party
Europol
Eurojust
Eurostat
Eurogroup
Frontex
ENISA
North Atlantic Council
International Security Assistance Force;ISAF
African Court on Human and Peoples' Rights
Inter-American Court of Human Rights
Inter-American Commission on Human Rights;IACHR
Office of the High Representative
Bank for International Settlements;BIS
Supreme Court
High Court
Constitutional Court
Court of Appeal;Court of Appeals;Appeals Court
Parliament
Senate
Congress
House of Representatives;House
National Assembly
Foreign Ministry;Ministry of Foreign Affairs;Foreign Affairs Ministry
Defence Ministry;Defense Ministry;Ministry of Defence;Ministry of Defense
Interior Ministry;Ministry of Interior;Ministry of the Interior;Ministry of Internal Affairs
Finance Ministry;Ministry of Finance
Justice Ministry;Ministry of Justice
Health Ministry;Ministry of Health
Education Ministry;Ministry of Education
Trade Ministry;Ministry of Trade
Energy Ministry;Ministry of Energy
Agriculture Ministry;Ministry of Agriculture
Transport Ministry;Ministry of Transport
Labour Ministry;Labor Ministry;Ministry of Labour;Ministry of Labor
Information Ministry;Ministry of Information
Environment Ministry;Ministry of Environment
Economy Ministry;Ministry of Economy
Culture Ministry;Ministry of Culture
Central Bank
National Security Council
Election Commission;Electoral Commission
Central Election Commission
National Guard
Coast Guard
Air Force
White House@US
Pentagon;Defense Department;Department of Defense;DoD@US
State Department;Department of State;US State Department;U.S. State Department@US
Justice Department;Department of Justice;US Department of Justice;U.S. Department of Justice;DOJ@US
Treasury Department;Department of the Treasury;US Treasury;U.S. Treasury@US
Department of Homeland Security;Homeland Security Department;Homeland Security;DHS@US
Commerce Department;Department of Commerce@US
Energy Department;Department of Energy@US
Interior Department;Department of the Interior@US
Labor Department;Department of Labor@US
Education Department;Department of Education@US
Agriculture Department;Department of Agriculture;USDA@US
Transportation Department;Department of Transportation@US
Department of Health and Human Services;Health and Human Services;HHS@US
Department of Housing and Urban Development;HUD@US
Department of Veterans Affairs;Veterans Affairs@US
US Congress;U.S. Congress;United States Congress@US
US Senate;U.S. Senate;United States Senate@US
US House of Representatives;U.S. House of Representatives;US House;U.S. House@US
US Supreme Court;U.S. Supreme Court;Supreme Court of the United States;United States Supreme Court@US
Senate Intelligence Committee;Senate Select Committee on Intelligence@US
House Intelligence Committee;House Permanent Select Committee on Intelligence@US
Senate Judiciary Committee@US
House Judiciary Committee@US
Senate Foreign Relations Committee@US
House Foreign Affairs Committee@US
Senate Armed Services Committee@US
House Armed Services Committee@US
House Ways and Means Committee;Ways and Means Committee@US
House Oversight Committee@US
House Un-American Activities Committee@US
January 6 committee@US
9/11 Commission@US
Warren Commission@US
Congressional Budget Office;CBO@US
Government Accountability Office;GAO@US
Congressional Research Service@US
Library of Congress@US
National Security Agency;NSA@US
Central Intelligence Agency;CIA@US
Federal Bureau of Investigation;FBI@US
Office of the Director of National Intelligence;ODNI@US
Defense Intelligence Agency;DIA@US
National Reconnaissance Office;NRO@US
National Geospatial-Intelligence Agency@US
Foreign Intelligence Surveillance Court;FISA court;FISC;FISA Court@US
Privacy and Civil Liberties Oversight Board;PCLOB@US
Secret Service;US Secret Service;U.S. Secret Service@US
Drug Enforcement Administration;DEA@US
Bureau of Alcohol, Tobacco, Firearms and Explosives;ATF@US
US Marshals Service;U.S. Marshals Service;US Marshals;U.S. Marshals@US
Immigration and Customs Enforcement;ICE@US
Customs and Border Protection;CBP@US
Border Patrol;US Border Patrol;U.S. Border Patrol@US
US Citizenship and Immigration Services;U.S. Citizenship and Immigration Services;USCIS@US
Transportation Security Administration;TSA@US
Federal Emergency Management Agency;FEMA@US
Cybersecurity and Infrastructure Security Agency;CISA@US
Federal Reserve;Federal Reserve Board;US Federal Reserve;U.S. Federal Reserve;Fed;the Fed@US
Federal Open Market Committee;FOMC@US
Federal Deposit Insurance Corporation;FDIC@US
Securities and Exchange Commission;SEC@US
Commodity Futures Trading Commission;CFTC@US
Consumer Financial Protection Bureau;CFPB@US
Internal Revenue Service;IRS@US
Federal Communications Commission;FCC@US
Federal Trade Commission;FTC@US
Federal Election Commission;FEC@US
Federal Aviation Administration;FAA@US
National Transportation Safety Board;NTSB@US
National Highway Traffic Safety Administration;NHTSA@US
National Aeronautics and Space Administration;NASA;Nasa@US
Jet Propulsion Laboratory;JPL@US
Environmental Protection Agency;EPA@US
Food and Drug Administration;FDA@US
Centers for Disease Control and Prevention;Centers for Disease Control;CDC@US
National Institutes of Health;NIH@US
National Institute of Allergy and Infectious Diseases;NIAID@US
National Science Foundation;NSF@US
National Oceanic and Atmospheric Administration;NOAA@US
National Weather Service@US
National Hurricane Center@US
US Geological Survey;U.S. Geological Survey;USGS@US
National Park Service@US
Fish and Wildlife Service@US
Nuclear Regulatory Commission@US
National Labor Relations Board;NLRB@US
Occupational Safety and Health Administration;OSHA@US
Equal Employment Opportunity Commission;EEOC@US
Social Security Administration@US
Small Business Administration@US
Office of Personnel Management@US
Office of Management and Budget@US
Office of Foreign Assets Control;OFAC@US
Department of Government Efficiency;DOGE@US
National Telecommunications and Information Administration;NTIA@US
National Institute of Standards and Technology;NIST@US
Defense Advanced Research Projects Agency;DARPA;Darpa@US
US Agency for International Development;U.S. Agency for International Development;USAID@US
US Agency for Global Media;U.S. Agency for Global Media;Broadcasting Board of Governors@US
US Trade Representative;U.S. Trade Representative;USTR@US
US Patent and Trademark Office;U.S. Patent and Trademark Office;USPTO@US
US International Trade Commission;U.S. International Trade Commission@US
Peace Corps@US
US Postal Service;U.S. Postal Service;USPS@US
Joint Chiefs of Staff;Joint Chiefs@US
US Central Command;U.S. Central Command;Central Command;CENTCOM;Centcom@US
US Cyber Command;U.S. Cyber Command;Cyber Command@US
US Africa Command;U.S. Africa Command;AFRICOM@US
US European Command;U.S. European Command;EUCOM@US
US Pacific Command;U.S. Pacific Command;US Indo-Pacific Command;U.S. Indo-Pacific Command;Indo-Pacific Command@US
US Strategic Command;U.S. Strategic Command@US
US Special Operations Command;U.S. Special Operations Command@US
US Army;U.S. Army;United States Army@US
US Navy;U.S. Navy;United States Navy@US
US Air Force;U.S. Air Force;United States Air Force@US
US Marine Corps;U.S. Marine Corps;Marine Corps@US
US Coast Guard;U.S. Coast Guard@US
US Space Force;U.S. Space Force;Space Force@US
Navy SEALs;Navy Seals@US
Delta Force@US
Army Corps of Engineers@US
Seventh Fleet;7th Fleet@US
Fifth Fleet;5th Fleet@US
Sixth Fleet;6th Fleet@US
NORAD@US
New York Police Department;NYPD;New York City Police Department@US
Los Angeles Police Department;LAPD@US
Ninth Circuit;9th Circuit;Ninth Circuit Court of Appeals;9th U.S. Circuit Court of Appeals@US
Second Circuit;2nd U.S. Circuit Court of Appeals@US
Downing Street;10 Downing Street;No 10@GB
House of Commons@GB
House of Lords@GB
Foreign Office;Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office;FCO;FCDO@GB
Home Office@GB
Cabinet Office@GB
Department for International Development;DfID@GB
Department of Health and Social Care@GB
HM Treasury@GB
HM Revenue and Customs;HMRC@GB
UK Supreme Court@GB
Old Bailey@GB
Government Communications Headquarters;GCHQ@GB
National Cyber Security Centre;NCSC@GB
MI5;Security Service@GB
MI6;Secret Intelligence Service@GB
Scotland Yard;Metropolitan Police;Met Police;Metropolitan Police Service@GB
National Crime Agency;NCA@GB
Crown Prosecution Service;CPS@GB
Serious Fraud Office@GB
Independent Office for Police Conduct;Independent Police Complaints Commission@GB
Police Service of Northern Ireland;PSNI@GB
Royal Ulster Constabulary;RUC@GB
National Health Service;NHS@GB
NHS England@GB
Public Health England@GB
UK Health Security Agency@GB
Medicines and Healthcare products Regulatory Agency;MHRA@GB
Bank of England@GB
Monetary Policy Committee@GB
Office for National Statistics;ONS@GB
Office for Budget Responsibility;OBR@GB
Financial Conduct Authority;FCA@GB
Competition and Markets Authority;CMA@GB
Information Commissioner's Office@GB
Investigatory Powers Tribunal@GB
Intelligence and Security Committee@GB
Ofcom@GB
Ofsted@GB
Ofgem@GB
Met Office@GB
Buckingham Palace@GB
Royal Navy@GB
Royal Air Force;RAF@GB
British Army@GB
Royal Marines@GB
SAS;Special Air Service@GB
Scottish Parliament;Holyrood@GB
Welsh Assembly;Senedd@GB
Northern Ireland Assembly;Stormont@GB
Dáil;Dail@IE
Garda;An Garda Síochána;Gardai@IE
Data Protection Commission@IE
State Duma;Duma;Russian State Duma@RU
Federation Council@RU
Russian Foreign Ministry@RU
Russian Defence Ministry;Russian Defense Ministry@RU
Federal Security Service;FSB@RU
SVR;Foreign Intelligence Service@RU
GRU@RU
Roskomnadzor@RU
Roscosmos@RU
Investigative Committee;Russian Investigative Committee@RU
OMON@RU
Rosgvardia@RU
Bank of Russia@RU
Black Sea Fleet@RU
Northern Fleet@RU
KGB@SU
Red Army@SU
Supreme Soviet@SU
NKVD@SU
Communist Party Central Committee
Verkhovna Rada@UA
Security Service of Ukraine;SBU@UA
Ukrainian Armed Forces;Armed Forces of Ukraine@UA
Azov Regiment;Azov Battalion;Azov Brigade@UA
Politburo;Politburo Standing Committee;Standing Committee of the Politburo
People's Liberation Army;PLA@CN
People's Liberation Army Navy;PLA Navy@CN
People's Armed Police@CN
State Council;China's State Council@CN
State Council Information Office@CN
National People's Congress;NPC@CN
Chinese People's Political Consultative Conference;CPPCC@CN
Central Military Commission@CN
Central Commission for Discipline Inspection;CCDI@CN
Cyberspace Administration of China;CAC;Cyberspace Administration;State Internet Information Office@CN
Chinese Foreign Ministry;China's Foreign Ministry@CN
Chinese Defence Ministry;Chinese Defense Ministry;China's Defence Ministry;China's Defense Ministry@CN
Chinese Commerce Ministry;China's Commerce Ministry@CN
Commerce Ministry;Ministry of Commerce
Ministry of Public Security;Public Security Ministry@CN
Ministry of State Security@CN
Ministry of Industry and Information Technology;MIIT@CN
National Development and Reform Commission;NDRC@CN
China Internet Network Information Center;China Internet Network Information Centre;CNNIC@CN
Taiwan Affairs Office@CN
Central Propaganda Department@CN
People's Bank of China;PBOC@CN
China Securities Regulatory Commission;CSRC@CN
State Administration for Market Regulation@CN
Supreme People's Court@CN
Supreme People's Procuratorate@CN
China National Space Administration;CNSA@CN
National Bureau of Statistics;NBS@CN
National Health Commission@CN
Xinjiang Production and Construction Corps@CN
Legislative Council;LegCo;Legco
Hong Kong Monetary Authority@HK
Hong Kong Police Force@HK
Legislative Yuan@TW
Executive Yuan@TW
Mainland Affairs Council@TW
National Diet;Japanese Diet@JP
Bank of Japan;BOJ@JP
Self-Defense Forces;Self-Defence Forces;Japan Self-Defense Forces@JP
Maritime Self-Defense Force@JP
Ministry of Economy, Trade and Industry;METI@JP
Japan Meteorological Agency@JP
Japan Aerospace Exploration Agency;JAXA@JP
Imperial Household Agency@JP
Blue House;Cheong Wa Dae@KR
Bank of Korea@KR
National Intelligence Service;NIS@KR
Unification Ministry;Ministry of Unification@KR
Supreme People's Assembly@KP
Korean People's Army@KP
Reconnaissance General Bureau@KP
Lok Sabha@IN
Rajya Sabha@IN
Reserve Bank of India;RBI@IN
Central Bureau of Investigation;CBI@IN
Research and Analysis Wing@IN
Election Commission of India@IN
Enforcement Directorate@IN
National Investigation Agency;NIA@IN
Border Security Force;BSF@IN
Central Reserve Police Force;CRPF@IN
Indian Army@IN
Indian Navy@IN
Indian Air Force@IN
Indian Space Research Organisation;Indian Space Research Organization;ISRO;Isro@IN
Telecom Regulatory Authority of India;TRAI@IN
NITI Aayog;Niti Aayog@IN
Supreme Court of India@IN
Inter-Services Intelligence;ISI@PK
Pakistan Army@PK
Inter-Services Public Relations;ISPR@PK
Pakistan Telecommunication Authority@PK
National Accountability Bureau@PK
Federal Investigation Agency;FIA@PK
Lahore High Court@PK
Loya Jirga@AF
National Directorate of Security;NDS@AF
Afghan National Army@AF
Majlis
Revolutionary Guards;Revolutionary Guard;Islamic Revolutionary Guard Corps;Revolutionary Guard Corps;IRGC@IR
Quds Force@IR
Basij@IR
Guardian Council;Council of Guardians@IR
Assembly of Experts@IR
Expediency Council@IR
Atomic Energy Organization of Iran@IR
SAVAK@IR
Knesset@IL
Mossad@IL
Shin Bet@IL
Israel Defense Forces;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces;IDF@IL
Israeli Air Force@IL
Unit 8200@IL
COGAT@IL
Bank of Israel@IL
Palestinian Authority;Palestinian National Authority@PS
Palestinian Legislative Council@PS
Republican Guard
Syrian Arab Army;Syrian Army@SY
Iraqi Governing Council@IQ
Coalition Provisional Authority@IQ
Popular Mobilization Forces;Popular Mobilisation Forces;Hashd al-Shaabi@IQ
Peshmerga
Kurdistan Regional Government;KRG@IQ
Lebanese Armed Forces@LB
Shura Council
Supreme Council of the Armed Forces;SCAF@EG
Suez Canal Authority@EG
Supreme Constitutional Court@EG
Federal National Council@AE
Royal Court
Grand National Assembly;Turkish Grand National Assembly@TR
National Intelligence Organization@TR
Diyanet@TR
Presidential Leadership Council@YE
General National Congress@LY
Government of National Accord@LY
Libyan National Army;LNA@LY
National Transitional Council@LY
Transitional Military Council@SD
Sudanese Armed Forces@SD
Bundestag@DE
Bundesrat
Bundeswehr@DE
Bundesbank@DE
BND;Bundesnachrichtendienst;Federal Intelligence Service@DE
Federal Office for the Protection of the Constitution;Bundesamt für Verfassungsschutz;BfV@DE
Federal Constitutional Court@DE
Chancellery
Stasi@DE
Gestapo@DE
Wehrmacht@DE
Luftwaffe@DE
Robert Koch Institute@DE
Federal Cartel Office;Bundeskartellamt@DE
BaFin@DE
Élysée Palace;Elysee Palace;Elysée Palace;Élysée;Elysee@FR
Quai d'Orsay@FR
Constitutional Council
DGSE@FR
DGSI@FR
CNIL@FR
Banque de France;Bank of France@FR
French Foreign Legion;Foreign Legion@FR
Gendarmerie
Guardia Civil;Civil Guard@ES
Cortes Generales@ES
Audiencia Nacional@ES
Bank of Spain@ES
Generalitat@ES
Mossos d'Esquadra;Mossos@ES
Chamber of Deputies
Carabinieri@IT
Guardia di Finanza@IT
Bank of Italy@IT
Swiss Guard@VA
Tweede Kamer@NL
AIVD@NL
States General@NL
Swiss National Bank@CH
Sejm@PL
Riksdag@SE
Riksbank@SE
Säpo@SE
Storting@NO
Folketing@DK
Althing;Althingi@IS
Norwegian Nobel Committee;Nobel Committee
Seimas@LT
Saeima@LV
Riigikogu@EE
Securitate@RO
Kosovo Force;KFOR
EULEX
House of Commons of Canada@CA
Royal Canadian Mounted Police;RCMP@CA
Canadian Security Intelligence Service;CSIS@CA
Communications Security Establishment;CSEC@CA
Bank of Canada@CA
Parliament Hill@CA
Canadian Armed Forces@CA
Australian Federal Police@AU
ASIO;Australian Security Intelligence Organisation@AU
Australian Signals Directorate;ASD@AU
Reserve Bank of Australia;RBA@AU
Australian Competition and Consumer Commission;ACCC@AU
Australian Defence Force@AU
Government Communications Security Bureau;GCSB@NZ
Reserve Bank of New Zealand@NZ
Planalto@BR
Federal Supreme Court;Supreme Federal Tribunal@BR
Superior Electoral Court@BR
Central Bank of Brazil@BR
Anatel@BR
Casa Rosada@AR
Banco de Mexico;Bank of Mexico;Banxico@MX
Miraflores@VE
National Electoral Council
Constituent Assembly;National Constituent Assembly
Tonton Macoutes@HT
Economic and Financial Crimes Commission;EFCC@NG
Independent National Electoral Commission;INEC@NG
Central Bank of Nigeria@NG
Truth and Reconciliation Commission
National Prosecuting Authority@ZA
South African Reserve Bank@ZA
Rapid Support Forces;RSF@SD
Independent Electoral and Boundaries Commission;IEBC@KE
Malacañang;Malacanang@PH
Corruption Eradication Commission;KPK@ID
Bank Indonesia@ID
Tatmadaw@MM
State Administration Council@MM
State Law and Order Restoration Council;SLORC@MM
Monetary Authority of Singapore;MAS@SG
Reserve Bank of Zimbabwe@ZW
Rapid Action Battalion@BD
`;

const ORGANIZATIONS = `
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
Democratic Party;Democrats;Democrat
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
USA Today
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
Alphabet Inc;Alphabet Inc.
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
eBay
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
Salesforce
Adobe;Adobe Systems
Oracle;Oracle Corp;Oracle Corporation
IBM;International Business Machines
Intel;Intel Corp;Intel Corporation
AMD;Advanced Micro Devices
Nvidia;NVIDIA
Qualcomm
Broadcom
Texas Instruments
Cisco;Cisco Systems
Juniper Networks
Hewlett-Packard;Hewlett Packard;Hewlett Packard Enterprise
Dell;Dell Computer
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
TSMC;Taiwan Semiconductor Manufacturing Company;Taiwan Semiconductor Manufacturing Co
Foxconn;Hon Hai;Hon Hai Precision
HTC
Evergrande;China Evergrande
BYD
CATL
Sinopec
PetroChina
CNPC;China National Petroleum Corporation
CNOOC
Sinovac
Sinopharm
Samsung;Samsung Electronics
LG Electronics
SK Hynix
Hyundai;Hyundai Motor
Daewoo
Kia Motors
Sony;Sony Corp
Sony Pictures;Sony Pictures Entertainment
Nintendo
Panasonic
Toshiba
Hitachi
Fujitsu
Mitsubishi;Mitsubishi Motors
Toyota;Toyota Motor;Toyota Motor Corp
Honda;Honda Motor
Nissan;Nissan Motor
Mazda
SoftBank;Softbank
Tokyo Electric Power Company;Tokyo Electric Power Co;Tepco;TEPCO
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
T-Mobile
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
Walt Disney Company;Disney
Warner Bros;Warner Bros.
Warner Bros. Discovery;Warner Bros Discovery
Viacom;ViacomCBS
NBCUniversal;NBC Universal
News Corp;News Corporation
21st Century Fox;20th Century Fox
Universal Pictures
Weinstein Company;Miramax
Live Nation
Ticketmaster
Walmart;Wal-Mart
Costco
Home Depot
Kmart
Starbucks
McDonald's
Coca-Cola;Coca Cola
PepsiCo;Pepsi
Nestlé;Nestle
Unilever
Procter & Gamble
Philip Morris
British American Tobacco
Nike
Adidas
IKEA;Ikea
H&M
Marks & Spencer;Marks and Spencer;M&S
Inditex
LVMH
General Electric
General Motors
Ford Motor Company;Ford Motor Co;Ford Motor
Chrysler;DaimlerChrysler;Fiat Chrysler
Stellantis
Fiat
Volkswagen;VW
BMW
Daimler;Mercedes-Benz
Audi
Porsche
Volvo
Renault
Peugeot;PSA Peugeot Citroen
Rolls-Royce
Jaguar Land Rover
Boeing
Airbus;EADS
Lockheed Martin;Lockheed
Northrop Grumman
Raytheon;RTX Corporation
General Dynamics
McDonnell Douglas
BAE Systems
Thales
Dassault;Dassault Aviation
Leonardo SpA
Saab
Rheinmetall
Embraer
Halliburton
Blackwater;Blackwater USA
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
EgyptAir
Cathay Pacific
Lion Air
Korean Air
FedEx
UPS;United Parcel Service
DHL
Maersk
Exxon Mobil;ExxonMobil;Exxon
Chevron
ConocoPhillips
BP;British Petroleum
Royal Dutch Shell;Shell plc;Royal Dutch/Shell
TotalEnergies;Total SA
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
Glencore
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
Roche
Sanofi
GlaxoSmithKline;GSK
Eli Lilly
Novo Nordisk
Gilead;Gilead Sciences
Purdue Pharma
UnitedHealthcare;UnitedHealth;UnitedHealth Group
Goldman Sachs
JPMorgan Chase;JPMorgan;JP Morgan;J.P. Morgan
Morgan Stanley
Citigroup;Citibank
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
Blackstone
Vanguard Group
Silicon Valley Bank
FTX
Coinbase
Binance
MasterCard;Mastercard
American Express
Western Union
HSBC
Barclays
Lloyds Banking Group
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
Standard & Poor's
Fitch Ratings
New York Stock Exchange;NYSE
Nasdaq;NASDAQ
London Stock Exchange
Hong Kong Stock Exchange
PricewaterhouseCoopers;PwC
KPMG
Deloitte
Ernst & Young
McKinsey;McKinsey & Company
Mossack Fonseca
Trump Organization
Reliance Industries
Tata Group;Tata Motors;Tata Steel
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
Clinton Foundation
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
Manchester United;Man Utd
Manchester City;Man City
Liverpool FC
Chelsea FC
Arsenal FC
Tottenham Hotspur
Everton
Aston Villa
Newcastle United
Leeds United
Real Madrid
FC Barcelona;Barça
Atlético Madrid;Atletico Madrid
Bayern Munich
Borussia Dortmund
Juventus
AC Milan
Inter Milan
Paris Saint-Germain;Paris St Germain;PSG
Ajax
Celtic FC
Rangers FC
Boca Juniors
New York Yankees;Yankees
New York Mets
Boston Red Sox;Red Sox
Los Angeles Dodgers;Dodgers
Chicago Cubs
Los Angeles Lakers;Lakers
Golden State Warriors
Chicago Bulls
Boston Celtics
Dallas Cowboys
New England Patriots
San Francisco 49ers;49ers
Green Bay Packers
Kansas City Chiefs
Scuderia Ferrari;Ferrari
Red Bull Racing
The Beatles;Beatles
Rolling Stones;The Rolling Stones
Petrobras
Pemex
PDVSA
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
`;

const PRODUCTS = `
Twitter;Twitter.com;Twitter Inc;Twitter Inc.
YouTube;Youtube
WhatsApp;Whatsapp
Instagram
Facebook Messenger
Snapchat
TikTok;Tiktok
Douyin
Telegram
Viber
Skype
FaceTime
iMessage
Twitch
Flickr
Vimeo
4chan;4Chan
8chan
Parler
Truth Social
Bluesky
Mastodon
Tinder
Grindr
Ashley Madison
Craigslist
Wikipedia
Weibo;Sina Weibo
WeChat;Weixin
QQ
Taobao
Tmall
Alipay
Renren
Youku
Baidu Tieba
KakaoTalk
Google Search
Google Maps
Google Earth
Google News
Google Street View;Street View
Google Play
Google Glass
Google Translate
Google Chrome
Gmail
Hotmail
Outlook.com
AltaVista
Firefox
Internet Explorer
Bing
Siri
iPhone
iPad
iPod
iTunes
iCloud
Macintosh;MacBook
App Store
Apple Watch
Android
iOS
Microsoft Windows
Windows XP
Windows 95
Microsoft Office
Microsoft Azure
Linux
Xbox
PlayStation
Nintendo Switch
Minecraft
Fortnite
Roblox
Pokémon Go;Pokemon Go
Grand Theft Auto
Kindle
Galaxy Note 7
Disney+
PageRank
ChatGPT
GPT-4
Grok
Midjourney
AlphaGo
Bitcoin
Ethereum
Dogecoin
Pirate Bay;The Pirate Bay
Megaupload
Stuxnet
WannaCry
NotPetya
Heartbleed
Conficker
Pegasus spyware
FinFisher;FinSpy
TrueCrypt
Lavabit
Signal app
ProtonMail
Great Firewall;Great Firewall of China
Healthcare.gov;HealthCare.gov
Sputnik
Sputnik V
Sputnik 1
CoronaVac
Covaxin
Covishield
Viagra
OxyContin
Ozempic
Remdesivir
Hydroxychloroquine
Ivermectin
Novichok
Sarin
Zyklon B
Agent Orange
Hubble Space Telescope;Hubble
James Webb Space Telescope;Webb telescope
International Space Station;ISS
Mir space station
Tiangong
Falcon 9
Falcon Heavy
Starship
Starlink
Crew Dragon
Orion spacecraft
Voyager 1
Voyager 2
Soyuz
Space Shuttle Columbia
Space Shuttle Challenger
Curiosity rover
Perseverance rover
GPS
Boeing 737
Boeing 737 MAX;Boeing 737 Max;737 MAX;737 Max
Boeing 747
Boeing 777
Boeing 787;Dreamliner
Airbus A320
Airbus A380
Concorde
Air Force One
F-16
F-35
F-15
F-22
F-18
B-52
B-2
U-2
Black Hawk
Apache helicopter
Su-24
Su-25
Su-27
Su-35
MiG-29
MiG-31
Tu-154
Il-76
Antonov An-225
Predator drone
MQ-9 Reaper
Bayraktar TB2;Bayraktar
Shahed-136;Shahed
Tomahawk
Patriot missile;Patriot missiles
Iron Dome
THAAD
S-300
S-400
Buk missile
Scud
Javelin missile
HIMARS
ATACMS
Storm Shadow
Kinzhal
Iskander
Kalibr
Oreshnik
Grad rocket
Leopard 2
M1 Abrams;Abrams tank
Kalashnikov;AK-47
AR-15
Little Boy
USS Cole
USS Carl Vinson
USS Abraham Lincoln
USS Theodore Roosevelt
USS Ronald Reagan
HMS Queen Elizabeth
Admiral Kuznetsov
Liaoning carrier
Titanic;RMS Titanic
Costa Concordia
Exxon Valdez
Ever Given
Rainbow Warrior
Mavi Marmara
Diamond Princess
Kursk submarine
Toyota Prius
Tesla Model 3
Cybertruck
Volkswagen Beetle
Koran;Quran;Qur'an
Bible
Torah
Mein Kampf
Communist Manifesto
Little Red Book
The Satanic Verses;Satanic Verses
Nineteen Eighty-Four
The Da Vinci Code
Harry Potter
Lord of the Rings;The Lord of the Rings
Star Wars
Star Trek
Game of Thrones
The Simpsons
South Park
Squid Game
House of Cards
Sesame Street
Saturday Night Live
60 Minutes
Meet the Press
Newsnight
Citizenfour
Innocence of Muslims
Fahrenheit 9/11
An Inconvenient Truth
Mona Lisa
Panama Papers
Paradise Papers
Pandora Papers
Pentagon Papers
Mueller report;Mueller Report
Chilcot report;Chilcot Report
Starr Report;Starr report
Steele dossier
Amazon Alexa
`;

const PROGRAMS = `
PRISM
XKeyscore;XKEYSCORE;XKeyScore
Tempora
ECHELON;Echelon
Boundless Informant
Bullrun;BULLRUN
MUSCULAR
Stellar Wind
Total Information Awareness
Carnivore system
Einstein program
MKUltra;MK-Ultra
COINTELPRO
Golden Shield Project;Golden Shield
Belt and Road Initiative;Belt and Road;One Belt One Road;One Belt, One Road;BRI
China-Pakistan Economic Corridor;CPEC
Made in China 2025
Great Leap Forward
Social Credit System
Green Dam Youth Escort;Green Dam
Thousand Talents Program;Thousand Talents Plan
Digital India
Make in India
Swachh Bharat;Swachh Bharat Abhiyan
Aadhaar
Internet.org
Free Basics
Project Loon
Project Maven
Saudi Vision 2030;Vision 2030
Abenomics
New Deal
Green New Deal
European Green Deal
Marshall Plan
Great Society
War on Poverty
War on Drugs
War on Terror;War on Terrorism;Global War on Terror
Strategic Defense Initiative
Golden Dome
Medicare
Medicaid
Social Security
Head Start program
Deferred Action for Childhood Arrivals;DACA
Temporary Protected Status
Remain in Mexico;Migrant Protection Protocols
Troubled Asset Relief Program;TARP
Paycheck Protection Program
AmeriCorps
PEPFAR
Plan Colombia
Fulbright Program;Fulbright program
Universal Credit
Sure Start
Prevent strategy
HS2;High Speed 2
Crossrail
Erasmus;Erasmus programme;Erasmus+
Horizon 2020
Horizon Europe
Galileo programme
Common Agricultural Policy
Schengen Information System
Human Genome Project
Manhattan Project
Large Hadron Collider;LHC
ITER
Apollo program;Apollo;Apollo programme
Apollo 11
Apollo 13
Artemis program;Artemis programme
Artemis I
Artemis II
Space Shuttle program;Space Shuttle
Gemini program
Project Mercury
Voyager program
Chang'e 4
Chang'e 5
Chandrayaan-2
Chandrayaan-3
Mars Science Laboratory
New Horizons
Cassini-Huygens;Cassini
Rosetta mission
Polaris Dawn
Sustainable Development Goals
Millennium Development Goals
Oil-for-Food Programme;Oil-for-Food Program;oil-for-food program;oil-for-food programme
COVAX;Covax
Operation Warp Speed
Black Sea Grain Initiative
Sunshine Policy
Global Compact
Partnership for Peace
One Laptop per Child;One Laptop Per Child
Me Too movement;#MeToo;MeToo
Occupy Wall Street
Boycott, Divestment and Sanctions;BDS
Operation Desert Storm;Desert Storm
Operation Desert Shield;Desert Shield
Operation Desert Fox;Desert Fox
Operation Enduring Freedom
Operation Iraqi Freedom
Operation Restore Hope
Operation Inherent Resolve
Operation Resolute Support;Resolute Support Mission;Resolute Support
Operation Odyssey Dawn
Operation Unified Protector
Operation Allied Force
Operation Neptune Spear
Operation Barkhane
Operation Serval
Operation Atalanta
Operation Sophia
Operation Mare Nostrum;Mare Nostrum
Operation Cast Lead
Operation Pillar of Defense;Operation Pillar of Defence
Operation Protective Edge
Operation Guardian of the Walls
Operation Swords of Iron
Operation Al-Aqsa Flood
Operation Rising Lion
Operation Midnight Hammer
Operation Prosperity Guardian
Operation Defensive Shield
Operation Decisive Storm
Operation Restoring Hope
Operation Euphrates Shield
Operation Olive Branch
Operation Peace Spring
Operation Zarb-e-Azb;Zarb-e-Azb
Operation Sindoor
Operation Blue Star
Operation Condor
Operation Car Wash;Lava Jato
Operation Ajax
Operation Barbarossa
Operation Overlord
Operation Market Garden
Operation Gladio
Operation Fast and Furious
Operation Storm
Operation Torch
Operation Lone Star
Operation Yewtree
`;

const LAWS = `
Constitution
US Constitution;U.S. Constitution
First Amendment
Second Amendment
Fourth Amendment
Fifth Amendment
Fourteenth Amendment;14th Amendment
22nd Amendment
25th Amendment
Equal Rights Amendment
Bill of Rights
Declaration of Independence
Emancipation Proclamation
Civil Rights Act
Voting Rights Act
Patriot Act;USA Patriot Act;USA PATRIOT Act
USA Freedom Act;USA FREEDOM Act
Foreign Intelligence Surveillance Act;FISA
FISA Amendments Act
Espionage Act
Freedom of Information Act;FOIA
Electronic Communications Privacy Act
Stored Communications Act
Communications Decency Act
Digital Millennium Copyright Act;DMCA
Stop Online Piracy Act;SOPA
Protect IP Act;PIPA
Cybersecurity Information Sharing Act
Cyber Intelligence Sharing and Protection Act;CISPA
Computer Fraud and Abuse Act
Communications Assistance for Law Enforcement Act;CALEA
All Writs Act
CLOUD Act
CHIPS Act;CHIPS and Science Act
Inflation Reduction Act
One Big Beautiful Bill Act;One Big Beautiful Bill
American Rescue Plan
CARES Act
Affordable Care Act;Obamacare;Patient Protection and Affordable Care Act;ObamaCare
Tax Cuts and Jobs Act
Dodd-Frank Act;Dodd-Frank
Sarbanes-Oxley Act;Sarbanes-Oxley
Glass-Steagall Act;Glass-Steagall
Clean Air Act
Clean Water Act
Endangered Species Act
Americans with Disabilities Act
No Child Left Behind Act;No Child Left Behind
Title IX
Defense of Marriage Act;DOMA
Violence Against Women Act
Brady Bill;Brady Act
DREAM Act;Dream Act
Immigration and Nationality Act
Alien Enemies Act
Insurrection Act
Posse Comitatus Act
War Powers Resolution;War Powers Act
Authorization for Use of Military Force;AUMF
National Defense Authorization Act;NDAA
National Security Act
Homeland Security Act
Magnitsky Act;Global Magnitsky Act
Taiwan Relations Act
Helms-Burton Act
Iran-Libya Sanctions Act
Caesar Act
JASTA;Justice Against Sponsors of Terrorism Act
Jones Act
Smoot-Hawley Tariff Act
Hatch Act
Logan Act
Presidential Records Act
War Crimes Act
Foreign Corrupt Practices Act
Foreign Agents Registration Act;FARA
Sherman Act;Sherman Antitrust Act
International Emergency Economic Powers Act
PATRIOT Act Section 215;Section 215
Section 702
Section 230
Executive Order 12333
Project 2025
Contract with America
Roe v. Wade;Roe v Wade
Dobbs v. Jackson Women's Health Organization
Brown v. Board of Education
Citizens United v. FEC
Obergefell v. Hodges
Bush v. Gore
Marbury v. Madison
Miranda v. Arizona
Plessy v. Ferguson
Proposition 8
Monroe Doctrine
Magna Carta
Human Rights Act
Official Secrets Act
Investigatory Powers Act;Snoopers' Charter;snooper's charter;Snooper's Charter
Regulation of Investigatory Powers Act;RIPA
Data Retention and Investigatory Powers Act;DRIPA
Online Safety Act
Public Order Act
Terrorism Act
Data Protection Act
Act of Union
European Communities Act
Northern Ireland Protocol
Windsor Framework
Good Friday Agreement;Belfast Agreement
Anglo-Irish Agreement
Sunningdale Agreement
General Data Protection Regulation;GDPR
Data Retention Directive
Data Protection Directive
Digital Services Act;DSA
Digital Markets Act
AI Act;EU AI Act
Safe Harbor;Safe Harbour
Privacy Shield;EU-US Privacy Shield
Anti-Counterfeiting Trade Agreement;ACTA
Maastricht Treaty;Treaty of Maastricht
Lisbon Treaty;Treaty of Lisbon
Treaty of Rome
Treaty of Nice
Article 50
Schengen Agreement
Dublin Regulation
Stability and Growth Pact
European Convention on Human Rights
Universal Declaration of Human Rights
International Covenant on Civil and Political Rights;ICCPR
UN Charter;United Nations Charter;U.N. Charter
Rome Statute
Geneva Conventions;Geneva Convention
Genocide Convention
Refugee Convention;1951 Refugee Convention
Convention Against Torture;Convention against Torture
Convention on the Rights of the Child
Vienna Convention
Chemical Weapons Convention
Biological Weapons Convention
Ottawa Treaty;Mine Ban Treaty
Convention on Cluster Munitions
Arms Trade Treaty
Nuclear Non-Proliferation Treaty;Non-Proliferation Treaty;Treaty on the Non-Proliferation of Nuclear Weapons;NPT
Comprehensive Nuclear-Test-Ban Treaty;Comprehensive Test Ban Treaty;CTBT
Treaty on the Prohibition of Nuclear Weapons
Intermediate-Range Nuclear Forces Treaty;INF Treaty;INF treaty
Anti-Ballistic Missile Treaty;ABM Treaty
New START;New Start;New START treaty
START I
SALT II
Open Skies Treaty
Outer Space Treaty
Antarctic Treaty
North Atlantic Treaty
United Nations Convention on the Law of the Sea;UN Convention on the Law of the Sea;UNCLOS;Law of the Sea
Paris Agreement;Paris Climate Agreement;Paris climate accord;Paris climate agreement;Paris Climate Accord;Paris Accord;Paris climate deal
Kyoto Protocol
Montreal Protocol
Glasgow Climate Pact
UN Framework Convention on Climate Change;UNFCCC;United Nations Framework Convention on Climate Change
Convention on Biological Diversity
Basel Convention
Budapest Convention
WHO Framework Convention on Tobacco Control
Iran nuclear deal;Joint Comprehensive Plan of Action;JCPOA;Iran nuclear agreement;Iran deal
Abraham Accords
Camp David Accords
Oslo Accords;Oslo Accord;Oslo agreement
Wye River Memorandum
Arab Peace Initiative
Balfour Declaration
Sykes-Picot Agreement;Sykes-Picot
Taif Agreement;Taif Accord
Dayton Accords;Dayton Agreement;Dayton peace accords;Dayton Peace Agreement
Rambouillet Agreement
Minsk agreements;Minsk Agreement;Minsk accords;Minsk II
Minsk Protocol
Budapest Memorandum
Helsinki Accords;Helsinki Final Act
Potsdam Agreement
Molotov-Ribbentrop Pact
Munich Agreement
Treaty of Versailles;Versailles Treaty
Treaty of Lausanne
Treaty of Waitangi
Brest-Litovsk Treaty
Lusaka Protocol
Arusha Accords
Comprehensive Peace Agreement
Pretoria Agreement
Doha Agreement;Doha agreement
Bonn Agreement
Simla Agreement
Indus Waters Treaty
Article 370
Citizenship Amendment Act
Information Technology Act
Section 66A
Prevention of Electronic Crimes Act
Basic Law
National Security Law;Hong Kong national security law;Hong Kong National Security Law
Sino-British Joint Declaration
Charter 08
Document No. 9;Document Number Nine
Article 23
Anti-Secession Law
Agreed Framework
Korean Armistice Agreement
Dima Yakovlev law
Yarovaya law
Geneva Communique;Geneva Communiqué;Geneva communique
Resolution 242
Resolution 1373
Resolution 1441
Resolution 1559
Resolution 1701
Resolution 1970
Resolution 1973
Resolution 2118
Resolution 2231
Resolution 2254
North American Free Trade Agreement;NAFTA;Nafta
United States-Mexico-Canada Agreement;USMCA
Trans-Pacific Partnership;TPP;CPTPP
Transatlantic Trade and Investment Partnership;TTIP
Regional Comprehensive Economic Partnership;RCEP
Comprehensive Economic and Trade Agreement;CETA
Central American Free Trade Agreement;CAFTA
General Agreement on Tariffs and Trade;GATT
African Continental Free Trade Area;AfCFTA
Plaza Accord
Bretton Woods
Marco Civil;Marco Civil da Internet
Treaty of Tlatelolco
Washington Consensus
Wassenaar Arrangement
Hague Convention
Montreux Convention
Sharia;Shariah;Sharia law
Access to Information Act
Indian Penal Code
Cybersecurity Law;China's Cybersecurity Law
`;

const EVENTS = `
World War I;First World War;World War One;WWI;Great War
World War II;Second World War;World War Two;WWII;WW2
Cold War
Holocaust
Armenian genocide;Armenian Genocide
Rwandan genocide;Rwandan Genocide
Srebrenica massacre
Nuremberg trials;Nuremberg Trials
Pearl Harbor attack;attack on Pearl Harbor
D-Day;D-Day landings
Battle of Stalingrad
Battle of Britain
Great Depression
Great Recession
Industrial Revolution
French Revolution
American Revolution
American Civil War
Bolshevik Revolution;Russian Revolution;October Revolution
Cultural Revolution
Long March
Holodomor
Great Purge
Spanish Civil War
Korean War
Vietnam War
Tet Offensive
Algerian War
Suez Crisis
Cuban Missile Crisis;Cuban missile crisis
Bay of Pigs invasion
Prague Spring
Six-Day War;Six Day War;1967 war
Yom Kippur War
Nakba
First Intifada
Second Intifada
Lebanese Civil War
Iran-Iraq War;Iran-Iraq war
Iranian Revolution;Islamic Revolution
Iran hostage crisis
Iran-Contra affair;Iran-Contra;Iran-Contra scandal
Falklands War
Soviet-Afghan War
Tiananmen Square massacre;Tiananmen massacre;Tiananmen Square protests;Tiananmen Square crackdown;Tiananmen crackdown
Velvet Revolution
Fall of the Berlin Wall
Gulf War;Persian Gulf War
Bosnian War;Bosnian war
Kosovo War;Kosovo war
Siege of Sarajevo
First Chechen War
Second Chechen War
Kargil War
Second Congo War
Iraq War;Iraq war;invasion of Iraq
Afghan War;Afghanistan War;war in Afghanistan
Darfur conflict
Russo-Georgian War
Arab Spring
Jasmine Revolution
Orange Revolution
Rose Revolution
Tulip Revolution
Cedar Revolution
Saffron Revolution
Umbrella Movement;Umbrella Revolution
Sunflower Movement
Euromaidan;Maidan protests;Maidan Revolution;Revolution of Dignity
Gezi Park protests
Syrian Civil War;Syrian civil war;Syrian conflict
Libyan Civil War;Libyan civil war
Yemeni Civil War;Yemeni civil war
Yemen war
Battle of Aleppo
Battle of Mosul
Ghouta chemical attack
Annexation of Crimea;annexation of Crimea
Ukraine war;Russo-Ukrainian War;war in Ukraine;Ukraine War
Russian invasion of Ukraine;Russia's invasion of Ukraine;invasion of Ukraine
Siege of Mariupol
Bucha massacre
Battle of Bakhmut
Gaza war;Gaza War;war in Gaza;Israel-Hamas war;Israel-Gaza war
October 7 attacks;October 7 attack;Oct. 7 attack;7 October attacks
Nagorno-Karabakh conflict;Nagorno-Karabakh war
Tigray War;Tigray war
Sudan civil war;Sudanese civil war
Sri Lankan Civil War
Twelve-Day War;12-day war;Twelve-Day war
September 11 attacks;9/11;9/11 attacks;Sept. 11 attacks;September 11th attacks;11 September attacks;September 11;Sept. 11
1993 World Trade Center bombing
Oklahoma City bombing
Lockerbie bombing
Madrid train bombings;Madrid bombings
7/7;7/7 bombings;7 July bombings
Bali bombings;Bali bombing
Mumbai attacks;26/11;26/11 attacks
Boston Marathon bombing;Boston Marathon bombings
Boston Marathon
Beslan school siege;Beslan siege
Moscow theater siege;Moscow theatre siege
Peshawar school attack
Charlie Hebdo attack;Charlie Hebdo shooting
Paris attacks;November 2015 Paris attacks
Brussels bombings;Brussels attacks
Nice truck attack
Manchester Arena bombing
Christchurch mosque shootings;Christchurch attacks
Benghazi attack;Benghazi attacks
Fort Hood shooting
Columbine massacre;Columbine shooting
Virginia Tech shooting;Virginia Tech massacre
Sandy Hook shooting;Sandy Hook massacre
Pulse nightclub shooting
Las Vegas shooting
Parkland shooting
Uvalde shooting
Waco siege
Ruby Ridge
Crocus City Hall attack
Bloody Sunday
The Troubles
Easter Rising
Hillsborough disaster
Grenfell Tower fire;Grenfell fire
Windrush scandal
Watergate;Watergate scandal
Monica Lewinsky scandal;Lewinsky scandal
Abu Ghraib scandal
Whitewater scandal
January 6 attack;Jan. 6 attack;January 6 Capitol attack;Capitol riot;Capitol attack;January 6 insurrection
Charlottesville rally;Unite the Right rally
Ferguson unrest
Los Angeles riots;L.A. riots
Stonewall riots
Woodstock festival
March on Washington
Women's March
Million Man March
State of the Union;State of the Union address
Democratic National Convention
Republican National Convention
Iowa caucuses;Iowa caucus
New Hampshire primary
Super Tuesday
Conservative Political Action Conference;CPAC
Brexit
Brexit referendum;EU referendum
Scottish independence referendum
Catalan independence referendum
Partygate
Dreyfus affair
Chernobyl disaster;Chernobyl accident
Fukushima disaster;Fukushima nuclear disaster
Three Mile Island accident
Bhopal disaster
Challenger disaster
Deepwater Horizon oil spill;Deepwater Horizon;BP oil spill;Gulf oil spill
Indian Ocean tsunami;2004 tsunami;Boxing Day tsunami
Haiti earthquake
Sichuan earthquake
Kashmir earthquake
Tohoku earthquake
Hurricane Katrina;Katrina
Hurricane Andrew
Hurricane Sandy;Superstorm Sandy
Hurricane Harvey
Hurricane Irma
Hurricane Maria
Hurricane Ian
Hurricane Helene
Hurricane Milton
Typhoon Haiyan
Cyclone Nargis
Cyclone Idai
Black Saturday
Spanish flu
Black Death
COVID-19 pandemic;Covid-19 pandemic;coronavirus pandemic;Covid pandemic;COVID pandemic
Ebola epidemic;Ebola outbreak
SARS outbreak
Global financial crisis;global financial crisis;2008 financial crisis
Asian financial crisis
European debt crisis;eurozone crisis;euro crisis;eurozone debt crisis
Black Monday
Wall Street Crash
MH370;Malaysia Airlines Flight 370;Flight MH370
MH17;Malaysia Airlines Flight 17;Flight MH17
Pan Am Flight 103;Pan Am 103
TWA Flight 800
Air France Flight 447
Germanwings Flight 9525
Lion Air Flight 610
Ethiopian Airlines Flight 302
United Flight 93;Flight 93
Sewol ferry disaster;Sewol disaster
Boston Tea Party
Boston Massacre
Sharpeville massacre
Soweto uprising
My Lai massacre
Nanjing Massacre;Rape of Nanking;Nanking Massacre
Amritsar massacre;Jallianwala Bagh massacre
Partition of India
Gujarat riots
Hama massacre
Halabja chemical attack
Sabra and Shatila massacre
Munich massacre
Prigozhin mutiny;Wagner mutiny
Olympics;Olympic Games
Summer Olympics
Winter Olympics
Paralympics;Paralympic Games
Beijing Olympics;2008 Olympics;2008 Beijing Olympics;2008 Summer Olympics
London Olympics;2012 Olympics;2012 London Olympics;2012 Summer Olympics
Rio Olympics;2016 Olympics;2016 Summer Olympics
Tokyo Olympics;2020 Olympics;Tokyo 2020
Paris Olympics;2024 Olympics;Paris 2024
Sochi Olympics;2014 Winter Olympics;Sochi Winter Olympics
Beijing Winter Olympics;2022 Winter Olympics
Athens Olympics;2004 Olympics
Sydney Olympics;2000 Olympics
Atlanta Olympics;1996 Olympics
Commonwealth Games
Asian Games
Invictus Games
World Cup;FIFA World Cup;Fifa World Cup
Women's World Cup
Rugby World Cup
Cricket World Cup
European Championship;UEFA European Championship
Euro 2016
Euro 2020
Euro 2024
Copa America;Copa América
Africa Cup of Nations
Champions League;UEFA Champions League
Europa League
FA Cup
Ryder Cup
Davis Cup
America's Cup
Ashes series
Indian Premier League;IPL
Wimbledon Championships
US Open;U.S. Open
French Open;Roland Garros
Australian Open
Tour de France
Giro d'Italia
Grand National
Kentucky Derby
Indianapolis 500;Indy 500
Monaco Grand Prix
Super Bowl
World Series
NBA Finals
Stanley Cup
March Madness
Eurovision;Eurovision Song Contest
Oscars;Academy Awards
Grammy Awards;Grammys
Emmy Awards;Emmys
Golden Globes;Golden Globe Awards
Cannes Film Festival
Venice Film Festival
Berlin Film Festival;Berlinale
Sundance Film Festival
Edinburgh Festival
Glastonbury Festival
Oktoberfest
Burning Man
Coachella festival
Mardi Gras
Mobile World Congress
Consumer Electronics Show
Frankfurt Book Fair
Hay Festival
Def Con;DEF CON
Black Hat conference
Chaos Communication Congress
RightsCon
Hajj;haj
World Youth Day
Kumbh Mela
Second Vatican Council
World Internet Conference
Internet Governance Forum;IGF
NETmundial;NetMundial
World Summit on the Information Society;WSIS
World Conference on International Telecommunications;WCIT
Munich Security Conference
Shangri-La Dialogue
Boao Forum for Asia;Boao Forum
East Asia Summit
St. Petersburg International Economic Forum;St Petersburg International Economic Forum
Summit of the Americas
Nuclear Security Summit
Bandung Conference
Yalta Conference
Potsdam Conference
Bretton Woods Conference
Madrid Conference
Congress of Vienna
Camp David summit
Singapore summit
Helsinki summit
Reykjavik summit
Annapolis Conference
Geneva II;Geneva II conference
Astana talks;Astana process
UN Climate Change Conference;United Nations Climate Change Conference;U.N. climate conference
COP21
COP26
COP27
COP28
COP29
COP30
Copenhagen climate summit;Copenhagen summit
Earth Summit;Rio Earth Summit
Earth Day
Earth Hour
World AIDS Day
May Day
International Women's Day
Anzac Day
Bastille Day
Victory Day
Bilderberg Conference;Bilderberg meeting
Expo 2010;Shanghai Expo
Expo 2020;Dubai Expo
RIMPAC
Zapad 2021
Foal Eagle
Able Archer 83
Leveson inquiry;Leveson Inquiry
Hutton inquiry;Hutton Inquiry
Chilcot inquiry;Chilcot Inquiry;Iraq Inquiry
Saville Inquiry
Queen's Speech
Platinum Jubilee
Diamond Jubilee
European migrant crisis;migrant crisis;European refugee crisis
Rohingya crisis
Black Friday
Cyber Monday
Singles' Day
Six-Party Talks;six-party talks
Live Aid
Great March of Return
`;

function bodiesOf(type: BodyFact["type"], table: string): BodyFact[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [names = "", country] = line.split("@");
      const [name = "", ...aliases] = names.split(";");
      return country === undefined ? { name, type, aliases } : { name, type, aliases, country };
    });
}

/** The bodies, programs, events, laws and products a news reader is expected to know by name, each name used once. */
export const BODIES: readonly BodyFact[] = [
  ...bodiesOf("Agency", AGENCIES),
  ...bodiesOf("Organization", ORGANIZATIONS),
  ...bodiesOf("Product", PRODUCTS),
  ...bodiesOf("Program", PROGRAMS),
  ...bodiesOf("Law", LAWS),
  ...bodiesOf("Event", EVENTS),
];
