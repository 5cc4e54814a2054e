from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from kg.cli.markup import lines
from kg.markup import marked
from kg.markup.texts import Words
from kg.model import Article, DateExpression, Event, Extraction, Mention, Participant, Place, Span, Trigger

TEXT = "Salim Najjar met Aino today. They met in Oslo."
WHOLE = Extraction(
    Article("x", TEXT, title="A meeting", published=date(2031, 3, 9), publisher="Desk", language="en", key="one"),
    sentences=(Span(0, 28), Span(29, 46)),
    mentions=(Mention(Span(0, 12), "person", "Salim Najjar", "ambassador", "OM", "person:name"),
              Mention(Span(17, 21), "person", "Aino")),
    dates=(DateExpression(Span(22, 27)),),
    triggers=(Trigger(Span(13, 16), "meeting", "en.meet"),),
    events=(Event("meeting", (Participant("person", "Salim Najjar", "ambassador", "OM", "host", spans=(Span(0, 12),)),
                              Participant("delegation", country="FI", part="guest", head="Aino")),
                  unresolved_date="today", place=Place("Oslo", "NO"), topics=("cyber", "space"), attribution="the Desk",
                  evidence=(Span(0, 28), Span(29, 46)), rule="en.meet", confidence=0.8),),
)  # fmt: skip
SHOWN = """\
══ one · Desk · 2031-03-09 · en
A meeting

[Salim Najjar]¹ [met]² [Aino]³ [today]⁴.
    ¹ person: Salim Najjar, Ambassador, Oman (person:name)
    ² event word: Meeting (en.meet)
    ³ person: Aino
    ⁴ date: date not resolved
  ● event 1: Meeting · happened · date not resolved: today · Oslo, Norway
      host (person): Salim Najjar, Ambassador, Oman ¹
      guest (delegation): Finland, led by Aino
      topics: cyber, space
      according to: the Desk
      rule: en.meet · confidence 0.80

They met in Oslo.
  ● event 1: Meeting · happened · date not resolved: today · Oslo, Norway"""


def test_the_whole_article() -> None:
    words = Words("en", types={"meeting": "Meeting"}, roles={"ambassador": "Ambassador"})
    assert "\n".join(lines(marked(WHOLE), words, colours=False, columns=80)) == SHOWN


def test_an_article_without_events_says_so() -> None:
    shown = list(lines(marked(Extraction(Article("x", "Rain."))), Words("ar"), colours=False, columns=80))
    assert shown == ["══ x · بلا تاريخ", "", "Rain.", "\nلا أحداث"]


def test_explain_prints_no_records(kg: Callable[..., Any]) -> None:
    text = (
        "Syrian Defence Minister Murhaf Abu Qasra met Russian Defence Minister Andrei Belousov in Moscow yesterday. "
        "They talked about the training of the army and about what the two countries may do for each other."
    )
    done = kg("extract", "--explain", "-", stdin=text.encode())
    assert "[Syrian Defence Minister Murhaf Abu Qasra]¹ [met]²" in done.out
    assert "● event 1: meeting · happened" in done.out
    assert "\x1b" not in done.out
    assert "{" not in done.out


def test_colours_may_be_forced(kg: Callable[..., Any], monkeypatch: Any) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    text = "زار وزير الدفاع العراقي ثابت العباسي الكويت."
    done = kg("extract", "--explain", "--lang", "ar", "-", stdin=text.encode())
    assert "\x1b[36m" in done.out
    assert "الحدث 1: زيارة" in done.out
