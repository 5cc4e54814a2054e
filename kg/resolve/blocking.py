"""Keys under which those who may be one meet, so that an article is compared with its like and not with the whole
graph.

A person stands under the first and last part of the name, in either order, and under the last part with the country;
an event under its type, the month and two of its sides or one of its persons. Consonants are taken coarsely, so that
spellings that differ in near sounds still meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, product

from kg.resolve.parts import Part, part, parts

_COARSE = {
    sound: near
    for near, sounds in (("b", "b f w"), ("t", "t d q"), ("s", "s z c ts ß"), ("k", "k g h j ج ž ق"), ("", "ŋ"))
    for sound in sounds.split()
}
_LENGTH = 6
_MOST_SIDES = 6


def person_keys(name: str, country: str) -> tuple[str, ...]:
    """The keys of a named person."""
    found = parts(name).parts
    if not found:
        return ()
    *_, last = found
    whole = (part((found[-2].text, last.text)),) if len(found) > 2 else ()  # written as one word elsewhere
    keys = [f"family {family} {country}" for each in (last, *whole) for family in heard_as(each)]
    keys += [pair for other in (last, *found[1:2], *whole) if len(found) > 1 for pair in _pairs(found[0], other)]
    if whole:
        keys += _pairs(part((found[0].text, found[1].text)), last)
    return tuple(dict.fromkeys(keys))


def event_keys(
    type_: str, sides: Iterable[str], names: Iterable[str], days: tuple[date, date] | None
) -> tuple[str, ...]:
    """The keys of a report, a month each: with each pair of its sides, and with the family name of each person."""
    if days is None:
        return ()
    known = sorted(set(filter(None, sides)))[:_MOST_SIDES]
    families = sorted({coarse(parts(name).parts[-1]) for name in names if parts(name).parts})[:_MOST_SIDES]
    about = [f"{a} {b}" for a, b in combinations(known, 2)] + [f"~{family}" for family in families]
    return tuple(f"{type_} {month} {what}" for month in _months(*days) for what in about)


def office(role: str, country: str) -> str:
    """The key of a post."""
    return f"office {role} {country}"


def office_month(role: str, country: str, month: str) -> str:
    """The key of an unnamed holder of a post in a month."""
    return f"holder {role} {country} {month}"


def coarse(part: Part) -> str:
    """The first consonants of a part, near sounds taken for one; its letters where it has none."""
    return "".join(_COARSE.get(sound, sound) for sound in part.sounds)[:_LENGTH] or part.text[:_LENGTH]


def heard_as(part: Part) -> tuple[str, ...]:
    """The coarse consonants in both ways of hearing a "ch": as near sh, and as the ج that Arabic may write for it."""
    hard = replace(part, sounds=tuple("k" if sound == "c" else sound for sound in part.sounds))
    return tuple(dict.fromkeys((coarse(part), coarse(hard))))


def _pairs(one: Part, other: Part) -> Iterator[str]:
    for both in product(heard_as(one), heard_as(other)):
        yield "names " + " ".join(sorted(both))


def _months(first: date, last: date) -> Iterator[str]:
    """The months that the days touch, one day more on either side; a long interval stands under its year."""
    begin, end = first - timedelta(days=1), last + timedelta(days=1)
    if (end - begin).days > 100:
        yield from (f"{year}" for year in range(first.year, last.year + 1))
        return
    months = {(begin + timedelta(days=n)).isoformat()[:7] for n in range((end - begin).days + 1)}
    yield from sorted(months)
