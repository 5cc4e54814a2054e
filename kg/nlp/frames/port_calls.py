"""Port calls: visits of ships, and ships that a port or navy receives."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.fold import bare
from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import endings, words
from kg.nlp.text import Text

_FLEET = 4  # ships that one sentence names before the verb


def turn_into_port_call(text: Text, frame: Frame, clause: Clause) -> None:
    """Make a port call of a visit by ships only, and, where verbs stand first, of a meeting whose object is a ship; of
    those who take part in a port call only the ships count there."""
    ships = [(key, "subject") for key in frame.everyone() if text.entity(key).body == "ship"]
    if clause.trigger.type == "visit" and len(ships) == len(frame.parties) and ships:
        frame.type = "port-call"
    if text.subject_first:
        _receive_ships(text, frame, clause)
        _find_ships(text, frame, clause)
        return
    slots = ("object", "subject") if _port_receives(text, frame, clause) else ("object",)
    received = any(text.entity(key).body == "ship" for key in frame.within(slots))
    if clause.trigger.type == "port-call" or (clause.trigger.rule.endswith("receive") and received):
        frame.type, frame.parties = "port-call", ships
        _place_at_port(text, frame, clause)


def _find_ships(text: Text, frame: Frame, clause: Clause) -> None:
    """English: the ships named last before a verb of docking that has no subject near, and ships that move without
    being sent: "the frigate X with a helicopter on board docked at", "two warships carrying 800 troops arrived in"."""
    moved = clause.trigger.rule.endswith("moved")
    if not moved and (clause.trigger.type != "port-call" or frame.parties):
        return
    before = [p for p in text.phrases_in(text.sentences[frame.sentence][0], frame.at)
              if p.key >= 0 and text.entity(p.key).body == "ship" and p.lead in ("", "and", "comma")]
    if before and (not moved or frame.places):
        last = before[-1]
        group = [p for p in before if p is last or (last.lead in ("and", "comma") and p in before[-_FLEET:])]
        frame.type, frame.parties = "port-call", [(p.key, "subject") for p in group]


def _place_at_port(text: Text, frame: Frame, clause: Clause) -> None:
    """Arabic: a port that is named makes the place known, also as who receives: "استقبل ميناء طبرق فرقاطة"; the port
    of a state with the name of its capital is in that town."""
    ports = words(text.language, "ports")
    said = [i for i in range(clause.start, clause.end) if _is_port(text.tokens.keys[i], ports)]
    frame.site = frame.site or bool(said)
    for i in said[:1]:
        port = next((p for p in text.phrases_in(i + 1, i + 2) if p.kind in ("place", "country")), None)
        town = text.language.capitals.get(port.country, "") if port is not None else ""
        if port is not None and port.kind == "country" and town and port.country in endings(
                text.language, "town_states"):
            port = replace(port, kind="place", city=town)
            frame.places = [p for p in frame.places if p.start != port.start]
        if port is not None and (port.city or not frame.places):
            frame.places = [*frame.places, port] if frame.places and not port.city else [port, *frame.places]


def _port_receives(text: Text, frame: Frame, clause: Clause) -> bool:
    """Whether a port is the subject of its verb: "ميناء طبرق يستقبل فرقاطة", "استقبل ميناء طبرق"."""
    ports = words(text.language, "ports")
    return any(_is_port(key, ports) for key in text.tokens.keys[clause.start:frame.at + 2])


def _is_port(key: str, ports: frozenset[str]) -> bool:
    return bare(key) in ports or bare(key[1:]) in ports


def _receive_ships(text: Text, frame: Frame, clause: Clause) -> None:
    """English: "the Navy welcomed the frigate X on her arrival in Colombo": a port call where a town follows."""
    ships = [key for key in frame.within(("object",)) if text.entity(key).body == "ship"]
    after = text.phrases_in(text.elements[clause.at].end, text.sentences[frame.sentence][1])
    ports = [p for p in after if p.kind == "place" and p.lead in ("in", "to")]
    if clause.trigger.rule.endswith("receive") and ships and ports:
        frame.type, frame.rule, frame.places = "port-call", frame.rule + "-ship", ports
        frame.parties = [(key, "subject") for key in ships]
