"""The word lists of a language, folded."""

from __future__ import annotations

from kg.nlp.extractor import pipeline
from kg.nlp.grammar import endings, is_past, phrase_at, table, words
from kg.nlp.language import load
from kg.nlp.tokens import tokens_of


def test_words_are_folded_and_without_article() -> None:
    assert "ابو" in words(load("ar"), "glued")
    assert words(load("en"), "dual_endings") == frozenset()


def test_endings_are_as_written() -> None:
    assert endings(load("ar"), "dual_pronouns") == ("هما",)


def test_a_table_has_folded_words() -> None:
    assert table(load("ar"), "standin_roles")["وزير"] == ("minister",)


def test_a_phrase_may_bear_a_proclitic() -> None:
    arabic = load("ar")
    tokens = tokens_of(pipeline("ar").make_doc("وبعد ذلك غادر"))
    assert phrase_at(tokens, 0, ("بعد", "ذلك"), arabic)
    assert not phrase_at(tokens, 1, ("بعد", "ذلك"), arabic)
    assert not phrase_at(tokens, 2, ("غادر", "ذلك"), arabic)


def test_a_verb_of_the_past_is_regular_or_listed() -> None:
    english = load("en")
    assert is_past(english, "word", "thanked")
    assert is_past(english, "function", "was")
    assert not is_past(english, "name", "ahmed")
    assert not is_past(english, "word", "minister")
