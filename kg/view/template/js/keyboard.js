// Everything without a mouse: "/" to the search, Esc back, arrows from actor to actor, plus, minus and 0 to zoom.

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function startKeyboard() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches?.("input:not([type=checkbox]):not([type=range]), select, textarea");
    if (event.key === "Escape") escape();
    else if (event.key === "/" && !typing) go(event, () => $("search").focus());
    else if (!typing && $("canvas").contains(event.target)) canvasKey(event);
    else if (["map", "timeline"].some((id) => $(id).contains(event.target))) roam(event);
  });
  document.addEventListener("click", (event) => {
    const menu = $("download");
    if (menu?.open && !menu.contains(event.target)) menu.open = false;
  });
}

function go(event, action) {
  event.preventDefault();
  action();
}

function escape() {
  if ($("download").open) {
    $("download").open = false;
    $("download").querySelector("summary").focus();
  } else if (!$("results").hidden) hideResults();
  else if (state.picking) change({ picking: null });
  else if (state.selected) select(null);
  else if (document.body.dataset.panel) closePanel();
  else if (state.focus) change({ focus: null });
  else if (state.view !== "network") change({ view: "network" });
}

function canvasKey(event) {
  if (event.key === "+" || event.key === "=") go(event, () => zoom(1.3));
  else if (event.key === "-") go(event, () => zoom(1 / 1.3));
  else if (event.key === "0") go(event, () => fitGraph());
  else if (event.key === "Enter" && state.selected) go(event, () => $("details").querySelector("h2")?.focus());
  else if (event.key in ARROWS && view.actors.size) {
    const from = state.selected?.actor;
    const next = from && view.actors.has(from) ? neighbourTowards(from, ...ARROWS[event.key]) : ranked(state.size)[0];
    go(event, () => next && selectActor(next));
  }
}
