"""Invented Arabic sentences with names of persons, from the templates and words of tagger_sentences.yaml."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

Labelled = list[tuple[str, str]]  # (word, B, I or O)
_SLOT = re.compile(r"([وبل]?)\{(\w)\}")
_LISTS = ("titles", "ranks", "templates", "without_persons")


class Sentences:
    """Draws sentences; the same seed gives the same ones."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        known: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
        self._words = {name: value if name in _LISTS else value.split() for name, value in known.items()}

    def draw(self, count: int) -> Iterator[Labelled]:
        """So many sentences, one in eight without a person."""
        for _ in range(count):
            template = self._one("templates" if self._chance.random() < 0.88 else "without_persons")
            yield [labelled for word in template.split() for labelled in self._filled(word)]

    def _one(self, name: str) -> str:
        return str(self._chance.choice(self._words[name]))

    def _filled(self, word: str) -> Labelled:
        """The word, or what fills its slot; a proclitic before the slot is written as one with the first word."""
        slot = _SLOT.fullmatch(word)
        if slot is None:
            return [(word, "O")]
        clitic, kind = slot.groups()
        words = self._slot(kind)
        labels = ["B", *"I" * (len(words) - 1)] if kind == "X" else ["O"] * len(words)
        return list(zip([clitic + words[0], *words[1:]] if words else [], labels, strict=True))

    def _slot(self, kind: str) -> list[str]:
        if kind == "X":
            return " ".join(self._name()).replace("_", " ").split()
        if kind == "R":
            return self._one("ranks").split() if self._chance.random() < 0.75 else []
        if kind == "T":
            return self._one("titles").replace("{c}", self._one("peoples")).replace("{n}", self._one("states")).split()
        return [self._one("peoples" if kind == "c" else "states")]

    def _name(self) -> list[str]:
        """The parts of a name: Arabic (two in five), foreign (half), or of no language at all."""
        kind, form = self._chance.random(), self._chance.random()
        if kind < 0.4:
            return self._arabic(form)
        if kind < 0.9:
            given = 0 if form > 0.87 else 1 if form < 0.72 else 2
            return [*(self._one("foreign_given") for _ in range(given)), self._one("foreign_family")]
        return [self._mixed(), self._mixed()]

    def _arabic(self, form: float) -> list[str]:
        first, second, family = self._one("given"), self._one("given"), self._one("family")
        if form < 0.55:
            return [first, family]
        if form < 0.7:
            return [first, second, family]
        if form < 0.85:
            grandfather = ["بن", self._one("given")] if self._chance.random() < 0.3 else []
            return [first, "بن", second, *grandfather, *([family] if self._chance.random() < 0.7 else [])]
        return [first, second] if form < 0.92 else [family]

    def _mixed(self) -> str:
        """A word that no list has seen: the beginning of one name with the end of another."""
        one, other = (self._one("foreign_family").split("_")[-1] for _ in range(2))
        return one[:max(2, len(one) // 2)] + other[len(other) // 2:]
