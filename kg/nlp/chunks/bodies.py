"""Organisations: known ones after a country's genitive, and those named by a common noun and what follows it."""

from __future__ import annotations

from kg.nlp.clitics import without_clitic
from kg.nlp.grammar import words
from kg.nlp.persons.countries import country_of
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Element, Row

_BEFORE = 3  # capitalised words before the noun
_REACH = 7  # elements after the noun
_NAMING = frozenset({"title-word", "name", "body"})


def name_of(row: Row, element: Element) -> str:
    """The wording of an element without its proclitics."""
    return without_clitic(row.tokens.wording(element.start, element.end), element.clitic)


def possessed_body(row: Row, k: int) -> tuple[Phrase, int] | None:
    """English: a known organisation with its country before it: "Ukraine's Security Council"."""
    if not row.language.adjective_first or row.category(k) not in ("country", "demonym"):
        return None
    if row.key(k + 1) not in row.language.closed["genitive"] or row.category(k + 2) != "organisation":
        return None
    owner, body = row.elements[k], row.elements[k + 2]
    country = str(body.value.country or owner.value)
    return Phrase(owner.start, body.end, "organisation", name_of(row, body), country=country,
                  rule="organisation:known"), k + 3


def body_of(row: Row, k: int) -> tuple[Phrase, int] | None:
    """"مجلس الشؤون الاقتصادية", "Ministry of Defense"; None where nothing follows that tells which."""
    element = row.elements[k]
    end, country, n = _extent(row, k)
    start = _named_before(row, k) if end == element.end else element.start
    if end == element.end and start == element.start and not (_whole(row, element) or _of_state(row, k)):
        return None
    while row.elements[k].start > start:
        k -= 1
    between_states = row.category(k - 2) == "mark" and row.category(k - 3) in COUNTRIES  # "Saudi-Greek Council"
    if row.language.adjective_first and row.category(k - 1) in COUNTRIES and not between_states:
        k -= 1 + (row.key(k - 2) in words(row.language, "before_states"))  # "the Royal Thai Navy"
        country, start = country_of(row.elements[k]) or str(row.elements[k + 1].value), row.elements[k].start
    name = without_clitic(row.tokens.wording(start, end), element.clitic)
    return Phrase(start, end, "organisation", name, country=country, rule=f"organisation:{element.value}"), n


def _of_state(row: Row, k: int) -> bool:
    """English: whether the force at element k is that of the state right before it: "the Indian Navy"."""
    before = row.language.adjective_first and row.category(k - 1) in ("country", "demonym")
    return before and row.elements[k].value == "force" and row.tokens.words[row.elements[k].start][0].isupper()


def _named_before(row: Row, k: int) -> int:
    """English: the token at which "Defence Ministry", "Rapid Support Forces" begins."""
    m = k
    while row.language.cased and m > 0 and k - m < _BEFORE and row.category(m - 1) in _NAMING and not row.opens_line(m):
        m -= 1
    return row.elements[m].start


def _extent(row: Row, k: int) -> tuple[int, str, int]:
    """(token after the name, its country, index after it)."""
    end, country, n = row.elements[k].end, row.elements[k].country, k + 1
    goes_on = _cased if row.language.cased else _uncased
    while n < len(row) and n - k < _REACH and not row.opens_line(n):
        element = row.elements[n]
        if element.category in COUNTRIES and row.clitic_lead(n) in ("", "l") and not _is_sent_to(row, k, n):
            country = country or str(element.value)
        elif not goes_on(row, n) or _ends_definite(row, k, n):
            break
        end, n = element.end, n + 1
        if country and not row.language.cased:
            break
    return end, country, n


def _cased(row: Row, n: int) -> bool:
    """Capitalised words, and small words between them."""
    if row.category(n) in _NAMING:
        return True
    following = row.category(n + 1)
    return row.key(n) in row.language.closed["body_joints"] and (following in _NAMING or following == "country")


def _uncased(row: Row, n: int) -> bool:
    """Words with the article, and adjectives."""
    key, shapes = row.key(n), row.language.shapes
    return row.category(n) in ("word", "rare") and (key.startswith(shapes.definite) or key.endswith(shapes.adjectives))


def _is_sent_to(row: Row, k: int, n: int) -> bool:
    """Arabic: whether a country behind "to" is where troops without the article are sent: "قوات إضافية لأفغانستان"."""
    language, element = row.language, row.elements[k]
    if language.cased or element.value != "force" or row.clitic_lead(n) != "l" or n == k + 1:
        return False
    return not language.bears_article(row.key(k)) and not row.key(n - 1).startswith(language.shapes.definite)


def _ends_definite(row: Row, k: int, n: int) -> bool:
    """Arabic: whether a body with the article ends before an indefinite word at element n: "الجيش كمية"."""
    language = row.language
    if language.cased or row.elements[k].end - row.elements[k].start > 1:
        return False
    return language.bears_article(row.key(k)) and not row.key(n).startswith(language.shapes.definite)


def _whole(row: Row, element: Element) -> bool:
    """Whether a body needs nothing after it: "القوات المسلحة", "الجيش"."""
    if element.value != "force":
        return False
    key = row.tokens.keys[element.start]
    return element.end - element.start > 1 or any(key.endswith(word) for word in row.language.closed["whole_bodies"])
