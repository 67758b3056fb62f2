import { UPOS, type Upos } from "./labels.ts";
import type { Tagger } from "./tagger.ts";

const KNOWN = new Set<string>(UPOS);
const QUOTES: Readonly<Record<string, string>> = { "“": '"', "”": '"', "‘": "'", "’": "'", "«": '"', "»": '"' };
/** A "word" longer than this is noise and is not shown to the model. */
const LONGEST = 60;

/** Loads wink-nlp with its English lite model (MIT) as a tagger. */
export async function loadWinkTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([import("wink-nlp"), import("wink-eng-lite-web-model")]);
  const nlp = winkNLP(model, ["pos"]);
  const { its } = nlp;
  return (words) => {
    const shown = words.map((word) =>
      word.length > LONGEST ? "x" : word.replace(/[“”‘’«»]/gu, (mark) => QUOTES[mark] as string),
    );
    const tokens = nlp.readDoc(shown.join(" ")).tokens();
    const values = tokens.out(its.value) as string[];
    const tags = tokens.out(its.pos) as unknown as string[];
    const lemmas = tokens.out(its.lemma as typeof its.value) as unknown as string[];
    const result: { tags: Upos[]; lemmas: string[] } = { tags: [], lemmas: [] };
    let next = 0;
    // Both sides are cut from the same characters: walk them side by side, and let the first piece of a word speak.
    for (const word of shown) {
      const target = word.replace(/\s+/gu, "");
      let covered = 0;
      let tag = "X";
      let lemma = word.toLowerCase();
      let pieces = 0;
      while (covered < target.length && next < values.length) {
        const value = (values[next] as string).replace(/\s+/gu, "");
        if (value && pieces === 0) [tag, lemma] = [tags[next] as string, lemmas[next] as string];
        else if (value && tags[next] !== "PUNCT" && tag !== "PROPN") tag = tags[next] as string;
        covered += value.length;
        if (value) pieces++;
        next++;
      }
      result.tags.push(KNOWN.has(tag) ? (tag as Upos) : "X");
      result.lemmas.push(pieces === 1 ? lemma.toLowerCase() : word.toLowerCase());
    }
    return result;
  };
}
