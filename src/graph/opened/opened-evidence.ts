import type { EdgeAttributes, Evidence } from "../knowledge-graph.ts";
import type { OpenedData, PieceFacts } from "./opened-data.ts";
import { rowAt } from "./table.ts";

/** The evidence of an opened graph is called by its number. */
export const pieceId = (piece: number): string => `piece-${piece}`;

/** The evidence of an opened graph, made when it is asked for. */
export function openedEvidence(data: OpenedData, edgeOf: (edge: number) => EdgeAttributes): ReadonlyMap<string, Evidence> {
  const { facts, pieces, spans, ids, ends, articles } = data;
  const size = pieces.at(-1) ?? 0;
  const edgeOfPiece = new Int32Array(size);
  for (let edge = 0; edge + 1 < pieces.length; edge++) edgeOfPiece.fill(edge, pieces[edge], pieces[edge + 1]);
  const numberOf = (id: string): number => {
    const number = id.startsWith("piece-") ? Number(id.slice(6)) : -1;
    return Number.isInteger(number) && number >= 0 && number < size ? number : -1;
  };
  const pieceAt = (piece: number): Evidence => {
    const number = edgeOfPiece[piece] as number;
    const { relation, predicate, confidence } = edgeOf(number);
    const { when, status, claimed } = rowAt<PieceFacts>(facts, piece);
    const subject = ids[ends[2 * number] as number] as string;
    const [article = 0, start = 0, end = 0] = spans.subarray(3 * piece, 3 * piece + 3);
    return {
      id: pieceId(piece),
      subject,
      object: ids[ends[2 * number + 1] as number] as string,
      relation,
      predicate,
      status,
      // That it is claimed is told, and not by which statement.
      claimedIn: claimed ? "" : null,
      when,
      confidence,
      article: articles[article]?.article.id ?? "",
      span: [start, end],
    };
  };
  return new OpenedEvidence(size, numberOf, pieceAt);
}

class OpenedEvidence implements ReadonlyMap<string, Evidence> {
  readonly size: number;
  private readonly numberOf: (id: string) => number;
  private readonly pieceAt: (piece: number) => Evidence;

  constructor(size: number, numberOf: (id: string) => number, pieceAt: (piece: number) => Evidence) {
    this.size = size;
    this.numberOf = numberOf;
    this.pieceAt = pieceAt;
  }

  get(id: string): Evidence | undefined {
    const number = this.numberOf(id);
    return number === -1 ? undefined : this.pieceAt(number);
  }

  has(id: string): boolean {
    return this.numberOf(id) !== -1;
  }

  forEach(call: (item: Evidence, id: string, map: ReadonlyMap<string, Evidence>) => void): void {
    for (const [id, item] of this) call(item, id, this);
  }

  *entries(): MapIterator<[string, Evidence]> {
    for (let piece = 0; piece < this.size; piece++) yield [pieceId(piece), this.pieceAt(piece)];
  }

  *keys(): MapIterator<string> {
    for (let piece = 0; piece < this.size; piece++) yield pieceId(piece);
  }

  *values(): MapIterator<Evidence> {
    for (let piece = 0; piece < this.size; piece++) yield this.pieceAt(piece);
  }

  [Symbol.iterator](): MapIterator<[string, Evidence]> {
    return this.entries();
  }
}
