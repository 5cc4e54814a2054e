"""How the subject of a dossier is named, in which posts it is attested, and by which judgements it is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from kg.answers.ask import ask, number, words
from kg.answers.dossier.subject import Subject
from kg.answers.identity import Case, history
from kg.answers.joining import Happening
from kg.answers.labels import country_labels, vocabulary
from kg.dossier.data import Doubt, Judged, Name, Post
from kg.query.runner import run

if TYPE_CHECKING:
    from kg.rdf.store import Store

MOST_JUDGED, MOST_POSTS, MOST_PERSONS = 12, 20, 10
_WRITTEN = """
SELECT ?name (COUNT(DISTINCT ?article) AS ?articles) WHERE {{
  {{ ?reference dd:denotes <{iri}> ; dd:nameAsWritten ?name ; dd:inArticle ?article }}
  UNION {{ <{iri}> rdfs:label ?label . BIND(STR(?label) AS ?name) }} }}
GROUP BY ?name ORDER BY DESC(?articles) ?name"""
_SCRIPTS = (("arabic", "\u0600", "\u06ff"), ("cyrillic", "\u0400", "\u04ff"), ("latin", "A", "\u024f"))


def names(store: Store, about: Subject) -> list[Name]:
    """Every form in which the subject is written, in all scripts, those of most articles first."""
    counts: Counter[str] = Counter()
    for iri in about.iris:
        for row in ask(store, _WRITTEN.format(iri=iri)):
            counts[words(row, "name")] += number(row, "articles")
    order = [*(script for script, _, _ in _SCRIPTS), "other"]
    found = [Name(text, script(text), articles) for text, articles in counts.items()]
    return sorted(found, key=lambda name: (order.index(name.script), -name.articles, -len(name.text), name.text))


def script(text: str) -> str:
    """The script of the first letter that tells one."""
    for letter in text:
        for name, first, last in _SCRIPTS:
            if first <= letter <= last and letter.isalpha():
                return name
    return "other"


def posts(store: Store, about: Subject, language: str) -> list[Post]:
    """The posts of a person, or who holds which post of a country, with the days that articles attest."""
    argument = [{"country": code} for code in about.codes] or [
        {"actor": iri} for iri in about.iris if "/actor/person/" in iri
    ]
    rows = [row for given in argument for row in run(store, "posts-held", {**given, "lang": language}).records()]
    roles = vocabulary(language).roles
    countries = country_labels(store, (words(row, "country") for row in rows), language)
    lines = [
        Post(
            words(row, "person"),
            roles.get(words(row, "role"), words(row, "role")),
            countries.get(words(row, "country"), words(row, "country")),
            words(row, "first"),
            words(row, "last"),
            number(row, "articles"),
        )
        for row in rows
    ]
    if not about.codes:
        return sorted(lines, key=lambda post: (post.first or "9999", post.country, post.role))
    most = sorted(lines, key=lambda post: (-post.articles, post.role, post.who))[:MOST_POSTS]
    return sorted(most, key=lambda post: (post.country, post.first or "9999", post.role, post.who))


def persons(about: Subject, found: Iterable[Happening]) -> list[str]:
    """Whose identity the dossier rests on: the subject itself, of states the persons who take part most often."""
    if not about.codes:
        return list(about.iris)
    counts = Counter(
        taking.actor for one in found for taking in one.facts.participants if taking.kind == "person"
    )
    return sorted(counts, key=lambda iri: (-counts[iri], iri))[:MOST_PERSONS]


def judgements(
    store: Store, actors: Iterable[str], language: str
) -> tuple[list[tuple[str, int]], list[Judged], list[Doubt]]:
    """How many judgements of each kind, some that join, and the likeliest of those about which the rules are unsure."""
    cases = [case for iri in actors for case in history(store, iri, language)]
    counts = Counter(f"{case.verdict}-{'rule' if case.by.startswith('rule:') else 'person'}" for case in cases)
    joined = _distinct(_judged(case) for case in cases if case.verdict == "same")
    unsure = sorted((_judged(case) for case in cases if case.verdict == "unsure"), key=lambda one: -one.score)
    likeliest = _distinct(unsure)[:MOST_JUDGED]
    doubts = [Doubt("unsure", 1, f"{one.left} / {one.right} ({one.score:.2f})") for one in likeliest]
    return sorted(counts.items()), list(joined)[:MOST_JUDGED], doubts


def _judged(case: Case) -> Judged:
    left, right = (_named(side.names, side.iri) for side in (case.left, case.right))
    return Judged(case.verdict, left, right, case.score, case.by, case.when)


def _named(names: Sequence[str], iri: str) -> str:
    return max(names[:3], key=len, default="") or iri.rsplit("/", 1)[-1]


def _distinct(found: Iterable[Judged]) -> list[Judged]:
    """Each pair of names once, one name alone not at all: the same spelling needs no explanation."""
    kept: dict[frozenset[str], Judged] = {}
    for judged in found:
        pair = frozenset((judged.left, judged.right))
        if len(pair) == 2:
            kept.setdefault(pair, judged)
    return list(kept.values())
