"""`kg explain`: every fact about an event or an actor, with the sentence that states it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.judging import case_lines
from kg.cli.options import DEFAULT_STORE, AsJson, Lang, Language, Store
from kg.cli.output import echo_json
from kg.cli.rendering import Wording, event_lines, wording
from kg.cli.texts import heading

if TYPE_CHECKING:
    from kg.answers.explain import Explanation, Post

EXAMPLE = 'kg explain "مرهف أبو قصرة"'


def explain(
    what: Annotated[
        str, typer.Argument(metavar="EVENT|ACTOR", help="An event's IRI, or an actor's name, ISO code or IRI.")
    ],
    as_json: AsJson = False,
    lang: Lang = Language.en,
    store: Store = DEFAULT_STORE,
) -> None:
    """Show every fact about an event or an actor.

    Each stands with article, sentence, character offsets and the rule that read it, and an actor with the judgements
    that made it one.
    """
    from kg.answers.explain import explain as explained
    from kg.answers.identity import history
    from kg.rdf.store import open_store

    with open_store(store, read_only=True) as graph:
        found = explained(graph, what)
        words = wording(graph, found.events, lang)
        cases = history(graph, found.iri, lang.value)
    if as_json:
        echo_json({**asdict(found), "judgements": [asdict(case) for case in cases]})
        return
    if found.kind != "event":
        typer.echo("\n".join(_actor(found, words)))
    for case in cases:
        typer.echo("\n".join(f"    {line}" for line in case_lines(case, sentences=False)))
    for event in found.events:
        typer.echo(("\n" if found.kind != "event" else "") + "\n".join(event_lines(event, words)))


def _actor(found: Explanation, words: Wording) -> Iterator[str]:
    from kg.answers.labels import chosen

    country = words.countries.get(found.country, found.country)
    yield f"{chosen(found.labels, words.lang.value)} ({', '.join(filter(None, (found.kind, country)))})  {found.iri}"
    if found.names:
        names = "; ".join(dict.fromkeys(name.text for name in found.names))
        yield f"    {heading('also written', words.lang)}: {names}"
    for post in found.posts:
        yield f"    {heading('post', words.lang)}: {_post(post, words)}"


def _post(post: Post, words: Wording) -> str:
    role = words.codes.roles.get(post.role, post.role)
    days = post.first if post.first == post.last else f"{post.first} – {post.last}"
    return ", ".join(filter(None, (role, words.countries.get(post.country, post.country), days)))
