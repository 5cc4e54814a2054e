"""Where a user means: a country by code or name, a city or another place by its name in any script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import reference
from kg.answers.ask import ask, words
from kg.errors import NotFoundError
from kg.query import lookup

if TYPE_CHECKING:
    from kg.rdf.store import Store

_WRITTEN = "SELECT DISTINCT ?name WHERE { ?place a dd:Place ; dd:city|dd:name ?name }"


def where(store: Store, name: str) -> dict[str, str]:
    """The arguments of a projection for events there; NotFoundError where no event of the store is there."""
    if not name.strip():
        return {}
    if code := lookup.known_country_code(store, name.strip()):
        return {"country": code}
    wanted = lookup.fold(name)
    usual = [city.name for city in reference.cities() if wanted in map(lookup.fold, (*city.city_en, *city.city_ar))]
    usual += [
        country.capital_en[0] for state in reference.spoken()
        if wanted in map(lookup.fold, (*state.capital_ru, *state.capital_fr))
        and (country := reference.country(state.iso))
    ]
    written = sorted({words(row, "name") for row in ask(store, _WRITTEN)})
    alike = [text for text in written if lookup.fold(text) == wanted]
    found = [text for text in (*usual, *alike) if text in written]
    if not found:
        raise NotFoundError(f"no event is known to have been at {name!r}", remedy="give a country or a city")
    return {"place": found[0]}
