// How actors and ties are drawn: size by centrality, colour by country, shape by kind; what is selected lights up.

let sizes = new Map();

// What the selection lights up: { actors, ties }, or null where nothing is selected.
function highlighted() {
  const { selected } = state;
  if (!selected) return null;
  if (selected.kind === "path") return shownPath(selected);
  if (selected.kind === "tie") return { actors: new Set([data.actors[selected.tie.from], data.actors[selected.tie.to]]), ties: new Set([selected.tie]) };
  if (selected.kind === "event") {
    const actors = new Set(selected.event.actors.map((index) => data.actors[index]));
    return { actors, ties: new Set([...view.ties].filter(([, events]) => events.includes(selected.event)).map(([tie]) => tie)) };
  }
  const ties = selected.actor.ties.filter((tie) => view.ties.has(tie));
  return { actors: new Set([selected.actor, ...ties.flatMap((tie) => [data.actors[tie.from], data.actors[tie.to]])]), ties: new Set(ties) };
}

function sizeOf(actor) {
  return sizes.get(actor) ?? 7;
}

function sizeActors() {
  const values = measure(state.size), top = Math.max(1e-12, most([...values.values()]));
  sizes = new Map([...view.actors].map((actor) => [actor, 7 + 17 * Math.sqrt(Math.max(0, values.get(actor) ?? 0) / top)]));
}

function nodeStyle(actor, near) {
  const ground = GROUNDS[theme()], colour = colourOf(actor.country);
  const chosenOne = state.selected?.actor === actor || state.selected?.other === actor;
  return {
    id: actor.index, x: actor.x, y: actor.y, shape: shapeOf(actor.kind), size: sizeOf(actor),
    borderWidth: chosenOne ? 3.5 : 1.5,
    color: { background: colour, border: chosenOne ? ground.ink : ground.halo, hover: { background: colour, border: ground.ink } },
    opacity: near && !near.actors.has(actor) ? 0.18 : 1,
  };
}

function edgeStyle(tie, events, near) {
  const ground = GROUNDS[theme()], lit = near?.ties.has(tie);
  return {
    id: tie.index, from: tie.from, to: tie.to, width: 1 + 1.6 * Math.log2(events.length) + (lit ? 1 : 0),
    dashes: events.every((event) => event.status !== "happened") ? [6, 5] : false,
    color: { color: lit ? ground.accent : ground.tie, hover: ground.accent, opacity: near && !lit ? 0.12 : 1 },
    arrows: { to: arrow(tie, events, "to"), from: arrow(tie, events, "from") },
  };
}

function arrow(tie, events, end) {
  return { enabled: arrows(tie, events).split(", ").includes(end), scaleFactor: 0.55 };
}
