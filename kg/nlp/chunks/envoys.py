"""An envoy named after whoever sent him: "موفد الملك X، مساعد وزير الدفاع Y" is Y, sent by X."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.language import Language
from kg.nlp.phrases import Phrase

_JOINED = frozenset({"", "comma"})
_SENT = "envoy"
_SENDERS = frozenset({"head-of-state", "head-of-government"})


def sent_by(language: Language, phrase: Phrase, found: list[Phrase]) -> Phrase:
    """A person with a post, joined with the envoy of a ruler's name before it, which it takes out of `found`: the name
    read there is the sender's."""
    before = found[-1] if found else None
    if language.cased or before is None or not _names_sender(before) or not phrase.name or not phrase.role:
        return phrase
    near = 0 <= phrase.start - before.end <= 1 and phrase.lead in _JOINED
    if not near or phrase.country not in ("", before.country):
        return phrase
    found.pop()
    return replace(phrase, start=before.start, lead=before.lead, country=before.country,
                   roles=(*phrase.roles, *before.roles[:1]))


def _names_sender(phrase: Phrase) -> bool:
    """Whether a phrase is an envoy's, with a ruler's post and a name."""
    return phrase.kind == "person" and phrase.roles[:1] == (_SENT,) and bool(phrase.name) and bool(
        _SENDERS.intersection(phrase.roles))
