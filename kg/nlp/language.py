"""A language as data: the lexicons of one folder of `languages/`, compiled for lookup.

Folder contents: titles.yaml, triggers.yaml, grammar.yaml, dates.yaml, topics.yaml, words.tsv. See docs/languages.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from kg.errors import InputError
from kg.nlp.fold import bare, fold
from kg.nlp.matcher import Entry, Matcher
from kg.nlp.tokens import words_of

FOLDER = Path(__file__).parent / "languages"


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that opens an event frame: event type, form (verb, noun), name of the rule, what it needs and allows."""

    type: str
    form: str
    rule: str
    needs: str = ""
    nominal: bool = False
    pronoun: bool = False
    future: bool = False
    passive: bool = False
    objects: frozenset[str] = frozenset()
    subject: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language, ready for use. `words` maps folded words to n, v, w or r (see words.tsv)."""

    code: str
    matcher: Matcher
    topics: Matcher
    words: Mapping[str, str]
    function: frozenset[str]
    particles: frozenset[str]
    given: frozenset[str]
    dates: Mapping[str, Any]
    grammar: Mapping[str, Any]
    gapped: Mapping[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]]
    delegation_modifiers: frozenset[str]
    regnal: frozenset[str]
    coming: frozenset[str]
    trends: frozenset[str]
    later: tuple[tuple[str, ...], ...]
    capital_words: frozenset[str]
    capitals: Mapping[str, str]
    during: frozenset[str]
    separately: frozenset[str]
    domain: frozenset[str]
    sites: frozenset[str]
    backward: tuple[tuple[str, ...], ...]
    adjective_first: bool

    @property
    def clitics(self) -> bool:
        """Whether words carry proclitics."""
        return self.matcher.clitics

    @property
    def cased(self) -> bool:
        """Whether capitals tell names."""
        return self.code != "ar"


def _table(folder: Path, name: str) -> dict[str, Any]:
    path = folder / name
    try:
        with path.open(encoding="utf-8") as stream:
            return dict(yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    except (OSError, yaml.YAMLError, TypeError) as error:
        raise InputError(f"lexicon cannot be read: {error}", str(path), "restore the file") from error


def _folded(words: Iterable[Any]) -> frozenset[str]:
    return frozenset(bare(fold(str(w))) for w in words)


def _enter(matcher: Matcher, phrases: Iterable[Any], category: str, value: Any) -> None:
    for phrase in phrases:
        words = words_of(str(phrase))
        definite = category in _PLACES and len(words) == 1 and str(phrase).startswith("ال")
        if words and not (words[0].startswith("ال") and not str(phrase).startswith("ال") and len(bare(words[0])) < 4):
            matcher.add(words, Entry(category, value, definite))


_PLACES = frozenset({"city", "country", "metonym"})


def _titles(matcher: Matcher, table: Mapping[str, Any]) -> None:
    for category, section in (("post", "posts"), ("head", "heads"), ("plural", "plural")):
        for role, phrases in table.get(section, {}).items():
            _enter(matcher, phrases, category, role)
    for category, section in (("rank", "ranks"), ("honorific", "honorifics"), ("counterpart", "counterparts")):
        _enter(matcher, table.get(section, ()), category, "")
    for country, roles in table.get("posts_of", {}).items():
        for role, phrases in roles.items():
            _enter(matcher, phrases, "post", f"{role}@{country}")


def _triggers(matcher: Matcher, table: Mapping[str, Any]) -> None:
    for type_, frames in table.items():
        if not isinstance(frames, list) or not frames or not isinstance(frames[0], dict):
            continue
        for frame in frames:
            common = {"type": type_, "form": frame["form"], "rule": frame["rule"], "needs": frame.get("needs", ""),
                      "nominal": frame.get("nominal", False), "passive": frame.get("passive", False),
                      "objects": _folded(w for o in [*frame.get("objects", ()), *frame.get("nouns", ())] for w in words_of(str(o))[:1])}
            _enter(matcher, frame.get("words", ()), "trigger", Trigger(**common))
            _enter(matcher, frame.get("pron", ()), "trigger", Trigger(**common, pronoun=True))
            _enter(matcher, frame.get("future", ()), "trigger", Trigger(**common, future=True))
    _enter(matcher, table.get("light", ()), "light", False)
    _enter(matcher, table.get("light_future", ()), "light", True)
    _enter(matcher, table.get("attendance", ()), "attendance", "")
    for type_, phrases in table.get("anaphora", {}).items():
        _enter(matcher, phrases, "anaphor", type_)
    for category in ("planned", "denied"):
        _enter(matcher, table.get(category, ()), category, "")


def _grammar(matcher: Matcher, table: Mapping[str, Any]) -> None:
    for marker, phrases in table.get("markers", {}).items():
        _enter(matcher, phrases, "marker", marker)
    for category in ("breaks", "sides", "delegations", "accompanying", "both", "standins", "pronouns"):
        _enter(matcher, table.get(category, ()), category, "")
    for kind, phrases in table.get("organisations", {}).items():
        _enter(matcher, phrases, "body", kind)
    for word, codes in table.get("homelands", {}).items():
        _enter(matcher, [word], "country", "~" + "|".join(codes))


def _capitals() -> dict[str, str]:
    from kg import reference

    return {country.iso: country.capital_en[0] for country in reference.countries() if country.capital_en}


def _reference(matcher: Matcher, code: str, common: frozenset[str]) -> None:
    from kg import reference

    for country in reference.countries():
        doubtful = set(country.ambiguous)
        names = country.names_ar if code == "ar" else country.names_en
        _enter(matcher, [n for n in names if n not in doubtful], "country", country.iso)
        demonyms = country.demonyms_ar if code == "ar" else country.demonyms_en
        _enter(matcher, [n for n in demonyms if n not in doubtful], "demonym", country.iso)
        metonyms = country.metonyms_ar if code == "ar" else country.metonyms_en
        _enter(matcher, [n for n in metonyms if n not in doubtful], "metonym", country.iso)
    capitals = {name for country in reference.countries() for name in country.capital_en}
    for city in reference.cities():
        names = city.city_ar if code == "ar" else city.city_en
        value = (city.name, city.iso, city.name in capitals, city.population)
        small = city.name not in capitals and city.population < 1_000_000
        _enter(matcher, [n for n in names if n not in city.ambiguous and not (small and bare(fold(n)) in common)], "city", value)
    for place in reference.places():
        names = place.place_ar if code == "ar" else place.place_en
        value = (place.city_en or place.name, place.iso, False, 10**7)
        _enter(matcher, [n for n in names if n not in place.ambiguous], "city", value)
    for body in reference.organisations():
        if body.kind != "media":
            names = body.names_ar if code == "ar" else body.names_en
            _enter(matcher, [n for n in names if n not in body.ambiguous], "organisation", (body.id, body.country, body.kind))


@lru_cache(maxsize=8)
def load(code: str) -> Language:
    """The language with ISO 639-1 code `code`. Raises InputError where a lexicon is missing or broken."""
    folder = FOLDER / code
    grammar, titles, triggers = (_table(folder, f"{n}.yaml") for n in ("grammar", "titles", "triggers"))
    with (folder / "words.tsv").open(encoding="utf-8") as stream:
        words = dict(line.rstrip("\n").split("\t") for line in stream if "\t" in line and not line.startswith("#"))
    matcher, topics = Matcher(clitics=code == "ar"), Matcher(clitics=code == "ar")
    common = frozenset(w for w, label in words.items() if label in "wv") if code == "ar" else frozenset()
    _reference(matcher, code, common | _folded(grammar["function"]))
    _titles(matcher, titles)
    _triggers(matcher, triggers)
    _grammar(matcher, grammar)
    gapped: dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
    for topic, phrases in _table(folder, "topics.yaml").items():
        _enter(topics, [p for p in phrases if "*" not in p], topic, topic)
        for phrase in (p for p in phrases if "*" in p):
            head, tail = (tuple(bare(w) for w in words_of(side)) for side in phrase.split("*"))
            gapped.setdefault(head[0], []).append((topic, head, tail))
    return Language(
        code=code, matcher=matcher, topics=topics, words=words, function=_folded(grammar["function"]),
        particles=_folded(grammar["particles"]), given=_folded(grammar["given"]), dates=_table(folder, "dates.yaml"),
        grammar=grammar, gapped=gapped, delegation_modifiers=_folded(grammar["delegation_modifiers"]),
        backward=tuple(tuple(bare(w) for w in words_of(str(p))) for p in grammar.get("backward", ())),
        sites=_folded(grammar.get("sites", ())),
        domain=_folded(grammar.get("domain_words", ())),
        separately=_folded(grammar.get("separately", ())),
        during=_folded(grammar.get("during", ())),
        capital_words=_folded(grammar.get("capital_words", ())),
        capitals=_capitals(),
        trends=_folded(grammar.get("trends", ())),
        later=tuple(tuple(bare(w) for w in words_of(str(p))) for p in grammar.get("later", ())),
        coming=_folded(w for w in _table(folder, "dates.yaml").get("future", ())),
        regnal=frozenset(fold(str(w)) for w in grammar.get("regnal", ())), adjective_first=bool(grammar.get("adjective_first", False)),
    )


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a folder."""
    return tuple(sorted(p.name for p in FOLDER.iterdir() if (p / "grammar.yaml").is_file()))
