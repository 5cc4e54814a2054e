from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.mark.parametrize("name", ["turtle", "nquads", "jsonld", "graphml", "gexf", "csv"])
def test_standard_output_and_a_file_hold_the_same(kg: Callable[..., Any], tmp_path: Path, name: str) -> None:
    printed = kg("export", "--format", name)
    written = kg("export", "--format", name, "--output", "out")
    assert (printed.code, written.code, written.out) == (0, 0, "")
    assert (tmp_path / "out").read_text(encoding="utf-8") == printed.out
    assert len(printed.out) > 1000


def test_the_table_has_codes_that_users_of_event_data_know(kg: Callable[..., Any]) -> None:
    rows = list(csv.DictReader(io.StringIO(kg("export", "-f", "csv").out)))
    assert {"cameo_code", "plover_type", "quad_class", "goldstein", "actor_country", "actor_sector"} <= set(rows[0])


def test_a_file_that_cannot_be_written_is_one_line(kg: Callable[..., Any]) -> None:
    assert "No such file or directory" in kg("export", "-f", "csv", "-o", "none/out.csv").complaint
