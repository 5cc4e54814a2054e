"""All that the page shows, put together from the store and the analysis of its network."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kg.answers.network import Scope, graph
from kg.query.runner import run

if TYPE_CHECKING:
    from kg.rdf.store import Store
    from kg.view.data import PageData

_SHOWN = ("degree", "strength", "betweenness", "closeness", "eigenvector", "pagerank")
_TIES = """
SELECT DISTINCT ?a ?b ?event WHERE {
  ?event dd:reportedIn ?article ; dd:involves ?a , ?b . FILTER(STR(?a) < STR(?b))
  OPTIONAL { ?a dd:countryCode ?aCode } OPTIONAL { ?b dd:countryCode ?bCode }
  FILTER(COALESCE(?aCode, "") = "" || COALESCE(?bCode, "") = "" || ?aCode != ?bCode)
} ORDER BY ?a ?b ?event"""


def page(store: Store, *, title: str = "", language: str = "en") -> PageData:
    """The records of the page: every actor and event of the store, with measures and positions."""
    from kg.analytics.centrality import measures
    from kg.analytics.layout import layout
    from kg.view.rows import QUERIES, PageRows, page_data

    rows = PageRows(**{name: run(store, text).rows for name, text in QUERIES.items()})
    ties = [(str(a), str(b), str(event)) for a, b, event in run(store, _TIES)]
    weights = Counter((a, b) for a, b, _ in ties)
    positions = layout(
        dict.fromkeys(str(row[0]) for row in rows.actors), ((a, b, float(n)) for (a, b), n in weights.items())
    )
    lines = measures(graph(store, Scope(by="actor", lang=language)))
    figures = {line.actor: {name: float(getattr(line, name)) for name in _SHOWN} for line in lines}
    return page_data(rows, ties, figures, positions, title=title, language=language)
