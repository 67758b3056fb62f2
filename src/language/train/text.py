"""Word forms to numbers: the exact definitions of README.md ("Normalising a token", "Inputs of a word form")."""
import unicodedata

PREFIX, SUFFIX, GRAM, SHAPE = 4096, 4096, 8192, 512
LONGEST = 40
_MAP = {ord(c): "'" for c in "‘’‚‛´′`"}
_MAP |= {ord(c): '"' for c in "“”„‟«»″"}
_MAP |= {ord(c): "-" for c in "‐‑‒–—―−"}
_MAP[ord("…")] = "..."
_ZERO = {ord(c): "0" for c in "0123456789"}


def surface(token):
    """The token as the model sees it: NFC, plain quotes and dashes, at most 40 code points."""
    s = unicodedata.normalize("NFC", token).translate(_MAP)
    return '"' if s == "''" else s[:LONGEST]


def lower(s):
    return s.lower()[:LONGEST]


def zeros(low):
    return low.translate(_ZERO)


def shape(s):
    """"Xi" -> "Xx", "AFP" -> "XX", "2013" -> "dd", "e-mail" -> "x-xx"."""
    out = ""
    for c in s:
        k = unicodedata.category(c)
        c = "X" if k in ("Lu", "Lt") else "x" if k[0] in "LM" else "d" if k == "Nd" else c
        if out[-2:] != c + c:
            out += c
    return out[:10]


def bucket(kind, text, rows):
    """FNV-1a over the kind and the code points, modulo the rows of the table."""
    h = ((2166136261 ^ kind) * 16777619) & 0xFFFFFFFF
    for c in text:
        h = ((h ^ ord(c)) * 16777619) & 0xFFFFFFFF
    return h % rows


def features(s, vocabulary):
    """(word id, prefix buckets, suffix buckets, trigram buckets, shape bucket) of a surface form."""
    low = lower(s)
    z = zeros(low)
    n = min(4, len(z))
    word = vocabulary.get(low) or vocabulary.get(z) or 0
    prefixes = [bucket(k, z[:k], PREFIX) for k in range(1, n + 1)]
    suffixes = [bucket(8 + k, z[-k:], SUFFIX) for k in range(1, n + 1)]
    padded = "^" + z + "$"
    grams = [bucket(16, padded[i : i + 3], GRAM) for i in range(len(z))]
    return word, prefixes, suffixes, grams, bucket(32, shape(s), SHAPE)
