"""Reading an article with names of persons, gold's or a tagger's, put into its tape before the grammars read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kg.model import Article, Extraction
from kg.nlp.extractor import pipeline
from kg.nlp.fold import bare
from kg.nlp.language import Language, load
from kg.nlp.tape import Element
from kg.nlp.tokens import Tokens, words_of

Spans = list[tuple[int, int]]
Namer = Callable[[Tokens, list[Element], Language], Spans]
TITLES = frozenset({"post", "head", "rank", "honorific", "counterpart"})
_NAMES = frozenset({"name", "rare"})


def read_with(article: Article, names: Namer) -> Extraction:
    """The extraction of an article in which each span of `names` is one name."""
    nlp = pipeline(article.language)
    doc = nlp.make_doc(article.text)
    doc._.article = article
    for step, component in nlp.pipeline:
        doc = component(doc)
        if step == "dd_tape":
            language = load(article.language)
            doc._.tape = with_names(doc._.tape, doc._.words, language, names(doc._.words, doc._.tape, language))
    return Extraction(article, events=doc._.news_events)


def with_names(elements: list[Element], tokens: Tokens, language: Language, spans: Spans) -> list[Element]:
    """The elements with one name for each span that cuts no element in two; a name word right behind it is a word."""
    found = elements
    for start, end in spans:
        inside = [e for e in found if e.start < end and e.end > start]
        if not inside or inside[0].start < start or inside[-1].end > end:
            continue
        at = found.index(inside[0])
        before, after = found[:at], found[at + len(inside):]
        if after and after[0].category in _NAMES and tokens.keys[after[0].start] not in language.particles:
            after[0] = Element(after[0].start, after[0].end, "word")
        found = [*before, Element(start, end, "name", clitic=inside[0].clitic), *after]
    return found


def known_names(spellings: Iterable[str]) -> Namer:
    """Where these names stand in a text; a single word counts only behind a title."""
    wanted = sorted({words_of(spelling) for spelling in spellings}, key=lambda keys: (-len(keys), keys))

    def names(tokens: Tokens, elements: list[Element], language: Language) -> Spans:
        titled = {e.end for e in elements if e.category in TITLES}
        spans: Spans = []
        taken: set[int] = set()
        for keys in wanted:
            for i in range(len(tokens) - len(keys) + 1):
                here = range(i, i + len(keys))
                if _stands(tokens, i, keys, language) and not taken & {*here} and (len(keys) > 1 or i in titled):
                    spans.append((i, i + len(keys)))
                    taken |= {*here}
        return sorted(spans)

    return names


def _stands(tokens: Tokens, i: int, keys: tuple[str, ...], language: Language) -> bool:
    """Whether a name stands at token i, its first word with or without a proclitic."""
    if not keys or tokens.keys[i + 1:i + len(keys)] != keys[1:]:
        return False
    return tokens.keys[i] == keys[0] or any(
        rest == bare(keys[0]) for rest, _ in language.proclitics.forms(tokens.keys[i]))
