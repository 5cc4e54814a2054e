"""The strongest ties, and the events behind one."""

from __future__ import annotations

import networkx as nx

from kg.analytics.ties import LinkingEvent, Sentence, Tie, linking, strongest


def test_ties_with_most_events_come_first_then_by_name() -> None:
    graph = nx.Graph()
    graph.add_weighted_edges_from([("1", "2", 1), ("2", "3", 4), ("1", "3", 1)])
    for node, name in (("1", "Zeid"), ("2", "Amal"), ("3", "Basil")):
        graph.nodes[node]["name"] = name
    assert strongest(graph) == [
        Tie("2", "3", "Amal", "Basil", 4, 4),
        Tie("2", "1", "Amal", "Zeid", 1, 1),
        Tie("3", "1", "Basil", "Zeid", 1, 1),
    ]
    assert len(strongest(graph, 2)) == 2
    assert strongest(nx.Graph()) == []


def test_sentences_are_gathered_by_event_in_order_of_date_the_undated_last() -> None:
    rows = [
        (None, "Meeting", "happened", "They had met.", "Wire", "2025-05-22", None, "event/c/1"),
        ("2025-04", "Visit", "planned", "He will visit.", "Wire", "2025-03-03", "https://w.example/1", "event/b/1"),
        ("2025-03-02", "Meeting", "happened", "They met.", "Wire", "2025-03-03", "https://w.example/1", "event/a/1"),
        ("2025-03-02", "Meeting", "happened", "They agreed.", "Wire", "2025-03-03", "https://w.example/1", "event/a/1"),
    ]
    met, visit, undated = linking(rows)
    source = ("Wire", "2025-03-03", "https://w.example/1")
    sentences = (Sentence("They met.", *source), Sentence("They agreed.", *source))
    assert met == LinkingEvent("event/a/1", "2025-03-02", "Meeting", "happened", sentences)
    assert (visit.event, visit.status) == ("event/b/1", "planned")
    assert undated == LinkingEvent(
        "event/c/1", "", "Meeting", "happened", (Sentence("They had met.", "Wire", "2025-05-22", ""),)
    )


def test_nothing_links_two_strangers() -> None:
    assert linking([]) == []
