"""Narrowing events to a topic and a type."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.answers.facts import EventFacts
from kg.errors import QueryError
from kg.model import EVENT_TYPES
from kg.query import lookup

if TYPE_CHECKING:
    from kg.rdf.store import Store


def narrowing(store: Store, topic: str = "", type_: str = "") -> Callable[[EventFacts], bool]:
    """Whether an event is on a topic, given by code or by label in any language, and of a type; "" leaves either open.

    QueryError for a topic or a type that there is not.
    """
    if type_ and type_ not in EVENT_TYPES:
        raise QueryError(f"{type_!r} is no event type", remedy=f"one of: {', '.join(EVENT_TYPES)}")
    wanted = lookup.concept(store, "topic", topic).rsplit("/", 1)[-1] if topic else ""
    return lambda event: (not wanted or wanted in event.topics) and type_ in ("", event.type)
