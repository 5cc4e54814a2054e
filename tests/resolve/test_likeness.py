"""How alike parts of names are."""

from __future__ import annotations

import pytest

from kg.resolve.likeness import likeness
from kg.resolve.parts import parts


def alike(one: str, other: str) -> float:
    (a,), (b,) = parts(one).parts, parts(other).parts
    assert likeness(a, b) == likeness(b, a)
    return likeness(a, b)


@pytest.mark.parametrize(("one", "other"), [
    ("أكار", "Akar"), ("Gerasimov", "غيراسيموف"), ("سعيد", "Saeed"), ("سعود", "Saud"), ("Hussein", "حسين"),
    ("حسن", "Hassan"), ("Хулуси", "خلوصي"), ("S", "Sergei"),
])
def test_one_name_across_scripts(one: str, other: str) -> None:
    assert alike(one, other) >= 0.9


@pytest.mark.parametrize(("one", "other"), [
    ("سعيد", "Saud"), ("Hassan", "حسين"), ("Ali", "Alaa"), ("S", "Vladimir"), ("Kerry", "Kelly"), ("Ahmed", "Sergei"),
])
def test_vowels_and_consonants_tell_names_apart(one: str, other: str) -> None:
    assert alike(one, other) < 0.8
