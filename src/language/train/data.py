"""Reads the corpora into sentences; what a corpus does not say stays open (README.md, "Classes of names")."""
import glob
import json
import os
import random
import re
from dataclasses import dataclass

from gum_names import gum_names
from knowledge import NORP
from names import EVERYTHING, GUM, TWEETS, UNER, WIKI, O, O_OR_OTHER, bits, mark, of, other, place

OPEN_GENRES = ("academic", "bio", "court", "interview", "news", "voyage")


@dataclass
class Sentence:
    words: list
    corpus: str
    convention: int = 0
    upos: list = None
    xpos: list = None
    heads: list = None
    deprels: list = None
    names: list = None  # for each token a bit set of the labels that are allowed
    doc: str = ""


def split_hyphens(words, tags):
    """"Franco-British" becomes three tokens, as in the treebanks."""
    w2, t2 = [], []
    for w, t in zip(words, tags):
        if re.fullmatch(r"[^\W_]+(-[^\W_]+)+", w) and not re.match(r"(?i)(e|t|x|co|re|pre|non|anti|ex|al)-", w):
            parts = re.split(r"(-)", w)
            w2 += parts
            t2 += [t] + ["I" + t[1:] if t != "O" else "O"] * (len(parts) - 1)
        else:
            w2.append(w)
            t2.append(t)
    return w2, t2


def spans(tags):
    """BIO or IO tags to (start, end, type)."""
    out, start = [], None
    for i, t in enumerate(list(tags) + ["O"]):
        if start is not None and (t == "O" or t[0] == "B" or t[2:] != tags[start][2:]):
            out.append((start, i, tags[start][2:]))
            start = None
        if t != "O" and start is None:
            start = i
    return out


def tagged(words, tags, corpus, convention, mapping, closed, doc=""):
    """A sentence from BIO tags. closed: an unmarked word is certainly no name of any class."""
    words, tags = split_hyphens(words, tags)
    names = []
    for w, t in zip(words, tags):
        low = w.lower()
        names.append(bits("U-NORP") if not closed and low in NORP and w[0].isupper() else O if closed or w == low else O_OR_OTHER)
    for s, e, kind in spans(tags):
        text = " ".join(words[s:e])
        rule = mapping.get(kind)
        if rule is None or text == text.lower() and rule in (other, TERM):
            for i in range(s, e):
                names[i] = O if text == text.lower() else O_OR_OTHER
        else:
            classes = rule(text)
            if classes is not None:
                mark(names, s, e, classes)
    return Sentence(words, corpus, convention, names=names, doc=doc)


def TERM(text):
    return ("MISC",)


WIKIGOLD = {"PER": of("PERSON"), "ORG": of("ORG"), "LOC": place, "MISC": other}
UNER_MAP = {"PER": of("PERSON"), "ORG": of("ORG"), "LOC": place}
WNUT = {"person": of("PERSON"), "location": place, "corporation": of("ORG"), "group": of("ORG"), "product": of("PRODUCT"), "creative-work": of("PRODUCT")}
CROSSNER = {
    **{k: of("PERSON") for k in ("politician", "person", "writer", "musicalartist", "scientist", "researcher")},
    **{k: of("ORG") for k in ("organisation", "politicalparty", "university", "band")},
    "country": of("GPE"), "location": place,
    **{k: of("EVENT") for k in ("event", "election", "conference")},
    **{k: of("PRODUCT") for k in ("product", "book", "poem", "album", "song", "programlang")},
    "magazine": of("ORG", "PRODUCT"), "academicjournal": of("ORG", "PRODUCT"), "award": of("MISC"), "misc": other,
}


def columns(path):
    """Sentences of a CoNLL file as lists of split lines."""
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.strip():
            rows.append(line.split("\t") if "\t" in line else line.split())
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def conll(paths, corpus, convention, mapping, closed):
    out = []
    for path in paths:
        for rows in columns(path):
            rows = [r for r in rows if len(r) >= 2]
            words, tags = [r[0] for r in rows], [r[-1] for r in rows]
            if words:
                out.append(tagged(words, tags, corpus, convention, mapping, closed, os.path.basename(path)))
    return out


def uner(path):
    out, doc, rows = [], "", []
    for line in list(open(path, encoding="utf-8")) + ["\n"]:
        if line.startswith("# newdoc"):
            doc = line.split("=")[1].strip()
        elif line.strip() and line[0] != "#":
            rows.append(line.rstrip("\n").split("\t"))
        elif not line.strip() and rows:
            rows = [r for r in rows if r[0].isdigit()]
            tags = [r[2] if r[2][2:] in UNER_MAP else "O" for r in rows]
            out.append(tagged([r[1] for r in rows], tags, "uner", UNER, UNER_MAP, False, doc))
            rows = []
    return out


def redocred(path):
    kinds = {"PER": of("PERSON"), "ORG": of("ORG"), "LOC": place, "MISC": other}
    out = []
    for d in json.load(open(path, encoding="utf-8")):
        for k, words in enumerate(d["sents"]):
            names = [O if w == w.lower() or i == 0 else EVERYTHING for i, w in enumerate(words)]
            for m in sorted((m for v in d["vertexSet"] for m in v if m["sent_id"] == k), key=lambda m: m["pos"][0] - m["pos"][1]):
                s, e = m["pos"]
                if words[s] == "the" and e - s > 1:  # the convention of UNER: a name starts after its article
                    s += 1
                if any(names[i] not in (O, EVERYTHING) for i in range(s, e)):
                    continue
                if m["type"] in kinds:
                    mark(names, s, e, kinds[m["type"]](" ".join(words[s:e])))
                else:
                    names[s:e] = [O] * (e - s)
            out.append(Sentence(words, "redocred", WIKI, names=names, doc=d["title"]))
    return out


def trees(paths, corpus, with_names=False):
    out = []
    for path in sorted(paths):
        rows, doc, opened = [], "", {}
        for line in list(open(path, encoding="utf-8")) + ["\n"]:
            if line.startswith("# newdoc"):
                doc, opened = line.split("=")[1].strip(), {}
            elif line.strip() and line[0] != "#":
                rows.append(line.rstrip("\n").split("\t"))
            elif not line.strip() and rows:
                rows = [r for r in rows if r[0].isdigit()]
                s = Sentence([r[1] for r in rows], corpus, GUM, [r[3] for r in rows], [r[4] for r in rows],
                             [int(r[6]) for r in rows], [r[7] for r in rows], doc=doc)
                if with_names:
                    s.names = gum_names(s, [r[9] for r in rows])
                out.append(s)
                rows = []
    return out


def split_list(path):
    """GUM's splits.md: {document: "dev" or "test"}."""
    part, out = "", {}
    for line in open(path, encoding="utf-8"):
        if line.startswith("## "):
            part = line[3:].strip()
        elif line.strip().startswith("* "):
            out[line.strip()[2:].strip()] = part
    return out


def gum(folder, genres=OPEN_GENRES):
    where = split_list(os.path.join(folder, "splits.md"))
    parts = {"train": [], "dev": [], "test": []}
    for path in sorted(glob.glob(os.path.join(folder, "*.conllu"))):
        name = os.path.basename(path)[:-7]
        if name.split("_")[1] in genres and where.get(name, "train") in parts:
            parts[where.get(name, "train")] += trees([path], "gum", True)
    return parts


def title_case(words):
    small = {"a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "as", "at", "by", "with", "from", "n't", "'s", "not"}
    return [w if w in small and i else w[:1].upper() + w[1:] for i, w in enumerate(words)]


def recase(s, rng):
    """The sentence's words; now and then in upper case, title case or lower case (names corpora more often so)."""
    r, words = rng.random(), s.words
    if r < 0.03:
        return [w.upper() for w in words]
    if r < 0.07:
        return title_case(words)
    return [w.lower() for w in words] if r < (0.09 if s.heads else 0.12) else words


def read_all(a):
    """All the corpora named on the command line, without the test sets of EWT, GUM and UNER: {"ewt", "gum", "names", "names held out"}."""
    g = gum(a.gum)
    ewt = {p: trees([os.path.join(a.ewt, f"en_ewt-ud-{p}.conllu")], "ewt") for p in ("train", "dev")}
    un = uner(os.path.join(a.uner, "en_ewt-ud-dev.iob2"))
    docs = sorted({s.doc for s in un})
    random.Random(7).shuffle(docs)
    held = set(docs[: len(docs) // 5])
    wiki = conll([os.path.join(a.wikigold, "CONLL-format/data/wikigold.conll.txt")], "wikigold", WIKI, WIKIGOLD, True)
    cut = len(wiki) * 9 // 10
    cross = {f: {p: conll([os.path.join(a.crossner, f, p + ".txt")], "crossner-" + f, WIKI, CROSSNER, True) for p in ("train", "dev", "test")}
             for f in ("politics", "literature", "music", "science", "ai")}
    names = {
        "uner": [s for s in un if s.doc not in held], "wikigold": wiki[:cut],
        "politics": cross["politics"]["train"] + cross["politics"]["test"],
        "crossner": [s for f in ("literature", "music", "science", "ai") for p in cross[f].values() for s in p],
        "redocred": redocred(os.path.join(a.redocred, "dev_revised.json")) + redocred(os.path.join(a.redocred, "test_revised.json")),
        "wnut": conll(sorted(glob.glob(os.path.join(a.wnut, "CONLL-format/data/*/*"))), "wnut", TWEETS, WNUT, False),
        "btc": conll(sorted(glob.glob(os.path.join(a.btc, "CONLL-format/data/*.conll"))), "btc", TWEETS, UNER_MAP, False),
    }
    held_out = {"uner dev part": [s for s in un if s.doc in held], "wikigold part": wiki[cut:], "politics dev": cross["politics"]["dev"],
                "gum dev": g["dev"]}
    return {"ewt": ewt, "gum": {p: g[p] for p in ("train", "dev")}, "names": names, "names held out": held_out}
