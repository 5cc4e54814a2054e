"""Whether what a frame tells happened, is planned, or is denied; and whether it is something new."""

from __future__ import annotations

from kg.nlp.fold import bare, fold
from kg.nlp.frames.clause import Clause, is_anaphoric_setting, trigger_at
from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.frames.reading import Reading
from kg.nlp.grammar import phrase_at, words
from kg.nlp.text import Text

_FEMININE = "ه"  # ending of titles of women, as folded
_REACH = 14  # elements from a trigger back to the word that plans or denies it
_AFTER = 24  # elements after an event noun in which it may be called off
_BEFORE_THAT = 5  # elements before a clause with "that" in which it may be denied
_INFINITIVE = 5  # tokens before an event noun in which the "to" of an infinitive may stand
_OCCASION = 10  # tokens before a journey in which "during" and the traveller may stand
_SETTING = 4  # tokens before an event noun in which "during" may stand
_WISH_REACH = 7  # tokens before an event in which somebody may ask for it
_PURPOSE = 4  # tokens before an event noun in which "for" may stand
_BEFORE = 2  # elements before the clause that may still do so


def status(text: Text, clause: Clause, first: int) -> str:
    """"planned" or "denied" by a word before the trigger in its clause, in a sentence from element `first` on."""
    before = text.tokens.keys[text.elements[clause.opener].start - 1] if clause.opener > first else ""
    if before in words(text.language, "negations") or clause.trigger.denied or clause.lent == "denied":
        return "denied"
    if clause.trigger.future or clause.lent == "planned":
        return "happened" if _is_seen(text, clause, first) else "planned"
    done = _will_be_done(text, clause)
    if done:
        return done
    that = clause.left > first and text.key(clause.left - 1) in words(text.language, "complementisers")
    before_clause = 0 if _is_setting(text, clause) else _BEFORE_THAT if that else _BEFORE
    start = max(clause.left - before_clause, first, clause.at - _REACH)
    told = [word for n in range(start, clause.at) for word in _modality(text, n)]
    called_off = clause.trigger.form == "noun" and text.subject_first and _called_off(text, clause)
    if told or called_off:
        return "denied" if called_off or "denied" in told else told[-1]
    if not text.subject_first and _reports_denied(text, clause, first):
        return "denied"
    if clause.trigger.type == "deployment" and _is_decided(text, clause, first):
        return "planned"
    if clause.trigger.form == "noun" and text.subject_first and _is_planned_purpose(text, clause, first):
        return "planned"
    if (clause.trigger.form == "noun" and is_announced(text, clause, first)) or _is_ordered(text, clause, first):
        return "planned"
    if clause.trigger.form == "noun" and text.subject_first and _is_scheduled(text, clause):
        return "planned"
    following = text.elements[clause.at + 1:clause.at + 2]
    coming = bool(following) and following[0].category == "planned" and not text.subject_first
    coming = coming or _is_on_journey(text, clause)
    return "planned" if coming else "happened"


def _reports_denied(text: Text, clause: Clause, first: int) -> bool:
    """Arabic: whether reports of an event are denied: "نفت الأنباء التي تحدثت عن انسحاب"."""
    reports = words(text.language, "reports")
    said = [n for n in range(first, clause.at) if bare(text.key(n)) in reports]
    return any(e.category == "denied" and text.free(e) for e in text.elements[first:said[-1]]) if said else False


def _is_decided(text: Text, clause: Clause, first: int) -> bool:
    """Arabic: whether a deployment told by a noun is only decided or approved: "وافق البرلمان على إرسال قوات"."""
    decisions = words(text.language, "decisions")
    keys = text.tokens.keys[text.elements[first].start:text.elements[clause.at].start]
    return clause.trigger.form == "noun" and not text.subject_first and any(
        bare(key) in decisions or bare(key[1:]) in decisions for key in keys)


def _will_be_done(text: Text, clause: Clause) -> str:
    """English: "planned" or "denied" by the verb after an event noun ("talks are due to be held"), else ""."""
    verb = text.elements[clause.done] if clause.done >= 0 else None
    told = str(verb.value) if verb is not None and verb.category == "light" else ""
    return told if told in ("planned", "denied") else ""


def _is_seen(text: Text, clause: Clause, first: int) -> bool:
    """English: whether an infinitive tells what a verb of seeing governs: "a visit that saw both sign accords"."""
    seeing, coming = words(text.language, "seeing"), words(text.language, "infinitives")
    keys = text.tokens.keys[text.elements[first].start:text.elements[clause.at].start + 1]
    last = max((i for i, key in enumerate(keys) if key in seeing), default=-1)
    return last >= 0 and not coming.intersection(keys[last:])


def _is_planned_purpose(text: Text, clause: Clause, first: int) -> bool:
    """English: whether a noun tells for what a verb of something to come will be: "will host him for a visit"."""
    verb = trigger_at(text, clause.left - 1) if clause.left > first else None
    start = text.elements[clause.opener].start
    purpose = words(text.language, "purpose").intersection(text.tokens.keys[max(0, start - _PURPOSE):start])
    return verb is not None and verb.future and bool(purpose)


def is_announced(text: Text, clause: Clause, first: int) -> bool:
    """Aid or a sale that is announced or pledged is still to come; what is handed over is not, whoever says so."""
    if clause.trigger.type != "transfer" or clause.trigger.form != "noun":
        return False
    announced = words(text.language, "announce_words")
    if bare(text.key(clause.at)) in words(text.language, "handed_over"):
        announced -= words(text.language, "speech")
    if text.clitic_leads(text.elements[clause.at])[-1:] == ("l",) and not text.subject_first:  # "عقد لشراء"
        return True
    return any(bare(key) in announced or bare(key[1:]) in announced
               for e in text.elements[first:clause.at] for key in text.tokens.keys[e.start:e.end])


def _is_ordered(text: Text, clause: Clause, first: int) -> bool:
    """Whether troops are only announced to be sent or withdrawn: "أعلنت فرنسا سحب قواتها"."""
    element = text.elements[clause.at]
    ordered = words(text.language, "ordered").intersection(map(bare, text.tokens.keys[element.start:element.end]))
    announced = words(text.language, "announcing")
    return clause.trigger.type == "deployment" and bool(ordered) and any(
        bare(key) in announced or bare(key[1:]) in announced
        for e in text.elements[first:clause.at] for key in text.tokens.keys[e.start:e.end])


def _is_on_journey(text: Text, clause: Clause) -> bool:
    """Arabic: whether a verb of the present tells what a traveller will do on the journey just told: "ويلتقي خلال
    الزيارة الملك"."""
    present = words(text.language, "present")
    key = text.key(clause.at)
    if text.subject_first or clause.trigger.form != "verb" or not (bare(key) in present or key[1:] in present):
        return False
    return any(is_anaphoric_setting(text, n) for n in range(clause.at + 1, clause.right))


def _is_setting(text: Text, clause: Clause) -> bool:
    """Whether a noun only says when something else happens or does not: "declined to meet him during the visit"."""
    start = text.elements[clause.at].start
    before = text.tokens.keys[max(0, start - _SETTING):start]
    return clause.trigger.form == "noun" and any(bare(key) in text.language.during for key in before)


def _is_scheduled(text: Text, clause: Clause) -> bool:
    """English: "Talks between X and Y are scheduled for Friday", "will be held on Friday"."""
    end = text.sentences[clause.sentence][1]
    for element in text.elements[clause.at + 1:min(clause.right + 1, clause.at + _AFTER)]:
        said = text.tokens.keys[element.end - 1:element.end + 1]
        if element.category == "planned" and text.free(element) and element.start < end and (
                words(text.language, "scheduled").intersection(said)):
            return True
    return False


def _called_off(text: Text, clause: Clause) -> bool:
    """English: "The exercise planned for August was cancelled"."""
    relative = text.key(clause.right) in words(text.language, "complementisers") if (
        clause.right < len(text.elements)) else False  # "the visit that X had planned was dropped"
    stop = clause.at + _AFTER if relative else min(clause.right + 1, clause.at + _AFTER)
    end = text.sentences[clause.sentence][1]
    return any(e.category == "denied" and text.free(e) and e.start < end for e in text.elements[clause.at + 1:stop])


def _modality(text: Text, k: int) -> list[str]:
    """What an element says of the event after it; adjectives of dates ("next month") say nothing."""
    element = text.elements[k]
    if not text.free(element) or bare(text.tokens.keys[element.end - 1]) in text.language.coming:
        return []
    return [category for category in ("denied", "planned") if element.category == category or element.other(category)]


def status_of_occasion(reading: Reading, clause: Clause) -> str:
    """"planned" for a journey during which something is to come ("will sign an accord during his visit"), else ""."""
    text = reading.text
    start = text.elements[clause.at].start
    during = words(text.language, "occasions").intersection(text.tokens.keys[max(0, start - _OCCASION):start])
    told = reading.told_in(clause.sentence)
    journey = clause.trigger.type == "visit" and clause.trigger.form == "noun"
    coming = bool(told) and told[-1].status == "planned" and told[-1].type != "visit"
    return "planned" if journey and coming and during else ""


def is_wish(text: Text, clause: Clause) -> bool:
    """Whether an event is only asked for: "invited him to visit", "دعا إلى زيارة"."""
    wishes, towards = words(text.language, "wishes"), words(text.language, "infinitives")
    opener = text.elements[clause.opener]
    keys = text.tokens.keys
    near = _INFINITIVE if text.subject_first and clause.trigger.form == "noun" else 1  # "to engage in dialogue"
    bound = bool(towards.intersection((keys[opener.start], *keys[max(0, opener.start - near):opener.start])))
    bound = bound or text.clitic_leads(opener)[-1:] == ("l",)  # "دعوة لزيارة"
    reach = _WISH_REACH if text.subject_first and near == 1 else 2 * _WISH_REACH  # who asks and who is asked
    before = range(max(text.sentences[clause.sentence][0], opener.start - reach), opener.start)
    return bound and any(bare(keys[i]) in wishes or bare(keys[i][1:]) in wishes for i in before)


def is_expectation(text: Text, frame: Frame) -> bool:
    """Arabic: whether a verb that with a woman, state or body for its subject means "signs" has a man for it, who
    "expects": "توقع المندوب"."""
    if bare(text.tokens.keys[frame.at]) not in words(text.language, "expecting"):
        return False
    subjects = (text.entity(key) for key in frame.within(("subject",)))
    titles = [fold(subject.post).split() for subject in subjects if subject.kind == "person"]
    return any(title and not title[0].endswith(_FEMININE) for title in titles)


def is_fresh(text: Text, sentence: int) -> bool:
    """Whether a sentence opens by saying that something else follows ("later", "ثم")."""
    start = text.sentences[sentence][0]
    return any(phrase_at(text.tokens, start, phrase, text.language) for phrase in text.language.later)


def is_purpose(text: Text, clause: Clause) -> bool:
    """Whether a noun tells what a journey is for ("للقاء الرئيس")."""
    leads = text.clitic_leads(text.elements[clause.at])
    talks = clause.trigger.type in TALKS and clause.trigger.form == "noun" and clause.alone
    return talks and (leads[-1:] == ("l",) or (leads[-1:] == ("and",) and _joins_purpose(text, clause)))


def _joins_purpose(text: Text, clause: Clause) -> bool:
    """Whether "and" joins talks to a journey that is a purpose itself: "لزيارة موسكو ولقاء الرئيس"."""
    before = (text.elements[n] for n in range(clause.at - 1, max(0, clause.at - _REACH), -1))
    element = next((e for e in before if e.category in ("trigger", "breaks", "light") and text.free(e)), None)
    return element is not None and element.category == "trigger" and text.clitic_leads(element)[-1:] == ("l",)


def is_infinitive(text: Text, frame: Frame) -> bool:
    """English: whether a frame is told by an infinitive: "came to attend the forum"."""
    return text.subject_first and text.tokens.keys[frame.at] in words(text.language, "infinitives")


def attended_by_visitor(reading: Reading, frame: Frame) -> None:
    """English: a forum that somebody travelled to attend is as certain as the journey: "is in Doha to attend"."""
    text = reading.text
    journeys = [f for f in reading.told_in(frame.sentence) if f.type == "visit"]
    if frame.type == "conference" and frame.status == "planned" and is_infinitive(text, frame) and journeys:
        frame.status = journeys[-1].status


def add_purpose(reading: Reading, frame: Frame) -> None:
    """A journey's purpose is a meeting of the traveller that is still to come."""
    told = reading.told_in(frame.sentence)
    if told and told[-1].parties:
        traveller = told[-1].parties[0][0]
        frame.parties.insert(0, (traveller, "subject"))
        frame.status = "denied" if told[-1].status == "denied" else "planned"
