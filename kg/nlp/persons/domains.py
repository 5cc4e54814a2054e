"""The domain of a post: the free words that say what it is for ("لشؤون الأمن الدولي", "for the Near East")."""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.language.grammar import HOME
from kg.nlp.persons.arabic_posts import runs_office
from kg.nlp.persons.countries import country_of
from kg.nlp.persons.draft import Draft
from kg.nlp.persons.portfolios import is_listed
from kg.nlp.tape import Row

_DOMAIN = frozenset({"word", "rare", "title-word", "post", "head", "organisation", "body", "country", "demonym",
                     "metonym", "city", "delegations", "standins"})
_HELD = frozenset({"rank", "honorific", "mark"})  # what stands after a post and before its holder
_UNITS = frozenset({"title-word", "name", "body", "ships"})
_LONGEST = 12  # elements
_STOP, _JOINT, _PART = range(3)


def domain(row: Row, first: int, here: Draft, named: bool) -> tuple[int, int]:
    """Over the free words of a post's domain from element `first` on, up to a name, rank, mark or verb."""
    j, end = first, row.elements[first - 1].end
    part = _cased_part if row.language.cased else _uncased_part
    while j < len(row) and j - first < _LONGEST and not row.opens_line(j):
        kind = part(row, j, j > first and (named or not row.language.cased))
        if kind == _STOP:
            break
        element = row.elements[j]
        said = country_of(element) or element.country
        here.country = here.country or ("" if said == HOME else said)  # "مدير مكتب رئيس الجمهورية": of whichever state
        if kind == _PART:
            end = element.end
        j += 1
    while j > first and row.elements[j - 1].start >= end:  # joints that nothing followed
        j -= 1
    here.end = end
    return j, end


def _uncased_part(row: Row, j: int, within: bool) -> int:
    """Arabic: a domain runs over words and bodies to a verb, or to a post that "and" joins."""
    element = row.elements[j]
    if _describes(row, j):
        return _PART
    if within and row.key(j) in row.language.connectors and row.category(j + 1) in ("organisation", "country"):
        return _JOINT  # "مندوب المملكة الدائم لدى جامعة الدول العربية"
    if element.category == "honorific" and runs_office(row, j - 1):
        return _PART
    if element.category == "post" and row.elements[j - 1].other("standins") is not None and row.language.bears_article(
            row.key(j - 1)):  # "استقبل معالي الوزير" "السفير الأردني"
        return _STOP
    if element.category not in _DOMAIN or (element.category in ("post", "head") and row.conjoined(j)):
        return _STOP
    if element.category == "post" and row.category(j - 1) == "word" and row.key(j - 1).startswith(
            row.language.shapes.definite) and row.clitic_lead(j) == "":
        return _STOP  # "مستشار الملك للشؤون العسكرية" "رئيس الأركان": nothing follows a definite noun in the genitive
    return _STOP if row.language.words.get(row.tokens.keys[element.start]) == "v" else _PART


def _describes(row: Row, j: int) -> bool:
    """Whether what looks like a name or rank is an adjective of the domain: "الديوان الملكي الهاشمي الدكتور …",
    "مستشار الدفاع الأول البريطاني"."""
    if not row.key(j).startswith(row.language.shapes.definite) or row.elements[j].end - row.elements[j].start > 1:
        return False
    if row.category(j) == "name":
        return row.category(j - 1) == "word" and row.category(j + 1) in ("honorific", "rank")
    return row.category(j) == "rank" and row.category(j + 1) == "demonym"


def _cased_part(row: Row, j: int, after_holder: bool) -> int:
    """English: a domain runs over capitalised words and the small words between them; the holder's name ends it."""
    category, key, closed = row.category(j), row.key(j), row.language.closed
    if is_listed(row, j) or _is_hyphen(row, j):
        return _JOINT
    capital = category == "function" and row.tokens.words[row.elements[j].start][0].isupper()
    if capital and row.category(j + 1) in _UNITS | {"organisation"} and row.language.adjective_first:
        return _JOINT  # "Allied Joint Force Command"
    if category in ("number", "ships") or key in words(row.language, "ordinal_ends"):  # "the Navy's 2nd Fleet"
        return _PART if _is_unit(row, j) else _STOP
    if category == "city" and row.key(j - 1) in words(row.language, "commands") and row.category(j + 1) in _HELD:
        return _PART  # "Joint Force Command Norfolk"
    if row.is_word(j, "genitive") and row.category(j + 1) in ("title-word", "body", "number"):
        return _JOINT  # "the Party of Laos's Commission"
    if category in ("word", "city"):
        return _STOP
    if category == "name" and (_not_yet_name(row, j) or (after_holder and row.category(j - 1) in ("post", "name"))):
        return _PART
    if key in row.language.connectors or key in closed["title_joints"]:
        article = row.is_word(j + 1, "articles")  # "the commander of the navy and the military attaché"
        another = key in closed["and"] and row.category(j + 1 + article) in ("post", "head") and (
            article or _small(row, j + 1))
        return _STOP if another else _JOINT
    return _PART if category in _DOMAIN else _STOP


def _is_hyphen(row: Row, j: int) -> bool:
    """Whether element j is the hyphen of a compound of capitalised words: "Indo-Pacific"."""
    if row.elements[j].value != "-" or row.category(j - 1) != "title-word" or row.category(j + 1) != "title-word":
        return False
    return not row.tokens.spaced[row.elements[j].start] and not row.tokens.spaced[row.elements[j].end]


def _is_unit(row: Row, j: int) -> bool:
    """English: whether a number, its ending or a word for a fleet at element j is part of a unit's name."""
    if not row.language.adjective_first:
        return False
    if row.category(j) == "ships":
        return row.tokens.words[row.elements[j].start][0].isupper() and row.category(j - 1) != "mark"
    ending = row.category(j) != "number"
    return row.category(j - 1) == "number" if ending else row.category(
        j + 1 + (row.key(j + 1) in words(row.language, "ordinal_ends"))) in _UNITS


def _small(row: Row, j: int) -> bool:
    """Whether element j is written without a capital: in "vice minister of A and secretary of B" two people."""
    return row.tokens.words[row.elements[j].start][0].islower()


def _not_yet_name(row: Row, j: int) -> bool:
    """Whether a capitalised word of a domain is not yet the holder's name: a connector follows it soon."""
    connectors, closed = row.language.connectors, row.language.closed
    if row.key(j) in words(row.language, "areas") and row.category(j - 1) == "name":  # "of Rivers State"
        return True
    if row.key(j - 1) in closed["and"] and (row.key(j + 1) in row.language.domain or row.category(j + 1) == "country"):
        # "Asian and Oceanian Affairs", "Europe and North America"
        return True
    if row.key(j - 1) not in connectors and row.key(j - 1) not in closed["articles"]:
        return False
    n = j
    while row.category(n) in ("name", "title-word") and n - j < 3:
        n += 1
    if n > j + 1 and row.key(n - 1) in words(row.language, "areas"):  # "Governor of Rivers State"
        return True
    return row.key(n) in connectors or row.key(n) in closed["genitive"]
