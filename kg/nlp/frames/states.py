"""Arms, agreements, exercises and training are between states: those of the clause, else those of its officials."""

from __future__ import annotations

from kg.nlp.frames.clause import BEHIND, Clause
from kg.nlp.frames.deployments import is_troops
from kg.nlp.frames.exercises import add_state, is_held, states_exercising
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.handing import acts_for_state, governed, governs, handed, official_after, receiver_before
from kg.nlp.frames.joint import JOINT, complete_joint
from kg.nlp.frames.reading import NOBODY, add_party
from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

BETWEEN_STATES = frozenset({"transfer", "agreement", "exercise", "training"})
_ISO = 2  # letters of a state's code
_GIVER_LEADS = frozenset({"", "and", "comma", "from"})
_RECEIVER_LEADS = frozenset({"", "to", "l", "from", "with", "about", "and", "by"})
_TOWARDS = frozenset({"to", "l"})
_PARTNER_LEADS = frozenset({"from", "with", "between", "and"})
_ARMS_REACH = 4  # tokens from a word for a sale to the adjective of what is sold
_PARTNER_REACH = 9  # tokens after the word where verbs stand first: later states are those of something else
_LIST_GAP = 3  # tokens between the members of a list
_TRAINED = "ar.trained"  # opens the rules of verbs whose subject learns
_SOLD = "ar.sale"  # the rule of nouns of handing over
_SOLD_REACH = 4  # tokens after such a noun in which a receiver without "to" may stand
_RECEIVER_REACH = 40  # tokens beyond the clause in which a receiver is sought


def complete_states(text: Text, frame: Frame, clause: Clause) -> None:
    """Replace or complete a frame's parties by the states that take part."""
    if frame.type == "transfer":
        frame.parties = _giver_and_receiver(text, frame, clause.trigger)
        return
    if frame.rule.startswith(_TRAINED):  # who was spoken of before does not learn
        frame.parties = [(key, slot) for key, slot in frame.parties if text.entity(key).kind != "person"]
    if len(frame.everyone()) < 2:
        _add_partners(text, frame)
    if frame.type in JOINT:
        complete_joint(text, frame, clause)
    if frame.type == "exercise":
        frame.parties = _states_of(text, frame.parties)
        if text.subject_first and len(frame.parties) < 2 and is_held(text, frame):
            for key in states_exercising(text, frame):
                add_state(text, frame, key)
    if clause.trigger.rule.endswith(BEHIND) and not frame.within(("with",)):
        return  # whoever signed what is spoken of need not be named here
    if frame.type == "agreement" and len(frame.everyone()) < 2:
        _add_country_before(text, frame)
    if frame.type in ("agreement", "exercise") and len(frame.everyone()) < 2:
        _add_countries_of_sentence(text, frame)


def _giver_and_receiver(text: Text, frame: Frame, trigger: Trigger) -> list[tuple[int, str]]:
    """The state before the word and the one after it, the other way round for buying."""
    named = _genitive_giver(text, frame, trigger)
    if named:
        return named
    told = handed(text, frame, trigger)
    if min(told) >= 0:
        return [(told[0], "subject"), (told[1], "object")]
    if trigger.passive and text.subject_first:
        return _handed_over(text, frame)
    giver = _giver(text, frame, trigger)
    receiver, lead = _receiver(text, frame, giver, demonyms=trigger.form == "noun" or trigger.rule.endswith("buy"))
    if receiver < 0 and trigger.form == "noun" and not text.subject_first and not trigger.rule.endswith("buy"):
        receiver = receiver_before(text, frame, giver)
    if trigger.rule.endswith("buy") and lead not in _TOWARDS:  # "تسلّم فرنسا … إلى مصر" hands over
        giver, receiver = receiver, giver
    if lead == "by" and trigger.form == "noun" and text.subject_first:  # "approval for a sale by A"
        giver, receiver = receiver, giver
    parties = [(key, slot) for key, slot in ((giver, "subject"), (receiver, "object")) if key >= 0]
    return [*parties, *((key, "object") for key in _further_receivers(text, frame, parties))]


def _further_receivers(text: Text, frame: Frame, parties: list[tuple[int, str]]) -> list[int]:
    """English: the states that go on the list of those to whom arms are sold: "to A, B and the C"."""
    known, found, last = {text.entity(key).country for key, _ in parties}, [], -1
    for phrase in text.phrases_in(frame.at, text.sentences[frame.sentence][1]) if text.subject_first else ():
        if phrase.kind != "country":
            continue
        goes_on = last >= 0 and phrase.lead in ("and", "comma") and phrase.start - last <= _LIST_GAP
        last = phrase.end if goes_on or (phrase.lead == "to" and phrase.country in known) else -1
        if goes_on and phrase.country not in known:
            found.append(_state_key(text, phrase))
    return found


def _handed_over(text: Text, frame: Frame) -> list[tuple[int, str]]:
    """English: "boats donated by A were delivered to B", "tanks were handed over to B by A"."""
    start, end = text.sentences[frame.sentence]
    states = [p for p in text.phrases_in(start, end) if _is_state(p)]
    giver = next((p for p in states if p.lead == "by" and p.start > frame.at), None) or next(
        (p for p in states if p.lead == "from"), None) or next(
        (p for p in states if _gives_in_clause(text, p, frame.at)), None)
    handing = _official_by(text, frame, end) if giver is None else NOBODY
    receiver = next((p for p in states if p.lead == "to" and p.start > frame.at), None)
    official = _official_to(text, frame, end)[0] if receiver is None else NOBODY
    if receiver is None and official < 0 and giver is not None and giver.start > frame.at:
        receiver = next((p for p in states if p.start > giver.end and p.kind != "demonym"
                         and p.country != giver.country and p.lead not in ("by", "from")), None)
    named = [(_state_key(text, p), slot) for p, slot in ((giver, "subject"), (receiver, "object")) if p is not None]
    if handing >= 0:
        state = text.register.country(text.entity(handing).country or text.register.home)
        named = [(state, "subject"), *named, (handing, "attendee")]
    return named if official < 0 else [*named, (official, "object")]


def _official_by(text: Text, frame: Frame, end: int) -> int:
    """The official of a known state by whom something is handed over, after a frame's word; NOBODY if there is none."""
    people = (p.key for p in text.persons_in(frame.at, end) if p.lead == "by" and text.entity(p.key).role)
    return next((key for key in people if len(text.entity(key).country or text.register.home) == _ISO), NOBODY)


def _gives_in_clause(text: Text, phrase: Phrase, end: int) -> bool:
    """English: whether a state is the subject of a relative clause before a passive verb: "the boat that Japan had
    donated was handed over"."""
    before = text.tokens.keys[phrase.start - 1:phrase.start]
    relatives = words(text.language, "relatives") | words(text.language, "complementisers")
    return phrase.end < end and phrase.kind == "country" and bool(relatives.intersection(before))


def _genitive_giver(text: Text, frame: Frame, trigger: Trigger) -> list[tuple[int, str]]:
    """Arabic: "تسليم فرنسا لمصر طائرات": the possessor of the noun gives to the state that "to" brings in."""
    if text.subject_first or trigger.form != "noun" or trigger.rule.endswith("buy"):
        return []
    after = [p for p in text.phrases_in(frame.at, frame.window[1]) if _is_state(p)][:2]
    if len(after) < 2 or after[0].lead or after[1].lead not in _TOWARDS:
        return []
    reach = _ARMS_REACH if after[0].kind == "demonym" else 2  # "توريد أسلحة روسية إلى مصر"
    near = after[0].start - frame.at <= reach
    return [(_state_key(text, after[0]), "subject"), (_state_key(text, after[1]), "object")] if near else []


def _giver(text: Text, frame: Frame, trigger: Trigger) -> int:
    """The last state named before the word, else the subject after a verb, else the country of the last official."""
    start = text.sentences[frame.sentence][0]
    states = [p for p in text.phrases_in(start, frame.at)
              if _is_state(p) and (p.lead in _GIVER_LEADS or governed(text, p)) and (
                  not _is_possessor(text, p) or governs(text, p))
              and (p.kind != "demonym" or acts_for_state(text, p))]
    if states:
        return _state_key(text, states[-1])
    if trigger.form == "verb" and not text.subject_first:
        told = (p for p in text.phrases_in(frame.at, frame.window[1]) if _is_state(p) and p.kind != "demonym")
        after = next(told, None)
        if after is not None and after.lead == "":
            return _state_key(text, after)
        official = official_after(text, frame)
        if official >= 0:
            return official
    officials = [text.entity(p.key) for p in text.persons_in(start, frame.at)]
    countries = [e.country or (text.register.home if e.role else "") for e in officials]
    named = [code for code in countries if code]
    giver = named[-1] if named else text.register.home
    return text.register.country(giver) if giver else NOBODY


def _receiver(text: Text, frame: Frame, giver: int, demonyms: bool) -> tuple[int, str]:
    """The first other state named after the word, with its lead; after a noun an adjective of country will do."""
    end = min(frame.window[1] + _RECEIVER_REACH, text.sentences[frame.sentence][1])
    states = [p for p in text.phrases_in(frame.at, end) if _is_state(p) and p.lead in _RECEIVER_LEADS]
    near = not text.subject_first and frame.rule.endswith(_SOLD)  # not "بيع الأسلحة سيشجع إيران"
    states = [p for p in states if not near or p.lead in _TOWARDS or p.start - frame.at <= _SOLD_REACH]
    found = next(((key, p.lead) for p in states if (key := _state_key(text, p)) != giver
                  and (demonyms or p.kind != "demonym" or p.lead == "to" or _is_of_forces(text, p))), None)
    return found or _official_to(text, frame, end)


def _is_of_forces(text: Text, phrase: Phrase) -> bool:
    """English: whether an adjective of country stands before its forces: "presented the Somali army with trucks"."""
    return text.subject_first and bool(
        words(text.language, "troops").intersection(text.tokens.keys[phrase.end:phrase.end + 1]))


def _official_to(text: Text, frame: Frame, end: int) -> tuple[int, str]:
    """English: the state of the official to whom something is handed over, with the lead; NOBODY if there is none."""
    officials = [p for p in text.persons_in(frame.at, end) if p.lead == "to" and text.entity(p.key).role]
    if not officials or not text.subject_first:
        return NOBODY, ""
    country = text.entity(officials[0].key).country or text.register.home
    return (text.register.country(country) if country else NOBODY), "to"


def _is_state(phrase: Phrase) -> bool:
    """Whether a phrase may stand for a state: its name, an adjective, a ministry or army, a capital."""
    if phrase.kind == "organisation":
        return bool(phrase.country)
    capital = phrase.kind == "place" and phrase.rule == "capital" and phrase.lead not in ("in", "b", "at")
    return phrase.kind in ("country", "demonym") or capital


def _is_possessor(text: Text, phrase: Phrase) -> bool:
    """Whether something of a state is spoken of: "Russia's attacks"."""
    return text.tokens.keys[phrase.end:phrase.end + 1] == ("'s",)


def _state_key(text: Text, phrase: Phrase) -> int:
    return text.register.country(phrase.country, phrase.name if phrase.kind == "country" else "")


def _add_partners(text: Text, frame: Frame) -> None:
    """The states that a preposition brings in after the word."""
    near = frame.type == "agreement" and not text.subject_first
    end = min(frame.window[1], frame.at + _PARTNER_REACH) if near else frame.window[1]
    for phrase in text.phrases_in(frame.at, end):
        if _is_state(phrase) and phrase.lead in _PARTNER_LEADS and not _is_possessor(text, phrase):
            add_party(text, frame, _state_key(text, phrase), "object")


def _states_of(text: Text, parties: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The parties with persons, delegations and ships replaced by their states, each state once, as its forces where
    they are named; persons without a country fall away."""
    states: dict[int, str] = {}
    for key, slot in parties:
        entity = text.entity(key)
        troops = entity.kind == "organisation" and is_troops(text, entity.name)
        if (troops or entity.kind in ("person", "delegation", "group")) and len(entity.country) == _ISO:
            key = text.register.country(entity.country)
        elif entity.kind == "person":
            continue
        states.setdefault(key, slot)
    forces = {text.entity(key).country for key in states if text.entity(key).kind == "organisation"}
    return [(key, slot) for key, slot in states.items()
            if text.entity(key).kind != "country" or text.entity(key).country not in forces]


def _add_country_before(text: Text, frame: Frame) -> None:
    """The country named last before the word."""
    start = text.sentences[frame.sentence][0]
    before = [p for p in text.phrases_in(start, frame.at) if p.kind == "country" and p.lead in ("", "and")]
    for phrase in before[-1:]:
        add_party(text, frame, phrase.key, "subject")


def _add_countries_of_sentence(text: Text, frame: Frame) -> None:
    """The countries of the sentence's officials, names and adjectives, if they are two."""
    named = (text.entity(p.key).country for p in text.phrases_in(*text.sentences[frame.sentence])
             if p.kind in ("person", "country", "demonym") and p.key >= 0)
    codes = list(dict.fromkeys(code for code in named if code))
    for code in codes if len(codes) == 2 else ():
        add_party(text, frame, text.register.country(code), "subject")
