"""A knowledge graph of defence diplomacy, read from Arabic and English news.

The names below are the public ones; each is loaded when it is first used, so that `import kg` stays light.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.errors import KgError
    from kg.model import Article, Event, Extraction
    from kg.nlp import Extractor
    from kg.pipeline import ingest
    from kg.query.runner import run
    from kg.rdf.store import open_store

__all__ = ["Article", "Event", "Extraction", "Extractor", "KgError", "ingest", "open_store", "run"]

_HOMES = {
    "Article": "kg.model",
    "Event": "kg.model",
    "Extraction": "kg.model",
    "Extractor": "kg.nlp",
    "KgError": "kg.errors",
    "ingest": "kg.pipeline",
    "open_store": "kg.rdf.store",
    "run": "kg.query.runner",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
