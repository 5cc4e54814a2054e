from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "country"), [
    ("وزير الدفاع السوري", "SY"),
    ("وزير الدفاع بدولة قطر", "QA"),
    ("وزير الدفاع بقطر", "QA"),
    ("وزير دفاع الأردن", "JO"),
    ("ملك الأردن عبدالله الثاني", "JO"),
    ("أمير قطر", "QA"),
    ("وزير الدفاع والأردني", ""),
    ("German Defence Minister", "DE"),
    ("Ukraine's Defence Minister", "UA"),
    ("NATO Defence Minister", "NATO"),
    ("Minister of Defence of the United Arab Emirates", "AE"),
    ("Minister of Defence of talks", ""),
])
def test_the_country_of_a_post(persons: Callable[..., list[object]], text: str, country: str) -> None:
    assert persons(text)[0].country == country  # type: ignore[attr-defined]


def test_a_country_before_something_else_is_not_the_persons(who: Who) -> None:
    assert who("Germany hosted Minister of Defence Ben Wallace.") == ["Ben Wallace, minister-of-defence"]


def test_capitalised_words_may_stand_between_country_and_title(who: Who) -> None:
    assert who("German Policy Directorate Director John Smith")[0].endswith("DE")


def test_a_national_council_is_not_that_of_the_united_nations(text_of: Callable[..., Text]) -> None:
    text = text_of("National Security Council Director for Central America Jan Kos met Ana Ruiz.")
    assert [(p.name, p.country) for p in text.phrases if p.role] == [("Jan Kos", "US")]


def test_an_envoy_of_the_kingdom_in_two_places_is_one(text_of: Callable[..., Text]) -> None:
    text = text_of("حضر معالي سفير خادم الحرمين الشريفين لدى جمهورية مصر العربية مندوب المملكة الدائم لدى جامعة الدول "
                   "العربية فهد الحربي.")
    assert [(p.name, p.role) for p in text.phrases if p.kind == "person"] == [("فهد الحربي", "ambassador")]
