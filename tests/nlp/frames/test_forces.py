"""Troops that move or teach, told by the adjective of their country."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.frames import Frame

Tell = Callable[..., list[str]]

TOLD = [
    ("Some 900 Danish soldiers were deployed to Latvia in March.", "deployment happened: subject=DK"),
    ("Spain sent 300 soldiers to Slovakia.", "deployment happened: subject=ES"),
    ("Spain said it would send 300 soldiers to Slovakia.", "deployment planned: subject=ES"),
    ("The last Danish soldiers have since returned home from Iraq.", "deployment happened: subject=DK"),
    ("Burundian soldiers have begun pulling out of Somalia.", "deployment happened: subject=BI"),
    ("Belgium is understood to have withdrawn its trainers from Mali.", "deployment happened: subject=BE"),
    ("The US military completed its withdrawal from Niger.", "deployment happened: subject=US"),
    ("Peru is preparing to send a hospital ship to Haiti.", "deployment planned: subject=PE"),
    ("Togolese peacekeepers serving under the United Nations in Mali are being redeployed to Chad.",
     "deployment happened: subject=TG"),
    ("A contingent of Ghanaian police landed in Monrovia on Friday.", "deployment happened: subject=GH"),
    ("The Togo Defence Force contingent left for Bangui on Friday.", "deployment happened: subject=Togo Defence Force"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_forces(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]


def test_a_verb_takes_the_sense_that_fits_its_object(tell: Tell) -> None:
    assert tell("Spain sent 12 tanks to Slovakia.") == ["transfer happened: subject=ES, object=SK"]
    assert tell("Spain sent its regards to Slovakia.") == []


def test_a_minister_who_arrives_with_his_troops_visits(tell: Tell) -> None:
    (told,) = tell("Spanish Defence Minister Luis Prieto arrived in Riga on Monday.")
    assert told.startswith("visit happened")


def test_soldiers_who_arrive_are_sent_by_their_states(tell: Callable[..., list[str]]) -> None:
    text = "A contingent of 400 Jamaican and Belizean soldiers arrived in Port-au-Prince to join the UN mission."
    assert tell(text) == ["deployment happened: subject=JM, subject=BZ"]


def test_a_withdrawal_as_a_noun(tell: Callable[..., list[str]]) -> None:
    assert tell("France completed the withdrawal of its troops from Niger.") == ["deployment happened: subject=FR"]


@pytest.mark.parametrize(("text", "told"), [
    ("درّبت قوات أمريكية جنودا صوماليين في القاعدة.", "training happened: subject=قوات أمريكية, object=SO"),
    ("قال وزير الدفاع الأسترالي إن بلاده سحبت آخر جنودها من أفغانستان.", "deployment happened: subject=AU"),
    ("أرسلت تركيا مئات الجنود إلى ليبيا.", "deployment happened: subject=TR"),
])
def test_forces_in_arabic(tell: Callable[..., list[str]], text: str, told: str) -> None:
    assert tell(text) == [told]


@pytest.mark.parametrize("text", [
    "Burundi's last troops pulled out of Somalia.", "Burundi will pull out its troops from Somalia.",
])
def test_where_troops_pull_out_of(frames_of: Callable[..., list[Frame]], text: str) -> None:
    (frame,) = frames_of(text)
    assert [place.country for place in frame.places] == ["SO"]
