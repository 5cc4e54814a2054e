"""Words of the lexicon that are part of a person's name where they stand: a town as family name, a word after "von"."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import endings, words
from kg.nlp.language import Language
from kg.nlp.tape.apposed_names import opens_apposed_name
from kg.nlp.tape.element import Element
from kg.nlp.tape.single import HOLDERS, family_names, is_written_name
from kg.nlp.tokens import Tokens

_DOUBTFUL = frozenset({"city", "country", "rank", "head", "post", "honorific", "demonym", "body", "standins",
                       "pronouns"})
_HOUSES = frozenset({"metonym", "organisation"})
_RADICAL = "أل"  # no article: "ألباريس" is not "باريس"
_TITLES = frozenset({"post", "rank", "honorific"})
_SURE = 10_000_000  # bases and islands are entered with as many inhabitants
_STATES = frozenset({"demonym", "country"})
_LONG = 12  # tokens of a title with its country
_PARTICLE = 2  # letters
_SMALL = 400_000  # a town of fewer inhabitants is rather a family name after a given name


def part_of_name(tokens: Tokens, element: Element, language: Language, before: list[Element]) -> bool:
    """Whether an element of one word goes on or opens a name after the elements `before`."""
    if element.end - element.start > 1 or not before:
        return False
    if not language.cased and (is_written_name(tokens, element.start, language, before)
                               or _is_particle(tokens, element, language, before)):
        return True
    if element.clitic:
        return False
    previous = before[-1]
    if not language.cased and element.category in ("rank", "honorific") and previous.category in HOLDERS and (
            tokens.keys[element.start] in language.given):  # "وزير الدفاع عماد …", who is no "العماد"
        return True
    if not language.cased and _is_inner_name(tokens, element, language, before):
        return True
    if element.category in _HOUSES:
        return language.cased and previous.category in _TITLES and _is_given_name(tokens, element)
    if element.category not in _DOUBTFUL:
        return False
    if language.cased:
        return (_cased(tokens, element, language, previous) or _ends_titled_name(tokens, element, before)
                or _ruler_as_given_name(tokens, element, language, before)
                or opens_apposed_name(tokens, element, language, before))
    if previous.category in ("honorific", "rank") and element.category in ("head", "post"):  # "الدكتور مساعد العيبان"
        return tokens.keys[element.start] in language.given
    if previous.category == "name" and tokens.keys[element.start] in family_names(language):  # "حسن شيخ محمود"
        return True
    if element.category == "city" and _is_titled(before):
        return _names_titled(tokens, element, language, before)
    return previous.category == "name" and _uncased(tokens, element, language, previous)


def _is_inner_name(tokens: Tokens, element: Element, language: Language, before: list[Element]) -> bool:
    """Arabic: whether an honorific after one given name and before another is part of a Mauritanian's or Somali's name
    ("محمد الشيخ محمد"); after longer names, and before a name with "son of", it opens another person."""
    alone = before[-1].category == "name" and (len(before) < 2 or before[-2].category != "name")
    inner = tokens.keys[element.start] in endings(language, "inner_names") and alone
    following = tokens.keys[element.end:element.end + 2]
    return inner and len(following) > 1 and following[0] in language.given and following[1] not in words(
        language, "kinship")


def _is_particle(tokens: Tokens, element: Element, language: Language, before: list[Element]) -> bool:
    """Arabic: whether what may be "and that" is the particle of a name after a title or name: "مارغريت فان دايك"."""
    following = tokens.keys[element.end:element.end + 1]
    return (bool(element.clitic) and tokens.keys[element.start] in language.particles
            and before[-1].category in HOLDERS and bool(following) and not language.bears_article(following[0]))


def _cased(tokens: Tokens, element: Element, language: Language, previous: Element) -> bool:
    """A town right after a title that a name goes on ("General Austin Miller"), or any word after "von"."""
    if previous.category in _TITLES and element.category == "city" and element.value.population < _SURE:
        return tokens.words[element.start + 1:element.start + 2] != (",",) and (
            tokens.words[min(element.start + 1, len(tokens) - 1)][0].isupper())
    following = tokens.words[element.start + 1:element.start + 2]
    if previous.category in _TITLES and element.category == "pronouns" and following and following[0][0].isupper():
        return tokens.words[element.start][0].isupper()  # "General He Wei"
    if previous.category in _TITLES and element.category == "country" and following and following[0][0].isupper():
        return tokens.keys[element.start] in words(language, "state_names")  # "Defense Minister Israel Katz"
    if previous.category == "name" and _small_town(element, _SMALL) and previous.end == element.start:
        return True
    if previous.category != "name" and not (previous.category in _TITLES and element.category == "city"):
        return False
    particle = tokens.keys[previous.end - 1] in language.particles and tokens.words[previous.end - 1].islower()
    return particle and tokens.words[element.start][0].isupper()


def _is_given_name(tokens: Tokens, element: Element) -> bool:
    """English: whether the name of a house is written as the given name of a family name that follows: "President Duma
    Boko"."""
    word, following = tokens.words[element.start], tokens.words[element.end:element.end + 1]
    return word[0].isupper() and not word.isupper() and bool(following) and following[0][0].isupper()


def _ruler_as_given_name(tokens: Tokens, element: Element, language: Language, before: list[Element]) -> bool:
    """English: whether a ruler's title is the given name between a rank and a name: "Lt. Gen. Sultan Kamalov"."""
    abbreviated = len(before) > 1 and before[-1].category == "mark" and tokens.words[before[-1].start] == "."
    title = before[-2] if abbreviated else before[-1]
    ruling = title.category == "rank" and tokens.keys[element.start] in words(language, "ruling_names")
    return ruling and _is_given_name(tokens, element)


def _ends_titled_name(tokens: Tokens, element: Element, before: list[Element]) -> bool:
    """English: whether a town is the second word of the name right after a title: "Foreign Minister Mori Takeo"."""
    if element.category != "city" or len(before) < 2 or before[-2].category not in _TITLES or element.value.capital:
        return False
    glued = before[-1].end == element.start and before[-1].category in ("name", "title-word")
    return glued and element.value.population < _SURE and tokens.words[element.end:element.end + 1] != (",",)


def _uncased(tokens: Tokens, element: Element, language: Language, previous: Element) -> bool:
    """A small town after a name, or any word after a particle; a demonym not where the particle closes the name."""
    if _small_town(element, _SMALL) or tokens.words[element.start].startswith(_RADICAL):
        return True
    particle = tokens.keys[previous.end - 1]
    closing = bare(particle) in language.closed["closing_particles"]
    return particle in language.particles and not (closing and element.category == "demonym")


def _is_titled(before: list[Element]) -> bool:
    """Whether a title, with its country or without, ends these elements."""
    last = before[-2:] if before[-1].category in _STATES else before[-1:]
    return last[0].category in (*_TITLES, "standins") and last[-1].end - last[0].start < _LONG


def _names_titled(tokens: Tokens, element: Element, language: Language, before: list[Element]) -> bool:
    """Arabic: whether a town right after a title is a given name, which an unbound word for no other thing goes on
    ("وزير الدفاع الأمريكي ليون هاريس"), or the name by which somebody was called before ("السفير برادفورد")."""
    key = tokens.keys[element.start]
    if any(e.category == "name" and tokens.keys[e.start] == key for e in before):
        return True
    if element.value.capital or element.end >= len(tokens) or element.end in tokens.breaks:
        return False
    whole = before[-1].category != "post" or language.bears_article(tokens.keys[before[-1].end - 1])
    if not whole:  # "محافظ أسوان سالم الكعبي"
        return False
    following = tokens.keys[element.end]
    plain = not language.bears_article(following) and not language.matcher.at(tokens.keys, element.end)
    known = language.words.get(bare(following))
    return following.isalpha() and plain and len(following) > _PARTICLE and (
        known == "n" or (known is None and following not in language.function
                         and following[0] not in language.proclitics.conjunctions))


def _small_town(element: Element, limit: int) -> bool:
    return element.category == "city" and not element.value.capital and element.value.population < limit
