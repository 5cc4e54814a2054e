"""Bodies of the reference data by their names."""

from __future__ import annotations

from pathlib import Path

from kg.resolve.organisations import by_name, known

TABLE = """# what it is
id,kind,country,names_en,names_ar
NATO,alliance,NATO,NATO|North Atlantic Treaty Organization,الناتو|حلف شمال الأطلسي
rosoboronexport,company,RU,Rosoboronexport,روس أوبورون إكسبورت
"""


def table(tmp_path: Path) -> dict[str, str]:
    path = tmp_path / "organisations.csv"
    path.write_text(TABLE, encoding="utf-8")
    return by_name(path)


def test_every_name_and_the_id_lead_to_the_id(tmp_path: Path) -> None:
    names = table(tmp_path)
    for name in ("nato", "north atlantic treaty organization", "ناتو", "حلف شمال الاطلسي"):
        assert names[name] == "NATO"


def test_no_file_knows_nothing(tmp_path: Path) -> None:
    assert by_name(tmp_path / "none.csv") == {}


def test_an_unknown_name_is_not_known() -> None:
    assert known(["نادي الشطرنج"]) == ""
