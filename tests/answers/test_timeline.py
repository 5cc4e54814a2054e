from __future__ import annotations

import pytest

from kg import ids
from kg.answers.timeline import asked, timeline
from kg.errors import NotFoundError, QueryError
from kg.rdf.store import Store


@pytest.mark.parametrize("text", ["SY–RU", "سوريا — روسيا", "Syria - Russia", "SY::روسيا", "RU–Syria"])
def test_a_pair_may_be_written_in_one(gold_store: Store, text: str) -> None:
    whom = asked(gold_store, text)
    assert {party.code for party in whom.parties} == {"SY", "RU"}
    assert whom.parties == asked(gold_store, *(("RU", "SY") if text.startswith("RU") else ("SY", "RU"))).parties


def test_a_hyphen_inside_a_name_divides_nothing(gold_store: Store) -> None:
    (meant,) = asked(gold_store, "Yunus-Bek Yevkurov").parties
    assert meant.iri.startswith(ids.actor("person", ""))
    pair = asked(gold_store, "Murhaf Abu Qasra – Yunus-Bek Yevkurov")
    assert pair.title("en") == "Murhaf Abu Qasra – Yunus-Bek Yevkurov"
    assert pair.title("ar") == "مرهف أبو قصرة – يونس بك يفكيروف"


def test_who_is_unknown_is_named(gold_store: Store) -> None:
    with pytest.raises(NotFoundError, match="no actor is named 'Atlantis'"):
        asked(gold_store, "Atlantis – RU")
    with pytest.raises(NotFoundError, match="no actor is named 'Atlantis'"):
        asked(gold_store, "Atlantis")
    with pytest.raises(QueryError, match="names one actor twice"):
        asked(gold_store, "SY–سوريا")


def test_events_stand_in_order_with_their_reports(gold_store: Store) -> None:
    found = timeline(gold_store, asked(gold_store, "مرهف أبو قصرة")).happenings
    assert [happening.facts.date for happening in found] == sorted(happening.facts.date for happening in found)
    damascus = [happening for happening in found if happening.facts.date == "2025-11-16"]
    assert sorted(report.language for one in damascus for report in one.reports) == ["ar", "en"]


def test_period_topic_and_type_narrow_it_and_undated_events_are_counted(gold_store: Store) -> None:
    everything = timeline(gold_store, asked(gold_store, "SY"))
    undated = sum(not happening.facts.date for happening in everything.happenings)
    late = timeline(gold_store, asked(gold_store, "SY"), since="2025-10-10")
    assert late.outside == undated
    assert all(happening.facts.latest >= "2025-10-10" for happening in late.happenings)
    assert "2025-10" in {happening.facts.date for happening in late.happenings}  # it may have been after the tenth
    visits = timeline(gold_store, asked(gold_store, "SY"), type_="visit").happenings
    assert {happening.facts.type for happening in visits} == {"visit"}
    about = timeline(gold_store, asked(gold_store, "SY"), topic="coordination").happenings
    assert about
    assert all("coordination" in happening.facts.topics for happening in about)


def test_wrong_filters_are_refused(gold_store: Store) -> None:
    whom = asked(gold_store, "SY")
    with pytest.raises(QueryError, match="no event type"):
        timeline(gold_store, whom, type_="party")
    with pytest.raises(QueryError, match="no topic"):
        timeline(gold_store, whom, topic="football")
    with pytest.raises(QueryError, match="no date"):
        timeline(gold_store, whom, since="soon")


def test_two_who_never_met_have_an_empty_course(gold_store: Store) -> None:
    assert timeline(gold_store, asked(gold_store, "QA", "IN")).happenings == []
