"""`kg split` and `kg undo`: say that two are not one, and take a decision back."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.judging import By, One, Other, Why, echo_decided, who
from kg.cli.options import DEFAULT_STORE, AsJson, Store

EXAMPLE = 'kg split "Sergei Shoigu" "Lloyd Austin" --why "two ministers"'
UNDO_EXAMPLE = "kg undo"


def split(
    one: One, other: Other, why: Why = "", by: By = "", as_json: AsJson = False, store: Store = DEFAULT_STORE
) -> None:
    """Decide that two are not one, also where others would join them.

    A reference's IRI as one of the two says that this article does not mean that actor.
    """
    from kg.identity import decide, member
    from kg.rdf.store import open_store

    with open_store(store) as graph:
        decided = decide(graph, member(graph, one), member(graph, other), "different", who(by), why)
    echo_decided(decided, as_json)


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
