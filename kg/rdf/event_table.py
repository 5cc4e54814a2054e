"""Every event of a store with its article, parties, topics and evidence: the rows that tables are made of.

Four queries instead of one, because one would multiply participants by topics by sentences.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from kg import ids
from kg.rdf.ontology import event_types, sectors
from kg.rdf.rows import Value
from kg.rdf.store import Store
from kg.rdf.wording import actor_label, country_label
from kg.references import state

_EVENTS = """
SELECT ?event ?class ?status ?date ?earliest ?latest ?precision ?city ?country ?place ?attribution ?rule ?confidence
  ?article ?title ?published ?publisher ?url ?language
WHERE {
  ?event dd:reportedIn ?article ; dd:status ?status ; a ?class .
  FILTER(STRSTARTS(STR(?class), STR(dd:)) && ?class != dd:Event)
  OPTIONAL { ?event dd:date ?date }
  OPTIONAL { ?event dd:earliest ?earliest ; dd:latest ?latest ; dd:precision ?precision }
  OPTIONAL {
    ?event dd:atPlace ?at
    OPTIONAL { ?at dd:city ?city }
    OPTIONAL { ?at dd:countryCode ?country }
    OPTIONAL { ?at dd:name ?place }
  }
  OPTIONAL { ?event dd:attribution ?attribution }
  OPTIONAL { ?event dd:rule ?rule }
  OPTIONAL { ?event dd:confidence ?confidence }
  OPTIONAL { ?article dct:title ?title }
  OPTIONAL { ?article dct:issued ?published }
  OPTIONAL { ?article dct:publisher ?publisher }
  OPTIONAL { ?article schema:url|dct:source ?url }
  OPTIONAL { ?article dct:language ?language }
}
"""
_PARTIES = """
SELECT ?event ?participation ?part ?kind ?name ?role ?country ?actor WHERE {
  ?event dd:hasParticipation ?participation .
  ?participation dd:part ?part ; dd:reference ?reference .
  ?reference dd:kind ?kind .
  OPTIONAL { ?reference dd:name ?name }
  OPTIONAL { ?reference dd:denotes ?actor }
  OPTIONAL { ?participation dd:role ?role }
  OPTIONAL { ?participation dd:countryCode ?country }
}
"""
_TOPICS = "SELECT ?event ?topic WHERE { ?event dd:concernedTopic ?topic } ORDER BY ?event ?topic"
_EVIDENCE = """
SELECT ?event ?start ?end ?sentence ?quote WHERE {
  ?event dd:hasEvidence ?evidence .
  ?evidence dd:start ?start ; dd:end ?end .
  OPTIONAL { ?evidence dd:sentence ?sentence }
  OPTIONAL { ?evidence dd:quote ?quote }
} ORDER BY ?event ?start ?end
"""
_SECTORS = {"country": "GOV", "delegation": "GOV"}


@dataclass(frozen=True, slots=True)
class Party:
    """A participant in a row: named as the article does, else described in English."""

    name: str = ""
    country: str = ""
    sector: str = ""
    iri: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that tells an event; `sentence` is its number, 0 where unknown."""

    start: int
    end: int
    sentence: int
    quote: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event with everything a table shows of it."""

    event: str
    type: str
    status: str = "happened"
    date: str = ""
    earliest: str = ""
    latest: str = ""
    precision: str = ""
    city: str = ""
    country: str = ""
    place: str = ""
    attribution: str = ""
    rule: str = ""
    article: str = ""
    title: str = ""
    published: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    confidence: float = 0.0
    parties: tuple[Party, ...] = ()
    topics: tuple[str, ...] = ()
    evidence: tuple[Quote, ...] = ()

    @property
    def destination(self) -> Party:
        """The country of the place, as a party."""
        if not self.country:
            return Party()
        return Party(country_label(self.country, "en"), self.country, "GOV", state(self.country).iri, "host")


def event_rows(store: Store) -> Iterator[EventRow]:
    """Every event, by article and by its number there."""
    types = {str(node): code for code, node in event_types().items()}
    parties, topics, evidence = _parties(store), _topics(store), _evidence(store)
    rows = sorted(store.select(_EVENTS).records(), key=lambda row: _numbers(str(row["event"])))
    for row in rows:
        cells = {name: _text(value) for name, value in row.items()}
        event, class_ = cells.pop("event"), cells.pop("class")
        article, status, confidence = cells.pop("article"), cells.pop("status"), cells.pop("confidence")
        yield EventRow(
            event=event, type=types[class_], status=_code(status), article=article.removeprefix(ids.article("")),
            confidence=float(confidence or 0), parties=tuple(parties[event]), topics=tuple(topics[event]),
            evidence=tuple(evidence[event]), **cells,
        )


def _parties(store: Store) -> defaultdict[str, list[Party]]:
    found: defaultdict[str, list[Party]] = defaultdict(list)
    rows = sorted(store.select(_PARTIES), key=lambda row: _numbers(str(row[1])))
    for event, _, part, kind, name, role, country, actor in rows:
        post, side = _code(role), _text(country)
        named = _text(name) or actor_label(str(kind), post, side, "en")
        sector = sectors().get(post) or _SECTORS.get(str(kind)) or ("IGO" if len(side) > 2 else "")
        found[str(event)].append(Party(named, side, sector, _text(actor), _code(part)))
    return found


def _topics(store: Store) -> defaultdict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for event, topic in store.select(_TOPICS):
        found[str(event)].append(_code(topic))
    return found


def _evidence(store: Store) -> defaultdict[str, list[Quote]]:
    found: defaultdict[str, list[Quote]] = defaultdict(list)
    for event, start, end, sentence, quote in store.select(_EVIDENCE):
        found[str(event)].append(Quote(int(start or 0), int(end or 0), int(sentence or 0), _text(quote)))
    return found


def _numbers(iri: str) -> list[tuple[int, str]]:
    """The IRI in an order in which event 10 follows event 9."""
    return [(int(step) if len(step) < 16 and step.isdecimal() else 0, step) for step in iri.split("/")]


def _code(iri: Value) -> str:
    return unquote(_text(iri).rpartition("/")[2])


def _text(value: Value) -> str:
    return "" if value is None else str(value)
