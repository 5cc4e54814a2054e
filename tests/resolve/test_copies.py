"""Near-identical texts."""

from __future__ import annotations

from datetime import date

from kg.resolve.copies import judge, shingles

TEXT = " ".join(f"word{n} is followed by {n * n}" for n in range(100))


def compared(one: str, other: str, on: date | None = None) -> float:
    found = judge("b", "a", set(shingles(one)), set(shingles(other)), date(2025, 1, 1), on)
    return found.score if found else 0.0


def test_a_text_with_another_opening_and_end_is_a_copy() -> None:
    assert compared(TEXT, f"Agency, Damascus: {TEXT} (Our own correspondent.)") == 1.0
    assert compared(TEXT, TEXT.upper()) == 1.0


def test_a_copy_is_of_its_time() -> None:
    assert compared(TEXT, TEXT, date(2025, 1, 5)) == 1.0
    assert compared(TEXT, TEXT, date(2025, 6, 5)) == 0.0


def test_others_are_no_copies() -> None:
    assert compared(TEXT, " ".join(reversed(TEXT.split()))) == 0.0
    assert compared("a short text", "a short text") == 0.0
    assert shingles("") == ()
