"""One title that several share: "وزيرا الخارجية الأميركي X والروسي Y", "نظيريه الأردني X والتركي Y"."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.phrases import Phrase

_RULE = "person:sharing"
_STATES = frozenset({"demonym", "country"})
_LISTED = frozenset({"and", "comma"})


def sharing(phrase: Phrase, found: list[Phrase]) -> Phrase:
    """A bare name with the title it shares with those before it; what told its country or title leaves `found`."""
    if phrase.kind != "person" or phrase.role or phrase.counterpart or phrase.country or not phrase.name:
        return phrase
    if _names_first(phrase, found):
        group = found.pop()
        return replace(phrase, start=group.start, lead=group.lead, role=group.role, roles=(group.role,),
                       country=group.country, post=group.post, rule=_RULE)
    if _names_another(phrase, found):
        state, first = found.pop(), found[-1]
        return replace(phrase, start=state.start, lead=state.lead, country=state.country, role=first.role,
                       roles=first.roles, counterpart=first.counterpart, rule=_RULE)
    return phrase


def _names_first(phrase: Phrase, found: list[Phrase]) -> bool:
    """Whether a name follows the title of several and the first one's country."""
    group = found[-1] if found else None
    return (group is not None and group.kind == "group" and bool(group.role and group.country)
            and group.end == phrase.start and not phrase.lead)


def _names_another(phrase: Phrase, found: list[Phrase]) -> bool:
    """Whether a name follows the country of one more in a list that opens with such a title."""
    first, state = found[-2:] if len(found) > 1 else (phrase, phrase)
    shared = first.rule == _RULE or (first.counterpart and bool(first.name))
    return (shared and state.kind in _STATES and state.lead in _LISTED and state.end == phrase.start
            and state.start - first.end <= 1)
