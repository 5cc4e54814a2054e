"""The loop: what whole sentences tell, in both languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]

TOLD = {
    "a verb with its subject before it": (
        "Iraqi Defence Minister Thabit Abbasi met Jordanian army chief Yousef Huneiti in Baghdad.",
        ["meeting happened: subject=Thabit Abbasi, object=Yousef Huneiti"]),
    "a verb with its subject after it": (
        "التقى وزير الدفاع العراقي ثابت العباسي رئيس الأركان الأردني يوسف الحنيطي في بغداد.",
        ["meeting happened: subject=ثابت العباسي, object=يوسف الحنيطي"]),
    "a passive": (
        "Norwegian Defence Minister Tore Sandvik was received by Polish President Karol Nawrocki in Warsaw.",
        ["meeting happened: object=Tore Sandvik, agent=Karol Nawrocki"]),  # "by" tells who received
    "a light verb with a noun": (
        "عقد وزير الدفاع المصري عبد المجيد صقر اجتماعا مع نظيره الفرنسي سيباستيان لوكورنو.",
        ["meeting happened: subject=عبد المجيد صقر, with=سيباستيان لوكورنو"]),
    "a possessor of a noun": (
        "Rajnath Singh's meeting with French Defence Minister Sebastien Lecornu covered joint production.",
        ["meeting happened: subject=Rajnath Singh, with=Sebastien Lecornu"]),  # "with" belongs to the trigger
    "a verbal noun between states": (
        "توقيع اتفاقية بين مصر وكينيا في القاهرة.",
        ["agreement happened: between=EG, between=KE"]),
    "adjectives of two countries": (
        "سبقت ذلك مباحثات سورية روسية.",
        ["meeting happened: between=SY, between=RU"]),
    "two events in one sentence": (
        "Spanish Defence Minister Carlos Robles visited Nouakchott and met Mauritanian army chief Mokhtar Bolle.",
        ["visit happened: subject=Carlos Robles", "meeting happened: object=Mokhtar Bolle, subject=Carlos Robles"]),
    "a delegation with its head": (
        "وصل وفد عسكري فرنسي برئاسة رئيس الأركان تييري بوركار إلى بيروت.",
        ["visit happened: subject=تييري بوركار, subject=delegation FR"]),
    "a call": (
        "تلقى وزير الدفاع الإماراتي محمد المزروعي اتصالا هاتفيا من نظيره الهندي راجناث سينغ.",
        ["call happened: subject=محمد المزروعي, with=راجناث سينغ"]),
}
NOTHING = {
    "a text about something else": "Oil prices rose on Monday as traders waited for inventory figures.",
    "the same in Arabic": "بلغ إنتاج القمح هذا العام مليوني طن وفق وزارة الزراعة.",
    "an official who meets nobody": "Defence Minister Robert Abela resigned to spend time with his family.",
    "contacts in general": "A series of meetings between Indian and French officials takes place every year.",
    "no word at all": "...",
}


@pytest.mark.parametrize(("text", "told"), TOLD.values(), ids=TOLD)
def test_what_is_told(tell: Tell, text: str, told: list[str]) -> None:
    assert tell(text) == told


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_nothing_is_told(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_frames_come_in_the_order_of_the_text(tell: Tell) -> None:
    told = tell("Germany delivered howitzers to Ukraine. Greece bought frigates from France. "
                "Egypt and Kenya signed a defence agreement in Nairobi.")
    assert [line.split()[0] for line in told] == ["transfer", "transfer", "agreement"]


def test_the_person_in_focus_goes_on_into_the_next_sentence(tell: Tell) -> None:
    told = tell("Secretary of Defense Pete Hegseth will visit Tokyo. He will meet Japanese army chief Kenji Mori.")
    assert told == ["visit planned: subject=Pete Hegseth", "meeting planned: subject=Pete Hegseth, object=Kenji Mori"]


@pytest.mark.parametrize("text", [
    "بحث وزير الدفاع اللبناني هاتفيا مع نظيره الفرنسي دعم الجيش.",
    "Kenyan Defence Minister Aden Duale held talks by video with his Rwandan counterpart.",
])
def test_talks_from_afar_are_a_call(tell: Tell, text: str) -> None:
    assert [line.split(" ")[0] for line in tell(text)] == ["call"]


def test_each_of_two_counterparts_has_his_country(tell: Tell) -> None:
    (told,) = tell("عقد وزير الدفاع الكويتي فهد الفضلي لقاءً مع نظيريه الأردني سامر حداد والتركي عمر يلدرم.")
    assert told == "meeting happened: subject=فهد الفضلي, with=سامر حداد, with=عمر يلدرم"


SAID_OTHERWISE = [
    ("The army chief of Kenya, General Charles Kahariri, called on the President of Malawi in Lilongwe.",
     "meeting happened: subject=Charles Kahariri, object=head-of-state MW"),
    ("The meeting between Tore Sandvik and Pål Jonson took place in Bodø.",
     "meeting happened: between=Tore Sandvik, between=Pål Jonson"),
    ("Ghana and Benin agreed to hold talks in Lomé.", "meeting planned: subject=GH, subject=BJ"),
    ("Peru received two patrol aircraft from Spain.", "transfer happened: subject=ES, object=PE"),
    ("HMS Tamar sailed into Suva harbour on Monday.", "port-call happened: subject=HMS Tamar"),
]


@pytest.mark.parametrize(("text", "told"), SAID_OTHERWISE)
def test_other_ways_of_saying_it(tell: Tell, text: str, told: str) -> None:
    assert tell(text)[0] == told


@pytest.mark.parametrize(("text", "told"), [
    ("Jordanian King Hamad Saleh received a phone call from French President Luc Martin.",
     "call happened: subject=Hamad Saleh, with=Luc Martin"),
    ("Polish Minister Jan Mazur discussed with Chilean Minister Pablo Rojas joint training in a phone call.",
     "call happened: subject=Jan Mazur, with=Pablo Rojas"),
    ("Polish Minister Jan Mazur said after talks with Chilean Minister Pablo Rojas that ties were good.",
     "meeting happened: with=Pablo Rojas, subject=Jan Mazur"),
    ("In talks with Chilean Minister Pablo Rojas, Polish Minister Jan Mazur took up the issue.",
     "meeting happened: with=Pablo Rojas, subject=Jan Mazur"),
    ("NATO defence ministers met in Brussels.", "meeting happened: subject=NATO defence ministers"),
    ("Poland will receive 32 fighter jets from the United States.", "transfer planned: subject=US, object=PL"),
    ("Jan Mazur and Ugo Neri co-chaired the Chile-Peru roundtable with Piotr Zych.",
     "meeting happened: subject=Jan Mazur, subject=Ugo Neri, object=CL, object=PE, with=Piotr Zych"),
])
def test_ways_of_the_press(tell: Callable[..., list[str]], text: str, told: str) -> None:
    assert tell(text) == [told]


@pytest.mark.parametrize(("text", "told"), [
    ("زار وزير الدفاع التركي كمال أيدن مقديشو والتقى الرئيس حسن شيخ عمر.",
     ["visit happened: subject=كمال أيدن", "meeting happened: object=حسن شيخ عمر, subject=كمال أيدن"]),
    ("التقى وزير الدفاع التركي كمال أيدن نظيره الصومالي عمر نور. ووقع الوزيران في ختام هذه المباحثات اتفاقا.",
     ["meeting happened: subject=كمال أيدن, object=عمر نور", "agreement happened: subject=كمال أيدن, subject=عمر نور"]),
    ("وكانت مصر وقعت مع ألمانيا عقدا لبناء سفن.", ["agreement happened: subject=EG, with=DE"]),
    ("نفت الرئاسة أن يكون وزير الدفاع الروسي أندريه سيمونوف قد التقى وزير الدفاع التركي كمال أيدن.",
     ["meeting denied: subject=أندريه سيمونوف, object=كمال أيدن"]),
    ("وصلت إلى ميناء طرابلس فرقاطة تركية في زيارة.", ["port-call happened: subject=TR"]),
    ("اتفق الرئيس المصري سامي فهمي وأمير الكويت سعد جابر خلال لقائهما في شرم الشيخ.",
     ["meeting happened: subject=سامي فهمي, subject=سعد جابر"]),
    ("مباحثات القاهرة بين وزير الدفاع المصري سامي فهمي ووزير الدفاع التركي كمال أيدن.",
     ["meeting happened: between=سامي فهمي, between=كمال أيدن"]),
])
def test_ways_of_the_arabic_press(tell: Callable[..., list[str]], text: str, told: list[str]) -> None:
    assert tell(text) == told


def test_a_document_may_stand_before_the_verb_that_signs_it(tell: Tell) -> None:
    assert tell("ينص الاتفاق الذي وقعه وزير الدفاع الكيني آدن دوالي ونظيره الإيطالي غويدو كروسيتو على ذلك.") == [
        "agreement happened: subject=آدن دوالي, subject=غويدو كروسيتو"]
    assert tell("تهدف الاتفاقية الموقعة بين السودان وروسيا إلى إقامة مركز لوجستي.") == [
        "agreement happened: between=SD, between=RU"]


@pytest.mark.parametrize(("text", "told"), [
    ("The visit of Polish Defence Minister Jan Mazur to Lima has been postponed.", "visit denied: subject=Jan Mazur"),
    ("Polish Minister Jan Mazur received a courtesy call from Chilean Minister Pablo Rojas.",
     "meeting happened: subject=Jan Mazur, object=Pablo Rojas"),
    ("Polish Minister Jan Mazur is in Lima to attend an arms exhibition.", "visit happened: subject=Jan Mazur"),
    ("Polish Minister Jan Mazur had previously visited Lima.", "visit happened: subject=Jan Mazur"),
    ("The Peruvian frigate Ancash reached Valparaíso.", "port-call happened: subject=Ancash"),
    ("General Jan Mazur took over as chief of the general staff.", "appointment happened: subject=Jan Mazur"),
])
def test_more_ways_of_the_press(tell: Callable[..., list[str]], text: str, told: str) -> None:
    assert tell(text)[0] == told


@pytest.mark.parametrize("text", [
    "Minister Jan Mazur reached an agreement in Lima.",
    "Minister Jan Mazur sent the president of Chile a letter of thanks.",
])
def test_words_that_only_look_like_it(tell: Callable[..., list[str]], text: str) -> None:
    assert tell(text) == []


def test_what_is_said_during_a_call_is_the_call(tell: Callable[..., list[str]]) -> None:
    told = tell("Defence Minister Ana Ruiz spoke with President Jan Kos of Poland. During the call, Minister Ruiz and "
                "President Kos exchanged views on trade.")
    assert [line.split()[0] for line in told] == ["call", "call"]


def test_who_leads_a_delegation_somewhere_travels(tell: Callable[..., list[str]]) -> None:
    assert tell("Defence Minister Ana Ruiz led a Spanish delegation to Tokyo last week.") == [
        "visit happened: subject=Ana Ruiz, object=delegation ES"]
    assert tell("Defence Minister Ana Ruiz led the Spanish delegation.") == []


def test_a_verb_joined_to_one_of_several_subjects(tell: Callable[..., list[str]]) -> None:
    assert tell("Ministers Jan Kos and Ana Ruiz last met in Oslo in May, and spoke by telephone last week.")[-1] == (
        "call happened: subject=Jan Kos, subject=Ana Ruiz")


@pytest.mark.parametrize(("text", "told"), [
    ("Chile's new ambassador to Peru, Jan Mazur, presented his credentials.",
     "appointment happened: subject=Jan Mazur"),
    ("The cabinet confirmed the appointment of General Jan Mazur as army chief.",
     "appointment happened: subject=Jan Mazur"),
    ("Officers from Chile, Peru and Ecuador are taking part in a naval exercise.",
     "exercise happened: subject=CL, subject=PE, subject=EC"),
    ("After a long pause, Chile and Peru are holding naval drills.", "exercise happened: subject=CL, subject=PE"),
])
def test_who_takes_part(tell: Callable[..., list[str]], text: str, told: str) -> None:
    assert tell(text) == [told]


def test_a_traveller_meets_all_who_are_named_behind_the_verb(tell: Tell) -> None:
    told = tell("وصل وزير الدفاع الإيطالي غويدو كروسيتو إلى طرابلس، حيث التقى وزير الدفاع سالم الفيتوري ورئيس الأركان "
                "علي الزوي.")
    assert told[-1] == "meeting happened: subject=غويدو كروسيتو, object=سالم الفيتوري, object=علي الزوي"


def test_a_press_conference_is_no_conference(tell: Tell) -> None:
    assert tell("عقد وزير الدفاع الإيطالي غويدو كروسيتو ونظيره الليبي سالم الفيتوري مؤتمرا صحفيا.") == []


def test_whoever_travels_to_speak_with_somebody_meets_him(tell: Tell) -> None:
    told = tell("President Ana Ruiz of Chile will tour the shipyard to speak with Admiral Luis Soto.")
    assert "meeting planned: with=Luis Soto, subject=Ana Ruiz" in told


def test_who_arrives_and_is_received(tell: Callable[..., list[str]]) -> None:
    assert tell("Polish Defence Minister Jan Mazur arrived in Riga and was received by Latvian Defence Minister Andris "
                "Kalns.") == ["visit happened: subject=Jan Mazur",
                              "meeting happened: agent=Andris Kalns, object=Jan Mazur"]
