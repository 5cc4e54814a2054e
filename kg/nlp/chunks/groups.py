"""Several holders of a post: "وزراء دفاع دول المجلس", "NATO defence ministers", "foreign ministers of A, B and C"."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.language.titles import COUNTERPARTS
from kg.nlp.persons.countries import country_of
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row

_REACH = 6  # elements after the post that may belong to the group
_PLAIN_LEADS = frozenset({"", "b", "l"})
_NAMED = ("country", "metonym")


def group(row: Row, k: int) -> tuple[Phrase, int] | None:
    """The group at element k, with the index after it. Where a list of countries follows, the holder of the first;
    None for counterparts of no stated country."""
    role = str(row.elements[k].value)
    end, country, n = _extent(row, k) if role != COUNTERPARTS else (row.elements[k].end, row.elements[k].country, k + 1)
    start = row.elements[k].start
    before = _country_before(row, k)
    if before is not None:
        country, start = country or before, row.elements[k - 1].start
    if role == COUNTERPARTS:
        role = ""
        if not country:
            return None
    if country and _list_follows(row, n):
        return Phrase(start, end, "person", role=role, country=country, rule="group", roles=(role,)), n
    name = row.tokens.wording(start, end)
    return Phrase(start, end, "group", name, role=role, country=country, rule="group"), n


def holders(row: Row, n: int, first: Phrase, found: list[Phrase]) -> int:
    """Adds one office-holder to `found` for each further country of a list from element n on; the index after it."""
    while n < len(row):
        m = n
        while m < len(row) and _list_joint(row, m):
            m += 1
        if row.category(m) not in _named(row) or (m == n and row.clitic_lead(m) != "and"):
            return n
        element = row.elements[m]
        found.append(replace(first, start=element.start, end=element.end, country=str(element.value), lead="and"))
        n = m + 1
    return n


def _country_before(row: Row, k: int) -> str | None:
    """English: the country of "German", "NATO" right before element k; None where there is none such."""
    named = row.category(k - 1) in COUNTRIES or row.category(k - 1) == "organisation"
    return country_of(row.elements[k - 1]) if named and row.language.adjective_first else None


def _extent(row: Row, k: int) -> tuple[int, str, int]:
    """(token after the group, its country, index after it)."""
    end, country, n = row.elements[k].end, row.elements[k].country, k + 1
    while n < len(row) and n - k < _REACH:
        element = row.elements[n]
        states = element.category in COUNTRIES or element.category == "organisation"
        if states and row.clitic_lead(n) in _PLAIN_LEADS:
            country = country or country_of(element)
        elif row.key(n) in row.language.closed["group_joints"]:
            n += 1
            continue
        elif row.language.cased or element.category != "word" or element.clitic or row.opens_line(n):
            break
        end, n = element.end, n + 1
    return end, country, n


def _list_follows(row: Row, n: int) -> bool:
    """Whether the country before element n is the first of a list."""
    listed = row.category(n - 1)
    adjectives = row.language.small_demonyms or not row.language.cased  # "وزيري الدفاع الروسي والتركي"
    if listed != "country" and not (listed == "demonym" and adjectives):
        return False
    if row.category(n) == listed:
        return row.clitic_lead(n) == "and"
    joint = row.category(n) == "mark" or row.key(n) in row.language.closed["and"]
    m = n + 1
    while row.is_word(m, "of") or (m > n + 1 and row.is_word(m, "articles")):  # "de la France, de l'Allemagne et de …"
        m += 1
    return joint and row.category(m) == listed


def _list_joint(row: Row, m: int) -> bool:
    closed = row.language.closed
    return (row.elements[m].value in row.language.lists
            or any(row.key(m) in closed[name] for name in ("and", "of", "articles")))


def _named(row: Row) -> tuple[str, ...]:
    """What names the members of a list: states, but in English also their adjectives ("français et britannique")."""
    return _NAMED if row.language.cased and not row.language.small_demonyms else (*_NAMED, "demonym")
