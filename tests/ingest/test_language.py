"""Naming a text's language, and never taking another for Arabic or English."""

from __future__ import annotations

import pytest

from kg.ingest.language import code, detect

SAMPLES = {
    "ar": "التقى وزير الدفاع السوري في دمشق وفداً روسياً برئاسة نائب وزير الدفاع وبحث معه التعاون العسكري.",
    "en": "The defence ministers of both countries met in Doha and discussed the security of the Gulf.",
    "fa": "وزیر دفاع ایران در تهران با همتای روسی خود دیدار کرد و دو طرف درباره همکاری‌های نظامی گفتگو کردند.",
    "ur": "پاکستان کے وزیر دفاع نے اسلام آباد میں ترک وفد سے ملاقات کی اور دفاعی تعاون پر بات چیت ہوئی۔",
    "ps": "د افغانستان د دفاع وزیر په کابل کې له یوه روسي پلاوي سره وکتل او پر پوځي همکاریو یې خبرې وکړې.",
    "fr": "Le ministre de la Défense a reçu à Paris son homologue italien pour des entretiens sur la coopération.",
    "de": "Der Verteidigungsminister hat in Berlin mit seinem Kollegen über die Zusammenarbeit gesprochen.",
    "es": "El ministro de Defensa se reunió en Madrid con su homólogo y habló de la cooperación entre los países.",
    "it": "Il ministro della Difesa ha incontrato a Roma il suo omologo per parlare della cooperazione tra i Paesi.",
    "tr": "Millî Savunma Bakanı Ankara'da mevkidaşı ile bir araya geldi ve iki ülke arasında iş birliği için görüştü.",
    "ru": "Министр обороны России провёл в Москве переговоры с делегацией и обсудил военное сотрудничество.",
    "uk": "Міністр оборони України провів у Києві переговори з делегацією щодо співпраці.",
    "he": "שר הביטחון נפגש בתל אביב עם עמיתו האמריקאי ודן עמו בשיתוף הפעולה.",
    "zh": "国防部长在北京会见了来访的代表团，双方就军事合作交换了意见。",
    "ja": "防衛大臣は東京でアメリカの国防長官と会談し、協力について話し合った。",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_samples(language: str) -> None:
    assert detect(SAMPLES[language]) == language


@pytest.mark.parametrize("text", ["", "12345 !?", "Shoigu Akar Abbas"])
def test_thin_evidence_is_undetermined(text: str) -> None:
    assert detect(text) == "und"


@pytest.mark.parametrize(
    "text",
    [
        "Waziri wa Ulinzi alikutana na ujumbe wa Urusi",
        "Forsvarsministeren mødtes i Oslo med sin kollega for at drøfte samarbejdet",
        "Puolustusministeri on tavannut kollegansa Helsingissä",
        "De minister van Defensie was in Den Haag en is nu in Parijs",
        "A honvédelmi miniszter is részt vett a tárgyaláson",
        "Ministrul apărării s-a întâlnit la București cu omologul său",
        "Menteri Pertahanan bertemu di Jakarta",
    ],
)
def test_no_other_latin_language_is_taken_for_english(text: str) -> None:
    assert detect(text) != "en"


def test_arabic_with_foreign_names_and_without_function_words() -> None:
    assert detect("وزير الدفاع يستقبل پوتين") in ("ar", "und")
    assert detect("لقاء وزيري الدفاع") == "ar"
    assert detect(SAMPLES["ar"] + " (Lloyd Austin, Secretary of Defense, US DoD)") == "ar"


def test_arabic_typed_with_a_persian_keyboard() -> None:
    assert detect(SAMPLES["ar"].replace("ي", "ی").replace("ك", "ک")) == "ar"


def test_vowel_marks_do_not_hide_the_words() -> None:
    assert detect("التَقى الوزيرُ فِي دِمَشق وَفداً مِن روسيا") == "ar"


def test_persian_without_its_letters() -> None:
    assert detect("این دیدار در تهران انجام شد".replace("ی", "ي")) != "ar"


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ar", "ar"),
        ("AR-sa", "ar"),
        ("ara", "ar"),
        ("en_GB", "en"),
        ("eng", "en"),
        ("", ""),
        ("Arabic", ""),
        ("xyz", ""),
    ],
)
def test_declared_codes(tag: str, expected: str) -> None:
    assert code(tag) == expected
