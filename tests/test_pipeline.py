"""The whole way on real articles and on bad input: nothing vanishes, nothing stops the rest, nothing is done twice."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg import pipeline
from kg.errors import StoreError
from kg.ingest import read
from kg.model import Article, Event, Extraction, Problem, Span
from kg.rdf.runs import runs
from kg.rdf.store import Store, open_store
from kg.reports import sentence

ARTICLES = Path(__file__).resolve().parents[1] / "seeds" / "articles"
MEETING = (
    "Syrian Defence Minister Murhaf Abu Qasra met Russian Defence Minister Andrei Belousov in Moscow yesterday. "
    "They talked about the training of the army and about what the two countries may do for each other."
)


@pytest.fixture
def store() -> Iterator[Store]:
    with open_store(None) as opened:
        yield opened


def test_the_sample_articles_are_read_and_stored(store: Store) -> None:
    seen: list[tuple[str, str]] = []
    report = pipeline.ingest(store, [str(ARTICLES)], watcher=lambda e, outcome: seen.append((e.article.key, outcome)))
    files = sorted(path.stem for path in ARTICLES.glob("*.txt"))
    assert len(files) >= 12
    assert seen == [(name, "new") for name in files]
    assert (report.read, report.stored, report.kept) == (len(files), len(files), len(files))
    assert (report.skipped, report.failed, report.undated) == ([], [], 0)
    assert report.events == store.counts().events > len(files)


def test_reading_again_changes_nothing(store: Store) -> None:
    pipeline.ingest(store, [str(ARTICLES)])
    before = store.counts().statements
    report = pipeline.ingest(store, [str(ARTICLES)])
    assert (report.stored, report.updated, report.unchanged) == (0, 0, report.read)
    assert store.counts().statements == before


def test_forgetting_an_article_leaves_what_the_others_say(store: Store) -> None:
    first, second = sorted(map(str, ARTICLES.glob("*-01-*.txt")))
    pipeline.ingest(store, [first])
    alone = store.counts().statements
    pipeline.ingest(store, [second])
    store.forget(Path(second).stem)
    assert store.counts().statements == alone


def test_an_article_without_a_date_is_read_and_its_relative_dates_say_that_they_are_unresolved(store: Store) -> None:
    report = pipeline.ingest(store, ["-"], stdin=io.BytesIO(MEETING.encode()))
    assert (report.read, report.undated, report.events) == (1, 1, 1)
    ((wording,),) = store.select("SELECT ?w WHERE { ?event dd:unresolvedDate ?w }").rows
    assert wording == "yesterday"
    assert not store.select("SELECT ?d WHERE { ?event dd:date ?d }").rows


def test_bad_input_is_counted_with_its_reason_and_the_rest_goes_on(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a-empty.txt").write_bytes(b"")
    (tmp_path / "b-binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "c-1256.txt").write_bytes("استقبل وزير الدفاع السوري وفداً روسياً في دمشق.".encode("windows-1256"))
    (tmp_path / "d-utf16.txt").write_bytes(MEETING.encode("utf-16"))
    (tmp_path / "e-huge.txt").write_bytes(b"word " * 10_000_000)
    (tmp_path / "f-german.txt").write_text("Der Minister hat in Berlin mit dem Botschafter gesprochen.", "utf-8")
    record = json.dumps({"id": "x", "lang": "en", "text": f"{MEETING} Again."})
    (tmp_path / "g.jsonl").write_text(f'{{"broken\n{record}', "utf-8")
    report = pipeline.ingest(store, [str(tmp_path), str(tmp_path / "missing.txt")])
    told = "\n".join(map(sentence, report.skipped))
    assert report.failed == []
    assert [article.key for article in store.articles() if article.language == "ar"] == ["c-1256"]
    assert {article.key for article in store.articles() if article.language == "en"} == {"d-utf16", "x"}
    for name, reason in {
        "a-empty.txt": "no text",
        "b-binary.txt": "binary file",
        "e-huge.txt": "larger than",
        "f-german": "language de is not supported",
        "g.jsonl:1": "broken JSON",
        "missing.txt": "no such file",
    }.items():
        assert any(name in line and reason in line for line in told.splitlines()), (name, told)
    assert all(problem.where and problem.reason for problem in report.skipped)


def test_an_article_that_is_read_all_the_same_is_noted_and_not_skipped(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"---\ndate: some day\n---\n{MEETING}", "utf-8")
    report = pipeline.ingest(store, [str(tmp_path)])
    assert (report.read, report.undated, report.skipped) == (1, 1, [])
    assert [problem.reason for problem in report.notes] == [
        "field date: 'some day' is no date; the article is read without it"
    ]


def test_a_graph_that_breaks_a_shape_is_stored_and_noted(store: Store) -> None:
    (article,) = read([str(ARTICLES / "ar-01-damascus-russian-delegation.txt")])
    assert isinstance(article, Article)
    notes: list[Problem] = []
    shapeless = Extraction(article, events=(Event("meeting", evidence=(Span(0, 10),)),))
    assert pipeline.stored(store, shapeless, notes) == "new"
    assert any("rule" in problem.reason for problem in notes)
    assert all(problem.note for problem in notes)


def test_each_run_is_recorded_also_where_it_is_interrupted(store: Store) -> None:
    def impatient(extraction: Extraction, outcome: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pipeline.ingest(store, [str(ARTICLES)], watcher=impatient)
    report = pipeline.ingest(store, [str(ARTICLES)])
    first, second = runs(store)
    assert (first.read, first.stored) == (1, 1)
    assert (second.read, second.stored, second.unchanged) == (report.read, report.read - 1, 1)


def test_a_store_that_cannot_be_written_ends_the_run(tmp_path: Path) -> None:
    with open_store(tmp_path / "store"):
        pass
    with open_store(tmp_path / "store", read_only=True) as store, pytest.raises(StoreError, match="for reading"):
        pipeline.ingest(store, [str(ARTICLES)])


def test_extraction_keeps_the_order_of_the_input_and_puts_problems_in_their_place(tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"n{i}", "lang": "en", "text": f"{MEETING} Number {i}."}) for i in (3, 1, 2)]
    (tmp_path / "a.jsonl").write_text("\n".join([lines[0], "{", *lines[1:]]), "utf-8")
    found = list(pipeline.extract([str(tmp_path / "a.jsonl")]))
    assert [item.where if isinstance(item, Problem) else item.article.key for item in found] == [
        "n3", f"{tmp_path / 'a.jsonl'}:2", "n1", "n2",
    ]  # fmt: skip


def test_an_unsupported_language_gives_an_extraction_without_events() -> None:
    text = "Министр обороны России Андрей Белоусов встретился в Москве с министром обороны Сирии.".encode()
    (item,) = pipeline.extract(["-"], stdin=io.BytesIO(text))
    assert isinstance(item, Extraction)
    assert item.events == ()
