import type { EntityType } from "../../schema/entity-types.ts";

const table = (rows: readonly (readonly [EntityType, string])[]): ReadonlyMap<string, EntityType> =>
  new Map(
    rows.flatMap(([type, text]) =>
      text
        .trim()
        .split(/\s+/u)
        .map((word): [string, EntityType] => [word, type]),
    ),
  );

/** The last word of a name that tells its type: "Cyberspace Administration", "World Internet Conference". */
export const LAST_WORDS = table([
  [
    "Agency",
    `Ministry Ministries Agency Department Dept. Administration Bureau Council Court Courts Parliament Senate Congress Assembly Commission
    Commissioner Committee Subcommittee Army Navy Police Force Forces Command Authority Guard Guards Embassy Consulate Office Service Services
    Directorate Treasury Cabinet Corps Marines Military Patrol Board Tribunal Registry Secretariat Regiment Battalion Brigade Division Squadron
    Legislature Constabulary Militia Prosecutor Ombudsman Inspectorate Knesset Duma Bundestag Politburo Presidium Intelligence Customs
    Government Authorities House Chancellery Exchequer Majlis Judiciary Registrar Supervisor Rapporteur`,
  ],
  [
    "Organization",
    `Party Inc Inc. Corp Corp. Corporation Company Co. Ltd Ltd. LLC PLC Group Holdings University College School Institute Institution
    Association Foundation Union League Federation Confederation Church Times Post News Journal Gazette Tribune Herald Telegraph Guardian Mail
    Chronicle Observer Mirror Star Globe Daily Weekly Radio Television TV Broadcasting Network Networks Media Press Magazine Club Front Movement
    Alliance Brotherhood Airlines Airways Air Bank Society Organization Organisation Coalition Team Trust Partners Partnership Partnership
    Consortium Industries Motors Technologies Systems Laboratories Labs Studios Entertainment Records Pictures Energy Oil Petroleum Pharmaceuticals
    Center Centre Watch International Liberation Army's Charity Orchestra United FC Caucus Lobby Think-tank Insurance Securities Capital Ventures
    Communications Telecom Electronics Software Express Hospital Clinic Museum Library Academy Taskforce Volunteers Semiconductors Robotics Foods Steel Mining Chemicals Logistics Shipping Solutions Wire Brewery Bakery Restaurant
    Ferries Railways Railway Freight Haulage Hotels Stores Supermarkets Mills Brothers Bros Sons Mines Farms Cinemas Dynamics Aerospace Aviation
    Automotive Biotech Genetics Therapeutics Biosciences Instruments Appliances Textiles Plastics Cement Tobacco Beverages Breweries Distillers
    Shipbuilding Wireless Telecommunications Interactive Apparel Footwear Cosmetics Properties Realty Builders Contractors Construction
    Cellular Mobile Telekom Bancorp Bancshares Healthcare Pharma Biotechnology Minerals Metals Refining Drilling Pipelines Cargo Cruises
    Gaming Equity Grocers Outfitters Jewelers Packaging Renewables Leasing Couriers Broadband Semiconductor Microsystems Biosystems Diagnostics
    Medicines Nutrition Fragrances Avengers Survivors
    Consulting Consultants Associates Analytics Advisors Advisers Investments Financial Finance Savings Assurance Underwriters Publishing
    Publishers
    Democrats Republicans
    Conservatives Greens Socialists Communists Liberals Nationalists Taliban Militants Cartel Mafia Syndicate Numbers Engineers Register`,
  ],
  [
    "Event",
    `Conference Summit Forum Olympics Games Cup War Wars Battle Election Elections Festival Championship Championships Exhibition Expo Revolution
    Crisis Massacre Uprising Attacks Bombing Bombings Debate Convention Meeting Meetings Talks Trial Marathon Inquiry Referendum Rebellion Coup
    Earthquake Tsunami Hurricane Typhoon Cyclone Protests Riots Fair Congresses Symposium Workshop Dialogue Dialogues Prix Tournament Series
    Ceremony Anniversary Hearings Hearing Famine Genocide Holocaust Siege Invasion Disaster Outbreak Pandemic Epidemic Parade Primary Primaries
    Caucuses Awards Consultation Roundtable`,
  ],
  [
    "Program",
    `Program Programme Programs Project Initiative Campaign Plan Mission Scheme Operation Strategy Partnership Agenda Programmes Offensive
    Exercise Exercises Crackdown Fellowship Scholarship Road Drive`,
  ],
  [
    "Law",
    `Act Acts Treaty Agreement Agreements Accord Accords Pact Protocol Resolution Declaration Constitution Law Laws Bill Amendment Charter
    Directive Regulation Regulations Order Rules Rule Deal Framework Code Conventions Covenant Statute Memorandum Communique Communiqué
    Roadmap Statement Clause Decree Ordinance Principles Guidelines Judgment Ruling Shield Civil Fatwa Armistice Ceasefire Truce Compact`,
  ],
  [
    "Place",
    `River Lake Mountain Mountains Mount Island Islands Sea Ocean Bay Gulf Street Avenue Square Airport Bridge Valley County Province City Park
    Beach Desert Peninsula Strait Straits Hotel Prison Jail Palace Tower Towers Stadium Mosque Cathedral Base Port Border Region District
    Village Town Camp Plaza Hall Canal Coast Dam Zone Territory Territories Heights Hills Forest Highway Boulevard Road Cemetery Temple
    Mall Mansion Castle Abbey Citadel Fortress Villa Crossing Airfield Airbase Barracks Building Complex Compound Checkpoint Pass Falls Springs
    Creek Pier Wharf Quay Marina Speedway Racecourse Ballpark Coliseum Pavilion Amphitheater Theatre Theater Inn Resort Casino Harbor Harbour Lagoon Reef Archipelago Plateau Delta Basin Station Monument Memorial Shrine Ranch Garden Gardens Arena Terminal`,
  ],
  [
    "Product",
    `Windows Android Explorer Browser Messenger Aircraft Jet Tank Missile Rocket Satellite Spacecraft Telescope Phone Tablet Rifle Vaccine Ship`,
  ],
]);

/** The first word of a name, before "of", "for" or "on", that tells its type: "Ministry of Defence", "Battle of Mosul". */
export const FIRST_WORDS = table([
  [
    "Agency",
    `Ministry Department Bureau Office Council Court Commission Committee House Parliament Agency Board Directorate Administration Authority Subcommittee Municipality Government Embassy Inspectorate`,
  ],
  [
    "Organization",
    `University Institute Church Bank Association Federation Society Union League Academy College Center Centre School Organization Organisation Front Movement Party Alliance Friends Doctors Reporters Campaign Coalition Network Confederation Fund Brotherhood Daughters Sons Knights Council Citizens Mothers Moms Students Physicians
    Veterans Americans Women Parents Teachers Lawyers Workers Democracy Conservatives Fraternity Order Observatory Institution Foundation Trust Partnership`,
  ],
  ["Event", `Battle Siege War Feast Day Festival Treaty Conference Summit Massacre Fall Declaration Invasion Year Week`],
  ["Law", `Treaty Convention Declaration Protocol Charter Bill Act Agreement Covenant Code Statement Resolution Memorandum`],
  [
    "Place",
    `Gulf Bay Isle Strait Straits Cape Port City Province Province State Mount Lake Sea Horn Temple Palace Tower Basilica Cathedral Shrine Tomb Square Plains Rock Castle Bridge`,
  ],
  ["Program", `Operation Project Program Programme Mission Campaign Task`],
]);

/** A first word that makes a name of what follows: "Operation Steel Curtain", "Hurricane Katrina", "Resolution 2254". */
export const LEADING_WORDS: ReadonlyMap<string, EntityType> = new Map([
  ["Operation", "Program"],
  ["Project", "Program"],
  ["Hurricane", "Event"],
  ["Cyclone", "Event"],
  ["Resolution", "Law"],
  ["Proposition", "Law"],
  ["Article", "Law"],
  ["Directive", "Law"],
  ["Lake", "Place"],
  ["Mount", "Place"],
  ["Mt.", "Place"],
  ["Fort", "Place"],
  ["Camp", "Place"],
  ["Cape", "Place"],
  ["Port", "Place"],
  ["Radio", "Organization"],
  ["Bank", "Organization"],
  ["Hotel", "Place"],
  ["Casa", "Place"],
  ["Corso", "Place"],
  ["Via", "Place"],
  ["Piazza", "Place"],
  ["Plaza", "Place"],
  ["Palazzo", "Place"],
  ["Palacio", "Place"],
  ["Avenida", "Place"],
  ["Calle", "Place"],
  ["Rue", "Place"],
  ["Rua", "Place"],
  ["Boulevard", "Place"],
  ["Paseo", "Place"],
  ["Château", "Place"],
  ["Chateau", "Place"],
  ["Basilica", "Place"],
  ["Teatro", "Place"],
  ["Schloss", "Place"],
  ["Parque", "Place"],
  ["Ciudad", "Place"],
  ["Villa", "Place"],
  ["Quinta", "Place"],
  ["Puerto", "Place"],
  ["Isla", "Place"],
  ["Isle", "Place"],
  ["Loch", "Place"],
  ["Mont", "Place"],
  ["Typhoon", "Event"],
  ["Law", "Law"],
  ["Decree", "Law"],
  ["Title", "Law"],
  ["Section", "Law"],
  ["USS", "Product"],
  ["USNS", "Product"],
  ["USCGC", "Product"],
  ["HMS", "Product"],
  ["HMAS", "Product"],
  ["HMCS", "Product"],
  ["INS", "Product"],
  ["MV", "Product"],
  ["MS", "Product"],
  ["SS", "Product"],
  ["RMS", "Product"],
  ["Boeing", "Product"],
  ["Airbus", "Product"],
  ["Windows", "Product"],
  ["Task", "Agency"],
  ["Team", "Organization"],
]);

/** Lower-case organs that with a state make a body: "Indonesian military", "Iraq's parliament". */
export const LOWER_BODIES: ReadonlySet<string> = new Set(
  `navy|army|military|air force|police|parliament|security forces|armed forces|central bank|supreme court|coast guard|intelligence service|
  intelligence services|intelligence agency|foreign ministry|defence ministry|defense ministry|interior ministry|finance ministry|health ministry|
  justice ministry|oil ministry|trade ministry|education ministry|foreign office|special forces|special operations forces|national guard|
  federal police|national police|border guard|border police|security services|secret service|secret police|cabinet|legislature|senate|congress|
  national assembly|constitutional court|high court|election commission|electoral commission|defence forces|defense forces|self-defense forces|
  ministry of defence|ministry of defense|ministry of health|judiciary|insurgency|opposition|embassy|consulate|treasury|high commission|tax authority|tax authorities|revenue service|electoral court|prison service|civil aviation authority|competition authority|antitrust regulator|state department|space agency|nuclear agency`
    .split("|")
    .map((part) => part.trim()),
);

/** Lower-case organs of places that are no states: "Texas legislature", "Kurdistan regional government". */
export const LOCAL_BODIES: ReadonlySet<string> = new Set(
  `police|police department|legislature|state legislature|supreme court|city council|county council|provincial council|regional government|
  state police|national guard|fire department|parliament|regional parliament|government|state government|provincial government|provincial assembly|regional assembly|health department|school district|public schools|city government|board of supervisors|school board|peshmerga`
    .split("|")
    .map((part) => part.trim()),
);

/** Last words of names that are none of the types: prizes, posts in the plural. */
export const NO_ENTITY_LAST: ReadonlySet<string> = new Set(
  `Day Days Prize Medal Award Secretaries Ministers Presidents Republican Democrat Leader Leaders Officials Commanders Session Test Rights Affairs Studies
  Steps Relations Policy Security Index Rate Time Era Age Way Dream`.split(/\s+/u),
);
