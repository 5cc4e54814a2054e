"""`kg ties`: the strongest ties, those of one actor, or what links two."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.options import DEFAULT_STORE, AsJson, By, Lang, Language, Limit, Nodes, Since, Store, Topic, Type, Until
from kg.cli.options_network import (
    ATTENDEE,
    MEMBER,
    AsOf,
    Attendee,
    Between,
    HalfLife,
    Least,
    Member,
    NetworkOf,
    Place,
    refuse,
    weighed,
)  # fmt: skip
from kg.cli.output import echo_json, echo_table
from kg.cli.rendering import Wording, event_lines, wording
from kg.cli.texts import heading

if TYPE_CHECKING:
    from kg.analytics.ties import Tie
    from kg.answers.facts import EventFacts

EXAMPLE = "kg ties SY RU --from 2025-10-01"


def ties(
    one: Annotated[str, typer.Argument(metavar="A", help="An actor or country: name, ISO code or IRI.")] = "",
    other: Annotated[str, typer.Argument(metavar="B", help="The other.")] = "",
    by: By = Nodes.person,
    network: NetworkOf = Between.actors,
    bridges: Annotated[bool, typer.Option("--bridges", help="Only ties that the network hangs by.")] = False,
    since: Since = "",
    until: Until = "",
    topic: Topic = "",
    type_: Type = "",
    place: Place = "",
    least: Least = 0,
    half_life: HalfLife = None,
    as_of: AsOf = "",
    member: Member = MEMBER,
    attendee: Attendee = ATTENDEE,
    limit: Limit = 20,
    as_json: AsJson = False,
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """Show what links actors.

    Without a name the strongest ties, with one all ties of that actor or country, with two every event that links them,
    once with all its reports, of the period, topic and type given.
    """
    from kg.answers import network as networks
    from kg.answers.ties import between
    from kg.rdf.store import open_store

    scope = networks.Scope(by.value, since, until, topic, type_, lang.value, place, least)
    scope = weighed(scope, half_life, as_of, member, attendee)
    if other:
        given = {"--by": by is not Nodes.person, "--network": network is not Between.actors, "--bridges": bridges,
                 "--place": bool(place), "--min-weight": least > 0, "--half-life": half_life is not None,
                 "--as-of": bool(as_of), "--member": member != MEMBER, "--attendee": attendee != ATTENDEE}  # fmt: skip
        refuse(given, "two names")
    with open_store(store, read_only=True) as graph:
        if other:
            events = between(graph, one, other, since=since, until=until, topic=topic, type_=type_)
            words = wording(graph, events, lang)
        else:
            found = networks.listed(graph, scope, network.value, one=one, bridges=bridges)
    if not other:
        _echo_ties(found[:limit], lang, as_json)
    elif as_json:
        echo_json([asdict(event) for event in events])
    else:
        _echo_events(events, limit, words)


def _echo_ties(found: list[Tie], lang: Language, as_json: bool) -> None:
    if as_json:
        echo_json([asdict(tie) for tie in found])
        return
    columns = ["one", "other", "events"]
    rows: list[tuple[object, ...]] = [(tie.a_name, tie.b_name, tie.events) for tie in found]
    if any(tie.weight != tie.events for tie in found):
        columns.append("weight")
        rows = [(*row, float(tie.weight)) for row, tie in zip(rows, found, strict=True)]
    echo_table([heading(column, lang) for column in columns], rows, nothing="no ties found")


def _echo_events(events: list[EventFacts], limit: int, words: Wording) -> None:
    if not events:
        typer.echo("no event links the two", err=True)
        return
    counts = Counter(words.codes.types.get(event.type, event.type) for event in events)
    by_type = ", ".join(f"{n} {type_}" for type_, n in counts.most_common())
    typer.echo(f"{heading('events', words.lang)}: {len(events)} ({by_type})")
    for event in events[:limit]:
        typer.echo("\n" + "\n".join(event_lines(event, words)))
