"""Who met, visited, signed with or supplied whom."""

from __future__ import annotations

import pytest

from kg.model import Actor, Event
from kg.rdf.direct import Direct, Role, direct


def actor(name: str, kind: str = "person", country: str = "") -> Actor:
    return Actor(name, kind, name, country or name[:2])


A, B, C = actor("SY-a"), actor("RU-b"), actor("RU-c")
D, RUSSIA = actor("RU-d", "delegation"), actor("RU", "country", "RU")


def role(who: Actor, part: str = "participant", leader: Actor | None = None, side: str | None = None) -> Role:
    return Role(who, part, who.country if side is None else side, leader)


def found(type_: str, *roles: Role, status: str = "happened", destination: Actor | None = None) -> set[Direct]:
    return set(direct(Event(type_, status=status), roles, destination))


def test_only_different_sides_meet_and_both_ways() -> None:
    assert found("meeting", role(A), role(B), role(C)) == {
        ("SY-a", "met", "RU-b"), ("RU-b", "met", "SY-a"), ("SY-a", "met", "RU-c"), ("RU-c", "met", "SY-a"),
    }


def test_an_unknown_side_is_another_side() -> None:
    assert ("SY-a", "met", "RU-b") in found("meeting", role(A, side=""), role(B, side=""))


def test_a_delegation_is_led_and_does_not_meet_its_leader() -> None:
    assert found("meeting", role(D, leader=B, side=""), role(B, side="")) == {("RU-d", "ledBy", "RU-b")}


def test_no_one_meets_himself() -> None:
    assert found("meeting", role(A, side="SY"), role(A, side="")) == set()


@pytest.mark.parametrize("status", ["planned", "denied"])
def test_what_did_not_happen_joins_no_one(status: str) -> None:
    assert found("meeting", role(A), role(D, leader=B), status=status) == set()


@pytest.mark.parametrize(("type_", "name"), [("call", "spokeWith"), ("exercise", "exercisedWith")])
def test_symmetrical_events_join_both_ways(type_: str, name: str) -> None:
    assert found(type_, role(A), role(B)) == {("SY-a", name, "RU-b"), ("RU-b", name, "SY-a")}


def test_travellers_visit_the_country_but_neither_hosts_nor_locals_do() -> None:
    roles = (role(A, "guest"), role(B, "host", side="XX"), role(C, "member"))
    assert found("visit", *roles, destination=RUSSIA) == {("SY-a", "visited", "RU")}
    assert found("visit", *roles) == set()


def test_attendees_of_a_signing_do_not_sign() -> None:
    assert found("agreement", role(A, "signatory"), role(B, "signatory"), role(actor("US-e"), "attendee")) == {
        ("SY-a", "signedWith", "RU-b"), ("RU-b", "signedWith", "SY-a"),
    }


def test_a_giver_supplies_a_receiver() -> None:
    assert found("transfer", role(B, "giver"), role(A, "receiver")) == {("RU-b", "supplied", "SY-a")}
    assert found("transfer", role(B), role(A)) == set()


def test_other_events_join_no_one_directly() -> None:
    assert found("appointment", role(A), role(B)) == set()
