"""What a dossier holds. Names, roles, types and places are in the reader's language, quotes as they were written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A form in which articles write a name; `script` is arabic, latin, cyrillic or other."""

    text: str
    script: str
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Post:
    """A post, who is attested in it, and the first and the last day for which articles attest it."""

    who: str
    role: str
    country: str
    first: str
    last: str
    articles: int


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A counterpart, or for a pair two who deal with one another: events that happened, first and last date."""

    name: str
    events: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that states an event, and where it was published."""

    text: str
    language: str
    publisher: str
    published: str
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Person:
    """Someone or something that took part: a name, and post and country as far as the name does not say them."""

    name: str
    known: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """What some reports say where others say something else, and who published them."""

    said: str
    publishers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An event of the timeline.

    `status` is a code, `reported` the day of the first report; `differ` what reports contradict, with each version.
    """

    number: int
    iri: str
    date: str
    reported: str
    precision: str
    type: str
    status: str
    place: str
    who: tuple[Person, ...]
    more: int
    topics: tuple[str, ...]
    reports: int
    sources: int
    differ: tuple[tuple[str, tuple[Version, ...]], ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Activity:
    """How many events happened in each period, by type, those with most events first."""

    unit: str
    periods: tuple[str, ...]
    series: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Strength of an actor in the network of a period, and its rank among so many; rank 0 where it is not in it."""

    period: str
    strength: float
    rank: int
    among: int


@dataclass(frozen=True, slots=True)
class Change:
    """Something that changed: `kind` is new-tie, resumed-tie, broken-tie, first-meeting, rising, falling or silent."""

    kind: str
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something uncertain: what kind, of how many events or whom, which entries, and what is said of each."""

    kind: str
    count: int = 0
    text: str = ""
    entries: tuple[int, ...] = ()
    versions: tuple[Version, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement in short: two names, the verdict, its score, and who or which rule gave it."""

    verdict: str
    left: str
    right: str
    score: float
    by: str
    when: str


@dataclass(frozen=True, slots=True)
class Figures:
    """How much there is: of events, by status; of reports and publishers; the dates; how
    many events several reports tell (`joined`); what is left out of the list."""

    happened: int
    planned: int
    denied: int
    reports: int
    publishers: int
    first: str
    last: str
    undated: int
    outside: int
    joined: int
    left_out: int
    newest: str

    @property
    def events(self) -> int:
        """All of them."""
        return self.happened + self.planned + self.denied


@dataclass(frozen=True, slots=True)
class Dossier:
    """The whole report. `kind` is that of the actor, "pair" for two; `windows` names the periods that are
    compared; `judgements` counts them by verdict and judge, `judged` holds those that join two names."""

    language: str
    title: str
    kind: str
    country: str
    since: str
    until: str
    figures: Figures
    names: tuple[Name, ...] = ()
    posts: tuple[Post, ...] = ()
    counterparts: tuple[Counterpart, ...] = ()
    entries: tuple[Entry, ...] = ()
    topics: tuple[tuple[str, int], ...] = ()
    activity: Activity | None = None
    standing: tuple[Standing, ...] = ()
    windows: tuple[str, str] = ("", "")
    changes: tuple[Change, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    judgements: tuple[tuple[str, int], ...] = ()
    judged: tuple[Judged, ...] = ()
