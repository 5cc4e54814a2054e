from __future__ import annotations

import json

import pytest

from kg.cli.output import echo_json, echo_table, table, width


def test_vowel_signs_and_direction_marks_take_no_cell_and_wide_letters_two() -> None:
    assert width("سوريا") == 5
    assert width("مُحَمَّد") == 4
    assert width("\u200fسوريا\u2069") == 5
    assert width("日本") == 4


def test_columns_line_up_by_what_is_drawn() -> None:
    lines = table(("name", "events"), [("مُحَمَّد", 3), ("Belousov", 12)])
    assert lines == [
        "name      events",
        "مُحَمَّد           3",
        "Belousov      12",
    ]


def test_numbers_have_three_decimals_and_nothing_is_empty() -> None:
    assert table(("a", "b"), [(0.5, None)]) == ["    a  b", "0.500"]


def test_a_cell_stays_on_its_line() -> None:
    assert table(("quote",), [("one\n two\tthree",)]) == ["quote", "one two three"]


def test_a_table_without_rows_is_one_line_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    echo_table(("a",), [], nothing="no tie found")
    out, err = capsys.readouterr()
    assert (out, err) == ("", "no tie found\n")


def test_json_keeps_letters(capsys: pytest.CaptureFixture[str]) -> None:
    echo_json({"city": "دمشق"})
    out = capsys.readouterr().out
    assert "دمشق" in out
    assert json.loads(out) == {"city": "دمشق"}
