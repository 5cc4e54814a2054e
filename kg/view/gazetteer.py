"""Where towns and countries lie, from the reference data (seeds/reference/coordinates.csv)."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache

from kg import reference
from kg.resources import folder
from kg.view.data import Point


def where(country: str, city: str) -> tuple[Point, bool] | None:
    """The place of a town, or, where it is not known or none is named, of the middle of the country and True."""
    known = _coordinates()
    if city and (country, city) in known:
        return known[country, city], False
    return (known[country, ""], True) if (country, "") in known else None


def seat(country: str) -> Point | None:
    """The place of a country's seat of government, else its middle; None for what is no country."""
    known = _coordinates()
    return known.get((country, _capitals().get(country, "")), known.get((country, "")))


def in_arabic(country: str, city: str) -> str:
    """The usual Arabic name of a town, "" where it is not known."""
    return _arabic().get((country, city), "")


@cache
def _arabic() -> Mapping[tuple[str, str], str]:
    return {(city.iso, city.name): city.city_ar[0] for city in reference.cities() if city.city_ar}


@cache
def _capitals() -> Mapping[str, str]:
    return {city.iso: city.name for city in reversed(reference.cities()) if city.capital}


@cache
def _coordinates() -> Mapping[tuple[str, str], Point]:
    path = folder("seeds") / "reference" / "coordinates.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(line for line in lines if not line.startswith("#"))
        return {(r["iso"], r["city_en"]): (float(r["latitude"]), float(r["longitude"])) for r in rows}
