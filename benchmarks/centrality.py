"""From which size on compiled code is quicker than networkx, how long large networks take, how far estimates are off.

Run `python benchmarks/centrality.py`; it prints the tables of benchmarks/centrality.md. Times are processor seconds of
one thread. `python benchmarks/centrality.py quick` leaves out the largest network.
"""

from __future__ import annotations

import os
import platform
import random
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import networkx as nx

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kg.analytics import centrality, fast, ways

SMALL = ((50, 120), (100, 250), (200, 500), (400, 1_000), (800, 2_000), (1_600, 4_000))
MIDDLE = ((2_000, 10_000), (5_000, 12_000))
LARGE = (20_000, 100_000)
PIVOTS = (250, 1_000, 2_000)
LEADING = 20
Measure = Callable[[nx.Graph], Mapping[str, float]]


def network(actors: int, ties: int, seed: int = 7) -> nx.Graph:
    """A random network in which few have most ties, as in news; most weights are small."""
    dice = random.Random(seed)
    chosen: set[tuple[int, int]] = set()
    while len(chosen) < ties:
        one, other = sorted(int(actors * dice.random() ** 2) for _ in range(2))
        if one != other:
            chosen.add((one, other))
    graph = nx.Graph()
    graph.add_nodes_from(map(str, range(actors)))
    for one, other in sorted(chosen):
        weight = min(9, int(dice.paretovariate(1.5)))
        graph.add_edge(str(one), str(other), weight=weight, length=1 / weight)
    return graph


def seconds(work: Measure, graph: nx.Graph) -> tuple[float, Mapping[str, float]]:
    """Processor time of a measure, and its values."""
    started = time.process_time()
    found = work(graph)
    return time.process_time() - started, found


def crossover() -> None:
    """Small networks by both; the largest difference between their values."""
    print("| actors | ties | betweenness: networkx | compiled | closeness: networkx | compiled | largest difference |")
    print("|---:|---:|---:|---:|---:|---:|---:|")
    for size in SMALL:
        graph = network(*size)
        by_nx, exact = seconds(lambda g: nx.betweenness_centrality(g, weight="length"), graph)
        compiled, same = seconds(lambda g: fast.betweenness(g, "length"), graph)
        near_nx, near = seconds(lambda g: nx.closeness_centrality(g, distance="length"), graph)
        near_compiled, too = seconds(lambda g: fast.closeness(g, "length"), graph)
        off = max(max(abs(exact[a] - same[a]), abs(near[a] - too[a])) for a in graph)
        times = " | ".join(f"{t:.2f} s" for t in (by_nx, compiled, near_nx, near_compiled))
        print(f"| {size[0]:,} | {size[1]:,} | {times} | {off:.0e} |", flush=True)


def exactly() -> None:
    """Networks that networkx would take minutes over."""
    print("\n| actors | ties | betweenness | closeness | harmonic |\n|---:|---:|---:|---:|---:|")
    for size in MIDDLE:
        graph = network(*size)
        times = [seconds(work, graph)[0] for work in (ways.betweenness, ways.closeness, ways.harmonic)]
        print(f"| {size[0]:,} | {size[1]:,} | {' | '.join(f'{t:.1f} s' for t in times)} |", flush=True)


def others() -> None:
    """What else `kg actors` shows, of the large network."""
    graph = network(*LARGE)
    names = ("eigenvector", "pagerank", "constraint", "effective_size", "core", "community")
    times = [seconds(getattr(centrality, name), graph)[0] for name in names]
    print(f"\n| actors | ties | {' | '.join(names)} |\n|{'---:|' * (len(names) + 2)}")
    print(f"| {LARGE[0]:,} | {LARGE[1]:,} | {' | '.join(f'{t:.1f} s' for t in times)} |", flush=True)


def estimates() -> None:
    """Betweenness of the large network: estimates of several sizes against the exact values."""
    graph = network(*LARGE)
    taken, exact = seconds(lambda g: ways.betweenness(g, exact_up_to=len(g)), graph)
    leading = sorted(exact, key=lambda actor: -exact[actor])[:LEADING]
    print(f"\n| {LARGE[0]:,} actors, {LARGE[1]:,} ties | time | largest error ", end="")
    print(f"| mean error of the first {LEADING} | of them found |\n|---|---:|---:|---:|---:|")
    print(f"| exact | {taken:.0f} s | 0 | 0 | {LEADING} |", flush=True)
    for pivots in PIVOTS:
        taken, found = seconds(lambda g, k=pivots: ways.betweenness(g, pivots=k), graph)  # type: ignore[misc]
        largest = max(abs(found[actor] - exact[actor]) for actor in graph)
        mean = sum(abs(found[actor] / exact[actor] - 1) for actor in leading) / LEADING
        common = len(set(leading) & set(sorted(found, key=lambda actor: -found[actor])[:LEADING]))
        print(f"| {pivots:,} pivots | {taken:.1f} s | {largest:.4f} | {mean:.1%} | {common} |", flush=True)
    first, last = exact[leading[0]], exact[leading[-1]]
    print(f"\nThe most central actor has {first:.3f}, the last of the first {LEADING} {last:.3f}.")


def loading() -> float:
    """Processor seconds that the first use of compiled code adds, in a process that has networkx and scipy."""
    code = (
        "import networkx, scipy.sparse.linalg, time; started = time.process_time(); import networkit; "
        "print(time.process_time() - started)"
    )
    return min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(3))


if __name__ == "__main__":
    print(f"{platform.machine()}, {os.cpu_count()} cores, one used; Python {platform.python_version()}")
    print(f"loading of compiled code: {loading():.2f} s\n")
    fast.betweenness(network(10, 10), "length")
    crossover()
    exactly()
    if "quick" not in sys.argv:
        others()
        estimates()
