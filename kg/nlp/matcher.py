"""Longest-match lookup of lexicon phrases in an article, by a trie over folded words.

Proclitics are taken off only at the start of a phrase and only where the lexicon knows the rest (the type-aware rule of
the design); the article is disregarded in every word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kg.nlp.clitics import NO_CLITICS, Clitics
from kg.nlp.fold import bare

Node = dict[Any, Any]  # word → Node, and None → list of entries that end here
NOTHING: Mapping[int, int] = {}
_REMEMBERED = 1 << 16  # words whose openings are kept at hand: most words of most articles are the same


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase of the lexicon means: category ("post", "country", "trigger"…) and its value."""

    category: str
    value: Any
    definite: bool = False  # its first word bears the article and needs it
    capitals: bool = False  # an acronym: only in capitals is "US" a state


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens start to end (exclusive) are a phrase of the lexicon.

    `clitic` is what stands before it in the first word ("و", "ب", "وب", …), `inside` the index of the first word that
    was skipped inside it, or -1.
    """

    start: int
    end: int
    entry: Entry
    clitic: str = ""
    inside: int = -1


class Matcher:
    """A trie of phrases. `add` takes phrases as tuples of folded words; `at` finds the longest ones at a token.

    `longest` is the number of words of the longest phrase.
    """

    def __init__(self, clitics: Clitics = NO_CLITICS) -> None:
        self.clitics = clitics
        self.longest = 0
        self._root: Node = {}
        self._openings = lru_cache(maxsize=_REMEMBERED)(self._openings_of)

    def add(self, words: Iterable[str], entry: Entry) -> None:
        """Enter a phrase of folded words."""
        phrase, node = tuple(words), self._root
        self.longest = max(self.longest, len(phrase))
        for word in phrase:
            node = node.setdefault(bare(word), {})
        ends = node.setdefault(None, [])
        if entry not in ends:
            ends.append(entry)
        self._openings.cache_clear()

    def at(self, keys: tuple[str, ...], start: int, skippable: Mapping[int, int] = NOTHING) -> list[Match]:
        """The longest phrase of each category that starts at token `start`; the tokens from one of `skippable` to
        before the one it maps to may stand inside, once."""
        openings = self._openings(keys[start])
        if not openings:
            return []
        best: dict[str, Match] = {}
        for node, clitic in openings:
            _Walk(keys, start, clitic, skippable, best).on(start + 1, node)
        return sorted(best.values(), key=lambda m: -m.end)

    def opens(self, word: str) -> bool:
        """Whether a phrase may start with a folded word."""
        return bool(self._openings(word))

    def _openings_of(self, word: str) -> tuple[tuple[Node, str], ...]:
        """Where a folded word leads from the root in each of its readings, with the proclitics that were taken off."""
        forms = self.clitics.forms(word)
        return tuple((node, clitic) for rest, clitic in forms if (node := self._root.get(rest)) is not None)


@dataclass(slots=True)
class _Walk:
    """One way down the trie from a token; keeps the longest phrase of each category in `best`."""

    keys: tuple[str, ...]
    start: int
    clitic: str
    skippable: Mapping[int, int]
    best: dict[str, Match]

    def on(self, at: int, node: Node, inside: int = -1, skipped: bool = False) -> None:
        """Go on at token `at` from a node; `inside` is the first token already skipped, or -1; `skipped`: just now."""
        if not skipped:  # a phrase does not end with a skipped word
            self._end(at, node, inside)
        if at >= len(self.keys):
            return
        following = node.get(bare(self.keys[at]))
        if following is not None:
            self.on(at + 1, following, inside)
        goes_on = len(node) > (None in node)
        if inside < 0 and at in self.skippable and goes_on:
            self.on(self.skippable[at], node, at, skipped=True)

    def _end(self, at: int, node: Node, inside: int) -> None:
        for entry in node.get(None, ()):
            known = self.best.get(entry.category)
            surer = known is not None and at == known.end and known.entry.definite and not entry.definite
            if known is None or at > known.end or surer:
                self.best[entry.category] = Match(self.start, at, entry, self.clitic, inside)
