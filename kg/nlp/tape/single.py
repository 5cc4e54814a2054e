"""A token that opens no phrase of the lexicon: number, mark, name, word, function word, or a word too rare to tell."""

from __future__ import annotations

from functools import lru_cache

from kg.nlp.fold import bare, fold
from kg.nlp.grammar import endings, words
from kg.nlp.language import Language
from kg.nlp.tape.element import Element
from kg.nlp.tokens import Tokens

_SHORTEST_NAME = 3  # letters
_BOUND = ("ل", "ب", "ك")  # prepositions, which no title comes before
_JOINED = 5  # letters that a name which opens like "and the" has more of
_IMPERFECT = 5  # letters that a verb with both a beginning and an ending has more of
_FEMININE = "ت"  # ending of past verbs; folded, so is ta marbuta to another letter
_TITLES = frozenset({"post", "head", "rank", "honorific"})
# What stands right before a name.
HOLDERS = frozenset({"post", "head", "rank", "honorific", "counterpart", "name", "demonym"})
_FOREIGN_WAW = ("وي", "وا", "وو", "ول")  # openings of foreign names in which the first letter is no "and"
_FUTURE = "س"
_CLASS = {"w": "word", "v": "word", "n": "name"}


def single(tokens: Tokens, i: int, language: Language, before: list[Element]) -> Element:
    """The element of token i alone, after the elements `before`."""
    key, word = tokens.keys[i], tokens.words[i]
    if word[0].isdigit() or key.isdigit():
        return Element(i, i + 1, "number", key)
    if not word[0].isalpha() and not word[1:2].isalpha():
        return Element(i, i + 1, "mark", word)
    after_name = bool(before) and before[-1].category == "name"
    if language.cased:
        titled = bool(before) and before[-1].category in _TITLES
        return Element(i, i + 1, _cased(tokens, i, language, after_name, titled))
    category, clitic = _uncased(tokens, i, language, before)
    return Element(i, i + 1, category, clitic=clitic)


def _cased(tokens: Tokens, i: int, language: Language, after_name: bool, titled: bool) -> str:
    """The category of a word in a language in which capitals tell names."""
    key, word = tokens.keys[i], tokens.words[i]
    capital = word[0].isupper()
    if key in language.particles and not capital:
        if _joins_names(tokens, i, language, after_name):
            return "name"
        return "function" if key in language.function else "word"
    initial = len(word) == 1 and capital and tokens.words[i + 1:i + 2] == (".",)
    following = tokens.words[i + 2:i + 3]
    if titled and len(word) == 1 and capital and tokens.words[i + 1:i + 2] and tokens.words[i + 1][0].isupper():
        return "name"  # "Minister S Menon"
    if initial and (after_name or (titled and bool(following) and following[0][0].isupper())):
        return "name"
    surname = capital and titled and tokens.words[i + 1:i + 2] and tokens.words[i + 1][0].isupper()  # "General He Wei"
    if key in language.function and not (surname and key in words(language, "pronouns")):
        return "function"
    if not capital:
        return "word"
    common = language.words.get(key) in ("w", "r") and not after_name and key not in language.given
    return "title-word" if common or key in language.domain else "name"


def _joins_names(tokens: Tokens, i: int, language: Language, after_name: bool) -> bool:
    """Whether a particle in lower case stands inside a name ("bin Salman") or before its hyphen ("al-Burhan")."""
    following = tokens.words[i + 1:i + 3]
    if not following:
        return False
    if i > 1 and tokens.words[i - 1] == "-" and not tokens.spaced[i] and tokens.words[i - 2][0].isupper():
        return True  # "Iounous-bek"
    if after_name and (following[0][0].isupper() or tokens.keys[i + 1] in language.particles):
        return not _of_state(tokens, i, language)
    return len(following) == 2 and following[0] == "-" and following[1][0].isupper()


def _of_state(tokens: Tokens, i: int, language: Language) -> bool:
    """Whether a particle that also means "of" stands before a state: "Abdallah II de Jordanie"."""
    return tokens.keys[i] in language.closed["of"] and any(
        match.entry.category == "country" for match in language.matcher.at(tokens.keys, i + 1))


def _uncased(tokens: Tokens, i: int, language: Language, before: list[Element]) -> tuple[str, str]:
    """(category, proclitics) of a word in a language without capitals: by the word lists, then by its shape."""
    key = tokens.keys[i]
    after_name = bool(before) and before[-1].category == "name"
    if not after_name and bare(key) in words(language, "never_persons"):  # "بحفظ الله"
        return "word", ""
    after_particle = after_name and tokens.keys[i - 1] in language.particles
    named = after_name or (bool(before) and before[-1].category in _TITLES)
    polite = bool(before) and before[-1].category in ("rank", "honorific")
    family = named and key in family_names(language) and not _is_timely(tokens, i, language)
    if family or is_written_name(tokens, i, language, before):
        return "name", ""
    if bool(before) and before[-1].category in HOLDERS and _is_foreign(key, language, before):
        return "name", ""
    if after_particle or key in language.particles or key in language.given:
        return "name", ""
    for rest, clitic in language.proclitics.forms(key):
        if after_name and clitic and language.proclitics.leads.get(clitic) == "as":  # "جون كيري"
            continue
        if polite and clitic in _BOUND and len(key) > _SHORTEST_NAME:  # "السيد ليام فوكس"
            continue
        known = _known(rest, language)
        if known:
            return known, clitic
    if language.words.get(key) == "r" and not after_name:
        return "rare", ""
    if _is_verb(key, tokens.words[i], language) or _bears_pronoun(key, tokens.words[i], language):
        return "word", ""
    return _by_shape(key, tokens.words[i], language, after_name)


def _is_verb(key: str, word: str, language: Language) -> bool:
    """Whether a word is a verb of topics ("ركزت"), or the feminine past of a known verb ("تسلمت")."""
    if key in _topic_verbs(language):
        return True
    return word.endswith(_FEMININE) and len(key) > _IMPERFECT - 1 and language.words.get(key[:-1]) == "v"


@lru_cache(maxsize=8)
def _topic_verbs(language: Language) -> frozenset[str]:
    return frozenset(words(language, "topic_verbs"))


def _bears_pronoun(key: str, word: str, language: Language) -> bool:
    """Whether a word is a known one with a pronoun ("افتتحها"); an ending that ta marbuta is folded to is none."""
    endings_ = (ending for ending in endings(language, "object_pronouns") if key.endswith(ending))
    rests = (key[:-len(ending)] for ending in endings_ if word.endswith(ending))
    return any(len(rest) >= _SHORTEST_NAME and language.words.get(rest) in ("w", "v") for rest in rests)


@lru_cache(maxsize=8)
def family_names(language: Language) -> frozenset[str]:
    """The folded family names of grammar.yaml, with their articles."""
    return frozenset(map(fold, endings(language, "family_names")))


def is_written_name(tokens: Tokens, i: int, language: Language, before: list[Element]) -> bool:
    """Arabic: whether the spelling of the word at token i, after a title or name, makes it a name ("قايد", which is no
    "قائد"; "جمعة", which is no "جمعه")."""
    word, previous = tokens.words[i], before[-1].category if before else ""
    if previous in HOLDERS and word in endings(language, "written_names"):
        return True
    return previous in ("rank", "honorific", "name") and word in endings(language, "family_names") and not _is_timely(
        tokens, i, language)


def _is_timely(tokens: Tokens, i: int, language: Language) -> bool:
    """Whether a word that may be a name tells the time of a day: "صباح اليوم"."""
    return tokens.keys[i] in language.function and any(
        bare(key) in language.function for key in tokens.keys[i + 1:i + 2])


def _known(rest: str, language: Language) -> str:
    """The category of a word that the lists know; "" for others and for those seen once."""
    if rest in language.function:
        return "function"
    known = _CLASS.get(language.words.get(rest, ""), "")
    return "name" if rest in language.given and known != "word" else known


def _by_shape(key: str, word: str, language: Language, after_name: bool) -> tuple[str, str]:
    conjunctions = language.proclitics.conjunctions
    if after_name and len(key) > _SHORTEST_NAME and key.endswith(endings(language, "foreign_ends")):  # "سيمونوف"
        return "name", ""
    if after_name and _opens_like_joined(key, word, language):  # "توماس والدهاوزر"
        return "name", ""
    if word.startswith(language.shapes.definite_clitic) or len(key) < _SHORTEST_NAME or _inflected(key, language):
        return "word", key[0] if key[0] in conjunctions else ""
    clitic = key[0] if key[0] in conjunctions[:1] and not after_name and len(key) > 4 else ""
    return "name" if after_name or not language.bears_article(key) else "rare", clitic


def _is_foreign(key: str, language: Language, before: list[Element]) -> bool:
    """Whether a word after a title or name that no list knows, also without its first letter, is a foreign name and
    not "and" with a word ("ويسلاف") or, after a single name, a verb of the future ("كير ستارمر")."""
    if key in language.words or key[1:] in language.words or key[1:] in language.given or len(key) < _IMPERFECT:
        return False
    alone = before[-1].category == "name" and (len(before) < 2 or before[-2].category != "name")
    future = alone and key[0] == _FUTURE and key.startswith(language.shapes.inflected_starts)
    return future or (key.startswith(_FOREIGN_WAW) and not key.startswith(language.shapes.definite_clitic))


def _opens_like_joined(key: str, word: str, language: Language) -> bool:
    """Whether a strange word after a name only looks as if "and the" opened it: "والدهاوزر", "والكر"."""
    joined = word.startswith(language.shapes.definite_clitic) and len(key) > _JOINED
    return joined and not any(rest in language.words or rest in language.function for rest in (key, key[1:], key[3:]))


def _inflected(key: str, language: Language) -> bool:
    """Endings that names hardly ever have: sound plurals, pronouns, feminine adjectives with article."""
    shapes = language.shapes
    if any(len(key) > _IMPERFECT and key.startswith(shape[0]) and key.endswith(shape[2:])
           for shape in endings(language, "imperfect")):  # "يرافقون"
        return True
    return (key.endswith(shapes.inflected_ends) or (len(key) > 4 and key.startswith(shapes.inflected_starts))
            or (len(key) > 6 and language.bears_article(key) and key.endswith(shapes.inflected_definite_ends)))
