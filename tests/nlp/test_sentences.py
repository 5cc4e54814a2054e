"""Sentences."""

from __future__ import annotations

import pytest

from kg.nlp.extractor import pipeline
from kg.nlp.language import load
from kg.nlp.sentences import sentences
from kg.nlp.tokens import tokens_of

CASES = [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ('He said "no." Then he left.', ['He said "no."', "Then he left."]),
    ("Gen. Smith met Lt. Jones.", ["Gen. Smith met Lt. Jones."]),
    ("J. Austin paid 3.5 million.", ["J. Austin paid 3.5 million."]),
    ("A heading\nA sentence.", ["A heading", "A sentence."]),
    ("See example.com today.", ["See example.com today."]),
]


@pytest.mark.parametrize(("text", "parts"), CASES)
def test_sentences(text: str, parts: list[str]) -> None:
    tokens = tokens_of(pipeline("en").make_doc(text))
    assert [tokens.wording(a, b) for a, b in sentences(tokens, load("en"))] == parts


def test_arabic_marks() -> None:
    tokens = tokens_of(pipeline("ar").make_doc("من زار؟ زار د. سامي؛ ثم غادر."))
    assert [tokens.wording(a, b) for a, b in sentences(tokens, load("ar"))] == ["من زار؟", "زار د. سامي؛", "ثم غادر."]


def test_no_words_are_no_sentences() -> None:
    assert sentences(tokens_of(pipeline("en").make_doc("")), load("en")) == []
