"""Arabic: who watches a drill, a course or a signing ("شهد رئيس الأركان ختام التمرين") attends it, no more."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import words
from kg.nlp.text import Text

_WATCHED = frozenset({"exercise", "agreement"})


def take_watchers(text: Text, frame: Frame, clause: Clause) -> list[int]:
    """Take the persons who are the subject of a verb of watching out of a frame."""
    if text.subject_first or frame.type not in _WATCHED or clause.alone or not _watches(text, clause):
        return []
    watching = [key for key in frame.within(("subject",)) if text.entity(key).kind == "person"]
    frame.parties = [(key, slot) for key, slot in frame.parties if key not in watching]
    return watching


def add_watchers(text: Text, frame: Frame, watching: list[int]) -> None:
    """Enter them as those who attend; they do not make an event of one that too few take part in."""
    for key in watching if len(frame.everyone()) > 1 else ():
        entity = text.entity(key)
        if entity.name or (entity.role and entity.country):
            frame.add(key, "attendee")


def _watches(text: Text, clause: Clause) -> bool:
    return text.key(clause.opener) in words(text.language, "watching")
