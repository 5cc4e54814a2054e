"""Judgements as text: what was decided, on what grounds, and what followed."""

from __future__ import annotations

import getpass
import os
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.output import echo_json

if TYPE_CHECKING:
    from kg.answers.identity import Case, Side
    from kg.identity import Decided, Settled

One = Annotated[str, typer.Argument(metavar="A", help="A name as articles write it, or an IRI.")]
Other = Annotated[str, typer.Argument(metavar="B", help="The other, likewise.")]
Why = Annotated[str, typer.Option("--why", help="The reason, kept in the ledger.")]
By = Annotated[str, typer.Option("--by", envvar="KG_USER", help="Who decides; your user name unless given.")]


def who(by: str) -> str:
    """The name of the person who decides."""
    try:
        return by or getpass.getuser()
    except (KeyError, OSError):
        return os.environ.get("USER", "") or "analyst"


def echo_decided(decided: Decided, as_json: bool) -> None:
    """Print a decision and what followed."""
    if as_json:
        echo_json({"judgement": asdict(decided.judgement), **summary(decided.settled)})
        return
    judgement = decided.judgement
    typer.echo(f"{judgement.verdict}: {judgement.left}  {judgement.right} ({judgement.by})")
    typer.echo("\n".join(settled_lines(decided.settled)))


def summary(settled: Settled) -> dict[str, Any]:
    """What settling changed, for JSON."""
    return {
        "made": [asdict(j) for j in settled.made],
        "withdrawn": [asdict(j) for j in settled.withdrawn],
        "moved": dict(settled.moved),
        "articles": settled.articles,
    }


def settled_lines(settled: Settled) -> Iterator[str]:
    """What settling changed, in words."""
    yield (
        f"{len(settled.made)} judgements made, {len(settled.withdrawn)} withdrawn; "
        f"{len(settled.moved)} actors and reports moved; {settled.articles} articles linked anew"
    )


def case_lines(case: Case, *, sentences: bool = True) -> Iterator[str]:
    """A judgement with both sides."""
    grounds = ", ".join(f"{name}: {value}" for name, value in case.features)
    yield f"{case.verdict} {case.score:.2f} by {case.by}{f' ({case.when})' if case.when else ''}: {grounds}"
    for side in (case.left, case.right):
        yield from _side(side, sentences)


def _side(side: Side, sentences: bool) -> Iterator[str]:
    yield f"    {'; '.join(side.names[:4]) or '?'}  {side.iri}"
    for sentence in side.sentences if sentences else ():
        yield f"        | {' '.join(sentence.split())}"
