from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.tape import Row

Made = Callable[[str], Row]


def test_look_ups_beyond_both_ends_find_nothing(row_of: Made) -> None:
    row = row_of("وزير الدفاع")
    assert len(row) == 1
    for k in (-1, 1, 7):
        assert (row.category(k), row.key(k), row.is_word(k, "and")) == ("", "", False)


def test_words_of_closed_classes_are_known_by_name(row_of: Made) -> None:
    row = row_of("the army of Egypt and Jordan")
    assert row.is_word(0, "articles")
    assert not row.is_word(0, "and")
    with pytest.raises(KeyError):
        row.is_word(0, "artikles")


def test_proclitics_tell_what_is_joined_and_what_is_bound(row_of: Made) -> None:
    row = row_of("وزير الدفاع وقطر بدمشق وبالأردن")
    assert [row.conjoined(k) for k in range(4)] == [False, True, False, True]
    assert [row.bound(k) for k in range(4)] == [False, False, True, True]
    assert [row.clitic_lead(k) for k in range(4)] == ["", "and", "b", "وب"]


def test_lines_open_where_the_text_breaks(row_of: Made) -> None:
    row = row_of("دمشق\nوزير الدفاع")
    assert [row.opens_line(k) for k in range(2)] == [True, True]
    assert not row_of("دمشق وزير الدفاع").opens_line(1)
