import { oneLine } from "../../article/one-line.ts";
import { RedthreadError } from "../../errors.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { type Question, question } from "../../graph/question.ts";
import { evidenceCards } from "../../graph/reading/evidence.ts";
import { sentenceParts } from "../../graph/reading/sentence-parts.ts";
import { related } from "../../graph/related.ts";
import { beginsLikeQuestion, type RelationQuestion } from "../../graph/relation-question.ts";
import { someVerbs } from "../../graph/relation-verbs.ts";
import { type Said, said } from "../../graph/said.ts";
import { search } from "../../graph/search.ts";
import { writeStandardOutput } from "../../platform/node.ts";
import { nodeType } from "../../schema/node-types.ts";
import { relation as relationOf } from "../../schema/relations.ts";
import type { CliCommand } from "../command.ts";
import type { InputOptions } from "../inputs.ts";
import { openGraph } from "../opened-graph.ts";
import { addCollectionOptions, wholeNumber } from "../options.ts";
import { plain } from "../table.ts";
import { pathsBetween, pathText } from "./path.ts";

interface SearchOptions extends InputOptions {
  readonly json?: boolean;
  readonly limit: number;
}

/** `redthread search`: who said what about whom, and what is told of one, each with its sentence. */
export const SEARCH: CliCommand = {
  name: "search",
  summary: "who said or did what, and what is told of somebody, with the sentences",
  examples: [
    ['redthread search news.redthread "who said what about the NSA"', "by whom, in which article, in which words"],
    ['redthread search articles/ "what did Rousseff say about the NSA"', "of one about another"],
    ['redthread search extracted.jsonl "who criticised the NSA"', "who stands in a relation to one, by its verb"],
    ["redthread search extracted.jsonl Roussef", "all that is told of one; small slips are forgiven"],
  ],
  configure: (command, end) => {
    addCollectionOptions(command)
      .argument("<collection>", "a .redthread project, extraction documents, or articles")
      .argument("<question...>", "a name, or a question in plain words")
      .option("--json", "print all as JSON")
      .option("--limit <n>", "so many answers at most", wholeNumber, 20)
      .action(async (path: string, words: readonly string[], options: SearchOptions) => {
        const { knowledge, code } = await openGraph(path, options);
        const answer = answerOrSay(knowledge, words.join(" "), options.limit);
        await writeStandardOutput([options.json ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.text]);
        end(code);
      });
  },
};

interface Answer {
  readonly json: unknown;
  readonly text: string;
}

/** The node of a name. Throws E207 where nothing is called so. */
export function nodeCalled(knowledge: KnowledgeGraph, name: string): string {
  const bare = name.replace(/^the /iu, "");
  const [found] = search(knowledge, bare, 1);
  if (!found) throw new RedthreadError("E207", name, "");
  return found.id;
}

/** Throws E207 where nothing is called so, E209 where it is a question of a verb that is not known. */
function answerOrSay(knowledge: KnowledgeGraph, words: string, limit: number): Answer {
  const asked = question(words);
  try {
    return answerTo(knowledge, asked, limit);
  } catch (error) {
    const isVerb = error instanceof RedthreadError && error.code === "E207" && (asked.asks === "entity" || asked.asks === "path");
    throw isVerb && beginsLikeQuestion(words) && !ABOUT_ONE.test(words)
      ? new RedthreadError("E209", words, someVerbs().join(", "))
      : error;
  }
}

/** "who is Museveni" has a verb that is known: it is the name that is not. */
const ABOUT_ONE = /^\s*(?:who|what)\s+(?:is|was|are|were)\s/iu;

function answerTo(knowledge: KnowledgeGraph, asked: Question, limit: number): Answer {
  const { graph } = knowledge;
  const nameOf = (id: string): string => graph.getNodeAttribute(id, "label");
  if (asked.asks === "path") {
    const paths = pathsBetween(knowledge, nodeCalled(knowledge, asked.from), nodeCalled(knowledge, asked.to), {});
    return { json: paths, text: pathText(paths) };
  }
  if (asked.asks === "said") {
    const speaker = asked.speaker === null ? undefined : nodeCalled(knowledge, asked.speaker);
    const about = asked.about === null ? undefined : nodeCalled(knowledge, asked.about);
    const all = said(knowledge, { ...(speaker ? { speaker } : {}), ...(about ? { about } : {}) });
    const who = speaker ? nameOf(speaker) : "what is said";
    const head = plain(
      `${all.length} ${all.length === 1 ? "statement" : "statements"}: ${who}${about ? ` about ${nameOf(about)}` : ""}`,
    );
    return {
      json: all.slice(0, limit).map((item) => ({ ...item, about: item.about.map(nameOf) })),
      text: listed(head, all.slice(0, limit).map(saidText), all.length - limit),
    };
  }
  if (asked.asks === "related") return relatedTo(knowledge, asked, limit);
  return aboutEntity(knowledge, nodeCalled(knowledge, asked.name), limit);
}

function saidText({ who, cue, what, title, date, source, article }: Said): string {
  const where = [source, date, `“${title}”`, article].filter(Boolean).join(", ");
  return `${plain(who ?? "somebody")} ${plain(cue ?? "said")}:\n    ${plain(what)}\n    (${plain(where)})`;
}

/** Who stands in a relation to somebody, with how the question was understood: many verbs ask for one relation. */
function relatedTo(knowledge: KnowledgeGraph, { relation, ...asked }: RelationQuestion, limit: number): Answer {
  const { graph } = knowledge;
  const found = (name: string | null): string | undefined => (name === null ? undefined : nodeCalled(knowledge, name));
  const [subject, object] = [found(asked.subject), found(asked.object)];
  const nameOf = (id: string | undefined): string => (id === undefined ? "?" : graph.getNodeAttribute(id, "label"));
  const understood = `${nameOf(subject)} → ${relationOf(relation).label} → ${nameOf(object)}`;
  const edges = related(knowledge, { relation, ...(subject ? { subject } : {}), ...(object ? { object } : {}) });
  const facts = factsOf(knowledge, edges);
  const count = facts.length === 0 ? "no sentence says so" : `${facts.length} ${facts.length === 1 ? "sentence" : "sentences"}`;
  const head = plain(`understood as: ${understood} (${count})`);
  return {
    json: { understoodAs: understood, relation, facts: facts.slice(0, limit) },
    text: listed(head, facts.slice(0, limit).map(factText), facts.length - limit),
  };
}

const SPEECH: ReadonlySet<string> = new Set(["said", "about"]);

function aboutEntity(knowledge: KnowledgeGraph, id: string, limit: number): Answer {
  const { graph } = knowledge;
  const { label, type, aliases, mentions, articles, firstDate, lastDate } = graph.getNodeAttributes(id);
  const edges = graph.edges(id).filter((edge) => !SPEECH.has(graph.getEdgeAttribute(edge, "relation")));
  const facts = factsOf(knowledge, edges);
  const spoke = said(knowledge, { speaker: id });
  const of = said(knowledge, { about: id });
  const seen = firstDate ? `, ${firstDate}${lastDate && lastDate !== firstDate ? ` to ${lastDate}` : ""}` : "";
  const head = [
    plain(`${label} (${nodeType(type).label})`),
    ...(aliases.length ? [plain(`also ${aliases.join(", ")}`)] : []),
    `${mentions} ${mentions === 1 ? "mention" : "mentions"} in ${articles.length} ${articles.length === 1 ? "article" : "articles"}${seen}; statements: ${spoke.length} of its own, ${of.length} about it.`,
  ].join("\n");
  const shown = facts.slice(0, limit).map(factText);
  return {
    json: {
      name: label,
      type,
      aliases,
      mentions,
      articles,
      facts: facts.slice(0, limit),
      says: spoke.length,
      saidAbout: of.length,
    },
    text: listed(head, shown, facts.length - limit),
  };
}

/** What edges say, a sentence each, in the order of date, article and text. */
function factsOf(knowledge: KnowledgeGraph, edges: readonly string[]) {
  return evidenceCards(knowledge, edges).flatMap(({ article, sentence, captions }) =>
    captions.map((caption) => ({
      fact: sentenceParts(knowledge, caption)
        .map(({ text }) => text)
        .join(""),
      status: caption.status,
      claimedBy: caption.claimedBy,
      when: caption.when,
      sentence: oneLine(article.text.slice(...sentence)),
      article: article.id,
      title: article.title,
      date: article.date,
      source: article.source,
    })),
  );
}

function factText({ fact, status, claimedBy, when, sentence, article, date }: ReturnType<typeof factsOf>[number]): string {
  const more = [status === "actual" ? "" : status, claimedBy ? `according to ${claimedBy}` : "", when ?? ""].filter(Boolean);
  return `${plain(fact)}${more.length ? ` [${plain(more.join(", "))}]` : ""}\n    ${plain(sentence)}\n    (${plain([date, article].filter(Boolean).join(", "))})`;
}

function listed(head: string, items: readonly string[], more: number): string {
  return `${[head, ...items, ...(more > 0 ? [`and ${more} more (--limit)`] : [])].join("\n\n")}\n`;
}
