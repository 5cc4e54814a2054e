"""Provenance of runs: one prov:Activity a run, in the graph "runs", with what it read, stored, skipped and failed on.

Counts and problems are nodes with IRIs below the run's. A run names no article: forgetting one leaves no trace of it
here but what a message about its file said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import pyoxigraph as ox

from kg import ids
from kg.model import Problem
from kg.rdf.store import Store, Value
from kg.rdf.terms import PROV, RDF, RDFS, SCHEMA, XSD, dd, iri, number, text

COUNTS = ("read", "stored", "unchanged", "updated", "events")
_RUNS = """
SELECT ?run ?started ?ended ?version WHERE {
  ?run a dd:Run ; prov:startedAtTime ?started .
  OPTIONAL { ?run prov:endedAtTime ?ended }
  OPTIONAL { ?run schema:softwareVersion ?version }
} ORDER BY ?started ?run
"""
_COUNTED = """
SELECT ?run ?name ?count WHERE {
  ?run a dd:Run ; schema:additionalProperty ?property . ?property schema:name ?name ; schema:value ?count
}
"""
_PROBLEMS = """
SELECT ?run ?kind ?where ?reason ?remedy WHERE {
  ?run a dd:Run ; schema:error ?problem .
  ?problem schema:name ?where ; schema:description ?reason ; schema:category ?kind ; schema:position ?position .
  OPTIONAL { ?problem schema:potentialAction ?remedy }
} ORDER BY ?run ?kind ?position
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the pipeline: when, by which version, how many articles became what, what was left out and why."""

    id: str
    started: datetime
    ended: datetime | None = None
    version: str = ""
    read: int = 0
    stored: int = 0
    unchanged: int = 0
    updated: int = 0
    events: int = 0
    skipped: tuple[Problem, ...] = ()
    failed: tuple[Problem, ...] = ()


def record(store: Store, run: Run) -> None:
    """Add a run to the store."""
    store.add_to_system_graph("runs", run_quads(run))


def runs(store: Store) -> tuple[Run, ...]:
    """Every recorded run, oldest first."""
    counts: defaultdict[Value, dict[Value, int]] = defaultdict(dict)
    for run, name, count in store.select(_COUNTED):
        counts[run][name] = int(count or 0)
    problems: defaultdict[tuple[Value, Value], list[Problem]] = defaultdict(list)
    for run, kind, where, reason, remedy in store.select(_PROBLEMS):
        problems[run, kind].append(Problem(str(where), str(reason), str(remedy or "")))
    found = []
    for run, started, ended, version in store.select(_RUNS):
        read, stored, unchanged, updated, events = (counts[run].get(name, 0) for name in COUNTS)
        found.append(Run(
            id=str(run).removeprefix(ids.run("")),
            started=datetime.fromisoformat(str(started)),
            ended=datetime.fromisoformat(str(ended)) if ended else None,
            version=str(version or ""),
            read=read, stored=stored, unchanged=unchanged, updated=updated, events=events,
            skipped=tuple(problems[run, "skipped"]),
            failed=tuple(problems[run, "failed"]),
        ))
    return tuple(found)


def run_quads(run: Run) -> list[ox.Quad]:
    """The statements about a run."""
    graph = iri(ids.system_graph("runs"))
    return [ox.Quad(s, p, o, graph) for s, p, o in _triples(run)]


def _triples(run: Run) -> Iterator[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]]:
    node = iri(ids.run(run.id))
    yield node, iri(RDF + "type"), dd("Run")
    yield node, iri(RDF + "type"), iri(PROV + "Activity")
    yield node, iri(PROV + "startedAtTime"), _moment(run.started)
    if run.ended:
        yield node, iri(PROV + "endedAtTime"), _moment(run.ended)
    if run.version:
        yield node, iri(SCHEMA + "softwareVersion"), text(run.version)
    for name in COUNTS:
        count = iri(ids.part_of(node.value, "count", name))
        yield node, iri(SCHEMA + "additionalProperty"), count
        yield count, iri(SCHEMA + "name"), text(name)
        yield count, iri(SCHEMA + "value"), number(getattr(run, name))
    for kind, listed in (("skipped", run.skipped), ("failed", run.failed)):
        for position, problem in enumerate(listed, 1):
            what = iri(ids.part_of(node.value, kind, position))
            yield node, iri(SCHEMA + "error"), what
            yield what, iri(SCHEMA + "category"), text(kind)
            yield what, iri(SCHEMA + "position"), number(position)
            yield what, iri(SCHEMA + "name"), text(problem.where)
            yield what, iri(SCHEMA + "description"), text(problem.reason)
            yield what, iri(RDFS + "label"), text(f"{problem.where}: {problem.reason}", "en")
            if problem.remedy:
                yield what, iri(SCHEMA + "potentialAction"), text(problem.remedy)


def _moment(value: datetime) -> ox.Literal:
    return ox.Literal(value.isoformat(timespec="seconds"), datatype=iri(XSD + "dateTime"))
