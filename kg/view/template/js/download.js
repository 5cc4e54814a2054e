// Downloads, made here in the page: tables as CSV for spreadsheets, the drawing as a picture for a report.

function downloadMenu() {
  const menu = h("details", { id: "download", class: "menu" },
    h("summary", { "aria-label": t("download") }, icon("download"), h("span", { text: t("download") })),
    h("div", {}, [["picture", savePicture], ["events", () => saveTable("events", eventRows())], ["ties", () => saveTable("ties", tieRows())], ["actors", () => saveTable("actors", actorRows())]]
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
    event.actors.map((actor) => actorName(data.actors[actor])).join("; "), [...new Set(event.actors.map((actor) => data.actors[actor].country))].filter(Boolean).join("; "),
    one.quote, one.publisher, one.published, one.title, one.url,
  ]));
  return [head, ...lines];
}

function tieRows() {
  const lines = [...view.ties].map(([tie, events]) => {
    const [one, other] = [data.actors[tie.from], data.actors[tie.to]], days = events.map((event) => event.days?.[0]).filter(Boolean).sort();
    return [one.id, actorName(one), one.country, other.id, actorName(other), other.country, events.length, days[0], days.at(-1), [...new Set(events.map((event) => event.type))].join("; ")];
  });
  return [["source", "source name", "source country", "target", "target name", "target country", "events", "first", "last", "types"], ...lines];
}

function actorRows() {
  const names = measureNames();
  const lines = [...view.actors].map((actor) => [actor.id, actorName(actor), actor.kind, actor.country, otherNames(actor).join("; "), actor.events.filter((event) => view.events.has(event)).length, ...names.map((name) => measure(name).get(actor))]);
  return [["actor", "name", "kind", "country", "other names", "events", ...names], ...lines];
}

// The drawing as it is seen, with title, period and the colours of countries under it.
function savePicture() {
  const drawn = $("canvas").querySelector("canvas"), ground = GROUNDS[theme()], ratio = drawn.width / $("canvas").clientWidth;
  const picture = h("canvas", { width: drawn.width, height: drawn.height + 84 * ratio }), context = picture.getContext("2d");
  const middle = picture.width / 2, write = (text, size, weight, y) => {
    context.font = `${weight} ${size * ratio}px "Noto Sans", "Noto Sans Arabic", sans-serif`;
    context.fillText(isolated(text), middle, y, picture.width - 20 * ratio);
  };
  context.fillStyle = ground.ground;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(drawn, 0, 44 * ratio);
  Object.assign(context, { fillStyle: ground.ink, textAlign: "center", textBaseline: "middle" });
  write(`${document.title} · ${$("period-text")?.textContent || t("period.all")} · ${$("counts").firstChild.textContent}`, 15, 600, 24 * ratio);
  pictureLegend(context, middle, drawn.height + 64 * ratio, ratio);
  picture.toBlob((blob) => save("network.png", blob), "image/png");
}

function pictureLegend(context, middle, y, ratio) {
  context.font = `400 ${12 * ratio}px "Noto Sans", "Noto Sans Arabic", sans-serif`;
  const countries = colouredCountries.slice(0, LEGEND_COUNTRIES).filter((country) => [...view.actors].some((actor) => actor.country === country));
  const widths = countries.map((country) => context.measureText(isolated(label("country", country))).width + 34 * ratio);
  let x = middle - widths.reduce((sum, width) => sum + width, 0) / 2;
  context.textAlign = "left";
  countries.forEach((country, at) => {
    context.fillStyle = colourOf(country);
    context.fillRect(x, y - 6 * ratio, 12 * ratio, 12 * ratio);
    context.fillStyle = GROUNDS[theme()].ink;
    context.fillText(isolated(label("country", country)), x + 18 * ratio, y);
    x += widths[at];
  });
}
