"""Who is meant by what a user types: IRI, country code, or name in any script and spelling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg import designations
from kg.answers.ask import ask, words
from kg.errors import NotFoundError, QueryError
from kg.query import lookup
from kg.query.sparql import PREFIXES
from kg.references import state
from kg.resolve.names import skeleton

if TYPE_CHECKING:
    from kg.rdf.store import Store

_NAMED = """
SELECT DISTINCT ?actor ?name WHERE { ?actor a dd:Person . { ?actor rdfs:label ?name } UNION
  { ?reference dd:denotes ?actor ; dd:nameAsWritten ?name } }"""

_HOLDING = """
SELECT ?actor (MAX(?day) AS ?last) WHERE {{
  ?holding a dd:PostHolding ; org:member ?actor ; org:role <{role}> ; org:organization <{state}> ; dd:attestedOn ?day
}} GROUP BY ?actor ORDER BY DESC(?last) ?actor LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Party:
    """A country (`code`) or any other actor (`iri` alone); `iri` is set for both."""

    iri: str
    code: str = ""

    @property
    def argument(self) -> str:
        """What named queries take as a party."""
        return self.code or self.iri


def party(store: Store, name: str) -> Party:
    """The country, body or person meant; NotFoundError where there is none, QueryError where there are several."""
    code = lookup.meant_country_code(store, name.strip())
    if code:
        return Party(state(code).iri, code)
    return Party(actor(store, name))


def actor(store: Store, name: str) -> str:
    """The IRI of the actor meant; a name no article writes so is compared by its consonants, in any script.

    A post with its state means who was last shown in it, or its unnamed holder.
    """
    if held := holder(store, name):
        return held
    try:
        return lookup.actor(store, name.strip()).iri
    except NotFoundError:
        alike = _sounding_alike(store, name)
        if len(alike) > 1:
            listed = "; ".join(f"{known} <{iri}>" for iri, known in sorted(alike.items())[:5])
            remedy = f"give the IRI of one: {listed}"
            raise QueryError(f"{name!r} may mean {len(alike)} actors", remedy=remedy) from None
        if alike:
            return next(iter(alike))
        raise


def holder(store: Store, name: str) -> str:
    """The IRI of who is meant by "the Syrian minister of defence", "" where no post is named or nobody is known."""
    role, iso = designations.post(name)
    rows = ask(store, _HOLDING.format(role=f"{PREFIXES['role']}{role}", state=state(iso).iri)) if role else []
    return words(rows[0], "actor") if rows else ""


def _sounding_alike(store: Store, name: str) -> dict[str, str]:
    """Persons with a name of the same skeleton, else those of whose name it is the first or last part."""
    wanted = skeleton(name)
    if len(wanted) < 2:
        return {}
    known = [(words(row, "actor"), words(row, "name")) for row in ask(store, _NAMED)]
    whole = {iri: written for iri, written in known if skeleton(written) == wanted}
    if whole or len(wanted) < 4:
        return whole
    return {iri: written for iri, written in known if skeleton(written).endswith(wanted)}
