"""Closed namespaces of the ontology: a misspelt term is an error.

Generated from ontology/*.ttl by `python -m kg.rdf.generate`: change the ontology, not this file.
Terms that are no Python names are reached with brackets: `ROLE["minister-of-defence"]`.
"""
# ruff: noqa: N815 - terms are spelt as in the ontology

from rdflib import Namespace, URIRef
from rdflib.namespace import DefinedNamespace


class DD(DefinedNamespace):
    """Classes and properties of the ontology."""

    _NS = Namespace("https://w3id.org/defence-diplomacy/ontology#")
    _fail = True
    Actor: URIRef
    ActorReference: URIRef
    Agreement: URIRef
    Appointment: URIRef
    Article: URIRef
    Call: URIRef
    Coding: URIRef
    Conference: URIRef
    Country: URIRef
    Delegation: URIRef
    Deployment: URIRef
    Event: URIRef
    Evidence: URIRef
    Exercise: URIRef
    Group: URIRef
    Judgement: URIRef
    Meeting: URIRef
    Organisation: URIRef
    Participation: URIRef
    Person: URIRef
    Place: URIRef
    PortCall: URIRef
    PostHolding: URIRef
    Run: URIRef
    Training: URIRef
    Transfer: URIRef
    Visit: URIRef
    activityType: URIRef
    atPlace: URIRef
    attestedBy: URIRef
    attestedOn: URIRef
    attribution: URIRef
    awaits: URIRef
    cameoCode: URIRef
    canonical: URIRef
    city: URIRef
    coding: URIRef
    concernedTopic: URIRef
    confidence: URIRef
    copyOf: URIRef
    countryCode: URIRef
    date: URIRef
    dealingRead: URIRef
    denotes: URIRef
    earliest: URIRef
    end: URIRef
    exercisedWith: URIRef
    features: URIRef
    forStatus: URIRef
    goldstein: URIRef
    hasEvidence: URIRef
    hasParticipation: URIRef
    holdsPost: URIRef
    inArticle: URIRef
    indexKey: URIRef
    interactedWith: URIRef
    involvedIn: URIRef
    involves: URIRef
    judgedAt: URIRef
    judgedBy: URIRef
    kind: URIRef
    latest: URIRef
    led: URIRef
    ledBy: URIRef
    ledByReference: URIRef
    left: URIRef
    met: URIRef
    name: URIRef
    nameAsWritten: URIRef
    nameRead: URIRef
    part: URIRef
    ploverType: URIRef
    post: URIRef
    precision: URIRef
    quadClass: URIRef
    quote: URIRef
    readAs: URIRef
    reference: URIRef
    reportOf: URIRef
    reportedIn: URIRef
    reports: URIRef
    represents: URIRef
    right: URIRef
    role: URIRef
    rule: URIRef
    score: URIRef
    sector: URIRef
    sentence: URIRef
    signedWith: URIRef
    spokeWith: URIRef
    start: URIRef
    status: URIRef
    supplied: URIRef
    suppliedBy: URIRef
    tenureRead: URIRef
    unresolvedDate: URIRef
    verdict: URIRef
    visited: URIRef
    visitedBy: URIRef


class ACTIVITY(DefinedNamespace):
    """Activities of defence diplomacy, by code."""

    _NS = Namespace("https://w3id.org/defence-diplomacy/activity/")
    _fail = True
    _extras = [  # noqa: RUF012
        "training-teams",
    ]
    agreements: URIRef
    attaches: URIRef
    contacts: URIRef
    equipment: URIRef
    exchanges: URIRef
    exercises: URIRef
    expertise: URIRef
    placements: URIRef
    training: URIRef


class CAMEO(DefinedNamespace):
    """CAMEO event codes in use."""

    _NS = Namespace("https://w3id.org/defence-diplomacy/cameo/")
    _fail = True
    _extras = [  # noqa: RUF012
        "0312",
        "032",
        "0332",
        "0334",
        "036",
        "040",
        "041",
        "042",
        "043",
        "044",
        "046",
        "050",
        "057",
        "062",
        "072",
        "074",
        "120",
        "1212",
        "1222",
        "1224",
        "125",
    ]


class PART(DefinedNamespace):
    """Parts played in events, by code."""

    _NS = Namespace("https://w3id.org/defence-diplomacy/part/")
    _fail = True
    attendee: URIRef
    giver: URIRef
    guest: URIRef
    head: URIRef
    host: URIRef
    member: URIRef
    participant: URIRef
    receiver: URIRef
    signatory: URIRef


class PLOVER(DefinedNamespace):
    """PLOVER event types in use."""

    _NS = Namespace("https://w3id.org/defence-diplomacy/plover/")
    _fail = True
    AGREE: URIRef
    AID: URIRef
    CONSULT: URIRef
    COOPERATE: URIRef
    REJECT: URIRef
    SUPPORT: URIRef


class ROLE(DefinedNamespace):
    """Posts, by code."""

    _NS = Namespace("https://w3id.org/defence-diplomacy/role/")
    _fail = True
    _extras = [  # noqa: RUF012
        "chief-of-staff",
        "crown-prince",
        "defence-attache",
        "deputy-chief-of-staff",
        "deputy-head-of-government",
        "deputy-minister-of-defence",
        "head-of-government",
        "head-of-state",
        "intelligence-chief",
        "member-of-parliament",
        "minister-of-defence",
        "minister-of-foreign-affairs",
        "minister-of-interior",
        "national-security-adviser",
        "other-minister",
        "secretary-general",
        "senior-officer",
        "senior-official",
        "service-commander",
        "speaker-of-parliament",
    ]
    ambassador: URIRef
    commander: URIRef
    envoy: URIRef
    executive: URIRef
    governor: URIRef
    spokesperson: URIRef


class STATUS(DefinedNamespace):
    """Statuses of events, by code."""

    _NS = Namespace("https://w3id.org/defence-diplomacy/status/")
    _fail = True
    denied: URIRef
    happened: URIRef
    planned: URIRef


class TOPIC(DefinedNamespace):
    """Topics, by code."""

    _NS = Namespace("https://w3id.org/defence-diplomacy/topic/")
    _fail = True
    _extras = [  # noqa: RUF012
        "air-and-missile-defence",
        "armed-conflict",
        "arms-control",
        "arms-procurement",
        "bilateral-relations",
        "border-security",
        "capability-building",
        "ceasefire-and-peace",
        "counter-terrorism",
        "defence-agreement",
        "defence-industry",
        "defence-reform",
        "energy-and-economy",
        "exchange-of-expertise",
        "intelligence-sharing",
        "international-security",
        "joint-exercises",
        "logistics-and-basing",
        "maritime-security",
        "military-aid",
        "military-cooperation",
        "military-medicine",
        "military-technical-cooperation",
        "nuclear-and-wmd",
        "prisoners-and-missing",
        "refugees-and-migration",
        "regional-security",
        "training-and-education",
    ]
    coordination: URIRef
    cyber: URIRef
    demining: URIRef
    humanitarian: URIRef
    peacekeeping: URIRef
    space: URIRef


class TOPICGROUP(DefinedNamespace):
    """Groups of topics, by code."""

    _NS = Namespace("https://w3id.org/defence-diplomacy/topic-group/")
    _fail = True
    capabilities: URIRef
    conflict: URIRef
    materiel: URIRef
    order: URIRef
    relations: URIRef
    security: URIRef


PREFIXES = {
    "activity": "https://w3id.org/defence-diplomacy/activity/",
    "cameo": "https://w3id.org/defence-diplomacy/cameo/",
    "data": "https://w3id.org/defence-diplomacy/data/",
    "dct": "http://purl.org/dc/terms/",
    "dd": "https://w3id.org/defence-diplomacy/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "part": "https://w3id.org/defence-diplomacy/part/",
    "plover": "https://w3id.org/defence-diplomacy/plover/",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "role": "https://w3id.org/defence-diplomacy/role/",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "status": "https://w3id.org/defence-diplomacy/status/",
    "topic": "https://w3id.org/defence-diplomacy/topic/",
    "topicgroup": "https://w3id.org/defence-diplomacy/topic-group/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The prefixes that queries and exports may use."""
