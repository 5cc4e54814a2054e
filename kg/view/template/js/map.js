// The map: the world in outline, a circle a place by its events, a line a journey from the traveller's seat of
// government. Circles and names keep their size on the screen; the outline alone grows with the scale.

const MOST_JOURNEYS = 150;
let land = null, sight = null, hand = null; // what the map shows: { x, y, scale }, in thousandths of the globe's radius

function renderMap() {
  const frame = $("map");
  frame.hidden = state.view !== "map";
  if (frame.hidden) return fill(frame);
  land ??= outlines();
  if (!frame.firstChild) frame.append(mapFrame());
  if (!sight) fitMap(true);
  return drawMap();
}

function mapFrame() {
  const drawing = svg("svg", { role: "group", "aria-label": t("map.label"), direction: "ltr" },
    svg("g", { class: "land" }, ...land.map(([code, d]) => svg("path", { d, "data-country": code }))), svg("g", { class: "marks" }));
  drawing.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoomMap(Math.exp(-event.deltaY / 400), [event.offsetX, event.offsetY]);
  }, { passive: false });
  drawing.addEventListener("pointerdown", (event) => { hand = { x: event.clientX, y: event.clientY, far: false }; });
  drawing.addEventListener("pointermove", dragMap);
  drawing.addEventListener("click", (event) => {
    if (!hand?.far && !event.target.closest("[data-mark]")) select(null);
  });
  return drawing;
}

function dragMap(event) {
  if (!hand || !event.buttons) return;
  const [dx, dy] = [event.clientX - hand.x, event.clientY - hand.y];
  if (!hand.far && Math.hypot(dx, dy) < 4) return;
  Object.assign(hand, { x: event.clientX, y: event.clientY, far: true });
  sight = { ...sight, x: sight.x - dx / sight.scale, y: sight.y - dy / sight.scale };
  drawMap();
}

// Nearer or further, the point under the mouse staying where it is.
function zoomMap(factor, at = null) {
  const { clientWidth, clientHeight } = $("map"), scale = Math.min(6, Math.max(0.06, sight.scale * factor));
  const [dx, dy] = at ? [at[0] - clientWidth / 2, at[1] - clientHeight / 2] : [0, 0];
  sight = { x: sight.x + dx / sight.scale - dx / scale, y: sight.y + dy / sight.scale - dy / scale, scale };
  drawMap();
}

// Everything that is marked; at the start, where that would leave most of a high screen empty, where most of it happened.
function fitMap(opening = false) {
  const all = [...mapped().places.values()], seats = [...mapped().journeys.values()].map(({ from }) => data.seats[from]), free = freeArea();
  let box = boxOf([...all.map(({ place }) => place.at), ...seats]);
  if (opening && box.high / box.wide < 0.6 * (free.height / free.width)) box = boxOf(central(all).map(({ place }) => place.at));
  const scale = Math.min(free.width / box.wide, free.height / box.high);
  sight = { x: box.x, y: box.y - free.y / scale, scale };
  if (!opening) drawMap();
}

// Middle and size of what holds some points, never less than a part of the world that one can recognise.
function boxOf(points) {
  const seen = points.length ? points.map(onPaper) : [[-2700, -1400], [2700, 1400]], [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, wide: Math.max(700, right - left), high: Math.max(500, bottom - top) };
}

// The places between the first and the last tenth of events from west to east.
function central(all) {
  const ordered = [...all].sort((a, b) => a.place.at[1] - b.place.at[1]), total = ordered.reduce((sum, { events }) => sum + events.length, 0);
  let before = 0;
  return ordered.filter(({ events }) => {
    const [from, to] = [before, before += events.length];
    return to > total * 0.12 && from < total * 0.88;
  });
}

function onPaper([latitude, longitude]) {
  return projected(latitude, longitude).map((value) => 1000 * value);
}

function onScreen(point) {
  const { clientWidth, clientHeight } = $("map"), [x, y] = onPaper(point);
  return [clientWidth / 2 + (x - sight.x) * sight.scale, clientHeight / 2 + (y - sight.y) * sight.scale];
}

function drawMap() {
  const drawing = $("map").querySelector("svg"), { clientWidth, clientHeight } = $("map"), held = document.activeElement?.dataset?.mark;
  const { x, y, scale } = sight, all = [...mapped().places.values()].sort(byEvents), journeys = [...mapped().journeys.values()].sort(byEvents).slice(0, MOST_JOURNEYS);
  const hosts = new Set(all.map(({ place }) => place.country));
  drawing.querySelector(".land").setAttribute("transform", `translate(${clientWidth / 2 - x * scale} ${clientHeight / 2 - y * scale}) scale(${scale})`);
  for (const path of drawing.querySelectorAll("[data-country]")) path.classList.toggle("host", hosts.has(path.dataset.country));
  const lit = state.selected && new Set(eventsOfSelected());
  drawing.querySelector(".marks").replaceChildren(
    ...journeys.reverse().sort((a, b) => isLit(a, lit) - isLit(b, lit)).map((journey) => journeyMark(journey, lit)),
    ...[...all].reverse().map((one) => placeMark(one, lit)), ...placeNames(all, lit));
  startRoaming(drawing, held);
}

// The events that a selection of any kind stands for.
function eventsOfSelected() {
  const { selected } = state;
  if (selected.kind === "actor") return selected.actor.events;
  if (selected.kind === "tie") return view.ties.get(selected.tie) ?? [];
  return selected.kind === "path" ? [] : eventsOf(selected);
}

function isLit({ events }, lit) {
  return lit !== null && events.some((event) => lit.has(event));
}

function radiusOfPlace(events) {
  return 4 + Math.min(16, 2.2 * Math.sqrt(events.length));
}

function placeMark({ key, place, events }, lit) {
  const [cx, cy] = onScreen(place.at), text = `${placeText({ place })}: ${t("count.events", { n: events.length })}`, colour = countryColour(place.country);
  const chosenOne = state.selected?.kind === "place" && state.selected.place === key;
  return svg("g", { class: dimmed("place", { events }, lit), role: "button", "aria-label": text, "aria-pressed": String(chosenOne), "data-mark": key, "data-x": cx, "data-y": cy, tabindex: -1 },
    svg("title", {}, text), svg("circle", { cx, cy, r: radiusOfPlace(events), ...(place.whole ? { class: "hollow", stroke: colour } : { fill: colour }) }));
}

function dimmed(name, one, lit) {
  return lit === null ? name : isLit(one, lit) ? `${name} lit` : `${name} dim`;
}

// A line bent to the right of its way, so that way and way back lie apart, with a head at the place.
function journeyMark({ key, from, place, events }, lit) {
  const [ax, ay] = onScreen(data.seats[from]), [bx, by] = onScreen(place.at), far = Math.hypot(bx - ax, by - ay) || 1;
  const [cx, cy] = [(ax + bx) / 2 - (by - ay) * 0.16, (ay + by) / 2 + (bx - ax) * 0.16], toEnd = Math.hypot(bx - cx, by - cy) || 1;
  const [ux, uy] = [(bx - cx) / toEnd, (by - cy) / toEnd], back = Math.min(far / 2, radiusOfPlace(mapped().places.get(place.key).events) + 1), wide = 1.2 + Math.log2(events.length);
  const [ex, ey] = [bx - ux * back, by - uy * back], head = 5 + wide, [hx, hy] = [ex - ux * head, ey - uy * head];
  const d = `M${ax} ${ay}Q${cx} ${cy} ${hx} ${hy}`, colour = countryColour(from), text = `${journeyText({ from, place })}: ${t("count.events", { n: events.length })}`;
  return svg("g", { class: dimmed("journey", { events }, lit), "data-mark": "", "data-journey": key }, svg("title", {}, text), svg("path", { d, class: "reach" }),
    svg("path", { d, class: "way", stroke: colour, "stroke-width": wide, "stroke-dasharray": isUnsure(events) ? "6 5" : "none" }),
    svg("path", { d: `M${ex} ${ey}L${hx - uy * head * 0.5} ${hy + ux * head * 0.5}L${hx + uy * head * 0.5} ${hy - ux * head * 0.5}Z`, fill: colour }));
}

// Names beside their circles, the places with most events first, none over another or over a circle.
function placeNames(all, lit) {
  const { clientWidth, clientHeight } = $("map"), context = h("canvas").getContext("2d"), names = [];
  const frame = $("map").getBoundingClientRect(), over = [...document.querySelectorAll(".zoom, .notes > *, #legend")].map((element) => element.getBoundingClientRect());
  const taken = [...over.map((box) => ({ x: box.left - frame.left, y: box.top - frame.top, w: box.width, h: box.height })), ...all.map(({ key, place, events }) => boxAround(onScreen(place.at), radiusOfPlace(events), key))];
  for (const one of [...all].sort((a, b) => isLit(b, lit) - isLit(a, lit))) {
    const [x, y] = onScreen(one.place.at), r = radiusOfPlace(one.events) + 4, text = shortened(placeName(one.place)), w = widthOf(context, text, 400) * 13, hi = 17;
    const spots = [[x + r, y - hi / 2], [x - r - w, y - hi / 2], [x - w / 2, y + r - 2], [x - w / 2, y - r - hi + 2]].map(([left, top]) => ({ x: left, y: top, w, h: hi }));
    const box = spots.find((spot) => spot.x > 4 && spot.x + w < clientWidth - 4 && spot.y > 4 && spot.y + hi < clientHeight - 4 && !taken.some((other) => other.key !== one.key && overlap(spot, other)));
    if (!box) continue;
    taken.push({ ...box, x: box.x - 5, w: w + 10 });
    names.push(svg("text", { class: dimmed("name", one, lit), x: box.x + w / 2, y: box.y + hi / 2, "text-anchor": "middle", "dominant-baseline": "central" }, isolated(text)));
  }
  return names;
}

function boxAround([x, y], r, key) {
  return { x: x - r, y: y - r, w: 2 * r, h: 2 * r, key };
}
