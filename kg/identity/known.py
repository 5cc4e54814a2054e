"""What the graph knows of actors, events and articles, read when it is asked for and once a run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from kg import ids
from kg.model import Event
from kg.rdf import readings, told
from kg.rdf.intervals import interval
from kg.rdf.store import Store
from kg.readings import Profile
from kg.resolve.actors import country_of
from kg.resolve.reading import assumed

CANONICAL, GRAPH = "canonical", "identity"


class Known:
    """Look-ups with a memory; `canonical` holds what this run has found, over what the store says."""

    def __init__(self, store: Store) -> None:
        self.inner = store.inner
        self.found: dict[str, str] = {}
        self._found_of: dict[str, set[str]] = {}
        self._profiles: dict[str, Profile] = {}
        self._neighbours: dict[str, frozenset[str]] = {}
        self._told: dict[str, told.Told | None] = {}
        self._keyed: dict[str, list[str]] = {}

    def profile(self, person: str) -> Profile:
        """A person as all articles show it."""
        if person not in self._profiles:
            self._profiles[person] = readings.profile(self.inner, person, country_of(person))
        return self._profiles[person]

    def neighbours(self, node: str) -> frozenset[str]:
        """The others that share a key with a person, an event or an article."""
        if node not in self._neighbours:
            keys = [key for key in self.keys(node) if not key.startswith("office ")]
            self._neighbours[node] = frozenset(other for key in keys for other in self.keyed(key)) - {node}
        return self._neighbours[node]

    def keys(self, node: str) -> list[str]:
        """The keys under which a node stands."""
        return readings.values(self.inner, node, "indexKey")

    def keyed(self, key: str) -> list[str]:
        """The nodes that stand under a key."""
        if key not in self._keyed:
            self._keyed[key] = readings.keyed(self.inner, key)
        return self._keyed[key]

    def told(self, article: str) -> told.Told | None:
        """What an article tells, None where it is gone."""
        if article not in self._told:
            self._told[article] = told.stored(self.inner, article)
        return self._told[article]

    def stored_canonical(self, node: str) -> str:
        """The canonical form as the store has it."""
        return next(iter(readings.values(self.inner, node, CANONICAL)), node)

    def canonical(self, node: str) -> str:
        """The canonical form as it now is."""
        return self.found[node] if node in self.found else self.stored_canonical(node)

    def once_together(self, nodes: Iterable[str]) -> set[str]:
        """The nodes with all whom the store holds to be one with them."""
        heads = {self.stored_canonical(node) for node in nodes}
        return {*nodes, *heads, *(m for head in heads for m in readings.pointing(self.inner, CANONICAL, head))}

    def members(self, head: str) -> list[str]:
        """All who are one with a canonical node now, itself included."""
        stored = {head, *readings.pointing(self.inner, CANONICAL, head)}
        return sorted({node for node in stored if self.canonical(node) == head} | self._found_of.get(head, set()))

    def learn(self, found: Mapping[str, str]) -> None:
        """Take over canonical forms that this run has found."""
        for node, head in found.items():
            self._found_of.get(self.found.get(node, ""), set()).discard(node)
            self._found_of.setdefault(head, set()).add(node)
        self.found.update(found)

    def countries(self, actor: str) -> list[str]:
        """The countries that the links give an actor."""
        return readings.values(self.inner, actor, "countryCode")

    def articles_reading(self, actor: str) -> set[str]:
        """The articles that refer to someone read as this actor."""
        return {ids.article_of(reference) for reference in readings.pointing(self.inner, "readAs", actor)}


def days(event: Event, published: date | None) -> tuple[date, date] | None:
    """First and last day on which an event may have happened."""
    span = interval(event.date)
    return (span.earliest, span.latest) if span else assumed(event, published)
