"""What events and actors are called in Arabic and English, put together from the labels of ontology and reference data.

A label is made of what one article says and of those labels only, so that it is the same whenever it is made.
"""

from __future__ import annotations

from kg.model import Event, Participant
from kg.rdf.ontology import labels
from kg.rdf.reference_data import country_names, organisation_names
from kg.script import comma

LANGUAGES = ("en", "ar")
MOST_NAMED = 4

_DELEGATION = {"en": "{} delegation", "ar": "وفد {}"}
_SOMEONE = {"en": "someone", "ar": "جهة غير محددة"}
_MORE = {"en": "{} more", "ar": "و{} غيرهم"}


def event_label(event: Event, language: str) -> str:
    """Type, participants, date and, where it did not happen, status: "Meeting: A, Russia delegation (2025-11-16)"."""
    names = list(dict.fromkeys(participant_label(p, language) for p in event.participants))
    more = [_MORE[language].format(len(names) - MOST_NAMED)] if len(names) > MOST_NAMED else []
    status = "" if event.status == "happened" else labels(language).statuses.get(event.status, event.status)
    about = comma(language).join(filter(None, (event.date, status)))
    type_ = labels(language).types.get(event.type, event.type)
    who = comma(language).join([*names[:MOST_NAMED], *more])
    return f"{type_[:1].upper()}{type_[1:]}" + (f": {who}" if who else "") + (f" ({about})" if about else "")


def participant_label(participant: Participant, language: str) -> str:
    """A name as written, else what the participant is: a country, its delegation, the holder of a post."""
    named = participant.kind != "country" or not participant.country
    if participant.name and named:
        return participant.name
    return actor_label(participant.kind, participant.role, participant.country, language)


def actor_label(kind: str, role: str, country: str, language: str) -> str:
    """What an actor without a name is called."""
    side = country_label(country, language)
    if kind == "delegation":
        return _DELEGATION[language].format(side).strip()
    post = labels(language).roles.get(role, role)
    if post and side:
        return f"{post} ({side})"
    return post or side or _SOMEONE[language]


def country_label(code: str, language: str) -> str:
    """Name of a state or of the body in a state's place; the code where the reference data has none."""
    names = country_names().get(code) or organisation_names().get(code) or {}
    return names[language][0] if language in names else code
