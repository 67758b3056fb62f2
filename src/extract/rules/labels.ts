import type { ArticleDocument } from "../document.ts";
import { ownersOf, type Standing, standingFor } from "../standing.ts";
import { type Finding, isSureObject, join, type Rule, words } from "./rule.ts";

const NAMING = words(
  "call label brand dub describe deem denounce portray paint depict decry view regard consider declare name slam mock",
);

const BAD =
  words(`liar fraud racist bigot crook criminal thug killer murderer terrorist dictator tyrant traitor coward hypocrite loser clown joke disaster
  disgrace failure fool idiot moron threat danger enemy puppet demagogue fascist extremist sexist misogynist cheat phony fake con bully menace monster
  dangerous unfit unqualified crooked corrupt dishonest weak crazy stupid evil wrong unacceptable illegal unconstitutional outrageous absurd ridiculous
  reckless irresponsible shameful disgraceful pathetic disgusting racist ideological illegitimate false misleading unfair cruel barbaric cowardly brutal
  horrible terrible awful horrific immoral inhumane deplorable offensive hypocritical incompetent inept divisive flawed unjust undemocratic hateful
  bigoted embarrassing bad worst mistake lie sham hoax catastrophe crime insult provocation aggression betrayal scandal jerk coward bum lightweight clown traitor crybaby buffoon nightmare insane nuts outlandish harmful damning appalling alarming troubling worrying abuse violation overreach
  unprecedented unhinged deranged unstable untrustworthy unlawful unhelpful counterproductive disappointing unpatriotic un-American`);

const GOOD =
  words(`hero friend leader champion patriot visionary genius ally partner fighter historic great wonderful excellent brilliant courageous brave
  honest strong outstanding remarkable admirable qualified best inspiring landmark positive important smart tough fantastic terrific tremendous milestone
  encouraging constructive necessary vital visionary inspiration success victory breakthrough triumph blessing treasure`);

const HUMAN = words(
  "man woman person guy president leader candidate choice job job speaker senator governor secretary lady politician role-model work",
);

/** Of the good words those that praise whomever they are said of. */
const PRAISE = words(
  "hero patriot visionary genius great wonderful excellent brilliant courageous brave honest outstanding remarkable admirable qualified fantastic terrific tremendous",
);

const SAYING = words(
  "say believe think argue insist claim add tweet write note declare warn suggest maintain contend feel assert complain charge allege reiterate repeat stress tell know",
);

/** "said that Donald Trump was unfit": what one says that the other is. */
function verdict(relation: "opposes" | "supports", told: ReadonlySet<string>): Rule["find"] {
  return (document, frames) => {
    const found: Finding[] = [];
    const byVerb = new Map(frames.map((frame) => [frame.verb, frame]));
    for (const frame of frames) {
      const { verb } = frame;
      if (document.analysis.label[verb] !== "ccomp" || frame.status === "negated") continue;
      // "is under threat", "is in danger": where it is, not what.
      if (!document.dependents(verb, "cop").length || document.prepositionOf(verb)) continue;
      const cue = byVerb.get(document.analysis.head[verb] as number);
      if (!cue || !SAYING.has(cue.lemma) || cue.passive || cue.status === "negated") continue;
      const inner = document.dependents(verb, "amod").some((child) => told.has(document.lower(child)));
      if (document.dependents(verb, "det", "advmod").some((child) => /^(?:no|not|never|n['’]t)$/u.test(document.lower(child))))
        continue;
      const says = told.has(document.lower(verb)) || told.has(document.lemma(verb));
      if (!says && !(inner && (relation === "opposes" || HUMAN.has(document.lemma(verb))))) continue;
      const reading = {
        relation,
        predicate: cue.lemma,
        status: "actual",
        anchor: cue.verb,
        confidence: 0.76,
        over: [verb],
      } as const;
      const judged = frame.agents
        .filter((token) => isSureObject(document, token))
        .flatMap((token): Standing[] => {
          const standing = standingFor(document, token);
          return standing.length ? standing : ownersOf(document, token);
        });
      for (const subject of cue.agents.flatMap((token) => standingFor(document, token)))
        for (const object of judged) found.push(...join(document, subject, object, reading));
    }
    return found;
  };
}

/** Whether a comma stands between two tokens. */
function hasComma(document: ArticleDocument, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (document.word(i) === ",") return true;
  return false;
}

/** "called Ted Cruz a liar", "described Russia’s decision as dangerous": what one calls the other tells where he stands. */
function labelling(relation: "opposes" | "supports", told: ReadonlySet<string>): Rule["find"] {
  return (document, frames) => {
    const found: Finding[] = [];
    for (const frame of frames) {
      if (!NAMING.has(frame.lemma) || frame.passive) continue;
      const { verb } = frame;
      const as = frame.obliques.filter((item) => item.preposition === "as").map((item) => item.token);
      const named = document.dependents(verb, "xcomp", "obj", "advcl", "ccomp").filter((token) => token > verb);
      // "called the plan of the court dangerous": the tree may hang the label on the object.
      const called = [...new Set([...frame.patients, ...document.dependents(verb, "xcomp")])];
      const hung = called.flatMap((token) =>
        document
          .dependents(token, "nmod", "amod", "acl", "appos")
          .filter((child) => child > token && (document.analysis.tag[child] === "ADJ" || !hasComma(document, token, child))),
      );
      const label = [...named, ...as, ...hung].find((token) => {
        const denied = document
          .dependents(token, "advmod", "det")
          .some((child) => /^(?:not|no|never|n['’]t)$/u.test(document.lower(child)));
        const inner = document.dependents(token, "amod", "compound").some((child) => told.has(document.lower(child)));
        return (
          !denied &&
          (told.has(document.lower(token)) ||
            told.has(document.lemma(token)) ||
            (inner && (relation === "opposes" || HUMAN.has(document.lemma(token)))))
        );
      });
      if (label === undefined) continue;
      const ends = called
        .filter((token) => token !== label && token < label && isSureObject(document, token))
        .flatMap((token): Standing[] => {
          const standing = standingFor(document, token);
          return standing.length ? standing : ownersOf(document, token);
        });
      const reading = {
        relation,
        predicate: frame.lemma,
        status: frame.status,
        anchor: verb,
        confidence: 0.82,
        over: [label],
      } as const;
      for (const subject of frame.agents.flatMap((token) => standingFor(document, token)))
        for (const object of ends) found.push(...join(document, subject, object, reading));
    }
    return found;
  };
}

/** Stances read off what somebody calls somebody. */
export const LABEL_RULES: readonly Rule[] = [
  {
    id: "opposes.label",
    relation: "opposes",
    matches: [
      { text: "Donald Trump called Ted Cruz a liar.", subject: "Donald Trump", object: "Ted Cruz" },
      { text: "China has described Japan’s decision as dangerous.", subject: "China", object: "Japan" },
    ],
    misses: [
      "Donald Trump called Ted Cruz a friend.",
      "Donald Trump called a liar before Ted Cruz spoke.",
      "China has described Japan’s decision as important.",
    ],
    find: labelling("opposes", BAD),
  },
  {
    id: "supports.label",
    relation: "supports",
    matches: [{ text: "Donald Trump called Vladimir Putin a strong leader.", subject: "Donald Trump", object: "Vladimir Putin" }],
    misses: ["Donald Trump called Vladimir Putin a thug.", "Donald Trump called Vladimir Putin on Friday."],
    find: labelling("supports", GOOD),
  },
  {
    id: "opposes.verdict",
    relation: "opposes",
    matches: [{ text: "Hillary Clinton said that Donald Trump is unfit.", subject: "Hillary Clinton", object: "Donald Trump" }],
    misses: ["Hillary Clinton said that Donald Trump is ill.", "Hillary Clinton said that Donald Trump is not a liar."],
    find: verdict("opposes", BAD),
  },
  {
    id: "supports.verdict",
    relation: "supports",
    matches: [
      { text: "Bill Clinton said that Barack Obama was a great president.", subject: "Bill Clinton", object: "Barack Obama" },
    ],
    misses: ["Bill Clinton said that Barack Obama was a president.", "Bill Clinton said that Barack Obama was not a great man."],
    find: verdict("supports", PRAISE),
  },
];
