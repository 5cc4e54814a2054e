"""`kg extract`: event records of articles, without a store."""

from __future__ import annotations

import json

import typer

from kg.cli.guard import FAILED
from kg.cli.options import Paths
from kg.cli.progress import Progress

EXAMPLE = "kg extract articles.jsonl > records.jsonl"


def extract(paths: Paths) -> None:
    """Print the event records of articles.

    One JSON object per article, in the order of the input, and nothing else on standard output. What cannot be
    used is said on standard error; the other articles go on.
    """
    from kg import pipeline, reports
    from kg.model import Problem
    from kg.records import to_record

    read = 0
    with Progress(streaming=True) as step:
        for item in pipeline.extract(paths):
            if isinstance(item, Problem):
                step.say(reports.sentence(item))
                continue
            if item.article.language not in reports.LANGUAGES:
                step.say(reports.sentence(reports.unsupported(item.article)))
            read += 1
            typer.echo(json.dumps(to_record(item), ensure_ascii=False))
            step(reports.named(item.article))
    if not read:
        raise typer.Exit(FAILED)
