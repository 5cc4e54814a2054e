// The details of a tie, of one event, of a path.

function tieDetails({ tie }) {
  const [one, other] = [data.actors[tie.from], data.actors[tie.to]];
  const events = view.ties.get(tie) ?? tie.events.map((index) => data.events[index]).filter((event) => view.events.has(event));
  const types = Map.groupBy ? [...Map.groupBy(events, (event) => event.type)] : [];
  return [
    h("p", { class: "quiet", text: t("tie.between") }),
    heading(end(one), h("span", { class: "between", "aria-hidden": "true", text: "—" }), end(other)),
    h("ul", { class: "chips" }, types.map(([type, of]) => h("li", { class: "chip type", text: `${label("type", type)} × ${of.length}` }))),
    h("div", { class: "actions" }, copyLink()),
    ...eventList(events, null),
  ];
}

function end(actor) {
  return h("span", { class: "end" }, mark(actor.kind, colourOf(actor)), actorLink(actor));
}

function eventDetails({ event }) {
  return [heading(label("type", event.type)), h("div", { class: "actions" }, copyLink()), eventCard(event)];
}

function pathDetails(selected) {
  const { actor, other } = selected, path = pathBetween(actor, other);
  if (!path) return [heading(t("path.heading")), h("p", { text: t("path.none") }), h("p", {}, actorLink(actor)), h("p", {}, actorLink(other))];
  return [
    heading(t("path.heading")), h("p", { class: "quiet", text: t("path.steps", { n: path.ties.length }) }),
    h("ol", { class: "path" }, path.actors.map((one, at) => h("li", {}, mark(one.kind, colourOf(one)), actorLink(one),
      at < path.ties.length ? button(t("count.events", { n: view.ties.get(path.ties[at]).length }), () => select({ kind: "tie", tie: path.ties[at] }), { class: "link count" }) : null))),
    h("div", { class: "actions" }, copyLink()),
  ];
}
