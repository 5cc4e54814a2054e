"""English: given names that are also towns, where commas set a person off: "the army chief, Milan Petrovic"."""

from __future__ import annotations

from kg.nlp.language import Language
from kg.nlp.tape.element import Element
from kg.nlp.tokens import Tokens

_POSTS = frozenset({"post", "head"})
_POST_ENDS = _POSTS | {"organisation", "body", "title-word", "country", "demonym"}  # what a title may end in


def opens_apposed_name(tokens: Tokens, element: Element, language: Language, before: list[Element]) -> bool:
    """Whether a town is the given name of a person set off by commas: "the chief of the Serbian forces, Milan
    Petrovic", "and Petra Novak, head of the cabinet"."""
    if element.category != "city" or not _family_name_follows(tokens, element.end, language):
        return False
    if before[-1].value == "," and len(before) > 1 and before[-2].category in _POST_ENDS:
        return True
    after = element.end + 2 if tokens.words[element.end + 1:element.end + 2] == (",",) else len(tokens)
    after += tokens.keys[after:after + 1] == ("the",)
    opens_post = after < len(tokens) and any(
        m.entry.category in _POSTS and m.end > after for m in language.matcher.at(tokens.keys, after))
    return opens_post and (before[-1].value == "," or tokens.keys[element.start - 1] in language.closed["and"])


def _family_name_follows(tokens: Tokens, i: int, language: Language) -> bool:
    """Whether a word with a capital that is not known as another stands at a token of the same line."""
    if i >= len(tokens) or i in tokens.breaks or not tokens.words[i][0].isupper():
        return False
    key = tokens.keys[i]
    everyday = key in language.domain or language.words.get(key) in ("w", "r")
    return not everyday and not language.matcher.at(tokens.keys, i)
