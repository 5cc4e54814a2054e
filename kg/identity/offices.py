"""Unnamed holders of posts: asked anew where what articles attest around their day has changed."""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import date

from kg import ids
from kg.identity.desk import Desk, pair
from kg.identity.known import Known
from kg.rdf.readings import tenures
from kg.readings import Tenure
from kg.resolve import offices
from kg.resolve.blocking import office, office_month

_REACH = offices.WINDOW // 28 + 1
_POST = "/post/"
Month = tuple[str, str, str]


def judge_offices(
    known: Known, desk: Desk, references: Iterable[str], months: Iterable[Month], moved: Set[str] = frozenset()
) -> set[str]:
    """Ask who is meant by these references and by the unnamed holders around these months; gives back who changed.

    So did a reference that means one of `moved`, the actors whose canonical form changed.
    """
    asked = set(references)
    for role, country, month in _around(months):
        asked.update(known.keyed(office_month(role, country, month)))
    attested: dict[tuple[str, str], list[offices.Attested]] = {}
    changed: set[str] = set()
    for reference in sorted(asked):
        wanted = next(iter(tenures(known.inner, reference)), None)
        post = (wanted.role, wanted.country) if wanted else ("", "")
        if wanted and post not in attested:
            attested[post] = list(_attested(known, *post))
        barred = {known.canonical(other) for other in denied(desk, reference)}
        open_to = [a for a in attested.get(post, ()) if a.person not in barred]
        found = offices.judge(reference, wanted.day, open_to) if wanted else None
        before = set(desk.machine_pairs(reference))
        holding = None
        if found and wanted:
            person = found.left if found.right == reference else found.right
            holding = pair(ids.part_of(person, "post", f"{wanted.role}-{wanted.country}"), reference)
            judgement = type(found)(*holding, found.verdict, found.score, found.features, found.by, found.when)
            if desk.rule(holding, judgement) or person in moved:
                changed.add(reference)
        for old in before - {holding}:
            if desk.rule(old, None):
                changed.add(reference)
    return changed


def months_of(known: Known, persons: Iterable[str]) -> set[Month]:
    """The months in which articles show these persons in a post."""
    return {_month(tenure) for person in persons for tenure in tenures(known.inner, person)}


def meant(desk: Desk, reference: str) -> str:
    """The actor whom an unnamed reference means by the post it holds, "" where that is not determined."""
    for judgement in desk.about(reference):
        other = judgement.left if judgement.right == reference else judgement.right
        if judgement.by == offices.RULE and judgement.verdict == "same" and _POST in other:
            return other.partition(_POST)[0]
    return ""


def denied(desk: Desk, reference: str) -> list[str]:
    """The actors of whom a person says that the reference does not mean them."""
    return [
        j.left if j.right == reference else j.right
        for j in desk.about(reference) if j.human and j.verdict == "different"
    ]


def _attested(known: Known, role: str, country: str) -> Iterable[offices.Attested]:
    for person in known.keyed(office(role, country)):
        for tenure in tenures(known.inner, person):
            if (tenure.role, tenure.country) == (role, country):
                yield offices.Attested(tenure.day, known.canonical(person), person)


def _month(tenure: Tenure) -> Month:
    return tenure.role, tenure.country, tenure.day.isoformat()[:7]


def _around(months: Iterable[Month]) -> set[Month]:
    """The months with those that an attestation in them reaches."""
    found = set()
    for role, country, month in months:
        at = int(month[:4]) * 12 + int(month[5:7]) - 1
        for near in range(at - _REACH, at + _REACH + 1):
            if date.min.year * 12 <= near <= date.max.year * 12:
                found.add((role, country, f"{near // 12:04}-{near % 12 + 1:02}"))
    return found
