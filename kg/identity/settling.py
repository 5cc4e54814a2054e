"""Settling: whatever awaits resolution is judged, and canonical actors, events and links follow from the ledger.

The work is in proportion to what changed: persons are compared with those who share a key, the links of an article
are made anew where an actor or event in it changed its canonical form. Settling twice changes nothing, and a run that
is killed leaves its marks, so that the next one does the work.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from urllib.parse import unquote

import kg.rdf.ledger as ledger
from kg import ids
from kg.identity.desk import Desk
from kg.identity.known import CANONICAL, GRAPH, Known
from kg.identity.links import Linker
from kg.identity.offices import Month, judge_offices, months_of
from kg.identity.persons import judge_persons, rejudge, settle_canonical
from kg.identity.statements import canonical_quads, links_changes
from kg.model import Judgement
from kg.rdf.store import Store
from kg.resolve import copies, happenings, persons
from kg.resolve.clusters import Order

__all__ = ["CANONICAL", "GRAPH", "Settled", "settle"]


@dataclass(frozen=True, slots=True)
class Settled:
    """What settling changed: judgements made and withdrawn, canonical forms that moved, articles linked anew."""

    made: tuple[Judgement, ...] = ()
    withdrawn: tuple[Judgement, ...] = ()
    moved: tuple[tuple[str, str], ...] = ()
    articles: int = 0


def settle(store: Store, also: Iterable[str] = ()) -> Settled:
    """Resolve all that awaits it, and the nodes named besides; gives back what changed."""
    waiting = store.pending
    nodes = _Nodes.of(waiting | set(also))
    if not nodes:
        return Settled()
    known, desk = Known(store), Desk(store)
    linker = Linker(known, desk)

    judged = judge_persons(known, desk, nodes.persons, nodes.bereft(known, "actor"))
    moved = settle_canonical(known, desk, judged | nodes.persons | nodes.others, strangers=persons.strangers)
    months = nodes.months | months_of(known, moved)
    meant = judge_offices(known, desk, nodes.references, months, moved)
    turned = linker.turned(moved | nodes.persons | {known.stored_canonical(node) for node in moved})
    stale = nodes.articles | {article for actor in moved | turned for article in known.articles_reading(actor)}
    stale |= {ids.article_of(reference) for reference in meant | nodes.references}

    events = nodes.events | {event for article in stale for event in linker.tellings(article)}
    judge = partial(_one_event, known, linker)
    judged = rejudge(desk, events, known.neighbours, judge, nodes.bereft(known, "event"))
    moved_events = settle_canonical(
        known, desk, judged | events, ids.article_of, partial(_two_events, linker), partial(_best_told, linker)
    )

    articles = {ids.article(article) for article in nodes.articles}
    judged = rejudge(desk, articles, known.neighbours, partial(_one_text, known))
    moved_articles = settle_canonical(known, desk, judged | articles)

    stale |= {ids.article_of(node) for node in moved_events | moved_articles}
    made, withdrawn = desk.changes()
    added, removed = links_changes(store, known, linker, stale)
    named, unnamed = canonical_quads(store, known)
    store.change(
        [*added, *named, *(q for j in made for q in ledger.judgement_quads(j))],
        [*removed, *unnamed, *(q for j in withdrawn for q in ledger.judgement_quads(j))],
    )
    store.settled(waiting)
    everyone = sorted(moved | moved_events | moved_articles)
    return Settled(
        tuple(made), tuple(withdrawn), tuple((node, known.canonical(node)) for node in everyone), len(stale)
    )


@dataclass(frozen=True, slots=True)
class _Nodes:
    """The nodes that await resolution, by what they are."""

    articles: set[str]
    persons: set[str]
    others: set[str]
    events: set[str]
    references: set[str]
    months: set[Month]
    keys: set[str]

    def bereft(self, known: Known, kind: str) -> set[str]:
        """Those of a kind under the keys that an article gave up."""
        return {node for key in self.keys for node in known.keyed(key) if node.startswith(f"{ids.DATA}{kind}/")}

    @classmethod
    def of(cls, nodes: Iterable[str]) -> _Nodes:
        found = cls(set(), set(), set(), set(), set(), set(), set())
        for node in nodes:
            kind, _, rest = node.removeprefix(ids.DATA).partition("/")
            if kind == "article":
                found.articles.add(rest)
            elif kind == "actor":
                (found.persons if rest.startswith("person/") else found.others).add(node)
            elif kind == "event":
                found.events.add(node)
            elif kind == "reference":
                found.references.add(node)
            elif kind == "key":
                found.keys.add(unquote(rest))
            elif kind == "office":
                role, country, month = rest.split("/")
                found.months.add((role, country, month))
        return found

    def __bool__(self) -> bool:
        return any((self.articles, self.persons, self.others, self.events, self.references, self.months))


def _one_event(known: Known, linker: Linker, a: str, b: str) -> Judgement | None:
    one, other = linker.telling(a), linker.telling(b)
    if one is None or other is None:
        return None
    judgement = happenings.judge(one, other)
    if judgement is None or judgement.verdict != "same" or (one.exact and other.exact):
        return judgement
    near = (known.neighbours(a) | known.neighbours(b)) - {a, b}
    tellings = map(linker.telling, near)
    return happenings.judge(one, other, [telling for telling in tellings if telling])


def _two_events(linker: Linker, some: Iterable[str], others: Iterable[str]) -> bool:
    of_some, of_others = ([t for event in group if (t := linker.telling(event))] for group in (some, others))
    return happenings.contradict(of_some, of_others)


def _best_told(linker: Linker, event: str) -> Order:
    """The order in which reports stand for their event: what happened before what was planned, days before months."""
    telling = linker.telling(event)
    return telling is None or telling.status != "happened", telling is None or not telling.exact, event


def _one_text(known: Known, a: str, b: str) -> Judgement | None:
    of_a, of_b = ({key for key in known.keys(node) if key.startswith("text ")} for node in (a, b))
    return copies.judge(a, b, of_a, of_b, _published(known, a), _published(known, b))


def _published(known: Known, article: str) -> date | None:
    told = known.told(ids.article_of(article))
    return told.published if told else None
