"""Presidents of states and bodies, and other posts of bodies and towns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("نائب رئيس الديوان الأميري سالم الكعبي", ["سالم الكعبي, senior-official"]),
    ("كمال يونس الرئيس السابق للصندوق الوطني", ["كمال يونس, senior-official"]),
    ("محافظ أسوان سالم الكعبي", ["سالم الكعبي, governor, EG"]),
    ("سفير السودان لدى مصر مندوب السودان الدائم لدى جامعة الدول العربية كمال يونس", ["كمال يونس, ambassador, SD"]),
    ("مستشار الملك لشؤون الأمن مدير المخابرات العامة كمال يونس", ["كمال يونس, intelligence-chief"]),
])
def test_posts_of_bodies_and_towns(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read
