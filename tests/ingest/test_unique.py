"""Identifiers that stand twice in one run."""

from __future__ import annotations

from kg.ingest.article import Found
from kg.ingest.unique import Seen
from kg.model import Article, Problem


def found(key: str, id_: str) -> Found:
    return Found(Article(id=id_, text=id_, key=key), f"{key}.txt")


def test_different_keys_pass() -> None:
    seen = Seen()
    assert [list(seen.once(found(key, "t"))) for key in "ab"] == [[found(key, "t").article] for key in "ab"]


def test_no_key_is_no_repetition() -> None:
    seen = Seen()
    assert all(list(seen.once(found("", "t"))) == [found("", "t").article] for _ in range(3))


def test_the_same_article_again_is_left_out_and_told() -> None:
    seen = Seen()
    list(seen.once(found("a", "t")))
    (problem,) = seen.once(found("a", "t"))
    assert isinstance(problem, Problem)
    assert problem.where == "a.txt"


def test_another_article_under_the_same_id_is_read_without_it() -> None:
    seen = Seen()
    list(seen.once(found("a", "t")))
    problem, article = seen.once(found("a", "u"))
    assert isinstance(problem, Problem)
    assert isinstance(article, Article)
    assert (article.id, article.key) == ("u", "")
