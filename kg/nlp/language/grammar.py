"""grammar.yaml: the closed classes that the grammars of names, noun phrases and frames rest on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.nlp.clitics import Clitics
from kg.nlp.fold import fold
from kg.nlp.language.entering import enter, enter_lists, folded
from kg.nlp.language.model import Shapes, Words
from kg.nlp.matcher import Matcher

_LISTS = ("breaks", "sides", "delegations", "accompanying", "both", "standins", "pronouns")
# Word lists that are read by name, `language.closed["and"]`: a name that is not here fails.
CLOSED = (
    "and", "of", "there", "articles", "genitive", "possessives", "determiners", "before_head",
    "title_joints", "group_joints", "body_joints", "office_of", "closing_particles", "whole_bodies", "capital_leads",
    "state_heads",
)
HOME = "~"  # opens the value of a word for the home country: "~SA|MA", or "~" for any


def enter_grammar(matcher: Matcher, table: Mapping[str, Any]) -> None:
    """Enter the phrases of a grammar.yaml that may stand for something in a text."""
    for marker, phrases in table.get("markers", {}).items():
        enter(matcher, phrases, "marker", marker)
    enter_lists(matcher, table, _LISTS)
    for kind, phrases in table.get("organisations", {}).items():
        enter(matcher, phrases, "body", kind)
    for prefix, country in table.get("ship_prefixes", {}).items():
        enter(matcher, [prefix], "ships", str(country))
    enter(matcher, table.get("ships", ()), "ships", "")
    enter(matcher, table.get("compounds", ()), "word", "")
    for word, codes in table.get("homelands", {}).items():
        enter(matcher, [word], "country", HOME + "|".join(codes))


def closed_classes(table: Mapping[str, Any]) -> dict[str, Words]:
    """The lists of CLOSED, folded; one that a language has no use for is empty."""
    return {name: folded(table.get(name, ())) for name in CLOSED}


def clitics_of(table: Mapping[str, Any]) -> Clitics:
    """The proclitics of a language, its article and its elided words."""
    elided = frozenset(map(str, table.get("elided", ())))
    return Clitics.of(dict(table.get("clitics", {})), str(table.get("article", "")), elided)


def shapes_of(table: Mapping[str, Any]) -> Shapes:
    """The beginnings and endings of words; a kind that does not exist is an error."""
    shapes = {kind: tuple(map(str, parts)) for kind, parts in table.get("shapes", {}).items()}
    return Shapes(**{kind: parts if kind == "adverbs" else tuple(map(fold, parts)) for kind, parts in shapes.items()})
