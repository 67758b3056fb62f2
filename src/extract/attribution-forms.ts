import { tokenAt } from "../language/analysis.ts";
import type { ArticleDocument } from "./document.ts";
import type { DraftStatement } from "./statements.ts";

/** One way in which a text attributes what is said, with a sentence of that form. */
interface AttributionForm {
  /** `said.how`: what explanations and scores call it, as they call a rule by its id. */
  readonly id: `said.${string}`;
  readonly example: string;
}

/** The ways in which texts attribute what is said, by how source, cue and content stand. */
export const ATTRIBUTION_FORMS = {
  quotation: { id: "said.quotation", example: "“The market is wide open,” Li Xiaodong said." },
  continued: {
    id: "said.continued",
    example: "“Prices fell,” Li Xiaodong said.\n\n“The market will stay open for many years, whatever comes.”",
  },
  accordingTo: { id: "said.according-to", example: "According to the BBC, the storm killed 107 people." },
  noun: { id: "said.noun", example: "Xi Jinping’s claim that the market is open was welcomed." },
  that: { id: "said.that", example: "Li Xiaodong said that the market is open." },
  clause: { id: "said.clause", example: "Li Xiaodong said the market is open." },
  before: { id: "said.before", example: "The market is wide open, Li Xiaodong said." },
  infinitive: { id: "said.infinitive", example: "Xi Jinping pledged to open the market." },
  request: { id: "said.request", example: "Xi Jinping asked the countries to open their markets." },
  preposition: { id: "said.preposition", example: "Xi Jinping has called for cooperation on Internet rules." },
  object: { id: "said.object", example: "Xi Jinping denounced the long blockade of the harbour." },
} as const satisfies Readonly<Record<string, AttributionForm>>;

/** The form of a statement. */
export function formOf(document: ArticleDocument, { cue, cueToken, kind, spans }: DraftStatement): AttributionForm {
  const { analysis } = document;
  const [content] = spans;
  if (!cue || cueToken < 0 || !content) return ATTRIBUTION_FORMS.continued;
  if (document.lower(cueToken) === "according") return ATTRIBUTION_FORMS.accordingTo;
  if (analysis.tag[cueToken] === "NOUN") return ATTRIBUTION_FORMS.noun;
  if (kind === "direct") return ATTRIBUTION_FORMS.quotation;
  if (content[0] < cue[0]) return ATTRIBUTION_FORMS.before;
  const first = tokenAt(analysis, content[0]);
  if (document.lower(first - 1) === "that") return ATTRIBUTION_FORMS.that;
  if (document.lower(first) === "to") return ATTRIBUTION_FORMS.infinitive;
  if (analysis.tag[first - 1] === "ADP") return ATTRIBUTION_FORMS.preposition;
  const within = (token: number): boolean => token >= first && (analysis.start[token] as number) < content[1];
  const clauses = document.dependents(cueToken, "ccomp", "xcomp", "advcl", "parataxis").filter(within);
  const infinitive = (token: number): boolean => document.dependents(token, "mark").some((mark) => document.lower(mark) === "to");
  // A parser may hang what somebody is asked to do on the one who is asked: "asked the countries to open their markets".
  const objects = document.dependents(cueToken, "obj", "iobj").filter(within);
  const asked = objects.flatMap((token) => document.dependents(token, "acl"));
  if ([...clauses, ...asked].some(infinitive)) return ATTRIBUTION_FORMS.request;
  return clauses.length === 0 && objects.length > 0 ? ATTRIBUTION_FORMS.object : ATTRIBUTION_FORMS.clause;
}
