"""The country an article writes from: posts without a country ("the minister of defence") are its own."""

from __future__ import annotations

import csv
from functools import lru_cache

from kg.model import Article
from kg.nlp.fold import bare, fold
from kg.nlp.language import load
from kg.nlp.tokens import Tokens
from kg.resources import folder

_AGENCY = frozenset({"agency", "وكاله"})  # words that a national agency's full name has
_OFFICIAL = frozenset({"gov", "gob", "gouv", "govt", "mil", "go", "mod", "guv"})  # second-level names of states
_BODIES = frozenset(map(fold, (
    "ministry", "embassy", "government", "forces", "army", "navy", "presidency", "agency", "department",
    "وزارة", "سفارة", "حكومة", "قوات", "جيش", "رئاسة", "وكالة")))
_COUNTRIES = frozenset({"country", "demonym"})
_OPENING, _CLOSING = 12, 8  # tokens in which an article names its agency


def home_country(article: Article, tokens: Tokens) -> str:
    """ISO code by publisher, else by site, else by an agency named in the first or last words; "" if none is known."""
    publishers = _publishers()
    agencies = (key for key, word in _edges(tokens) if len(key) > 2 and not word.islower())  # "WAS", not "was"
    names = (fold(article.publisher.strip()), _site(article.url), *agencies)
    return next((publishers[name] for name in names if name in publishers), "") or _of_state(
        article.publisher.strip().lower()) or _of_state(_site(article.url)) or _of_body(
        article.publisher) or _quoted_agency(tokens)


def _edges(tokens: Tokens) -> list[tuple[str, str]]:
    """(key, word) of the first and last tokens of an article."""
    both = list(zip(tokens.keys, tokens.words, strict=True))
    return both[:_OPENING] + both[-_CLOSING:]


def _of_body(publisher: str) -> str:
    """The country that the name of a state's body or agency tells: "Ministry of Defence of Estonia", "سفارة كندا"."""
    keys = tuple(fold(word) for word in publisher.split())
    if not _BODIES.intersection(map(bare, keys)):
        return ""
    language = load("en" if publisher.isascii() else "ar")
    found = [m for i in range(len(keys)) for m in language.matcher.at(keys, i) if m.entry.category in _COUNTRIES]
    return str(found[0].entry.value) if found else ""


@lru_cache(maxsize=1)
def _publishers() -> dict[str, str]:
    """Country by folded name or site of a publisher."""
    with (folder("seeds") / "reference" / "publishers.csv").open(encoding="utf-8") as stream:
        rows = csv.DictReader(line for line in stream if not line.startswith("#"))
        return {fold(name.strip()): row["iso"] for row in rows for name in row["names"].split("|")}


def _quoted_agency(tokens: Tokens) -> str:
    """The country of a national agency that the article quotes by its full name ("وكالة الأنباء السعودية")."""
    text = f" {' '.join(tokens.keys)} "
    agencies = ((name, iso) for name, iso in _publishers().items() if _AGENCY.intersection(name.split()))
    found = [(text.find(f" {name} "), iso) for name, iso in agencies]
    return min((place, iso) for place, iso in [*found, (len(text), "")] if place >= 0)[1]


def _of_state(host: str) -> str:
    """The country of an official site by its domain: "defence.gov.xy", "mod.gov.xy", "army.mil.xy", "gov.xy"."""
    labels = host.split(".")
    if len(labels) < 2 or not _OFFICIAL.intersection(labels[-3:-1]) or len(labels[-1]) != 2:
        return ""
    code = labels[-1].upper()
    return {"UK": "GB"}.get(code, code)


def _site(url: str) -> str:
    """The host of an address, without "www."."""
    return url.split("//")[-1].split("/")[0].removeprefix("www.").lower()
