"""English: what both sides exchanged after a call was told is what they said in it: "The two exchanged views"."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.frames.reading import Reading
from kg.nlp.grammar import words


def goes_on_call(reading: Reading, frame: Frame, clause: Clause) -> bool:
    """Whether a verb of discussion has the parties of the call told last for its subject, and no place of its own."""
    text = reading.text
    element = text.elements[clause.at]
    said = words(text.language, "exchanging").intersection(text.tokens.keys[element.start:element.end])
    last = next((f for f in reversed(reading.frames) if f.type in TALKS), None)
    if not said or frame.places or last is None or last.type != "call":
        return False
    return bool(frame.parties) and set(frame.everyone()) <= set(last.everyone())
