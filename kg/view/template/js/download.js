// Downloads, made here in the page: tables as CSV for spreadsheets (pictures: picture.js; networks: graphml.js).

function downloadMenu() {
  const menu = h("details", { id: "download", class: "menu" },
    h("summary", { "aria-label": t("download") }, icon("download"), h("span", { text: t("download") })),
    h("div", {}, [["picture", savePicture], ["events", () => saveTable("events", eventRows())], ["ties", () => saveTable("ties", tieRows())], ["actors", () => saveTable("actors", actorRows())], ["graphml", saveGraph]]
      .map(([what, save]) => button(t(`download.${what}`), () => { menu.open = false; save(); }, { id: `download-${what}` }))));
  return menu;
}

function save(name, blob) {
  const address = URL.createObjectURL(blob);
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function saveTable(name, rows) {
  const text = rows.map((row) => row.map(cell).join(",")).join("\r\n");
  save(`${name}.csv`, new Blob(["\ufeff", text, "\r\n"], { type: "text/csv;charset=utf-8" }));
}

// A quoted cell. A text that a spreadsheet would take for a formula gets an apostrophe in front.
function cell(value) {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function eventRows() {
  const head = ["event", "type", "status", "date", "earliest", "latest", "city", "country", "topics", "participants", "countries", "quote", "publisher", "published", "title", "url"];
  const lines = [...view.events].sort(byDate).flatMap((event) => (event.evidence.length ? event.evidence : [{}]).map((one) => [
    event.id, event.type, event.status, event.date, event.days?.[0], event.days?.[1], event.place.city, event.place.country, event.topics.join("; "),
    event.actors.map((actor) => plainName(data.actors[actor])).join("; "), [...new Set(event.actors.map((actor) => data.actors[actor].country))].filter(Boolean).join("; "),
    one.quote, one.publisher, one.published, one.title, one.url,
  ]));
  return [head, ...lines];
}

function tieRows() {
  const lines = [...view.ties].map(([tie, events]) => {
    const [one, other] = [data.actors[tie.from], data.actors[tie.to]], days = events.map((event) => event.days?.[0]).filter(Boolean).sort();
    return [one.id, plainName(one), one.country, other.id, plainName(other), other.country, events.length, days[0], days.at(-1), [...new Set(events.map((event) => event.type))].join("; ")];
  });
  return [["source", "source name", "source country", "target", "target name", "target country", "events", "first", "last", "types"], ...lines];
}

function actorRows() {
  const names = measureNames();
  const lines = [...view.actors].map((actor) => [actor.id, plainName(actor), actor.kind, actor.country, otherNames(actor).join("; "), actor.events.filter((event) => view.events.has(event)).length, ...names.map((name) => measure(name).get(actor))]);
  return [["actor", "name", "kind", "country", "other names", "events", ...names], ...lines];
}
