"""Plain facts that split coarse classes (LOC into GPE and LOC, MISC into finer ones) where a corpus does not say."""

COUNTRIES = """Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|
Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|
Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|
Czechoslovakia|Denmark|Djibouti|Dominica|Dominican Republic|East Germany|East Timor|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|
Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Great Britain|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|
Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|
Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Macedonia|Madagascar|Malawi|Malaysia|
Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|
Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|North Macedonia|Norway|Oman|Pakistan|Palau|Palestine|Panama|
Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Prussia|Puerto Rico|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|
Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain|
Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|
Turkmenistan|Tuvalu|U.K.|U.S.|U.S.A.|UAE|UK|US|USA|USSR|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|United States of America|
Uruguay|Uzbekistan|Vanuatu|Vatican|Vatican City|Venezuela|Vietnam|Wales|West Germany|Yemen|Yugoslavia|Zambia|Zimbabwe"""

REGIONS = """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|
Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|
North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|
Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|
New South Wales|Queensland|Victoria|Tasmania|South Australia|Western Australia|Bavaria|Saxony|Catalonia|Andalusia|Galicia|Lombardy|Sicily|Tuscany|
Brittany|Normandy|Crimea|Chechnya|Kashmir|Punjab|Gujarat|Bihar|Assam|Kerala|Maharashtra|Uttar Pradesh|Tamil Nadu|Karnataka|Rajasthan|Xinjiang|Tibet|
Guangdong|Sichuan|Zhejiang|Hunan|Hubei|Yorkshire|Kent|Essex|Sussex|Cornwall|Devon|Lancashire|Surrey|Norfolk|Suffolk|Gaza|West Bank|Kurdistan|D.C.|DC"""

CITIES = """Aberdeen|Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Albany|Aleppo|Alexandria|Algiers|Amman|Amsterdam|Anchorage|Ankara|Antwerp|Athens|
Atlanta|Auckland|Austin|Baghdad|Baku|Baltimore|Bangalore|Bangkok|Barcelona|Basra|Beijing|Beirut|Belfast|Belgrade|Berlin|Bern|Birmingham|Bogota|Bogotá|
Bombay|Bonn|Boston|Brasilia|Bratislava|Brisbane|Bristol|Brooklyn|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Cairo|Calcutta|Calgary|Cambridge|
Canberra|Cape Town|Caracas|Cardiff|Casablanca|Charlotte|Chennai|Chicago|Cincinnati|Cleveland|Cologne|Colombo|Columbus|Copenhagen|Dakar|Dallas|Damascus|
Delhi|Denver|Detroit|Dhaka|Doha|Dresden|Dubai|Dublin|Durban|Edinburgh|Edmonton|Fallujah|Florence|Frankfurt|Gdansk|Geneva|Genoa|Glasgow|Guangzhou|Hamburg|
Hanoi|Harare|Havana|Helsinki|Hiroshima|Ho Chi Minh City|Hollywood|Honolulu|Houston|Hyderabad|Indianapolis|Islamabad|Istanbul|Jakarta|Jerusalem|
Johannesburg|Kabul|Kampala|Kandahar|Kansas City|Karachi|Kathmandu|Khartoum|Kiev|Kyiv|Kingston|Kinshasa|Kolkata|Kosovo|Krakow|Kuala Lumpur|Kyoto|La Paz|
Lagos|Lahore|Las Vegas|Leeds|Leipzig|Lima|Lisbon|Liverpool|London|Los Angeles|Lyon|Madrid|Manchester|Manhattan|Manila|Marseille|Mecca|Medina|Melbourne|
Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Mogadishu|Montreal|Moscow|Mosul|Mumbai|Munich|Nagasaki|Nairobi|Naples|Nashville|New Delhi|
New Orleans|New York City|Newcastle|Oakland|Osaka|Oslo|Ottawa|Oxford|Palermo|Paris|Perth|Philadelphia|Phoenix|Pittsburgh|Portland|Prague|Pretoria|
Pyongyang|Quebec City|Rangoon|Rio de Janeiro|Riyadh|Rome|Rotterdam|Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|Santiago|
Sao Paulo|São Paulo|Sarajevo|Seattle|Seoul|Shanghai|Sheffield|Shenzhen|Sofia|Southampton|St. Louis|St. Petersburg|Stockholm|Stuttgart|Sydney|Taipei|
Tampa|Tbilisi|Tehran|Tel Aviv|Tianjin|Tokyo|Toronto|Tripoli|Tunis|Turin|Ulan Bator|Utrecht|Vancouver|Venice|Vienna|Vilnius|Warsaw|Washington D.C.|
Washington, D.C.|Wellington|Winnipeg|Wuhan|Wuzhen|Yangon|Yerevan|Zagreb|Zurich|Zürich"""

PEOPLES = """Afghan|African|African-American|Albanian|Algerian|American|Anglican|Angolan|Arab|Arabic|Argentine|Argentinian|Armenian|Asian|Assyrian|Australian|
Austrian|Azerbaijani|Bahraini|Bangladeshi|Basque|Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|Buddhist|Bulgarian|Burmese|Cambodian|Cameroonian|
Canadian|Catalan|Catholic|Chechen|Chilean|Chinese|Christian|Colombian|Congolese|Conservative|Croatian|Cuban|Cypriot|Czech|Danish|Democrat|Democratic|Dutch|
Ecuadorian|Egyptian|English|Estonian|Ethiopian|European|Filipino|Finnish|French|Georgian|German|Ghanaian|Greek|Haitian|Hebrew|Hindu|Hispanic|Hungarian|
Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Islamic|Islamist|Israeli|Italian|Jamaican|Japanese|Jewish|Jew|Jordanian|Kazakh|Kenyan|Korean|Kosovar|Kurdish|
Kurd|Kuwaiti|Laotian|Latin|Latino|Latvian|Lebanese|Liberian|Libyan|Lithuanian|Macedonian|Malaysian|Maltese|Marxist|Methodist|Mexican|Moldovan|Mongolian|
Mormon|Moroccan|Muslim|Nazi|Nepalese|Nicaraguan|Nigerian|North Korean|Norwegian|Orthodox|Ottoman|Pakistani|Palestinian|Panamanian|Persian|Peruvian|Polish|
Pole|Portuguese|Protestant|Prussian|Qatari|Republican|Roman|Romanian|Russian|Rwandan|Saudi|Scottish|Senegalese|Serb|Serbian|Shia|Shiite|Sikh|Singaporean|
Slovak|Slovenian|Somali|South African|South Korean|Soviet|Spanish|Sri Lankan|Sudanese|Sunni|Swedish|Swede|Swiss|Syrian|Taiwanese|Tamil|Thai|Tibetan|Tory|
Tunisian|Turkish|Turk|Ugandan|Uighur|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|Western|Yemeni|Yugoslav|Zambian|Zimbabwean"""


def _set(text):
    return {x.strip().lower() for x in text.replace("\n", "").split("|")}


GPE = _set(COUNTRIES) | _set(REGIONS) | _set(CITIES)
NORP = _set(PEOPLES)
NORP |= {x + "s" for x in NORP if not x.endswith(("s", "sh", "ch", "ese"))} | {"conservatives", "democrats", "republicans", "tories"}

PLACE_WORDS = set("""river mountain mountains mount lake sea ocean gulf bay strait island islands peninsula valley desert street road avenue lane square
park forest bridge airport station stadium palace castle cathedral church museum hotel building tower beach coast canal creek hill hills cape highway route
continent europe asia africa antarctica atlantic pacific mediterranean balkans caucasus alps himalayas middle earth mars moon arena hall center centre plaza
cemetery harbour harbor port pass plateau basin""".split())
STATE_WORDS = set("province county city republic kingdom state states emirates district village town township prefecture oblast governorate commonwealth".split())
EVENT_WORDS = set("""war wars battle election elections olympics games cup championship championships festival conference summit revolution uprising
tournament crisis massacre siege campaign race grand prix open forum congress coup league season convention referendum primary holocaust genocide
earthquake hurricane tsunami exhibition expo marathon awards ceremony operation tour riots protests fair day""".split())
LAW_WORDS = set("""act acts treaty constitution agreement law accord accords convention amendment bill pact protocol directive resolution code charter
declaration rights clause statute""".split())
