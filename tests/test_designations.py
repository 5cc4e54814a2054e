"""States, bodies and posts by what news calls them, in four languages."""

from __future__ import annotations

import re

import pytest

from kg import designations, reference


@pytest.mark.parametrize(("name", "role", "iso"), [
    ("министр обороны Сирии", "minister-of-defence", "SY"),
    ("сирийский министр обороны", "minister-of-defence", "SY"),
    ("le ministre syrien de la Défense", "minister-of-defence", "SY"),
    ("وزير الدفاع في الجمهورية العربية السورية", "minister-of-defence", "SY"),
    ("Syria's defence minister", "minister-of-defence", "SY"),
    ("глава МИД Франции", "minister-of-foreign-affairs", "FR"),
    ("la cheffe de la diplomatie allemande", "minister-of-foreign-affairs", "DE"),
    ("the King of Jordan", "head-of-state", "JO"),
    ("начальник Генштаба Ирана", "chief-of-staff", "IR"),
    ("وزير دفاع قطر", "minister-of-defence", "QA"),
])
def test_a_post_with_its_state(name: str, role: str, iso: str) -> None:
    assert designations.post(name) == (role, iso)


@pytest.mark.parametrize("name", ["министр обороны", "Сирия", "Karim Haddad", "ministre syrien de la Culture", ""])
def test_what_is_no_post_with_a_state(name: str) -> None:
    assert designations.post(name) == ("", "")


@pytest.mark.parametrize(("name", "code", "iso"), [
    ("Министерство обороны Сирии", "MOD", "SY"), ("ministère syrien de la Défense", "MOD", "SY"),
    ("وزارة الخارجية القطرية", "MFA", "QA"), ("US Department of Defense", "MOD", "US"), ("МИД Ирана", "MFA", "IR"),
])
def test_a_ministry_with_its_state(name: str, code: str, iso: str) -> None:
    assert designations.ministry(name) == (code, iso)


@pytest.mark.parametrize(("name", "iso"), [
    ("Damas", "SY"), ("Дамаск", "SY"), ("Кремль", "RU"), ("le Kremlin", "RU"), ("الكرملين", "RU"), ("L’Élysée", "FR"),
    ("Белый дом", "US"), ("норвежской", "NO"), ("norvégienne", "NO"),
    ("Congo", ""), ("Pentagon", ""), ("Пентагон", ""), ("Haddad", ""), ("", ""),
])
def test_what_stands_for_a_state(name: str, iso: str) -> None:
    assert designations.state(name) == iso


def test_every_state_has_its_names_in_russian_and_french() -> None:
    assert [state.iso for state in reference.spoken()] == [country.iso for country in reference.countries()]
    for state in reference.spoken():
        assert all((state.names_ru, state.demonyms_ru, state.capital_ru)), state.iso
        assert all((state.names_fr, state.demonyms_fr, state.capital_fr)), state.iso
        assert all(adjective.endswith("ий") for adjective in state.demonyms_ru), state.iso


def test_every_post_is_a_role_of_the_ontology_named_in_four_languages(roles: frozenset[str]) -> None:
    for post in reference.posts():
        assert post.role in roles
        assert all((post.names_en, post.names_ar, post.names_ru, post.names_fr)), post.role


@pytest.fixture(scope="module")
def roles() -> frozenset[str]:
    from kg.resources import folder

    text = (folder("ontology") / "roles.ttl").read_text(encoding="utf-8")
    return frozenset(re.findall(r'skos:notation "([^"]+)"', text))
