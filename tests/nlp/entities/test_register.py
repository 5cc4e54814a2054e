"""Who is who: each phrase of an article with its entity."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from kg.nlp.text import Text

TextOf = Callable[..., Text]
ABU_QASRA = "التقى وزير الدفاع السوري مرهف أبو قصرة وزير الدفاع الروسي أندريه بيلوسوف. "


def names(text: Text) -> list[tuple[str, str, str]]:
    """Name, post and country of each person."""
    return [(e.name, e.role, e.country) for e in text.register.entities if e.kind == "person"]


def test_a_short_name_is_the_one_named_in_full(text_of: TextOf) -> None:
    text = text_of(ABU_QASRA + "وزار أبو قصرة موسكو.")
    assert [n for n, _, _ in names(text)] == ["مرهف أبو قصرة", "أندريه بيلوسوف"]
    assert text.entity(0).names == ["مرهف أبو قصرة", "أبو قصرة"]


def test_a_proclitic_is_no_part_of_a_short_name(text_of: TextOf) -> None:
    assert text_of(ABU_QASRA + "ووعد بالتعاون وبيلوسوف معه.").entity(1).names == ["أندريه بيلوسوف", "بيلوسوف"]


def test_a_post_alone_is_its_known_holder(text_of: TextOf) -> None:
    text = text_of(ABU_QASRA + "ووصل وزير الدفاع الروسي إلى دمشق.")
    assert len(names(text)) == 2
    assert len(text.entity(1).spans) == 2


def test_a_post_of_another_country_is_someone_else(text_of: TextOf) -> None:
    text = text_of(ABU_QASRA + "ووصل وزير الدفاع الفرنسي إلى دمشق.")
    assert names(text)[2] == ("", "minister-of-defence", "FR")


def test_a_counterpart_has_the_same_post(text_of: TextOf) -> None:
    text = text_of("التقى وزير الدفاع المصري عبد المجيد صقر نظيره الفرنسي سيباستيان لوكورنو.")
    assert names(text)[1] == ("سيباستيان لوكورنو", "minister-of-defence", "FR")


def test_a_title_alone_stands_for_who_was_called_so(text_of: TextOf) -> None:
    text = text_of("Polish Defence Minister Karol Nowak met General Jan Mazur. The minister praised him.")
    nowak = next(k for k, e in enumerate(text.register.entities) if e.name == "Karol Nowak")
    assert [p.key for p in text.phrases if p.kind == "standin"] == [nowak]


def test_posts_without_a_country_are_of_the_article_s_home(text_of: TextOf) -> None:
    assert names(text_of("استقبل وزير الدفاع ثابت العباسي رئيس الأركان الأردني.", publisher="SANA"))[0][2] == "SY"


def test_the_title_tells_who_is_who(text_of: TextOf) -> None:
    text = text_of("Nowak visited Rome.", title="Polish Defence Minister Karol Nowak in Italy")
    assert names(text) == [("Karol Nowak", "minister-of-defence", "PL")]


def test_a_delegation_is_known_by_head_and_country(text_of: TextOf) -> None:
    text = text_of("وصل وفد عسكري فرنسي برئاسة رئيس الأركان تييري بوركار إلى بيروت. وغادر الوفد الفرنسي أمس.")
    (delegation,) = [e for e in text.register.entities if e.kind == "delegation"]
    assert (delegation.country, text.entity(delegation.head).name) == ("FR", "تييري بوركار")
    assert len(delegation.spans) == 2


def test_phrases_do_not_overlap(text_of: TextOf) -> None:
    phrases = text_of(ABU_QASRA + "وزار أبو قصرة موسكو مع وفد سوري.").phrases
    assert all(a.end <= b.start for a, b in pairwise(phrases))


def test_a_counterpart_has_the_post_of_the_sentence_s_subject(text_of: Callable[..., Text]) -> None:
    text = text_of("Polish Defence Minister Jan Mazur was received by Greek President Nikos Doukas and met his Greek "
                   "counterpart Petros Vlachos.")
    assert [e.role for e in text.register.entities if e.name == "Petros Vlachos"] == ["minister-of-defence"]


def test_a_post_that_the_home_country_lacks_is_another_state_s(text_of: Callable[..., Text]) -> None:
    text = text_of("The envoy met Italian ambassador Ugo Neri and Prime Minister Aldo Riva.", publisher="White House")
    assert [e.country for e in text.register.entities if e.name == "Aldo Riva"] == ["IT"]


def test_a_civil_servant_is_no_minister(text_of: Callable[..., Text]) -> None:
    text = text_of("Jan Mazur met Defence Secretary Arun Rao of India.")
    assert [e.role for e in text.register.entities if e.name == "Arun Rao"] == ["senior-official"]


def test_a_secretary_general_is_of_the_body_named(text_of: Callable[..., Text]) -> None:
    text = text_of("NATO ministers met. Secretary-General Lars Dahl chaired the session with Jan Mazur.")
    assert [e.country for e in text.register.entities if e.name == "Lars Dahl"] == ["NATO"]


def test_a_post_alone_is_the_home_country_s_holder(text_of: Callable[..., Text]) -> None:
    text = text_of("Defence Minister Jan Mazur met Greek Defence Minister Nikos Doukas. The Defence Minister left.",
                   publisher="Polish Press Agency PAP (Poland)")
    last = [p for p in text.phrases if p.kind == "person"][-1]
    assert text.entity(last.key).name == "Jan Mazur"


def test_the_counterpart_of_a_team_is_nobody(text_of: Callable[..., Text]) -> None:
    text = text_of("استقبل الرئيس الكيني وليام روتو المنتخب الكيني ونظيره الغاني.")
    assert [e.country for e in text.register.entities if e.kind == "person"] == ["KE"]


def test_a_president_of_the_republic_where_home_is_not_known(tell: Callable[..., list[str]]) -> None:
    assert tell("استقبل رئيس الجمهورية الدكتور سالم ماجد وزير الدفاع الكيني.") == [
        "meeting happened: subject=سالم ماجد, object=minister-of-defence KE"]
