"""Delegations, with their country and, after "led by", their head."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.chunks.bodies import body_of
from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.persons import read_person
from kg.nlp.persons.countries import country_of
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row

_REACH_AFTER = 8  # elements that may describe a delegation
_REACH_BEFORE = 3
_SENDS = frozenset({"title-word", "name", "body"})
_SENDING = frozenset({"word", "body", "name"})
_DESCRIBES = frozenset({"word", "title-word", "function"})


def delegation(row: Row, k: int) -> tuple[Phrase, int]:
    """The delegation at element k, with the index of what follows: its head follows as a person of his own."""
    end, country, n = row.elements[k].end, _country_before(row, k), k + 1
    while n < len(row) and n - k < _REACH_AFTER:
        if row.category(n) in COUNTRIES and not country and row.clitic_lead(n) in ("", "l"):
            country = str(row.elements[n].value)
        elif not _describes(row, n):
            break
        end, n = row.elements[n].end, n + 1
    end, country, n = _sender(row, end, country, n)
    head = _head(row, n)
    if head is not None:
        country = country or head.country
        head = replace(head, country=head.country or country)
    return Phrase(row.elements[k].start, end, "delegation", country=country, head=head, rule="delegation"), n


def led_side(row: Row, k: int) -> tuple[Phrase, int] | None:
    """English: the delegation that element k means where it is told who leads it: "the Chilean side was led by X"."""
    if row.category(k) != "word" or not row.language.cased or row.key(k) not in words(row.language, "led_sides"):
        return None
    found = delegation(row, k) if _country_before(row, k) and _head(row, k + 1) is not None else None
    return found if found is not None and found[0].head is not None else None


def _sender(row: Row, end: int, country: str, n: int) -> tuple[int, str, int]:
    """(token after it, its country, index after it) over the college or staff that sends a delegation: "from the
    National Defence College of Nigeria"."""
    m = n
    if not row.language.cased:  # "وفد من وزارة الدفاع الأمريكية"
        sender = body_of(row, n) if row.category(n) == "body" else None
        if sender is not None and sender[0].country and not country:
            return sender[0].end, sender[0].country, sender[1]
        m = n
        while not country and m - n <= _REACH_BEFORE and row.category(m) in _SENDING and not row.conjoined(m):
            m += 1
        if m > n and row.category(m) == "demonym" and not row.conjoined(m):  # "وفد من كلية الدفاع الوطني الهندية"
            return row.elements[m].end, str(row.elements[m].value), m + 1
        known = country_of(row.elements[n]) if row.category(n) == "organisation" else ""
        return (row.elements[n].end, country or known, n + 1) if known else (end, country, n)
    while m - n < _REACH_AFTER and (row.category(m) in _SENDS or row.is_word(m, "of")):
        m += 1
    if row.category(n) == "organisation":  # "a delegation of the U.S. Congress"
        return row.elements[n].end, country or country_of(row.elements[n]), n + 1
    if m > n and row.category(m) in COUNTRIES and row.is_word(m - 1, "of"):
        return row.elements[m].end, country or str(row.elements[m].value), m + 1
    if m > n and country and row.category(n) == "body":  # "from the Italian Ministry of Defense"
        return row.elements[m - 1].end, country, m
    return end, country, n


def _country_before(row: Row, k: int) -> str:
    """English: "the German (military) delegation"."""
    if not row.language.adjective_first:
        return ""
    m = k - 1
    while m >= 0 and k - m <= _REACH_BEFORE and row.category(m) in _DESCRIBES and not row.is_word(m, "possessives"):
        m -= 1
    owned = row.is_word(m, "possessives")  # "Kenya's delegation"
    near = owned or m == k - 1 or row.category(k - 1) != "function"
    m -= owned
    return str(row.elements[m].value) if row.category(m) in COUNTRIES and near else ""


def _describes(row: Row, n: int) -> bool:
    """Whether element n consists of words like "رفيع المستوى", "visiting"."""
    element, modifiers = row.elements[n], row.language.delegation_modifiers
    return all(bare(key) in modifiers or (row.conjoined(n) and bare(key[1:]) in modifiers)
               for key in row.tokens.keys[element.start:element.end])


def _head(row: Row, n: int) -> Phrase | None:
    """The person after "led by" at element n."""
    if row.language.adjective_first and row.category(n) == "mark" and row.elements[n].value == ",":
        n += 1  # "the Chilean delegation, led by X"
    if row.category(n) != "marker" or row.elements[n].value != "over":
        return None
    m = n + 1
    while row.key(m) in row.language.closed["before_head"]:
        m += 1
    person = read_person(row, m) if m < len(row) else None
    return replace(person[0], lead="over") if person is not None else None
