"""The errors of the package: each says what is wrong, where, and what to do about it."""

from __future__ import annotations


class KgError(Exception):
    """Base of all errors raised on purpose. `where` is a file, line, field or IRI."""

    def __init__(self, what: str, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(what)

    def __str__(self) -> str:
        text = f"{self.where}: {self.what}" if self.where else self.what
        return f"{text} ({self.remedy})" if self.remedy else text


class InputError(KgError):
    """An input (article, file, record, gold file) cannot be read or is not what it should be."""


class StoreError(KgError):
    """The store cannot be opened, read or written."""


class QueryError(KgError):
    """A query is malformed, unknown, or not allowed."""


class NotFoundError(KgError):
    """The article, event or actor asked for is not in the store."""
