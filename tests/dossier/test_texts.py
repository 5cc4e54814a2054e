from __future__ import annotations

import re
from pathlib import Path

import pytest

import kg.dossier
from kg.dossier.texts import LANGUAGES, Words, texts

TEMPLATE = Path(kg.dossier.__file__).parent / "template"
CODED = {key: value for key, value in texts().items() if isinstance(value, dict)}
MAY_BE_EMPTY = {("status", "happened"), ("precision", "day"), ("precision", "")}


def test_every_text_is_there_in_both_languages_and_the_arabic_is_arabic() -> None:
    for key, value in texts().items():
        for code, pair in value.items() if isinstance(value, dict) else [("", value)]:
            assert len(pair) == len(LANGUAGES), (key, code)
            if (key, code) not in MAY_BE_EMPTY:
                assert pair[0], (key, code)
                assert re.search("[\u0620-\u064a]", pair[1]), (key, code)


def test_every_text_that_a_template_asks_for_exists() -> None:
    for file in TEMPLATE.glob("dossier.*"):
        for key in re.findall(r'words\("([^"]+)"\)', file.read_text(encoding="utf-8")):
            assert Words("ar")(key), (file.name, key)


def test_a_word_and_that_of_a_code() -> None:
    assert (Words("en")("events"), Words("ar")("events")) == ("Events", "الفعاليات")
    assert Words("ar")("kind", "person") == "شخص"
    assert (Words("ar").direction, Words("en").direction) == ("rtl", "ltr")
    with pytest.raises(KeyError):
        Words("en")("no such text")


def test_kinds_have_their_codes() -> None:
    assert set(CODED) >= {"kind", "status", "precision", "script", "unit", "change", "doubt", "judged"}
