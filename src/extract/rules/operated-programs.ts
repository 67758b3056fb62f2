import { evidenceOf, type Finding, type Rule } from "./rule.ts";

/** "the NSA's PRISM program": a program or product that a body has in its name's possession is its own. */
export const OPERATES_POSSESSIVE: Rule = {
  id: "operates.possessive",
  relation: "operates",
  matches: [
    { text: "The National Security Agency’s PRISM program was exposed.", subject: "National Security Agency", object: "PRISM" },
    { text: "Critics spoke about the NSA’s PRISM programme.", subject: "National Security Agency", object: "PRISM" },
  ],
  misses: ["Pakistan’s PRISM critics met in Wuzhen.", "The NSA published the PRISM papers."],
  find: (document) => {
    const found: Finding[] = [];
    for (const program of document.entities) {
      if (program.type !== "Program" && program.type !== "Product") continue;
      for (const mention of program.mentions) {
        // "NBC’s “Meet the Press”": over the opening mark.
        const before = mention.from - (/^(?:["“‘]|``|'')$/u.test(document.word(mention.from - 1)) ? 2 : 1);
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
          confidence: 0.89,
        });
      }
    }
    return found;
  },
};

const KINDS = /^(?:program|programme|project|operation|system|initiative|scheme|mission|campaign)$/u;

/** "PRISM, the surveillance program of the National Security Agency". */
export const OPERATES_APPOSITION: Rule = {
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
        const shared = { predicate: document.lower(at), status: "actual", evidence, anchor: at, confidence: 0.86 } as const;
        found.push({ relation: "operates", subject: body, object: program, ...shared });
      }
    }
    return found;
  },
};
