from __future__ import annotations

import pytest

from kg.nlp.language.grammar import CLOSED, clitics_of, closed_classes, enter_grammar, shapes_of
from kg.nlp.matcher import Matcher


def test_markers_bodies_and_homelands_are_entered() -> None:
    matcher = Matcher()
    enter_grammar(matcher, {"markers": {"in": ["inside"]}, "organisations": {"ministry": ["ministry of"]},
                            "homelands": {"kingdom": ["SA", "MA"]}, "both": ["both sides"]})
    phrases = ("inside", "ministry of", "kingdom", "both sides")
    found = [matcher.at(tuple(phrase.split()), 0)[0].entry for phrase in phrases]
    assert [(e.category, e.value) for e in found] == [
        ("marker", "in"), ("body", "ministry"), ("country", "~SA|MA"), ("both", "")]


def test_every_closed_class_is_there_and_no_other() -> None:
    closed = closed_classes({"and": ["و"], "unknown": ["x"]})
    assert set(closed) == set(CLOSED)
    assert closed["and"] == {"و"}
    assert closed["of"] == frozenset()


def test_shapes_are_folded_but_for_adverbs() -> None:
    shapes = shapes_of({"shapes": {"described": ["ة"], "adverbs": ["اً"]}})
    assert (shapes.described, shapes.adverbs, shapes.definite) == (("ه",), ("اً",), ())


def test_a_shape_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(TypeError):
        shapes_of({"shapes": {"describd": ["ة"]}})


def test_clitics_take_the_article_into_account() -> None:
    assert clitics_of({"clitics": {"ل": "l"}, "article": "ال"}).merged == "لل"
    assert clitics_of({}).leads == {}
