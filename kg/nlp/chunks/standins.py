"""A title alone for someone named before: "le ministre" in French, "الوزير", "الفريق", "الوزير الفرنسي" in Arabic."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.persons import read_person
from kg.nlp.persons.names import opens_name
from kg.nlp.persons.whose import POSTED, name_next
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Element, Row

RULE = "anaphor"
_TITLES = frozenset({"head", "rank", "honorific"})
_POSTS = frozenset({"post", "head"})
_DESCRIBING = 2  # elements between a title and the adjective of its country: "المسؤول العسكري الأمريكي"


def title_alone(row: Row, k: int) -> tuple[Phrase, int] | None:
    """The stand-in that a title at element k is, with the index after it; None where it opens a person."""
    if row.elements[k].other("standins") is None:
        return None
    return _after_article(row, k) if row.language.cased else _definite(row, k)


def _after_article(row: Row, k: int) -> tuple[Phrase, int] | None:
    """French: a post or rank after an article that neither name nor country goes with."""
    element = row.elements[k]
    if row.key(k - 1) not in row.language.closed["articles"]:
        return None
    person = read_person(row, k)
    if person is not None and (person[0].name or person[0].country or person[0].end > element.end):
        return None
    return _phrase(row, element, element.end, ""), k + 1


def _definite(row: Row, k: int) -> tuple[Phrase, int] | None:
    """Arabic: a definite title that no name follows and that nothing owns, with the adjective of its country."""
    element = row.elements[k]
    single = element.end - element.start == 1 and element.category in _TITLES and is_definite(row, k)
    if not single or _is_owner(row, k):
        return None
    n = k + 1
    while n - k <= _DESCRIBING and row.category(n) == "word" and not row.elements[n].clitic and is_definite(row, n):
        n += 1
    described = row.category(n) == "demonym" and not row.elements[n].clitic and not row.opens_line(n)
    after = n + 1 if described else k + 1
    if _opens_holder(row, k, after):
        return None
    end = row.elements[after - 1].end
    return _phrase(row, element, end, str(row.elements[n].value) if described else ""), after


def _opens_holder(row: Row, k: int, n: int) -> bool:
    """Whether what stands at element n is the name or post of whoever the title at element k is said of."""
    if n >= len(row) or row.opens_line(n):
        return False
    if name_next(row, n) or (not row.elements[n].clitic and opens_name(row, n, titled=True, polite=True)):
        return True
    post = row.category(n) in _POSTS and not row.elements[n].clitic
    return post and row.category(k) != "head" and row.elements[n].value not in POSTED


def _is_owner(row: Row, k: int) -> bool:
    """Whether a noun without article before the title makes it a genitive: "مكتب الوزير"."""
    before = row.category(k - 1)
    if row.elements[k].clitic or row.opens_line(k) or is_definite(row, k - 1):
        return False
    if before in _POSTS:
        return True
    key = row.key(k - 1).removeprefix(row.elements[k - 1].clitic) if k else ""
    return before == "word" and row.language.words.get(key) not in ("v", None)


def is_definite(row: Row, k: int) -> bool:
    """Arabic: whether element k bears the article, behind a proclitic or not."""
    if not 0 <= k < len(row):
        return False
    key = row.key(k).removeprefix(row.elements[k].clitic)
    return bare(key) != key or row.key(k).startswith(row.language.shapes.definite)


def _phrase(row: Row, element: Element, end: int, country: str) -> Phrase:
    role = str(element.value) if element.category == "head" else ""
    return Phrase(element.start, end, "standin", role=role, country=country,
                  post=row.tokens.wording(element.start, element.end), rule=RULE, vague=bool(role))
