"""Sentences to tensors: features of word forms, packed batches, targets."""
import numpy as np
import torch

import text
from data import recase

#: how often a tree is seen in one epoch: GUM's treebank is half of EWT's, and its genres are nearer to what is read
TREES = {"ewt": 1, "gum": 2}
#: how often a sentence of a names corpus is seen in one epoch
SHARE = {"uner": 2.0, "wikigold": 1.0, "politics": 1.0, "crossner": 0.25, "redocred": 0.45, "wnut": 0.3, "btc": 0.3}


class Forms:
    """Surface forms and their features, computed once."""

    def __init__(self, vocabulary, counts):
        self.vocabulary, self.counts, self.cache = vocabulary, counts, {}

    def __call__(self, word):
        f = self.cache.get(word)
        if f is None:
            f = self.cache[word] = text.features(text.surface(word), self.vocabulary)
        return f

    def batch(self, words, trained, rng=None):
        """words: distinct tokens. With rng: rare words lose their own row now and then, some also the pretrained one."""
        out = {"vec": [], "word": [], "prefix": [], "suffix": [], "gram": [], "shape": []}
        offsets = {"prefix": [], "suffix": [], "gram": []}
        for w in words:
            word, p, s, g, sh = self(w)
            vec = word
            row = word if word < trained else 0
            if rng is not None:
                if row and rng.random() < 0.3 / (0.3 + self.counts[row]):
                    row = 0
                if rng.random() < 0.03:
                    vec = row = 0
            out["vec"].append(vec)
            out["word"].append(row)
            out["shape"].append(sh)
            for k, v in (("prefix", p), ("suffix", s), ("gram", g)):
                offsets[k].append(len(out[k]))
                out[k] += v
        r = {k: torch.tensor(v, dtype=torch.long) for k, v in out.items()}
        return r | {k + " offsets": torch.tensor(v) for k, v in offsets.items()}


class Batch:
    """Sentences, longest first, as packed rows."""

    def __init__(self, sentences, forms, trained, rng=None):
        s = self.sentences = sorted(sentences, key=lambda x: -len(x.words))
        words = [recase(x, rng) if rng else x.words for x in s]
        longest = len(s[0].words)
        self.sizes = torch.tensor([sum(len(x.words) > t for x in s) for t in range(longest)])
        starts = np.concatenate([[0], np.cumsum(self.sizes.numpy())])
        self.row = lambda b, t: int(starts[t]) + b
        index, tokens = {}, np.zeros(starts[-1], dtype=np.int64)
        self.where = np.zeros((len(s), longest), dtype=np.int64)
        for b, ws in enumerate(words):
            for t, w in enumerate(ws):
                tokens[starts[t] + b] = index.setdefault(w, len(index))
                self.where[b, t] = starts[t] + b
        self.forms = forms.batch(list(index), trained, rng)
        self.tokens = torch.from_numpy(tokens)


def targets(batch, upos, xpos, deprels, patterns):
    """Numbers for the losses of one batch."""
    n = len(batch.tokens)
    u, x, pat, conv = np.full(n, -100), np.full(n, -100), np.zeros(n, dtype=np.int64), np.zeros(n, dtype=np.int64)
    treed = [b for b, s in enumerate(batch.sentences) if s.heads]
    longest = max([len(batch.sentences[b].words) for b in treed], default=0)
    heads = np.full((len(treed), longest), -100)
    rows, head_rows, labels = [], [], []
    for k, b in enumerate(treed):
        s = batch.sentences[b]
        w = batch.where[b]
        for t in range(len(s.words)):
            u[w[t]], x[w[t]] = upos.get(s.upos[t], -100), xpos.get(s.xpos[t], -100)
            heads[k, t] = s.heads[t]
            rows.append(w[t])
            head_rows.append(w[s.heads[t] - 1] if s.heads[t] else -1)
            labels.append(deprels.get(s.deprels[t], -100))
    for b, s in enumerate(batch.sentences):
        if s.names:
            for t, m in enumerate(s.names):
                pat[batch.where[b, t]] = patterns.setdefault(m, len(patterns))
                conv[batch.where[b, t]] = s.convention
    T = torch.tensor
    lengths = T([len(batch.sentences[b].words) for b in treed])
    return {"upos": T(u), "xpos": T(x), "pattern": T(pat), "convention": T(conv), "where": torch.from_numpy(batch.where[treed][:, :longest]),
            "lengths": lengths, "heads": T(heads), "rows": T(rows), "head rows": T(head_rows), "labels": T(labels)}


def epoch_sentences(d, treebank, rng):
    """The trees, and a share of every names corpus."""
    out = [s for s in treebank for _ in range(TREES[s.corpus])]
    for k, share in SHARE.items():
        pool = d["names"][k]
        n = int(len(pool) * share)
        out += pool * (n // len(pool)) + rng.sample(pool, n % len(pool))
    return [s for s in out if 0 < len(s.words) <= 120]


def batches(sentences, rng, size):
    """Batches of about `size` tokens of like length, in random order."""
    order = sorted(sentences, key=lambda s: len(s.words) + rng.random() * 4)
    out, part, count = [], [], 0
    for s in order:
        part.append(s)
        count += len(s.words)
        if count >= size:
            out.append(part)
            part, count = [], 0
    if part:
        out.append(part)
    rng.shuffle(out)
    return out
