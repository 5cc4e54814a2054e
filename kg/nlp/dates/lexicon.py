"""The words of a dates.yaml, compiled: phrases by category, and what is read word by word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from kg.nlp.fold import ARTICLE, bare, fold
from kg.nlp.language import FOLDER, Language
from kg.nlp.language.files import naming
from kg.nlp.matcher import Entry, Matcher
from kg.nlp.tokens import words_of

SOON = "soon"  # a unit of no length
UNITS = ("days", "weeks", "weekends", "months", "years", SOON)
_NUMBERED = ("months", "hijri", "weekdays", "ordinal_days", "then")
_PLAIN = ("same", "past", "future", "this", "ago", "year_words", "month_words", "equals")


class Shift(NamedTuple):
    """The value of a "relative" phrase: so many units from the article's date; weak where any better date wins, coming
    where it is still to come ("later this month")."""

    unit: str
    number: int
    weak: bool
    coming: bool


@dataclass(frozen=True, slots=True, eq=False)
class DateLexicon:
    """The date words of one language; see docs/languages.md for what each list is for."""

    matcher: Matcher
    doubtful: frozenset[str]
    range_words: frozenset[str]
    ordinals: frozenset[str]
    between: frozenset[str]
    day_leads: frozenset[str]
    of: frozenset[str]
    year_leads: frozenset[str]
    ago_after: frozenset[str]
    day_first: bool
    month_first: bool
    direction_first: bool
    weekdays_definite: bool
    weekdays_small: bool


@lru_cache(maxsize=8)
def date_lexicon(language: Language) -> DateLexicon:
    """The compiled dates.yaml of a language. Raises InputError that names it where it is broken."""
    table = language.dates

    def words(name: str) -> frozenset[str]:
        return frozenset(fold(str(word)) for word in table.get(name, ()))

    with naming(FOLDER / language.code / "dates.yaml"):
        matcher = _matcher(language)
    return DateLexicon(
        matcher=matcher, doubtful=frozenset(map(bare, words("ambiguous_months"))),
        range_words=words("range_to"), ordinals=words("ordinals"), between=words("between"),
        day_leads=words("day_leads"), of=words("of"), year_leads=words("year_leads"),
        ago_after=words("ago_after"), day_first=bool(table.get("day_first", True)),
        month_first=bool(table.get("month_first", False)), direction_first=bool(table.get("direction_first", False)),
        weekdays_definite=bool(table.get("weekdays_definite", False)),
        weekdays_small=bool(table.get("weekdays_small", False)),
    )


def _matcher(language: Language) -> Matcher:
    table, matcher = language.dates, Matcher(language.proclitics)
    for category in _NUMBERED:
        for number, phrases in table.get(category, {}).items():
            _enter(matcher, category, int(number), phrases)
    for row in table.get("relative", ()):
        _enter(matcher, "relative", _shift(row), row["words"])
    for category in _PLAIN:
        _enter(matcher, category, category, table.get(category, ()))
    for word, unit in table.get("units", {}).items():
        _enter(matcher, "units", unit, [word])
    for word, number in table.get("numbers", {}).items():
        _enter(matcher, "numbers", int(number), [word])
    return matcher


def _enter(matcher: Matcher, category: str, value: object, phrases: Iterable[object]) -> None:
    for phrase in map(str, phrases):
        entry = Entry(category, value, definite=phrase.startswith(ARTICLE))
        matcher.add(words_of(phrase, matcher.clitics.elided), entry)


def _shift(row: Mapping[str, Any]) -> Shift:
    unit = next((unit for unit in UNITS if unit in row), "")
    if not unit:
        raise ValueError(f"{row} has none of {', '.join(UNITS)}")
    coming = row.get("coming", int(row[unit]) > 0)
    return Shift(unit, int(row[unit]), bool(row.get("weak")), bool(coming))
