import * as v from "valibot";
import { isEdtf } from "../article/edtf.ts";
import { CUE_CLASSES, MENTION_KINDS, STATEMENT_KINDS, type WikidataId } from "../article/extraction.ts";
import { ENTITY_TYPES } from "../schema/entity-types.ts";
import { RELATIONS } from "../schema/relations.ts";
import { STATUSES } from "../schema/status.ts";
import { JUDGEMENT } from "./judgements.ts";

const FINITE = v.pipe(v.number(), v.finite());

type Fields = Readonly<Record<string, unknown>>;

/** An object with these fields: null counts as absent, and fields that nobody knows here stay. */
function shape<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.custom<Fields>(isObject), v.transform(withoutNull), v.looseObject(entries));
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

function withoutNull(fields: Fields): Fields {
  const values = Object.entries(fields);
  return values.some(([, value]) => value === null) ? Object.fromEntries(values.filter(([, value]) => value !== null)) : fields;
}

const text = v.string();
const id = v.pipe(text, v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start <= end),
);
const textOrNull = v.nullish(text, null);
const spanOrNull = v.nullish(span, null);

const COPY = shape({ id, title: v.optional(text, ""), date: textOrNull, source: textOrNull, url: v.exactOptional(text) });

export const ARTICLE = shape({
  id,
  title: v.optional(text, ""),
  date: textOrNull,
  source: textOrNull,
  url: v.exactOptional(text),
  authors: v.exactOptional(v.array(text)),
  pages: v.exactOptional(v.array(offset)),
  copies: v.exactOptional(v.array(COPY)),
  text,
  furniture: v.optional(v.array(span), []),
});

const ENTITY = shape({
  id,
  type: v.picklist(ENTITY_TYPES.map((type) => type.id)),
  name: text,
  aliases: v.optional(v.array(text), []),
  country: v.exactOptional(text),
  wikidata: v.exactOptional(
    v.pipe(
      text,
      v.regex(/^Q[1-9]\d*$/u),
      v.transform((id) => id as WikidataId),
    ),
  ),
});

const MENTION = v.pipe(
  shape({ entity: id, start: offset, end: offset, kind: v.picklist(MENTION_KINDS) }),
  v.check(({ start, end }) => start <= end),
);

const STATEMENT = shape({
  id,
  source: textOrNull,
  sourceSpan: spanOrNull,
  sourceText: textOrNull,
  cue: spanOrNull,
  cueClass: v.exactOptional(v.picklist(CUE_CLASSES)),
  spans: v.pipe(v.array(span), v.minLength(1)),
  kind: v.picklist(STATEMENT_KINDS),
  evidence: span,
});

const ASSERTION = shape({
  id,
  relation: v.picklist(RELATIONS.map((relation) => relation.id)),
  subject: id,
  object: id,
  predicate: text,
  title: v.exactOptional(text),
  status: v.picklist(STATUSES.map((status) => status.id)),
  evidence: span,
  claimedIn: textOrNull,
  when: v.nullish(v.pipe(text, v.check(isEdtf)), null),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/** An extraction document. Its sentences may be missing: documents of other makers have none. */
export const EXTRACTION = shape({
  article: ARTICLE,
  engine: v.exactOptional(text),
  sentences: v.exactOptional(v.array(span)),
  entities: v.array(ENTITY),
  mentions: v.array(MENTION),
  statements: v.array(STATEMENT),
  assertions: v.array(ASSERTION),
});

/** A project, its extraction documents still unread. */
export const PROJECT = shape({
  format: v.literal("redthread"),
  version: v.literal(1),
  title: v.optional(text, "Untitled"),
  engine: v.optional(text, ""),
  extractions: v.array(v.unknown()),
  judgements: v.optional(v.array(JUDGEMENT), []),
  graph: v.exactOptional(shape({ name: text, text })),
  views: v.optional(v.array(v.object({ id, name: text, state: v.unknown() })), []),
  positions: v.optional(v.record(text, v.tuple([FINITE, FINITE])), {}),
});
