"""When: each frame's date, from its own clause first, then from its sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kg.nlp.dates import DateMention
from kg.nlp.fold import bare
from kg.nlp.frames import Frame
from kg.nlp.frames.done import is_done
from kg.nlp.frames.guests import VISITING
from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.sides import directed, is_day_of_telling, is_future, is_last_day, is_scheduled, is_since, is_still_to_come
from kg.nlp.text import Text

_NEW_THOUGHT = frozenset({"breaks", "light", "attendance", "attending"})
_DAY = len("2025-11-16")
_DATELINE, _AGENCY = 8, 7  # tokens before the date of a dateline, and after it up to its dash
_DASHES = frozenset({"-", "–", "—", ":", "/"})
_ONGOING_REACH = 4  # tokens before a visit in which "is", "currently" may stand
_NAMED = 5  # tokens from the name of an event to its date
_SETTING_REACH = 3  # tokens before a trigger in which "during" may stand


def attach_dates(text: Text, frames: list[Frame], published: date | None) -> None:
    """Give each frame the date nearest to its trigger in its window, else that of its sentence; one that lies wholly
    after the article's date makes it planned."""
    for frame in frames:
        candidates = _candidates(text, frames, frame) or _told_after(text, frame) or _called_off(text, frame)
        strong = [d for d in candidates if not d.weak and not is_last_day(text, d)] or candidates
        if strong:
            nearest = min(strong, key=lambda d: (abs(d.start - frame.at), d.start))
            if published is not None and is_still_to_come(text, frame, nearest, published):
                frame.status = "planned"
            frame.date = directed(text, nearest, frame, published)
    if published is not None:
        _date_ongoing(text, frames, published)
    _settle_same_day(frames, published)
    _share_setting(text, frames)
    for frame in frames:
        if frame.status == "happened" and frame.date is not None and (
                frame.date.coming or (published is not None and is_future(frame.date.iso, published))):
            frame.status = "planned"


def _date_ongoing(text: Text, frames: list[Frame], published: date) -> None:
    """A visit that goes on ("is currently visiting") without a date has the article's month (the benchmark's guide)."""
    signs = words(text.language, "ongoing")
    for frame in frames:
        around = text.tokens.keys[max(frame.window[0], frame.at - _ONGOING_REACH):frame.at + _SETTING_REACH]
        goes_on = frame.rule.endswith(VISITING) or any(bare(key) in signs for key in around)
        if frame.type == "visit" and frame.date is None and frame.status == "happened" and goes_on:
            frame.date = DateMention(frame.at, frame.at, f"{published:%Y-%m}")


def _candidates(text: Text, frames: list[Frame], frame: Frame) -> list[DateMention]:
    """The dates in a frame's window; else, if it is the only frame of its sentence, those that hold for it."""
    start, end = text.sentences[frame.sentence]
    here = [d for d in text.dates if start <= d.start < end and not is_since(text, d) and not is_dateline(text, d)]
    inside = [d for d in here if frame.window[0] <= d.start < _window_end(text, frame)
              and not _is_of_other(text, frames, frame, d) and not is_day_of_telling(text, frame, d)
              and not _follows_other_noun(text, frames, frame, d)]
    if inside or sum(1 for f in frames if f.sentence == frame.sentence) > 1:
        return inside
    return [d for d in here if _holds_outside(text, frame, d) and not is_day_of_telling(text, frame, d)
            and not _follows_other_noun(text, frames, frame, d)]


def is_dateline(text: Text, mention: DateMention) -> bool:
    """Whether a date stands in the line that opens an article and says where and when it was written."""
    words_ = text.tokens.words
    if mention.start > _DATELINE or not any(_is_dash(word) for word in words_[mention.end:mention.end + _AGENCY]):
        return False
    before = text.elements_in(0, mention.start)
    return not any(text.free(e) and e.category in ("trigger", "light", "breaks") for e in before)


def _is_dash(word: str) -> bool:
    return word in _DASHES or word.startswith("--")


def _window_end(text: Text, frame: Frame) -> int:
    """The token at which a frame's window ends. It goes on behind the verb that only says that a noun took place ("were
    held in Lima on Monday"), in Arabic behind whose invitation a journey follows: "قام بزيارة إلى مصر تلبية لدعوة من
    الرئيس يوم الخميس"."""
    n = text.element_at(frame.window[1])
    if n >= len(text.elements) or not (_takes_place(text, frame, n) or _follows_invitation(text, frame, n)):
        return frame.window[1]
    last = text.element_at(text.sentences[frame.sentence][1])
    others = (e for e in text.elements[n + 1:last] if e.category in ("breaks", "light", "trigger"))
    return next((e.start for e in others if text.free(e)), text.sentences[frame.sentence][1])


def _takes_place(text: Text, frame: Frame, n: int) -> bool:
    """English: whether element n is a verb that says of the noun before it that it was or will be held."""
    element = text.elements[n]
    return text.subject_first and frame.rule.endswith("noun") and element.category == "light" and is_done(text, element)


def _follows_invitation(text: Text, frame: Frame, n: int) -> bool:
    opens = bare(text.key(n)) in words(text.language, "invitations")
    return not text.subject_first and frame.type == "visit" and opens


def _told_after(text: Text, frame: Frame) -> list[DateMention]:
    """The dates of the sentences that tell when a frame's event took place."""
    spans = [text.sentences[sentence] for sentence in frame.also]
    return [d for d in text.dates if any(start <= d.start < end for start, end in spans) and not is_since(text, d)]


def _called_off(text: Text, frame: Frame) -> list[DateMention]:
    """The days for which something called off had been planned, wherever its sentence tells them."""
    start, end = text.sentences[frame.sentence]
    return [d for d in text.dates if frame.status == "denied" and frame.at < d.start < end and start <= d.start
            and is_scheduled(text, d)]


def _is_of_other(text: Text, frames: list[Frame], frame: Frame, mention: DateMention) -> bool:
    """Whether a date before a word is that of something else: English "visited Rome on Friday and met", Arabic "صدر
    اليوم بيان بمناسبة الزيارة"."""
    if not text.subject_first:
        before = text.elements[text.element_at(mention.start) - 1]
        told = before.category == "breaks" and before.end == mention.start and text.tokens.keys[before.start].endswith(
            tuple(words(text.language, "issued")))
        return told and mention.start < frame.at and frame.rule.endswith("noun")
    return text.subject_first and any(
        f.sentence == frame.sentence and f.at < mention.start < frame.at for f in frames)


def _follows_other_noun(text: Text, frames: list[Frame], frame: Frame, mention: DateMention) -> bool:
    """Arabic: whether a date is that of an event named right before it, of which nothing is told: "اجتماع بشأن ما أعلن
    في قمة ليما في 14 مايو"."""
    told = {f.at for f in frames}
    named = [e for e in text.elements_in(max(frame.at + 1, mention.start - _NAMED), mention.start)
             if isinstance(e.value, Trigger) and e.value.form == "noun" and text.free(e) and e.start not in told]
    before = [text.tokens.keys[max(0, e.start - _SETTING_REACH):e.start] for e in named]
    setting = text.language.during | words(text.language, "margins") | words(text.language, "settings")
    return not text.subject_first and any(not any(bare(key) in setting for key in keys) for keys in before)


def _holds_outside(text: Text, frame: Frame, mention: DateMention) -> bool:
    """Whether a date outside the frame's clause holds for it: the sentence tells it as the setting of what is dated."""
    keys = text.tokens.keys
    if ":" in keys[min(mention.start, frame.at):max(mention.start, frame.at)]:
        return False
    if _is_setting(text, frame) or (mention.end <= frame.at and not frame.rule.endswith("noun")):
        return True
    return text.subject_first and mention.start > frame.at and not any(  # "met X at the conference on Tuesday"
        e.category in _NEW_THOUGHT and text.free(e) for e in text.elements_in(frame.at + 1, mention.start))


def _share_setting(text: Text, frames: list[Frame]) -> None:
    """Of two frames of a sentence, one the setting of the other ("signed during the visit"), a date holds for both."""
    for frame in frames:
        beside = [f for f in frames if f.sentence == frame.sentence and f is not frame]
        if not _is_setting(text, frame) or len(beside) != 1:
            continue
        other = beside[0]
        if frame.date is None and other.date is not None and "/" not in other.date.iso:
            frame.date = other.date
        elif other.date is None and frame.date is not None and "/" not in frame.date.iso:
            other.date = frame.date


def _is_setting(text: Text, frame: Frame) -> bool:
    reach = 1 if text.subject_first and not frame.rule.endswith(("noun", "signing")) else _SETTING_REACH
    opening = text.tokens.keys[max(0, frame.at - reach):frame.at]
    return any(bare(key) in text.language.during for key in opening)


def _settle_same_day(frames: list[Frame], published: date | None) -> None:
    """"The same day" is the date told before, "the next day" the day after it; "a day earlier", with none told, is
    counted from the article's."""
    before: DateMention | None = None
    for frame in frames:
        if frame.date is not None and frame.date.same:
            frame.date = _shifted(before, frame.date, published)
        if frame.date is not None and frame.date.iso:
            before = frame.date


def _shifted(before: DateMention | None, mention: DateMention, published: date | None) -> DateMention | None:
    if not mention.shift:
        return before
    told = before.iso.split("/")[-1] if before is not None else ""
    day = date.fromisoformat(told) if len(told) == _DAY else published if not told else None
    return None if day is None else replace(mention, iso=(day + timedelta(days=mention.shift)).isoformat(), same=False)
