from __future__ import annotations

from kg.nlp.language.titles import enter_titles
from kg.nlp.matcher import Matcher

TABLE = {
    "posts": {"minister-of-defence": ["defence minister"]},
    "posts_of": {"SA": {"head-of-state": ["custodian"]}},
    "heads": {"senior-official": ["director"]},
    "plural": {"minister-of-defence": ["defence ministers"]},
    "ranks": ["general"],
    "honorifics": ["mr"],
    "counterparts": ["his counterpart"],
}


def test_each_section_has_its_category() -> None:
    matcher = Matcher()
    enter_titles(matcher, TABLE)
    words = ("defence minister", "custodian", "director", "defence ministers", "general", "mr", "his counterpart")
    found = [matcher.at(tuple(word.split()), 0)[0].entry for word in words]
    assert [(e.category, e.value) for e in found] == [
        ("post", "minister-of-defence"), ("post", "head-of-state@SA"), ("head", "senior-official"),
        ("plural", "minister-of-defence"), ("rank", ""), ("honorific", ""), ("counterpart", "")]


def test_an_empty_table_enters_nothing() -> None:
    matcher = Matcher()
    enter_titles(matcher, {})
    assert matcher.at(("general",), 0) == []
