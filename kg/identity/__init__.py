"""Identity across articles: judgements made, canonical actors and events computed from them, links made anew."""

from kg.identity.deciding import Decided, adopt, chain, decide, member, rebuild, settled_as_one, undo, unsure
from kg.identity.recognition import reading
from kg.identity.settling import Settled, settle

__all__ = [
    "Decided", "Settled", "adopt", "chain", "decide", "member", "reading", "rebuild", "settle", "settled_as_one",
    "undo", "unsure",
]  # fmt: skip
