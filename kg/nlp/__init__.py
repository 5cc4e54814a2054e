"""Reading articles: words, noun phrases, who is who, frames, events. What the text says, never who an actor is."""

from kg.nlp.extractor import Extractor
from kg.nlp.language import languages

__all__ = ["Extractor", "languages"]
