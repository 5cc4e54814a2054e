"""A knowledge graph of defence diplomacy, read from Arabic and English news.

The names below are the public ones; each is loaded when it is first used, so that `import kg` stays light.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.answers.show import show
    from kg.errors import KgError
    from kg.model import Article, Event, Extraction
    from kg.nlp import Extractor
    from kg.pipeline import ingest as ingest_articles
    from kg.query.runner import run
    from kg.rdf.store import open_store

__all__ = ["Article", "Event", "Extraction", "Extractor", "KgError", "ingest_articles", "open_store", "run", "show"]

_HOMES = {
    "Article": ("kg.model", "Article"),
    "Event": ("kg.model", "Event"),
    "Extraction": ("kg.model", "Extraction"),
    "Extractor": ("kg.nlp", "Extractor"),
    "KgError": ("kg.errors", "KgError"),
    "ingest_articles": ("kg.pipeline", "ingest"),
    "open_store": ("kg.rdf.store", "open_store"),
    "run": ("kg.query.runner", "run"),
    "show": ("kg.answers.show", "show"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    module, attribute = _HOMES[name]
    return getattr(import_module(module), attribute)
