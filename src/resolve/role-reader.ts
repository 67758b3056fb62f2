import { wordSet } from "../article/word-set.ts";
import { isHonorific, isRoleWord } from "./roles.ts";

/** What the words next to a person's name say of them. */
export interface NearbyRole {
  /** The office or trade in small letters, without country: `deputy commerce minister`. */
  readonly role: string | null;
  readonly age: number | null;
  readonly sex: "f" | "m" | null;
}

const BEFORE = 90;
const AFTER = 90;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*|[,.;:()"“”—–\n]/gu;
const BREAK = /^[.;:()"“”—–\n]$/u;
const STOP = wordSet(`
  the a an of for by with and or but its his her their our my your this that these those in on at from to as than then when while after
  against about into over under between near during without among through since until off up out via per like toward towards around
  before who whose which whom said says told asked is was were be been has have had he she it they we i not no s
`);
const FEMALE = wordSet(
  "mrs ms miss lady dame madame queen princess spokeswoman chairwoman congresswoman businesswoman actress policewoman sister mother wife daughter widow nun headmistress waitress",
);
const MALE = wordSet(
  "mr sir lord king prince spokesman chairman congressman businessman policeman brother father husband son monk headmaster fisherman",
);
const MOST_WORDS = 4;

/** Spans that are names of other things: a role's words do not reach into them. */
export type IsTaken = (offset: number) => boolean;

/**
 * The role that stands next to a name: "Chinese Deputy Commerce Minister | Li Wei", "its spokesman, | Gennady Orlov",
 * "Rachel Nwosu |, his lawyer" is none, "Joan Petrie |, a hydrologist". Offsets are those of the name in the text.
 */
export function roleBeside(text: string, start: number, end: number, taken: IsTaken): NearbyRole {
  const before = roleBefore(text, start, taken);
  const after = roleAfter(text, end, taken);
  return { role: before.role ?? after.role, age: after.age, sex: before.sex ?? after.sex };
}

interface Token {
  readonly word: string;
  readonly at: number;
}

function tokens(text: string, from: number, to: number): Token[] {
  return [...text.slice(from, to).matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase().replace(/[’']s$/u, ""),
    at: from + match.index,
  }));
}

function roleBefore(text: string, start: number, taken: IsTaken): Omit<NearbyRole, "age"> {
  const found = tokens(text, Math.max(0, start - BEFORE), start);
  let i = found.length - 1;
  // "Gen." and "Mr." end with a full stop.
  if (i > 0 && (found[i] as Token).word === "." && isHonorific((found[i - 1] as Token).word)) i--;
  let sex: NearbyRole["sex"] = null;
  const comma = i >= 0 && (found[i] as Token).word === ",";
  if (comma) i--;
  // "the head of Sibgas, Arkady Belov": the role stands before what it is a role in.
  if (comma) {
    for (let back = 0; back < 7 && i - back >= 0; back++) {
      const { word } = found[i - back] as Token;
      if (BREAK.test(word) || word === ",") return { role: null, sex };
      if (
        (word === "of" || word === "for" || word === "at") &&
        back > 0 &&
        isRoleWord((found[i - back - 1] as Token | undefined)?.word ?? "")
      ) {
        i = i - back - 1;
        break;
      }
    }
  }
  // "Of course, Mr. Trump": an address is no role, but a role may stand before it.
  for (; i >= 0 && isAddress((found[i] as Token).word); i--) sex ??= sexOf((found[i] as Token).word);
  const words: string[] = [];
  for (; i >= 0 && words.length < MOST_WORDS; i--) {
    const { word, at } = found[i] as Token;
    if (BREAK.test(word) || word === "," || STOP.has(word) || taken(at)) break;
    if (words.length === 0 && !isRoleWord(word)) break;
    words.unshift(word);
  }
  for (const word of words) sex ??= sexOf(word);
  return { role: words.length > 0 ? words.join(" ") : null, sex };
}

const sexOf = (word: string): NearbyRole["sex"] => (FEMALE.has(word) ? "f" : MALE.has(word) ? "m" : null);
const isAddress = (word: string): boolean => /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|madame|st|saint|comrade)$/u.test(word);

function roleAfter(text: string, end: number, taken: IsTaken): NearbyRole {
  const found = tokens(text, end, end + AFTER);
  let i = 0;
  let age: number | null = null;
  const nothing = (): NearbyRole => ({ role: null, age, sex: null });
  const first = found[0]?.word;
  if (first === ",") {
    i = 1;
    const number = /^\d{1,3}$/u.test(found[1]?.word ?? "") ? Number(found[1]?.word) : null;
    if (number !== null && number >= 10 && number < 110 && /^[,.]$/u.test(found[2]?.word ?? "")) {
      age = number;
      i = 3;
    }
  } else if (first === "is" || first === "was" || first === "became") i = 1;
  else return nothing();
  const opener = found[i]?.word ?? "";
  // "his lawyer", "her son": whose, is another matter; "the minister said" has a verb behind the role.
  if (!/^(?:a|an|the|one|former|now|then|deputy|vice|acting|chief|head|senior)$/u.test(opener) && !isRoleWord(opener))
    return nothing();
  if (!STOP.has(opener) && first !== ",") return nothing();
  const words: string[] = [];
  let role = -1;
  for (let k = /^(?:a|an|the|one)$/u.test(opener) ? i + 1 : i; k < found.length && words.length < 7; k++) {
    const { word, at } = found[k] as Token;
    if (BREAK.test(word) || word === "," || (STOP.has(word) && word !== "s")) break;
    if (taken(at)) continue;
    words.push(word);
    if (isRoleWord(word)) role = words.length;
  }
  if (role < 0) return nothing();
  const kept = words.slice(Math.max(0, role - MOST_WORDS), role).filter((word) => word !== "former");
  let sex: NearbyRole["sex"] = null;
  for (const word of kept) sex ??= sexOf(word);
  return { role: kept.length > 0 ? kept.join(" ") : null, age, sex };
}
