"""Marked text as lines for a terminal: coloured or, where there are no colours, in brackets, and wrapped between words.

Arabic stays in the order in which it is read: terminals that know right-to-left text turn a line by its first letter,
so nothing is put before the text on its line. Characters that steer a terminal or turn text around never reach it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import chain, groupby

from kg.cli.output import width
from kg.markup import Piece
from kg.markup.texts import GROUPS

STRONG, QUIET = "1", "2"
_COLOURS = {
    "person": "36", "delegation": "34", "country": "32", "organisation": "33", "place": "4;32", "reference": "2;36",
    "date": "35", "trigger": "1;31",
}  # fmt: skip
_GROUP = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_STEERING = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\u200e\u200f")

Run = tuple[str, str]  # text and its colour


def plain(text: str) -> str:
    """A text of an article in one line, without what steers a terminal."""
    kept = (" " if unicodedata.category(c) in _STEERING else c for c in text if c not in _TURNING)
    return " ".join("".join(kept).split())


def raised(number: int) -> str:
    """A number in small raised figures."""
    return str(number).translate(_RAISED)


def coloured(text: str, colour: str, colours: bool) -> str:
    """The text in a colour, if there are colours."""
    return f"\x1b[{colour}m{text}\x1b[0m" if colours and colour and text else text


def wrapped(pieces: Iterable[Piece], columns: int, colours: bool) -> Iterator[str]:
    """The pieces as lines of at most so many columns."""
    line: list[Run] = []
    used = 0
    for word in _words(chain.from_iterable(_runs(piece, "", colours) for piece in pieces)):
        wide = sum(width(text) for text, _ in word)
        if line and used + 1 + wide > columns:
            yield _joined(line, colours)
            line, used = [], 0
        if line:
            line.append((" ", line[-1][1] if line[-1][1] == word[0][1] else ""))
            used += 1
        line += word
        used += wide
    if line:
        yield _joined(line, colours)


def _runs(piece: Piece, outer: str, colours: bool) -> Iterator[Run]:
    """A piece as runs of one colour, its marks closed by their numbers."""
    if piece.mark is None:
        yield piece.text, outer
        return
    colour = _COLOURS[_GROUP.get(piece.mark.kind, "reference")]
    yield "" if colours else "[", colour
    if piece.inside:
        yield from chain.from_iterable(_runs(part, colour, colours) for part in piece.inside)
    else:
        yield piece.text, colour
    yield ("" if colours else "]") + raised(piece.mark.number), colour


def _words(runs: Iterable[Run]) -> list[list[Run]]:
    """The words of a text, each made of runs."""
    words: list[list[Run]] = [[]]
    for text, colour in runs:
        first, *rest = re.split(r"\s", text)
        words[-1].append((plain(first), colour))
        words.extend([(plain(word), colour)] for word in rest)
    return [filled for word in words if (filled := [run for run in word if run[0]])]


def _joined(line: list[Run], colours: bool) -> str:
    """Runs as one line, neighbours of one colour together."""
    groups = groupby(line, key=lambda run: run[1])
    return "".join(coloured("".join(text for text, _ in runs), colour, colours) for colour, runs in groups)
