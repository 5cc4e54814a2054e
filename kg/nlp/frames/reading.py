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


def add_party(text: Text, frame: Frame, key: int, slot: str) -> None:
    """Enter an entity into a frame; the head of a delegation takes part with it."""
    if key < 0:
        return
    entity = text.entity(key)
    if entity.kind == "delegation":
        frame.add(entity.head, slot)
    frame.add(key, slot)
