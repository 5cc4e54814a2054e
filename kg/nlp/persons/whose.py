"""Whose a post is that follows another post or a name: of the same person, or of the next."""

from __future__ import annotations

from kg.nlp.fold import bare, fold
from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.persons.draft import Draft
from kg.nlp.tape import COUNTRIES, Row

POSTED = frozenset({"ambassador", "defence-attache", "envoy"})
_AMBASSADORS = frozenset({"ambassador"})
# Posts whose holders are no envoys: "السفير" before a name is also a rank of diplomats.
_HIGH = frozenset({"head-of-state", "head-of-government", "crown-prince", "minister-of-defence", "chief-of-staff",
                   "minister-of-interior", "speaker-of-parliament", "service-commander"})
_SENDER = frozenset({"post", "head"})
_NAME_OPENS = frozenset({"name", "rank", "honorific"})
_POLITE = frozenset({"rank", "honorific"})
_NAMES = frozenset({"name", "rare"})


def of_somebody_else(row: Row, j: int, end: int, draft: Draft) -> bool:
    """Whether the post at element j, up to token `end`, is that of someone under or sent by somebody else: two persons
    are "وزير الخارجية وكيل وزارة الخارجية"."""
    return is_deputy(row, j, end, draft) or is_sent(row, j, draft) or _is_met(row, j, draft) or _is_foreign(
        row, j, end, draft)


def _is_foreign(row: Row, j: int, end: int, draft: Draft) -> bool:
    """Arabic: whether a foreign envoy or commander is named right after an official without a name or country who is
    none: "استقبل وزير الدفاع" "السفير الأردني". Nobody commands forces but those of his ministry: "القائد العام"."""
    if row.language.cased or draft.name is not None or draft.country or not draft.roles or draft.posts[-1][1] != (
            row.elements[j].start):
        return False
    role, before = str(row.elements[j].value), draft.roles[-1]
    abroad = row.elements[j].end < end and any(row.category(n) in COUNTRIES for n in range(j, row.at(end)))
    if role in POSTED:
        return (before in _HIGH or abroad) and not POSTED.intersection(draft.roles)
    return (role == "commander" and abroad and before in _HIGH
            and row.key(j) not in words(row.language, "supreme_command"))


def _is_met(row: Row, j: int, draft: Draft) -> bool:
    """Arabic: whether a definite title that stands alone precedes the post at element j, which has no article: "استقبل
    الرئيس وزير الدفاع الكيني"."""
    alone = not row.language.cased and draft.name is None and len(draft.posts) == 1
    if not alone or draft.posts[0] != (row.elements[j].start - 1, row.elements[j].start):
        return False
    before, key = row.elements[j - 1], row.key(j)
    return before.other("standins") is not None and bare(row.key(j - 1)) != row.key(j - 1) and bare(key) == key


def is_deputy(row: Row, j: int, end: int, draft: Draft) -> bool:
    """Arabic: whether the post at element j is that of somebody under the holder of the post just read: it ends in the
    same word and opens with one for a deputy."""
    if row.language.cased or not draft.posts or draft.name is not None:
        return False
    last = bare(row.tokens.keys[draft.posts[-1][1] - 1])
    under = bare(row.key(j)) in words(row.language, "deputies")
    return under and last in map(bare, row.tokens.keys[row.elements[j].start:end])


def is_sent(row: Row, j: int, draft: Draft) -> bool:
    """Arabic: whether the post at element j is an envoy's, in the genitive, after one without a name: "الرئيس المصري
    مبعوث الرئيس الروسي"; or that of a foreign ruler's, "وزير الدفاع المبعوث الخاص للرئيس الروسي"."""
    if row.language.cased or not draft.posts or draft.name is not None or row.elements[j].value not in POSTED:
        return False
    if row.clitic_lead(j + 1) == "l" and row.category(j + 1) in _SENDER:
        return True
    last = row.tokens.keys[row.elements[j].end - 1]
    return bare(last) == last and draft.posts[-1][1] == row.elements[j].start and draft.roles[-1:] != ["envoy"]


def of_another(row: Row, j: int, after: int, draft: Draft) -> bool:
    """After a name a post belongs to it only behind a mark, or where no post stood before the name."""
    before = row.category(j - 1)
    if _opens_clause(row, draft) and _acts(row, after):
        return False
    if draft.name is not None and draft.posts and draft.posts[-1][1] <= draft.name[0] and before != "mark":
        return True
    return row.language.cased and before == "name"


def _opens_clause(row: Row, draft: Draft) -> bool:
    """Arabic: whether the person read so far opens a clause: "إن ولي العهد الأمير X وزير الدفاع سيغادر"."""
    if row.language.cased or not draft.posts or draft.name is None:
        return False
    first = min(draft.posts[0][0], draft.name[0])
    return row.tokens.keys[first - 1:first] != () and row.tokens.keys[first - 1] in map(fold, words(
        row.language, "complementisers"))


def _acts(row: Row, j: int) -> bool:
    """Whether a verb stands at element j."""
    value = row.elements[j].value if j < len(row) else None
    return row.category(j) in ("light", "breaks") or (isinstance(value, Trigger) and value.form == "verb")


def of_next(row: Row, j: int, after: int, draft: Draft, country: str = "") -> bool:
    """Arabic: whether a post without a mark before it, of that country, belongs to the name that follows it and not to
    the one before it: "التقى كارتر رئيس الإقليم مسعود", "استقبل X وزير الدفاع السفير Y"."""
    if row.language.cased or draft.name is None or row.category(j - 1) == "mark" or row.conjoined(j):
        return False
    if (draft.post_after_name or (draft.polite and not draft.posts)) and _is_guest(row, j, draft):
        return True
    if draft.posts and not draft.post_after_name:
        return False
    if draft.polite and not draft.posts and row.category(after) in _POLITE:
        return bool(country) and _ends_with_name(row, after)
    return name_next(row, after)


def _is_guest(row: Row, j: int, draft: Draft) -> bool:
    """Whether the post at element j is an ambassador's after the name of an officer, or an envoy's after the post of an
    official who is none: "X رئيس الأركان السفير الياباني"."""
    envoys = POSTED if draft.posts else _AMBASSADORS
    polite = row.category(row.at(draft.name[0]) - 1) if draft.name else ""
    return row.elements[j].value in envoys and not POSTED.intersection(draft.roles) and (
        bool(draft.posts) or polite == "rank")


def _ends_with_name(row: Row, j: int) -> bool:
    """Whether no post follows the rank and name at element j, whose own the post before them then is."""
    while row.category(j) in _POLITE:
        j += 1
    first = j
    while row.category(j) in _NAMES and not row.conjoined(j):
        j += 1
    return j > first and row.category(j) not in ("post", "head")


def name_next(row: Row, j: int) -> bool:
    return row.category(j) in _NAME_OPENS and not row.conjoined(j) and not row.bound(j)
