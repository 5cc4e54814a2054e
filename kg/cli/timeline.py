"""`kg timeline`: what happened, in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import DEFAULT_STORE, AsJson, Lang, Language, Since, Store, Topic, Type, Until
from kg.cli.output import echo_json
from kg.cli.rendering import Wording, place, wording
from kg.cli.texts import heading
from kg.script import comma

if TYPE_CHECKING:
    from kg.answers.facts import Taking
    from kg.answers.joining import Happening, Report
    from kg.answers.timeline import Course

EXAMPLE = "kg timeline SY RU --from 2025"


def timeline(
    one: Annotated[str, typer.Argument(metavar="A", help="An actor or country: name, ISO code or IRI; or both: A–B.")],
    other: Annotated[str, typer.Argument(metavar="B", help="The other: only what links the two.")] = "",
    since: Since = "",
    until: Until = "",
    topic: Topic = "",
    type_: Type = "",
    limit: Annotated[int | None, typer.Option("--limit", "-n", min=1, help="Only so many, the latest.")] = None,
    as_json: AsJson = False,
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """List the events of an actor, a country or a pair in order of time, each once, with all its reports.

    A date that names only a month or a year stands before the days in it; events without a date come last. With --from
    or --to those are left out, and counted on standard error.
    """
    from kg.answers.timeline import asked
    from kg.answers.timeline import timeline as found_in
    from kg.rdf.store import open_store

    with open_store(store, read_only=True) as graph:
        course = found_in(graph, asked(graph, one, other), since=since, until=until, topic=topic, type_=type_)
        words = wording(graph, [happening.facts for happening in course.happenings], lang)
    shown = course.happenings[-limit:] if limit else course.happenings
    if course.outside:
        typer.echo(heading("without a date, so in no period: {} events", lang).format(course.outside), err=True)
    if not course.happenings:
        typer.echo(heading("no event is known of this", lang), err=True)
    if as_json:
        echo_json([asdict(happening) for happening in shown])
    elif shown:
        typer.echo("\n".join(_head(course, len(shown), lang)))
        for happening in shown:
            typer.echo("\n" + "\n".join(_lines(happening, words)))


def _head(course: Course, shown: int, lang: Language) -> Iterator[str]:
    dates = [happening.facts.date for happening in course.happenings if happening.facts.date]
    undated = len(course.happenings) - len(dates)
    counts = [f"{heading('events', lang)}: {len(course.happenings)}"]
    if dates:
        counts.append(" – ".join(dict.fromkeys((dates[0], dates[-1]))))
    if undated:
        counts.append(f"{heading('undated', lang)}: {undated}")
    semicolon = "؛ " if lang is Language.ar else "; "
    yield f"{course.asked.title(lang.value)}  ({semicolon.join(counts)})"
    if shown < len(course.happenings):
        yield heading("the latest {} of {}", lang).format(shown, len(course.happenings))


def _lines(happening: Happening, words: Wording) -> Iterator[str]:
    facts, lang = happening.facts, words.lang
    vague = f" ({heading(happening.precision, lang)})" if happening.precision not in ("", "day") else ""
    status = "" if facts.status == "happened" else f", {words.codes.statuses.get(facts.status, facts.status)}"
    where = place(facts, words)
    yield "  ".join(filter(None, (
        f"{facts.date or heading('undated', lang)}{vague}", f"{words.codes.types.get(facts.type, facts.type)}{status}",
        where,
    )))  # fmt: skip
    if facts.participants:
        semicolon = "؛ " if lang is Language.ar else "; "
        yield f"    {heading('who', lang)}: {semicolon.join(_who(taking, words) for taking in facts.participants)}"
    if facts.topics:
        topics = comma(lang.value).join(words.codes.topics.get(topic, topic) for topic in facts.topics)
        yield f"    {heading('topics', lang)}: {topics}"
    if facts.unresolved_date:
        yield f"    {heading('unresolved date', lang)}: {facts.unresolved_date}"
    for what in happening.differ:
        yield f"    ! {heading(f'reports differ: {what}', lang)}"
    yield f"    {heading('reports', lang)}: {len(happening.reports)}"
    for report in happening.reports:
        yield f"        {_report(report, lang)}"
    yield f"    {facts.iri}"


def _who(taking: Taking, words: Wording) -> str:
    """The name with post and country, unless the name is made of them."""
    name, role = words.actors[taking.actor], words.codes.roles.get(taking.role, taking.role)
    country = "" if taking.kind in ("country", "delegation") else words.countries.get(taking.country, taking.country)
    known = comma(words.lang.value).join(text for text in (role, country) if text and text not in name)
    return f"{name} ({known})" if known else name


def _report(report: Report, lang: Language) -> str:
    copy = f"({heading('copy', lang)})" if report.copy_of else ""
    return "  ".join(filter(None, (report.publisher, report.published, report.url or report.article, copy)))
