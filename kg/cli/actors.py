"""`kg actors`: who is central, by six measures."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from kg.cli.options import DEFAULT_STORE, AsJson, By, Lang, Language, Limit, Nodes, Since, Store, Topic, Until
from kg.cli.output import echo_json, echo_table
from kg.cli.texts import heading

EXAMPLE = "kg actors --by country --from 2025-01-01 --sort betweenness"
COLUMNS = (
    "name", "counterparts", "strength", "degree", "betweenness", "closeness", "eigenvector", "pagerank",
)  # fmt: skip


class Measure(StrEnum):
    """What the table is sorted by."""

    strength = "strength"
    counterparts = "counterparts"
    degree = "degree"
    betweenness = "betweenness"
    closeness = "closeness"
    eigenvector = "eigenvector"
    pagerank = "pagerank"


def actors(
    by: By = Nodes.person,
    sort: Annotated[Measure, typer.Option("--sort", help="The measure that comes first.")] = Measure.strength,
    since: Since = "",
    until: Until = "",
    topic: Topic = "",
    limit: Limit = 20,
    as_json: AsJson = False,
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """Rank actors by centrality in the network of events.

    Two actors are tied when they took part in the same event on different sides; strength counts these events.
    """
    from kg.answers.network import Scope, central
    from kg.rdf.store import open_store

    scope = Scope(by.value, since, until, topic, lang=lang.value)
    with open_store(store, read_only=True) as graph:
        lines = central(graph, scope, sort.value)[:limit]
    if as_json:
        echo_json([asdict(line) for line in lines])
        return
    rows = [tuple(getattr(line, column) for column in COLUMNS) for line in lines]
    echo_table([heading(column, lang) for column in COLUMNS], rows, nothing="no actors are tied in these events")
