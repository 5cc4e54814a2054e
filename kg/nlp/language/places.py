"""The reference data in one language: states, their people and seats, towns, named places, organisations.

The columns "…_<code>" of seeds/reference are read, and what a language's own places.yaml adds to them; a form that may
mean something else (`ambiguous`) is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kg import reference
from kg.nlp.language.entering import enter, folded
from kg.nlp.language.model import Body, Town
from kg.nlp.matcher import Matcher

_LARGE = 1_000_000  # a town of this size, or a capital, is meant even where its name is also a common word
_SURE = 10**7  # a named place (a base, an island) is never taken for a part of a name
_STATE_FORMS = {"names": "country", "demonyms": "demonym", "metonyms": "metonym"}


def capitals() -> dict[str, str]:
    """ISO code → English name of the capital."""
    return {country.iso: country.capital_en[0] for country in reference.countries() if country.capital_en}


def enter_reference(matcher: Matcher, code: str, common: frozenset[str]) -> None:
    """Enter the columns of language `code`; `common` holds words that a small town's name must not be."""
    for country in reference.countries():
        for column, category in _STATE_FORMS.items():
            _enter(matcher, country, f"{column}_{code}", category, country.iso)
        doubtful = [form for form in getattr(country, f"demonyms_{code}", ()) if form in country.ambiguous]
        enter(matcher, [form for form in doubtful if not form.isascii()], "demonym", country.iso, definite=True)
    _enter_towns(matcher, code, common)
    for place in reference.places():
        _enter(matcher, place, f"place_{code}", "city", Town(place.city_en or place.name, place.iso, False, _SURE))
    for body in reference.organisations():
        if body.kind != "media":
            _enter(matcher, body, f"names_{code}", "organisation", Body(body.id, body.country, body.kind))


def enter_own(matcher: Matcher, table: Mapping[str, Any]) -> None:
    """Enter a places.yaml, for languages that seeds/reference has no columns for.

    Its sections: names, demonyms and metonyms by ISO code, cities by ISO code and English name, organisations by id.
    """
    for section, category in _STATE_FORMS.items():
        for iso, forms in table.get(section, {}).items():
            enter(matcher, forms, category, iso)
    towns = {(city.iso, city.name): city for city in reference.cities()}
    seats = capitals()
    for iso, cities in table.get("cities", {}).items():
        for name, forms in cities.items():
            population = towns[iso, name].population
            enter(matcher, forms, "city", Town(name, iso, seats.get(iso) == name, population))
    bodies = {body.id: body for body in reference.organisations()}
    for id_, forms in table.get("organisations", {}).items():
        enter(matcher, forms, "organisation", Body(id_, bodies[id_].country, bodies[id_].kind))


def _enter_towns(matcher: Matcher, code: str, common: frozenset[str]) -> None:
    seats = {name for country in reference.countries() for name in country.capital_en}
    for city in reference.cities():
        town = Town(city.name, city.iso, city.name in seats, city.population)
        small = not town.capital and town.population < _LARGE
        _enter(matcher, city, f"city_{code}", "city", town, common if small else frozenset())


def _enter(matcher: Matcher, record: Any, column: str, category: str, value: object,
           common: frozenset[str] = frozenset()) -> None:
    forms: Iterable[str] = getattr(record, column, ())
    sure = (form for form in forms if form not in record.ambiguous)
    enter(matcher, [form for form in sure if not folded([form]) <= common], category, value)
