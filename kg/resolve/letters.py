"""Sound classes of the letters that names are written with, in Arabic, Latin and Cyrillic script.

A class gathers what transliteration confuses: Arabic has no p and no v and writes a foreign g as غ or ج; Russian
writes h and kh alike as х; English drops the dots of emphatic consonants. Two classes are kept apart wherever usage
keeps them apart (s and sh, k and g, t and d), because a false merge of two persons costs more than a missed one.
A letter that stands for several sounds has a class of its own (j, zh, sz, в, ث, ج, ق), near each;
so has the g of a final "ng" (ŋ), which Chinese names lose in Russian. Known gaps: soft Turkish c,
Korean vowels, Chinese and Vietnamese names but for "ng" and "цз".
"""

from __future__ import annotations

# class → its letters and digraphs. Vowels, glides (w, y) and ع belong to no class: they are dropped.
_CLASSES: dict[str, str] = {
    "b": "b p ب پ б п",
    "f": "f v ph ف ڤ ф",
    "w": "в",
    "t": "t ط ت ٹ т",
    "q": "th ث",
    "d": "d ض د ڈ д",
    "z": "z dh ز ذ ظ з",
    "s": "s س ص с",
    "ß": "sz",
    "c": "cz sh ch sch tch tsch ش تش چ ш ч щ тч",
    "j": "j цз",
    "ج": "ج",
    "ž": "zh чж",
    "g": "g gh dj dzh غ گ ژ г ґ дж ж ҷ",
    "ق": "q ق қ",
    "k": "k c ck cq qu ك ک к",
    "h": "h kh ح خ ه ہ ھ х һ ҳ",
    "l": "l ل л",
    "m": "m م м",
    "n": "n ن ں н",
    "ŋ": "ŋ",
    "r": "r ر ڑ р",
    "ts": "tz ц",
}
# Classes of letters with two sounds, and the class of the commoner one.
BROAD = {"j": "g", "ج": "g", "ž": "g", "ق": "k", "w": "f", "q": "t", "ŋ": "g", "ß": "s"}
SOUNDS: dict[str, str] = {letters: code for code, group in _CLASSES.items() for letters in group.split()}
LONGEST = max(map(len, SOUNDS))

# Letters that decomposition does not reduce to a base letter with a mark, or reduces to the wrong one.
REWRITTEN = str.maketrans({
    "ş": "sh", "š": "sh", "ș": "sh", "ś": "sh", "ç": "ch", "č": "ch", "ć": "ch", "ž": "zh", "ź": "zh", "ż": "zh",
    "ł": "l", "đ": "d", "ð": "dh", "þ": "th", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "ə": "a", "ħ": "h",
})

# Words of a name that come and go between spellings, whatever the script: filiation and articles. Arabic words stand
# without article: it is stripped first. Ranks and forms of address are reference data (see `kg.resolve.address`).
DROPPED = frozenset({
    "bin", "ibn", "ben", "bint", "binti", "ould", "al", "el", "ul", "aal",
    "بن", "ابن", "بنت", "ولد", "ال",
    "бин", "ибн", "бен", "бинт", "аль", "эль", "ал", "уль",
})
# What marks the younger or elder of two who share a name, wherever it stands; folded.
YOUNGER = {
    **dict.fromkeys(("jr", "junior", "الابن", "младшии", "мл"), "junior"), **dict.fromkeys(("sr", "старшии"), "senior"),
}
# The same where it stands last after a whole name; there a numeral counts generations.
YOUNGER_AT_THE_END = {
    **YOUNGER, **dict.fromkeys(("ابن", "fils", "filho", "hijo"), "junior"), **dict.fromkeys(("اب", "pere"), "senior"),
    "ii": "ii", "iii": "iii", "iv": "iv",
}
# An article joined by a hyphen, also where its l is assimilated: al-Din, ad-Din, аш-Шараа.
JOINED_ARTICLE = (
    r"(?<!\w)(?:a[lnrstdz]|ash|e[lnrstdz]|esh|u[lnrstdz]|ush|а[лнрстдзш]ь?|э[лнрстдзш]ь?|уль|у[нрстдзш])[-‐‑–](?=\w)"
)
# Names that begin with the letters of the Arabic article, alef written bare, and have none.
NO_ARTICLE = ("الكس", "الكز", "اليكس", "الياس", "الفريد", "الفارو", "البرت", "الينا", "الان", "الهام")
# Compounds written as one word or two: the article inside them goes.
COMPOUNDS = (
    (r"^abd[aeiou]l(?!l)", "abd"), (r"^abo?ul$", "abu"),
    (r"^عبدال", "عبد"), (r"^ابوال", "ابو"),
    (r"^абд[аеуэ]ль?(?!л)", "абд"), (r"^ибрагим", "ибрахим"), (r"^yves$", "iv"),
)

# Words of filiation: what follows is the father's name. Arabic and Russian words as folding leaves them.
FILIATION = frozenset({
    "bin", "ibn", "ben", "bint", "binti", "ould", "بن", "ابن", "بنت", "ولد", "бин", "ибн", "бен", "бинт",
})
# Words that make one part of a name with the next ("Abu Qasra", "Abd al-Rahman") or with the last ("Saif al-Din").
JOINED_TO_NEXT = frozenset({
    "abu", "abou", "abo", "bu", "umm", "abd", "ابو", "ام", "عبد", "абу", "умм", "абд", "mac", "de", "van", "von",
    "der", "le", "lo", "لو", "ле",
    "دي", "دو", "دير", "дер", "فان", "фон", "ван", "де",
})
JOINED_TO_LAST = frozenset({
    "din", "deen", "eddin", "eddine", "uddin", "دين", "дин", "ддин", "allah", "lah", "ullah", "له", "الله",
    "алла", "аллах",
})
# Given names that make a double one with the first ("Mohammad Reza"): without them it may be a brother's.
DOUBLING = frozenset({
    "reza", "rida", "javad", "jawad", "baqer", "bagher", "akbar", "asghar", "taqi", "taghi",
    "رضا", "جواد", "باقر", "اكبر", "اصغر", "تقي",
    "реза", "джавад", "бакер", "багер", "акбар", "асгар", "таги",
})
# Particles of European family names, whose vowel each language writes in its own way.
PARTICLES = frozenset({"de", "le", "lo", "دي", "دو", "لو", "ле", "де"})
# Ordinals of rulers as Arabic says them.
ORDINALS = {"ii": "ثاني", "iii": "ثالث", "iv": "رابع", "vi": "سادس"}
# The classes of vowels that a letter may stand for; letters are compared where both names write a vowel.
VOWELS: dict[str, str] = {
    **{letter: vowels for vowels, letters in {
        "a": "aاةаآ", "aiu": "ع", "ai": "eىеэєяё", "i": "iyيئиыйії", "u": "uwوؤуюў", "ua": "oо",
    }.items() for letter in letters},
}
