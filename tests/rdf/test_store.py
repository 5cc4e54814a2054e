"""The store: idempotent, exact in forgetting, whole after being killed, closed to a second writer."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import RDF, Dataset

from kg import ids
from kg.errors import NotFoundError, QueryError, StoreError
from kg.model import Article, Event, Extraction, Participant
from kg.namespaces import DD
from kg.rdf.articles import article_id
from kg.rdf.links import links_quads
from kg.rdf.quads import article_quads
from kg.rdf.rows import Iri
from kg.rdf.store import Store, open_store
from kg.references import references
from kg.resolve import identify

Put = Callable[[Store, Extraction], str]

MANY_PUTS = """
    import sys
    from pathlib import Path
    from kg.model import Article, Event, Extraction, Participant
    from kg.rdf.links import links_quads
    from kg.rdf.quads import article_quads
    from kg.rdf.store import open_store
    from kg.references import references
    from kg.resolve import identify

    store = open_store(Path(sys.argv[1]))
    for number in range(1_000_000):
        people = tuple(Participant("person", f"Name {number} {n}", country="SY") for n in range(6))
        extraction = Extraction(Article(f"a{number}", ""), events=(Event("meeting", people),) * 3)
        links = links_quads(extraction, identify(references(extraction)))
        store.put(extraction.article.id, article_quads(extraction), links)
        print(number, flush=True)
"""
HOLD = """
    import sys
    from pathlib import Path
    from kg.rdf.store import open_store

    with open_store(Path(sys.argv[1]), read_only=sys.argv[2] == "read") as store:
        print("open", flush=True)
        sys.stdin.readline()
"""


def process(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )


def graph_of(store: Store, iri: str) -> set[ox.Quad]:
    return set(store.inner.quads_for_pattern(None, None, None, ox.NamedNode(iri)))


def test_putting_twice_changes_nothing(store: Store, put: Put, arabic: Extraction) -> None:
    assert put(store, arabic) == "new"
    before = sorted(str(store.inner).splitlines())
    assert put(store, arabic) == "unchanged"
    assert sorted(str(store.inner).splitlines()) == before


def test_another_reading_of_an_article_replaces_the_first(store: Store, put: Put, arabic: Extraction) -> None:
    put(store, arabic)
    fewer = Extraction(arabic.article, arabic.sentences, events=arabic.events[:1])
    assert put(store, fewer) == "updated"
    with open_store(None) as fresh:
        put(fresh, fewer)
        assert set(store.inner) == set(fresh.inner)


def test_forgetting_removes_exactly_what_one_article_said(
    store: Store, put: Put, arabic: Extraction, english: Extraction
) -> None:
    put(store, english)
    before = set(store.inner)
    put(store, arabic)
    assert store.forget("ar-1") == arabic.article.id
    assert set(store.inner) == before
    assert ox.NamedNode(ids.article_graph(arabic.article.id)) not in set(store.inner.named_graphs())


def test_what_is_not_there_cannot_be_forgotten(store: Store) -> None:
    with pytest.raises(NotFoundError, match="no such article"):
        store.forget("nothing")


def test_a_name_of_two_articles_forgets_neither(store: Store, put: Put) -> None:
    for text in ("one", "two"):
        put(store, Extraction(Article(ids.article_id(text), text, key="same")))
    with pytest.raises(NotFoundError, match="2 articles"):
        store.forget("same")
    assert store.counts().articles == 2


SIDES = st.sampled_from(["SY", "RU", "NATO", ""])
PARTICIPANTS = st.builds(
    Participant,
    st.sampled_from(["person", "delegation", "country", "group"]), st.sampled_from(["", "Ali Omar", "علي عمر"]),
    st.sampled_from(["", "minister-of-defence"]), SIDES, st.sampled_from(["host", "guest", "giver", "receiver"]),
)
EVENTS = st.builds(
    Event, st.sampled_from(["meeting", "visit", "transfer"]), st.lists(PARTICIPANTS, max_size=4).map(tuple),
    st.sampled_from(["happened", "planned"]), st.sampled_from(["", "2025-10", "2025-11-16"]),
)
EXTRACTIONS = st.lists(EVENTS, max_size=3).map(tuple)

@settings(max_examples=40, deadline=None)
@given(EXTRACTIONS, EXTRACTIONS)
def test_put_a_put_b_forget_a_is_put_b(a: tuple[Event, ...], b: tuple[Event, ...]) -> None:
    def put(store: Store, name: str, events: tuple[Event, ...]) -> None:
        extraction = Extraction(Article(name, "", key=name, language="en"), events=events)
        store.put(name, article_quads(extraction), links_quads(extraction, identify(references(extraction))))

    both, only = Store(ox.Store()), Store(ox.Store())
    put(both, "a", a)
    put(both, "b", b)
    both.forget("a")
    put(only, "b", b)
    assert set(both.inner) == set(only.inner)
    assert set(both.inner.named_graphs()) == set(only.inner.named_graphs())


def test_statements_of_other_graphs_are_not_taken(store: Store, arabic: Extraction) -> None:
    with pytest.raises(StoreError, match="graph"):
        store.put("another", article_quads(arabic), [])
    assert store.counts().articles == 0


def test_a_triple_of_two_articles_is_counted_once(resolved: Store) -> None:
    query = "SELECT (COUNT(*) AS ?n) { ?actor dd:met ?b }"
    assert resolved.select(query, {"actor": Iri(ids.actor("person", "murhaf-abu-qasra.SY"))}).rows == ((3,),)


def test_values_are_bound_safely(resolved: Store) -> None:
    query = "SELECT ?event { ?event dd:attribution ?said FILTER(STR(?said) = ?wanted) }"
    assert len(resolved.select(query, {"wanted": "وزارة الدفاع"})) == 1
    assert len(resolved.select(query, {"wanted": '" || true || "'})) == 0
    qasra = Iri(ids.actor("person", "murhaf-abu-qasra.SY"))
    labels = resolved.select("SELECT ?label { ?actor rdfs:label ?label } ORDER BY ?label", {"actor": qasra})
    assert labels.rows == (("Murhaf Abu Qasra",), ("مرهف أبو قصرة",))


def test_updates_are_refused(both: Store) -> None:
    before = set(both.inner)
    for update in ("DROP ALL", "INSERT DATA { <urn:a> <urn:b> 1 }", "SELECT * { ?s ?p ?o } ; DROP ALL"):
        with pytest.raises(QueryError):
            both.select(update)
    assert set(both.inner) == before


def test_the_dataset_shows_the_same_graph(both: Store, arabic: Extraction) -> None:
    dataset = both.dataset
    assert isinstance(dataset, Dataset)
    assert len(list(dataset.subjects(RDF.type, DD.Meeting))) == 3
    assert len(list(dataset.graph(ids.article_graph(arabic.article.id)).subjects(RDF.type, DD.Meeting))) == 2
    (row,) = dataset.query("SELECT (COUNT(*) AS ?n) { ?a <https://w3id.org/defence-diplomacy/ontology#reportedIn> ?b }")
    assert int(row[0]) == 5  # type: ignore[index, arg-type]


def test_a_store_on_disk_keeps_what_it_was_given(tmp_path: Path, put: Put, arabic: Extraction) -> None:
    path = tmp_path / "deep" / "store"
    with open_store(path) as store:
        put(store, arabic)
        before = set(store.inner)
    with open_store(path) as store:
        assert set(store.inner) == before
        assert put(store, arabic) == "unchanged"


def test_a_reader_reads_and_cannot_write(tmp_path: Path, put: Put, arabic: Extraction) -> None:
    with open_store(tmp_path / "s") as store:
        put(store, arabic)
    with open_store(tmp_path / "s", read_only=True) as one, open_store(tmp_path / "s", read_only=True) as other:
        assert one.counts() == other.counts()
        with pytest.raises(StoreError, match="for reading"):
            put(one, Extraction(Article("b", "")))
        with pytest.raises(StoreError, match="for reading"):
            one.forget("ar-1")


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = open_store(tmp_path / "s")
    assert len(store.dataset)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.articles()
    open_store(tmp_path / "s").close()


@pytest.mark.parametrize(("first", "second", "possible"), [
    ("write", False, False), ("write", True, False), ("read", False, False), ("read", True, True),
])
def test_a_second_process_is_told_that_the_store_is_in_use(
    tmp_path: Path, first: str, second: bool, possible: bool
) -> None:
    path = tmp_path / "s"
    open_store(path).close()
    with process(HOLD, str(path), first) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        if possible:
            open_store(path, read_only=second).close()
        else:
            with pytest.raises(StoreError) as error:
                open_store(path, read_only=second)
            assert str(error.value) == (
                f"{path}: the store is in use by another process (wait until it has ended, or name another folder)"
            )
        holder.communicate("\n", timeout=30)
    open_store(path).close()


def test_a_killed_process_leaves_every_article_whole_or_absent(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with process(MANY_PUTS, str(path)) as writer:
        assert writer.stdout is not None
        while int(writer.stdout.readline()) < 25:
            pass
        writer.send_signal(signal.SIGKILL)
        said = writer.stdout.read().split()
    with open_store(path, read_only=True) as reader:
        kept = reader.counts()
    with open_store(path) as store:
        assert store.counts() == kept
        names = [article.id for article in store.articles()]
        assert len(names) >= int((said or ["25"])[-1]) + 1
        for name in names:
            article, links = (graph_of(store, iri) for iri in (ids.article_graph(name), ids.links_graph(name)))
            people = tuple(Participant("person", f"Name {name[1:]} {n}", country="SY") for n in range(6))
            whole = Extraction(Article(name, ""), events=(Event("meeting", people),) * 3)
            assert store.put(name, article_quads(whole), links_quads(whole, identify(references(whole)))) == "unchanged"
            assert article
            assert links
        assert store.forget(names[0]) == names[0]


def test_an_article_is_named_by_its_iri() -> None:
    assert article_id(ids.article("a1")) == "a1"
