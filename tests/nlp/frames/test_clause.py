"""Where a trigger's arguments may stand."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.frames.clause import Clause, clause_of, has_object, is_trend, trigger_at
from kg.nlp.text import Text

TextOf = Callable[..., Text]


def clauses(text: Text) -> list[Clause]:
    triggers = [(k, trigger_at(text, k)) for k in range(len(text.elements))]
    return [clause_of(text, k, t, 0, 0, len(text.elements)) for k, t in triggers if t is not None]


def wording(text: Text, clause: Clause) -> str:
    return text.tokens.wording(clause.start, clause.end)


def test_a_verb_of_speech_ends_it(text_of: TextOf) -> None:
    text = text_of("Karol Nowak met Jan Mazur and said Anna Wit slept.")
    (clause,) = clauses(text)
    assert wording(text, clause) == "Karol Nowak met Jan Mazur and"


def test_the_next_event_ends_it(text_of: TextOf) -> None:
    text = text_of("Karol Nowak visited Rome and met Jan Mazur.")
    visit, meeting = clauses(text)
    assert wording(text, visit) == "Karol Nowak visited Rome and"
    assert wording(text, meeting) == "Rome and met Jan Mazur."


def test_a_light_verb_opens_it(text_of: TextOf) -> None:
    text = text_of("عقد وزير الدفاع العراقي اجتماعا مع نظيره الأردني.")
    (clause,) = clauses(text)
    assert not clause.alone
    assert text.key(clause.opener) == "عقد"


def test_what_a_trigger_asks_for(text_of: TextOf) -> None:
    arms, speech = text_of("Germany delivered howitzers to Ukraine."), text_of("Germany delivered a speech to Ukraine.")
    assert has_object(arms, clauses(arms)[0])
    assert not has_object(speech, clauses(speech)[0])


def test_contacts_in_general(text_of: TextOf) -> None:
    text = text_of("A series of meetings took place.")
    assert [is_trend(text, text.elements[clause.at]) for clause in clauses(text)] == [True]


def test_another_event_between_two_commas_does_not_end_the_clause(tell: Callable[..., list[str]]) -> None:
    told = tell("التقى وزير الدفاع الإيطالي غويدو كروسيتو، خلال زيارته إلى بغداد، نظيره العراقي ثابت العبيدي.")
    assert told[0] == "meeting happened: subject=غويدو كروسيتو, object=ثابت العبيدي"
    assert told[1:] == ["visit happened: subject=غويدو كروسيتو"]


def test_nor_does_the_occasion(tell: Callable[..., list[str]]) -> None:
    told = tell("اجتمع وزير الدفاع الإيطالي غويدو كروسيتو أمس، على هامش المعرض، مع نظيره العراقي ثابت العبيدي.")
    assert told == ["meeting happened: subject=غويدو كروسيتو, with=ثابت العبيدي"]


def test_nor_does_a_relative_clause_between_commas(tell: Callable[..., list[str]]) -> None:
    told = tell("التقى وزير الدفاع الإيطالي غويدو كروسيتو، الذي كان في زيارة للعراق، مع نظيره العراقي ثابت العبيدي.")
    assert told[0] == "meeting happened: subject=غويدو كروسيتو, with=ثابت العبيدي"


def test_nor_does_the_journey_told_before(tell: Callable[..., list[str]]) -> None:
    told = tell("سيلتقي وزير الدفاع الإيطالي غويدو كروسيتو خلال الزيارة الملك حمزة الثاني.")
    assert told == ["meeting planned: subject=غويدو كروسيتو, object=حمزة الثاني"]


def test_an_unannounced_visit_is_read_over_the_announcement(tell: Callable[..., list[str]]) -> None:
    told = tell("جاء ذلك خلال زيارة لم يعلن عنها مسبقا لوزير الدفاع الكيني سالم أوكيلو إلى لشبونة.")
    assert told == ["visit happened: subject=سالم أوكيلو"]
