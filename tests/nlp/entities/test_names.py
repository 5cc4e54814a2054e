"""Names: their words, and when two are of the same person."""

from __future__ import annotations

import pytest

from kg.nlp.entities import Entity
from kg.nlp.entities.names import is_father, is_same_person, name_words
from kg.nlp.language import load
from kg.nlp.phrases import Phrase

WORDS = [
    ("مرهف أبو قصرة", "ar", ("مرهف", "ابوقصره")),
    ("عبد الفتاح السيسي", "ar", ("عبدفتاح", "سيسي")),
    ("محمد بن سلمان", "ar", ("محمد", "سلمان")),
    ("Saoud Al Thani", "en", ("saoud", "thani")),
    ("Murhaf Abu Qasra", "en", ("murhaf", "abuqasra")),
    ("Lloyd J. Austin", "en", ("lloyd", "j", "austin")),
]
# name known, country; name in the phrase, country; same person
PAIRS = [
    ("Thabit Abbasi", "IQ", "Abbasi", "", True),
    ("Thabit Abbasi", "IQ", "Abbasi", "JO", False),
    ("Thabit Abbasi", "IQ", "Thabit", "", False),
    ("Kim Jong Un", "KP", "Kim", "", True),
    ("Mohammed Said Abbasi", "", "Mohammed Abbasi", "", True),
    ("Thabit Abbasi", "", "Karim Abbasi", "", False),
]


@pytest.mark.parametrize(("name", "language", "words"), WORDS)
def test_words(name: str, language: str, words: tuple[str, ...]) -> None:
    assert name_words(name, load(language)) == words


@pytest.mark.parametrize(("known", "country", "name", "other", "same"), PAIRS)
def test_same_person(known: str, country: str, name: str, other: str, same: bool) -> None:
    english = load("en")
    entity = Entity("person", known, country=country, words=name_words(known, english))
    phrase = Phrase(0, 1, "person", name, country=other)
    assert is_same_person(entity, name_words(name, english), phrase, cased=True) is same


@pytest.mark.parametrize(("known", "name", "father"), [
    ("طارق بن ماجد بن فهد الزبيدي", "ماجد بن فهد الزبيدي", True),
    ("ماجد بن فهد", "طارق بن ماجد بن فهد", True),
    ("طارق بن ماجد بن فهد الزبيدي", "طارق بن ماجد", False),
    ("طارق بن ماجد الزبيدي", "الزبيدي", False),
])
def test_a_father_is_somebody_else(known: str, name: str, father: bool) -> None:
    arabic = load("ar")
    entity = Entity("person", known, words=name_words(known, arabic))
    assert is_father(entity, Phrase(0, 1, "person", name), arabic) is father
