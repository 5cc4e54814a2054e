"""The noun phrase at one place of the tape: which kind of phrase each category of element may open."""

from __future__ import annotations

from kg.nlp.chunks.bare_names import sound
from kg.nlp.chunks.bodies import body_of, name_of, possessed_body
from kg.nlp.chunks.capitals import capital
from kg.nlp.chunks.delegations import delegation, led_side
from kg.nlp.chunks.groups import group
from kg.nlp.chunks.official_sides import official_side
from kg.nlp.chunks.ships import ship
from kg.nlp.chunks.standins import title_alone
from kg.nlp.persons import STARTERS, read_person
from kg.nlp.persons.company import is_accompanied
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row

Read = tuple[Phrase, int] | None
_MAY_BE_CAPITAL = frozenset({"word", "function", "marker", "name", "title-word", "rare"})
_NAMED = COUNTRIES | {"organisation", "city"}
_ANAPHORS = {"both": "both", "pronouns": "pronoun", "standins": "standin"}


def phrase_at(row: Row, k: int) -> Read:
    """The phrase that starts at element k, with the index after it; None where there is none."""
    category = row.category(k)
    side = official_side(row, k) or led_side(row, k)
    if side is not None:
        return side
    if category in _MAY_BE_CAPITAL or (category == "demonym" and row.language.adjective_first):
        town = capital(row, k)
        if town is not None:
            return town
    if category == "delegations":
        return delegation(row, k)
    if category == "ships":
        return ship(row, k)
    if category == "plural":
        return group(row, k)
    if category in ("both", "pronouns", "accompanying"):
        return _single(row, k)
    return possessed_body(row, k) or title_alone(row, k) or _person(row, k) or _single(row, k)


def _person(row: Row, k: int) -> Read:
    category = row.category(k)
    foreign = row.language.adjective_first and (category in COUNTRIES or category == "organisation")
    if category not in STARTERS and not foreign and row.elements[k].value != "#":
        return None
    person = read_person(row, k)
    return person if person is not None and sound(row, person[0]) else None


def _single(row: Row, k: int) -> Read:
    """A phrase of one element."""
    element = row.elements[k]
    start, end, category, value = element.start, element.end, element.category, element.value
    if category in _ANAPHORS:
        post = row.tokens.wording(start, end) if category == "standins" else ""
        return Phrase(start, end, _ANAPHORS[category], post=post, rule="anaphor"), k + 1
    if category == "accompanying":
        led = read_person(row, k + 1) if is_accompanied(row, k + 1) else None  # "الوفد المرافق للوزير"
        return Phrase(start, end, "delegation", country=element.country, accompanying=True,
                      head=led[0] if led is not None else None, rule="delegation:accompanying"), k + 1
    if category == "body":
        return body_of(row, k)
    if category not in _NAMED:
        return None
    name = name_of(row, element)
    if category == "organisation":
        return Phrase(start, end, "organisation", name, country=value.country, rule="organisation:known"), k + 1
    if category in COUNTRIES:
        kind = "demonym" if category == "demonym" else "country"
        return Phrase(start, end, kind, name, country=str(value), rule=kind), k + 1
    rule = "capital" if value.capital else "city"
    return Phrase(start, end, "place", name, country=value.iso, city=value.name, rule=rule), k + 1
