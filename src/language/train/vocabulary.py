"""The vocabulary and the pretrained vectors."""
import json
from collections import Counter

import numpy as np

import text


def count(sentences):
    """How often each lower-cased word occurs; words with digits also count for their form with zeros."""
    counts = Counter()
    for s in sentences:
        for w in s.words:
            low = text.lower(text.surface(w))
            counts[low] += 1
            if text.zeros(low) != low:
                counts[text.zeros(low)] += 1
    return counts


def vocabulary_of(sentences, vectors, size, keep):
    """Training words seen `keep` times or more (by frequency), then the most frequent words of the vectors: words, how many are trained, vectors."""
    counts = count(sentences)
    words = ["<unk>"] + [w for w, c in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if c >= keep and "\n" not in w]
    trained = len(words)
    known = set(words)
    table, rows = vectors
    for w in table:
        if len(words) >= size:
            break
        if w not in known:
            words.append(w)
            known.add(w)
    at = {w: i for i, w in enumerate(table)}
    m = np.zeros((len(words), rows.shape[1]), dtype=np.float32)
    std = rows.std(0)
    for i, w in enumerate(words):
        if w in at:
            m[i] = rows[at[w]] / std
    return words, trained, m


def int2(m):
    """Rows to 4 levels: (q in 0..3 meaning (q - 1.5) * scale, scale as a byte per row, what one step of that byte is worth)."""
    scale = 0.9957 * np.sqrt((m * m).mean(1))
    step = np.float32(scale.max() / 255)
    byte = np.rint(scale / step).astype(np.uint8)
    real = np.where(byte == 0, 1, byte * step)[:, None]
    return np.clip(np.floor(m / real) + 2, 0, 3).astype(np.uint8), byte, step


def vectors_of(q, byte, step):
    return ((q.astype(np.float32) - 1.5) * (byte.astype(np.float32) * np.float32(step))[:, None]).astype(np.float32)


def load_vectors(path, limit=150000):
    """The vectors' words and rows, most frequent first, from the package's JSON file (or an .npz of the same)."""
    if path.endswith(".npz"):
        z = np.load(path)
        return [str(w) for w in z["words"][:limit]], z["vectors"][:limit]
    d = json.load(open(path, encoding="utf-8"))
    ws = d["words"][:limit]
    return ws, np.array([d["vectors"][w][:100] for w in ws], dtype=np.float32)
