import type { Relation } from "../../schema/relations.ts";
import type { ArticleDocument } from "../document.ts";
import type { Frame } from "../frames.ts";
import { inClause, listed, opening, renaming } from "./role-clauses.ts";
import { afterName, beforeName, ofBeforeName, stateAfterName } from "./role-patterns.ts";
import type { Example, Finding, Rule } from "./rule.ts";

type Pattern = (document: ArticleDocument, frames: readonly Frame[]) => Finding[];

/** A pattern reads all relations at once: what it has found in the document that it saw last is kept. */
function kept(pattern: Pattern): Pattern {
  const last = new WeakMap<ArticleDocument, Finding[]>();
  return (document, frames) => {
    const found = last.get(document) ?? pattern(document, frames);
    last.set(document, found);
    return found;
  };
}

const BEFORE = kept(beforeName);
const AFTER = kept(afterName);
const OF_BEFORE = kept(ofBeforeName);
const STATE_AFTER = kept(stateAfterName);
const IN_CLAUSE = kept(inClause);
const RENAMING = kept(renaming);
const LISTED = kept(listed);
const OPENING = kept(opening);
const ALL: readonly Pattern[] = [BEFORE, AFTER, OF_BEFORE, IN_CLAUSE, RENAMING, LISTED, OPENING];

/** The findings of some patterns that are of one relation. */
function rule(
  relation: Relation,
  name: string,
  patterns: readonly Pattern[],
  matches: readonly Example[],
  misses: readonly string[],
): Rule {
  const find = (document: ArticleDocument, frames: readonly Frame[]): Finding[] =>
    patterns.flatMap((pattern) => pattern(document, frames).filter((item) => item.relation === relation));
  return { id: `${relation}.${name}`, relation, matches, misses, find };
}

/** What people and bodies are, read off the roles around their names. */
export const TITLE_RULES: readonly Rule[] = [
  rule(
    "leads",
    "title-before",
    [BEFORE],
    [
      { text: "Pakistani President Mamnoon Hussain spoke in Wuzhen.", subject: "Mamnoon Hussain", object: "Pakistan" },
      { text: "Russian Prime Minister Dmitry Medvedev spoke in Wuzhen.", subject: "Dmitry Medvedev", object: "Russia" },
      { text: "Malaysia’s Prime Minister, Najib Razak, spoke in Wuzhen.", subject: "Najib Razak", object: "Malaysia" },
      { text: "Florida Gov. Rick Scott spoke in Wuzhen.", subject: "Rick Scott", object: "Florida" },
    ],
    [
      "A Pakistani friend, Mamnoon Hussain, spoke in Wuzhen.",
      "President Xi Jinping spoke in Wuzhen.",
      "The BBC communications director Jane Smith spoke in Wuzhen.",
      "Iraq director Maria Lopez spoke in Wuzhen.",
    ],
  ),
  rule(
    "memberOf",
    "title-before",
    [BEFORE],
    [
      { text: "BBC reporter John Sudworth spoke in Wuzhen.", subject: "John Sudworth", object: "BBC" },
      { text: "BBC senior political analyst John Sudworth spoke in Wuzhen.", subject: "John Sudworth", object: "BBC" },
      {
        text: "Republican presidential candidate Donald Trump spoke in Wuzhen.",
        subject: "Donald Trump",
        object: "Republican Party",
      },
    ],
    ["Pakistani reporter John Sudworth spoke in Wuzhen.", "A reporter met John Sudworth of the BBC in Wuzhen."],
  ),
  rule(
    "leads",
    "title-after",
    [AFTER],
    [
      {
        text: "Li Xiaodong, director of the China Internet Network Information Center, said that the market is open.",
        subject: "Li Xiaodong",
        object: "China Internet Network Information Center",
      },
      {
        text: "Lu Wei, head of the Cyberspace Administration of China, spoke.",
        subject: "Lu Wei",
        object: "Cyberspace Administration of China",
      },
      { text: "Mamnoon Hussain, Pakistan’s president, spoke.", subject: "Mamnoon Hussain", object: "Pakistan" },
    ],
    [
      "Li Xiaodong, a visitor of the China Internet Network Information Center, spoke.",
      "Lu Wei, critic of the Cyberspace Administration of China, spoke.",
      "Lu Wei, head of research at the BBC, spoke.",
    ],
  ),
  rule(
    "memberOf",
    "title-after",
    [AFTER],
    [
      {
        text: "Khaled Al-Maeena, editor at large at the Saudi Gazette, spoke.",
        subject: "Khaled Al-Maeena",
        object: "Saudi Gazette",
      },
      { text: "Jeff Rathke, the State Department spokesman, spoke.", subject: "Jeff Rathke", object: "State Department" },
      { text: "Lu Wei, head of research at the BBC, spoke.", subject: "Lu Wei", object: "BBC" },
    ],
    ["Khaled Al-Maeena, reader of the Saudi Gazette, spoke.", "Lu Wei, head of a firm, met the BBC in Wuzhen."],
  ),
  rule(
    "leads",
    "of-before",
    [OF_BEFORE],
    [
      { text: "The president of Pakistan, Mamnoon Hussain, spoke.", subject: "Mamnoon Hussain", object: "Pakistan" },
      { text: "The governor of the Punjab region, Mamnoon Hussain, spoke.", subject: "Mamnoon Hussain", object: "Punjab" },
    ],
    ["The capital of Pakistan, Mamnoon Hussain said, is calm."],
  ),
  rule(
    "leads",
    "state-after",
    [STATE_AFTER],
    [
      { text: "Chancellor Angela Merkel of Germany spoke in Wuzhen.", subject: "Angela Merkel", object: "Germany" },
      { text: "Gov. John Kasich of Ohio spoke in Wuzhen.", subject: "John Kasich", object: "Ohio" },
    ],
    [
      "Senator John McCain of Arizona spoke in Wuzhen.",
      "FBI Director James Comey of Virginia spoke.",
      "John Kasich of Ohio spoke.",
    ],
  ),
  rule(
    "memberOf",
    "of-before",
    [OF_BEFORE],
    [{ text: "A spokesman for the State Department, Jeff Rathke, spoke.", subject: "Jeff Rathke", object: "State Department" }],
    ["A letter for the State Department, Jeff Rathke wrote, is lost."],
  ),
  rule(
    "leads",
    "in-clause",
    [IN_CLAUSE, RENAMING],
    [
      { text: "Mamnoon Hussain became president of Pakistan in 2013.", subject: "Mamnoon Hussain", object: "Pakistan" },
      { text: "Lu Wei stepped down as the BBC’s director.", subject: "Lu Wei", object: "BBC" },
      { text: "Mamnoon Hussain was elected president of Pakistan.", subject: "Mamnoon Hussain", object: "Pakistan" },
      {
        text: "Mamnoon Hussain is not the president of Pakistan.",
        subject: "Mamnoon Hussain",
        object: "Pakistan",
        status: "negated",
      },
    ],
    [
      "Mamnoon Hussain met the president of Pakistan.",
      "Mamnoon Hussain became a father in Pakistan.",
      "Lu Wei spoke as a friend of the BBC.",
    ],
  ),
  rule(
    "memberOf",
    "in-clause",
    [IN_CLAUSE, RENAMING],
    [
      { text: "Derek Mitchell served as U.S. ambassador to Burma.", subject: "Derek Mitchell", object: "United States" },
      { text: "Turkey is a member of NATO.", subject: "Turkey", object: "NATO" },
      { text: "Turkey, a NATO ally, agreed.", subject: "Turkey", object: "NATO" },
      { text: "John Sudworth works as a reporter for the BBC.", subject: "John Sudworth", object: "BBC" },
    ],
    ["Derek Mitchell met the U.S. ambassador to Burma.", "Turkey is a friend of NATO.", "Iran, an ally of Hezbollah, agreed."],
  ),
  rule(
    "memberOf",
    "listed",
    [LISTED],
    [
      {
        text: "He met former members of Greenpeace, including Jane Smith and Paul Watson.",
        subject: "Jane Smith",
        object: "Greenpeace",
      },
    ],
    ["He met friends of Greenpeace, including Jane Smith.", "He met members of Greenpeace and Jane Smith."],
  ),
  rule(
    "relatedTo",
    "role",
    ALL,
    [
      { text: "Xi Jinping’s wife, Peng Liyuan, spoke in Wuzhen.", subject: "Peng Liyuan", object: "Xi Jinping" },
      {
        text: "Huma Abedin, a former Clinton aide who met Hillary Clinton, spoke.",
        subject: "Huma Abedin",
        object: "Hillary Clinton",
      },
      { text: "Xi Jinping arrived with his wife, Peng Liyuan.", subject: "Peng Liyuan", object: "Xi Jinping" },
      { text: "An attorney for Edward Snowden, Ben Wizner, spoke.", subject: "Ben Wizner", object: "Edward Snowden" },
      { text: "Chelsea Clinton is the daughter of Bill Clinton.", subject: "Chelsea Clinton", object: "Bill Clinton" },
      {
        text: "The daughter of Bill Clinton, who spoke on Friday, Chelsea Clinton has long lived in Wuzhen.",
        subject: "Chelsea Clinton",
        object: "Bill Clinton",
      },
    ],
    [
      "Xi Jinping’s speech pleased Peng Liyuan.",
      "The son of a farmer, Xi Jinping spoke with Dmitry Medvedev.",
      "Peng Liyuan met the wife of Xi Jinping’s friend.",
    ],
  ),
  rule(
    "supports",
    "role",
    ALL,
    [
      { text: "Russia is an ally of Syria.", subject: "Russia", object: "Syria" },
      { text: "Hezbollah, an ally of Iran, left Wuzhen.", subject: "Hezbollah", object: "Iran" },
      { text: "Trump supporter Peter Thiel spoke in Wuzhen with Donald Trump.", subject: "Peter Thiel", object: "Donald Trump" },
    ],
    ["Russia met an ally of Syria.", "Russia asked allies in Syria to leave."],
  ),
  rule(
    "opposes",
    "role",
    ALL,
    [
      { text: "Bill Browder, a critic of Vladimir Putin, spoke.", subject: "Bill Browder", object: "Vladimir Putin" },
      { text: "Iran, Saudi Arabia’s rival, spoke.", subject: "Iran", object: "Saudi Arabia" },
    ],
    ["Bill Browder met a critic of Vladimir Putin.", "A film critic, Bill Browder, praised Vladimir Putin."],
  ),
  rule(
    "created",
    "role",
    ALL,
    [
      { text: "Alibaba founder Jack Ma spoke in Wuzhen.", subject: "Jack Ma", object: "Alibaba" },
      { text: "Jack Ma, the founder of Alibaba, spoke in Wuzhen.", subject: "Jack Ma", object: "Alibaba" },
    ],
    ["Jack Ma met the founder of Alibaba.", "Alibaba found Jack Ma in Wuzhen."],
  ),
  rule(
    "owns",
    "role",
    ALL,
    [{ text: "Jeff Bezos, the owner of the Washington Post, spoke.", subject: "Jeff Bezos", object: "Washington Post" }],
    ["Jeff Bezos met the owner of the Washington Post.", "Dog owner Jeff Bezos reads the Washington Post."],
  ),
  rule(
    "funds",
    "role",
    ALL,
    [
      { text: "Republican Party donor Sheldon Adelson spoke.", subject: "Sheldon Adelson", object: "Republican Party" },
      { text: "George Soros, a donor to Greenpeace, spoke.", subject: "George Soros", object: "Greenpeace" },
    ],
    ["George Soros met a donor to Greenpeace.", "An organ donor, George Soros, left Greenpeace."],
  ),
  rule(
    "attended",
    "role",
    ALL,
    [
      {
        text: "Xi Jinping was a guest at the World Internet Conference.",
        subject: "Xi Jinping",
        object: "World Internet Conference",
      },
    ],
    ["Xi Jinping met a guest at the World Internet Conference.", "Xi Jinping was a critic of the World Internet Conference."],
  ),
  rule(
    "appointed",
    "role",
    ALL,
    [
      { text: "Merrick Garland is Barack Obama’s nominee.", subject: "Barack Obama", object: "Merrick Garland" },
      { text: "Barack Obama’s nominee, Merrick Garland, spoke.", subject: "Barack Obama", object: "Merrick Garland" },
    ],
    ["Merrick Garland met Barack Obama’s nominee.", "The party’s nominee, Merrick Garland, met Barack Obama."],
  ),
];
