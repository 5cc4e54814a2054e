"""What the tests of the tape share: a sentence as the elements that are made of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.vocab import Vocab

from kg.nlp.language import load
from kg.nlp.tape import Row, tape
from kg.nlp.tokens import NewsTokenizer, tokens_of

_TOKENIZER = NewsTokenizer(Vocab())


@pytest.fixture(scope="session")
def row_of() -> Callable[[str], Row]:
    """Sentence → its tape with words and language."""

    def made(text: str) -> Row:
        language = load("ar" if any("\u0600" <= letter <= "\u06ff" for letter in text) else "en")
        tokens = tokens_of(_TOKENIZER(text))
        return Row(tokens, tape(tokens, language), language)

    return made


@pytest.fixture(scope="session")
def elements(row_of: Callable[[str], Row]) -> Callable[[str], dict[str, str]]:
    """Sentence → wording of each element and its category."""

    def made(text: str) -> dict[str, str]:
        row = row_of(text)
        return {row.tokens.wording(e.start, e.end): e.category for e in row.elements}

    return made
