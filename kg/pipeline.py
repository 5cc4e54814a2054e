"""The steps in order: read, extract, identify, store. What is left out is counted with its reason, never lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING

from kg.errors import KgError, StoreError
from kg.model import Article, Extraction, Problem

if TYPE_CHECKING:
    from kg.nlp import Extractor
    from kg.rdf.store import Store

LANGUAGES = ("ar", "en")
Watcher = Callable[[Extraction, str], None]
"""Is told of every article that was read and what became of it: "new", "unchanged" or "updated"."""

HOSTILE = (KgError, ValueError, LookupError, ArithmeticError, RecursionError)
"""What an odd text can provoke in a step; the article fails and is reported, the run goes on."""


@dataclass(slots=True)
class RunReport:
    """What one run did: `stored` counts new articles, `skipped` says what was left out, `failed` what went wrong."""

    read: int = 0
    stored: int = 0
    unchanged: int = 0
    updated: int = 0
    events: int = 0
    undated: int = 0
    skipped: list[Problem] = field(default_factory=list)
    failed: list[Problem] = field(default_factory=list)

    @property
    def kept(self) -> int:
        """The articles of this run that the store now holds."""
        return self.stored + self.unchanged + self.updated


def nobody(extraction: Extraction, outcome: str) -> None:
    """The watcher that looks away."""


def extract(paths: Sequence[str], *, stdin: IO[bytes] | None = None) -> Iterator[Extraction | Problem]:
    """What every article says, in the order of the input, and a problem in the place of what cannot be used.

    An article in a language that is not supported gives an extraction without events.
    """
    from kg.ingest import read
    from kg.nlp import Extractor

    extractor = Extractor()
    for item in read(paths, stdin=stdin):
        yield item if isinstance(item, Problem) else _extracted(extractor, item)


def ingest(
    store: Store, paths: Sequence[str], *, watcher: Watcher = nobody, stdin: IO[bytes] | None = None
) -> RunReport:
    """Read articles, extract their events and put them into the store, one article at a time."""
    from kg.ingest import read
    from kg.nlp import Extractor

    report, extractor = RunReport(), Extractor()
    for item in read(paths, stdin=stdin):
        if isinstance(item, Problem):
            report.skipped.append(item)
            continue
        if item.language not in LANGUAGES:
            report.skipped.append(unsupported(item))
            continue
        report.read += 1
        extraction = _extracted(extractor, item)
        outcome = extraction if isinstance(extraction, Problem) else stored(store, extraction)
        if isinstance(outcome, Problem):
            report.failed.append(outcome)
        elif isinstance(extraction, Extraction):
            _count(report, extraction, outcome)
            watcher(extraction, outcome)
    return report


def stored(store: Store, extraction: Extraction) -> str | Problem:
    """Put one article's graphs into the store: "new", "unchanged" or "updated"."""
    from kg.rdf.links import links_quads
    from kg.rdf.quads import article_quads
    from kg.references import references
    from kg.resolve import identify

    try:
        actors = identify(references(extraction))
        return store.put(extraction.article.id, article_quads(extraction), links_quads(extraction, actors))
    except StoreError:
        raise  # a store that cannot be written ends the run
    except HOSTILE as error:
        return _failure(extraction.article, "storing", error)


def sentence(problem: Problem) -> str:
    """A problem as one line: where, what, and the remedy."""
    return str(KgError(problem.reason, problem.where, problem.remedy))


def unsupported(article: Article) -> Problem:
    """Why an article of another language is left out."""
    reason = f"language {article.language or 'und'} is not supported"
    return Problem(named(article), reason, f"supported are {' and '.join(LANGUAGES)}")


def named(article: Article) -> str:
    """How messages call an article."""
    return article.key or article.url or article.title or article.id


def _extracted(extractor: Extractor, article: Article) -> Extraction | Problem:
    try:
        return extractor.extract(article)
    except HOSTILE as error:
        return _failure(article, "extraction", error)


def _failure(article: Article, step: str, error: Exception) -> Problem:
    what = error.what if isinstance(error, KgError) else f"{type(error).__name__}: {error}"
    return Problem(named(article), f"{step} failed: {what}", "please report it with the article")


def _count(report: RunReport, extraction: Extraction, outcome: str) -> None:
    report.stored += outcome == "new"
    report.unchanged += outcome == "unchanged"
    report.updated += outcome == "updated"
    report.events += len(extraction.events)
    report.undated += extraction.article.published is None
