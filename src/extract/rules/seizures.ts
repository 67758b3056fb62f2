import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { type Standing, standingFor } from "../standing.ts";
import { withArms } from "./arms.ts";
import { frameRule } from "./frame-rule.ts";
import { type Finding, join, type Rule, words } from "./rule.ts";

// Towns taken and lost, and whoever is driven out of them.

const SUFFERING = words("kill wound injure die destroy hit damage perish slay maim flatten level");
const STRIKES = words(
  "strike airstrike airstrikes strikes raid attack bombing ambush shelling assault bombardment operation ambush missile shooting",
);

/** Who makes a strike: "a U.S. drone strike", "an airstrike by Israel". */
function strikers(document: ArticleDocument, strike: number): Standing[] {
  const before = document
    .dependents(strike, "nmod:poss", "compound", "amod", "nmod:desc")
    .filter((token) => document.mentionAt(token));
  const by = document.dependents(strike, "nmod").filter((token) => document.prepositionOf(token) === "by");
  return [...before, ...by].flatMap((token) => standingFor(document, token));
}

/** "Abu Omar was killed in a U.S. drone strike": whose strike it is kills him. */
function killedIn(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (!SUFFERING.has(frame.lemma) || (frame.lemma !== "die" && frame.lemma !== "perish" && !frame.passive)) continue;
    const victims = (frame.passive ? frame.patients : frame.agents).flatMap((token) => standingFor(document, token));
    if (!victims.length) continue;
    const reading = {
      relation: "attacks",
      predicate: frame.lemma,
      status: frame.status,
      anchor: frame.verb,
      confidence: 0.82,
    } as const;
    for (const { preposition, token } of frame.obliques) {
      if (!/^(?:in|by|during|from)$/u.test(preposition) || !STRIKES.has(document.lemma(token))) continue;
      const by = frame.obliques.filter((item) => item.preposition === "by" && item.token > token && item.token < token + 8);
      const beside = frame.passive ? [] : by.flatMap((item) => standingFor(document, item.token));
      for (const striker of [...strikers(document, token), ...beside]) {
        const { type } = striker.entity;
        if (type !== "Country" && type !== "Organization" && type !== "Agency") continue;
        for (const victim of victims) found.push(...join(document, striker, victim, { ...reading, over: [token] }));
      }
    }
  }
  return found;
}

const HACKING = words("hack breach break infiltrate penetrate compromise access steal target attack hit hack_into break_into");
const THINGS = words(
  "computer network system server account email e-mail emails website database site file files records infrastructure data mail",
);

/** "hacked into U.S. computers": to do it to somebody’s computers is to do it to him. */
function hackedThings(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (!HACKING.has(frame.lemma)) continue;
    const into = frame.obliques.filter(({ preposition }) => preposition === "into").map(({ token }) => token);
    const hack = /^(?:hack|breach|infiltrate|penetrate)$/u.test(frame.lemma);
    const things = [...into, ...(hack ? frame.patients : [])].filter((token) => THINGS.has(document.lemma(token)));
    const reading = {
      relation: "attacks",
      predicate: frame.lemma,
      status: frame.status,
      anchor: frame.verb,
      confidence: 0.8,
    } as const;
    for (const thing of things) {
      const owners = document
        .dependents(thing, "nmod:poss", "compound", "amod", "nmod")
        .filter((token) => document.analysis.label[token] !== "nmod" || /^(?:of|at|in)$/u.test(document.prepositionOf(token)))
        .flatMap((token) => document.conjuncts(token))
        .flatMap((token) => standingFor(document, token));
      for (const subject of frame.agents.flatMap((token) => standingFor(document, token)))
        for (const owner of owners) found.push(...join(document, subject, owner, { ...reading, over: [thing] }));
    }
  }
  return found;
}

/** What armed sides do to places and to each other, besides plain attacks. */
export const SEIZURE_RULES: readonly Rule[] = [
  frameRule({
    id: "attacks.takes-from",
    relation: "attacks",
    verbs: "capture recapture seize retake take liberate clear win wrest reclaim regain recover free take_back purge rid cleanse",
    subject: "agent",
    object: ["from", "of"],
    objects: ["Organization", "Country", "Agency"],
    fits: withArms,
    confidence: 0.8,
    matches: [
      { text: "Syrian forces recaptured Palmyra from Hezbollah.", subject: "Syria", object: "Hezbollah" },
      { text: "Syrian forces cleared Palmyra of Hezbollah.", subject: "Syria", object: "Hezbollah" },
    ],
    misses: ["Syrian forces heard of Palmyra from Hezbollah.", "Jane Smith took a letter from Hezbollah."],
  }),
  frameRule({
    id: "attacks.takes",
    relation: "attacks",
    verbs:
      "liberate retake recapture seize capture overrun storm take_back free reconquer penetrate reclaim regain wrest besiege encircle take raid",
    subject: "agent",
    object: "patient",
    objects: ["Place"],
    fits: withArms,
    confidence: 0.8,
    matches: [{ text: "Iraqi forces liberated Fallujah.", subject: "Iraq", object: "Fallujah" }],
    misses: ["Iraqi forces left Fallujah.", "Jane Smith liberated a house in Fallujah."],
  }),
  frameRule({
    id: "attacks.falls-to",
    relation: "attacks",
    verbs: "fall succumb",
    subject: ["to"],
    object: "agent",
    objects: ["Place"],
    fits: withArms,
    confidence: 0.82,
    matches: [{ text: "Palmyra fell to Hezbollah in May.", subject: "Hezbollah", object: "Palmyra" }],
    misses: ["Palmyra belongs to Hezbollah.", "Ratings fell to Hezbollah’s level in Palmyra."],
  }),
  frameRule({
    id: "attacks.drives-out",
    relation: "attacks",
    verbs:
      "drive flush expel oust evict eject root drive_out push_out force_out flush_out root_out dislodge push_back drive_back rout defeat",
    subject: "agent",
    object: "patient",
    objects: ["Organization", "Country"],
    fits: withArms,
    confidence: 0.8,
    matches: [{ text: "Iraqi forces drove Hezbollah out of Fallujah.", subject: "Iraq", object: "Hezbollah" }],
    misses: ["Iraqi forces met Hezbollah outside Fallujah.", "Jane Smith drove to Hezbollah."],
  }),
  frameRule({
    id: "attacks.into",
    relation: "attacks",
    verbs: "break hack tap infiltrate intrude tunnel cross pour roll burst storm sweep charge",
    subject: "agent",
    object: ["into"],
    objects: ["Organization", "Agency", "Country"],
    owned: true,
    subjects: ["Country", "Agency", "Organization"],
    confidence: 0.8,
    matches: [{ text: "Chinese hackers broke into Google.", subject: "China", object: "Google" }],
    misses: ["Chinese visitors went into Google.", "Chinese hackers broke into laughter at Google."],
  }),
  {
    id: "attacks.killed-in",
    relation: "attacks",
    matches: [
      { text: "Abu Omar was killed in a U.S. drone strike.", subject: "United States", object: "Abu Omar" },
      { text: "Abu Omar died in an airstrike by Israel.", subject: "Israel", object: "Abu Omar" },
    ],
    misses: ["Abu Omar was killed in a U.S. city.", "Abu Omar was praised after a U.S. drone strike."],
    find: killedIn,
  },
  {
    id: "attacks.hacked-things",
    relation: "attacks",
    matches: [
      { text: "Chinese hackers have broken into Google’s computers.", subject: "China", object: "Google" },
      { text: "Russia hacked the emails of the Pentagon.", subject: "Russia", object: "Pentagon" },
    ],
    misses: ["Chinese visitors have used Google’s computers.", "Chinese hackers have computers from Google."],
    find: hackedThings,
  },
];
