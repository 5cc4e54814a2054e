// The events shown as a table, sorted by any column; a row opens the event with its sentences.

const COLUMNS = {
  date: { text: (event) => event.date || event.unresolved_date, key: (event) => event.days?.[0] ?? "" },
  type: { text: (event) => label("type", event.type) },
  status: { text: (event) => own("status", event.status) },
  participants: { text: (event) => event.actors.map((actor) => isolated(actorName(data.actors[actor]))).join(" · ") },
  place: { text: placeText },
  topics: { text: (event) => event.topics.map((topic) => label("topic", topic)).join(" · ") },
  sources: { text: (event) => [...new Set(event.evidence.map((one) => one.publisher || one.title))].filter(Boolean).map(isolated).join(" · ") },
};
const ROWS = 300;
const sorting = { column: "date", down: true };
let shownRows = ROWS;

function renderTable() {
  const place = $("table");
  place.hidden = state.view !== "table";
  if (place.hidden) return fill(place);
  const { column, down } = sorting, key = COLUMNS[column].key ?? COLUMNS[column].text;
  const events = [...view.events].sort((a, b) => key(a).localeCompare(key(b), state.language) || byDate(a, b));
  if (down) events.reverse();
  return fill(place,
    h("table", {}, h("thead", {}, h("tr", {}, Object.keys(COLUMNS).map(columnHead))), h("tbody", {}, events.slice(0, shownRows).map(row))),
    ...(events.length > shownRows ? [button(t("more", { n: events.length }), () => { shownRows = Infinity; renderTable(); })] : []));
}

function columnHead(name) {
  const sorted = sorting.column === name;
  return h("th", { scope: "col", "aria-sort": sorted ? (sorting.down ? "descending" : "ascending") : null },
    button(t(`column.${name}`) + (sorted ? (sorting.down ? " ↓" : " ↑") : ""), () => {
      Object.assign(sorting, { column: name, down: sorted ? !sorting.down : name === "date" });
      renderTable();
      $("table").querySelector("th[aria-sort] button").focus();
    }));
}

function row(event) {
  const chosenOne = state.selected?.event === event;
  return h("tr", { class: chosenOne ? "chosen" : null, onclick: () => select({ kind: "event", event }) },
    Object.entries(COLUMNS).map(([name, { text }], at) => (at
      ? h("td", { class: name, text: text(event) })
      : h("td", { class: name }, h("button", { type: "button", class: "link" }, tableDate(text(event)))))));
}

// A span of days on two lines.
function tableDate(text) {
  const [from, to] = text.split("/");
  return to && /^\d/.test(text) ? [h("bdi", { class: "day", text: `${from} –` }), " ", h("bdi", { class: "day", text: to })] : quoted("bdi", text || t("date.none"));
}
