"""What a dossier counts over time: activity, counterparts, standing in the network, and what changed lately."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from kg.answers.change import Look, Trends, network_of, trends
from kg.answers.dossier.subject import Called, Subject
from kg.answers.happenings import Happening
from kg.answers.network import Scope
from kg.dossier.data import Activity, Change, Counterpart, Standing
from kg.query.runner import run
from kg.rdf.intervals import interval

if TYPE_CHECKING:
    from kg.analytics.periods import Span
    from kg.rdf.store import Store

MOST_TYPES = 6
_FINEST = (("month", 24), ("quarter", 24))
"""Up to how many periods of each kind a figure shows; beyond, years."""


def unit_of(found: Sequence[Happening]) -> str:
    """The finest periods in which the time of these events is still easily read."""
    from kg.analytics.periods import period_of, periods

    days = [span.earliest for span in (interval(happening.facts.date) for happening in found) if span]
    for unit, most in _FINEST:
        if not days or len(periods(period_of(min(days), unit), period_of(max(days), unit), unit)) <= most:
            return unit
    return "year"


def activity(found: Sequence[Happening], words: Called) -> Activity | None:
    """Events that happened by period and type; None where none has a date that fits a period."""
    from kg.analytics.periods import periods, place

    unit = unit_of(found)
    happened = {one.facts.iri: one for one in found if one.facts.status == "happened"}
    placed = place({iri: _span(one.facts.date) for iri, one in happened.items()}, unit).periods
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


def counterparts(store: Store, about: Subject, found: Sequence[Happening], language: str) -> list[Counterpart]:
    """With whom the subject is tied by these events, as `kg ties` counts them; for two states, their officials."""
    from kg.analytics.periods import written
    from kg.analytics.projection import PROJECTIONS, event_ties

    inside = {happening.facts.iri: happening for happening in found}
    pair_of_states = about.kind == "pair" and len(about.codes) == 2
    kind = "person" if pair_of_states else "country" if about.network == "country" else "actor"
    rows = [row for row in run(store, PROJECTIONS[kind], {"lang": language}) if str(row[0]) in inside]
    names, sides = ({str(row[1]): str(row[column] or "") for row in rows} for column in (2, 3))
    lines = []
    for tie in event_ties(rows):
        if pair_of_states and {sides[tie.a], sides[tie.b]} == set(about.codes):
            first = tie.a if sides[tie.a] == about.codes[0] else tie.b
            name = f"{names[first]} – {names[tie.b if first == tie.a else tie.a]}"
        elif about.kind != "pair" and about.iris[0] in (tie.a, tie.b):
            name = names[tie.b if tie.a == about.iris[0] else tie.a]
        else:
            continue
        spans = sorted(filter(None, (_span(inside[event].facts.date) for event in tie.events)))
        first_date, last_date = (written(spans[0]), written(max(spans, key=lambda s: s[::-1]))) if spans else ("", "")
        lines.append(Counterpart(name, len(tie.events), first_date, last_date))
    return sorted(lines, key=lambda line: (-line.events, line.name))


def standing(store: Store, about: Subject, scope: Scope, shown: Activity | None) -> list[Standing]:
    """Strength and rank of one actor in the network of each period shown."""
    from dataclasses import replace

    from kg.analytics.centrality import strength
    from kg.analytics.periods import place

    if about.kind == "pair" or shown is None:
        return []
    network, _ = network_of(store, scope)
    network = replace(network, placed=place(network.spans, shown.unit).periods)
    lines = []
    for period in shown.periods:
        found = strength(network.within([period]))
        mine = found.get(about.iris[0], 0)
        rank = 1 + sum(value > mine for value in found.values()) if mine else 0
        lines.append(Standing(period, float(mine), rank, len(found)))
    return lines if any(line.rank for line in lines) else []


def changes(store: Store, about: Subject, scope: Scope) -> tuple[tuple[str, str], list[Change]]:
    """What changed for the subject between the two windows that `kg trends` compares, and the windows."""
    found = trends(store, scope, Look())
    if found.windows is None:
        return ("", ""), []
    before, recent = (f"{periods[0]} – {periods[-1]}" for periods in (found.windows.before, found.windows.recent))
    return (before, recent), list(_changes(found, about))


def _changes(found: Trends, about: Subject) -> Iterator[Change]:
    from kg.analytics.periods import first_day

    wanted, met = set(about.iris), set[str]()
    begin = first_day(found.windows.recent[0]).isoformat() if found.windows else ""
    for line in found.moving:
        if about.kind != "pair" and line.actor in wanted and line.change:
            yield Change("rising" if line.change > 0 else "falling", line.name, f"{line.before:g} → {line.recent:g}")
    for meeting in found.first_meetings:
        if other := _other(wanted, meeting.a, meeting.b, meeting.a_name, meeting.b_name):
            yield Change("first-meeting", other, meeting.date)
            met.add(other)
    for tie in found.new_ties:
        other = _other(wanted, tie.a, tie.b, tie.a_name, tie.b_name)
        if other and other not in met:
            resumed = tie.first < begin
            yield Change("resumed-tie" if resumed else "new-tie", other, tie.first if resumed else str(tie.recent))
    for tie in found.broken_ties:
        if other := _other(wanted, tie.a, tie.b, tie.a_name, tie.b_name):
            yield Change("broken-tie", other, tie.last)
    for quiet in found.silent:
        if about.kind != "pair" and quiet.actor in wanted:
            yield Change("silent", quiet.name, quiet.last)


def _other(wanted: Iterable[str], a: str, b: str, a_name: str, b_name: str) -> str:
    """The one whom a tie of the subject leads to; of a pair both; "" where it is no tie of theirs."""
    inside = set(wanted)
    if len(inside) == 2:
        return f"{a_name} – {b_name}" if {a, b} == inside else ""
    return b_name if a in inside else a_name if b in inside else ""


def _span(text: str) -> Span | None:
    found = interval(text)
    return (found.earliest, found.latest) if found else None
