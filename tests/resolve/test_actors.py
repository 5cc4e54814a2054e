"""Whom references denote."""

from __future__ import annotations

import pytest

from kg import ids
from kg.model import Actor
from kg.references import Reference
from kg.resolve.actors import country_of, identify


def actor(kind: str, **fields: str) -> Actor:
    return identify([Reference(1, kind, **fields)])[1]  # type: ignore[arg-type]


def test_one_spelling_is_one_actor_and_another_waits_for_a_judgement() -> None:
    latin = actor("person", name="Andrei Belousov", country="RU")
    assert latin.iri == actor("person", name="Andrei  BELOUSOV", country="RU").iri
    assert latin.iri != actor("person", name="أندريه بيلوسوف", country="RU").iri
    assert actor("person", name="حسن فريدون", country="IR").iri != actor("person", name="حسين فريدون", country="IR").iri


def test_the_same_name_in_two_countries_is_two_actors() -> None:
    assert actor("person", name="Mohammed", country="SA").iri != actor("person", name="Mohammed", country="AE").iri


def test_the_unnamed_are_the_holder_of_a_post() -> None:
    minister = actor("person", role="minister-of-defence", country="RU")
    assert minister.iri.endswith("/actor/person/holder.minister-of-defence.RU")
    assert minister.iri != actor("person", role="minister-of-defence", country="SY").iri
    assert minister.label == ""


def test_a_country_is_its_code_whatever_it_is_called() -> None:
    assert actor("country", name="سورية", country="SY") == actor("country", name="Syria", country="SY")


def test_a_body_in_a_states_place_is_an_organisation() -> None:
    assert actor("country", country="NATO").iri.endswith("/actor/organisation/NATO")


def test_delegations_of_a_country_are_one_actor_beside_the_country() -> None:
    assert actor("delegation", country="RU") == actor("delegation", country="RU")
    assert actor("delegation", country="RU").iri != actor("country", country="RU").iri


@pytest.mark.parametrize(("one", "other"), [
    ("مجلس الشؤون الاقتصادية", "مجلس الشؤون الإقتصاديّة"),
    ("BAE Systems", "bae systems"),
])
def test_an_unknown_body_is_its_folded_name(one: str, other: str) -> None:
    assert actor("organisation", name=one, country="SA").iri == actor("organisation", name=other, country="SA").iri


def test_groups_are_told_apart_by_name_or_post_and_country() -> None:
    groups = {
        actor("group", name="military committee", country="LY").iri,
        actor("group", name="military committee", country="SY").iri,
        actor("group", role="member-of-parliament", country="US").iri,
        actor("group", role="senior-officer", country="US").iri,
    }
    assert len(groups) == 4


def test_nothing_known_is_still_an_actor() -> None:
    assert actor("group").key == "unknown"


def test_every_reference_gets_its_actor_by_number() -> None:
    found = identify([Reference(1, "country", country="SY"), Reference(2, "country", country="RU")])
    assert {number: a.country for number, a in found.items()} == {1: "SY", 2: "RU"}


@pytest.mark.parametrize(
    ("kind", "fields", "country"),
    [
        ("person", {"name": "Lloyd Austin", "country": "US"}, "US"),
        ("person", {"name": "Lloyd Austin"}, ""),
        ("person", {"role": "chief-of-staff", "country": "SY"}, "SY"),
        ("person", {"role": "chief-of-staff"}, ""),
        ("delegation", {"country": "RU"}, "RU"),
        ("country", {"country": "RU"}, "RU"),
    ],
)
def test_the_country_in_an_iri(kind: str, fields: dict[str, str], country: str) -> None:
    assert country_of(actor(kind, **fields).iri) == country


@pytest.mark.parametrize(("kind", "name", "country", "iri"), [
    ("person", "министр обороны Сирии", "", ids.actor("person", "holder.minister-of-defence.SY")),
    ("person", "le ministre syrien de la Défense", "SY", ids.actor("person", "holder.minister-of-defence.SY")),
    ("organisation", "Минобороны Сирии", "SY", ids.actor("organisation", "SY-MOD")),
    ("organisation", "Пентагон", "", ids.actor("organisation", "US-DOD")),
    ("organisation", "ministère américain de la Défense", "US", ids.actor("organisation", "US-DOD")),
    ("organisation", "Кремль", "", ids.actor("country", "RU")),
    ("country", "Damas", "", ids.actor("country", "SY")),
])
def test_what_designates_in_any_language_is_one(kind: str, name: str, country: str, iri: str) -> None:
    assert identify([Reference(1, kind, name, (name,), "", country)])[1].iri == iri
