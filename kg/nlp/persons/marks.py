"""Over a comma, a quotation mark or an abbreviation's full stop to what goes with the person read so far."""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.persons.commands import leads, over_command
from kg.nlp.persons.countries import of_country
from kg.nlp.persons.decorations import over_decoration, over_retired
from kg.nlp.persons.draft import Draft
from kg.nlp.persons.forces import of_force
from kg.nlp.persons.many_posts import holds_all
from kg.nlp.persons.names import QUOTES, opens_name
from kg.nlp.persons.speakers import acts, is_led
from kg.nlp.persons.titles import title
from kg.nlp.persons.whose import name_next
from kg.nlp.tape import COUNTRIES, Row

_COMMAS = frozenset({",", "،", "؛", "-", "–", "—"})
_DASHES = frozenset({"-", "–", "—"})
_OPENING = QUOTES - {"(", ")"}
_NAME_OPENS = frozenset({"name", "rank", "honorific"})
_TITLES = frozenset({"post", "head"})
_ABBREVIATION = 4  # letters: "Gen."


def over_mark(row: Row, j: int, draft: Draft) -> int:
    """The index of the name or title behind the mark at element j; j where what follows belongs to someone else."""
    mark, n = row.elements[j], j + 1
    if mark.value == "." and _abbreviated(row, j) and row.category(n) in ("name", "rank"):
        return n
    if mark.value == "." and row.language.cased and row.key(j - 1) in words(row.language, "kinship"):
        return n  # "X Jr. of Chile"
    if mark.value in _OPENING and row.category(n) == "name" and draft.name is None:
        return n
    beyond = over_retired(row, j) if mark.value == "(" else over_decoration(row, j, draft)
    if beyond > j:
        return beyond
    if mark.value == "(" and _abbreviation(row, j):  # "Chief of the Defence Forces (CDF) General X"
        draft.end = row.elements[j + 2].end
        return over_command(row, j + 3, draft) if leads(row, draft) else j + 3
    if _closes_name(row, j, draft):  # "الفريق "X" قائد الأركان"
        return n
    if mark.value == "(" and draft.posts and draft.name is None:
        return _other_wording(row, j, draft)
    if mark.value == "(" and draft.name is not None:
        return _bracketed_state(row, j, draft)
    if mark.value not in _COMMAS:
        return j
    if mark.value == "," and leads(row, draft) and draft.posts[-1][1] == mark.start:  # "Commander, Eastern Command"
        led = over_command(row, n, draft)
        if led > n:
            draft.roles[-1] = of_force(row, row.at(draft.posts[-1][0]), draft.end) or draft.roles[-1]
            return led
    if draft.name is None and draft.posts and holds_all(row, n, draft):
        draft.of_many_posts = True
        return n
    skipped = "determiners" if draft.name is not None else "articles"
    while n < len(row) and (row.elements[n].value in QUOTES or row.is_word(n, skipped)):
        n += 1
    if n >= len(row) or row.conjoined(n) or row.bound(n):
        return j
    return n if _belongs(row, n, draft) else j


def _closes_name(row: Row, j: int, draft: Draft) -> bool:
    """Arabic: whether a quotation mark at element j closes a name that one opened, and a post follows it."""
    if row.language.cased or draft.name is None or row.elements[j].value not in _OPENING or draft.posts:
        return False
    first = row.at(draft.name[0])
    opened = row.category(first - 1) == "mark" and row.elements[first - 1].value in _OPENING
    return opened and draft.name[1] == row.elements[j].start and row.category(j + 1) in _TITLES


def _abbreviation(row: Row, j: int) -> bool:
    """Whether brackets that open at element j hold one word in capitals."""
    if j + 2 >= len(row) or row.elements[j + 2].value != ")":
        return False
    word = row.tokens.words[row.elements[j + 1].start]
    return row.language.cased and len(word) > 1 and word.isupper() and row.elements[j + 1].category not in COUNTRIES


def _other_wording(row: Row, j: int, draft: Draft) -> int:
    """Over a title said again in brackets: "Secretary of National Defence (Defence Minister) of the Philippines"."""
    if row.category(j + 1) not in _TITLES or row.category(j + 2) != "mark" or row.elements[j + 2].value != ")":
        return j
    return of_country(row, j + 3, draft) if row.is_word(j + 3, "of") else j + 3


def _bracketed_state(row: Row, j: int, draft: Draft) -> int:
    """Over the state in brackets behind a name: "Foreign Minister X (Chile)"; else j."""
    closed = row.category(j + 2) == "mark" and row.elements[j + 2].value == ")"
    if row.category(j + 1) not in ("country", "demonym") or not closed:
        return j
    country = str(row.elements[j + 1].value)
    if not row.language.cased or not draft.posts or draft.country not in ("", country):
        return j
    draft.country, draft.end = country, row.elements[j + 2].end
    return j + 3


def _abbreviated(row: Row, j: int) -> bool:
    """Whether the full stop at element j is that of a rank or honorific."""
    if row.category(j - 1) not in ("rank", "honorific"):
        return False
    return len(row.tokens.words[row.elements[j].start - 1]) <= _ABBREVIATION


def _belongs(row: Row, n: int, draft: Draft) -> bool:
    """Whether the apposition that begins at element n speaks of the same person."""
    category, cased = row.category(n), row.language.cased
    if draft.name is None:  # "the minister, X"; Arabic also strings posts with commas
        if cased and category == "name" and is_led(row, draft) and acts(row, n):
            return False
        dash = row.elements[n - 1].value in _DASHES and row.tokens.spaced[row.elements[n - 1].start]
        titled = category == "post" and (not cased or dash or (draft.counterpart and not draft.roles))
        strange = cased and category == "title-word" and opens_name(row, n, titled=True, polite=False)
        return bool(draft.posts) and (category in _NAME_OPENS or titled or strange or _is_courtesy(row, n))
    if not draft.posts:  # "X, minister", "X, Ukrainian minister"
        country = category in COUNTRIES or (cased and category == "organisation")  # "X, AU Commissioner"
        owner = country and row.is_word(n + 1, "possessives")  # "X, Ukraine's minister"
        first = n + country + owner
        if cased and row.category(first) == "counterpart":  # "X, his Turkish counterpart"
            return not _other_holder(row, first)
        titled = category in _TITLES or (country and row.category(first) in _TITLES)
        return titled and not _other_holder(row, first)
    if cased and category == "counterpart":  # "Defence Minister X, his Turkish counterpart"
        return draft.country in ("", row.elements[n].country) and not name_next(row, n + 1)
    return category == "post" and (cased or draft.post_after_name) and not _other_holder(row, n)


def _is_courtesy(row: Row, n: int) -> bool:
    """English: whether the post at element n is one by which its former holder is addressed, before a name: "the
    Permanent Secretary, Ambassador X"."""
    title, name_at = words(row.language, "courtesy_posts"), n + 1
    return row.category(n) == "post" and row.key(n) in title and row.category(name_at) == "name"


def _other_holder(row: Row, n: int) -> bool:
    """After "NAME," a title that is at once followed by another name speaks of that other person."""
    j = title(row, n, Draft())
    if row.language.cased and row.is_word(j, "and") and row.category(j + 1) == "post":  # "deputy premier and minister"
        j = title(row, j + 1, Draft())
    if j >= len(row):
        return False
    return (row.category(j) in _NAME_OPENS and not row.conjoined(j)) or opens_name(row, j, titled=True, polite=False)
