"""What the tests of dates share: the dates of a sentence as they are said and as they are understood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from spacy.vocab import Vocab

from kg.nlp.dates import DateGrammar, DateMention
from kg.nlp.dates.lexicon import date_lexicon
from kg.nlp.dates.reader import DateReader
from kg.nlp.language import load
from kg.nlp.tokens import NewsTokenizer, tokens_of

MONDAY = date(2025, 11, 17)
_TOKENIZER = NewsTokenizer(Vocab())


def _code(text: str) -> str:
    return "ar" if any("\u0600" <= letter <= "\u06ff" for letter in text) else "en"


@pytest.fixture(scope="session")
def mentions() -> Callable[..., list[DateMention]]:
    """Sentence → its date mentions; it is published on Monday 17 November 2025 unless told otherwise."""

    def found(text: str, published: date | None = MONDAY) -> list[DateMention]:
        return DateGrammar(tokens_of(_TOKENIZER(text)), load(_code(text)), published).find()

    return found


@pytest.fixture(scope="session")
def dates(mentions: Callable[..., list[DateMention]]) -> Callable[..., list[str]]:
    """Sentence → ISO dates in order."""
    return lambda text, published=MONDAY: [mention.iso for mention in mentions(text, published)]


@pytest.fixture(scope="session")
def reader() -> Callable[[str], DateReader]:
    """Sentence → its words as the grammar of dates looks at them."""

    def made(text: str) -> DateReader:
        language = load(_code(text))
        return DateReader(tokens_of(_TOKENIZER(text)), language, date_lexicon(language), MONDAY)

    return made
