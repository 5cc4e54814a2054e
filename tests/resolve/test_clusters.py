"""Canonical actors from judgements: no order counts, no "different" is overrun, persons outrank rules."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kg.model import VERDICTS, Judgement
from kg.resolve.clusters import canonical, effective

NODES = "abcdef"


def judged(
    pair: str, verdict: str = "same", by: str = "rule:name", score: float = 0.9, when: str = ""
) -> Judgement:
    return Judgement(pair[0], pair[1], verdict, score, by=by, when=when)


JUDGEMENTS = st.lists(
    st.builds(
        judged, st.sampled_from(["".join(p) for p in combinations(NODES, 2)]), st.sampled_from(VERDICTS),
        st.sampled_from(["rule:name", "ann"]), st.sampled_from([0.5, 0.9]),
        st.sampled_from(["2025-01-01", "2025-02-02"]),
    ),
    max_size=12,
    unique_by=lambda j: (j.pair, j.by, j.when),
)


def test_same_is_transitive_and_the_smallest_stands_for_all() -> None:
    assert canonical([judged("ab"), judged("bc"), judged("de", "unsure")]) == {"b": "a", "c": "a"}


def test_a_different_verdict_is_not_overrun_by_transitivity() -> None:
    found = canonical([judged("ab", score=0.95), judged("bc", score=0.9), judged("ac", "different")])
    assert found == {"b": "a"}


def test_a_person_outranks_the_machine_in_both_directions() -> None:
    assert canonical([judged("ab"), judged("ab", "different", by="ann")]) == {}
    assert canonical([judged("ab", "different"), judged("ab", by="ann")]) == {"b": "a"}


def test_the_latest_decision_of_a_person_counts_and_unsure_decides_nothing() -> None:
    first, then = judged("ab", by="ann", when="2025-01-01"), judged("ab", "different", by="bob", when="2025-01-02")
    later = judged("ab", "unsure", by="ann", when="2025-01-03")
    assert effective([then, first, later]) == {("a", "b"): then}
    assert canonical([judged("ab"), later]) == {"b": "a"}


def test_those_who_are_kept_apart_are_not_joined_by_a_third() -> None:
    found = canonical([judged("ab", score=0.95), judged("bc")], apart=lambda node: "x" if node in "ac" else "")
    assert found == {"b": "a"}


@given(JUDGEMENTS, st.randoms())
def test_the_order_of_judgements_does_not_count(judgements: list[Judgement], random: object) -> None:
    found = canonical(judgements)
    random.shuffle(judgements)  # type: ignore[attr-defined]
    assert canonical(judgements) == found


@given(JUDGEMENTS)
def test_no_cluster_holds_two_that_count_as_different(judgements: list[Judgement]) -> None:
    found = canonical(judgements)
    for (a, b), judgement in effective(judgements).items():
        if judgement.verdict == "different" and judgement.human:
            assert found.get(a, a) != found.get(b, b)


def test_strangers_are_joined_by_a_person_only() -> None:
    met = [judged("ab", score=0.95), judged("bc")]
    assert canonical(met, strangers=lambda some, others: some | others >= {"a", "c"}) == {"b": "a"}
    decided = [judged("ab", by="ann"), judged("bc", by="ann")]
    assert canonical(decided, strangers=lambda some, others: True) == {"b": "a", "c": "a"}
