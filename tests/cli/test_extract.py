from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

ARTICLES = Path(__file__).resolve().parents[2] / "seeds" / "articles"
TEXT = "The Syrian minister of defence met the Russian minister of defence in Moscow on 15 October 2025. Number {}."


def test_one_record_an_article_in_order_and_nothing_else(kg: Callable[..., Any], tmp_path: Path) -> None:
    records = [json.dumps({"id": f"n{i}", "lang": "en", "text": TEXT.format(i)}) for i in (3, 1, 2)]
    (tmp_path / "a.jsonl").write_text("\n".join([*records, "{broken"]), "utf-8")
    done = kg("extract", "a.jsonl", store=None)
    assert done.code == 0
    assert [json.loads(line)["id"] for line in done.out.splitlines()] == ["n3", "n1", "n2"]
    assert "a.jsonl:4: broken JSON" in done.err
    assert not (tmp_path / "kg-store").exists()


def test_the_record_of_the_start_articles_facts(kg: Callable[..., Any]) -> None:
    (line,) = kg("extract", str(ARTICLES / "ar-01-damascus-russian-delegation.txt")).out.splitlines()
    record = json.loads(line)
    meeting = next(event for event in record["events"] if event.get("date") == "2025-11-16")
    assert (meeting["type"], meeting["place"]) == ("meeting", {"city": "Damascus", "country": "SY"})
    assert {"kind": "delegation", "country": "RU", "head": "يونس بك يفكيروف"} in meeting["participants"]


def test_a_language_that_is_not_read_gives_a_record_without_events_and_a_word(kg: Callable[..., Any]) -> None:
    text = "Министр обороны России Андрей Белоусов встретился в Москве с министром обороны Сирии."
    done = kg("extract", "-", stdin=text.encode())
    assert json.loads(done.out)["events"] == []
    assert "language ru is not supported" in done.err


def test_nothing_read_is_a_failure(kg: Callable[..., Any]) -> None:
    done = kg("extract", "none.jsonl")
    assert (done.code, done.out) == (1, "")
    assert "none.jsonl: no such file" in done.err


def test_a_page_of_how_the_articles_were_read(kg: Callable[..., Any], tmp_path: Path) -> None:
    done = kg("extract", "--explain", "--html", "pages/read.html", "--lang", "ar", str(ARTICLES))
    page = tmp_path / "pages" / "read.html"
    assert done.out.splitlines() == [str(page.resolve())]
    text = page.read_text(encoding="utf-8")
    assert text.count("<article ") == len(list(ARTICLES.glob("*.txt")))
    assert 'dir="rtl"' in text


def test_a_page_that_cannot_be_written_is_one_line(kg: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    article = str(ARTICLES / "ar-01-damascus-russian-delegation.txt")
    assert "cannot be written" in kg("extract", "--html", "file/read.html", article).complaint
