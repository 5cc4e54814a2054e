"""Arabic: who attends a forum: the subject before its verb, and whoever travels to take part in it."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import MOVERS, Frame
from kg.nlp.frames.reading import Reading, add_party
from kg.nlp.frames.subject import subject_before
from kg.nlp.grammar import words

_PURPOSE = 4  # tokens before a forum in which "to take part in" may stand


def complete_attendance(reading: Reading, frame: Frame, clause: Clause) -> None:
    """Complete a forum that nobody is known to attend; the holders of a post in its name are not those who do."""
    text = reading.text
    attending = [key for key in frame.everyone() if text.entity(key).kind in ("person", "delegation")]
    if text.subject_first or attending:
        return
    before = [p for p in subject_before(text, clause.opener, clause.sentence, possessive=False)
              if p.kind in ("person", "delegation") and p.key >= 0]
    purpose = _is_purpose(reading, frame)
    if purpose or (before and clause.trigger.form == "verb"):
        frame.parties = [(key, slot) for key, slot in frame.parties if text.entity(key).kind != "group"]
    if before and clause.trigger.form == "verb":
        for phrase in before:
            add_party(text, frame, phrase.key, "subject")
    elif purpose:
        _add_travellers(reading, frame)


def names_forum_again(reading: Reading, frame: Frame) -> bool:
    """Whether a forum's noun only names what a verb told that somebody attends: "يشارك في ندوة رؤساء الأركان"."""
    text = reading.text
    groups = all(text.entity(key).kind == "group" for key in frame.everyone())
    return frame.type == "conference" and groups and not text.subject_first and any(
        f.type == "conference" and f.at < frame.at <= f.window[1] for f in reading.told_in(frame.sentence))


def _is_purpose(reading: Reading, frame: Frame) -> bool:
    keys = reading.text.tokens.keys[max(0, frame.at - _PURPOSE):frame.at + 1]
    return any(bare(key) in words(reading.text.language, "to_attend") for key in keys)


def _add_travellers(reading: Reading, frame: Frame) -> None:
    """Those who travel to a forum attend it, once they are there, where they go."""
    journeys = [f for f in reading.told_in(frame.sentence) if f.type == "visit"]
    for key in journeys[-1].within(("subject",)) if journeys else ():
        if reading.text.entity(key).kind in MOVERS:
            add_party(reading.text, frame, key, "subject")
            frame.status = "denied" if journeys[-1].status == "denied" else "planned"
            frame.places = frame.places or list(journeys[-1].places)
