"""Looking at the words of an article for parts of dates: numbers, words of the lexicon, marks between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.nlp.dates.lexicon import DateLexicon
from kg.nlp.language import Language
from kg.nlp.matcher import Match
from kg.nlp.tokens import Tokens

COMMAS = frozenset({",", "،"})
_ARTICLE_BY = 4  # an article stands among the first letters: "ال", "وال", "وبال"


@dataclass(frozen=True, slots=True)
class DateReader:
    """The words of one article, its language and the date of its publication. Look-ups beyond the end find nothing."""

    tokens: Tokens
    language: Language
    lexicon: DateLexicon
    published: date | None

    def key(self, i: int) -> str:
        """The folded word at token i, or ""."""
        return self.tokens.keys[i] if 0 <= i < len(self.tokens.keys) else ""

    def number(self, i: int) -> int | None:
        """The number of up to four figures at token i."""
        key = self.key(i)
        return int(key) if key.isdigit() and len(key) <= 4 else None

    def match(self, i: int, *categories: str) -> Match | None:
        """The longest phrase at token i that is of one of the categories; one with the article needs it."""
        if i >= len(self.tokens.keys):
            return None
        for match in self.lexicon.matcher.at(self.tokens.keys, i):
            if match.entry.category in categories and (not match.entry.definite or self.definite(i)):
                return match
        return None

    def definite(self, i: int, within: int = _ARTICLE_BY) -> bool:
        """Whether the word at token i bears the article, after proclitics or not, or merged with one ("لل")."""
        article, merged = self.language.article, self.language.proclitics.merged
        key = self.tokens.keys[i]
        return article in key[:within] or (bool(merged) and key.startswith(merged))

    def day(self, i: int) -> tuple[int, int] | None:
        """The number of a day at token i, in figures or in words ("الخامس عشر"), and the index after it."""
        figure = self.number(i)
        if figure is not None:
            return figure, self.after_ordinal(i + 1)
        word = self.match(i, "ordinal_days")
        return (int(word.entry.value), word.end) if word else None

    def spans(self, i: int) -> bool:
        """Whether the word at token i may stand between the first and last day of a range."""
        return self.key(i) in self.lexicon.range_words

    def after_ordinal(self, i: int) -> int:
        """Over the ending of an ordinal: "14th"."""
        return i + 1 if self.key(i) in self.lexicon.ordinals else i
