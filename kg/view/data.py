"""What the page shows, as frozen records: actors, ties, events, and the labels of every code they use.

Nothing here knows of RDF or HTML: `kg.view.rows` makes these records of query rows, `kg.view.page` writes them.
Every text is plain text; nothing is ever read as markup.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Point = tuple[float, float]
"""Latitude and longitude in degrees."""


@dataclass(frozen=True, slots=True)
class PagePost:
    """A post as attested: its code, its country, the day, and the wording of the article where there is one."""

    role: str
    country: str = ""
    date: str = ""
    wording: str = ""


@dataclass(frozen=True, slots=True)
class PageActor:
    """One actor: `labels` by language, every other name in `names`, `measures` by name, its place in the drawing.

    `latin` is a name known in Arabic only as `kg.view.latin` spells it, "" where a better one is known.
    `community` is the number of the group that it is in by its ties, 1 for the largest, 0 for none.
    """

    id: str
    kind: str
    country: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    posts: tuple[PagePost, ...] = ()
    measures: Mapping[str, float] = field(default_factory=dict)
    x: float = 0.0
    y: float = 0.0
    community: int = 0
    latin: str = ""


@dataclass(frozen=True, slots=True)
class PageTie:
    """What links two actors: the events (ids) behind it, and its weight in the analysis (number of events if 0)."""

    source: str
    target: str
    weight: float = 0.0
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where an event happened: city in English, country code, wording of the article.

    `at` is the latitude and longitude of the city, or of the middle of the country where `whole` is true; `arabic` is
    the city's usual name in Arabic, "" where it is not known.
    """

    city: str = ""
    country: str = ""
    name: str = ""
    at: Point | None = None
    whole: bool = False
    arabic: str = ""


@dataclass(frozen=True, slots=True)
class PageParticipant:
    """An actor in an event: the part it plays there, the post in which it plays it, and what its presence counts."""

    actor: str
    part: str = ""
    role: str = ""
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """The sentence that states an event, with its article, its offsets in the article, and the rule that read it.

    `status` and `date` are those of its report where they contradict the event's.
    """

    quote: str
    lang: str = ""
    publisher: str = ""
    url: str = ""
    title: str = ""
    published: str = ""
    start: int = 0
    end: int = 0
    rule: str = ""
    status: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class PageEvent:
    """One event. `date` is as precise as the article; `earliest` and `latest` are the days between which it lies."""

    id: str
    type: str
    status: str = "happened"
    date: str = ""
    earliest: str = ""
    latest: str = ""
    place: PagePlace = PagePlace()
    topics: tuple[str, ...] = ()
    participants: tuple[PageParticipant, ...] = ()
    evidence: tuple[PageEvidence, ...] = ()
    attribution: str = ""
    unresolved_date: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much of the graph the page does not hold, because it would be too much to draw."""

    actors: int = 0
    ties: int = 0
    events: int = 0


Labels = Mapping[str, Mapping[str, str]]
"""Texts by code, then by language: `{"SY": {"en": "Syria", "ar": "سوريا"}}`."""


@dataclass(frozen=True, slots=True)
class PageData:
    """All that one page holds. `title` is "" for the page's own title in the reader's language.

    `seats` says where the seat of government of each country is; `communities` how many actors each has in the whole
    graph, in the order of their numbers; `estimated` names the measures that are estimates.
    """

    actors: tuple[PageActor, ...] = ()
    ties: tuple[PageTie, ...] = ()
    events: tuple[PageEvent, ...] = ()
    types: Labels = field(default_factory=dict)
    roles: Labels = field(default_factory=dict)
    topics: Labels = field(default_factory=dict)
    countries: Labels = field(default_factory=dict)
    title: str = ""
    language: str = "en"
    seats: Mapping[str, Point] = field(default_factory=dict)
    communities: tuple[int, ...] = ()
    left_out: LeftOut = LeftOut()
    estimated: tuple[str, ...] = ()
