"""The store written out, readable by others and always the same."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from rdflib import RDF, Dataset, Graph, URIRef

from kg import ids
from kg.errors import InputError
from kg.model import Extraction
from kg.namespaces import DD
from kg.rdf.export import FORMATS, export
from kg.rdf.runs import Run, record
from kg.rdf.store import Store, open_store

Put = Callable[[Store, Extraction], str]


def written(store: Store, format: str) -> bytes:
    stream = io.BytesIO()
    export(store, format, stream)
    return stream.getvalue()


@pytest.mark.parametrize("format", FORMATS)
def test_the_order_of_ingesting_does_not_show(
    format: str, both: Store, put: Put, arabic: Extraction, english: Extraction
) -> None:
    with open_store(None) as other:
        put(other, english)
        put(other, arabic)
        put(other, english)
        assert written(other, format) == written(both, format)


@pytest.mark.parametrize("format", FORMATS)
def test_forgetting_undoes_an_ingest_to_the_byte(
    format: str, store: Store, put: Put, arabic: Extraction, english: Extraction
) -> None:
    put(store, english)
    before = written(store, format)
    put(store, arabic)
    assert written(store, format) != before
    store.forget("ar-1")
    assert written(store, format) == before


def test_nquads_keep_every_graph_of_an_article(both: Store, arabic: Extraction) -> None:
    dataset = Dataset()
    dataset.parse(data=written(both, "nquads").decode(), format="nquads")
    graph = dataset.graph(URIRef(ids.article_graph(arabic.article.id)))
    assert len(list(graph.subjects(RDF.type, DD.Meeting))) == 2
    assert len(dataset.graph(URIRef(ids.links_graph(arabic.article.id)))) > 10


def test_turtle_is_one_graph_for_everyone(both: Store) -> None:
    graph = Graph().parse(data=written(both, "turtle").decode(), format="turtle")
    assert len(list(graph.subjects(RDF.type, DD.Meeting))) == 3
    assert b"@prefix dd: <https://w3id.org/defence-diplomacy/ontology#> ." in written(both, "turtle")


def test_jsonld_is_read_by_others(both: Store) -> None:
    dataset = Dataset(default_union=True)
    dataset.parse(data=written(both, "jsonld").decode(), format="json-ld")
    assert len(list(dataset.subjects(RDF.type, DD.Meeting))) == 3


def test_runs_and_the_ontology_stay_out(both: Store) -> None:
    before = written(both, "nquads")
    record(both, Run("r1", datetime(2025, 11, 17, tzinfo=UTC)))
    assert written(both, "nquads") == before
    assert b"graph/ontology" not in before
    assert b"graph/reference" in before


def test_an_unknown_format_names_the_known_ones(both: Store) -> None:
    with pytest.raises(InputError, match="turtle, nquads, jsonld, csv"):
        export(both, "xlsx", io.BytesIO())
