"""A language as data: the lexicons of one folder of `kg/nlp/languages`, compiled for lookup. See docs/languages.md."""

from kg.nlp.language.load import FOLDER, languages, load, read
from kg.nlp.language.model import Body, Language, Shapes, Town, Trigger, VerbGroups

__all__ = ["FOLDER", "Body", "Language", "Shapes", "Town", "Trigger", "VerbGroups", "languages", "load", "read"]
