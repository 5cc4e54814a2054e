"""Lists of attendees: "حضر اللقاء …", "attended by …", "… were present": they join the event that was just told."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.clause import trigger_at
from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.frames.reading import NOBODY, Reading, add_party
from kg.nlp.frames.sides import is_nobody, side_of_list
from kg.nlp.frames.subject import subject_before
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_ATTENDED = TALKS | {"visit", "agreement", "training", "conference", "exercise"}
_ATTENDEES = ("person", "delegation", "group", "organisation")
_REACH = 6  # sentences back to the event attended
_SOME = 2  # tokens from "a number of" to the officials
_TALKS_REACH = 3  # the same in Arabic where a journey was told after the talks
_CLAUSE = 14  # elements of a relative clause
_OWN_TRIGGER = 3  # elements within which a trigger belongs to the phrase that opens the list


def is_attendance(reading: Reading, k: int, sentence: int) -> bool:
    """Arabic: whether what may also tell an event speaks of those who attend the one just told: it ends in a definite
    noun, "كان في الاستقبال", which no guest in the genitive follows."""
    text, element = reading.text, reading.text.elements[k]
    if element.other("attendance") is None or not text.language.bears_article(text.tokens.keys[element.end - 1]):
        return False
    frame = _attended(reading, sentence)
    return frame is not None and sentence - frame.sentence <= _REACH


def attend(reading: Reading, k: int, sentence: int, last: int, of: str = "", type_: str = "") -> None:
    """Enter the list that element k opens, in a sentence that ends before element `last`, into the event attended; `of`
    is the state of those listed and `type_` the type of the event, if the sentence tells them."""
    text = reading.text
    if _is_company(text, k, last):
        return
    frame = _joined(reading, k, sentence, type_ or str(text.elements[k].value))
    if frame is None or sentence - frame.sentence > _REACH:
        return
    side = _represented(text, frame, k, sentence) or of or _of_visitor(text, frame) or _of_foreign_host(text, frame)
    tellings = [f for f in reading.frames if (f.type, f.sentence, f.at) == (frame.type, frame.sentence, frame.at)]
    embassy = ""
    listed = _listed(text, k, last, side)
    if not side:
        own = side_of_list(text, frame, [phrase for phrase, _ in listed])
        listed = [(phrase, country or own) for phrase, country in listed]
    for phrase, country in listed[:1] if frame.type == "appointment" else listed:
        entity = text.entity(phrase.key)
        if entity.role == "defence-attache" and not entity.country:  # named after his ambassador
            entity.country = embassy
        embassy = entity.country if entity.role == "ambassador" else embassy
        if country and entity.kind == "person" and not phrase.country and not entity.country:
            entity.country = country
        if frame.type == "appointment":
            _take_over(text, frame, phrase.key)
        for told in tellings:
            add_party(text, told, phrase.key, "attendee")
    _add_delegation(text, tellings, k)
    _set_head(text, tellings, k, [phrase for phrase, _ in listed])
    for told in tellings:
        told.evidence.add(sentence)


def _add_delegation(text: Text, tellings: list[Frame], k: int) -> None:
    """Enter the delegation of a journey whose members element k lists: "ويضم الوفد المرافق للوزير …"."""
    element, frame = text.elements[k], tellings[0]
    said = {bare(key) for key in text.tokens.keys[element.start:element.end]}
    leader = next((key for key in frame.within(("subject",)) if text.entity(key).kind == "person"), NOBODY)
    if frame.type != "visit" or text.subject_first or leader < 0 or not said & words(text.language, "delegations"):
        return
    for told in tellings:
        add_party(text, told, text.register.delegation(leader), "attendee")


def _set_head(text: Text, tellings: list[Frame], k: int, listed: list[Phrase]) -> None:
    """Arabic: the first of those listed leads the delegation just told of: "ويرأس الوفد الفريق X"."""
    leads = words(text.language, "leading").intersection(text.tokens.keys[text.elements[k].start:text.elements[k].end])
    people = [phrase.key for phrase in listed if text.entity(phrase.key).kind == "person"]
    if not people or not (leads or any(
            key[1:] in words(text.language, "leading") for key in text.tokens.keys[
                text.elements[k].start:text.elements[k].end])):
        return
    for key in tellings[0].everyone():
        entity = text.entity(key)
        if entity.kind == "delegation" and entity.head < 0:
            entity.head = people[0]
            leader = text.entity(people[0])
            leader.country = leader.country or entity.country


def _take_over(text: Text, frame: Frame, key: int) -> None:
    """Whoever comes after or before someone in a post held that post."""
    entity, other = text.entity(key), text.entity(frame.everyone()[0])
    if entity.kind == "person" and not entity.role:
        entity.role, entity.post, entity.country = other.role, other.post, entity.country or other.country


def join(reading: Reading, k: int, sentence: int) -> None:
    """Enter those who stand before element k ("A and B were also present") into the event attended."""
    text = reading.text
    frame = _attended(reading, sentence)
    if frame is None or sentence - frame.sentence > _REACH:
        return
    for phrase in subject_before(text, k, sentence, possessive=False):
        if phrase.kind in _ATTENDEES:
            add_party(text, frame, phrase.key, "attendee")
            frame.evidence.add(sentence)


def _joined(reading: Reading, k: int, sentence: int, type_: str) -> Frame | None:
    """The event that the list at element k joins: a journey, an appointment just told, else what can be attended."""
    told = next((f for f in reversed(reading.frames) if f.type == type_), None)
    if type_ == "appointment":
        return told if told is not None and sentence - told.sentence < 2 else None
    return told or _journey_of_delegation(reading, k, sentence) or _attended(reading, sentence)


def _is_company(text: Text, k: int, last: int) -> bool:
    """English: whether element k brings in, between commas, who acts with the subject: "X, joined by Y, spoke"."""
    at, end = text.elements[k], _end(text, k, last)
    keys = text.tokens.keys
    verb = text.element_at(end)
    closed = text.subject_first and keys[at.start - 1:at.start] == (",",) and verb < last
    return closed and text.elements[verb].category in ("trigger", "light") and keys[end - 1:end] == (",",)


def _journey_of_delegation(reading: Reading, k: int, sentence: int) -> Frame | None:
    """English: the last journey of the delegation whose members element k lists: "other members of the delegation
    include"."""
    text = reading.text
    before = text.phrases_in(text.sentences[sentence][0], text.elements[k].start)
    delegations = {p.key for p in before if p.kind == "delegation" and p.key >= 0}
    journeys = (f for f in reversed(reading.frames) if f.type == "visit" and delegations.intersection(f.everyone()))
    return next(journeys, None) if text.subject_first else None


def _attended(reading: Reading, sentence: int) -> Frame | None:
    """The last event of this sentence that can be attended, else the last talks or what the sentence before told."""
    here = [f for f in reading.told_in(sentence) if f.type in _ATTENDED]
    if not reading.text.subject_first:  # "استقبل X نظيره الذي يزور البلاد، بحضور Y": what is attended is the talks
        recent = [f for f in reading.frames if f.type in TALKS and sentence - f.sentence <= _TALKS_REACH]
        talks = [f for f in here if f.type in TALKS] or ([] if here else recent)
        if talks and (here or reading.frames[-1].type in ("visit", *TALKS)):
            return talks[-1]
    earlier = (f for f in reversed(reading.frames) if f.type in TALKS or sentence - max(f.evidence) < 2)
    return here[-1] if here else next(earlier, None)


def _represented(text: Text, frame: Frame, k: int, sentence: int) -> str:
    """The country whose people the list names: "the Syrian delegation was attended by …"; its delegation joins too."""
    side = ""
    for phrase in text.phrases_in(text.sentences[sentence][0], text.elements[k].start):
        if phrase.kind == "country" and phrase.lead == "" and text.subject_first:
            side = phrase.country
        if phrase.kind == "delegation" and phrase.key >= 0:
            add_party(text, frame, phrase.key, "attendee")
            side = text.entity(phrase.key).country
    return side


def _of_visitor(text: Text, frame: Frame) -> str:
    """The country of whoever travels: those who travel along are of it."""
    travellers = frame.within(("subject",)) if frame.type == "visit" else []
    return text.entity(travellers[0]).country if travellers else ""


def _of_foreign_host(text: Text, frame: Frame) -> str:
    """The country of the host where he or all principals are known to be foreigners: its officials attend, not those
    at home."""
    parties = [text.entity(key) for key, slot in frame.parties if slot != "attendee"]
    codes = [entity.country for entity in parties if entity.kind == "person"]
    if text.subject_first or len(codes) < 2:
        return ""
    home = text.register.home
    if frame.rule.endswith(".receive"):
        return codes[0] if codes[0] != home else ""
    return codes[0] if home and all(codes) and home not in codes else ""


def _listed(text: Text, k: int, last: int, side: str) -> list[tuple[Phrase, str]]:
    """The known attendees of a list, each with the country of the side it is named on."""
    elements = text.elements
    shifts = [e.start for e in elements[k:last] if e.category == "sides"]
    position, found = elements[k].end, []
    for phrase in text.phrases_in(elements[k].end, _end(text, k, last)):
        shifted = any(position <= start < phrase.start for start in shifts)
        if shifted and phrase.kind in ("demonym", "country"):
            side, position = phrase.country, phrase.end
        elif phrase.kind in _ATTENDEES and phrase.lead not in ("in", "about", "to") and not _owns_members(text, phrase):
            position = phrase.end
            if phrase.key >= 0 and not is_nobody(text, phrase):
                found.append((phrase, side))
    return found


def _owns_members(text: Text, phrase: Phrase) -> bool:
    """Arabic: whether a body only says whose people attend: "كبار ضباط القوات المسلحة", "ضباط من وزارة الدفاع"."""
    if text.subject_first or phrase.kind not in ("organisation", "group"):
        return False
    if phrase.kind == "group":  # "عدد من كبار الضباط"
        near = text.tokens.keys[max(0, phrase.start - _SOME):phrase.start]
        return not phrase.country and any(bare(key) in words(text.language, "some")
                                          or bare(key[1:]) in words(text.language, "some") for key in near)
    before = text.tokens.keys[phrase.start - 1:phrase.start]
    group = any(p.kind == "group" and p.end == phrase.start for p in text.phrases_in(phrase.start - 4, phrase.start))
    return group or phrase.lead in ("from", "of", "l", "b") or any(
        bare(key) in words(text.language, "members") or (not key[0].isalnum() and key not in text.language.lists)
        for key in before)


def _end(text: Text, k: int, last: int) -> int:
    """The token at which a list ends: where something else is told, but for a clause that only tells more of somebody
    listed ("X, who heads the staff, and Y"), else the end of the sentence."""
    n = k + 1
    while n < last:
        element = text.elements[n]
        own = n - k < _OWN_TRIGGER and trigger_at(text, n) is not None
        if element.category in ("breaks", "trigger") and text.free(element) and not own:
            closing = _after_relative(text, n, last)
            if closing == n:
                return element.start
            n = closing
        n += 1
    return text.elements[last - 1].end


def _after_relative(text: Text, n: int, last: int) -> int:
    """English: the comma that closes the relative clause whose first or second word is element n; n for none."""
    opens = words(text.language, "relatives").intersection((text.key(n - 1), text.key(n)))
    if not opens or not text.subject_first:
        return n
    return next((m for m in range(n + 1, min(n + _CLAUSE, last)) if text.elements[m].value == ","), n)
