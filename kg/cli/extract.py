"""`kg extract`: event records of articles, without a store; or the articles marked up, to see how they were read."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.guard import FAILED
from kg.cli.options import Lang, Language, Paths
from kg.cli.progress import Progress

if TYPE_CHECKING:
    from kg.markup.texts import Words
    from kg.model import Extraction

EXAMPLE = "kg extract articles.jsonl > records.jsonl"
_MOST_COLUMNS = 110


def extract(
    paths: Paths,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print the articles marked up, with events and rules, not records.")
    ] = False,
    html: Annotated[Path | None, typer.Option("--html", help="Write them as a page to this file instead.")] = None,
    lang: Lang = Language.en,
) -> None:
    """Print the event records of articles.

    One JSON object per article, in the order of the input, and nothing else on standard output. What cannot be
    used is said on standard error; the other articles go on. --explain shows instead how each article was read:
    who and what was recognised in its text, and which rule told which event from which sentence; --lang is the language
    of the labels.
    """
    with Progress(streaming=html is None) as step:
        extractions = _extractions(paths, step)
        if html is not None:
            read = _page(html, extractions, lang)
        elif explain:
            read = _marked(extractions, lang)
        else:
            read = _records(extractions)
    if not read:
        raise typer.Exit(FAILED)


def _extractions(paths: list[str], step: Progress) -> Iterator[Extraction]:
    from kg import pipeline, reports
    from kg.model import Problem

    for item in pipeline.extract(paths):
        if isinstance(item, Problem):
            step.say(reports.sentence(item))
            continue
        if item.article.language not in reports.LANGUAGES:
            step.say(reports.sentence(reports.unsupported(item.article)))
        yield item
        step(reports.named(item.article))


def _records(extractions: Iterator[Extraction]) -> int:
    from kg.records import to_record

    read = 0
    for extraction in extractions:
        typer.echo(json.dumps(to_record(extraction), ensure_ascii=False))
        read += 1
    return read


def _marked(extractions: Iterator[Extraction], lang: Language) -> int:
    """Coloured where a terminal reads it, unless NO_COLOR is set."""
    from kg.cli.markup import lines
    from kg.markup import marked

    colours = bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and not os.environ.get("NO_COLOR"))
    columns = min(shutil.get_terminal_size((_MOST_COLUMNS, 0)).columns, _MOST_COLUMNS)
    words, read = _words(lang), 0
    for extraction in extractions:
        text = "\n".join(lines(marked(extraction), words, colours=colours, columns=columns))
        typer.echo(("\n" if read else "") + text, color=colours)
        read += 1
    return read


def _page(path: Path, extractions: Iterator[Extraction], lang: Language) -> int:
    from kg.markup import marked
    from kg.markup.page import write_page

    articles = [marked(extraction) for extraction in extractions]
    if articles:
        typer.echo(str(write_page(path, articles, _words(lang)).resolve()))
    return len(articles)


def _words(lang: Language) -> Words:
    """The labels of the ontology in a language."""
    from kg.answers.labels import vocabulary
    from kg.markup.texts import Words

    labels = vocabulary(lang.value)
    return Words(lang.value, labels.types, labels.statuses, labels.parts, labels.roles, labels.topics)
