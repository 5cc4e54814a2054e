"""Who is who within one article: full names, short names, posts alone, counterparts and stand-ins fall together.

No actor is decided here, only that two phrases of one article speak of the same one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kg.nlp.fold import bare, fold
from kg.nlp.language import Language
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Element
from kg.nlp.tokens import Tokens, words_of

_GLUED = frozenset({"ابو", "ابي", "عبد", "ال", "بو", "abu", "al", "el", "abdel", "abdul", "von", "van", "de"})
_HELD = ("minister", "head-of", "chief", "secretary", "deputy")


@dataclass(slots=True)
class Entity:
    """One actor as an article speaks of it: what its phrases say, gathered. `words` are the folded words of its name."""

    kind: str
    name: str = ""
    role: str = ""
    country: str = ""
    post: str = ""
    words: tuple[str, ...] = ()
    names: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    head: int = -1
    roles: set[str] = field(default_factory=set)
    body: str = ""
    vague: bool = False
    wordings: list[str] = field(default_factory=list)


def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name without articles, with "abu", "abd" and "al" glued to what follows."""
    glued: list[str] = []
    hold = ""
    for word in words_of(name):
        if not word[0].isalpha():
            continue
        key = bare(word)
        if word in _GLUED:
            hold += word if word not in ("ال", "al", "el") else ""
            continue
        if key in ("بن", "ابن", "bin", "ibn", "jr", "sr"):
            continue
        if hold == "عبد" or hold == "ابو" or hold == "ابي":
            key = bare(word)
        glued.append(hold + key)
        hold = ""
    if len(glued) == 1 and glued[0].startswith("عبد") or not glued:
        return tuple(glued)
    return tuple(glued)


# Posts that one person holds at a time.
_ONE_HOLDER = frozenset({"minister-of-defence", "head-of-state", "head-of-government", "minister-of-foreign-affairs", "minister-of-interior", "chief-of-staff"})
# States where the family name usually comes first.
_SURNAME_FIRST = frozenset({"CN", "TW", "KR", "KP", "VN", "KH", "HU", "SG", "HK"})


class Register:
    """The entities of one article. `resolve` gives every phrase the key of its entity."""

    def __init__(self, tokens: Tokens, elements: list[Element], language: Language, home: str) -> None:
        self.tokens, self.elements, self.language, self.home = tokens, elements, language, home
        self.entities: list[Entity] = []

    def resolve(self, phrases: list[Phrase]) -> list[Phrase]:
        """The phrases, short names added, each with the key of its entity (index into `entities`), in order."""
        for phrase in phrases:
            if phrase.kind == "person" and phrase.name:
                self._named(phrase)
        everything = sorted([*phrases, *self._short_names(phrases)], key=lambda p: (p.start, -p.end))
        done: list[Phrase] = []
        for phrase in everything:
            if phrase.country.startswith("~"):
                phrase = replace(phrase, country=self.home if self.home in phrase.country[1:].split("|") or phrase.country == "~" else "")
                if not phrase.country:
                    continue
            if done and phrase.start < done[-1].end:
                continue
            done.append(replace(phrase, key=self._key(phrase, done)))
        return done

    def _named(self, phrase: Phrase) -> int:
        words = name_words(phrase.name)
        key = self._same_name(words, phrase)
        if key < 0:
            self.entities.append(Entity("person", phrase.name, phrase.role, phrase.country, phrase.post, words, [phrase.name],
                                        roles=set(phrase.roles), vague=phrase.vague))
            return len(self.entities) - 1
        entity = self.entities[key]
        if len(words) > len(entity.words):
            entity.name, entity.words = phrase.name, words
        self._learn(entity, phrase)
        return key

    def _learn(self, entity: Entity, phrase: Phrase) -> None:
        if phrase.name and phrase.name not in entity.names:
            entity.names.append(phrase.name)
        stronger = phrase.role in ("minister-of-defence",) and entity.role not in ("minister-of-defence",)
        if phrase.role and (not entity.role or stronger or entity.vague and not phrase.vague):
            entity.role, entity.post, entity.vague = phrase.role, phrase.post or entity.post, phrase.vague
        entity.country = entity.country or phrase.country
        entity.roles |= set(phrase.roles)

    def _same_name(self, words: tuple[str, ...], phrase: Phrase) -> int:
        for key in range(len(self.entities) - 1, -1, -1):
            entity = self.entities[key]
            if entity.kind != "person" or not entity.words or not words:
                continue
            if phrase.country and entity.country and phrase.country != entity.country:
                continue
            short, long = sorted((words, entity.words), key=len)
            if len(short) == 1:
                if short[0] == long[-1] or short[0] == long[0] and entity.country in _SURNAME_FIRST or (len(long) == 1 and short == long) or (short[0] == "".join(long)):
                    return key
                if not phrase.country and len(long) > 2 and short[0] in long[1:] and phrase.role in ("", entity.role):
                    return key
            elif short[0] == long[0] and (set(short) <= set(long)):
                return key
            elif short[-1] == long[-1] and len(long) > 2 and set(short) <= set(long) and self.language.cased:
                return key
            elif self.language.cased and short[-1] == long[-1] and phrase.role and phrase.role == entity.role and short[0][0] == long[0][0]:
                return key
        return -1

    def _short_names(self, phrases: list[Phrase]) -> list[Phrase]:
        """Occurrences of a person's last name, or of the whole of a compound one, that no phrase covers."""
        covered = {i for p in phrases for i in range(p.start, p.end)}
        last: dict[str, int] = {}
        for key, entity in enumerate(self.entities):
            if entity.words and (len(entity.words) > 1 or entity.role):
                last.setdefault(entity.words[-1], key)
                if entity.country in _SURNAME_FIRST and len(entity.words[0]) > 1:
                    last.setdefault(entity.words[0], key)
        found = []
        keys = self.tokens.keys
        i = 0
        while i < len(keys):
            if i in covered:
                i += 1
                continue
            end, word, clitic = self._candidate(i)
            if word in last and not covered.intersection(range(i, end)):
                if not self.language.cased or self.tokens.words[end - 1][0].isupper():
                    lead = {"و": "and", "ف": "and", "ب": "b", "ل": "l"}.get(clitic[-1:], "") or self._lead(i)
                    wording = self.tokens.wording(i, end)[len(clitic):]
                    if clitic == "ل" and wording.startswith("ل"):
                        wording = "ا" + wording
                    found.append(Phrase(i, end, "person", wording, lead=lead, rule="person:short-name"))
                    i = end
                    continue
            i += 1
        return found

    def _candidate(self, i: int) -> tuple[int, str, str]:
        key = self.tokens.keys[i]
        clitic = ""
        if key in _GLUED and i + 1 < len(self.tokens):
            hold = key if key not in ("ال", "al", "el") else ""
            return i + 2, hold + bare(self.tokens.keys[i + 1]), ""
        if key[:1] in "وفبل" and len(key) > 3 and not self.language.cased:
            rest = key[1:]
            if rest in _GLUED and i + 1 < len(self.tokens):
                return i + 2, rest + bare(self.tokens.keys[i + 1]), key[0]
            if any(e.words and e.words[-1] == bare(rest) for e in self.entities):
                return i + 1, bare(rest), key[0]
            if key.startswith("لل") and any(e.words and e.words[-1] == rest[1:] for e in self.entities):
                return i + 1, rest[1:], key[0]
        return i + 1, bare(key), clitic

    def _lead(self, i: int) -> str:
        if i == 0:
            return ""
        for element in reversed([e for e in self.elements[:] if e.end == i][:1]):
            if element.category == "marker":
                return str(element.value)
            if self.tokens.keys[element.start] in ("and", "و"):
                return "and"
            if element.value in (",", "،"):
                return "comma"
        return ""

    def _key(self, phrase: Phrase, before: list[Phrase]) -> int:
        if phrase.kind == "person" and phrase.name:
            if phrase.counterpart and not phrase.role:
                role = self._counterpart_role(phrase, before)
                phrase = replace(phrase, role=role, roles=(role,) if role else ())
            key = self._named(phrase)
        elif phrase.kind == "person":
            key = self._office(phrase, before)
        elif phrase.kind == "standin":
            key = self._standin(phrase, before)
        elif phrase.kind in ("country", "demonym"):
            key = self._plain("country", phrase)
        elif phrase.kind == "place" and phrase.rule == "capital":
            key = -1
        elif phrase.kind in ("organisation", "group"):
            key = self._plain(phrase.kind, phrase)
        elif phrase.kind == "delegation":
            key = self._delegation(phrase, before)
        else:
            key = -1
        if key >= 0:
            self.entities[key].spans.append((phrase.start, phrase.end))
            if phrase.kind == "person":
                self.entities[key].wordings.append(fold(" ".join(self.tokens.keys[phrase.start:phrase.end])))
        return key

    def _plain(self, kind: str, phrase: Phrase) -> int:
        for key, entity in enumerate(self.entities):
            if entity.kind == kind and (entity.country == phrase.country and kind == "country" or kind != "country" and fold(entity.name) == fold(phrase.name)):
                return key
        name = phrase.name if phrase.kind != "demonym" else ""
        self.entities.append(Entity(kind, name, phrase.role, phrase.country, names=[name] if name else [],
                                    body=phrase.rule.partition(":")[2]))
        return len(self.entities) - 1

    def country(self, code: str, name: str = "") -> int:
        """The key of a country by its code, entered where it is new."""
        return self._plain("country", Phrase(0, 0, "country", name, country=code))

    def _office(self, phrase: Phrase, before: list[Phrase]) -> int:
        """A post without a name: the person known to hold it here, else an office-holder without a name."""
        if phrase.counterpart:
            phrase = replace(phrase, role=phrase.role or self._counterpart_role(phrase, before))
        fitting = [key for key, e in enumerate(self.entities) if e.kind == "person" and (e.role == phrase.role or phrase.role in e.roles)
                   and (not phrase.country or (e.country or self.home or phrase.country) == phrase.country)]
        exact = [key for key in fitting if self.entities[key].country == phrase.country]
        choice = exact or fitting
        if choice:
            recent = {p.key: n for n, p in enumerate(before)}
            key = max(choice, key=lambda k: (recent.get(k, -1), -k))
            self.entities[key].country = self.entities[key].country or phrase.country
            return key
        self.entities.append(Entity("person", "", phrase.role, phrase.country, phrase.post, roles=set(phrase.roles)))
        return len(self.entities) - 1

    def _counterpart_role(self, phrase: Phrase, before: list[Phrase]) -> str:
        """The post of the one of another country who was named last."""
        return next((self.entities[p.key].role for p in reversed(before)
                     if p.key >= 0 and self.entities[p.key].kind == "person" and self.entities[p.key].role
                     and (self.entities[p.key].country or self.home) != phrase.country), "")

    def _standin(self, phrase: Phrase, before: list[Phrase]) -> int:
        word = bare(fold(phrase.post.split()[-1] if phrase.post else ""))
        wanted = self.language.grammar.get("standin_roles", {})
        roles = next((tuple(r) for w, r in wanted.items() if bare(fold(str(w))) == word), ())
        called = next((tuple(c) for w, c in self.language.grammar.get("standin_words", {}).items() if bare(fold(str(w))) == word), ())
        for p in reversed(before):
            if called and not (p.key >= 0 and any(c in w for c in called for w in self.entities[p.key].wordings)):
                continue
            if p.key >= 0 and self.entities[p.key].kind == "person" and self.entities[p.key].role:
                role = self.entities[p.key].role
                if not roles or any(role.startswith(r) or r in role for r in roles):
                    return p.key
        return -1

    def _delegation(self, phrase: Phrase, before: list[Phrase]) -> int:
        head = self._named(phrase.head) if phrase.head is not None and phrase.head.name else (
            self._office(phrase.head, before) if phrase.head is not None else -1)
        if phrase.accompanying:
            head = next((p.key for p in reversed(before) if p.key >= 0 and self.entities[p.key].kind == "person"), -1)
        if head < 0 and not phrase.country and self.language.cased:
            last = next((p.key for p in reversed(before) if p.key >= 0 and self.entities[p.key].kind == "delegation"), -1)
            if last >= 0:
                return last
        country = phrase.country or (self.entities[head].country if head >= 0 else "")
        for key, entity in enumerate(self.entities):
            if entity.kind == "delegation" and (entity.head == head and head >= 0 or entity.head < 0 and country and entity.country == country or head < 0 and country and entity.country == country):
                if entity.head < 0:
                    entity.head = head
                return key
        self.entities.append(Entity("delegation", "", "", country, head=head))
        return len(self.entities) - 1

    def _elsewhere(self, entity: Entity) -> str:
        """The country named last before a post whose holder at home is known to be someone else; else ""."""
        first = entity.spans[0][0] if entity.spans else -1
        taken = any(e is not entity and e.name and e.role == entity.role and (e.country == self.home or not e.country and e.spans and e.spans[0][0] < first)
                    for e in self.entities)
        if not taken or not entity.spans:
            return ""
        before = [(span[0], e.country) for e in self.entities if e.country and e.country != self.home for span in e.spans if span[0] < entity.spans[0][0]]
        return max(before)[1] if before else ""

    def learn(self, phrases: list[Phrase]) -> None:
        """Take names, posts and countries from phrases that stand outside the text, such as the title's."""
        for phrase in phrases:
            if phrase.kind == "person" and phrase.name and phrase.role:
                self._named(phrase)

    def finish(self, hosts: dict[int, str]) -> None:
        """Fill in unstated countries: a host's from the place, a delegation's from its head, a post's from the article's home."""
        for key, country in hosts.items():
            self.entities[key].country = country
        elsewhere = {id(e): self._elsewhere(e) for e in self.entities if e.kind == "person" and e.name and not e.country and e.role in _ONE_HOLDER and self.home}
        for entity in self.entities:
            if id(entity) in elsewhere:
                entity.country = elsewhere.get(id(entity), "")
        for entity in self.entities:
            if entity.kind == "person" and not entity.country and entity.role and self.home and entity.role != "executive":
                entity.country = self.home
        for entity in self.entities:
            if entity.kind == "organisation" and not entity.country and self.home and entity.body in ("council", "force", "ministry"):
                entity.country = self.home
            if entity.kind == "delegation" and not entity.country and entity.head >= 0:
                entity.country = self.entities[entity.head].country
