/** Universal part-of-speech tags (UD v2). */
export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export type Upos = (typeof UPOS)[number];

/** Universal dependency relations (UD v2, English) that the model knows. */
export type Deprel =
  | "root"
  | "acl"
  | "acl:relcl"
  | "advcl"
  | "advcl:relcl"
  | "advmod"
  | "amod"
  | "appos"
  | "aux"
  | "aux:pass"
  | "case"
  | "cc"
  | "cc:preconj"
  | "ccomp"
  | "compound"
  | "compound:prt"
  | "conj"
  | "cop"
  | "csubj"
  | "csubj:outer"
  | "csubj:pass"
  | "dep"
  | "det"
  | "det:predet"
  | "discourse"
  | "dislocated"
  | "expl"
  | "fixed"
  | "flat"
  | "goeswith"
  | "iobj"
  | "list"
  | "mark"
  | "nmod"
  | "nmod:desc"
  | "nmod:poss"
  | "nmod:unmarked"
  | "nsubj"
  | "nsubj:outer"
  | "nsubj:pass"
  | "nummod"
  | "obj"
  | "obl"
  | "obl:agent"
  | "obl:unmarked"
  | "orphan"
  | "parataxis"
  | "punct"
  | "reparandum"
  | "vocative"
  | "xcomp";
