"""verbs.yaml: the forms of verbs, and the small words that stand before a verb in its group ("is planning to visit").

A verb is listed once, as "hold" or "arrive in"; its forms are made by the rules of regular verbs or looked up. Each
form has a matcher of its own, so that "received" after "has" is what somebody did, after "was" what others did.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kg.nlp.clitics import Clitics
from kg.nlp.fold import fold
from kg.nlp.language.entering import folded
from kg.nlp.language.model import VerbGroups
from kg.nlp.matcher import Matcher

FORMS = ("base", "done", "doing", "passive")
KINDS = frozenset({"modal", "do", "have", "be", "to", "after", "coming", "said", "able", "refusing", "not"})
FINITE = ""  # a form that needs no word before it
_SIBILANTS = ("s", "x", "z", "ch", "sh", "o")
_VOWELS = "aeiou"
_THIRD = {"have": "has", "be": "is/are"}
_OR = "/"  # between two spellings of a form


def verb_groups(table: Mapping[str, Any], clitics: Clitics) -> VerbGroups:
    """The groups that a verbs.yaml describes, with matchers for the forms of verbs that are still empty. A kind of word
    that groups do not have is a ValueError."""
    unknown = set(table.get("groups", {})) - KINDS
    if unknown:
        raise ValueError(f"groups of verbs have no words of the kind {min(unknown)}")
    kinds = {fold(str(word)): kind for kind, words in table.get("groups", {}).items() for word in words}
    irregular = {str(verb): tuple(str(parts).split()) for verb, parts in table.get("irregular", {}).items()}
    inside, nouns = folded(table.get("inside", ())), folded(table.get("nouns", ()))
    return VerbGroups({form: Matcher(clitics) for form in FORMS}, kinds, irregular, inside, nouns)


def forms_of(verb: str, groups: VerbGroups, passive: bool = False) -> Iterator[tuple[str, str]]:
    """(form, phrase) of each form of a verb such as "arrive in"; of a passive verb only its participle counts."""
    base, _, rest = verb.partition(" ")
    third, past, done, doing = _inflected(base, groups.irregular.get(base, ()))
    forms = (("passive", done),) if passive else (
        (FINITE, past), (FINITE, third), ("base", base), ("done", done), ("doing", doing))
    for form, spellings in forms:
        for word in spellings.split(_OR):
            if form or word not in groups.nouns:
                yield form, f"{word} {rest}".rstrip()


def _inflected(base: str, parts: tuple[str, ...]) -> tuple[str, str, str, str]:
    """Third person, past, participle and "-ing" of a verb; `parts` are its irregular past, participle and "-ing"."""
    in_y = base.endswith("y") and base[-2:-1] not in _VOWELS
    third = _THIRD.get(base) or (base[:-1] + "ies" if in_y else base + ("es" if base.endswith(_SIBILANTS) else "s"))
    regular = base[:-1] + "ied" if in_y else base + ("d" if base.endswith("e") else "ed")
    doing = (base[:-1] if base.endswith("e") and not base.endswith(("ee", "be")) else base) + "ing"
    past, done, doing = (*parts, *(regular, parts[0] if parts else regular, doing)[len(parts):])
    return third, past, done, doing
