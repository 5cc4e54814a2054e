"""A generated stream of articles with known truth: persons named in three scripts with noise, events told three times.

Names are made of syllables that each of the scripts can write, so that a person has one name and many spellings:
Latin vowels and consonants vary as transliterations do, Arabic drops hamzas and joins compounds, middle names come
and go, a report may give an initial, a family name alone, no country, a wrong one, or only the post. Dates are exact,
of a month, or missing; places and minor participants are left out at times. Some persons are brothers, some pairs
meet again and again.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kg import ids
from kg.model import Article, Event, Extraction, Participant, Place

SYLLABLES = [
    ("كا", "ka", "ка"), ("ري", "ri", "ри"), ("مو", "mo", "мо"), ("لا", "la", "ла"), ("دي", "di", "ди"),
    ("سا", "sa", "са"), ("نو", "nu", "ну"), ("با", "ba", "ба"), ("شا", "sha", "ша"), ("فا", "fa", "фа"),
    ("مي", "mi", "ми"), ("زو", "zo", "зо"), ("تا", "ta", "та"), ("را", "ra", "ра"), ("غو", "go", "го"),
    ("هي", "hi", "хи"), ("لو", "lu", "лу"), ("سي", "si", "си"),
]  # fmt: skip
ENDINGS = [("ن", "n", "н"), ("ف", "v", "в"), ("ر", "r", "р"), ("د", "d", "д"), ("ل", "l", "л"), ("", "", "")]
GIVEN = [
    ("محمد", "Mohammed", "Мухаммед"), ("خالد", "Khalid", "Халид"), ("أحمد", "Ahmed", "Ахмед"),
    ("سيرغي", "Sergei", "Сергей"), ("إبراهيم", "Ibrahim", "Ибрагим"), ("أندريه", "Andrei", "Андрей"),
    ("مارك", "Mark", "Марк"), ("يوسف", "Yusuf", "Юсуф"), ("عبد الله", "Abdullah", "Абдулла"),
    ("حسن", "Hassan", "Хасан"), ("حسين", "Hussein", "Хусейн"), ("سعيد", "Saeed", "Саид"),
    ("عبد الرحمن", "Abdulrahman", "Абдурахман"), ("طارق", "Tariq", "Тарик"), ("بوريس", "Boris", "Борис"),
    ("مصطفى", "Mustafa", "Мустафа"), ("ناصر", "Nasser", "Насер"), ("فلاديمير", "Vladimir", "Владимир"),
    ("روبرت", "Robert", "Роберт"), ("كريم", "Karim", "Карим"), ("جميل", "Jamil", "Джамиль"),
    ("سليم", "Salim", "Салим"),
]  # fmt: skip
LATIN_NOISE = [
    ("ei", "ey"), ("kh", "k"), ("oh", "uh"), ("mm", "m"), ("ss", "s"), ("u", "ou"), ("i", "ee"), ("k", "q"),
    ("ed", "ad"),
]  # fmt: skip
ROLES = ("minister-of-defence", "head-of-state", "chief-of-staff", "minister-of-foreign-affairs", "head-of-government")
COUNTRIES = "SY RU TR SA AE QA EG DZ MA TN IQ JO KW OM BH US FR GB DE IT ES PL UA CN IN PK JP KR AZ KZ".split()  # noqa: SIM905
TYPES = ("meeting", "meeting", "meeting", "call", "visit", "agreement")
Name = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with a name in three scripts (given, middle, family), a country and a post."""

    number: int
    given: Name
    middle: Name
    family: Name
    country: str
    role: str


@dataclass(frozen=True, slots=True)
class Truth:
    """Who each reference of an article is, by event and participant, and which event each of its reports tells."""

    persons: dict[tuple[int, int], int]
    events: tuple[int, ...]


def people(count: int, seed: int, countries: int = 30) -> list[Person]:
    """Persons: up to one holder of each post in a country, the others without; one in ten is another's brother."""
    rng = random.Random(seed)
    codes = COUNTRIES[:countries] if countries <= len(COUNTRIES) else [
        chr(65 + n // 26 % 26) + chr(65 + n % 26) for n in range(countries)
    ]
    made: list[Person] = []
    taken: set[tuple[Name, Name, str]] = set()
    for number in range(count):
        while True:
            brother = rng.choice(made) if made and rng.random() < 0.1 else None
            parts = [rng.choice(SYLLABLES) for _ in range(rng.choice((2, 3, 3, 4)))]
            end = rng.choice(ENDINGS)
            family: Name = brother.family if brother else _written(parts, end)
            country = brother.country if brother else codes[number % len(codes)]
            given = rng.choice(GIVEN)
            if (given, family, country) not in taken:
                break
        taken.add((given, family, country))
        place = number // len(codes)
        role = ROLES[place] if place < len(ROLES) and not brother else ""
        made.append(Person(number, given, rng.choice(GIVEN), family, country, role))
    return made


def _written(parts: list[Name], end: Name) -> Name:
    arabic, latin, cyrillic = ("".join(p[i] for p in [*parts, end]) for i in range(3))
    return arabic, latin.capitalize(), cyrillic.capitalize()


def stream(count: int, events: int, seed: int, reports: int = 3) -> Iterator[tuple[Extraction, Truth]]:
    """Articles in random order, one event each, `reports` of each event."""
    rng = random.Random(seed + 1)
    made = people(count, seed)
    told: list[tuple[Extraction, Truth]] = []
    pairs: list[tuple[Person, Person]] = []
    day = date(2023, 1, 1)
    for number in range(events):
        if pairs and rng.random() < 0.25:
            a, b = rng.choice(pairs)
        else:
            a = rng.choice(made)
            b = rng.choice([p for p in made if p.country != a.country])
            pairs.append((a, b))
        extra = [p for p in rng.sample(made, 2) if p not in (a, b) and rng.random() < 0.4]
        on = day + timedelta(days=number * 700 // events)
        type_ = rng.choice(TYPES)
        for report in range(reports):
            told.append(_report(rng, number, report, type_, on, [a, b, *extra]))
    rng.shuffle(told)
    yield from told


def _report(
    rng: random.Random, number: int, report: int, type_: str, on: date, persons: list[Person]
) -> tuple[Extraction, Truth]:
    script = rng.choice((0, 1, 1, 2))
    shown = persons[:2] + [p for p in persons[2:] if rng.random() < 0.7]
    participants = tuple(_participant(rng, p, script, first=i < 2) for i, p in enumerate(shown))
    written = rng.random()
    stated = on.isoformat() if written < 0.75 else "" if written < 0.92 else on.isoformat()[:7]
    place = Place(f"City {persons[0].country}", persons[0].country) if rng.random() < 0.7 else Place()
    event = Event(type_, participants, "happened", stated, place=place)
    published = on + timedelta(days=rng.choice((0, 1, 1, 2)))
    id_ = ids.article_id(f"event {number} report {report}")
    article = Article(id_, "", published=published, language=("ar", "en", "ru")[script], key=f"e{number}-{report}")
    return Extraction(article, events=(event,)), Truth({(0, i): p.number for i, p in enumerate(shown)}, (number,))


def _participant(rng: random.Random, person: Person, script: int, *, first: bool) -> Participant:
    country = person.country if rng.random() > 0.12 else rng.choice(COUNTRIES) if rng.random() < 0.08 else ""
    role = person.role if rng.random() < 0.75 else ""
    if person.role and role and country == person.country and first and rng.random() < 0.08:
        return Participant("person", "", role, country)
    name = spelling(rng, person, script)
    return Participant("person", name, role, country, names=(name,))


def spelling(rng: random.Random, person: Person, script: int) -> str:
    """One of the many ways to write a name."""
    given, middle, family = person.given[script], person.middle[script], person.family[script]
    how = rng.random()
    if how < 0.03:
        return family
    if how < 0.06 and script:
        given = f"{given[0]}."
    words = [given, middle, family] if how > 0.85 else [given, family]
    name = " ".join(words)
    if script == 1 and rng.random() < 0.35:
        name = name.replace(*rng.choice(LATIN_NOISE))
    if script == 0 and rng.random() < 0.3:
        name = name.translate(str.maketrans("أإة", "ااه")).replace("عبد ال", "عبدال")
    return name
