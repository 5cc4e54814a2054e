from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kg.markup import Piece, marked
from kg.model import Article, Extraction, Mention, Span


def said(pieces: tuple[Piece, ...]) -> str:
    """The pieces as one text, marks in brackets with their kinds."""
    return "".join(
        f"[{p.mark.kind} {said(p.inside) if p.inside else p.text}]" if p.mark else p.text for p in pieces
    )


def test_marks_stand_in_their_sentences_and_inside_one_another(extraction: Extraction) -> None:
    first, second = marked(extraction).sentences
    assert said(first.pieces) == "[person Salim Najjar] [trigger spoke [date today] with] [person Aino]."
    assert said(second.pieces) == "[both They] agreed."
    assert [mark.number for mark in first.marks + second.marks] == [1, 2, 3, 4, 5]
    assert (first.opens, second.opens) == (True, True)
    assert (first.events, second.events) == ((1,), ())


def test_the_pieces_are_the_text(extraction: Extraction) -> None:
    text = extraction.article.text
    for sentence, span in zip(marked(extraction).sentences, extraction.sentences, strict=True):
        assert "".join(piece.text for piece in sentence.pieces) == text[span.start:span.end]


def test_an_event_knows_its_sentences_and_its_parties_their_marks(extraction: Extraction) -> None:
    article = marked(extraction)
    assert article.told_in(1) == (1,)
    assert [article.mentioning(p) for p in extraction.events[0].participants] == [(1,), (4,)]


def test_a_mark_that_crosses_another_is_left_out(extraction: Extraction, at: Callable[[str], Span]) -> None:
    crossing = replace(extraction, mentions=(*extraction.mentions, Mention(at("with Aino"), "person")))
    (first, _) = marked(crossing).sentences
    assert said(first.pieces) == "[person Salim Najjar] [trigger spoke [date today] with] [person Aino]."


def test_a_mark_ends_with_its_sentence(extraction: Extraction, at: Callable[[str], Span]) -> None:
    beyond = replace(extraction, mentions=(Mention(at("Aino.\nThey"), "person"),), triggers=(), dates=())
    first, second = marked(beyond).sentences
    assert (said(first.pieces), said(second.pieces)) == ("Salim Najjar spoke today with [person Aino.]", "They agreed.")


def test_an_article_that_was_not_read_is_one_sentence_without_marks() -> None:
    (only,) = marked(Extraction(Article("x", "Il a dit.", language="fr"))).sentences
    assert only.pieces == (Piece("Il a dit."),)
    assert marked(Extraction(Article("x", " ", language="fr"))).sentences == ()
