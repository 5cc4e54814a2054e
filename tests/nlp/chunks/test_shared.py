"""One title that several share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]

TOLD = [
    ("التقى وزيرا الخارجية الكندي بول مارتن والتشيلي خوسيه سوتو في ليما.", "subject=بول مارتن, subject=خوسيه سوتو"),
    ("التقى وزير الدفاع الكندي بول مارتن نظيريه التشيلي خوسيه سوتو والبيروفي كارلوس رويز.",
     "subject=بول مارتن, object=خوسيه سوتو, object=كارلوس رويز"),
]


@pytest.mark.parametrize(("text", "parties"), TOLD)
def test_each_of_several_has_the_title(tell: Tell, text: str, parties: str) -> None:
    assert tell(text) == [f"meeting happened: {parties}"]


def test_a_name_after_a_sentence_of_its_own_shares_nothing(tell: Tell) -> None:
    assert tell("زار كارلوس رويز ليما.") == ["visit happened: subject=كارلوس رويز"]
