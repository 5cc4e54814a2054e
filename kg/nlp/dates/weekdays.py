"""Weekdays: alone, with a direction ("الأحد الماضي", "last Sunday"), or before the date itself."""

from __future__ import annotations

from datetime import timedelta

from kg.nlp.dates.calendar import weekday_date
from kg.nlp.dates.figures import figures
from kg.nlp.dates.mention import DateMention
from kg.nlp.dates.months import day_month, month_alone
from kg.nlp.dates.reader import COMMAS, DateReader
from kg.nlp.matcher import Match

_DIRECTIONS = {"past": -1, "future": 1}
_ARTICLE_BY = 5
_OPENING = COMMAS | {"("}


def weekday(reader: DateReader, i: int) -> DateMention | None:
    """The date of the weekday at token i."""
    match = reader.match(i, "weekdays")
    if match is None or not _written_as_one(reader, i):
        return None
    direction, end = _direction(reader, i, match)
    full = _full_date(reader, end)
    if full is not None:
        return DateMention(i, full.end + (reader.key(full.end) == ")"), full.iso)
    if reader.published is None:
        return DateMention(i, end, "")
    number = int(match.entry.value)
    week = _week(reader, i, end)
    if week is not None:
        day = reader.published + timedelta(days=number - reader.published.weekday(), weeks=week[0])
        return DateMention(i, week[1], day.isoformat())
    iso = weekday_date(reader.published, number, direction).isoformat()
    return DateMention(i, end, iso, weekday=number if direction == 0 else -1, coming=direction > 0)


def _written_as_one(reader: DateReader, i: int) -> bool:
    """Whether the word is spelt as a weekday: with the article, or with a capital where the language gives it one."""
    if reader.lexicon.weekdays_definite and reader.language.article not in reader.key(i)[:_ARTICLE_BY]:
        return False
    return not reader.language.cased or reader.lexicon.weekdays_small or reader.tokens.words[i][0].isupper()


def _direction(reader: DateReader, i: int, match: Match) -> tuple[int, int]:
    """(-1 past, 1 future, 0 not said; index after it)."""
    after = reader.match(match.end, *_DIRECTIONS)
    if after:
        return _DIRECTIONS[after.entry.category], after.end
    before = reader.match(i - 1, *_DIRECTIONS) if reader.lexicon.direction_first and i else None
    return (_DIRECTIONS[before.entry.category] if before else 0), match.end


def _week(reader: DateReader, i: int, j: int) -> tuple[int, int] | None:
    """The week of a weekday at tokens i to j, counted from the article's, and the index after it: "this Friday",
    "Friday of last week"."""
    if reader.lexicon.direction_first and reader.match(i - 1, "this") and i:
        return 0, j
    told = reader.match(j + (reader.key(j) in reader.lexicon.of), "relative")
    if told is None or told.entry.value.unit != "weeks":
        return None
    return int(told.entry.value.number), told.end


def _full_date(reader: DateReader, j: int) -> DateMention | None:
    """A full date right after a weekday: "الخميس 14 مايو", "Monday, 6 June", "الأحد الموافق 5 مايو"."""
    equal = reader.match(j, "equals")
    if equal or reader.key(j) in _OPENING:
        j = equal.end if equal else j + 1
    if reader.day(j) is not None:
        return figures(reader, j) or day_month(reader, j)
    month = reader.match(j, "months") if reader.lexicon.month_first else None
    if month and reader.number(month.end) is not None:
        return month_alone(reader, j, month)
    return None
