// The start: read the data, take the choices from the address, draw, and then draw again with every change.

let view;

function refresh() {
  look();
  render();
  paintGraph();
}

// What the choices leave to be seen.
function look() {
  const all = filtered();
  view = state.focus ? neighbourhood(all, state.focus) : all;
  places = null;
  forgetMeasures();
}

function render() {
  document.documentElement.dataset.theme = theme();
  renderPeriod();
  renderFilters();
  renderCounts();
  renderTimeline();
  renderLegend();
  renderTable();
  renderMap();
  renderDetails();
}

function applyFragment() {
  const { language } = state;
  readFragment();
  if (language !== state.language || !$("canvas")) {
    buildShell();
    if (network) describeCanvas();
  }
  if (!$(`view-${state.view}`)) state.view = "network"; // there is nothing to show in the view that the address names
  syncPeriod();
}

// The questions that a test, or whoever embeds the page, may ask: the measures of what is shown, by actor, where an actor
// stands on the screen, and where names are written.
function figures() {
  return Object.fromEntries(measureNames().map((name) => [name, Object.fromEntries([...measure(name)].map(([actor, value]) => [actor.id, value]))]));
}

function placeOnScreen(id) {
  const actor = data.actors.find((one) => one.id === id);
  const { x, y } = network.canvasToDOM({ x: actor.x, y: actor.y }), box = $("canvas").getBoundingClientRect();
  return { x: box.left + x, y: box.top + y };
}

function namesOnScreen() {
  const box = $("canvas").getBoundingClientRect(), scale = network.getScale();
  return placedLabels($("canvas").querySelector("canvas").getContext("2d"), scale, highlighted()).map(({ lines, box: { x, y, w, h } }) => {
    const corner = network.canvasToDOM({ x, y });
    return { text: lines.join(" "), x: box.left + corner.x, y: box.top + corner.y, width: w * scale, height: h * scale };
  });
}

function resized() {
  placeActors();
  paintGraph();
  fitGraph(false);
  renderMap();
  renderTimeline();
}

async function start() {
  data = await readData();
  orderCountries();
  applyFragment();
  document.documentElement.dataset.theme = theme();
  await Promise.all(["400", "600"].flatMap((weight) => ["Noto Sans", "Noto Sans Arabic"].map((family) => document.fonts.load(`${weight} 13px "${family}"`, "Aع"))));
  look();
  render();
  placeActors();
  startGraph();
  describeCanvas();
  startKeyboard();
  fitGraph(false);
  addEventListener("resize", resized);
  addEventListener("hashchange", () => { applyFragment(); refresh(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", refresh);
  network.once("afterDrawing", () => Object.assign(document.documentElement.dataset, { ready: "true", readyAfter: performance.now().toFixed(0) }));
  redrawSoon();
  globalThis.networkPage = Object.freeze({ placeOnScreen, figures, namesOnScreen });
}

start().catch((error) => {
  $("app").replaceChildren(h("p", { class: "failed", role: "alert", text: `${t("failed")} ${error.message}` }));
  throw error;
});
