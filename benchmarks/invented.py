"""An invented network of any size, as extractions of invented articles: real countries, made-up people and events.

Few take part in much and many in little, as in news; most meet within their region. The same numbers give the same
network.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice, product

from kg import ids
from kg.model import Article, Event, Extraction, Participant, Place, Span

REGIONS = (
    (("SY", "Damascus"), ("IQ", "Baghdad"), ("JO", "Amman"), ("LB", "Beirut"), ("EG", "Cairo"), ("TR", "Ankara")),
    (("SA", "Riyadh"), ("AE", "Abu Dhabi"), ("QA", "Doha"), ("OM", "Muscat"), ("KW", "Kuwait City"), ("BH", "Manama")),
    (("FR", "Paris"), ("DE", "Berlin"), ("GB", "London"), ("IT", "Rome"), ("US", "Washington"), ("PL", "Warsaw")),
    (("RU", "Moscow"), ("CN", "Beijing"), ("IN", "New Delhi"), ("PK", "Islamabad"), ("IR", "Tehran"), ("KZ", "Astana")),
    (("MA", "Rabat"), ("DZ", "Algiers"), ("TN", "Tunis"), ("LY", "Tripoli"), ("SD", "Khartoum"), ("ET", "Addis Ababa")),
)
PARTS = {
    "meeting": ("host", "guest"), "visit": ("host", "guest"), "agreement": ("signatory", "signatory"),
    "call": ("participant", "participant"), "exercise": ("participant", "participant"),
}  # fmt: skip
TOPICS = ("military-cooperation", "maritime-security", "counter-terrorism", "defence-industry", "border-security")
ARABIC = dict(zip("bdfklmnrszaio", "بدفكلمنرسزايو", strict=True))
FIRST_DAY = date(2022, 1, 1)


def network(actors: int, events: int, seed: int = 7) -> Iterator[Extraction]:
    """Articles, each with one event between people of two countries; about `actors` people take part in them."""
    dice = random.Random(seed)
    people = [Person(number, *name) for number, name in enumerate(islice(names(), actors))]
    weights = [1 / (1 + rank) ** 0.7 for rank in range(actors)]
    dice.shuffle(weights)
    for number in range(events):
        # every person once, then whoever is drawn
        one = people[number] if number < actors else dice.choices(people, weights)[0]
        others = [other for other in dice.choices(people, weights, k=12) if other.country != one.country]
        near = [other for other in others if other.region == one.region]
        other = (near or others or [people[(number + 1) % actors]])[0]
        yield article(number, one, other, dice)


class Person:
    """Someone invented: a name in two scripts, a country and its capital."""

    def __init__(self, number: int, first: str, last: str) -> None:
        self.english = f"{first} {last}".title()
        self.arabic = "".join(ARABIC.get(letter, letter) for letter in f"{first} {last}")
        self.region = number % len(REGIONS)
        self.country, self.capital = REGIONS[self.region][number // len(REGIONS) % len(REGIONS[self.region])]


def names() -> Iterator[tuple[str, str]]:
    """First and last names, no two with the same consonants in the same order."""
    letters = "bdfklmnrsz"
    lasts = [f"{a}a{b}i{c}o{d}" for a, b, c, d in product(letters, repeat=4)]
    firsts = [f"{a}o{b}a{c}" for a, b, c in product(letters, repeat=3)]
    random.Random(1).shuffle(lasts)
    random.Random(2).shuffle(firsts)
    for turn in range(len(firsts)):
        for number, last in enumerate(lasts):
            yield firsts[(number + turn) % len(firsts)], last


def article(number: int, one: Person, other: Person, dice: random.Random) -> Extraction:
    """An article of one sentence on one event."""
    type_ = dice.choice(tuple(PARTS))
    day = FIRST_DAY + timedelta(days=dice.randrange(1400))
    arabic = dice.random() < 0.5
    text = (
        f"بحث {one.arabic} مع {other.arabic} سبل تعزيز التعاون العسكري بين البلدين في اللقاء رقم {number}."
        if arabic
        else f"{one.english} and {other.english} spoke of closer military cooperation in their talks number {number}."
    )
    participants = tuple(
        Participant("person", person.arabic if arabic else person.english, country=person.country, part=part)
        for person, part in zip((one, other), PARTS[type_], strict=True)
    )
    place = Place() if type_ == "call" else Place(one.capital, one.country, one.capital)
    sentence = Span(0, len(text))
    event = Event(
        type_, participants, date=day.isoformat(), place=place, topics=(dice.choice(TOPICS),), evidence=(sentence,),
        status="planned" if dice.random() < 0.1 else "happened", rule="invented",
    )  # fmt: skip
    source = Article(
        ids.article_id(text), text, f"Talks {number}", day, "Invented News", f"https://news.example/{number}",
        "ar" if arabic else "en", f"invented-{number}",
    )  # fmt: skip
    return Extraction(source, (sentence,), events=(event,))
