"""What an event concerns."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import Extraction

Read = Callable[..., Extraction]
MET = "Swedish Defence Minister Pal Jonson met Finnish Defence Minister Antti Hakkanen in Helsinki. "
MET_AR = "التقى وزير الدفاع العراقي ثابت العباسي نظيره الأردني في بغداد. "


def topics(extraction: Extraction) -> list[tuple[str, ...]]:
    return [event.topics for event in extraction.events]


def test_topics_of_the_same_sentence(read: Read) -> None:
    assert topics(read("باريس: توقيع اتفاقية تعاون عسكري بين مصر وكينيا.")) == [
        ("defence-agreement", "military-cooperation")]


def test_topics_of_a_sentence_about_both_sides(read: Read) -> None:
    assert topics(read(MET_AR + "وناقش الجانبان مكافحة الإرهاب وتبادل المعلومات.")) == [
        ("counter-terrorism", "intelligence-sharing")]


def test_an_anaphor_is_no_new_event(read: Read) -> None:
    extraction = read(MET + "The meeting covered air defense. They also discussed border security.")
    assert topics(extraction) == [("air-and-missile-defence", "border-security")]
    assert len(extraction.events[0].evidence) == 3


def test_a_phrase_with_a_gap(read: Read) -> None:
    assert topics(read(MET + "They discussed the purchase of eight new aircraft.")) == [("arms-procurement",)]


def test_another_subject_far_away_is_none_of_theirs(read: Read) -> None:
    filler = "Oil prices rose again. Shops were open. "
    assert topics(read(MET + filler + "Analysts spoke of air defense.")) == [()]


def test_an_appointment_concerns_nothing(read: Read) -> None:
    extraction = read("General Michael Kurilla was appointed commander of Central Command for air defense.")
    assert topics(extraction) == [()]


def test_bilateral_talks_need_not_concern_the_relations(read: Read) -> None:
    assert topics(read(MET + "They discussed bilateral military cooperation.")) == [("military-cooperation",)]
    assert topics(read(MET + "They discussed bilateral issues.")) == [("bilateral-relations",)]
