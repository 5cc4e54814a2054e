"""Names of persons: their words for comparison, and whether two names of one article are of the same person."""

from __future__ import annotations

from kg.nlp.entities.entity import Entity
from kg.nlp.fold import bare, fold
from kg.nlp.grammar import words
from kg.nlp.language import Language
from kg.nlp.phrases import Phrase
from kg.nlp.tokens import words_of

# Posts whose holders are called by their given names.
ROYAL = frozenset({"head-of-state", "crown-prince"})
_SURELY = 2  # words of a name that is not a family name alone
_ARTICLE = "ال"  # inside a name that is written as one word
GIVEN = "person:given-name"  # rule of phrases that call somebody by his given name behind a title
# States where the family name usually comes first, and such where people are called by their given names.
CALLED_BY_FIRST = frozenset({"CN", "TW", "KR", "KP", "VN", "KH", "HU", "SG", "HK",
                             "MN", "ET", "ER", "TH", "LA", "ID", "MY", "BN", "IS", "BT"})


def name_words(name: str, language: Language) -> tuple[str, ...]:
    """The folded words of a name without articles and kinship, with "abu", "abd" and the like glued to what follows."""
    glue, articles, kinship = (words(language, key) for key in ("glued", "name_articles", "kinship"))
    glued: list[str] = []
    hold = ""
    for word in words_of(name, language.proclitics.elided):
        prefix = next((part for part in glue if len(part) > 2 and word.startswith(part + _ARTICLE)), "")
        if prefix:  # "عبدالعزيز" is "عبد العزيز"
            glued.append(prefix + word[len(prefix) + len(_ARTICLE):])
        elif word in glue:
            hold += "" if word in articles else word
        elif word[0].isalpha() and bare(word) not in kinship:
            glued.append(hold + bare(word))
            hold = ""
    return tuple(glued)


def is_same_person(entity: Entity, name: tuple[str, ...], phrase: Phrase, cased: bool) -> bool:
    """Whether a phrase with a name of these words speaks of a person; `cased`: in a language with capitals."""
    if entity.kind != "person" or not entity.words or not name:
        return False
    if phrase.country and entity.country and phrase.country != entity.country:
        return False
    short, long = sorted((name, entity.words), key=len)
    if len(short) == 1:
        return _is_short_form(short[0], long, entity, phrase)
    contained = set(short) <= set(long)
    if (short[0] == long[0] and contained) or (not cased and long[-len(short):] == short):
        return True
    if not cased or short[-1] != long[-1]:
        return False
    same_post = bool(phrase.role) and phrase.role == entity.role and short[0][0] == long[0][0]
    return (len(long) > 2 and contained) or same_post


def is_father(entity: Entity, phrase: Phrase, language: Language) -> bool:
    """Whether one of two names is only that of the other's father or grandfather: "سلمان بن خالد" is no short form of
    "محمد بن سلمان بن خالد"."""
    names = (entity.name, phrase.name)
    known = [name_words(name, language) for name in names]
    short = min((0, 1), key=lambda n: len(known[n]))
    if len(known[short]) < _SURELY or len(known[0]) == len(known[1]):
        return False
    chain = names[1 - short].split()
    kin = words(language, "kinship")
    return any(fold(word) in kin and name_words(" ".join(chain[n + 1:]), language) == known[short]
               for n, word in enumerate(chain))


def _is_short_form(word: str, long: tuple[str, ...], entity: Entity, phrase: Phrase) -> bool:
    """Whether one word is the family name, the whole name written together, or a middle name of the same post."""
    if phrase.rule == GIVEN:
        return word == long[0]
    if phrase.role in ROYAL and entity.role:  # "King Salman" is no "Muhammad bin Salman"
        return phrase.role in entity.roles and word in (long[0], long[-1])
    if word in (long[-1], "".join(long)) or (word == long[0] and entity.country in CALLED_BY_FIRST):
        return True
    middle = not phrase.country and len(long) > 2 and word in long[1:]
    return middle and phrase.role in ("", entity.role)
