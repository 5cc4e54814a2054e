"""SPARQL text, token by token: parameters put in, prefixes completed, what is not a read-only query refused.

Only the lexical level of the grammar is known here (SPARQL 1.1 Query Language, section 19.8); the parse
itself is Oxigraph's, run on an empty store.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

import pyoxigraph as ox

from kg import ids
from kg.errors import QueryError

_VOCABULARY = "https://w3id.org/defence-diplomacy/"
PREFIXES = {
    "dd": ids.ONTOLOGY,
    "data": ids.DATA,
    **{name: f"{_VOCABULARY}{name}/" for name in ("role", "topic", "status", "part", "cameo", "plover")},
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
UPDATES = frozenset("INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH".split())  # noqa: SIM905

_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)
    | (?P<iri><[^<>"{}|^`\\\s]*>)
    | (?P<string>\"{3}(?:\\.|\"{0,2}[^\"\\])*\"{3} | '{3}(?:\\.|'{0,2}[^'\\])*'{3}
               | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*')
    | (?P<variable>[?$]\w+)
    | (?P<prefixed>(?:[^\W\d_][\w.-]*)?:[\w:%.-]*)
    | (?P<word>@?[A-Za-z_][\w-]*)
    | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """The kind and the wording of each token; joined, the wordings are the text again."""
    for match in _TOKEN.finditer(text):
        yield str(match.lastgroup), match.group()


def insert(text: str, terms: Mapping[str, str]) -> str:
    """Put a serialised RDF term in the place of each `$name` token; strings, IRIs and comments are left alone."""
    return "".join(
        terms.get(word[1:], word) if kind == "variable" and word.startswith("$") else word
        for kind, word in tokens(text)
    )


def refuse_all_but_reading(text: str) -> None:
    """Raise QueryError for an update and for a call to another server."""
    words = [word.upper() for kind, word in tokens(text) if kind == "word"]
    found = next((word for word in words if word in UPDATES), None)
    if found:
        raise QueryError(f"{found} is an update; queries only read", remedy="ingest or forget articles instead")
    if "SERVICE" in words:
        raise QueryError("SERVICE would ask another server; queries stay in the store", remedy="load the data instead")


def missing_prefixes(text: str) -> str:
    """One line that declares the project's prefixes which the text uses but does not declare."""
    found = list(tokens(text))
    used = {word.split(":")[0] for kind, word in found if kind == "prefixed"}
    meaningful = [word for kind, word in found if kind != "comment" and word.strip()]
    declared = {name.split(":")[0] for keyword, name in pairwise(meaningful) if keyword.upper() == "PREFIX"}
    return " ".join(f"PREFIX {p}: <{PREFIXES[p]}>" for p in sorted(used - declared) if p in PREFIXES)


def checked(text: str, name: str = "") -> str:
    """The text with missing prefixes declared, ready to run; QueryError with the position where it does not parse."""
    refuse_all_but_reading(text)
    complete = f"{missing_prefixes(text)}\n{text}"
    try:
        ox.Store().query(complete)
    except SyntaxError as error:
        raise _malformed(str(error), name) from error
    return complete


def _malformed(message: str, name: str) -> QueryError:
    match = _POSITION.match(message)
    line, column, reason = (int(match[1]) - 1, match[2], match[3]) if match else (0, "", message)
    where = f"line {line}, column {column}" if match else ""
    reason = " ".join(reason.split())
    short = reason if len(reason) <= 160 else reason[:157] + "..."
    return QueryError(f"malformed SPARQL: {short}", " ".join(filter(None, (name, where))))
