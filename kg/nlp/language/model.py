"""What a language is to the grammars: frozen records, compiled once from the folder's files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from kg.nlp.clitics import Clitics
from kg.nlp.matcher import Matcher

Words = frozenset[str]
Phrases = tuple[tuple[str, ...], ...]
Gapped = Mapping[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]]


class Town(NamedTuple):
    """The value of a "city": its usual English name, ISO code, whether it is a capital, inhabitants (0: not known)."""

    name: str
    iso: str
    capital: bool
    population: int


class Body(NamedTuple):
    """The value of an "organisation": its id, the country it belongs to (or ""), its kind."""

    id: str
    country: str
    kind: str


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that opens an event frame: event type, form (verb, noun), name of the rule, what it needs and allows.

    `adverb`: it says how what the verb before it tells was done ("by phone") and stands for that verb.
    """

    type: str
    form: str
    rule: str
    needs: str = ""
    nominal: bool = False
    pronoun: bool = False
    future: bool = False
    denied: bool = False
    passive: bool = False
    objects: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, ...]] = frozenset()
    subject: bool = True
    adverb: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class VerbGroups:
    """How verbs stand in groups (verbs.yaml): a matcher by form, word → its kind, the irregular verbs, the words
    that may stand inside a group, and forms that are nouns where no group precedes them."""

    forms: Mapping[str, Matcher]
    kinds: Mapping[str, str]
    irregular: Mapping[str, tuple[str, ...]]
    inside: Words
    nouns: Words


@dataclass(frozen=True, slots=True)
class Shapes:
    """Beginnings and endings that tell what a word is; see "shapes" in docs/languages.md. Folded but for `adverbs`."""

    definite: tuple[str, ...] = ()
    definite_clitic: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    inflected_starts: tuple[str, ...] = ()
    inflected_ends: tuple[str, ...] = ()
    inflected_definite_ends: tuple[str, ...] = ()
    family_ends: tuple[str, ...] = ()
    not_family_ends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language, ready for use.

    `words` maps folded words to n, v, w or r (see words.tsv); `closed` holds the word lists of grammar.yaml that are
    read by name (`kg.nlp.language.grammar.CLOSED`), folded and without article; `grammar` and `dates` are the files.
    """

    code: str
    matcher: Matcher
    verbs: VerbGroups
    topics: Matcher
    gapped: Gapped
    words: Mapping[str, str]
    dates: Mapping[str, Any]
    grammar: Mapping[str, Any]
    cased: bool
    adjective_first: bool
    small_demonyms: bool
    article: str
    proclitics: Clitics
    shapes: Shapes
    closed: Mapping[str, Words]
    capitals: Mapping[str, str]
    regnal: Words
    connectors: Words
    lists: Words
    coming: Words
    later: Phrases
    backward: Phrases
    each_of: Phrases
    function: Words
    particles: Words
    given: Words
    delegation_modifiers: Words
    capital_words: Words
    trends: Words
    during: Words
    separately: Words
    domain: Words
    sites: Words
    state_words: tuple[str, ...]

    @property
    def clitics(self) -> bool:
        """Whether words carry proclitics."""
        return bool(self.proclitics.leads)

    def bears_article(self, key: str) -> bool:
        """Whether a folded word opens with the article; never in a language that writes it apart or has none."""
        return bool(self.article) and key.startswith(self.article)
