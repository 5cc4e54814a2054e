"""Every file of the reference data: clean cells, the right script in each column, a header that says what it is."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from kg import reference

FOLDER = Path(__file__).parents[2] / "seeds" / "reference"
ARABIC = re.compile(r"[\u0600-\u06ff]")
LETTERS = re.compile(r"[^\W\d_]")


def test_ambiguous_forms_are_forms_of_their_row() -> None:
    for country in reference.countries():
        assert country.ambiguous <= country.forms, country.iso
    for city in reference.cities():
        assert city.ambiguous <= {*city.city_en, *city.city_ar}, city.name
    for place in reference.places():
        assert place.ambiguous <= {*place.place_en, *place.place_ar}, place.name
    for body in reference.organisations():
        assert body.ambiguous <= set(body.names), body.id


def test_each_column_is_in_its_script() -> None:
    for country in reference.countries():
        assert_arabic(*country.names_ar, *country.demonyms_ar, *country.capital_ar, *country.metonyms_ar)
        assert_not_arabic(*country.names_en, *country.demonyms_en, *country.capital_en, *country.metonyms_en)
    for city in reference.cities():
        assert_arabic(*city.city_ar)
        assert_not_arabic(*city.city_en)
    for place in reference.places():
        assert_arabic(*place.place_ar)
        assert_not_arabic(*place.place_en)
    for body in reference.organisations():
        assert_arabic(*(name for name in body.names_ar if not name.isascii()))
        assert_not_arabic(*body.names_en, *body.names_ru, *body.names_fr)


def test_no_value_is_empty_repeated_or_padded() -> None:
    for path in FOLDER.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(line for line in lines if not line.startswith("#")):
                for cell in row.values():
                    values = cell.split("|") if cell else []
                    assert all(value and value == value.strip() for value in values), (path.name, row)
                    assert len(values) == len(set(values)), (path.name, row)


def test_the_files_say_what_they_are_and_under_which_licence() -> None:
    for path in FOLDER.glob("*.csv"):
        head = path.read_text(encoding="utf-8")[:2500]
        assert head.startswith("#")
        assert "Licence" in head, path.name
        assert "Known gaps" in head, path.name


def assert_arabic(*forms: str) -> None:
    assert [form for form in forms if not ARABIC.search(form) or re.search("[پگکیچژ]", form)] == []


def assert_not_arabic(*forms: str) -> None:
    assert [form for form in forms if ARABIC.search(form) or not LETTERS.search(form)] == []
