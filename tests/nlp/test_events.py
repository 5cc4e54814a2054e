"""From frames to events: parts, evidence, confidence."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import Event, Extraction

Read = Callable[..., Extraction]
Who = Callable[[Event], dict[str, str]]


def test_host_and_guest(read: Read, who: Who) -> None:
    (event,) = read("استقبل رئيس الأركان اللبناني في بيروت وزير الدفاع الإيطالي غويدو كروسيتو.").events
    assert who(event) == {"person chief-of-staff LB": "host", "غويدو كروسيتو": "guest"}


def test_giver_and_receiver(read: Read, who: Who) -> None:
    (event,) = read("Greece bought frigates from France.").events
    assert who(event) == {"France": "giver", "Greece": "receiver"}


def test_signatories(read: Read, who: Who) -> None:
    (event,) = read("Egypt and Kenya signed a defence cooperation agreement in Nairobi.").events
    assert who(event) == {"Egypt": "signatory", "Kenya": "signatory"}


def test_a_guest_of_a_country_and_the_delegation_s_head(read: Read) -> None:
    (event,) = read("وصل وفد عسكري فرنسي برئاسة رئيس الأركان تييري بوركار إلى بيروت.").events
    assert [(p.kind, p.part, p.head) for p in event.participants] == [
        ("person", "guest", ""), ("delegation", "guest", "تييري بوركار")]


def test_where_officials_meet_their_countries_are_no_parties(read: Read, who: Who) -> None:
    _, meeting = read("During his visit to Riyadh, French Defense Minister Sebastien Lecornu met Saudi Defense "
                      "Minister Khalid bin Salman.").events
    assert who(meeting) == {"Sebastien Lecornu": "participant", "Khalid bin Salman": "participant"}


def test_evidence_and_spans_are_offsets_of_the_text(read: Read) -> None:
    extraction = read("Oil prices rose. Iraqi Defence Minister Thabit Abbasi met army chief Yousef Huneiti.")
    (event,) = extraction.events
    text = extraction.article.text
    assert [text[s.start:s.end] for s in event.evidence] == [
        "Iraqi Defence Minister Thabit Abbasi met army chief Yousef Huneiti."]
    assert [text[s.start:s.end] for s in event.participants[0].spans] == ["Iraqi Defence Minister Thabit Abbasi"]
    assert event.rule == "en.meet"


def test_what_is_told_more_fully_scores_higher(read: Read) -> None:
    told = "Iraqi Defence Minister Thabit Abbasi met army chief Yousef Huneiti"
    (poor,), (rich,) = read(f"{told}.").events, read(f"{told} in Amman on 3 March 2025.").events
    assert (poor.confidence, rich.confidence) == (0.7, 0.9)


def test_a_state_whose_officials_meet_takes_no_part_besides(read: Callable[..., Extraction]) -> None:
    (meeting,) = read("Chile's Defence Minister Ana Ruiz met Peruvian Minister Luis Soto and Chile in Lima.").events
    assert [p.kind for p in meeting.participants] == ["person", "person"]
