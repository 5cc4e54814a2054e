"""The table of events."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest

from kg.model import Article, Event, Extraction, Participant, Place
from kg.rdf.event_table import EventRow, Party
from kg.rdf.export_csv import COLUMNS, sides, write_csv
from kg.rdf.store import Store

Put = Callable[[Store, Extraction], str]


def table(store: Store) -> list[dict[str, str]]:
    stream = io.BytesIO()
    write_csv(store, stream)
    return list(csv.DictReader(io.StringIO(stream.getvalue().decode(), newline="")))


def test_every_event_is_a_row_with_its_codes(both: Store) -> None:
    rows = table(both)
    assert len(rows) == 5
    assert list(rows[0]) == list(COLUMNS)
    (meeting,) = [row for row in rows if row["city"] == "Damascus" and row["status"] == "happened"]
    assert {name: meeting[name] for name in (
        "start_date", "date_precision", "event_type", "cameo_code", "plover_type", "quad_class", "goldstein",
        "actor_name", "actor_country", "actor_sector", "recipient_name", "recipient_country", "topics", "country",
        "publisher", "sentence_numbers", "confidence", "url",
    )} == {
        "start_date": "2025-11-16", "date_precision": "day", "event_type": "meeting", "cameo_code": "040",
        "plover_type": "CONSULT", "quad_class": "1", "goldstein": "1.0", "actor_name": "مرهف أبو قصرة",
        "actor_country": "SY", "actor_sector": "GOV", "recipient_name": "Russia delegation", "recipient_country": "RU",
        "topics": "coordination; military-cooperation", "country": "SY", "publisher": "الثورة", "sentence_numbers": "1",
        "confidence": "0.9", "url": "https://example.org/a?b=ج",
    }
    assert meeting["sentence"].startswith("استقبل وزير الدفاع")


def test_whoever_travels_acts_on_the_country_visited(both: Store) -> None:
    (visit,) = [row for row in table(both) if row["event_type"] == "visit" and row["status"] == "happened"]
    assert (visit["actor_name"], visit["recipient_name"]) == ("مرهف أبو قصرة", "Russia")
    assert visit["recipient_sector"] == "GOV"
    assert visit["recipient_id"].endswith("/actor/country/RU")


@pytest.mark.parametrize(("type_", "parts", "actor", "recipient"), [
    ("transfer", ("receiver", "giver"), 1, 0),
    ("meeting", ("guest", "host"), 1, 0),
    ("visit", ("host", "guest"), 1, 0),
    ("agreement", ("signatory", "signatory"), 0, 1),
    ("agreement", ("attendee", "signatory"), 1, 0),
])
def test_parts_tell_who_acts(type_: str, parts: tuple[str, str], actor: int, recipient: int) -> None:
    parties = tuple(Party(str(n), f"C{n}", part=part) for n, part in enumerate(parts))
    row = EventRow("e", type_, parties=parties)
    assert [party.name for party in sides(row)] == [str(actor), str(recipient)]


def test_whoever_travels_along_is_no_recipient() -> None:
    row = EventRow("e", "visit", country="UA", parties=(Party("A", "US", part="guest"), Party("B", part="guest")))
    assert [party.name for party in sides(row)] == ["A", "Ukraine"]


def test_a_cell_that_a_spreadsheet_would_run_is_quoted(both: Store) -> None:
    assert {row["publisher"] for row in table(both)} == {"الثورة", "'=Agency"}


def test_line_breaks_and_quotes_stay_inside_their_cell(store: Store, put: Put) -> None:
    event = Event("meeting", (Participant("person", 'A "B",\nC', country="SY"),), place=Place("X;Y", ""))
    put(store, Extraction(Article("a1", ""), events=(event,)))
    (row,) = table(store)
    assert row["actor_name"] == 'A "B", C'
    assert row["city"] == "X;Y"


def test_an_event_without_participants_or_date_is_a_row(store: Store, put: Put) -> None:
    put(store, Extraction(Article("a1", ""), events=(Event("exercise"),)))
    (row,) = table(store)
    assert (row["actor_name"], row["recipient_name"], row["event_date"]) == ("", "", "")
    assert row["cameo_code"] != ""


def test_the_stream_is_left_open(both: Store) -> None:
    stream = io.BytesIO()
    write_csv(both, stream)
    assert not stream.closed
