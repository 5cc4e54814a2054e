"""`kg merge`: say that two actors, events or articles are one."""

from __future__ import annotations

from kg.cli.judging import By, One, Other, Why, echo_decided, who
from kg.cli.options import DEFAULT_STORE, AsJson, Store

EXAMPLE = 'kg merge "Sergei Shoigu" "سيرغي شويغو" --why "one minister"'


def merge(
    one: One, other: Other, why: Why = "", by: By = "", as_json: AsJson = False, store: Store = DEFAULT_STORE
) -> None:
    """Decide that two are one. The decision stands above any rule until it is undone."""
    from kg.identity import decide, member
    from kg.rdf.store import open_store

    with open_store(store) as graph:
        decided = decide(graph, member(graph, one), member(graph, other), "same", who(by), why)
    echo_decided(decided, as_json)
