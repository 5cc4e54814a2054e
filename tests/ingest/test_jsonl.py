"""JSON lines: records in, articles out, and one broken line never costs another."""

from __future__ import annotations

import io
import json

import pytest

from kg.errors import InputError
from kg.ingest import limits
from kg.ingest.article import Found
from kg.ingest.jsonl import read_jsonl
from kg.ingest.source import Source
from kg.model import Article, Problem

TEXT = "استقبل وزير الدفاع في عمّان أمس نظيره المصري.\r\n\nوبحثا التعاون.  "
RECORD = {
    "id": "ar-1",
    "lang": "ar",
    "title": "ت",
    "date": "2025-11-17",
    "source": "S",
    "url": "https://e.org",
    "text": TEXT,
}


def results(content: str | bytes) -> list[Found | Problem]:
    data = content.encode() if isinstance(content, str) else content
    return list(read_jsonl(Source(io.BufferedReader(io.BytesIO(data)), "a.jsonl")))


def articles(content: str | bytes) -> list[Article]:
    return [item.article for item in results(content) if isinstance(item, Found)]


def problems(content: str | bytes) -> list[Problem]:
    return [item for item in results(content) if isinstance(item, Problem)]


def line(**changes: object) -> str:
    return json.dumps(RECORD | changes, ensure_ascii=False)


def test_a_record_becomes_an_article_and_its_text_is_kept_exactly() -> None:
    (found,) = results(line())
    assert isinstance(found, Found)
    article = found.article
    assert article.text == TEXT
    assert (article.key, article.language, article.title, str(article.published)) == ("ar-1", "ar", "ت", "2025-11-17")
    assert (article.publisher, article.url, found.where) == ("S", "https://e.org", "a.jsonl:1")


def test_fields_may_be_absent_or_null() -> None:
    (article,) = articles(json.dumps({"text": TEXT, "date": None, "title": None}))
    assert (article.key, article.published, article.language) == ("", None, "ar")


def test_a_number_for_an_id() -> None:
    assert articles(line(id=7))[0].key == "7"


@pytest.mark.parametrize(
    "broken",
    [
        '{"id": "x", "text": "cut off',
        "not json",
        "[1, 2]",
        '"text"',
        "null",
        '{"id": "x"}',
        '{"id": "x", "text": 5}',
        '{"id": "x", "text": null}',
        '{"id": "x", "text": "  "}',
        '{"text": ' + "[" * 100_000,
        '{"text": ' + "9" * 5000 + "}",
    ],
)
def test_a_broken_line_is_told_with_its_number_and_the_rest_goes_on(broken: str) -> None:
    before, problem, after = results(f"{line(id='a')}\n{broken}\n{line(id='b')}\n")
    assert isinstance(before, Found)
    assert isinstance(problem, Problem)
    assert isinstance(after, Found)
    assert problem.where == "a.jsonl:2"
    assert problem.remedy


def test_blank_lines_count_but_are_no_records() -> None:
    assert problems(f"\n{line()}\n\n{{\n")[0].where == "a.jsonl:4"


def test_no_record_at_all() -> None:
    (problem,) = results("\n \n")
    assert isinstance(problem, Problem)


def test_an_endless_line_is_passed_over() -> None:
    long = '{"text": "' + "x" * (limits.MAX_LINE + 10) + '"}'
    problem, found = results(f"{long}\n{line()}")
    assert isinstance(problem, Problem)
    assert problem.where == "a.jsonl:1"
    assert isinstance(found, Found)


def test_an_article_beyond_the_limit() -> None:
    (problem,) = results(json.dumps({"text": "x" * (limits.MAX_CHARACTERS + 1)}))
    assert isinstance(problem, Problem)
    assert "2,000,001" in problem.reason


def test_lone_surrogates_and_zero_bytes_move_no_offset() -> None:
    (article,) = articles('{"text": "a\\ud83d b\\u0000c \\ud83d\\ude00 \\ud800"}')
    assert article.text == "a\ufffd b c 😀 \ufffd"


def test_a_line_separator_inside_a_text_ends_no_line() -> None:
    assert articles(line(text="a\u2028b\x85c"))[0].text == "a\u2028b\x85c"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1256"])
def test_other_encodings(encoding: str) -> None:
    read = articles(f"{line(id='a')}\n{line(id='b')}\n".encode(encoding))
    assert [(article.key, article.text) for article in read] == [("a", TEXT), ("b", TEXT)]


def test_one_line_in_another_encoding() -> None:
    data = line(id="a").encode() + b"\n" + line(id="b").encode("windows-1256") + b"\n" + line(id="c").encode()
    assert [article.text for article in articles(data)] == [TEXT] * 3


def test_a_binary_file_is_one_error() -> None:
    with pytest.raises(InputError, match="binary"):
        results(b"\x1f\x8b\x08\x00" + bytes(range(256)) * 20)


def test_the_stream_stays_open() -> None:
    stream: io.BufferedReader = io.BufferedReader(io.BytesIO(line().encode()))
    list(read_jsonl(Source(stream, "a")))
    assert not stream.closed


def test_a_malformed_date() -> None:
    problem, found = results(line(date="17/11/2025"))
    assert isinstance(problem, Problem)
    assert problem.where == "a.jsonl:1"
    assert isinstance(found, Found)
