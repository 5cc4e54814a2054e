"""The grammar of persons: titles, ranks, honorifics, countries and a name, in the orders in which news strings them.

Arabic: post (country) honorific rank NAME, or NAME post (country). English: country post rank NAME, NAME of country, or
NAME, post of country. A post without a name is a person too. Source of the approach: the title grammar measured in the
design (persons 0.78 F1 without any model).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.nlp.fold import bare
from kg.nlp.language import Language
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Element
from kg.nlp.tokens import Tokens

STARTERS = frozenset({"post", "head", "rank", "honorific", "counterpart", "name"})
_COUNTRIES = frozenset({"country", "demonym", "metonym"})
_COMMAS = frozenset({",", "،", "-", "–", "—"})
_QUOTES = frozenset({'"', "“", "”", "«", "»", "'", "(", ")", "#", "‘", "’"})
# Of several posts the defence post counts (guide of the benchmark), then the first.
_DEFENCE = ("minister-of-defence", "deputy-minister-of-defence", "chief-of-staff", "deputy-chief-of-staff",
            "service-commander", "defence-attache")
_SECOND_POST = frozenset({"deputy-head-of-government", "head-of-government", "crown-prince", "deputy-minister-of-defence", "minister-of-foreign-affairs"})


@dataclass(slots=True)
class _Draft:
    """What has been read of one person so far."""

    roles: list[str] = field(default_factory=list)
    country: str = ""
    name: tuple[int, int] | None = None
    posts: list[tuple[int, int]] = field(default_factory=list)
    polite: bool = False
    counterpart: bool = False
    vague: bool = True
    end: int = 0


class PersonGrammar:
    """Reads one person at a time off a tape. `read(k)` returns the phrase that starts at element k and the next index."""

    def __init__(self, tokens: Tokens, elements: list[Element], language: Language) -> None:
        self.tokens, self.elements, self.language = tokens, elements, language
        self.connectors = frozenset(language.grammar.get("post_connectors", ()))

    def read(self, k: int) -> tuple[Phrase, int] | None:
        """The person that starts at element k, with the index after it; None where there is none."""
        draft = _Draft()
        j = self._before(k, draft)
        started = False
        while j < len(self.elements):
            element = self.elements[j]
            if started and self._new_one(element, draft):
                break
            step = self._step(j, draft, started)
            if step == j:
                break
            j, started = step, True
        if not started or not (draft.name or draft.roles or draft.counterpart):
            return None
        if draft.name is None and not draft.posts:
            return None
        return self._phrase(k, draft), self._index(draft.end, j)

    def _index(self, end: int, j: int) -> int:
        while j > 0 and self.elements[j - 1].start >= end:
            j -= 1
        return j

    def _before(self, k: int, draft: _Draft) -> int:
        """English: a country before the title ("German", "Ukraine's", "NATO")."""
        if not self.language.adjective_first:
            return k
        j = k
        while j < len(self.elements) and (self.elements[j].category in _COUNTRIES or self.elements[j].category == "organisation"):
            element = self.elements[j]
            draft.country = draft.country or (str(element.value) if element.category in _COUNTRIES else str(element.value[1]))
            j += 1
            while any(self._is(j, word) for word in ("'s", "'", "’", "the")):
                j += 1
        while j < len(self.elements) and j > k and self.elements[j].category == "title-word" and self._follows(j, 3):
            j += 1
        if j > k and (j >= len(self.elements) or self.elements[j].category not in ("post", "head", "rank", "counterpart")):
            draft.country = ""
            return k
        return j

    def _follows(self, j: int, reach: int) -> bool:
        for n in range(j, min(j + reach, len(self.elements))):
            if self.elements[n].category in ("post", "head"):
                return True
            if self.elements[n].category != "title-word":
                return False
        return False

    def _key(self, j: int) -> str:
        return self.tokens.keys[self.elements[j].start]

    def _is(self, j: int, word: str) -> bool:
        """Whether element j is just this word."""
        return j < len(self.elements) and self.elements[j].end - self.elements[j].start == 1 and self._key(j) == word

    def _category(self, j: int) -> str:
        return self.elements[j].category if j < len(self.elements) else ""

    def _new_one(self, element: Element, draft: _Draft) -> bool:
        """Whether an element opens another person: by a conjunction or a preposition that is glued to it."""
        if element.category not in STARTERS:
            return False
        if any(c in element.clitic for c in "بلك"):
            return True
        if any(c in element.clitic for c in "وف"):
            second = element.category == "post" and draft.roles and draft.roles[-1] in _SECOND_POST
            return not (second and (draft.name is None or draft.posts[-1][0] >= draft.name[1]))
        return False

    def _step(self, j: int, draft: _Draft, started: bool) -> int:
        element = self.elements[j]
        category = element.category
        if started and element.start in self.tokens.breaks:
            return j
        if category in ("post", "head"):
            return self._title(j, draft)
        if category == "counterpart":
            if draft.roles or draft.name:
                return j
            draft.counterpart, draft.end = True, element.end
            draft.posts.append((element.start, element.end))
            return self._country_after(j + 1, draft)
        if category in ("rank", "honorific"):
            if draft.name is not None and (not self.language.cased or element.start in self.tokens.breaks):
                return j
            if draft.name is not None:
                return j
            draft.polite, draft.end = True, element.end
            return j + 1
        if category in ("name", "rare", "title-word", "word"):
            return self._name(j, draft)
        if category == "mark" and started:
            return self._mark(j, draft)
        if category == "mark" and element.value == "#":
            return j + 1
        if started and self._is(j, "and") and draft.name is None and draft.roles and draft.roles[-1] in _SECOND_POST and self._category(j + 1) == "post":
            return j + 1
        if started and draft.counterpart and draft.name is None and self._is(j, "there") and self._category(j + 1) == "mark":
            return j + 1
        if started and draft.name is not None and self._is(j, "of"):
            return self._of_country(j, draft)
        if started and self.language.cased and self._key(j) == "the" and draft.name is not None and self._category(j - 1) == "mark":
            return j + 1
        if started and self.language.cased and category in _COUNTRIES and draft.name is not None and self._category(j + 1) in ("post", "head") and not draft.roles:
            draft.country = draft.country or str(element.value)
            return j + 1
        return j

    def _title(self, j: int, draft: _Draft) -> int:
        """A post with its country or domain. After a name it belongs to that name only where none stood before it."""
        element = self.elements[j]
        if draft.name is not None and draft.posts and draft.posts[-1][1] <= draft.name[0] and self._category(j - 1) != "mark":
            return j
        if draft.name is not None and self.language.cased and self._category(j - 1) == "name":
            return j
        start, role, country = element.start, str(element.value), element.country
        j, end = j + 1, element.end
        if country:
            draft.country = draft.country or country
        here = _Draft()
        if element.category == "head" or self._domain_follows(j) or self.tokens.keys[element.end - 1] in self.connectors:
            j, end = self._domain(j, here, draft.name is not None)
        else:
            j = self._country_after(j, here)
            end = max(end, here.end)
        if element.category == "post" and role in _DEFENCE and self._key_at(end - 1, start, "بمكتب"):
            role = "senior-official"
        if element.category == "head" and end == element.end and draft.name is None and not self._name_next(j):
            return j - 1 if not draft.posts and not draft.polite else j
        draft.roles.append(role)
        draft.vague = draft.vague and element.category == "head"
        draft.posts.append((start, end))
        draft.country = draft.country or here.country
        draft.end = end
        return j

    def _key_at(self, last: int, first: int, word: str) -> bool:
        return any(self.tokens.keys[i] == word for i in range(first, last + 1))

    def _name_next(self, j: int) -> bool:
        return self._category(j) in ("name", "rank", "honorific") and not any(c in self.elements[j].clitic for c in "وفبلك")

    def _domain_follows(self, j: int) -> bool:
        """Whether a post goes on with its domain: "مساعد وزير الدفاع لشؤون الأمن", "Assistant Secretary for the Near East"."""
        if j >= len(self.elements):
            return False
        if self.language.cased:
            return self._key(j) in self.connectors and self._category(j + 1) in ("title-word", "post", "organisation", "country", "function", "demonym", "name", "head", "body")
        return self.tokens.keys[self.elements[j].start] in self.connectors

    def _domain(self, j: int, here: _Draft, named: bool = False) -> tuple[int, int]:
        """The free words of a post's domain, up to a name, rank, mark or verb (at most twelve elements)."""
        end, first = self.elements[j - 1].end, j
        allowed = {"word", "title-word", "body", "organisation", "country", "demonym", "metonym", "post", "head", "rare", "city", "delegations", "standins"}
        while j < len(self.elements) and j - first < 12:
            element = self.elements[j]
            if element.start in self.tokens.breaks:
                break
            joins = self.language.cased and (self._key(j) in self.connectors or self._key(j) in ("the", "and", "'s"))
            if self.language.cased and element.category in ("word", "city"):
                break
            if self.language.cased and element.category == "name" and (self._joined(j) or named and self._category(j - 1) in ("post", "name") and j > first):
                here.end = end = element.end
                j += 1
                continue
            if not joins and element.category not in allowed:
                break
            if not self.language.cased and element.category in ("post", "head") and any(c in element.clitic for c in "وف"):
                break
            if not self.language.cased and self.language.words.get(self.tokens.keys[element.start]) == "v":
                break
            if element.category in _COUNTRIES:
                here.country = here.country or str(element.value)
            elif element.category == "organisation":
                here.country = here.country or str(element.value[1])
            elif element.country:
                here.country = here.country or element.country
            if not joins:
                end = element.end
            j += 1
        while j > first and self.elements[j - 1].start >= end:
            j -= 1
        here.end = end
        return j, end

    def _joined(self, j: int) -> bool:
        """English: a capitalised word of a domain that is not yet the holder's name: a connector follows it soon."""
        if self._key(j - 1) not in self.connectors and self._key(j - 1) != "the":
            return False
        n = j
        while n < len(self.elements) and self.elements[n].category in ("name", "title-word") and n - j < 3:
            n += 1
        return n < len(self.elements) and (self._key(n) in self.connectors or self._key(n) == "'s")

    def _country_after(self, j: int, draft: _Draft) -> int:
        """A country after a title: "السوري", "بدولة قطر", "of Ukraine"."""
        if j >= len(self.elements):
            return j
        element = self.elements[j]
        if self.language.cased:
            return self._of_country(j, draft) if self._key(j) == "of" else j
        if element.category == "demonym" and not any(c in element.clitic for c in "وف"):
            draft.country, draft.end = str(element.value), element.end
            return j + 1
        if element.category in ("country", "metonym") and element.clitic in ("", "ب") and not str(element.value).startswith("~"):
            draft.country, draft.end = str(element.value), element.end
            return j + 1
        if element.category == "organisation" and element.clitic in ("", "ب", "ل") and element.value[1]:
            draft.country, draft.end = str(element.value[1]), element.end
            return j + 1
        return j

    def _of_country(self, j: int, draft: _Draft) -> int:
        n = j + 1
        while self._is(n, "the"):
            n += 1
        if n < len(self.elements) and self.elements[n].category in ("country", "metonym"):
            draft.country = draft.country or str(self.elements[n].value)
        elif n < len(self.elements) and self.elements[n].category == "organisation" and self.elements[n].value[1]:
            draft.country = draft.country or str(self.elements[n].value[1])
        else:
            return j
        draft.end = self.elements[n].end
        return n + 1

    def _name(self, j: int, draft: _Draft) -> int:
        """The name itself: a run of name words, hyphens between them, particles, a hashtag's underscores."""
        if draft.name is not None:
            return j
        element = self.elements[j]
        titled = bool(draft.posts) or draft.polite
        if element.category in ("word", "title-word") or element.category == "rare" and not titled:
            short = element.end - element.start == 1 and len(self._key(j)) <= 3 and self._key(j) not in self.connectors
            if not (element.category == "title-word" and titled and self._category(j + 1) == "name" and (draft.polite or short)):
                return j
        start, end, n = element.start, element.end, j + 1
        while n < len(self.elements):
            following = self.elements[n]
            if following.start in self.tokens.breaks:
                break
            glued = not self.tokens.spaced[following.start]
            if following.category in ("name", "rare") and not any(c in following.clitic for c in "وف"):
                end, n = following.end, n + 1
            elif not self.language.cased and following.category == "word" and self._within_name(n, end - start, titled):
                end, n = following.end, n + 1
            elif following.category == "title-word" and self.language.cased and (glued or self._category(n - 1) == "name") and end - start < 3 and self._surname(n):
                end, n = following.end, n + 1
            elif following.value in ("-", "_", "–") and glued and self._category(n + 1) in ("name", "rare", "title-word") and not self.tokens.spaced[self.elements[n + 1].start]:
                end, n = self.elements[n + 1].end, n + 2
            elif following.value == "." and glued and len(self.tokens.words[following.start - 1]) <= 2 and self._category(n + 1) == "name":
                n += 1
            elif following.value in _QUOTES and following.value not in "()#" and self._quoted(n):
                end, n = self.elements[n + 2].end, n + 3
            else:
                break
        draft.name, draft.end = (start, end), end
        return n

    def _within_name(self, n: int, length: int, titled: bool) -> bool:
        """Arabic: a common word is part of a name between two name words ("يونس بك يفكيروف") or as its adjective ("يوسف الحربي")."""
        element = self.elements[n]
        key = self.tokens.keys[element.start]
        if element.clitic or not titled:
            return False
        if self._category(n + 1) == "name" and not self.elements[n + 1].clitic and len(key) <= 4 and not key.startswith("ال"):
            return True
        if key in self.language.regnal:
            return True
        if self._category(n + 1) in ("mark", "post") and self.language.words.get(bare(key)) in ("w", "r") and length < 5 and n + 1 < len(self.elements) and self.elements[n + 1].start not in self.tokens.breaks:
            return not key.endswith(("ا", "ات", "يه"))
        return length == 1 and key.startswith("ال") and key.endswith(("ي", "ان", "اوي"))

    def _surname(self, n: int) -> bool:
        """A capitalised common word is a surname only where the name would end with it."""
        return self._category(n + 1) not in ("title-word", "post", "head")

    def _quoted(self, n: int) -> bool:
        return self._category(n + 1) == "name" and n + 2 < len(self.elements) and self.elements[n + 2].value in _QUOTES and self._category(n + 3) == "name"

    def _mark(self, j: int, draft: _Draft) -> int:
        """Over a comma or a quotation mark to the name or the title that goes with what was read."""
        element, n = self.elements[j], j + 1
        if element.value == "." and self._category(n) in ("name", "rank") and self.elements[j].start - 1 >= 0 and len(self.tokens.words[element.start - 1]) <= 4 and self._category(j - 1) in ("rank", "honorific"):
            return n
        if element.value in _QUOTES and element.value not in "()" and self._category(n) == "name" and draft.name is None:
            return n
        if element.value not in _COMMAS:
            return j
        while n < len(self.elements) and (self.elements[n].value in _QUOTES or self.language.cased and self._key(n) == "the"):
            n += 1
        if n >= len(self.elements) or any(c in self.elements[n].clitic for c in "وفبلك"):
            return j
        category = self.elements[n].category
        if draft.name is None and draft.posts and category in ("name", "rank", "honorific"):
            return n
        if draft.name is not None and not draft.posts and (category in ("post", "head") or (category in _COUNTRIES and self._category(n + 1) in ("post", "head"))):
            return n if not self._other_holder(n + (category in _COUNTRIES)) else j
        if draft.name is None and draft.posts and category == "post" and not self.language.cased:
            return n
        if draft.name is not None and draft.posts and category == "post" and (self.language.cased or draft.posts[-1][0] >= draft.name[1]):
            return n if not self._other_holder(n) else j
        return j

    def _other_holder(self, n: int) -> bool:
        """After "NAME," a title that is at once followed by another name speaks of that other person."""
        trial = _Draft()
        j = self._title(n, trial)
        return self._category(j) in ("name", "rank", "honorific") and not any(c in self.elements[j].clitic for c in "وف")

    def _phrase(self, k: int, draft: _Draft) -> Phrase:
        start = self.elements[k].start
        roles = draft.roles
        role = next((r for r in _DEFENCE if r in roles), roles[0] if roles else "")
        name = self.tokens.wording(*draft.name).replace("_", " ") if draft.name else ""
        if name and self.elements[k].clitic and draft.name is not None and draft.name[0] == start:
            name = name[len(self.elements[k].clitic):] if not name.startswith("لل") else "ا" + name[len(self.elements[k].clitic):]
        spans = draft.posts
        post = self.tokens.wording(spans[0][0], spans[-1][1]) if spans and (draft.name is None or spans[-1][1] <= draft.name[0] or spans[0][0] >= draft.name[1]) else (
            self.tokens.wording(*spans[0]) if spans else "")
        rule = "person:" + ("title+name" if name and spans else "name" if name else "title")
        return Phrase(start, draft.end, "person", name, role, draft.country, post, rule=rule, counterpart=draft.counterpart, roles=tuple(roles),
                      vague=bool(roles) and draft.vague)
