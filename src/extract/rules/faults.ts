import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { ownersOf, type Standing, standingFor } from "../standing.ts";
import { type Finding, isSureObject, join, type Rule, words } from "./rule.ts";

// Who says that somebody did wrong is against him: "said that Russia broke its word", "Cameron should apologize, said Farron".

const SAYING =
  words(`say believe think argue insist claim add tweet write declare warn maintain contend feel assert complain charge allege reiterate repeat
  stress note conclude grumble fume protest tell retort counter lament snap shout thunder allege post remark comment suggest`);

/** What nobody says of somebody whom he does not blame. */
const WRONGS =
  words(`lie mislead cheat deceive distort exaggerate fabricate betray violate breach abuse exploit ruin wreck squander bungle botch mishandle
  mismanage cover_up collude conspire rig pander smear slander sabotage meddle discriminate bully incite overreach overstep flip-flop dodge renege
  stonewall mischaracterize misrepresent misstate misuse plagiarize plagiarise plunder loot embezzle steal defraud con swindle dupe scapegoat bungle
  backtrack backpedal gut trample poison disgrace dishonor dishonour demean degrade belittle insult mock spew peddle fan stoke whip_up inflame
  endanger jeopardize jeopardise sell_out fail flout wreak perpetrate condone whitewash`);
/** With these as its object any of these verbs is one: "broke its word", "has no shame". */
const FAULTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    break: words("word promise promises law laws rule rules pledge faith ceasefire truce treaty vow"),
    have: words("blood"),
    owe: words("explanation apology apologies"),
    spread: words("lie lies hatred hate fear rumor rumors rumour rumours misinformation propaganda falsehood falsehoods"),
    tell: words("lie lies"),
    play: words("politics game games"),
    ignore: words("law rule rules warning warnings fact facts will constitution people voters concern concerns evidence science"),
    hurt: words("people family families worker workers economy country business businesses middle-class community"),
    destroy: words("country economy party job jobs life lives family families institution institutions"),
    divide: words("country nation people party"),
    cross: words("line"),
    lack: words("temperament judgment judgement credibility experience integrity courage vision leadership character"),
    bear: words("responsibility blame"),
    lose: words("way touch credibility mind"),
    support: words("terrorism terror terrorists"),
    sponsor: words("terrorism terror terrorists"),
  }),
);
const NOTHING = words("temperament credibility business right idea clue shame respect credentials standing excuse integrity");
/** What only those who are against somebody say that he should do. */
const PENANCE = words("resign apologize apologise quit step_down step_aside repent atone recuse retract");

const FITNESS = words(
  "qualified fit honest trustworthy truthful credible presidential competent prepared serious equipped suited",
);

/** Whether a clause says that its subject did or does wrong. */
function isFault(document: ArticleDocument, frame: Frame): boolean {
  const modal = document
    .dependents(frame.verb, "aux")
    .some((child) => /^(?:should|must|ought|needs?)$/u.test(document.lower(child)));
  // "is not qualified", "is not fit to lead"
  if (document.dependents(frame.verb, "cop").length)
    return frame.status === "negated" && FITNESS.has(document.lower(frame.verb)) && !document.prepositionOf(frame.verb);
  if (PENANCE.has(frame.key)) return modal && frame.status !== "negated";
  if (frame.status === "negated" || frame.passive || modal || document.analysis.tag[frame.verb] !== "VERB") return false;
  if (document.dependents(frame.verb, "mark").some((child) => /^(?:if|unless|whether|to)$/u.test(document.lower(child))))
    return false;
  if (WRONGS.has(frame.key)) return true;
  const objects = frame.patients.map((token) => document.lemma(token));
  if (frame.lemma === "have")
    return frame.patients.some(
      (token) =>
        NOTHING.has(document.lemma(token)) && document.dependents(token, "det").some((child) => document.lower(child) === "no"),
    );
  const faults = FAULTS.get(frame.key);
  return faults !== undefined && objects.some((lemma) => faults.has(lemma));
}

/** The verb that tells a clause: it hangs on it, or, in a quotation, it on the clause. */
function tellerOf(document: ArticleDocument, verb: number, byVerb: ReadonlyMap<number, Frame>): Frame | undefined {
  const up = document.analysis.head[verb] as number;
  if (document.analysis.label[verb] === "ccomp" || document.analysis.label[verb] === "conj") {
    const main = document.analysis.label[verb] === "conj" ? (document.analysis.head[up] as number) : up;
    if (document.analysis.label[verb] === "conj" && document.analysis.label[up] !== "ccomp") return undefined;
    return byVerb.get(main);
  }
  const [aside] = document.dependents(verb, "parataxis");
  return aside === undefined ? undefined : byVerb.get(aside);
}

function blamed(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  const byVerb = new Map(frames.map((frame) => [frame.verb, frame]));
  for (const frame of frames) {
    if (!isFault(document, frame)) continue;
    const cue = tellerOf(document, frame.verb, byVerb);
    if (!cue || !SAYING.has(cue.lemma) || cue.passive || cue.status === "negated") continue;
    const reading = {
      relation: "opposes",
      predicate: cue.lemma,
      status: "actual",
      anchor: cue.verb,
      confidence: 0.74,
      over: [frame.verb],
    } as const;
    const objects = frame.agents
      .filter((token) => isSureObject(document, token))
      .flatMap((token): Standing[] => {
        const standing = standingFor(document, token);
        return standing.length ? standing : ownersOf(document, token);
      });
    for (const subject of cue.agents.flatMap((token) => standingFor(document, token)))
      for (const object of objects) found.push(...join(document, subject, object, reading));
  }
  return found;
}

const ENDURING = words("stand abide stomach tolerate countenance bear fathom");

/** "cannot stand Donald Trump": who cannot bear somebody is against him. */
function unbearable(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (!ENDURING.has(frame.key) || frame.status !== "negated" || frame.passive) continue;
    if (!document.dependents(frame.verb, "aux").some((child) => /^(?:ca|can|could|will|wo)$/u.test(document.lower(child))))
      continue;
    const reading = {
      relation: "opposes",
      predicate: frame.lemma,
      status: "actual",
      anchor: frame.verb,
      confidence: 0.78,
    } as const;
    for (const subject of frame.agents.flatMap((token) => standingFor(document, token)))
      for (const object of frame.patients
        .filter((token) => isSureObject(document, token))
        .flatMap((token) => standingFor(document, token)))
        found.push(...join(document, subject, object, reading));
  }
  return found;
}

/** Stances read off the wrongs that somebody tells of somebody. */
export const FAULT_RULES: readonly Rule[] = [
  {
    id: "opposes.fault",
    relation: "opposes",
    matches: [
      { text: "Hillary Clinton said that Donald Trump lied.", subject: "Hillary Clinton", object: "Donald Trump" },
      { text: "Brazil said that Russia had broken its word.", subject: "Brazil", object: "Russia" },
      {
        text: "Bernie Sanders said that Hillary Clinton is not qualified.",
        subject: "Bernie Sanders",
        object: "Hillary Clinton",
      },
      { text: "Tim Farron said that David Cameron should apologize.", subject: "Tim Farron", object: "David Cameron" },
    ],
    misses: [
      "Hillary Clinton said that Donald Trump spoke.",
      "Hillary Clinton said that Donald Trump did not lie.",
      "Brazil said that Russia had broken its record.",
      "Bernie Sanders said that Hillary Clinton is qualified.",
      "Tim Farron said that David Cameron should speak.",
    ],
    find: blamed,
  },
  {
    id: "opposes.unbearable",
    relation: "opposes",
    matches: [{ text: "Hillary Clinton cannot stand Donald Trump.", subject: "Hillary Clinton", object: "Donald Trump" }],
    misses: ["Hillary Clinton could stand Donald Trump.", "Hillary Clinton cannot stand a friend of Donald Trump."],
    find: unbearable,
  },
];
