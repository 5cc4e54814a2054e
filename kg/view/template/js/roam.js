// Marks of the map and the timeline without a mouse: one is in the order of the Tab key, arrows go to the nearest in
// their direction, Enter and Space choose. A click chooses as well.

function startRoaming(drawing, held) {
  const marks = [...drawing.querySelectorAll("[data-mark][role=button]")];
  const first = marks.find((mark) => mark.getAttribute("aria-pressed") === "true") ?? marks.at(-1);
  first?.setAttribute("tabindex", "0");
  if (held) marks.find((mark) => mark.dataset.mark === held)?.focus();
  drawing.onclick = (event) => {
    const mark = event.target.closest("[data-mark]");
    if (mark && !hand?.far) chooseMark(mark);
  };
}

function chooseMark({ dataset }) {
  if (dataset.journey) select(journeyOf(dataset.journey));
  else if (dataset.cell) narrowTo(dataset);
  else if (dataset.event) select({ kind: "event", event: data.events[Number(dataset.event)] });
  else select({ kind: "place", place: dataset.mark });
}

function roam(event) {
  const mark = event.target.closest("[data-mark]"), frame = event.target.closest("#map, #timeline");
  if (event.key in ARROWS && mark) go(event, () => markTowards(frame, mark, ...ARROWS[event.key])?.focus());
  else if ((event.key === "Enter" || event.key === " ") && mark) go(event, () => chooseMark(mark));
  else if (frame.id === "map" && (event.key === "+" || event.key === "=")) go(event, () => zoomMap(1.3));
  else if (frame.id === "map" && event.key === "-") go(event, () => zoomMap(1 / 1.3));
  else if (frame.id === "map" && event.key === "0") go(event, () => fitMap());
}

// The mark nearest in a direction; what lies aside counts as further.
function markTowards(frame, mark, dx, dy) {
  const [x, y] = [Number(mark.dataset.x), Number(mark.dataset.y)];
  const ahead = [...frame.querySelectorAll("[data-mark][role=button]")].filter((other) => other !== mark).map((other) => {
    const [ox, oy] = [other.dataset.x - x, other.dataset.y - y], forward = ox * dx + oy * dy;
    return { other, forward, far: forward + 2 * Math.abs(ox * dy - oy * dx) };
  });
  return ahead.filter(({ forward }) => forward > 0.5).sort((a, b) => a.far - b.far)[0]?.other;
}
