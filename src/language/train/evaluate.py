#!/usr/bin/env python3
"""Scores an RTLM file on gold tokens.  python3 evaluate.py MODEL.rtlm dev|test --ewt DIR --gum DIR --uner DIR"""
import argparse
import os

import torch

from batch import Forms
from data import gum, trees, uner
from export import read
from score import predict, score_names, score_trees


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model")
    p.add_argument("part", choices=["dev", "test"])
    for k in ("ewt", "gum", "uner"):
        p.add_argument("--" + k, required=True)
    a = p.parse_args()
    torch.set_num_threads(1)
    model, header, words = read(a.model)
    forms = Forms({w: i for i, w in enumerate(words)}, None)

    def run(sentences):
        return predict(model, sentences, forms, header["config"]["trained"])

    def score(sentences, predictions):
        return score_trees(sentences, predictions, header["upos"], header["xpos"], header["deprels"])

    g = gum(a.gum)[a.part]
    ewt = trees([os.path.join(a.ewt, f"en_ewt-ud-{a.part}.conllu")], "ewt")
    print("EWT", score(ewt, run(ewt)))
    pg = run(g)
    print("GUM, open genres", score(g, pg), "names", score_names(g, pg))
    for genre in sorted({s.doc.split("_")[1] for s in g}):
        k = [i for i, s in enumerate(g) if s.doc.split("_")[1] == genre]
        print(" ", genre, score([g[i] for i in k], [pg[i] for i in k]), "names", score_names([g[i] for i in k], [pg[i] for i in k]))
    un = uner(os.path.join(a.uner, f"en_ewt-ud-{a.part}.iob2"))
    print("UNER EWT", score_names(un, run(un)))


if __name__ == "__main__":
    main()
