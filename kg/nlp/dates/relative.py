"""Dates told from the article's: "أمس", "last month", "قبل ثلاثة أيام", "two days ago", "the same day"."""

from __future__ import annotations

from kg.nlp.dates.calendar import moved
from kg.nlp.dates.lexicon import SOON
from kg.nlp.dates.mention import DateMention
from kg.nlp.dates.reader import DateReader
from kg.nlp.dates.weekdays import weekday
from kg.nlp.matcher import Match

_VAGUE_UNITS = frozenset({"weeks", "years"})  # "منذ سنتين" seldom dates an event


def relative(reader: DateReader, match: Match) -> DateMention:
    """The date of a phrase of `relative` or `same`; a weekday after it belongs to it ("أمس الأحد")."""
    if match.entry.category in ("same", "then"):
        shift = int(match.entry.value) if match.entry.category == "then" else 0
        return DateMention(match.start, match.end, "", same=True, shift=shift)
    unit, count, weak, coming = match.entry.value
    named = weekday(reader, match.end) if unit == "days" else None
    end = named.end if named else match.end
    if reader.published is None or unit == SOON:
        return DateMention(match.start, end, "", weak=weak, coming=coming)
    if named and named.weekday < 0 and named.iso:  # the weekday brings a full date
        return DateMention(match.start, end, named.iso, coming=coming)
    return DateMention(match.start, end, moved(reader.published, unit, count), weak=weak, coming=coming)


def ago_before(reader: DateReader, i: int, j: int) -> DateMention | None:
    """قبل ثلاثة أيام, منذ أسبوعين: a word for "ago" at token i, the count from token j on."""
    figure, word, unit = reader.number(j), reader.match(j, "numbers"), reader.match(j, "units")
    if unit and word:  # the dual: "يومين"
        count = int(word.entry.value)
    elif figure is not None or word:
        count = figure if figure is not None else int(word.entry.value) if word else 1
        unit = reader.match(j + 1, "units")
    else:
        return None
    if unit is None:
        return None
    name = str(unit.entry.value)
    return DateMention(i, unit.end, _back(reader, name, count), weak=name in _VAGUE_UNITS)


def ago_after(reader: DateReader, i: int) -> DateMention | None:
    """Two days ago, 3 weeks ago."""
    if not reader.lexicon.ago_after:
        return None
    word, figure = reader.match(i, "numbers"), reader.number(i)
    unit = reader.match(word.end if word else i + 1, "units") if word or figure is not None else None
    if unit is None or reader.key(unit.end) not in reader.lexicon.ago_after:
        return None
    count = int(word.entry.value) if word else figure or 0
    return DateMention(i, unit.end + 1, _back(reader, str(unit.entry.value), count))


def _back(reader: DateReader, unit: str, count: int) -> str:
    return moved(reader.published, unit, -count) if reader.published else ""
