"""Who is who: names across scripts and the actors whom references denote."""

from kg.resolve.actors import identify
from kg.resolve.names import skeleton

__all__ = ["identify", "skeleton"]
