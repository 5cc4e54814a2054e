"""From the tape to noun phrases: persons, delegations, countries, organisations, groups and places, each with its lead."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.fold import bare
from kg.nlp.language import Language
from kg.nlp.persons import STARTERS, PersonGrammar
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Element
from kg.nlp.tokens import Tokens

_CLITIC_LEADS = {"و": "and", "ف": "and", "ب": "b", "ل": "l", "ك": "as"}
_PLACE_LEADS = frozenset({"in", "to", "b", "l", "from", "at"})
_COUNTRIES = ("country", "demonym", "metonym")


def chunk(tokens: Tokens, elements: list[Element], language: Language) -> list[Phrase]:
    """All noun phrases of an article, in order, without overlap (a delegation's head follows it as a person)."""
    reader = _Reader(tokens, elements, language)
    found: list[Phrase] = []
    k = 0
    while k < len(elements):
        result = reader.at(k)
        if result is None:
            k += 1
            continue
        phrase, following = result
        lead = phrase.lead or reader.lead(k)
        if phrase.kind == "delegation" and found and found[-1].kind in ("country", "demonym") and 0 <= phrase.start - found[-1].end < 4 and (
                language.adjective_first and found[-1].country == phrase.country):
            before = found.pop()
            phrase, lead = replace(phrase, start=before.start), before.lead
        found.append(replace(phrase, lead=lead))
        if phrase.kind == "person" and not phrase.name and phrase.rule == "group":
            following = reader.holders(following, phrase, found)
        k = max(following, k + 1)
    return found


def without_clitic(wording: str, clitic: str) -> str:
    """A wording without the proclitics of its first word; the article that "لل" swallows comes back."""
    if not clitic or not wording.startswith(clitic[0]):
        return wording
    rest = wording[len(clitic):]
    return "ا" + rest if clitic[-1] == "ل" and wording[len(clitic) - 1:].startswith("لل") else rest


class _Reader:
    def __init__(self, tokens: Tokens, elements: list[Element], language: Language) -> None:
        self.tokens, self.elements, self.language = tokens, elements, language
        self.persons = PersonGrammar(tokens, elements, language)
        self.lists = frozenset(language.grammar.get("lists", (",",)))
        self.modifiers = language.delegation_modifiers

    def category(self, k: int) -> str:
        return self.elements[k].category if 0 <= k < len(self.elements) else ""

    def key(self, k: int) -> str:
        return self.tokens.keys[self.elements[k].start] if 0 <= k < len(self.elements) else ""

    def lead(self, k: int) -> str:
        """How the phrase at element k is brought in: its clitic, else the marker or list comma before it."""
        clitic = self.elements[k].clitic
        if clitic and self.category(k) not in ("accompanying",):
            return _CLITIC_LEADS.get(clitic[-1], "")
        n = k - 1
        while n >= 0 and (self.elements[n].value in ('"', "“", "”", "«", "»", "(", "#", "'") or self.key(n) in ("the", "a", "an", "his", "her", "their", "كل", "من", "دوله", "its") and self.category(n) != "marker" or (
                self.language.cased and self.category(n) in ("title-word",) and self.category(n - 1) != "mark")):
            if self.elements[n].start in self.tokens.breaks:
                break
            n -= 1
        if self.key(n) == "من" and self.key(n - 1) in ("كل", "كلا"):  # "كل من": each of
            n -= 2
        if n < 0:
            return ""
        if self.category(n) == "marker":
            return str(self.elements[n].value)
        if self.key(n) in ("and", "و", "&"):
            return "and"
        if self.elements[n].value in self.lists:
            return "comma"
        return ""

    def at(self, k: int) -> tuple[Phrase, int] | None:
        """The phrase that starts at element k, with the index after it."""
        element = self.elements[k]
        category = element.category
        if category in ("word", "function", "marker", "name", "title-word", "rare") or category == "demonym" and self.language.adjective_first:
            capital = self._capital(k)
            if capital is not None:
                return capital
        if category == "delegations":
            return self._delegation(k)
        if category == "accompanying":
            return Phrase(element.start, element.end, "delegation", country=element.country, accompanying=True, rule="delegation:accompanying"), k + 1
        if category == "plural":
            return self._group(k)
        if category in ("both", "pronouns"):
            return Phrase(element.start, element.end, category.rstrip("s") if category == "pronouns" else "both", rule="anaphor"), k + 1
        if self.language.adjective_first and category in ("country", "demonym") and self.key(k + 1) == "'s" and self.category(k + 2) == "organisation":
            body = self.elements[k + 2]
            return Phrase(element.start, body.end, "organisation", self._name(body), country=str(body.value[1] or element.value), rule="organisation:known"), k + 3
        if category in STARTERS or (self.language.adjective_first and category in (*_COUNTRIES, "organisation")) or (element.value == "#"):
            person = self.persons.read(k)
            if person is not None and self._sound(person[0]):
                return person
        if category == "standins":
            return Phrase(element.start, element.end, "standin", post=self.tokens.wording(element.start, element.end), rule="anaphor"), k + 1
        if category == "organisation":
            id_, country, _ = element.value
            return Phrase(element.start, element.end, "organisation", self._name(element), country=country, rule="organisation:known"), k + 1
        if category == "body":
            return self._body(k)
        if category in ("country", "metonym"):
            return Phrase(element.start, element.end, "country", self._name(element), country=str(element.value), rule="country"), k + 1
        if category == "demonym":
            return Phrase(element.start, element.end, "demonym", self._name(element), country=str(element.value), rule="demonym"), k + 1
        if category == "city":
            city, iso, capital, _ = element.value
            return Phrase(element.start, element.end, "place", self._name(element), country=iso, city=city, rule="capital" if capital else "city"), k + 1
        return None

    def _sound(self, phrase: Phrase) -> bool:
        """Whether a bare name without any title is worth keeping: two words, and no lone initial."""
        if phrase.role or phrase.counterpart or phrase.post:
            return True
        words = phrase.name.split()
        if self.language.cased and self.language.words.get(self.tokens.keys[phrase.end - 1]) == "w":
            return False
        if self.language.cased and (len(words) < 2 or phrase.start and self.tokens.keys[phrase.start - 1] in ("the", "-")):
            return False
        if not self.language.cased and not any(self._strong(key) for key in self.tokens.keys[phrase.start:phrase.end]):
            return False
        return phrase.start + 1 < phrase.end and (len(words) > 1 or phrase.end - phrase.start > len(words))

    def _capital(self, k: int) -> tuple[Phrase, int] | None:
        """"العاصمة المغربية", "the Moroccan capital": the town itself."""
        words = self.language.capital_words
        first, second = (k, k + 1) if not self.language.adjective_first else (k + 1, k)
        if second >= len(self.elements) or first >= len(self.elements) or self.category(second) != "demonym" or not any(
                bare(key) in words or bare(key[1:]) in words for key in self.tokens.keys[self.elements[first].start:self.elements[first].end]):
            return None
        iso = str(self.elements[second].value)
        town = self.language.capitals.get(iso)
        if town is None:
            return None
        start, end, n = self.elements[k].start, self.elements[k + 1].end, k + 2
        if self.category(n) == "city" and self.elements[n].value[1] == iso:
            end, n = self.elements[n].end, n + 1
        lead = "b" if self.elements[k].clitic.endswith("ب") else "in" if self.tokens.keys[start] in ("في",) else ""
        return Phrase(start, end, "place", self.tokens.wording(start, end), country=iso, city=town, lead=lead, rule="city"), n

    def _strong(self, key: str) -> bool:
        """Whether an Arabic word is known as a name, with or without a conjunction."""
        words, given = self.language.words, self.language.given
        return any(bare(k) in given or words.get(bare(k)) == "n" for k in ((key, key[1:]) if key[0] in "وف" else (key,)))

    def _name(self, element: Element) -> str:
        return without_clitic(self.tokens.wording(element.start, element.end), element.clitic)

    def _delegation(self, k: int) -> tuple[Phrase, int]:
        """A delegation with its country and, after "led by", its head, who follows as a person of his own."""
        element = self.elements[k]
        start, end, country, n = element.start, element.end, "", k + 1
        if self.language.adjective_first:
            m = k - 1
            while m >= 0 and k - m <= 3 and self.category(m) in ("word", "title-word", "function"):
                m -= 1
            if m >= 0 and self.category(m) in _COUNTRIES and (m == k - 1 or self.category(k - 1) != "function"):
                country = str(self.elements[m].value)
        while n < len(self.elements) and n - k < 8:
            following = self.elements[n]
            if following.category in _COUNTRIES and not country and following.clitic in ("", "ل"):
                country = str(following.value)
            elif not all(bare(self.tokens.keys[i]) in self.modifiers for i in range(following.start, following.end)):
                break
            end, n = following.end, n + 1
        head = None
        if self.category(n) == "marker" and self.elements[n].value == "over":
            m = n + 1
            while self.key(m) in ("the", "كل", "من"):
                m += 1
            person = self.persons.read(m) if m < len(self.elements) else None
            if person is not None:
                head = replace(person[0], lead="over")
                country = country or head.country
                if not head.country and country:
                    head = replace(head, country=country)
        return Phrase(start, end, "delegation", country=country, head=head, rule="delegation"), n

    def _group(self, k: int) -> tuple[Phrase, int]:
        """Several holders of a post: "وزراء دفاع دول المجلس", "NATO defence ministers"."""
        element = self.elements[k]
        end, country, n = element.end, element.country, k + 1
        while n < len(self.elements) and n - k < 6:
            following = self.elements[n]
            if following.category in _COUNTRIES and following.clitic in ("", "ل", "ب"):
                country = country or str(following.value)
            elif following.category == "organisation" and following.clitic in ("", "ل", "ب"):
                country = country or str(following.value[1])
            elif following.category == "word" and not following.clitic and not self.language.cased and following.start not in self.tokens.breaks:
                pass
            elif self.language.cased and self.key(n) in ("of", "the", "from"):
                n += 1
                continue
            else:
                break
            end, n = following.end, n + 1
        start = element.start
        if self.language.adjective_first and self.category(k - 1) in (*_COUNTRIES, "organisation"):
            before = self.elements[k - 1]
            country = country or str(before.value if before.category in _COUNTRIES else before.value[1])
            start = before.start
        listed = self.category(n - 1) == "country" and (self.category(n) == "country" and self.elements[n].clitic == "و" or self.category(n) == "mark" and self.category(n + 1) == "country"
                                                        or self.key(n) == "and" and self.category(n + 1) == "country")
        if listed and country:
            return Phrase(start, end, "person", role=str(element.value), country=country, rule="group", roles=(str(element.value),)), n
        return Phrase(start, end, "group", self.tokens.wording(start, end), role=str(element.value), country=country, rule="group"), n

    def holders(self, n: int, first: Phrase, found: list[Phrase]) -> int:
        """"Foreign ministers of A, B and C": one office-holder for each country after the first."""
        while n < len(self.elements):
            m = n
            while m < len(self.elements) and (self.elements[m].value in self.lists or self.key(m) in ("and", "the")):
                m += 1
            if self.category(m) not in ("country", "metonym") or m == n and self.elements[m].clitic != "و":
                return n
            element = self.elements[m]
            found.append(replace(first, start=element.start, end=element.end, country=str(element.value), lead="and"))
            n = m + 1
        return n

    def _body(self, k: int) -> tuple[Phrase, int] | None:
        """An organisation named by a common noun and what follows it: "مجلس الشؤون الاقتصادية", "Ministry of Defense"."""
        element = self.elements[k]
        end, country, n = element.end, "", k + 1
        while n < len(self.elements) and n - k < 7:
            following = self.elements[n]
            if following.start in self.tokens.breaks:
                break
            if following.category in _COUNTRIES and following.clitic in ("", "ل"):
                country = country or str(following.value)
            elif self.language.cased:
                if not (following.category in ("title-word", "name", "body") or self.key(n) in ("of", "the", "for", "and") and self.category(n + 1) in ("title-word", "name", "body", "country")):
                    break
            elif not (following.category in ("word", "rare") and self._definite(following)):
                break
            end, n = following.end, n + 1
            if country and not self.language.cased:
                break
        alone = element.value == "force" and (element.end - element.start > 1 or self.tokens.keys[element.start].endswith("جيش"))
        if end == element.end and not alone:
            return None
        start = element.start
        if self.language.adjective_first and self.category(k - 1) in _COUNTRIES:
            country, start = str(self.elements[k - 1].value), self.elements[k - 1].start
        name = without_clitic(self.tokens.wording(start, end), element.clitic)
        return Phrase(start, end, "organisation", name, country=country, rule="organisation:" + str(element.value)), n

    def _definite(self, element: Element) -> bool:
        key = self.tokens.keys[element.start]
        return key.startswith(("ال", "وال", "لل")) or key.endswith("يه")
