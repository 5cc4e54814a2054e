"""Names lead to actors: folded, in part, and never to one of several by chance."""

from __future__ import annotations

from typing import Any

import pytest

from kg import ids
from kg.errors import NotFoundError, QueryError
from kg.query.lookup import Found, actor, concept, country_code, fold, known_country_code


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Türkiye", "TURKIYE"),
        ("Aydın", "Aydin"),
        ("أَبو قصرة", "ابو قصره"),
        ("مصطفى", "مصطفي"),
        ("al-Khatib,", "Al Khatib"),
    ],
)
def test_folded_spellings_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_an_actor_is_found_by_any_name_in_any_language(store: Any) -> None:
    khatib = f"{ids.DATA}actor/person/khatib"
    assert {actor(store, name).iri for name in ("سامر الخطيب", "الخطيب", "samer al khatib", "Khatib", khatib)} == {
        khatib
    }


def test_a_body_comes_before_a_delegation_of_the_same_name(store: Any) -> None:
    store.change('INSERT DATA { <actor/delegation/TR> <http://www.w3.org/2000/01/rdf-schema#label> "Türkiye"@en }')
    assert actor(store, "Türkiye") == Found(f"{ids.DATA}actor/country/TR", "Country", "Türkiye")


def test_an_ambiguous_name_lists_who_may_be_meant(store: Any) -> None:
    store.change(
        "PREFIX dd: <https://w3id.org/defence-diplomacy/ontology#> "
        "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
        'INSERT DATA { <actor/person/omar> a dd:Person ; rdfs:label "Omar al-Khatib"@en }'
    )
    with pytest.raises(QueryError, match=r"may mean 2 actors .*Samer al-Khatib <.*>; Omar al-Khatib <"):
        actor(store, "Khatib")
    assert actor(store, "Omar al-Khatib").label == "Omar al-Khatib"


@pytest.mark.parametrize("name", ["", "...", "Samer Pappas"])
def test_a_name_that_fits_nobody_is_not_found(store: Any, name: str) -> None:
    with pytest.raises(NotFoundError):
        actor(store, name)


def test_country_codes(store: Any) -> None:
    assert country_code(store, "NATO") == "NATO"
    assert country_code(store, f"{ids.DATA}actor/country/QA") == "QA"
    assert known_country_code(store, "Khatib") is None


def test_an_iri_of_a_concept_is_accepted_and_an_unknown_code_is_not(store: Any) -> None:
    iri = "https://w3id.org/defence-diplomacy/topic/military-aid"
    assert concept(store, "topic", iri) == iri
    with pytest.raises(QueryError, match="is no role"):
        concept(store, "role", "military-aid")
