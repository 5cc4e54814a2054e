"""Courses in English: who teaches and who is taught."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("Portuguese instructors are training Mozambican marines in Pemba.",
     "training happened: subject=PT, object=Mozambican marines"),
    ("Spain will train a further 300 Kenyan soldiers at Toledo.",
     "training planned: subject=ES, object=Kenyan soldiers"),
    ("A Brazilian team wrapped up a five-week course for Angolan sailors in Lobito.",
     "training happened: subject=delegation BR, object=Angolan sailors"),
    ("Some 150 Togolese cadets graduated from the Moroccan military academy in Meknes.",
     "training happened: object=MA, subject=Togolese cadets"),
    ("Forty officers from Zambia and Malawi graduated from the Botswana Defence Command and Staff College on Friday.",
     "training happened: subject=ZM, subject=MW, object=BW"),
])
def test_who_teaches_and_who_is_taught(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]


def test_those_taught_abroad_will_do(tell: Tell) -> None:
    assert tell("Kenyan pilots have begun training on the new jet in Romania.") == [
        "training happened: subject=Kenyan pilots"]
    assert tell("Kenyan pilots have begun training on the new jet in Kenya.") == []


def test_a_course_only_spoken_of_is_no_event(tell: Tell) -> None:
    assert tell("A course for Chadian police at the French academy is useful, the paper wrote.") == []
