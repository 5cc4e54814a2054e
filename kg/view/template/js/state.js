// What the reader has chosen. All of it is in the fragment of the address, so that a view can be shared.

const FACETS = ["type", "topic", "country", "kind", "status"];
const VIEWS = ["network", "map", "timeline", "table"], COLOURINGS = ["country", "community"], ROWS_BY = ["country", "actor", "type", "topic"];
const HAS_ADDRESS = location.protocol !== "about:"; // inside a notebook the page has none to share
const state = {
  language: "en", theme: "", from: "", to: "", size: "strength", colour: "country", least: 1, alone: true,
  focus: null, selected: null, view: "network", rows: "country", newest: true, picking: null,
  type: new Set(), topic: new Set(), country: new Set(), kind: new Set(), status: new Set(),
};

function change(changes) {
  Object.assign(state, changes);
  const fragment = written();
  if (HAS_ADDRESS && fragment !== location.hash.slice(1)) history.replaceState(null, "", `#${fragment}`);
  refresh();
}

function written() {
  const parts = new URLSearchParams();
  const put = (name, value) => value && parts.set(name, value);
  put("lang", state.language);
  put("theme", state.theme);
  put("from", state.from);
  put("to", state.to);
  for (const facet of FACETS) put(facet, [...state[facet]].sort().join(","));
  put("size", state.size === "strength" ? "" : state.size);
  put("colour", state.colour === "country" ? "" : state.colour);
  put("least", state.least > 1 ? String(state.least) : "");
  put("alone", state.alone ? "" : "no");
  put("focus", state.focus?.key);
  put("view", state.view === "network" ? "" : state.view);
  put("rows", state.rows === "country" ? "" : state.rows);
  if (state.selected) put(state.selected.kind, selectionKey(state.selected));
  return parts.toString();
}

function selectionKey({ kind, actor, other, tie, event, place, from }) {
  if (kind === "place") return place;
  if (kind === "journey") return `${from}~${place}`;
  if (kind === "tie") return `${data.actors[tie.from].key}~${data.actors[tie.to].key}`;
  if (kind === "path") return `${actor.key}~${other.key}`;
  return kind === "event" ? event.key : actor.key;
}

// The choices that a fragment holds; what it names and the page does not have is passed over.
function readFragment() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const text = (name) => parts.get(name) ?? "";
  const day = (name) => (/^\d{4}-\d\d-\d\d$/.test(text(name)) ? text(name) : "");
  const one = (name, values) => (values.includes(text(name)) ? text(name) : values[0]);
  state.language = [text("lang"), data.language].find((language) => Object.hasOwn(TEXTS, language)) ?? "en";
  state.theme = ["light", "dark"].includes(text("theme")) ? text("theme") : "";
  Object.assign(state, { from: day("from"), to: day("to"), alone: text("alone") !== "no" });
  Object.assign(state, { view: one("view", VIEWS), rows: one("rows", ROWS_BY), colour: one("colour", COLOURINGS) });
  state.size = measureNames().includes(text("size")) ? text("size") : "strength";
  state.least = Math.max(1, Number.parseInt(text("least"), 10) || 1);
  for (const facet of FACETS) state[facet] = new Set(text(facet).split(",").filter(Boolean));
  state.focus = actorOf(text("focus"));
  state.selected = readSelection(text);
}

function readSelection(text) {
  const [first, second] = (text("tie") || text("path")).split("~").map(actorOf);
  if (text("tie") && first && second) {
    const tie = tieBetween(first, second);
    return tie ? { kind: "tie", tie } : null;
  }
  if (text("path") && first && second) return { kind: "path", actor: first, other: second };
  if (text("place")) return { kind: "place", place: text("place") };
  if (text("journey").includes("~")) return journeyOf(text("journey"));
  const event = text("event") && data.events.find((one) => one.key === text("event"));
  if (event) return { kind: "event", event };
  const actor = actorOf(text("actor"));
  return actor ? { kind: "actor", actor } : null;
}

// The journey that a key stands for: country, "~", place, in whose name anything may stand.
function journeyOf(key) {
  const at = key.indexOf("~");
  return { kind: "journey", from: key.slice(0, at), place: key.slice(at + 1) };
}

function actorOf(key) {
  return (key && data.actors.find((actor) => actor.key === key)) || null;
}

function tieBetween(one, other) {
  return one.ties.find((tie) => tie.from === other.index || tie.to === other.index);
}
