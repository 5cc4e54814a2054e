"""Reading one article: a spaCy pipeline per language, made of the steps of `kg.nlp.components`."""

from __future__ import annotations

from functools import lru_cache

import spacy
from spacy.language import Language as Pipeline

from kg.model import Article, Extraction, Mention, Span
from kg.nlp.components import COMPONENTS
from kg.nlp.language import languages
from kg.nlp.phrases import Phrase
from kg.nlp.tokens import NewsTokenizer, Tokens


@lru_cache(maxsize=8)
def pipeline(code: str) -> Pipeline:
    """The spaCy pipeline of a language."""
    nlp = spacy.blank(code)
    nlp.tokenizer = NewsTokenizer(nlp.vocab)
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp


class Extractor:
    """Reads articles. The result depends on the article alone: no state is kept between articles."""

    def extract(self, article: Article) -> Extraction:
        """What an article says. A language that the project does not read gives an Extraction without events."""
        if article.language not in languages():
            return Extraction(article)
        nlp = pipeline(article.language)
        doc = nlp.make_doc(article.text)
        doc._.article = article
        for _, component in nlp.pipeline:
            doc = component(doc)
        tokens = doc._.words
        return Extraction(
            article,
            sentences=tuple(_span(tokens, start, end) for start, end in doc._.sentence_ranges),
            mentions=tuple(_mention(tokens, phrase) for phrase in doc._.chunks),
            events=doc._.news_events,
        )


def _mention(tokens: Tokens, phrase: Phrase) -> Mention:
    span = _span(tokens, phrase.start, phrase.end)
    return Mention(span, phrase.kind, phrase.name, phrase.role, phrase.country, phrase.rule)


def _span(tokens: Tokens, start: int, end: int) -> Span:
    return Span(tokens.starts[start], tokens.ends[end - 1])
