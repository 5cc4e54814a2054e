"""The steps of reading an article as spaCy components; each declares what it needs and makes.

The caller sets `doc._.article` before the first one.
"""

from __future__ import annotations

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from kg.nlp.chunks import chunk
from kg.nlp.dates import DateGrammar
from kg.nlp.entities import Register
from kg.nlp.events import build_events
from kg.nlp.frames import read_frames
from kg.nlp.home import dateline, home_country
from kg.nlp.language import load
from kg.nlp.sentences import sentences
from kg.nlp.tape import tape
from kg.nlp.text import Text
from kg.nlp.tokens import NewsTokenizer, tokens_of

EXTENSIONS = ("article", "words", "sentence_ranges", "tape", "dates", "chunks", "title", "register", "text", "frames",
              "news_events")
COMPONENTS = ("dd_words", "dd_sentences", "dd_tape", "dd_dates", "dd_chunks", "dd_title", "dd_entities", "dd_frames",
              "dd_events")

for _name in EXTENSIONS:
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=None)


@Pipeline.component("dd_words", assigns=["doc._.words"])
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


@Pipeline.component("dd_dates", requires=["doc._.words"], assigns=["doc._.dates"])
def date_mentions(doc: Doc) -> Doc:
    """Date expressions, resolved against the article's date."""
    doc._.dates = DateGrammar(doc._.words, load(doc.lang_), doc._.article.published).find()
    return doc


@Pipeline.component("dd_chunks", requires=["doc._.words", "doc._.tape"], assigns=["doc._.chunks"])
def chunks(doc: Doc) -> Doc:
    """Noun phrases of actors and places."""
    doc._.chunks = chunk(doc._.words, doc._.tape, load(doc.lang_))
    return doc


@Pipeline.component("dd_title", assigns=["doc._.title"])
def title(doc: Doc) -> Doc:
    """Words, elements and noun phrases of the article's title, which tell who is who; all empty without a title."""
    language = load(doc.lang_)
    tokens = tokens_of(NewsTokenizer(doc.vocab, language.proclitics.elided)(doc._.article.title))
    row = tape(tokens, language)
    doc._.title = tokens, row, chunk(tokens, row, language)
    return doc


@Pipeline.component("dd_entities", requires=["doc._.words", "doc._.tape", "doc._.chunks", "doc._.dates",
                                             "doc._.sentence_ranges", "doc._.title"],
                    assigns=["doc._.register", "doc._.chunks"])
def entities(doc: Doc) -> Doc:
    """Which phrases speak of the same actor."""
    register = Register(doc._.words, doc._.tape, load(doc.lang_), _home(doc), doc._.sentence_ranges)
    register.learn(doc._.title[-1])
    doc._.chunks = register.resolve(doc._.chunks)
    doc._.register = register
    return doc


@Pipeline.component("dd_frames", assigns=["doc._.text", "doc._.frames"], requires=[
    "doc._.words", "doc._.tape", "doc._.chunks", "doc._.sentence_ranges", "doc._.dates", "doc._.register"])
def frames(doc: Doc) -> Doc:
    """Event frames with their slots."""
    of = doc._
    of.text = Text(of.words, of.tape, of.chunks, of.sentence_ranges, of.dates, load(doc.lang_), of.register)
    of.frames = read_frames(of.text)
    return doc


@Pipeline.component("dd_events", requires=["doc._.text", "doc._.frames", "doc._.title"], assigns=["doc._.news_events"])
def events(doc: Doc) -> Doc:
    """Events with date, place, topics and status, each once."""
    doc._.news_events = build_events(doc._.text, doc._.frames, doc._.article.published, _headline(doc))
    return doc


def _home(doc: Doc) -> str:
    """The country the article writes from: its publisher's, its dateline's, or that of an official in its title."""
    known = home_country(doc._.article, doc._.words) or dateline(doc._.words, doc._.chunks, doc._.dates)
    if known or not load(doc.lang_).cased:  # where capitals do not tell names, a title tells less
        return known
    return next((p.country for p in doc._.title[-1] if p.kind == "person" and p.role), "")


def _headline(doc: Doc) -> Text | None:
    """The article's title as a text of its own; None where there is none."""
    tokens, row, phrases = doc._.title
    if not phrases:
        return None
    language = load(doc.lang_)
    register = Register(tokens, row, language, doc._.register.home)
    return Text(tokens, row, register.resolve(phrases), [(0, len(tokens))], [], language, register)
