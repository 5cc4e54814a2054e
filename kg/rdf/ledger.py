"""The ledger: judgements as statements of the graph "ledger", found by what they judge, and as lines of JSON.

A judgement is a node with an IRI; left and right are indexed by the store, so that those about one actor are found
without looking at the others.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import IO

import pyoxigraph as ox

from kg import ids
from kg.errors import InputError
from kg.model import VERDICTS, Judgement
from kg.rdf.terms import RDF, dd, decimal, iri, text

GRAPH = "ledger"


def judgement_quads(judgement: Judgement) -> list[ox.Quad]:
    """The statements of a judgement."""
    graph = iri(ids.system_graph(GRAPH))
    node = ox.NamedNode(ids.judgement(*judgement.pair, judgement.by, judgement.when))
    features = json.dumps([list(feature) for feature in judgement.features], ensure_ascii=False)
    said: tuple[tuple[ox.NamedNode, ox.NamedNode | ox.Literal], ...] = (
        (iri(RDF + "type"), dd("Judgement")),
        (dd("left"), ox.NamedNode(judgement.left)),
        (dd("right"), ox.NamedNode(judgement.right)),
        (dd("verdict"), text(judgement.verdict)),
        (dd("score"), decimal(judgement.score)),
        (dd("features"), text(features)),
        (dd("judgedBy"), text(judgement.by)),
        (dd("judgedAt"), text(judgement.when)),
    )
    return [ox.Quad(node, predicate, value, graph) for predicate, value in said]


def about(inner: ox.Store, node: str) -> list[Judgement]:
    """Every judgement on an actor, event or article."""
    graph, one = iri(ids.system_graph(GRAPH)), ox.NamedNode(node)
    found = [q.subject for end in ("left", "right") for q in inner.quads_for_pattern(None, dd(end), one, graph)]
    return [_read(inner, subject) for subject in dict.fromkeys(found) if isinstance(subject, ox.NamedNode)]


def judgements(inner: ox.Store) -> Iterator[Judgement]:
    """Every judgement, in the order of what it judges."""
    graph = iri(ids.system_graph(GRAPH))
    nodes = (q.subject for q in inner.quads_for_pattern(None, iri(RDF + "type"), dd("Judgement"), graph))
    found = [_read(inner, node) for node in nodes if isinstance(node, ox.NamedNode)]
    yield from sorted(found, key=lambda j: (*j.pair, j.by, j.when))


def write_lines(found: Iterable[Judgement], stream: IO[str]) -> int:
    """Write judgements as JSON lines; gives back how many."""
    count = 0
    for judgement in found:
        count += 1
        record = {
            "left": judgement.left, "right": judgement.right, "verdict": judgement.verdict, "score": judgement.score,
            "features": dict(judgement.features), "by": judgement.by, "when": judgement.when,
        }  # fmt: skip
        stream.write(json.dumps(record, ensure_ascii=False) + "\n")
    return count


def read_lines(stream: Iterable[str], where: str = "") -> Iterator[Judgement]:
    """Judgements of JSON lines; an InputError names the line that is none."""
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            left, right = sorted((str(record["left"]), str(record["right"])))
            judgement = Judgement(
                left, right, record["verdict"], float(record.get("score", 1)),
                tuple((str(k), v) for k, v in record.get("features", {}).items()),
                str(record.get("by", "")), str(record.get("when", "")),
            )
            judgement_quads(judgement)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"no judgement: {error}", f"{where}:{number}", "see kg resolve --export") from error
        if judgement.verdict not in VERDICTS:
            raise InputError(f"no verdict: {judgement.verdict!r}", f"{where}:{number}", f"one of {', '.join(VERDICTS)}")
        yield judgement


def _read(inner: ox.Store, node: ox.NamedNode) -> Judgement:
    graph = iri(ids.system_graph(GRAPH))
    said = {q.predicate.value: q.object.value for q in inner.quads_for_pattern(node, None, None, graph)
            if not isinstance(q.object, ox.Triple)}  # fmt: skip
    value = {name: said.get(dd(name).value, "") for name in _FIELDS}
    return Judgement(
        value["left"], value["right"], value["verdict"], float(Decimal(value["score"] or "1")),
        tuple((str(name), found) for name, found in json.loads(value["features"] or "[]")),
        value["judgedBy"], value["judgedAt"],
    )  # fmt: skip


_FIELDS = ("left", "right", "verdict", "score", "features", "judgedBy", "judgedAt")
