"""English: several posts of one man, whom a name behind a comma closes: "the Chief of Defence Staff, Commander of the
Army and Head of the Operations Centre, Lieutenant General X".
"""

from __future__ import annotations

from kg.nlp.persons.draft import Draft
from kg.nlp.persons.titles import title
from kg.nlp.tape import Row

_NAME_OPENS = frozenset({"rank", "honorific", "name"})
_TITLES = frozenset({"post", "head"})
# Posts of the highest, which nobody holds beside another in such a list.
_ALONE = frozenset({"head-of-state", "head-of-government", "speaker-of-parliament"})


def holds_all(row: Row, n: int, draft: Draft) -> bool:
    """Whether the list of posts that goes on at element n, without articles, is that of one man: a comma and a name
    follow it."""
    if not row.language.adjective_first or row.category(n) != "post" or _ALONE.intersection(draft.roles):
        return False
    while row.category(n) in _TITLES:
        here = Draft()
        after = title(row, n, here)
        if after == n or _ALONE.intersection(here.roles):
            return False
        comma = row.category(after) == "mark" and row.elements[after].value == ","
        following = after + 1 + (row.category(after + 1) == "honorific")  # "and Acting Minister of Interior"
        if (row.is_word(after, "and") and row.category(following) in _TITLES) or (
                comma and row.category(following) == "post"):
            n = following
        else:
            return comma and row.category(after + 1) in _NAME_OPENS
    return False
