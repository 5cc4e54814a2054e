"""The wheel, installed into an empty environment away from the checkout, does the main job."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = """<!doctype html><html lang="en"><head><title>Ministers meet in Cairo</title>
<meta property="article:published_time" content="2025-11-16"></head><body><article><h1>Ministers meet in Cairo</h1>
<p>The Egyptian minister of defence met the French minister of the armed forces in Cairo on Sunday.</p>
<p>They discussed military cooperation and the training of officers, the ministry said in a statement.</p>
</article></body></html>"""


def run(*command: str | Path, cwd: Path) -> str:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("KG_", "PYTHON"))}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}: {done.stderr[-2000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a new environment that holds the wheel and what it asks for, nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT, cwd=folder)
    venv.create(folder / "empty", with_pip=True)
    (wheel,) = folder.glob("*.whl")
    run(folder / "empty" / "bin" / "python", "-m", "pip", "install", "--quiet", wheel, cwd=folder)
    return folder / "empty" / "bin"


def test_articles_become_a_table_and_a_page(scripts: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds" / "articles", tmp_path / "articles")
    (tmp_path / "articles" / "page.html").write_text(PAGE, encoding="utf-8")
    report = json.loads(run(scripts / "kg", "ingest", "articles", "--json", cwd=tmp_path))
    assert (report["skipped"], report["failed"]) == ([], [])
    assert (tmp_path / "kg-store").is_dir()
    assert "person" in run(scripts / "kg", "actors", "--json", cwd=tmp_path)
    page = tmp_path / run(scripts / "kg", "view", cwd=tmp_path).strip()
    assert page.read_text(encoding="utf-8").lower().startswith("<!doctype html>")


def test_the_package_runs_from_the_environment_and_not_from_the_checkout(scripts: Path, tmp_path: Path) -> None:
    home = run(scripts / "python", "-c", "import kg; print(kg.__file__)", cwd=tmp_path)
    assert Path(home.strip()).is_relative_to(scripts.parent)


def test_nothing_is_missing_or_in_conflict(scripts: Path, tmp_path: Path) -> None:
    run(scripts / "python", "-m", "pip", "check", cwd=tmp_path)
