import type { Extraction } from "../article/extraction.ts";
import { overlap, type Span } from "../article/span.ts";
import { align, FOUND, type Likeness, likeness, type Pairing } from "./align.ts";
import type { GoldDocument, GoldStatement } from "./gold.ts";
import { type PlacedEntity, placeEntities } from "./gold-spans.ts";

/**
 * Pairs the entities of an article by the places that both mention: by how many of its names are touched, of equals by how
 * many of its descriptions, then by type. What touches no name is no match.
 */
export function matchEntities(gold: GoldDocument, found: Extraction, place: (span: Span) => Span): Pairing {
  const mentions = found.mentions.map(({ entity, start, end }): PlacedEntity => ({ entity, span: place([start, end]) }));
  const touching = new Touching(mentions);
  const count = (words: "mentions" | "also"): Map<string, number> => {
    const counts = new Map<string, number>();
    const placed = placeEntities(
      gold.text,
      gold.entities.map((entity) => ({ id: entity.id, words: entity[words] })),
    );
    for (const { entity, span } of placed)
      for (const other of touching.of(span)) {
        const key = JSON.stringify([entity, other]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    return counts;
  };
  const [names, descriptions] = [count("mentions"), count("also")];
  const likenesses: Likeness[] = [];
  for (const { id, type } of gold.entities) {
    for (const other of found.entities) {
      const key = JSON.stringify([id, other.id]);
      const named = names.get(key);
      const weight = (named ?? 0) + (descriptions.get(key) ?? 0) / 100 + (type === other.type ? 0.001 : 0);
      if (named) likenesses.push({ gold: id, found: other.id, weight });
    }
  }
  return align(likenesses);
}

/** Mentions in the order of the text, to be asked which entities touch a span. */
class Touching {
  private readonly mentions: readonly PlacedEntity[];
  private readonly longest: number;

  constructor(mentions: readonly PlacedEntity[]) {
    this.mentions = [...mentions].sort((a, b) => a.span[0] - b.span[0]);
    this.longest = mentions.reduce((longest, { span }) => Math.max(longest, span[1] - span[0]), 0);
  }

  of(span: Span): ReadonlySet<string> {
    const { mentions } = this;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle] as PlacedEntity).span[0] < span[0] - this.longest) low = middle + 1;
      else high = middle;
    }
    const found = new Set<string>();
    for (let i = low; i < mentions.length && (mentions[i] as PlacedEntity).span[0] < span[1]; i++) {
      const { entity, span: mention } = mentions[i] as PlacedEntity;
      if (overlap(mention, span) > 0) found.add(entity);
    }
    return found;
  }
}

/** Pairs the statements of an article by their contents: intersection over union of at least a half. */
export function matchStatements({ text, statements }: GoldDocument, found: Extraction, place: (span: Span) => Span): Pairing {
  const others = found.statements.map(({ id, spans }) => ({ id, spans: spans.map(place) }));
  const likenesses: Likeness[] = [];
  for (const statement of statements) {
    const spans = contentOf(text, statement);
    for (const other of others) {
      const weight = likeness(spans, other.spans);
      if (weight >= FOUND) likenesses.push({ gold: statement.id, found: other.id, weight });
    }
  }
  return align(likenesses);
}

/** The places of a statement's content, each the first of its words. */
function contentOf(text: string, { content }: GoldStatement): Span[] {
  return content.map((part) => [text.indexOf(part), text.indexOf(part) + part.length]);
}
