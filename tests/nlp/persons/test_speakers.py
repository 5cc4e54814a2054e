"""A name that opens the main clause is not that of the post before it."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.text import Text

TextOf = Callable[..., Text]


def test_a_name_with_its_verb_is_another_person(text_of: TextOf) -> None:
    text = text_of("In talks with the Chilean defence minister, Jan Mazur praised the ties.")
    said = [text.entity(p.key) for p in text.phrases]
    assert [(e.name, e.country) for e in said] == [("", "CL"), ("Jan Mazur", "")]


def test_a_name_between_commas_is_the_holder_s(text_of: TextOf) -> None:
    text = text_of("In talks with the Chilean defence minister, Pablo Rojas, both sides praised the ties.")
    assert text.entity(text.phrases[0].key).name == "Pablo Rojas"


def test_a_subject_keeps_its_name(text_of: TextOf) -> None:
    text = text_of("Defence Minister, Jan Mazur inaugurated the base.")
    assert text.entity(text.phrases[0].key).name == "Jan Mazur"
