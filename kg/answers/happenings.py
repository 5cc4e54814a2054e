"""Events as they happened, not as each article reports them: each once with all its reports, in order of time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from kg.answers.ask import Row, ask, values, words
from kg.answers.events import events
from kg.answers.facts import EventFacts
from kg.answers.joining import Happening, joined
from kg.rdf.intervals import interval

if TYPE_CHECKING:
    from kg.rdf.store import Store

_TOLD = """
SELECT ?report ?told WHERE {{ {{ SELECT DISTINCT ?told WHERE {{ {reports} ?report dd:reportOf ?told }} }}
  ?report dd:reportOf ?told }}"""
_COPIES = "SELECT ?article ?original WHERE {{ {articles} ?article dd:copyOf ?original }}"


def happenings(store: Store, reports: Iterable[str]) -> list[Happening]:
    """The events that these reports tell, with all their reports, in order of time.

    The order is that of the first day on which an event may have been; of equals the vaguer date comes first, as a
    month comes before its days. Undated events come last, by the day of their first report.
    """
    told = {words(row, "report"): words(row, "told") for row in _asked(store, _TOLD, "reports", "report", reports)}
    facts = events(store, told) if told else []
    articles = {evidence.article for event in facts for evidence in event.evidence}
    rows = _asked(store, _COPIES, "articles", "article", sorted(articles))
    copies = {words(row, "article"): words(row, "original") for row in rows}
    groups: defaultdict[str, list[EventFacts]] = defaultdict(list)
    for event in facts:
        groups[told[event.iri]].append(event)
    return sorted((joined(iri, group, copies) for iri, group in groups.items()), key=order)


def order(happening: Happening) -> tuple[str, ...]:
    """By what happenings are sorted."""
    facts = happening.facts
    first = min((report.published for report in happening.reports if report.published), default="9999")
    span = interval(facts.date)
    if span is None:
        return "9999", "", first, facts.iri
    width = (span.latest - span.earliest).days
    return span.earliest.isoformat(), f"{9_999_999 - width:07d}", first, facts.iri


def _asked(store: Store, text: str, block: str, variable: str, iris: Iterable[str]) -> Sequence[Row]:
    wanted = list(iris)
    return ask(store, text.format(**{block: values(variable, wanted)})) if wanted else []
