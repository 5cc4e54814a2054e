"""The country an article writes from: posts without a country ("the minister of defence") are its own."""

from __future__ import annotations

from kg.model import Article
from kg.nlp.dates import DateMention
from kg.nlp.phrases import Phrase
from kg.nlp.publishers import agencies, by_name, by_state, quoted_agency
from kg.nlp.tokens import Tokens

_OPENING, _CLOSING = 12, 8  # tokens in which an article names its agency
_MARKS = frozenset({"-", "–", "—", "--", "(", ":"})
_JOINTS = frozenset({",", "،", ".", "/", "في"})  # between the town of a dateline and its date
_DATELINE = 8  # tokens after the town of a dateline up to its mark


def home_country(article: Article, tokens: Tokens) -> str:
    """ISO code by publisher, else by an agency named in the first or last words, else by what the publisher's name, its
    site or an agency's full name in the text tells; "" if none is known."""
    known, publisher = agencies(), (article.publisher, article.url)
    named = (key for key, word in _edges(tokens) if len(key) > 2 and not word.islower())  # "WAS", not "was"
    agency = next((known[key] for key in named if key in known), "")
    return by_name(*publisher) or agency or by_state(*publisher) or quoted_agency(f" {' '.join(tokens.keys)} ")


def _edges(tokens: Tokens) -> list[tuple[str, str]]:
    """(key, word) of the first and last tokens of an article."""
    both = list(zip(tokens.keys, tokens.words, strict=True))
    return both[:_OPENING] + both[-_CLOSING:]


def dateline(tokens: Tokens, phrases: list[Phrase], dates: list[DateMention]) -> str:
    """The country of the town that opens the article ("PARIS - ", "NEW DELHI, Nov 21 (PTI):"); "" where none does."""
    first = phrases[0] if phrases else None
    if first is None or first.start > 1 or first.kind not in ("place", "country"):
        return ""
    dated = {i for d in dates for i in range(d.start, d.end)}
    for i in range(first.end, min(first.end + _DATELINE, len(tokens))):
        word = tokens.words[i]
        if word in _MARKS or word.startswith("--"):
            return first.country
        if not (i in dated or word in _JOINTS or word[0].isdigit() or word[0].isupper()):
            break
    return ""
