"""Whether two reports tell one event: type, days that overlap, place, and who took part, seen as canonical actors.

How much has to agree depends on how exactly the reports are dated: two exact days need one named person and the other
side, a month or an undated report needs named persons of both sides, or a date of publication close by. Names that
differ in one post of one side speak for two events. Different places or days beside the same people are one event
told in contradiction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.model import Judgement
from kg.readings import Party, Telling

RULE = "rule:event"
_MERGE = 0.8
_VISIT = 2  # days by which reports of the arrival and of the end of one visit may differ
_CLOSE = 3  # days between publications of reports that tell fresh news
_RARE = frozenset({"agreement", "exercise", "transfer", "conference", "call", "port-call", "training", "appointment"})


@dataclass(frozen=True, slots=True)
class Fit:
    """How two reports fit: persons in common, sides in common, days between them, whether place or persons differ.

    `strangers`: each names a person whom the other lacks, of whatever side.
    """

    persons: int
    across: bool
    sides: int
    gap: int
    exact: bool
    close: bool
    other_persons: bool
    strangers: bool
    other_sides: bool
    other_place: bool
    one_place: bool


def judge(a: Telling, b: Telling, rivals: Iterable[Telling] = ()) -> Judgement | None:
    """The verdict on two reports, None where nothing suggests that they tell one event; the same in either order."""
    a, b = sorted((a, b), key=lambda telling: telling.iri)
    if not _comparable(a, b):
        return None
    fit = _fit(a, b)
    score = _score(a, b, fit)
    if score is None and not _two(a.type, fit):
        return None
    verdict = "different" if score is None else "same" if score >= _MERGE else "unsure"
    if verdict == "same" and not fit.exact and _several(a, b, rivals):
        verdict = "unsure"
    features: tuple[tuple[str, str | float], ...] = (
        ("persons", fit.persons), ("sides", fit.sides), ("days apart", fit.gap),
        ("dates", "exact" if fit.exact else "vague"),
        ("place", "other" if fit.other_place else "same" if fit.one_place else "unknown"),
        ("status", a.status if a.status == b.status else f"{a.status}, {b.status}"),
    )  # fmt: skip
    when = max((day.isoformat() for day in (a.published, b.published) if day), default="")
    return Judgement(a.iri, b.iri, verdict, round(score or 0, 3), features, RULE, when)


def contradict(some: Iterable[Telling], others: Sequence[Telling]) -> bool:
    """Do most pairs of two groups of reports speak of two events, so that a vague report cannot make them one?"""
    pairs = [_speak_of_two(a, b) for a in some for b in others]
    return 2 * sum(pairs) > len(pairs)


def _speak_of_two(a: Telling, b: Telling) -> bool:
    fit = _fit(a, b)
    apart = fit.gap > (_VISIT if a.type == "visit" else 1)
    return apart or fit.other_persons or fit.other_sides or (fit.other_place and not fit.exact) or _at_home(a, b)


def _comparable(a: Telling, b: Telling) -> bool:
    return a.type == b.type and a.article != b.article and _in_order(a, b)


def _two(type_: str, fit: Fit) -> bool:
    """Do two reports that share people tell of two events: other days, or another person for one side?

    Said aloud, so that a vague report that fits both does not join them.
    """
    if type_ == "visit" and fit.sides >= 2 and not fit.gap and fit.other_persons:
        return True
    if not fit.persons or fit.sides < 2 or not fit.exact:
        return False
    return fit.gap > (_VISIT if type_ == "visit" else 1) or (fit.gap == 0 and fit.other_persons)


def _score(a: Telling, b: Telling, fit: Fit) -> float | None:
    if fit.other_persons or fit.other_sides or not fit.sides or _at_home(a, b):
        return None
    if a.type == "visit" and 0 < fit.gap <= _VISIT and fit.persons and fit.one_place and not fit.other_place:
        return 0.86 if fit.close else 0.7
    if fit.gap > 1:
        return None
    strong = fit.persons >= 2 and fit.across
    medium = fit.persons >= 1 and fit.sides >= 2
    if fit.gap == 1:
        return 0.84 if strong and fit.close and not fit.other_place else 0.7 if medium and fit.close else None
    if strong:
        found = 0.97 if fit.exact else 0.9 if fit.close or _within_a_month(a, b) else 0.7
    elif medium:
        found = 0.94 if fit.exact else 0.86 if fit.close else 0.65
    elif fit.persons and fit.one_place and not fit.strangers:
        found = 0.88 if fit.exact else 0.8 if fit.close else 0.6
    elif fit.sides >= 2 and (a.type in _RARE or fit.one_place):
        found = 0.86 if fit.exact else 0.81 if fit.close and a.type in _RARE else 0.6
    elif fit.sides >= 2 and fit.exact:
        found = 0.82
    elif fit.persons:
        found = 0.66
    else:
        return None
    return found - 0.12 if fit.other_place and not (strong and fit.exact) else found


def _fit(a: Telling, b: Telling) -> Fit:
    persons_a, persons_b = _persons(a), _persons(b)
    shared = persons_a.keys() & persons_b.keys()
    sides = _sides(a) & _sides(b)
    published = abs((a.published - b.published).days) if a.published and b.published else None
    return Fit(
        persons=len(shared),
        across=len({persons_a[actor].side or actor for actor in shared}) >= 2,
        sides=len(sides),
        gap=_gap(a, b),
        exact=a.exact and b.exact,
        close=published is not None and published <= _CLOSE,
        other_persons=_other_persons(persons_a, persons_b, shared),
        strangers=len(persons_a) > len(shared) < len(persons_b),
        other_sides=_other_sides(a, b),
        other_place=_differ(a.city, b.city) or _differ(a.country, b.country),
        one_place=_agree(a.city, b.city) or (_agree(a.country, b.country) and not (a.city and b.city)),
    )


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _agree(one: str, other: str) -> bool:
    return bool(one) and one == other


def _persons(telling: Telling) -> dict[str, Party]:
    return {party.actor: party for party in _main(telling) if party.kind == "person" and party.named}


def _main(telling: Telling) -> list[Party]:
    """Those who act; all, where the report shows no one but attendants."""
    return [party for party in telling.parties if not party.minor] or list(telling.parties)


def _sides(telling: Telling) -> set[str]:
    found = {party.side or party.actor for party in _main(telling)}
    return found | ({telling.country} if telling.type in ("visit", "port-call") and telling.country else set())


def _other_persons(a: dict[str, Party], b: dict[str, Party], shared: Iterable[str]) -> bool:
    """Does a side send other persons to each, none of them the same?"""
    common = {a[actor].side for actor in shared}
    sides = {p.side for p in a.values() if p.side} & {p.side for p in b.values() if p.side}
    return any(side not in common for side in sides)


def _other_sides(a: Telling, b: Telling) -> bool:
    """Does each have a country that the other lacks? A conference is not told by its list of guests."""
    if a.type in ("conference", "exercise"):
        return False
    of_a, of_b = ({party.side for party in _main(t) if party.side} for t in (a, b))
    return bool(of_a - of_b and of_b - of_a)


def _at_home(a: Telling, b: Telling) -> bool:
    """Is it a meeting among one side's own in one report, and with others in the other?"""
    if a.type not in ("meeting", "call"):
        return False
    of_a, of_b = sorted(([party.side for party in _main(t)] for t in (a, b)), key=lambda sides: len(set(sides)))
    return len(of_a) > 1 and set(of_a) != {""} and len(set(of_a)) == 1 < len(set(of_b))


def _in_order(a: Telling, b: Telling) -> bool:
    """A plan tells of an event that is reported as held at the same time or later."""
    if None in (a.first, a.last, b.first, b.last):
        return False
    plan, held = (a, b) if a.status == "planned" else (b, a)
    if plan.status != "planned" or held.status == "planned" or not (plan.published and held.published):
        return True
    return plan.published <= held.published


def _within_a_month(a: Telling, b: Telling) -> bool:
    """Is the vaguer of the two dated by the article itself, to a month at most?"""
    return not (a.assumed or b.assumed) and all(
        t.first is not None and t.last is not None and (t.last - t.first).days <= 31 for t in (a, b)
    )


def _fits(a: Telling, b: Telling) -> bool:
    return _comparable(a, b) and (_score(a, b, _fit(a, b)) or 0) >= _MERGE


def _several(a: Telling, b: Telling, rivals: Iterable[Telling]) -> bool:
    """May the vaguer report as well tell another event of other days?"""
    vague, other = (a, b) if not a.exact else (b, a)
    least = _VISIT if a.type == "visit" else 0
    return any(
        rival.exact and other.exact and _gap(rival, other) > least and _fits(vague, rival) for rival in rivals
    )


def _gap(a: Telling, b: Telling) -> int:
    """The days between two reports' days, 0 where they overlap."""
    return max(0, (max(a.days[0], b.days[0]) - min(a.days[1], b.days[1])).days)
