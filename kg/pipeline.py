"""The steps in order: read, extract, identify, store. What is left out is counted with its reason, never lost."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from typing import IO, TYPE_CHECKING

from kg.errors import KgError, StoreError
from kg.model import Article, Extraction, Problem
from kg.reports import LANGUAGES, RunReport, named, unsupported, version

if TYPE_CHECKING:
    from kg.nlp import Extractor
    from kg.rdf.store import Store

Watcher = Callable[[Extraction, str], None]
"""Is told of every article that was read and what became of it: "new", "unchanged" or "updated"."""

HOSTILE = (KgError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)
"""What an odd text can provoke in a step: the article fails and is reported, and the run goes on."""


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
    """Read articles, extract their events and put them into the store one by one; the run itself is recorded too."""
    from kg.identity import settle
    from kg.ingest import read

    report, started = RunReport(), datetime.now(UTC)
    try:
        _each(store, read(paths, stdin=stdin), report, watcher)
    except KeyboardInterrupt:
        _record(store, report, started)
        raise
    settle(store)
    _record(store, report, started)
    return report


def _each(store: Store, items: Iterable[Article | Problem], report: RunReport, watcher: Watcher) -> None:
    from kg.nlp import Extractor

    extractor = Extractor()
    for item in items:
        if isinstance(item, Problem):
            (report.notes if item.note else report.skipped).append(item)
            continue
        if item.language not in LANGUAGES:
            report.skipped.append(unsupported(item))
            continue
        report.read += 1
        extraction = _extracted(extractor, item)
        outcome = extraction if isinstance(extraction, Problem) else stored(store, extraction, report.notes)
        if isinstance(outcome, Problem):
            report.failed.append(outcome)
        elif isinstance(extraction, Extraction):
            _count(report, extraction, outcome)
            watcher(extraction, outcome)


def _record(store: Store, report: RunReport, started: datetime) -> None:
    """Keep what a run did as provenance, in a graph that belongs to no article."""
    from kg.rdf.runs import Run, record

    record(store, Run(
        id=f"{started:%Y%m%dT%H%M%S.%f}-{secrets.token_hex(3)}",
        started=started,
        ended=datetime.now(UTC),
        version=version(),
        read=report.read,
        stored=report.stored,
        unchanged=report.unchanged,
        updated=report.updated,
        events=report.events,
        skipped=tuple(report.skipped),
        failed=tuple(report.failed),
    ))


def stored(store: Store, extraction: Extraction, breaches: list[Problem] | None = None) -> str | Problem:
    """Put one article's graphs into the store: "new", "unchanged" or "updated".

    Where a list is given, what breaks a shape of the ontology in graphs that are new is added to it.
    """
    from kg.identity import reading
    from kg.rdf.links import links_quads
    from kg.rdf.quads import article_quads
    from kg.references import references
    from kg.resolve import identify

    try:
        actors = identify(references(extraction))
        graphs = article_quads(extraction), links_quads(extraction, actors)
        outcome = store.put(extraction.article.id, *graphs, reading(extraction, actors))
        if breaches is not None and outcome != "unchanged":
            from kg.rdf.shacl import check_quads

            breaches += [replace(breach, note=True) for breach in check_quads(chain(*graphs))]
        return outcome
    except StoreError:
        raise  # a store that cannot be written ends the run
    except HOSTILE as error:
        return _failure(extraction.article, "storing", error)


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
