"""Posts without a name: the person called so, or someone else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text


@pytest.mark.parametrize(("text", "people"), [
    ("The commanding officer called on Admiral Suresh Silva, Commander Western Naval Area.", 2),
    ("Army chief General Jan Mazur and the navy chief left.", 2),
    ("Army chief General Jan Mazur arrived. The army chief left.", 1),
])
def test_holders_of_posts_of_one_kind_are_told_apart(text_of: Callable[..., Text], text: str, people: int) -> None:
    assert sum(entity.kind == "person" for entity in text_of(text).register.entities) == people


def test_a_title_alone_means_who_was_called_by_all_its_words(tell: Callable[..., list[str]]) -> None:
    told = tell("Deputy Secretary of State Carol Finch met Foreign Minister Jan Kos of Poland. On Monday, the "
                "Deputy Secretary met President Luc Martel.")
    assert told[1] == "meeting happened: subject=Carol Finch, object=Luc Martel"


def test_a_counterpart_of_no_stated_country_has_the_post_of_the_other(text_of: Callable[..., Text]) -> None:
    text = text_of("Chief of Defence Staff General Ali Dogan met with his counterpart, General Jan Kos.")
    assert [entity.role for entity in text.register.entities] == ["chief-of-staff", "chief-of-staff"]


def test_in_arabic_the_guest_is_the_foreigner(tell: Callable[..., list[str]]) -> None:
    told = tell("استقبل ولي العهد الأردني فهد الحسين رئيس الأركان الكيني دانيال موتوا. وبحث سموه مع الضيف التعاون. "
                "ثم اجتمع الضيف برئيس الأركان الأردني سالم حداد.")
    assert "دانيال موتوا" in told[-1]
    assert "سالم حداد" in told[-1]
