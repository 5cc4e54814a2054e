"""Verb groups as one element: auxiliaries, what plans or denies, adverbs, and a verb of the lexicon: "is reportedly
planning to visit", "had earlier been received", "after holding".

The words before the verb ask for a form of it ("has" for a participle, "to" for the base form) and tell its status.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kg.nlp.language import Language, Trigger, VerbGroups
from kg.nlp.matcher import Entry, Match
from kg.nlp.tape.element import Element, longest
from kg.nlp.tokens import Tokens

HAPPENED, PLANNED, DENIED = "happened", "planned", "denied"
_UNSURE = "unsure"  # "is said to": what follows tells whether it happened
# Kind of word → the forms of a verb that it asks for; after the others "to" must follow.
_ASKS = {"modal": ("base",), "do": ("base",), "to": ("base",), "have": ("done",), "be": ("doing", "passive"),
         "after": ("doing",)}
_NOT_FIRST = frozenset({"said", "not"})
_NOT = "n't"
_REACH = 30  # elements from a verb back to the one that it is joined to
_ENDS = frozenset({".", ";", "!", "?", ":"})


@dataclass(frozen=True, slots=True)
class _Verb:
    """The verb that ends a group: its meanings, of which the longest counts, and the group's status."""

    found: list[Match]
    status: str


def verb_group(tokens: Tokens, start: int, language: Language, inside: Mapping[int, int]) -> Element | None:
    """The verb group that opens at a token, as an element of what its verb opens; None where none does. `inside`: the
    runs of days and adverbs that may stand in it."""
    groups = language.verbs
    kind = groups.kinds.get(_without_not(tokens.keys[start]), "")
    if not kind or kind in _NOT_FIRST:
        return None
    verb = _Group(tokens, groups, inside).read(start, "", HAPPENED)
    if verb is None:
        return None
    told = PLANNED if verb.status == _UNSURE else verb.status
    return replace(_with_status(longest(verb.found, []), told), start=start)


def joined_verb(tokens: Tokens, start: int, before: list[Element], phrase: Element | None,
                language: Language, inside: Mapping[int, int]) -> Element | None:
    """The base form of a verb that "and" or a comma joins to a group of its sentence that asked for one ("will visit
    Lima and hold talks"); None where the phrase that opens at the token is longer."""
    if not language.verbs.kinds or not _joins(tokens, start, language, inside):
        return None
    found = language.verbs.forms["base"].at(tokens.keys, start, inside)
    told = _asked_before(tokens, before, language) if found else ""
    if not told or (phrase is not None and phrase.end > found[0].end):
        return None
    return _with_status(longest(found, []), told)


def _joins(tokens: Tokens, start: int, language: Language, inside: Mapping[int, int]) -> bool:
    """Whether "and" or a comma stands before a token, perhaps with adverbs between: "and then visit"."""
    at = start - 1
    while at > 0 and at in inside:
        at -= 1
    return at > 0 and (tokens.keys[at] in language.closed["and"] or tokens.keys[at] in language.lists)


def _asked_before(tokens: Tokens, before: list[Element], language: Language) -> str:
    """The status of the last verb of a sentence if its group asked for a base form, else ""."""
    for element in reversed(before[-_REACH:]):
        if element.category == "mark" and element.value in _ENDS:
            break
        verb = element.category == "light" or (isinstance(element.value, Trigger) and element.value.form == "verb")
        if verb and element.category in ("trigger", "light"):
            kinds = [language.verbs.kinds.get(key) for key in tokens.keys[element.start:element.end]]
            told = _status_of(element.value)
            asks = "to" in kinds or "modal" in kinds or (not any(kinds) and told != HAPPENED)
            return told if asks else ""
    return ""


def longer(phrase: Element | None, group: Element | None) -> Element | None:
    """Of the phrase and the verb group that open at one token the longer; of equals the phrase, which may have the
    sense of the group beside its own, unless it only plans or denies."""
    if phrase is None or group is None or phrase.end != group.end or phrase.category in (PLANNED, DENIED):
        return phrase if group is None or (phrase is not None and phrase.end > group.end) else group
    named = "sense" if group.category == "trigger" else group.category
    if phrase.category != "trigger" or phrase.other(named) is not None or _is_same_frame(phrase, group):
        return phrase
    again = Match(phrase.start, phrase.end, Entry(named, group.value))
    return replace(phrase, others=(*phrase.others, again, *group.others))


def _is_same_frame(phrase: Element, group: Element) -> bool:
    """Whether a phrase stands in the lexicon for what its verb means there: "is buying" is still to come."""
    return isinstance(group.value, Trigger) and group.value.rule == phrase.value.rule


@dataclass(frozen=True, slots=True)
class _Group:
    """The way through a group, word by word."""

    tokens: Tokens
    groups: VerbGroups
    inside: Mapping[int, int]

    def read(self, at: int, before: str, status: str) -> _Verb | None:
        """The verb of the group that goes on at a token after a word of the kind `before`."""
        keys = self.tokens.keys
        if at >= len(keys):
            return None
        kind = self.groups.kinds.get(_without_not(keys[at]), "")
        if kind and (kind != "said" or before == "be"):
            told = DENIED if keys[at].endswith(_NOT) else _status(before, kind, status)
            verb = self.read(at + 1, before if kind == "not" else kind, told)
            if verb is not None:
                return verb
        found = [m for form in _ASKS.get(before, ()) for m in self.groups.forms[form].at(keys, at, self.inside)]
        if found:
            return _Verb(found, status)
        on = at + 1 if keys[at:at + 2] == ("on", "to") else self.inside.get(at, 0)  # "went on to visit"
        return self.read(on, before, status) if before and on else None


def _status(before: str, kind: str, status: str) -> str:
    """The status of a group after one more word."""
    if status == DENIED or kind in ("not", "refusing"):
        return DENIED
    if kind in ("modal", "coming") or (kind == "to" and before in ("", "be", "have")):
        return PLANNED
    if kind == "to" and before == "said":
        return _UNSURE
    return HAPPENED if status == _UNSURE and kind in ("have", "be") else status


def _with_status(element: Element, status: str) -> Element:
    others = tuple(replace(m, entry=replace(m.entry, value=_told(m.entry.value, status))) for m in element.others)
    return replace(element, value=_told(element.value, status), others=others)


def _status_of(value: Any) -> str:
    """The status with which a verb opens what it opens."""
    if not isinstance(value, Trigger):
        return str(value)
    return DENIED if value.denied else PLANNED if value.future else HAPPENED


def _told(value: Any, status: str) -> Any:
    """What a verb opens, with a status: a trigger, or that of a verb that lends its subject to a noun."""
    if not isinstance(value, Trigger):
        return status
    return replace(value, future=status == PLANNED, denied=status == DENIED)


def _without_not(key: str) -> str:
    return key[:-len(_NOT)] if key.endswith(_NOT) else key
