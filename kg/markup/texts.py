"""The words of a marked-up article in the reader's language, and the labels of codes that the caller knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg import reference, script
from kg.model import Place

GROUPS = {  # kinds of marks that look alike
    "person": ("person",),
    "delegation": ("delegation", "group"),
    "country": ("country", "demonym"),
    "organisation": ("organisation",),
    "place": ("place",),
    "reference": ("pronoun", "both", "standin"),
    "date": ("date",),
    "trigger": ("trigger",),
}
_ARABIC = {
    "person": "شخص", "delegation": "وفد", "group": "مجموعة", "country": "دولة", "demonym": "نسبة إلى دولة",
    "organisation": "هيئة", "place": "مكان", "pronoun": "ضمير", "both": "الجانبان",
    "standin": "لقب يقوم مقام الاسم", "date": "تاريخ", "trigger": "لفظ الحدث",
    "How the articles were read": "كيف قُرئت المقالات", "articles": "المقالات", "events": "الأحداث",
    "event": "الحدث", "undated": "بلا تاريخ", "no events": "لا أحداث", "sentences": "الجمل", "rule": "القاعدة",
    "confidence": "الثقة", "topics": "الموضوعات", "place of the event": "المكان", "according to": "بحسب",
    "led by": "برئاسة", "mentions": "المواضع", "who": "من", "part": "الدور", "post": "المنصب", "country of": "الدولة",
    "date not resolved": "تاريخ غير محسوم", "show": "إظهار", "source": "المصدر", "sentence": "الجملة",
}  # fmt: skip
_ENGLISH = {
    "demonym": "of a country", "both": "both sides", "standin": "short title", "trigger": "event word",
    "place of the event": "place", "country of": "country",
}


@dataclass(frozen=True, slots=True)
class Words:
    """Labels in one language ("en" or "ar"): of event types, statuses, parts, roles and topics by their codes."""

    language: str = "en"
    types: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    topics: Mapping[str, str] = field(default_factory=dict)

    @property
    def direction(self) -> str:
        """How the language is written."""
        return script.direction(self.language)

    @property
    def comma(self) -> str:
        """What stands between the items of a list."""
        return script.comma(self.language)

    def __call__(self, text: str) -> str:
        """A word of the page or of the terminal; English words are mostly their own keys."""
        return (_ARABIC if self.language == "ar" else _ENGLISH).get(text, text)

    def group(self, name: str) -> str:
        """What marks that look alike are called."""
        return self.comma.join(map(self, GROUPS[name]))

    def country(self, code: str) -> str:
        """The name of a state; a body's acronym stays as it is."""
        state = reference.country(code)
        if state is None:
            return code
        return state.name_ar if self.language == "ar" else state.name_en

    def city(self, place: Place) -> str:
        """The town of an event; as an Arabic article writes it where Arabic is wanted."""
        arabic = any("\u0620" <= letter <= "\u064a" for letter in place.name)
        return place.name if self.language == "ar" and place.city and arabic else place.city
