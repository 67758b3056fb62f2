/** The kinds of mistakes, in the order in which lists show them. */
export const MISTAKE_KINDS = [
  { id: "missed entity", label: "missed entities" },
  { id: "spurious entity", label: "spurious entities" },
  { id: "type", label: "wrong types" },
  { id: "missed statement", label: "missed statements" },
  { id: "spurious statement", label: "spurious statements" },
  { id: "source", label: "wrong sources" },
  { id: "missed about", label: "missed “about”" },
  { id: "spurious about", label: "spurious “about”" },
  { id: "missed relation", label: "missed relations" },
  { id: "spurious relation", label: "spurious relations" },
  { id: "status", label: "wrong statuses" },
  { id: "claimedIn", label: "wrong claimedIn" },
] as const;

export type MistakeKind = (typeof MISTAKE_KINDS)[number]["id"];

/** One difference from the gold, told so that it helps to mend it. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly article: string;
  readonly what: string;
}

/** Mistakes of one kind. */
export interface MistakeGroup {
  readonly kind: MistakeKind;
  readonly label: string;
  readonly mistakes: readonly Mistake[];
}

/** Mistakes by their kind, without the kinds that have none. */
export function byKind(mistakes: readonly Mistake[]): MistakeGroup[] {
  return MISTAKE_KINDS.map(({ id, label }) => ({ kind: id, label, mistakes: mistakes.filter(({ kind }) => kind === id) })).filter(
    (group) => group.mistakes.length > 0,
  );
}

/** The beginning of a text on one line. */
export function short(text: string, length = 90): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}
