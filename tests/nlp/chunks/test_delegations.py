from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase

Phrases = Callable[[str], list[Phrase]]


@pytest.mark.parametrize(("text", "country"), [
    ("وفدا عسكريا روسيا رفيع المستوى", "RU"), ("الوفد السوري", "SY"), ("وفد من وزارة الدفاع", ""),
    ("وفد من الجيش الهندي", "IN"), ("وفد من وزارة الدفاع الأمريكية", "US"), ("وفدا من حلف الناتو", "NATO"),
    ("the visiting Chinese delegation", "CN"), ("a German military delegation", "DE"),
    ("a delegation from France", "FR"),
    ("a delegation", ""),
])
def test_a_delegation_has_the_country_beside_it(phrases: Phrases, text: str, country: str) -> None:
    found = [p for p in phrases(text) if p.kind == "delegation"]
    assert [p.country for p in found] == [country]


@pytest.mark.parametrize(("text", "head", "country"), [
    ("وفد عسكري روسي رفيع المستوى برئاسة نائب وزير الدفاع يونس بك يفكيروف", "يونس بك يفكيروف", "RU"),
    ("وفدا برئاسة وزير الدفاع السوري مرهف أبو قصرة", "مرهف أبو قصرة", "SY"),
    ("وفدا برئاسة كل من وزير الدفاع السوري مرهف أبو قصرة", "مرهف أبو قصرة", "SY"),
    ("a German military delegation led by General Carsten Breuer", "Carsten Breuer", "DE"),
])
def test_its_head_follows_as_a_person(phrases: Phrases, text: str, head: str, country: str) -> None:
    delegation, person = phrases(text)
    assert delegation.head is not None
    assert (delegation.head.name, delegation.head.country, delegation.country) == (head, country, country)
    assert (person.kind, person.name) == ("person", head)


def test_whoever_stands_beside_it_does_not_lead_it(phrases: Phrases) -> None:
    assert phrases("وفدا والتقى وزير الدفاع السوري")[0].head is None


def test_a_former_minister_may_lead_a_delegation(phrases: Phrases) -> None:
    (delegation, *_) = [p for p in phrases("a German delegation led by former German minister of defence Karl Weber")
                        if p.kind == "delegation"]
    assert delegation.head is not None
    assert delegation.head.name == "Karl Weber"
