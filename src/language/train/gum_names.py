"""Proper names from GUM's entity brackets, which mark whole noun phrases."""
import re

from knowledge import GPE, NORP
from names import EVERYTHING, O, bits, mark, of, other, place

BRACKET = re.compile(r"\(([^()]+)(\)?)|([^()]+)\)")
LINKS = set("of for and & on the 's - de la du van von der den al el bin ibn".split())
TITLES = set("""president prime minister mr mr. mrs mrs. ms ms. dr dr. sir senator sen. rep. representative judge justice chief secretary general gen. governor gov.
king queen prince princess lord lady pope saint professor prof. captain capt. major colonel col. lieutenant sergeant father mayor ambassador chairman chairwoman
director vice deputy foreign director-general spokesman spokeswoman congressman congresswoman emperor""".split())


def gum_names(s, misc):
    """GUM marks whole noun phrases; keeps the proper name around a PROPN head. Proper nouns left over stay open."""
    n = len(s.words)
    proper = [s.upos[i] == "PROPN" or s.xpos[i] in ("NNP", "NNPS") for i in range(n)]
    names = [EVERYTHING if proper[i] else O for i in range(n)]
    for i in range(n):
        if s.words[i].lower() in NORP and s.words[i][0].isupper() and s.upos[i] == "ADJ":
            names[i] = bits("U-NORP")
    found, stack = [], []
    for i, m in enumerate(misc):
        e = re.search(r"(?:^|\|)Entity=([^|]+)", m)
        for o, closed, shut in BRACKET.findall(e.group(1)) if e else ():
            if o:
                f = o.split("-", 7)
                if closed:
                    found.append((i, i + 1, f))
                else:
                    stack.append((i, f))
            else:
                key = shut.split("-")[0]
                for k in range(len(stack) - 1, -1, -1):
                    if stack[k][1][0] == key:
                        found.append((stack[k][0], i + 1, stack[k][1]))
                        del stack[k]
                        break
    done = [False] * n
    for a, b, f in sorted(found, key=lambda x: x[0] - x[1]):
        kind = f[1] if len(f) > 1 else ""
        if kind == "time" and b - a <= 6:
            for i in range(a, b):
                if not done[i]:
                    names[i] = O
            continue
        head = next((i for i in range(a, b) if not a <= s.heads[i] - 1 < b), None)
        if head is None or not proper[head] or kind not in ("person", "organization", "place", "event", "object", "abstract") or done[head]:
            continue
        start, end = head, head + 1
        wide = kind != "person"
        while end < b:  # to the right: proper words, and linking words between them
            k = end
            while k < b and not proper[k] and s.words[k].lower() in LINKS and (wide or s.words[k].lower() not in ("of", "for", "and", "&", "on", "the", "'s")):
                k += 1
            if k < b and proper[k] and not (k == end and s.deprels[k] in ("conj", "appos", "list")):
                end = k + 1
            else:
                break
        while start > a:
            k = start - 1
            while k > a and not proper[k] and s.words[k].lower() in LINKS - {"the"} and (wide or s.words[k].lower() not in ("of", "for", "and", "&", "on", "'s")):
                k -= 1
            capital = k == start - 1 and s.upos[k] == "ADJ" and s.words[k][0].isupper() and k > 0 and s.words[k].lower() not in NORP
            if (proper[k] or capital) and s.deprels[k] not in ("nmod:poss",):
                start = k
            else:
                break
        if kind == "person":
            while start < end - 1 and (s.words[start].lower() in TITLES or s.deprels[start] == "nmod:desc"):
                start += 1
        if any(done[start:end]):
            continue
        text = " ".join(s.words[start:end])
        classes = {"person": lambda t: ("NORP",) if t.lower() in NORP else ("PERSON",), "organization": lambda t: ("ORG", "GPE") if t.lower() in GPE else ("ORG",),
                   "place": place, "event": of("EVENT"), "object": of("PRODUCT"), "abstract": other}[kind](text)
        mark(names, start, end, classes)
        for i in range(start, end):
            done[i] = True
    return names
