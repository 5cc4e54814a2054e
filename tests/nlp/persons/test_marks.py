from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("سيرغي شويغو، وزير الدفاع الروسي، زار", ["سيرغي شويغو, minister-of-defence, RU"]),
    ("وزير الدفاع الروسي، سيرغي شويغو، زار", ["سيرغي شويغو, minister-of-defence, RU"]),
    ("Sergei Shoigu, Russian Defence Minister, came", ["Sergei Shoigu, minister-of-defence, RU"]),
    # A post that is told in full is no stand-in, so that the name after it has the post.
    ("the Defence Minister, Boris Pistorius, came", ["Boris Pistorius, minister-of-defence"]),
    ("Gen. Mark Milley", ["Mark Milley"]),
    ("وزير الدفاع «محمد بن سلمان»", ["محمد بن سلمان, minister-of-defence"]),
])
def test_an_apposition_belongs_to_the_same_person(who: Who, text: str, who_is_read: list[str]) -> None:
    assert [w for w in who(text) if w in who_is_read] == who_is_read


@pytest.mark.parametrize(("text", "count"), [
    ("سيرغي شويغو، وزير الدفاع السوري مرهف أبو قصرة", 2),
    ("وزير الدفاع السوري مرهف أبو قصرة، وزير الخارجية أسعد الشيباني", 2),
    ("Boris Pistorius, Defence Minister Ben Wallace", 2),
    ("محمد بن سلمان، وخالد بن زايد", 2),
])
def test_a_list_is_of_several_persons(persons: Callable[..., list[object]], text: str, count: int) -> None:
    assert len(persons(text)) == count


@pytest.mark.parametrize(("text", "people"), [
    # A ministry counts before the rank that its holder has beside it.
    ("Army Chief Karol Nowak, Deputy Prime Minister and Foreign Minister Jan Mazur met.",
     [("Karol Nowak", "service-commander"), ("Jan Mazur", "minister-of-foreign-affairs")]),
    ("Chief of the Defence Forces (CDF) General Karol Nowak met.", [("Karol Nowak", "chief-of-staff")]),
    ("Ambassador Colonel (rtd) Karol Nowak met.", [("Karol Nowak", "ambassador")]),
    ("Jan Mazur, NATO Secretary General's Special Representative for Asia, met.", [("Jan Mazur", "envoy")]),
    ("Secretary of National Defence (Defence Minister) of the Philippines, Karol Nowak, met.",
     [("Karol Nowak", "minister-of-defence")]),
    ("Karol Nowak, his Turkish counterpart, met.", [("Karol Nowak", "")]),
    ("First Deputy Minister of Defence - Chief of the General Staff Karol Nowak met.",
     [("Karol Nowak", "deputy-minister-of-defence")]),
    ("Danish Defence Attaché, Lieutenant Colonel (Lt Col) Karol Nowak, met.", [("Karol Nowak", "defence-attache")]),
    ("The Chief of Defence Staff (CDS) met.", [("", "chief-of-staff")]),
    ("The Chief of Defence Staff (CDS) UK Army, General Karol Nowak, met.", [("Karol Nowak", "chief-of-staff")]),
    ("The Permanent Secretary, Ambassador Karol Nowak, met.", [("Karol Nowak", "senior-official")]),
    ("The Head of Mission, Victory Nowak, met.", [("Victory Nowak", "envoy")]),
    ("Karol Nowak, Deputy Secretary of the Commission and Minister of Defence, met.",
     [("Karol Nowak", "minister-of-defence")]),
    ("President Karol Nowak Jr. of Chile met.", [("Karol Nowak Jr", "head-of-state")]),
])
def test_between_a_title_and_its_name(text_of: Callable[..., Text], text: str, people: list[tuple[str, str]]) -> None:
    assert [(p.name, p.role) for p in text_of(text).phrases if p.kind == "person"] == people


@pytest.mark.parametrize(("text", "countries"), [
    ("Defence Minister Karol Nowak (Chile) and Defence Minister Jan Mazur (Peru) met.", ["CL", "PE"]),
    ("President Karol Nowak Jr. of Chile met.", ["CL"]),
    ("Karol Nowak (Chile) met.", [""]),
])
def test_the_state_behind_a_name(text_of: Callable[..., Text], text: str, countries: list[str]) -> None:
    assert [p.country for p in text_of(text).phrases if p.kind == "person"] == countries


def test_a_counterpart_behind_the_name(persons: Callable[..., list[object]]) -> None:
    assert len(persons("Defence Minister Omar Tall, his Senegalese counterpart")) == 1
    assert len(persons("Defence Minister Omar Tall, his Senegalese counterpart Ibra Diallo")) == 2
