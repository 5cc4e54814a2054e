"""The named queries are documented in both languages and all of them parse."""

from __future__ import annotations

import re

import pytest

from kg.errors import QueryError
from kg.query.catalogue import FOLDER, NamedQuery, Parameter, catalogue, named, parse


def test_there_are_queries_and_each_file_is_one() -> None:
    assert len(catalogue()) >= 14
    assert [query.name for query in catalogue()] == sorted(file.stem for file in FOLDER.iterdir())


@pytest.mark.parametrize("query", catalogue(), ids=lambda query: query.name)
def test_a_query_opens_with_its_question_and_uses_its_parameters(query: NamedQuery) -> None:
    assert re.fullmatch(r"[A-Z].*\?", query.question_en)
    assert re.fullmatch(r"[\u0600-\u06ff].*؟", query.question_ar)
    body = "\n".join(line for line in query.text.splitlines() if not line.startswith("#"))
    assert set(re.findall(r"\$(\w+)", body)) == {parameter.name for parameter in query.parameters}
    assert "GRAPH" not in body


def test_the_head_of_a_text_is_read() -> None:
    query = parse("# Who?\n# من؟\n# param: from first-day any the first day\n# a note\nSELECT * {} # param: no", "who")
    assert query.question_en == "Who?"
    assert query.question_ar == "من؟"
    assert query.parameters == (Parameter("from", "first-day", "any", "the first day"),)
    assert not query.parameters[0].required


def test_a_text_without_a_head_has_no_parameters() -> None:
    assert parse("SELECT * {}") == NamedQuery("", "", "", (), "SELECT * {}")


@pytest.mark.parametrize("line", ["# param: from", "# param: from day any the day"])
def test_an_unreadable_parameter_is_an_error(line: str) -> None:
    with pytest.raises(QueryError, match="unreadable parameter"):
        parse(f"# Who?\n{line}\nSELECT * {{}}")


def test_an_unknown_name_is_answered_with_near_ones() -> None:
    with pytest.raises(QueryError, match=r"did you mean .*who-met-whom"):
        named("who-met-who")
    with pytest.raises(QueryError, match="kg query --list"):
        named("zzz")
