"""`kg ingest`: read articles, extract their events, put them into the store."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.guard import FAILED
from kg.cli.options import DEFAULT_STORE, AsJson, Lang, Language, Paths, Store
from kg.cli.output import echo_json
from kg.cli.progress import Progress

if TYPE_CHECKING:
    from kg.model import Extraction, Problem
    from kg.reports import RunReport

EXAMPLE = "kg ingest seeds/articles --details"


def ingest(
    paths: Paths,
    details: Annotated[bool, typer.Option("--details", help="Print every article with its events.")] = False,
    as_json: AsJson = False,
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """Read articles into the store. Reading an article again changes nothing.

    What cannot be used is counted with its reason, and the other articles go on.
    """
    from kg import pipeline, reports
    from kg.rdf.store import open_store

    with open_store(store) as graph, Progress(streaming=details) as step:

        def watch(extraction: Extraction, outcome: str) -> None:
            if details and not as_json:
                _echo_article(extraction, outcome, lang)
            step(reports.named(extraction.article))

        report = pipeline.ingest(graph, paths, watcher=watch)
    if as_json:
        echo_json(asdict(report))
    else:
        _echo_report(report)
    if not report.kept:
        raise typer.Exit(FAILED)


def _echo_article(extraction: Extraction, outcome: str, lang: Language) -> None:
    from kg.rdf.wording import event_label

    article = extraction.article
    published = article.published.isoformat() if article.published else "undated"
    typer.echo(f"{published}  {article.publisher}: {article.title or article.key} ({outcome})")
    for event in extraction.events:
        typer.echo(f"    {event_label(event, lang.value)}")


def _echo_report(report: RunReport) -> None:
    typer.echo(
        f"read {report.read} articles with {report.events} events: "
        f"{report.stored} new, {report.updated} updated, {report.unchanged} unchanged"
    )
    if report.undated:
        typer.echo(f"{report.undated} without a date: their relative dates stay unresolved")
    _echo_problems("noted", report.notes)
    _echo_problems("skipped", report.skipped)
    _echo_problems("failed", report.failed)


def _echo_problems(what: str, problems: list[Problem]) -> None:
    from kg.reports import sentence

    if problems:
        typer.echo(f"{what} {len(problems)}:", err=True)
        for problem in problems:
            typer.echo(f"    {sentence(problem)}", err=True)
