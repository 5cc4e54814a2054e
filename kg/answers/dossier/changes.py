"""How the subject of a dossier stands in the network over time, and what changed for it lately."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.answers.change import Trends
from kg.answers.dossier.subject import Subject
from kg.dossier.data import Activity, Change, Standing

if TYPE_CHECKING:
    from kg.analytics.change import Network


def standing(network: Network, about: Subject, shown: Activity | None) -> list[Standing]:
    """Strength and rank of one actor in the network of each period shown."""
    from kg.analytics.centrality import strength
    from kg.analytics.periods import place

    if about.kind == "pair" or shown is None:
        return []
    network = replace(network, placed=place(network.spans, shown.unit).periods)
    lines = []
    for period in shown.periods:
        found = strength(network.within([period]))
        mine = found.get(about.iris[0], 0)
        rank = 1 + sum(value > mine for value in found.values()) if mine else 0
        lines.append(Standing(period, float(mine), rank, len(found)))
    return lines if any(line.rank for line in lines) else []


def changes(found: Trends, about: Subject) -> tuple[tuple[str, str], list[Change]]:
    """What changed for the subject between two windows, and the windows."""
    if found.windows is None:
        return ("", ""), []
    both = (found.windows.before, found.windows.recent)
    before, recent = (" – ".join(dict.fromkeys((periods[0], periods[-1]))) for periods in both)
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
            first = tie.first[: len("2025-01-01")]  # of a range its first day
            resumed = first < begin[: len(first)]
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
