"""What the page asks of the graph: one SPARQL text a table, without `GRAPH`, over the union of all graphs."""

from __future__ import annotations

from collections.abc import Mapping

from kg import ids
from kg.model import EVENT_TYPES, KINDS

CLASSES: Mapping[str, str] = {type_: "".join(word.capitalize() for word in type_.split("-")) for type_ in EVENT_TYPES}
"""The local name of the class of each event type."""

_PREFIXES = f"""PREFIX dd: <{ids.ONTOLOGY}>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""
_TYPES = " ".join(f'(dd:{name} "{type_}")' for type_, name in CLASSES.items())
_KINDS = " ".join(f'(dd:{kind.capitalize()} "{kind}")' for kind in KINDS)

QUERIES: Mapping[str, str] = {
    "actors": _PREFIXES
    + f"""
SELECT DISTINCT ?actor ?kind ?country ?label (LANG(?label) AS ?language) WHERE {{
  VALUES (?class ?kind) {{ {_KINDS} }}
  ?event dd:involves ?actor .
  ?actor a ?class .
  OPTIONAL {{ ?actor dd:countryCode ?country }}
  OPTIONAL {{ ?actor rdfs:label ?label }}
}} ORDER BY ?actor ?label""",
    "names": _PREFIXES
    + """
SELECT DISTINCT ?actor ?name WHERE {
  ?reference dd:denotes ?actor ; dd:name|dd:nameAsWritten ?name .
} ORDER BY ?actor ?name""",
    "posts": _PREFIXES
    + """
SELECT DISTINCT ?actor ?role ?country ?date ?wording WHERE {
  ?holding a dd:PostHolding ; org:member ?actor ; org:role ?role .
  OPTIONAL { ?holding org:organization/dd:countryCode ?country }
  OPTIONAL { ?holding dd:attestedOn ?date }
  OPTIONAL {
    ?reference dd:denotes ?actor .
    ?participation dd:reference ?reference ; dd:role ?role ; dd:post ?wording .
  }
} ORDER BY ?actor ?role ?date ?wording""",
    "events": _PREFIXES
    + f"""
SELECT DISTINCT ?event ?type ?status ?date ?earliest ?latest ?city ?country ?place
  ?attribution ?unresolved ?confidence ?rule WHERE {{
  VALUES (?class ?type) {{ {_TYPES} }}
  ?event a ?class .
  OPTIONAL {{ ?event dd:status ?status }}
  OPTIONAL {{ ?event dd:date ?date }}
  OPTIONAL {{ ?event dd:earliest ?earliest }}
  OPTIONAL {{ ?event dd:latest ?latest }}
  OPTIONAL {{
    ?event dd:atPlace ?at .
    OPTIONAL {{ ?at dd:city ?city }}
    OPTIONAL {{ ?at dd:countryCode ?country }}
    OPTIONAL {{ ?at dd:name ?place }}
  }}
  OPTIONAL {{ ?event dd:attribution ?attribution }}
  OPTIONAL {{ ?event dd:unresolvedDate ?unresolved }}
  OPTIONAL {{ ?event dd:confidence ?confidence }}
  OPTIONAL {{ ?event dd:rule ?rule }}
}} ORDER BY ?earliest ?event""",
    "topics": _PREFIXES
    + """
SELECT DISTINCT ?event ?topic WHERE {
  ?event dd:concernedTopic ?topic ; dd:hasEvidence ?evidence .
} ORDER BY ?event ?topic""",
    "participants": _PREFIXES
    + """
SELECT ?event ?actor ?part ?role WHERE {
  { ?event dd:hasParticipation ?participation .
    ?participation dd:reference/dd:denotes ?actor .
    OPTIONAL { ?participation dd:part ?part }
    OPTIONAL { ?participation dd:role ?role } }
  UNION
  { ?event dd:involves ?actor }
} ORDER BY ?event DESC(BOUND(?part)) ?participation ?actor""",
    "evidence": _PREFIXES
    + """
SELECT ?event ?quote (LANG(?quote) AS ?language) ?publisher ?url ?title ?published ?start ?end WHERE {
  ?event dd:hasEvidence ?evidence .
  ?evidence dd:inArticle ?article ; dd:quote ?quote .
  OPTIONAL { ?evidence dd:start ?start }
  OPTIONAL { ?evidence dd:end ?end }
  OPTIONAL { ?article dct:publisher ?publisher }
  OPTIONAL { ?article schema:url ?address }
  OPTIONAL { ?article dct:source ?source }
  OPTIONAL { ?article dct:title ?title }
  OPTIONAL { ?article dct:issued ?published }
  BIND(COALESCE(STR(?address), STR(?source), "") AS ?url)
} ORDER BY ?event ?published ?article ?start""",
    "terms": _PREFIXES
    + f"""
SELECT DISTINCT ?term ?label (LANG(?label) AS ?language) WHERE {{
  {{ ?term skos:prefLabel ?label .
    FILTER(STRSTARTS(STR(?term), "https://w3id.org/defence-diplomacy/")) }}
  UNION
  {{ VALUES ?term {{ {" ".join(f"dd:{name}" for name in CLASSES.values())} }} ?term rdfs:label ?label }}
}} ORDER BY ?term ?label""",
    "countries": _PREFIXES
    + """
SELECT DISTINCT ?actor ?label (LANG(?label) AS ?language) WHERE {
  VALUES ?class { dd:Country dd:Organisation }
  ?actor a ?class ; rdfs:label ?label .
} ORDER BY ?actor ?label""",
}
"""A SPARQL text for each field of `PageRows`."""
