"""Which participants of one article are one reference."""

from __future__ import annotations

from kg.model import Article, Event, Extraction, Participant
from kg.references import head_of, reference_of, references, state


def person(name: str, country: str = "", **more: object) -> Participant:
    return Participant("person", name, country=country, **more)  # type: ignore[arg-type]


def extraction(*events: tuple[Participant, ...]) -> Extraction:
    return Extraction(Article("a1", ""), events=tuple(Event("meeting", participants) for participants in events))


def test_one_person_in_two_events_is_one_reference() -> None:
    found = extraction((person("مرهف أبو قصرة", "SY"),), (person("مرهف أبو قصرة", "SY"),))
    assert len(references(found)) == 1
    assert reference_of(found) == {(0, 0): 1, (1, 0): 1}


def test_a_short_form_belongs_to_the_person_whose_forms_hold_it() -> None:
    found = extraction(
        (person("Belousov", "RU"),), (person("Andrei Belousov", "RU", names=("Andrei Belousov", "Belousov")),)
    )
    (reference,) = references(found)
    assert reference.name == "Andrei Belousov"
    assert reference.names == ("Belousov", "Andrei Belousov")


def test_the_same_name_in_two_countries_is_two_people() -> None:
    found = extraction((person("Mohammed", "SA"), person("Mohammed", "AE")))
    assert [r.country for r in references(found)] == ["SA", "AE"]


def test_a_missing_country_is_filled_from_the_same_name() -> None:
    found = extraction((person("Sergei Shoigu"),), (person("Sergei Shoigu", "RU"),))
    (reference,) = references(found)
    assert reference.country == "RU"


def test_two_people_who_share_a_first_name_stay_two() -> None:
    found = extraction((
        person("Khalid bin Salman", "SA", names=("Khalid bin Salman", "Khalid")),
        person("Khalid Al-Biyari", "SA", names=("Khalid Al-Biyari", "Khalid")),
    ))
    assert len(references(found)) == 2


def test_the_unnamed_are_told_apart_by_post_and_country() -> None:
    minister = Participant("person", role="minister-of-defence", country="RU")
    found = extraction((minister, Participant("person", role="chief-of-staff", country="RU")), (minister,))
    assert [r.role for r in references(found)] == ["minister-of-defence", "chief-of-staff"]
    assert reference_of(found)[1, 0] == 1


def test_the_post_of_a_named_person_is_no_part_of_the_reference() -> None:
    found = extraction((person("Andrei Belousov", "RU", role="minister-of-defence"),))
    assert references(found)[0].role == ""


def test_the_leader_of_a_delegation_is_the_person_of_that_name() -> None:
    delegation = Participant("delegation", country="RU", head="Yunus-bek Yevkurov")
    found = extraction((delegation, person("Yunus-bek Yevkurov", "RU")))
    assert head_of(found) == {(0, 0): reference_of(found)[0, 1]}


def test_a_leader_who_takes_no_other_part_is_a_reference_too() -> None:
    found = extraction((Participant("delegation", country="RU", head="Yunus-bek Yevkurov"),))
    assert [(r.kind, r.name, r.country) for r in references(found)] == [
        ("delegation", "", "RU"), ("person", "Yunus-bek Yevkurov", "RU"),
    ]
    assert head_of(found) == {(0, 0): 2}


def test_a_state_is_a_country_and_an_acronym_a_body() -> None:
    assert (state("SY").kind, state("NATO").kind) == ("country", "organisation")
    assert {state(code).kind for code in ("EU", "UN", "G7", "G20")} == {"organisation"}
    assert state("SY").iri.endswith("/actor/country/SY")
