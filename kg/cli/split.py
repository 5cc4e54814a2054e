"""`kg split` and `kg undo`: say that two are not one, and take a decision back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.judging import By, One, Why, echo_decided, who
from kg.cli.options import DEFAULT_STORE, AsJson, Store
from kg.cli.output import echo_json

if TYPE_CHECKING:
    from kg.rdf.store import Store as Graph

EXAMPLE = 'kg split "Sergei Shoigu" "Lloyd Austin" --why "two ministers"'
UNDO_EXAMPLE = "kg undo"


def split(
    one: One,
    other: Annotated[str, typer.Argument(metavar="[B]", help="The other; without it A's members are listed.")] = "",
    why: Why = "", by: By = "", as_json: AsJson = False, store: Store = DEFAULT_STORE
) -> None:
    """Decide that two are not one, also where others would join them.

    Where one actor is two people, kg split A lists of what it is made: give the IRI of what does not belong to it as B,
    that of a spelling or that of a single article's reference.
    """
    from kg.identity import decide, member
    from kg.rdf.store import open_store

    with open_store(store, read_only=not other) as graph:
        if not other:
            _list(graph, one, as_json)
            return
        decided = decide(graph, member(graph, one), member(graph, other), "different", who(by), why)
    echo_decided(decided, as_json)


def _list(graph: Graph, one: str, as_json: bool) -> None:
    from dataclasses import asdict

    from kg.answers.members import members
    from kg.answers.who import party

    found = members(graph, party(graph, one).iri)
    if as_json:
        echo_json([asdict(member) for member in found])
        return
    spelling = ""
    for member in found:
        if member.reading != spelling:
            spelling = member.reading
            typer.echo(spelling)
        typer.echo(f"    {member.published}  {member.name}  {member.title}\n        {member.reference}")


def undo(
    one: Annotated[str, typer.Argument(metavar="[A", help="One of two; without them the latest decision.")] = "",
    other: Annotated[str, typer.Argument(metavar="B]", help="The other.")] = "",
    as_json: AsJson = False,
    store: Store = DEFAULT_STORE,
) -> None:
    """Take back a decision of kg merge, split or review: the graph is as it was before."""
    from kg.identity import member
    from kg.identity import undo as undone
    from kg.rdf.store import open_store

    with open_store(store) as graph:
        decided = undone(graph, *(member(graph, name) for name in (one, other) if name))
    echo_decided(decided, as_json)
