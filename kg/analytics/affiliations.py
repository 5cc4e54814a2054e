"""Two networks of events that are not among actors of one kind: actors and topics, visitors and the countries visited.

Both are made of the rows of a projection (`kg.analytics.projection`: event, actor, name, side) and of rows that say
what else belongs to an event. Actors and topics are a bipartite graph (Borgatti and Everett, "Network analysis of
2-mode data", Social Networks 19, 1997), visits a directed one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

import networkx as nx

from kg.analytics.weighing import PLAIN, Counts, whole

Rows = Iterable[Sequence[object]]
ACTOR, TOPIC = "actor", "topic"


def topic_graph(rows: Rows, topics: Rows, counts: Counts = PLAIN, least: float = 0) -> nx.Graph:
    """Who deals with what: nodes with "name" and "kind" ("actor" or "topic"), ties with "weight" and "events".

    `topics` are (event, topic, name). An event counts for each of its topics what the actor's presence counts.
    """
    rows, topics = list(rows), list(topics)
    names, subjects = _names(rows), {str(topic): str(name) for _, topic, name in topics}
    by_event: defaultdict[str, set[str]] = defaultdict(set)
    for event, topic, _ in topics:
        by_event[str(event)].add(str(topic))
    pairs = {(str(actor), topic, str(event)) for event, actor, *_ in rows for topic in by_event[str(event)]}
    ties = _ties(pairs, counts, least)
    graph = nx.Graph()
    graph.add_nodes_from((node, {"name": names[node], "kind": ACTOR}) for node in sorted({a for a, _ in ties}))
    graph.add_nodes_from((node, {"name": subjects[node], "kind": TOPIC}) for node in sorted({b for _, b in ties}))
    graph.add_edges_from((a, b, data) for (a, b), data in ties.items())
    return graph


def visit_graph(rows: Rows, journeys: Rows, counts: Counts = PLAIN, least: float = 0) -> nx.DiGraph:
    """Who visited which country: ties from visitor to host with "weight" and "events"; nodes with "name".

    `journeys` are (event, country, name, code). Hosts do not visit: nor does anyone of the country visited, or of no
    known side.
    """
    rows = list(rows)
    hosts: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    names = _names(rows)
    for event, country, name, code in journeys:
        hosts[str(event)].append((str(country), str(code)))
        names[str(country)] = str(name)
    pairs = {
        (str(actor), country, str(event))
        for event, actor, _, side, *_ in rows
        for country, code in hosts[str(event)]
        if side and str(side) != code
    }
    ties = _ties(pairs, counts, least)
    graph = nx.DiGraph()
    graph.add_nodes_from((node, {"name": names[node]}) for node in sorted({end for tie in ties for end in tie}))
    graph.add_edges_from((a, b, data) for (a, b), data in ties.items())
    return graph


def _names(rows: Rows) -> dict[str, str]:
    return {str(actor): str(name) for _, actor, name, *_ in rows}


def _ties(
    pairs: Iterable[tuple[str, str, str]], counts: Counts, least: float
) -> Mapping[tuple[str, str], dict[str, float]]:
    """Weight and number of events of every (actor, other) in order; the actor's presence makes the weight."""
    events: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for actor, other, event in sorted(pairs):
        events[actor, other].append(event)
    weighed = {(a, b): (counts.total(found, a), len(found)) for (a, b), found in events.items()}
    return {tie: {"weight": w, "events": n} for tie, (w, n) in weighed.items() if w > 0 and w >= least}


@dataclass(frozen=True, slots=True)
class Topical:
    """An actor or a topic of the bipartite network: with how many of the other kind, and by how much, it is tied."""

    id: str
    name: str
    degree: int
    strength: float
    most: str


@dataclass(frozen=True, slots=True)
class Visiting:
    """An actor of the network of visits: visits paid and to how many countries, visits received and by how many."""

    actor: str
    name: str
    visits: float
    hosts: int
    received: float
    visitors: int


def topical(graph: nx.Graph, kind: str) -> list[Topical]:
    """The nodes of a kind ("actor" or "topic"), the strongest first; `most` is the name that each is tied to most."""
    found = []
    for node in (node for node, own in graph.nodes(data="kind") if own == kind):
        near = sorted((-data["weight"], graph.nodes[other]["name"], other) for other, data in graph[node].items())
        strength = whole(fsum(-weight for weight, *_ in near))
        found.append(Topical(node, graph.nodes[node]["name"], len(near), strength, near[0][1]))
    return sorted(found, key=lambda line: (-round(line.strength, 12), -line.degree, line.name, line.id))


def visiting(graph: nx.DiGraph) -> list[Visiting]:
    """Everyone who visits or is visited, those with most visits of both kinds first."""
    out, into = graph.out_degree(weight="weight"), graph.in_degree(weight="weight")
    found = [
        Visiting(node, name, whole(out[node]), graph.out_degree(node), whole(into[node]), graph.in_degree(node))
        for node, name in graph.nodes(data="name")
    ]
    return sorted(found, key=lambda line: (-round(line.visits + line.received, 12), line.name, line.actor))
