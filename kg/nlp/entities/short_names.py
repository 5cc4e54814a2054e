"""Last names alone: "أبو قصرة", "Belousov", after the full name was given."""

from __future__ import annotations

from kg.nlp.clitics import without_clitic
from kg.nlp.entities.names import CALLED_BY_FIRST, GIVEN
from kg.nlp.entities.roll import Roll
from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Element
from kg.nlp.tokens import Tokens

_SHORTEST = 4  # letters of a word that may bear a proclitic
_TITLES = frozenset({"rank", "honorific", "head", "post"})
_COMMON = frozenset({"w", "r"})
_COMMAS = (",", "،")


def short_names(roll: Roll, tokens: Tokens, elements: list[Element], phrases: list[Phrase]) -> list[Phrase]:
    """The occurrences of a person's last name, or of the whole of a compound one, that no phrase covers but, in Arabic,
    an adjective of country, which it may be as well ("السوداني")."""
    reader = _Reader(roll, tokens, elements)
    peoples = "demonym" if roll.language.article else ""
    covered = {i for p in phrases if p.kind != peoples for i in range(p.start, p.end)}
    found: list[Phrase] = []
    i = 0
    while i < len(tokens):
        phrase = reader.at(i) if i not in covered else None
        if phrase is None or not covered.isdisjoint(range(i, phrase.end)):
            i += 1
        else:
            found.append(phrase)
            i = phrase.end
    return found


class _Reader:
    def __init__(self, roll: Roll, tokens: Tokens, elements: list[Element]) -> None:
        self.tokens, self.language = tokens, roll.language
        self.ends = {element.end: element for element in elements}
        self.family = {entity.words[-1] for entity in roll.entities if entity.words}
        persons = [e for e in roll.entities if e.words and (len(e.words) > 1 or e.role)]
        self.names = {e.words[-1] for e in persons} | {
            e.words[0] for e in persons if e.country in CALLED_BY_FIRST and len(e.words[0]) > 1}
        self.given = {e.words[0] for e in persons if len(e.words) > 1 and len(e.words[0]) > 1}
        self.glue = words(self.language, "glued")
        self.articles = words(self.language, "name_articles")
        self.clitics = words(self.language, "loose_clitics")
        self.merged = self.language.proclitics.merged

    def at(self, i: int) -> Phrase | None:
        """The short name that starts at token i."""
        end, word, clitic = self._candidate(i)
        given = word not in self.names and word in self.given and self._is_titled(i)
        if not (given or word in self.names) or (self.language.cased and not self.tokens.words[end - 1][0].isupper()):
            return None
        if self._describes(i, word):
            return None
        lead = self.language.proclitics.leads.get(clitic, "") or self._lead(i)
        name = without_clitic(self.tokens.wording(i, end), clitic)
        return Phrase(i, end, "person", name, lead=lead, rule=GIVEN if given else "person:short-name")

    def _is_titled(self, i: int) -> bool:
        """English: whether a rank or honorific stands right before token i: "Sheikh Khaled" uses the given name."""
        before = self.ends.get(i)
        if before is not None and before.value == ".":
            before = self.ends.get(before.start)
        return self.language.cased and before is not None and before.category in ("rank", "honorific")

    def _describes(self, i: int, word: str) -> bool:
        """Arabic: whether a family name that is also a word stands as an adjective: "الشعب السوداني" of X السوداني."""
        if not self.language.article or i == 0 or self.tokens.keys[i] == word:
            return False
        before, previous = self.ends.get(i), self.tokens.keys[i - 1]
        titled = before is not None and before.category in _TITLES
        known = self.language.words.get(word) in _COMMON or any(
            m.entry.category == "demonym" for m in self.language.matcher.at(self.tokens.keys, i))
        return known and bare(previous) != previous and not titled

    def _candidate(self, i: int) -> tuple[int, str, str]:
        """What a name that starts at token i would be: its end, its word as in an entity's `words`, its proclitic."""
        key, following = self.tokens.keys[i], self.tokens.keys[i + 1:i + 2]
        if key in self.glue and following:
            return i + 2, ("" if key in self.articles else key) + bare(following[0]), ""
        if key[0] in self.clitics and len(key) >= _SHORTEST:
            clitic, rest = key[0], key[1:]
            if rest in self.glue and following:
                return i + 2, rest + bare(following[0]), clitic
            if bare(rest) in self.family:
                return i + 1, bare(rest), clitic
            if self.merged and key.startswith(self.merged) and rest[1:] in self.family:
                return i + 1, rest[1:], clitic
        return i + 1, bare(key), ""

    def _lead(self, i: int) -> str:
        """How the element before token i brings in what follows."""
        element = self.ends.get(i)
        while element is not None and (element.category in ("honorific", "rank") or element.value == "."):
            element = self.ends.get(element.start)
        if element is None:
            return ""
        if element.category == "marker":
            return str(element.value)
        if self.tokens.keys[element.start] in self.language.closed["and"]:
            return "and"
        return "comma" if element.value in _COMMAS else ""
