"""English: what two officials discussed tells that they met, if nothing else does: "Ministers A and B discussed it"."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.frames.reading import Reading
from kg.nlp.grammar import words


def talks_told_by_subject(reading: Reading, frame: Frame, clause: Clause) -> bool:
    """Whether the subjects of a verb of discussion are officials of two countries of whom no talks were told yet."""
    text = reading.text
    if not text.subject_first or not clause.trigger.rule.endswith("discuss") or frame.type != "meeting":
        return False
    start, end = text.sentences[frame.sentence]
    afar = words(text.language, "by_phone").union(("call",)).intersection(text.tokens.keys[start:end])
    officials = [text.entity(key) for key in frame.within(("subject",)) if text.entity(key).kind == "person"]
    countries = {official.country for official in officials if official.role}
    return len(countries) > 1 and not afar and not any(told.type in TALKS for told in reading.frames)
