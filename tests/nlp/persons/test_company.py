"""Whom somebody accompanies, and who he is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text


@pytest.mark.parametrize(("text", "people"), [
    ("ضم الوفد المرافق لوزير الدفاع رئيس الأركان لويس سوتو.",
     [("minister-of-defence", ""), ("chief-of-staff", "لويس سوتو")]),
    ("ضم الوفد المرافق للأمير خالد بن حمد وزير الإعلام سالم المطيري.",
     [("", "خالد بن حمد"), ("other-minister", "سالم المطيري")]),
    ("ضم الوفد المرافق لولي العهد وزير الدفاع الأمير خالد بن حمد مسؤولين.", [("minister-of-defence", "خالد بن حمد")]),
])
def test_the_next_post_is_that_of_the_company(text_of: Callable[..., Text], text: str,
                                              people: list[tuple[str, str]]) -> None:
    assert [(p.role, p.name) for p in text_of(text).phrases if p.kind == "person"] == people
