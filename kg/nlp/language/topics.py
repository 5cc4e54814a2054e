"""topics.yaml: the phrases that tell what an event concerns, by topic code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.nlp.language.entering import enter, phrase_keys
from kg.nlp.language.model import Gapped
from kg.nlp.matcher import Matcher

GAP = "*"  # stands for a few words between two parts of a phrase


def enter_topics(matcher: Matcher, table: Mapping[str, Any]) -> Gapped:
    """Enter the phrases without a gap; return those with one as (topic, head, tail) by the first word of the head."""
    gapped: dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
    for topic, phrases in table.items():
        enter(matcher, [phrase for phrase in phrases if GAP not in phrase], topic, topic)
        for phrase in (phrase for phrase in phrases if GAP in phrase):
            head, tail = (phrase_keys(part, matcher.clitics.elided) for part in phrase.split(GAP))
            gapped.setdefault(head[0], []).append((topic, head, tail))
    return gapped
