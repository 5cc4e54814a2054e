"""The lexical level of SPARQL: what is a parameter, what is an update, where an error is."""

from __future__ import annotations

import pytest

from kg.errors import QueryError
from kg.query.sparql import checked, insert, missing_prefixes, refuse_all_but_reading, tokens


@pytest.mark.parametrize(
    "text",
    [
        'SELECT ?s WHERE { ?s <http://x.example/p#q> "a # b \\" $from" # $from\n }',
        "SELECT * { ?s ?p '''it's $from''' . FILTER(?a < ?b) }",
        "",
    ],
)
def test_tokens_join_to_the_text_again(text: str) -> None:
    assert "".join(word for _, word in tokens(text)) == text


def test_a_parameter_is_replaced_only_where_it_is_a_variable() -> None:
    text = "SELECT ?x { ?x <http://x.example/$v> $v ; ?p \"$v\", '$v', '''$v''' . FILTER($value = ?v) } # $v"
    assert insert(text, {"v": '"1"'}) == text.replace(" $v ;", ' "1" ;')


@pytest.mark.parametrize(
    "update",
    [
        "INSERT DATA { <a:a> <a:b> 1 }",
        "PREFIX dd: <http://x.example/> # reading only\nDELETE WHERE { ?s ?p ?o }",
        "drop all",
        "WITH <g:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "LOAD <http://x.example/data>",
    ],
)
def test_updates_are_refused(update: str) -> None:
    with pytest.raises(QueryError, match="is an update; queries only read"):
        refuse_all_but_reading(update)


def test_other_servers_are_not_asked() -> None:
    with pytest.raises(QueryError, match="SERVICE"):
        checked("SELECT * { SERVICE <http://x.example/sparql> { ?s ?p ?o } }")


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?insert { ?insert ?delete 'DROP ALL' } # CLEAR ALL",
        "SELECT * { ?s <http://x.example/INSERT> ?service }",
        "PREFIX load: <http://x.example/> SELECT * { ?s load:add ?o }",
    ],
)
def test_words_of_updates_may_stand_in_names_and_texts(text: str) -> None:
    assert checked(text).endswith(text)


def test_known_prefixes_are_declared_where_they_are_used_and_missing() -> None:
    assert missing_prefixes("SELECT * { ?a dd:met ?b ; own:x 'role:y' }") == (
        "PREFIX dd: <https://w3id.org/defence-diplomacy/ontology#>"
    )
    assert missing_prefixes("PREFIX dd: <http://x.example/> SELECT * { ?a dd:met ?b }") == ""


def test_an_error_says_in_one_line_where_it_is() -> None:
    with pytest.raises(QueryError) as caught:
        checked("SELECT ?a\nWHERE { ?a dd:met }")
    assert caught.value.where == "line 2, column 19"
    assert str(caught.value).startswith("line 2, column 19: malformed SPARQL: expected")
    assert "\n" not in str(caught.value)


def test_an_undeclared_prefix_is_an_error() -> None:
    with pytest.raises(QueryError, match="malformed SPARQL"):
        checked("SELECT * { ?a nowhere:b ?c }")
