"""Train the tagger of persons' names that benchmarks/tagger.py tries: a linear-chain CRF over words, in Arabic.

    python benchmarks/tagger_train.py DATA_FOLDER MODEL      # needs python-crfsuite (MIT); half a minute

DATA_FOLDER holds newsfane-NewsFANE_Gold_2014_170K.txt.gz (Alotaibi and Lee, CC BY-SA 3.0), whose licence the model
bears. To it come invented sentences. The same data give the same model.
"""

from __future__ import annotations

import gzip
import random
import sys
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pycrfsuite
import spacy

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tagger_features import Classes, classes_of, features
from benchmarks.tagger_reading import TITLES, Namer, Spans
from benchmarks.tagger_sentences import Labelled, Sentences
from kg.nlp.chunks import chunk
from kg.nlp.fold import bare, fold
from kg.nlp.language import Language, load
from kg.nlp.tape import Element, tape
from kg.nlp.tokens import NewsTokenizer, Tokens, tokens_of
from scripts.build_words import PERSONS

FILE = "newsfane-NewsFANE_Gold_2014_170K.txt.gz"
INVENTED, FOLDS, SURE = 2500, 10, 0.7
_PREFIXES, _SUFFIXES = frozenset("وفبلك"), frozenset({"ه", "ها", "هم", "هما", "نا", "هن", "كم"})
_SETTINGS = {"c1": 0.15, "c2": 0.05, "max_iterations": 80, "feature.minfreq": 2}


def main() -> None:
    """Train and write the model."""
    folder, model = Path(sys.argv[1]), sys.argv[2]
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=_SETTINGS, verbose=False)
    for labels, described in examples(newsfane(folder / FILE)):
        trainer.append(described, labels)
    trainer.train(model)


def examples(sentences: list[Labelled]) -> Iterator[tuple[list[str], list[list[str]]]]:
    """(labels, features) of all sentences. The word lists were counted in the same text: a word that they know from one
    fold alone is unknown there, and so are half of the invented names."""
    language = load("ar")
    everywhere, chance = _counts(sentences), random.Random(5)
    for fold_number in range(FOLDS):
        part = sentences[fold_number::FOLDS]
        here = _counts(part)
        for sentence in part:
            yield _example(sentence, language, lambda key, here=here: "" if 0 < here[key] == everywhere[key]
                           else language.words.get(key, ""))
    for sentence in Sentences(seed=1).draw(INVENTED):
        hidden = {bare(fold(word)) for word, label in sentence if label != "O" and chance.random() < 0.5}
        yield _example(sentence, language, lambda key, hidden=hidden: "" if key in hidden
                       else language.words.get(key, ""))


def _example(sentence: Labelled, language: Language, classes: Classes) -> tuple[list[str], list[list[str]]]:
    tokens = tokens_of(_tokenizer()(" ".join(word for word, _ in sentence)))
    begins, at = {}, 0
    for word, label in sentence:
        begins.update({n: label if n == at else label.replace("B", "I") for n in range(at, at + len(word))})
        at += len(word) + 1
    return [begins[start] for start in tokens.starts], features(tokens, tape(tokens, language), language, classes)


@lru_cache(maxsize=1)
def _tokenizer() -> NewsTokenizer:
    return NewsTokenizer(spacy.blank("ar").vocab)


def newsfane(path: Path) -> list[Labelled]:
    """The sentences with persons marked, clitics written as one with their words again."""
    text = gzip.decompress(path.read_bytes()).decode("utf-8").replace("\u200e", "").replace("\ufeff", "")
    blocks = [block.splitlines() for block in text.replace("\r", "").replace("\t\n", "\n").split("\n\n")]
    rows = [[_row(line) for line in block if line.strip()] for block in blocks]
    return [joined for row in rows if len(joined := _joined(row)) > 2]


def _row(line: str) -> tuple[str, str]:
    word, _, label = line.strip().partition("\t")
    return word, label[:1] if label[2:] in PERSONS else "O"


def _joined(row: Labelled) -> Labelled:
    done: Labelled = []
    before = ""
    for word, label in row:
        if label == "O" and word in _SUFFIXES and not before and done and done[-1] == (done[-1][0], "O"):
            done[-1] = (done[-1][0] + word, "O")
        elif label == "O" and word in _PREFIXES:
            before += word
        else:
            article = before.endswith("ل") and word.startswith("ال")
            done.append((before[:-1] + "لل" + word[2:] if article else before + word, label))
            before = ""
    return done


def _counts(sentences: list[Labelled]) -> Counter[str]:
    return Counter(bare(fold(word)) for sentence in sentences for word, _ in sentence)


def namer_of(model: Path, ends: bool) -> Namer:
    """The names that a model is sure of: of two words, right behind a title, where the grammar reads no phrase; with
    `ends` also where the grammar begins a name at the same word."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(model))

    def names(tokens: Tokens, elements: list[Element], language: Language) -> Spans:
        if not elements:
            return []
        tagger.set(features(tokens, elements, language, classes_of(language)))
        taken = {i for p in chunk(tokens, elements, language) if p.kind != "demonym" for i in range(p.start, p.end)}
        titled = {e.end for e in elements if e.category in TITLES or e.category == "demonym"}
        begun = {e.start for e in elements if e.category == "name"} if ends else set()
        runs = [(start, end) for start, end in _runs(tagger.tag(), tokens.breaks) if end - start > 1 and (
            start in begun or (start in titled and not taken & {*range(start, end)}))]
        return [run for run in runs if all(tagger.marginal("IB"[i == run[0]], i) >= SURE for i in range(*run))]

    return names


def _runs(labels: list[str], breaks: frozenset[int]) -> Iterator[tuple[int, int]]:
    start = None
    for i, label in enumerate([*labels, "O"]):
        if start is not None and (label != "I" or i in breaks):
            yield start, i
            start = None
        start = i if label == "B" else start


if __name__ == "__main__":
    main()
