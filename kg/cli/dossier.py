"""`kg dossier`: all that is known of an actor, a country or a pair, as one report with figures."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.options import DEFAULT_STORE, Lang, Language, Since, Store, Topic, Type, Until

EXAMPLE = 'kg dossier "SY–RU" --lang ar --output syria-russia.html'


class Format(StrEnum):
    """How the report is written."""

    html = "html"
    md = "md"


def dossier(
    one: Annotated[
        str, typer.Argument(metavar="ACTOR|COUNTRY|A–B", help="Name, ISO code or IRI; two with a dash between.")
    ],
    other: Annotated[str, typer.Argument(metavar="B", help="The other of a pair.")] = "",
    format_: Annotated[
        Format | None, typer.Option("--format", "-f", help="Unless given: as the name of the output ends, else html.")
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Where the report is written.")] = None,
    since: Since = "",
    until: Until = "",
    topic: Topic = "",
    type_: Type = "",
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="Events listed at most, the latest.")] = 100,
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """Write a dossier and print its path.

    Names, posts with the days that articles attest, strongest ties, timeline, topics, what changed, what is
    contradictory or uncertain, the judgements it rests on, and the sentences with their sources. HTML is one file that
    opens without a network; beside Markdown stand the figures as PNG and SVG.
    """
    from kg.answers.dossier import Wanted
    from kg.answers.dossier import dossier as put_together
    from kg.dossier.writing import write
    from kg.rdf.store import open_store

    wanted = Wanted(one, other, since, until, topic, type_, lang.value, limit)
    with open_store(store, read_only=True) as graph:
        found = put_together(graph, wanted)
    ending = format_ or (Format.md if output and output.suffix.lower() in (".md", ".markdown") else Format.html)
    name = "-".join(["dossier", *re.findall(r"[^\W_]+", found.title)])
    target = output or Path(f"{name}.{ending.value}")
    for path in write(target, found, ending.value):
        typer.echo(str(path.resolve()))
