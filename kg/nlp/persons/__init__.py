"""The grammar of persons: titles, ranks, honorifics, countries and a name, in the orders in which news strings them.

Arabic: post (country) honorific rank NAME, or NAME post (country). English: country post rank NAME, NAME of country, or
NAME, post of country. A post without a name is a person too. Source of the approach: the title grammar measured in the
design (persons 0.78 F1 without any model).
"""

from kg.nlp.persons.draft import STARTERS
from kg.nlp.persons.grammar import read_person

__all__ = ["STARTERS", "read_person"]
