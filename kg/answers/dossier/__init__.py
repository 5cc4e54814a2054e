"""A dossier put together from a store: who it is about, what happened, with whom, what changed, what is in doubt."""

from kg.answers.dossier.compose import Wanted, dossier

__all__ = ["Wanted", "dossier"]
