"""The data of a page as JSON: what a browser gets out is what went in, and no text can end its element."""

from __future__ import annotations

import base64
import gzip
import json
import math
from dataclasses import replace

import pytest

from kg.view import payload
from kg.view.data import PageActor, PageData, PageTie


def contents(data: PageData) -> payload.Json:
    return payload.contents(data, payload.nodes(data), payload.edges(data))


def test_small_data_is_plain_json_without_markup(sample: PageData) -> None:
    hostile = replace(sample, title="</script><!-- &amp; \u2028")
    encoding, text = payload.pack(contents(hostile))
    assert encoding == "json"
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text)["title"] == hostile.title


def test_large_data_is_gzip_in_base64(sample: PageData) -> None:
    large = replace(sample, title="<" * (payload.PLAIN_UP_TO + 1))
    encoding, text = payload.pack(contents(large))
    assert encoding == "gzip"
    assert json.loads(gzip.decompress(base64.b64decode(text)))["title"] == large.title
    assert payload.pack(contents(large)) == (encoding, text)  # no time stamp inside


def test_ties_number_their_ends_and_events(sample: PageData) -> None:
    first = payload.edges(sample)[0]
    assert (first["from"], first["to"], first["events"], first["weight"]) == (0, 1, [0], 1)


@pytest.mark.parametrize("tie", [PageTie("a", "zz"), PageTie("a", "a")], ids=["unknown", "itself"])
def test_ties_that_lead_nowhere_are_left_out(tie: PageTie) -> None:
    assert payload.edges(PageData((PageActor("a", "person"),), (tie,))) == []


def test_figures_that_json_cannot_hold_are_left_out() -> None:
    actor = PageActor("a", "person", measures={"degree": 1.0, "closeness": math.nan, "pagerank": math.inf}, x=math.nan)
    read = json.loads(payload.pack(contents(PageData((actor,))))[1])
    assert read["actors"][0]["measures"] == {"degree": 1.0}
    assert read["nodes"][0]["x"] == 0.0
