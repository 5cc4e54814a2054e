"""Decisions of persons: kept in the ledger above any rule, followed by everything else, and undone without a trace."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

import kg.rdf.ledger as ledger
from kg import ids
from kg.errors import NotFoundError, QueryError
from kg.identity.desk import pair
from kg.identity.known import Known
from kg.identity.settling import Settled, settle
from kg.model import VERDICTS, Judgement
from kg.rdf.readings import keyed_names, nodes
from kg.rdf.store import Store
from kg.resolve.clusters import effective

KINDS = ("actor", "event", "article")


@dataclass(frozen=True, slots=True)
class Decided:
    """A person's judgement and what it changed."""

    judgement: Judgement
    settled: Settled


def decide(store: Store, one: str, other: str, verdict: str, by: str, why: str = "") -> Decided:
    """Record a person's verdict on two actors, events or articles, or on a reference and an actor."""
    if verdict not in VERDICTS:
        raise QueryError(f"no verdict: {verdict!r}", remedy=f"one of {', '.join(VERDICTS)}")
    if one == other:
        raise QueryError("these are one and the same", one, "give two")
    if by.startswith("rule:") or not by:
        raise QueryError("a decision needs the name of who decides", remedy="give --by NAME")
    left, right = pair(one, other)
    when = datetime.now(UTC).isoformat(timespec="milliseconds")
    judgement = Judgement(left, right, verdict, 1.0, (("why", why),) if why else (), by, when)
    store.change(ledger.judgement_quads(judgement), ())
    return Decided(judgement, settle(store, judgement.pair))


def undo(store: Store, one: str = "", other: str = "") -> Decided:
    """Take back the latest decision of a person, or the latest on these two."""
    found = [j for j in ledger.judgements(store.inner) if j.human and (not one or j.pair == pair(one, other))]
    if not found:
        raise NotFoundError("there is no decision to undo", " ".join(filter(None, (one, other))), "see kg resolve")
    latest = max(found, key=lambda j: j.when)
    store.change((), ledger.judgement_quads(latest))
    return Decided(latest, settle(store, latest.pair))


def adopt(store: Store, found: Iterable[Judgement]) -> Settled:
    """Take over the decisions of persons from another ledger; verdicts of rules are made anew and passed over."""
    decisions = [j for j in found if j.human]
    store.change([q for j in decisions for q in ledger.judgement_quads(j)], ())
    return settle(store, {node for j in decisions for node in j.pair})


def rebuild(store: Store) -> Settled:
    """Judge everything anew, as if all articles had just come."""
    return settle(store, nodes(store.inner))


def unsure(store: Store, kind: str = "actor", *, again: bool = False) -> list[Judgement]:
    """The pairs that nobody has decided, the likeliest first; with `again` also those put off."""
    if kind not in KINDS:
        raise QueryError(f"no kind: {kind!r}", remedy=f"one of {', '.join(KINDS)}")
    found = list(ledger.judgements(store.inner))
    put_off = {j.pair for j in found if j.human and j.verdict == "unsure"}
    known = Known(store)
    open_ = [
        j for j in effective(found).values()
        if j.verdict == "unsure" and j.left.startswith(f"{ids.DATA}{kind}/") and (again or j.pair not in put_off)
        and known.canonical(j.left) != known.canonical(j.right)
    ]
    return sorted(open_, key=lambda j: (-j.score, j.pair))


def settled_as_one(store: Store, one: str, other: str) -> bool:
    """Are these two one by now, by whatever judgement?"""
    known = Known(store)
    return known.canonical(one) == known.canonical(other)


def chain(store: Store, node: str) -> list[Judgement]:
    """The judgements that count among all who are one with a node, and those that keep others from it."""
    known = Known(store)
    members = set(known.members(known.canonical(node)))
    found = effective(j for member in sorted(members) for j in ledger.about(store.inner, member)).values()
    return sorted(
        (j for j in found if set(j.pair) <= members or j.verdict != "same"), key=lambda j: (j.verdict, -j.score, j.pair)
    )


def member(store: Store, name: str) -> str:
    """The actor that is read under a name, before any judgement, or the IRI itself; of several who are one, the one."""
    if name.startswith(ids.DATA):
        return name
    found = keyed_names(store.inner, name.strip())
    if not found:
        raise NotFoundError("no article names anyone so", name, "give a name as articles write it, or an IRI")
    known = Known(store)
    heads = sorted({known.canonical(actor) for actor in found})
    if len(heads) > 1:
        raise QueryError(f"{name!r} is read as {len(found)} actors", remedy=f"give the IRI of one: {'; '.join(found)}")
    return found[0] if len(found) == 1 else heads[0]
