// The data of the page: read from its element as JSON, unpacked where packed, then joined up.

const ARABIC = /[\u0600-\u06ff]/;
let data;

async function readData() {
  const element = $("data");
  let text = element.textContent;
  if (element.dataset.encoding === "gzip") {
    if (typeof DecompressionStream === "undefined") throw new Error(t("failed.browser"));
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    text = await new Response(stream).text();
  }
  element.remove();
  return joined(JSON.parse(text));
}

// Every actor knows its place, ties and events; every event its days and the ties that it is part of.
function joined(read) {
  read.actors.forEach((actor, index) => {
    Object.assign(actor, { index, place: read.nodes[index], id: actor.id, key: shortId(actor.id), ties: [], events: [] });
    actor.folded = [...Object.values(actor.labels), ...actor.names, actor.latin].filter(Boolean).map(fold);
  });
  read.estimated ??= [];
  read.givenMeasures = [...new Set(read.actors.flatMap((actor) => Object.keys(actor.measures)))];
  read.ties = read.edges;
  read.ties.forEach((tie, index) => {
    tie.index = index;
    read.actors[tie.from].ties.push(tie);
    read.actors[tie.to].ties.push(tie);
  });
  read.events.forEach((event, index) => {
    Object.assign(event, { index, key: shortId(event.id), days: daysOf(event) });
    event.place.key = event.place.at ? `${event.place.country}/${event.place.whole ? "" : event.place.city}` : "";
    event.actors = [...new Set(event.participants.map((participant) => participant.actor))];
    for (const actor of event.actors) read.actors[actor].events.push(event);
  });
  read.cities = new Map(read.events.filter(({ place }) => place.city && ARABIC.test(place.name)).map(({ place }) => [place.city, place.name]));
  return read;
}

function shortId(id) {
  return id.split("/data/").pop();
}

// [first day, last day] of an event, or null where no date is known.
function daysOf({ date, earliest, latest }) {
  const [start, end] = date.split("/");
  const first = earliest || padded(start, "-01"), last = latest || padded(end ?? start, "-31");
  return first ? [first, last || first] : null;
}

function padded(date, day) {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return "";
  return date.length === 4 ? date + (day === "-01" ? "-01-01" : "-12-31") : date.length === 7 ? date + day : date;
}

function byDate(a, b) {
  return (a.days?.[0] ?? "").localeCompare(b.days?.[0] ?? "") || a.index - b.index;
}
