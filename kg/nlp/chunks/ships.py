"""Warships: "USS Cole", "the Russian frigate Admiral Gorshkov", "الفرقاطة الروسية «…»"; they call at ports."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.chunks.navies import navy_after, navy_before, navy_owning, over_adjectives
from kg.nlp.clitics import without_clitic
from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row

RULE = "group:ship"
_QUOTES = frozenset({'"', "“", "”", "«", "»", "'", "‘", "’"})
_BRACKETS = frozenset("()")
_NAMES = frozenset({"name", "rare", "title-word", "city"})
_QUOTED = _NAMES | {"word", "function", "rank", "honorific", "head", "post", "country", "demonym"}
_TITLED = frozenset({"name", "post", "head"})
_LONGEST = 4  # words of a ship's name
_LONGEST_QUOTED = 8  # elements of one in quotation marks
_DESCRIBED = 7  # tokens between a ship and what more is said of it
_HULL = 5  # elements of a hull number with its brackets


def ship(row: Row, k: int) -> tuple[Phrase, int] | None:
    """The ship that element k opens: a prefix of a navy ("USS") or a kind of ship, with its name and country."""
    element = row.elements[k]
    country, n = str(element.value), over_adjectives(row, k + 1)
    while row.category(n) in COUNTRIES and not row.language.adjective_first:
        country, n = country or str(row.elements[n].value), n + 1
    if row.category(n) == "ships" and row.elements[n].value:  # "the destroyer HMS Duncan"
        return None
    country, n = country or navy_before(row, k), _over_brackets(row, n)
    end, after = _name(row, n, required=not element.value and not country)
    named = after > n
    if not named:
        navy, beyond = navy_after(row, n) if not country else ("", n)
        if not country and not navy and not row.language.cased:  # "سفينتان من القوات البحرية الهندية"
            _, navy, beyond = navy_owning(row, end, n)
        if not country and not navy:
            return None
        country, end, after = country or navy, row.elements[beyond - 1].end, beyond
    last = end
    if not country:
        end, country, after = navy_owning(row, end, after)
    name = without_clitic(row.tokens.wording(element.start, end), element.clitic)
    if not element.value and (named or not row.language.adjective_first):
        name = _bare(row, n, last) if named else name if end == element.end else ""
    if named and not country:  # "the frigate Lynch of the Chilean Navy"
        country, beyond = navy_after(row, _over_brackets(row, after))
        end, after = (row.elements[beyond - 1].end, beyond) if country else (end, after)
    if _is_common(row, k) and not country:
        return None
    beyond = _over_brackets(row, after)
    end, after = (row.elements[beyond - 1].end, beyond) if beyond > after else (end, after)
    start, before = (element.start, "") if named else _named_before(row, k)
    return Phrase(start, end, "group", before or name, country=country, rule=RULE), after


def _named_before(row: Row, k: int) -> tuple[int, str]:
    """English: (token at which it begins, name) of a ship told of at element k whose name opens its sentence:
    "Esperanza (A52), a hospital ship of the Spanish Navy"; no name where there is none."""
    n = k - 1
    while k - n < _DESCRIBED and row.category(n) in ("word", "title-word", "organisation", *COUNTRIES):
        n -= 1
    comma = n - 1
    if not row.language.adjective_first or row.key(n) not in {"a", "an", *row.language.closed["articles"]} or (
            row.key(comma) != ","):
        return row.elements[k].start, ""
    last = comma
    if row.key(comma - 1) == ")":
        last = next((m for m in range(comma - 2, max(comma - _HULL - 1, 0), -1) if row.key(m) == "("), comma)
    first = last
    while last - first < _LONGEST and row.category(first - 1) in _NAMES and not row.opens_line(first):
        first -= 1
    opens = first < last and (row.opens_line(first) or first == 0 or row.key(first - 1) in (".", "the"))
    if not opens:
        return row.elements[k].start, ""
    return row.elements[first].start, row.tokens.wording(row.elements[first].start, row.elements[last - 1].end)


def fleet(row: Row, k: int) -> tuple[list[Phrase], int] | None:
    """The ships that one noun at element k names: "السفينتان الهنديتان «غومتي» و«كافيري»", "the Indian ships Delhi and
    Shakti"; None for one ship alone."""
    first = ship(row, k) if row.category(k) == "ships" else None
    if first is None or not first[0].country:
        return None
    ships, n = [first[0]], first[1]
    while n < len(row):
        m = _over_joint(row, k, n)
        end, after = _name(row, m, required=True) if m > n else (-1, n)
        if end < 0 or (not _is_quote(row, m) and row.category(after) in _TITLED):
            break
        ships.append(replace(first[0], start=row.elements[m].start, end=end, lead="and", name=_bare(row, m, end)))
        n = after
    return (ships, n) if len(ships) > 1 else None


def says_more(row: Row, before: Phrase, phrase: Phrase) -> bool:
    """English: whether a ship without a name of its own, after a comma and an article, is the one named before."""
    if not before.rule == phrase.rule == RULE or not row.language.adjective_first:
        return False
    keys = row.tokens.keys[before.end:phrase.start]
    unnamed = phrase.name == row.tokens.wording(phrase.start, phrase.end) and phrase.name[:1].islower()
    article = bool({"a", "an", *row.language.closed["articles"]}.intersection(keys[1:2]))
    return unnamed and keys[:1] == (",",) and article and len(keys) <= _DESCRIBED


def _over_joint(row: Row, k: int, n: int) -> int:
    """Over what joins a further name to those before it: "and" before a quotation mark, after a plural commas too."""
    m, plural = n, _is_plural(row, k)
    while row.is_word(m, "and") or (plural and m < len(row) and row.elements[m].value in row.language.lists):
        m += 1
    return m if plural or _is_quote(row, m) else n


def _is_plural(row: Row, k: int) -> bool:
    """English: whether element k is a word for several ships."""
    return row.language.adjective_first and not row.elements[k].value and (
        row.tokens.keys[row.elements[k].end - 1].endswith("s"))


def _is_common(row: Row, k: int) -> bool:
    """Whether the word for a ship is of everyday language: a warship only beside a state or navy ("vessels")."""
    alone = row.elements[k].end - row.elements[k].start == 1 or not row.language.cased
    return alone and bare(row.key(k)) in words(row.language, "common_ships")


def _is_quote(row: Row, n: int) -> bool:
    marks = _QUOTES if row.language.cased else _QUOTES | _BRACKETS  # "الطراد الروسي (فارياغ)"
    return row.category(n) == "mark" and row.elements[n].value in marks


def _bare(row: Row, n: int, end: int) -> str:
    """The wording from element n to a token without quotation marks."""
    marks = _QUOTES if row.language.cased else _QUOTES | _BRACKETS
    return row.tokens.wording(row.elements[n].start, end).strip("".join(marks))


def _name(row: Row, n: int, required: bool) -> tuple[int, int]:
    """(token after a ship's name at element n, index after it); (-1, n) where a name is required and missing."""
    quoted = _is_quote(row, n)
    first = n + 1 if quoted else n
    j = first + (row.category(first) == "rank" and row.category(first + 1) in _NAMES)  # "Admiral Gorshkov"
    whole = _quoted_to(row, first) if quoted else first
    while whole > first and j < whole:
        j += 1
    while row.category(j) in (_QUOTED if quoted else _NAMES) and j - first < _LONGEST and not row.opens_line(j) and (
            quoted or not row.conjoined(j)):
        j += 1
        initial = row.category(j) == "mark" and row.elements[j].value == "." and row.category(j + 1) in _NAMES
        j += initial
    if quoted and _is_quote(row, j):
        j += 1
    if j == first:
        return (-1, n) if required else (row.elements[n - 1].end, n)
    return row.elements[j - 1].end, j


def _quoted_to(row: Row, first: int) -> int:
    """Arabic: the index of the mark that closes a short name in quotation marks at element `first`, whatever its words
    are elsewhere ("«آي أن أس كافيري»"); `first` where none does."""
    if row.language.cased:
        return first
    stop = min(first + _LONGEST_QUOTED, len(row))
    found = next((m for m in range(first, stop) if row.category(m) == "mark" and row.elements[m].value != "-"), first)
    return found if _is_quote(row, found) else first


def _over_brackets(row: Row, n: int) -> int:
    """Over a hull number or prefix in brackets at element n: "USS Cole (DDG 67)", "Naval Ship (INS) Delhi"."""
    if n >= len(row) or row.elements[n].value != "(" or not row.language.adjective_first:
        return n
    return next((m + 1 for m in range(n + 1, min(n + _HULL, len(row))) if row.elements[m].value == ")"), n)
