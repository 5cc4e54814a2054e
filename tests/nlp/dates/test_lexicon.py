from __future__ import annotations

from dataclasses import replace

import pytest

from kg.errors import InputError
from kg.nlp.dates.lexicon import Shift, date_lexicon
from kg.nlp.language import load


def test_a_lexicon_is_compiled_once() -> None:
    assert date_lexicon(load("ar")) is date_lexicon(load("ar"))


def test_words_have_the_value_of_their_row() -> None:
    found = {m.entry.category: m.entry.value for m in date_lexicon(load("en")).matcher.at(("last", "month"), 0)}
    assert found["relative"] == Shift("months", -1, weak=False, coming=False)


def test_what_differs_between_languages_is_data() -> None:
    arabic, english = date_lexicon(load("ar")), date_lexicon(load("en"))
    assert (arabic.month_first, arabic.weekdays_definite, arabic.day_first) == (False, True, True)
    assert (english.month_first, english.weekdays_definite, english.day_first) == (True, False, False)


def test_a_relative_phrase_needs_a_unit() -> None:
    broken = replace(load("en"), dates={"relative": [{"words": ["soon"], "fortnights": 1}]})
    with pytest.raises(InputError, match=r"en/dates\.yaml.*days, weeks, weekends, months, years, soon"):
        date_lexicon(broken)
