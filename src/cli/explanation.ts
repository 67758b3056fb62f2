import type { Span } from "../article/span.ts";
import type {
  AssertionExplanation,
  End,
  EntityExplanation,
  Explanation,
  Mark,
  PathStep,
  StatementExplanation,
  Stretch,
} from "../extract/explanation.ts";

/** An explanation as text: the sentence with its parts in brackets, then one line a reason. */
export function explanationText(explanation: Explanation): string {
  const lines =
    explanation.what === "assertion"
      ? ofAssertion(explanation)
      : explanation.what === "statement"
        ? ofStatement(explanation)
        : ofEntity(explanation);
  return [`${explanation.id}  ${plain(explanation.reads)}`, "", ...lines, ""].join("\n");
}

function ofAssertion({
  assertion,
  sentence,
  marks,
  subject,
  object,
  path,
  status,
  claimedIn,
  ...rest
}: AssertionExplanation): string[] {
  const { relation, title, predicate, when, confidence } = assertion;
  const side = (end: End, statement: boolean): string => (statement ? `the statement ${end.id}` : endText(end));
  return [
    `  ${marked(sentence, marks)}`,
    "",
    row("rule", [rest.rule.id, rest.alsoReadBy.length ? `(also ${rest.alsoReadBy.join(", ")})` : ""].filter(Boolean).join(" ")),
    row("as in", rest.rule.example),
    row("predicate", title === undefined ? predicate : `${predicate}, with the title ${quoted(title)}`),
    row("subject", side(subject, relation === "about")),
    row("object", side(object, relation === "said")),
    ...(relation === "about" ? [] : [row("path", path ? pathText(path) : "none: no sentence has both words")]),
    row("status", statusText(status)),
    row(
      "claimed in",
      claimedIn
        ? `${claimedIn.id}, where ${claimedIn.source ?? "somebody"} says ${content(claimedIn.content)}`
        : "no statement: the article tells it",
    ),
    row("when", when ?? "not told"),
    row("confidence", String(confidence)),
  ];
}

function ofStatement({ statement, sentence, marks, rule, source, assertions }: StatementExplanation): string[] {
  const nobody = statement.sourceText === null ? "nobody named" : `${quoted(statement.sourceText)}, which is no entity`;
  return [
    `  ${marked(sentence, marks)}`,
    "",
    row("form", `${rule.id}, ${statement.kind}`),
    row("as in", rule.example),
    row("source", source ? endText(source) : nobody),
    ...listed("gives", assertions),
  ];
}

function ofEntity({ entity, mentions, assertions }: EntityExplanation): string[] {
  const names = new Map<string, number>();
  for (const { kind, text } of mentions)
    if (kind === "name" || kind === "demonym") names.set(plain(text), (names.get(plain(text)) ?? 0) + 1);
  const called = [...names].map(([name, count]) => `${quoted(name)}${count > 1 ? ` (${count} times)` : ""}`);
  const referring = mentions.flatMap(({ text, span, refersTo }) =>
    refersTo ? [`${quoted(text)} at ${span[0]}, of ${quoted(refersTo.text)} at ${refersTo.span[0]} (sieve: ${refersTo.by})`] : [],
  );
  return [
    row("named", called.join(", ")),
    ...referring.map((line, i) => row(i === 0 ? "referred to" : "", line)),
    ...(entity.aliases.length ? [row("aliases", entity.aliases.join(", "))] : []),
    ...listed("stands in", assertions),
  ];
}

const WIDTH = 12;
const row = (name: string, value: string): string => `${name.padEnd(WIDTH)}${plain(value)}`.trimEnd();

const listed = (name: string, items: readonly { readonly id: string; readonly reads: string }[]): string[] =>
  items.map(({ id, reads }, i) => row(i === 0 ? name : "", `${id}  ${reads}`));

function endText({ name, mention, through, refersTo }: End): string {
  const steps = refersTo.map(({ text, kind, by }) => `${quoted(text)} (${kind === "name" ? "a name" : kind}; sieve: ${by})`);
  if (!mention) {
    const [meant] = refersTo;
    const before = meant ? `: ${quoted(meant.text)}, ${meant.by}, is meant` : "";
    return through ? `${name}, for which ${quoted(through.text)} stands` : `${name}, which the sentence does not name${before}`;
  }
  const here = `${quoted(mention.text)} (${mention.kind === "name" ? "a name" : mention.kind})`;
  const stands = through ? `${quoted(through.text)} standing for ${here}` : here;
  return [`${name}, by ${stands}`, ...steps].join(" → ");
}

function statusText({ value, because, path }: AssertionExplanation["status"]): string {
  if (!because) return value;
  return `${value}, because of ${quoted(because.text)}${path ? `: ${pathText(path)}` : ""}`;
}

/** "Hussain ←nsubj– expected –xcomp→ attend": each arrow goes from the head to what hangs on it. */
function pathText(path: readonly PathStep[]): string {
  return path
    .map(({ text, up }, i) =>
      i === 0 ? text : `${up ? `←${(path[i] as PathStep).label}–` : `–${(path[i] as PathStep).label}→`} ${text}`,
    )
    .join(" ");
}

const quoted = (text: string): string => `“${plain(text)}”`;
const content = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => quoted(text)).join(" … ");

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;
/** A text on one line: an article's characters must not steer the terminal. */
const plain = (text: string): string => text.replace(CONTROL, " ").replace(/\s+/gu, " ").trim();

/** The sentence with its parts in brackets, one inside another where they lie so: "[subject: Xi] [cue: met] [object: Obama]". */
function marked({ span: [from, to], text }: Stretch, marks: readonly Mark[]): string {
  const nested: { readonly span: Span; readonly parts: string[] }[] = [];
  for (const { span, part } of marks) {
    const same = nested.find((item) => item.span[0] === span[0] && item.span[1] === span[1]);
    if (same) same.parts.push(part);
    // Two parts that cut each other cannot both have brackets: the first one has them.
    else if (!nested.some((item) => item.span[0] < span[0] && span[0] < item.span[1] && item.span[1] < span[1]))
      nested.push({ span, parts: [part] });
  }
  const marksAt = new Map<number, string>();
  const put = (at: number, mark: string, first: boolean): void => {
    marksAt.set(at, first ? mark + (marksAt.get(at) ?? "") : (marksAt.get(at) ?? "") + mark);
  };
  // Longer parts come first in `marks`, so that their brackets close last and open first.
  for (const { span } of nested) put(span[1], "]", true);
  for (const { span, parts } of nested) put(span[0], `[${parts.join(", ")}: `, false);
  const places = [...marksAt.keys()].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  let written = "";
  let at = from;
  for (const place of places) {
    written += text.slice(at - from, place - from) + (marksAt.get(place) as string);
    at = place;
  }
  return plain(written + text.slice(at - from));
}
