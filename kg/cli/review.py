"""`kg review`: the pairs about which the rules are unsure, side by side, for a person to decide."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.judging import By, case_lines, settled_lines, who
from kg.cli.options import DEFAULT_STORE, AsJson, Lang, Language, Limit, Store
from kg.cli.output import echo_json

if TYPE_CHECKING:
    from kg.rdf.store import Store as Graph

EXAMPLE = "kg review --json"
ANSWERS = {"y": "same", "n": "different", "l": "unsure"}


class Kind(StrEnum):
    """What is reviewed."""

    actor = "actor"
    event = "event"
    article = "article"


def review(
    kind: Annotated[Kind, typer.Option("--kind", help="Review actors, events or articles.")] = Kind.actor,
    again: Annotated[bool, typer.Option("--again", help="Show those too that were put off.")] = False,
    limit: Limit = 20,
    by: By = "",
    as_json: AsJson = False,
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """Show the unsure pairs with their evidence and ask: one and the same? y(es), n(o), l(ater), q(uit).

    Every answer is kept at once, so that a review can be broken off and taken up again.
    """
    from kg.answers.identity import open_cases
    from kg.identity import decide, settled_as_one
    from kg.rdf.store import open_store

    with open_store(store, read_only=as_json) as graph:
        cases = open_cases(graph, kind.value, limit, again=again, language=lang.value)
        if as_json:
            echo_json([asdict(case) for case in cases])
            return
        if not cases:
            typer.echo(_nothing(graph, kind, again=again), err=True)
        for number, case in enumerate(cases, 1):
            if settled_as_one(graph, case.left.iri, case.right.iri):
                continue  # an answer before has settled it too
            typer.echo(f"\n{number}/{len(cases)}  " + "\n".join(case_lines(case)))
            answer = _asked()
            if answer == "q":
                break
            decided = decide(graph, case.left.iri, case.right.iri, ANSWERS[answer], who(by))
            typer.echo("\n".join(settled_lines(decided.settled)))


def _nothing(graph: Graph, kind: Kind, *, again: bool) -> str:
    """That no pair of a kind waits, and where others do."""
    from kg.identity import unsure

    waiting = {other: len(unsure(graph, other.value, again=again)) for other in Kind if other is not kind}
    more = ", ".join(f"{n} among {other.value}s (--kind {other.value})" for other, n in waiting.items() if n)
    return f"nothing to review among {kind.value}s" + (f"; pairs that wait: {more}" if more else "")


def _asked() -> str:
    """The first letter of an answer; the end of the input quits."""
    while True:
        try:
            answer = str(typer.prompt("one and the same? [y/n/l/q]")).strip().lower()[:1]
        except typer.Abort:
            return "q"
        if answer in (*ANSWERS, "q"):
            return answer
