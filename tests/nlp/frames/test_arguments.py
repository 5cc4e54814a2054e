"""What stands right of a trigger."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.text import Text

Tell = Callable[..., list[str]]


def test_a_list_goes_on_with_and(tell: Tell) -> None:
    assert tell("عقد وزير الدفاع العراقي ثابت العباسي اجتماعا مع رئيس الأركان الأردني يوسف الحنيطي ووزير الدفاع "
                "الفرنسي سيباستيان لوكورنو.") == [
        "meeting happened: subject=ثابت العباسي, with=يوسف الحنيطي, with=سيباستيان لوكورنو"]


def test_what_belongs_to_someone_is_not_that_someone(tell: Tell) -> None:
    assert tell("Iraqi Defence Minister Thabit Abbasi received Jordan's proposal.") == []


def test_a_comma_before_a_verb_ends_the_list(tell: Tell) -> None:
    told = tell("Iraqi Defence Minister Thabit Abbasi met Polish President Karol Nawrocki, Norwegian Defence Minister "
                "Tore Sandvik said.")
    assert told == ["meeting happened: subject=Thabit Abbasi, object=Karol Nawrocki"]


def test_the_place_is_no_party(tell: Tell) -> None:
    assert tell("Talks between Egypt and Kenya were held in Ethiopia.") == ["meeting happened: between=EG, between=KE"]


def test_the_occasion_takes_no_part(tell: Callable[..., list[str]]) -> None:
    assert tell("Defence Minister Ana Ruiz met Admiral Jan Kos on the margins of the U.S.-ASEAN Summit.")[0] == (
        "meeting happened: subject=Ana Ruiz, object=Jan Kos")


def test_no_state_from_an_adjective_listed_after_persons(tell: Callable[..., list[str]]) -> None:
    assert tell("Defence Minister Ana Ruiz met with Admiral Jan Kos and Malian military officials.") == [
        "meeting happened: subject=Ana Ruiz, with=Jan Kos"]


def test_talks_between_ministries_are_between_their_states(tell: Callable[..., list[str]]) -> None:
    assert tell("Talks between the defence ministries of Chile and Peru were held in Lima.") == [
        "meeting happened: between=CL, between=PE"]
    assert tell("Talks on ties between Chile and Peru were held in Lima.") == []


def test_officials_met_together_are_of_one_state(text_of: Callable[..., Text]) -> None:
    text = text_of("Advisor Paul Reed of Peru spoke with Minister of Defence Petro Bilyk, and Commander-in-Chief of "
                   "the Ukrainian Armed Forces Oleh Moroz.")
    assert [e.country for e in text.register.entities if e.name] == ["PE", "UA", "UA"]


def test_whom_others_talked_with_did_not_talk_here(tell: Callable[..., list[str]]) -> None:
    told = tell("Ana Ruiz met Jan Kos of Poland. They discussed their conversations with President Luc Martel.")
    assert "Luc Martel" not in told[0]


def test_whom_a_comma_sets_apart_behind_a_place(tell: Callable[..., list[str]]) -> None:
    told = tell("استقبل الفريق سالم ماجد، رئيس الأركان، بمقر وزارة الدفاع الكينية، قائد الجيش الهندي راجيف كومار.")
    assert told == ["meeting happened: subject=سالم ماجد, object=راجيف كومار"]


def test_states_joined_by_a_hyphen_stand_in_one_slot(tell: Callable[..., list[str]]) -> None:
    told = tell("The 12th session of the Chile-Peru Joint Military Commission took place in Lima on Monday.")
    assert told == ["meeting happened: subject=CL, subject=PE"]
