import type { ArticleDocument } from "../document.ts";
import type { DraftEntity, DraftMention } from "../entities.ts";
import { leadersNamed } from "../lexicon/leaders.ts";
import { isPersonNoun } from "../lexicon/people-words.ts";

const GENDERS: ReadonlyMap<string, "f" | "m"> = new Map([
  ["he", "m"],
  ["his", "m"],
  ["him", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["herself", "f"],
]);

/**
 * Learns the gender of people whose names do not tell it, where a sentence leaves no doubt: it names one person alone
 * before its pronoun ("Suu Kyi won praise for | her | push"), or the pronoun looks forward to its subject ("For | her |
 * part, Suu Kyi …"). Before the pronouns are read; linear.
 */
export function learnGenders(document: ArticleDocument): void {
  const { analysis, quoteOf } = document;
  const votes = new Map<DraftEntity, { f: number; m: number }>();
  const vote = (entity: DraftEntity, gender: "f" | "m"): void => {
    const count = votes.get(entity) ?? { f: 0, m: 0 };
    count[gender]++;
    votes.set(entity, count);
  };
  for (let sentence = 0; sentence + 1 < analysis.sentenceStart.length; sentence++) {
    const people = new Set<DraftEntity>();
    let others = false;
    const from = analysis.sentenceStart[sentence] as number;
    const to = analysis.sentenceStart[sentence + 1] as number;
    for (let i = from; i < to; i++) {
      const entity = document.mentionAt(i)?.entity;
      const gender = GENDERS.get(document.lower(i));
      if (entity?.type === "Person") people.add(entity);
      else if (!entity && analysis.tag[i] === "NOUN" && isPersonNoun(document.lemma(i)) && !isRole(document, i)) others = true;
      if (!gender || (quoteOf[i] as number) >= 0) continue;
      const [only] = people;
      if (only && people.size === 1 && !others) vote(only, gender);
      const ahead = people.size === 0 && i - from < 6 ? subjectAhead(document, i) : null;
      if (ahead) vote(ahead.entity, gender);
    }
  }
  for (const [entity, { f, m }] of votes) {
    entity.gender ??= f > 2 * m ? "f" : m > 2 * f ? "m" : undefined;
  }
  for (const entity of document.entities) if (entity.type === "Person") entity.gender ??= genderOfLeader(entity);
}

/** "Obama", "Merkel": the gender of one who is known by the surname alone, where nobody in the article has a longer name of it. */
function genderOfLeader({ names }: DraftEntity): "f" | "m" | undefined {
  const genders = new Set([...names.keys()].flatMap((name) => leadersNamed(name).map(({ gender }) => gender)));
  const [only] = genders;
  return genders.size === 1 ? only : undefined;
}

/** Whether a noun says what a named person is: no other person. */
function isRole(document: ArticleDocument, token: number): boolean {
  const { label, head } = document.analysis;
  if (
    /^(?:appos|compound|nmod:desc|amod|flat|xcomp)$/u.test(label[token] as string) ||
    document.dependents(token, "cop").length > 0
  )
    return true;
  const up = head[token] as number;
  return document.dependents(token, "appos").length > 0 || (up >= 0 && document.mentionAt(up)?.entity.type === "Person");
}

/** The person whose part it is in "For | her | part, Suu Kyi …": the subject of the verb that the phrase hangs on. */
export function subjectAhead(document: ArticleDocument, token: number): DraftMention | null {
  const { head, label } = document.analysis;
  const noun = head[token] as number;
  if (noun < 0 || label[token] !== "nmod:poss") return null;
  let verb = head[noun] as number;
  if (verb >= 0 && label[noun] === "obj") verb = head[verb] as number;
  const subject = verb > token ? document.dependents(verb, "nsubj", "nsubj:pass").find((child) => child > token) : undefined;
  const mention = subject === undefined ? undefined : document.mentionAt(subject);
  return mention?.kind === "name" && mention.entity.type === "Person" ? mention : null;
}
