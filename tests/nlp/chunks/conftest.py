"""What the tests of noun phrases share: a sentence as the phrases that are read in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.vocab import Vocab

from kg.nlp.chunks import chunk
from kg.nlp.language import load
from kg.nlp.phrases import Phrase
from kg.nlp.tape import tape
from kg.nlp.tokens import NewsTokenizer, tokens_of

_TOKENIZER = NewsTokenizer(Vocab())


@pytest.fixture(scope="session")
def phrases() -> Callable[[str], list[Phrase]]:
    """Sentence → its noun phrases."""

    def read(text: str) -> list[Phrase]:
        language = load("ar" if any("\u0600" <= letter <= "\u06ff" for letter in text) else "en")
        tokens = tokens_of(_TOKENIZER(text))
        return chunk(tokens, tape(tokens, language), language)

    return read


@pytest.fixture(scope="session")
def told(phrases: Callable[[str], list[Phrase]]) -> Callable[[str], list[str]]:
    """Sentence → "kind: name, role, country" of each phrase, what is unknown left out."""
    return lambda text: [f"{p.kind}: " + ", ".join(filter(None, (p.name, p.role, p.country))) for p in phrases(text)]
