"""Arguments become terms, each written by the RDF library."""

from __future__ import annotations

from typing import Any

import pytest

from kg.errors import NotFoundError, QueryError
from kg.query.arguments import term

DATE = "^^<http://www.w3.org/2001/XMLSchema#date>"
BASE = "https://w3id.org/defence-diplomacy"


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        ("first-day", "2024-02", f'"2024-02-01"{DATE}'),
        ("last-day", "2024-02", f'"2024-02-29"{DATE}'),
        ("last-day", "2025", f'"2025-12-31"{DATE}'),
        ("first-day", "2025-11-16", f'"2025-11-16"{DATE}'),
        ("first-day", "any", f'"0001-01-01"{DATE}'),
        ("last-day", "any", f'"9999-12-31"{DATE}'),
        ("text", 'Am"man\n} ؟', '"Am\\"man\\n} ؟"'),
        ("text", "any", '""'),
        ("number", "020", "20"),
        ("language", "ar", '"ar"'),
        ("event-type", "port-call", f"<{BASE}/ontology#PortCall>"),
        ("event-type", "any", '""'),
        ("status", "planned", f"<{BASE}/status/planned>"),
        ("topic", "military-aid", f"<{BASE}/topic/military-aid>"),
        ("topic", "أمن الحدود", f"<{BASE}/topic/border-security>"),
        ("role", "Chief of Staff", f"<{BASE}/role/chief-of-staff>"),
        ("country", "jo", '"JO"'),
        ("country", "مصر", '"EG"'),
        ("country", "turkiye", '"TR"'),
        ("country", "الناتو", '"NATO"'),
        ("country", "any", '""'),
        ("actor", "الخطيب", f"<{BASE}/data/actor/person/khatib>"),
        ("actor", f"{BASE}/data/actor/person/kaya", f"<{BASE}/data/actor/person/kaya>"),
        ("party", "Greece", '"GR"'),
        ("party", "Deniz Kaya", f"<{BASE}/data/actor/person/kaya>"),
    ],
)
def test_an_argument_is_written_as_a_term(store: Any, type_: str, value: str, expected: str) -> None:
    assert term(type_, value, store) == expected


@pytest.mark.parametrize(
    ("type_", "value", "message"),
    [
        ("first-day", "2025-13", "write 2025, 2025-11 or 2025-11-16"),
        ("first-day", "2025-02-30", "is no date"),
        ("last-day", "16 November", "is no date"),
        ("last-day", "0000", "is no date"),
        ("number", "-3", "is no whole number"),
        ("number", "3 } SELECT", "is no whole number"),
        ("language", "fr", "one of: en, ar"),
        ("event-type", "meetings", "one of: meeting"),
        ("status", "held", "is no status"),
        ("topic", "military-ade", "near: military-aid"),
    ],
)
def test_a_wrong_argument_is_an_error_with_a_remedy(store: Any, type_: str, value: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        term(type_, value, store)


@pytest.mark.parametrize(("type_", "value"), [("country", "XX"), ("country", "Atlantis"), ("actor", "Nobody")])
def test_who_is_not_in_the_store_is_not_found(store: Any, type_: str, value: str) -> None:
    with pytest.raises(NotFoundError, match=value):
        term(type_, value, store)
