"""From rows of the graph to the actors of the page, with their labels, names and posts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kg.view.cells import code, grouped, text
from kg.view.data import PageActor, PagePost
from kg.view.labels import fullest
from kg.view.latin import latin
from kg.view.tables import PageRows


def actors(
    rows: PageRows,
    present: set[str],
    measures: Mapping[str, Mapping[str, float]],
    positions: Mapping[str, tuple[float, float]],
) -> Iterator[PageActor]:
    """The actors that are present in an event; measures and positions are keyed by their IRIs."""
    labels, names, posts = grouped(rows.labels), grouped(rows.names), _posts(rows)
    for iri, group in sorted(grouped(rows.actors).items()):
        if iri not in present:
            continue
        kind, country = text(group[0][0]), next((text(row[1]) for row in group if row[1]), "")
        chosen, more = fullest((text(label), text(language)) for label, language in labels[iri] if label)
        forms = dict.fromkeys([*more, *sorted(text(name) for (name,) in names[iri])])
        x, y = positions.get(iri, (0.0, 0.0))
        yield PageActor(
            iri,
            kind,
            country,
            chosen,
            tuple(forms),
            tuple(posts[iri]),
            dict(measures.get(iri, {})),
            x,
            y,
            latin=latin(chosen["ar"]) if kind == "person" and set(chosen) == {"ar"} else "",
        )


def _posts(rows: PageRows) -> defaultdict[str, list[PagePost]]:
    """The posts of each actor by day, with the fullest wording that an article has for them."""
    wordings: dict[tuple[str, str], str] = {}
    for actor, role, wording in rows.wordings:
        key = text(actor), code(role)
        wordings[key] = max(wordings.get(key, ""), text(wording), key=lambda words: (len(words), words))
    posts: defaultdict[str, list[PagePost]] = defaultdict(list)
    for actor, role, country, day in sorted({tuple(map(text, row)) for row in rows.posts}):
        wording = wordings.get((actor, code(role)), "")
        posts[actor].append(PagePost(code(role), country, day, wording))
    return posts
