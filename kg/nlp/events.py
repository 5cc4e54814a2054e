"""From frames to events: participants with their parts, date, place, topics, status, evidence."""

from __future__ import annotations

from kg.model import Event, Participant, Place, Span
from kg.nlp.entities import Entity
from kg.nlp.frames import Frame, Text
from kg.nlp.merge import merge
from kg.nlp.topics import attach_topics
from kg.nlp.when_where import attach_dates, future, inherit, place_of
from datetime import date

# How a slot of a frame is called as a part in an event of a type.
_PARTS = {
    "meeting": {"head": "head", "attendee": "attendee"},
    "visit": {"subject": "guest", "object": "member", "attendee": "member", "with": "member"},
    "agreement": {"*": "signatory", "attendee": "attendee"},
    "transfer": {"subject": "giver", "object": "receiver", "receiver": "receiver", "from": "giver", "between": "participant"},
}
_KINDS = {"person", "delegation", "country", "organisation", "group"}


def build_events(text: Text, frames: list[Frame], published: date | None) -> tuple[Event, ...]:
    """The events of an article, in the order in which they are first told."""
    attach_dates(text, frames, published)
    future(frames, published)
    attach_topics(text, frames)
    entities = text.register.entities
    places = {id(f): place_of(f, set()) for f in frames}
    dates = {id(f): f.date.iso if f.date else "" for f in frames}
    inherit(frames, places, dates)
    kept = merge(frames, text.register, places, dates)
    return tuple(_event(text, f, places[id(f)], dates[id(f)], entities) for f in kept)


def _event(text: Text, frame: Frame, place: tuple[str, str, str], when: str, entities: list[Entity]) -> Event:
    tokens = text.tokens
    spans = tuple(Span(tokens.starts[a], tokens.ends[b - 1]) for a, b in (text.sentences[n] for n in sorted(frame.evidence)))
    people = any(entities[k].kind in ("person", "delegation", "group") for k, _ in frame.parties)
    participants = tuple(_participant(text, entities, k, slot, frame) for k, slot in frame.parties if entities[k].kind in _KINDS
                         and not (people and entities[k].kind == "country" and frame.type in ("meeting", "call", "visit") and slot in ("object", "subject")))
    unresolved = tokens.wording(frame.date.start, frame.date.end) if frame.date and not frame.date.iso else ""
    return Event(
        type=frame.type, participants=participants, status=frame.status, date=when, unresolved_date=unresolved,
        place=Place(*place), topics=tuple(frame.topics), evidence=spans, rule=frame.rule, confidence=_confidence(frame, when, place),
    )


def _participant(text: Text, entities: list[Entity], key: int, slot: str, frame: Frame) -> Participant:
    entity = entities[key]
    head = entities[entity.head].name if entity.kind == "delegation" and entity.head >= 0 else ""
    table = _PARTS.get(frame.type, {})
    part = table.get(slot) or table.get("*") or ""
    if not part and frame.rule.endswith("receive"):
        part = {"subject": "host", "object": "guest"}.get(slot, "participant")
    tokens = text.tokens
    return Participant(
        kind=entity.kind, name=entity.name, role=entity.role, country=entity.country, part=part or "participant", head=head,
        post=entity.post, names=tuple(entity.names),
        spans=tuple(Span(tokens.starts[a], tokens.ends[b - 1]) for a, b in entity.spans),
    )


def _confidence(frame: Frame, when: str, place: tuple[str, str, str]) -> float:
    """A plain score: what the frame has filled. Not a probability until it is calibrated."""
    return round(0.6 + 0.1 * bool(when) + 0.1 * bool(place[1]) + 0.1 * bool(frame.topics) + 0.1 * (len(frame.keys()) > 1), 2)
