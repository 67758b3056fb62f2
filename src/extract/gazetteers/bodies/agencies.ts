/** Organs of states and of international bodies: ministries, courts, forces, councils, missions, central banks; the notation is that of `../bodies.ts`. */
export const AGENCIES = `
UN Security Council;United Nations Security Council;U.N. Security Council;Security Council;UNSC
UN General Assembly;United Nations General Assembly;U.N. General Assembly;UNGA
UN Secretariat;United Nations Secretariat
Economic and Social Council;ECOSOC
UN Human Rights Council;United Nations Human Rights Council;U.N. Human Rights Council;Human Rights Council;UNHRC
UN Human Rights Office;Office of the High Commissioner for Human Rights;OHCHR
UNHCR;UN High Commissioner for Refugees;United Nations High Commissioner for Refugees;UN refugee agency;U.N. refugee agency
UNESCO;United Nations Educational, Scientific and Cultural Organization;Unesco
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
Army
Navy
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
Electoral College@US
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
Popular Mobilization Forces;Popular Mobilisation Forces;Hashd al-Shaabi;Popular Mobilization Units@IQ
Peshmerga;peshmerga
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
German Aerospace Center;DLR@DE
Japan International Cooperation Agency;JICA@JP
Export-Import Bank;Ex-Im Bank@US
Patent Trial and Appeal Board@US
United States Court of Appeals for the District of Columbia Circuit;U.S. Court of Appeals for the D.C. Circuit;U.S. Court of Appeals for the District of Columbia Circuit;D.C. Circuit Court of Appeals;D.C. Circuit@US
AMISOM;African Union Mission in Somalia
UNFICYP
Khmer Rouge tribunal
SADC Tribunal
101st Airborne Division;101st Airborne@US
82nd Airborne Division;82nd Airborne@US
10th Mountain Division@US
Army Rangers@US
Goddard Space Flight Center@US
Los Alamos National Laboratory@US
Lawrence Livermore National Laboratory@US
Brookhaven National Laboratory@US
Komnas HAM@ID
National Transportation Safety Committee;KNKT@ID
Royal Thai Army@TH
Kempeitai@JP
Bank of Ghana@GH
Nigerian Communications Commission@NG
Kenya Wildlife Service@KE
Kenya Medical Research Institute;Kemri@KE
Public Protector@ZA
Itamaraty@BR
Federal Police of Brazil@BR
Sebin;SEBIN@VE
Turkstat@TR
United States Court of Appeals for the First Circuit;U.S. Court of Appeals for the First Circuit;Court of Appeals for the First Circuit;First Circuit Court of Appeals;1st U.S. Circuit Court of Appeals;1st Circuit Court of Appeals;1st Circuit;First Circuit@US
United States Court of Appeals for the Second Circuit;U.S. Court of Appeals for the Second Circuit;Court of Appeals for the Second Circuit;Second Circuit Court of Appeals;2nd U.S. Circuit Court of Appeals;2nd Circuit Court of Appeals;2nd Circuit;Second Circuit@US
United States Court of Appeals for the Third Circuit;U.S. Court of Appeals for the Third Circuit;Court of Appeals for the Third Circuit;Third Circuit Court of Appeals;3rd U.S. Circuit Court of Appeals;3rd Circuit Court of Appeals;3rd Circuit;Third Circuit@US
United States Court of Appeals for the Fourth Circuit;U.S. Court of Appeals for the Fourth Circuit;Court of Appeals for the Fourth Circuit;Fourth Circuit Court of Appeals;4th U.S. Circuit Court of Appeals;4th Circuit Court of Appeals;4th Circuit;Fourth Circuit@US
United States Court of Appeals for the Fifth Circuit;U.S. Court of Appeals for the Fifth Circuit;Court of Appeals for the Fifth Circuit;Fifth Circuit Court of Appeals;5th U.S. Circuit Court of Appeals;5th Circuit Court of Appeals;5th Circuit;Fifth Circuit@US
United States Court of Appeals for the Sixth Circuit;U.S. Court of Appeals for the Sixth Circuit;Court of Appeals for the Sixth Circuit;Sixth Circuit Court of Appeals;6th U.S. Circuit Court of Appeals;6th Circuit Court of Appeals;6th Circuit;Sixth Circuit@US
United States Court of Appeals for the Seventh Circuit;U.S. Court of Appeals for the Seventh Circuit;Court of Appeals for the Seventh Circuit;Seventh Circuit Court of Appeals;7th U.S. Circuit Court of Appeals;7th Circuit Court of Appeals;7th Circuit;Seventh Circuit@US
United States Court of Appeals for the Eighth Circuit;U.S. Court of Appeals for the Eighth Circuit;Court of Appeals for the Eighth Circuit;Eighth Circuit Court of Appeals;8th U.S. Circuit Court of Appeals;8th Circuit Court of Appeals;8th Circuit;Eighth Circuit@US
United States Court of Appeals for the Ninth Circuit;U.S. Court of Appeals for the Ninth Circuit;Court of Appeals for the Ninth Circuit;Ninth Circuit Court of Appeals;9th U.S. Circuit Court of Appeals;9th Circuit Court of Appeals;9th Circuit;Ninth Circuit@US
United States Court of Appeals for the Tenth Circuit;U.S. Court of Appeals for the Tenth Circuit;Court of Appeals for the Tenth Circuit;Tenth Circuit Court of Appeals;10th U.S. Circuit Court of Appeals;10th Circuit Court of Appeals;10th Circuit;Tenth Circuit@US
United States Court of Appeals for the Eleventh Circuit;U.S. Court of Appeals for the Eleventh Circuit;Court of Appeals for the Eleventh Circuit;Eleventh Circuit Court of Appeals;11th U.S. Circuit Court of Appeals;11th Circuit Court of Appeals;11th Circuit;Eleventh Circuit@US
`;
