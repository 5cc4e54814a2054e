"""Judgements as statements."""

from __future__ import annotations

import pyoxigraph as ox

from kg import ids
from kg.model import Judgement
from kg.rdf.ledger import about, judgement_quads, judgements

A, B, C = (ids.actor("person", key) for key in "abc")
MACHINE = Judgement(A, B, "unsure", 0.75, (("name", "initial"), ("alike", 0.75)), "rule:person", "2025-01-01")
HUMAN = Judgement(A, B, "same", 1.0, (("why", "هما واحد"),), "ann", "2025-01-02T10:00:00.000+00:00")
OTHER = Judgement(B, C, "different", 0.5, (), "rule:person", "")


def test_judgements_are_read_as_they_were_written() -> None:
    inner = ox.Store()
    for judgement in (OTHER, HUMAN, MACHINE):
        inner.extend(judgement_quads(judgement))
    assert list(judgements(inner)) == [HUMAN, MACHINE, OTHER]
    assert set(about(inner, A)) == {MACHINE, HUMAN}
    assert set(about(inner, C)) == {OTHER}


def test_a_rule_has_one_verdict_on_a_pair_and_persons_have_many() -> None:
    again = Judgement(A, B, "same", 0.9, (), "rule:person", "2025-03-01")
    assert judgement_quads(again)[0].subject == judgement_quads(MACHINE)[0].subject
    assert judgement_quads(HUMAN)[0].subject != judgement_quads(MACHINE)[0].subject
