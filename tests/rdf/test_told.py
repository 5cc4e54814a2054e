"""What an article tells is the same whether taken from the extraction or read back from its graph."""

from __future__ import annotations

import pyoxigraph as ox

from kg.model import Extraction
from kg.rdf.links import links_of, links_quads
from kg.rdf.quads import article_quads
from kg.rdf.told import stored, told
from kg.references import references
from kg.resolve import identify


def test_links_can_be_made_from_the_graph_alone(arabic: Extraction, english: Extraction) -> None:
    inner = ox.Store()
    for extraction in (arabic, english):
        inner.extend(article_quads(extraction))
    for extraction in (arabic, english):
        actors = identify(references(extraction))
        read = stored(inner, extraction.article.id)
        assert read is not None
        assert set(links_of(read, actors)) == set(links_quads(extraction, actors))
        assert [e.event.status for e in read.events] == [e.event.status for e in told(extraction).events]


def test_an_article_that_is_not_there_tells_nothing() -> None:
    assert stored(ox.Store(), "none") is None
