/** The US states, without Georgia and Washington, each with its unambiguous postal and AP abbreviations. */
export const US_STATES: Readonly<Record<string, readonly string[]>> = {
  Alabama: ["Ala."],
  Alaska: [],
  Arizona: ["Ariz.", "AZ"],
  Arkansas: ["Ark."],
  California: ["Calif.", "CA"],
  Colorado: ["Colo."],
  Connecticut: ["Conn."],
  Delaware: ["Del."],
  Florida: ["Fla.", "FL"],
  Hawaii: [],
  Idaho: [],
  Illinois: ["Ill."],
  Indiana: ["Ind."],
  Iowa: [],
  Kansas: ["Kan.", "KS"],
  Kentucky: ["Ky.", "KY"],
  Louisiana: ["La."],
  Maine: [],
  Maryland: ["Md."],
  Massachusetts: ["Mass."],
  Michigan: ["Mich."],
  Minnesota: ["Minn.", "MN"],
  Mississippi: ["Miss."],
  Missouri: ["Mo."],
  Montana: ["Mont."],
  Nebraska: ["Neb."],
  Nevada: ["Nev.", "NV"],
  "New Hampshire": ["N.H.", "NH"],
  "New Jersey": ["N.J.", "NJ"],
  "New Mexico": ["N.M.", "NM"],
  "New York": ["N.Y.", "NY"],
  "North Carolina": ["N.C.", "NC"],
  "North Dakota": ["N.D.", "ND"],
  Ohio: [],
  Oklahoma: ["Okla."],
  Oregon: ["Ore."],
  Pennsylvania: ["Pa.", "Penn."],
  "Rhode Island": ["R.I.", "RI"],
  "South Carolina": ["S.C."],
  "South Dakota": ["S.D.", "SD"],
  Tennessee: ["Tenn.", "TN"],
  Texas: ["Tex.", "TX"],
  Utah: [],
  Vermont: ["Vt.", "VT"],
  Virginia: ["Va."],
  "West Virginia": ["W.Va.", "W. Va.", "WV"],
  Wisconsin: ["Wis.", "WI"],
  Wyoming: ["Wyo.", "WY"],
};

const CITY_LINES = `
US: New York;New York City;Los Angeles;Chicago;Houston;Philadelphia;San Antonio;San Diego;Dallas;San Jose;Fort Worth;Jacksonville;Indianapolis;San Francisco;Seattle;Denver;Oklahoma City;Nashville;El Paso;Boston;Portland;Las Vegas;Detroit;Memphis;Louisville;Baltimore;Milwaukee;Albuquerque;Tucson;Fresno;Sacramento;Kansas City;Atlanta;Omaha;Colorado Springs;Raleigh;Miami;Miami Beach;Long Beach;Virginia Beach;Oakland;Minneapolis;Tulsa;Tampa;Bakersfield;Wichita;New Orleans;Cleveland;Anaheim;Honolulu;Stockton;Riverside;Corpus Christi;Cincinnati;St. Louis;St Louis;Saint Louis;Pittsburgh;St. Paul;Anchorage;Greensboro;Plano;Newark;Toledo;Orlando;Jersey City;Chula Vista;Fort Wayne;Laredo;Buffalo;Durham;Lubbock;Reno;Winston-Salem;Glendale;Hialeah;Chesapeake;Scottsdale;Baton Rouge;Boise;Spokane;Tacoma;San Bernardino;Fremont;Rochester;Des Moines;Yonkers;Little Rock;Salt Lake City;Huntsville;Tallahassee;Grand Rapids;Knoxville;Worcester;Brownsville;Providence;Fort Lauderdale;Chattanooga;Sioux Falls;Oceanside;Santa Clara;Salem;Pasadena;Palo Alto;Mountain View;Cupertino;Menlo Park;Berkeley;Santa Monica;Malibu;Beverly Hills;Santa Barbara;Santa Cruz;Santa Ana;Santa Fe;Redmond;Bellevue;Hartford;New Haven;Bridgeport;Newtown;Stamford;Albany;Syracuse;Ithaca;Poughkeepsie;White Plains;Trenton;Atlantic City;Hoboken;Princeton;Camden;Allentown;Scranton;Harrisburg;Erie;Annapolis;Bethesda;Charlottesville;Norfolk;Roanoke;Blacksburg;Arlington;Charleston;Myrtle Beach;Fayetteville;Asheville;Savannah;Augusta;Macon;Fort Myers;Pensacola;Palm Beach;West Palm Beach;Mar-a-Lago;Boca Raton;Gainesville;Daytona Beach;Key West;Parkland;Sarasota;Key Largo;Biloxi;Gulfport;Hattiesburg;Shreveport;Lafayette;Tuscaloosa;Selma;Galveston;Waco;Uvalde;Amarillo;McAllen;Eagle Pass;Del Rio;Killeen;Sugar Land;Frisco;Topeka;Springfield;Joplin;Cedar Rapids;Dubuque;Sioux City;Iowa City;Fargo;Bismarck;Rapid City;Duluth;Kenosha;Green Bay;Racine;Waukesha;Rockford;Peoria;Naperville;Highland Park;Evanston;Aurora;South Bend;Evansville;Bloomington;Ann Arbor;Flint;Lansing;Dearborn;Kalamazoo;Saginaw;Akron;Dayton;Youngstown;East Palestine;Lexington;Bowling Green;Frankfort;Boulder;Fort Collins;Aspen;Vail;Cheyenne;Missoula;Bozeman;Provo;Park City;Phoenix;Tempe;Flagstaff;Carson City;Palm Springs;Monterey;Napa;Santa Rosa;Modesto;Juneau;Fairbanks;Hilo;Lahaina;Pearl City;Olympia;Burlington;Montpelier;Nashua;Bangor;Brookline;Gettysburg;Lakewood;Littleton;Brooklyn;Manhattan;Queens;Bronx;the Bronx;Staten Island;Harlem;Hollywood;Inglewood;Oak Ridge;Los Alamos;Cape Canaveral;Langley;Quantico;Fort Hood;Fort Bragg;Oxon Hill;Austin;Charlotte;Richmond;Madison;Irvine;Wilmington;Hempstead;Chapel Hill;Fort Smith;Las Cruces;Yuma;San Mateo;San Bruno;Sunnyvale;Huntington Beach;Newport Beach;Santa Clarita;Thousand Oaks;Ventura;Pacific Palisades;Altadena;Morgantown;Fort Pierce;Clearwater;Murfreesboro;Coral Gables
GB: Birmingham;Manchester;Liverpool;Leeds;Sheffield;Bristol;Glasgow;Edinburgh;Cardiff;Belfast;Newcastle;Newcastle upon Tyne;Nottingham;Leicester;Coventry;Bradford;Stoke-on-Trent;Wolverhampton;Plymouth;Southampton;Portsmouth;Derby;Swansea;Aberdeen;Dundee;Inverness;Stirling;Sunderland;Middlesbrough;Hull;York;Oxford;Cambridge;Brighton;Bournemouth;Norwich;Ipswich;Exeter;Gloucester;Cheltenham;Salisbury;Winchester;Canterbury;Dover;Folkestone;Ramsgate;Margate;Luton;Milton Keynes;Northampton;Peterborough;Slough;Swindon;Warrington;Blackpool;Burnley;Wigan;Rochdale;Oldham;Salford;Stockport;Huddersfield;Wakefield;Doncaster;Rotherham;Barnsley;Grimsby;Scunthorpe;Harrogate;Hartlepool;Darlington;Gateshead;Shrewsbury;Telford;Walsall;Solihull;Stratford-upon-Avon;Truro;Falmouth;Penzance;Torquay;Weymouth;Eastbourne;Crawley;Guildford;Woking;Windsor;Maidenhead;Watford;St Albans;Colchester;Chelmsford;Southend;Southend-on-Sea;Basildon;Tilbury;Great Yarmouth;Lowestoft;Felixstowe;Newport;Wrexham;Aberystwyth;Llandudno;Port Talbot;Merthyr Tydfil;Londonderry;Derry;Lisburn;Newry;Omagh;Armagh;Enniskillen;Southport;Birkenhead;Lockerbie;Dunblane;Gleneagles;Kilmarnock;St Andrews;Westminster;Kensington;Hackney;Tottenham;Croydon;Brixton;Wimbledon;Wembley;Greenwich;Lewisham;Islington;Tower Hamlets;Canary Wharf;Peckham;Ealing;Hounslow;Twickenham;Grangemouth;Sellafield;Aldershot
CA: Toronto;Montreal;Montréal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec City;Mississauga;Brampton;Kelowna;Saskatoon;Fort McMurray;Lac-Mégantic;Lac-Megantic;Banff;Moncton;Fredericton;Charlottetown;Whitehorse;Yellowknife;Iqaluit;Sudbury;Thunder Bay;Kamloops;Gatineau;Whistler;Burnaby;Kananaskis;Halifax;St. John's;Niagara-on-the-Lake;Trois-Rivières;Sherbrooke
AU: Sydney;Melbourne;Brisbane;Perth;Adelaide;Hobart;Gold Coast;Cairns;Townsville;Geelong;Ballarat;Bendigo;Wollongong;Alice Springs;Toowoomba;Fremantle;Launceston;Rockhampton;Parramatta;Bondi Beach;Port Arthur;Broome;Kalgoorlie;Port Hedland;Dubbo;Wagga Wagga
NZ: Auckland;Christchurch;Dunedin;Queenstown;Rotorua;Tauranga;Invercargill;Kaikoura;Whakatane;Palmerston North
IE: Cork;Galway;Limerick;Waterford;Drogheda;Dundalk;Sligo;Kilkenny;Letterkenny
CN: Shanghai;Guangzhou;Shenzhen;Tianjin;Wuhan;Chongqing;Chengdu;Nanjing;Xi'an;Xian;Hangzhou;Shenyang;Harbin;Dalian;Qingdao;Jinan;Zhengzhou;Changsha;Kunming;Suzhou;Ningbo;Wenzhou;Wuxi;Wuzhen;Xiamen;Fuzhou;Nanchang;Hefei;Taiyuan;Shijiazhuang;Changchun;Jilin City;Urumqi;Kashgar;Hotan;Lhasa;Lanzhou;Xining;Yinchuan;Hohhot;Ordos;Baotou;Guiyang;Nanning;Guilin;Haikou;Sanya;Zhuhai;Dongguan;Foshan;Shantou;Zhongshan;Tangshan;Baoding;Luoyang;Yantai;Weihai;Zibo;Yiwu;Yangzhou;Changzhou;Dandong;Daqing;Boao;Beidaihe;Pudong;Zhangjiakou;Yichang;Wenchuan;Yushu;Xuzhou;Quanzhou;Aksu;Yining;Shigatse;Wukan;Xiongan;Shaoxing;Jiaxing;Heihe;Anyang;Huizhou
HK: Kowloon;Mong Kok;Wan Chai;Tsim Sha Tsui
TW: Kaohsiung;Taichung;Tainan;Hsinchu;Keelung;Hualien;Taoyuan
IN: Mumbai;Bombay;Delhi;Bangalore;Bengaluru;Kolkata;Calcutta;Chennai;Madras;Hyderabad;Ahmedabad;Pune;Surat;Jaipur;Lucknow;Kanpur;Nagpur;Indore;Bhopal;Patna;Vadodara;Ludhiana;Agra;Varanasi;Nashik;Meerut;Rajkot;Srinagar;Amritsar;Allahabad;Prayagraj;Ranchi;Chandigarh;Guwahati;Kochi;Cochin;Thiruvananthapuram;Trivandrum;Coimbatore;Madurai;Mysore;Mysuru;Mangalore;Visakhapatnam;Vizag;Vijayawada;Bhubaneswar;Cuttack;Puri;Jodhpur;Udaipur;Gwalior;Raipur;Dehradun;Shimla;Dharamsala;Dharamshala;Haridwar;Rishikesh;Ayodhya;Muzaffarnagar;Gurgaon;Gurugram;Noida;Faridabad;Ghaziabad;Jammu;Pathankot;Pulwama;Pahalgam;Leh;Kargil;Imphal;Shillong;Agartala;Aizawl;Kohima;Siliguri;Darjeeling;Jamshedpur;Gaya;Bodh Gaya;Panaji;Pondicherry;Puducherry;Hathras;Gandhinagar;Gandhidham;Mathura;Aligarh;Bareilly;Kozhikode;Wayanad;Tiruchirappalli;Sivakasi;Machilipatnam;Balasore;Malegaon;Morbi;Bodhgaya;Joshimath
PK: Karachi;Lahore;Faisalabad;Rawalpindi;Multan;Peshawar;Quetta;Sialkot;Gujranwala;Abbottabad;Bahawalpur;Sukkur;Larkana;Gwadar;Muzaffarabad;Mingora;Mardan;Bannu;Dera Ismail Khan;Chaman;Parachinar;Kohat;Swabi;Jacobabad;Charsadda;Nowshera;Sehwan;Miranshah;Miran Shah;Wana;Murree;Sargodha;Torkham;Balakot;Muridke
BD: Chittagong;Chattogram;Cox's Bazar;Sylhet;Khulna;Rajshahi;Barisal;Savar;Narayanganj;Gazipur;Teknaf;Rangpur
LK: Kandy;Jaffna;Trincomalee;Galle;Hambantota;Batticaloa;Negombo;Kilinochchi;Mullaitivu
NP: Pokhara;Biratnagar;Lalitpur;Bhaktapur;Birgunj;Lumbini;Janakpur;Lukla
AF: Kandahar;Herat;Jalalabad;Mazar-i-Sharif;Mazar-e-Sharif;Kunduz;Ghazni;Lashkar Gah;Sangin;Marjah;Khost;Gardez;Bamiyan;Bamyan;Bagram;Taloqan;Musa Qala;Pul-e-Khumri;Maimana;Tora Bora;Faizabad;Feyzabad;Tarin Kowt;Tirin Kot;Spin Boldak;Sheberghan;Zaranj;Sar-e-Pul
RU: St Petersburg;Saint Petersburg;Leningrad;Novosibirsk;Yekaterinburg;Ekaterinburg;Kazan;Nizhny Novgorod;Chelyabinsk;Samara;Omsk;Rostov;Rostov-on-Don;Ufa;Krasnoyarsk;Voronezh;Perm;Volgograd;Stalingrad;Krasnodar;Saratov;Tyumen;Tolyatti;Izhevsk;Barnaul;Irkutsk;Khabarovsk;Vladivostok;Yakutsk;Murmansk;Arkhangelsk;Archangel;Kaliningrad;Sochi;Grozny;Makhachkala;Vladikavkaz;Beslan;Nalchik;Kislovodsk;Belgorod;Kursk;Bryansk;Smolensk;Tula;Tver;Ryazan;Orel;Oryol;Lipetsk;Penza;Ulyanovsk;Orenburg;Magnitogorsk;Astrakhan;Novorossiysk;Taganrog;Pskov;Veliky Novgorod;Petrozavodsk;Vologda;Yaroslavl;Kostroma;Norilsk;Surgut;Tomsk;Kemerovo;Novokuznetsk;Chita;Ulan-Ude;Blagoveshchensk;Petropavlovsk-Kamchatsky;Yuzhno-Sakhalinsk;Severomorsk;Severodvinsk;Sarov;Derbent;Kaspiysk;Elista;Stavropol;Pyatigorsk;Nazran;Magas;Sudzha;Shebekino;Vyborg;Ust-Luga;Primorsk;Tuapse;Dubna;Domodedovo;Podolsk;Salekhard;St. Petersburg;Budyonnovsk;Khasavyurt;Gudermes;Mozdok;Belbek
UA: Kharkiv;Kharkov;Odessa;Odesa;Dnipro;Dnipropetrovsk;Dnepropetrovsk;Donetsk;Luhansk;Lugansk;Zaporizhzhia;Zaporizhia;Zaporozhye;Lviv;Lvov;Mykolaiv;Nikolaev;Mariupol;Kherson;Kryvyi Rih;Krivoy Rog;Chernihiv;Chernigov;Sumy;Poltava;Cherkasy;Zhytomyr;Vinnytsia;Rivne;Lutsk;Ternopil;Ivano-Frankivsk;Uzhhorod;Chernivtsi;Khmelnytskyi;Kremenchuk;Kropyvnytskyi;Uman;Bakhmut;Avdiivka;Avdeyevka;Soledar;Kramatorsk;Sloviansk;Slavyansk;Slaviansk;Horlivka;Gorlovka;Debaltseve;Ilovaisk;Severodonetsk;Sievierodonetsk;Lysychansk;Rubizhne;Kupiansk;Izium;Izyum;Lyman;Pokrovsk;Toretsk;Chasiv Yar;Vuhledar;Kurakhove;Myrnohrad;Kostiantynivka;Volnovakha;Melitopol;Berdiansk;Berdyansk;Tokmak;Enerhodar;Orikhiv;Robotyne;Huliaipole;Nova Kakhovka;Nikopol;Bucha;Irpin;Hostomel;Brovary;Borodianka;Bila Tserkva;Makiivka;Makeyevka;Snizhne;Torez;Hrabove;Chernobyl;Chornobyl;Pripyat;Prypiat;Sevastopol;Simferopol;Yalta;Kerch;Feodosia;Yevpatoria;Dzhankoi;Balaklava;Vovchansk;Chuhuiv;Okhtyrka;Konotop;Shostka;Izmail;Chornomorsk;Yavoriv;Starokostiantyniv;Hlukhiv;Kreminna;Svatove;Marinka;Dobropillia
BY: Gomel;Grodno;Hrodna;Vitebsk;Mogilev;Bobruisk;Baranovichi;Asipovichy
MD: Balti;Tiraspol;Comrat
GE: Batumi;Kutaisi;Gori;Sukhumi;Tskhinvali;Poti;Zugdidi;Rustavi;Mestia
AM: Gyumri;Vanadzor;Goris;Kapan
AZ: Ganja;Sumgait;Stepanakert;Shusha;Lachin;Nakhchivan;Khankendi;Fuzuli;Agdam;Aghdam
KZ: Almaty;Shymkent;Karaganda;Baikonur;Aktau;Aktobe;Atyrau;Semipalatinsk;Zhanaozen;Pavlodar;Oskemen
UZ: Samarkand;Bukhara;Andijan;Fergana;Namangan;Termez;Nukus
KG: Osh;Jalal-Abad;Karakol;Batken;Manas
TJ: Khujand;Khorog;Kulob
TM: Turkmenbashi;Turkmenabat
MN: Erdenet;Darkhan
DE: Hamburg;Munich;Cologne;Frankfurt;Stuttgart;Düsseldorf;Dusseldorf;Duesseldorf;Dortmund;Essen;Leipzig;Bremen;Dresden;Hanover;Hannover;Nuremberg;Duisburg;Bochum;Wuppertal;Bielefeld;Bonn;Münster;Muenster;Karlsruhe;Mannheim;Augsburg;Wiesbaden;Gelsenkirchen;Mönchengladbach;Braunschweig;Chemnitz;Kiel;Aachen;Magdeburg;Freiburg;Lübeck;Luebeck;Erfurt;Mainz;Rostock;Kassel;Saarbrücken;Potsdam;Oldenburg;Leverkusen;Heidelberg;Darmstadt;Regensburg;Ingolstadt;Würzburg;Wuerzburg;Wolfsburg;Ulm;Heilbronn;Göttingen;Trier;Jena;Cottbus;Schwerin;Konstanz;Bayreuth;Ansbach;Solingen;Zwickau;Heiligendamm;Garmisch-Partenkirchen;Ramstein;Grafenwöhr;Hanau;Baden-Baden;Oberhausen;Krefeld;Bremerhaven;Weimar;Wittenberg;Dachau;Wilhelmshaven;Greifswald;Lubmin;Ludwigshafen;Sindelfingen;Meseberg;Grünheide
FR: Marseille;Marseilles;Lyon;Lyons;Toulouse;Nantes;Strasbourg;Montpellier;Bordeaux;Lille;Rennes;Reims;Le Havre;Saint-Etienne;Saint-Étienne;St Etienne;Toulon;Grenoble;Dijon;Angers;Nîmes;Nimes;Clermont-Ferrand;Le Mans;Aix-en-Provence;Brest;Limoges;Amiens;Perpignan;Metz;Besançon;Besancon;Orléans;Rouen;Mulhouse;Caen;Saint-Denis;St Denis;Versailles;Calais;Dunkirk;Cannes;Antibes;Avignon;Arles;Ajaccio;Bastia;Biarritz;Bayonne;Lourdes;Poitiers;La Rochelle;Saint-Malo;Cherbourg;Deauville;Evian;Chamonix;Annecy;Colmar;Troyes;Chartres;Compiègne;Saint-Tropez;Oradour-sur-Glane;Verdun;Nanterre;Clichy-sous-Bois;Flamanville;Fessenheim;Carcassonne;Saint-Nazaire;Mont-de-Marsan;Dieppe;Arras;Villeurbanne;Villejuif;Conflans-Sainte-Honorine;Saint-Etienne-du-Rouvray;Magnanville;Courchevel;Sangatte;Menton
IT: Milan;Naples;Turin;Palermo;Genoa;Bologna;Bari;Catania;Venice;Verona;Messina;Padua;Trieste;Brescia;Parma;Modena;Reggio Calabria;Perugia;Ravenna;Livorno;Cagliari;Rimini;Ferrara;Bergamo;Trento;Bolzano;Pisa;Siena;L'Aquila;Ancona;Pescara;Salerno;Taranto;Brindisi;Lecce;Taormina;Agrigento;Trapani;Monza;Cremona;Vicenza;Udine;Amatrice;Assisi;Pompeii;Sanremo;Cortina d'Ampezzo;Ventimiglia;Crotone;Pozzallo;Lodi;Codogno;Rapallo;Castel Gandolfo;Maranello;Aviano;Sigonella;Florence
ES: Barcelona;Valencia;Seville;Sevilla;Zaragoza;Málaga;Malaga;Murcia;Palma;Palma de Mallorca;Bilbao;Alicante;Córdoba;Valladolid;Vigo;Gijón;Gijon;Granada;A Coruña;La Coruña;Oviedo;Pamplona;San Sebastián;San Sebastian;Santander;Almería;Almeria;Burgos;Salamanca;Cádiz;Cadiz;Algeciras;Ceuta;Melilla;Marbella;Santiago de Compostela;Tarragona;Girona;Lleida;Cambrils;Ripoll;Las Palmas;Badalona;Guernica;Benidorm;Huelva;Segovia;Magaluf;Getafe;Villarreal
PT: Porto;Oporto;Braga;Coimbra;Faro;Funchal;Sintra;Cascais;Setúbal;Albufeira;Pedrógão Grande;Praia da Luz
NL: The Hague;Hague;Rotterdam;Utrecht;Eindhoven;Groningen;Maastricht;Tilburg;Breda;Arnhem;Nijmegen;Delft;Leiden;Haarlem;Veldhoven;Schiphol;Hilversum;Enschede;Apeldoorn
BE: Antwerp;Ghent;Bruges;Liège;Liege;Charleroi;Namur;Leuven;Ostend;Zeebrugge;Mons;Molenbeek;Verviers;Ypres;Zaventem;Mechelen
CH: Geneva;Zurich;Zürich;Basel;Lausanne;Lucerne;Lugano;Davos;St. Gallen;Montreux;Zug;Crans-Montana;St. Moritz;Nyon;Zermatt;Neuchatel;Winterthur;Interlaken;Bürgenstock;Locarno
AT: Salzburg;Graz;Innsbruck;Linz;Klagenfurt;Villach;Bregenz;Kitzbühel;Ischgl;Nickelsdorf;Braunau;St. Pölten
PL: Krakow;Kraków;Cracow;Gdansk;Gdańsk;Wroclaw;Wrocław;Poznan;Poznań;Lodz;Łódź;Katowice;Szczecin;Lublin;Bialystok;Białystok;Gdynia;Sopot;Rzeszow;Rzeszów;Torun;Bydgoszcz;Czestochowa;Kielce;Radom;Przemysl;Auschwitz;Oswiecim;Treblinka;Medyka;Suwalki;Przewodow
CZ: Brno;Ostrava;Plzen;Pilsen;Olomouc;Liberec;Karlovy Vary;Pardubice;Hradec Kralove;Ceske Budejovice;Vrbetice
SK: Kosice;Presov;Zilina;Nitra;Handlova;Trnava
HU: Debrecen;Szeged;Pécs;Pecs;Győr;Gyor;Miskolc;Roszke;Paks;Kecskemét
RO: Cluj;Cluj-Napoca;Timisoara;Iasi;Constanta;Brasov;Craiova;Galati;Ploiesti;Sibiu;Oradea;Deveselu;Arad;Tulcea
BG: Plovdiv;Varna;Burgas;Stara Zagora;Pleven
GR: Thessaloniki;Salonika;Piraeus;Patras;Heraklion;Larissa;Volos;Ioannina;Mytilene;Alexandroupolis;Chania;Idomeni;Corinth;Delphi;Kalamata;Pylos;Moria;Kavala;Sparta
TR: Istanbul;Constantinople;Izmir;Adana;Gaziantep;Bursa;Antalya;Diyarbakir;Konya;Sanliurfa;Urfa;Mersin;Kayseri;Trabzon;Erzurum;Hatay;Antakya;Antioch;Iskenderun;Kahramanmaras;Malatya;Adiyaman;Hakkari;Cizre;Nusaybin;Mardin;Sirnak;Silopi;Suruc;Kilis;Reyhanli;Akcakale;Elazig;Bodrum;Marmaris;Edirne;Samsun;Eskisehir;Kocaeli;Izmit;Zonguldak;Incirlik;Ceyhan;Canakkale;Gallipoli;Silivri;Denizli;Sivas;Tunceli;Kars;Fethiye
CY: Limassol;Larnaca;Famagusta;Paphos;Kyrenia;Ayia Napa;Varosha;Akrotiri
RS: Novi Sad;Nis;Kragujevac;Presevo;Novi Pazar;Subotica;Kraljevo;Uzice
HR: Dubrovnik;Rijeka;Osijek;Zadar;Vukovar;Pula;Knin;Sisak;Petrinja
BA: Mostar;Banja Luka;Srebrenica;Tuzla;Zenica;Bihac;Visegrad;Gorazde;Prijedor
XK: Mitrovica;Prizren;Peja;Gjakova;Banjska;Ferizaj
MK: Tetovo;Bitola;Ohrid;Kumanovo;Gevgelija;Kocani
AL: Durres;Vlore;Shkoder;Shkodra;Elbasan
ME: Budva;Kotor;Cetinje;Niksic
SI: Maribor;Koper
EE: Narva;Tartu;Pärnu;Parnu
LV: Daugavpils;Liepaja;Jurmala;Ventspils;Adazi
LT: Kaunas;Klaipeda;Siauliai;Visaginas;Rukla
FI: Espoo;Tampere;Turku;Oulu;Vantaa;Rovaniemi;Lahti;Imatra;Lappeenranta
SE: Gothenburg;Malmö;Malmo;Uppsala;Örebro;Orebro;Linköping;Linkoping;Västerås;Helsingborg;Umeå;Kiruna;Visby;Karlskrona;Lund;Jönköping;Norrköping;Luleå;Skellefteå;Södertälje
NO: Bergen;Trondheim;Stavanger;Tromsø;Tromso;Kirkenes;Kristiansand;Lillehammer;Bodø;Longyearbyen;Kongsberg;Narvik;Hammerfest;Ålesund
DK: Aarhus;Odense;Aalborg;Esbjerg;Helsingør;Roskilde;Skagen;Kalundborg
GL: Nuuk;Ilulissat;Kangerlussuaq
IS: Akureyri;Keflavik;Grindavik
IL: Tel Aviv;Haifa;Beersheba;Beersheva;Ashdod;Ashkelon;Sderot;Netanya;Eilat;Nazareth;Tiberias;Safed;Rishon LeZion;Petah Tikva;Holon;Ramat Gan;Bat Yam;Herzliya;Lod;Ramla;Rehovot;Kiryat Shmona;Metula;Nahariya;Dimona;Kfar Saba;Ra'anana;Caesarea;Ofakim;Netivot;Be'eri;Kfar Aza;Nir Oz;Reim;Majdal Shams;Jaffa;Umm al-Fahm;Kibbutz Be'eri;Nahal Oz
PS: Gaza City;Ramallah;Hebron;Nablus;Jenin;Bethlehem;Jericho;Tulkarm;Tulkarem;Qalqilya;Rafah;Khan Younis;Khan Yunis;Jabalia;Jabaliya;Deir al-Balah;Nuseirat;Beit Hanoun;Beit Lahiya;Beit Lahia;Shejaia;Huwara;Maghazi;Bureij;al-Mawasi;Al-Mawasi;Tubas;Salfit;Maale Adumim;Erez;Kerem Shalom;Silwan
LB: Sidon;Tyre;Baalbek;Zahle;Nabatieh;Arsal;Hermel;Bint Jbeil;Khiam;Naqoura;Marjayoun;Jounieh;Chtaura;Qana;Byblos;Dahiyeh;Maroun al-Ras
SY: Aleppo;Homs;Hama;Latakia;Idlib;Raqqa;Raqa;Deir al-Zor;Deir Ezzor;Deir ez-Zor;Daraa;Deraa;Tartus;Tartous;Palmyra;Qamishli;Hasakah;Hasaka;Hassakeh;Kobani;Kobane;Ayn al-Arab;Manbij;Al-Bab;al-Bab;Afrin;Azaz;Jarablus;Dabiq;Tal Abyad;Ras al-Ain;Abu Kamal;Albu Kamal;Douma;Daraya;Madaya;Zabadani;Yarmouk;Jobar;Eastern Ghouta;Ghouta;Khan Sheikhoun;Maaret al-Numan;Saraqeb;Jisr al-Shughour;Qusair;Qusayr;Houla;Quneitra;Sweida;Suwayda;Baniyas;Jableh;Rastan;Maaloula;Tabqa;Baghouz;Binnish;Hmeimim;Khmeimim;Safira;Salamiyah;Tal Rifaat;Harasta;Moadamiyeh;Foua;Kefraya;Banias;Al-Tanf
IQ: Mosul;Basra;Kirkuk;Erbil;Arbil;Irbil;Sulaymaniyah;Sulaimaniya;Sulaimaniyah;Najaf;Karbala;Kerbala;Fallujah;Falluja;Ramadi;Tikrit;Samarra;Baquba;Baqouba;Baiji;Beiji;Tal Afar;Sinjar;Haditha;Rutba;Qaim;al-Qaim;Al-Qaim;Dohuk;Duhok;Halabja;Nasiriyah;Nassiriya;Amara;Kut;Diwaniya;Diwaniyah;Hilla;Hillah;Abu Ghraib;Sadr City;Mahmoudiya;Taji;Makhmour;Qayyarah;Qayyara;Bartella;Qaraqosh;Hawija;Tuz Khurmatu;Khanaqin;Muqdadiya;Umm Qasr;Zakho;Jalawla;Amerli;Samawa;Samawah;Hamdaniya;Ain al-Asad;Dujail;Bashiqa;Khan Bani Saad;Habbaniyah
IR: Isfahan;Esfahan;Mashhad;Tabriz;Shiraz;Qom;Ahvaz;Ahwaz;Kermanshah;Natanz;Fordow;Bushehr;Bandar Abbas;Kerman;Yazd;Hamadan;Zahedan;Rasht;Urmia;Arak;Karaj;Abadan;Sanandaj;Saqez;Chabahar;Khorramshahr;Parchin;Semnan;Qazvin;Izeh;Mahabad;Khorramabad;Asaluyeh;Ardabil;Kashan;Sarpol-e Zahab
SA: Jeddah;Jiddah;Mecca;Makkah;Medina;Dammam;Dhahran;Khobar;Taif;Tabuk;Abha;Jazan;Jizan;Najran;Yanbu;Qatif;Abqaiq;Awamiya;Buraidah;Khamis Mushait;Neom;Diriyah;Ras Tanura;Jubail;Hofuf
AE: Dubai;Sharjah;Fujairah;Al Ain;Ras al-Khaimah;Ras Al Khaimah;Ajman;Jebel Ali
QA: Lusail;Al Wakrah;Al Khor;Ras Laffan;Al Udeid
BH: Muharraq;Sitra;Sakhir
OM: Salalah;Sohar;Duqm;Nizwa
YE: Aden;Taiz;Taez;Hodeidah;Hodeida;Mukalla;Marib;Ibb;Zinjibar;Saada;Sadah;Dhamar;Mokha;Ataq;Seiyun;Lahij;Jaar;Amran;Hajjah;Shibam;Al-Bayda;Radaa
JO: Zarqa;Irbid;Aqaba;Karak;Mafraq;Zaatari;Azraq
EG: Alexandria;Giza;Luxor;Aswan;Port Said;Suez;Ismailia;Sharm el-Sheikh;Sharm el Sheikh;Sharm al-Sheikh;Hurghada;Mansoura;Tanta;Minya;Assiut;Asyut;Sohag;Fayoum;El-Arish;El Arish;Arish;al-Arish;Sheikh Zuweid;Mahalla;Damietta;Dahab;Taba;Marsa Matrouh;Helwan;Qena;Beni Suef;Zagazig;Nuweiba
LY: Benghazi;Misrata;Misurata;Sirte;Derna;Tobruk;Sabha;Sebha;Zawiya;Zintan;Bani Walid;Ajdabiya;Brega;Ras Lanuf;Zuwara;Sabratha;Gharyan;Tarhuna;Kufra;Bayda;al-Bayda;Es Sider;Al Bayda;Ghadames;Tajoura;Bin Jawad;Zuwarah;Murzuq
TN: Sfax;Sousse;Bizerte;Gabes;Kasserine;Sidi Bouzid;Kairouan;Djerba;Monastir;Zarzis;Gafsa;Ben Guerdane;Port El Kantaoui;Tataouine
DZ: Oran;Annaba;Tamanrasset;Batna;Setif;Tizi Ouzou;In Amenas;Tindouf;Ghardaia;Bejaia;Blida
MA: Casablanca;Marrakesh;Marrakech;Fez;Fes;Tangier;Tangiers;Agadir;Meknes;Oujda;Tetouan;Nador;Essaouira;Al Hoceima;Ouarzazate;Kenitra
EH: Laayoune;Dakhla;Smara
SD: Omdurman;Port Sudan;El Fasher;El-Fasher;al-Fashir;Nyala;Geneina;El Geneina;El-Geneina;Kassala;El Obeid;El-Obeid;Wad Madani;Kadugli;Abyei;Merowe;Atbara;Zamzam;Sennar;Gedaref;Heglig;Babanusa;Kosti
SS: Bor;Malakal;Bentiu;Yei;Torit;Rumbek;Yambio;Pibor
ET: Mekelle;Mekele;Gondar;Bahir Dar;Dire Dawa;Hawassa;Axum;Aksum;Lalibela;Jimma;Jijiga;Gambella;Adwa;Adigrat;Dessie;Bishoftu;Humera;Harar
ER: Massawa;Assab;Badme
SO: Kismayo;Baidoa;Beledweyne;Beledweyn;Bosaso;Garowe;Hargeisa;Galkayo;Merca;Barawe;Jowhar;Berbera;Las Anod;Dhusamareb;Marka;Afgoye;Baraawe;Burao;Eyl
KE: Mombasa;Kisumu;Nakuru;Eldoret;Garissa;Lamu;Mandera;Wajir;Malindi;Dadaab;Kakuma;Thika;Naivasha;Mpeketoni;Kitale;Kibera;Mathare;Lodwar;Iten
UG: Entebbe;Gulu;Jinja;Mbarara;Kasese;Mbale;Mpondwe;Fort Portal;Mubende
TZ: Dar es Salaam;Arusha;Mwanza;Zanzibar City;Mbeya;Tanga;Moshi;Bukoba;Morogoro
RW: Gisenyi;Butare;Rubavu
BI: Bujumbura;Ngozi
CD: Goma;Lubumbashi;Bukavu;Kisangani;Beni;Butembo;Bunia;Mbandaka;Kolwezi;Kananga;Mbuji-Mayi;Uvira;Matadi;Rutshuru;Bunagana;Masisi;Walikale;Kalemie;Likasi;Tshikapa
CG: Pointe-Noire
CF: Bambari;Bossangoa;Bria;Bangassou;Birao
CM: Douala;Bamenda;Maroua;Garoua;Buea;Kumba;Kolofata;Limbe;Bafoussam
TD: Moundou;Abeche;Faya-Largeau;Adre
GA: Port-Gentil;Franceville
NG: Lagos;Kano;Ibadan;Port Harcourt;Kaduna;Benin City;Maiduguri;Zaria;Jos;Enugu;Onitsha;Owerri;Warri;Yola;Sokoto;Chibok;Bama;Damaturu;Gombe;Bauchi;Katsina;Makurdi;Gwoza;Potiskum;Mubi;Baga;Dapchi;Lokoja;Calabar;Ilorin;Abeokuta;Akure;Konduga;Dikwa;Monguno;Kuriga;Owo;Kankara;Gusau;Asaba;Uyo;Kagara;Jalingo;Lekki
GH: Kumasi;Tamale;Sekondi-Takoradi;Takoradi;Tema;Cape Coast;Obuasi
CI: Bouake;Bouaké;San-Pedro;Korhogo;Grand-Bassam;Daloa;Gagnoa;Duekoue;Abidjan
SN: Saint-Louis;Touba;Ziguinchor;Thies;Mbour;Kaolack
ML: Timbuktu;Gao;Kidal;Mopti;Sevare;Konna;Segou;Sikasso;Kayes;Menaka;Djenne;Tessalit;Diabaly;Bandiagara;Tinzaouaten
BF: Bobo-Dioulasso;Djibo;Fada N'Gourma;Solhan;Ouahigouya;Barsalogho
NE: Agadez;Diffa;Zinder;Arlit;Tillaberi;Tahoua;Maradi;Dosso;Ayorou
GN: Nzerekore;Gueckedou;Kankan;Macenta;Boke;Labe
SL: Kenema;Makeni;Kailahun
LR: Ganta;Gbarnga
BJ: Cotonou;Parakou;Natitingou
TG: Sokode;Dapaong
ZA: Johannesburg;Cape Town;Durban;Port Elizabeth;Gqeberha;Soweto;Bloemfontein;Rustenburg;Marikana;Polokwane;Nelspruit;Mbombela;Stellenbosch;Sandton;Pietermaritzburg;Khayelitsha;Sharpeville;Qunu;Mthatha;Alexandra Township;Simon's Town;Stilfontein;Ekurhuleni;Knysna;Richards Bay
ZW: Bulawayo;Mutare;Gweru;Victoria Falls;Masvingo;Chitungwiza;Hwange
ZM: Ndola;Kitwe;Chingola
MZ: Beira;Nampula;Pemba;Mocimboa da Praia;Mocímboa da Praia;Tete;Quelimane;Nacala;Macomia;Chimoio;Matola
MW: Blantyre;Zomba;Mzuzu
AO: Huambo;Lobito;Benguela;Cabinda;Lubango
NA: Walvis Bay;Swakopmund
BW: Maun;Francistown
MG: Toamasina;Mahajanga;Antsirabe
JP: Osaka;Kyoto;Yokohama;Nagoya;Sapporo;Kobe;Fukuoka;Kawasaki;Hiroshima;Nagasaki;Sendai;Fukushima;Nara;Niigata;Kumamoto;Kagoshima;Naha;Kanazawa;Nagano;Nikko;Hakodate;Saitama;Chiba;Narita;Kitakyushu;Sasebo;Yokosuka;Iwakuni;Futenma;Nago;Ishinomaki;Minamisanriku;Rikuzentakata;Kesennuma;Wajima;Suzu;Kashiwazaki;Tokaimura;Futaba;Okuma;Onagawa;Karuizawa;Matsuyama;Okayama;Shizuoka;Shibuya;Shinjuku;Ginza;Sagamihara;Hamamatsu;Ise-Shima;Taiji;Misawa;Kadena;Toyota City;Hokota;Tsukuba;Oita;Noto
KR: Busan;Pusan;Incheon;Inchon;Daegu;Taegu;Daejeon;Gwangju;Kwangju;Ulsan;Pyeongchang;Gangneung;Pohang;Suwon;Paju;Seongnam;Gumi;Gyeongju;Jeonju;Muan;Ansan;Pyeongtaek;Osan;Sejong;Itaewon;Gangnam;Yeosu;Mokpo;Seongju;Hwaseong;Yeongdeok;Andong
KP: Kaesong;Wonsan;Sinuiju;Yongbyon;Punggye-ri;Hamhung;Chongjin;Rason;Rajin;Nampo;Sohae;Sinpo;Kusong;Hyesan;Tongchang-ri
VN: Ho Chi Minh City;Saigon;Da Nang;Danang;Haiphong;Hai Phong;Nha Trang;Can Tho;Cam Ranh Bay;Vung Tau;Dien Bien Phu;Hoi An;Ha Long;My Lai;Bien Hoa
TH: Chiang Mai;Pattaya;Hat Yai;Chiang Rai;Hua Hin;Nakhon Ratchasima;Yala;Pattani;Narathiwat;Mae Sot;Udon Thani;Khon Kaen;Ayutthaya;Surat Thani;Songkhla;Ubon Ratchathani;Sisaket;Buriram;Mae Sai
KH: Siem Reap;Sihanoukville;Battambang;Poipet;Bavet;Kampot
LA: Luang Prabang;Pakse;Savannakhet;Vang Vieng;Attapeu
MM: Yangon;Rangoon;Mandalay;Sittwe;Bago;Meiktila;Myitkyina;Lashio;Maungdaw;Buthidaung;Mawlamyine;Myawaddy;Loikaw;Sagaing;Dawei;Bagan;Pathein;Monywa;Kyaukphyu;Hpakant;Laukkai;Inn Din
MY: Penang;Johor Bahru;Ipoh;Kuching;Kota Kinabalu;Malacca;Melaka;Putrajaya;Shah Alam;Petaling Jaya;Kuantan;Langkawi;Sandakan;Lahad Datu;Subang Jaya;Kota Bharu
ID: Surabaya;Bandung;Medan;Semarang;Makassar;Palembang;Yogyakarta;Denpasar;Ubud;Kuta;Banda Aceh;Padang;Palu;Manado;Balikpapan;Jayapura;Ambon;Bogor;Tangerang;Bekasi;Depok;Pontianak;Banjarmasin;Samarinda;Nusantara;Batam;Poso;Malang;Mataram;Kupang;Mamuju;Donggala;Cianjur;Cilacap;Nusakambangan;Pekanbaru;Labuan Bajo;Sidoarjo;Pangkal Pinang;Timika;Wamena
PH: Cebu;Cebu City;Davao;Davao City;Quezon City;Zamboanga;Zamboanga City;Tacloban;Marawi;Makati;Baguio;Iloilo;Cotabato;Cagayan de Oro;General Santos;Olongapo;Angeles City;Bacolod;Ormoc;Jolo;Pasay;Taguig;Caloocan;Butuan;Legazpi;Isabela City;Guiuan;Tagaytay;Puerto Princesa;Subic Bay
TL: Baucau
PG: Lae;Rabaul;Mount Hagen;Wewak
MX: Guadalajara;Monterrey;Tijuana;Ciudad Juarez;Ciudad Juárez;Juarez;Puebla;Acapulco;Cancun;Cancún;Culiacan;Culiacán;Iguala;Mexicali;Reynosa;Matamoros;Nuevo Laredo;Veracruz City;Hermosillo;Torreon;Torreón;Saltillo;Morelia;Toluca;Cuernavaca;Merida;Mérida;Mazatlan;Mazatlán;Tapachula;Chilpancingo;Uruapan;Celaya;Irapuato;Ecatepec;Xalapa;Tampico;Villahermosa;Playa del Carmen;Tulum;Puerto Vallarta;Cabo San Lucas;Los Cabos;San Miguel de Allende;San Cristobal de las Casas;Ciudad Victoria;Tlatlaya;Ayotzinapa;Apatzingan;Teotihuacan;Ensenada;Piedras Negras;Manzanillo;Tepic;Nogales;Ciudad Acuña;Lazaro Cardenas;Zapopan;Teuchitlán
GT: Quetzaltenango;Antigua Guatemala;Puerto Barrios;Huehuetenango
HN: San Pedro Sula;La Ceiba;Comayagua;Choluteca
SV: Santa Tecla;Soyapango;San Miguel;Tecoluca
NI: Masaya;Bluefields;Esteli;Matagalpa
CR: Puntarenas
PA: Colón
CU: Santiago de Cuba;Camagüey;Camaguey;Holguin;Holguín;Cienfuegos;Matanzas;Varadero;Pinar del Rio;Mariel
HT: Cap-Haitien;Cap-Haïtien;Les Cayes;Jeremie;Jacmel;Gonaives;Gonaïves;Cite Soleil;Cité Soleil;Leogane;Petionville;Pétion-Ville;Kenscoff;Jérémie;Pont-Sondé;Saint-Marc
DO: Punta Cana;Puerto Plata;La Romana;Dajabon;Dajabón
JM: Montego Bay;Negril;Ocho Rios;Portmore;Spanish Town
BS: Marsh Harbour
PR: Ponce;Mayaguez;Vieques;San Juan
CO: Medellin;Medellín;Cali;Barranquilla;Cartagena;Bucaramanga;Cucuta;Cúcuta;Santa Marta;Popayan;Mocoa;Armero;Villavicencio;Manizales;Tumaco;Buenaventura;Pasto;Necoclí;Necocli;Tibú;Ibagué
VE: Maracaibo;Barquisimeto;Maracay;Ciudad Guayana;Ciudad Bolivar;San Cristobal;San Cristóbal;Puerto Cabello;Barinas;Cumana;Maturin;Puerto La Cruz;Punto Fijo;Puerto Ordaz;La Guaira;Urena;San Antonio del Tachira
EC: Guayaquil;Cuenca;Esmeraldas;Manta;Portoviejo;Ambato;Machala;Latacunga
PE: Cusco;Cuzco;Arequipa;Iquitos;Puno;Ayacucho;Chiclayo;Piura;Huancayo;Callao;Cajamarca;Juliaca;Tacna;Pisco;Nazca;Madre de Dios;Bagua;Chancay
BO: Cochabamba;Santa Cruz de la Sierra;El Alto;Potosi;Potosí;Oruro;Tarija;Uyuni;Sacaba;Rurrenabaque
CL: Valparaiso;Valparaíso;Concepcion;Concepción;Antofagasta;Iquique;Viña del Mar;Vina del Mar;Temuco;Punta Arenas;Copiapo;Copiapó;Calama;Arica;Puerto Montt;Talca;Talcahuano;Valdivia;Chillan;Coquimbo;La Serena;Puerto Williams;Rancagua
AR: Rosario;Cordoba;La Plata;Mar del Plata;Bariloche;Ushuaia;Salta;Tucuman;Tucumán;Bahia Blanca;Bahía Blanca;Neuquén;Neuquen;Jujuy;San Isidro;Puerto Madryn;Comodoro Rivadavia;Posadas;Avellaneda;Iguazú
UY: Punta del Este;Fray Bentos;Paysandu
PY: Ciudad del Este;Encarnacion;Pedro Juan Caballero
BR: São Paulo;Sao Paulo;Rio de Janeiro;Rio;Salvador;Fortaleza;Belo Horizonte;Manaus;Curitiba;Recife;Porto Alegre;Belém;Belem;Goiânia;Goiania;Guarulhos;Campinas;São Luís;Sao Luis;Maceió;Maceio;Teresina;João Pessoa;Joao Pessoa;Cuiabá;Cuiaba;Campo Grande;Florianópolis;Florianopolis;Vitória;Niterói;Niteroi;São Bernardo do Campo;Sao Bernardo do Campo;Ribeirão Preto;São José dos Campos;Sao Jose dos Campos;Brumadinho;Foz do Iguaçu;Foz do Iguacu;Boa Vista;Porto Velho;Rio Branco;Macapa;Macapá;Aracaju;Petrópolis;Petropolis;Chapecó;Chapeco;Ouro Preto;Altamira;Novo Progresso;Joinville;Londrina;Uberlandia;Juiz de Fora;Copacabana;Ipanema;Santarém;Santarem;São Sebastião;Suzano;Pacaraima;Itaquera;Vinhedo;Blumenau;Gramado;Canoas;Rocinha
GY: New Amsterdam
GF: Kourou;Cayenne
MC: Monte Carlo
FJ: Nadi
NC: Noumea;Nouméa
PF: Papeete
LU: Esch-sur-Alzette;Schengen
MT: Sliema;Mosta;St Julian's
MV: Addu City
`;

/** City and town names outside the national capitals, each with the ISO 3166-1 alpha-2 code of its country. */
export const CITIES: ReadonlyMap<string, string> = new Map(
  CITY_LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const country = line.slice(0, 2);
      return line
        .slice(4)
        .split(";")
        .map((city): [string, string] => [city, country]);
    }),
);

/** Continents, regions, seas, rivers, islands, mountain ranges, territories, provinces and states in the news. */
export const REGIONS: ReadonlySet<string> = new Set(
  `
Europe;Asia;Africa;North America;South America;Latin America;Central America;Oceania;Antarctica;Americas;Eurasia;Australasia;Arctic;Antarctic;Arctic Circle;Mesoamerica;Middle East;Near East;Far East;Mideast;Levant;Gulf;Persian Gulf;Arabian Gulf;Arabian Peninsula;Maghreb;Sahel;Sahara;Sahara Desert;Western Sahara;Horn of Africa;Sub-Saharan Africa;sub-Saharan Africa;West Africa;East Africa;North Africa;Central Africa;Southern Africa;southern Africa;Great Lakes;South Asia;East Asia;Central Asia;Southeast Asia;South East Asia;South-East Asia;southeast Asia;Northeast Asia;Asia Pacific;Asia-Pacific;Indo-Pacific;Mesopotamia;Fertile Crescent;Western Europe;Eastern Europe;Central Europe;Northern Europe;Southern Europe;Southeastern Europe;Scandinavia;Baltics;Baltic States;Balkans;Western Balkans;Caucasus;South Caucasus;North Caucasus;Iberian Peninsula;Benelux;Low Countries;Caribbean;West Indies;Polynesia;Melanesia;Pacific Islands;South Pacific;Western Hemisphere;Northern Hemisphere;Southern Hemisphere;Global South;Iron Curtain;Korean Peninsula;Korean peninsula;Indian Subcontinent;Indian subcontinent;Indochina;Golden Triangle;Manchuria;Siberia;Russian Far East;Urals;Ural Mountains;
Atlantic;Atlantic Ocean;North Atlantic;South Atlantic;Pacific;Pacific Ocean;Indian Ocean;Arctic Ocean;Southern Ocean;Mediterranean;Mediterranean Sea;Eastern Mediterranean;eastern Mediterranean;Black Sea;Red Sea;Dead Sea;Caspian Sea;Caspian;Aral Sea;Baltic;Baltic Sea;North Sea;Irish Sea;Adriatic;Adriatic Sea;Aegean;Aegean Sea;Ionian Sea;Tyrrhenian Sea;Sea of Marmara;Sea of Azov;Azov Sea;Barents Sea;Bering Sea;Bering Strait;Kara Sea;Norwegian Sea;White Sea;Arabian Sea;Andaman Sea;South China Sea;East China Sea;West Philippine Sea;Yellow Sea;West Sea;Sea of Japan;East Sea;Sea of Okhotsk;Java Sea;Celebes Sea;Sulu Sea;Timor Sea;Tasman Sea;Coral Sea;Caribbean Sea;Gulf of Mexico;Gulf of America;Gulf of Aden;Gulf of Oman;Gulf of Guinea;Gulf of Thailand;Gulf of Tonkin;Gulf of Finland;Gulf of Alaska;Gulf of California;Gulf Coast;Bay of Bengal;Bay of Biscay;Hudson Bay;Chesapeake Bay;Strait of Hormuz;Straits of Hormuz;Strait of Gibraltar;Strait of Malacca;Malacca Strait;Straits of Malacca;Taiwan Strait;Bab al-Mandab;Bab el-Mandeb;Bab al-Mandeb;Bosphorus;Bosporus;Dardanelles;Kerch Strait;English Channel;Luzon Strait;Torres Strait;Cook Strait;Drake Passage;Northwest Passage;Northern Sea Route;
Nile;Blue Nile;White Nile;Nile Delta;Amazon River;Amazon rainforest;Amazon basin;Amazon Basin;Amazonia;Congo River;Congo Basin;Niger Delta;Niger River;Zambezi;Limpopo;Orange River;Volta River;Euphrates;Tigris;Jordan River;River Jordan;Jordan Valley;Litani River;Litani;Indus;Indus River;Ganges;Brahmaputra;Yamuna;Mekong;Mekong Delta;Mekong River;Irrawaddy;Salween;Yangtze;Yangtze River;Yellow River;Pearl River;Pearl River Delta;Yalu;Yalu River;Yalu river;Tumen River;Amur;Amur River;Lena River;Yenisei;Volga;Volga River;Don River;Dnieper;Dnipro River;Dnieper River;Dniester;Siverskyi Donets;Danube;Danube River;Danube Delta;Rhine;Rhone;Rhône;Seine;Loire;Elbe;Oder;Vistula;Meuse;Moselle;Thames;River Thames;Severn;Mersey;Tyne;Tagus;Ebro;Tiber;Arno;Evros;Mississippi River;Mississippi Delta;Missouri River;Ohio River;Colorado River;Rio Grande;Hudson River;East River;Potomac;Potomac River;Delaware River;Columbia River;Yukon River;St. Lawrence River;St Lawrence;Orinoco;Parana River;Essequibo;Darien Gap;Darién Gap;Murray-Darling;Helmand River;Lake Victoria;Lake Chad;Lake Baikal;Lake Tanganyika;Lake Malawi;Lake Kivu;Lake Albert;Lake Turkana;Lake Volta;Lake Geneva;Lake Constance;Lake Como;Lake Garda;Lake Titicaca;Lake Michigan;Lake Erie;Lake Ontario;Lake Huron;Lake Superior;Lake Tahoe;Lake Mead;Lake Okeechobee;Lake Van;Sea of Galilee;Lake Urmia;
Himalayas;Himalaya;Hindu Kush;Karakoram;Pamirs;Tian Shan;Altai;Alps;Swiss Alps;French Alps;Italian Alps;Bavarian Alps;Pyrenees;Carpathians;Dolomites;Apennines;Andes;Rocky Mountains;Rockies;Appalachia;Appalachian Mountains;Appalachians;Sierra Nevada;Sierra Madre;Blue Ridge Mountains;Ozarks;Great Plains;Atlas Mountains;High Atlas;Nuba Mountains;Qandil Mountains;Qalamoun;Zagros Mountains;Mount Sinjar;Tibetan Plateau;Gobi Desert;Gobi;Taklamakan Desert;Kalahari;Negev;Negev Desert;Sinai;Sinai Peninsula;North Sinai;South Sinai;Sonoran Desert;Mojave Desert;Atacama Desert;Atacama;Patagonia;Pampas;Pantanal;Cerrado;Gran Chaco;Serengeti;Great Rift Valley;Rift Valley;Okavango Delta;
Crimea;Crimean Peninsula;Crimean peninsula;Donbas;Donbass;Transnistria;Transdniestria;Gagauzia;South Ossetia;North Ossetia;Abkhazia;Adjara;Nagorno-Karabakh;Nagorno Karabakh;Karabakh;Zangezur;Chechnya;Dagestan;Ingushetia;Kabardino-Balkaria;Tatarstan;Bashkortostan;Bashkiria;Kalmykia;Adygea;Karelia;Komi;Buryatia;Tuva;Yakutia;Sakha;Kamchatka;Chukotka;Sakhalin;Kuril Islands;Kurils;Kolyma;Yamal;Yamal Peninsula;Kola Peninsula;Primorye;Krasnodar Krai;Novaya Zemlya;Franz Josef Land;Wrangel Island;Zmiinyi Island;Snake Island;Galicia;Transcarpathia;Zakarpattia;Volhynia;Bukovina;Novorossiya;
Donetsk People's Republic;Luhansk People's Republic;Donetsk Oblast;Luhansk Oblast;Kharkiv Oblast;Kherson Oblast;Zaporizhzhia Oblast;Sumy Oblast;Kyiv Oblast;Odesa Oblast;Odessa Oblast;Kursk Oblast;Belgorod Oblast;Donetsk region;Luhansk region;Kharkiv region;Kherson region;Zaporizhzhia region;Sumy region;Kursk region;Belgorod region;Moscow region;
Gaza;Gaza Strip;West Bank;East Jerusalem;Golan Heights;Golan;Galilee;Judea;Samaria;Palestinian Territories;Palestinian territories;Occupied Territories;Shebaa Farms;Bekaa Valley;Bekaa;Beqaa;Mount Lebanon;Philadelphi Corridor;Netzarim Corridor;Temple Mount;
Kurdistan;Iraqi Kurdistan;Kurdistan Region;Rojava;Anbar;Anbar Province;Anbar province;Nineveh;Nineveh Plains;Nineveh Plain;Diyala;Diyala Province;Salahuddin;Salahaddin;Dhi Qar;Babil;Maysan;Muthanna;Wasit;Sunni Triangle;Shatt al-Arab;Khuzestan;Sistan-Baluchestan;Sistan and Baluchestan;Kharg Island;Qeshm;Abu Musa;Khorasan;Hadramawt;Hadramout;Shabwa;Abyan;Socotra;Hejaz;Asir;Eastern Province;Empty Quarter;Musandam;Dhofar;
Anatolia;Cappadocia;Thrace;Cilicia;Herzegovina;Republika Srpska;Vojvodina;Sandzak;Dalmatia;Istria;Transylvania;Moldavia;Wallachia;Bohemia;Moravia;Silesia;Upper Silesia;Pomerania;Masuria;Suwalki Gap;Suwalki Corridor;Lapland;Åland;Aland Islands;Gotland;Svalbard;Spitsbergen;Jan Mayen;Jutland;Zealand;Bornholm;Faroe Islands;Faroes;Greenland;Skåne;
Bavaria;Saxony;Lower Saxony;Saxony-Anhalt;Thuringia;Brandenburg;Hesse;Rhineland;Rhineland-Palatinate;Saarland;North Rhine-Westphalia;Westphalia;Baden-Württemberg;Baden-Wuerttemberg;Baden-Wurttemberg;Schleswig-Holstein;Mecklenburg-Vorpommern;Mecklenburg-Western Pomerania;Swabia;Franconia;Ruhr;Ruhr Valley;Black Forest;Prussia;East Germany;West Germany;Tyrol;Carinthia;Styria;Vorarlberg;Upper Austria;Lower Austria;Burgenland;Ticino;Valais;Flanders;Wallonia;Ardennes;Zeeland;Limburg;Friesland;North Brabant;
Catalonia;Basque Country;Andalusia;Castile;Castilla-La Mancha;Aragon;Asturias;Cantabria;Navarre;Extremadura;Costa del Sol;Costa Brava;Balearic Islands;Majorca;Mallorca;Ibiza;Menorca;Minorca;Canary Islands;Tenerife;Gran Canaria;Lanzarote;Fuerteventura;La Palma;El Hierro;Gibraltar;Algarve;Azores;Madeira;Alentejo;
Brittany;Normandy;Alsace;Provence;Burgundy;Aquitaine;Occitanie;Dordogne;Languedoc;Picardy;Corsica;French Riviera;Riviera;Cote d'Azur;Côte d'Azur;Ile-de-France;Île-de-France;Auvergne;Savoy;Haute-Savoie;Seine-Saint-Denis;Pas-de-Calais;Vendée;
Lombardy;Tuscany;Umbria;Piedmont;Veneto;Liguria;Emilia-Romagna;Lazio;Campania;Calabria;Puglia;Apulia;Basilicata;Abruzzo;Molise;Friuli;South Tyrol;Sicily;Sardinia;Lampedusa;Capri;Elba;Ischia;Giglio;Stromboli;
Crete;Lesbos;Rhodes;Kos;Samos;Chios;Santorini;Mykonos;Corfu;Evia;Euboea;Cyclades;Dodecanese;Peloponnese;Attica;Epirus;Thessaly;Gavdos;Kastellorizo;Northern Cyprus;North Cyprus;
England;Scotland;Wales;Northern Ireland;Ulster;British Isles;Channel Islands;Jersey;Guernsey;Isle of Man;Isle of Wight;Orkney;Shetland;Shetland Islands;Orkney Islands;Hebrides;Outer Hebrides;Isle of Skye;Anglesey;Scilly;Isles of Scilly;Scottish Highlands;Midlands;West Midlands;East Midlands;East Anglia;Cornwall;Devon;Dorset;Somerset;Wiltshire;Hampshire;Sussex;East Sussex;West Sussex;Surrey;Kent;Essex;Suffolk;Cambridgeshire;Oxfordshire;Berkshire;Buckinghamshire;Hertfordshire;Bedfordshire;Northamptonshire;Warwickshire;Worcestershire;Gloucestershire;Herefordshire;Shropshire;Staffordshire;Derbyshire;Nottinghamshire;Leicestershire;Lincolnshire;Yorkshire;North Yorkshire;South Yorkshire;West Yorkshire;Lancashire;Cheshire;Merseyside;Greater Manchester;Greater London;Cumbria;Northumberland;Northumbria;County Durham;Tyne and Wear;Teesside;Humberside;Tyneside;Cotswolds;Lake District;Peak District;Salisbury Plain;Fife;Aberdeenshire;Ayrshire;Lanarkshire;Pembrokeshire;Gwynedd;Powys;Glamorgan;Snowdonia;County Down;County Antrim;County Tyrone;County Armagh;County Fermanagh;County Donegal;County Cork;County Kerry;County Clare;County Galway;County Mayo;Donegal;Connemara;Munster;Leinster;Connacht;
Falkland Islands;Falklands;Malvinas;South Georgia;Ascension Island;Saint Helena;St Helena;Tristan da Cunha;Diego Garcia;Chagos Islands;Chagos Archipelago;Chagos;British Virgin Islands;US Virgin Islands;U.S. Virgin Islands;Virgin Islands;Cayman Islands;Turks and Caicos;Turks and Caicos Islands;Bermuda;Anguilla;Montserrat;Aruba;Curaçao;Curacao;Bonaire;Sint Maarten;Saint Martin;St Martin;St. Martin;Guadeloupe;Martinique;French Guiana;Saint Barthelemy;St Barts;Réunion;Reunion Island;Mayotte;New Caledonia;French Polynesia;Tahiti;Bora Bora;Wallis and Futuna;Saint Pierre and Miquelon;Puerto Rico;Guam;American Samoa;Northern Mariana Islands;Saipan;Tinian;Wake Island;Midway Atoll;Bikini Atoll;Easter Island;Galapagos;Galápagos;Galapagos Islands;Galápagos Islands;Hispaniola;Leeward Islands;Windward Islands;Lesser Antilles;Antilles;Tobago;Nevis;Barbuda;Grand Bahama;Abaco;Pitcairn;Pitcairn Islands;Cook Islands;Tokelau;Norfolk Island;Christmas Island;Cocos Islands;Manus Island;Bougainville;Guadalcanal;Isla Margarita;Margarita Island;Tierra del Fuego;Cape Horn;Isla de la Juventud;Bay Islands;
Hong Kong;Macau;Macao;New Territories;Lantau;Lantau Island;Tibet;Xinjiang;Inner Mongolia;Guangdong;Guangxi;Fujian;Zhejiang;Jiangsu;Shandong;Hebei;Henan;Hubei;Hunan;Jiangxi;Anhui;Shanxi;Shaanxi;Gansu;Qinghai;Ningxia;Sichuan;Yunnan;Guizhou;Hainan;Hainan Island;Liaoning;Jilin;Heilongjiang;Greater Bay Area;Kinmen;Matsu;Quemoy;Penghu;Paracel Islands;Paracels;Spratly Islands;Spratlys;Scarborough Shoal;Second Thomas Shoal;Mischief Reef;Fiery Cross Reef;Subi Reef;Senkaku Islands;Senkakus;Diaoyu Islands;Diaoyu;Dokdo;Takeshima;
Hokkaido;Honshu;Kyushu;Shikoku;Okinawa;Tohoku;Kansai;Kanto;Iwo Jima;Ishigaki;Yonaguni;Ishikawa;Noto Peninsula;Fukushima Prefecture;Miyagi;Iwate;Ibaraki;Kanagawa;Jeju;Jeju Island;Gangwon;Gyeonggi;Yeonpyeong;Yeonpyeong Island;Baengnyeong Island;South Jeolla;
Kashmir;Jammu and Kashmir;Indian-administered Kashmir;Pakistan-administered Kashmir;Azad Kashmir;Ladakh;Aksai Chin;Doklam;Galwan Valley;Siachen;Siachen Glacier;Line of Control;Line of Actual Control;Durand Line;Punjab;Haryana;Himachal Pradesh;Uttarakhand;Uttar Pradesh;Rajasthan;Gujarat;Maharashtra;Goa;Karnataka;Kerala;Tamil Nadu;Andhra Pradesh;Telangana;Odisha;Orissa;West Bengal;Bengal;Bihar;Jharkhand;Chhattisgarh;Madhya Pradesh;Assam;Meghalaya;Manipur;Mizoram;Nagaland;Tripura;Arunachal Pradesh;Sikkim;Andaman and Nicobar Islands;Andaman Islands;Nicobar Islands;Lakshadweep;Sindh;Balochistan;Baluchistan;Khyber Pakhtunkhwa;Khyber-Pakhtunkhwa;North-West Frontier Province;Gilgit-Baltistan;Waziristan;North Waziristan;South Waziristan;FATA;Swat;Swat Valley;Kurram;Bajaur;Khyber;Khyber Pass;Orakzai;Mohmand;Tirah Valley;Panjshir;Panjshir Valley;Helmand;Helmand Province;Helmand province;Kandahar Province;Kunar;Nuristan;Nangarhar;Paktika;Paktia;Badakhshan;Logar;Wardak;Uruzgan;Oruzgan;Zabul;Nimroz;Baghlan;Badghis;Balkh;Faryab;Jowzjan;Ghor;Laghman;Kapisa;Parwan;Takhar;Samangan;Korengal Valley;Wakhan Corridor;Terai;Fergana Valley;Ferghana Valley;Karakalpakstan;Gorno-Badakhshan;
Rakhine;Rakhine State;Arakan;Shan State;Kachin;Kachin State;Chin State;Kayah State;Kayin State;Karen State;Mon State;Sagaing Region;Wa State;Borneo;Kalimantan;Sabah;Sarawak;Labuan;Johor;Selangor;Kelantan;Terengganu;Pahang;Perak;Kedah;Perlis;Negeri Sembilan;Java;West Java;East Java;Central Java;Sumatra;North Sumatra;West Sumatra;Sulawesi;Bali;Lombok;Sumba;Sumbawa;Komodo;Aceh;Papua;West Papua;Maluku;Moluccas;Riau;Riau Islands;Nias;Natuna Islands;Natuna;East Nusa Tenggara;West Timor;Timor;New Guinea;Phuket;Koh Samui;Koh Tao;Koh Phi Phi;Krabi;Isan;Luzon;Visayas;Mindanao;Palawan;Leyte;Samar;Sulu;Basilan;Bohol;Boracay;Batanes;Maguindanao;Bangsamoro;Lanao del Sur;Mindoro;Negros;Panay;Metro Manila;
New South Wales;Queensland;Tasmania;South Australia;Western Australia;Northern Territory;Australian Capital Territory;Great Barrier Reef;Kangaroo Island;Arnhem Land;Pilbara;North Island;South Island;Canterbury Plains;White Island;Chatham Islands;
Ontario;Quebec;Québec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Newfoundland and Labrador;Labrador;Prince Edward Island;Yukon;Northwest Territories;Nunavut;Vancouver Island;Baffin Island;Ellesmere Island;Cape Breton;
New England;Midwest;Deep South;Sun Belt;Rust Belt;Bible Belt;Pacific Northwest;West Coast;East Coast;Mid-Atlantic;Silicon Valley;Wall Street;Bay Area;San Francisco Bay;San Fernando Valley;Southern California;Northern California;Central Valley;Orange County;Los Angeles County;Cook County;Harris County;Maricopa County;Miami-Dade;Miami-Dade County;Broward County;Palm Beach County;King County;Fulton County;Fairfax County;Westchester County;Nassau County;Suffolk County;Hudson Valley;Napa Valley;Sonoma;Sonoma County;Long Island;Hamptons;the Hamptons;Upstate New York;upstate New York;Cape Cod;Martha's Vineyard;Nantucket;Outer Banks;Florida Keys;Everglades;Florida Panhandle;Permian Basin;Rio Grande Valley;Texas Panhandle;Hawaiian Islands;Maui;Oahu;Kauai;Big Island;Aleutian Islands;Aleutians;Bakken;Northern Virginia;Hampton Roads;Capitol Hill;Beltway;Lower Manhattan;Upper East Side;Upper West Side;North Slope;Navajo Nation;
Chiapas;Oaxaca;Guerrero;Michoacan;Michoacán;Sinaloa;Sonora;Chihuahua;Coahuila;Tamaulipas;Nuevo Leon;Nuevo León;Durango;Zacatecas;Jalisco;Guanajuato;Morelos;Veracruz;Tabasco;Campeche;Yucatan;Yucatán;Yucatan Peninsula;Yucatán Peninsula;Quintana Roo;Baja California;Baja California Sur;Baja;San Luis Potosi;San Luis Potosí;Queretaro;Querétaro;Nayarit;Colima;Tlaxcala;Aguascalientes;Northern Triangle;Mosquito Coast;Artibonite;
Amazonas;Bahia;Ceará;Ceara;Pernambuco;Minas Gerais;Mato Grosso;Mato Grosso do Sul;Goiás;Goias;Paraná;Parana;Pará;Maranhão;Maranhao;Rio Grande do Sul;Rio Grande do Norte;Santa Catarina;Espírito Santo;Espirito Santo;Rondônia;Rondonia;Roraima;Amapá;Amapa;Tocantins;Alagoas;Paraíba;Paraiba;Piauí;Piaui;Sergipe;Fernando de Noronha;Catatumbo;Cauca;Valle del Cauca;Antioquia;Chocó;Arauca;Norte de Santander;Nariño;Narino;Putumayo;Caquetá;Guajira;La Guajira;Zulia;Tachira;Táchira;Apure;Orinoco Belt;Araucania;Araucanía;Chubut;Manabi;Manabí;Chapare;Southern Cone;Vaca Muerta;
Darfur;North Darfur;South Darfur;West Darfur;Central Darfur;East Darfur;Kordofan;South Kordofan;North Kordofan;West Kordofan;Gezira;Al-Jazirah;Equatoria;Jonglei;Upper Nile;Unity State;Tigray;Amhara;Oromia;Oromiya;Ogaden;Afar;Benishangul-Gumuz;Somaliland;Puntland;Jubaland;Galmudug;Hiiraan;Lower Shabelle;Middle Shabelle;Lower Juba;Gedo;Cyrenaica;Tripolitania;Fezzan;Kabylie;Kabylia;Azawad;Liptako-Gourma;Zanzibar;Borno;Borno State;Yobe;Adamawa;Zamfara;Kaduna State;Benue;Benue State;Plateau State;Rivers State;Bayelsa;Niger State;Katsina State;Kebbi;Nasarawa;Taraba;Ogun;Ondo;Anambra;Biafra;Ambazonia;Casamance;Ashanti;North Kivu;South Kivu;Kivu;Ituri;Katanga;Kasai;Kasaï;Equateur;Haut-Uele;Cabo Delgado;Sofala;Copperbelt;Matabeleland;Mashonaland;KwaZulu-Natal;Gauteng;Western Cape;Eastern Cape;Northern Cape;Free State;Mpumalanga;Transkei;Cape of Good Hope;Cape Peninsula;Robben Island;Karamoja;Rwenzori;Annobon;Bioko;Anjouan;Caprivi Strip;Lake Chad Basin;Lofa County
`
    .trim()
    .split(/;\s*/),
);

/** Named landmarks and facilities in the news, without the buildings that stand for a government. */
export const LANDMARKS: ReadonlySet<string> = new Set(
  `
Red Square;Tiananmen Square;Tahrir Square;Taksim Square;Gezi Park;Maidan;Independence Square;Trafalgar Square;Times Square;Union Square;Zuccotti Park;Central Park;Hyde Park;National Mall;Lincoln Memorial;Washington Monument;Jefferson Memorial;Arlington National Cemetery;Ground Zero;World Trade Center;Twin Towers;Empire State Building;Statue of Liberty;Ellis Island;Rikers Island;Rockefeller Center;Trump Tower;Madison Square Garden;Yankee Stadium;Fenway Park;Carnegie Hall;Lincoln Center;Brooklyn Bridge;Lincoln Memorial;Washington Monument;National Mall;Arlington National Cemetery;Lafayette Square;Camp David;Francis Scott Key Bridge;Golden Gate Bridge;Alcatraz;Hollywood Bowl;Hoover Dam;Mount Rushmore;Grand Canyon;Yellowstone;Yellowstone National Park;Yosemite;Yosemite National Park;Niagara Falls;Pearl Harbor;Guantanamo Bay;Guantánamo Bay;Guantanamo;Kennedy Space Center;Three Mile Island;Standing Rock;Las Vegas Strip;Columbine High School;Sandy Hook Elementary School;
Eiffel Tower;Arc de Triomphe;Champs-Elysees;Champs-Élysées;Notre Dame;Notre-Dame;Notre Dame Cathedral;Louvre;Bataclan;Stade de France;Place de la Republique;Palace of Versailles;Charles de Gaulle Airport;Mont Blanc;Buckingham Palace;Windsor Castle;Westminster Abbey;Westminster Bridge;London Bridge;Tower Bridge;Big Ben;Tower of London;Grenfell Tower;St Paul's Cathedral;Oxford Street;Heathrow;Heathrow Airport;Gatwick;Gatwick Airport;Stansted;Wembley Stadium;Old Trafford;Anfield;Hillsborough;Stonehenge;Chequers;Balmoral;Balmoral Castle;Sandringham;Hadrian's Wall;Channel Tunnel;Manchester Arena;
Brandenburg Gate;Berlin Wall;Checkpoint Charlie;Tempelhof;Reichstag Building;Cologne Cathedral;Breitscheidplatz;Colosseum;St. Peter's Square;St Peter's Square;St. Peter's Basilica;St Peter's Basilica;Sistine Chapel;Leaning Tower of Pisa;Grand Canal;Trevi Fountain;Mount Etna;Mount Vesuvius;Vesuvius;Sagrada Familia;Las Ramblas;Camp Nou;Puerta del Sol;Alhambra;Acropolis;Parthenon;Syntagma Square;Hagia Sophia;Blue Mosque;Topkapi Palace;Ataturk Airport;Bosphorus Bridge;Sheremetyevo Airport;Bolshoi Theatre;Lubyanka;Kerch Bridge;Crimean Bridge;Crimea Bridge;Kakhovka Dam;Kakhovka dam;Azovstal;Zaporizhzhia Nuclear Power Plant;Zaporizhzhia nuclear power plant;Mount Elbrus;Mount Ararat;Oresund Bridge;Utoya;Utøya;
Western Wall;Wailing Wall;Al-Aqsa Mosque;al-Aqsa Mosque;Al Aqsa Mosque;Al-Aqsa;Dome of the Rock;Church of the Holy Sepulchre;Church of the Nativity;Haram al-Sharif;Damascus Gate;Old City;Ben Gurion Airport;Rafah Crossing;Rafah crossing;Erez Crossing;Erez crossing;Kerem Shalom crossing;Allenby Bridge;Al-Shifa Hospital;al-Shifa Hospital;Green Zone;Firdos Square;Mosul Dam;Haditha Dam;Camp Speicher;Camp Ashraf;Sednaya Prison;Sednaya;Al-Hol Camp;Krak des Chevaliers;Imam Ali Shrine;Evin Prison;Evin prison;Azadi Square;Grand Mosque;Kaaba;Mount Arafat;Burj Khalifa;Burj al-Arab;Palm Jumeirah;Pearl Roundabout;Suez Canal;Great Pyramid;Pyramids of Giza;Great Sphinx;Egyptian Museum;Rabaa al-Adawiya;Mount Sinai;Aswan Dam;Aswan High Dam;Grand Ethiopian Renaissance Dam;Westgate Mall;Mount Kenya;Mount Kilimanjaro;Kilimanjaro;Table Mountain;Kruger National Park;Virunga National Park;Maasai Mara;Masai Mara;Timbavati;Mount Nyiragongo;
Great Wall;Great Wall of China;Forbidden City;Great Hall of the People;Bird's Nest;Three Gorges Dam;Victoria Harbour;Victoria Park;Potala Palace;Mount Everest;Everest;K2;Nanga Parbat;Annapurna;Taj Mahal;Taj Mahal Hotel;Red Fort;India Gate;Golden Temple;Babri Mosque;Wagah Border;Red Mosque;Lal Masjid;Bagram Air Base;Bagram Airfield;Camp Bastion;Rana Plaza;Mount Fuji;Yasukuni Shrine;Tokyo Tower;Tokyo Skytree;Narita Airport;Haneda Airport;Fukushima Daiichi;Mount Paektu;Mount Kumgang;Demilitarized Zone;DMZ;Panmunjom;Joint Security Area;Changi Airport;Marina Bay Sands;Petronas Towers;Angkor Wat;Erawan Shrine;Shwedagon Pagoda;Borobudur;Mount Merapi;Mount Agung;Krakatoa;Anak Krakatau;Mount Pinatubo;Clark Air Base;Mount Mayon;Sydney Opera House;Sydney Harbour;Sydney Harbour Bridge;Uluru;Ayers Rock;Pine Gap;
Panama Canal;Machu Picchu;Copacabana Beach;Maracana;Maracanã;Christ the Redeemer;Sugarloaf Mountain;Itaipu Dam;Plaza de Mayo;Aconcagua;Iguazu Falls;Angel Falls;Bay of Pigs;Chichen Itza;Zocalo;Zócalo;Popocatepetl;Popocatépetl;Simón Bolívar International Bridge;Simon Bolivar International Bridge;John F. Kennedy International Airport;JFK Airport;LaGuardia Airport;O'Hare International Airport;O'Hare Airport;Los Angeles International Airport;Dulles International Airport;Reagan National Airport;Logan Airport;Oval Office
`
    .trim()
    .split(/;\s*/),
);
