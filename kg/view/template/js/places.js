// Where the events that are shown took place, and who came there from where: the middle of the map, as plain data.
//
// A journey leads from the seat of a country's government to the place of an event abroad in which someone of that
// country took part; nobody need travel to be called, appointed or sent something.

const AT_HOME = new Set(["call", "appointment", "transfer"]);
let places = null;

// { places: key → { key, place, events }, journeys: key → { key, from, place, events }, unplaced, undated }.
function mapped() {
  places ??= placesOf([...view.events]);
  return places;
}

function placesOf(events) {
  const found = { places: new Map(), journeys: new Map(), unplaced: 0, undated: events.filter((event) => !event.days).length };
  for (const event of events) {
    const { place } = event;
    if (!place.key) {
      found.unplaced += 1;
      continue;
    }
    gather(found.places, place.key, { place }, event);
    for (const from of travellers(event)) gather(found.journeys, `${from}~${place.key}`, { from, place }, event);
  }
  return found;
}

function gather(groups, key, what, event) {
  if (!groups.has(key)) groups.set(key, { key, ...what, events: [] });
  groups.get(key).events.push(event);
}

// The countries, other than that of the place, whose people took part and whose seat is known.
function travellers(event) {
  if (AT_HOME.has(event.type)) return [];
  const countries = event.actors.map((actor) => data.actors[actor].country);
  return [...new Set(countries)].filter((country) => country !== event.place.country && data.seats[country]);
}

function eventsOf({ kind, event, place, from }) {
  if (kind === "event") return [event];
  return (kind === "place" ? mapped().places.get(place) : mapped().journeys.get(`${from}~${place}`))?.events ?? [];
}

// A place as it is called: a town, or a country where no town is known.
function placeName(place) {
  return place.whole ? label("country", place.country) : cityName(place);
}

function cityName(place) {
  return shown((state.language === "ar" && (place.arabic || data.cities.get(place.city))) || place.city);
}

function byEvents(a, b) {
  return b.events.length - a.events.length || a.key.localeCompare(b.key);
}

// What the panel of details says of the map: the places with most events and the journeys made most often.
function placeRanking() {
  const { places: all, journeys } = mapped(), list = (groups, text, choose) => h("ol", { class: "ranking" }, [...groups.values()].sort(byEvents).slice(0, 15).map((one) =>
    h("li", {}, swatch(countryColour(one.from ?? one.place.country)), h("button", { type: "button", class: "link", onclick: () => select(choose(one)) }, h("bdi", { text: text(one) })),
      h("span", { class: "count", text: String(one.events.length) }))));
  return [
    h("p", { text: t("hint.map") }), h("p", { class: "quiet keys", text: t("hint.map.keys") }),
    heading(t("map.places")), list(all, ({ place }) => placeText({ place }), ({ key }) => ({ kind: "place", place: key })),
    journeys.size ? heading(t("map.journeys")) : null,
    journeys.size ? list(journeys, journeyText, ({ from, place }) => ({ kind: "journey", from, place: place.key })) : null,
  ];
}

function journeyText({ from, place }) {
  return t("map.journey", { from: label("country", from), to: placeName(place) });
}

function placeDetails({ place }) {
  const one = mapped().places.get(place);
  return [heading(one ? placeText(one) : t("map.nothing")), h("div", { class: "actions" }, copyLink()), ...eventList(one?.events ?? [], null)];
}

function journeyDetails({ from, place }) {
  const one = mapped().journeys.get(`${from}~${place}`);
  return [heading(one ? journeyText(one) : t("map.nothing")), h("div", { class: "actions" }, copyLink()), ...eventList(one?.events ?? [], null)];
}
