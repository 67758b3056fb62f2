#!/usr/bin/env python3
"""Trains the English model from the corpora's folders. See README.md; one seed, one thread, one command."""
import argparse
import random
import time
from collections import Counter

import torch
import torch.nn.functional as F

from batch import Batch, Forms, batches, epoch_sentences, targets
from data import read_all
from export import write
from model import Model
from names import EVERYTHING, LABELS, TWEETS, UNER
from score import predict, score_names, score_trees
from self_teach import teach
from vocabulary import count, int2, load_vectors, vectors_of, vocabulary_of


def arc_mask(scores, lengths):
    """Forbids heads past the end, and a token as its own head."""
    n, d, h = scores.shape
    over = torch.arange(h)[None, None, :] > lengths[:, None, None]
    own = torch.arange(h)[None, :] == torch.arange(d)[:, None] + 1
    return scores.masked_fill(over | own[None], -1e4)


def loss_of(model, batch, t, table):
    h1, h2 = model.encode(batch.forms, batch.tokens, batch.sizes)
    total = len(batch.tokens)
    parts = {}
    keep = t["upos"] >= 0
    if keep.any():
        a = h1[keep]
        parts["upos"] = F.cross_entropy(model.upos(a), t["upos"][keep], reduction="sum")
        parts["xpos"] = F.cross_entropy(model.xpos(a), t["xpos"][keep], reduction="sum", ignore_index=-100) * 0.7
        scores = arc_mask(model.arcs(h2, t["where"]), t["lengths"])
        parts["arc"] = F.cross_entropy(scores.flatten(0, 1), t["heads"].flatten(), ignore_index=-100, reduction="sum")
        parts["label"] = F.cross_entropy(model.labels(h2, t["rows"], t["head rows"]), t["labels"], reduction="sum")
    known = t["pattern"] > 0
    if known.any():
        logp = F.log_softmax(model.names(h1[known], h2[known], t["convention"][known]), 1)
        parts["name"] = -torch.logsumexp(logp + table[t["pattern"][known]], 1).sum() * 1.5
    return sum(parts.values()) / total, {k: float(v) / total for k, v in parts.items()}


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    for k in ("ewt", "gum", "uner", "wikigold", "crossner", "redocred", "wnut", "btc", "vectors", "out"):
        p.add_argument("--" + k, required=True)
    p.add_argument("--epochs", default="14,40", help="epochs of the two rounds: train only (scored on the dev sets), then again from there")
    p.add_argument("--size", type=int, default=100000, help="words in the vocabulary")
    p.add_argument("--batch", type=int, default=1000, help="tokens in a batch")
    p.add_argument("--rate", type=float, default=2.5e-3)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate2", type=float, default=1.6e-3, help="the second round's learning rate")
    p.add_argument("--with-dev", action="store_true", help="the second round also sees the dev trees and the held-out names")
    p.add_argument("--start", help="a checkpoint of the first round: only the second is run")
    return p.parse_args()


def average_into(params, average, step):
    """An exponential average of the weights: what is scored and kept."""
    keep = min(0.998, (1 + step) / (10 + step))
    torch._foreach_mul_(average, keep)
    torch._foreach_add_(average, [p.detach() for p in params], alpha=1 - keep)


class Trainer:
    def __init__(self, a, d):
        self.a, self.d, self.rng = a, d, random.Random(a.seed)
        self.treebank = d["ewt"]["train"] + d["gum"]["train"]
        seen = self.treebank + [s for v in d["names"].values() for s in v]
        self.words, self.trained, m = vocabulary_of(seen, load_vectors(a.vectors), a.size, 6)
        self.vec = int2(m)
        self.upos, self.xpos = sorted({u for s in self.treebank for u in s.upos}), sorted({u for s in self.treebank for u in s.xpos})
        self.deprels = ["root"] + sorted({u for s in self.treebank for u in s.deprels} - {"root"})
        counts = count(seen)
        self.forms = Forms({w: i for i, w in enumerate(self.words)}, [counts[w] for w in self.words[: self.trained]])
        self.numbers = [{k: i for i, k in enumerate(v)} for v in (self.upos, self.xpos, self.deprels)]
        self.model = Model(torch.from_numpy(vectors_of(*self.vec)), self.trained, self.upos, self.xpos, self.deprels)
        if a.start:
            start = torch.load(a.start)
            assert start["words"][: self.trained] == self.words[: self.trained]
            state = start["state"] | {"vec": self.model.vec}
            state["word.weight"] = state["word.weight"][: self.trained]
            self.model.load_state_dict(state)
        self.params = list(self.model.parameters())
        self.patterns = {None: 0}  # the distinct bit sets of allowed names
        for s in seen + [s for v in d["names held out"].values() for s in v]:
            for x in s.names or ():
                self.patterns.setdefault(x, len(self.patterns))
        for x in [EVERYTHING, *(1 << k for k in range(len(LABELS)))]:
            self.patterns.setdefault(x, len(self.patterns))
        self.table = torch.full((len(self.patterns), len(LABELS)), -1e4)
        for bitset, i in self.patterns.items():
            if bitset:
                self.table[i, [k for k in range(len(LABELS)) if bitset >> k & 1]] = 0
        print(f"{len(self.words)} words, {self.trained} trained, {sum(p.numel() for p in self.params)} parameters", flush=True)

    def save(self, average):
        """Stores the averaged weights."""
        state = self.model.state_dict()
        state |= {k: v for (k, _), v in zip(self.model.named_parameters(), average)}
        torch.save({"state": state, "words": self.words, "trained": self.trained, "upos": self.upos, "xpos": self.xpos, "deprels": self.deprels,
                    "vec": self.vec}, self.a.out + ".pt")

    def report(self, average):
        """Scores the averaged weights on the dev sets."""
        own = [p.detach().clone() for p in self.params]
        for p, v in zip(self.params, average):
            p.data.copy_(v)
        lists = self.upos, self.xpos, self.deprels
        dev = self.d["ewt"]["dev"]
        out = {"ewt dev": score_trees(dev, predict(self.model, dev, self.forms, self.trained, names=False), *lists)}
        for k, v in self.d["names held out"].items():
            p = predict(self.model, v, self.forms, self.trained, parse=k == "gum dev")
            out[k] = score_names(v, p)
            if k == "gum dev":
                out["gum dev trees"] = score_trees(v, p, *lists)
        for p, v in zip(self.params, own):
            p.data.copy_(v)
        print(out, flush=True)

    def step(self, part, rate, optimizer):
        """One batch; gives the parts of the loss."""
        for g in optimizer.param_groups:
            g["lr"] = rate
        self.model.train()
        b = Batch(part, self.forms, self.trained, self.rng)
        t = targets(b, *self.numbers, self.patterns)
        # three in ten see a names corpus (tweets apart) as the convention of inference
        swap = (torch.rand(len(b.tokens)) < 0.3) & (t["convention"] != TWEETS)
        t["convention"] = torch.where(swap, torch.tensor(UNER), t["convention"])
        loss, parts = loss_of(self.model, b, t, self.table)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        for p in self.params:
            if p.grad is None:
                p.grad = torch.zeros_like(p)
        torch.nn.utils.clip_grad_norm_(self.params, 3.0)
        optimizer.step()
        return parts

    def round(self, epochs, rate, unseen=True):
        """A whole schedule: a short warm-up, then down to nothing. unseen: the dev sets are not trained on, so score them."""
        optimizer = torch.optim.Adam(self.params, lr=rate, betas=(0.9, 0.95), foreach=True)
        average = [p.detach().clone() for p in self.params]
        total = len(batches(epoch_sentences(self.d, self.treebank, random.Random(0)), random.Random(0), self.a.batch)) * epochs
        step, began = 0, time.time()
        for epoch in range(epochs):
            sums = Counter()
            for part in batches(epoch_sentences(self.d, self.treebank, self.rng), self.rng, self.a.batch):
                now = rate * min(1, (step + 1) / 400) * max(0, 1 - step / total) ** 0.9 + 1e-6
                sums.update(self.step(part, now, optimizer))
                step += 1
                sums["batches"] += 1
                average_into(self.params, average, step)
                if step % 200 == 0:
                    losses = " ".join(f"{k} {v / sums['batches']:.3f}" for k, v in sums.items() if k != "batches")
                    print(f"  step {step}/{total} {time.time() - began:.0f} s {losses}", flush=True)
            self.save(average)
            if unseen and (epoch % 5 == 4 or epoch == epochs - 1):
                print(f"epoch {epoch + 1}, {(time.time() - began) / 60:.1f} min", end=" ")
                self.report(average)
        for p, v in zip(self.params, average):
            p.data.copy_(v)


def main():
    a = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    t = Trainer(a, read_all(a))
    first, second = (int(x) for x in a.epochs.split(","))
    if not a.start and first:
        t.round(first, a.rate)
    if second:
        ewt = t.d["ewt"]["train"]
        print(teach(ewt, predict(t.model, ewt, t.forms, t.trained, parse=False)), "names taught", flush=True)
        if a.with_dev:
            t.treebank = t.treebank + t.d["ewt"]["dev"] + t.d["gum"]["dev"]
            for k, v in (("uner", "uner dev part"), ("wikigold", "wikigold part"), ("politics", "politics dev")):
                t.d["names"][k] = t.d["names"][k] + t.d["names held out"][v]
        t.round(second, a.rate2, not a.with_dev)
    write(a.out + ".pt", a.out)


if __name__ == "__main__":
    main()
