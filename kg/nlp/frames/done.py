"""English: the verb of which an event noun is the subject: "the talks between A and B were held in Lima on Monday"."""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.tape import Element
from kg.nlp.text import Text

NONE = -1


def is_done(text: Text, element: Element) -> bool:
    """Whether a light verb tells what is done with the event before it: "was held", not "has held"."""
    verbs, keys = text.language.verbs, text.tokens.keys
    be = any(verbs.kinds.get(key) == "be" for key in keys[element.start:element.end])
    return be and any(verbs.forms["passive"].at(keys, i) for i in range(element.start + 1, element.end))


def verb_of_noun(text: Text, n: int, last: int) -> int:
    """The element n that ends the clause of an event noun, if it is the noun's own verb: passive, or without an object
    ("concluded in Lima"); else NONE."""
    if not text.subject_first or n >= last:
        return NONE
    element = text.elements[n]
    light = element.category == "light" or element.other("light") is not None
    if not light or not text.free(element):
        return NONE
    following = text.tokens.keys[element.end:element.end + 1]
    alone = bool(words(text.language, "after_intransitives").intersection(following)) or element.end in text.dated
    return n if alone or is_done(text, element) else NONE
