"""Last names alone."""

from __future__ import annotations

from collections.abc import Callable


def test_a_family_name_that_is_also_a_people(tell: Callable[..., list[str]]) -> None:
    told = tell("استقبل رئيس الوزراء العراقي محمد كامل السوداني الجنرال الأمريكي لوك مارتان. وأكد أن الشعب السوداني "
                "صديق. واستقبل السوداني السفير الكيني.")
    assert told[1:] == ["meeting happened: subject=محمد كامل السوداني, object=ambassador KE"]


def test_a_given_name_behind_a_title(tell: Callable[..., list[str]]) -> None:
    king = "Qatari Defence Minister Sheikh Nawaf Al-Dosari met the king. "
    assert tell(king + "Sheikh Nawaf arrived in Manama.")[-1] == "visit happened: subject=Nawaf Al-Dosari"
    assert tell(king + "Nawaf arrived in Manama.")[-1] != "visit happened: subject=Nawaf Al-Dosari"


def test_peoples_who_are_called_by_their_given_names(tell: Callable[..., list[str]]) -> None:
    assert tell("Mongolian Defence Minister Ganbold Tulga met the king. Ganbold arrived in Manama.")[-1] == (
        "visit happened: subject=Ganbold Tulga")
    assert not any("visit" in told for told in tell("Polish Minister Jan Mazur met the king. Jan arrived in Manama."))
