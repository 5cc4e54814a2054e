"""Who publishes an article, and from which country: by its name, its site, or the name of a state in either."""

from __future__ import annotations

import csv
import re
from functools import lru_cache

from kg.nlp.fold import fold
from kg.nlp.language import load
from kg.reference import countries
from kg.resources import folder

_AGENCY = frozenset({"agency", "وكاله"})  # words that a national agency's full name has
_OFFICIAL = frozenset({"gov", "gob", "gouv", "govt", "mil", "go", "mod", "guv"})  # second-level names of states
# Domains of countries that are sold the world over.
_GLOBAL = frozenset({"tv", "io", "co", "me", "ai", "fm", "ly", "cc", "eu", "ws", "to", "gg", "la", "st", "su"})
_NAMED = frozenset({"country", "demonym"})
_PARTS = re.compile(r"\s*[/|(),–—]\s*|\s+-\s+")
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS = re.compile(r"\w+")
_SHORTEST = 4  # letters of a country's name that is looked for inside the name of a site


@lru_cache(maxsize=1)
def agencies() -> dict[str, str]:
    """Country by the folded name of a news agency."""
    return {name: iso for name, (iso, kind) in _publishers().items() if kind == "agency"}


def quoted_agency(text: str) -> str:
    """The country of the national agency whose full name stands first in a folded text between spaces; or ""."""
    known = ((name, iso) for name, iso in agencies().items() if _AGENCY.intersection(name.split()))
    found = [(text.find(f" {name} "), iso) for name, iso in known]
    return min((place, iso) for place, iso in [*found, (len(text), "")] if place >= 0)[1]


def by_name(publisher: str, url: str) -> str:
    """The country of a known publisher or site; "" for others."""
    names = (publisher, *_PARTS.split(publisher), site(url))
    known = (_publishers().get(fold(name.strip())) for name in names if name.strip())
    return next((found[0] for found in known if found), "")


def by_state(publisher: str, url: str) -> str:
    """The country of an official site, of a state named in the publisher's name, or of a site's domain; or ""."""
    hosts = [part for part in (site(publisher), site(url)) if "." in part]
    official = next((code for code in map(_of_state, hosts) if code), "")
    named = official or _named(publisher) or next((code for code in map(_within, hosts) if code), "")
    return named or next((code for code in map(_domain, hosts) if code), "")


def site(url: str) -> str:
    """The host of an address, without "www."; of what is no address, itself in small letters."""
    return url.strip().split("//")[-1].split("/")[0].removeprefix("www.").lower()


@lru_cache(maxsize=1)
def _publishers() -> dict[str, tuple[str, str]]:
    """(country, kind) by folded name or site of a publisher."""
    with (folder("seeds") / "reference" / "publishers.csv").open(encoding="utf-8") as stream:
        rows = csv.DictReader(line for line in stream if not line.startswith("#"))
        return {fold(name.strip()): (row["iso"], row["kind"]) for row in rows for name in row["names"].split("|")}


def _named(publisher: str) -> str:
    """The country that a publisher's name tells: "Times of Oman", "VietnamPlus", "سفارة كندا"."""
    keys = tuple(fold(word) for word in _WORDS.findall(_HUMPS.sub(" ", publisher)))
    language = load("en" if publisher.isascii() else "ar")
    found = [m.entry for i in range(len(keys)) for m in language.matcher.at(keys, i)]
    states = [str(entry.value) for entry in found if entry.category in _NAMED]
    capitals = [entry.value.iso for entry in found if entry.category == "city" and entry.value.capital]
    return next((code for code in [*states, *capitals] if code.isalpha()), "")


def _within(host: str) -> str:
    """The country whose name a site's name opens or closes with: "jordantimes.com", "timesofisrael.com"."""
    name = host.split(".")[0].replace("-", "")
    found = [(len(country), iso) for country, iso in _countries().items()
             if name.startswith(country) or name.endswith(country)]
    return max(found, default=(0, ""))[1]


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Country by its English name in one word."""
    names = ((fold(name).replace(" ", ""), country.iso) for country in countries() for name in country.names_en)
    return {name: iso for name, iso in names if len(name) >= _SHORTEST}


def _of_state(host: str) -> str:
    """The country of an official site by its domain: "defence.gov.xy", "mod.gov.xy", "army.mil.xy", "gov.xy"."""
    labels = host.split(".")
    if len(labels) < 2 or not _OFFICIAL.intersection(labels[-3:-1]) or len(labels[-1]) != 2:
        return ""
    return _code(labels[-1])


def _domain(host: str) -> str:
    """The country of a site's top-level domain, unless it is sold the world over."""
    last = host.rsplit(".", 1)[-1]
    return _code(last) if len(last) == 2 and last not in _GLOBAL else ""


def _code(domain: str) -> str:
    return {"UK": "GB"}.get(domain.upper(), domain.upper())
