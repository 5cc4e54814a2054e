"""Organisations: one row and one kind each, names of their own, a state or a body that they belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kg import reference

Owners = Callable[[Iterable[tuple[str, str]]], dict[str, set[str]]]
KINDS = {
    "intergovernmental", "ministry", "armed-force", "general-staff", "parliament", "company", "armed-group", "media",
    "other",
}  # fmt: skip


def test_an_organisation_has_one_row_one_kind_and_names_of_its_own(shared: Owners) -> None:
    bodies = reference.organisations()
    assert len({body.id for body in bodies}) == len(bodies)
    assert {body.kind for body in bodies} == KINDS
    assert shared((name, body.id) for body in bodies for name in body.names) == {}


def test_an_organisation_belongs_to_a_state_to_a_body_or_to_none() -> None:
    known = {country.iso for country in reference.countries()} | {body.id for body in reference.organisations()}
    assert [body.id for body in reference.organisations() if body.country and body.country not in known] == []


def test_the_bodies_that_stand_in_a_states_place_have_their_acronym() -> None:
    acronyms = {"NATO", "UN", "EU", "AU", "GCC", "LAS", "OIC", "CSTO", "SCO", "ASEAN"}
    assert {body.id for body in reference.organisations() if body.id == body.country} >= acronyms
