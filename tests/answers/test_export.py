from __future__ import annotations

import csv
import html
import io

import pytest
from rdflib import Dataset, Graph

from kg.answers.export import export
from kg.errors import InputError
from kg.rdf.store import Store


def written(store: Store, format_: str) -> bytes:
    stream = io.BytesIO()
    export(store, format_, stream)
    return stream.getvalue()


@pytest.mark.parametrize("format_", ["turtle", "nquads", "jsonld", "graphml", "gexf", "csv"])
def test_every_format_is_written_and_always_the_same(gold_store: Store, format_: str) -> None:
    first = written(gold_store, format_)
    assert "سيرغي شويغو" in html.unescape(first.decode("utf-8"))
    assert written(gold_store, format_) == first


def test_statements_can_be_read_again(gold_store: Store) -> None:
    turtle = Graph().parse(data=written(gold_store, "turtle"), format="turtle")
    nquads = Dataset(default_union=True).parse(data=written(gold_store, "nquads"), format="nquads")
    assert len(turtle) > gold_store.counts().events
    assert nquads is not None


def test_the_table_has_one_row_an_event(gold_store: Store) -> None:
    rows = list(csv.DictReader(io.StringIO(written(gold_store, "csv").decode("utf-8"))))
    assert len(rows) == gold_store.counts().events


def test_an_unknown_format_is_refused(gold_store: Store) -> None:
    with pytest.raises(InputError, match="no such format"):
        written(gold_store, "docx")
