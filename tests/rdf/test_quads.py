"""What one article says, as statements."""

from __future__ import annotations

from dataclasses import replace

import pyoxigraph as ox
import pytest

from kg import ids
from kg.model import Article, Event, Extraction, Participant
from kg.rdf.quads import article_quads
from kg.rdf.terms import DCT, SCHEMA, iri


def said(extraction: Extraction) -> set[str]:
    """Statements without the parts of IRIs that are the same everywhere."""
    short = {ids.DATA: "", ids.ONTOLOGY: "dd:", extraction.article.id: "X", "https://w3id.org/defence-diplomacy/": ""}
    lines = set()
    for quad in article_quads(extraction):
        line = f"{quad.subject} {quad.predicate} {quad.object}"
        for long, replacement in short.items():
            line = line.replace(long, replacement)
        lines.add(line)
    return lines


def test_all_statements_stand_in_the_articles_graph_once(arabic: Extraction) -> None:
    quads = article_quads(arabic)
    assert {quad.graph_name for quad in quads} == {iri(ids.article_graph(arabic.article.id))}
    assert len(quads) == len(set(quads))


def test_the_same_extraction_gives_the_same_statements_in_the_same_order(arabic: Extraction) -> None:
    assert article_quads(arabic) == article_quads(replace(arabic))


def test_an_event_says_what_when_where_and_who(arabic: Extraction) -> None:
    assert said(arabic) >= {
        "<event/X/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <dd:Meeting>",
        "<event/X/1> <dd:reportedIn> <article/X>",
        "<event/X/1> <dd:status> <status/happened>",
        '<event/X/1> <dd:date> "2025-11-16"',
        '<event/X/2> <dd:earliest> "2025-10-01"^^<http://www.w3.org/2001/XMLSchema#date>',
        '<event/X/2> <dd:latest> "2025-10-31"^^<http://www.w3.org/2001/XMLSchema#date>',
        '<event/X/2> <dd:precision> "month"',
        "<event/X/1> <dd:atPlace> <event/X/1/place/1>",
        '<event/X/1/place/1> <dd:city> "Damascus"',
        '<event/X/1/place/1> <dd:countryCode> "SY"',
        '<event/X/1/place/1> <dd:name> "دمشق"@ar',
        "<event/X/1> <dd:concernedTopic> <topic/coordination>",
        '<event/X/1> <dd:attribution> "وزارة الدفاع"@ar',
        '<event/X/1> <dd:rule> "receive"',
        '<event/X/1> <dd:confidence> "0.9"^^<http://www.w3.org/2001/XMLSchema#decimal>',
        "<event/X/1> <dd:hasParticipation> <event/X/1/participation/1>",
        "<event/X/1/participation/1> <dd:reference> <reference/X/1>",
        "<event/X/1/participation/1> <dd:part> <part/host>",
        "<event/X/1/participation/1> <dd:role> <role/minister-of-defence>",
        '<event/X/1/participation/1> <dd:post> "وزير الدفاع السوري"@ar',
        "<event/X/1/participation/2> <dd:ledByReference> <reference/X/3>",
        "<event/X/3/participation/1> <dd:reference> <reference/X/1>",
        '<reference/X/1> <dd:nameAsWritten> "أبو قصرة"@ar',
        '<reference/X/2> <dd:kind> "delegation"',
        "<reference/X/1> <dd:inArticle> <article/X>",
    }


def test_evidence_quotes_its_sentence(arabic: Extraction) -> None:
    lines = said(arabic)
    span = arabic.events[1].evidence[0]
    assert f'<event/X/2/evidence/1> <dd:quote> "{arabic.article.text[span.start : span.end]}"@ar' in lines
    assert '<event/X/2/evidence/1> <dd:sentence> "2"^^<http://www.w3.org/2001/XMLSchema#integer>' in lines


def test_who_is_meant_is_not_said(arabic: Extraction) -> None:
    assert not any("/actor/" in str(quad) for quad in article_quads(arabic))


@pytest.mark.parametrize(("url", "predicate", "kind"), [
    ("https://example.org/خبر", SCHEMA + "url", ox.NamedNode),
    ("javascript:alert(1)", DCT + "source", ox.Literal),
    ("https://exa mple.org", DCT + "source", ox.Literal),
    ("file:///etc/passwd", DCT + "source", ox.Literal),
])
def test_only_a_proper_web_address_is_a_link(url: str, predicate: str, kind: type) -> None:
    (found,) = [q for q in article_quads(Extraction(Article("a1", "", url=url))) if q.predicate.value == predicate]
    assert isinstance(found.object, kind)


@pytest.mark.parametrize("language", ["", "x y", "arabic language", "a"])
def test_a_title_without_a_proper_language_is_plain_text(language: str) -> None:
    quads = article_quads(Extraction(Article("a1", "", title="T", language=language)))
    assert ox.Literal("T") in [quad.object for quad in quads]


def test_hostile_text_becomes_ordinary_literals() -> None:
    nasty = '"""\\" . } ; DROP ALL \ud800 \x00 <script>'
    event = Event("meeting", (Participant("person", nasty, role="no such role/"),), attribution=nasty)
    quads = article_quads(Extraction(Article("a1", nasty, title=nasty, language="en"), events=(event,)))
    loaded = ox.Store()
    loaded.extend(quads)
    assert len(loaded) == len(quads)


def test_an_undated_event_keeps_the_wording_of_its_date() -> None:
    event = Event("meeting", unresolved_date="أمس")
    lines = said(Extraction(Article("a1", "", language="ar"), events=(event,)))
    assert '<event/X/1> <dd:unresolvedDate> "أمس"@ar' in lines
    assert not any("earliest" in line for line in lines)
