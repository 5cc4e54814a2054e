"""What goes on behind a post in Arabic: more of a minister's portfolio, the cabinet, the place where a force serves."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.persons.draft import Draft
from kg.nlp.tape import COUNTRIES, Row

_MINISTERS = frozenset({"minister-of-defence", "minister-of-foreign-affairs", "minister-of-interior", "other-minister"})
_COMMANDERS = frozenset({"commander", "service-commander"})
_AFTER_TERM = frozenset({"rank", "honorific", "name", "mark"})
_PLAIN = frozenset({"word", "rare"})
_OPENS_HOLDER = frozenset({"rank", "honorific"})
_AFTER_PORTFOLIO = frozenset({"rank", "honorific", "name", "demonym", "mark"})
_THEATRE = COUNTRIES | _PLAIN | {"city", "organisation", "body"}
_IN, _PLURAL = "ب", "ين"
_LONGEST = 8  # elements of a portfolio
_ADJECTIVES = 2
_PLACE = 4  # elements of a place: "القرن الإفريقي"


def over_portfolio(row: Row, j: int, role: str) -> int:
    """Over what "and" joins to a ministry from element j on: "وزير الدفاع" + "وشؤون المتقاعدين"; else j."""
    abroad = row.category(j) == "demonym" and row.key(j).endswith(_PLURAL)  # "والموريتانيين بالخارج"
    opens = (row.category(j) in _PLAIN or abroad) and row.conjoined(j) and not row.opens_line(j)
    if row.language.cased or role not in _MINISTERS or not opens or not _is_noun(row, j):
        return j
    n = j + 1
    while n - j < _LONGEST and row.category(n) in _PLAIN and not row.opens_line(n) and (
            row.conjoined(n) or _is_definite(row, n)):
        n += 1
    whole = _is_definite(row, j) or _is_definite(row, n - 1)
    return n if whole and row.category(n) in _AFTER_PORTFOLIO else j


def runs_office(row: Row, j: int) -> bool:
    """Whether the post at element j is that of whoever runs the office of the official named behind it: "مدير مكتب"
    "فخامة رئيس الجمهورية"."""
    n = j + 1 + (row.category(j + 1) == "honorific")
    last = row.tokens.keys[row.elements[j].end - 1]
    return (not row.language.cased and last in words(row.language, "offices_of_people")
            and row.category(n) in ("post", "head") and not row.conjoined(n) and not row.bound(n))


def over_cabinet(row: Row, j: int) -> int:
    """Over "بحكومة الوحدة الوطنية", "في الحكومة المؤقتة" from element j on; else j."""
    n = j + (row.category(j) == "marker" and row.elements[j].value == "in")
    if row.language.cased or row.category(n) not in _PLAIN or row.opens_line(n):
        return j
    key = row.key(n)[n == j:]  # without the preposition that is written as one with it
    if bare(key) not in words(row.language, "cabinets") or (n == j and row.key(n)[0] != _IN):
        return j
    m = n + 1
    while row.category(m) in (*_PLAIN, "demonym") and not row.opens_line(m) and not row.elements[m].clitic and (
            _is_definite(row, m) or not _is_definite(row, m - 1)):
        m += 1
    return m


def over_force(row: Row, j: int, role: str) -> int:
    """Over the adjectives between a commander's post and his force's state: "قائد القيادة" + "العسكرية"; else j."""
    n = j
    while n - j < _ADJECTIVES and row.category(n) == "word" and _is_definite(row, n) and not row.elements[n].clitic:
        n += 1
    state = row.category(n) == "demonym" and not row.elements[n].clitic
    fits = not row.language.cased and role in _COMMANDERS and state
    return n if fits and not any(row.opens_line(m) for m in range(j, n + 1)) else j


def over_theatre(row: Row, j: int, role: str) -> int:
    """Over where a commander's force serves, before his rank or name: "قائد القوات الفرنسية" + "في الساحل", "لأفريقيا
    (أفريكوم)"; else j."""
    n = j + (row.category(j) == "marker" and row.elements[j].value == "in")
    led = row.clitic_lead(n) if n < len(row) else ""
    if n == j and row.category(j - 1) == "body" and row.clitic_lead(j - 1) == "l":  # "لقوات" + "التحالف الأوروبي"
        led = "l"
    if row.language.cased or role not in _COMMANDERS or n >= len(row) or row.opens_line(n) or (
            n == j and led not in ("b", "l")):
        return _over_short_form(row, j) if role in _COMMANDERS and not row.language.cased else j
    m = n
    while m - n < _PLACE and row.category(m) in _THEATRE and not row.opens_line(m) and not row.conjoined(m) and (
            m == n or not row.elements[m].clitic):
        m += 1
    m = _over_short_form(row, m)
    ends = (*_OPENS_HOLDER, "name", *(("mark",) if led == "l" and n == j else ()))
    return m if m > n and row.category(m) in ends and not row.bound(m) and not row.conjoined(m) else j


def over_army(row: Row, j: int, here: Draft) -> int:
    """Over "في الجيش الأميركي", "بالبحرية الهندية" from element j on, behind a post without a country; else j."""
    n = j + (row.category(j) == "marker" and row.elements[j].value == "in")
    inside = n < len(row) and not row.opens_line(n) and (n > j or row.key(n)[0] == _IN)
    if row.language.cased or here.country or not inside:
        return j
    army = row.elements[n]
    if army.category == "organisation" and str(army.value.country):
        here.country, here.end = str(army.value.country), army.end
        return n + 1
    word = row.key(n)[n == j:]
    command = army.category == "word" and bare(word) in words(row.language, "commands")
    m = n + 1
    while command and m - n <= _ADJECTIVES and row.category(m) == "word" and _is_definite(row, m):
        m += 1
    if not (command or army.category == "body") or row.category(m) != "demonym" or row.elements[m].clitic:
        return j
    here.country, here.end = str(row.elements[m].value), row.elements[m].end
    return m + 1


def over_term(row: Row, j: int) -> int:
    """Over "السابق", "بالنيابة" behind a post, before its holder's name or a mark; else j."""
    said = not row.language.cased and j < len(row) and bare(row.key(j)) in words(row.language, "terms_of_office")
    return j + 1 if said and row.category(j + 1) in _AFTER_TERM and not row.conjoined(j + 1) else j


def _over_short_form(row: Row, j: int) -> int:
    """Over the short name of a command in brackets at element j."""
    around = (row.elements[j].value, row.elements[j + 2].value) if j + 2 < len(row) else ()
    return j + 3 if around == ("(", ")") and row.category(j + 1) in ("organisation", "name", "word") else j


def _is_noun(row: Row, j: int) -> bool:
    rest = row.key(j).removeprefix(row.elements[j].clitic)
    return row.language.words.get(bare(rest)) != "v"


def _is_definite(row: Row, j: int) -> bool:
    """Whether element j bears the article, behind a proclitic or not ("للاجئين")."""
    return row.key(j).startswith((row.language.article, *row.language.shapes.definite_clitic))
