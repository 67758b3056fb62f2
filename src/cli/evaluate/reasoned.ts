import type { Article } from "../../article/article.ts";
import type { Extraction } from "../../article/extraction.ts";
import type { Span } from "../../article/span.ts";
import { BUILTIN } from "../../engines/builtin.ts";
import type { Reason } from "../../evaluate/marking.ts";
import { formOf } from "../../extract/attribution-forms.ts";
import { Trace } from "../../extract/trace.ts";
import { modelBytes } from "../../platform/node.ts";

/** What the built-in engine reads off an article, with the rule and the cue of each assertion. */
export interface Reasoned {
  readonly extraction: Extraction;
  readonly reasons: ReadonlyMap<string, Reason>;
}

/** Loads the built-in engine for articles that are to be scored. */
export async function loadReasoned(): Promise<(article: Article) => Reasoned> {
  const extract = await BUILTIN.loadTracing({ model: modelBytes });
  return (article) => {
    const trace = new Trace();
    const extraction = extract(article, trace);
    const reasons = extraction.assertions.flatMap(({ id, relation, subject, object }): [string, Reason][] => {
      const { document } = trace;
      const finding = trace.finding(id);
      if (!document) return [];
      if (finding) {
        const { start, end } = document.analysis;
        const anchor: Span = [start[finding.anchor] as number, end[finding.anchor] as number];
        return [[id, { rule: finding.rule, anchor }]];
      }
      const statement = trace.statement(relation === "said" ? object : subject);
      // What a statement is about is as sure as the statement, whatever its form.
      return statement ? [[id, { rule: relation === "said" ? formOf(document, statement).id : "about", anchor: null }]] : [];
    });
    return { extraction, reasons: new Map(reasons) };
  };
}
