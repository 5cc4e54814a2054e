"""Identity across articles: judgements made, canonical actors and events computed from them, links made anew."""

from kg.identity.recognition import reading
from kg.identity.settling import Settled, settle

__all__ = ["Settled", "reading", "settle"]
