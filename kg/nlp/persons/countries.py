"""The country of a person: before the title ("Ukraine's minister") or after it ("السوري", "of Ukraine")."""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.language.grammar import HOME
from kg.nlp.persons.draft import Draft
from kg.nlp.tape import COUNTRIES, Element, Row

_NAMED = frozenset({"country", "metonym"})
_TITLED = frozenset({"post", "head", "rank", "counterpart"})
_TITLES = frozenset({"post", "head"})
_BEFORE_TITLE = frozenset({"title-word", "body"})  # "Australian Defence Force Chief"
_AFTER_STATE = frozenset({"mark", "rank", ""})
_OF_TOWNS = frozenset({"governor", "crown-prince"})  # posts that a town follows: "محافظ حلب", "ولي عهد دبي"
_ACRONYM = 5  # letters
_LONGEST_LEAD = 3  # capitalised words between a country and the title: "German Federal Foreign Minister"


def country_of(element: Element) -> str:
    """The ISO code that a country, demonym, metonym or organisation stands for, or ""."""
    if element.category in COUNTRIES:
        return str(element.value)
    if element.category == "city":
        return str(element.value.iso)
    return str(element.value.country) if element.category == "organisation" else ""


def may_be_one(country: str, other: str) -> bool:
    """Whether two countries may be the same: one is not told, or is a word for the home of some ("المملكة")."""
    homes = [code.removeprefix(HOME).split("|") for code in (country, other) if code.startswith(HOME)]
    return "" in (country, other) or country == other or any(
        home == [""] or country in home or other in home for home in homes)


def country_before(row: Row, k: int, draft: Draft) -> int:
    """English: over a country or organisation before the title ("German", "Ukraine's", "NATO"), else k."""
    if not row.language.adjective_first:
        return k
    j = k
    while row.category(j) in COUNTRIES or row.category(j) == "organisation":
        draft.country = draft.country or country_of(row.elements[j])
        j += 1
        while row.is_word(j, "possessives") or row.is_word(j, "articles"):
            j += 1
    while j > k and _may_precede_title(row, j) and _title_near(row, j):
        j += 1
    named = row.is_word(j - 1, "possessives") and row.category(j + 1) == "name" and row.category(j) in (
        "name", "title-word") and row.key(j) not in row.language.domain
    if j > k and row.category(j) not in _TITLED and not named:  # "China's Wei Fenghe"
        draft.country = ""
        return k
    return j


def _may_precede_title(row: Row, j: int) -> bool:
    """Whether element j may stand between a country and a title: "German Federal", "French MFA"."""
    if row.category(j) in _BEFORE_TITLE or row.key(j) in words(row.language, "before_titles"):
        return True
    word = row.tokens.words[row.elements[j].start] if j < len(row) else ""
    return row.category(j) == "name" and word.isupper() and 1 < len(word) <= _ACRONYM


def _title_near(row: Row, j: int) -> bool:
    for n in range(j, j + _LONGEST_LEAD):
        if not _may_precede_title(row, n):
            return row.category(n) in _TITLES
    return False


def country_after(row: Row, j: int, draft: Draft) -> int:
    """Over a country after a title: "السوري", "بدولة قطر", "of Ukraine", "français"; else j."""
    if j >= len(row):
        return j
    if row.language.cased and row.language.small_demonyms and row.category(j) == "demonym":
        draft.country, draft.end = draft.country or country_of(row.elements[j]), row.elements[j].end
        return j + 1
    if row.language.cased:
        if row.key(j) in row.language.closed["of"]:
            return of_country(row, j, draft)
        return _appended_country(row, j, draft)
    element, lead = row.elements[j], row.clitic_lead(j)
    if element.category == "body" and element.value == "force" and lead == "l":  # "رئيس الأركان العامة للجيش"
        draft.end = element.end
        return country_after(row, j + 1, draft)
    country = country_of(element)
    official = element.category == "country" and element.end - element.start > 1  # "لجمهورية إيطاليا"
    if official and lead == "l":
        draft.country, draft.end = country, element.end
        return j + 1
    if row.category(j) == "marker" and element.value == "in" and row.category(j + 1) == "country":
        state = row.elements[j + 1]
        holder = row.category(j + 2) in ("rank", "honorific") and not row.bound(j + 2) and not row.conjoined(j + 2)
        if holder and not str(state.value).startswith(HOME):  # "رئيس الأركان في الأردن اللواء X"
            draft.country, draft.end = str(state.value), state.end
            return j + 2
        if state.end - state.start > 1 and row.key(j + 1).startswith(row.language.state_words):
            draft.country, draft.end = str(state.value), state.end
            return j + 2
    belongs = (
        (element.category == "demonym" and not row.conjoined(j))
        or (element.category in _NAMED and lead in ("", "b") and not country.startswith(HOME))
        or (element.category == "city" and lead == "" and row.elements[j - 1].value in _OF_TOWNS)
        or (element.category == "organisation" and lead in ("", "b", "l")
            and (bool(country) or element.value.kind == "intergovernmental"))
    )
    if not belongs:
        return j
    draft.country, draft.end = country or draft.country, element.end
    return _over_official_name(row, j, draft)


def _appended_country(row: Row, j: int, draft: Draft) -> int:
    """English: over a state right after a capitalised post, where nothing but a mark, rank or name follows: "Chief of
    Army Staff Nigeria, General X"; else j."""
    if not row.language.adjective_first or row.category(j) != "country" or draft.country:
        return j
    post = row.tokens.words[row.elements[j - 1].start]
    if not post[0].isupper() or row.category(j + 1) not in _AFTER_STATE or row.is_word(j + 1, "possessives"):
        return j
    draft.country, draft.end = str(row.elements[j].value), row.elements[j].end
    return j + 1


def _over_official_name(row: Row, j: int, draft: Draft) -> int:
    """Over the rest of an official name whose first word the post took: "رئيس جمهورية" + "مصر العربية"."""
    found = row.language.matcher.at(row.tokens.keys, row.elements[j].start - 1) if j else []
    end = max((m.end for m in found if m.entry.category == "country"), default=0)
    n = j + 1
    while n < len(row) and row.elements[n].end <= end:
        draft.end, n = row.elements[n].end, n + 1
    return n


def of_country(row: Row, j: int, draft: Draft) -> int:
    """Over "of Ukraine", "of the United States" at element j; else j."""
    n = j + 1
    while row.is_word(n, "articles"):
        n += 1
    if row.category(n) not in _NAMED and row.category(n) != "organisation":
        return j
    country = country_of(row.elements[n])
    if row.category(n) == "organisation" and not country:
        return j
    draft.country = draft.country or country
    draft.end = row.elements[n].end
    return n + 1
