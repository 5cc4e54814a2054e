"""How much happened when: the events of a dossier by period and type."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from kg.answers.days import span
from kg.answers.dossier.subject import Called
from kg.answers.joining import Happening
from kg.dossier.data import Activity

MOST_TYPES = 6
_FINEST = (("month", 24), ("quarter", 24))
"""Up to how many periods of each kind a figure shows; beyond, years."""


def unit_of(found: Sequence[Happening]) -> str:
    """The finest periods in which the time of these events is still easily read."""
    from kg.analytics.periods import period_of, periods

    days = [found_span[0] for found_span in (span(happening.facts.date) for happening in found) if found_span]
    for unit, most in _FINEST:
        if not days or len(periods(period_of(min(days), unit), period_of(max(days), unit), unit)) <= most:
            return unit
    return "year"


def activity(found: Sequence[Happening], words: Called) -> Activity | None:
    """Events that happened by period and type; None where none has a date that fits a period."""
    from kg.analytics.periods import periods, place

    unit = unit_of(found)
    happened = {one.facts.iri: one for one in found if one.facts.status == "happened"}
    placed = place({iri: span(one.facts.date) for iri, one in happened.items()}, unit).periods
    if not placed:
        return None
    shown = periods(min(placed.values()), max(placed.values()), unit)
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for iri, period in placed.items():
        counts[happened[iri].facts.type][period] += 1
    ranked = sorted(counts, key=lambda type_: (-counts[type_].total(), type_))
    kept, rest = ranked[:MOST_TYPES], ranked[MOST_TYPES:]
    series = [(words.codes.types.get(type_, type_), counts[type_]) for type_ in kept]
    if rest:
        series.append(("", sum((counts[type_] for type_ in rest), Counter())))
    return Activity(unit, tuple(shown), tuple((name, tuple(of[period] for period in shown)) for name, of in series))
