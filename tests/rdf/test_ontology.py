"""Codes, sectors and labels as the ontology gives them."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.model import EVENT_TYPES, PARTS, STATUSES
from kg.namespaces import DD
from kg.rdf.ontology import EventCode, event_codes, event_types, labels, load, parsed, sectors, shapes


def test_every_type_has_a_code_for_every_status() -> None:
    assert set(event_codes()) == set(product(EVENT_TYPES, STATUSES))


# Codes from the CAMEO codebook 1.1b3, scores from GDELT's Goldstein table, types from the PLOVER manual 0.7b1.
@pytest.mark.parametrize(("type_", "status", "code"), [
    ("meeting", "happened", EventCode("040", "CONSULT", 1, 1.0)),
    ("meeting", "planned", EventCode("036", "AGREE", 1, 4.0)),
    ("meeting", "denied", EventCode("125", "REJECT", 3, -5.0)),
    ("visit", "happened", EventCode("042", "CONSULT", 1, 1.9)),
    ("call", "happened", EventCode("041", "CONSULT", 1, 1.0)),
    ("agreement", "happened", EventCode("057", "SUPPORT", 1, 8.0)),
    ("agreement", "planned", EventCode("032", "AGREE", 1, 4.5)),
    ("exercise", "happened", EventCode("062", "COOPERATE", 2, 7.4)),
    ("exercise", "planned", EventCode("0312", "AGREE", 1, 5.2)),
    ("exercise", "denied", EventCode("1212", "REJECT", 3, -4.0)),
    ("training", "happened", EventCode("072", "AID", 2, 8.3)),
    ("transfer", "happened", EventCode("072", "AID", 2, 8.3)),
    ("transfer", "planned", EventCode("0332", "AGREE", 1, 5.2)),
    ("deployment", "happened", EventCode("074", "AID", 2, 8.5)),
    ("deployment", "planned", EventCode("0334", "AGREE", 1, 6.0)),
])
def test_codes_are_those_of_the_codebooks(type_: str, status: str, code: EventCode) -> None:
    assert event_codes()[type_, status] == code


def test_types_are_found_by_code() -> None:
    assert tuple(event_types()) == tuple(sorted(EVENT_TYPES))
    assert event_types()["port-call"] == DD.PortCall


def test_labels_cover_every_code_in_both_languages() -> None:
    english, arabic = labels("en"), labels("ar")
    assert english.roles["minister-of-defence"] == "minister of defence"
    assert arabic.roles["minister-of-defence"] == "وزير الدفاع"
    assert arabic.topics["joint-exercises"] == "التمارين المشتركة"
    for one, other in ((english, arabic), (arabic, english)):
        assert set(one.topics) == set(other.topics)
        assert set(one.roles) == set(other.roles) == set(sectors())
        assert (set(one.types), set(one.statuses), set(one.parts)) == (set(EVENT_TYPES), set(STATUSES), set(PARTS))


def test_a_language_without_labels_is_an_error() -> None:
    with pytest.raises(KgError, match="no label in 'fr'"):
        labels("fr")


def test_sectors_tell_soldiers_from_officials() -> None:
    assert (sectors()["chief-of-staff"], sectors()["minister-of-defence"]) == ("MIL", "GOV")


def test_shapes_stay_out_of_the_vocabulary() -> None:
    assert len(shapes()) > 0
    assert not set(shapes()) & set(load())


def test_a_broken_file_is_named_with_its_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text("@prefix a: <urn:a> .\na:b a:c\n", encoding="utf-8")
    with pytest.raises(KgError, match=r"broken\.ttl, line \d: no valid Turtle"):
        parsed([broken])
