"""Labels of codes and of actors, from rows of (thing, label, language)."""

from __future__ import annotations

from kg import ids
from kg.view.labels import countries, fullest, terms


def test_the_longest_label_of_a_language_is_the_label() -> None:
    labels = [("Keksitty", "en"), ("Aino Keksitty", "en"), ("آينو", "ar")]
    assert fullest(labels) == ({"en": "Aino Keksitty", "ar": "آينو"}, ["Keksitty"])


def test_terms_are_told_apart_by_scheme() -> None:
    base = "https://w3id.org/defence-diplomacy/"
    rows = [
        (f"{ids.ONTOLOGY}PortCall", "Port call", "en"),
        (f"{base}role/envoy", "مبعوث", "ar"),
        (f"{base}topic/cyber", "Cyber", "en"),
        (f"{base}cameo/036", "Express intent to meet", "en"),
    ]
    types, roles, topics = terms(rows)
    assert types == {"port-call": {"en": "Port call"}}
    assert roles == {"envoy": {"ar": "مبعوث"}}
    assert topics == {"cyber": {"en": "Cyber"}}


def test_bodies_stand_beside_countries_and_only_used_codes_are_kept() -> None:
    rows = [
        (ids.actor("country", "OM"), "Oman", "en"),
        (ids.actor("organisation", "NATO"), "الناتو", "ar"),
        (ids.actor("country", "CL"), "Chile", "en"),
    ]
    assert countries(rows, {"OM", "NATO", ""}) == {"OM": {"en": "Oman"}, "NATO": {"ar": "الناتو"}}
