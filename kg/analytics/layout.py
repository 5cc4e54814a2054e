"""Where actors stand in a drawing, so that a page need not work it out.

To about 200 actors ForceAtlas2 (Jacomy et al., PLoS ONE 9(6), 2014) as networkx implements it, relaxed by
`kg.analytics.stress`; above, two levels:
Louvain communities are placed by the same method, then each community's actors within the circle it was given; a
community that is still large is divided again.
Pieces without a tie between them are laid out on their own and packed in rows, the largest first.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.analytics.plane import Point, Points, packed, pushed, wide
from kg.analytics.stress import relaxed, unfolded

ONE_LEVEL_UP_TO = 200
DEEPEST = 3
"""How often a community that is still large is divided into communities."""
SPACING = 90.0
"""Wished distance between neighbouring actors, in pixels at full size: room for a name."""
DRAWN_TOGETHER = 30
"""How often communities are moved towards the middle: what lies between them is no use to the reader."""
CROWDED = 0.6
"""The same in networks of many, as a share: the drawing is seen from further away."""

EVENNESS = 0.75
"""How far apart actors of a crowd are pushed, where 1 would be the same everywhere."""


def layout(actors: Iterable[str], ties: Iterable[tuple[str, str, float]], *, seed: int = 7) -> dict[str, Point]:
    """The position of every actor. `ties` are (one, other, weight); the same input gives the same positions."""
    graph = nx.Graph()
    graph.add_nodes_from(sorted(actors))
    for one, other, weight in sorted(ties):
        if one != other and one in graph and other in graph:
            _add(graph, one, other, weight)
    pieces = sorted((sorted(piece) for piece in nx.connected_components(graph)), key=lambda piece: (-len(piece), piece))
    placed = [(piece, _piece(_part(graph, piece), piece, seed)) for piece in pieces]
    return packed(placed, SPACING)


def _add(graph: nx.Graph, one: object, other: object, weight: float) -> None:
    """Add weight between two nodes to what there is."""
    known = graph.edges[one, other]["weight"] if graph.has_edge(one, other) else 0.0
    graph.add_edge(one, other, weight=known + weight)


def _part(graph: nx.Graph, nodes: Sequence[str]) -> nx.Graph:
    """The ties among some of the nodes, in an order that depends on nothing but them; a view would be in any."""
    part, inside = nx.Graph(), set(nodes)
    part.add_nodes_from(nodes)
    for one in nodes:
        near = ((other, data["weight"]) for other, data in graph.adj[one].items() if other in inside)
        part.add_weighted_edges_from((one, other, weight) for other, weight in near if one < other)
    return part


def _piece(graph: nx.Graph, order: Sequence[str], seed: int) -> Points:
    """Positions of one connected piece, in the order given, its middle at the origin."""
    if len(order) <= 2:
        return _line(len(order))
    points = _forces(graph, order, seed) if len(order) <= ONE_LEVEL_UP_TO else _spread(_two_levels(graph, order, seed))
    return _apart(wide(points - points.mean(axis=0)))


def _unfolded(graph: nx.Graph, order: Sequence[str]) -> Points:
    """Positions of a community: its network unfolded, a tie of the usual length."""
    number = {node: at for at, node in enumerate(order)}
    ends = np.array(sorted(sorted((number[one], number[other])) for one, other in graph.edges))
    points = unfolded(len(order), ends)
    return points * (_tie_length(len(order)) / _median_tie(points, ends))


def _forces(graph: nx.Graph, order: Sequence[Any], seed: int, rounds: int = 300) -> Points:
    ordered = nx.Graph()
    ordered.add_nodes_from(order)
    for one, other, weight in sorted((*sorted(pair), graph.edges[pair]["weight"]) for pair in graph.edges):
        ordered.add_edge(one, other, weight=1.0 + math.log(max(weight, 1.0)))
    start = nx.circular_layout(ordered)
    found = nx.forceatlas2_layout(ordered, pos=start, max_iter=rounds, weight="weight", seed=seed)
    points = np.array([found[node] for node in order], dtype=float)
    if not np.isfinite(points).all():
        points = np.array([start[node] for node in order], dtype=float)
    number = {node: at for at, node in enumerate(order)}
    ends = np.array([(number[one], number[other]) for one, other in ordered.edges]).reshape(-1, 2)
    points = relaxed(points / _median_tie(points, ends), ends, rounds // 5)
    return points * (_tie_length(len(order)) / _median_tie(points, ends))


def _tie_length(n: int) -> float:
    return SPACING * (1.5 if n <= 80 else 1.5 * CROWDED)


def _two_levels(graph: nx.Graph, order: Sequence[str], seed: int, depth: int = 0) -> Points:
    """Communities first, then the actors of each inside the circle of its community."""
    groups = [sorted(group) for group in nx.community.louvain_communities(graph, weight="weight", seed=seed)]
    groups.sort(key=lambda group: (-len(group), group))
    if len(groups) == 1:
        return _spiral(graph, order)
    of = {node: number for number, group in enumerate(groups) for node in group}
    quotient = nx.Graph()
    quotient.add_nodes_from(range(len(groups)))
    for one, other, weight in graph.edges(data="weight", default=1.0):
        a, b = of[one], of[other]
        if a != b:
            _add(quotient, a, b, weight)
    inner = [_inside(_part(graph, group), group, seed, depth) for group in groups]
    radii = np.array([_radius(points) for points in inner])
    middles = _circles_apart(_numbered_forces(quotient, seed), radii)
    at = {
        node: middles[number] + inner[number][i] for number, group in enumerate(groups) for i, node in enumerate(group)
    }
    return np.array([at[node] for node in order])


def _inside(graph: nx.Graph, group: Sequence[str], seed: int, depth: int) -> Points:
    """Positions within one community; a large one is divided again, and one that cannot be is wound up."""
    if len(group) <= 2:
        return _line(len(group))
    if len(group) <= ONE_LEVEL_UP_TO:
        points = _unfolded(graph, group)
    else:
        points = _two_levels(graph, group, seed, depth + 1) if depth < DEEPEST else _spiral(graph, group)
    return _apart(points - points.mean(axis=0))


def _spiral(graph: nx.Graph, group: Sequence[str]) -> Points:
    """The best linked in the middle, the others around it on a sunflower's spiral."""
    ranked = sorted(group, key=lambda node: (-graph.degree(node), node))
    angle = math.pi * (3 - math.sqrt(5))
    at = {
        node: (SPACING * 0.6 * math.sqrt(i) * math.cos(i * angle), SPACING * 0.6 * math.sqrt(i) * math.sin(i * angle))
        for i, node in enumerate(ranked)
    }
    return np.array([at[node] for node in group])


def _numbered_forces(graph: nx.Graph, seed: int) -> Points:
    if len(graph) <= 2:
        return _line(len(graph))
    return _forces(graph, list(range(len(graph))), seed)


def _circles_apart(middles: Points, radii: NDArray[np.float64]) -> Points:
    """Middles scaled and pushed until circles of these radii do not overlap, then drawn together until they touch."""
    middles = pushed(middles * max(1.0, float(radii.mean()) * 1.6 / SPACING), radii, rounds=120)
    for _ in range(DRAWN_TOGETHER):
        middles = pushed((middles - middles.mean(axis=0)) * 0.94, radii, rounds=30)
    return pushed(middles, radii, rounds=120)


def _spread(points: Points) -> Points:
    """Points pushed out of the crowds into the room that the drawing takes anyway; those of a crowd stay together."""
    wide, high = points.max(axis=0) - points.min(axis=0)
    gap = EVENNESS * math.sqrt(wide * high / len(points))
    return pushed(points, np.full(len(points), gap / 2), rounds=60)


def _apart(points: Points) -> Points:
    """Points pushed until none is nearer to another than a name's height."""
    gap = SPACING * (0.9 if len(points) <= 80 else CROWDED)
    return pushed(points, np.full(len(points), gap / 2), rounds=80)


def _median_tie(points: Points, ends: NDArray[np.int64]) -> float:
    """Median length of a tie; `ends` are pairs of numbers of points."""
    gap = points[ends[:, 0]] - points[ends[:, 1]]
    return max(1e-9, float(np.median(np.hypot(gap[:, 0], gap[:, 1])))) if len(ends) else 1.0


def _radius(points: Points) -> float:
    return float(np.hypot(points[:, 0], points[:, 1]).max()) + SPACING * 0.8


def _line(n: int) -> Points:
    return np.array([[(i - (n - 1) / 2) * SPACING * 1.4, 0.0] for i in range(n)])
