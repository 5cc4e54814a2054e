"""What an event is said to concern: topic phrases, given to the frame that they follow or go on telling about."""

from __future__ import annotations

from bisect import bisect_left

from kg.nlp.fold import bare, fold
from kg.nlp.frames import Frame, Text
from kg.nlp.language import Language
from kg.nlp.tokens import Tokens

_REACH = 3  # words that may stand for the "*" of a phrase


def topic_mentions(tokens: Tokens, language: Language) -> list[tuple[int, str]]:
    """(token, topic code) for every topic phrase, in order."""
    found: set[tuple[int, str]] = set()
    for i in range(len(tokens)):
        for match in language.topics.at(tokens.keys, i):
            if match.entry.category.endswith("*"):
                continue
            found.add((i, str(match.entry.value)))
        for topic, head, tail in language.gapped.get(bare(tokens.keys[i]), ()) if not language.clitics else _gapped(tokens.keys[i], language):
            if tokens_match(tokens, i, head):
                begin = i + len(head)
                if any(tokens_match(tokens, n, tail) for n in range(begin, begin + _REACH + 1)):
                    found.add((i, topic))
    return sorted(found)


def _gapped(key: str, language: Language) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    rows = list(language.gapped.get(bare(key), ()))
    if key[:1] in "وبلف" and len(key) > 3:
        rows += language.gapped.get(bare(key[1:]), ())
    return rows


def tokens_match(tokens: Tokens, i: int, words: tuple[str, ...]) -> bool:
    """Whether the folded words stand at token i; the first may carry a proclitic."""
    if i + len(words) > len(tokens):
        return False
    for n, word in enumerate(words):
        key = tokens.keys[i + n]
        if bare(key) != word and not (key[:1] in "وبلف" and bare(key[1:]) == word):
            return False
    return True


def attach_topics(text: Text, frames: list[Frame]) -> None:
    """Give each topic phrase to one frame: the nearest before it in its sentence, else the event that the sentence goes on about."""
    mentions = topic_mentions(text.tokens, text.language)
    by_sentence: dict[int, list[Frame]] = {}
    for frame in frames:
        by_sentence.setdefault(frame.sentence, []).append(frame)
    current: Frame | None = None
    distance = 0
    starts = [e.start for e in text.elements]
    verbs = frozenset(bare(fold(str(w))) for w in text.language.grammar.get("topic_verbs", ()))
    for number, (a, b) in enumerate(text.sentences):
        here = sorted(by_sentence.get(number, ()), key=lambda f: f.at)
        span = [m for m in mentions if a <= m[0] < b]
        target = None if here else _continued(text, frames, current, number, a, b, starts, verbs, distance)
        if here and all(f.rule.endswith("noun") for f in here) and current is not None and _opens_with_sides(text, current, a):
            target, here = current, []
        for at, topic in span:
            frame = next((f for f in reversed(here) if f.at <= at), here[0] if here else target)
            if frame is not None and _speaks_of(text, frame, at) and topic not in frame.topics:
                frame.topics.append(topic)
                frame.evidence.add(number)
        if here and any(tokens_match(text.tokens, a, words) for words in text.language.backward):
            earlier = number - 1
            if earlier >= 0 and not by_sentence.get(earlier):
                c, d = text.sentences[earlier]
                here[0].topics.extend(t for at, t in mentions if c <= at < d and t not in here[0].topics)
        here = sorted(by_sentence.get(number, ()), key=lambda f: f.at)
        if here and target is None:
            current, distance = here[0] if len(here) == 1 else max(here, key=lambda f: (f.type in ("meeting", "call"), -f.at)), 0
        elif target is not None:
            current, distance = target, 0
        else:
            distance += 1


def _opens_with_sides(text: Text, current: Frame, a: int) -> bool:
    """Whether a sentence's subject is those who met: what it tells beside is only what they spoke of."""
    parties = set(current.keys())
    return any(p.kind in ("both", "pronoun") or p.key in parties and p.lead == "" for p in text.phrases if a <= p.start < a + 4) and text.language.cased


def _speaks_of(text: Text, frame: Frame, at: int) -> bool:
    return frame.type not in ("appointment",)


def _continued(text: Text, frames: list[Frame], current: Frame | None, number: int, a: int, b: int, starts: list[int],
               verbs: frozenset[str], distance: int) -> Frame | None:
    """The event that a sentence without a frame of its own goes on telling about, or None."""
    told = [f for f in frames if f.sentence < number]
    if not told:
        return None
    anaphors = [e for e in text.elements[bisect_left(starts, a):bisect_left(starts, b)]]
    for element in anaphors:
        kinds = [str(element.value)] if element.category == "anaphor" else [str(m.entry.value) for m in element.others if m.entry.category == "anaphor" and m.end == element.end]
        for kind in kinds:
            match = next((f for f in reversed(told) if f.type == kind), None)
            if match is not None:
                return match
    if current is None or distance > 1:
        return None
    if any(p.kind in ("both", "pronoun") for p in text.phrases if a <= p.start < min(b, a + 6)):
        return current
    parties = set(current.keys())
    if any(p.key in parties for p in text.phrases if a <= p.start < min(b, a + 12)):
        return current
    if any(bare(text.tokens.keys[i]) in verbs or bare(text.tokens.keys[i][1:]) in verbs for i in range(a, min(b, a + 5))):
        return current
    return None
