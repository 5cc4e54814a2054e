from __future__ import annotations

from kg.answers.dossier.counterparts import counterparts
from kg.answers.dossier.subject import subject
from kg.answers.network import Scope, of
from kg.answers.timeline import asked, timeline
from kg.rdf.store import Store


def test_counterparts_are_those_of_kg_ties(gold_store: Store) -> None:
    for name in ("SY", "Sergei Shoigu"):
        about = subject(gold_store, asked(gold_store, name))
        found = counterparts(gold_store, about, timeline(gold_store, about.asked).happenings, "en")
        expected = {tie.b_name: tie.events for tie in of(gold_store, name, Scope())}
        assert {tie.name: tie.events for tie in found} == expected


def test_of_two_states_those_of_one_who_deal_with_those_of_the_other(gold_store: Store) -> None:
    about = subject(gold_store, asked(gold_store, "SY–RU"))
    found = counterparts(gold_store, about, timeline(gold_store, about.asked, since="2025").happenings, "en")
    assert ("Murhaf Abu Qasra – Andrei Belousov", "2025-10") in {(tie.name, tie.first) for tie in found}
    assert [tie.events for tie in found] == sorted((tie.events for tie in found), reverse=True)


def test_two_persons_have_none(gold_store: Store) -> None:
    about = subject(gold_store, asked(gold_store, "Murhaf Abu Qasra – Andrei Belousov"))
    assert counterparts(gold_store, about, timeline(gold_store, about.asked).happenings, "en") == []
