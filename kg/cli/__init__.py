"""The command line: one command a file, each thin. What is heavy is imported where it is used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import TextIOWrapper

import typer

from kg.cli import (
    actors,
    check,
    dossier,
    evaluate,
    explain,
    export,
    extract,
    forget,
    ingest,
    merge,
    query,
    resolve,
    review,
    split,
    status,
    ties,
    timeline,
    trends,
    view,
)
from kg.cli.guard import guarded

COMMANDS: dict[str, tuple[Callable[..., None], str]] = {
    "ingest": (ingest.ingest, ingest.EXAMPLE),
    "actors": (actors.actors, actors.EXAMPLE),
    "ties": (ties.ties, ties.EXAMPLE),
    "timeline": (timeline.timeline, timeline.EXAMPLE),
    "trends": (trends.trends, trends.EXAMPLE),
    "explain": (explain.explain, explain.EXAMPLE),
    "dossier": (dossier.dossier, dossier.EXAMPLE),
    "resolve": (resolve.resolve, resolve.EXAMPLE),
    "review": (review.review, review.EXAMPLE),
    "merge": (merge.merge, merge.EXAMPLE),
    "split": (split.split, split.EXAMPLE),
    "undo": (split.undo, split.UNDO_EXAMPLE),
    "query": (query.query, query.EXAMPLE),
    "view": (view.view, view.EXAMPLE),
    "extract": (extract.extract, extract.EXAMPLE),
    "eval": (evaluate.evaluate, evaluate.EXAMPLE),
    "export": (export.export, export.EXAMPLE),
    "forget": (forget.forget, forget.EXAMPLE),
    "check": (check.check, check.EXAMPLE),
    "status": (status.status, status.EXAMPLE),
}

app = typer.Typer(
    name="kg",
    help="A knowledge graph of defence diplomacy, read from Arabic and English news.",
    epilog="Example: kg ingest seeds/articles && kg actors && kg view",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for name, (command, example) in COMMANDS.items():
    app.command(name, epilog=f"Example: {example}")(guarded(command))


def main() -> None:
    """Run the command line; text goes out as UTF-8 whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app(prog_name="kg")
