import { evidenceOf, type Finding, frameRule, nounRule, type Rule } from "./rule.ts";

/** "the NSA's PRISM program": a program or product that a body has in its name's possession is its own. */
const OPERATES_POSSESSIVE: Rule = {
  id: "operates.possessive",
  relation: "operates",
  matches: [
    { text: "The National Security Agency’s PRISM program was exposed.", subject: "National Security Agency", object: "PRISM" },
    { text: "Critics spoke about the NSA’s PRISM programme.", subject: "National Security Agency", object: "PRISM" },
  ],
  misses: ["Pakistan’s PRISM critics met in Wuzhen.", "The agency published the PRISM papers."],
  find: (document) => {
    const found: Finding[] = [];
    for (const program of document.entities) {
      if (program.type !== "Program" && program.type !== "Product") continue;
      for (const mention of program.mentions) {
        const before = mention.from - 1;
        if (before < 1 || !/^['’]s?$/u.test(document.word(before))) continue;
        const owner = document.mentionAt(before - 1)?.entity;
        if (
          !owner ||
          (owner.type !== "Agency" && owner.type !== "Organization" && (owner.type !== "Country" || program.type !== "Program"))
        )
          continue;
        // "PRISM program" or a bare "PRISM", not "PRISM critics".
        const next = document.analysis.tag[mention.to] === "NOUN" ? document.lower(mention.to) : "";
        if (
          next &&
          !/^(?:program|programme|project|operation|system|platform|site|app|service|campaign|initiative|scheme|network|mission|database)s?$/u.test(
            next,
          )
        )
          continue;
        found.push({
          relation: "operates",
          subject: owner,
          object: program,
          predicate: next || "’s",
          status: "actual",
          evidence: evidenceOf(document, before - 1, mention.from, ...(next ? [mention.to] : [])),
          anchor: mention.from,
          confidence: 0.85,
        });
      }
    }
    return found;
  },
};

const KINDS = /^(?:program|programme|project|operation|system|initiative|scheme|mission|campaign)$/u;

/** "PRISM, the surveillance program of the National Security Agency". */
const OPERATES_APPOSITION: Rule = {
  id: "operates.apposition",
  relation: "operates",
  matches: [
    {
      text: "He disclosed PRISM, the surveillance program of the National Security Agency.",
      subject: "National Security Agency",
      object: "PRISM",
    },
  ],
  misses: ["He disclosed PRISM, the surprise of the National Security Agency.", "He disclosed PRISM, a program in Pakistan."],
  find: (document) => {
    const found: Finding[] = [];
    for (const program of document.entities) {
      if (program.type !== "Program") continue;
      for (const mention of program.mentions) {
        if (mention.kind !== "name" || document.word(mention.to) !== ",") continue;
        const [, close] = document.bounds(mention.from);
        let at = mention.to + 1;
        while (at < close && at < mention.to + 6 && !KINDS.test(document.lower(at))) at++;
        if (!KINDS.test(document.lower(at)) || document.lower(at + 1) !== "of") continue;
        const owner = at + 2 + (document.lower(at + 2) === "the" ? 1 : 0);
        const body = owner < close ? document.mentionAt(owner)?.entity : undefined;
        if (body?.type !== "Agency" && body?.type !== "Organization") continue;
        const evidence = evidenceOf(document, mention.from, at, owner);
        const shared = { predicate: document.lower(at), status: "actual", evidence, anchor: at, confidence: 0.8 } as const;
        found.push({ relation: "operates", subject: body, object: program, ...shared });
      }
    }
    return found;
  },
};

/** Who runs, founds, owns and names. */
export const POWER_RULES: readonly Rule[] = [
  frameRule({
    id: "operates.verb",
    relation: "operates",
    verbs: "operate run administer conduct manage deploy control execute oversee maintain",
    subject: "agent",
    object: "patient",
    confidence: 0.8,
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
    verbs: "found establish create launch build develop invent co-found draft author write propose introduce unveil",
    subject: "agent",
    object: "patient",
    confidence: 0.75,
    matches: [
      { text: "Jack Ma founded Alibaba.", subject: "Jack Ma", object: "Alibaba" },
      { text: "Alibaba, founded by Jack Ma, grew fast.", subject: "Jack Ma", object: "Alibaba" },
    ],
    misses: ["Jack Ma found a friend at Alibaba.", "Jack Ma wrote about Alibaba."],
  }),
  frameRule({
    id: "leads.verb",
    relation: "leads",
    verbs: "lead head chair direct command govern rule",
    subject: "agent",
    object: "patient",
    objects: ["Country", "Agency", "Organization", "Program", "Event"],
    direct: true,
    confidence: 0.8,
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
      "The ruling Communist Party met.",
      "The American delegation was led by Lu Wei.",
    ],
  }),
  frameRule({
    id: "appointed.verb",
    relation: "appointed",
    verbs: "appoint nominate elect hire select pick endorse",
    subject: "agent",
    object: "patient",
    confidence: 0.75,
    matches: [{ text: "Xi Jinping appointed Lu Wei.", subject: "Xi Jinping", object: "Lu Wei" }],
    misses: ["Xi Jinping appointed a friend of Lu Wei."],
  }),
  frameRule({
    id: "appointed.named-as",
    relation: "appointed",
    verbs: "name designate choose",
    subject: "agent",
    object: "patient",
    office: "as",
    confidence: 0.7,
    matches: [{ text: "Xi Jinping has named Lu Wei as director.", subject: "Xi Jinping", object: "Lu Wei" }],
    misses: ["Xi Jinping named Lu Wei as a defendant."],
  }),
  frameRule({
    id: "owns.verb",
    relation: "owns",
    verbs: "own acquire buy purchase",
    subject: "agent",
    object: "patient",
    confidence: 0.8,
    matches: [
      { text: "Microsoft bought LinkedIn.", subject: "Microsoft", object: "LinkedIn" },
      {
        text: "Microsoft agreed in June to buy LinkedIn for about $26 billion.",
        subject: "Microsoft",
        object: "LinkedIn",
        status: "planned",
      },
    ],
    misses: ["Microsoft bought shares before LinkedIn did."],
  }),
  frameRule({
    id: "funds.verb",
    relation: "funds",
    verbs: "fund finance pay donate lend bankroll subsidize",
    subject: "agent",
    object: "patient",
    confidence: 0.7,
    matches: [{ text: "The Red Cross is financed by Norway.", subject: "Norway", object: "Red Cross" }],
    misses: ["Norway paid attention to Greenpeace."],
  }),
  nounRule({
    id: "leads.leadership",
    relation: "leads",
    nouns: "leadership",
    subject: ["'s"],
    object: ["of"],
    confidence: 0.6,
    matches: [
      {
        text: "In June Lu Wei’s leadership of the Cyberspace Administration of China came to an end.",
        subject: "Lu Wei",
        object: "Cyberspace Administration of China",
      },
    ],
    misses: ["Lu Wei’s view of the Cyberspace Administration of China changed."],
  }),
];
