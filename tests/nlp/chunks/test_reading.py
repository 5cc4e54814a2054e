from __future__ import annotations

import itertools
from collections.abc import Callable

from kg.nlp.phrases import Phrase

Told = Callable[[str], list[str]]


def test_a_sentence_as_noun_phrases(told: Told) -> None:
    assert told("استقبل وزير الدفاع السوري مرهف أبو قصرة وفدا روسيا في دمشق، بحضور حلف شمال الأطلسي") == [
        "person: مرهف أبو قصرة, minister-of-defence, SY", "delegation: RU", "place: دمشق, SY",
        "organisation: حلف شمال الأطلسي, NATO"]
    assert told("German Defence Minister Boris Pistorius met Rustem Umerov in Kyiv.") == [
        "person: Boris Pistorius, minister-of-defence, DE", "person: Rustem Umerov", "place: Kyiv, UA"]


def test_phrases_come_in_order_and_do_not_overlap(phrases: Callable[[str], list[Phrase]]) -> None:
    found = phrases("زار وفد عسكري روسي برئاسة نائب وزير الدفاع يونس بك يفكيروف سورية ومصر والأردن والتقى الوزير")
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_a_country_before_its_delegation_is_part_of_it(phrases: Callable[[str], list[Phrase]]) -> None:
    delegation, = phrases("with the German military delegation")
    assert (delegation.kind, delegation.country, delegation.start, delegation.lead) == ("delegation", "DE", 2, "with")


def test_nothing_in_nothing(told: Told) -> None:
    assert told("") == []
    assert told("تعزيز التعاون") == []
