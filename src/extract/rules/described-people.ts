import type { ArticleDocument } from "../document.ts";
import type { DraftMention } from "../entities.ts";
import { titleEndingAt } from "../title-phrases.ts";
import { isParty } from "./parties.ts";
import { read, standing } from "./role-reading.ts";
import { type Finding, join, type Rule } from "./rule.ts";

/** Those of whom the article speaks by a description, in the order of the text. */
const described = (document: ArticleDocument): DraftMention[] =>
  document.entities
    .filter((entity) => entity.type === "Person")
    .flatMap((entity) => entity.mentions)
    .filter((mention) => mention.kind === "nominal")
    .sort((a, b) => a.from - b.from);

const PARTISAN = /^(?:Democrat|Republican|Conservative|Liberal|Socialist|Communist|Labour|Green)$/u;

/** "The Democratic front-runner said": what one is called by tells the party and the office. */
function byDescription(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const person of described(document)) {
    for (let i = person.from; i < person.to; i++) {
      const inner = document.mentionAt(i);
      if (!inner || inner === person || inner.from !== i || inner.entity === person.entity) continue;
      const holder = standing(person);
      // "the Kentucky Republican", "the senior Democrat"
      if (isParty(inner.entity) && inner.to === person.to && PARTISAN.test(document.word(inner.to - 1))) {
        const reading = {
          relation: "memberOf",
          predicate: document.lower(i),
          status: "actual",
          anchor: i,
          confidence: 0.84,
        } as const;
        found.push(...join(document, holder, standing(inner), reading));
        continue;
      }
      const title = titleEndingAt(document, person.to, inner.to);
      const state = inner.entity.type === "Country" || inner.entity.type === "Place";
      if (!title || title.from > inner.to + 1 || !(state || isParty(inner.entity))) continue;
      found.push(...read(document, holder, standing(inner), title, 0.8));
    }
  }
  return found;
}

const COUNTERPART = /^(?:counterpart|opposite)$/u;

/** "his Russian counterpart, Sergei Lavrov": holds there the office that the other one holds. */
function counterparts(document: ArticleDocument): Finding[] {
  const found: Finding[] = [];
  for (const entity of document.entities) {
    if (entity.type !== "Person") continue;
    for (const person of entity.mentions) {
      if (person.kind !== "name") continue;
      const at = person.from - (document.word(person.from - 1) === "," ? 2 : 1);
      if (at < 1 || !COUNTERPART.test(document.lower(at))) continue;
      const nation = document.mentionAt(at - 1);
      if (nation?.entity.type !== "Country" || nation.to !== at) continue;
      const reading = {
        relation: "leads",
        predicate: document.lower(at),
        title: document.lower(at),
        status: "actual",
        anchor: at,
        confidence: 0.84,
      } as const;
      found.push(...join(document, standing(person), standing(nation), reading));
    }
  }
  return found;
}

const rule = (relation: "memberOf" | "leads", rest: Omit<Rule, "relation" | "find">): Rule => ({
  ...rest,
  relation,
  find: (document) => byDescription(document).filter((item) => item.relation === relation),
});

/** What descriptions of people say besides whom they mean. */
export const DESCRIBED_PEOPLE_RULES: readonly Rule[] = [
  {
    id: "leads.counterpart",
    relation: "leads",
    matches: [{ text: "She met her Russian counterpart, Dmitry Medvedev.", subject: "Dmitry Medvedev", object: "Russia" }],
    misses: ["She met a Russian friend, Dmitry Medvedev.", "Her counterpart met Dmitry Medvedev in Russia."],
    find: counterparts,
  },
  rule("memberOf", {
    id: "memberOf.description",
    matches: [
      {
        text: "Hillary Clinton, the nominee, spoke. The Democratic nominee left.",
        subject: "Hillary Clinton",
        object: "Democratic Party",
      },
    ],
    misses: ["Mitch McConnell met the Kentucky Republican Party.", "The Republican friend of Mitch McConnell left."],
  }),
  rule("leads", {
    id: "leads.description",
    matches: [
      {
        text: "Mamnoon Hussain, president of Pakistan, spoke. The Pakistani president left.",
        subject: "Mamnoon Hussain",
        object: "Pakistan",
      },
    ],
    misses: ["Mamnoon Hussain met the Pakistani minister.", "The Pakistani visitor met Mamnoon Hussain."],
  }),
];
