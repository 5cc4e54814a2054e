from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

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


@pytest.mark.parametrize("title", [
    "Director General for Asian and Oceanian Affairs",
    "Minister of State for Europe and North America",
    "Chairman of the Workers Party of Laos's Commission on External Relations",
])
def test_what_goes_on_after_and_or_a_possessive(text_of: Callable[..., Text], title: str) -> None:
    text = text_of(f"Ana Ruiz met {title} Sato Kenji.")
    assert [p.name for p in text.phrases if p.role] == ["Sato Kenji"]
