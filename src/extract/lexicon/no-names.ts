import { wordSet } from "../../article/word-set.ts";

/** Capitalized words that are no names by themselves. */
export const NO_NAMES =
  wordSet(`I I'm Internet Web Net God Lord Bible Koran Quran Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
  March April May June July August September October November December Mon Tue Wed Thu Fri Sat Sun Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun.
  Jul Jul. Aug Aug. Sept Sept. Sep Sep. Oct Oct. Nov Nov. Dec Dec. English Islam Islamic Muslim Muslims Christian Christians Christianity
  Jewish Jew Jews Catholic Catholics Buddhist Buddhists Hindu Hindus Sunni Sunnis Shia Shiite Shiites Kurdish Kurds Kurd Arab Arabs Arabic Latino
  Latinos Hispanic African Africans Asian Asians European Europeans Western West East North South Eastern Northern Southern Protestant Rohingya
  Nazi Nazis Communist TV CEO CFO COO DNA HIV AIDS PM AM GMT EST EDT PST UTC PhD MP MPs OK DVD CD PC GPS SUV Mr Mrs Ms Dr Ph.D. a.m. p.m. A.M. P.M.
  IT AI ID ATM Easter Christmas Ramadan Olympic Latin Roman Orthodox Marxist Judaism Buddhism Hinduism Earth Photo Photos Image Video State Federal
  Yes No Okay Hi Hello Thanks Please VPN IP HTTP WWW DNS URL PAC PACs Super Thanksgiving Halloween Heaven Hell Mass Merry Happy Dear
  Latina Latinas Hispanics Islamists Islamist Evangelicals Evangelical Zionism Zionist Mormons Mormon Bible Torah Talmud Quran Scripture
  Uyghurs Yazidis Yazidi Druze Alawite Alawites Turkmens Tuareg Pashtun Pashtuns Tamils Tibetans Gypsies Baby Boomers Millennials
  Caucasian Caucasians Southerners Northerners Westerners Easterners Asylum Senior Junior Address Statement Question Answer Update UPDATE
  Breaking BREAKING Exclusive EXCLUSIVE Watch WATCH Opinion Editorial Analysis Politics Business Sports Entertainment BYLINE Byline
  TEXT ABSTRACT FULL`);

/** Words of grammar, which a capital makes no name. */
export const FUNCTION_WORDS =
  wordSet(`the a an and or but nor so yet if then than that this these those there here he she it they we you i his her its their our
  your my him them us me who whom whose which what when where why how while as at by for from in into of off on onto out over to under up upon with
  within without about above across after against along among around before behind below beneath beside between beyond despite down during except
  inside like near outside past since through throughout toward towards until via not no is are was were be been being am do does did has have had
  will would can could may might shall should must also however meanwhile although though because unless whether both either neither each every all
  any some many most much more few several other another such one two three four five six seven eight nine ten first second third last next only just
  even still already ever never again once often later earlier now today yesterday tomorrow instead moreover furthermore nevertheless according amid
  let's it's he's she's that's there's they're we're i'm i've don't doesn't didn't isn't aren't wasn't weren't`);

/** Months and days of the week. */
export const MONTHS = wordSet(
  "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
);
