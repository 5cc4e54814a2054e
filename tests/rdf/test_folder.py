"""What is no store is left alone, and said to be none."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import StoreError
from kg.rdf.folder import MARKER, open_folder


def opened(path: Path, read_only: bool = False) -> None:
    inner, lock = open_folder(path, read_only=read_only)
    del inner
    lock.close()


def test_a_folder_with_something_else_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("mine")
    with pytest.raises(StoreError, match="something else"):
        opened(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letters.txt"]


def test_a_file_is_no_store(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("x")
    for read_only in (False, True):
        with pytest.raises(StoreError, match=str(path)):
            opened(path, read_only)
    assert path.read_text() == "x"


def test_nothing_to_read_is_no_store_and_makes_none(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="kg ingest"):
        opened(tmp_path / "none", read_only=True)
    assert not (tmp_path / "none").exists()


def test_an_empty_folder_becomes_a_store(tmp_path: Path) -> None:
    opened(tmp_path)
    opened(tmp_path, read_only=True)
    assert (tmp_path / MARKER).read_text() == "1\n"


def test_a_folder_whose_making_was_cut_short_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / MARKER).touch()
    (tmp_path / "LOG").touch()
    opened(tmp_path)
    assert (tmp_path / MARKER).read_text() == "1\n"


def test_a_layout_of_another_version_is_refused(tmp_path: Path) -> None:
    opened(tmp_path)
    (tmp_path / MARKER).write_text("99\n")
    with pytest.raises(StoreError, match="layout 99"):
        opened(tmp_path)


@pytest.mark.parametrize("victim", ["CURRENT", "MANIFEST"])
def test_a_damaged_store_says_so_in_one_line(tmp_path: Path, victim: str) -> None:
    opened(tmp_path)
    for path in tmp_path.glob(f"{victim}*"):
        path.write_bytes(b"\x00rubbish")
    with pytest.raises(StoreError, match="may be damaged") as error:
        opened(tmp_path)
    assert "\n" not in str(error.value)
    assert str(tmp_path) in str(error.value)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be used"):
        opened(tmp_path / "file" / "store")


def test_a_program_that_knows_no_lock_of_ours_is_seen_too(tmp_path: Path) -> None:
    opened(tmp_path)
    other = ox.Store(str(tmp_path))
    with pytest.raises(StoreError, match="in use"):
        opened(tmp_path)
    del other
    opened(tmp_path)
