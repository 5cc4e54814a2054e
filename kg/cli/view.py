"""`kg view`: the graph as one page that works without a network."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.options import DEFAULT_STORE, Lang, Language, Store
from kg.cli.progress import Progress

EXAMPLE = "kg view --output graph.html --lang ar"
STEPS = {
    "network": "who took part in what",
    "communities": "who belongs together",
    "layout": "where everyone stands",
    "centrality": "who is central",
    "events": "events and sentences",
}


def view(
    output: Annotated[Path, typer.Option("--output", "-o", help="Where the page is written.")] = Path("graph.html"),
    title: Annotated[str, typer.Option("--title", help="The title of the page.")] = "",
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """Write the interactive page and print its path.

    It needs no network, opens in the language of --lang and can switch. A graph of more than 5,000 actors is reduced to
    the strongest of each community; what is left out is said on the page and on standard error.
    """
    from kg.answers.page import page
    from kg.rdf.store import open_store
    from kg.view.page import write_page

    with open_store(store, read_only=True) as graph, Progress(f"of {len(STEPS) + 1} steps") as progress:
        data = page(graph, title=title, language=lang.value, step=lambda name: progress.begin(STEPS[name]))
        progress.begin("the page")
        path = write_page(output, data).resolve()
    typer.echo(str(path))
    if (left := data.left_out).actors:
        typer.echo(
            f"drawn: the {len(data.actors):,} strongest of {len(data.actors) + left.actors:,} actors, some of each "
            f"community; left out: {left.actors:,} actors, {left.ties:,} ties, {left.events:,} events",
            err=True,
        )
