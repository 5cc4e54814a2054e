"""French: titles and countries in its order, elided words, and the events of its news."""

from __future__ import annotations

from datetime import date

import pytest
from spacy.vocab import Vocab

from kg.ingest.language import detect
from kg.model import Article, Event, Extraction
from kg.nlp import Extractor
from kg.nlp.language import languages, load
from kg.nlp.tokens import NewsTokenizer, tokens_of, words_of
from kg.reports import LANGUAGES

WEDNESDAY = date(2025, 11, 19)


def read(text: str, publisher: str = "") -> Extraction:
    return Extractor().extract(Article("x", text, published=WEDNESDAY, publisher=publisher, language="fr"))


def told(event: Event) -> str:
    """An event in a line: "meeting happened 2025-11-18 Paris FR: host=Sébastien Lecornu FR"."""
    when_where = " ".join(filter(None, (event.date, event.place.city, event.place.country)))
    who = ", ".join(f"{p.part}={p.name or p.role or p.kind} {p.country}".rstrip() if p.kind != "country" else
                    f"{p.part}={p.country}" for p in event.participants)
    return f"{event.type} {event.status} {when_where}".rstrip() + f": {who}"


EVENTS = [
    # Who receives whom, in the active and the passive voice.
    ("Le ministre des Armées Sébastien Lecornu a reçu mardi à Paris son homologue allemand Boris Pistorius.",
     ["meeting happened 2025-11-18 Paris FR: host=Sébastien Lecornu FR, guest=Boris Pistorius DE"]),
    ("Le général Thierry Burkhard, chef d'état-major des armées françaises, a été reçu mercredi au Caire par le "
     "président égyptien Abdel Fattah al-Sissi.",
     ["meeting happened 2025-11-19 Cairo EG: guest=Thierry Burkhard FR, host=Abdel Fattah al-Sissi EG"]),
    ("Le chef de l'État tunisien Kaïs Saïed a reçu, vendredi 14 novembre 2025, au palais de Carthage, le ministre "
     "serbe de la Défense Bratislav Gasic.",
     ["meeting happened 2025-11-14: host=Kaïs Saïed TN, guest=Bratislav Gasic RS"]),
    ("Le président du Conseil présidentiel libyen, Mohamed el-Menfi, a reçu l'ambassadeur de France en Libye, "
     "Thierry Vallat.", ["meeting happened: host=Mohamed el-Menfi LY, guest=Thierry Vallat FR"]),
    ("Le ministre syrien de la Défense Mourhaf Abou Qasra a reçu dimanche à Damas une délégation russe conduite par le "
     "vice-ministre de la Défense Iounous-bek Ievkourov.",
     ["meeting happened 2025-11-16 Damascus SY: host=Mourhaf Abou Qasra SY, guest=Iounous-bek Ievkourov RU, "
      "guest=delegation RU"]),
    # Meetings, told by a verb or a noun.
    ("Le ministre français de la Défense s'est entretenu lundi avec le ministre de la Défense d'Ukraine, Oustem "
     "Oumerov.", ["meeting happened 2025-11-17: participant=minister-of-defence FR, participant=Oustem Oumerov UA"]),
    ("Une rencontre a eu lieu hier à Rome entre le ministre italien de la Défense Guido Crosetto et son homologue grec "
     "Nikos Dendias.",
     ["meeting happened 2025-11-18 Rome IT: participant=Guido Crosetto IT, participant=Nikos Dendias GR"]),
    ("Le chef de la diplomatie russe Sergueï Lavrov et le ministre syrien des Affaires étrangères Assaad al-Chaibani "
     "se sont entretenus le 7 octobre à Moscou.",
     ["meeting happened 2025-10-07 Moscow RU: participant=Sergueï Lavrov RU, participant=Assaad al-Chaibani SY"]),
    ("Emmanuel Macron et Abdelmadjid Tebboune se sont rencontrés il y a trois jours à Alger.",
     ["meeting happened 2025-11-16 Algiers DZ: participant=Emmanuel Macron, participant=Abdelmadjid Tebboune"]),
    ("Les ministres de la Défense de la France, de l'Allemagne et de la Pologne se sont réunis lundi à Varsovie.",
     ["meeting happened 2025-11-17 Warsaw PL: participant=minister-of-defence FR, participant=minister-of-defence DE, "
      "participant=minister-of-defence PL"]),
    ("Le Caire accueille une réunion entre les chefs d'état-major égyptien et soudanais.",
     ["meeting happened: participant=chief-of-staff EG, participant=chief-of-staff SD"]),
    ("Les entretiens franco-allemands se sont tenus à Toulouse.",
     ["meeting happened Toulouse FR: participant=FR, participant=DE"]),
    # Visits.
    ("La ministre des Armées, Catherine Vautrin, s'est rendue jeudi dernier à Varsovie.",
     ["visit happened 2025-11-13 Warsaw PL: guest=Catherine Vautrin"]),
    ("La visite à Moscou du ministre syrien de la Défense a porté sur la coopération militaire.",
     ["visit happened Moscow RU: guest=minister-of-defence SY"]),
    ("Une délégation militaire jordanienne conduite par le général Youssef Hneiti est arrivée lundi à Damas.",
     ["visit happened 2025-11-17 Damascus SY: guest=Youssef Hneiti JO, guest=delegation JO"]),
    ("Le secrétaire américain à la Défense Lloyd Austin est arrivé jeudi en Israël pour des entretiens avec son "
     "homologue Yoav Gallant.",
     ["visit happened 2025-11-13 IL: guest=Lloyd Austin US",
      "meeting happened 2025-11-13 IL: participant=Lloyd Austin US, participant=Yoav Gallant IL"]),
    ("Selon l'Élysée, Emmanuel Macron effectuera une visite d'État au Maroc en octobre prochain.",
     ["visit planned 2026-10 MA: guest=Emmanuel Macron"]),
    ("La frégate française Aconit a fait escale à Djibouti.", ["port-call happened DJ: participant=Aconit FR"]),
    # Calls: "par téléphone" stands for the verb before it.
    ("Le président Emmanuel Macron s'est entretenu par téléphone avec le président russe Vladimir Poutine.",
     ["call happened: participant=Emmanuel Macron, participant=Vladimir Poutine RU"]),
    ("Sébastien Lecornu et Boris Pistorius se sont entretenus mardi par téléphone.",
     ["call happened 2025-11-18: participant=Sébastien Lecornu, participant=Boris Pistorius"]),
    ("Le président Macron a eu mardi un entretien téléphonique avec Volodymyr Zelensky.",
     ["call happened 2025-11-18: participant=Macron, participant=Volodymyr Zelensky"]),
    ("Lors d'un entretien téléphonique avec le ministre turc de la Défense Yasar Güler, le ministre syrien de la "
     "Défense Mourhaf Abou Qasra a évoqué la sécurité des frontières.",
     ["call happened: participant=Yasar Güler TR, participant=Mourhaf Abou Qasra SY"]),
    # Agreements.
    ("La France et le Qatar ont signé mardi un accord de coopération militaire à Doha.",
     ["agreement happened 2025-11-18 Doha QA: signatory=FR, signatory=QA"]),
    ("Un mémorandum d'entente a été signé entre le Maroc et l'Éthiopie à Rabat.",
     ["agreement happened Rabat MA: signatory=MA, signatory=ET"]),
    ("Le ministre turc de la Défense, Yasar Güler, et son homologue irakien ont signé un protocole d'accord lors d'une "
     "cérémonie à Ankara.",
     ["agreement happened Ankara TR: signatory=Yasar Güler TR, signatory=minister-of-defence IQ"]),
    ("La signature d'un accord de défense entre Paris et Abou Dhabi est prévue en décembre.",
     ["agreement planned 2025-12: signatory=FR, signatory=AE"]),
    # Planned and denied.
    ("Le prince héritier saoudien Mohammed ben Salmane recevra dimanche prochain à Riyad le secrétaire américain à la "
     "Défense Pete Hegseth.",
     ["meeting planned 2025-11-23 Riyadh SA: host=Mohammed ben Salmane SA, guest=Pete Hegseth US"]),
    ("Le ministre irakien de la Défense Thabet al-Abbassi effectuera une visite officielle en France la semaine "
     "prochaine.", ["visit planned 2025-11-24/2025-11-30 FR: guest=Thabet al-Abbassi IQ"]),
    ("Le chef d'état-major algérien n'a pas rencontré son homologue marocain.",
     ["meeting denied: participant=chief-of-staff DZ, participant=chief-of-staff MA"]),
    ("Lloyd Austin a annulé sa visite à Kiev.", ["visit denied Kyiv UA: guest=Lloyd Austin"]),
    ("Moscou a démenti toute rencontre entre Vladimir Poutine et Volodymyr Zelensky.",
     ["meeting denied: participant=Vladimir Poutine, participant=Volodymyr Zelensky"]),
    # In the background of another event.
    ("Le 14 mai 2024, la ministre de la Défense espagnole, Margarita Robles, avait rencontré à Madrid son homologue "
     "ukrainien.",
     ["meeting happened 2024-05-14 Madrid ES: participant=Margarita Robles ES, participant=minister-of-defence UA"]),
    ("Lors de sa visite à Abidjan, la ministre des Armées Catherine Vautrin a rencontré le président Alassane "
     "Ouattara.",
     ["visit happened Abidjan CI: guest=Catherine Vautrin",
      "meeting happened Abidjan CI: participant=Catherine Vautrin, participant=Alassane Ouattara"]),
    ("Le ministre allemand de la Défense, en visite à Kiev, a promis une aide militaire supplémentaire.",
     ["visit happened Kyiv UA: guest=minister-of-defence DE"]),
    ("L'Allemagne a livré des chars Leopard à l'Ukraine.", ["transfer happened: giver=DE, receiver=UA"]),
]


@pytest.mark.parametrize(("text", "events"), EVENTS, ids=[text[:50] for text, _ in EVENTS])
def test_what_a_sentence_tells(text: str, events: list[str]) -> None:
    assert [told(event) for event in read(text).events] == events


@pytest.mark.parametrize("text", [
    "Le ministre de la Défense a salué le courage des soldats.",
    "Les réunions régulières entre les états-majors renforcent la confiance.",
    "La coopération militaire entre la France et l'Allemagne est ancienne.",
])
def test_what_is_no_event(text: str) -> None:
    assert read(text).events == ()


@pytest.mark.parametrize(("text", "person"), [
    ("Le ministre français de la Défense", ("", "minister-of-defence", "FR")),
    ("Le ministre de la Défense français", ("", "minister-of-defence", "FR")),
    ("Le ministre de la Défense d'Ukraine", ("", "minister-of-defence", "UA")),
    ("Le ministre des Armées du Sénégal, Birame Diop", ("Birame Diop", "minister-of-defence", "SN")),
    ("Le roi Abdallah II de Jordanie", ("Abdallah II", "head-of-state", "JO")),
    ("Boris Pistorius, ministre allemand de la Défense", ("Boris Pistorius", "minister-of-defence", "DE")),
    ("L'ancien Premier ministre Dominique de Villepin", ("Dominique de Villepin", "head-of-government", "")),
    ("Le secrétaire général de l'OTAN Mark Rutte", ("Mark Rutte", "secretary-general", "NATO")),
])
def test_a_title_with_its_country_and_name(text: str, person: tuple[str, str, str]) -> None:
    [found] = [m for m in read(text + " est arrivé.").mentions if m.kind == "person"]
    assert (found.name, found.role, found.country) == person


def test_a_title_alone_means_someone_just_named() -> None:
    events = read("Le ministre turc de la Défense Yasar Güler a reçu lundi à Ankara l'ambassadeur de France. "
                  "Le ministre s'est ensuite rendu à Bakou.").events
    assert [told(event) for event in events] == [
        "meeting happened 2025-11-17 Ankara TR: host=Yasar Güler TR, guest=ambassador FR",
        "visit happened Baku AZ: guest=Yasar Güler TR"]


def test_the_next_sentence_tells_what_it_was_about() -> None:
    [event] = read("Le ministre tunisien de la Défense, Khaled Sehili, s'est entretenu jeudi avec l'ambassadrice des "
                   "États-Unis. L'entretien a porté sur la formation militaire et la sécurité des frontières.").events
    assert event.topics == ("training-and-education", "border-security")


def test_the_home_of_the_publisher_is_the_country_of_a_post_without_one() -> None:
    [event] = read("La ministre des Armées Catherine Vautrin s'est rendue à Varsovie.", "defense.gouv.fr").events
    assert event.participants[0].country == "FR"


@pytest.mark.parametrize(("text", "words"), [
    ("l’accord d'Alger", ("l'", "accord", "d'", "alger")),
    ("Qu'aujourd'hui l'OTAN s'étende", ("qu'", "aujourd'hui", "l'", "otan", "s'", "etende")),
    ("d'", ("d'",)),
])
def test_elided_words_are_words_of_their_own(text: str, words: tuple[str, ...]) -> None:
    elided = load("fr").proclitics.elided
    assert words_of(text, elided) == words
    assert tokens_of(NewsTokenizer(Vocab(), elided)(text)).keys == words


def test_other_languages_keep_their_apostrophes() -> None:
    assert words_of("Côte d'Ivoire") == ("cote", "d'ivoire")


def test_the_language_is_recognised_and_read() -> None:
    assert {detect(text) for text, _ in EVENTS[:5]} == {"fr"}
    assert set(LANGUAGES) == set(languages())
