from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("الشيخ فهد بن ناصر الممثل الشخصي لأمير دولة قطر", ["فهد بن ناصر, envoy, QA"]),
    ("المبعوث الخاص للرئيس السوداني الفريق آدم الطيب", ["آدم الطيب, envoy, SD"]),
    ("المبعوث الخاص للرئيس الأمريكي إلى سوريا توم بارنز", ["توم بارنز, envoy, US"]),
    ("المستشار العسكري للرئيس الفرنسي الجنرال بيير دوبوا", ["بيير دوبوا, senior-officer, FR"]),
])
def test_who_serves_a_ruler_is_of_his_country(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


def test_a_rulers_envoy_is_not_the_minister_before_him(who: Who) -> None:
    assert who("وزير الخارجية المبعوث الخاص للرئيس الروسي إيغور بتروف") == [
        "minister-of-foreign-affairs", "إيغور بتروف, envoy, RU"]


def test_a_ruler_without_a_country_gives_none(who: Who) -> None:
    assert who("المبعوث الخاص للرئيس") == ["envoy", "head-of-state"]


def test_an_ambassador_extraordinary_serves_the_state_that_is_named_before_his_post(who: Who) -> None:
    assert who("بابلو رويز سفيرا فوق العادة وكامل السلطة لجمهورية الأرجنتين لدى موريتانيا") == [
        "بابلو رويز, ambassador, AR"]
