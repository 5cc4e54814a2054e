"""Who took part in what, and when: the network of a scope with the days of its events, to be looked at in slices."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kg.answers.ask import ask, words
from kg.answers.days import agreed, first_day, last_day, span
from kg.answers.network import Scope, participations
from kg.answers.weights import counts

if TYPE_CHECKING:
    from kg.analytics.change import Network
    from kg.analytics.periods import Span
    from kg.rdf.store import Store

_HAPPENED = """
SELECT ?told (STRAFTER(STR(?class), "#") AS ?type) ?date WHERE {
  ?report dd:status status:happened ; a ?class . FILTER(STRSTARTS(STR(?class), STR(dd:)) && ?class != dd:Event)
  OPTIONAL { ?report dd:date ?date } OPTIONAL { ?report dd:reportOf ?one } BIND(COALESCE(?one, ?report) AS ?told) }
ORDER BY ?told ?report"""


def network_of(store: Store, scope: Scope) -> tuple[Network, dict[str, str]]:
    """Who took part in what, when, within the scope; and the type of each event."""
    from kg.analytics.change import Network

    rows = participations(store, replace(scope, since="", until="")).rows
    since, until = first_day(scope.since), last_day(scope.until)
    spans, types = _happened(store)
    wanted = {event: spans.get(event) for event in dict.fromkeys(str(row[0]) for row in rows)}
    inside = {event: span for event, span in wanted.items() if _overlaps(span, since, until)}
    kept = [row for row in rows if str(row[0]) in inside]
    return Network(kept, inside, {}, counts(store, scope.by, scope.weighing, set(inside))), types


def _overlaps(span: Span | None, since: date, until: date) -> bool:
    """Undated events stay, to be counted as such."""
    return span is None or (span[1] >= since and span[0] <= until)


def _happened(store: Store) -> tuple[dict[str, Span | None], dict[str, str]]:
    """The days and the type of each event that happened, as its reports have it."""
    dates: defaultdict[str, list[str]] = defaultdict(list)
    types: defaultdict[str, list[str]] = defaultdict(list)
    for row in ask(store, _HAPPENED):
        dates[words(row, "told")].append(words(row, "date"))
        types[words(row, "told")].append(words(row, "type").lower())
    return {told: span(agreed(found)) for told, found in dates.items()}, _commonest(types)


def _commonest(found: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {key: Counter(values).most_common(1)[0][0] for key, values in found.items()}
