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
    "harmonic": "القرب التوافقي",
    "constraint": "قيد بيرت",
    "effective size": "الحجم الفعّال",
    "core": "النواة",
    "community": "الجماعة",
    "weight": "الوزن",
    "topic": "الموضوع",
    "actors": "الجهات الفاعلة",
    "most with": "الأكثر معه",
    "visits": "الزيارات",
    "countries visited": "الدول المزورة",
    "visits received": "الزيارات المستقبَلة",
    "visitors": "الزائرون",
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
    "before": "سابقاً",
    "recent": "حديثاً",
    "change": "التغيّر",
    "first": "الأولى",
    "last": "الأخيرة",
    "date": "التاريخ",
    "days since": "أيام منذ آخرها",
    "usual gap": "الفاصل المعتاد",
    "unclear dates": "تواريخ غير واضحة",
    "rising": "صاعدون",
    "falling": "متراجعون",
    "new ties": "روابط جديدة",
    "broken ties": "روابط منقطعة",
    "first meetings": "أول لقاء أو زيارة",
    "silent after activity": "صمت بعد نشاط",
    "none": "لا شيء",
    "no dated event fits: there is nothing to compare": "لا فعالية مؤرخة ضمن هذا النطاق: لا شيء يُقارن",
    "not counted: {} events without a date, {} with too vague a date for this period": (
        "لم تُحسب: {} من الفعاليات بلا تاريخ، و{} بتاريخ أوسع من هذه الفترة"
    ),
    "one window holds far fewer events: rise and fall may be those of the reporting": (
        "في إحدى الفترتين فعاليات أقل بكثير: قد يعود الصعود والتراجع إلى التغطية الإخبارية نفسها"
    ),
    "by": "بحسب",
    "reports": "الروايات",
    "who": "المشاركون",
    "range": "مدة",
    "day": "يوم",
    "month": "شهر",
    "quarter": "ربع سنة",
    "year": "سنة",
    "reported": "نُشر",
    "copy": "نسخة",
    "reports differ: date": "الروايات مختلفة في التاريخ",
    "reports differ: place": "الروايات مختلفة في المكان",
    "reports differ: status": "الروايات مختلفة في الوقوع أو النفي",
    "without a date, so in no period: {} events": "فعاليات بلا تاريخ، فليست في أي فترة: {}",
    "no event is known of this": "لا فعالية معروفة في هذا",
    "the latest {} of {}": "أحدث {} من {}",
}


def heading(text: str, lang: Language) -> str:
    """A word in the language wanted; English words are their own keys."""
    return _ARABIC.get(text, text) if lang is Language.ar else text
