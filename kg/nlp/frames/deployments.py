"""Who sends or withdraws troops in Arabic: the state, whatever its forces are called, with whoever leads them."""

from __future__ import annotations

from kg.nlp.fold import bare, fold
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.reading import NOBODY
from kg.nlp.grammar import phrases, words
from kg.nlp.language import Trigger
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_ISO = 2  # letters of a state's code
_SENT = ".deploy"  # ends the rule of verbs of sending
_MOVING = "arriving-forces"  # ends the rule of verbs whose subject the troops are
_DESCRIBED = 3  # tokens from a word for troops to the adjective of their state
_BARE = 2  # words of a name that is a common noun and an adjective of country
_SENDER_LEADS = frozenset({"", "and", "comma", "l"})  # "سبق لباريس أن أتمت انسحابها"


def complete_deployment(text: Text, frame: Frame) -> None:
    """Replace the parties of a frame by the states whose troops move and by their leaders; none where they are not
    told to move abroad."""
    leaders = [key for key in frame.within(("head",)) if text.entity(key).name]
    if _for_drill(text, frame):
        frame.parties = []
        return
    told = [key for key in (_sender(text, k) for k in frame.everyone()) if key >= 0]
    senders = _of_troops(text, frame) or told or _unstated(text, frame)
    capital = next((p for p in frame.places if p.start == frame.at + 1 and p.rule == "capital" and p.lead == ""), None)
    if capital is not None:  # "نشر موسكو منظومة في سوريا"
        senders, frame.places = [text.register.country(capital.country)], [p for p in frame.places if p is not capital]
    abroad = {place.country for place in frame.places}
    if not (not abroad and _to_region(text, frame)) and abroad <= {text.entity(key).country for key in senders}:
        senders, leaders = [], []
    frame.parties = [(key, "subject") for key in dict.fromkeys(senders)] + [(key, "head") for key in leaders]


def _for_drill(text: Text, frame: Frame) -> bool:
    """Whether units only come for a drill: "وصلت الوحدات للمشاركة في تمرين"."""
    n = text.element_at(frame.window[1])
    following = text.elements[n].value if n < len(text.elements) else None
    return frame.rule.endswith(_MOVING) and isinstance(following, Trigger) and following.type == "exercise"


def _of_troops(text: Text, frame: Frame) -> list[int]:
    """The states whose adjective stands right after the word for troops that arrive or leave: "كتيبة مغربية"."""
    if not frame.rule.endswith(_MOVING):
        return []
    keys, named = text.tokens.keys, words(text.language, "contingents")
    told = [p for p in text.phrases_in(*frame.window)
            if (p.kind == "demonym" or (p.kind == "organisation" and p.lead == "from"))
            and any(bare(key) in named for key in keys[max(0, p.start - _DESCRIBED):p.start])]
    codes = [p.country or text.register.home for p in told]
    return [text.register.country(code) for code in codes if len(code) == _ISO]


def _to_region(text: Text, frame: Frame) -> bool:
    """Whether troops are told to go to a part of the world: "أرسلت قوات إلى الشرق الأوسط"."""
    sent = frame.rule.endswith(_SENT)
    keys = tuple(map(bare, text.tokens.keys[frame.at:frame.window[1]])) if sent else ()
    return any(keys[i:i + len(region)] == region or (keys[i][1:], *keys[i + 1:i + len(region)]) == region
               for region in phrases(text.language, "regions") for i in range(len(keys) - len(region) + 1))


def _sender(text: Text, key: int) -> int:
    """The key of the state or body that a party's troops are of, or NOBODY."""
    entity = text.entity(key)
    if entity.kind == "organisation" and (len(entity.country) != _ISO or not is_troops(text, entity.name)):
        return key if entity.country else NOBODY
    if entity.kind in ("country", "organisation", "delegation", "group") and entity.country:
        return text.register.country(entity.country)
    return NOBODY


def is_troops(text: Text, name: str) -> bool:
    """Whether a name only calls troops those of a state: "القوات الأمريكية", but not "الجيش اللبناني"."""
    said = fold(name).split()
    return len(said) == _BARE and bare(said[0]) in words(text.language, "troops")


def _unstated(text: Text, frame: Frame) -> list[int]:
    """The adjectives of country after the word, else the state or official named last before it."""
    start, end = text.sentences[frame.sentence]
    after = [p for p in text.phrases_in(frame.at, min(end, frame.window[1])) if p.kind == "demonym" or (
        p.kind == "organisation" and is_troops(text, p.name) and p.lead in ("", "from"))]
    before = [p for p in text.phrases_in(start, frame.at) if _may_send(text, p)]
    codes = [p.country for p in after] or [_country(text, p) for p in before[-1:]]
    return [text.register.country(code) for code in codes if code]


def _may_send(text: Text, phrase: Phrase) -> bool:
    if phrase.kind == "place":
        return phrase.rule == "capital" and phrase.lead in _SENDER_LEADS
    named = phrase.kind in ("country", "organisation") and phrase.lead in _SENDER_LEADS
    return named or (phrase.kind == "person" and bool(_country(text, phrase)))


def _country(text: Text, phrase: Phrase) -> str:
    return phrase.country or (text.entity(phrase.key).country if phrase.key >= 0 else "")
