"""The text of an article cut into pieces: what is a mention, a date or the trigger of an event, and what is plain.

Marks may stand inside one another ("spoke today with" holds "today"). Of two that cross, the one that starts later is
left out; one that goes beyond its sentence ends with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.model import DateExpression, Extraction, Mention, Participant, Span, Trigger

DATE, TRIGGER = "date", "trigger"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text that means something. Marks are numbered through the article, from 1.

    `kind` is that of a mention, "date" or "trigger"; `name` of a date is its ISO form, of a trigger the type of event.
    """

    number: int
    span: Span
    kind: str
    name: str = ""
    role: str = ""
    country: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text without a mark, or a mark with the pieces that it is made of."""

    text: str
    mark: Mark | None = None
    inside: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    """A sentence, numbered from 1. `opens`: a new line begins with it. `events` are the numbers of those it tells."""

    number: int
    opens: bool
    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]
    events: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """An extraction with its article marked up; events are numbered from 1 in the order of the extraction."""

    extraction: Extraction
    sentences: tuple[MarkedSentence, ...]

    def told_in(self, event: int) -> tuple[int, ...]:
        """The numbers of the sentences that tell an event."""
        return tuple(sentence.number for sentence in self.sentences if event in sentence.events)

    def mentioning(self, participant: Participant) -> tuple[int, ...]:
        """The numbers of the marks that mention a participant."""
        starts = {span.start for span in participant.spans}
        marks = (mark for sentence in self.sentences for mark in sentence.marks)
        return tuple(mark.number for mark in marks if mark.span.start in starts and mark.kind not in (DATE, TRIGGER))


def marked(extraction: Extraction) -> Marked:
    """Mark up the article of an extraction."""
    waiting, sentences, number = _marks(extraction), [], 0
    text, before = extraction.article.text, 0
    for index, span in enumerate(_sentences(extraction), 1):
        own = [replace(mark, span=Span(mark.span.start, min(mark.span.end, span.end)))
               for mark in waiting if span.start <= mark.span.start < span.end]
        kept = tuple(replace(mark, number=number + n) for n, mark in enumerate(_nested(own), 1))
        number += len(kept)
        sentences.append(MarkedSentence(
            index, not before or "\n" in text[before:span.start], _pieces(text, span, kept), kept,
            tuple(n for n, event in enumerate(extraction.events, 1) if span in event.evidence),
        ))
        before = span.end
    return Marked(extraction, tuple(sentences))


def _sentences(extraction: Extraction) -> tuple[Span, ...]:
    """The sentences; of an article that was not read, all its text as one."""
    text = extraction.article.text
    return extraction.sentences or ((Span(0, len(text)),) if text.strip() else ())


def _marks(extraction: Extraction) -> list[Mark]:
    """All marks, the earliest first, of those that start together the longest, of equals the mention first."""
    items: tuple[Mention | DateExpression | Trigger, ...] = extraction.mentions + extraction.dates + extraction.triggers
    found = map(_mark, items)
    return sorted(found, key=lambda mark: (mark.span.start, -mark.span.end))


def _mark(item: Mention | DateExpression | Trigger) -> Mark:
    if isinstance(item, Mention):
        return Mark(0, item.span, item.kind, item.name, item.role, item.country, item.rule)
    if isinstance(item, DateExpression):
        return Mark(0, item.span, DATE, item.iso)
    return Mark(0, item.span, TRIGGER, item.type, rule=item.rule)


def _nested(marks: list[Mark]) -> list[Mark]:
    """The marks without those that cross the end of an earlier one."""
    kept: list[Mark] = []
    around: list[Mark] = []
    for mark in marks:
        while around and around[-1].span.end <= mark.span.start:
            around.pop()
        if around and mark.span.end > around[-1].span.end:
            continue
        kept.append(mark)
        around.append(mark)
    return kept


def _pieces(text: str, span: Span, marks: tuple[Mark, ...]) -> tuple[Piece, ...]:
    """A stretch of text as pieces; `marks` lie inside it, in order, nested."""
    pieces: list[Piece] = []
    at, rest = span.start, list(marks)
    while rest:
        mark = rest.pop(0)
        inside = []
        while rest and rest[0].span.start < mark.span.end:
            inside.append(rest.pop(0))
        if mark.span.start > at:
            pieces.append(Piece(text[at:mark.span.start]))
        parts = _pieces(text, mark.span, tuple(inside)) if inside else ()
        pieces.append(Piece(text[mark.span.start:mark.span.end], mark, parts))
        at = mark.span.end
    if at < span.end:
        pieces.append(Piece(text[at:span.end]))
    return tuple(pieces)
