"""An invented network for the tests of the page: countries that are real, people and events that are not."""

from __future__ import annotations

import math

import pytest

from kg.view.data import (
    Labels,
    PageActor,
    PageData,
    PageEvent,
    PageEvidence,
    PageParticipant,
    PagePlace,
    PagePost,
    PageTie,
)

DATA = "https://w3id.org/defence-diplomacy/data/"

TYPES: Labels = {
    "meeting": {"en": "Meeting", "ar": "لقاء"},
    "visit": {"en": "Visit", "ar": "زيارة"},
    "agreement": {"en": "Agreement", "ar": "اتفاقية"},
    "exercise": {"en": "Exercise", "ar": "تمرين"},
}
ROLES: Labels = {
    "minister-of-defence": {"en": "Minister of Defence", "ar": "وزير الدفاع"},
    "chief-of-staff": {"en": "Chief of Staff", "ar": "رئيس الأركان"},
}
TOPICS: Labels = {
    "maritime-security": {"en": "Maritime security", "ar": "الأمن البحري"},
    "military-cooperation": {"en": "Military cooperation", "ar": "التعاون العسكري"},
    "joint-exercises": {"en": "Joint exercises", "ar": "التمارين المشتركة"},
}
COUNTRIES: Labels = {
    "OM": {"en": "Oman", "ar": "عُمان"},
    "FI": {"en": "Finland", "ar": "فنلندا"},
    "JO": {"en": "Jordan", "ar": "الأردن"},
    "CL": {"en": "Chile", "ar": "تشيلي"},
}
MUSCAT = (23.58, 58.41)
PEOPLE = {  # key: country, English name, Arabic name, post
    "salim": ("OM", "Salim Fictional", "سالم الخيالي", "minister-of-defence"),
    "aino": ("FI", "Aino Keksitty", "آينو كيكسيتو", "minister-of-defence"),
    "rashed": ("JO", "Rashed Invented", "راشد المُختلَق", "chief-of-staff"),
    "pilar": ("CL", "Pilar Inventada", "بيلار إنفنتادا", "minister-of-defence"),
}


def actor_id(kind: str, key: str) -> str:
    """The identifier of an invented actor."""
    return f"{DATA}actor/{kind}/{key}"


def person(key: str, at: int) -> PageActor:
    """An invented office-holder, standing at one of the corners of a hexagon."""
    country, english, arabic, role = PEOPLE[key]
    return PageActor(
        actor_id("person", key),
        "person",
        country,
        {"en": english, "ar": arabic},
        (english, arabic),
        (PagePost(role, country, "2031-03-05"),),
        {},
        *corner(at),
        community=1 if at < 2 else 2,
    )


def corner(at: int) -> tuple[float, float]:
    """A corner of a hexagon 260 wide."""
    return 260 * math.cos(at * math.pi / 3), 260 * math.sin(at * math.pi / 3)


def sentence(quote: str, lang: str, title: str = "", url: str = "https://news.example/1") -> PageEvidence:
    """A sentence of an invented agency."""
    publisher = "وكالة الأنباء المتخيّلة" if lang == "ar" else "Imagined News Agency"
    return PageEvidence(
        quote, lang, publisher, url, title or "An invented report", "2031-03-06", 12, 12 + len(quote), "test.rule"
    )


@pytest.fixture
def sample() -> PageData:
    """Four people, a delegation and a country; a meeting, a visit, a planned exercise and an undated agreement."""
    salim, aino, rashed, pilar = (person(key, at) for at, key in enumerate(PEOPLE))
    delegation = PageActor(
        actor_id("delegation", "FI"),
        "delegation",
        "FI",
        {"en": "Finnish delegation", "ar": "الوفد الفنلندي"},
        (),
        (),
        {},
        *corner(4),
        community=1,
    )
    oman = PageActor(
        actor_id("country", "OM"), "country", "OM", {"en": "Oman", "ar": "عُمان"}, (), (), {}, *corner(5), community=1
    )
    meeting = PageEvent(
        f"{DATA}event/a/1",
        "meeting",
        "happened",
        "2031-03-05",
        "2031-03-05",
        "2031-03-05",
        PagePlace("Muscat", "OM", "مسقط", MUSCAT),
        ("maritime-security", "military-cooperation"),
        (
            PageParticipant(salim.id, "host", "minister-of-defence"),
            PageParticipant(aino.id, "guest"),
            PageParticipant(delegation.id, "guest"),
        ),
        (
            sentence("استقبل سالم الخيالي في مسقط آينو كيكسيتو والوفد الفنلندي.", "ar"),
            sentence(
                "Salim Fictional received Aino Keksitty in Muscat on Wednesday.", "en", url="https://news.example/2"
            ),
        ),
    )
    visit = PageEvent(
        f"{DATA}event/a/2",
        "visit",
        "happened",
        "2031-03",
        "2031-03-01",
        "2031-03-31",
        PagePlace("Muscat", "OM", at=MUSCAT),
        (),
        (PageParticipant(aino.id, "guest", "minister-of-defence"), PageParticipant(oman.id, "host")),
        (sentence("Aino Keksitty visited Oman in March.", "en"),),
    )
    exercise = PageEvent(
        f"{DATA}event/b/1",
        "exercise",
        "planned",
        "2032-10-01/2032-10-09",
        "2032-10-01",
        "2032-10-09",
        PagePlace("", "JO", "الأردن", (31.25, 36.79), whole=True),
        ("joint-exercises",),
        (PageParticipant(rashed.id, "host"), PageParticipant(salim.id, "participant")),
        (sentence("يجري الأردن وعُمان تمريناً في العقبة في تشرين الأول.", "ar"),),
        confidence=0.6,
    )
    agreement = PageEvent(
        f"{DATA}event/c/1",
        "agreement",
        "happened",
        "",
        "",
        "",
        PagePlace(),
        ("military-cooperation",),
        (PageParticipant(pilar.id, "signatory"), PageParticipant(rashed.id, "signatory")),
        (sentence("Pilar Inventada and Rashed Invented signed a memorandum.", "en"),),
        unresolved_date="last week",
    )
    ties = (
        PageTie(salim.id, aino.id, 0, (meeting.id,)),
        PageTie(salim.id, delegation.id, 0, (meeting.id,)),
        PageTie(aino.id, oman.id, 0, (visit.id,)),
        PageTie(salim.id, rashed.id, 0, (exercise.id,)),
        PageTie(rashed.id, pilar.id, 0, (agreement.id,)),
    )
    return PageData(
        (salim, aino, rashed, pilar, delegation, oman),
        ties,
        (meeting, visit, exercise, agreement),
        TYPES,
        ROLES,
        TOPICS,
        COUNTRIES,
        seats={"OM": MUSCAT, "FI": (60.17, 24.94), "JO": (31.96, 35.95), "CL": (-33.46, -70.65)},
        communities=(4, 2),
    )
