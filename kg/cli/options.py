"""The arguments and options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Language(StrEnum):
    """The languages of labels in tables."""

    ar = "ar"
    en = "en"


class Nodes(StrEnum):
    """What the nodes of the network are."""

    person = "person"
    country = "country"
    institution = "institution"
    actor = "actor"


Store = Annotated[Path, typer.Option("--store", envvar="KG_STORE", help="The folder of the store.")]
Paths = Annotated[
    list[str],
    typer.Argument(help="Articles: text files, folders, JSON lines, HTML pages; - reads standard input."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
Lang = Annotated[Language, typer.Option("--lang", envvar="KG_LANG", help="The language of labels.")]
Limit = Annotated[int, typer.Option("--limit", "-n", min=1, help="How many lines at most.")]
Since = Annotated[str, typer.Option("--from", help="Only events on or after this day, 2025-01-31.")]
Until = Annotated[str, typer.Option("--to", help="Only events on or before this day, 2025-12-31.")]
Topic = Annotated[str, typer.Option("--topic", help="Only events on this topic, a code such as cyber.")]
Type = Annotated[str, typer.Option("--type", help="Only events of this type, such as visit or agreement.")]

By = Annotated[Nodes, typer.Option("--by", help="The network of persons, countries, institutions, or all actors.")]

DEFAULT_STORE = Path("kg-store")
