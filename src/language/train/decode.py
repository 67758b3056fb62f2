"""Decoding as README.md describes: trees by Chu-Liu/Edmonds, names by Viterbi under BILOU."""
import numpy as np

from names import LABELS

NEG = -1e30


def _cycle(heads):
    """A cycle among heads (heads[0] is ignored), or None."""
    state = [0] * len(heads)
    for i in range(1, len(heads)):
        path, j = [], i
        while j and not state[j]:
            state[j] = 1
            path.append(j)
            j = heads[j]
        if j and j in path:
            return path[path.index(j):]
        for k in path:
            state[k] = 2
    return None


def _edmonds(score):
    """score[dependent][head], node 0 is the root -> heads."""
    n = len(score)
    heads = [0] + [int(np.argmax(score[i])) for i in range(1, n)]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [i for i in range(n) if i not in inside]
    m = len(rest)
    small = np.full((m + 1, m + 1), NEG)
    leave, enter = {}, {}
    for a, i in enumerate(rest):
        for b, j in enumerate(rest):
            if i:
                small[a, b] = score[i][j]
        if i:  # from the cycle to i
            best = max(cycle, key=lambda j: score[i][j])
            leave[a] = best
            small[a, m] = score[i][best]
        best = max(cycle, key=lambda k: score[k][i] - score[k][heads[k]])  # from i into the cycle
        enter[a] = best
        small[m, a] = score[best][i] - score[best][heads[best]]
    for a in range(m + 1):
        small[a, a] = NEG
    sub = _edmonds(small)
    out = list(heads)
    for a, i in enumerate(rest):
        if i:
            out[i] = leave[a] if sub[a] == m else rest[sub[a]]
    a = sub[m]
    out[enter[a]] = rest[a]
    return out


def tree(scores):
    """scores [n, 1 + n] (dependent, head) -> heads (0 is the root), one root."""
    n = len(scores)
    s = np.full((n + 1, n + 1), NEG)
    s[1:] = scores
    for i in range(n + 1):
        s[i, i] = NEG
    heads = _edmonds(s)
    roots = [i for i in range(1, n + 1) if heads[i] == 0]
    if len(roots) > 1:
        best, total = heads, None
        for r in roots:
            t = s.copy()
            t[1:, 0] = NEG
            t[r, 0] = s[r, 0]
            h = _edmonds(t)
            v = sum(t[i, h[i]] for i in range(1, n + 1))
            if total is None or v > total:
                best, total = h, v
        heads = best
    return heads[1:]


def _allowed():
    n = len(LABELS)
    ok = np.zeros((n, n), bool)
    for i, a in enumerate(LABELS):
        for j, b in enumerate(LABELS):
            ok[i, j] = b[0] in "IL" and b[2:] == a[2:] if a[0] in "BI" else b[0] in "OBU"
    return ok


ALLOWED = _allowed()
FIRST = np.array([x[0] in "OBU" for x in LABELS])
LAST = np.array([x[0] in "OLU" for x in LABELS])


def viterbi(logits):
    """logits [n, labels] -> labels."""
    v = np.where(FIRST, logits[0], NEG)
    back = []
    for row in logits[1:]:
        t = np.where(ALLOWED, v[:, None], NEG)
        b = t.argmax(0)
        back.append(b)
        v = t[b, np.arange(len(b))] + row
    y = [int(np.where(LAST, v, NEG).argmax())]
    for b in reversed(back):
        y.append(int(b[y[-1]]))
    return y[::-1]


def bilou_spans(labels):
    """Label numbers -> [(start, end, class)]."""
    out, start = [], 0
    for i, y in enumerate(labels):
        x = LABELS[y]
        if x[0] in "BU":
            start = i
        if x[0] in "LU":
            out.append((start, i + 1, x[2:]))
    return out
