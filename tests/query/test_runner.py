"""Running queries: free text, parameters, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kg.errors import NotFoundError, QueryError
from kg.query.runner import run
from kg.rdf.store import open_store

TEXT = """# Who?
# من؟
# param: name text required the label
SELECT ?who { ?who rdfs:label ?label FILTER(STR(?label) = $name) }"""


def test_free_text_needs_no_prefixes(store: Any) -> None:
    rows = run(store, "SELECT (COUNT(*) AS ?n) { ?e a dd:Meeting ; dd:status status:happened }")
    assert rows.columns == ("n",)
    assert rows.rows == ((3,),)


def test_a_free_text_may_declare_parameters(store: Any) -> None:
    assert len(run(store, TEXT, {"name": "NATO"})) == 1


@pytest.mark.parametrize("name", ['NATO" || "a" = "a', "x) } #", "'''", "\\", "NATO\nNATO"])
def test_an_argument_is_never_read_as_sparql(store: Any, name: str) -> None:
    assert run(store, TEXT, {"name": name}).rows == ()


def test_values_that_are_no_text_are_written_as_such(store: Any) -> None:
    assert len(run(store, "who-met-whom", {"from": date(2025, 3, 2), "to": 2025})) == 2


@pytest.mark.parametrize(
    ("text", "parameters", "message"),
    [
        ("who-met-whom", {"when": "2025"}, "no parameter 'when'.*from"),
        ("publishers", {"when": "2025"}, "it takes none"),
        ("evidence-of-tie", {"a": "JO"}, "'b' is missing"),
        ("no-such-query", {}, "no query named"),
        ("INSERT DATA { <a:a> <a:b> 1 }", {}, "is an update"),
        ("SELECT WHERE", {}, "malformed SPARQL"),
    ],
)
def test_what_cannot_be_run_is_an_error_in_one_line(
    store: Any, text: str, parameters: dict[str, object], message: str
) -> None:
    with pytest.raises(QueryError, match=message) as caught:
        run(store, text, parameters)
    assert "\n" not in str(caught.value)


def test_an_unknown_actor_is_not_found(store: Any) -> None:
    with pytest.raises(NotFoundError, match="Nobody"):
        run(store, "evidence-of-tie", {"a": "Nobody", "b": "JO"})


def test_the_store_of_the_project_answers_too(tmp_path: Path) -> None:
    with open_store(tmp_path / "store") as store:
        names = run(store, "SELECT ?name { data:actor\\/country\\/SY rdfs:label ?name FILTER(LANG(?name) = 'en') }")
        assert names.rows == (("Syria",),)
        assert run(store, "ASK { ?s a dd:Country }").rows == ((True,),)
        assert run(store, "events-by-month", {"country": "سوريا", "topic": "military-cooperation"}).rows == ()
