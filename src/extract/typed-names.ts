import type { MentionKind } from "../article/extraction.ts";
import { type Analysis, nameOver, word } from "../language/analysis.ts";
import type { EntityType } from "../schema/entity-types.ts";
import { contextEvidence, type Renamings, renamings } from "./context.ts";
import { Evidence } from "./evidence.ts";
import { fold } from "./fold.ts";
import { isAmericanGeorgia } from "./homonyms.ts";
import { countryByDemonym, countryByName, FAMILY_FIRST, genderOf, isKnownPlace, knownBody, placeBehind } from "./knowledge.ts";
import { LAST_WORDS } from "./lexicon/head-words.ts";
import { governmentOf } from "./metonymy.ts";
import { type NamePart, namesIn, textOf } from "./name-parts.ts";
import { isNoName, type NameCandidate } from "./names.ts";
import { MODEL_TYPES, modelEvidence, ownEvidence, type Typing } from "./typing.ts";

/** A name with its type, by tokens `[from, to)`, before it is joined to others. */
export interface TypedName {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly typing: Typing;
  readonly kind: MentionKind;
  readonly headline: boolean;
}

interface FoundName extends NamePart {
  readonly text: string;
  readonly headline: boolean;
  /** What its place in the text says. */
  readonly context: Evidence;
  /** Whether the model sees a name of our types here. */
  readonly seen: boolean;
}

/** Below this nothing speaks for a name. */
const LEAST = 1;
/** What must speak for a name that the model does not see. */
const LEAST_UNSEEN = 2.4;

/** The names in the candidates with their types: what speaks for a type adds up over all places where the same name stands. */
export function typedNames(analysis: Analysis, candidates: readonly NameCandidate[]): TypedName[] {
  const nouns = renamings(analysis);
  const whole = new Set(candidates.map(({ from, to }) => textOf(analysis, from, to)));
  const read = candidates.flatMap((candidate) =>
    [...(candidate.work ? [wholeOf(candidate)] : namesIn(analysis, candidate, (text) => whole.has(text)))].map((part) =>
      lookAt(analysis, nouns, candidate, part),
    ),
  );
  const american = isAmericanGeorgia(read.map(({ text }) => text));
  const found = read.map((name) => (american && name.typing?.country === "GE" ? { ...name, typing: STATE } : name));
  const types = typesOf(analysis, found);
  const people = peopleIn(found, types);
  return found.flatMap((name): TypedName[] => {
    const typing = settle(analysis, name, types, people);
    return typing ? [{ from: name.from, to: name.to, kind: name.kind, text: name.text, headline: name.headline, typing }] : [];
  });
}

/** "Georgia" beside "Atlanta" or "South Carolina". */
const STATE: Typing = { type: "Place" };

const wholeOf = ({ from, to }: NameCandidate): NamePart => ({ from, to, kind: "name" });

function lookAt(analysis: Analysis, nouns: Renamings, { headline, work }: NameCandidate, part: NamePart): FoundName {
  const { from, to } = part;
  const seen = nameOver(analysis, from, to);
  const context = part.typing ? new Evidence() : contextEvidence(analysis, nouns, from, to).join(modelEvidence(seen, from, to));
  if (work) context.for("Product", 5);
  return {
    ...part,
    text: textOf(analysis, from, to),
    headline,
    context,
    seen: seen !== undefined && MODEL_TYPES.has(seen.label),
  };
}

/** The type of each name by its folded text; null for what is no name of ours. */
function typesOf(analysis: Analysis, found: readonly FoundName[]): ReadonlyMap<string, EntityType | null> {
  const groups = new Map<string, FoundName[]>();
  for (const name of found) {
    if (name.typing) continue;
    const key = fold(name.text);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const types = new Map<string, EntityType | null>();
  for (const [key, group] of groups) types.set(key, typeOf(analysis, group));
  return types;
}

function typeOf(analysis: Analysis, group: readonly FoundName[]): EntityType | null {
  const [{ text, from, to }] = group as readonly [FoundName];
  // "the Church", "the Conference": a description of what is named elsewhere, see coreference.
  if (!knownBody(text) && (LAST_WORDS.has(text) || isNoName(text) || (isNoName(word(analysis, to - 1)) && to - from === 1)))
    return null;
  const own = ownEvidence(text);
  if (!own) return null;
  const context = new Evidence();
  for (const name of group) context.join(name.context, 6);
  const total = new Evidence().join(own).join(context.times(1 / Math.sqrt(group.length)));
  const best = total.best();
  const least = group.some((name) => name.seen) ? LEAST : LEAST_UNSEEN;
  return best && best.weight >= least ? best.type : null;
}

/** The single words by which people with longer names go: surnames, and first names where the family name stands first. */
function peopleIn(found: readonly FoundName[], types: ReadonlyMap<string, EntityType | null>): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { text, typing } of found) {
    const words = text.split(" ");
    if (typing || words.length < 2 || placeBehind(words.at(-1) as string) !== undefined || types.get(fold(text)) !== "Person")
      continue;
    const [first, last] = [words[0] as string, words.at(-1) as string];
    people.add(fold(last)).add(fold(last.replace(/^(?:al|el)[-‐‑]/iu, "")));
    if (FAMILY_FIRST.has(first) || genderOf(first)) people.add(fold(first));
    if (words.length > 2) people.add(fold(words.slice(-2).join(" ")));
  }
  return people;
}

/** The type of one name where it stands. */
function settle(
  analysis: Analysis,
  name: FoundName,
  types: ReadonlyMap<string, EntityType | null>,
  people: ReadonlySet<string>,
): Typing | null {
  const { text, from, to } = name;
  const surname = people.has(fold(text));
  if (name.typing && !(surname && name.typing.country && !countryByName(text) && !countryByDemonym(text))) return name.typing;
  const government = surname ? undefined : governmentOf(analysis, text, from, to);
  if (government) return { type: "Country", country: government };
  const type = types.get(fold(text)) ?? null;
  if (!surname || knownBody(text)) return type ? { type } : null;
  // "Valeska Paris … Paris claims", but "in Paris".
  const place = isKnownPlace(text) && name.context.of("Place") > name.context.of("Person") + 0.5;
  return { type: place ? "Place" : "Person" };
}
