from __future__ import annotations

from kg.nlp.language.entering import enter, enter_lists, folded, phrase_keys
from kg.nlp.matcher import Matcher


def test_phrases_are_entered_folded() -> None:
    matcher = Matcher()
    enter(matcher, ["وزيرة الدفاع", 7], "post", "x")
    assert [m.end for m in matcher.at(("وزيره", "دفاع"), 0)] == [2]
    assert [m.end for m in matcher.at(("7",), 0)] == [1]


def test_a_place_with_an_article_is_definite() -> None:
    matcher = Matcher()
    enter(matcher, ["المغرب"], "country", "MA")
    enter(matcher, ["الوزير"], "standins", "")
    assert matcher.at(("مغرب",), 0)[0].entry.definite
    assert not matcher.at(("وزير",), 0)[0].entry.definite


def test_a_word_that_only_looks_as_if_it_bore_an_article_is_left_out() -> None:
    matcher = Matcher()
    enter(matcher, ["ألب", "ألمانيا"], "country", "x")
    assert matcher.at(("الب",), 0) == []
    assert len(matcher.at(("المانيا",), 0)) == 1


def test_but_not_a_word_that_calls_something_off() -> None:
    matcher = Matcher()
    enter(matcher, ["إلغاء"], "denied", "")
    assert len(matcher.at(("الغاء",), 0)) == 1


def test_a_phrase_without_words_is_left_out() -> None:
    matcher = Matcher()
    enter(matcher, ["", "  "], "post", "x")
    assert matcher.at(("x",), 0) == []


def test_lists_are_their_own_category() -> None:
    matcher = Matcher()
    enter_lists(matcher, {"both": ["both sides"]}, ("both", "pronouns"))
    assert [(m.entry.category, m.end) for m in matcher.at(("both", "sides"), 0)] == [("both", 2)]


def test_words_lose_their_article() -> None:
    assert folded(["الوزيرة", "Minister"]) == {"وزيره", "minister"}
    assert phrase_keys("في العاصمة") == ("في", "عاصمه")
