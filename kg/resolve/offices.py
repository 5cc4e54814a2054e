"""Who is meant by an unnamed holder of a post: the person whom articles show in it around the day.

Only posts that one person holds at a time are asked. The holder is determined where the nearest attestations before
and after the day name one person, or where only one side is attested and near; otherwise the office-holder stays
unnamed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kg.model import Judgement

RULE = "rule:office"
SOLE_POSTS = frozenset({
    "minister-of-defence", "minister-of-foreign-affairs", "minister-of-interior", "head-of-state", "head-of-government",
    "crown-prince", "chief-of-staff", "secretary-general", "intelligence-chief",
})
WINDOW = 120  # days that an attestation reaches on its own
_AT_ONCE = 5  # attestations so near the day decide against farther ones


@dataclass(frozen=True, slots=True, order=True)
class Attested:
    """A day on which an actor is shown in a post; `person` is canonical, `reading` the actor before any judgement."""

    day: date
    person: str
    reading: str


def holder(day: date, attested: Iterable[Attested]) -> tuple[str, int] | None:
    """The reading of the holder on a day and the distance in days of the nearest attestation, None if undetermined."""
    near = sorted(a for a in attested if abs((a.day - day).days) <= WINDOW)
    if not near:
        return None
    before, after = [a for a in near if a.day <= day], [a for a in near if a.day >= day]
    sides = [_persons_at(before, before[-1].day)] if before else []
    sides += [_persons_at(after, after[0].day)] if after else []
    if len(sides) == 2 and sides[0] != sides[1]:
        distances = (day - before[-1].day).days, (after[0].day - day).days
        if min(distances) > _AT_ONCE or max(distances) <= 3 * _AT_ONCE:
            return None
        sides = [sides[0] if distances[0] < distances[1] else sides[1]]
    if any(len(persons) != 1 for persons in sides):
        return None
    (person,) = sides[0]
    theirs = [a for a in near if a.person == person]
    return min(a.reading for a in theirs), min(abs((a.day - day).days) for a in theirs)


def judge(reference: str, day: date, attested: Iterable[Attested]) -> Judgement | None:
    """The verdict that an unnamed reference means the holder of the post on the day."""
    found = holder(day, attested)
    if found is None:
        return None
    reading, distance = found
    left, right = sorted((reference, reading))
    score = round(0.98 - 0.1 * distance / WINDOW, 3)
    features: tuple[tuple[str, str | float], ...] = (("day", day.isoformat()), ("attested within days", distance))
    return Judgement(left, right, "same", score, features, RULE, day.isoformat())


def _persons_at(attested: Iterable[Attested], day: date) -> set[str]:
    return {a.person for a in attested if a.day == day}
