"""What the tests of persons share: a sentence as the persons that are read at its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.vocab import Vocab

from kg.nlp.language import load
from kg.nlp.persons import STARTERS, read_person
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row, tape
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
def persons(row_of: Callable[[str], Row]) -> Callable[[str], list[Phrase]]:
    """Sentence → the persons in it, read from left to right."""

    def found(text: str) -> list[Phrase]:
        row, k, people = row_of(text), 0, []
        openings = STARTERS | COUNTRIES | {"organisation"} if row.language.adjective_first else STARTERS
        while k < len(row):
            person = read_person(row, k) if row.category(k) in openings else None
            if person is not None:
                people.append(person[0])
            k = person[1] if person is not None else k + 1
        return people

    return found


@pytest.fixture(scope="session")
def who(persons: Callable[[str], list[Phrase]]) -> Callable[[str], list[str]]:
    """Sentence → "name, role, country" of each person, what is unknown left out."""
    return lambda text: [", ".join(filter(None, (p.name, p.role, p.country))) for p in persons(text)]
