"""What a run did, and how its problems read: counts, and what was left out with the reason and the remedy."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import metadata

from kg.errors import KgError
from kg.model import Article, Problem

LANGUAGES = ("ar", "en", "fr")


@dataclass(slots=True)
class RunReport:
    """What one run did: `stored` counts new articles, `skipped` says what was left out, `failed` what went wrong.

    `notes` are of articles that were read all the same.
    """

    read: int = 0
    stored: int = 0
    unchanged: int = 0
    updated: int = 0
    events: int = 0
    undated: int = 0
    notes: list[Problem] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    failed: list[Problem] = field(default_factory=list)

    @property
    def kept(self) -> int:
        """The articles of this run that the store now holds."""
        return self.stored + self.unchanged + self.updated


def version() -> str:
    """The version of the installed package, "" in a checkout that is not installed."""
    try:
        return metadata.version("defence-diplomacy-kg")
    except metadata.PackageNotFoundError:
        return ""


def sentence(problem: Problem) -> str:
    """A problem as one line: where, what, and the remedy."""
    return str(KgError(problem.reason, problem.where, problem.remedy))


def unsupported(article: Article) -> Problem:
    """Why an article of another language is left out."""
    reason = f"language {article.language or 'und'} is not supported"
    return Problem(named(article), reason, f"supported are {', '.join(LANGUAGES)}")


def named(article: Article) -> str:
    """How messages call an article."""
    return article.key or article.url or article.title or article.id
