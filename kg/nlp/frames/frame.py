"""A frame: one telling of an event, with the slots that have been filled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from kg.nlp.dates import DateMention
from kg.nlp.phrases import Phrase

TALKS = frozenset({"meeting", "call"})
# Those who can travel, talk and receive.
MOVERS = frozenset({"person", "delegation", "group"})


@dataclass(slots=True)
class Frame:
    """One telling of an event.

    `at` is the token of its trigger, `window` the tokens in which its date and place are sought; `parties` are
    (entity key, slot), each entity once; `evidence` holds the numbers of the sentences that tell it. `site`: it goes to
    a place without a name ("a base"); `fresh`: its sentence says that it is another event than the one before;
    `announced`: it is planned because it was announced on the day told; `tentative`: only a list of those who attend
    can make it an event; `also`: sentences that tell when it took place.
    """

    type: str
    rule: str
    sentence: int
    at: int
    window: tuple[int, int]
    parties: list[tuple[int, str]] = field(default_factory=list)
    places: list[Phrase] = field(default_factory=list)
    date: DateMention | None = None
    status: str = "happened"
    topics: list[str] = field(default_factory=list)
    evidence: set[int] = field(default_factory=set)
    site: bool = False
    fresh: bool = False
    announced: bool = False
    tentative: bool = False
    also: list[int] = field(default_factory=list)

    def everyone(self) -> list[int]:
        """The entity keys of its parties, each once."""
        return list(dict.fromkeys(key for key, _ in self.parties))

    def within(self, slots: tuple[str, ...]) -> list[int]:
        """The entity keys that fill one of these slots."""
        return [key for key, slot in self.parties if slot in slots]

    def add(self, key: int, slot: str) -> None:
        """Enter an entity in a slot unless it takes part already; a key below zero is nobody."""
        if key >= 0 and all(key != known for known, _ in self.parties):
            self.parties.append((key, slot))

    def part(self, parties: list[tuple[int, str]], places: list[Phrase]) -> Frame:
        """A frame like this one for some of its parties and places."""
        return replace(self, parties=parties, places=places, topics=[], evidence=set(self.evidence), also=[])
