"""What of an article serves to recognise its actors, events and text in other articles; and what many articles add up
to.

Readings are a pure function of one article (made in `kg.resolve`, kept in the graph by `kg.rdf`); profiles and
tellings are what judgements are made of.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Tenure:
    """That an actor is shown in a post of a country on a day."""

    role: str
    country: str
    day: date


@dataclass(frozen=True, slots=True)
class ActorReading:
    """A person as one article shows it: the fullest name, keys for look-up, posts, and with whom it dealt when."""

    iri: str
    name: str = ""
    keys: tuple[str, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    dealings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One article: the actor that each reference is read as, the persons, and keys of events and text.

    `offices` are the unnamed office-holders: number of the reference, post and day that are asked for, key; `events`
    are keys by the number of the event.
    """

    actors: tuple[tuple[int, str], ...] = ()
    persons: tuple[ActorReading, ...] = ()
    offices: tuple[tuple[int, Tenure, str], ...] = ()
    events: tuple[tuple[int, tuple[str, ...]], ...] = ()
    text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A person as all articles together show it, before any judgement."""

    iri: str
    country: str = ""
    names: tuple[str, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    dealings: frozenset[str] = frozenset()

    @property
    def newest(self) -> str:
        """The newest day on which it is shown, "" where none is known."""
        days = [t.day.isoformat() for t in self.tenures] + [d[:10] for d in self.dealings if "|" in d]
        return max(days, default="")


@dataclass(frozen=True, slots=True, order=True)
class Party:
    """A participant of a telling: canonical actor, kind, post, side and part, and whether it has a name."""

    actor: str
    kind: str = ""
    role: str = ""
    side: str = ""
    named: bool = False
    part: str = ""

    @property
    def minor(self) -> bool:
        """Is it only present: in attendance or a member of a delegation?"""
        return self.part in ("attendee", "member")


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's report of an event. `first` and `last` are the days it may have happened on.

    `exact` where the text gives the day (or a few), `assumed` where it gives no date and the publication stands in.
    """

    iri: str
    article: str
    type: str
    status: str
    first: date | None = None
    last: date | None = None
    exact: bool = False
    assumed: bool = False
    published: date | None = None
    city: str = ""
    country: str = ""
    parties: tuple[Party, ...] = ()
    topics: tuple[str, ...] = ()

    @property
    def days(self) -> tuple[date, date]:
        """First and last day; all of time where neither date nor publication is known."""
        return self.first or date.min, self.last or date.max
