"""Officials whom somebody of a state speaks of, or appoints, are that state's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]


@pytest.mark.parametrize(("speech", "country"), [
    ("قال مسؤول أمريكي إن وزير الدفاع رايان كولينز زار الصين.", "US"),
    ("أعلنت وزارة الدفاع الروسية أن رئيس الأركان إيغور بتروف زار الصين.", "RU"),
    ("أعلن الكرملين أن رئيس الأركان إيغور بتروف زار الصين.", "RU"),
    ("قال وزير الخارجية العراقي نزار حسين إن رئيس الوزراء كمال الجبوري زار الصين.", "IQ"),
    ("قال السفير البريطاني جون هيل إن رئيس الوزراء كمال الجبوري زار الصين.", "JO"),
    ("قال إن رئيس الوزراء كمال الجبوري زار الصين.", "JO"),
])
def test_whom_somebody_speaks_of_is_of_his_country(read: Read, speech: str, country: str) -> None:
    (visit,) = read(speech, publisher="بترا").events
    assert [p.country for p in visit.participants] == [country]


def test_whom_a_president_appoints_serves_him(read: Read) -> None:
    text = ("أعلن الرئيس المصري سالم كامل تعيين الفريق أحمد عيسى رئيسا لأركان الجيش. "
            "وعُيّن الفريق محمود رشاد وزيرا للدفاع.")
    people = {p.name: p.country for e in read(text, publisher="بترا").events for p in e.participants}
    assert (people["أحمد عيسى"], people["محمود رشاد"]) == ("EG", "EG")
