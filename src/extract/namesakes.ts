import { type Analysis, word } from "../language/analysis.ts";
import { genderOf } from "./knowledge.ts";
import { isTitleWord } from "./name-titles.ts";
import { keyOf, personForms, type TypedName } from "./short-forms.ts";

/** How far from a full name its title may stand: "Karen Holt, the senior senator from Ohio". */
const TITLE_REACH = 8;
const MALE = /^(?:Mr\.?|Sir|Lord|King|Prince|Father)$/u;
const SAID =
  /^(?:said|says|added|adds|thought|hoped|hopes|feared|fears|promised|promises|wrote|believes|believed|knew|knows|felt)$/u;
const FEMALE = /^(?:Mrs\.?|Ms\.?|Miss|Lady|Dame|Queen|Princess|Sister)$/u;

/**
 * Whom a surname means where several people of the article have it: the one who has the title that stands before it
 * ("Senator Holt"), else the one named last before, else the one named next. "Mr." and "Mrs.", "said he" and "said she"
 * leave out whom they cannot mean. Gives the key of that person for each such name.
 */
export function namesakes(analysis: Analysis, names: readonly TypedName[]): ReadonlyMap<TypedName, string> {
  const fullNames = new Map<string, TypedName[]>();
  const people = new Map<string, Set<string>>();
  for (const name of names) {
    const words = name.text.split(" ");
    if (name.typing.type !== "Person" || name.typing.country || words.length < 2) continue;
    const key = keyOf("Person", name.text);
    const mentions = fullNames.get(key);
    if (mentions) mentions.push(name);
    else {
      fullNames.set(key, [name]);
      for (const short of personForms(words)) people.set(short, (people.get(short) ?? new Set()).add(key));
    }
  }
  const meant = new Map<TypedName, string>();
  const lastAt = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    if (name.typing.type !== "Person" || name.typing.country) continue;
    const own = keyOf("Person", name.text);
    if (fullNames.has(own)) {
      lastAt.set(own, at);
      continue;
    }
    const rivals = [...(people.get(name.text) ?? [])];
    if (rivals.length < 2) continue;
    const key = choose(analysis, name, rivals, fullNames, lastAt);
    meant.set(name, key);
    lastAt.set(key, at);
  }
  return meant;
}

function choose(
  analysis: Analysis,
  name: TypedName,
  rivals: readonly string[],
  fullNames: ReadonlyMap<string, readonly TypedName[]>,
  lastAt: ReadonlyMap<string, number>,
): string {
  const title = name.from > 0 ? word(analysis, name.from - 1) : "";
  const gender = MALE.test(title) ? "m" : FEMALE.test(title) ? "f" : genderAfter(analysis, name);
  const given = (key: string) => genderOf(fullNames.get(key)?.[0]?.text.split(" ")[0] ?? "");
  // Who is known to fit comes before who may fit.
  const known = gender === null ? [] : rivals.filter((key) => given(key) === gender);
  const fitting = gender === null ? [] : rivals.filter((key) => given(key) === undefined || given(key) === "both");
  const possible = known.length > 0 ? known : fitting.length > 0 ? fitting : rivals;
  if (isTitleWord(title)) {
    const called = possible.filter((key) => fullNames.get(key)?.some((full) => hasNear(analysis, full, name.from - 1)));
    if (called.length === 1) return called[0] as string;
  }
  const before = possible.filter((key) => lastAt.has(key));
  if (before.length > 0) return before.reduce((best, key) => ((lastAt.get(key) ?? 0) > (lastAt.get(best) ?? 0) ? key : best));
  const first = (key: string): number =>
    fullNames.get(key)?.find(({ from }) => from > name.from)?.from ?? Number.POSITIVE_INFINITY;
  return possible.reduce((best, key) => (first(key) < first(best) ? key : best));
}

/** "Holt said that he would come": whether the one who speaks is a man or a woman. */
function genderAfter(analysis: Analysis, { to }: TypedName): "f" | "m" | null {
  if (to >= analysis.count || !SAID.test(word(analysis, to))) return null;
  const pronoun = word(analysis, word(analysis, to + 1) === "that" ? to + 2 : to + 1);
  return pronoun === "he" ? "m" : pronoun === "she" ? "f" : null;
}

/** Whether the word at `title` stands near a name a second time, in the sentence of the name. */
function hasNear(analysis: Analysis, { from, to }: TypedName, title: number): boolean {
  const wanted = word(analysis, title).toLowerCase();
  const sentence = analysis.sentenceOf[from];
  for (let i = Math.max(0, from - 3); i < Math.min(analysis.count, to + TITLE_REACH); i++) {
    if (i !== title && analysis.sentenceOf[i] === sentence && word(analysis, i).toLowerCase() === wanted) return true;
  }
  return false;
}
