"""The network of README.md ("The model") in PyTorch; sentences come packed (longest first), tokens as rows."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.utils.rnn import PackedSequence

import text
from names import LABELS

CONFIG = {"vec": 100, "word": 64, "affix": 32, "gram": 48, "shape": 16, "hidden": 128, "arc": 128, "label": 128, "name": 96, "conventions": 4}


def lrelu(x):
    return F.leaky_relu(x, 0.1)


class Layer(nn.Module):
    """One bidirectional LSTM layer over a packed sequence, with dropout on the recurrent weights."""

    def __init__(self, n, h, drop):
        super().__init__()
        self.h, self.drop = h, drop
        for d in "fb":
            ih, hh = torch.empty(4 * h, n), torch.empty(4 * h, h)
            nn.init.xavier_uniform_(ih)
            for k in range(4):
                nn.init.orthogonal_(hh[k * h : (k + 1) * h])
            b = torch.zeros(4 * h)
            b[h : 2 * h] = 1
            self.register_parameter(d + "_ih", nn.Parameter(ih))
            self.register_parameter(d + "_hh", nn.Parameter(hh))
            self.register_parameter(d + "_b", nn.Parameter(b))
        self.register_buffer("zero", torch.zeros(4 * h))

    def forward(self, x, sizes):
        w = []
        for d in "fb":
            hh = F.dropout(getattr(self, d + "_hh"), self.drop, self.training)
            w += [getattr(self, d + "_ih"), hh, getattr(self, d + "_b"), self.zero]
        n = int(sizes[0])
        start = (x.new_zeros(2, n, self.h), x.new_zeros(2, n, self.h))
        return torch._VF.lstm(x, sizes, start, w, True, 1, 0.0, self.training, True)[0]


class Model(nn.Module):
    def __init__(self, vectors, trained, upos, xpos, deprels, drop=0.33):
        super().__init__()
        c = CONFIG
        self.drop, self.deprels = drop, deprels
        self.register_buffer("vec", vectors)
        self.word = nn.Embedding(trained, c["word"])
        self.prefix = nn.EmbeddingBag(text.PREFIX, c["affix"], mode="sum")
        self.suffix = nn.EmbeddingBag(text.SUFFIX, c["affix"], mode="sum")
        self.gram = nn.EmbeddingBag(text.GRAM, c["gram"], mode="mean")
        self.shape = nn.Embedding(text.SHAPE, c["shape"])
        nn.init.normal_(self.word.weight, std=0.3)
        nn.init.normal_(self.gram.weight, std=0.8)
        for e in (self.prefix, self.suffix, self.shape):
            nn.init.normal_(e.weight, std=0.4)
        h = c["hidden"]
        n = c["vec"] + c["word"] + 2 * c["affix"] + c["gram"] + c["shape"]
        self.lstm1, self.lstm2 = Layer(n, h, 0.15), Layer(2 * h, h, 0.15)
        self.upos, self.xpos = nn.Linear(2 * h, len(upos)), nn.Linear(2 * h, len(xpos))
        self.arc_dep, self.arc_head = nn.Linear(2 * h, c["arc"]), nn.Linear(2 * h, c["arc"])
        self.arc_u = nn.Parameter(torch.zeros(c["arc"] + 1, c["arc"]))
        nn.init.normal_(self.arc_u, std=0.05)
        self.arc_root = nn.Parameter(torch.randn(c["arc"]) * 0.3)
        self.label_dep, self.label_head = nn.Linear(2 * h, c["label"]), nn.Linear(2 * h, c["label"], bias=False)
        self.label_root = nn.Parameter(torch.zeros(c["label"]))
        self.label_out = nn.Linear(c["label"], len(deprels))
        self.name_hidden, self.name_out = nn.Linear(4 * h, c["name"]), nn.Linear(c["name"], len(LABELS))
        self.convention = nn.Parameter(torch.zeros(c["conventions"], c["name"]))

    def inputs(self, forms):
        """forms: dict of index tensors of the batch's distinct word forms -> [forms, inputs]."""
        parts = [
            self.vec[forms["vec"]], self.word(forms["word"]),
            self.prefix(forms["prefix"], forms["prefix offsets"]), self.suffix(forms["suffix"], forms["suffix offsets"]),
            self.gram(forms["gram"], forms["gram offsets"]), self.shape(forms["shape"]),
        ]
        return torch.cat(parts, 1)

    def encode(self, forms, tokens, sizes):
        x = F.dropout(self.inputs(forms)[tokens], self.drop, self.training)
        h1 = self.lstm1(x, sizes)
        h2 = self.lstm2(F.dropout(h1, self.drop, self.training), sizes)
        return F.dropout(h1, self.drop, self.training), F.dropout(h2, self.drop, self.training)

    def arcs(self, h2, where, drop=0.33):
        """h2 rows -> scores [sentences, dependents, 1 + heads]; where: [sentences, longest] row of each token (or 0)."""
        d = F.dropout(lrelu(self.arc_dep(h2)), drop, self.training)
        e = F.dropout(lrelu(self.arc_head(h2)), drop, self.training)
        u = d @ self.arc_u[:-1] + self.arc_u[-1]
        e = e[where]
        e = torch.cat([self.arc_root.expand(len(e), 1, -1), e], 1)
        return u[where] @ e.transpose(1, 2)

    def labels(self, h2, rows, heads, drop=0.33):
        """Label scores of the dependents `rows` with heads `heads` (row number, or -1 for the root)."""
        p = self.label_dep(h2[rows])
        q = torch.where((heads < 0)[:, None], self.label_root, self.label_head(h2)[heads.clamp(min=0)])
        return self.label_out(F.dropout(lrelu(p + q), drop, self.training))

    def names(self, h1, h2, convention, drop=0.33):
        n = lrelu(self.name_hidden(torch.cat([h1, h2], 1)) + self.convention[convention])
        return self.name_out(F.dropout(n, drop, self.training))
