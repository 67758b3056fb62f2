import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { standingFor } from "../standing.ts";
import { titleStartingAt } from "../title-phrases.ts";
import { ACTORS } from "./actors.ts";
import { frameRule } from "./frame-rule.ts";
import { nounRule } from "./noun-rule.ts";
import { OPERATES_APPOSITION, OPERATES_POSSESSIVE } from "./operated-programs.ts";
import { type Finding, join, type Rule, words } from "./rule.ts";

/** Kinds of things that one has as one’s own: "the Church’s ship". */
export const POSSESSIONS =
  /^(?:ship|yacht|boat|newspaper|company|firm|subsidiary|hotel|casino|resort|club|course|estate|mansion|winery|plane|jet|business|brand|chain|channel|station|restaurant|ranch|villa|ferry|liner|tanker|vessel|tower|building|magazine|property|store|farm|factory|plant|studio|label)$/u;

/** "the Church’s cruise ship Freewinds", "Trump’s hotel Mar-a-Lago": a kind of thing that is owned, between owner and name. */
const OWNS_POSSESSIVE: Rule = {
  id: "owns.possessive",
  relation: "owns",
  matches: [
    {
      text: "They met at Jack Ma’s newspaper, the South China Morning Post, on Friday.",
      subject: "Jack Ma",
      object: "South China Morning Post",
    },
  ],
  misses: [
    "They met Jack Ma’s friend, the South China Morning Post wrote.",
    "They met at a newspaper, the South China Morning Post, with Jack Ma.",
  ],
  find: (document) => {
    const found: Finding[] = [];
    for (const entity of document.entities) {
      if (entity.type !== "Product" && entity.type !== "Place" && entity.type !== "Organization") continue;
      for (const mention of entity.mentions) {
        if (mention.kind !== "name") continue;
        const [open] = document.bounds(mention.from);
        let at = mention.from - 1;
        if (at > open && document.lower(at) === "the") at--;
        if (at > open && document.word(at) === ",") at--;
        if (at <= open || !POSSESSIONS.test(document.lower(at)) || document.mentionAt(at)) continue;
        const kind = at--;
        if (/^(?:parent|rival|sister|holding|insurance|former)$/u.test(document.lower(at))) continue;
        while (
          at > open &&
          at > kind - 4 &&
          /^(?:ADJ|NOUN)$/u.test(document.analysis.tag[at] as string) &&
          !document.mentionAt(at)
        )
          at--;
        const owner = /^['’]s?$/u.test(document.word(at)) ? document.mentionAt(at - 1) : undefined;
        if (owner?.entity.type !== "Person" && owner?.entity.type !== "Organization") continue;
        const ends = [
          { entity: owner.entity, token: owner.from },
          { entity, token: mention.from },
        ] as const;
        const reading = {
          relation: "owns",
          predicate: document.lower(kind),
          status: "actual",
          anchor: kind,
          confidence: 0.82,
        } as const;
        found.push(...join(document, ...ends, reading));
      }
    }
    return found;
  },
};

const NAMING = words("name make choose pick select designate declare proclaim confirm");

/** "named Lu Wei finance minister": the office stands right after the name. */
function namedTo(document: ArticleDocument, frames: readonly Frame[]): Finding[] {
  const found: Finding[] = [];
  for (const frame of frames) {
    if (!NAMING.has(frame.lemma)) continue;
    // The tree may take the name for a modifier of the office.
    const complements = document.dependents(frame.verb, "xcomp", "iobj");
    const inside = complements.flatMap((token) => document.dependents(token, "compound", "flat"));
    const patients = [...frame.patients, ...complements, ...inside];
    const reading = {
      relation: "appointed",
      predicate: frame.lemma,
      status: frame.status,
      anchor: frame.verb,
      confidence: 0.8,
    } as const;
    for (const token of patients) {
      const person = document.mentionAt(token);
      if (
        person?.entity.type !== "Person" ||
        person.kind === "pronoun" ||
        document.marksOf[token] !== document.marksOf[frame.verb]
      )
        continue;
      const at = person.to + (/^(?:the|his|her|as)$/u.test(document.lower(person.to)) ? 1 : 0);
      if (!titleStartingAt(document, at, document.bounds(at - 1)[1])) continue;
      for (const subject of frame.agents.flatMap((child) => standingFor(document, child)))
        found.push(...join(document, subject, { entity: person.entity, token }, reading));
    }
  }
  return found;
}

/** Who runs, founds, owns and names. */
export const POWER_RULES: readonly Rule[] = [
  frameRule({
    id: "operates.verb",
    relation: "operates",
    verbs: `operate run administer conduct manage deploy control execute oversee maintain supervise launch carry_out coordinate spearhead
      broadcast staff man crew field pilot sail captain steer commandeer charter `,
    subject: "agent",
    object: "patient",
    objects: ["Program", "Product", "Agency", "Organization", "Place"],
    fits: (subject, object) => subject.type !== "Person" || object.type === "Program" || object.type === "Product",
    confidence: 0.86,
    matches: [
      { text: "The National Security Agency runs PRISM.", subject: "National Security Agency", object: "PRISM" },
      {
        text: "PRISM, run by the National Security Agency, has collected data since 2007.",
        subject: "National Security Agency",
        object: "PRISM",
      },
      { text: "PRISM is operated by the National Security Agency.", subject: "National Security Agency", object: "PRISM" },
    ],
    misses: ["The National Security Agency runs out of space for PRISM.", "Dmitry Medvedev ran in Moscow."],
  }),
  OPERATES_POSSESSIVE,
  OPERATES_APPOSITION,
  frameRule({
    id: "created.verb",
    relation: "created",
    verbs: `found establish create launch build develop invent co-found cofound draft author write propose introduce unveil set_up design
      form start produce compose devise pioneer publish release issue start_up coin codify engineer dream_up think_up cook_up
      conceive paint sculpt film forge concoct hatch pen draw_up craft erect put_up roll_out spin_off co-write co-author co-create
      compile mastermind choreograph commission put_together throw_up lay_down rewrite redesign`,
    subject: "agent",
    object: "patient",
    fits: (subject, object) =>
      object.type !== "Country" && object.type !== "Event" && (object.type !== "Place" || subject.type !== "Place"),
    confidence: 0.82,
    matches: [
      { text: "Jack Ma founded Alibaba.", subject: "Jack Ma", object: "Alibaba" },
      { text: "The claim that Jack Ma founded Alibaba is false.", subject: "Jack Ma", object: "Alibaba", status: "negated" },
      { text: "Alibaba, founded by Jack Ma, grew fast.", subject: "Jack Ma", object: "Alibaba" },
    ],
    misses: ["Jack Ma found a friend at Alibaba.", "Jack Ma wrote about Alibaba."],
  }),
  frameRule({
    id: "leads.verb",
    relation: "leads",
    verbs: "lead head chair direct command govern rule run head_up preside captain coach spearhead edit oversee take_over helm",
    subject: "agent",
    object: "patient",
    subjects: ["Person"],
    objects: ["Country", "Agency", "Organization", "Program", "Event"],
    // "led Democrats in a sit-in" is not to lead their party.
    fits: (_subject, _object, written) => !/^(?:Democrats|Republicans)$/u.test(written),
    direct: true,
    confidence: 0.86,
    matches: [
      {
        text: "Li Xiaodong heads the China Internet Network Information Center.",
        subject: "Li Xiaodong",
        object: "China Internet Network Information Center",
      },
      {
        text: "Lu Wei, who leads the Cyberspace Administration of China, spoke.",
        subject: "Lu Wei",
        object: "Cyberspace Administration of China",
      },
    ],
    misses: [
      "Li Xiaodong led the visitors to the China Internet Network Information Center.",
      "The ruling Communist Party met Xi Jinping.",
      "The American delegation was led by Lu Wei.",
    ],
  }),
  frameRule({
    id: "appointed.verb",
    relation: "appointed",
    verbs: `appoint nominate elect hire re-elect reelect tap recruit reappoint re-appoint install crown handpick hand-pick anoint
      swear_in inaugurate ordain poach headhunt elevate co-opt enlist`,
    subject: "agent",
    object: "patient",
    objects: ["Person"],
    confidence: 0.82,
    matches: [{ text: "Xi Jinping appointed Lu Wei.", subject: "Xi Jinping", object: "Lu Wei" }],
    misses: ["Xi Jinping appointed a friend of Lu Wei."],
  }),
  {
    id: "appointed.named",
    relation: "appointed",
    matches: [{ text: "Xi Jinping named Lu Wei finance minister.", subject: "Xi Jinping", object: "Lu Wei" }],
    misses: ["Xi Jinping named Lu Wei in a speech.", "Xi Jinping met Lu Wei, the finance minister."],
    find: namedTo,
  },
  frameRule({
    id: "appointed.named-as",
    relation: "appointed",
    verbs: "name designate choose select pick endorse confirm announce introduce tap nominate present propose install",
    subject: "agent",
    object: "patient",
    objects: ["Person"],
    office: "as",
    confidence: 0.78,
    matches: [{ text: "Xi Jinping has named Lu Wei as director.", subject: "Xi Jinping", object: "Lu Wei" }],
    misses: ["Xi Jinping named Lu Wei as a defendant."],
  }),
  frameRule({
    id: "owns.belongs",
    relation: "owns",
    verbs: "belong",
    subject: ["to"],
    object: "agent",
    subjects: ["Person", "Organization", "Country", "Agency"],
    objects: ["Organization", "Product", "Place"],
    fits: (subject, object) => object.type !== "Organization" || subject.type !== "Organization",
    confidence: 0.74,
    matches: [{ text: "Alibaba belongs to Jack Ma.", subject: "Jack Ma", object: "Alibaba" }],
    misses: ["Alibaba belongs to a friend of Jack Ma.", "Jack Ma’s friend belongs to Alibaba."],
  }),
  frameRule({
    id: "owns.verb",
    relation: "owns",
    verbs: `own acquire buy purchase buy_out snap_up take_over co-own buy_up inherit sell possess pocket gobble_up swallow_up swallow
      scoop_up snatch_up hoover_up take_private absorb bid_for bag`,
    objects: ["Organization", "Product", "Place"],
    subject: "agent",
    object: "patient",
    confidence: 0.86,
    matches: [
      { text: "Microsoft bought LinkedIn.", subject: "Microsoft", object: "LinkedIn" },
      {
        text: "Rumors that Microsoft had bought LinkedIn were false.",
        subject: "Microsoft",
        object: "LinkedIn",
        status: "negated",
      },
      {
        text: "There is speculation that Microsoft bought LinkedIn.",
        subject: "Microsoft",
        object: "LinkedIn",
        status: "possible",
      },
      {
        text: "Instead of buying LinkedIn, Microsoft bought Skype.",
        subject: "Microsoft",
        object: "LinkedIn",
        status: "negated",
      },
      {
        text: "Microsoft agreed in June to buy LinkedIn for about $26 billion.",
        subject: "Microsoft",
        object: "LinkedIn",
        status: "planned",
      },
    ],
    misses: ["Microsoft bought shares before LinkedIn did."],
  }),
  nounRule({
    id: "leads.leadership",
    relation: "leads",
    nouns: "leadership command helm stewardship presidency governorship chairmanship",
    subject: ["'s"],
    object: ["of"],
    by: "take assume hold resume relinquish",
    subjects: ["Person"],
    confidence: 0.7,
    matches: [
      {
        text: "Lu Wei’s leadership of the Cyberspace Administration of China came to an end.",
        subject: "Lu Wei",
        object: "Cyberspace Administration of China",
      },
    ],
    misses: ["Lu Wei’s view of the Cyberspace Administration of China changed."],
  }),
  OWNS_POSSESSIVE,
  nounRule({
    id: "owns.noun",
    relation: "owns",
    nouns: "acquisition purchase takeover ownership buyout stake bid",
    subject: ["'s", "by"],
    object: ["of", "in", "for"],
    by: "complete announce make launch buy hold have acquire approve finalize own sell take",
    objects: ["Organization", "Product", "Place"],
    confidence: 0.82,
    matches: [
      { text: "Microsoft’s acquisition of LinkedIn was news.", subject: "Microsoft", object: "LinkedIn" },
      { text: "Microsoft holds a stake in Uber.", subject: "Microsoft", object: "Uber" },
    ],
    misses: ["Microsoft’s view of LinkedIn changed.", "Microsoft reported on the acquisition of LinkedIn."],
  }),
  nounRule({
    id: "created.noun",
    relation: "created",
    nouns: "creation invention foundation launch founding establishment introduction development",
    subject: ["'s", "by"],
    object: ["of"],
    by: "announce lead oversee",
    subjects: ACTORS,
    objects: ["Organization", "Agency", "Program", "Product", "Law"],
    confidence: 0.78,
    matches: [{ text: "Jack Ma’s creation of Alibaba took years.", subject: "Jack Ma", object: "Alibaba" }],
    misses: ["Jack Ma’s view of Alibaba changed.", "Jack Ma heard of the launch of Alibaba."],
  }),
  nounRule({
    id: "appointed.noun",
    relation: "appointed",
    nouns: "nomination appointment selection hiring election choice pick",
    subject: ["'s", "by"],
    object: ["of"],
    by: "announce make confirm",
    objects: ["Person"],
    confidence: 0.8,
    matches: [
      { text: "Barack Obama’s nomination of Merrick Garland was news.", subject: "Barack Obama", object: "Merrick Garland" },
    ],
    misses: ["Barack Obama’s view of Merrick Garland changed.", "Barack Obama heard of the election of Merrick Garland."],
  }),
  nounRule({
    id: "operates.noun",
    relation: "operates",
    nouns: "control management deployment administration operation supervision",
    subject: ["'s", "by", "from"],
    object: ["of", "over"],
    by: "take seize have regain hold assume retain retake gain lose keep consolidate tighten maintain exert exercise",
    objects: ["Program", "Product", "Agency", "Organization", "Place"],
    confidence: 0.78,
    matches: [
      { text: "Hamas took control of Gaza City.", subject: "Hamas", object: "Gaza City" },
      { text: "Hamas’s control of Gaza City went on.", subject: "Hamas", object: "Gaza City" },
    ],
    misses: ["Hamas took a view of Gaza City.", "Hamas heard of the control of Gaza City."],
  }),
];
