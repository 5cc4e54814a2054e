"""Reading: files, folders, standard input, JSON lines and web pages become articles."""

from kg.ingest.reader import read

__all__ = ["read"]
