"""The reader of the reference data: typed cells, comments skipped, wrong columns refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import reference
from kg.errors import InputError


def test_cells_become_typed_values() -> None:
    damascus = next(city for city in reference.cities() if city.name == "Damascus")
    assert damascus.city_ar == ("دمشق",)
    assert (damascus.iso, damascus.capital) == ("SY", True)
    assert damascus.population > 1_000_000
    assert damascus.ambiguous == frozenset()


def test_an_empty_cell_has_no_values() -> None:
    nauru = reference.country("NR")
    assert nauru is not None
    assert nauru.metonyms_en == ()


def test_an_unknown_code_is_no_country() -> None:
    assert reference.country("ZZ") is None


def test_an_organisation_gives_its_names_in_every_language() -> None:
    nato = next(body for body in reference.organisations() if body.id == "NATO")
    assert {"NATO", "الناتو", "НАТО", "OTAN"} <= set(nato.names)


def test_each_file_is_read_once() -> None:
    assert reference.places() is reference.places()


def test_wrong_columns_are_refused_with_the_right_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "reference").mkdir()
    (tmp_path / "reference" / "places.csv").write_text("# a comment\nplace,iso\nPentagon,US\n", encoding="utf-8")
    monkeypatch.setattr(reference, "folder", lambda name: tmp_path)
    reference.places.cache_clear()
    with pytest.raises(InputError, match="columns") as raised:
        reference.places()
    reference.places.cache_clear()
    assert "place_en" in raised.value.remedy
