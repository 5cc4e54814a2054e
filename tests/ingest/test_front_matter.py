"""Text and Markdown files with and without front matter."""

from __future__ import annotations

import io

import pytest

from kg.errors import InputError
from kg.ingest import limits
from kg.ingest.article import Found
from kg.ingest.front_matter import parse, read_text, split
from kg.ingest.source import Source
from kg.model import Article, Problem

BODY = "The ministers met in Oslo and discussed the security of the region."


def results(content: str | bytes, *, markdown: bool = False) -> list[Found | Problem]:
    data = content.encode() if isinstance(content, str) else content
    return list(read_text(Source(io.BufferedReader(io.BytesIO(data)), "a.txt", key="a", markdown=markdown)))


def article(content: str | bytes, *, markdown: bool = False) -> Article:
    (found,) = results(content, markdown=markdown)
    assert isinstance(found, Found)
    return found.article


def test_yaml_front_matter() -> None:
    read = article(
        f'---\ntitle: "A: b"\ndate: 2025-11-17\npublisher: >\n  A\n  Desk\nurl: https://e.org/1\n---\n\n{BODY}\n'
    )
    assert (read.title, str(read.published), read.publisher) == ("A: b", "2025-11-17", "A Desk")
    assert (read.url, read.text, read.key) == ("https://e.org/1", BODY, "a")


def test_a_colon_in_a_title_needs_no_quotes() -> None:
    read = article(f"---\ntitle: Riyadh: talks end: no deal\ndate: '2025-11-17'\n---\n{BODY}")
    assert read.title == "Riyadh: talks end: no deal"
    assert str(read.published) == "2025-11-17"


def test_yaml_makes_no_booleans_dates_or_objects() -> None:
    assert parse("lang: no\ndate: 2025-11-17\ntitle: 12") == {"language": "no", "date": "2025-11-17", "title": "12"}
    assert parse("title: !!python/object/apply:os.getcwd []") == {}
    assert parse("title: [a, b]\ntags: x\nurl:") == {}


def test_deep_nesting_is_no_crash() -> None:
    assert parse("title: " + "[" * 5000) == {"title": "[" * 5000}


def test_synonyms_and_an_id_of_its_own() -> None:
    read = article(f"---\nSource: Desk\nLang: ar\nid: x-1\nlicense: CC0\n---\n{BODY}")
    assert (read.publisher, read.language, read.key, read.licence) == ("Desk", "ar", "x-1", "CC0")


def test_no_front_matter() -> None:
    read = article(f"\ufeff{BODY}\r\n\r\nSecond\rThird")
    assert read.text == f"{BODY}\n\nSecond\nThird"
    assert (read.title, read.published) == ("", None)


def test_a_rule_inside_the_text_is_no_front_matter() -> None:
    assert split("Text\n---\nMore\n---\n") == (None, "Text\n---\nMore\n---\n")


def test_unclosed_front_matter_is_told() -> None:
    problem, found = results(f"---\ntitle: x\n{BODY}")
    assert isinstance(problem, Problem)
    assert "never closed" in problem.reason
    assert isinstance(found, Found)
    assert BODY in found.article.text


def test_front_matter_alone_has_no_text() -> None:
    (problem,) = results("---\ntitle: x\n---\n")
    assert isinstance(problem, Problem)


def test_the_heading_of_markdown_is_its_title() -> None:
    read = article(f"# Talks in Oslo #\n\n{BODY}", markdown=True)
    assert (read.title, read.text) == ("Talks in Oslo", BODY)
    assert article(f"---\ntitle: T\n---\n# H\n{BODY}", markdown=True).title == "T"
    assert article(f"# {BODY}").title == ""


def test_windows_1256() -> None:
    text = "استقبل وزير الدفاع في عمّان أمس نظيره المصري، وبحثا سبل التعاون العسكري."
    read = article(f"---\ntitle: لقاء\n---\n{text}".encode("windows-1256"))
    assert (read.title, read.text, read.language) == ("لقاء", text, "ar")


def test_a_damaged_text_is_read_and_told() -> None:
    problem, found = results("Généraux réunis à l'été déjà café élu évolué né là où été".encode() * 3 + b"\xff the end")
    assert isinstance(problem, Problem)
    assert "U+FFFD" in problem.reason
    assert isinstance(found, Found)


def test_binary_and_oversized_files_are_refused() -> None:
    with pytest.raises(InputError, match="binary"):
        results(b"%PDF-1.7 ...")
    with pytest.raises(InputError, match="limit"):
        results(b"a" * (limits.MAX_TEXT_BYTES + 1))
    (problem,) = results(b"a" * (limits.MAX_CHARACTERS + 1))
    assert isinstance(problem, Problem)


def test_a_very_long_line() -> None:
    assert len(article("word " * 300_000).text) == 1_499_999
