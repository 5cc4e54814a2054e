"""Towns and named places: capitals among them, every place in a known town, no form of two towns unflagged."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import ModuleType

from kg import reference

Owners = Callable[[Iterable[tuple[str, str]]], dict[str, set[str]]]
TERRITORIES = "BM CK CW FK FO GF GI GL GU HK IO MO MP NC PF PR RE YT"


def test_capitals_are_among_the_towns() -> None:
    english = {(city.iso, name) for city in reference.cities() if city.capital for name in city.city_en}
    arabic = {(city.iso, name) for city in reference.cities() for name in city.city_ar}
    for country in reference.countries():
        assert {(country.iso, name) for name in country.capital_en} <= english
        assert (country.iso, country.capital_ar[0]) in arabic


def test_a_town_stands_once_and_an_unflagged_form_is_one_town(shared: Owners) -> None:
    towns = [(city.iso, city.name) for city in reference.cities()]
    assert len(towns) == len(set(towns))
    forms = [
        (form, f"{city.iso} {city.name}")
        for city in reference.cities()
        for form in {*city.city_en, *city.city_ar} - city.ambiguous
    ]
    assert shared(forms) == {}


def test_codes_are_those_of_states_or_of_known_territories() -> None:
    known = {country.iso for country in reference.countries()} | set(TERRITORIES.split())
    assert {city.iso for city in reference.cities()} <= known
    assert {place.iso for place in reference.places()} <= known


def test_a_named_place_stands_in_a_known_town_and_is_one_place(shared: Owners) -> None:
    towns = {(city.iso, city.name) for city in reference.cities()}
    assert [p.name for p in reference.places() if p.city_en and (p.iso, p.city_en) not in towns] == []
    forms = [(form, p.name) for p in reference.places() for form in {*p.place_en, *p.place_ar} - p.ambiguous]
    assert shared(forms) == {}


def test_every_town_written_by_hand_is_in_the_file(build_script: ModuleType) -> None:
    stored = {(city.iso, city.city_en, city.city_ar) for city in reference.cities()}
    ours = {
        (row["iso"], tuple(row["city_en"].split("|")), tuple(filter(None, row["city_ar"].split("|"))))
        for row in build_script.read("cities.csv")
    }
    assert ours - stored == set()
