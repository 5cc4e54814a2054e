"""What is wrong with a graph, by the shapes of ontology/shapes.ttl and the terms that the ontology knows.

One article's graph takes about 10 ms, a store of 65,000 statements 6 s. The shapes need no vocabulary beside the data,
so that a graph can be checked alone; of a dataset the union of all graphs but the ontology's is checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

import pyoxigraph as ox
import pyshacl
from rdflib import RDF, SH, Dataset, Graph, URIRef
from rdflib.term import Node

from kg import ids
from kg.model import Problem
from kg.rdf import ontology

REMEDY = "ingest the article again; if that does not help, report its sentence and the rule that read it"
MISSPELT = "see docs/ontology.md for the terms there are"


class HasDataset(Protocol):
    """A store, as far as checking needs it."""

    @property
    def dataset(self) -> Dataset:
        """All graphs of the store."""


def check(source: Graph | HasDataset) -> list[Problem]:
    """Every breach of a shape and every unknown term of a graph, dataset or store, by node and reason."""
    graph = source if isinstance(source, Graph) else source.dataset
    plain = _union(graph) if isinstance(graph, Dataset) else graph
    return sorted({*_breaches(plain), *_unknown_terms(plain)}, key=lambda problem: (problem.where, problem.reason))


def check_quads(quads: Iterable[ox.Quad]) -> list[Problem]:
    """The same of quads as they go into the store, such as those of one article."""
    text = ox.serialize((quad.triple for quad in quads), format=ox.RdfFormat.N_TRIPLES)
    return check(Graph(bind_namespaces="none").parse(data=text, format="nt"))


def _union(dataset: Dataset) -> Graph:
    """All statements in one graph in memory: pySHACL asks small questions by the thousand, too slow on disk."""
    union, vocabulary = Graph(bind_namespaces="none"), URIRef(ids.system_graph("ontology"))
    for subject, predicate, object_, name in dataset.quads():
        if name != vocabulary:
            union.add((subject, predicate, object_))
    return union


def _breaches(graph: Graph) -> Iterator[Problem]:
    conforms, report, _ = pyshacl.validate(graph, shacl_graph=ontology.shapes(), inplace=True)
    if conforms:
        return
    for result in report.subjects(RDF.type, SH.ValidationResult):
        yield Problem(str(report.value(result, SH.focusNode, default="")), _reason(report, result), REMEDY)


def _reason(report: Graph, result: Node) -> str:
    messages = "; ".join(sorted(map(str, report.objects(result, SH.resultMessage))))
    value = report.value(result, SH.value)
    shown = value is not None and value != report.value(result, SH.focusNode)
    return f"{messages} (found {str(value)!r})" if shown else messages


def _unknown_terms(graph: Graph) -> Iterator[Problem]:
    used = {*graph.predicates(), *graph.objects(None, RDF.type)}
    for term in used:
        if str(term).startswith(ids.ONTOLOGY) and (term, None, None) not in ontology.load():
            yield Problem(str(term), "the ontology has no such class or property", MISSPELT)
