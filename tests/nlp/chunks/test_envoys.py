"""An envoy named after whoever sent him."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text


@pytest.mark.parametrize(("text", "read"), [
    ("ووصل موفد الملك المغربي محمد السادس، مساعد وزير الدفاع كمال يونس.", [("كمال يونس", "MA")]),
    ("ووصل مبعوث الرئيس الكيني وليم روتو مدير المخابرات العامة سالم أوكيلو.", [("سالم أوكيلو", "KE")]),
    ("ووصل مبعوث الرئيس الكيني سالم أوكيلو.", [("سالم أوكيلو", "KE")]),
    ("ووصل مبعوث الرئيس الكيني سالم أوكيلو ووزير الدفاع التشادي كمال يونس.",
     [("سالم أوكيلو", "KE"), ("كمال يونس", "TD")]),
])
def test_the_name_after_the_sender_s(text_of: Callable[..., Text], text: str, read: list[tuple[str, str]]) -> None:
    assert [(p.name, p.country) for p in text_of(text).phrases if p.kind == "person"] == read
