"""`kg query`: a question in SPARQL, named or free, and its answer as a table."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.options import DEFAULT_STORE, AsJson, Lang, Language, Store
from kg.cli.output import echo_json, echo_table
from kg.errors import QueryError

EXAMPLE = "kg query who-met-whom --param from=2025-10-01 --param country=SY"
_FILES = (".rq", ".sparql")


def query(
    question: Annotated[
        str, typer.Argument(help="A named query, a file, the SPARQL itself, or - for standard input.")
    ] = "",
    listing: Annotated[bool, typer.Option("--list", help="List the named queries and their parameters.")] = False,
    param: Annotated[
        list[str] | None, typer.Option("--param", "-p", metavar="NAME=VALUE", help="A parameter; repeatable.")
    ] = None,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print CSV instead of text.")] = False,
    as_json: AsJson = False,
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """Ask a question in SPARQL.

    A named query, a file, or the text itself. The usual prefixes are known; queries only read.
    """
    if listing:
        _list(lang, as_json)
        return
    if not question:
        raise typer.BadParameter("give a query, or --list", param_hint="QUESTION")
    from kg.query.runner import run
    from kg.rdf.store import open_store

    text = _text(question)
    with open_store(store, read_only=True) as graph:
        answer = run(graph, text, _parameters(text, param or [], lang))
    if as_json:
        echo_json(answer.records())
    elif as_csv:
        csv.writer(sys.stdout, lineterminator="\n").writerows([answer.columns, *answer.rows])
    else:
        echo_table(answer.columns, answer.rows, nothing="the answer is empty")


def _list(lang: Language, as_json: bool) -> None:
    from kg.query.runner import catalogue

    if as_json:
        echo_json([
            {
                "name": query.name,
                "question_en": query.question_en,
                "question_ar": query.question_ar,
                "parameters": {p.name: {"default": p.default, "description": p.description} for p in query.parameters},
            }
            for query in catalogue()
        ])
        return
    for query in catalogue():
        typer.echo(f"{query.name}\n    {query.question_ar if lang is Language.ar else query.question_en}")
        for parameter in query.parameters:
            typer.echo(f"    --param {parameter.name}=…  {parameter.description} ({parameter.default})")


def _text(question: str) -> str:
    """The text that an argument means: standard input, a file's, or its own."""
    if question == "-":
        return _decoded(sys.stdin.buffer.read(), "standard input")
    if question.endswith(_FILES) or _is_file(question):
        return _decoded(Path(question).read_bytes(), question)
    return question


def _is_file(question: str) -> bool:
    try:
        return Path(question).is_file()
    except (OSError, ValueError):  # too long for a path, or with a NUL: a query
        return False


def _decoded(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise QueryError("the query is not UTF-8 text", where, "save it as UTF-8") from error


def _parameters(text: str, given: list[str], lang: Language) -> dict[str, str]:
    """NAME=VALUE pairs, and the language of labels where a named query asks for one."""
    from kg.query.runner import catalogue

    parameters = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise typer.BadParameter(f"{pair!r} is not NAME=VALUE", param_hint="--param")
        parameters[name.strip()] = value
    takes_language = any(q.name == text.strip() and any(p.name == "lang" for p in q.parameters) for q in catalogue())
    return ({"lang": lang.value} if takes_language else {}) | parameters
