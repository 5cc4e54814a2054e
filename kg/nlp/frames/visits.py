"""Visits: the destination, the visitor who is not named again, and the delegation that travels along."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.fold import bare
from kg.nlp.frames.clause import Clause, at_margins, is_anaphoric_setting
from kg.nlp.frames.frame import MOVERS, Frame
from kg.nlp.frames.pronouns import has_possessive
from kg.nlp.frames.reading import NOBODY, Reading, add_party
from kg.nlp.frames.slots import gap_between
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_TOWARDS = frozenset({"to", "l"})
_COMPANIONS = frozenset({"with", "head"})
_NEAR = 6  # words that matter between a visit and its destination
_INTO = frozenset({"", "to", "in", "at"})
_ISO = 2  # letters of a state's code
_NAMED_SITE = 3  # tokens from an adjective of country to the site that it describes
_SITE_REACH = 8  # elements between a visit and a destination without a name


def complete_visit(reading: Reading, frame: Frame, clause: Clause) -> None:
    """Keep those parties and places that a visit can have, and add what its sentence leaves to be understood."""
    text = reading.text
    frame.parties = [(key, slot) for key, slot in frame.parties if text.entity(key).kind in MOVERS]
    if clause.trigger.pronoun and at_margins(text, clause.at):  # "لدى وصوله المطار الوزير": he alone arrives
        frame.parties = [(key, slot) for n, (key, slot) in enumerate(frame.parties) if n == 0 or slot in _COMPANIONS]
    frame.places = _destinations(text, frame, clause) or _headquarters(text, frame, clause)
    frame.places = _beyond(text, frame, clause) or frame.places
    lands = {place.country for place in frame.places}
    frame.parties = [(key, slot) for key, slot in frame.parties  # whom one goes to see does not travel
                     if slot != "with" or text.entity(key).country not in lands]
    guests = [key for key, _ in frame.parties if text.entity(key).country not in ("", *lands)]
    if guests and not text.subject_first:  # "لقاء الرئيس التركي الوزير السوري خلال زيارته لتركيا"
        frame.parties = [(key, slot) for key, slot in frame.parties if text.entity(key).country not in lands]
    if clause.trigger.pronoun or has_possessive(text, clause.opener):
        _change_host_for_guest(reading, frame)
    if frame.places and not frame.parties and _may_be_unstated(text, clause):
        add_party(text, frame, _foreigner(text, frame, frame.places[0].country), "subject")
    if is_anaphoric_setting(text, clause.at):  # "خلال الزيارة … في الأردن": the destination was told before
        frame.places = [place for place in frame.places if place.lead in _TOWARDS]
    if not frame.places:
        frame.site = _goes_to_site(text, clause)
    _lead_delegations(text, frame)


def calls_on(text: Text, frame: Frame, clause: Clause) -> bool:
    """Arabic: whether a verb of visiting has an official as its object: whoever calls on him meets him."""
    if text.subject_first or clause.trigger.type != "visit" or not clause.trigger.rule.endswith(".visit"):
        return False
    called_on = [text.entity(key) for key in frame.within(("object",))]
    return bool(frame.within(("subject",))) and any(e.kind == "person" and (e.role or e.name) for e in called_on)


def _change_host_for_guest(reading: Reading, frame: Frame) -> None:
    """"His visit" to the country of the one in focus is that of the foreigner whom he met."""
    text, land = reading.text, frame.places[0].country if frame.places else ""
    home = text.register.home
    if not land or any((text.entity(key).country or home) != land for key in frame.everyone()):
        return
    last = reading.last(parties=2)
    guests = [key for key in (last.everyone() if last is not None else ()) if text.entity(key).kind == "person"
              and text.entity(key).country not in ("", land)]
    if guests:
        frame.parties = [(guests[0], "subject")]


def _destinations(text: Text, frame: Frame, clause: Clause) -> list[Phrase]:
    """The places after the word for the visit, if the first is near it."""
    after = [p for p in frame.places if p.start >= frame.at and p.lead != "from"]
    if clause.trigger.rule.endswith(".leave"):  # "غادر القاهرة متوجها إلى أثينا"
        towards = [p for p in after if p.lead == "to"]
        if towards:
            return towards
    end = text.elements[clause.at].end
    return after if after and gap_between(text, end, after[0].start) <= _NEAR else []


def _beyond(text: Text, frame: Frame, clause: Clause) -> list[Phrase]:
    """English: where somebody goes who leaves his own country, told later in the sentence: "leaves Chile to see his
    counterparts in Peru and Ecuador"."""
    homes = {text.entity(key).country or text.register.home for key in frame.everyone()}
    leaving = clause.trigger.rule.endswith(".leave") and text.subject_first
    if not leaving or not frame.places or {place.country for place in frame.places} != homes:
        return []
    after = [p for p in text.phrases_in(text.elements[clause.at].end, text.sentences[frame.sentence][1])
             if p.kind in ("place", "country") and p.country not in homes]
    return after if after and after[0].lead in ("in", "to") else []


def _may_be_unstated(text: Text, clause: Clause) -> bool:
    """Whether the visitor may be left to be understood: in English not of a verb with a subject of its own, whoever
    that is ("and two jets landed in Chania")."""
    if clause.trigger.form == "noun" or not text.subject_first or not clause.alone:
        return True
    start = text.elements[clause.opener].start
    before = text.tokens.keys[start - 1:start]
    small = text.language.closed["and"] | words(text.language, "relatives") | words(text.language, "left_gap")
    return not before or before[0] in small or not before[0].isalpha() or start - 1 in text.covered


def _headquarters(text: Text, frame: Frame, clause: Clause) -> list[Phrase]:
    """The state of a body right after the word for the visit: "visited the Ghana Armed Forces College"."""
    end = text.elements[clause.at].end
    bodies = [p for p in text.phrases_in(end, frame.window[1]) if len(p.country) == _ISO and (
        p.kind == "organisation" or _describes_site(text, p))]
    near = [p for p in bodies if p.lead in _INTO and gap_between(text, end, p.start) == 0]
    return [replace(p, kind="country", city="") for p in near[:1]]


def _describes_site(text: Text, phrase: Phrase) -> bool:
    """English: whether an adjective of country says whose a base or the like is: "the Chilean naval base"."""
    if not text.subject_first or phrase.kind != "demonym":
        return False
    return any(bare(key) in text.language.sites for key in text.tokens.keys[phrase.end:phrase.end + _NAMED_SITE])


def _foreigner(text: Text, frame: Frame, country: str) -> int:
    """The official of another country than the destination whom the sentence named last; NOBODY if none."""
    start = text.sentences[frame.sentence][0]
    officials = [p.key for p in text.persons_in(start, frame.at) if text.entity(p.key).role and p.lead != "from"]
    return next((key for key in reversed(officials) if text.entity(key).country not in ("", country)), NOBODY)


def _goes_to_site(text: Text, clause: Clause) -> bool:
    """Whether a destination is named by a common noun only ("a base")."""
    following = text.elements[clause.at + 1:min(clause.right, clause.at + _SITE_REACH)]
    return any(bare(key) in text.language.sites for e in following for key in text.tokens.keys[e.start:e.end])


def _lead_delegations(text: Text, frame: Frame) -> None:
    """A delegation that travels with a named official is led by that official."""
    leader = next((key for key in frame.within(("subject",)) if text.entity(key).kind == "person"), NOBODY)
    for entity in map(text.entity, frame.everyone()) if leader >= 0 else ():
        if entity.kind == "delegation" and entity.head < 0:
            entity.head = leader
            entity.country = entity.country or text.entity(leader).country
