from __future__ import annotations

import pytest

from kg.answers.ask import ask, is_iri, number, values, words
from kg.errors import QueryError
from kg.rdf.store import Store


def test_rows_come_by_column(gold_store: Store) -> None:
    (row,) = ask(gold_store, 'SELECT ?a ?b ?c WHERE { VALUES (?a ?b) { ("x" 3) } }')
    assert (words(row, "a"), number(row, "b"), words(row, "c"), number(row, "c")) == ("x", 3, "", 0)


@pytest.mark.parametrize("text", ["", "SY", "no iri", "https://x/> } #", 'https://x/"', "https://x/\ny"])
def test_what_is_no_iri_never_reaches_a_query(text: str) -> None:
    assert not is_iri(text)
    with pytest.raises(QueryError):
        values("event", [text])


def test_iris_become_a_values_block() -> None:
    assert values("e", ["urn:a", "urn:b"]) == "VALUES ?e { <urn:a> <urn:b> }"
    assert values("e", []) == "VALUES ?e {  }"
