"""`kg eval`: how much of what a careful reader finds is extracted, fact by fact."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.options import AsJson
from kg.cli.output import echo_json, echo_table
from kg.cli.progress import Progress

if TYPE_CHECKING:
    from kg.analytics.scoring import Report

EXAMPLE = "kg eval gold.jsonl articles.jsonl --details"


def evaluate(
    gold: Annotated[str, typer.Argument(help="Records of what a careful reader finds, one a line.")],
    articles: Annotated[list[str], typer.Argument(help="The articles: JSON lines, files or folders.")],
    details: Annotated[bool, typer.Option("--details", help="Print what differs, article by article.")] = False,
    as_json: AsJson = False,
) -> None:
    """Compare what is extracted with gold records.

    Prints precision, recall and F1 over facts, for all articles and by language.
    """
    from kg import evaluation, reports

    with Progress() as step:
        report, problems = evaluation.evaluate(
            gold, articles, watcher=lambda done, _: step(reports.named(done.article))
        )
    for problem in problems:
        typer.echo(reports.sentence(problem), err=True)
    if as_json:
        echo_json(report.to_json() | ({"differences": _differences(report)} if details else {}))
        return
    if details:
        _print_differences(report)
    for group, fields in report.groups.items():
        typer.echo(f"[{group}]")
        rows = [(name, f.p, f.r, f.f1, f.tp, f.predicted, f.expected) for name, f in fields.items()]
        echo_table(("facts of", "precision", "recall", "F1", "right", "predicted", "expected"), rows)
    typer.echo(f"{report.gold} articles in gold, {report.predicted} predicted, {report.exact} without any difference")


def _print_differences(report: Report) -> None:
    for article, differences in report.differences.items():
        typer.echo(article)
        for difference in differences:
            who = ", ".join(difference.participants)
            typer.echo(f"  {difference.what} {difference.event}: {who}")
            typer.echo("".join(f"    - {fact}\n" for fact in difference.missing), nl=False)
            typer.echo("".join(f"    + {fact}\n" for fact in difference.extra), nl=False)


def _differences(report: Report) -> dict[str, Any]:
    return {article: [asdict(difference) for difference in found] for article, found in report.differences.items()}
