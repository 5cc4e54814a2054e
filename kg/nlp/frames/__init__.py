"""Event frames: a trigger word with the noun phrases that fill its slots.

Slots are read from position and lead: the subject before or after the verb by language, the object, "with", "between",
"by". Pronouns and "both sides" are filled from what was told before. This replaces a parser: on Arabic news ninety
lines of such rules had precision 1.00 and recall 0.79 where a dependency parse found 5 to 32 % (see the design).
"""

from kg.nlp.frames.frame import Frame
from kg.nlp.frames.reader import read_frames

__all__ = ["Frame", "read_frames"]
