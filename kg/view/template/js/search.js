// Search: actors by any of their names in any script, then events by what their sentences say.

const RESULTS = { actors: 8, events: 5 };

function searchBox() {
  const input = h("input", { id: "search", type: "search", role: "combobox", autocomplete: "off", spellcheck: "false", dir: "auto",
    "aria-label": t("search"), placeholder: t("search.hint"), "aria-expanded": "false", "aria-controls": "results", "aria-autocomplete": "list",
    oninput: showResults, onfocus: showResults, onkeydown: searchKey });
  const box = h("div", { class: "search", onfocusout: (event) => { if (!box.contains(event.relatedTarget)) hideResults(); } },
    input, h("ul", { id: "results", role: "listbox", "aria-label": t("search"), hidden: true }));
  return box;
}

function showResults() {
  const wanted = fold($("search").value);
  if (!wanted) return hideResults();
  const actors = best(data.actors, (actor) => Math.max(0, ...actor.folded.map((name) => matches(name, wanted))), (actor) => actor.ties.length, RESULTS.actors);
  const events = wanted.length < 3 ? [] : best(data.events, (event) => matches(eventText(event), wanted), (event) => event.evidence.length, RESULTS.events);
  const items = [
    ...group("search.actors", actors, (actor) => [mark(actor.kind, colourOf(actor)), quoted("bdi", actorName(actor)), h("span", { class: "quiet", text: actor.country ? label("country", actor.country) : own("kind", actor.kind) })], selectActor),
    ...group("search.events", events, (event) => [h("bdi", { class: "quiet", dir: "ltr", text: event.date }), h("span", { text: label("type", event.type) }), quoted("bdi", event.evidence[0]?.quote ?? "", { class: "quote" })], (event) => select({ kind: "event", event })),
  ];
  $("results").replaceChildren(...(items.length ? items : [h("li", { class: "quiet", role: "presentation", text: t("search.none") })]));
  $("results").hidden = false;
  $("search").setAttribute("aria-expanded", "true");
  $("search").removeAttribute("aria-activedescendant");
}

// The best answers: how well they match, then how much there is of them.
function best(items, score, weight, most) {
  return items.map((item) => ({ item, score: score(item) })).filter(({ score: found }) => found > 0)
    .sort((a, b) => b.score - a.score || weight(b.item) - weight(a.item)).slice(0, most).map(({ item }) => item);
}

function eventText(event) {
  event.folded ??= fold([event.place.city, event.place.name, ...event.evidence.flatMap((one) => [one.quote, one.title])].join(" "));
  return event.folded;
}

function group(title, items, content, choose) {
  if (!items.length) return [];
  return [h("li", { class: "group", role: "presentation", text: t(title) }),
    ...items.map((item, at) => h("li", { role: "option", id: `${title}-${at}`, "aria-selected": "false", onmousedown: (event) => event.preventDefault(),
      onclick: () => { hideResults(); $("search").value = ""; choose(item); } }, content(item)))];
}

function hideResults() {
  $("results").hidden = true;
  $("search").setAttribute("aria-expanded", "false");
}

function searchKey(event) {
  const options = [...$("results").querySelectorAll('[role="option"]')], at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && options.length) {
    event.preventDefault();
    const next = options[(at + step + options.length) % options.length] ?? options[0];
    options.forEach((option) => option.setAttribute("aria-selected", String(option === next)));
    $("search").setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  } else if (event.key === "Enter" && options.length) {
    event.preventDefault();
    (options[at] ?? options[0]).click();
    $("search").blur();
  }
}
