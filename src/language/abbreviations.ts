import { wordSet } from "../article/word-set.ts";

/** Abbreviations whose full stop belongs to them, lower case without it; a name or number nearly always follows. */
export const TITLES_WITH_STOP = wordSet(`
  mr mrs ms dr prof gen col maj capt lt sgt cpl pvt cmdr adm sen rep gov pres rev hon fr st mt ft messrs mme supt insp det amb atty
  no nos vs v art sec fig vol pp ed eds op cit approx ca cf al
`);

/** Abbreviations whose full stop may also end a sentence, lower case without the last stop. */
export const ABBREVIATIONS = wordSet(`
  inc ltd co corp bros jr sr etc est dept univ assn ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
  thur thurs fri sat sun a.m p.m e.g i.e u.s u.k u.n u.s.a u.s.s.r d.c e.u ph.d m.d b.a m.a ala ariz ark calif colo conn del fla ga ill
  ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
`);

/** Words that begin a sentence after an abbreviation such as "U.S.": there the stop does both. */
export const SENTENCE_OPENERS = wordSet(`
  The A An He She It They We I You This That These Those There In On At By For From With But And Or If When While After Before As Since
  However Meanwhile His Her Its Their Our My What Who Why How Some Many Most All Both No Not One Two Three
`);
