"""The most reported events of a period with their reports, to be read and judged by a person.

Run: python -m benchmarks.identity_corpus ARTICLES.jsonl [FROM TO] (by default July and August 2015)
Figures of such a reading stand in benchmarks/identity.md.
"""

from __future__ import annotations

import sys
from collections import defaultdict

from kg import pipeline
from kg.rdf.store import Store, open_store

MOST = 20
REPORTS = """
SELECT ?event ?report ?label ?published ?publisher ?title ?original ?quote WHERE {
  ?report dd:reportOf ?event ; dd:reportedIn ?article ; rdfs:label ?label . FILTER(LANG(?label) = "en")
  ?article dct:issued ?published . FILTER(STR(?published) >= ?from && STR(?published) <= ?to)
  OPTIONAL { ?article dct:publisher ?publisher } OPTIONAL { ?article dct:title ?title }
  OPTIONAL { ?article dd:copyOf ?copied } BIND(COALESCE(?copied, ?article) AS ?original)
  OPTIONAL { ?report dd:hasEvidence/dd:quote ?quote }
} ORDER BY ?event ?published ?report ?quote"""


def show(store: Store, first: str, last: str) -> None:
    """Print the events with most independent sources, then with most reports."""
    events: defaultdict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    sources: defaultdict[str, set[str]] = defaultdict(set)
    for event, report, *told in store.select(REPORTS, {"from": first, "to": last}):
        events[str(event)].setdefault(str(report), tuple(str(value or "") for value in told))
        sources[str(event)].add(str(told[4]))
    ranked = sorted(events, key=lambda event: (-len(sources[event]), -len(events[event]), event))
    for number, event in enumerate(ranked[:MOST], 1):
        print(f"\n{number}. {len(events[event])} reports, {len(sources[event])} sources")
        for label, published, publisher, title, _, quote in events[event].values():
            print(f"   {published} {publisher}: {label}\n        {title} | {' '.join(quote.split())[:240]}")


def main(arguments: list[str]) -> None:
    """Read, resolve, print."""
    path, first, last = (*arguments, "2015-07-01", "2015-08-31")[:3] if len(arguments) == 1 else arguments[:3]
    with open_store(None) as store:
        pipeline.ingest(store, [path])
        show(store, first, last)


if __name__ == "__main__":
    main(sys.argv[1:])
