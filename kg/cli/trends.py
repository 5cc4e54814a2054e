"""`kg trends`: who rises and falls, which ties come and go, who falls silent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import DEFAULT_STORE, AsJson, By, Lang, Language, Limit, Nodes, Since, Store, Topic, Type, Until
from kg.cli.options_network import ATTENDEE, MEMBER, Attendee, Member, Place, weighed
from kg.cli.output import echo_json, table
from kg.cli.texts import heading

if TYPE_CHECKING:
    from kg.answers.change import Trends

EXAMPLE = "kg trends --by country --period month --window 6"


class Period(StrEnum):
    """The periods that windows are made of."""

    month = "month"
    quarter = "quarter"
    year = "year"


def trends(
    by: By = Nodes.person,
    period: Annotated[Period, typer.Option("--period", help="Months, quarters or years.")] = Period.quarter,
    window: Annotated[int, typer.Option("--window", min=1, max=24, help="How many periods are compared.")] = 4,
    measure: Annotated[str, typer.Option("--measure", help="Who rises or falls by it; a measure of kg actors.")] = (
        "strength"
    ),
    least: Annotated[int, typer.Option("--least", min=1, help="Events that make an actor or a tie active.")] = 2,
    since: Since = "",
    until: Until = "",
    topic: Topic = "",
    type_: Type = "",
    place: Place = "",
    member: Member = MEMBER,
    attendee: Attendee = ATTENDEE,
    limit: Limit = 10,
    as_json: AsJson = False,
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """Say what changed in the network: two windows of time are compared, the last periods and as many before them.

    Rising and falling actors (by --measure), new and broken ties, first meetings, silence after activity. The recent
    window ends with --to, else with the last event. An event counts in the period in which it begins; what has no date,
    or too vague a one, is counted and said.
    """
    from kg.answers.change import Look
    from kg.answers.change import trends as found_in
    from kg.answers.network import Scope
    from kg.rdf.store import open_store

    scope = weighed(Scope(by.value, since, until, topic, type_, lang.value, place), None, "", member, attendee)
    with open_store(store, read_only=True) as graph:
        found = found_in(graph, scope, Look(period.value, window, measure, least))
    if as_json:
        parts = {"rising": found.rising, "falling": found.falling}
        echo_json({**asdict(found), **{name: [asdict(line) for line in lines] for name, lines in parts.items()}})
        return
    for line in _warnings(found, lang):
        typer.echo(line, err=True)
    if found.windows is not None:
        typer.echo("\n".join(_lines(found, limit, lang)))


def _warnings(found: Trends, lang: Language) -> Iterator[str]:
    """What is left out, and what may mislead."""
    if found.windows is None:
        yield heading("no dated event fits: there is nothing to compare", lang)
    if found.undated or found.vague:
        text = heading("not counted: {} events without a date, {} with too vague a date for this period", lang)
        yield text.format(found.undated, found.vague)
    few, many = sorted((found.before, found.recent))
    if found.windows is not None and many > 2 * few:
        yield heading("one window holds far fewer events: rise and fall may be those of the reporting", lang)


def _lines(found: Trends, limit: int, lang: Language) -> Iterator[str]:
    assert found.windows is not None
    for name, periods, count in (
        ("recent", found.windows.recent, found.recent),
        ("before", found.windows.before, found.before),
    ):
        stretch = " – ".join(dict.fromkeys((periods[0], periods[-1])))
        yield f"{heading(name, lang)}: {stretch}, {heading('events', lang)}: {count}"
    measured = [heading(word, lang) for word in ("name", "before", "recent", "change")]
    columns = [*measured, *found.windows.before, *found.windows.recent]
    by = f"{heading('by', lang)} {heading(found.measure, lang)}"
    for name, movers in (("rising", found.rising), ("falling", found.falling)):
        rows = [_numbers(m.name, m.before, m.recent, m.change, *m.series) for m in movers]
        yield from _section(f"{heading(name, lang)} ({by})", columns, rows, limit, lang)
    tied = [heading(word, lang) for word in ("one", "other", "before", "recent", "first", "last")]
    for name, ties in (("new ties", found.new_ties), ("broken ties", found.broken_ties)):
        rows = [(tie.a_name, tie.b_name, tie.before, tie.recent, tie.first, tie.last) for tie in ties]
        yield from _section(heading(name, lang), tied, rows, limit, lang)
    met = [heading(word, lang) for word in ("date", "one", "other", "unclear dates")]
    meetings = [(m.date, m.a_name, m.b_name, m.open) for m in found.first_meetings]
    yield from _section(heading("first meetings", lang), met, meetings, limit, lang)
    quiet = [heading(word, lang) for word in ("name", "events", "last", "days since", "usual gap")]
    silent = [(s.name, s.events, s.last, s.days, "" if s.usual is None else f"{s.usual:.0f}") for s in found.silent]
    yield from _section(heading("silent after activity", lang), quiet, silent, limit, lang)


def _numbers(name: str, *values: float) -> tuple[object, ...]:
    """Whole numbers without decimals."""
    whole = all(float(value).is_integer() for value in values)
    return (name, *(int(value) if whole else float(value) for value in values))


def _section(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[object]], limit: int, lang: Language
) -> Iterator[str]:
    shown = f"{limit}/{len(rows)}" if len(rows) > limit else str(len(rows))
    yield f"\n{title}: {shown if rows else heading('none', lang)}"
    if rows:
        yield from table(columns, rows[:limit])
