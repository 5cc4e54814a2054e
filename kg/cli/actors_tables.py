"""What `kg actors` prints: the table of measures, of topics, of visits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import typer

from kg.cli.options import Language
from kg.cli.output import echo_json, echo_table, table
from kg.cli.texts import heading

if TYPE_CHECKING:
    from kg.analytics.affiliations import Topical, Visiting
    from kg.analytics.centrality import ActorMeasures

NOTHING = "no actors are tied in these events"


def echo_measures(lines: Sequence[ActorMeasures], columns: Sequence[str] | None, sort: str, lang: Language) -> None:
    """A column a measure, the one that they are sorted by among them."""
    from kg.analytics.centrality import ALL_MEASURES

    shown = list(columns or ALL_MEASURES)
    shown = ["name", *shown] if sort in shown else ["name", sort, *shown]
    rows = _evened([[getattr(line, name) for name in shown] for line in lines])
    echo_table([heading(name.replace("_", " "), lang) for name in shown], rows, nothing=NOTHING)


def echo_topics(network: Any, limit: int, as_json: bool, lang: Language) -> None:
    """Topics and actors of the bipartite network, the strongest first, and its ties."""
    from kg.analytics.affiliations import topical
    from kg.analytics.ties import strongest

    kinds = {kind: topical(network, kind) for kind in ("topic", "actor")}
    if as_json:
        found = {f"{kind}s": [asdict(line) for line in lines[:limit]] for kind, lines in kinds.items()}
        echo_json({**found, "ties": [asdict(tie) for tie in strongest(network, limit)]})
        return
    if not any(kinds.values()):
        typer.echo(NOTHING, err=True)
        return
    _sections([_topical(kinds["topic"], "topic", "actors", limit, lang),
               _topical(kinds["actor"], "name", "topics", limit, lang)])  # fmt: skip


def echo_visits(network: Any, limit: int, as_json: bool, lang: Language) -> None:
    """Who visits and who is visited, those with most visits first."""
    from kg.analytics.affiliations import visiting
    from kg.analytics.ties import strongest

    lines: list[Visiting] = visiting(network)[:limit]
    if as_json:
        ties = [asdict(tie) for tie in strongest(network, limit)]
        echo_json({"actors": [asdict(line) for line in lines], "visits": ties})
        return
    columns = ("name", "visits", "countries visited", "visits received", "visitors")
    rows = [(line.name, line.visits, line.hosts, line.received, line.visitors) for line in lines]
    echo_table([heading(name, lang) for name in columns], _evened(rows), nothing="no visit is known in these events")


def _topical(lines: Sequence[Topical], name: str, others: str, limit: int, lang: Language) -> list[str]:
    columns = [heading(word, lang) for word in (name, others, "strength", "most with")]
    return table(columns, _evened([(line.name, line.degree, line.strength, line.most) for line in lines[:limit]]))


def _sections(tables: Sequence[Sequence[str]]) -> None:
    typer.echo("\n\n".join("\n".join(lines) for lines in tables))


def _evened(rows: Sequence[Sequence[object]]) -> list[tuple[object, ...]]:
    """Rows whose columns are all of whole numbers or all with decimals."""
    broken = {i for row in rows for i, value in enumerate(row) if isinstance(value, float)}
    return [
        tuple(float(v) if i in broken and isinstance(v, int | float) else v for i, v in enumerate(row)) for row in rows
    ]
