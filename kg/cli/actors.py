"""`kg actors`: who is central, who deals with what, who visits whom."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from kg.cli.actors_tables import echo_measures, echo_topics, echo_visits
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
from kg.cli.output import echo_json

EXAMPLE = "kg actors --by country --from 2025-01-01 --sort betweenness"
SHOWN = "counterparts,strength,betweenness,pagerank,constraint"


def actors(
    by: By = Nodes.person,
    network: NetworkOf = Between.actors,
    sort: Annotated[str, typer.Option("--sort", help="The measure that comes first.")] = "strength",
    measures: Annotated[
        str, typer.Option("--measures", help="The columns, separated by commas; or all.")
    ] = SHOWN,
    ego: Annotated[str, typer.Option("--ego", metavar="NAME", help="Only the surroundings of this actor.")] = "",
    depth: Annotated[int, typer.Option("--depth", min=1, help="How many ties the surroundings reach.")] = 1,
    core: Annotated[int, typer.Option("--core", min=0, help="Only the part where each has so many counterparts.")] = 0,
    exact: Annotated[bool, typer.Option("--exact", help="Never estimate betweenness.")] = False,
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
    """Rank actors by centrality in the network of events.

    Two actors are tied when they took part in the same event on different sides. Measures: strength, counterparts,
    degree, betweenness, closeness, harmonic, eigenvector, pagerank, constraint, effective_size, core, community.
    JSON holds all of them unless --measures names some.
    """
    from kg.answers import network as networks
    from kg.rdf.store import open_store

    scope = networks.Scope(by.value, since, until, topic, type_, lang.value, place, least)
    scope = weighed(scope, half_life, as_of, member, attendee)
    columns = _columns(measures, as_json)
    if network is not Between.actors:
        given = {"--sort": sort != "strength", "--measures": measures != SHOWN, "--ego": bool(ego),
                 "--depth": depth != 1, "--core": core > 0, "--exact": exact}  # fmt: skip
        refuse(given, f"--network {network.value}")
    with open_store(store, read_only=True) as graph:
        if network is Between.topics:
            echo_topics(networks.topics(graph, scope), limit, as_json, lang)
            return
        if network is Between.visits:
            echo_visits(networks.visits(graph, scope), limit, as_json, lang)
            return
        found = networks.around(graph, scope, ego, depth) if ego else networks.graph(graph, scope)
    found = networks.dense(found, core) if core else found
    lines = networks.ranked(found, sort, columns, exact=exact)[:limit]
    if not exact and (columns is None or "betweenness" in (sort, *columns)) and networks.is_estimated(found):
        typer.echo(f"betweenness is an estimate in a network of {len(found)} actors; --exact works it out", err=True)
    if as_json:
        kept = None if columns is None else {"actor", "name", sort, *columns}
        echo_json([{k: v for k, v in asdict(line).items() if kept is None or k in kept} for line in lines])
        return
    echo_measures(lines, columns, sort, lang)


def _columns(measures: str, as_json: bool) -> list[str] | None:
    """The measures named; None for all."""
    if measures == "all" or (as_json and measures == SHOWN):
        return None
    return [name.strip() for name in measures.split(",") if name.strip()]
