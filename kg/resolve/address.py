"""Names without the ranks, honours and forms of address before them.

Only what stands first is taken away: "Hassan Sheikh Mohamud" and محمد سيد طنطاوي bear theirs as a name. A form that
is a given name too stays where it has no article and only one other name follows: "أمير حاتمي" is no emir.
"""

from __future__ import annotations

from functools import cache

from kg.reference import forms_of_address
from kg.resolve.folding import fold
from kg.resolve.letters import DROPPED


def bare(name: str) -> str:
    """The name itself; the whole text where nothing else is left."""
    tokens = name.split()
    while len(tokens) > 1 and _is_form(tokens[0], tokens[1:]):
        tokens = tokens[1:]
    return " ".join(tokens)


def _is_form(token: str, rest: list[str]) -> bool:
    words = fold(token).split()
    if not all(word in _forms() or word.removeprefix("ال") in _forms() for word in words):
        return False
    if not any(word in _given() for word in words):
        return True
    return sum(fold(other) not in DROPPED for other in rest) > 1


@cache
def _forms() -> frozenset[str]:
    rows = forms_of_address()
    return frozenset(
        word.removeprefix("ال")
        for row in rows for form in (*row.forms_en, *row.forms_ar, *row.forms_ru, *row.forms_fr)
        for word in fold(form).split()
    )


@cache
def _given() -> frozenset[str]:
    return frozenset(word for row in forms_of_address() for form in row.given for word in fold(form).split())
