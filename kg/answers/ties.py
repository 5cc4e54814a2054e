"""What links two actors or two countries: the events in which both take part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.answers.facts import EventFacts
from kg.answers.happenings import happenings
from kg.answers.narrowing import narrowing
from kg.answers.who import party
from kg.errors import QueryError
from kg.query.runner import run

if TYPE_CHECKING:
    from kg.rdf.store import Store


def between(
    store: Store, one: str, other: str, *, since: str = "", until: str = "", topic: str = "", type_: str = ""
) -> list[EventFacts]:
    """The events that link two parties, given by name, code or IRI, each once with the evidence of all its reports.

    In order of time, undated ones last; narrowed to a topic or a type.
    """
    a, b = party(store, one), party(store, other)
    if a == b:
        raise QueryError(f"{one!r} and {other!r} are the same actor", remedy="give two")
    kept = narrowing(store, topic, type_)
    period = {name: value for name, value in (("from", since), ("to", until)) if value}
    rows = run(store, "evidence-of-tie", {"a": a.argument, "b": b.argument, **period})
    found = happenings(store, (str(iri) for iri in rows.column("event")))
    return [happening.facts for happening in found if kept(happening.facts)]
