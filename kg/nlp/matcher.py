"""Longest-match lookup of lexicon phrases in an article, by a trie over folded words.

Arabic proclitics are taken off only at the start of a phrase and only where the lexicon knows the rest (the
type-aware rule of the design: splitting them everywhere breaks foreign names); the article is disregarded in every word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from kg.nlp.fold import bare

_CONJUNCTIONS = "وف"
_PREPOSITIONS = "بلك"
Node = dict[Any, Any]  # word → Node, and None → list of entries that end here


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase of the lexicon means: category ("post", "country", "trigger"…) and its value."""

    category: str
    value: Any
    definite: bool = False  # its first word bears the article and needs it


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens start to end (exclusive) are a phrase of the lexicon; `clitic` is what stands before it in the first word
    ("و", "ب", "وب", …), `inside` the index of a word that was skipped inside it, or -1."""

    start: int
    end: int
    entry: Entry
    clitic: str = ""
    inside: int = -1


def forms(key: str, clitics: bool) -> Iterator[tuple[str, str]]:
    """The readings (rest, proclitics) of a folded word, fewest letters taken off first."""
    yield bare(key), ""
    if not clitics or len(key) < 4 or key.isascii():
        return
    rests = [(key, "")]
    if key[0] in _CONJUNCTIONS:
        rests.append((key[1:], key[0]))
        yield bare(key[1:]), key[0]
    for rest, before in rests:
        if rest.startswith("لل") and len(rest) > 3:
            yield rest[2:], before + "ل"
        if rest[0] in _PREPOSITIONS and len(rest) > 3:
            yield bare(rest[1:]), before + rest[0]


class Matcher:
    """A trie of phrases. `add` takes phrases as tuples of folded words; `at` finds the longest ones at a token."""

    def __init__(self, clitics: bool) -> None:
        self.clitics = clitics
        self._root: Node = {}

    def add(self, words: Iterable[str], entry: Entry) -> None:
        """Enter a phrase of folded words."""
        node = self._root
        for word in words:
            node = node.setdefault(bare(word), {})
        ends = node.setdefault(None, [])
        if entry not in ends:
            ends.append(entry)

    def at(self, keys: tuple[str, ...], start: int, skippable: frozenset[int] = frozenset()) -> list[Match]:
        """The longest phrase of each category that starts at token `start`; tokens in `skippable` may stand inside."""
        best: dict[str, Match] = {}
        for rest, clitic in forms(keys[start], self.clitics):
            node = self._root.get(rest)
            if node is not None:
                self._walk(keys, start, start + 1, node, clitic, -1, skippable, best)
        return sorted(best.values(), key=lambda m: -m.end)

    def _walk(self, keys: tuple[str, ...], start: int, at: int, node: Node, clitic: str, inside: int,
              skippable: frozenset[int], best: dict[str, Match]) -> None:
        for entry in node.get(None, ()) if at - 1 != inside else ():
            known = best.get(entry.category)
            if known is None or at > known.end:
                best[entry.category] = Match(start, at, entry, clitic, inside)
        if at >= len(keys):
            return
        following = node.get(bare(keys[at]))
        if following is not None:
            self._walk(keys, start, at + 1, following, clitic, inside, skippable, best)
        if inside < 0 and at in skippable and len(node) > (None in node):
            self._walk(keys, start, at + 1, node, clitic, at, skippable, best)
