"""Replacing characters one for one, and line ends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.ingest import clean

ANY = st.text(alphabet=st.characters(codec=None))


@given(ANY)
def test_no_offset_moves_and_the_result_can_be_stored(text: str) -> None:
    cleaned = clean.characters(text)
    assert len(cleaned) == len(text)
    assert "\0" not in cleaned
    cleaned.encode("utf-8")


def test_what_is_replaced_by_what() -> None:
    assert clean.characters("a\0b\ud800c\x1bd\ufffee") == "a b\ufffdc d e"


def test_what_is_kept() -> None:
    kept = "وزير\u200fالدفاع\t\r\n\u2068x\u2069 😀"
    assert clean.characters(kept) == kept


def test_line_ends() -> None:
    assert clean.lines("\n a\r\nb\rc\u2028d\x85e \n") == "a\nb\nc\nd\ne"


def test_one_line() -> None:
    assert clean.one_line(" a\n b\0c ") == "a b c"
