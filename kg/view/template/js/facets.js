// The filters: what to size actors by, one list of boxes a facet, least events a tie.

const expanded = new Set();
const FIRST = 6;

function renderFilters() {
  const panel = $("filters"), active = document.activeElement?.id, at = panel.scrollTop;
  fill(panel,
    h("div", { class: "panel-head" }, h("h2", { text: t("filters") }),
      button(t("reset"), resetAll, { id: "reset", class: "link", disabled: !isFiltered() && !state.focus }), closeButton()),
    sizeChoice(), colourChoice(),
    ...FACETS.map(facet),
    leastChoice(),
    h("label", { class: "check" }, checkbox("alone", state.alone, (on) => change({ alone: on })), h("span", { text: t("facet.alone") })));
  panel.scrollTop = at;
  if (active && panel.contains($(active))) $(active).focus();
}

function resetAll() {
  change({ from: "", to: "", least: 1, focus: null, ...Object.fromEntries(FACETS.map((facet) => [facet, new Set()])) });
  syncPeriod();
}

const UNKNOWN = { none: "size.none", working: "size.working", whole: "size.whole" };

function sizeChoice() {
  const options = measureNames().map((name) => h("option", { value: name, selected: name === state.size, text: own("measure", name) }));
  const explanation = `explain.${state.size}`;
  return h("div", { class: "facet" },
    h("label", { for: "size", class: "facet-title", text: t("size") }),
    h("select", { id: "size", onchange: (event) => change({ size: event.target.value }) }, options),
    explanation in TEXTS.en ? h("p", { class: "quiet", text: t(explanation) }) : null,
    UNKNOWN[standing(state.size)] ? h("p", { class: "quiet notice", role: "status", text: t(UNKNOWN[standing(state.size)]) }) : null);
}

// Colour by country, or by community where the analysis found any.
function colourChoice() {
  if (!data.communities.length) return null;
  const options = COLOURINGS.map((name) => h("option", { value: name, selected: name === state.colour, text: t(`colour.${name}`) }));
  return h("div", { class: "facet" },
    h("label", { for: "colour", class: "facet-title", text: t("colour") }),
    h("select", { id: "colour", onchange: (event) => change({ colour: event.target.value }) }, options),
    state.colour === "community" ? h("p", { class: "quiet", text: t("explain.community") }) : null);
}

function facet(name) {
  const counts = facetCounts(name), known = facetValues(name);
  if (known.length < 2 && !state[name].size) return null;
  const all = expanded.has(name), values = all ? known : known.filter((value, at) => at < FIRST || state[name].has(value));
  return h("fieldset", { class: "facet" },
    h("legend", { class: "facet-title" }, h("span", { text: t(`facet.${name}`) }),
      state[name].size ? button(t("clear"), () => change({ [name]: new Set() }), { id: `clear-${name}`, class: "link" }) : null),
    values.map((value) => choice(name, value, counts.get(value) ?? 0)),
    known.length > FIRST ? button(all ? t("less") : t("more", { n: known.length }), () => toggleExpanded(name), { id: `more-${name}`, class: "link" }) : null);
}

function choice(name, value, count) {
  const text = name === "status" || name === "kind" ? own(name, value) : name === "country" && !value ? t("legend.none") : label(name, value);
  const box = checkbox(`${name}-${value}`, state[name].has(value), (on) => {
    const values = new Set(state[name]);
    if (on) values.add(value);
    else values.delete(value);
    change({ [name]: values });
  });
  const picture = name === "kind" ? mark(value) : name === "country" ? swatch(countryColour(value)) : null;
  return h("label", { class: count ? "check" : "check none" }, box, picture, quoted("span", text), h("span", { class: "count", text: String(count) }));
}

// Values of a facet, the most frequent first.
function facetValues(name) {
  const totals = new Map();
  for (const event of data.events) for (const value of new Set(PASSES[name](event))) totals.set(value, (totals.get(value) ?? 0) + 1);
  for (const value of state[name]) if (!totals.has(value)) totals.set(value, 0);
  return [...totals].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value]) => value);
}

function toggleExpanded(name) {
  if (!expanded.delete(name)) expanded.add(name);
  refresh();
}

function leastChoice() {
  const top = most([1, ...data.ties.map((tie) => tie.events.length)]);
  if (top === 1) return null;
  return h("div", { class: "facet" },
    h("label", { for: "least", class: "facet-title" }, h("span", { text: t("facet.tie") }), h("output", { text: String(state.least) })),
    h("input", { id: "least", type: "range", min: 1, max: Math.min(top, 10), value: state.least,
      oninput: (event) => change({ least: Number(event.target.value) }) }));
}

function checkbox(id, checked, onchange) {
  const box = h("input", { type: "checkbox", id, onchange: (event) => onchange(event.target.checked) });
  box.checked = checked;
  return box;
}
