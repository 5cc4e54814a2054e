"""Reading one article: a spaCy pipeline per language, made of the steps of `kg.nlp.components`."""

from __future__ import annotations

from functools import lru_cache

import spacy
from spacy.attrs import LANG
from spacy.language import Language as Pipeline
from spacy.vocab import Vocab

from kg.model import Article, DateExpression, Extraction, Mention, Span, Trigger
from kg.nlp.components import COMPONENTS
from kg.nlp.frames import Frame
from kg.nlp.language import languages, load
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text
from kg.nlp.tokens import NewsTokenizer, Tokens


@lru_cache(maxsize=8)
def pipeline(code: str) -> Pipeline:
    """The spaCy pipeline of a language."""
    vocab = Vocab(lex_attr_getters={LANG: lambda word: code})  # nobody asks for the shape and the like of each new word
    nlp = spacy.blank(code, vocab=vocab)
    nlp.tokenizer = NewsTokenizer(nlp.vocab, load(code).proclitics.elided)
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
            dates=tuple(DateExpression(_span(tokens, date.start, date.end), date.iso) for date in doc._.dates),
            triggers=_triggers(doc._.text, doc._.frames),
        )


def _triggers(text: Text, frames: list[Frame]) -> tuple[Trigger, ...]:
    """What told the frames, each once; frames for several events of one verb share it."""
    told = {(frame.at, frame.type, frame.rule): text.elements[text.element_at(frame.at)] for frame in frames}
    return tuple(Trigger(_span(text.tokens, element.start, element.end), type_, rule)
                 for (_, type_, rule), element in sorted(told.items(), key=lambda item: item[0]))


def _mention(tokens: Tokens, phrase: Phrase) -> Mention:
    span = _span(tokens, phrase.start, phrase.end)
    return Mention(span, phrase.kind, phrase.name, phrase.role, phrase.country, phrase.rule)


def _span(tokens: Tokens, start: int, end: int) -> Span:
    return Span(tokens.starts[start], tokens.ends[end - 1])
