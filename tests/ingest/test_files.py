"""Walking files and folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.ingest.files import files, shown
from kg.model import Problem


def keys(path: Path) -> list[str]:
    return [item[1] for item in files(str(path)) if not isinstance(item, Problem)]


def problems(path: str) -> list[Problem]:
    return [item for item in files(path) if isinstance(item, Problem)]


def make(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x", encoding="utf-8")


def test_a_folder_is_walked_in_order_of_names(tmp_path: Path) -> None:
    make(tmp_path, "b.txt", "a/2.md", "a/1.html", "c.jsonl", "ب.txt")
    assert keys(tmp_path) == ["a/1", "a/2", "b", "c", "ب"]


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    make(tmp_path, ".a.txt", ".git/b.txt", "c.txt")
    assert keys(tmp_path) == ["c"]
    assert problems(str(tmp_path)) == []


def test_an_unknown_extension_in_a_folder_is_told(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf", "b", "c.TXT")
    assert keys(tmp_path) == ["c"]
    assert [problem.reason for problem in problems(str(tmp_path))] == [
        "unknown extension .pdf",
        "unknown extension (none)",
    ]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    make(tmp_path, "a/b/c.txt")
    (tmp_path / "a" / "b" / "back").symlink_to(tmp_path)
    assert keys(tmp_path) == ["a/b/c"]
    (problem,) = problems(str(tmp_path))
    assert problem.where.endswith("back")


def test_a_broken_link_and_a_pipe_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    make(tmp_path, "ok.txt")
    assert keys(tmp_path) == ["ok"]
    assert [Path(problem.where).name for problem in problems(str(tmp_path))] == ["gone.txt", "pipe.txt"]


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert "no articles" in problems(str(tmp_path))[0].reason


@pytest.mark.parametrize("path", ["", "/no/such/file", "a\0b", "https://example.org/a", "x" * 5000])
def test_what_cannot_be_opened_is_one_problem(path: str) -> None:
    (problem,) = files(path)
    assert isinstance(problem, Problem)
    assert problem.remedy


def test_a_name_that_is_no_text_can_be_shown(tmp_path: Path) -> None:
    name = os.fsdecode(b"a\xff.txt")
    make(tmp_path, name)
    ((path, key),) = [item for item in files(str(tmp_path)) if not isinstance(item, Problem)]
    assert path.name == name
    assert key == "a\ufffd"
    assert shown(path).endswith("a\ufffd.txt")
