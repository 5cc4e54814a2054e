"""Ministers who are called by no portfolio: officials meet and call their peers."""

from __future__ import annotations

from collections import defaultdict

from kg.nlp.entities import Entity, Register
from kg.nlp.fold import fold
from kg.nlp.frames import Frame
from kg.nlp.frames.frame import TALKS
from kg.nlp.grammar import words
from kg.nlp.text import Text

_PORTFOLIOS = frozenset({"minister-of-defence", "minister-of-foreign-affairs"})


def give_peers_posts(text: Text, frames: list[Frame]) -> None:
    """Give whoever is called "Secretary" or "Minister" alone the portfolio of those with whom he talks, where all of
    them, in all talks of the article, are ministers of one portfolio of other states."""
    peers: dict[int, set[str]] = defaultdict(set)
    for frame in frames:
        people = [key for key in frame.everyone() if text.entity(key).kind == "person"] if frame.type in TALKS else []
        for key in people:
            if _has_no_portfolio(text, text.entity(key)):
                peers[key] |= {text.entity(k).role for k in people if k != key
                               and _state(text.register, k) != _state(text.register, key)}
    for key, roles in peers.items():
        if len(roles) == 1 and roles <= _PORTFOLIOS:
            (text.entity(key).role,) = roles


def _has_no_portfolio(text: Text, entity: Entity) -> bool:
    return fold(entity.post) in words(text.language, "bare_ministers")


def _state(register: Register, key: int) -> str:
    return register.entities[key].country or register.home
