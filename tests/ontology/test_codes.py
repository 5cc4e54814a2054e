"""CAMEO and PLOVER: quad classes follow from the root codes, scores lie on their scale, every code listed is used."""

from __future__ import annotations

from rdflib import SKOS

from kg.namespaces import CAMEO, DD, PLOVER
from kg.rdf.ontology import event_codes, load

# GDELT's table of CAMEO root codes: 01-05, 06-08, 09-13, 14-20.
QUAD_OF_ROOT = {f"{root:02}": 1 + (root > 5) + (root > 8) + (root > 13) for root in range(1, 21)}
# PLOVER manual 0.7b1, heading of each type.
QUAD_OF_PLOVER = {"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "COOPERATE": 2, "AID": 2, "REJECT": 3}
# Listed beside the codes in use because the notes of event types speak of them.
ONLY_NOTED = {"043", "044", "046"}


def codes(space: object) -> set[str]:
    return {str(code) for node, code in load().subject_objects(SKOS.notation) if str(node).startswith(str(space))}


def test_the_quad_class_of_a_cameo_code_is_that_of_its_root() -> None:
    for code in codes(CAMEO):
        assert int(str(load().value(CAMEO[code], DD.quadClass))) == QUAD_OF_ROOT[code[:2]]


def test_the_quad_class_of_a_plover_type_is_the_manuals() -> None:
    assert {code: int(str(load().value(PLOVER[code], DD.quadClass))) for code in codes(PLOVER)} == QUAD_OF_PLOVER


def test_cooperation_scores_above_zero_and_conflict_below() -> None:
    for code in codes(CAMEO):
        score = float(str(load().value(CAMEO[code], DD.goldstein)))
        assert 0 < score <= 10 if QUAD_OF_ROOT[code[:2]] < 3 else -10 <= score < 0


def test_cameo_and_plover_agree_on_the_quad_class_of_each_coding() -> None:
    for code in event_codes().values():
        assert code.quad_class == QUAD_OF_PLOVER[code.plover]


def test_no_code_is_listed_in_vain() -> None:
    assert codes(CAMEO) == {code.cameo for code in event_codes().values()} | ONLY_NOTED
    assert codes(PLOVER) == {code.plover for code in event_codes().values()}
