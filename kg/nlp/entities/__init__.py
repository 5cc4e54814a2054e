"""Who is who within one article: full names, short names, posts alone, counterparts and stand-ins fall together.

No actor is decided here, only that two phrases of one article speak of the same one.
"""

from kg.nlp.entities.entity import Entity
from kg.nlp.entities.register import Register

__all__ = ["Entity", "Register"]
