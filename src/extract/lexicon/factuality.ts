import { wordSet } from "../../article/word-set.ts";
import type { Status } from "../../schema/status.ts";

/**
 * What words make of the clause that they govern, after the factuality profiles of FactBank (Saurí & Pustejovsky 2009,
 * “FactBank: a corpus annotated with event factuality”): a source-introducing or event-selecting word passes on certainty
 * and polarity, or changes them. Data alone: `status.ts` reads the syntax.
 */

/** What a word of court or blame makes of the deed that follows with "of", "for", "with", "to", "in" or "over". */
export const CHARGES: ReadonlyMap<string, Status> = new Map(
  (
    [
      // "acquitted John Doe of killing Mary Major"
      ["negated", "acquit clear exonerate absolve exculpate vindicate innocent"],
      // "was indicted for killing Mary Major"
      [
        "possible",
        `accuse suspect charge blame indict try prosecute arraign arrest detain wanted want question interrogate sue investigate probe
         extradite impeach cite apprehend summon fault`,
      ],
      // "was found guilty of killing Mary Major": told as what a court has found, or he himself admits
      ["actual", "convict sentence jail imprison guilty"],
    ] as const
  ).flatMap(([status, verbs]) =>
    verbs
      .trim()
      .split(/\s+/u)
      .map((verb) => [verb, status] as const),
  ),
);

/** Nouns of court and suspicion: "is on trial for killing", "on suspicion of killing", "the charge of killing". */
const CHARGE_NOUNS = `trial suspicion charge allegation accusation indictment prosecution investigation inquiry probe arrest lawsuit suit
  complaint arraignment`;

/** Nouns of what may or may not be so: "the claim that Obama founded …", "speculation that …", "the risk of Russia attacking …". */
export const CLAIM_NOUNS =
  wordSet(`${CHARGE_NOUNS} claim rumor rumour report speculation idea notion theory hypothesis story gossip whisper
  suggestion insinuation innuendo hint belief impression perception assumption presumption assertion contention argument
  possibility probability likelihood chance risk danger threat prospect fear worry hope dream suspicion doubt question scenario
  conspiracy conjecture guess prediction forecast expectation illusion talk narrative case premise thesis proposition`);

/** Nouns of what is not so: "the myth that Obama founded …". */
export const FALSE_NOUNS = wordSet(
  "myth lie hoax falsehood fabrication misconception fiction fallacy misbelief untruth delusion disinformation misinformation canard",
);

/** Predicates that make false what they are said of: "the claim that … is nonsense", "it is false that …". */
export const FALSE_WORDS =
  wordSet(`false untrue wrong incorrect baseless groundless unfounded nonsense fake bogus ridiculous absurd
  preposterous laughable ludicrous mistaken erroneous inaccurate rubbish bunk invention invented impossible debunked
  discredited fabricated myth lie hoax falsehood fabrication misconception fiction fallacy`);

/** Predicates that leave it open: "it is possible that …", "the claim that … is unproven". */
export const OPEN_WORDS =
  wordSet(`possible conceivable plausible likely unlikely probable improbable doubtful unclear uncertain unknown
  debatable questionable unproven unconfirmed unverified dubious disputed arguable imaginable alleged rumored rumoured`);

/** Predicates and participles that make true what they are said of: "the claim that … is true", "was confirmed". */
export const TRUE_WORDS = wordSet("true correct accurate right fact confirm prove corroborate verify substantiate establish");

/** Verbs that say of a claim that it is not so: "denied a report that …", "the claim that … was debunked". */
export const REFUTERS = wordSet(
  "deny reject refute rebut dismiss debunk disprove discredit repudiate disavow retract deride mock ridicule",
);

/** Adverbs right before a verb that was not done: "almost attacked", "no longer supports". */
export const ALMOST = wordSet("almost nearly");

/** What opens a clause of what was not done: "instead of attacking", "rather than attack", "without attacking". */
export const INSTEAD = wordSet("instead rather without");

/** Verbs whose object, or else whose subject, does not do what follows with "from": "stopped them from joining", "refrained from". */
export const PREVENTERS = wordSet(
  "stop prevent ban bar block keep prohibit discourage deter dissuade hinder restrain refrain abstain desist shy forbid exclude disqualify",
);

/** Verbs and adjectives whose object is the one who did what follows with "of", "for" or "with": "accused India of supporting". */
export const ACCUSERS: ReadonlySet<string> = new Set(CHARGES.keys());
