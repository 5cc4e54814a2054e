from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.query.runner import catalogue

MEETINGS = "SELECT (COUNT(?e) AS ?n) WHERE { ?e a dd:Meeting }"


def test_the_list_has_every_question_in_both_languages(kg: Callable[..., Any]) -> None:
    english, arabic = kg("query", "--list").out, kg("query", "--list", "--lang", "ar").out
    for query in catalogue():
        assert query.name in english
        assert query.question_en in english
        assert query.question_ar in arabic
    assert {query["name"] for query in json.loads(kg("query", "--list", "--json").out)} == {q.name for q in catalogue()}


def test_a_named_query_with_parameters(kg: Callable[..., Any]) -> None:
    rows = json.loads(kg("query", "who-met-whom", "--param", "from=2025-11-01", "-p", "country=سوريا", "--json").out)
    assert {row["date"] for row in rows} == {"2025-11-16"}
    in_arabic = json.loads(kg("query", "who-met-whom", "-p", "from=2025-11-01", "--lang", "ar", "--json").out)
    assert "مرهف أبو قصرة" in {name for row in in_arabic for name in (row["a"], row["b"])}


def test_a_query_from_an_argument_a_file_and_standard_input(kg: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "question.rq").write_text(MEETINGS, "utf-8")
    (tmp_path / "question.txt").write_text(f"\ufeff{MEETINGS}", "utf-8")
    answers = [
        kg("query", MEETINGS).out,
        kg("query", "question.rq").out,
        kg("query", "question.txt").out,
        kg("query", "-", stdin=MEETINGS.encode()).out,
    ]
    assert len(set(answers)) == 1
    assert int(answers[0].split()[1]) > 10


def test_csv(kg: Callable[..., Any]) -> None:
    rows = list(csv.DictReader(io.StringIO(kg("query", "agreements", "--csv").out)))
    assert rows
    assert "date" in rows[0]


def test_an_empty_answer_is_no_failure(kg: Callable[..., Any]) -> None:
    done = kg("query", "SELECT ?x WHERE { ?x a dd:Unicorn }")
    assert (done.code, done.out, done.err) == (0, "", "the answer is empty\n")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["SELECT ?x WHERE {"], "malformed SPARQL"),
        (["INSERT DATA { <urn:a> <urn:b> <urn:c> }"], "INSERT is an update"),
        (["who-met-who"], "did you mean who-met-whom"),
        (["missing.rq"], "missing.rq: No such file or directory"),
        (["who-met-whom", "-p", "from=soon"], "'soon' is no date"),
        (["who-met-whom", "-p", "colour=red"], "no parameter 'colour'"),
        (["visits-between-countries"], "is missing"),
    ],
)
def test_what_cannot_be_asked_is_said_in_one_line(kg: Callable[..., Any], arguments: list[str], complaint: str) -> None:
    assert complaint in kg("query", *arguments).complaint


def test_a_file_that_is_no_text_is_said(kg: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "question.rq").write_bytes(b"\xff\xfe\x00S")
    assert "not UTF-8" in kg("query", "question.rq").complaint


def test_usage_errors_end_with_code_2(kg: Callable[..., Any]) -> None:
    assert kg("query").code == 2
    assert kg("query", "agreements", "-p", "nonsense").code == 2
