// The timeline: a row for each country, actor, type or topic, time from side to side as under the slider, an event a
// mark in each row that it concerns, and a line between them. Where there are too many to tell apart, a cell stands for
// all events of a row in a span of time; choosing it narrows the period to that span.

const MOST_MARKS = 700, MOST_ROWS = 30, MARK = 9, AXIS = 30;
let allRows = false, denseTimeline = false;

function renderTimeline() {
  const frame = $("timeline"), held = document.activeElement?.dataset?.mark, at = frame.scrollTop;
  frame.hidden = state.view !== "timeline" || bins.length < 2;
  if (frame.hidden) return fill(frame);
  const lanes = lanesOf([...view.events].filter((event) => event.days)), shownLanes = lanes.slice(0, allRows ? undefined : MOST_ROWS);
  const marks = shownLanes.reduce((sum, lane) => sum + lane.events.length, 0), plan = timePlan(frame.clientWidth);
  denseTimeline = marks > MOST_MARKS;
  fill(frame, rowChoice(), timelineDrawing(shownLanes, plan, denseTimeline),
    lanes.length > MOST_ROWS ? button(allRows ? t("less") : t("more", { n: lanes.length }), () => { allRows = !allRows; renderTimeline(); }, { id: "more-rows" }) : null);
  frame.scrollTop = at;
  return startRoaming(frame.querySelector("svg"), held);
}

function rowChoice() {
  return h("div", { class: "row-choice" }, h("label", { for: "rows", text: t("rows") }),
    h("select", { id: "rows", onchange: (event) => { change({ rows: event.target.value }); $("rows").focus(); } },
      ROWS_BY.map((name) => h("option", { value: name, selected: name === state.rows, text: t(`rows.${name}`) }))));
}

const LANES = {
  country: (event) => event.actors.map((actor) => data.actors[actor].country).filter(Boolean),
  actor: (event) => event.actors,
  type: (event) => [event.type],
  topic: (event) => event.topics,
};

// The rows with most events first: { key, events in their order of time }.
function lanesOf(events) {
  const lanes = new Map();
  for (const event of events.sort(byDate)) for (const key of new Set(LANES[state.rows](event))) gather(lanes, key, {}, event);
  return [...lanes.values()].sort((a, b) => b.events.length - a.events.length || String(a.key).localeCompare(String(b.key)));
}

// How days become places: { place(day), width, from, label: where names of rows go }; in Arabic time runs leftwards.
function timePlan(width) {
  const narrow = width < 600, aside = narrow ? 12 : 190, end = 22, reverse = state.language === "ar";
  const first = Date.parse(state.from || bins[0].first), last = Date.parse(state.to || bins.at(-1).last), length = Math.max(86_400_000, last - first);
  const place = (day) => {
    const along = aside + ((Date.parse(day) - first) / length) * (width - aside - end), kept = Math.min(width - end, Math.max(aside, along));
    return reverse ? width - kept : kept;
  };
  return { place, width, narrow, reverse, first, last, aside, end, labelAt: reverse ? width - 10 : 10 };
}

function timelineDrawing(lanes, plan, dense) {
  let y = AXIS;
  const rows = lanes.map((lane) => {
    const laid = dense ? { lane, marks: [], levels: 2 } : levelled(lane, plan), top = y + (plan.narrow ? 20 : 4);
    y = top + Math.max(2, laid.levels) * (MARK + 2) + 6;
    return { ...laid, top, bottom: y };
  });
  const lit = state.selected && new Set(eventsOfSelected());
  return svg("svg", { role: "group", "aria-label": t("timeline.label"), width: plan.width, height: y + 8, direction: "ltr" },
    ...axis(plan, y), ...rows.map((row) => rowHead(row, plan)),
    ...(dense ? rows.flatMap((row) => cells(row, plan)) : [...links(rows, lit), ...rows.flatMap((row) => row.marks.map((one) => eventMark(one, row, lit)))]));
}

// Marks of one row, one above the other where they would overlap.
function levelled(lane, plan) {
  const ends = [], marks = lane.events.map((event) => {
    const [one, other] = [plan.place(event.days[0]), plan.place(event.days[1])], left = Math.min(one, other), wide = Math.max(MARK, Math.abs(other - one));
    const x = Math.abs(other - one) < MARK ? (one + other) / 2 - MARK / 2 : left, along = plan.reverse ? plan.width - x - wide : x;
    let level = ends.findIndex((end) => end + 1 < along);
    if (level < 0) level = ends.push(0) - 1;
    ends[level] = along + wide;
    return { event, x, wide, level };
  });
  return { lane, marks, levels: ends.length };
}

function eventMark({ event, x, wide, level }, { lane, top }, lit) {
  const y = top + level * (MARK + 2), colour = laneColour(lane.key), chosenOne = state.selected?.event === event;
  const text = `${event.date || t("date.none")} · ${label("type", event.type)} · ${event.actors.map((actor) => actorName(data.actors[actor])).join(", ")}`;
  return svg("g", { class: dimmed("event", { events: [event] }, lit), role: "button", tabindex: -1, "aria-label": text, "aria-pressed": String(chosenOne), "data-mark": `${event.index}-${lane.key}`, "data-event": event.index, "data-x": x + wide / 2, "data-y": y },
    svg("title", {}, text),
    svg("rect", { x, y, width: wide, height: MARK, rx: MARK / 2, ...(event.status === "happened" ? { fill: colour } : { class: "hollow", stroke: colour }) }));
}

// A line from row to row through the marks of one event.
function links(rows, lit) {
  const found = new Map();
  for (const row of rows) for (const { event, x, wide, level } of row.marks) {
    const y = row.top + level * (MARK + 2) + MARK / 2, [high, low] = found.get(event)?.ys ?? [y, y];
    found.set(event, { x: x + wide / 2, ys: [Math.min(high, y), Math.max(low, y)] });
  }
  return [...found].filter(([, { ys }]) => ys[1] > ys[0]).map(([event, { x, ys }]) =>
    svg("line", { class: dimmed("link", { events: [event] }, lit), x1: x, x2: x, y1: ys[0], y2: ys[1] }));
}

function cells({ lane, top, bottom }, plan) {
  const groups = new Map();
  for (const event of lane.events) {
    const bin = bins.findLast((one) => one.first <= event.days[0]) ?? bins[0];
    gather(groups, bin.first, { bin }, event);
  }
  const busiest = most([...groups.values()].map((one) => one.events.length));
  return [...groups.values()].map(({ bin, events }) => {
    const [one, other] = [plan.place(bin.first), plan.place(bin.last)], x = Math.min(one, other), wide = Math.max(3, Math.abs(other - one) - 1);
    const text = `${laneName(lane.key)} · ${bin.first} – ${bin.last}: ${t("count.events", { n: events.length })}`, high = (bottom - top - 6) * (0.25 + (0.75 * events.length) / busiest);
    return svg("g", { class: "event", role: "button", tabindex: -1, "aria-label": text, "data-mark": `${bin.first}-${lane.key}`, "data-cell": bin.first, "data-until": bin.last, "data-x": x + wide / 2, "data-y": top },
      svg("title", {}, text), svg("rect", { x, y: bottom - 6 - high, width: wide, height: high, rx: 1.5, fill: laneColour(lane.key) }));
  });
}

// Only the span of a cell, or, where that is a day already, no less.
function narrowTo({ cell: from, until: to }) {
  change({ from, to });
  syncPeriod();
  refresh();
}

function rowHead({ lane, top, bottom }, plan) {
  const y = plan.narrow ? top - 10 : (top + bottom - 6) / 2, text = laneName(lane.key), wide = plan.narrow ? plan.width - 20 : plan.aside - 24;
  return svg("g", { class: "row-head" },
    svg("line", { x1: 0, x2: plan.width, y1: bottom - 2, y2: bottom - 2 }),
    svg("title", {}, text),
    svg("text", { x: plan.labelAt, y, "text-anchor": plan.reverse ? "end" : "start", "dominant-baseline": "central" }, isolated(fitting(text, wide - 30)),
      svg("tspan", { class: "quiet", dx: 7 }, String(lane.events.length))));
}

// A text cut to a width in pixels.
function fitting(text, width) {
  const context = h("canvas").getContext("2d"), letters = [...shown(text)];
  while (letters.length > 3 && widthOf(context, letters.join(""), 400) * 13 > width) letters.pop();
  return letters.length < [...shown(text)].length ? `${letters.join("")}…` : letters.join("");
}

function laneName(key) {
  return state.rows === "actor" ? actorName(data.actors[key]) : label(state.rows, key);
}

function laneColour(key) {
  if (state.rows === "country") return countryColour(key);
  return state.rows === "actor" ? colourOf(data.actors[key]) : GROUNDS[theme()].accent;
}

// Lines at years, months or days: the finest of which there is room for.
function axis(plan, height) {
  const days = (plan.last - plan.first) / 86_400_000, room = Math.floor((plan.width - plan.aside) / 76);
  const unit = ["day", "month", "quarter", "year"].find((name) => days / DAYS[name] <= room) ?? "year";
  const step = Math.max(1, Math.ceil(days / DAYS[unit] / room)), starts = [];
  for (let day = startOf(new Date(plan.first).toISOString().slice(0, 10), unit), n = 0; Date.parse(day) <= plan.last; day = after(day, unit), n += 1) {
    if (n % step === 0 && Date.parse(day) >= plan.first) starts.push(day);
  }
  return starts.flatMap((day) => [
    svg("line", { class: "tick", x1: plan.place(day), x2: plan.place(day), y1: AXIS - 6, y2: height }),
    svg("text", { class: "tick", x: plan.place(day), y: 14, "text-anchor": "middle" }, day.slice(0, { day: 10, month: 7, quarter: 7, year: 4 }[unit])),
  ]);
}

const DAYS = { day: 1, month: 30.4, quarter: 91.3, year: 365.25 };
