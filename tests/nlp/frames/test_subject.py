"""What stands left of a trigger."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


def test_a_coordinated_subject(tell: Tell) -> None:
    told = tell("Iraqi Defence Minister Thabit Abbasi and Jordanian army chief Yousef Huneiti held talks in Amman.")
    assert told == ["meeting happened: subject=Thabit Abbasi, subject=Yousef Huneiti"]


def test_a_date_may_stand_between(tell: Tell) -> None:
    told = tell("Iraqi Defence Minister Thabit Abbasi yesterday met Jordanian army chief Yousef Huneiti.")
    assert told == ["meeting happened: subject=Thabit Abbasi, object=Yousef Huneiti"]


def test_an_arabic_subject_may_precede(tell: Tell) -> None:
    told = tell("وزير الدفاع العراقي ثابت العباسي يلتقي رئيس الأركان الأردني يوسف الحنيطي.")
    assert told == ["meeting happened: subject=ثابت العباسي, object=يوسف الحنيطي"]


def test_the_leader_of_a_delegation_is_not_its_subject_alone(tell: Tell) -> None:
    told = tell("An Iraqi delegation led by army chief Thabit Abbasi met Jordanian army chief Yousef Huneiti.")
    assert told == ["meeting happened: subject=Thabit Abbasi, subject=delegation IQ, object=Yousef Huneiti"]


ASIDES = [
    "General Ruiz Mora, vice chairman of Peru's Joint Command, met Chilean Defence Minister Ana Soto on Monday.",
    "General Ruiz Mora, who arrived in Chile on Sunday, met Chilean Defence Minister Ana Soto on Monday.",
]


@pytest.mark.parametrize("text", ASIDES)
def test_what_commas_enclose_stands_between_subject_and_verb(tell: Tell, text: str) -> None:
    assert tell(text)[-1] == "meeting happened: subject=Ruiz Mora, object=Ana Soto"


def test_the_sentence_s_subject_goes_on_after_and(tell: Callable[..., list[str]]) -> None:
    text = "Polish Minister Jan Mazur thanked Ambassador Pablo Rojas and met Greek Minister Nikos Doukas."
    assert tell(text) == ["meeting happened: subject=Jan Mazur, object=Nikos Doukas"]


def test_a_relative_clause_stands_behind_its_subject(tell: Callable[..., list[str]]) -> None:
    told = tell("Polish Defence Minister Jan Kos, who on Monday received Chilean Admiral Ray Marsh and spoke by phone "
                "with General Walter Kess about aid, arrived in Baku this morning.")
    assert told[-1] == "visit happened: subject=Jan Kos"


def test_a_joined_verb_shares_the_subject_of_one_that_tells_nothing(tell: Tell) -> None:
    told = tell("وكشف المتحدث أن وفدا عسكريا كينيا زار الجزيرة والتقى وزير الدفاع البرتغالي جواو بريتو.")
    assert told == ["meeting happened: subject=delegation KE, object=جواو بريتو"]


@pytest.mark.parametrize("company", [", joined by Admiral Ray Marsh, ", ", accompanied by Admiral Ray Marsh, "])
def test_company_between_subject_and_verb(tell: Callable[..., list[str]], company: str) -> None:
    told = tell(f"Jan Mazur met Pablo Rojas. Minister Ana Ruiz{company}spoke with President Jan Kos.")
    assert told == ["meeting happened: subject=Jan Mazur, object=Pablo Rojas",
                    "call happened: subject=Ana Ruiz, subject=Ray Marsh, with=Jan Kos"]


@pytest.mark.parametrize("joined", [
    "met Juan Soto of Peru and later visited Quito", "met Juan Soto of Peru and on Tuesday visited Quito",
    "met Juan Soto of Peru, visited Quito and signed the book", "will meet Juan Soto of Peru, visit Quito and rest",
    "met Juan Soto of Peru and then quietly visited Quito",
])
def test_verbs_that_are_joined_share_their_subject(tell: Callable[..., list[str]], joined: str) -> None:
    assert tell(f"Polish Defence Minister Karol Nowak {joined}.")[1].endswith(": subject=Karol Nowak")


def test_a_clause_about_somebody_joins_no_verbs(tell: Callable[..., list[str]]) -> None:
    told = tell("Polish Defence Minister Karol Nowak is in Lima, where Juan Soto, his Peruvian colleague, met him.")
    assert told[1].startswith("meeting happened: subject=Juan Soto")


@pytest.mark.parametrize(("text", "told"), [
    ("The deal came a day after General Ali Dogan met General Jan Kos.",
     ["meeting happened: subject=Ali Dogan, object=Jan Kos"]),
    ("The minister spoke after General Ali Dogan and met General Jan Kos.", []),
])
def test_a_preposition_may_be_a_conjunction(tell: Callable[..., list[str]], text: str, told: list[str]) -> None:
    assert [line for line in tell(text) if "Ali Dogan" in line] == told


def test_a_newcomer_in_a_list_of_subjects(tell: Callable[..., list[str]]) -> None:
    told = tell("Chilean Ambassador Luis Rojas, and incoming Chilean Defence Attaché Ana Ruiz, met General Jan Kos.")
    assert told == ["meeting happened: subject=Luis Rojas, subject=Ana Ruiz, object=Jan Kos"]


@pytest.mark.parametrize("officials", [
    "Chilean and Peruvian officials", "Top Chilean and Peruvian military officials", "Chilean and Peruvian diplomats",
])
def test_officials_act_for_the_states_of_their_adjectives(tell: Callable[..., list[str]], officials: str) -> None:
    assert tell(f"{officials} held talks in Lima.") == ["meeting happened: subject=CL, subject=PE"]


def test_who_is_abroad_stands_before_his_clause(tell: Callable[..., list[str]]) -> None:
    told = tell("General Ali Dogan met with General Jan Kos, who is on an official visit to Chile.")
    assert [line for line in told if line.startswith("visit")] == ["visit happened: subject=Jan Kos"]
