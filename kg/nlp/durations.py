"""How long: a journey, port call, exercise or forum whose first or last day is told lasts days or until another day
("arrived on Friday for a three-day visit", "began on Friday and goes on until Tuesday")."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kg.nlp.fold import bare
from kg.nlp.frames import Frame
from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.text import Text

_LASTING = frozenset({"visit", "port-call", "exercise", "conference", "training"})
_DAY = len("2025-11-16")
_LONGEST = 60  # days
_UNTIL = 2  # tokens before a day in which "until" may stand
_NEAR = 6  # tokens around the verb in which a word may say that it tells the last day
_DESCRIBED = 5  # tokens from a length to the noun that it describes
_DAYS = {"days": 1, "weeks": 7}


def stretch(text: Text, frames: list[Frame]) -> None:
    """Make a range of the day of each frame whose sentence tells how long it lasts."""
    for frame in frames if text.subject_first else ():
        day = frame.date
        if day is None or len(day.iso) != _DAY or frame.type not in _LASTING or day.iso.endswith("/"):
            continue
        first = date.fromisoformat(day.iso)
        last = _until(text, frame, first)
        length = _length(text, frame) if last is None else 0
        if last is not None:
            frame.date = replace(day, iso=f"{first}/{last}")
        elif 1 < length <= _LONGEST:
            away = timedelta(days=length - 1)
            start, end = (first - away, first) if _is_last_day(text, frame) else (first, first + away)
            frame.date = replace(day, iso=f"{start}/{end}")


def _until(text: Text, frame: Frame, first: date) -> date | None:
    """The day after "until" in a frame's sentence, if it is after the first; else None."""
    ends = words(text.language, "until")
    for mention in text.dates:
        lead = text.tokens.keys[max(0, mention.start - _UNTIL):mention.start]
        if _in_sentence(text, frame, mention.start) and len(mention.iso) == _DAY and ends.intersection(lead):
            day = date.fromisoformat(mention.iso)
            return day if first < day <= first + timedelta(days=_LONGEST) else None
    return None


def _length(text: Text, frame: Frame) -> int:
    """The days that a frame's sentence says it lasts ("five-day", "for five days"); 0 where it says none."""
    keys, table = text.tokens.keys, text.language.dates
    spans = [text.sentences[sentence] for sentence in (frame.sentence, *frame.also)]
    for first, i in ((start, i) for start, end in spans for i in range(start + 1, end)):
        unit = _DAYS.get(str(table.get("units", {}).get(keys[i], "")), 0)
        n = i - 1 - (keys[i - 1] == "-")
        if not unit or i in text.dated or n < first:
            continue
        compound = keys[i - 1] == "-"
        count = int(keys[n]) if keys[n].isdecimal() else int(table.get("numbers", {}).get(keys[n], 0))
        if compound and _is_of_other(text, frame, i):
            continue
        if count and (compound or words(text.language, "lasting").intersection(keys[max(first, n - 2):n])):
            return count * unit
    return 0


def _is_of_other(text: Text, frame: Frame, token: int) -> bool:
    """Whether the noun that a length describes is that of an event of another type: "a two-day summit"."""
    nouns = [e.value for e in text.elements_in(token, token + _DESCRIBED) if isinstance(e.value, Trigger)]
    types = {"visit", "port-call"} if frame.type in ("visit", "port-call") else {frame.type}
    return bool(nouns) and nouns[0].type not in types


def _is_last_day(text: Text, frame: Frame) -> bool:
    around = text.tokens.keys[max(text.sentences[frame.sentence][0], frame.at - _NEAR):frame.at + _NEAR]
    return any(bare(key) in words(text.language, "ending") for key in around)


def _in_sentence(text: Text, frame: Frame, token: int) -> bool:
    spans = (text.sentences[sentence] for sentence in (frame.sentence, *frame.also))
    return any(start <= token < end for start, end in spans)
