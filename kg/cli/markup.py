"""A marked-up article as lines for a terminal: each sentence, what was recognised in it, the events that it tells."""

from __future__ import annotations

from collections.abc import Iterator

from kg.cli.coloured import QUIET, STRONG, coloured, plain, raised, wrapped
from kg.markup import Mark, Marked
from kg.markup.marks import DATE, TRIGGER
from kg.markup.texts import Words
from kg.model import Event, Participant


def lines(article: Marked, words: Words, *, colours: bool, columns: int) -> Iterator[str]:
    """A heading, then sentence by sentence; an event stands in full after the sentence that is the first to tell it."""
    of = article.extraction.article
    published = of.published.isoformat() if of.published else words("undated")
    head = " · ".join(filter(None, (of.key or of.id, of.publisher, published, of.language)))
    yield coloured(f"══ {plain(head)}", STRONG, colours)
    if of.title:
        yield plain(of.title)
    told: set[int] = set()
    for sentence in article.sentences:
        yield ""
        yield from wrapped(sentence.pieces, columns, colours)
        yield from (coloured(_meaning(mark, words), QUIET, colours) for mark in sentence.marks)
        for number in sentence.events:
            event = article.extraction.events[number - 1]
            yield coloured(_heading(number, event, words), STRONG, colours)
            if number not in told:
                yield from _facts(article, event, words)
            told.add(number)
    if not article.extraction.events:
        yield f"\n{words('no events')}"


def _meaning(mark: Mark, words: Words) -> str:
    """What a mark means: "³ person: Murhaf Abu Qasra, minister of defence, Syria (person:title+name)"."""
    name = words.types.get(mark.name, mark.name) if mark.kind == TRIGGER else plain(mark.name)
    name = name or (words("date not resolved") if mark.kind == DATE else "")
    country = words.country(mark.country)
    about = _listed(words, name, words.roles.get(mark.role, mark.role), country if country != name else "")
    line = f"    {raised(mark.number)} {words(mark.kind)}" + (f": {about}" if about else "")
    return f"{line} ({mark.rule})" if mark.rule else line


def _heading(number: int, event: Event, words: Words) -> str:
    place = _listed(words, plain(words.city(event.place)), words.country(event.place.country))
    unresolved = f"{words('date not resolved')}: {plain(event.unresolved_date)}" if event.unresolved_date else ""
    type_, status = words.types.get(event.type, event.type), words.statuses.get(event.status, event.status)
    what = " · ".join(filter(None, (type_, status, event.date or unresolved, place)))
    return f"  ● {words('event')} {number}: {what}"


def _facts(article: Marked, event: Event, words: Words) -> Iterator[str]:
    yield from (f"      {_party(article, participant, words)}" for participant in event.participants)
    if event.topics:
        yield f"      {words('topics')}: {_listed(words, *(words.topics.get(topic, topic) for topic in event.topics))}"
    if event.attribution:
        yield f"      {words('according to')}: {plain(event.attribution)}"
    yield f"      {words('rule')}: {event.rule} · {words('confidence')} {event.confidence:.2f}"


def _party(article: Marked, participant: Participant, words: Words) -> str:
    """Someone who takes part, with the numbers of the marks that mention them."""
    name = plain(participant.name) if participant.kind != "country" else ""
    role, country = words.roles.get(participant.role, participant.role), words.country(participant.country)
    led = f"{words('led by')} {plain(participant.head)}" if participant.head else ""
    part, marks = words.parts.get(participant.part, participant.part), map(raised, article.mentioning(participant))
    return " ".join((f"{part} ({words(participant.kind)}):", _listed(words, name, role, country, led), *marks))


def _listed(words: Words, *items: str) -> str:
    return words.comma.join(filter(None, items))
