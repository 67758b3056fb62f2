/** Wars, attacks, summits, uprisings, disasters, competitions and days; the notation is that of `../bodies.ts`. */
export const EVENTS = `
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
Ebola epidemic;Ebola outbreak;Ebola
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
Zika epidemic;Zika outbreak;Zika
`;
