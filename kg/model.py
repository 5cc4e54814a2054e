"""The vocabulary of the pipeline: frozen records that the steps hand to one another.

A mention is what the text says, a participant is a mention in an event, an actor is who is meant.
Nothing here reads, writes or imports anything of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

EVENT_TYPES = (
    "meeting", "visit", "call", "agreement", "exercise", "training",
    "transfer", "port-call", "conference", "appointment", "deployment",
)
STATUSES = ("happened", "planned", "denied")
VERDICTS = ("same", "different", "unsure")
KINDS = ("person", "delegation", "country", "organisation", "group")
PARTS = ("host", "guest", "head", "member", "signatory", "giver", "receiver", "attendee", "participant")


@dataclass(frozen=True, slots=True)
class Article:
    """One news article as read; `id` is the hash of its normalised text (see `kg.ids.article_id`).

    `key` is the identifier that its source gave it (a record's "id", a file's name), "" where none.
    `language` is an ISO 639-1 code; `published` is None where the source does not say.
    """

    id: str
    text: str
    title: str = ""
    published: date | None = None
    publisher: str = ""
    url: str = ""
    language: str = ""
    key: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character offsets into `Article.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that names or describes an actor or a place, and what the text says of it.

    `kind` is one of KINDS or "place"; `role` a post code of the ontology; `country` an ISO 3166-1
    alpha-2 code or the acronym of an intergovernmental body; `rule` names what recognised it.
    """

    span: Span
    kind: str
    name: str = ""
    role: str = ""
    country: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone or something that takes part in an event, in the part it plays there.

    `name` is the fullest form the article uses; `names` holds every form it uses; `post` is the post as
    worded. `head` is the name of a delegation's leader. `spans` are the places where it is mentioned.
    """

    kind: str
    name: str = ""
    role: str = ""
    country: str = ""
    part: str = "participant"
    head: str = ""
    post: str = ""
    names: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event happened: city in its usual English spelling, country code, wording of the text."""

    city: str = ""
    country: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One specific happening that the article asserts.

    `date` is ISO 8601 as precise as the text allows ("2025-11-16", "2025-10", "2025" or "a/b"), "" where
    not stated; `unresolved_date` keeps the wording of a relative date that no publication date anchors.
    `attribution` names the source the article gives; `evidence` holds the sentences that tell the event;
    `rule` names the frame that read it; `confidence` lies between 0 and 1.
    """

    type: str
    participants: tuple[Participant, ...] = ()
    status: str = "happened"
    date: str = ""
    unresolved_date: str = ""
    place: Place = Place()
    topics: tuple[str, ...] = ()
    attribution: str = ""
    evidence: tuple[Span, ...] = ()
    rule: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A stretch of text that says a date; `iso` as in `Event.date`, "" where it is relative and nothing anchors it."""

    span: Span
    iso: str = ""


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words that made a rule tell an event. Several may tell one event: an event is what they say together."""

    span: Span
    type: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read in one article. `sentences` are the sentence spans, in order.

    `dates` and `triggers` show how the events were read; they are kept nowhere else.
    """

    article: Article
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    triggers: tuple[Trigger, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is meant, the same across all articles: what a reference denotes (see `kg.resolve`).

    `kind` is one of KINDS, `key` what identifies the actor within its kind, `label` a name where it has one.
    """

    iri: str
    kind: str
    key: str
    country: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision whether two actors, events or articles are one, kept in the ledger to be explained and undone.

    `left` and `right` are IRIs, the smaller first. `by` is "rule:..." for a machine, else a person; `when` is an ISO
    date or time: of a machine's verdict the day of the newest evidence, so that the same articles give the same ledger.
    """

    left: str
    right: str
    verdict: str
    score: float = 1.0
    features: tuple[tuple[str, str | float], ...] = ()
    by: str = ""
    when: str = ""

    @property
    def human(self) -> bool:
        """Did a person decide?"""
        return not self.by.startswith("rule:")

    @property
    def pair(self) -> tuple[str, str]:
        """The two that are judged."""
        return self.left, self.right


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was skipped or failed: where, why, and what to do about it.

    A `note` is of an article that was read all the same, if only in part.
    """

    where: str
    reason: str
    remedy: str = ""
    note: bool = False
