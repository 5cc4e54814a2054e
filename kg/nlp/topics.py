"""What an event is said to concern: topic phrases, given to the frame that they follow or go on telling about."""

from __future__ import annotations

from collections import defaultdict

from kg.nlp.continuation import continued, opens_with_parties
from kg.nlp.frames import Frame
from kg.nlp.frames.status import is_infinitive
from kg.nlp.grammar import phrase_at
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text
from kg.nlp.topic_mentions import topic_mentions

_WITHOUT = frozenset({"appointment"})  # event types that concern nothing but themselves


def attach_topics(text: Text, frames: list[Frame]) -> None:
    """Give each topic phrase to one frame: the nearest before it in its sentence, else the event that the sentence goes
    on about."""
    named = {i for p in text.phrases if _only_names(p) for i in range(p.start, p.end)}
    named.update(frame.at for frame in frames if frame.type == "exercise")  # a drill called training teaches nobody
    mentions = [m for m in topic_mentions(text.tokens, text.language) if m[0] not in named]
    told_in = _by_sentence(frames)
    current: Frame | None = None
    silent = 0
    for sentence, (start, end) in enumerate(text.sentences):
        here = told_in[sentence]
        target = None if here else continued(text, frames, current, silent, sentence)
        if current is not None and here and _only_reports(text, current, here, sentence):
            target = current
        span = [m for m in mentions if start <= m[0] < end]
        for at, topic in span:
            frame = _nearest(here, at) if target is None else target
            for told in _told_together(frames, frame):
                _attach(told, sentence, topic)
        if target is None and here and _looks_back(text, start) and not told_in[sentence - 1]:
            _attach_before(text, here[0], mentions, sentence - 1)
        if target is not None or here:
            current, silent = target or _main(here), 0
        else:
            silent += 1


def _only_names(phrase: Phrase) -> bool:
    """Whether a phrase names a person or a body of a state: "the adviser for counter-terrorism" concerns nothing, but
    "the campaign against Daesh" does."""
    return phrase.kind == "person" or (phrase.kind == "organisation" and bool(phrase.country))


def _by_sentence(frames: list[Frame]) -> dict[int, list[Frame]]:
    """The frames of each sentence in the order of their triggers."""
    told_in: dict[int, list[Frame]] = defaultdict(list)
    for frame in sorted(frames, key=lambda f: f.at):
        told_in[frame.sentence].append(frame)
    return told_in


def _only_reports(text: Text, current: Frame, here: list[Frame], sentence: int) -> bool:
    """Whether a sentence's frames are only nouns, or what these are for ("his visit to attend …"), in what the parties
    of an earlier event spoke of."""
    reported = all(f.rule.endswith("noun") or is_infinitive(text, f) for f in here)
    return reported and not all(is_infinitive(text, f) for f in here) and opens_with_parties(text, current, sentence)


def _nearest(here: list[Frame], at: int) -> Frame | None:
    """The last frame before a token, else the first one."""
    return next((f for f in reversed(here) if f.at <= at), here[0] if here else None)


def _told_together(frames: list[Frame], frame: Frame | None) -> list[Frame]:
    """The meetings that one verb tells as held separately: what is said of them holds for each."""
    if frame is None:
        return []
    return [f for f in frames if f is frame or (f.type == "meeting" and (f.type, f.at) == (frame.type, frame.at))]


def _attach(frame: Frame, sentence: int, topic: str) -> None:
    if frame.type not in _WITHOUT and topic not in frame.topics:
        frame.topics.append(topic)
        frame.evidence.add(sentence)


def _looks_back(text: Text, start: int) -> bool:
    """Whether a sentence opens by saying when the thing before it was said ("جاء ذلك")."""
    return any(phrase_at(text.tokens, start, phrase, text.language) for phrase in text.language.backward)


def _attach_before(text: Text, frame: Frame, mentions: list[tuple[int, str]], sentence: int) -> None:
    """Give a frame the topics of the sentence before it, which told no event."""
    if sentence < 0:
        return
    start, end = text.sentences[sentence]
    topics = dict.fromkeys(topic for at, topic in mentions if start <= at < end)
    frame.topics.extend(topic for topic in topics if topic not in frame.topics)


def _main(here: list[Frame]) -> Frame:
    """The first talks that a sentence tells, else its first frame."""
    return max(here, key=lambda f: (f.type in ("meeting", "call"), -f.at))
