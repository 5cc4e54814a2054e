"""From the tape to noun phrases: persons, delegations, countries, organisations, groups, places, with leads."""

from kg.nlp.chunks.reading import chunk
from kg.nlp.clitics import without_clitic

__all__ = ["chunk", "without_clitic"]
