"""What is generated from the ontology: kg/namespaces.py and the reference page docs/ontology.md.

`python -m kg.rdf.generate` writes both in a checkout; a test compares them with what it would write.
"""

from __future__ import annotations

import keyword
from pathlib import Path

from rdflib import Graph, URIRef

from kg import ids
from kg.errors import KgError

_BASE = ids.ONTOLOGY.removesuffix("ontology#")
_SPACES = {
    "DD": (ids.ONTOLOGY, "Classes and properties of the ontology."),
    "ACTIVITY": (f"{_BASE}activity/", "Activities of defence diplomacy, by code."),
    "CAMEO": (f"{_BASE}cameo/", "CAMEO event codes in use."),
    "PART": (f"{_BASE}part/", "Parts played in events, by code."),
    "PLOVER": (f"{_BASE}plover/", "PLOVER event types in use."),
    "ROLE": (f"{_BASE}role/", "Posts, by code."),
    "STATUS": (f"{_BASE}status/", "Statuses of events, by code."),
    "TOPIC": (f"{_BASE}topic/", "Topics, by code."),
    "TOPICGROUP": (f"{_BASE}topic-group/", "Groups of topics, by code."),
}
_OTHER_PREFIXES = {
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_HEAD = '''\
"""Closed namespaces of the ontology: a misspelt term is an error.

Generated from ontology/*.ttl by `python -m kg.rdf.generate`: change the ontology, not this file.
Terms that are no Python names are reached with brackets: `ROLE["minister-of-defence"]`.
"""
# ruff: noqa: N815 - terms are spelt as in the ontology

from rdflib import Namespace, URIRef
from rdflib.namespace import DefinedNamespace
'''


def namespaces(graph: Graph) -> str:
    """The source of kg/namespaces.py for an ontology."""
    classes = [_namespace(name, space, text, _terms(graph, space)) for name, (space, text) in _SPACES.items()]
    own = {name.lower(): space for name, (space, _) in _SPACES.items()} | {"data": ids.DATA}
    lines = [f'    "{prefix}": "{space}",' for prefix, space in sorted((own | _OTHER_PREFIXES).items())]
    prefixes = "\n".join(["PREFIXES = {", *lines, "}"])
    return "\n\n".join([_HEAD, *classes, f'{prefixes}\n"""The prefixes that queries and exports may use."""\n'])


def _terms(graph: Graph, space: str) -> list[str]:
    subjects = {str(subject) for subject in graph.subjects() if isinstance(subject, URIRef)}
    return sorted(subject.removeprefix(space) for subject in subjects if subject.startswith(space))


def _namespace(name: str, space: str, text: str, terms: list[str]) -> str:
    plain = [term for term in terms if term.isidentifier() and not keyword.iskeyword(term)]
    extras = [term for term in terms if term not in plain]
    lines = [f"class {name}(DefinedNamespace):", f'    """{text}"""', ""]
    lines += [f'    _NS = Namespace("{space}")', "    _fail = True"]
    if extras:
        lines += ["    _extras = [  # noqa: RUF012", *(f'        "{term}",' for term in extras), "    ]"]
    return "\n".join([*lines, *(f"    {term}: URIRef" for term in plain), ""])


def main() -> None:
    """Write both files where they belong in a checkout."""
    from kg.rdf import ontology, ontology_page  # they need a kg/namespaces.py that is already there

    root = Path(__file__).resolve().parents[2]
    if not (root / "docs").is_dir():
        raise KgError("there is nothing to generate for", str(root), "run this in a checkout of the project")
    (root / "kg" / "namespaces.py").write_text(namespaces(ontology.load()), encoding="utf-8")
    (root / "docs" / "ontology.md").write_text(ontology_page.page(ontology.load(), ontology.shapes()), encoding="utf-8")


if __name__ == "__main__":
    main()
