"""Fetching events with everything that states them; one query a table, however many events are asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from kg.answers.ask import Row, ask, number, values, words
from kg.answers.facts import EventFacts, Evidence, Taking
from kg.model import EVENT_TYPES

if TYPE_CHECKING:
    from kg.rdf.store import Store

_TYPES = {"".join(word.capitalize() for word in type_.split("-")): type_ for type_ in EVENT_TYPES}


_HEADS = """
SELECT ?event ?type ?status ?en ?ar ?date ?earliest ?latest ?unresolved ?city ?country ?place ?attribution ?rule
       ?confidence
WHERE {{
  {events}
  ?event dd:reportedIn ?article ; a ?class ; dd:status ?state .
  FILTER(STRSTARTS(STR(?class), STR(dd:)) && ?class != dd:Event)
  BIND(STRAFTER(STR(?class), "#") AS ?type)
  BIND(STRAFTER(STR(?state), "/status/") AS ?status)
  OPTIONAL {{ ?event rdfs:label ?en FILTER(LANG(?en) = "en") }}
  OPTIONAL {{ ?event rdfs:label ?ar FILTER(LANG(?ar) = "ar") }}
  OPTIONAL {{ ?event dd:date ?date }}
  OPTIONAL {{ ?event dd:earliest ?earliest ; dd:latest ?latest }}
  OPTIONAL {{ ?event dd:unresolvedDate ?unresolved }}
  OPTIONAL {{ ?event dd:atPlace ?at
    OPTIONAL {{ ?at dd:city ?city }} OPTIONAL {{ ?at dd:countryCode ?country }} OPTIONAL {{ ?at dd:name ?place }} }}
  OPTIONAL {{ ?event dd:attribution ?attribution }}
  OPTIONAL {{ ?event dd:rule ?rule }}
  OPTIONAL {{ ?event dd:confidence ?confidence }}
}}"""

_TOPICS = """
SELECT ?event ?topic WHERE {{ {events} ?event dd:reportedIn ?article ; dd:concernedTopic ?concept .
  BIND(STRAFTER(STR(?concept), "/topic/") AS ?topic) }} ORDER BY ?event ?topic"""

_PARTICIPANTS = """
SELECT ?event ?participation ?actor ?kind ?name ?part ?role ?country ?post ?leader WHERE {{
  {events}
  ?event dd:hasParticipation ?participation .
  ?participation dd:reference ?reference .
  ?reference dd:kind ?kind ; dd:denotes ?actor .
  OPTIONAL {{ ?reference dd:name ?name }}
  OPTIONAL {{ ?participation dd:part/skos:notation ?part }}
  OPTIONAL {{ ?participation dd:role/skos:notation ?role }}
  OPTIONAL {{ ?participation dd:countryCode ?country }}
  OPTIONAL {{ ?participation dd:post ?post }}
  OPTIONAL {{ ?participation dd:ledByReference/dd:denotes ?leader }}
}}"""

_EVIDENCE = """
SELECT ?event ?quote ?article ?title ?publisher ?published ?url ?language ?sentence ?start ?end WHERE {{
  {events}
  ?event dd:hasEvidence ?evidence .
  ?evidence dd:inArticle ?article ; dd:start ?start ; dd:end ?end .
  OPTIONAL {{ ?evidence dd:quote ?quote }}
  OPTIONAL {{ ?evidence dd:sentence ?sentence }}
  OPTIONAL {{ ?article dct:title ?title }}
  OPTIONAL {{ ?article dct:publisher ?publisher }}
  OPTIONAL {{ ?article dct:issued ?published }}
  OPTIONAL {{ ?article schema:url|dct:source ?url }}
  OPTIONAL {{ ?article dct:language ?language }}
}} ORDER BY ?event ?start"""


def events(store: Store, iris: Iterable[str]) -> list[EventFacts]:
    """The facts of the given events, in order of date, undated ones last."""
    wanted = values("event", dict.fromkeys(iris))
    topics, takings, evidence = (
        _grouped(ask(store, text.format(events=wanted))) for text in (_TOPICS, _PARTICIPANTS, _EVIDENCE)
    )
    heads = {words(row, "event"): row for row in ask(store, _HEADS.format(events=wanted))}
    found = [
        _event(row, [words(t, "topic") for t in topics[iri]], takings[iri], evidence[iri]) for iri, row in heads.items()
    ]
    return sorted(found, key=lambda event: (event.earliest or "9999", event.date, event.iri))


def _grouped(rows: Iterable[Row]) -> defaultdict[str, list[Row]]:
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[words(row, "event")].append(row)
    return groups


def _event(row: Row, topics: Iterable[str], takings: Iterable[Row], evidence: Iterable[Row]) -> EventFacts:
    confidence = words(row, "confidence")
    return EventFacts(
        iri=words(row, "event"),
        type=_TYPES.get(words(row, "type"), words(row, "type")),
        status=words(row, "status"),
        labels={language: words(row, language) for language in ("en", "ar") if words(row, language)},
        date=words(row, "date"),
        earliest=words(row, "earliest"),
        latest=words(row, "latest"),
        unresolved_date=words(row, "unresolved"),
        city=words(row, "city"),
        country=words(row, "country"),
        place=words(row, "place"),
        attribution=words(row, "attribution"),
        rule=words(row, "rule"),
        confidence=float(confidence) if confidence else 1.0,
        topics=tuple(dict.fromkeys(topics)),
        participants=tuple(
            {words(t, "participation"): _taking(t) for t in sorted(takings, key=_numbered)}.values()
        ),
        evidence=tuple(dict.fromkeys(map(_evidence, evidence))),
    )


def _numbered(row: Row) -> int:
    return int(words(row, "participation").rsplit("/", 1)[-1])


def _taking(row: Row) -> Taking:
    fields = ("actor", "kind", "name", "part", "role", "country", "post", "leader")
    return Taking(**{field: words(row, field) for field in fields})


def _evidence(row: Row) -> Evidence:
    return Evidence(
        quote=words(row, "quote"),
        article=words(row, "article"),
        title=words(row, "title"),
        publisher=words(row, "publisher"),
        published=words(row, "published"),
        url=words(row, "url"),
        language=words(row, "language"),
        sentence=number(row, "sentence"),
        start=number(row, "start"),
        end=number(row, "end"),
    )
