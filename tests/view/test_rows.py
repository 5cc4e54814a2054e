"""From rows to the page's records, on hand-made rows; and each query asked of a hand-made graph."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg import ids
from kg.view.cells import Row
from kg.view.data import PageData, PageEvidence, PageParticipant, PagePlace, PagePost, PageTie
from kg.view.questions import NETWORK, OF_ACTORS, OF_CODES, OF_REPORTS, about
from kg.view.rows import PageRows, page_data

GRAPH = f"""
@prefix dd: <{ids.ONTOLOGY}> . @prefix d: <{ids.DATA}> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix org: <http://www.w3.org/ns/org#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix v: <https://w3id.org/defence-diplomacy/> .
<{ids.article("x")}> a dd:Article ; dct:title "An invented report"@en ; dct:issued "2031-03-06"^^xsd:date ;
  dct:publisher "Imagined News Agency" ; schema:url <https://news.example/1> .
<{ids.event("x", 1)}> a dd:PortCall , dd:Event ; dd:reportedIn <{ids.article("x")}> ; dd:status v:status\\/planned ;
  dd:date "2031-03" ;
  dd:earliest "2031-03-01"^^xsd:date ; dd:latest "2031-03-31"^^xsd:date ; dd:confidence 0.6 ; dd:rule "test.rule" ;
  dd:atPlace [ dd:city "Muscat" ; dd:countryCode "OM" ; dd:name "مسقط"@ar ] ;
  dd:concernedTopic <https://w3id.org/defence-diplomacy/topic/maritime-security> ;
  dd:hasParticipation [ dd:reference <{ids.reference("x", 1)}> ; dd:part v:part\\/guest ;
    dd:role v:role\\/service-commander ; dd:post "قائد البحرية"@ar ] ;
  dd:hasEvidence [ dd:inArticle <{ids.article("x")}> ; dd:start 3 ; dd:end 20 ; dd:quote "A ship will call."@en ] ;
  dd:involves <{ids.actor("person", "aino.FI")}> , <{ids.actor("country", "OM")}> .
<{ids.reference("x", 1)}> dd:denotes <{ids.actor("person", "aino.FI")}> ;
  dd:name "آينو كيكسيتو"@ar ; dd:nameAsWritten "كيكسيتو"@ar .
<{ids.actor("person", "aino.FI")}> a dd:Person ; dd:countryCode "FI" ; rdfs:label "آينو كيكسيتو"@ar .
<{ids.actor("country", "OM")}> a dd:Country ; dd:countryCode "OM" ; rdfs:label "Oman"@en , "عُمان"@ar .
<{ids.actor("country", "FI")}> a dd:Country ; dd:countryCode "FI" ; rdfs:label "Finland"@en .
<{ids.actor("country", "CL")}> a dd:Country ; dd:countryCode "CL" ; rdfs:label "Chile"@en .
[] a dd:PostHolding ; org:member <{ids.actor("person", "aino.FI")}> ; org:organization <{ids.actor("country", "FI")}> ;
  org:role <https://w3id.org/defence-diplomacy/role/service-commander> ; dd:attestedOn "2031-03-06"^^xsd:date .
<https://w3id.org/defence-diplomacy/role/service-commander> skos:prefLabel "Service commander"@en .
<https://w3id.org/defence-diplomacy/topic/maritime-security> skos:prefLabel "Maritime security"@en , "الأمن البحري"@ar .
dd:PortCall rdfs:label "Port call"@en , "زيارة سفينة"@ar .
"""
AINO, OMAN, EVENT = ids.actor("person", "aino.FI"), ids.actor("country", "OM"), ids.event("x", 1)


@pytest.fixture(scope="module")
def rows() -> PageRows:
    store = ox.Store()
    store.load(GRAPH.encode(), format=ox.RdfFormat.TURTLE)
    asked = {
        **{name: about(text) for name, text in {**NETWORK, **OF_CODES}.items()},
        **{name: about(text, [AINO, OMAN], "actor") for name, text in OF_ACTORS.items()},
        **{name: about(text, [EVENT], "report") for name, text in OF_REPORTS.items()},
    }
    return PageRows(**{name: _answer(store, text) for name, text in asked.items()})


def _answer(store: ox.Store, text: str) -> list[Row]:
    found = store.query(text)
    assert isinstance(found, ox.QuerySolutions)
    return [[None if cell is None else cell.value for cell in solution] for solution in found]


@pytest.fixture(scope="module")
def data(rows: PageRows) -> PageData:
    return page_data(rows, [(OMAN, AINO, [EVENT])], {AINO: {"degree": 0.5}}, {AINO: (3.0, 4.0)})


def test_actors_have_labels_names_posts_and_place_in_the_drawing(data: PageData) -> None:
    oman, aino = sorted(data.actors, key=lambda actor: actor.kind)
    assert (oman.kind, oman.labels) == ("country", {"en": "Oman", "ar": "عُمان"})
    assert (aino.kind, aino.country, aino.labels) == ("person", "FI", {"ar": "آينو كيكسيتو"})
    assert aino.names == ("آينو كيكسيتو", "كيكسيتو")
    assert aino.posts == (PagePost("service-commander", "FI", "2031-03-06", "قائد البحرية"),)
    assert (aino.measures, aino.x, aino.y) == ({"degree": 0.5}, 3.0, 4.0)


def test_events_have_all_that_the_graph_says(data: PageData) -> None:
    (event,) = data.events
    assert (event.id, event.type, event.status, event.date) == (EVENT, "port-call", "planned", "2031-03")
    assert (event.earliest, event.latest, event.confidence) == ("2031-03-01", "2031-03-31", 0.6)
    assert event.place == PagePlace("Muscat", "OM", "مسقط", (23.58, 58.41), arabic="مسقط")
    assert event.topics == ("maritime-security",)
    assert event.participants == (PageParticipant(AINO, "guest", "service-commander"), PageParticipant(OMAN))
    assert event.evidence == (
        PageEvidence(
            "A ship will call.",
            "en",
            "Imagined News Agency",
            "https://news.example/1",
            "An invented report",
            "2031-03-06",
            3,
            20,
            "test.rule",
        ),
    )


def test_a_tie_has_its_events(data: PageData) -> None:
    assert data.ties == (PageTie(OMAN, AINO, 1.0, (EVENT,)),)


def test_labels_of_the_codes_that_are_used(data: PageData) -> None:
    assert data.types == {"port-call": {"en": "Port call", "ar": "زيارة سفينة"}}
    assert data.roles == {"service-commander": {"en": "Service commander"}}
    assert data.topics["maritime-security"]["ar"] == "الأمن البحري"
    assert set(data.countries) == {"OM", "FI"}  # Chile plays no part


def test_an_event_without_known_actors_is_left_out() -> None:
    visit = (EVENT, f"{ids.ONTOLOGY}Visit", *[None] * 11)
    rows = PageRows(events=[visit], participants=[(EVENT, f"{EVENT}/participation/1", AINO, None, None)])
    assert page_data(rows, []) == PageData()


def test_actors_of_no_event_are_left_out() -> None:
    rows = PageRows(actors=[(AINO, "person", None)])
    assert page_data(rows, []).actors == ()


def test_participants_stand_in_the_order_of_the_text_and_once() -> None:
    visit = (EVENT, f"{ids.ONTOLOGY}Visit", *[None] * 11)
    parts = [(10, OMAN, "host"), (9, AINO, "guest"), (11, OMAN, "giver")]
    rows = PageRows(
        actors=[(AINO, "person", "FI"), (OMAN, "country", "OM")],
        events=[visit],
        participants=[(EVENT, f"{EVENT}/participation/{n}", actor, f"part/{part}", None) for n, actor, part in parts],
    )
    (event,) = page_data(rows, []).events
    assert event.participants == (PageParticipant(AINO, "guest"), PageParticipant(OMAN, "host"))
