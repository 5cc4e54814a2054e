"""What has been read of an article so far: its frames and the person in focus."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.nlp.frames.frame import Frame
from kg.nlp.text import Text

NOBODY = -1


@dataclass(slots=True)
class Reading:
    """`focus` is the entity key of the person whom a pronoun would mean now, or NOBODY."""

    text: Text
    frames: list[Frame] = field(default_factory=list)
    focus: int = NOBODY

    def last(self, parties: int) -> Frame | None:
        """The last frame told with at least so many parties."""
        return next((f for f in reversed(self.frames) if len(f.everyone()) >= parties), None)

    def told_in(self, sentence: int) -> list[Frame]:
        """The frames that a sentence has told so far."""
        return [f for f in self.frames if f.sentence == sentence]

    def focus_on(self, frame: Frame) -> bool:
        """Put the first person among a frame's subjects into focus; whether it has one."""
        persons = (key for key in frame.within(("subject",)) if self.text.entity(key).kind == "person")
        subject = next(persons, NOBODY)
        if subject >= 0:
            self.focus = subject
        return subject >= 0


def _led_delegation(text: Text, country: str, key: int) -> int:
    """The delegation of a country whose leader is known, else the one with this key."""
    return next((k for k, other in enumerate(text.register.entities)
                 if other.kind == "delegation" and other.country == country and other.head >= 0), key)


def add_party(text: Text, frame: Frame, key: int, slot: str) -> None:
    """Enter an entity into a frame; the head of a delegation takes part with it."""
    if key < 0:
        return
    entity = text.entity(key)
    if entity.kind == "delegation" and entity.head < 0 and entity.country:
        key = _led_delegation(text, entity.country, key)
        entity = text.entity(key)
    if entity.kind == "delegation":
        frame.add(entity.head, slot)
    frame.add(key, slot)
