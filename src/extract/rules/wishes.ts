import type { Relation } from "../../schema/relations.ts";
import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { standingFor } from "../standing.ts";
import { type Example, type Finding, join, type Rule, words } from "./rule.ts";

// What somebody wants done to another, told by the noun for it: who calls for the repeal of a law is against it.

interface WishData {
  readonly id: string;
  readonly relation: Relation;
  /** What is wished for. */
  readonly nouns: string;
  readonly matches: readonly Example[];
  readonly misses: readonly string[];
}

/** Verbs of wishing that take the noun after "for", and those that take it as their object. */
const CALLING = words("call push press campaign lobby agitate plead clamor clamour ask vote argue rally march fight advocate");
const DEMANDING = words(
  "demand seek want favor favour urge propose promise pledge advocate recommend request pursue push support back endorse vow suggest champion",
);

/** "called for | the repeal of | the Affordable Care Act". */
function wishRule({ id, relation, nouns, matches, misses }: WishData): Rule {
  const wished = words(nouns);
  const find = (document: ArticleDocument, frames: readonly Frame[]): Finding[] => {
    const found: Finding[] = [];
    for (const frame of frames) {
      if (frame.passive) continue;
      const called = CALLING.has(frame.lemma)
        ? frame.obliques.filter(({ preposition }) => preposition === "for").map(({ token }) => token)
        : [];
      const demanded = DEMANDING.has(frame.lemma) ? frame.patients : [];
      for (const noun of [...called, ...demanded]) {
        if (!wished.has(document.lemma(noun)) || document.mentionAt(noun)?.kind === "name") continue;
        const of = document.dependents(noun, "nmod").filter((child) => document.prepositionOf(child) === "of");
        const owned = document.dependents(noun, "nmod:poss");
        const reading = {
          relation,
          predicate: document.lemma(noun),
          status: frame.status,
          anchor: noun,
          confidence: 0.78,
        } as const;
        for (const object of [...of, ...owned].flatMap((child) => standingFor(document, child)))
          for (const subject of frame.agents.flatMap((agent) => standingFor(document, agent)))
            found.push(...join(document, subject, object, reading));
      }
    }
    return found;
  };
  return { id, relation, matches, misses, find };
}

/** What people want to see ended, and what they want to see through. */
export const WISH_RULES: readonly Rule[] = [
  wishRule({
    id: "opposes.wish",
    relation: "opposes",
    nouns: `repeal abolition removal ouster ousting resignation impeachment dissolution overthrow boycott arrest prosecution indictment dismissal
      firing rejection defeat cancellation suspension repudiation reversal expulsion closure shutdown ban elimination destruction scrapping
      conviction execution extradition deportation imprisonment downfall demise disbandment`,
    matches: [
      {
        text: "Donald Trump has called for the repeal of the Paris Agreement.",
        subject: "Donald Trump",
        object: "Paris Agreement",
      },
      { text: "Brazil demanded the expulsion of Russia.", subject: "Brazil", object: "Russia" },
      { text: "Paul Ryan sought Donald Trump’s removal.", subject: "Paul Ryan", object: "Donald Trump" },
    ],
    misses: [
      "Donald Trump spoke of the repeal of the Paris Agreement.",
      "Brazil called for the end of the talks with Russia.",
      "Brazil demanded the release of the prisoners of Russia.",
    ],
  }),
  wishRule({
    id: "supports.wish",
    relation: "supports",
    nouns: `passage adoption ratification approval confirmation reelection re-election election expansion protection preservation defense defence
      inclusion admission accession release renewal enactment recognition nomination candidacy strengthening`,
    matches: [
      { text: "Barack Obama urged the ratification of the Paris Agreement.", subject: "Barack Obama", object: "Paris Agreement" },
      { text: "Brazil called for the release of Edward Snowden.", subject: "Brazil", object: "Edward Snowden" },
    ],
    misses: [
      "Barack Obama saw the ratification of the Paris Agreement.",
      "Brazil called for the release of a report on Edward Snowden.",
    ],
  }),
];
