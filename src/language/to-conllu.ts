import { type Analysis, isGlued, sentenceSpan, word } from "./analysis.ts";
import { lemmaOf } from "./lemma/lemma.ts";

/** An analysis as CoNLL-U (universaldependencies.org/format.html): a block a sentence, names in the last column as `Name=B-ORG`. */
export function* toConllu(analysis: Analysis, id: string): Generator<string> {
  const { sentenceStart, paragraphOf, tag, xpos, head, label } = analysis;
  const names = namesOf(analysis);
  yield `# newdoc id = ${id.replace(/\s+/gu, " ")}\n`;
  for (let sentence = 0; sentence + 1 < sentenceStart.length; sentence++) {
    const from = sentenceStart[sentence] as number;
    const to = sentenceStart[sentence + 1] as number;
    const rows = [`# sent_id = ${sentence + 1}`];
    if (sentence > 0 && paragraphOf[sentence] !== paragraphOf[sentence - 1]) rows.unshift("# newpar");
    rows.push(`# text = ${analysis.text.slice(...sentenceSpan(analysis, sentence)).replace(/\s+/gu, " ")}`);
    for (let i = from; i < to; i++) {
      const up = head[i] as number;
      const misc = [
        ...(i + 1 < analysis.count && isGlued(analysis, i + 1) ? ["SpaceAfter=No"] : []),
        ...(names[i] ? [`Name=${names[i]}`] : []),
      ];
      rows.push(
        [
          i - from + 1,
          word(analysis, i),
          lemmaOf(word(analysis, i), tag[i] as string, xpos[i] as string),
          tag[i],
          xpos[i],
          "_",
          up < 0 ? 0 : up - from + 1,
          label[i],
          "_",
          misc.join("|") || "_",
        ].join("\t"),
      );
    }
    yield `${rows.join("\n")}\n\n`;
  }
}

function namesOf({ names, count }: Analysis): (string | undefined)[] {
  const labels: (string | undefined)[] = new Array(count);
  for (const { from, to, label } of names) for (let i = from; i < to; i++) labels[i] = `${i === from ? "B" : "I"}-${label}`;
  return labels;
}
