from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.markup import texts
from kg.markup.texts import GROUPS, Words
from kg.model import KINDS, Place

ROOT = Path(texts.__file__).resolve().parents[1]
USERS = [ROOT / "markup" / "template" / "page.html", ROOT / "cli" / "markup.py"]


@pytest.mark.parametrize("file", USERS, ids=lambda file: file.name)
def test_every_word_that_is_used_is_there_in_arabic(file: Path) -> None:
    used = set(re.findall(r"words\(['\"]([\w ]+)['\"]\)", file.read_text(encoding="utf-8")))
    assert used
    assert {word for word in used if not re.search("[\u0620-\u064a]", Words("ar")(word))} == set()


def test_every_kind_belongs_to_a_group_and_has_an_arabic_name() -> None:
    kinds = {kind for group in GROUPS.values() for kind in group}
    assert kinds >= {*KINDS, "place", "date", "trigger"}
    assert all(Words("ar")(kind) != kind for kind in kinds)


def test_countries_and_cities_in_the_readers_language() -> None:
    assert (Words("en").country("SY"), Words("ar").country("SY")) == ("Syria", "سوريا")
    assert Words("ar").country("NATO") == "NATO"
    muscat = Place("Muscat", "OM", "مسقط")
    assert (Words("en").city(muscat), Words("ar").city(muscat)) == ("Muscat", "مسقط")
    assert Words("ar").city(Place("Muscat", "OM", "Muscat")) == "Muscat"
