import { wordSet } from "../../article/word-set.ts";

// What companies and other bodies do, have and undergo, and people seldom do.

/** Verbs whose subject is a business. */
export const COMPANY_DEEDS =
  wordSet(`acquire merge manufacture outsource restructure underwrite rebrand delist divest franchise commercialize refinance offshore
  recapitalize relist employ headquarter diversify wholesale overcharge upsell`);

/** Verbs whose subject is often a business. */
export const OFTEN_DEEDS =
  wordSet(`buy sell launch unveil produce develop supply ship hire market distribute operate invest lend expand sponsor broadcast publish
  stock donate roll design import export process pump drill refine mine serve license insure bill charge list`);

/** Objects that say of their verb that a business does it: "posted a loss", "cut 400 jobs". */
export const BUSINESS_OBJECTS =
  wordSet(`profit profits loss losses revenue revenues sales earnings jobs workers employees shares dividend dividends customers stores
  outlets output production factory factories plants stake unit subsidiary bid forecast guidance workforce headcount staff operations
  branches smelter prices premiums fares fees royalties royalty bondholders lenders investors shareholders license licence patent
  patents rights trademark brand vehicles cars units users subscribers flights planes jets chips drugs bankruptcy insolvency expansion
  layoffs takeover merger acquisition offering contract contracts fleet fine penalty writedown write-down`);

/** Verbs whose object is a business or another body. */
export const TO_COMPANIES =
  wordSet(`acquire delist nationalize nationalise privatize privatise regulate audit own liquidate swallow outbid recapitalize
  co-found cofound bail merge rescue regulate restructure franchise list`);

/** Verbs whose object is often a body: "joined Yahoo", "founded Theranos". */
export const OFTEN_TO_BODIES = wordSet("buy found join purchase fine sell fund run sue hack advise license subsidize subsidise");

/** Nouns before "of" and a name that make it a body: "shares of Amphion". */
export const OF_BODIES =
  wordSet(`shares stock stocks subsidiary unit units shareholders shareholder customers employees executive executives ceo chairman chairwoman
  founder founders co-founder cofounder owner owners headquarters purchase acquisition takeover board directors arm division bankruptcy merger
  parent fans striker goalkeeper midfielder defender branch offices investors bonds spinoff maker manufacturer publisher affiliate affiliates
  privatization nationalization percent members sale creditors bosses treasurer trustees payroll`);

/** Nouns and verbs before "in" and a name that make it a business: "a stake in Veldhoven". */
export const IN_BODIES = wordSet(
  "stake stakes shares share investor investors investment investments invest invested investing holding holdings equity stock",
);

/** People before "at" and a name who make it a body: "an analyst at Jefferies". */
export const AT_BODIES =
  wordSet(`analyst analysts executive executives economist economists engineer engineers trader traders manager professor researcher researchers
  student students worker workers work works worked working spokesman spokeswoman job jobs president partner strategist scientist scientists
  director head fellow lecturer historian counterpart employees employee colleagues post career internship intern boss chief internist staff`);

/** Verbs before "for" and a name that make it a body: "plays for Leicester". */
export const FOR_BODIES = wordSet(
  "work works worked working play plays played playing ride rides rode raced races pitched signed scored plays analyst analysts",
);

/** Participles before "by" and a name of which bodies are as often the doers as people. */
export const BY_BODIES =
  wordSet(`acquire own make manufacture publish build operate run produce develop sell employ distribute sponsor market supply insure license
  underwrite hire commission broadcast stream print organize organise certify conduct`);

/** Verbs before "from" and a name of a body: "lured from Vodafone". */
export const FROM_BODIES = wordSet("lure poach buy purchase acquire hire recruit license lease rent order sign join");

/** What a body has: "Amphion's shareholders". */
export const OF_COMPANIES =
  wordSet(`shares stock share customers board headquarters revenue revenues profit profits sales employees factories factory products product
  subsidiary parent shareholders shareholder investors investor founder founders plant plants stores store fleet pilots engineers drug drugs
  app apps users platform subscribers earnings ceo cfo chairman market bid offer takeover acquisition merger brand brands software
  servers smartphone smartphones executives bankruptcy workforce management unit units division spokesman spokeswoman spokesperson
  website marketing advertising advertisers quarterly annual chief flagship rivals newsroom editors listing bonds debts creditors
  portfolio trustees directors lenders lender`);

/** Titles with a capital between a body and a person: "Qualtrex | Chief | Executive Priya Raman". */
export const BODY_TITLES = wordSet(
  "CEO CFO COO CTO Chief Chairman Chairwoman Director Editor Managing Executive Founder Co-founder Spokesman Spokeswoman Spokesperson President Vice Coach",
);

/** Titles with a capital between a place and a person: "Montgomery | Mayor | Todd Strange". */
export const PLACE_TITLES = wordSet("Mayor Governor Gov. Sheriff Coroner Alderman Councilman Councilwoman");

/** Businesses by what they make or do, before the name: "drugmaker Mylan", "airline operator Swissport". */
export const BUSINESSES =
  /^(?:\p{Ll}{3,}makers?|makers?|operators?|giants?|lenders?|insurers?|brokers?|brokerage|providers?|carriers?|publishers?|start-?ups?|chipmakers?|builders?|homebuilders?|wholesalers?|distributors?|producers?|exporters?|importers?|rating|utility|utilities|conglomerates?|subsidiary|miner|refiner|bookseller|grocer|franchise|outfit)$/u;

/** People and businesses alike: "investor Carl Icahn", "activist investor Starboard Value". */
export const PERHAPS_BUSINESSES = wordSet(
  "investor contractor developer consultant publisher rival opponent owner founder partner supporter retailer broker producer distributor newcomer neighbor neighbour champion sponsor auditor organizer organiser organizers organisers supplier competitor challenger backer host predecessor successor maker designer",
);
