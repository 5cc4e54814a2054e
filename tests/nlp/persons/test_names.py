from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase
from kg.nlp.text import Text


@pytest.mark.parametrize("name", [
    "مرهف أبو قصرة", "عبد الفتاح السيسي", "عبد الله بن زايد آل نهيان", "محمد بن سلمان بن عبدالعزيز آل سعود",
    "حننه ولد سيدي", "أندريه بيلوسوف", "تييري بوركار", "يونس بك يفكيروف", "جان إيف لودريان",
    "عبدالله الثاني", "يوسف الحربي", 
])
def test_arabic_names_after_a_title(persons: Callable[[str], list[Phrase]], name: str) -> None:
    assert [p.name for p in persons(f"استقبل الرئيس {name}، أمس")] == [name]


@pytest.mark.parametrize("name", [
    "Boris Pistorius", "Lloyd J. Austin III", "Jean-Yves Le Drian", "Abdel Fattah al-Burhan",
    "Khalid bin Mohammed Al Attiyah",
    "William \"Bill\" Burns", "Ursula von der Leyen", "Jens Stoltenberg", "Recep Tayyip Erdoğan", "Murhaf Abu Qasra",
    "Abdul Rahman bin Hamad", "Ben Wallace",
])
def test_english_names_after_a_title(persons: Callable[[str], list[Phrase]], name: str) -> None:
    assert [p.name for p in persons(f"He met President {name} on Monday")] == [name]


@pytest.mark.parametrize(("text", "name"), [
    ("الرئيس محمد بن سلمان وخالد بن زايد", "محمد بن سلمان"),
    ("الرئيس محمد بن سلمان استقبل السفير", "محمد بن سلمان"),
    ("President Joe Biden and Mark Rutte", "Joe Biden"),
    ("President Joe Biden said", "Joe Biden"),
])
def test_a_name_ends_where_the_next_begins(persons: Callable[[str], list[Phrase]], text: str, name: str) -> None:
    assert persons(text)[0].name == name


def test_a_hashtag_is_a_name_written_together(persons: Callable[[str], list[Phrase]]) -> None:
    assert persons("الرئيس #محمد_بن_سلمان")[0].name == "محمد بن سلمان"


@pytest.mark.parametrize(("text", "name"), [
    ("وزير الدفاع الشيخ فهد سعود الصباح اليوم", "فهد سعود الصباح"),
    ("وصل وزير الدفاع الأمريكي جون كارتر الخميس الى بغداد", "جون كارتر"),
    ("رئيس الأركان العامة للجيش الفريق الركن سامي فهمي", "سامي فهمي"),
    ("قائد الجيش العماد طارق عون والوفد المرافق", "طارق عون"),
    ("سفير جمهورية الصين الشعبية بالجزائر السيد لي تشانغ", "لي تشانغ"),
    ("رئيس جمهورية مصر العربية سامي فهمي", "سامي فهمي"),
    ("الرئيس حسن شيخ عمر", "حسن شيخ عمر"),
])
def test_names_and_what_stands_before_them_in_arabic(text_of: Callable[..., Text], text: str, name: str) -> None:
    (person,) = [p for p in text_of(f"استقبل {text}.").phrases if p.kind == "person"]
    assert person.name == name


@pytest.mark.parametrize(("text", "name"), [
    ("Deputy Secretary Finch met Jan Mazur.", "Finch"),
    ("Foreign Minister Hall, who is in Rome, met Jan Mazur.", "Hall"),
    ("Defence Minister Confirms Aid To Kenya", ""),
    ("The Foreign Minister Dialogue was held.", ""),
])
def test_a_common_word_right_after_a_post(text_of: Callable[..., Text], text: str, name: str) -> None:
    assert text_of(text).phrases[0].name == name
