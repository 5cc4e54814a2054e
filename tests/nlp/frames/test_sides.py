"""Which side attendees are on whose country is not stated."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]


def _attendees(extraction: Extraction) -> list[str]:
    (event,) = extraction.events
    return [f"{p.name or p.role} {p.country}".strip() for p in event.participants if p.part == "attendee"]


def test_where_home_is_not_known_they_are_the_host_s(read: Read) -> None:
    text = ("عقد وزير الدفاع العماني بدر السيابي في مسقط اجتماعا مع ريتشارد كوين وزير الدفاع البريطاني. حضر الاجتماع "
            "اللواء سيف الرواحي رئيس الأركان، فيما حضره من الجانب البريطاني العقيد توم ريد الملحق العسكري.")
    assert _attendees(read(text)) == ["سيف الرواحي OM", "توم ريد GB"]


@pytest.mark.parametrize("few", ["وعدد من كبار ضباط القوات المسلحة", "وضباط من القوات المسلحة", "وكبار الضباط"])
def test_a_number_of_officers_is_nobody(read: Read, few: str) -> None:
    text = f"استقبل وزير الدفاع الكيني السفير الهندي. حضر اللقاء رئيس الأركان الكيني دانيال موتوا {few}."
    assert _attendees(read(text)) == ["دانيال موتوا KE"]


def test_a_group_that_is_all_who_came_stays(read: Read) -> None:
    (event,) = read("ترأس رئيس الأركان الكيني دانيال موتوا اجتماعا ضم كبار قادة المناطق العسكرية.").events
    assert [p.kind for p in event.participants] == ["person", "group"]


def test_an_attache_is_of_the_ambassador_s_country(read: Read) -> None:
    (event,) = read("التقى وزير الدفاع الكيني السفير الهندي راجيش كومار ومعه نائب الملحق العسكري بالسفارة المقدم "
                    "أنيل راو.").events
    assert [p.country for p in event.participants] == ["KE", "IN", "IN"]


def test_a_second_list_that_a_guest_opens_is_his_side_s(read: Read) -> None:
    text = ("استقبل الملك سلطان بن فهد أمير قطر الشيخ حمد بن ثامر. حضر الاستقبال وزير الدفاع خالد بن سلطان. "
            "كما حضره الشيخ جاسم بن ناصر الممثل الشخصي لأمير قطر، والشيخ خالد بن خليفة رئيس الديوان الأميري.")
    assert _attendees(read(text, publisher="واس")) == ["خالد بن سلطان SA", "جاسم بن ناصر QA", "خالد بن خليفة QA"]


def test_an_ambassador_opens_no_list_of_his_side(read: Read) -> None:
    text = ("استقبل الملك سلطان بن فهد أمير قطر الشيخ حمد بن ثامر. حضر الاستقبال وزير الدفاع خالد بن سلطان. "
            "كما حضره سفير قطر عبدالله بن ناصر، والشيخ خالد بن خليفة رئيس الديوان الملكي.")
    assert _attendees(read(text, publisher="واس"))[-1] == "خالد بن خليفة SA"
