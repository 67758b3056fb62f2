"""The convention of names: classes, BILOU labels, and bit sets of the labels that a corpus allows for a token."""
from knowledge import EVENT_WORDS, GPE, LAW_WORDS, NORP, PLACE_WORDS, STATE_WORDS

CLASSES = ["PERSON", "ORG", "GPE", "LOC", "EVENT", "PRODUCT", "LAW", "NORP", "MISC"]
LABELS = ["O"] + [p + "-" + c for c in CLASSES for p in "BILU"]
INDEX = {x: i for i, x in enumerate(LABELS)}
PLACES = ("GPE", "LOC")
OTHER = ("EVENT", "PRODUCT", "LAW", "NORP", "MISC")
EVERYTHING = (1 << len(LABELS)) - 1
#: conventions of marking names; inference uses the first
UNER, WIKI, TWEETS, GUM = 0, 1, 2, 3


def bits(*labels):
    return sum(1 << INDEX[x] for x in set(labels))


O = bits("O")
O_OR_OTHER = bits("O", *(p + "-" + c for c in OTHER for p in "BILU"))


def mark(names, start, end, classes):
    """Allows the span [start, end) to be any of the classes."""
    for i in range(start, end):
        p = "U" if end - start == 1 else "B" if i == start else "L" if i == end - 1 else "I"
        names[i] = bits(*(p + "-" + c for c in classes))


def place(text):
    words = text.lower().split()
    if text.lower() in GPE or text.lower().removeprefix("the ") in GPE:
        return ("GPE",)
    if PLACE_WORDS & set(words):
        return ("LOC",)
    return ("GPE",) if STATE_WORDS & set(words) and len(words) > 1 else PLACES


def other(text):
    low = text.lower()
    words = set(low.split())
    if low in NORP:
        return ("NORP",)
    if words & LAW_WORDS:
        return ("LAW",)
    if words & EVENT_WORDS:
        return ("EVENT",)
    return ("EVENT", "PRODUCT", "LAW", "NORP", "MISC")


def of(*kinds):
    return lambda text: kinds
