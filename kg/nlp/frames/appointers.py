"""Arabic: who appoints or dismisses somebody, and before whom credentials are presented, takes part."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import words
from kg.nlp.text import Text

APPOINTERS = frozenset({"head-of-state", "head-of-government", "crown-prince", "secretary-general"})
_CREDENTIALS = "credentials"  # ends the rule of words for credentials
_RECEIVE = APPOINTERS | {"minister-of-foreign-affairs"}
_DECREES = "ب"  # "a decree appointing": who issued it stands before
_APPOINTING = (".appoint", ".retire", ".entrust")


def appointers(text: Text, frame: Frame, clause: Clause) -> list[int]:
    """The keys of those who appoint in a frame whose parties are as the clause names them."""
    if text.subject_first or not frame.rule.endswith((*_APPOINTING, _CREDENTIALS)):
        return []
    if frame.rule.endswith(_CREDENTIALS):
        end = text.sentences[frame.sentence][1]
        return [p.key for p in text.persons_in(text.sentences[frame.sentence][0], end) if _may_receive(text, p.key)][:1]
    named = [key for key in frame.everyone() if text.is_named(key)]
    told = [key for key in frame.within(("subject",)) if _may_appoint(text, key, [k for k in named if k != key])]
    return told[:1] or _decreed(text, frame, clause)


def _may_appoint(text: Text, key: int, others: list[int]) -> bool:
    """Whether a subject appoints those who are named beside it."""
    entity = text.entity(key)
    official = entity.kind == "person" and entity.role in APPOINTERS and bool(entity.name or entity.country)
    officer = entity.kind == "person" and bool(entity.name and entity.role)
    body = entity.kind == "organisation" and bool(entity.country)
    return bool(others) and (official or officer or body)


def _decreed(text: Text, frame: Frame, clause: Clause) -> list[int]:
    """Who issued the decree by which somebody is appointed: "أصدر الملك أمرا بتعيين"."""
    key = text.tokens.keys[text.elements[clause.at].start]
    if not key.startswith(_DECREES) and bare(key) not in words(text.language, "appointing"):
        return []
    before = text.persons_in(text.sentences[frame.sentence][0], frame.at)
    found = [p.key for p in before if text.entity(p.key).role in APPOINTERS and _says_whose(text, p.key)]
    return found[-1:]


def _may_receive(text: Text, key: int) -> bool:
    return text.entity(key).role in _RECEIVE and _says_whose(text, key)


def _says_whose(text: Text, key: int) -> bool:
    return bool(text.entity(key).name or text.entity(key).country)
