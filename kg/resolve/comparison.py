"""How well two names fit one person: their parts aligned in order, with the features that decided.

The given name has to agree; a missing middle or last name is tolerated, one that differs is not: brothers share all
but the first part, father and son all but its place. Parts are aligned over a phonetic skeleton, which beat string
distances on transliterations (see benchmarks/name_pairs.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kg.resolve.likeness import likeness
from kg.resolve.names import fold
from kg.resolve.parts import Part, Parts, part, parts

SAME_NAME = 0.88
"""From here on two names are taken for one, where nothing else speaks against it."""
ALIKE_NAME = 0.6
"""From here on they may be one: worth a look, or enough with other evidence."""
_MUHAMMAD = "mhmd"  # before another given name it comes and goes: "محمد حسني مبارك"
_ALIGNED = 0.6  # parts less alike than this are different names


@dataclass(frozen=True, slots=True)
class NameMatch:
    """The score of two names and why: `how` names the case, `parts` the likeness of each aligned pair of parts."""

    score: float
    how: str
    parts: tuple[float, ...] = ()
    missing: int = 0


@lru_cache(maxsize=1 << 16)
def compare(one: str, other: str) -> NameMatch:
    """How well two names fit one person, the same in either order."""
    if fold(one) == fold(other):
        return NameMatch(1.0, "equal")
    a, b = sorted((parts(one), parts(other)), key=lambda p: (len(p.parts), repr(p)))
    if not a.parts:
        return NameMatch(0.0, "empty")
    straight = _match(a, b, a.parts, b.parts)
    if straight.score < SAME_NAME and (len(a.parts) > 1 or len(b.parts) == 2):
        straight = max((straight, *_rejoined(a, b)), key=_score)
    if a.filial or b.filial or len(a.parts) < 2:
        return straight
    turned = _match(a, b, (*a.parts[1:], a.parts[0]), b.parts)
    if turned.score * 0.95 > straight.score and not turned.missing:
        return NameMatch(round(turned.score * 0.95, 4), "turned round", turned.parts, turned.missing)
    return straight


def _rejoined(a: Parts, b: Parts) -> Iterator[NameMatch]:
    """The matches where one of the two writes as one word what the other writes as two, or each in another place."""
    for i, short in (None, a.parts), *(_together(a, b) if len(a.parts) > 2 else ()):
        for j, long in (None, b.parts), *_together(b, a):
            if i != j:
                yield _match(a, b, *sorted((short, long), key=len))


def _together(name: Parts, like: Parts) -> Iterator[tuple[int, tuple[Part, ...]]]:
    """The name with two neighbours written as one word, and which: "Raj Nath" is "Rajnath", no son and his father.

    Only where `like` has a word about as long, which the two may be.
    """
    longest = max(len(p.sounds) for p in like.parts) + 1
    for i, (one, other) in enumerate(pairwise(name.parts)):
        fits = len(one.sounds) + len(other.sounds) <= longest
        if fits and not (one.initial or other.initial or name.fathers[i + 1]):
            yield i, (*name.parts[:i], part((one.text, other.text)), *name.parts[i + 2 :])


def _score(match: NameMatch) -> float:
    return match.score


def other_given_name(one: str, other: str) -> bool:
    """Do two whole names have nothing in common but, at most, a family?"""
    first = likeness(parts(one).parts[0], parts(other).parts[0])
    return first < _ALIGNED and compare(one, other).score < ALIKE_NAME


def best(ones: Iterable[str], others: Sequence[str]) -> NameMatch:
    """The best match between any form of one name and any of another."""
    return max((compare(x, y) for x in ones for y in others), key=_score, default=NameMatch(0.0, "empty"))


def _match(a: Parts, b: Parts, short: Sequence[Part], long: Sequence[Part]) -> NameMatch:
    pairs = _aligned(short, long)
    likes = tuple(likeness(short[i], long[j]) for i, j in pairs)
    missing = len(long) - len(pairs)
    if not pairs:
        return NameMatch(0.0, "other name", (), missing)
    how, factor = _case(a, b, short, long, pairs)
    base = 0.5 * min(likes) + 0.5 * sum(likes) / len(likes)
    return NameMatch(round(base * factor, 4), how, likes, missing)


def _case(
    a: Parts, b: Parts, short: Sequence[Part], long: Sequence[Part], pairs: Sequence[tuple[int, int]]
) -> tuple[str, float]:
    """The case that two aligned names are, and what it takes from their score."""
    if len(pairs) < len(short):
        if _house(a, b, pairs, len(short), len(long)):
            return "house for grandfather", 0.93
        first = pairs[0] == (0, 0) and pairs[-1] == (len(short) - 1, len(long) - 1) and len(pairs) > 1
        return ("other middle name", 0.72) if first else ("other name", 0.6 * len(pairs) / len(short))
    if pairs[0][1] != 0 and len(short) > 1:
        first = pairs[0][1] == 1 and len(pairs) == len(short) == len(long) - 1 and "".join(long[0].sounds) == _MUHAMMAD
        return ("first Muhammad left out", 0.8) if first and not b.fathers[1] else ("other given name", 0.5)
    if len(short) == 1 and len(long) > 1:
        return ("family name only", 0.7) if pairs[0][1] == len(long) - 1 else ("given name only", 0.5)
    if a.younger != b.younger:
        return "junior", 0.86
    matched = {j for _, j in pairs}
    if any(p.initial for p in short) and any(p.initial and j not in matched for j, p in enumerate(long)):
        return "other initial", 0.72
    if short[0].initial != long[0].initial or short[-1].initial != long[-1].initial:
        return "initial", 0.88
    if any(short[i].initial != long[j].initial for i, j in pairs):
        return "middle initial", 0.98
    if len(short) == len(long):
        return ("whole name", 1.0) if len(short) > 1 else ("one name", 0.8)
    if len(short) == len(a.parts) and len(long) == len(b.parts) and _other_father(a, b, pairs):
        return "other father", 0.72
    if b.double and not a.double and 1 not in matched:
        return "half of a double name", 0.86
    if pairs[-1][1] == len(long) - 1:
        return "middle name missing", 0.97
    return ("without family name", 0.97) if a.filial or b.filial else ("last name missing", 0.9)


def _house(a: Parts, b: Parts, pairs: Sequence[tuple[int, int]], short: int, long: int) -> bool:
    """Do they agree but for the last part, which is the grandfather in one and the family in the other?"""
    agree = [*pairs] == [(i, i) for i in range(short - 1)] and short == long > 2
    return agree and a.filial and b.filial and a.fathers[-1] != b.fathers[-1]


def _other_father(a: Parts, b: Parts, pairs: Sequence[tuple[int, int]]) -> bool:
    """Is who is the father in the shorter name the grandfather in the longer? Cousins, not one person."""
    whole = len(a.fathers) == len(a.parts) and len(b.fathers) == len(b.parts)
    return whole and any(
        a.fathers[i] and b.fathers[j] and any(b.fathers[skipped] for skipped in range(last + 1, j))
        for (_, last), (i, j) in pairwise(pairs)
    )


def _aligned(short: Sequence[Part], long: Sequence[Part]) -> list[tuple[int, int]]:
    """Pairs of indices, in order in both, with the greatest sum of likeness."""
    rows, columns = len(short), len(long)
    best_at = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            alike = likeness(short[i], long[j])
            with_it = alike + best_at[i + 1][j + 1] if alike >= _ALIGNED else 0.0
            best_at[i][j] = max(with_it, best_at[i + 1][j], best_at[i][j + 1])
    found, i, j = [], 0, 0
    while i < rows and j < columns:
        alike = likeness(short[i], long[j])
        if alike >= _ALIGNED and best_at[i][j] == alike + best_at[i + 1][j + 1]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best_at[i][j] == best_at[i + 1][j]:
            i += 1
        else:
            j += 1
    return found
