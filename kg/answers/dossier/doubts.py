"""What is contradictory or uncertain in the events of a dossier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.answers.joining import Happening
from kg.dossier.data import Doubt, Entry

UNCERTAIN = 0.75
"""A confidence below this is said to be low."""
_JOURNEYS = ("visit", "port-call", "deployment")


def doubts(found: Sequence[Happening], listed: Sequence[Entry], everything: Sequence[Happening]) -> Iterator[Doubt]:
    """Contradictions, then what is denied, still planned, undated, vague, told by one source, or hardly read.

    `listed` are the entries of the events found; `everything` holds all events of the subject, whatever the period.
    """
    pairs = list(zip(found, listed, strict=True))
    for _, entry in pairs:
        for what, versions in entry.differ:
            yield Doubt(f"differ-{what}", 1, "", (entry.number,), versions)
    kinds = {
        "denied": [entry for one, entry in pairs if one.facts.status == "denied"],
        "planned": [entry for one, entry in pairs if one.facts.status == "planned" and not held(one, everything)],
        "undated": [entry for one, entry in pairs if not one.facts.date],
        "vague": [entry for one, entry in pairs if one.precision in ("month", "year", "range")],
        "single": [entry for one, entry in pairs if one.sources == 1],
        "low": [entry for one, entry in pairs if one.facts.confidence < UNCERTAIN],
    }
    for kind, concerned in kinds.items():
        if concerned:
            yield Doubt(kind, len(concerned), "", tuple(entry.number for entry in concerned))


def held(plan: Happening, everything: Sequence[Happening]) -> bool:
    """Has an event of the subject been reported as happened that may be the planned one?

    It is of the same type, involves all the same countries, and ended on the day of the announcement or later.
    """
    parties = _parties(plan) | ({plan.facts.country} if plan.facts.type in _JOURNEYS else set()) - {""}
    announced = min((report.published for report in plan.reports if report.published), default="")
    return bool(parties) and any(
        one.facts.status == "happened"
        and one.facts.type == plan.facts.type
        and bool(one.facts.latest)
        and one.facts.latest >= announced
        and parties <= _parties(one) | {one.facts.country}
        for one in everything
    )


def _parties(happening: Happening) -> set[str]:
    return {taking.country for taking in happening.facts.participants if taking.country}
