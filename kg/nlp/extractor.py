"""Reading one article: a spaCy pipeline per language, each step a component that declares what it needs and makes."""

from __future__ import annotations

from functools import lru_cache

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from kg.model import Article, Extraction, Mention, Span
from kg.nlp.chunks import chunk
from kg.nlp.dates import DateGrammar
from kg.nlp.entities import Register
from kg.nlp.events import build_events
from kg.nlp.frames import FrameReader, Text
from kg.nlp.language import languages, load
from kg.nlp.home import home_country
from kg.nlp.phrases import Phrase
from kg.nlp.sentences import sentences
from kg.nlp.tape import tape
from kg.nlp.tokens import NewsTokenizer, tokens_of

for _name in ("article", "words", "sentence_ranges", "tape", "chunks", "dates", "register", "frames", "news_events"):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=None)


@Pipeline.component("dd_words", requires=[], assigns=["doc._.words"])
def words(doc: Doc) -> Doc:
    """Plain arrays of the words and their folded keys."""
    doc._.words = tokens_of(doc)
    return doc


@Pipeline.component("dd_sentences", requires=["doc._.words"], assigns=["doc._.sentence_ranges"])
def sentence_ranges(doc: Doc) -> Doc:
    """Sentence boundaries."""
    doc._.sentence_ranges = sentences(doc._.words, load(doc.lang_))
    return doc


@Pipeline.component("dd_tape", requires=["doc._.words"], assigns=["doc._.tape"])
def elements(doc: Doc) -> Doc:
    """Lexicon phrases, names and plain words."""
    doc._.tape = tape(doc._.words, load(doc.lang_))
    return doc


@Pipeline.component("dd_dates", requires=["doc._.words", "doc._.article"], assigns=["doc._.dates"])
def date_mentions(doc: Doc) -> Doc:
    """Date expressions, resolved against the article's date."""
    doc._.dates = DateGrammar(doc._.words, load(doc.lang_), doc._.article.published).find()
    return doc


@Pipeline.component("dd_chunks", requires=["doc._.words", "doc._.tape"], assigns=["doc._.chunks"])
def chunks(doc: Doc) -> Doc:
    """Noun phrases of actors and places."""
    doc._.chunks = chunk(doc._.words, doc._.tape, load(doc.lang_))
    return doc


@Pipeline.component("dd_entities", requires=["doc._.chunks", "doc._.article"], assigns=["doc._.register", "doc._.chunks"])
def entities(doc: Doc) -> Doc:
    """Which phrases speak of the same actor."""
    register = Register(doc._.words, doc._.tape, load(doc.lang_), home_country(doc._.article, doc._.words))
    register.learn(_title_phrases(doc))
    doc._.chunks = register.resolve(doc._.chunks)
    doc._.register = register
    return doc


@Pipeline.component("dd_frames", requires=["doc._.chunks", "doc._.register", "doc._.dates", "doc._.sentence_ranges"], assigns=["doc._.frames"])
def frames(doc: Doc) -> Doc:
    """Event frames with their slots."""
    doc._.frames = FrameReader(_text(doc)).read()
    return doc


@Pipeline.component("dd_events", requires=["doc._.frames", "doc._.article"], assigns=["doc._.news_events"])
def events(doc: Doc) -> Doc:
    """Events with date, place, topics and status, each once."""
    doc._.news_events = build_events(_text(doc), doc._.frames, doc._.article.published)
    return doc


def _title_phrases(doc: Doc) -> list[Phrase]:
    """The noun phrases of the article's title: they tell who is who, not what happened."""
    language, title = load(doc.lang_), doc._.article.title
    if not title:
        return []
    words = tokens_of(NewsTokenizer(doc.vocab)(title))
    return chunk(words, tape(words, language), language)


COMPONENTS = ("dd_words", "dd_sentences", "dd_tape", "dd_dates", "dd_chunks", "dd_entities", "dd_frames", "dd_events")


def _text(doc: Doc) -> Text:
    return Text(doc._.words, doc._.tape, doc._.chunks, doc._.sentence_ranges, doc._.dates, load(doc.lang_), doc._.register)


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
            sentences=tuple(Span(tokens.starts[a], tokens.ends[b - 1]) for a, b in doc._.sentence_ranges),
            mentions=tuple(Mention(Span(tokens.starts[p.start], tokens.ends[p.end - 1]), p.kind, p.name, p.role, p.country, p.rule)
                           for p in doc._.chunks),
            events=doc._.news_events,
        )
