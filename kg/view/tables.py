"""The rows that a page is made of, as answers to `kg.view.questions`."""

from __future__ import annotations

from dataclasses import dataclass

from kg.view.cells import Table


@dataclass(frozen=True, slots=True)
class PageRows:
    """The answers to the questions, by the same names; `involved` may name actors beside the `participants`."""

    reports: Table = ()
    involved: Table = ()
    actors: Table = ()
    labels: Table = ()
    names: Table = ()
    posts: Table = ()
    wordings: Table = ()
    events: Table = ()
    topics: Table = ()
    participants: Table = ()
    evidence: Table = ()
    articles: Table = ()
    terms: Table = ()
    countries: Table = ()
