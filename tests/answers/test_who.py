from __future__ import annotations

import pytest

from kg import ids
from kg.answers.who import actor, party
from kg.errors import NotFoundError, QueryError
from kg.rdf.store import Store

ABU_QASRA = ids.actor("person", "murhaf-abu-qasra.SY")


@pytest.mark.parametrize("name", ["SY", "sy", "سوريا", "سورية", "Syria", ids.actor("country", "SY")])
def test_a_country_is_meant_by_code_name_or_iri(gold_store: Store, name: str) -> None:
    assert party(gold_store, name).code == "SY"
    assert party(gold_store, name).iri == ids.actor("country", "SY")


@pytest.mark.parametrize("name", ["مرهف أبو قصرة", "مرهف ابو قصره", "أبو قصرة", "Murhaf Abu Qasra", ABU_QASRA])
def test_a_person_is_meant_in_every_script(gold_store: Store, name: str) -> None:
    assert party(gold_store, name).iri == ABU_QASRA
    assert party(gold_store, name).code == ""


def test_a_name_that_no_article_writes_so_is_compared_by_its_consonants(gold_store: Store) -> None:
    assert actor(gold_store, "Мурхаф Абу Касра") == ABU_QASRA
    assert actor(gold_store, "Murhaf Abou Qassra") == ABU_QASRA


def test_nobody_and_several_are_told_apart(gold_store: Store) -> None:
    with pytest.raises(NotFoundError, match="no actor is named"):
        party(gold_store, "Genghis Khan")
    with pytest.raises(QueryError, match="may mean"):
        party(gold_store, "محمد")


@pytest.mark.parametrize("name", ["Damas", "Дамаск", "Damascus", "сирийский", "syrienne", "Syrie"])
def test_a_seat_or_a_people_stands_for_its_state_in_four_languages(gold_store: Store, name: str) -> None:
    assert party(gold_store, name).code == "SY"


@pytest.mark.parametrize("name", [
    "министр обороны Сирии", "le ministre syrien de la Défense", "Syria's defence minister", "وزير الدفاع السوري",
])
def test_a_post_with_its_state_means_who_was_last_shown_in_it(gold_store: Store, name: str) -> None:
    assert actor(gold_store, name) == ABU_QASRA


def test_a_post_that_nobody_was_shown_in_means_nobody(gold_store: Store) -> None:
    with pytest.raises(NotFoundError):
        party(gold_store, "министр обороны Исландии")
