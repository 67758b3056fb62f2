import * as v from "valibot";
import type { Article } from "../article/article.ts";
import { RedthreadError } from "../errors.ts";
import { ENTITY_TYPES, type EntityType } from "../schema/entity-types.ts";

/** A name in an article of a test collection, with the thing it is a name of. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** The same in every article of the collection: `li-wei-minister`. */
  readonly identity: string;
}

/** An article of a test collection: what the extractor reads, and what a person says of its names. */
export interface GoldArticle {
  readonly article: Article;
  /** In the order of the text, without overlap. */
  readonly mentions: readonly GoldMention[];
}

const FRONT = /^---\n([\s\S]*?)\n---\n/u;
const LINK = /\[([^\][\n]+)\]\(([a-z0-9-]+)\)/gu;
/** A link that is none: a bracket left open, a target with a space or a capital. */
const STRAY = /\]\(|\[[^\]\n]*\]/u;

/**
 * An article of a test collection from Markdown in which each name is a link to what it names: `[Li](li-wei-minister)`.
 * The text that the extractor sees has the names alone. Throws E701 where the file is none; `id` becomes the article's id.
 */
export function goldArticle(markdown: string, id: string): GoldArticle {
  const source = markdown.replace(/\r\n?/gu, "\n");
  const front = FRONT.exec(source);
  if (!front) throw new RedthreadError("E701", id, "the front matter with title, date and source is missing");
  const fields = new Map((front[1] as string).split("\n").map((line) => splitField(line)));
  const body = source.slice(front[0].length).trim();
  const mentions: GoldMention[] = [];
  let text = "";
  let last = 0;
  for (const match of body.matchAll(LINK)) {
    text += body.slice(last, match.index);
    const [whole, name, identity] = match as unknown as [string, string, string];
    mentions.push({ start: text.length, end: text.length + name.length, identity });
    text += name;
    last = match.index + whole.length;
  }
  text += body.slice(last);
  const stray = STRAY.exec(text);
  if (stray) throw new RedthreadError("E701", id, `"${text.slice(stray.index, stray.index + 40)}" is no link to an identity`);
  const date = fields.get("date") ?? null;
  return {
    article: { id, title: fields.get("title") ?? id, date, source: fields.get("source") ?? null, text, furniture: [] },
    mentions,
  };
}

const ENTRY = v.looseObject({ id: v.string(), type: v.picklist(ENTITY_TYPES.map(({ id }) => id)) });

/** The types of the identities of a collection, from the list that stands beside its articles. Throws E701. */
export function identitiesFrom(json: string, name: string): ReadonlyMap<string, EntityType> {
  try {
    return new Map(v.parse(v.array(ENTRY), JSON.parse(json)).map(({ id, type }) => [id, type]));
  } catch {
    throw new RedthreadError("E701", name, "the list of identities needs an id and a type for each");
  }
}

function splitField(line: string): readonly [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
