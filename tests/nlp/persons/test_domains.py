from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "post"), [
    ("مدير إدارة العلاقات العامة العميد حسن علي", "مدير إدارة العلاقات العامة"),
    ("Director of the Policy Directorate John Smith", "Director of the Policy Directorate"),
])
def test_a_domain_ends_before_rank_name_or_mark(persons: Callable[[str], list[Phrase]], text: str, post: str) -> None:
    assert persons(text)[0].post == post


def test_a_country_inside_a_domain_is_the_holders(persons: Callable[[str], list[Phrase]]) -> None:
    assert persons("مدير الإدارة الأمريكية العميد حسن علي")[0].country == "US"


def test_a_post_that_and_joins_ends_it(who: Who) -> None:
    assert who("مدير إدارة العلاقات ووزير الدفاع") == ["senior-official", "minister-of-defence"]


def test_a_verb_ends_a_domain(who: Who) -> None:
    assert who("مدير إدارة العلاقات استقبل حسن علي") == ["senior-official", "حسن علي"]
