/** Constitutions, statutes, treaties and conventions; the notation is that of `../bodies.ts`. */
export const LAWS = `
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
