"""The whole reader: every kind of input in one call, order kept, nothing raised."""

from __future__ import annotations

import io
import json
import os
import sys
import threading
from pathlib import Path

import pytest

from kg.ingest import limits, read
from kg.model import Article, Problem

TEXT = "The ministers met in Oslo and discussed the security of the region."
PAGE = (Path(__file__).resolve().parents[1] / "data" / "ingest" / "page-ar.html").read_bytes()


def record(id_: str) -> str:
    return json.dumps({"id": id_, "text": f"{TEXT} {id_}"})


def shape(items: list[Article | Problem]) -> list[str]:
    """Keys of articles, "!" for a problem: what came, in order."""
    return [item.key if isinstance(item, Article) else "!" for item in items]


def test_the_order_of_the_input_is_kept(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "b.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "folder" / "a.html").write_bytes(PAGE)
    (tmp_path / "c.jsonl").write_text(f"{record('1')}\nbroken\n{record('2')}\n", encoding="utf-8")
    items = list(
        read([tmp_path / "c.jsonl", "/no/such", str(tmp_path / "folder"), "-"], stdin=io.BytesIO(record("3").encode()))
    )
    assert shape(items) == ["1", "!", "2", "!", "a", "b", "3"]


def test_one_article_at_a_time(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f"{record('1')}\n{record('2')}\n", encoding="utf-8")
    items = read([tmp_path / "a.jsonl", "/no/such"])
    assert isinstance(next(items), Article)
    items.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("content", "language", "key"),
    [
        (f"{TEXT}\n".encode(), "en", ""),
        (f"---\nid: x\n---\n{TEXT}".encode(), "en", "x"),
        (record("7").encode(), "en", "7"),
        (record("7").encode("utf-16"), "en", "7"),
        (PAGE, "ar", ""),
    ],
)
def test_standard_input_tells_its_format(content: bytes, language: str, key: str) -> None:
    (item,) = read(["-"], stdin=io.BytesIO(content))
    assert isinstance(item, Article)
    assert (item.language, item.key) == (language, key)


def test_standard_input_of_text_and_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shape(list(read(["-"], stdin=io.StringIO(record("1"))))) == ["1"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(record("2").encode())))
    assert shape(list(read(["-"]))) == ["2"]
    assert shape(list(read(["-"]))) == ["!"]


def test_records_come_through_a_pipe_as_they_are_written() -> None:
    ends = os.pipe()
    with os.fdopen(ends[0], "rb") as source, os.fdopen(ends[1], "wb", buffering=0) as sink:
        sink.write(record("1").encode() + b"\n" + record("2").encode() + b"\n")
        items = read(["-"], stdin=source)
        assert shape([next(items)]) == ["1"]
        sink.close()
        assert shape(list(items)) == ["2"]


@pytest.mark.parametrize("content", [b"", b"  \n", b"%PDF-1.7 x", b"[{}]", b"<?xml version='1.0'?><rss/>"])
def test_standard_input_that_is_no_article(content: bytes) -> None:
    (problem,) = read(["-"], stdin=io.BytesIO(content))
    assert isinstance(problem, Problem)
    assert problem.where == "standard input"
    assert problem.remedy


def test_a_closed_standard_input() -> None:
    stream = io.BytesIO()
    stream.close()
    assert shape(list(read(["-"], stdin=stream))) == ["!"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("binary.txt", b"\x7fELF\x02\x01\x01" + bytes(200)),
        ("report.pdf", b"%PDF-1.7"),
        ("table.csv", b"a,b\n"),
        ("page.html", b"<html></html>"),
        ("empty.jsonl", b""),
        ("packed.jsonl", b"\x1f\x8b\x08" + bytes(range(256)) * 8),
        ("huge.txt", b"a" * (limits.MAX_TEXT_BYTES + 1)),
    ],
)
def test_a_bad_file_is_one_problem_that_names_it(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    (problem,) = read([tmp_path / name])
    assert isinstance(problem, Problem)
    assert problem.where == str(tmp_path / name)
    assert problem.remedy


def test_fifty_megabytes_are_not_read_into_memory(tmp_path: Path) -> None:
    with (tmp_path / "big.txt").open("wb") as sparse:
        sparse.truncate(50_000_000)
    (problem,) = read([tmp_path / "big.txt"])
    assert isinstance(problem, Problem)
    assert "limit" in problem.reason


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that opens and cannot be read")
def test_an_error_while_reading() -> None:
    (problem,) = read(["/proc/self/mem"])
    assert isinstance(problem, Problem)
    assert problem.where == "/proc/self/mem"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.txt").chmod(0)
    (problem,) = read([tmp_path / "a.txt"])
    assert isinstance(problem, Problem)
    assert "permission" in problem.reason


def test_a_file_without_extension_is_looked_into(tmp_path: Path) -> None:
    (tmp_path / "article").write_text(TEXT, encoding="utf-8")
    (tmp_path / "records").write_text(record("1"), encoding="utf-8")
    assert shape(list(read([tmp_path / "article", tmp_path / "records"]))) == ["article", "1"]


def test_a_named_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=(tmp_path / "pipe").write_text, args=(record("1"),))
    writer.start()
    assert shape(list(read([tmp_path / "pipe"]))) == ["1"]
    writer.join()


def test_the_same_file_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert shape(list(read([tmp_path / "a.txt", tmp_path / "a.txt"]))) == ["a", "!"]


def test_the_identity_of_an_article_is_that_of_its_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(f"{TEXT}\n\nMore.".encode())
    (tmp_path / "b.txt").write_bytes(f"---\ntitle: x\n---\r\n{TEXT}\r\n\r\nMore.\r\n".encode())
    first, second = read([tmp_path / "a.txt", tmp_path / "b.txt"])
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert first.id == second.id
