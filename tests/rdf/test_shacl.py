"""A sound graph passes, and each way to break it is found, at the node and with a reason."""

from __future__ import annotations

from types import SimpleNamespace

import pyoxigraph as ox
import pytest
from rdflib import Dataset, Graph, URIRef

from kg import ids
from kg.rdf.shacl import MISSPELT, check, check_quads

SOUND = """
@prefix dd: <https://w3id.org/defence-diplomacy/ontology#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix part: <https://w3id.org/defence-diplomacy/part/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix role: <https://w3id.org/defence-diplomacy/role/> .
@prefix schema: <https://schema.org/> .
@prefix status: <https://w3id.org/defence-diplomacy/status/> .
@prefix topic: <https://w3id.org/defence-diplomacy/topic/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <urn:x:> .

:article a dd:Article ; dct:title "لقاء في دمشق"@ar ; dct:issued "2025-11-17"^^xsd:date ; dct:language "ar" ;
    schema:url <https://news.example/1> .
:event a dd:Meeting ; dd:reportedIn :article ; dd:status status:happened ; dd:rule "met" ; dd:confidence 0.9 ;
    dd:date "2025-11-16" ; dd:precision "day" ; dd:earliest "2025-11-16"^^xsd:date ; dd:latest "2025-11-16"^^xsd:date ;
    dd:atPlace :place ; dd:concernedTopic topic:coordination ; rdfs:label "Meeting"@en , "لقاء"@ar ;
    dd:hasParticipation :host , :guest ; dd:hasEvidence :evidence .
:place a dd:Place ; dd:city "Damascus" ; dd:countryCode "SY" ; dd:name "دمشق"@ar .
:evidence a dd:Evidence ; dd:inArticle :article ; dd:start 0 ; dd:end 30 ; dd:sentence 1 ;
    dd:quote "التقى الوزير وفدا"@ar .
:host a dd:Participation ; dd:reference :minister ; dd:part part:host ; dd:role role:minister-of-defence .
:guest a dd:Participation ; dd:reference :delegation ; dd:part part:guest ; dd:ledByReference :minister .
:minister a dd:ActorReference ; dd:kind "person" ; dd:name "مرهف أبو قصرة"@ar ; dd:inArticle :article ;
    dd:denotes :abu .
:delegation a dd:ActorReference ; dd:kind "delegation" ; dd:countryCode "RU" ; dd:inArticle :article .
:abu a dd:Person ; rdfs:label "مرهف أبو قصرة"@ar ; dd:holdsPost :post ; dd:represents :syria .
:syria a dd:Country ; dd:countryCode "SY" .
:post a dd:PostHolding ; org:member :abu ; org:role role:minister-of-defence ; org:organization :syria ;
    dd:attestedOn "2025-11-16"^^xsd:date ; dd:attestedBy :article .
"""
BREACHES = (  # what is replaced, by what, where that is found, and what the reason says
    ("dd:status status:happened ;", "", "event", "exactly one status"),
    ("status:happened", "status:hoped", "event", "exactly one status"),
    ("dd:status", "dd:status status:planned , ", "event", "exactly one status"),
    ('dd:rule "met" ;', "", "event", "names the rule"),
    ("dd:confidence 0.9", "dd:confidence 1.1", "event", "from 0 to 1"),
    ("dd:confidence 0.9", "dd:confidence -0.1", "event", "from 0 to 1"),
    ("dd:confidence 0.9", 'dd:confidence "high"', "event", "from 0 to 1"),
    ("dd:hasEvidence :evidence", "dd:hasEvidence :none", "none", "in exactly one article"),
    ("; dd:hasEvidence :evidence", "", "event", "at least one sentence"),
    ('dd:date "2025-11-16"', 'dd:date "16.11.2025"', "event", "ISO 8601"),
    ('dd:date "2025-11-16"', 'dd:date "2025-13"', "event", "ISO 8601"),
    ('dd:date "2025-11-16" ;', "", "event", "one without has none"),
    ('dd:precision "day"', 'dd:precision "week"', "event", "precision is day"),
    ('dd:earliest "2025-11-16"', 'dd:earliest "2025-11-18"', "event", "not after its latest"),
    ("topic:coordination", "topic:co-ordination", "event", "scheme of topics"),
    ("a dd:Meeting", "a dd:Meeting , dd:Visit", "event", "exactly one of the eleven"),
    ("a dd:Meeting", "a dd:Event", "event", "exactly one of the eleven"),
    ("dd:end 30", "dd:end 0", "evidence", "before its end"),
    ("dd:start 0", "dd:start -1", "evidence", "from 0"),
    ("dd:sentence 1", "dd:sentence 0", "evidence", "counted from 1"),
    ('dd:quote "التقى الوزير وفدا"', 'dd:quote " "', "evidence", "not empty"),
    ("dd:reference :delegation ;", "", "guest", "exactly one actor reference"),
    ("part:guest", "part:gast", "guest", "scheme of parts"),
    ("dd:role role:minister-of-defence", "dd:role role:king", "host", "scheme of roles"),
    ('dd:kind "person"', 'dd:kind "minister"', "minister", "one kind"),
    ('dd:countryCode "RU" ;', "", "delegation", "says who is meant"),
    ('dd:countryCode "RU"', 'dd:countryCode "RUS"', "delegation", "alpha-2"),
    ("dd:denotes :abu", "dd:denotes :abu , :syria", "minister", "at most one actor"),
    (":abu a dd:Person ;", ":abu", "abu", "exactly one of person"),
    ('dd:city "Damascus" ; dd:countryCode "SY" ; dd:name "دمشق"@ar', "", "place", "a city, a country or a name"),
    ('dct:issued "2025-11-17"^^xsd:date', 'dct:issued "17 November"', "article", "xsd:date"),
    ("<https://news.example/1>", "<javascript:alert(1)>", "article", "http or https"),
    ("a dd:Article ;", "", "article", "must be a dd:Article"),
    ("; dd:attestedBy :article", "", "post", "attested by at least one article"),
    ("org:member :abu ;", "", "post", "exactly one person"),
)


def graph(text: str = SOUND) -> Graph:
    return Graph().parse(data=text, format="turtle")


def test_a_sound_graph_has_no_problems() -> None:
    assert check(graph()) == []


@pytest.mark.parametrize(("old", "new", "where", "reason"), BREACHES)
def test_a_breach_is_found_where_it_is(old: str, new: str, where: str, reason: str) -> None:
    assert old in SOUND
    problems = check(graph(SOUND.replace(old, new, 1)))
    assert any(p.where == f"urn:x:{where}" and reason in p.reason and p.remedy for p in problems), problems


def test_the_reason_shows_the_offending_value() -> None:
    (problem,) = check(graph(SOUND.replace("dd:confidence 0.9", "dd:confidence 1.1")))
    assert problem.reason == "an event has one confidence, a decimal from 0 to 1 (found '1.1')"


def test_a_term_that_the_ontology_does_not_know_is_found() -> None:
    (problem,) = check(graph(SOUND.replace("dd:represents", "dd:representz")))
    assert (problem.where, problem.remedy) == (f"{ids.ONTOLOGY}representz", MISSPELT)


@pytest.mark.parametrize("store", ["default", "Oxigraph"])
def test_of_a_dataset_the_union_is_checked_without_the_ontology(store: str) -> None:
    dataset = Dataset(store=store, default_union=True)
    head, _, tail = SOUND.partition(":event a")
    prefixes = head.partition(":article a")[0]
    dataset.graph(URIRef("urn:g:1")).parse(data=head, format="turtle")
    dataset.graph(URIRef("urn:g:2")).parse(data=f"{prefixes}:event a{tail}", format="turtle")
    dataset.graph(URIRef(ids.system_graph("ontology"))).parse(data=f"{prefixes}:x a dd:Nonsense .", format="turtle")
    assert check(dataset) == check(SimpleNamespace(dataset=dataset)) == []
    dataset.graph(URIRef("urn:g:3")).parse(data=f"{prefixes}:event dd:confidence 7.0 .", format="turtle")
    assert {p.where for p in check(dataset)} == {"urn:x:event"}


def test_quads_are_checked_as_they_go_into_the_store() -> None:
    quads = [ox.Quad(*triple) for triple in ox.parse(SOUND, format=ox.RdfFormat.TURTLE)]
    assert check_quads(quads) == []
    assert check_quads([quad for quad in quads if not quad.predicate.value.endswith("#status")])
