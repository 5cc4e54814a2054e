"""Ontology and reference data in the store."""

from __future__ import annotations

import pyoxigraph as ox

from kg import ids
from kg.rdf.store import Store
from kg.rdf.system import ontology_quads, system_graphs
from kg.rdf.terms import iri, text


def test_a_new_store_knows_the_vocabulary_and_the_countries(store: Store) -> None:
    assert store.select("ASK { dd:Meeting rdfs:subClassOf dd:Event }").rows == ((True,),)
    (label,) = store.select(
        "SELECT ?label { ?country dd:countryCode 'SY' ; a dd:Country ; rdfs:label ?label FILTER(LANG(?label) = 'ar') }"
    )
    assert label == ("سوريا",)


def test_nothing_is_loaded_twice(store: Store) -> None:
    assert store.refresh() == []


def test_a_changed_file_is_loaded_again(store: Store) -> None:
    graph = iri(ids.system_graph("ontology"))
    before = set(store.inner.quads_for_pattern(None, None, None, graph))
    version = next(g.version for g in system_graphs() if g.name == graph)
    store.inner.remove(version)
    store.inner.add(ox.Quad(graph, version.predicate, text("an older version"), graph))
    assert store.refresh() == [graph.value]
    assert set(store.inner.quads_for_pattern(None, None, None, graph)) == before


def test_blank_nodes_get_the_same_names_every_time() -> None:
    ontology_quads.cache_clear()
    first = ontology_quads()
    ontology_quads.cache_clear()
    assert ontology_quads() == first
    assert not any(isinstance(term, ox.BlankNode) for quad in first for term in (quad.subject, quad.object))


def test_the_shapes_are_no_part_of_the_graph(store: Store) -> None:
    assert len(store.select("SELECT ?s { ?s a <http://www.w3.org/ns/shacl#NodeShape> }")) == 0
