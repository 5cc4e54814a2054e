"""The network behind the page: who took part in which event, and everything else about a part of it on request."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from kg.analytics.projection import EventTie
    from kg.analytics.weighing import Counts
    from kg.rdf.store import Store
    from kg.view.cells import Row
    from kg.view.rows import PageRows


@dataclass(frozen=True)
class Network:
    """Every report with its event, who is involved in it, and of what kind and country each of these is."""

    store: Store
    reports: tuple[Row, ...]
    involved: tuple[Row, ...]
    actors: Mapping[str, Row]

    @classmethod
    def of(cls, store: Store) -> Self:
        """The network of a whole store."""
        from kg.view.questions import NETWORK, about

        found = {name: store.select(about(text)).rows for name, text in NETWORK.items()}
        own = {str(row[0]) for row in found["reports"]}
        involved = tuple(row for row in found["involved"] if str(row[0]) in own)
        taking = {str(actor) for _, actor in involved}
        actors = {str(row[0]): row for row in sorted(found["actors"], key=str, reverse=True)}
        return cls(store, found["reports"], involved, {iri: row for iri, row in actors.items() if iri in taking})

    @cached_property
    def told(self) -> dict[str, str]:
        """The event of each report: itself where nobody has said of which event it is one."""
        return {str(report): str(event or report) for report, event, *_ in self.reports}

    @property
    def events(self) -> set[str]:
        """Every event in which someone took part, however many reports tell it."""
        return {self.told[str(report)] for report, _ in self.involved}

    @cached_property
    def days(self) -> dict[str, str]:
        """The earliest day that a report gives for an event, "" where none does."""
        days: dict[str, str] = {}
        for report, _, _, earliest in self.reports:
            event = self.told[str(report)]
            days[event] = min(filter(None, (days.get(event, ""), str(earliest or ""))), default="")
        return days

    def ties(self) -> list[EventTie]:
        """Who is tied by which events, whatever their status."""
        from kg.analytics.projection import event_ties

        return event_ties(self._sides(self.told))

    def happened(self) -> Any:
        """The weighted network of what has happened, which the analysis measures."""
        from kg.analytics.projection import actor_graph

        happened = {str(row[0]) for row in self.reports if str(row[2]).endswith("/happened")}
        return actor_graph(self._sides(happened), self.counts)

    @cached_property
    def counts(self) -> Counts:
        """What an event counts between two actors: less where one only accompanies or attends."""
        from kg.analytics.weighing import Weighing
        from kg.answers.weights import counts

        return counts(self.store, "actor", Weighing(), self.events)

    def details(self, actors: Collection[str], events: Collection[str] | None = None) -> PageRows:
        """All that the page says of some actors and of some events, by default of all."""
        from kg.view.questions import OF_ACTORS, OF_CODES, OF_REPORTS, about
        from kg.view.rows import PageRows

        reports = [report for report, event in self.told.items() if events is None or event in events]
        wanted, kept = set(actors), set(reports)
        texts = {
            **{name: about(text, actors, "actor") for name, text in OF_ACTORS.items()},
            **{name: about(text, reports, "report") for name, text in OF_REPORTS.items()},
            **{name: about(text) for name, text in OF_CODES.items()},
        }
        return PageRows(
            reports=[row for row in self.reports if str(row[0]) in kept],
            involved=[row for row in self.involved if str(row[0]) in kept],
            actors=[row for iri, row in self.actors.items() if iri in wanted],
            **{name: self.store.select(text).rows for name, text in texts.items()},
        )

    def _sides(self, reports: Collection[str]) -> Iterable[Row]:
        """A row for each event and each who took part in it: event, actor, name, side."""
        for report, actor in self.involved:
            if str(report) in reports and str(actor) in self.actors:
                yield self.told[str(report)], actor, actor, self.actors[str(actor)][2]
