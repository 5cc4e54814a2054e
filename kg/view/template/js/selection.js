// Choosing an actor, a tie, an event: from the drawing, the lists, the table or the search.

function select(selected) {
  shownCards = CARDS;
  expanded.delete("ties");
  change({ selected, picking: selected ? state.picking : null });
  $("details").scrollTop = 0;
  document.body.dataset.panel = selected ? "details" : "";
  const near = highlighted();
  if (near && state.view === "network" && selected.kind !== "actor") reveal([...near.actors]);
}

function selectActor(actor) {
  if (state.picking && state.picking !== actor) {
    const from = state.picking;
    state.picking = null;
    select({ kind: "path", actor: from, other: actor });
    return;
  }
  select({ kind: "actor", actor });
  if (state.view === "network") reveal([actor]);
}

// The actor that lies nearest in the direction of an arrow key.
function neighbourTowards(from, dx, dy) {
  const ahead = [...view.actors].filter((actor) => actor !== from).map((actor) => {
    const x = actor.x - from.x, y = actor.y - from.y, forward = x * dx + y * dy, aside = Math.abs(x * dy - y * dx);
    return { actor, forward, far: Math.hypot(x, y) + 2 * aside };
  });
  return ahead.filter(({ forward }) => forward > 0).sort((a, b) => a.far - b.far)[0]?.actor;
}
