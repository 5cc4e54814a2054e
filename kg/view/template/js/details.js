// The panel of details: an actor, a tie, an event, a path, or, with nothing chosen, who is most central.

const CARDS = 25;
let shownCards = CARDS;

function renderDetails() {
  const panel = $("details"), held = panel.contains(document.activeElement);
  const pages = { actor: actorDetails, tie: tieDetails, event: eventDetails, path: pathDetails, place: placeDetails, journey: journeyDetails };
  const content = state.selected ? pages[state.selected.kind](state.selected) : state.view === "map" ? placeRanking() : ranking();
  fill(panel,
    h("div", { class: state.selected ? "panel-head" : "panel-head empty" }, state.selected ? button(backText(), () => select(null), { class: "link back" }) : h("span"), closeButton()),
    state.picking ? h("p", { class: "notice", role: "status" }, h("span", { text: t("path.pick") }), button(t("path.cancel"), () => change({ picking: null }), { class: "link" })) : null,
    ...content.filter(Boolean));
  if (held) panel.querySelector("h2")?.focus();
}

function backText() {
  return state.language === "ar" ? `→ ${t("close")}` : `← ${t("close")}`;
}

function heading(...children) {
  return h("h2", { tabindex: "-1" }, ...children);
}

function ranking() {
  const values = measure(state.size), first = ranked(state.size).slice(0, 20);
  return [
    h("p", { text: t("hint") }), h("p", { class: "quiet keys", text: t("hint.keys") }),
    first.length ? heading(t("ranking", { measure: own("measure", state.size) })) : null,
    h("ol", { class: "ranking" }, first.map((actor) => h("li", {}, mark(actor.kind, colourOf(actor)), actorLink(actor),
      h("span", { class: "count", text: number(values.get(actor) ?? 0) })))),
  ];
}

function actorDetails({ actor }) {
  const others = otherNames(actor), ties = shownTies(actor), events = actor.events.filter((event) => view.events.has(event));
  return [
    heading(mark(actor.kind, colourOf(actor)), quoted("bdi", actorName(actor))),
    h("p", { class: "quiet", text: [own("kind", actor.kind), actor.country && label("country", actor.country)].filter(Boolean).join(" · ") }),
    isSpelt(actor) ? h("p", { class: "quiet", text: t("names.spelt") }) : null,
    others.length ? h("section", {}, h("h3", { text: t("names") }), h("ul", { class: "names" }, others.slice(0, 12).map((name) => quoted("li", name)))) : null,
    posts(actor),
    h("div", { class: "actions" },
      button(state.focus === actor ? t("focus.off") : t("focus"), () => { change({ focus: state.focus === actor ? null : actor }); fitGraph(); }),
      button(t("path.to"), () => change({ picking: actor })), copyLink()),
    measure("strength").has(actor) ? measureTable(actor) : null,
    ties.length ? h("section", {}, h("h3", { text: `${t("ties")} (${ties.length})` }), tieList(actor, ties)) : null,
    ...eventList(events, actor),
  ];
}

function measureTable(actor) {
  const names = measureNames().filter((name) => measure(name).has(actor));
  return h("section", {}, h("h3", {}, h("span", { text: t("measures") }), h("span", { class: "quiet", text: ` ${t(state.status.size ? "measures.chosen" : "measures.period")}` })),
    h("table", { class: "measures" }, h("tbody", {}, names.map((name) => {
      const values = measure(name), value = values.get(actor), bar = h("span", { class: "meter" });
      bar.style.inlineSize = `${Math.round((100 * value) / Math.max(1e-12, most([...values.values()])))}%`;
      return h("tr", {}, h("th", { scope: "row", text: own("measure", name) }), h("td", {}, bar),
        h("td", { class: "figure", text: `${isEstimate(name) ? "≈ " : ""}${number(value)}` }),
        h("td", { class: "quiet", text: { whole: t("measures.whole"), working: t("measures.working") }[standing(name)] ?? t("rank", { rank: rankOf(values, actor), n: values.size }) }));
    }))), names.some(isEstimate) ? h("p", { class: "quiet", text: t("measures.estimated") }) : null,
    data.leftOut.actors ? h("p", { class: "quiet", text: t(isNarrowed() ? "measures.drawn" : "measures.all") }) : null);
}

function shownTies(actor) {
  return actor.ties.filter((tie) => view.ties.has(tie)).sort((a, b) => view.ties.get(b).length - view.ties.get(a).length);
}

function tieList(actor, ties) {
  return h("ul", { class: "tie-list" }, ties.slice(0, expanded.has("ties") ? undefined : 12).map((tie) => {
    const other = data.actors[tie.from === actor.index ? tie.to : tie.from];
    const text = t("count.events", { n: view.ties.get(tie).length });
    return h("li", {}, mark(other.kind, colourOf(other)), actorLink(other),
      button(text, () => select({ kind: "tie", tie }), { class: "link count", "aria-label": `${text}: ${t("tie.open", { name: actorName(other) })}` }));
  }), ties.length > 12 ? h("li", {}, button(expanded.has("ties") ? t("less") : t("more", { n: ties.length }), () => toggleExpanded("ties"), { class: "link" })) : null);
}

function eventList(events, here) {
  const ordered = [...events].sort(byDate);
  if (state.newest) ordered.reverse();
  return [
    h("h3", { class: "list-head" }, h("span", { text: `${t("events")} (${events.length})` }),
      events.length > 1 ? button(t(state.newest ? "sort.newest" : "sort.oldest"), () => change({ newest: !state.newest }), { class: "link" }) : null),
    ...ordered.slice(0, shownCards).map((event) => eventCard(event, here)),
    ordered.length > shownCards ? button(t("more", { n: ordered.length }), () => { shownCards = Infinity; refresh(); }) : null,
  ];
}

function copyLink() {
  if (!HAS_ADDRESS) return null;
  const copy = button(t("copy"), async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      copy.textContent = t("copied");
    } catch {
      prompt(t("copy"), location.href);
    }
  });
  return copy;
}
