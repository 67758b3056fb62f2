import type { Upos } from "./labels.ts";

/** Gives the words of one sentence a part of speech and a base form each. */
export type Tagger = (words: readonly string[]) => { readonly tags: Upos[]; readonly lemmas: string[] };
