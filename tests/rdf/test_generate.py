"""What is generated from a small ontology."""

from __future__ import annotations

from rdflib import Graph

from kg.rdf.generate import namespaces

SMALL = """
@prefix dd: <https://w3id.org/defence-diplomacy/ontology#> .
@prefix role: <https://w3id.org/defence-diplomacy/role/> .
dd:met a dd:Thing . dd:class a dd:Thing . role:envoy a dd:Thing . role:chief-of-staff a dd:Thing .
<urn:other> a dd:Unknown .
"""


def generated() -> dict[str, object]:
    found: dict[str, object] = {}
    exec(compile(namespaces(Graph().parse(data=SMALL, format="turtle")), "namespaces.py", "exec"), found)
    return found


def test_only_what_the_ontology_describes_becomes_a_term() -> None:
    source = namespaces(Graph().parse(data=SMALL, format="turtle"))
    assert "    met: URIRef" in source
    assert "Unknown" not in source
    assert "Thing" not in source


def test_names_that_python_cannot_spell_are_reached_with_brackets() -> None:
    found = generated()
    for namespace, term in (("ROLE", "chief-of-staff"), ("DD", "class")):
        assert str(found[namespace][term]).endswith(term)  # type: ignore[index]


def test_the_source_is_the_same_every_time() -> None:
    graphs = [Graph().parse(data=SMALL, format="turtle") for _ in range(2)]
    assert namespaces(graphs[0]) == namespaces(graphs[1])
