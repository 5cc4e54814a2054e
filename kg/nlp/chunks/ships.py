"""Warships: "USS Cole", "the Russian frigate Admiral Gorshkov", "الفرقاطة الروسية «…»"; they call at ports."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.clitics import without_clitic
from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.persons.countries import country_of
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row

RULE = "group:ship"
_QUOTES = frozenset({'"', "“", "”", "«", "»", "'"})
_NAMES = frozenset({"name", "rare", "title-word", "city"})
_QUOTED = _NAMES | {"word", "function", "rank", "honorific", "head", "post", "country", "demonym"}
_LONGEST = 4  # words of a ship's name
_DESCRIBED = 3  # words between a kind of ship and its country
_BACK = 9  # elements from a kind of ship back to its country
_OF_FLEET = frozenset({"word", "title-word", "body", "name", "number", "organisation", "ships", "mark"})


def ship(row: Row, k: int) -> tuple[Phrase, int] | None:
    """The ship that element k opens: a prefix of a navy ("USS") or a kind of ship, with its name and country."""
    element = row.elements[k]
    country, n = str(element.value), _over_adjectives(row, k + 1)
    while row.category(n) in COUNTRIES and not row.language.adjective_first:
        country, n = country or str(row.elements[n].value), n + 1
    before = _state_before(row, k)
    end, after = _name(row, n, required=not element.value and before < 0 and not country)
    if end < 0:
        return None
    if not country:
        end, country, after = _owner(row, end, after)
    start = element.start
    if before >= 0:
        country = country or str(row.elements[before].value)
    name = without_clitic(row.tokens.wording(start, end), element.clitic)
    if not element.value:
        name = row.tokens.wording(row.elements[n].start, end).strip("".join(_QUOTES)) if end > element.end else name
    return Phrase(start, end, "group", name, country=country, rule=RULE), after


def fleet(row: Row, k: int) -> tuple[list[Phrase], int] | None:
    """The ships that one noun at element k names: "السفينتان الهنديتان «سورات» و«تامال»"; None for one ship alone."""
    first = ship(row, k) if row.category(k) == "ships" else None
    if first is None or not first[0].country:
        return None
    ships, n = [first[0]], first[1]
    while row.key(n) in row.language.closed["and"] and _is_quote(row, n + 1):
        end, after = _name(row, n + 1, required=True)
        if end < 0:
            break
        start = row.elements[n + 1].start
        ships.append(replace(first[0], start=start, end=end, lead="and", name=row.tokens.wording(start, end).strip(
            "".join(_QUOTES))))
        n = after
    return (ships, n) if len(ships) > 1 else None


def _over_adjectives(row: Row, n: int) -> int:
    """Arabic: the index of the country that a few words of description stand before ("الغواصة النووية الأمريكية"), or
    of the fleet's navy ("سفن البحرية الباكستانية"); else n."""
    m = n
    while m - n < _DESCRIBED and row.category(m) in ("word", "body", "function") and not row.conjoined(m):
        m += 1
    return m if row.category(m) in COUNTRIES and not row.language.adjective_first else n


def _owner(row: Row, end: int, n: int) -> tuple[int, str, int]:
    """Arabic: (token after it, its state, index after it) over the navy that owns a ship, from element n on."""
    if bare(row.key(n)) not in words(row.language, "belonging"):
        return end, "", n
    m = n + 1
    while m - n <= _DESCRIBED and row.category(m) in ("word", "body", "function"):
        m += 1
    named = row.category(m) in COUNTRIES or row.category(m) == "organisation"
    owner = row.elements[m] if named else None
    return (owner.end, country_of(owner), m + 1) if owner is not None and country_of(owner) else (end, "", n)


def _is_quote(row: Row, n: int) -> bool:
    return row.category(n) == "mark" and row.elements[n].value in _QUOTES


def _state_before(row: Row, k: int) -> int:
    """English: the country shortly before a kind of ship at element k ("three Chinese warships"), or -1."""
    m = k - 1
    while k - m < _BACK and (row.category(m) in _OF_FLEET or row.is_word(m, "possessives")):
        m -= 1
    return m if row.language.adjective_first and row.category(m) in COUNTRIES else -1


def _name(row: Row, n: int, required: bool) -> tuple[int, int]:
    """(token after a ship's name at element n, index after it); (-1, n) where a name is required and missing."""
    quoted = _is_quote(row, n)
    first = n + 1 if quoted else n
    j = first + (row.category(first) == "rank" and row.category(first + 1) in _NAMES)  # "Admiral Gorshkov"
    while row.category(j) in (_QUOTED if quoted else _NAMES) and j - first < _LONGEST and not row.opens_line(j) and (
            quoted or not row.conjoined(j)):
        j += 1
        initial = row.category(j) == "mark" and row.elements[j].value == "." and row.category(j + 1) in _NAMES
        j += initial
    if quoted and row.category(j) == "mark" and row.elements[j].value in _QUOTES:
        j += 1
    if j == first:
        return (-1, n) if required else (row.elements[n - 1].end, n)
    return row.elements[j - 1].end, j
