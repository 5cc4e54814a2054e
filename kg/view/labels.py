"""Labels in every language: of the codes that a page uses, and of its actors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg import ids
from kg.view.cells import Table, code, text
from kg.view.data import Labels
from kg.view.questions import TYPES


def terms(rows: Table) -> tuple[Labels, Labels, Labels]:
    """Labels of event types, roles and topics by code and language."""
    schemes = ("type", "role", "topic")
    labels: dict[str, defaultdict[str, dict[str, str]]] = {scheme: defaultdict(dict) for scheme in schemes}
    for term, label, language in rows:
        iri = text(term)
        scheme, short = ("type", TYPES[iri]) if iri in TYPES else (iri.rstrip("/").split("/")[-2], code(iri))
        if scheme in labels:
            labels[scheme][short].setdefault(text(language), text(label))
    return labels["type"], labels["role"], labels["topic"]


def countries(rows: Table, codes: set[str]) -> Labels:
    labels: defaultdict[str, dict[str, str]] = defaultdict(dict)
    wanted = {ids.actor(kind, one): one for one in codes if one for kind in ("country", "organisation")}
    for actor, label, language in rows:
        if text(actor) in wanted:
            labels[wanted[text(actor)]].setdefault(text(language), text(label))
    return labels


def fullest(labels: Iterable[tuple[str, str]]) -> tuple[dict[str, str], list[str]]:
    """The longest label of each language, and the rest."""
    ordered = sorted(set(labels), key=lambda pair: (-len(pair[0]), pair))
    chosen: dict[str, str] = {}
    for label, language in ordered:
        chosen.setdefault(language, label)
    return chosen, [label for label, language in ordered if chosen[language] != label]
