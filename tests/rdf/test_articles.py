"""What a store holds and which article is meant."""

from __future__ import annotations

import pytest

from kg import ids
from kg.errors import NotFoundError
from kg.model import Extraction
from kg.rdf.articles import Counts, StoredArticle, find
from kg.rdf.store import Store


def test_articles_are_listed_by_date_with_their_events(both: Store, arabic: Extraction, english: Extraction) -> None:
    first, second = both.articles()
    address = "https://example.org/a?b=ج"
    assert first == StoredArticle(
        arabic.article.id, "استقبال وفد", "2025-11-17", "الثورة", address, "ar-1", "ar", 3
    )
    assert second == StoredArticle(english.article.id, "Visit planned", "2025-11-20", "=Agency", "", "en-1", "en", 2)


def test_counts_tell_how_much_there_is(resolved: Store) -> None:
    counts = resolved.counts()
    assert (counts.articles, counts.events, counts.references, counts.actors) == (2, 5, 6, 4)
    assert counts.statements > 100


def test_an_empty_store_counts_nothing(store: Store) -> None:
    assert store.counts() == Counts()
    assert store.articles() == ()


def test_an_article_is_found_by_id_iri_address_and_key(both: Store, arabic: Extraction) -> None:
    id_ = arabic.article.id
    for name in (id_, ids.article(id_), "https://example.org/a?b=ج", "ar-1"):
        assert find(both.inner, name) == id_


@pytest.mark.parametrize("name", ["", "no such", "ar-1 ", '" } UNION { ?article a ?x', "https://example.org/"])
def test_an_unknown_article_is_said_to_be_unknown(both: Store, name: str) -> None:
    with pytest.raises(NotFoundError):
        find(both.inner, name)
