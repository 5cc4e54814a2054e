"""How long: a journey, port call, exercise or forum whose first or last day is told lasts days or until another day
("arrived on Friday for a three-day visit", "began on Friday and goes on until Tuesday")."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from kg.nlp.fold import bare, fold
from kg.nlp.frames import Frame
from kg.nlp.grammar import words
from kg.nlp.language import Language, Trigger
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
    for frame in frames:
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
            if mention.weekday >= 0:  # the next one of its name
                day = first + timedelta(days=(mention.weekday - first.weekday()) % 7)
            return day if first < day <= first + timedelta(days=_LONGEST) else None
    return None


def _length(text: Text, frame: Frame) -> int:
    """The days that a frame's sentence says it lasts ("five-day", "for five days"); 0 where it says none."""
    keys = text.tokens.keys
    spans = [text.sentences[sentence] for sentence in (frame.sentence, *frame.also)]
    for first, i in ((start, i) for start, end in spans for i in range(start + 1, end)):
        unit = _units(text.language).get(keys[i], 0)
        n = i - 1 - (keys[i - 1] == "-")
        if not unit or i in text.dated or n < first or (frame.type == "training" and unit > 1):
            continue  # of a course of weeks the first day is told
        compound = keys[i - 1] == "-"
        numbers = _numbers(text.language)
        dual = int(numbers.get(keys[i], 0)) > 1  # "يومين"
        count = int(numbers[keys[i]]) if dual else int(keys[n]) if keys[n].isdecimal() else int(numbers.get(keys[n], 0))
        if compound and _is_of_other(text, frame, i):
            continue
        lead = keys[max(first, n - 2 + dual):n + dual]
        if count and (compound or _lasts(text.language, lead)):
            return count * unit
    return 0


@lru_cache(maxsize=8)
def _numbers(language: Language) -> dict[str, int]:
    return {fold(str(word)): int(number) for word, number in language.dates.get("numbers", {}).items()}


@lru_cache(maxsize=8)
def _units(language: Language) -> dict[str, int]:
    """The folded units of time in days; 0 where they are neither days nor weeks."""
    return {fold(str(word)): _DAYS.get(str(unit), 0) for word, unit in language.dates.get("units", {}).items()}


def _lasts(language: Language, keys: tuple[str, ...]) -> bool:
    """Whether one of some words, with or without "and", says how long something lasts."""
    lasting, clitics = words(language, "lasting"), words(language, "loose_clitics")
    return any(bare(key) in lasting or (key[:1] in clitics and bare(key[1:]) in lasting) for key in keys)


def _is_of_other(text: Text, frame: Frame, token: int) -> bool:
    """Whether the noun that a length describes is that of an event of another type: "a two-day summit"."""
    nouns = [e.value for e in text.elements_in(token, token + _DESCRIBED) if isinstance(e.value, Trigger)]
    types = {"visit", "port-call"} if frame.type in ("visit", "port-call") else {frame.type}
    return bool(nouns) and nouns[0].type not in types


def _is_last_day(text: Text, frame: Frame) -> bool:
    """Whether a verb around tells the end, for a noun also the one that its sentence opens with: "اختتمت"."""
    first = text.sentences[frame.sentence][0]
    start = first if frame.rule.endswith(("noun", "exercise")) else max(first, frame.at - _NEAR)
    return any(bare(key) in words(text.language, "ending") for key in text.tokens.keys[start:frame.at + _NEAR])


def _in_sentence(text: Text, frame: Frame, token: int) -> bool:
    spans = (text.sentences[sentence] for sentence in (frame.sentence, *frame.also))
    return any(start <= token < end for start, end in spans)
