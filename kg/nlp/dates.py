"""Date expressions resolved against the article's date.

A small grammar over the words of dates.yaml: days, months and years in figures and words, ranges, weekdays, "last month",
"two days ago", Hijri dates (converted with hijridate). dateparser was measured and misses two thirds of the Arabic forms.
ISO 8601 comes out, as precise as the words allow; a relative expression in an undated article stays unresolved.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from kg.nlp.fold import bare, fold
from kg.nlp.language import Language
from kg.nlp.matcher import Entry, Match, Matcher
from kg.nlp.tokens import Tokens, words_of


@dataclass(frozen=True, slots=True)
class DateMention:
    """Tokens start to end say a date: ISO text, or "" where it is relative and the article has no date.

    `weekday` is set where a bare weekday was said (its direction depends on the event's status); `same` where the words
    point at the day just told; `weak` where any better date wins.
    """

    start: int
    end: int
    iso: str
    weekday: int = -1
    same: bool = False
    weak: bool = False


@lru_cache(maxsize=8)
def _matcher(language: Language) -> Matcher:
    table, matcher = language.dates, Matcher(language.proclitics)

    def enter(category: str, value: object, phrases: list[str]) -> None:
        for phrase in phrases:
            matcher.add(words_of(str(phrase)), Entry(category, value, definite=str(phrase).startswith("ال")))

    for category in ("months", "hijri", "weekdays"):
        for number, phrases in table.get(category, {}).items():
            enter(category, int(number), phrases)
    for row in table.get("relative", ()):
        unit = next(u for u in ("days", "weeks", "months", "years") if u in row)
        enter("relative", (unit, int(row[unit]), bool(row.get("weak"))), row["words"])
    for category in ("same", "past", "future", "this", "ago", "year_words", "month_words"):
        enter(category, category, table.get(category, []))
    for word, unit in table.get("units", {}).items():
        enter("units", unit, [word])
    for word, number in table.get("numbers", {}).items():
        enter("numbers", int(number), [word])
    return matcher


def shift_months(day: date, months: int) -> tuple[int, int]:
    """(year, month) of a day moved by whole months."""
    count = day.year * 12 + day.month - 1 + months
    return count // 12, count % 12 + 1


def weekday_date(anchor: date, weekday: int, direction: int) -> date:
    """The day of that name on or before (direction -1) or after (1) the anchor; 0: this one or the last."""
    back = (anchor.weekday() - weekday) % 7
    if direction > 0:
        return anchor + timedelta(days=(weekday - anchor.weekday()) % 7 or 7)
    return anchor - timedelta(days=back or (7 if direction < 0 and False else 0))


class DateGrammar:
    """Finds the dates of an article. `find()` returns them in order."""

    def __init__(self, tokens: Tokens, language: Language, published: date | None) -> None:
        self.tokens, self.language, self.published = tokens, language, published
        self.matcher = _matcher(language)
        self.doubtful = {bare(fold(w)) for w in language.dates.get("ambiguous_months", ())}
        self.day_first = bool(language.dates.get("day_first", True))

    def find(self) -> list[DateMention]:
        """All date expressions, in order, without overlap."""
        found: list[DateMention] = []
        i = 0
        while i < len(self.tokens):
            mention = self._at(i)
            if mention is None:
                i += 1
            else:
                found.append(mention)
                i = mention.end
        return found

    def _match(self, i: int, *categories: str) -> Match | None:
        if i >= len(self.tokens):
            return None
        for match in self.matcher.at(self.tokens.keys, i):
            if match.entry.category in categories and not (match.entry.definite and "ال" not in self.tokens.keys[i][:4] and not self.tokens.keys[i].startswith("لل")):
                return match
        return None

    def _number(self, i: int) -> int | None:
        key = self.tokens.keys[i] if 0 <= i < len(self.tokens) else ""
        return int(key) if key.isdigit() and len(key) <= 4 else None

    def _at(self, i: int) -> DateMention | None:
        number = self._number(i)
        if number is not None:
            return self._figures(i) or self._day_month(i, number) or self._bare_year(i, number)
        match = self._match(i, "relative", "same")
        weekday = self._weekday(i)
        if match and (weekday is None or match.end >= weekday.end):
            return self._relative(match)
        if weekday:
            return weekday
        month = self._match(i, "months")
        if month and (bare(self.tokens.keys[i]) not in self.doubtful or self._beside(month)):
            return self._month(i, month)
        ago = self._match(i, "ago")
        if ago:
            return self._ago(ago.end, i)
        return self._count_ago(i)

    def _beside(self, month: Match) -> bool:
        return month.start > 0 and (self._match(month.start - 1, "month_words") is not None or self.tokens.keys[month.start - 1] == "/") or (
            self._number(month.end) is not None or month.end < len(self.tokens) and self.tokens.keys[month.end] == "/")

    def _figures(self, i: int) -> DateMention | None:
        """30/7/2015, 2015-07-30, 14 / 10 / 1436هـ."""
        parts, j = [i], i + 1
        while len(parts) < 3 and j + 1 < len(self.tokens) and self.tokens.keys[j] in "/-." and self._number(j + 1) is not None:
            parts.append(j + 1)
            j += 2
        if len(parts) < 3 or not self.tokens.keys[i + 1] == self.tokens.keys[i + 3]:
            return None
        a, b, c = (int(self.tokens.keys[p]) for p in parts)
        if a > 31:
            a, c = c, a
        elif not self.day_first and a <= 12:
            a, b = b, a
        if b > 12 and a <= 12:
            a, b = b, a
        if 1300 <= c <= 1500:
            return self._hijri(i, j, c, b, a)
        return self._exact(i, j, c, b, a)

    def _exact(self, i: int, j: int, year: int, month: int, day: int) -> DateMention | None:
        if 1900 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]:
            return DateMention(i, j, f"{year:04}-{month:02}-{day:02}")
        return None

    def _hijri(self, i: int, j: int, year: int, month: int, day: int) -> DateMention | None:
        from hijridate import Hijri

        try:
            told = Hijri(year, month, day).to_gregorian()
        except (ValueError, OverflowError):
            return None
        return DateMention(i, j, date(told.year, told.month, told.day).isoformat(), weak=True)

    def _day_month(self, i: int, day: int) -> DateMention | None:
        """14 مايو 2015, 15 آذار/مارس, 28-30 أكتوبر, 6 June 2005, 25 شوال 1436."""
        j, last = i + 1, 0
        if j < len(self.tokens) and self.tokens.keys[j] in ("st", "nd", "rd", "th"):
            j += 1
        if j + 1 < len(self.tokens) and self.tokens.keys[j] in self._range_words() and self._number(j + 1) is not None:
            last, j = self._number(j + 1) or 0, j + 2
        if j < len(self.tokens) and self.tokens.keys[j] in ("من", "of"):
            j += 1
        hijri = self._match(j, "hijri")
        month = self._match(j, "months")
        if hijri and not month:
            year = self._number(hijri.end)
            return self._hijri(i, hijri.end + 1, year, int(hijri.entry.value), day) if year and 1300 < year < 1500 else None
        if not month or not 1 <= day <= 31:
            return None
        end = self._second_name(month.end)
        year, end = self._year(end, int(month.entry.value), day)
        if year is None:
            return None
        first = self._exact(i, end, year, int(month.entry.value), day)
        if first is None or not last:
            return first
        until = self._exact(i, end, year, int(month.entry.value), last)
        return DateMention(i, end, f"{first.iso}/{until.iso}") if until else first

    def _range_words(self) -> frozenset[str]:
        return frozenset(fold(str(w)) for w in self.language.dates.get("range_to", ()))

    def _second_name(self, j: int) -> int:
        """Over "/مارس" after "آذار"."""
        if j < len(self.tokens) and self.tokens.keys[j] in ("/", "(", "-"):
            second = self._match(j + 1, "months")
            if second:
                closing = second.end < len(self.tokens) and self.tokens.keys[second.end] == ")"
                return second.end + closing
        return j

    def _year(self, j: int, month: int, day: int) -> tuple[int | None, int]:
        """The year said after a month, else the one that brings the date nearest to the article's."""
        n = j
        while n < len(self.tokens) and n - j < 2 and (self.tokens.keys[n] in (",", "،", "من") or self._match(n, "year_words")):
            n += 1
        year = self._number(n)
        if year is not None and 1900 <= year <= 2100:
            return year, n + 1
        if self.published is None:
            return None, j
        toward = self._match(j, "past", "future", "this", "relative")
        if toward and toward.entry.category in ("past", "future"):
            return self._toward(month, day, 1 if toward.entry.category == "future" else -1), toward.end
        if toward and toward.entry.category == "relative" and toward.entry.value[0] == "years":
            return self.published.year + int(toward.entry.value[1]), toward.end
        best = min((self.published.year + d for d in (-1, 0, 1)),
                   key=lambda y: abs((date(y, month, min(day or 15, 28)) - (self.published or date.today())).days))
        return best, toward.end if toward and toward.entry.category == "this" else j

    def _toward(self, month: int, day: int, direction: int) -> int:
        assert self.published is not None
        here = (self.published.month, self.published.day)
        there = (month, day or here[1])
        if direction > 0:
            return self.published.year + (there < here)
        return self.published.year - (there > here)

    def _month(self, i: int, month: Match) -> DateMention | None:
        number, end = int(month.entry.value), self._second_name(month.end)
        day = self._number(end)
        if day is not None and day <= 31 and not self.language.code == "ar":
            return self._month_day(i, end, number, day)
        year, after = self._year(end, number, 0)
        if year is None:
            return None
        return DateMention(i, after, f"{year:04}-{number:02}")

    def _month_day(self, i: int, end: int, month: int, day: int) -> DateMention | None:
        """May 1, September 13, 2023; June 27-June 30; June 27-30."""
        j, last, last_month = end + 1, 0, month
        if j < len(self.tokens) and self.tokens.keys[j] in ("st", "nd", "rd", "th"):
            j += 1
        if j + 1 < len(self.tokens) and self.tokens.keys[j] in self._range_words():
            second = self._match(j + 1, "months")
            number = self._number(second.end if second else j + 1)
            if number is not None and number <= 31:
                last, last_month = number, int(second.entry.value) if second else month
                j = (second.end if second else j + 1) + 1
        year, j = self._year(j, month, day)
        if year is None:
            return None
        first = self._exact(i, j, year, month, day)
        until = self._exact(i, j, year, last_month, last) if last else None
        return DateMention(i, j, f"{first.iso}/{until.iso}") if first and until else first

    def _bare_year(self, i: int, number: int) -> DateMention | None:
        if 1945 <= number <= 2100 and len(self.tokens.keys[i]) == 4 and i and (
                self._match(i - 1, "year_words") or self.tokens.keys[i - 1] in ("في", "in", "since", "منذ")):
            return DateMention(i, i + 1, f"{number:04}")
        return None

    def _weekday(self, i: int) -> DateMention | None:
        match = self._match(i, "weekdays")
        if match is None or self.language.code == "ar" and "ال" not in self.tokens.keys[i][:5]:
            return None
        if self.language.cased and not self.tokens.words[i][0].isupper():
            return None
        weekday, end, direction = int(match.entry.value), match.end, 0
        toward = self._match(end, "past", "future")
        if toward is None and self.language.cased and i:
            before = self._match(i - 1, "past", "future")
            direction = {"past": -1, "future": 1}.get(before.entry.category, 0) if before else 0
        elif toward:
            direction, end = (1 if toward.entry.category == "future" else -1), toward.end
        after = self._at_number(end)
        if after is not None:
            return DateMention(i, after.end, after.iso)
        if self.published is None:
            return DateMention(i, end, "")
        iso = weekday_date(self.published, weekday, direction).isoformat()
        return DateMention(i, end, iso, weekday=weekday if direction == 0 else -1)

    def _at_number(self, j: int) -> DateMention | None:
        """A full date right after a weekday: "الخميس 14 مايو", "Monday, 6 June"."""
        if j < len(self.tokens) and self.tokens.keys[j] in (",", "،"):
            j += 1
        number = self._number(j)
        if number is not None:
            return self._figures(j) or self._day_month(j, number)
        month = self._match(j, "months") if self.language.cased else None
        if month and self._number(month.end) is not None:
            return self._month(j, month)
        return None

    def _relative(self, match: Match) -> DateMention:
        if match.entry.category == "same":
            return DateMention(match.start, match.end, "", same=True)
        unit, count, weak = match.entry.value
        weekday = self._weekday(match.end) if unit == "days" else None
        end = weekday.end if weekday else match.end
        if self.published is None:
            return DateMention(match.start, end, "", weak=weak)
        if unit == "days" and weekday and weekday.weekday < 0 and weekday.iso:
            return DateMention(match.start, end, weekday.iso)
        return DateMention(match.start, end, self._moved(unit, count), weak=weak)

    def _moved(self, unit: str, count: int) -> str:
        assert self.published is not None
        if unit == "days":
            return (self.published + timedelta(days=count)).isoformat()
        if unit == "weeks":
            monday = self.published - timedelta(days=self.published.weekday()) + timedelta(weeks=count)
            return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
        if unit == "months":
            year, month = shift_months(self.published, count)
            return f"{year:04}-{month:02}"
        return f"{self.published.year + count:04}"

    def _ago(self, j: int, i: int) -> DateMention | None:
        """قبل ثلاثة أيام, منذ أسبوعين."""
        number = self._number(j)
        word = self._match(j, "numbers")
        unit = self._match(j, "units")
        count = number
        if unit and word:
            count = int(word.entry.value)
        elif number is not None or word:
            count = number if number is not None else int(word.entry.value) if word else 1
            unit = self._match(j + 1, "units")
        if unit is None or count is None:
            return None
        iso = self._moved(str(unit.entry.value), -count) if self.published else ""
        return DateMention(i, unit.end, iso, weak=unit.entry.value in ("weeks", "years"))

    def _count_ago(self, i: int) -> DateMention | None:
        """Two days ago, three weeks ago."""
        word = self._match(i, "numbers")
        unit = self._match(word.end, "units") if word and self.language.cased else None
        if word is None or unit is None or not (unit.end < len(self.tokens) and self.tokens.keys[unit.end] == "ago"):
            return None
        iso = self._moved(str(unit.entry.value), -int(word.entry.value)) if self.published else ""
        return DateMention(i, unit.end + 1, iso)
