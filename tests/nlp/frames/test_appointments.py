"""Who is appointed, dismissed or takes over."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("عين الرئيس التونسي اللواء محمد بن علي رئيسا لأركان جيش البر.", "subject=محمد بن علي, attendee=head-of-state TN"),
    ("أقال الرئيس وزير الدفاع حسن إدريس من منصبه.", "subject=حسن إدريس"),
    ("أصبح اللواء كريم التازي نائبا لرئيس الأركان.", "subject=كريم التازي"),
    ("أدى اللواء عمر ناصر اليمين الدستورية وزيرا للدفاع أمام الرئيس.", "subject=عمر ناصر"),
    ("سلم الأدميرال جون كارتر منصبه إلى الأدميرال بول ديفيس.", "subject=جون كارتر, subject=بول ديفيس"),
    ("أحيل إلى التقاعد رئيس الأركان اللواء سالم الحمداني، وخلفه اللواء فؤاد الربيعي.",
     "subject=سالم الحمداني, attendee=فؤاد الربيعي"),
])
def test_appointments_in_arabic(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [f"appointment happened: {told}"]


def test_a_successor_has_the_post_of_the_one_before(read: Callable[..., Extraction]) -> None:
    (event,) = read("أحيل إلى التقاعد رئيس الأركان الأردني اللواء سالم الحمداني، وخلفه اللواء فؤاد الربيعي.").events
    assert {(p.role, p.country) for p in event.participants} == {("chief-of-staff", "JO")}


@pytest.mark.parametrize(("text", "told"), [
    ("عين الرئيس التونسي حسن إدريس اللواء محمد بن علي رئيسا لأركان جيش البر.", 
     "subject=محمد بن علي, attendee=حسن إدريس"),
    ("Peruvian President Ana Rojas swore in Walter Soto as defence minister.",
     "subject=Walter Soto, attendee=Ana Rojas"),
    ("Ghanaian President John Asare has appointed Lieutenant General Kofi Boateng as Chief of the Defence Staff.",
     "subject=Kofi Boateng, attendee=John Asare"),
    ("Colonel Jan Kos was appointed army commander on Monday by President Piotr Wit.",
     "subject=Jan Kos, attendee=Piotr Wit"),
    ("President Piotr Wit received the credentials of Ambassador Juan Rojas.",
     "subject=Juan Rojas, attendee=Piotr Wit"),
])
def test_who_appoints_takes_part(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [f"appointment happened: {told}"]


def test_who_is_appointed_serves_the_body_that_he_leads_for(read: Callable[..., Extraction]) -> None:
    (event,) = read("Lieutenant General Paulo Mendes of Portugal was appointed on Monday by United Nations "
                    "Secretary-General Jan Kos as the new force commander of MINUSCA.").events
    assert ("Paulo Mendes", "commander", "UN") in {(p.name, p.role, p.country) for p in event.participants}


def test_who_takes_command_of_forces_is_their_chief(read: Callable[..., Extraction]) -> None:
    (event,) = read("Admiral Jorge Lema assumed command of the Chilean Navy on Friday.").events
    (chief,) = event.participants
    assert (chief.role, chief.country) == ("service-commander", "CL")


def test_who_is_confirmed_as_something_is_appointed(tell: Tell) -> None:
    assert tell("The Senate confirmed General Luis Vela as chief of the general staff.") == [
        "appointment happened: subject=Luis Vela"]
    assert tell("The minister confirmed General Luis Vela, the chief of the general staff, had left.") == []


def test_credentials_appoint_nobody_to_whom_they_are_presented(tell: Tell) -> None:
    assert tell("Envoys of four states presented their credentials to President Pratap Mehta on Friday.") == []


def test_who_replaces_others_takes_no_office(tell: Tell) -> None:
    assert tell("Ghanaian President John Asare replaced the service chiefs on Friday.") == []
    assert tell("General Kofi Boateng replaced General Luis Vela as chief of the general staff.") == [
        "appointment happened: subject=Kofi Boateng"]


@pytest.mark.parametrize("text", [
    "Presidents Ray Hall and Ana Ruiz affirmed their commitment to promote democracy and free trade.",
    "The radars are installed on the Chilean Navy's ships, said Admiral Luis Soto.",
    "Minister Ana Ruiz recalled that Chile had helped President Ray Hall.",
])
def test_verbs_that_appoint_nobody(tell: Callable[..., list[str]], text: str) -> None:
    assert not [told for told in tell(text) if told.startswith("appointment")]
