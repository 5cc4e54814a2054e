"""Names in a language without capitals: where one opens, goes on and ends is told by what stands around its words."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import endings
from kg.nlp.tape import COUNTRIES, Row

_KOREAN = ("هو",)  # the last part of a name that is also "he"
_NAMES = frozenset({"name", "rare"})
_CLOSERS = frozenset({"mark", "marker", "accompanying", "delegations", "breaks"})
_NEXT = frozenset({"rank", "honorific", "counterpart", "post"})  # of whoever stands next
_SURE_CLOSERS = frozenset({"mark", "post", "rank", "honorific", "counterpart"})
_RANKS = frozenset({"rank", "honorific"})
_TITLES = frozenset({"post", "head", "counterpart"}) | COUNTRIES
_COMMON = frozenset({"w", "r"})
_FEMININE = "ه"  # ta marbuta, folded
_SHORT, _SHORTER = 5, 4  # letters; longer common words are rather no part of a name


def opens_as_stranger(row: Row, j: int) -> bool:
    """Whether a word that looks like no name opens one: between rank and name ("الفريق ستافروس ليونيداس"), or, where
    no list has seen it, between a title and a name ("وزير الدفاع الأمريكي أوف زيلينسكا")."""
    element = row.elements[j]
    definite = row.language.bears_article(row.key(j)) or row.key(j).startswith(row.language.shapes.definite_clitic)
    if row.category(j) != "word" or element.clitic or definite:
        return False
    if row.category(j + 1) != "name" or row.conjoined(j + 1) or row.bound(j + 1) or row.opens_line(j + 1):
        return False
    seen = row.language.words.get(bare(row.key(j)))
    strange = seen is None or (seen != "v" and _is_strange(row, j + 1) and not row.key(j).endswith(_FEMININE))
    return (row.category(j - 1) in _RANKS and seen != "v") or (row.category(j - 1) in _TITLES and strange)


def _is_strange(row: Row, j: int) -> bool:
    """Whether no list knows the name at element j."""
    return row.key(j) not in row.language.words and row.key(j) not in row.language.given


def is_complete(row: Row, first: int, n: int) -> bool:
    """Whether a name of two parts, the first a known given name, ends before a word never seen as one; where the
    sentence pauses behind that word, it is the family name ("حسن صالح زعيتر،")."""
    language = row.language
    if language.cased or row.category(n) not in _NAMES or row.key(first) not in language.given:
        return False
    key, before = row.key(n), row.key(n - 1)
    known = key in language.given or key in language.particles or language.words.get(bare(key)) == "n" or key.endswith(
        endings(language, "foreign_ends"))
    if known or language.bears_article(key) or before in language.particles or _may_end_name(row, n):
        return False
    m = n + 1
    while row.category(m) in _NAMES and not row.conjoined(m) and not row.elements[m].clitic:
        m += 1
    if row.category(m) in _NEXT and not row.conjoined(m) and key[0] not in language.proclitics.conjunctions[:1]:
        return False
    return sum(row.key(m) not in language.particles for m in range(first, n)) > 1


def within(row: Row, n: int, length: int, titled: bool) -> bool:
    """Whether a common word is part of a name inside it ("يونس بك يفكيروف") or at its end ("يوسف الحربي")."""
    if not titled or row.elements[n].clitic:
        return False
    key, shapes = row.key(n), row.language.shapes
    definite = row.language.bears_article(key)
    if row.category(n) in ("demonym", "function"):
        return _is_family_of_people(row, n) or (key in _KOREAN and length > 1 and row.category(n + 1) == "mark")
    if row.category(n) != "word":
        return False
    if bare(key) in row.language.closed["closing_particles"]:  # "قايد نور الدين"
        return True
    goes_on = row.category(n + 1) in ("name", "city") and not row.elements[n + 1].clitic
    if key in row.language.regnal or (goes_on and len(key) <= _SHORTER and not definite):
        return True
    if length == 1 and not definite and _family_name(row, n + 1):  # "عوض الكندري"
        return True
    common = row.language.words.get(bare(key)) in _COMMON
    if length == 1 and definite and _closed_a_name(row, n - 1):
        return False
    if row.category(n + 1) in _SURE_CLOSERS and common and length < _SHORT and not row.opens_line(n + 1):
        return not key.endswith(shapes.not_family_ends)
    if length == 1 and definite and not row.opens_line(n):
        return True
    return length == 1 and common and not definite and not row.opens_line(n) and _closes(row, n + 1)


def _is_family_of_people(row: Row, n: int) -> bool:
    """Whether an adjective of country is the family name of the titled person whose name stands before it: "الرئيس كمال
    السوداني", "الوزير غويدو روسي"."""
    element, key = row.elements[n], row.key(n)
    named = row.language.bears_article(key) or row.category(n - 1) == "name"
    return (row.category(n) == "demonym" and element.end - element.start == 1 and named
            and not key.endswith(row.language.shapes.adjectives) and not row.opens_line(n))


def _closed_a_name(row: Row, n: int) -> bool:
    """Whether the name at element n was the last part of a longer one before: "زار السفير برادفورد" "البرلمان"."""
    return any(row.category(m) == row.category(m - 1) == "name" and row.key(m) == row.key(n)
               and row.category(m + 1) != "name" for m in range(1, n))


def _may_end_name(row: Row, n: int) -> bool:
    """Whether the sentence pauses behind element n, and no "and" can be its first letter ("وابنته،")."""
    return row.key(n)[0] not in row.language.proclitics.conjunctions[:1] and _pauses(row, n + 1)


def _family_name(row: Row, n: int) -> bool:
    """Whether element n is a word with its article that was hardly ever seen, and the sentence pauses behind it."""
    return (row.category(n) in _NAMES and not row.elements[n].clitic and row.language.bears_article(row.key(n))
            and not row.opens_line(n) and _closes(row, n + 1))


def _closes(row: Row, n: int) -> bool:
    """Whether a name must be over before element n: a mark, a conjunction, a preposition."""
    return _pauses(row, n) or row.category(n) in _CLOSERS


def _pauses(row: Row, n: int) -> bool:
    return n >= len(row) or row.opens_line(n) or row.conjoined(n) or row.category(n) in _SURE_CLOSERS
