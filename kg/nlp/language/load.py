"""A language from its folder: titles, triggers, grammar, dates, topics (.yaml), words.tsv and perhaps places.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from kg.nlp.fold import fold
from kg.nlp.language.entering import folded, phrase_keys
from kg.nlp.language.files import naming, table, word_classes
from kg.nlp.language.grammar import clitics_of, closed_classes, enter_grammar, shapes_of
from kg.nlp.language.model import Language, Phrases
from kg.nlp.language.places import capitals, enter_own, enter_reference
from kg.nlp.language.titles import enter_titles
from kg.nlp.language.topics import enter_topics
from kg.nlp.language.triggers import enter_triggers
from kg.nlp.language.verbs import verb_groups
from kg.nlp.matcher import Matcher

FOLDER = Path(__file__).parent.parent / "languages"
_NEEDED = ("function", "particles", "given", "delegation_modifiers")
_PHRASES = ("later", "backward", "each_of")
# Field of Language → list of grammar.yaml that may be missing.
_LISTS = {"sites": "sites", "domain": "domain_words", "separately": "separately", "during": "during",
          "capital_words": "capital_words", "trends": "trends"}


@lru_cache(maxsize=8)
def load(code: str) -> Language:
    """The language with ISO 639-1 code `code`. Raises InputError where a lexicon is missing or broken."""
    return read(FOLDER / code)


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a folder."""
    return tuple(sorted(p.name for p in FOLDER.iterdir() if (p / "grammar.yaml").is_file()))


def read(folder: Path) -> Language:
    """The language in a folder that bears its code as name. Raises InputError that names a missing or broken file."""
    words = word_classes(folder / "words.tsv")
    grammar, dates = table(folder / "grammar.yaml"), table(folder / "dates.yaml")
    with naming(folder / "grammar.yaml"):
        properties = _properties(grammar)
    clitics, function = properties["proclitics"], properties["function"]
    matcher, topics = Matcher(clitics), Matcher(clitics)
    enter_reference(matcher, folder.name, function | _common(words, properties["cased"]))
    if (folder / "places.yaml").is_file():
        with naming(folder / "places.yaml"):
            enter_own(matcher, table(folder / "places.yaml"))
    verbs = folder / "verbs.yaml"
    with naming(verbs):
        groups = verb_groups(table(verbs) if verbs.is_file() else {}, clitics)
    for name, enter in (("titles", enter_titles), ("triggers", partial(enter_triggers, groups=groups)),
                        ("grammar", enter_grammar)):
        with naming(folder / f"{name}.yaml"):
            enter(matcher, table(folder / f"{name}.yaml"))
    with naming(folder / "topics.yaml"):
        gapped = enter_topics(topics, table(folder / "topics.yaml"))
    with naming(folder / "dates.yaml"):
        coming = folded(dates.get("future", ()))
    return Language(code=folder.name, matcher=matcher, verbs=groups, topics=topics, gapped=gapped, words=words,
                    dates=dates, grammar=grammar, coming=coming, capitals=capitals(), **properties)


def _common(words: Mapping[str, str], cased: bool) -> frozenset[str]:
    """Where capitals do not tell names: the words that a small town's name must not be."""
    return frozenset() if cased else frozenset(word for word, label in words.items() if label in "wv")


def _properties(grammar: Mapping[str, Any]) -> dict[str, Any]:
    """What a grammar.yaml says of the language, by field of Language."""
    needed = {name: folded(grammar[name]) for name in _NEEDED}
    lists = {field: folded(grammar.get(key, ())) for field, key in _LISTS.items()}
    clitics = clitics_of(grammar)
    phrases: dict[str, Phrases] = {
        name: tuple(phrase_keys(phrase, clitics.elided) for phrase in grammar.get(name, ())) for name in _PHRASES}
    return {
        **needed, **lists, **phrases,
        "cased": bool(grammar.get("cased", False)),
        "adjective_first": bool(grammar.get("adjective_first", False)),
        "small_demonyms": bool(grammar.get("small_demonyms", False)),
        "article": str(grammar.get("article", "")),
        "proclitics": clitics,
        "shapes": shapes_of(grammar),
        "closed": closed_classes(grammar),
        "regnal": frozenset(fold(str(word)) for word in grammar.get("regnal", ())),
        "state_words": tuple(fold(str(word)) for word in grammar.get("state_words", ("\0",))),
        "lists": frozenset(map(str, grammar.get("lists", (",",)))),
        "connectors": frozenset(fold(str(word)) for word in grammar.get("post_connectors", ())),
    }
