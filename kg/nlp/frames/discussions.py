"""What two officials discussed tells that they met: "Ministers A and B discussed it", "X ونظيره Y يبحثان"."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.frames.reading import Reading
from kg.nlp.grammar import words


def talks_told_by_subject(reading: Reading, frame: Frame, clause: Clause) -> bool:
    """Whether the subjects of a verb of discussion are officials of two countries of whom no talks were told yet."""
    text = reading.text
    if not clause.trigger.rule.endswith("discuss") or frame.type not in TALKS:
        return False
    if not text.subject_first:
        return not text.language.cased and _are_officials_of_two(reading, frame)
    if frame.type != "meeting":
        return False
    start, end = text.sentences[frame.sentence]
    afar = words(text.language, "by_phone").union(("call",)).intersection(text.tokens.keys[start:end])
    officials = [text.entity(key) for key in frame.within(("subject",)) if text.entity(key).kind == "person"]
    countries = {official.country for official in officials if official.role}
    return len(countries) > 1 and not afar and not any(told.type in TALKS for told in reading.frames)


def _are_officials_of_two(reading: Reading, frame: Frame) -> bool:
    """Arabic: whether officials of two countries, of whom no talks were told yet, are the only parties of a frame; one
    without a country is of home."""
    text, parties = reading.text, set(frame.everyone())
    if any(told.type in TALKS and parties <= set(told.everyone()) for told in reading.frames):
        return False
    people = [text.entity(key) for key in frame.everyone()]
    officials = all(person.kind == "person" and person.role for person in people)
    return officials and len({person.country or text.register.home for person in people}) > 1
