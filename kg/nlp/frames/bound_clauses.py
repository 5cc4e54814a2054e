"""English: clauses that stand between a subject and its verb: "the jets which Chile ordered were delivered",
"trucks bought from Turkey were handed over", "the ship, which is making a tour, called at Lagos"."""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.tape import Element
from kg.nlp.text import Text

_REACH = 20  # elements from the verb back to the end of its subject
_SUBJECT = 7  # elements of the subject
_OWNER = 4  # elements between the relative pronoun and its verb
_STOPS = frozenset({".", ";", ":", "!", "?"})


def in_closed_clause(text: Text, n: int, k: int) -> bool:
    """Whether the verb at element n is that of a relative clause that a comma closes before element k."""
    relative = text.subject_first and text.key(n - 1) in words(text.language, "relatives")
    return relative and any(text.elements[m].value in text.language.lists for m in range(n + 1, k))


def subject_with_clause(text: Text, left: int, sentence: int) -> list[Element]:
    """The elements before the relative clause or participle that ends before element `left`; empty where none does."""
    first = text.element_at(text.sentences[sentence][0])
    for n in range(left - 1, max(first, left - _REACH), -1) if text.subject_first else ():
        if text.elements[n].value in _STOPS:
            return []
        if text.key(n) in _relatives(text) or (_is_participle(text, n) and not _has_relative(text, n, first)):
            return text.elements[max(first, n - _SUBJECT):n]
    return []


def _relatives(text: Text) -> frozenset[str]:
    return words(text.language, "relatives") | words(text.language, "complementisers")


def _is_participle(text: Text, n: int) -> bool:
    """Whether the verb at element n follows a noun at once and has a preposition after it: "trucks bought from"."""
    value, following = text.elements[n].value, text.elements[n + 1:n + 2]
    verb = isinstance(value, Trigger) and value.form == "verb" and text.elements[n - 1].category in ("word", "number")
    return verb and bool(following) and following[0].category == "marker"


def _has_relative(text: Text, n: int, first: int) -> bool:
    """Whether a relative pronoun shortly before the verb at element n opens its clause."""
    return any(text.key(m) in _relatives(text) for m in range(max(first, n - _OWNER), n))
