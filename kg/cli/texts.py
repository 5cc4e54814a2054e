"""The words of tables and explanations in the reader's language."""

from __future__ import annotations

from kg.cli.options import Language

_ARABIC = {
    "name": "الاسم",
    "counterparts": "الأطراف المقابلة",
    "strength": "القوة",
    "degree": "الدرجة",
    "betweenness": "التوسط",
    "closeness": "القرب",
    "eigenvector": "المتجه الذاتي",
    "pagerank": "بيج رانك",
    "one": "الطرف الأول",
    "other": "الطرف الثاني",
    "events": "الفعاليات",
    "also written": "صيغ أخرى",
    "post": "المنصب",
    "place": "المكان",
    "topics": "الموضوعات",
    "according to": "بحسب",
    "unresolved date": "تاريخ غير محسوم",
    "read by rule": "القاعدة",
    "confidence": "الثقة",
    "sentence": "الجملة",
    "characters": "المحارف",
    "undated": "بلا تاريخ",
    "led by": "برئاسة",
}


def heading(text: str, lang: Language) -> str:
    """A word in the language wanted; English words are their own keys."""
    return _ARABIC.get(text, text) if lang is Language.ar else text
