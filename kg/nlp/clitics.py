"""Proclitics: short words written as one with the word after them ("وبالوزير" is "و" + "ب" + "الوزير").

They are taken off only where a lexicon knows the rest: splitting them everywhere breaks foreign names ("ب" + "يلوسوف").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kg.nlp.fold import bare

AND = "and"
_LAM_WORDS = ("لجن", "لواء", "لقاء")  # words that begin with lam, of which "لل" swallows one too
_SHORTEST = 4  # letters of a word that may bear a proclitic


@dataclass(frozen=True, slots=True)
class Clitics:
    """The proclitics of a language: `leads` maps each to how it brings a phrase in (and, b, l, as).

    `conjunctions` are those that mean "and" and stand first, `prepositions` those that may follow them; `merged` is a
    preposition and the article written as one ("لل" for "ل" + "ال"), or "". `elided` are the short words that lose
    their vowel before another and are tokens of their own ("d'" in "d'Ukraine").
    """

    leads: Mapping[str, str] = field(default_factory=dict)
    conjunctions: str = ""
    prepositions: str = ""
    merged: str = ""
    elided: frozenset[str] = frozenset()

    @classmethod
    def of(cls, leads: Mapping[str, str], article: str, elided: frozenset[str] = frozenset()) -> Clitics:
        """The proclitics with their leads, in a language with that article (or "") and these elided words."""
        conjunctions = "".join(letter for letter, lead in leads.items() if lead == AND)
        prepositions = "".join(letter for letter, lead in leads.items() if lead != AND)
        last = article[-1:]
        return cls(leads, conjunctions, prepositions, last * 2 if last in prepositions else "", elided)

    def forms(self, key: str) -> Iterator[tuple[str, str]]:
        """The readings (rest without article, proclitics) of a folded word, fewest letters taken off first."""
        yield bare(key), ""
        if not self.leads or key.isascii():
            return
        if len(key) == _SHORTEST - 1 and key[0] in self.conjunctions:  # "وفي"
            yield key[1:], key[0]
        if len(key) < _SHORTEST:
            return
        rests = [(key, "")]
        if key[0] in self.conjunctions:
            rests.append((key[1:], key[0]))
            yield bare(key[1:]), key[0]
        for rest, before in rests:
            if self.merged and rest.startswith(self.merged) and len(rest) > 3:
                yield rest[2:], before + rest[0]
            if rest[0] in self.prepositions and len(rest) > 3:
                yield bare(rest[1:]), before + rest[0]


NO_CLITICS = Clitics()


def without_clitic(wording: str, clitic: str) -> str:
    """A wording without the proclitics of its first word; the article that "لل" swallows comes back."""
    if not clitic or not wording.startswith(clitic[0]):
        return wording
    rest = wording[len(clitic):]
    if clitic[-1] != "ل" or not wording[len(clitic) - 1:].startswith("لل"):
        return rest
    return ("ال" if rest.startswith(_LAM_WORDS) else "ا") + rest  # "للجنة" is "ل" + "اللجنة", "للجيش" "ل" + "الجيش"
