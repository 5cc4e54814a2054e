"""Every named query answers its question over the hand-made graph with exactly these rows."""

from __future__ import annotations

from typing import Any

import pytest

from kg import ids
from kg.query.runner import catalogue, run

Rows = list[tuple[Any, ...]]

KHATIB, AYDIN, PAPPAS = "Samer al-Khatib", "Cemal Aydin", "Nikos Pappas"
WIRE, SHARQ, POST = "Levant Wire", "وكالة الشرق", "Aegean Post"

CASES: list[tuple[str, dict[str, object], Rows]] = [
    (
        "who-met-whom",
        {},
        [
            ("2025-03-02", "وفد تركيا", KHATIB, 1, "actor/delegation/TR", "actor/person/khatib"),
            # two agencies, one row
            ("2025-03-02", AYDIN, KHATIB, 2, "actor/person/aydin", "actor/person/khatib"),
            (None, "Egypt", "Jordan", 1, "actor/country/EG", "actor/country/JO"),  # undated, so last
        ],
    ),
    (
        "who-met-whom",  # an undated meeting is not in any period
        {"from": "2025-03", "to": "2025-03", "country": "تركيا", "lang": "ar"},
        [
            ("2025-03-02", "وفد تركيا", "سامر الخطيب", 1, "actor/delegation/TR", "actor/person/khatib"),
            ("2025-03-02", "جمال آيدن", "سامر الخطيب", 2, "actor/person/aydin", "actor/person/khatib"),
        ],
    ),
    ("who-met-whom", {"from": "2025-04"}, []),
    (
        "visits-between-countries",
        {"a": "Türkiye", "b": "الأردن"},
        [
            ("2025-04", KHATIB, "JO", "TR", None, "planned", "event/a1/2"),
            ("2025-04-14/2025-04-16", KHATIB, "JO", "TR", "Ankara", "happened", "event/a3/1"),
        ],
    ),
    (
        "visits-between-countries",  # the visit of 14 to 16 April touches the period, the month of April covers it
        {"a": "JO", "b": "TR", "from": "2025-04-16", "to": "2025-04-16", "lang": "ar"},
        [
            ("2025-04", "سامر الخطيب", "JO", "TR", None, "planned", "event/a1/2"),
            ("2025-04-14/2025-04-16", "سامر الخطيب", "JO", "TR", "Ankara", "happened", "event/a3/1"),
        ],
    ),
    ("visits-between-countries", {"a": "JO", "b": "GR"}, []),
    (
        "topics-by-month",
        {"a": "JO", "b": "TR"},
        [
            ("2025-02", "military-aid", 1),
            ("2025-03", "border-security", 1),
            ("2025-03", "training-and-education", 1),
            ("2025-04", "defence-agreement", 1),
            ("2025-04", "training-and-education", 1),
        ],
    ),
    ("topics-by-month", {"a": "JO", "b": "GR"}, [("2025-05", "maritime-security", 1)]),
    (
        "most-counterparts",
        {"limit": 2},
        [
            (
                KHATIB,
                "JO",
                3,
                2,
                "actor/person/khatib",
            ),  # Aydin, his delegation, Kaya; the denied meeting does not count, that of two agencies once
            ("Egypt", "EG", 1, 1, "actor/country/EG"),
        ],
    ),
    (
        "most-counterparts",
        {"country": "GR", "from": "2025"},
        [(PAPPAS, "GR", 1, 1, "actor/person/pappas")],
    ),
    ("delegation-heads", {}, [("2025-03-02", "TR", AYDIN, "Meeting", "happened", "Amman", "event/a1/1")]),
    ("delegation-heads", {"country": "JO"}, []),
    (
        "agreements",
        {},
        [("2025-04-15", "happened", "Deniz Kaya – Samer al-Khatib", "Ankara", "TR", "event/a3/2")],
    ),
    (
        "agreements",
        {"topic": "التدريب والتعليم", "country": "JO", "lang": "ar"},
        [("2025-04-15", "happened", "Deniz Kaya – سامر الخطيب", "Ankara", "TR", "event/a3/2")],
    ),
    ("agreements", {"topic": "maritime-security"}, []),
    (
        "evidence-of-tie",
        {"a": "سامر الخطيب", "b": "cemal aydın"},
        [
            (
                "2025-03-02",
                "Meeting",
                "happened",
                "استقبل سامر الخطيب في عمّان وفداً تركياً برئاسة جمال آيدن.",
                SHARQ,
                "2025-03-03",
                "https://sharq.example/1",
                "event/a1/1",
            ),
            (
                "2025-03-02",
                "Meeting",
                "happened",
                "Samer al-Khatib met Cemal Aydin in Amman on Sunday.",
                WIRE,
                "2025-03-04",
                "https://wire.example/2",
                "event/a2/1",
            ),
        ],
    ),
    (
        "evidence-of-tie",  # countries: both sentences of the agreement, and the visits
        {"a": "JO", "b": "TR", "from": "2025-04-10", "to": "2025-04-30"},
        [
            (
                "2025-04",
                "Visit",
                "planned",
                "وسيزور الخطيب تركيا الشهر المقبل.",
                SHARQ,
                "2025-03-03",
                "https://sharq.example/1",
                "event/a1/2",
            ),
            (
                "2025-04-14/2025-04-16",
                "Visit",
                "happened",
                "Al-Khatib visited Ankara from 14 to 16 April.",
                WIRE,
                "2025-04-20",
                "https://wire.example/3",
                "event/a3/1",
            ),
            (
                "2025-04-15",
                "Agreement",
                "happened",
                "He and Deniz Kaya signed a defence pact on 15 April.",
                WIRE,
                "2025-04-20",
                "https://wire.example/3",
                "event/a3/2",
            ),
            (
                "2025-04-15",
                "Agreement",
                "happened",
                "The pact covers training.",
                WIRE,
                "2025-04-20",
                "https://wire.example/3",
                "event/a3/2",
            ),
        ],
    ),
    (
        "evidence-of-tie",  # an intergovernmental body and a country; an article without a URL
        {"a": "NATO", "b": "اليونان"},
        [
            (
                "2025-05-20",
                "Conference",
                "happened",
                "شارك الخطيب والناتو في مؤتمر استضافه نيكوس باباس في أثينا.",
                SHARQ,
                "2025-05-22",
                None,
                "event/a5/1",
            )
        ],
    ),
    (
        "planned-not-held",  # the visit to Türkiye took place
        {},
        [("2025-06", "Exercise of Egypt and Greece", "2025-05-06", POST, "event/a4/2")],
    ),
    ("planned-not-held", {"country": "JO"}, []),
    (
        "posts-held",
        {},
        [
            (
                "EG",
                "chief-of-staff",
                "chief of staff (EG)",
                "2025-05-05",
                "2025-05-05",
                1,
                "actor/person/EG-chief-of-staff",
            ),
            ("GR", "chief-of-staff", PAPPAS, "2025-05-05", "2025-05-20", 2, "actor/person/pappas"),
            ("JO", "minister-of-defence", KHATIB, "2025-03-02", "2025-04-15", 3, "actor/person/khatib"),
            ("TR", "deputy-minister-of-defence", AYDIN, "2025-03-02", "2025-03-02", 1, "actor/person/aydin"),
            ("TR", "minister-of-defence", "Deniz Kaya", "2025-04-15", "2025-04-15", 1, "actor/person/kaya"),
        ],
    ),
    (
        "posts-held",
        {"role": "رئيس الأركان", "country": "GR", "actor": "pappas", "lang": "ar"},
        [("GR", "chief-of-staff", "نيكوس باباس", "2025-05-05", "2025-05-20", 2, "actor/person/pappas")],
    ),
    ("arms-transfers", {}, [("2025-02", "TR", "JO", "happened", "Turkish aid to Jordan", "event/a2/2")]),
    (
        "arms-transfers",
        {"giver": "TR", "receiver": "JO", "status": "happened", "lang": "ar"},
        [("2025-02", "TR", "JO", "happened", "مساعدات تركية للأردن", "event/a2/2")],
    ),
    ("arms-transfers", {"giver": "JO"}, []),
    (
        "events-at-place",  # the second report names the city in English only
        {"place": "عمّان"},
        [
            ("2025-03-02", "Meeting in Amman", "happened", "Amman", "JO", "event/a1/1"),
            ("2025-03-02", "Meeting of Khatib and Aydin", "happened", "Amman", "JO", "event/a2/1"),
        ],
    ),
    (
        "events-at-place",
        {"place": "tr", "to": "2025-04-13", "lang": "ar"},
        [("2025-04", "زيارة الخطيب إلى تركيا", "planned", None, "TR", "event/a1/2")],
    ),
    (
        "publishers",
        {},
        [
            (WIRE, "en", 2, 5, "2025-03-04", "2025-04-20"),
            (SHARQ, "ar", 2, 4, "2025-03-03", "2025-05-22"),
            (POST, "en", 1, 2, "2025-05-06", "2025-05-06"),
        ],
    ),
    (
        "events-by-publisher",
        {"publisher": "aegean post", "lang": "ar"},
        [
            (
                "2025-05-05",
                "اتصال مصري يوناني",
                "happened",
                "2025-05-06",
                "Egypt, Greece chiefs speak",
                "Aegean Post, print edition",
                "event/a4/1",
            ),
            (
                "2025-06",
                "تمرين مصري يوناني",
                "planned",
                "2025-05-06",
                "Egypt, Greece chiefs speak",
                "Aegean Post, print edition",
                "event/a4/2",
            ),
        ],
    ),
    (
        "denied-events",
        {"country": "GR"},
        [
            (
                None,
                "Meeting of Khatib and Pappas (denied)",
                "the ministry",
                "The ministry denied that he had met Nikos Pappas.",
                WIRE,
                "2025-04-20",
                "event/a3/3",
            )
        ],
    ),
    ("denied-events", {"country": "TR"}, []),
    (
        "multi-party-conferences",
        {},
        [("2025-05-20", "Conference in Athens", "Athens", "happened", 3, "event/a5/1")],
    ),
    ("multi-party-conferences", {"countries": "4"}, []),
    (
        "calls",
        {"country": "مصر", "lang": "ar"},
        [
            (
                "2025-05-05",
                "chief of staff (EG)",
                "نيكوس باباس",
                1,
                "actor/person/EG-chief-of-staff",
                "actor/person/pappas",
            )
        ],
    ),
    (
        "latest-events",
        {"limit": 3},
        [
            ("2025-06", "Exercise of Egypt and Greece", "planned", POST, "event/a4/2"),
            ("2025-05-20", "Conference in Athens", "happened", SHARQ, "event/a5/1"),
            ("2025-05-05", "Call between Egypt and Greece", "happened", POST, "event/a4/1"),
        ],
    ),
    (
        "latest-events",
        {"type": "meeting", "status": "happened", "country": "JO", "topic": "border security", "to": "2025-12"},
        [
            ("2025-03-02", "Meeting in Amman", "happened", SHARQ, "event/a1/1"),
            ("2025-03-02", "Meeting of Khatib and Aydin", "happened", WIRE, "event/a2/1"),
        ],
    ),
    ("joint-exercises", {"country": "EG"}, [("2025-06", "planned", "EG, GR", None, "event/a4/2")]),
    ("joint-exercises", {"to": "2025-05-31"}, []),
    (
        "actor-events",
        {"actor": "Pappas", "from": "2025-05", "lang": "ar"},
        [
            ("2025-05-05", "اتصال مصري يوناني", "happened", "participant", "chief-of-staff", None, "event/a4/1"),
            ("2025-05-20", "مؤتمر أثينا", "happened", "host", "chief-of-staff", "Athens", "event/a5/1"),
        ],
    ),
    (
        "actor-events",  # a country: itself and its officials
        {"actor": "EG"},
        [
            (
                "2025-05-05",
                "Call between Egypt and Greece",
                "happened",
                "participant",
                "chief-of-staff",
                None,
                "event/a4/1",
            ),
            ("2025-06", "Exercise of Egypt and Greece", "planned", "participant", None, None, "event/a4/2"),
            (None, "Talks of Jordan and Egypt", "happened", "participant", None, None, "event/a5/2"),
        ],
    ),
    (
        "most-reported-events",
        {"limit": 1},
        [("Meeting in Amman", 2, 2, "2025-03-03", "2025-03-04", "event/a1/1")],
    ),
    (
        "events-by-month",
        {},
        [
            ("2025-02", "Transfer", 1),
            ("2025-03", "Meeting", 1),  # told by two agencies
            ("2025-04", "Agreement", 1),
            ("2025-04", "Visit", 1),
            ("2025-05", "Call", 1),
            ("2025-05", "Conference", 1),
        ],
    ),
    (
        "events-by-month",
        {"country": "TR", "topic": "training-and-education", "from": "2025-04"},
        [("2025-04", "Agreement", 1)],
    ),
]


@pytest.mark.parametrize(("name", "parameters", "expected"), CASES)
def test_a_named_query_answers(store: Any, name: str, parameters: dict[str, object], expected: Rows) -> None:
    found = [
        tuple(cell.removeprefix(ids.DATA) if isinstance(cell, str) else cell for cell in row)
        for row in run(store, name, parameters)
    ]
    assert found == expected


def test_every_named_query_has_a_case_with_rows() -> None:
    apart = {"contradictions"}  # the graph has none until the next test makes one
    assert {name for name, _, expected in CASES if expected} | apart == {query.name for query in catalogue()}


def test_reports_of_one_event_that_differ_stand_side_by_side(store: Any) -> None:
    assert run(store, "contradictions").rows == ()
    store.change(
        "PREFIX dd: <https://w3id.org/defence-diplomacy/ontology#> "
        'DELETE DATA { <event/a2/1/place/1> dd:city "Amman" } ; INSERT DATA { <event/a2/1/place/1> dd:city "Aqaba" }'
    )
    ((_, what, about, one, other, *_),) = run(store, "contradictions", {"country": "JO"})
    assert (what, about, {one, other}) == ("Meeting in Amman", "place", {"Amman", "Aqaba"})


def test_a_plan_stands_until_an_event_of_the_same_countries_is_reported(store: Any) -> None:
    store.change(
        "PREFIX dd: <https://w3id.org/defence-diplomacy/ontology#> "
        'DELETE DATA { <event/a3/1/place/1> dd:countryCode "TR" } ; '
        'INSERT DATA { <event/a3/1/place/1> dd:countryCode "EG" }'
    )
    plans = run(store, "planned-not-held").column("plan")
    assert plans == ["Visit of Khatib to Türkiye", "Exercise of Egypt and Greece"]


def test_an_event_held_before_the_announcement_is_another_one(store: Any) -> None:
    store.change(
        "PREFIX dd: <https://w3id.org/defence-diplomacy/ontology#> "
        "DELETE WHERE { <event/a3/1> dd:latest ?day } ; "
        'INSERT DATA { <event/a3/1> dd:latest "2025-03-02"^^<http://www.w3.org/2001/XMLSchema#date> }'
    )
    assert "Visit of Khatib to Türkiye" in run(store, "planned-not-held").column("plan")
