"""Those who travel with somebody: whom a list names after whom it accompanies is another person.

Arabic puts one post behind the other: "الوفد المرافق لوزير الدفاع" "رئيس الأركان خالد العنزي".
"""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.persons.draft import SECOND_POST, Draft
from kg.nlp.tape import Row

_BESIDE = frozenset({"minister-of-defence", "minister-of-interior", "deputy-head-of-government", "head-of-government"})
_POSTS = frozenset({"post", "head"})


def is_accompanied(row: Row, k: int) -> bool:
    """Whether "who accompany" stands before the person at element k."""
    if row.language.cased or not 0 < k < len(row) or row.clitic_lead(k) != "l":
        return False
    return bare(row.tokens.keys[row.elements[k].start - 1]) in words(row.language, "company")


def joins_company(row: Row, j: int, draft: Draft) -> bool:
    """Whether the post at element j is that of one who travels with the person read so far, not one more of his."""
    if row.category(j) not in _POSTS or not (draft.posts or draft.name is not None):
        return False
    further = bool(draft.roles) and draft.roles[-1] in SECOND_POST and row.elements[j].value in _BESIDE
    return not further
