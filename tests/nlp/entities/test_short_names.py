"""Last names alone."""

from __future__ import annotations

from collections.abc import Callable


def test_a_family_name_that_is_also_a_people(tell: Callable[..., list[str]]) -> None:
    told = tell("استقبل رئيس الوزراء العراقي محمد كامل السوداني الجنرال الأمريكي لوك مارتان. وأكد أن الشعب السوداني "
                "صديق. واستقبل السوداني السفير الكيني.")
    assert told[1:] == ["meeting happened: subject=محمد كامل السوداني, object=ambassador KE"]
