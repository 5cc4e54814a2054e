"""All noun phrases of an article, from left to right."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.chunks.called_after import is_called_after
from kg.nlp.chunks.drill_names import drill_names
from kg.nlp.chunks.each_named import each_named
from kg.nlp.chunks.envoys import sent_by
from kg.nlp.chunks.groups import holders
from kg.nlp.chunks.kin import is_of_kin
from kg.nlp.chunks.leads import lead_of
from kg.nlp.chunks.ministries import counterpart_of_ministry
from kg.nlp.chunks.offices import with_office
from kg.nlp.chunks.phrases import phrase_at
from kg.nlp.chunks.several import several
from kg.nlp.chunks.shared import sharing
from kg.nlp.chunks.ships import fleet, says_more
from kg.nlp.language import Language
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Element, Row
from kg.nlp.tokens import Tokens

_NEAR = 4  # tokens between a country and the delegation that is its


def chunk(tokens: Tokens, elements: list[Element], language: Language) -> list[Phrase]:
    """All noun phrases of an article, in order; a delegation's head follows it as a person.

    They overlap only where a country opens a group or body: "NATO" and "NATO defence ministers".
    """
    row = Row(tokens, elements, language)
    found: list[Phrase] = []
    named = drill_names(row)
    k = 0
    while k < len(row):
        if elements[k].start in named:
            k += 1
            continue
        listed = several(row, k) or each_named(row, k) or fleet(row, k)
        if listed is not None:
            (first, *others), following = listed
            found.extend([replace(first, lead=lead_of(row, k)), *others])
            k = following
            continue
        result = phrase_at(row, k)
        if result is None:
            k += 1
            continue
        phrase, following = result
        if found and says_more(row, found[-1], phrase):  # "HMAS Perth, a frigate of the Royal Australian Navy"
            k = following
            continue
        if _is_office(row, k, phrase) or is_of_kin(row, k, phrase, following) or is_called_after(row, k, phrase):
            k = following
            continue
        phrase = replace(phrase, lead=phrase.lead or lead_of(row, k))
        phrase = with_office(row, k, phrase, found)
        if _country_stands_before(row, phrase, found):  # "the German visiting delegation"
            country = found.pop()
            phrase = replace(phrase, start=country.start, lead=country.lead, country=country.country)
        phrase = counterpart_of_ministry(row, phrase, found)
        phrase = sent_by(language, sharing(phrase, found), found)
        while found and found[-1].start >= phrase.start:  # "German" of "German Defence Ministry"
            inner = found.pop()
            before = inner.start == phrase.start or inner.end <= row.elements[k].start
            phrase = replace(phrase, lead=phrase.lead or inner.lead) if before else phrase
        found.append(phrase)
        if phrase.kind == "person" and not phrase.name and phrase.rule == "group":
            following = holders(row, following, phrase, found)
        k = max(following, k + 1)
    return found


def _is_office(row: Row, k: int, phrase: Phrase) -> bool:
    """English: whether a post only names an office: "the Office of the Secretary of Defence"."""
    start = row.elements[k - row.is_word(k - 1, "articles")].start
    nameless = phrase.kind == "person" and not phrase.name and row.language.adjective_first
    of = row.tokens.keys[start - 1:start]
    return nameless and bool(row.language.closed["of"].intersection(of)) and row.tokens.words[start - 2:start - 1] == (
        "Office",)


def _country_stands_before(row: Row, phrase: Phrase, found: list[Phrase]) -> bool:
    if phrase.kind != "delegation" or not row.language.adjective_first or not found:
        return False
    before = found[-1]
    of_body = before.kind == "organisation" and before.end == phrase.start and not phrase.country  # "a NATO delegation"
    return of_body or (before.kind in ("country", "demonym") and before.country == phrase.country
                       and 0 <= phrase.start - before.end < _NEAR)
