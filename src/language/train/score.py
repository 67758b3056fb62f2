"""Predictions of a model, and their scores against gold sentences."""
import numpy as np
import torch

from batch import Batch
from decode import bilou_spans, tree, viterbi
from names import EVERYTHING, LABELS


@torch.no_grad()
def predict(model, sentences, forms, trained, names=True, parse=True, size=3000):
    """Fills in upos, xpos, heads, deprels (numbers) and name spans for each sentence, in order."""
    model.eval()
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].words))
    out = [None] * len(sentences)
    root = model.deprels.index("root")
    at = 0
    while at < len(order):
        part, count = [], 0
        while at < len(order) and (not part or count + len(sentences[order[at]].words) < size):
            part.append(order[at])
            count += len(sentences[order[at]].words)
            at += 1
        part.reverse()
        b = Batch([sentences[i] for i in part], forms, trained)
        part = sorted(part, key=lambda i: -len(sentences[i].words))
        h1, h2 = model.encode(b.forms, b.tokens, b.sizes)
        u, x = model.upos(h1).argmax(1).numpy(), model.xpos(h1).argmax(1).numpy()
        nm = model.names(h1, h2, torch.zeros(len(h1), dtype=torch.long)) if names else None
        sure = nm.softmax(1).numpy() if names else None
        nm = nm.numpy() if names else None
        sc = model.arcs(h2, torch.from_numpy(b.where)).numpy() if parse else None
        rows, heads, at_heads = [], [], []
        for k, i in enumerate(part):
            n = len(sentences[i].words)
            w = b.where[k, :n]
            hs = tree(sc[k, :n, : n + 1]) if parse else [0] * n
            at_heads.append(hs)
            rows += list(w)
            heads += [w[h - 1] if h else -1 for h in hs]
        lab = model.labels(h2, torch.tensor(rows), torch.tensor(heads))
        lab[:, root] = -1e9
        lab = lab.argmax(1).numpy() if parse else np.zeros(len(rows), int)
        c = 0
        for k, i in enumerate(part):
            n = len(sentences[i].words)
            w = b.where[k, :n]
            ls = [root if h == 0 else int(y) for h, y in zip(at_heads[k], lab[c : c + n])]
            c += n
            y = viterbi(nm[w]) if names else [0] * n
            out[i] = {"upos": u[w], "xpos": x[w], "heads": at_heads[k], "deprels": ls, "names": bilou_spans(y),
                      "sure": [float(sure[w[j], y[j]]) for j in range(n)] if names else None}
    return out


def score_trees(sentences, predictions, upos, xpos, deprels):
    n = ok_u = ok_x = uas = las = full = 0
    for s, p in zip(sentences, predictions):
        for t in range(len(s.words)):
            n += 1
            ok_u += upos[p["upos"][t]] == s.upos[t]
            ok_x += xpos[p["xpos"][t]] == s.xpos[t]
            if p["heads"][t] == s.heads[t]:
                uas += 1
                label = deprels[p["deprels"][t]]
                full += label == s.deprels[t]
                las += label.split(":")[0] == s.deprels[t].split(":")[0]
    return {k: round(100 * v / n, 2) for k, v in (("upos", ok_u), ("xpos", ok_x), ("uas", uas), ("las", las), ("las+sub", full))}


COARSE = {"GPE": "LOC"}


def gold_spans(s, coarse=True):
    """Spans from the bit sets; a span that is open between coarse classes is None (counted on neither side)."""
    out, start = [], None
    for i, m in enumerate(s.names):
        if m == EVERYTHING:
            continue
        ls = [LABELS[k] for k in range(len(LABELS)) if m >> k & 1]
        if "O" in ls:
            continue
        kinds = {COARSE.get(x[2:], x[2:]) if coarse else x[2:] for x in ls}
        if ls[0][0] in "BU":
            start = i
        if ls[0][0] in "LU":
            out.append((start, i + 1, kinds.pop() if len(kinds) == 1 else None))
    return out


def score_names(sentences, predictions, kinds=("PERSON", "ORG", "LOC")):
    t = {k: [0, 0, 0] for k in kinds}
    for s, p in zip(sentences, predictions):
        gold = {x for x in gold_spans(s) if x[2] in t}
        loose = {i for i, m in enumerate(s.names) if m == EVERYTHING}
        pred = {(a, b, COARSE.get(c, c)) for a, b, c in p["names"]}
        pred = {x for x in pred if x[2] in t and not loose & set(range(x[0], x[1]))}
        for x in gold & pred:
            t[x[2]][0] += 1
        for x in pred - gold:
            t[x[2]][1] += 1
        for x in gold - pred:
            t[x[2]][2] += 1
    f = lambda a, b, c: round(200 * a / max(1, 2 * a + b + c), 1)
    return {"all": f(*[sum(v[i] for v in t.values()) for i in range(3)])} | {k: f(*v) for k, v in t.items()}
