"""One actor as an article speaks of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.nlp.phrases import Phrase

_FOREMOST = "minister-of-defence"  # of several posts of a person this one counts (guide of the benchmark)


@dataclass(slots=True)
class Entity:
    """What the phrases of an article say of one actor, gathered.

    `name` is its fullest name, `words` the folded words of it, `names` all its names as written; `role` the post that
    counts, `roles` all its posts; `vague`: the post is only a general word. `spans` are the tokens that speak of it,
    `wordings` the folded words there. `head` is the key of the person who leads a delegation, or -1; `body` the kind of
    an organisation that is known by its common noun only ("council").
    """

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

    def learn(self, phrase: Phrase, words: tuple[str, ...]) -> None:
        """Take from a phrase with a name, of these folded words, what is not known or is said better."""
        if len(words) > len(self.words):
            self.name, self.words = phrase.name, words
        if phrase.name not in self.names:
            self.names.append(phrase.name)
        if self._is_better(phrase):
            self.role, self.post, self.vague = phrase.role, phrase.post or self.post, phrase.vague
        self.country = self.country or phrase.country
        self.roles |= set(phrase.roles)

    def hold(self, phrase: Phrase) -> None:
        """Take from a phrase without a name the further posts of whoever it speaks of."""
        if phrase.role == _FOREMOST != self.role and self.role in phrase.roles:
            self.role, self.post, self.vague = phrase.role, phrase.post or self.post, False

    def _is_better(self, phrase: Phrase) -> bool:
        """Whether a phrase's post says more than the one known."""
        if not phrase.role or not self.role:
            return bool(phrase.role)
        return phrase.role == _FOREMOST != self.role or (self.vague and not phrase.vague)
