// The shortest path between two actors in what is shown: fewest steps, and among those the most events.

function pathBetween(from, to) {
  const best = new Map([[from, { steps: 0, events: 0, tie: null, before: null }]]);
  let edge = [from];
  while (edge.length && !best.has(to)) {
    const next = new Map();
    for (const actor of edge) {
      for (const tie of actor.ties.filter((one) => view.ties.has(one))) {
        const other = data.actors[tie.from === actor.index ? tie.to : tie.from];
        const events = best.get(actor).events + view.ties.get(tie).length;
        if (best.has(other) || (next.get(other)?.events ?? -1) >= events) continue;
        next.set(other, { events, tie, before: actor });
      }
    }
    for (const [actor, found] of next) best.set(actor, found);
    edge = [...next.keys()];
  }
  if (!best.has(to)) return null;
  const actors = [to], ties = [];
  while (actors[0] !== from) {
    const { tie, before } = best.get(actors[0]);
    ties.unshift(tie);
    actors.unshift(before);
  }
  return { actors, ties };
}

function shownPath({ actor, other }) {
  const path = view.actors.has(actor) && view.actors.has(other) ? pathBetween(actor, other) : null;
  return { actors: new Set(path?.actors ?? [actor, other]), ties: new Set(path?.ties ?? []) };
}
