"""Terms in their one written form."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.model import EVENT_TYPES, KINDS, PARTS, STATUSES
from kg.rdf.terms import actor_class, concept, dd, decimal, event_class, text, web_address


@pytest.mark.parametrize(("value", "written"), [
    (1.0, "1"), (0.9, "0.9"), (0.85, "0.85"), (1 / 3, "0.333"), (0.0, "0"), (10.0, "10"),
])
def test_a_decimal_is_written_as_the_store_writes_it(value: float, written: str) -> None:
    store = ox.Store()
    store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), decimal(value)))
    (quad,) = store
    assert decimal(value) == quad.object
    assert decimal(value).value == written


def test_every_type_and_kind_has_a_class_of_the_ontology() -> None:
    assert event_class("port-call") == dd("PortCall")
    assert len({event_class(type_) for type_ in EVENT_TYPES}) == len(EVENT_TYPES)
    assert len({actor_class(kind) for kind in KINDS}) == len(KINDS)


def test_a_misspelt_term_is_an_error() -> None:
    with pytest.raises(AttributeError):
        dd("mett")


def test_concepts_have_the_iris_of_their_schemes() -> None:
    for scheme, codes in (("status", STATUSES), ("part", PARTS)):
        for code in codes:
            assert concept(scheme, code).value == f"https://w3id.org/defence-diplomacy/{scheme}/{code}"


def test_lone_surrogates_do_not_reach_the_store() -> None:
    assert text("a\ud800b", "en") == ox.Literal("a\ufffdb", language="en")


@pytest.mark.parametrize("address", [
    "", "example.org", "ftp://example.org", "http://", "https://a b", "http://[::1", "javascript:1",
])
def test_what_is_no_web_address_is_none(address: str) -> None:
    assert web_address(address) is None
