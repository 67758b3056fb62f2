import { wordSet } from "../article/word-set.ts";
import { countryByName, genderOf } from "./knowledge.ts";
import { FIRST_WORDS, LAST_WORDS } from "./lexicon/head-words.ts";

// Small words and commas inside the names of bodies: whether a name goes on over them. Words `words[from, at)` are
// the name so far, `at` is the joint.

/** Whether a word begins with a capital. */
export const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Whether "of", "for" or "on" at `at` goes on with the name: "Ministry of …", not "Obama of …". */
export function takesComplement(words: readonly string[], from: number, at: number): boolean {
  const preposition = (words[at] as string).toLowerCase();
  const head = words[at - 1] as string;
  // "University of Texas at Austin"
  if (preposition === "at") return words.slice(Math.max(0, at - 4), at).includes("University");
  // "Committee to Protect Journalists", "Mothers Against Drunk Driving"
  if (preposition === "to" || preposition === "against") {
    const verb = words[at + 1] ?? "";
    return (
      isUpper(verb) &&
      /^(?:Committee|Coalition|Campaign|Alliance|Movement|Mothers|Convention|Partnership|League)$/u.test(head) &&
      isUpper(words[at + 2] ?? "")
    );
  }
  if (preposition === "of" && at - from === 2 && genderOf(words[from] as string) && !FIRST_WORDS.has(head)) return false;
  // "Colorado State University of the US"
  if (
    preposition === "of" &&
    words[at + 1] === "the" &&
    countryByName(words[at + 2] ?? "") &&
    !FIRST_WORDS.has(words[from] as string)
  )
    return at - from === 1;
  if (preposition === "of")
    return (
      FIRST_WORDS.has(head) || (LAST_WORDS.has(head) && at - from <= 4 && !/^(?:Party|Inc\.?|Corp\.?|Times|News)$/u.test(head))
    );
  if (preposition === "for")
    return /^(?:Center|Centre|Institute|Agency|Office|Campaign|Foundation|Organization|Corporation|Council|Ministry|Department|Commission|Committee|Fund|Coalition|Alliance|Union|Court|Association|Commissioner|Society|Movement|Citizens|Americans|Democracy|Women|Students|Veterans|Physicians|Doctors|Mothers|Moms|Parents|Teachers|Lawyers|Families|Workers|Youth|Alternative|Club|Democrats|Republicans|Conservatives|Priorities|Action|Network|Observatory|Party|Program|Programme|Project|Partnership|Service|Services|Authority|Board|Bureau|Trust|School|Prize|Initiative|Campaign|Federation|League|Front|Academy|Panel|Group|Conference|Forum)$/u.test(
      head,
    );
  return /^(?:Committee|Commission|Council|Conference|Convention|Treaty|Covenant|Summit|Subcommittee|Declaration|Forum|Institute|Center|Office|Framework|Agreement)$/u.test(
    head,
  );
}

/** "Department of Health and Human Services", "Food and Drug Administration". */
export function joinsParts(words: readonly string[], from: number, at: number, to: number): boolean {
  // "The Washington Post and | The | New York Times"
  if (words[at + 1] === "The") return false;
  let end = at + 1;
  while (end < to && end < at + 5 && isUpper(words[end] as string)) end++;
  const last = words[end - 1] as string;
  let preposition = -1;
  for (let k = from; k < at; k++) if (/^(?:of|for|on)$/u.test(words[k] as string)) preposition = k;
  if (preposition > 0) {
    // The complement of a body is common nouns ("Foreign Affairs and Trade"), not two names ("of China and Russia").
    const most = words.slice(preposition, at).includes(",") ? 7 : 3;
    // "Federation of Teachers and Nurses"
    if (at - preposition <= 3 && /[^s]s$/u.test(words[at - 1] as string) && /[^s]s$/u.test(last) && words[preposition] !== "on")
      return true;
    return at - preposition <= most && (COMPLEMENTS.has(last) || (words[preposition] === "for" && !FIRST_WORDS.has(last)));
  }
  // "The Post and Courier", "The News & Observer"
  if (at - from === 1 && end - at === 2 && NEWSPAPERS.has(words[at - 1] as string) && NEWSPAPERS.has(last)) return true;
  // "Food and Drug Administration", "Swedish Post and Telecom Authority".
  const committee =
    /^(?:Committee|Subcommittee|Commission|Administration|Department|Ministry|Agency|Authority|Association|Council)$/u.test(last);
  return (
    at - from <= (committee ? 4 : 2) &&
    end - at >= (committee ? 2 : 3) &&
    LAST_WORDS.has(last) &&
    COMMON_FIRST.has(words[at - 1] as string)
  );
}

const NEWSPAPERS = wordSet(
  "Post Courier News Observer Times Star Sentinel Record Herald Tribune Journal Gazette Democrat Chronicle Sun Mail Globe Press Republican",
);

/** Portfolios: last words of the complement of a body. */
export const COMPLEMENTS =
  wordSet(`State Finance Interior Agriculture Services Affairs Trade Commerce Industry Technology Development Security Culture Sport Sports Welfare Education Science
  Energy Health Rights Labour Labor Tourism Communications Information Research Planning Order Technologies Statistics Names Numbers Works Forestry
  Fisheries Food Transport Justice Cooperation Firearms Explosives Immigration Enforcement Crime Prevention Standards Medicine Engineering Studies
  Policy Settlements Innovation Skills Environment Resources Media Arts Letters Water Power Migration Defence Defense Peace Democracy Liberties Politics Service Ethics Government Reform Growth Business Economics Law Governance
  Strategy Society Reconciliation Equality Accountability Transparency Cohesion`);
const COMMON_FIRST =
  wordSet(`Food Post Telecom Telecommunications Securities Foreign Health Trade Science Arts Transport Energy Defence Defense Information Immigration Customs Standards Drug Economic
  Social Weights Nuclear Land Water Law Peace Justice Human Cyber Cyberspace Science Space Education Culture Agriculture Public Business Research
  Technology Marine Oceanic Radio Press Fish Parks Revenue Budget Ways Rules Civil Oversight
  Transportation Banking Housing Veterans Security Resources Labor Labour Pensions Ethics Commerce Environment Affairs Reform Intelligence Small Infrastructure Finance Development`);

/** "Ministry of Culture, Media and Sport": whether the comma at `at` goes on with the complement. */
export function joinsList(words: readonly string[], from: number, at: number, to: number): boolean {
  let preposition = -1;
  for (let k = from; k < at; k++) if (words[k] === "of" || words[k] === "on" || words[k] === "for") preposition = k;
  if (preposition < 0 || at - preposition > 2) return false;
  for (let k = at + 1; k < Math.min(to, at + 6); k++)
    if (words[k] === "and") return COMPLEMENTS.has(words[at - 1] as string) && isUpper(words[k + 1] ?? "");
  return false;
}
