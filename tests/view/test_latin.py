"""Arabic names in Latin letters: usual spellings, else by the patterns of names; never for what is no Arabic."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kg.view.latin import latin

NAMES = Path(__file__).parents[2] / "seeds" / "reference" / "names.csv"


@pytest.mark.parametrize(
    ("arabic", "expected"),
    [
        ("خالد بن محمد العطية", "Khalid bin Mohammed al-Attiyah"),
        ("عبد العزيز آل سعود", "Abdulaziz Al Saud"),
        ("عبدالعزيز", "Abdulaziz"),
        ("مُحَمَّد", "Mohammed"),
        ("جيمس ماتيس", "James Mattis"),
    ],
)
def test_usual_spellings(arabic: str, expected: str) -> None:
    assert latin(arabic) == expected


@pytest.mark.parametrize(
    ("arabic", "expected"),
    [
        ("قصرة", "Qasra"),
        ("البازل", "al-Bazil"),
        ("شدود", "Shadud"),
        ("زنبيل", "Zanbil"),
        ("أوخويا", "Ukhuya"),
        ("غشم", "Ghasham"),
    ],
)
def test_short_vowels_stand_where_names_have_them(arabic: str, expected: str) -> None:
    assert latin(arabic) == expected


@pytest.mark.parametrize("text", ["", "Lloyd Austin", "Сергей", "123"])
def test_what_is_no_arabic_has_no_spelling(text: str) -> None:
    assert latin(text) == ""


def test_marks_of_direction_and_markup_do_not_come_through() -> None:
    assert latin("\u202eخالد\u202c \u0640محمد") == "Khalid Mohammed"


def test_each_word_of_the_data_has_one_spelling_in_latin_letters() -> None:
    with NAMES.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert len({row["ar"] for row in rows}) == len(rows)
    assert all(row["latin"].replace(" ", "").replace("-", "").isalpha() for row in rows)
