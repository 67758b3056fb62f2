import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { type Finding, join, words } from "./rule.ts";

// What the rules on where things are share.

const sorted = new WeakMap<ArticleDocument, readonly DraftMention[]>();
const byName = new WeakMap<ArticleDocument, readonly DraftMention[]>();

/** The mentions by name, nationality or description, in the order of the text. */
export function inOrder(document: ArticleDocument): readonly DraftMention[] {
  // Rules run when all mentions are there: they are sorted once.
  const known =
    sorted.get(document) ??
    document.entities
      .flatMap((entity) => entity.mentions)
      .filter((mention) => mention.kind !== "pronoun")
      .sort((a, b) => a.from - b.from || b.to - a.to);
  sorted.set(document, known);
  return known;
}

/** The mentions by name or nationality, in the order of the text. */
export function named(document: ArticleDocument): readonly DraftMention[] {
  const known = byName.get(document) ?? inOrder(document).filter(({ kind }) => kind === "name" || kind === "demonym");
  byName.set(document, known);
  return known;
}

/** The words of a mention. */
export const textOf = (document: ArticleDocument, mention: DraftMention): string => document.analysis.text.slice(...mention.span);
/** Whether something may be where another is. */
export const isLocation = (entity: DraftEntity): boolean => entity.type === "Place" || entity.type === "Country";
/** Whether a token is a possessive mark. */
export const isMark = (text: string): boolean => /^['’]s?$/u.test(text);

/** The finding that one mention is in another. */
export function located(
  document: ArticleDocument,
  subject: DraftMention,
  object: DraftMention,
  anchor: number,
  confidence: number,
  objectToken = object.from,
): Finding[] {
  const predicate = document.lower(anchor);
  const ends = [
    { entity: subject.entity, token: subject.from },
    { entity: object.entity, token: objectToken },
  ] as const;
  return join(document, ...ends, { relation: "locatedIn", predicate, status: "actual", anchor, confidence });
}

const SIDES = words(
  "the northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown upstate rural nearby neighboring neighbouring city town village of province suburb district region port",
);

/** The place or country named right after a preposition, over "the", "northern", "the town of". */
export function placeAt(document: ArticleDocument, from: number): DraftMention | undefined {
  let at = from;
  const [, close] = document.bounds(from - 1);
  while (at < close && at < from + 6 && SIDES.has(document.lower(at)) && !document.mentionAt(at)) at++;
  const place = at < close ? document.mentionAt(at) : undefined;
  return place && place.from === at && place.kind !== "demonym" && place.kind !== "pronoun" && isLocation(place.entity)
    ? place
    : undefined;
}

/** What places are called: "a town in Syria". */
export const KINDS = words(
  "city town village capital port province region district suburb island state county settlement hub stronghold enclave area neighborhood neighbourhood resort community territory base airport airfield hamlet municipality oasis peninsula valley prefecture governorate canton camp metropolis hometown",
);
/** What bodies and sites are called: "a school in Milan". */
export const BODIES = words(
  "school university college company firm newspaper hospital charity group organization organisation bank center centre institute museum church newspaper magazine station agency think-tank startup nonprofit theater theatre club hotel restaurant school museum mosque prison jail airport base complex facility plant",
);

/** Whether a body may be anywhere: an army, a body of many states. */
export const isAbroad = (document: ArticleDocument, mention: DraftMention): boolean =>
  mention.entity.type === "Agency" ||
  /^(?:the )?(?:UN|U\.N\.|United Nations|NATO|EU|European Union|Red Cross|IS|ISIS|ISIL|Islamic State|al-Qaeda|al Qaeda)$/u.test(
    textOf(document, mention),
  );

const STATE_BODY =
  /^(?:Authority|Agency|Ministry|Department|Commission|Council|Court|Bureau|Army|Navy|Police|Guards?|Parliament|Administration|Forces?)$/u;

/** Whether a body is one that states have, by the last word of its name: "Civil Defense Authority". */
export const isStateBody = (document: ArticleDocument, mention: DraftMention): boolean =>
  STATE_BODY.test(document.word(mention.to - 1));
