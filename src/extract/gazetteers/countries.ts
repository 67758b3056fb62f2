/** One country as plain facts: a code, its usual English news name, and the other words that news uses for it. */
export interface CountryFact {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

// code|name|aliases|demonyms|capitals; the last three are separated by semicolons and may be empty.
const TABLE = `
AF|Afghanistan||Afghan;Afghans|Kabul
AL|Albania||Albanian;Albanians|Tirana
DZ|Algeria||Algerian;Algerians|Algiers
AD|Andorra||Andorran;Andorrans|Andorra la Vella
AO|Angola||Angolan;Angolans|Luanda
AG|Antigua and Barbuda|Antigua|Antiguan;Antiguans|St. John's;St. John’s;Saint John's;Saint John’s
AR|Argentina|Argentine Republic|Argentine;Argentines;Argentinian;Argentinians;Argentinean;Argentineans|Buenos Aires
AM|Armenia||Armenian;Armenians|Yerevan
AU|Australia|Commonwealth of Australia|Australian;Australians;Aussie;Aussies|Canberra
AT|Austria||Austrian;Austrians|Vienna
AZ|Azerbaijan||Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku
BS|Bahamas|The Bahamas|Bahamian;Bahamians|Nassau
BH|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|Manama
BD|Bangladesh||Bangladeshi;Bangladeshis|Dhaka;Dacca
BB|Barbados||Barbadian;Barbadians;Bajan;Bajans|Bridgetown
BY|Belarus|Byelorussia;Belorussia|Belarusian;Belarusians;Belarussian;Belarussians;Byelorussian;Byelorussians|Minsk
BE|Belgium||Belgian;Belgians|Brussels
BZ|Belize|British Honduras|Belizean;Belizeans|Belmopan
BJ|Benin|Dahomey|Beninese;Beninois|Porto-Novo
BT|Bhutan||Bhutanese|Thimphu
BO|Bolivia|Plurinational State of Bolivia|Bolivian;Bolivians|La Paz;Sucre
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina;Bosnia & Herzegovina|Bosnian;Bosnians|Sarajevo
BW|Botswana|Bechuanaland|Botswanan;Botswanans;Batswana;Motswana|Gaborone
BR|Brazil|Brasil|Brazilian;Brazilians|Brasília;Brasilia
BN|Brunei|Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan
BG|Bulgaria||Bulgarian;Bulgarians|Sofia
BF|Burkina Faso|Burkina;Upper Volta|Burkinabe;Burkinabè;Burkinabé;Burkinabes|Ouagadougou
BI|Burundi||Burundian;Burundians|Bujumbura;Gitega
KH|Cambodia|Kampuchea|Cambodian;Cambodians|Phnom Penh
CM|Cameroon|Cameroun|Cameroonian;Cameroonians|Yaoundé;Yaounde
CA|Canada||Canadian;Canadians|Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans;Cabo Verdean;Cabo Verdeans|Praia
CF|Central African Republic|C.A.R.||Bangui
TD|Chad|Tchad|Chadian;Chadians|N'Djamena;N’Djamena;Ndjamena
CL|Chile||Chilean;Chileans|Santiago
CN|China|PRC;P.R.C.;People's Republic of China;People’s Republic of China;Mainland China;Communist China;Red China|Chinese|Beijing;Peking
CO|Colombia||Colombian;Colombians|Bogotá;Bogota
KM|Comoros|Comoro Islands;Comoros Islands|Comoran;Comorans;Comorian;Comorians|Moroni
CD|Democratic Republic of the Congo|DRC;D.R.C.;DR Congo;D.R. Congo;Congo;Democratic Republic of Congo;Congo-Kinshasa;Zaire;Zaïre|Congolese;Zairean;Zaireans;Zairian;Zairians|Kinshasa
CG|Republic of the Congo|Republic of Congo;Congo-Brazzaville;Congo Republic||Brazzaville
CR|Costa Rica||Costa Rican;Costa Ricans|San José
HR|Croatia||Croatian;Croatians|Zagreb
CU|Cuba||Cuban;Cubans|Havana
CY|Cyprus|Republic of Cyprus|Cypriot;Cypriots|Nicosia
CZ|Czech Republic|Czechia|Czech;Czechs|Prague
DK|Denmark|Kingdom of Denmark|Danish;Danes|Copenhagen
DJ|Djibouti|French Somaliland|Djiboutian;Djiboutians|
DM|Dominica|Commonwealth of Dominica||Roseau
DO|Dominican Republic||Dominican;Dominicans|Santo Domingo
TL|Timor-Leste|East Timor;Timor Leste|East Timorese;Timorese|Dili
EC|Ecuador||Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans;Ecuadoran;Ecuadorans|Quito
EG|Egypt|Arab Republic of Egypt;United Arab Republic|Egyptian;Egyptians|Cairo
SV|El Salvador||Salvadoran;Salvadorans;Salvadorean;Salvadoreans;Salvadorian;Salvadorians|San Salvador
GQ|Equatorial Guinea|Spanish Guinea|Equatorial Guinean;Equatorial Guineans;Equatoguinean;Equatoguineans|Malabo
ER|Eritrea||Eritrean;Eritreans|Asmara
EE|Estonia||Estonian;Estonians|Tallinn
SZ|Eswatini|Swaziland;eSwatini;Kingdom of Eswatini|Swazi;Swazis|Mbabane;Lobamba
ET|Ethiopia|Abyssinia|Ethiopian;Ethiopians|Addis Ababa
FJ|Fiji|Fiji Islands|Fijian;Fijians|Suva
FI|Finland||Finnish;Finns|Helsinki
FR|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris
GA|Gabon||Gabonese|Libreville
GM|Gambia|The Gambia|Gambian;Gambians|Banjul
GE|Georgia|Republic of Georgia||Tbilisi;Tiflis
DE|Germany|West Germany;FRG;F.R.G.;Federal Republic of Germany|German;Germans;West German;West Germans|Berlin
GH|Ghana||Ghanaian;Ghanaians|Accra
GR|Greece|Hellenic Republic;Hellas|Greek;Greeks|Athens
GD|Grenada||Grenadian;Grenadians|St. George's;St. George’s;Saint George's;Saint George’s
GT|Guatemala||Guatemalan;Guatemalans|Guatemala City
GN|Guinea|Guinea-Conakry;Republic of Guinea|Guinean;Guineans|Conakry
GW|Guinea-Bissau|Guinea Bissau;Portuguese Guinea|Bissau-Guinean;Bissau-Guineans;Guinea-Bissauan|Bissau
GY|Guyana|British Guiana|Guyanese|Georgetown
HT|Haiti|Haïti|Haitian;Haitians|Port-au-Prince;Port au Prince
HN|Honduras||Honduran;Hondurans|Tegucigalpa
HU|Hungary||Hungarian;Hungarians;Magyar;Magyars|Budapest
IS|Iceland||Icelandic;Icelander;Icelanders|Reykjavík;Reykjavik
IN|India|Bharat;Republic of India|Indian;Indians|New Delhi;Delhi
ID|Indonesia|Dutch East Indies|Indonesian;Indonesians|Jakarta;Djakarta
IR|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Iranians|Tehran;Teheran
IQ|Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad
IE|Ireland|Republic of Ireland;Irish Republic;Eire;Éire;Irish Free State|Irish;Irishman;Irishmen;Irishwoman;Irishwomen|Dublin
IL|Israel|State of Israel|Israeli;Israelis|Jerusalem
IT|Italy|Italian Republic|Italian;Italians|Rome
CI|Ivory Coast|Côte d'Ivoire;Côte d’Ivoire;Cote d'Ivoire;Cote d’Ivoire|Ivorian;Ivorians;Ivoirian;Ivoirians|Yamoussoukro
JM|Jamaica||Jamaican;Jamaicans|Kingston
JP|Japan||Japanese|Tokyo
JO|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan|Jordanian;Jordanians|Amman
KZ|Kazakhstan|Kazakstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis;Kazak;Kazaks|Astana;Nur-Sultan;Nursultan
KE|Kenya||Kenyan;Kenyans|Nairobi
KI|Kiribati|Gilbert Islands|I-Kiribati|South Tarawa;Tarawa
XK|Kosovo|Kosova;Republic of Kosovo|Kosovar;Kosovars;Kosovan;Kosovans|Pristina;Prishtina;Priština
KW|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizia|Kyrgyz;Kyrgyzstani;Kyrgyzstanis;Kirghiz|Bishkek
LA|Laos|Lao People's Democratic Republic;Lao People’s Democratic Republic;Lao PDR|Laotian;Laotians;Lao|Vientiane
LV|Latvia||Latvian;Latvians|Riga
LB|Lebanon|Lebanese Republic|Lebanese|Beirut
LS|Lesotho|Basutoland;Kingdom of Lesotho|Basotho;Mosotho|Maseru
LR|Liberia||Liberian;Liberians|Monrovia
LY|Libya|Libyan Arab Jamahiriya|Libyan;Libyans|Tripoli
LI|Liechtenstein||Liechtensteiner;Liechtensteiners|Vaduz
LT|Lithuania||Lithuanian;Lithuanians|Vilnius
LU|Luxembourg|Luxemburg;Grand Duchy of Luxembourg|Luxembourger;Luxembourgers;Luxembourgish;Luxembourgeois|
MG|Madagascar|Malagasy Republic|Malagasy;Madagascan;Madagascans|Antananarivo
MW|Malawi|Nyasaland|Malawian;Malawians|Lilongwe
MY|Malaysia|Federation of Malaysia|Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MV|Maldives|The Maldives;Maldive Islands|Maldivian;Maldivians|Malé
ML|Mali|French Sudan|Malian;Malians|Bamako
MT|Malta||Maltese|Valletta
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese;Marshall Islander;Marshall Islanders|Majuro
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|Nouakchott
MU|Mauritius||Mauritian;Mauritians|Port Louis
MX|Mexico|México;United Mexican States|Mexican;Mexicans|Mexico City
FM|Micronesia|Federated States of Micronesia;F.S.M.|Micronesian;Micronesians|Palikir
MD|Moldova|Moldavia;Republic of Moldova|Moldovan;Moldovans;Moldavian;Moldavians|Chișinău;Chişinău;Chisinau;Kishinev
MC|Monaco|Principality of Monaco|Monegasque;Monegasques;Monégasque;Monégasques|
MN|Mongolia|Outer Mongolia;Mongolian People's Republic;Mongolian People’s Republic|Mongolian;Mongolians|Ulan Bator;Ulaanbaatar
ME|Montenegro||Montenegrin;Montenegrins|Podgorica;Cetinje
MA|Morocco|Kingdom of Morocco|Moroccan;Moroccans|Rabat
MZ|Mozambique||Mozambican;Mozambicans|Maputo
MM|Myanmar|Burma;Union of Myanmar|Burmese;Myanmarese|Naypyidaw;Nay Pyi Taw;Naypyitaw;Rangoon;Yangon
NA|Namibia|South West Africa;South-West Africa|Namibian;Namibians|Windhoek
NR|Nauru||Nauruan;Nauruans|Yaren
NP|Nepal||Nepalese;Nepali;Nepalis|Kathmandu;Katmandu
NL|Netherlands|The Netherlands;Holland;Kingdom of the Netherlands|Dutch;Dutchman;Dutchmen;Dutchwoman;Dutchwomen;Netherlander;Netherlanders|Amsterdam;The Hague
NZ|New Zealand|NZ;N.Z.;Aotearoa|New Zealander;New Zealanders;Kiwi;Kiwis|Wellington
NI|Nicaragua||Nicaraguan;Nicaraguans|Managua
NE|Niger|Republic of Niger|Nigerien;Nigeriens|Niamey
NG|Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|Abuja
KP|North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea;Democratic People’s Republic of Korea;N. Korea;N Korea|North Korean;North Koreans|Pyongyang;P'yongyang
MK|North Macedonia|Macedonia;FYROM;F.Y.R.O.M.;Former Yugoslav Republic of Macedonia;Republic of Macedonia|Macedonian;Macedonians;North Macedonian;North Macedonians|Skopje
NO|Norway|Kingdom of Norway|Norwegian;Norwegians|Oslo
OM|Oman|Sultanate of Oman;Muscat and Oman|Omani;Omanis|Muscat
PK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad
PW|Palau|Belau|Palauan;Palauans|Ngerulmud;Melekeok
PS|Palestine|State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory|Palestinian;Palestinians|Ramallah;East Jerusalem
PA|Panama|Panamá|Panamanian;Panamanians|Panama City
PG|Papua New Guinea|PNG;P.N.G.|Papua New Guinean;Papua New Guineans|Port Moresby
PY|Paraguay||Paraguayan;Paraguayans|Asunción;Asuncion
PE|Peru|Perú|Peruvian;Peruvians|Lima
PH|Philippines|The Philippines;Republic of the Philippines;Philippine Islands|Filipino;Filipinos;Filipina;Filipinas;Philippine|Manila
PL|Poland|Polish People's Republic;Polish People’s Republic|Polish;Poles|Warsaw
PT|Portugal|Portuguese Republic|Portuguese|Lisbon
QA|Qatar|State of Qatar|Qatari;Qataris|Doha
RO|Romania|Rumania;Roumania|Romanian;Romanians;Rumanian;Rumanians|Bucharest
RU|Russia|Russian Federation;Kremlin|Russian;Russians|Moscow
RW|Rwanda|Ruanda|Rwandan;Rwandans;Rwandese|Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis;St. Kitts;Saint Kitts|Kittitian;Kittitians;Nevisian;Nevisians|Basseterre
LC|Saint Lucia|St. Lucia;St Lucia|Saint Lucian;Saint Lucians;St. Lucian;St. Lucians|Castries
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent;Saint Vincent|Vincentian;Vincentians|Kingstown
WS|Samoa|Western Samoa|Samoan;Samoans|Apia
SM|San Marino||Sammarinese|
ST|São Tomé and Príncipe|Sao Tome and Principe;São Tomé e Príncipe|São Toméan;São Toméans;Sao Tomean;Sao Tomeans;Santomean;Santomeans|São Tomé;Sao Tome
SA|Saudi Arabia|KSA;K.S.A.;Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh
SN|Senegal|Sénégal|Senegalese|Dakar
RS|Serbia|Republic of Serbia;Servia|Serbian;Serbians|Belgrade
SC|Seychelles|The Seychelles|Seychellois;Seychelloise|Victoria
SL|Sierra Leone||Sierra Leonean;Sierra Leoneans;Sierra Leonian;Sierra Leonians|Freetown
SG|Singapore|Republic of Singapore|Singaporean;Singaporeans|
SK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian;Slovakians|Bratislava
SI|Slovenia||Slovenian;Slovenians;Slovene;Slovenes|Ljubljana
SB|Solomon Islands|The Solomons;Solomons|Solomon Islander;Solomon Islanders|Honiara
SO|Somalia|Somali Republic|Somali;Somalis;Somalian;Somalians|Mogadishu
ZA|South Africa|R.S.A.;Republic of South Africa|South African;South Africans|Pretoria;Cape Town;Bloemfontein
KR|South Korea|ROK;R.O.K.;Republic of Korea;S. Korea;S Korea|South Korean;South Koreans|Seoul
SS|South Sudan|Republic of South Sudan|South Sudanese|Juba
ES|Spain|Kingdom of Spain;España|Spanish;Spaniard;Spaniards|Madrid
LK|Sri Lanka|Ceylon|Sri Lankan;Sri Lankans;Ceylonese|Colombo;Sri Jayawardenepura Kotte
SD|Sudan|Republic of the Sudan;The Sudan|Sudanese|Khartoum
SR|Suriname|Surinam;Dutch Guiana|Surinamese;Surinamer;Surinamers|Paramaribo
SE|Sweden|Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm
CH|Switzerland|Swiss Confederation|Swiss|Bern;Berne
SY|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus
TW|Taiwan|Republic of China;R.O.C.;Chinese Taipei;Nationalist China;Formosa|Taiwanese|Taipei
TJ|Tajikistan|Tadzhikistan|Tajik;Tajiks;Tajikistani;Tajikistanis;Tadzhik;Tadzhiks|Dushanbe
TZ|Tanzania|United Republic of Tanzania;Tanganyika|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
TH|Thailand|Siam;Kingdom of Thailand|Thai;Thais;Siamese|Bangkok
TG|Togo|Togolese Republic;Togoland|Togolese|Lomé;Lome
TO|Tonga|Kingdom of Tonga|Tongan;Tongans|Nuku'alofa;Nuku’alofa;Nukuʻalofa;Nukualofa
TT|Trinidad and Tobago|Trinidad;Trinidad & Tobago;Trinidad-Tobago|Trinidadian;Trinidadians;Tobagonian;Tobagonians;Trinbagonian;Trinbagonians|Port of Spain;Port-of-Spain
TN|Tunisia||Tunisian;Tunisians|Tunis
TR|Turkey|Türkiye;Turkiye;Republic of Turkey|Turkish;Turk;Turks|Ankara
TM|Turkmenistan|Turkmenia|Turkmen;Turkmens;Turkmenistani;Turkmenistanis|Ashgabat;Ashkhabad
TV|Tuvalu|Ellice Islands|Tuvaluan;Tuvaluans|Funafuti
UG|Uganda||Ugandan;Ugandans|Kampala
UA|Ukraine|The Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
AE|United Arab Emirates|UAE;U.A.E.;Trucial States|Emirati;Emiratis|Abu Dhabi
GB|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons;Brit;Brits;Britisher;Britishers|London
US|United States|US;U.S.;USA;U.S.A.;America;United States of America|American;Americans|Washington
UY|Uruguay||Uruguayan;Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek;Uzbeks;Uzbekistani;Uzbekistanis|Tashkent
VU|Vanuatu|New Hebrides|Vanuatuan;Vanuatuans;Ni-Vanuatu|Port Vila;Port-Vila
VA|Vatican City|Vatican;The Vatican;Holy See;Vatican City State||
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam|Vietnamese;North Vietnamese;South Vietnamese|Hanoi;Ha Noi
YE|Yemen|Republic of Yemen;North Yemen;South Yemen|Yemeni;Yemenis;Yemenite;Yemenites|Sanaa;Sana'a;Sana’a
ZM|Zambia|Northern Rhodesia|Zambian;Zambians|Lusaka
ZW|Zimbabwe|Rhodesia;Southern Rhodesia|Zimbabwean;Zimbabweans;Rhodesian;Rhodesians|Harare
SU|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics;Soviet Russia|Soviet;Soviets|
YU|Yugoslavia|Jugoslavia;Federal Republic of Yugoslavia;Socialist Federal Republic of Yugoslavia;Serbia and Montenegro|Yugoslav;Yugoslavs;Yugoslavian;Yugoslavians|
CS|Czechoslovakia|Czecho-Slovakia;CSSR;Czechoslovak Socialist Republic|Czechoslovak;Czechoslovaks;Czechoslovakian;Czechoslovakians|
DD|East Germany|GDR;G.D.R.;German Democratic Republic|East German;East Germans|East Berlin
`;

function splitList(field: string | undefined): readonly string[] {
  return field === undefined || field === "" ? [] : field.split(";");
}

/** Every United Nations member, plus Taiwan, Kosovo, Palestine, Vatican City and four former states that news still names. */
export const COUNTRIES: readonly CountryFact[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [code = "", name = "", aliases, demonyms, capitals] = line.split("|");
    return {
      code,
      name,
      aliases: splitList(aliases),
      demonyms: splitList(demonyms),
      capitals: splitList(capitals),
    };
  });
