"""The store of record: one graph and one links graph per article, with the ontology and the reference data beside them.

Oxigraph on disk (RocksDB), or in memory, under rdflib's Dataset through oxrdflib; queries go to Oxigraph itself. The
default graph is the union of all graphs (see `kg.rdf.union`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Literal, Self

import pyoxigraph as ox
from oxrdflib import OxigraphStore
from rdflib import Dataset

from kg import ids
from kg.errors import StoreError
from kg.rdf.articles import Counts, StoredArticle, articles, counts, find
from kg.rdf.asking import ask
from kg.rdf.binding import Bindable
from kg.rdf.folder import open_folder
from kg.rdf.readings import awaiting, pending, pending_quad
from kg.rdf.rows import Iri, Rows, Value
from kg.rdf.system import system_graphs
from kg.rdf.terms import iri
from kg.rdf.union import differences, replace, take

__all__ = ["Bindable", "Counts", "Iri", "Rows", "Store", "StoredArticle", "Value", "open_store"]

Outcome = Literal["new", "unchanged", "updated"]


def open_store(path: Path | None, *, read_only: bool = False) -> Store:
    """The store in a folder, or one in memory for None; a reader never changes it and may share it with readers."""
    if path is None:
        store = Store(ox.Store())
    else:
        store = Store(*open_folder(path, read_only=read_only), path=path, read_only=read_only)
    if not read_only:
        store.refresh()
    return store


class Store:
    """A graph of articles; use it in a `with` statement, or close it."""

    def __init__(
        self, inner: ox.Store, lock: IO[str] | None = None, *, path: Path | None = None, read_only: bool = False
    ) -> None:
        self._inner: ox.Store | None = inner
        self._lock, self.path, self.read_only = lock, path, read_only
        self._dataset: Dataset | None = None
        self._pending: set[str] | None = None  # read once: a store looks long for what has just been removed

    @property
    def inner(self) -> ox.Store:
        """Oxigraph's store; an error once this store is closed."""
        if self._inner is None:
            raise StoreError("the store is closed", str(self.path or "memory"), "open it again")
        return self._inner

    @property
    def dataset(self) -> Dataset:
        """The same store as an rdflib Dataset, to be read: its default graph is the union of the named ones."""
        if self._dataset is None:
            self._dataset = Dataset(store=OxigraphStore(store=self.inner))
        return self._dataset

    def put(
        self, article_id: str, article: Iterable[ox.Quad], links: Iterable[ox.Quad], reading: Iterable[ox.Quad] = ()
    ) -> Outcome:
        """Make the graphs of an article hold exactly these statements, at once or not at all.

        With a reading, links are provisional: where article and reading are as before, they stay as resolution made
        them; else the article and the actors it reads await resolution.
        """
        graphs = dict(zip(_graphs(article_id), (list(article), list(links), list(reading)), strict=True))
        stray = [q for graph, quads in graphs.items() for q in quads if q.graph_name != graph]
        if stray:
            raise StoreError(f"a statement of graph {stray[0].graph_name}", ids.article(article_id), "report it")
        own, _, read = graphs
        known = self.inner.contains_named_graph(own)
        if known and graphs[read] and self._holds({own: graphs[own], read: graphs[read]}):
            return "unchanged"
        changed = self._replace(graphs, self._awaiting(article_id, graphs[read]))
        return ("updated" if known else "new") if changed else "unchanged"

    def forget(self, article: str) -> str:
        """Remove the graphs of an article, named by its id, IRI, address or key; gives its id back."""
        found = find(self.inner, article)
        self._replace({graph: [] for graph in _graphs(found)}, self._awaiting(found, []))
        return found

    @property
    def pending(self) -> frozenset[str]:
        """The IRIs of all whose identity has to be computed anew."""
        if self._pending is None:
            self._pending = pending(self.inner)
        return frozenset(self._pending)

    def settled(self, nodes: Iterable[str]) -> None:
        """Take the marks off those whose identity has been computed."""
        done = set(nodes)
        self.change((), map(pending_quad, done))
        self._pending = set(self.pending) - done

    def change(self, added: Iterable[ox.Quad], removed: Iterable[ox.Quad]) -> None:
        """Add and remove statements of named graphs, such as judgements and what follows from them."""
        self._writable()
        take(self.inner, set(added), set(removed))

    def _holds(self, graphs: Mapping[ox.NamedNode, Iterable[ox.Quad]]) -> bool:
        return not differences(self.inner, graphs)

    def _awaiting(self, article_id: str, reading: list[ox.Quad]) -> set[ox.Quad]:
        """What has to be resolved anew when the reading of an article changes to this one."""
        before = set(self.inner.quads_for_pattern(None, None, None, _graphs(article_id)[2]))
        return awaiting(article_id, before, set(reading)) if before or reading else set()

    def refresh(self) -> list[str]:
        """Load the system graphs whose files have changed since; gives their IRIs back."""
        stale = [g for g in system_graphs() if g.version not in self.inner]
        for graph in stale:
            self._replace({graph.name: [graph.version, *graph.quads()]})
        return [graph.name.value for graph in stale]

    def add_to_system_graph(self, name: str, quads: Iterable[ox.Quad]) -> None:
        """Add statements to a graph that belongs to no article, such as "runs"."""
        graph = iri(ids.system_graph(name))
        self._replace({graph: [*self.inner.quads_for_pattern(None, None, None, graph), *quads]})

    def select(self, sparql: str, bindings: Mapping[str, Bindable] | None = None) -> Rows:
        """The answer to a query over the union of all graphs; updates are refused."""
        return ask(self.inner, sparql, bindings or {})

    def articles(self) -> tuple[StoredArticle, ...]:
        """Every article in the store, by date and id."""
        return articles(self.inner)

    def counts(self) -> Counts:
        """How much the store holds."""
        return counts(self.inner)

    def close(self) -> None:
        """Write everything out and let others open the store; closing twice is no error."""
        if self._inner is not None and not self.read_only and self.path is not None:
            self._inner.flush()
        if self._dataset is not None:
            self._dataset.close()
        self._dataset = self._inner = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _writable(self) -> None:
        if self.read_only:
            raise StoreError("the store was opened for reading", str(self.path), "open it for writing")

    def _replace(
        self, graphs: Mapping[ox.NamedNode, Iterable[ox.Quad]], with_them: Iterable[ox.Quad] = ()
    ) -> bool:
        self._writable()
        with_them = set(with_them)
        try:
            changed = replace(self.inner, graphs, with_them)
            if changed and self._pending is not None:
                self._pending |= {quad.subject.value for quad in with_them if isinstance(quad.subject, ox.NamedNode)}
            return changed
        except (OSError, RuntimeError) as error:
            remedy = "see that the disk is not full and the folder is yours"
            raise StoreError(f"the store cannot be written: {error}", str(self.path), remedy) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _graphs(article_id: str) -> tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode]:
    of_article = (ids.article_graph, ids.links_graph, ids.reading_graph)
    own, links, reading = (iri(graph(article_id)) for graph in of_article)
    return own, links, reading
