"""With whom the subject of a dossier has to do, and how often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from kg.answers.days import span
from kg.answers.dossier.subject import Subject
from kg.answers.joining import Happening
from kg.dossier.data import Counterpart
from kg.query.runner import run

if TYPE_CHECKING:
    from kg.analytics.projection import EventTie
    from kg.rdf.store import Store


def counterparts(store: Store, about: Subject, found: Sequence[Happening], language: str) -> list[Counterpart]:
    """With whom the subject is tied by these events, as `kg ties` counts them; for two states, their officials."""
    from kg.analytics.projection import PROJECTIONS, event_ties

    inside = {happening.facts.iri: happening.facts.date for happening in found}
    kind = "person" if _of_states(about) else "country" if about.network == "country" else "actor"
    rows = [row for row in run(store, PROJECTIONS[kind], {"lang": language}) if str(row[0]) in inside]
    names, sides = ({str(row[1]): str(row[column] or "") for row in rows} for column in (2, 3))
    lines = [
        Counterpart(name, len(tie.events), *_first_and_last(inside[event] for event in tie.events))
        for tie in event_ties(rows)
        if (name := _name(about, tie, names, sides))
    ]
    return sorted(lines, key=lambda line: (-line.events, line.name))


def _of_states(about: Subject) -> bool:
    return about.kind == "pair" and len(about.codes) == 2


def _name(about: Subject, tie: EventTie, names: Mapping[str, str], sides: Mapping[str, str]) -> str:
    """What a tie of the subject is called: its other end, or both ends in the order of the states; "" for another's."""
    ends = (tie.a, tie.b)
    if _of_states(about):
        ordered = sorted(ends, key=lambda end: sides[end] != about.codes[0])
        return " – ".join(names[end] for end in ordered) if {*map(sides.get, ends)} == set(about.codes) else ""
    if about.kind == "pair" or about.iris[0] not in ends:
        return ""
    return names[tie.b if tie.a == about.iris[0] else tie.a]


def _first_and_last(dates: Iterable[str]) -> tuple[str, str]:
    """The dates of the first and the last event, "" where none is dated."""
    known = [(found, date) for date in dates if (found := span(date))]
    if not known:
        return "", ""
    return min(known)[1], max(known, key=lambda one: one[0][::-1])[1]
