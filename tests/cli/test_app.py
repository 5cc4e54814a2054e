"""What all commands have in common: help with an example, light imports, one-line errors, UTF-8."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer.main

from kg.cli import COMMANDS, app
from kg.rdf.store import open_store

ROOT = Path(__file__).resolve().parents[2]
READING = [
    ("actors",), ("ties",), ("ties", "SY"), ("ties", "SY", "RU"), ("explain", "SY"), ("query", "agreements"),
    ("trends",), ("timeline", "SY"), ("dossier", "SY"),
    ("view",), ("export", "--format", "csv"), ("check",), ("status",), ("forget", "x"),
]  # fmt: skip


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    return subprocess.run([sys.executable, *arguments], env=env, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(kg: Callable[..., Any], name: str) -> None:
    done = kg(name, "--help")
    assert done.code == 0
    assert f"Example: kg {name}" in done.out


def test_every_argument_and_option_has_help() -> None:
    group: Any = typer.main.get_command(app)
    silent = [
        f"{name} {parameter.name}"
        for name, command in group.commands.items()
        for parameter in command.params
        if not parameter.help
    ]
    assert silent == []


def test_data_is_printed_as_json_by_every_command_that_prints_data() -> None:
    group: Any = typer.main.get_command(app)
    with_json = {name for name, command in group.commands.items() if any("--json" in p.opts for p in command.params)}
    assert with_json == set(COMMANDS) - {"extract", "view", "export", "dossier"}  # records, a page, files, a report


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from kg.cli import app\n"
        "try: app(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'spacy', 'rdflib', 'pyoxigraph', 'networkx', 'numpy', 'pyvis', 'trafilatura', 'pyshacl', 'rich',\n"
        " 'matplotlib', 'jinja2'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    done = python("-c", code)
    assert done.returncode == 0, done.stderr


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = "import sys, kg; sys.exit(bool({'spacy', 'rdflib', 'networkx', 'typer'} & set(sys.modules)))"
    assert python("-c", code).returncode == 0


def test_text_goes_out_as_utf_8_whatever_the_locale(gold_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kg", "ties", "--by", "country", "--lang", "ar", "--store", str(gold_folder)],
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "سوريا" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_without_a_store_a_command_says_so_and_makes_none(
    kg: Callable[..., Any], tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    done = kg(*arguments, store=tmp_path / "none")
    if arguments[0] == "forget":
        assert "no such article" in done.complaint
        return
    assert done.complaint == f"{tmp_path / 'none'}: there is no store (run kg ingest first, or name another folder)"
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_a_store_in_use_is_one_line(kg: Callable[..., Any], tmp_path: Path, arguments: tuple[str, ...]) -> None:
    with open_store(tmp_path / "store"):
        done = kg(*arguments, store=tmp_path / "store")
    assert "in use by another process" in done.complaint


def test_commands_know_nothing_of_one_another() -> None:
    names = {function.__module__.rsplit(".", 1)[-1] for function, _ in COMMANDS.values()}
    for file in (ROOT / "kg" / "cli").glob("*.py"):
        if file.stem not in names:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("kg.cli."):
                assert node.module.removeprefix("kg.cli.") not in names, file.name
