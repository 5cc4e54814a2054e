"""The dates of an article, found from left to right: at each word the first kind of expression that fits."""

from __future__ import annotations

from datetime import date

from kg.nlp.dates.figures import bare_year, day_and_month, figures
from kg.nlp.dates.lexicon import date_lexicon
from kg.nlp.dates.mention import DateMention
from kg.nlp.dates.months import day_month, month_alone, surely_month
from kg.nlp.dates.ranges import joined
from kg.nlp.dates.reader import DateReader
from kg.nlp.dates.relative import ago_after, ago_before, relative
from kg.nlp.dates.weekdays import weekday
from kg.nlp.language import Language
from kg.nlp.tokens import Tokens


class DateGrammar:
    """Finds the dates of an article. `find()` returns them in order."""

    def __init__(self, tokens: Tokens, language: Language, published: date | None) -> None:
        self.reader = DateReader(tokens, language, date_lexicon(language), published)

    def find(self) -> list[DateMention]:
        """All date expressions, in order, without overlap."""
        found: list[DateMention] = []
        i = 0
        keys, opens = self.reader.tokens.keys, self.reader.lexicon.matcher.opens
        while i < len(keys):
            mention = _at(self.reader, i) if keys[i].isdigit() or opens(keys[i]) else None
            if mention is None:
                i += 1
            else:
                found.append(mention)
                i = mention.end
        return joined(self.reader, found)


def _at(reader: DateReader, i: int) -> DateMention | None:
    number = reader.number(i)
    if number is not None:
        return (figures(reader, i) or day_and_month(reader, i) or day_month(reader, i) or bare_year(reader, i, number)
                or ago_after(reader, i))
    day, counted = weekday(reader, i), reader.match(i, "relative", "same", "then")
    if counted and (day is None or counted.end >= day.end):
        return relative(reader, counted)
    spelt = day or (day_month(reader, i) if reader.match(i, "ordinal_days") else None)
    if spelt:
        return spelt
    month = reader.match(i, "months")
    if month and surely_month(reader, month):
        return month_alone(reader, i, month)
    ago = reader.match(i, "ago")
    return ago_before(reader, i, ago.end) if ago else ago_after(reader, i)
