"""The walls between the parts: who may import what. Imports are read, not run, so that lazy ones count too."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "kg"
FILES = sorted(PACKAGE.rglob("*.py"))

OUTSIDE = {  # library → the parts that may use it
    "spacy": {"nlp"},
    "pycrfsuite": {"nlp"},
    "rdflib": {"rdf", "query", "namespaces"},
    "oxrdflib": {"rdf", "query", "namespaces"},
    "pyoxigraph": {"rdf", "query", "namespaces"},
    "pyshacl": {"rdf", "query", "namespaces"},
    "networkx": {"analytics"},
    "networkit": {"analytics"},
    "scipy": {"analytics"},
    "pyvis": {"view"},
    "jinja2": {"view", "markup", "dossier"},
    "matplotlib": {"dossier"},
    "typer": {"cli"},
    "trafilatura": {"ingest"},
    "htmldate": {"ingest"},
}
NOWHERE = {"click", "unittest", "pytest", "pandas"}  # typer brings its own click; the others serve tests and notebooks
FOUNDATION = {"model", "errors", "ids", "resources", "script"}
RECORDS = FOUNDATION | {"readings", "references", "records", "reference", "designations", "namespaces"}
STEPS = {"ingest", "nlp", "markup", "resolve", "rdf", "query", "analytics", "view", "dossier"}
COMPOSING = {"identity", "pipeline", "reports", "evaluation", "answers"}
INSIDE = {  # part → the parts of ours that it may use, besides itself
    "model": set(),
    "errors": set(),
    "ids": set(),
    "script": set(),
    "resources": {"errors"},
    "reference": FOUNDATION,
    "designations": FOUNDATION | {"reference"},
    "namespaces": FOUNDATION,
    "readings": FOUNDATION,
    "references": FOUNDATION,
    "records": FOUNDATION,
    **dict.fromkeys(STEPS, RECORDS),
    "identity": RECORDS | {"rdf", "resolve"},  # the ledger in the graph, and what decides
    "query": RECORDS | {"rdf.store"},  # the runner is handed a store
    "reports": FOUNDATION,
    "pipeline": RECORDS | STEPS | {"reports", "identity"},
    "evaluation": RECORDS | STEPS | {"pipeline", "reports"},
    "answers": RECORDS | STEPS | {"identity"},
    "cli": RECORDS | STEPS | COMPOSING,
    "__main__": {"cli"},
}


def part(file: Path) -> str:
    """`kg/nlp/dates.py` → nlp, `kg/model.py` → model."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that a file imports, wherever in the file."""
    package = ("kg", *file.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            name = ".".join(filter(None, (base, node.module)))
            for alias in node.names:
                yield node.lineno, f"{name}.{alias.name}" if name.split(".")[0] == "kg" else name


def broken(file: Path) -> list[str]:
    """Every import of the file that goes through a wall."""
    own, found = part(file), []
    for line, name in imports(file):
        top, *rest = name.split(".")
        if top in NOWHERE or (top in OUTSIDE and own not in OUTSIDE[top]):
            found.append(f"{file.relative_to(ROOT)}:{line} imports {name}")
        if top == "kg" and rest and own != "__init__" and not allowed(own, rest):
            found.append(f"{file.relative_to(ROOT)}:{line} imports {name}")
    return found


def allowed(own: str, name: list[str]) -> bool:
    """May the part `own` use `kg.<name>`?"""
    dotted = ".".join(name) + "."
    return name[0] == own or any(dotted.startswith(f"{other}.") for other in INSIDE[own])


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_a_file_stays_inside_its_walls(file: Path) -> None:
    assert broken(file) == []


def test_every_part_has_its_walls() -> None:
    assert {part(file) for file in FILES} <= {*INSIDE, "__init__"}


def test_a_hole_in_a_wall_is_seen() -> None:
    assert not allowed("nlp", ["rdf", "store"])
    assert not allowed("query", ["rdf", "quads"])
    assert not allowed("model", ["errors"])
    assert allowed("query", ["rdf", "store", "Store"])
    assert allowed("cli", ["pipeline"])
    assert not allowed("pipeline", ["cli"])


def test_library_code_does_not_print() -> None:
    calls = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert calls == []


def test_the_public_surface_is_small_and_each_name_exists() -> None:
    import kg

    assert len(kg.__all__) <= 10
    assert all(callable(getattr(kg, name)) for name in kg.__all__)
