"""A table of events, one row an event, in columns that users of POLECAT and GDELT know.

Actor and recipient are what event data call source and target: giver and receiver, host and guest, traveller and
country visited; in symmetrical events the first participant and the first of another side. Codes are those of
`ontology/codes.ttl`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import IO

from kg.rdf.event_table import EventRow, Party, event_rows
from kg.rdf.ontology import EventCode, event_codes
from kg.rdf.store import Store

COLUMNS = (
    "event_id", "event_date", "start_date", "end_date", "date_precision", "event_type", "status",
    "cameo_code", "plover_type", "quad_class", "goldstein",
    "actor_name", "actor_country", "actor_sector", "actor_id",
    "recipient_name", "recipient_country", "recipient_sector", "recipient_id",
    "participants", "topics", "city", "country", "place_name",
    "publisher", "published", "url", "article_id", "article_title", "language",
    "sentence", "sentence_numbers", "offsets", "attribution", "rule", "confidence",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_RANK = {"host": -1, "receiver": 1, "attendee": 2}
"""Who acts first: the host, then those without a rank in the order of the text, then receivers and attendees."""
_TRAVELS = ("visit", "port-call", "deployment")


def write_csv(store: Store, stream: IO[bytes]) -> None:
    """Write the table in UTF-8, ordered by article and event."""
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
    try:
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(map(_cells, event_rows(store)))
    finally:
        text.detach()  # the stream is the caller's to close


def sides(row: EventRow) -> tuple[Party, Party]:
    """Actor and recipient of an event."""
    travels = row.type in _TRAVELS
    rank = {**_RANK, "host": 1} if travels else _RANK
    parties = sorted(row.parties, key=lambda party: rank.get(party.part, 0))
    actor = parties[0] if parties else Party()
    others = [p for p in parties[1:] if not p.country or p.country != actor.country]
    if travels:  # those who travel along are no recipients
        others = [p for p in others if p.part == "host"] or [row.destination]
    return actor, others[0] if others else Party()


def _cells(row: EventRow) -> Sequence[object]:
    actor, recipient = sides(row)
    code = event_codes().get((row.type, row.status), EventCode("", "", 0, 0.0))
    cells = (
        row.event, row.date, row.earliest, row.latest, row.precision, row.type, row.status,
        code.cameo, code.plover, code.quad_class or "", code.goldstein if code.cameo else "",
        actor.name, actor.country, actor.sector, actor.iri,
        recipient.name, recipient.country, recipient.sector, recipient.iri,
        "; ".join(map(_described, row.parties)), "; ".join(row.topics), row.city, row.country, row.place,
        row.publisher, row.published, row.url, row.article, row.title, row.language,
        " … ".join(e.quote for e in row.evidence), "; ".join(str(e.sentence) for e in row.evidence if e.sentence),
        "; ".join(f"{e.start}-{e.end}" for e in row.evidence), row.attribution, row.rule, row.confidence,
    )
    return tuple(map(_safe, cells))


def _described(party: Party) -> str:
    return f"{party.name} ({party.country})" if party.country else party.name


def _safe(cell: object) -> object:
    """Text that a spreadsheet would run as a formula is quoted; line breaks become spaces."""
    if not isinstance(cell, str):
        return cell
    line = " ".join(cell.split())
    return f"'{line}" if cell.startswith(_FORMULA) else line
