"""What the page asks of the graph: one SPARQL text a table, without `GRAPH`, over the union of all graphs.

First the network: who took part in which report of which event. Then, of the actors and reports that the page is to
hold, everything else: those queries name them by VALUES, which the store follows one by one, so that a page of part of
a large graph costs what the part costs. Nothing is ordered or made distinct here: that is quicker done with the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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
TYPES: Mapping[str, str] = {ids.ONTOLOGY + name: type_ for type_, name in CLASSES.items()}
"""The event type of each class."""
_KINDS = " ".join(f'(dd:{kind.capitalize()} "{kind}")' for kind in KINDS)

NETWORK: Mapping[str, str] = {
    "reports": """SELECT ?report ?event ?status ?earliest WHERE {
  ?report dd:reportedIn ?article .
  OPTIONAL { ?report dd:reportOf ?event }
  OPTIONAL { ?report dd:status ?status }
  OPTIONAL { ?report dd:earliest ?earliest }
}""",
    "involved": "SELECT ?report ?actor WHERE { ?report dd:involves ?actor }",
    "actors": f"""SELECT ?actor ?kind ?country WHERE {{
  VALUES (?class ?kind) {{ {_KINDS} }}
  ?actor a ?class .
  OPTIONAL {{ ?actor dd:countryCode ?country }}
}}""",
}
"""The network of the whole graph; texts without prefixes, as are the others."""

OF_ACTORS: Mapping[str, str] = {
    "labels": "SELECT ?actor ?label (LANG(?label) AS ?language) WHERE { THESE ?actor rdfs:label ?label }",
    "names": """SELECT ?actor ?name WHERE {
  THESE ?reference dd:denotes ?actor . ?reference dd:name|dd:nameAsWritten ?name
}""",
    "posts": """SELECT ?actor ?role ?country ?date WHERE {
  THESE ?holding org:member ?actor . ?holding a dd:PostHolding ; org:role ?role .
  OPTIONAL { ?holding org:organization ?side . ?side dd:countryCode ?country }
  OPTIONAL { ?holding dd:attestedOn ?date }
}""",
    "wordings": """SELECT ?actor ?role ?wording WHERE {
  THESE ?reference dd:denotes ?actor .
  ?participation dd:reference ?reference ; dd:role ?role ; dd:post ?wording
}""",
}
"""What the page says of an actor; `THESE` stands for a VALUES clause of the actors (see `about`)."""

OF_REPORTS: Mapping[str, str] = {
    "events": """SELECT ?report ?class ?status ?date ?earliest ?latest ?city ?country ?place
  ?attribution ?unresolved ?confidence ?rule WHERE {
  THESE ?report a ?class .
  OPTIONAL { ?report dd:status ?status }
  OPTIONAL { ?report dd:date ?date }
  OPTIONAL { ?report dd:earliest ?earliest }
  OPTIONAL { ?report dd:latest ?latest }
  OPTIONAL {
    ?report dd:atPlace ?at .
    OPTIONAL { ?at dd:city ?city }
    OPTIONAL { ?at dd:countryCode ?country }
    OPTIONAL { ?at dd:name ?place }
  }
  OPTIONAL { ?report dd:attribution ?attribution }
  OPTIONAL { ?report dd:unresolvedDate ?unresolved }
  OPTIONAL { ?report dd:confidence ?confidence }
  OPTIONAL { ?report dd:rule ?rule }
}""",
    "topics": "SELECT ?report ?topic WHERE { THESE ?report dd:concernedTopic ?topic }",
    "participants": """SELECT ?report ?participation ?actor ?part ?role WHERE {
  THESE ?report dd:hasParticipation ?participation .
  ?participation dd:reference ?reference . ?reference dd:denotes ?actor .
  OPTIONAL { ?participation dd:part ?part }
  OPTIONAL { ?participation dd:role ?role }
}""",
    "evidence": """SELECT ?report ?quote (LANG(?quote) AS ?language) ?article ?start ?end WHERE {
  THESE ?report dd:hasEvidence ?evidence .
  ?evidence dd:inArticle ?article ; dd:quote ?quote .
  OPTIONAL { ?evidence dd:start ?start }
  OPTIONAL { ?evidence dd:end ?end }
}""",
    "articles": """SELECT DISTINCT ?article ?publisher ?url ?title ?published WHERE {
  THESE ?report dd:reportedIn ?article .
  OPTIONAL { ?article dct:publisher ?publisher }
  OPTIONAL { ?article schema:url ?address }
  OPTIONAL { ?article dct:source ?source }
  OPTIONAL { ?article dct:title ?title }
  OPTIONAL { ?article dct:issued ?published }
  BIND(COALESCE(STR(?address), STR(?source), "") AS ?url)
}""",
}
"""What the page says of an event, report by report."""

OF_CODES: Mapping[str, str] = {
    "terms": f"""SELECT DISTINCT ?term ?label (LANG(?label) AS ?language) WHERE {{
  {{ ?term skos:prefLabel ?label .
    FILTER(STRSTARTS(STR(?term), "https://w3id.org/defence-diplomacy/")) }}
  UNION
  {{ VALUES ?term {{ {" ".join(f"dd:{name}" for name in CLASSES.values())} }} ?term rdfs:label ?label }}
}} ORDER BY ?term ?label""",
    "countries": """SELECT DISTINCT ?actor ?label (LANG(?label) AS ?language) WHERE {
  VALUES ?class { dd:Country dd:Organisation }
  ?actor a ?class ; rdfs:label ?label .
} ORDER BY ?actor ?label""",
}
"""The labels of codes."""


def about(text: str, these: Iterable[str] = (), variable: str = "") -> str:
    """A query with its prefixes, asked about certain actors ("actor") or reports ("report")."""
    values = f"VALUES ?{variable} {{ {' '.join(f'<{iri}>' for iri in these)} }}" if variable else ""
    return _PREFIXES + text.replace("THESE", values)
