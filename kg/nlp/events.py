"""From frames to events: participants with their parts, date, place, topics, status, evidence."""

from __future__ import annotations

from datetime import date

from kg.model import KINDS, Event, Participant, Span
from kg.nlp.attribution import attribution
from kg.nlp.durations import stretch
from kg.nlp.entities import Entity
from kg.nlp.frames import Frame
from kg.nlp.headline import add_journeys
from kg.nlp.implied_topics import add_implied
from kg.nlp.journeys import name_towns, place_on_journeys
from kg.nlp.merge import merge
from kg.nlp.peers import give_peers_posts
from kg.nlp.seats import place_at_seats
from kg.nlp.tellings import Telling
from kg.nlp.text import Text
from kg.nlp.topics import attach_topics
from kg.nlp.when import attach_dates
from kg.nlp.where import follow_on, inherit, place_of

# How a slot of a frame is called as a part in an event of a type; "*" is any other slot.
_PARTS = {
    "meeting": {"head": "head", "attendee": "attendee"},
    "visit": {"subject": "guest", "object": "member", "attendee": "member", "with": "member"},
    "agreement": {"*": "signatory", "attendee": "attendee"},
    "transfer": {"subject": "giver", "object": "receiver", "receiver": "receiver", "from": "giver"},
}
_RECEPTION = {"subject": "host", "agent": "host", "object": "guest"}
_OFFICER = "senior-officer"
_OFFICIALS = ("person", "delegation", "group")


def build_events(text: Text, frames: list[Frame], published: date | None, title: Text | None) -> tuple[Event, ...]:
    """The events of an article, in the order in which they are first told; of its `title` only journeys."""
    attach_dates(text, frames, published)
    stretch(text, frames)
    attach_topics(text, frames)
    add_implied(text, frames)
    give_peers_posts(text, frames)
    tellings = [Telling(frame, frame.date.iso if frame.date else "", place_of(frame)) for frame in frames]
    inherit(tellings)
    place_at_seats(text, tellings)
    merged = merge(tellings, text.register)
    follow_on(merged)
    name_towns(text, merged)
    place_on_journeys(merged, text.register)
    if title is not None:
        add_journeys(text, merged, title)
    return tuple(_event(text, telling) for telling in merged)


def _event(text: Text, telling: Telling) -> Event:
    frame, day = telling.frame, telling.frame.date
    return Event(
        type=frame.type, status=frame.status, date=telling.date, place=telling.place, topics=tuple(frame.topics),
        participants=tuple(_participant(text, frame, key, slot) for key, slot in _taking_part(text, frame)),
        unresolved_date=text.tokens.wording(day.start, day.end) if day and not day.iso else "",
        evidence=tuple(_span(text, *text.sentences[n]) for n in sorted(frame.evidence)),
        attribution=attribution(text, frame), rule=frame.rule, confidence=_confidence(telling),
    )


def _taking_part(text: Text, frame: Frame) -> list[tuple[int, str]]:
    """The parties of a frame; where officials meet, call or travel, countries beside them are whence or where."""
    parties = [(key, slot) for key, slot in frame.parties if _says_who(text.entity(key))]
    if frame.type == "agreement":
        return _who_sign(text, parties)
    officials = any(text.entity(key).kind in _OFFICIALS for key, _ in parties)
    if not officials or frame.type not in ("meeting", "call", "visit"):
        return parties
    told = [(key, slot) for key, slot in parties
            if not (text.entity(key).kind == "country" and slot in ("object", "subject"))
            and not (text.entity(key).body == "ship" and frame.type != "visit")]
    served = {text.entity(key).country for key, _ in told if text.entity(key).kind in _OFFICIALS}
    without = [(key, slot) for key, slot in told
               if text.entity(key).kind != "country" or text.entity(key).country not in served]
    return without if len(without) > 1 else told


def _who_sign(text: Text, parties: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The parties to an agreement without each state for which somebody is named who signs."""
    signed = {text.entity(key).country or text.register.home for key, slot in parties
              if text.entity(key).kind == "person" and slot != "attendee"}
    return [(key, slot) for key, slot in parties
            if text.entity(key).kind != "country" or text.entity(key).country not in signed]


def _says_who(entity: Entity) -> bool:
    """Whether an entity is an actor of whom the text tells more than that it exists."""
    return entity.kind in KINDS and bool(entity.name or entity.role or entity.country or entity.head >= 0)


def _participant(text: Text, frame: Frame, key: int, slot: str) -> Participant:
    entity = text.entity(key)
    led = entity.kind == "delegation" and entity.head >= 0
    return Participant(
        kind=entity.kind, name=entity.name, role=entity.role or _rank(text, entity), country=entity.country,
        part=_part(frame, slot), head=text.entity(entity.head).name if led else "", post=entity.post,
        names=tuple(entity.names),
        spans=tuple(_span(text, start, end) for start, end in entity.spans),
    )


def _rank(text: Text, entity: Entity) -> str:
    """The role of a person known by a military rank only; "" for anybody else."""
    if entity.kind != "person" or not entity.country:
        return ""
    ranked = any(e.category == "rank" for span in entity.spans for e in text.elements_in(*span))
    return _OFFICER if ranked else ""


def _part(frame: Frame, slot: str) -> str:
    """What a slot is called in the event."""
    parts = _PARTS.get(frame.type, {})
    reception = _RECEPTION if frame.type != "port-call" and frame.rule.endswith(("receive", "received-by")) else {}
    return parts.get(slot) or parts.get("*") or reception.get(slot, "participant")


def _span(text: Text, start: int, end: int) -> Span:
    return Span(text.tokens.starts[start], text.tokens.ends[end - 1])


def _confidence(telling: Telling) -> float:
    """A plain score: what the frame has filled. Not a probability until it is calibrated."""
    frame = telling.frame
    filled = (bool(telling.date), bool(telling.place.country), bool(frame.topics), len(frame.everyone()) > 1)
    return round(0.6 + 0.1 * sum(filled), 2)
