"""Which actors an article's references denote, and what follows."""

from __future__ import annotations

from kg import ids
from kg.model import Actor, Article, Event, Extraction, Participant
from kg.rdf.links import links_quads
from kg.rdf.terms import iri
from kg.references import references
from kg.resolve import identify

QASRA, BELOUSOV, YEVKUROV = (
    ids.actor("person", key).removeprefix(ids.DATA)
    for key in ("مرهف-ابو-قصرة.SY", "اندريه-بيلوسوف.RU", "يونس-بك-يفكيروف.RU")
)


def linked(extraction: Extraction) -> set[str]:
    short = {ids.DATA: "", ids.ONTOLOGY: "dd:", extraction.article.id: "X", "http://www.w3.org/ns/org#": "org:"}
    lines = set()
    for quad in links_quads(extraction, identify(references(extraction))):
        line = f"{quad.subject} {quad.predicate} {quad.object}"
        for long, replacement in short.items():
            line = line.replace(long, replacement)
        lines.add(line)
    return lines


def test_all_links_stand_in_the_links_graph_once(arabic: Extraction) -> None:
    quads = links_quads(arabic, identify(references(arabic)))
    assert {quad.graph_name for quad in quads} == {iri(ids.links_graph(arabic.article.id))}
    assert len(quads) == len(set(quads))


def test_references_denote_actors_and_events_involve_them(arabic: Extraction) -> None:
    assert linked(arabic) >= {
        f"<reference/X/1> <dd:denotes> <{QASRA}>",
        f"<event/X/1> <dd:involves> <{YEVKUROV}>",
        "<event/X/1> <dd:involves> <actor/delegation/RU>",
        f'<{QASRA}> <http://www.w3.org/2000/01/rdf-schema#label> "مرهف أبو قصرة"@ar',
        f'<{QASRA}> <dd:countryCode> "SY"',
        f"<{QASRA}> <dd:represents> <actor/country/SY>",
        '<actor/delegation/RU> <http://www.w3.org/2000/01/rdf-schema#label> "Russia delegation"@en',
    }


def test_direct_triples_follow_from_what_happened(arabic: Extraction) -> None:
    assert linked(arabic) >= {
        f"<{QASRA}> <dd:met> <{YEVKUROV}>",
        f"<{YEVKUROV}> <dd:met> <{QASRA}>",
        f"<{QASRA}> <dd:met> <{BELOUSOV}>",
        f"<{QASRA}> <dd:visited> <actor/country/RU>",
        f"<actor/delegation/RU> <dd:ledBy> <{YEVKUROV}>",
    }


def test_a_planned_visit_is_no_visit(english: Extraction) -> None:
    assert not any("dd:visited" in line for line in linked(english))


def test_a_post_is_attested_on_the_days_events_day_or_publication(arabic: Extraction) -> None:
    post = f"{QASRA}/post/minister-of-defence-SY"
    day = "^^<http://www.w3.org/2001/XMLSchema#date>"
    assert linked(arabic) >= {
        f"<{QASRA}> <dd:holdsPost> <{post}>",
        f"<{post}> <org:member> <{QASRA}>",
        f"<{post}> <org:role> <https://w3id.org/defence-diplomacy/role/minister-of-defence>",
        f"<{post}> <org:organization> <actor/country/SY>",
        f'<{post}> <dd:attestedOn> "2025-11-16"{day}',
        f'<{post}> <dd:attestedOn> "2025-11-17"{day}',
        f"<{post}> <dd:attestedBy> <article/X>",
    }


def test_a_country_is_named_by_the_reference_data_only() -> None:
    event = Event("meeting", (Participant("country", "دمشق", country="SY"), Participant("country", country="NATO")))
    lines = linked(Extraction(Article("a1", "", language="ar"), events=(event,)))
    assert not any("دمشق" in line for line in lines)
    assert "<actor/country/SY> <dd:met> <actor/organisation/NATO>" in lines
    assert "<actor/country/SY> <dd:represents> <actor/country/SY>" not in lines


def test_an_unnamed_office_holder_is_called_by_the_post() -> None:
    event = Event("meeting", (Participant("person", role="chief-of-staff", country="EG"),))
    labels = [line for line in linked(Extraction(Article("a1", ""), events=(event,))) if "#label" in line]
    assert len(labels) == 2
    assert any('(Egypt)"@en' in label for label in labels)


def test_whom_another_article_names_is_not_called_by_the_post() -> None:
    event = Event("visit", (Participant("person", role="minister-of-defence", country="QA", part="guest"),))
    extraction = Extraction(Article("a1", "", language="en"), events=(event,))
    ((number, holder),) = identify(references(extraction)).items()

    def labels(actor: Actor) -> list[str]:
        start = f"<{actor.iri}> <http://www.w3.org/2000/01/rdf-schema#label> "
        lines = (f"{quad.subject} {quad.predicate} {quad.object}" for quad in links_quads(extraction, {number: actor}))
        return [line.removeprefix(start) for line in lines if line.startswith(start)]

    named = Actor(ids.actor("person", "khalid.QA"), "person", "khalid.QA", "QA")
    assert labels(holder) == ['"minister of defence (Qatar)"@en', '"وزير الدفاع (قطر)"@ar']
    assert labels(named) == []
