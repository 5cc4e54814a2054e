"""Names, texts and tables for people."""

from __future__ import annotations

from rdflib import RDFS, Graph, Literal, URIRef

from kg.rdf.rendering import name, names, table, text, texts

GRAPH = Graph(bind_namespaces="none").parse(format="turtle", data="""
@prefix a: <urn:a/> . @prefix ab: <urn:a/b/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
a:x rdfs:label "two"@en , "one"@en , "اثنان"@ar ; rdfs:seeAlso ab:y , a:z ; rdfs:range [ owl:oneOf ( "day" "year" ) ] .
""")
X = URIRef("urn:a/x")


def test_texts_are_chosen_by_language_and_sorted() -> None:
    assert texts(GRAPH, X, RDFS.label, "en") == ["one", "two"]
    assert text(GRAPH, X, RDFS.label, "ar") == "اثنان"
    assert text(GRAPH, X, RDFS.label, "fr") == ""


def test_names_take_the_longest_prefix() -> None:
    assert names(GRAPH, X, RDFS.seeAlso) == "a:z, ab:y"
    assert name(GRAPH, URIRef("urn:c")) == "<urn:c>"
    assert name(GRAPH, Literal(3)) == "3"
    assert name(GRAPH, None) == ""


def test_a_data_range_is_its_values() -> None:
    assert names(GRAPH, X, RDFS.range) == '"day" / "year"'


def test_a_table_drops_empty_columns_and_escapes_bars() -> None:
    lines = table(("a", "b", "c"), [("1", "", "x|y"), ("2", "", "")]).splitlines()
    assert lines == ["| a | c |", "| --- | --- |", "| 1 | x\\|y |", "| 2 |  |"]
