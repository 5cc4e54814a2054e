"""From events to a network: who is tied to whom, and by which events.

A query says who took part in which event, and on which side. Two actors are tied when they took part in the same
event on different sides, and the weight of the tie is the number of distinct events behind it, however many reports
tell each, or less where `kg.analytics.weighing` says so: a simple weighted graph. Only what has happened counts. This
projects affiliation (two-mode) data to one mode: Borgatti and Halgin, "Analyzing affiliation networks", Sage Handbook
of Social Network Analysis, 2011.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from kg.analytics.institutions import INSTITUTIONS
from kg.analytics.weighing import PLAIN, Counts

_TEXT = """\
# Which ABOUT took part in which events?
# param: from first-day any first day of the period
# param: to last-day any last day of the period
# param: topic topic any only events on this topic: code or label
# param: type event-type any only events of this type
# param: lang language en language of names: en or ar
PREFIX dd: <https://w3id.org/defence-diplomacy/ontology#>
PREFIX role: <https://w3id.org/defence-diplomacy/role/>
PREFIX status: <https://w3id.org/defence-diplomacy/status/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT (?told AS ?event) ?actor (SUBSTR(MAX(?key), 6) AS ?name) ?side
WHERE {
  ?report dd:status status:happened .
  FILTER($type = "" || EXISTS { ?report a $type })
  FILTER($topic = "" || EXISTS { ?report dd:concernedTopic $topic })
  OPTIONAL { ?report dd:earliest ?earliest ; dd:latest ?latest }
  FILTER(COALESCE(?latest, "0001-01-01"^^xsd:date) >= $from && COALESCE(?earliest, "9999-12-31"^^xsd:date) <= $to)
  PATTERN
  BIND(CONCAT(IF(LANG(?label) = $lang, "1", "0"), STR(1000 + STRLEN(?label)), STR(?label)) AS ?key)
  OPTIONAL { ?report dd:reportOf ?one }
  BIND(COALESCE(?one, ?report) AS ?told)
}
GROUP BY ?told ?actor ?side
ORDER BY ?event ?actor
"""
_STATE = """OPTIONAL {
    SELECT ?side ?state ?known
    WHERE {
      VALUES ?kind { dd:Country dd:Organisation }
      ?state a ?kind ; dd:countryCode ?side ; rdfs:label ?known .
      FILTER(STRENDS(STR(?state), CONCAT("/", ?side)) LANGUAGE)
    }
  }"""
_ACTORS = """?report dd:involves ?actor . ?actor rdfs:label ?label .
  OPTIONAL { ?actor dd:countryCode ?side }"""
_PERSONS = f"{_ACTORS} ?actor a dd:Person ."
_COUNTRIES = f"""{{ ?report dd:hasParticipation/dd:countryCode ?side }}
  UNION {{
    VALUES ?journey {{ dd:Visit dd:PortCall dd:Deployment }}
    ?report a ?journey ; dd:atPlace/dd:countryCode ?side
  }}
  {_STATE.replace("LANGUAGE", "")}
  BIND(IF(STRLEN(?side) = 2, "country/", "organisation/") AS ?folder)
  BIND(COALESCE(?state, IRI(CONCAT("https://w3id.org/defence-diplomacy/data/actor/", ?folder, ?side))) AS ?actor)
  BIND(COALESCE(?known, ?side) AS ?label)"""
_INSTITUTIONS = f"""{{
    SELECT ?report ?side ?actor ?label
    WHERE {{
      {{
        ?report dd:hasParticipation ?participation . ?participation dd:role ?role ; dd:countryCode ?side .
        VALUES (?role ?office ?title) {{ OFFICES }}
        FILTER(LANG(?title) = $lang)
        {_STATE.replace("LANGUAGE", "&& LANG(?known) = $lang")}
        BIND(CONCAT(?side, "/", ?office) AS ?actor)
        BIND(STRLANG(CONCAT(COALESCE(STR(?known), ?side), ": ", STR(?title)), $lang) AS ?label)
      }} UNION {{
        ?report dd:involves ?actor . ?actor a dd:Organisation ; rdfs:label ?label .
        OPTIONAL {{ ?actor dd:countryCode ?side }}
      }}
    }}
  }}"""
_OFFICES = " ".join(
    f'(role:{role} "{office.code}" "{title}"@{language})'
    for office in INSTITUTIONS
    for role in office.roles
    for language, title in (("en", office.name_en), ("ar", office.name_ar))
)

PROJECTIONS: Mapping[str, str] = {
    kind: _TEXT.replace("ABOUT", about).replace("PATTERN", pattern)
    for kind, about, pattern in (
        ("person", "persons", _PERSONS),
        ("country", "countries, by their officials or as goals of a journey,", _COUNTRIES),
        ("institution", "institutions", _INSTITUTIONS.replace("OFFICES", _OFFICES)),
        ("actor", "actors of every kind", _ACTORS),
    )
}
"""The projections by kind of node: queries for `kg.query.run` with the columns event, actor, name, side."""

_HAPPENED = "  ?report dd:status status:happened .\n"
_THERE: Mapping[str, tuple[str, str]] = {
    "country": ("country", "?report dd:atPlace/dd:countryCode $country ."),
    "place": ("text", "?report dd:atPlace/(dd:city|dd:name) ?at . FILTER(STR(?at) = $place)"),
}
"""Types of arguments and patterns that narrow a projection to a country, or to a place as the graph writes it."""


def located(projection: str, wanted: Iterable[str]) -> str:
    """A projection that takes the arguments "country" or "place" too.

    They stand in the query only where they are wanted: open ones, as tests of each event, now and then led the store to
    a plan that took minutes.
    """
    for name in wanted:
        type_, pattern = _THERE[name]
        question, rest = projection.split("\n", 1)
        projection = f"{question}\n# param: {name} {type_} any only events there\n{rest}"
        projection = projection.replace(_HAPPENED, f"{_HAPPENED}  {pattern}\n")
    return projection


@dataclass(frozen=True, slots=True, order=True)
class EventTie:
    """Two actors and the events that tie them."""

    a: str
    b: str
    events: tuple[str, ...]


def event_ties(rows: Iterable[Sequence[object]]) -> list[EventTie]:
    """Every pair of actors that took part in an event on different sides; those of unknown side are on their own."""
    sides: dict[str, dict[str, str]] = {}
    for event, actor, _, side, *_ in rows:
        sides.setdefault(str(event), {})[str(actor)] = str(side or "")
    found: dict[tuple[str, str], list[str]] = {}
    for event in sorted(sides):
        for (a, of_a), (b, of_b) in combinations(sorted(sides[event].items()), 2):
            if not of_a or of_a != of_b:
                found.setdefault((a, b), []).append(event)
    return sorted(EventTie(a, b, tuple(events)) for (a, b), events in found.items())


def actor_graph(rows: Iterable[Sequence[object]], counts: Counts = PLAIN, least: float = 0) -> nx.Graph:
    """The network that the rows of a projection describe: nodes with "name", ties with "weight" and "events", a number.

    Ties of less weight than `least` are left out, and so are actors without any tie. Nodes and edges stand in a fixed
    order, so that every measure is repeatable.
    """
    rows = list(rows)
    names = {str(actor): str(name) for _, actor, name, *_ in rows}
    weighed = ((tie, counts.total(tie.events, tie.a, tie.b)) for tie in event_ties(rows))
    ties = [(tie, weight) for tie, weight in weighed if weight > 0 and weight >= least]
    graph = nx.Graph()
    for node in sorted({end for tie, _ in ties for end in (tie.a, tie.b)}):
        graph.add_node(node, name=names[node])
    graph.add_edges_from((tie.a, tie.b, {"weight": weight, "events": len(tie.events)}) for tie, weight in ties)
    return graph
