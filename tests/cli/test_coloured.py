from __future__ import annotations

import re

from kg.cli.coloured import plain, raised, wrapped
from kg.markup import Mark, Piece
from kg.model import Span

NAME = Piece("وزير الدفاع السوري", Mark(12, Span(0, 18), "person"))
NESTED = Piece("spoke today with", Mark(1, Span(0, 16), "trigger"), (
    Piece("spoke "), Piece("today", Mark(2, Span(6, 11), "date")), Piece(" with"),
))  # fmt: skip


def test_brackets_where_there_are_no_colours() -> None:
    assert list(wrapped([Piece("استقبل "), NAME, Piece(".")], 80, False)) == ["استقبل [وزير الدفاع السوري]¹²."]
    assert list(wrapped([NESTED], 80, False)) == ["[spoke [today]² with]¹"]


def test_colours_hold_through_a_mark_and_end_with_it() -> None:
    assert list(wrapped([NAME, Piece(" في")], 80, True)) == ["\x1b[36mوزير الدفاع السوري¹²\x1b[0m في"]
    assert list(wrapped([NESTED], 80, True)) == ["\x1b[1;31mspoke\x1b[0m \x1b[35mtoday²\x1b[0m \x1b[1;31mwith¹\x1b[0m"]


def test_lines_break_between_words_and_colours_end_with_each_line() -> None:
    lines = list(wrapped([NAME, Piece(" في دمشق أمس.")], 12, True))
    assert [re.sub(r"\x1b\[[\d;]*m", "", line) for line in lines] == ["وزير الدفاع", "السوري¹² في", "دمشق أمس."]
    assert lines[0] == "\x1b[36mوزير الدفاع\x1b[0m"


def test_a_word_that_is_too_long_has_a_line_of_its_own() -> None:
    assert list(wrapped([Piece("a " + "b" * 30 + " c")], 10, False)) == ["a", "b" * 30, "c"]


def test_nothing_in_a_text_steers_the_terminal() -> None:
    hostile = "a\x1b[2J\x9b31m\x07b\rc\u202egpj\u2066\ud800\u2028d"
    assert plain(hostile) == "a [2J 31m bcgpj d".replace("bc", "b c")
    for colours in (False, True):
        (line,) = wrapped([Piece(hostile, Mark(1, Span(0, 9), "person"))], 80, colours)
        assert not set(re.sub(r"\x1b\[36m|\x1b\[0m", "", line)) & set("\x1b\x9b\x07\r\u202e\u2066\u2028")


def test_an_unknown_kind_is_shown_too() -> None:
    assert list(wrapped([Piece("x", Mark(1, Span(0, 1), "new"))], 80, False)) == ["[x]¹"]


def test_raised_figures() -> None:
    assert raised(1234567890) == "¹²³⁴⁵⁶⁷⁸⁹⁰"
