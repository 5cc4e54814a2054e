"""Arms, agreements, exercises: who gives, who receives, which states take part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Tell = Callable[..., list[str]]

TOLD = [
    ("Germany delivered howitzers to Ukraine.", "transfer happened: subject=DE, object=UA"),
    ("Kenya has formally been handed two patrol boats by Spain.", "transfer happened: subject=ES, object=KE"),
    ("Armenia has ordered howitzers from France.", "transfer planned: subject=FR, object=AM"),
    ("Chile has not yet delivered the tanks to Peru.", "transfer denied: subject=CL, object=PE"),
    ("Qatar presented the Somali army with armoured vehicles.", "transfer happened: subject=QA, object=SO"),
    ("Two patrol boats gifted by Japan strengthen the Togo Navy, it said.", "transfer happened: subject=JP, object=TG"),
    ("Spain approved a potential sale of missiles to Chile, Peru and the Netherlands.",
     "transfer planned: subject=ES, object=CL, object=PE, object=NL"),
    ("The Japanese government recently handed over three boats to Peru.", "transfer happened: subject=JP, object=PE"),
    ("Togo will be the recipient of two patrol boats from Japan.", "transfer planned: subject=JP, object=TG"),
    ("The government of Canada would donate 200 vehicles to Peru.", "transfer planned: subject=CA, object=PE"),
    ("Bulgaria's parliament approved the purchase of vehicles from the United States.",
     "transfer planned: subject=US, object=BG"),
    ("Greece bought frigates from France.", "transfer happened: subject=FR, object=GR"),
    ("تعتزم فرنسا بيع مقاتلات إلى اليونان.", "transfer planned: subject=FR, object=GR"),
    ("India and France began a joint naval exercise off Goa.", "exercise happened: subject=IN, subject=FR"),
    ("مناورات عسكرية بين مصر والسعودية في تبوك.", "exercise happened: between=EG, between=SA"),
    ("وقعت السعودية وباكستان اتفاقية دفاع في الرياض.", "agreement happened: subject=SA, subject=PK"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_states(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]


def test_partners_are_found_far_from_the_word(tell: Tell) -> None:
    (told,) = tell("توقيع اتفاقية تعاون عسكري جديدة بين مصر وكينيا في القاهرة.")
    assert "=EG" in told
    assert "=KE" in told


def test_nothing_is_delivered_without_arms(tell: Tell) -> None:
    assert tell("Germany delivered a speech to Ukraine.") == []


@pytest.mark.parametrize(("text", "told"), [
    ("تسلم العراق الدفعة الثالثة من دبابات تي 90 الروسية.", "transfer happened: subject=RU, object=IQ"),
    ("تسلم الجيش اللبناني هبة من قطر تضم 50 آلية.", "transfer happened: subject=QA, object=LB"),
    ("وكانت بغداد وواشنطن وقعتا عام 2011 اتفاقا عسكريا.",
     "agreement happened: subject=IQ, subject=US"),
    ("بدأت إيران وروسيا مناورات بحرية مشتركة في خليج عمان.", "exercise happened: subject=IR, subject=RU"),
    ("The Chinese ambassador turned over rifles to Philippine Defense Secretary Jose Cruz.",
     "transfer happened: subject=CN, object=PH"),
    ("Indian Navy ships began an exercise with the Royal Navy of Oman.",
     "exercise happened: subject=IN, with=Royal Navy of Oman"),
])
def test_states_behind_forces_and_officials(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]


@pytest.mark.parametrize(("text", "told"), [
    ("Twelve armoured vehicles were delivered to Ghana by the United States.",
     "transfer happened: subject=US, object=GH"),
    ("Two patrol boats donated by Japan were handed over to the Peruvian Coast Guard.",
     "transfer happened: subject=JP, object=PE"),
    ("Six helicopters will be delivered to Chile by France.", "transfer planned: subject=FR, object=CL"),
])
def test_what_is_handed_over(tell: Callable[..., list[str]], text: str, told: str) -> None:
    assert tell(text) == [told]


def test_a_verb_that_lends_its_subject_to_an_exercise(tell: Callable[..., list[str]]) -> None:
    text = "The Chilean Army and the Peruvian Army opened a joint exercise."
    assert tell(text) == ["exercise happened: subject=Chilean Army, subject=Peruvian Army"]


def test_in_arabic_the_possessor_of_a_handing_over_gives(tell: Callable[..., list[str]]) -> None:
    assert tell("جاء ذلك بعد تسليم فرنسا لمصر ثلاث طائرات.") == ["transfer happened: subject=FR, object=EG"]


def test_the_official_who_hands_over_acts_for_his_state(read: Callable[..., Extraction]) -> None:
    (transfer,) = read("A patrol ship was today handed over to Fiji by Chilean Defence Minister Ana Ruiz.").events
    assert [(p.part, p.name or p.country) for p in transfer.participants] == [
        ("giver", "CL"), ("receiver", "Fiji"), ("participant", "Ana Ruiz")]
