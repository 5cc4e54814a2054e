"""Events as records: participants, topics, and the sentences that state them with article and offsets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that states an event: where it stands, in which article."""

    quote: str
    article: str
    title: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    sentence: int = 0
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Taking:
    """An actor in an event: the part, post and country in which the article shows it; who leads it."""

    actor: str
    kind: str
    name: str = ""
    part: str = ""
    role: str = ""
    country: str = ""
    post: str = ""
    leader: str = ""


@dataclass(frozen=True, slots=True)
class EventFacts:
    """One reported event with its facts; texts are "" and tuples empty where the article says nothing."""

    iri: str
    type: str
    status: str
    labels: Mapping[str, str]
    date: str = ""
    earliest: str = ""
    latest: str = ""
    unresolved_date: str = ""
    city: str = ""
    country: str = ""
    place: str = ""
    attribution: str = ""
    rule: str = ""
    confidence: float = 1.0
    topics: tuple[str, ...] = ()
    participants: tuple[Taking, ...] = ()
    evidence: tuple[Evidence, ...] = ()
