"""The reading of an article as statements, for the store."""

from __future__ import annotations

from collections.abc import Mapping

from kg.identity.known import days
from kg.model import Actor, Extraction
from kg.rdf.readings import reading_quads
from kg.rdf.statements import Statement
from kg.resolve.reading import read


def reading(extraction: Extraction, actors: Mapping[int, Actor]) -> list[Statement]:
    """By what the article's actors, events and text are recognised in others."""
    published = extraction.article.published
    spans = {number: found for number, event in enumerate(extraction.events, 1) if (found := days(event, published))}
    return reading_quads(extraction.article.id, read(extraction, actors, spans))
