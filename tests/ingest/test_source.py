"""Telling a format by the first bytes."""

from __future__ import annotations

import pytest

from kg.ingest.source import sniff


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b'{"id": 1, "text": "x"}', "jsonl"),
        (b'\xef\xbb\xbf\n {"text": "x"}', "jsonl"),
        ('{"text": "x"}'.encode("utf-16"), "jsonl"),
        (b"<!DOCTYPE html><html>", "html"),
        (b"\n<HTML lang=ar>", "html"),
        ("<html><body>".encode("utf-16"), "html"),
        (b'<?xml version="1.0"?><html xmlns="x">', "html"),
        (b'<?xml version="1.0"?><rss>', "xml"),
        (b'[\n {"text": "x"}]', "json"),
        (b"---\ntitle: x\n---\n", "text"),
        (b"{not json} he said", "text"),
        (b"[Reuters style] text", "text"),
        (b"<quote> text", "text"),
        (b"", "text"),
    ],
)
def test_formats(head: bytes, expected: str) -> None:
    assert sniff(head) == expected
