"""Names for the treebank sentences that have none: what the first round is sure of, held against the gold tags."""
from names import EVERYTHING, UNER, O, mark


def teach(sentences, predictions, sure=0.75):
    """Marks spans that the model is sure of and that hold a proper noun; leaves every other proper noun open. Gives the number of spans."""
    count = 0
    for s, p in zip(sentences, predictions):
        s.convention = UNER
        s.names = [EVERYTHING if u == "PROPN" or x in ("NNP", "NNPS") else O for u, x in zip(s.upos, s.xpos)]
        for start, end, kind in p["names"]:
            proper = any(s.names[i] == EVERYTHING for i in range(start, end)) or kind == "NORP"
            if proper and min(p["sure"][start:end]) >= sure:
                mark(s.names, start, end, (kind,))
                count += 1
            else:
                s.names[start:end] = [EVERYTHING] * (end - start)
    return count
