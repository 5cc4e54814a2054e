"""From events to a network: who is tied to whom, and by how many events.

The events are projected by SPARQL to a simple weighted graph: two actors are tied when they took part in the
same event on different sides, and the weight of a tie is the number of distinct events behind it. Only what has
happened counts. Events project affiliation (two-mode) data to one mode: Borgatti and Halgin, "Analyzing
affiliation networks", Sage Handbook of Social Network Analysis, 2011.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import networkx as nx

from kg.analytics.institutions import INSTITUTIONS

_HEAD = """\
# Which {what} are tied by events, and by how many?
# ما {what_ar} التي تربطها فعاليات مشتركة، وكم عددها؟
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
SELECT ?a (SUBSTR(MAX(?aKey), 6) AS ?a_name) ?b (SUBSTR(MAX(?bKey), 6) AS ?b_name) (COUNT(DISTINCT ?event) AS ?events)
WHERE {{
  ?event dd:status status:happened .
  FILTER($type = "" || EXISTS {{ ?event a $type }})
  FILTER($topic = "" || EXISTS {{ ?event dd:concernedTopic $topic }})
  OPTIONAL {{ ?event dd:earliest ?earliest ; dd:latest ?latest }}
  FILTER(COALESCE(?latest, "0001-01-01"^^xsd:date) >= $from && COALESCE(?earliest, "9999-12-31"^^xsd:date) <= $to)
"""
_TAIL = """
  FILTER(STR(?a) < STR(?b))
  BIND(CONCAT(IF(LANG(?aName) = $lang, "1", "0"), STR(1000 + STRLEN(?aName)), STR(?aName)) AS ?aKey)
  BIND(CONCAT(IF(LANG(?bName) = $lang, "1", "0"), STR(1000 + STRLEN(?bName)), STR(?bName)) AS ?bKey)
}
GROUP BY ?a ?b
ORDER BY DESC(?events) ?a ?b
"""
_ACTOR = """
  ?event dd:involves ?N_ . ?N_ a ?N_Kind ; rdfs:label ?N_Name .
  VALUES ?N_Kind { KINDS }
  OPTIONAL { ?N_ dd:countryCode ?N_Code }"""
_COUNTRY = """
  { ?event dd:hasParticipation/dd:countryCode ?N_Code }
  UNION { VALUES ?N_To { dd:Visit dd:PortCall dd:Deployment } ?event a ?N_To ; dd:atPlace/dd:countryCode ?N_Code }
  BIND(IF(STRLEN(?N_Code) = 2, "country/", "organisation/") AS ?N_Folder)
  BIND(IRI(CONCAT("https://w3id.org/defence-diplomacy/data/actor/", ?N_Folder, ?N_Code)) AS ?N_)
  OPTIONAL { ?N_ rdfs:label ?N_Label }
  BIND(COALESCE(?N_Label, ?N_Code) AS ?N_Name)"""
_INSTITUTION = """
  {
    ?event dd:hasParticipation ?N_In . ?N_In dd:role ?N_Role ; dd:countryCode ?N_Code .
    VALUES (?N_Role ?N_Office ?N_OfficeName) { OFFICES }
    BIND(CONCAT(?N_Code, "/", ?N_Office) AS ?N_)
    OPTIONAL { ?N_State dd:countryCode ?N_Code ; a dd:Country ; rdfs:label ?N_Label FILTER(LANG(?N_Label) = $lang) }
    BIND(STRLANG(CONCAT(COALESCE(STR(?N_Label), ?N_Code), ": ", STR(?N_OfficeName)), LANG(?N_OfficeName)) AS ?N_Name)
  } UNION {
    ?event dd:involves ?N_ . ?N_ a dd:Organisation ; rdfs:label ?N_Name .
    OPTIONAL { ?N_ dd:countryCode ?N_Code }
  }"""
_SIDES = """
  FILTER(COALESCE(?aCode, "") = "" || COALESCE(?bCode, "") = "" || ?aCode != ?bCode)"""
_OFFICES = " ".join(
    f'(role:{role} "{office.code}" "{name}"@{language})'
    for office in INSTITUTIONS
    for role in office.roles
    for language, name in (("en", office.name_en), ("ar", office.name_ar))
)


def _query(what: str, what_ar: str, end: str) -> str:
    """The query for one kind of node: `end` binds one end of a tie, written once with "N_" for its name."""
    ends = (end.replace("N_", name) for name in ("a", "b"))
    return "".join((_HEAD.format(what=what, what_ar=what_ar), *ends, _SIDES, _TAIL))


PROJECTIONS = {
    "person": _query("persons", "الشخصيات", _ACTOR.replace("KINDS", "dd:Person")),
    "country": _query("countries", "البلدان", _COUNTRY),
    "institution": _query("institutions", "المؤسسات", _INSTITUTION.replace("OFFICES", _OFFICES)),
    "actor": _query(
        "actors",
        "الجهات",
        _ACTOR.replace("KINDS", "dd:Person dd:Delegation dd:Country dd:Organisation dd:Group"),
    ),
}
"""The projections by kind of node: queries for `kg.query.run`, each with columns a, a_name, b, b_name, events."""


def actor_graph(rows: Iterable[Sequence[object]]) -> nx.Graph:
    """The network that the rows of a projection describe: nodes with "name", edges with "weight".

    Nodes and edges are added in a fixed order, so that every measure is repeatable.
    """
    ties = sorted((str(a), str(b), str(a_name), str(b_name), int(str(n))) for a, a_name, b, b_name, n in rows)
    names = {node: name for a, b, a_name, b_name, _ in ties for node, name in ((a, a_name), (b, b_name))}
    graph = nx.Graph()
    for node in sorted(names):
        graph.add_node(node, name=names[node])
    graph.add_weighted_edges_from((a, b, events) for a, b, _, _, events in ties if a != b)
    return graph
