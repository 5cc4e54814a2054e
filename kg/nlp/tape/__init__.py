"""The tape: an article as a row of elements, each the longest lexicon phrase at its place, a name, or a plain word.

The grammars of noun phrases and frames read the tape, not the words, so that they hold for every language.
"""

from kg.nlp.tape.element import COUNTRIES, Element
from kg.nlp.tape.reading import tape
from kg.nlp.tape.row import Row

__all__ = ["COUNTRIES", "Element", "Row", "tape"]
