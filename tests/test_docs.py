"""The documentation is true: README's commands run, its tables match the package, its links lead somewhere."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import kg
from kg.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```bash\n(.*?)```", README, re.DOTALL)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MODULES = {"charset-normalizer": "charset_normalizer", "pyyaml": "yaml"}
COMES_WITH = {"markupsafe": "jinja2"}
ONLY_FOR_OTHERS = {"lxml-html-clean"}


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\s<>=!~;\[]", requirement, maxsplit=1)[0].lower() for requirement in requirements}


def table(heading: str) -> dict[str, str]:
    """First and second column of the table under a heading."""
    section = README.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", section, re.MULTILINE)
    return dict(rows[1:])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample articles and a `kg` on the path."""
    place = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "seeds", place / "seeds")
    script = place / "bin" / "kg"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kg "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return place


@pytest.mark.parametrize("number", range(len(BLOCKS)), ids=lambda number: BLOCKS[number].splitlines()[0])
def test_the_commands_of_the_readme_run(folder: Path, number: int) -> None:
    """In their order, on one store, as someone who follows the README would."""
    path = os.pathsep.join((str(folder / "bin"), os.environ["PATH"]))
    environment = {k: v for k, v in os.environ.items() if not k.startswith("KG_")}
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", BLOCKS[number]],
        cwd=folder,
        env=environment | {"PATH": path, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout or ">" in BLOCKS[number] or "--output" in BLOCKS[number]
    assert "Traceback" not in done.stderr


def test_the_python_of_the_readme_runs(folder: Path) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented_with_an_example(name: str) -> None:
    assert re.search(rf"^### .*`kg {name}`", README, re.MULTILINE)
    assert re.search(rf"^(.*\| )?kg {name}\b", "\n".join(BLOCKS), re.MULTILINE)


def test_every_dependency_has_its_reason() -> None:
    assert set(table("What it stands on")) == names(PROJECT["dependencies"])


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    imported = {
        name.split(".")[0]
        for file in (ROOT / "kg").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom) and not getattr(node, "level", 0)
        for name in ([a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""])
    }
    foreign = imported - sys.stdlib_module_names - {"kg", "_typeshed"}
    declared = {MODULES.get(name, name) for name in names(PROJECT["dependencies"]) - ONLY_FOR_OTHERS}
    assert {COMES_WITH.get(name, name) for name in foreign} == declared


def test_the_public_names_are_listed() -> None:
    section = README.split("## In Python\n", 1)[1].split("```", 1)[0]
    assert set(re.findall(r"`(\w+)`", section)) == set(kg.__all__)


def test_every_folder_is_explained() -> None:
    explained = " ".join(table("How it works"))
    for part in [f"kg/{path.name}" for path in (ROOT / "kg").iterdir() if (path / "__init__.py").is_file()]:
        assert f"`{part}`" in explained, part
    for path in ("ontology", "seeds", "notebooks", "tests", "scripts", "docs"):
        assert f"`{path}`" in explained


def test_links_inside_the_project_lead_somewhere() -> None:
    titles = [line.lstrip("# ").lower() for line in README.splitlines() if line.startswith("#")]
    headings = {re.sub(r"[^\w\- ]", "", title).replace(" ", "-") for title in titles}
    for target in re.findall(r"\]\(([^)]+)\)", README):
        if target.startswith("#"):
            assert target[1:] in headings, target
        elif "://" not in target:
            assert (ROOT / target).exists(), target


def test_the_arabic_introduction_is_right_to_left() -> None:
    assert '<div dir="rtl" lang="ar">' in README
    assert README.index("ما هذا؟") < README.index("## Quick start")


def test_the_changelog_knows_the_version() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## Unreleased" in changes or f"## {PROJECT['version']}" in changes
