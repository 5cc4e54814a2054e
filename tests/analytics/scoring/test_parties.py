"""Which participants denote one another, kind by kind."""

from __future__ import annotations

import pytest

from kg.analytics.scoring.parties import pair_parties, same_party
from kg.analytics.scoring.records import Party


def party(kind: str, name: str = "", role: str = "", country: str = "", aliases: tuple[str, ...] = ()) -> Party:
    return Party(kind, name or None, role or None, country or None, None, aliases)


@pytest.mark.parametrize(
    ("predicted", "gold", "same"),
    [
        (party("person", "Khatib"), party("person", "Samer al-Khatib"), True),
        (party("person", "سامر"), party("person", "Samer", aliases=("سامر",)), True),
        (party("person", "Petrou", "envoy", "GR"), party("person", "Pappas", "envoy", "GR"), False),
        (party("person", "", "envoy", "GR"), party("person", "Pappas", "envoy", "GR"), True),
        (party("person", "", "", "GR"), party("person", "Pappas", "", "GR"), False),
        (party("country", "", "", "GR"), party("person", "Pappas", "", "GR"), False),
        (party("country", "", "", "GR"), party("delegation", "", "", "GR"), True),
        (party("organisation", "NATO", "", "NATO"), party("country", "", "", "NATO"), False),
        (party("group", "", "", "GR"), party("country", "", "", "GR"), False),
        (party("country", "", "", ""), party("country", "", "", ""), False),
        (party("organisation", "Joint Committee", "", "GR"), party("group", "The Joint Committee", "", "TR"), True),
        (party("group", "", "", "GR"), party("group", "", "", "GR"), True),
        (party("group", "Cadets", "", "GR"), party("group", "Officers", "", "GR"), False),
        (party("group", "", "commander", "GR"), party("group", "Officers", "commander", "GR"), True),
    ],
)
def test_same_party(predicted: Party, gold: Party, same: bool) -> None:
    assert same_party(predicted, gold) is same


def test_pairing_prefers_equal_kind_and_role() -> None:
    gold = [party("delegation", country="TR"), party("country", country="TR")]
    predicted = [party("country", country="TR"), party("delegation", country="TR")]
    assert pair_parties(predicted, gold) == {0: 1, 1: 0}
