"""Whose a warship is: the state or navy before the word for it, or after it ("two ships of the Chilean Navy")."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.persons.countries import country_of
from kg.nlp.tape import COUNTRIES, Row

_NAMED = frozenset({'"', "“", "«"})  # marks that open a name
_DESCRIBED = 3  # words between a kind of ship and its country
_BACK = 9  # elements from a kind of ship back to its country
_OF_FLEET = frozenset({"word", "title-word", "body", "name", "number", "ships", "mark"})
_SENDERS = COUNTRIES | {"organisation"}


def navy_before(row: Row, k: int) -> str:
    """English: the country shortly before a kind of ship at element k ("three Chinese warships", "Royal Navy frigate");
    "" where there is none."""
    m = k - 1
    while k - m < _BACK and (row.category(m) in _OF_FLEET or row.is_word(m, "possessives") or _is_stateless(row, m)):
        m -= 1
    return country_of(row.elements[m]) if row.language.adjective_first and row.category(m) in _SENDERS else ""


def _is_stateless(row: Row, m: int) -> bool:
    return row.category(m) == "organisation" and not country_of(row.elements[m])


def navy_after(row: Row, n: int) -> tuple[str, int]:
    """English: the state of "of the Chilean Navy" at element n, with the index after it; ("", n) for none."""
    if row.key(n) not in words(row.language, "states_of") or not row.language.adjective_first:
        return "", n
    m = n + 1
    while row.is_word(m, "articles"):
        m += 1
    if row.category(m) not in _SENDERS:
        return "", n
    body = row.category(m) == "organisation" or row.category(m + 1) == "body"
    if not body and not row.is_word(n, "of"):  # "frigates from France" are bought
        return "", n
    country, m = country_of(row.elements[m]), m + 1
    while row.category(m) == "body" or row.is_word(m, "possessives"):
        m += 1
    return country, m if country else n


def over_adjectives(row: Row, n: int) -> int:
    """Arabic: the index of the country that a few words of description stand before ("الغواصة النووية الأمريكية"), or
    of the fleet's navy ("سفن البحرية الباكستانية"), or of its name in quotation marks; else n."""
    m = n
    while m - n < _DESCRIBED and row.category(m) in ("word", "body", "function") and not row.conjoined(m):
        m += 1
    named = m > n and m < len(row) and row.elements[m].value in _NAMED  # "الفرقاطة متعددة الأغراض «…»"
    return m if (row.category(m) in COUNTRIES or named) and not row.language.adjective_first else n


def navy_owning(row: Row, end: int, n: int) -> tuple[int, str, int]:
    """Arabic: (token after it, its state, index after it) over the navy that owns a ship, from element n on."""
    if bare(row.key(n)) not in words(row.language, "belonging"):
        return end, "", n
    m = n + 1
    while m - n <= _DESCRIBED and row.category(m) in ("word", "body", "function"):
        m += 1
    owner = row.elements[m] if row.category(m) in _SENDERS else None
    return (owner.end, country_of(owner), m + 1) if owner is not None and country_of(owner) else (end, "", n)
