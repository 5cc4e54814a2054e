"""The file that is written, read as text: whole, closed to everything outside, and the same for the same data."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.view import page
from kg.view.data import PageData
from kg.view.page import TEMPLATE, write_page


def test_names_the_hash_of_every_script_and_style(sample: PageData) -> None:
    text = page.html(sample)
    policy = html.unescape(re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[0])
    parts = re.findall(r"<script>(.*?)</script>|<style>(.*?)</style>", text, re.DOTALL)
    assert len(parts) == 3
    for script, style in parts:
        digest = base64.b64encode(hashlib.sha256((script or style).encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'")


def test_loads_nothing_from_elsewhere(sample: PageData) -> None:
    text = page.html(sample)
    assert re.findall(r"<(?:link|script|img|iframe)[^>]*(?:src|href)=", text) == []
    assert re.findall(r"url\((?!data:)", text) == []
    assert "@import" not in text


def test_is_one_document_in_its_language(sample: PageData) -> None:
    assert page.html(sample).startswith('<!doctype html>\n<html lang="en" dir="ltr">')
    assert '<html lang="ar" dir="rtl">' in page.html(replace(sample, language="ar"))


def test_same_data_gives_the_same_file(sample: PageData) -> None:
    assert page.html(sample) == page.html(sample)


def test_makes_the_folder(tmp_path: Path, sample: PageData) -> None:
    path = write_page(tmp_path / "new" / "page.html", sample)
    assert path.read_text(encoding="utf-8") == page.html(sample)


def test_a_path_that_cannot_be_written_is_one_line(tmp_path: Path, sample: PageData) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        write_page(tmp_path, sample)


def test_both_languages_have_the_same_texts() -> None:
    texts = json.loads((TEMPLATE / "texts.json").read_text(encoding="utf-8"))
    assert texts["en"].keys() == texts["ar"].keys()
    holes = re.compile(r"\{(\w+)\}")
    for key, english in texts["en"].items():
        if isinstance(english, str):
            assert sorted(holes.findall(english)) == sorted(holes.findall(texts["ar"][key])), key


def test_every_text_that_scripts_ask_for_exists() -> None:
    texts = json.loads((TEMPLATE / "texts.json").read_text(encoding="utf-8"))["en"]
    scripts = "\n".join(file.read_text(encoding="utf-8") for file in (TEMPLATE / "js").glob("*.js"))
    asked = set(re.findall(r'\bt\("([\w.-]+)"', scripts))
    assert asked <= texts.keys()
    assert len(asked) > 40


def test_scripts_know_no_way_to_run_text() -> None:
    scripts = "\n".join(file.read_text(encoding="utf-8") for file in (TEMPLATE / "js").glob("*.js"))
    assert (
        re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|srcdoc", scripts)
        == []
    )
