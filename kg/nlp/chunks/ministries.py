"""Arabic: the counterpart of a ministry ("وزارة الدفاع السورية مع نظيرتها التركية") is that state's ministry."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.fold import bare, fold
from kg.nlp.grammar import table
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Row

_REACH = 12  # tokens from a ministry to its counterpart
_FEMININE = "تها"


def counterpart_of_ministry(row: Row, phrase: Phrase, found: list[Phrase]) -> Phrase:
    """A counterpart without a name, as the ministry of its state where a ministry stands before it."""
    before = found[-1] if found else None
    if row.language.cased or before is None or before.kind != "organisation":
        return phrase
    ministries = table(row.language, "organisations").get("ministry", ())
    if bare(fold(before.name.split(" ")[0])) not in [bare(fold(noun)) for noun in ministries]:
        return phrase
    nameless = phrase.counterpart and not phrase.name and not phrase.role and bool(phrase.country)
    word = row.tokens.keys[phrase.start]
    if not nameless or not word.endswith(_FEMININE) or phrase.start - before.end > _REACH:
        return phrase
    noun, _, _ = before.name.rpartition(" ")
    own = row.tokens.wording(phrase.end - 1, phrase.end)
    name = f"{noun if before.country else before.name} {own}" if noun else before.name
    return replace(phrase, kind="organisation", name=name, counterpart=False, rule=before.rule)
