// The period: a histogram of events in time under two handles, which a mouse, a finger or arrow keys move.

let bins = [], playing = null;

function periodBar() {
  bins = binsOf(data.events.filter((event) => event.days));
  if (bins.length < 2) return h("footer", { id: "period", hidden: true });
  const top = most(bins.map((bin) => bin.count));
  const bars = bins.map((bin) => {
    const bar = h("span", { class: "bar", title: `${bin.first}: ${bin.count}` });
    bar.style.height = bin.count ? `${12 + (88 * bin.count) / top}%` : "0";
    return bar;
  });
  return h("footer", { id: "period", "aria-label": t("period") },
    iconButton("play", t("period.play"), togglePlay, { id: "play" }),
    h("div", { class: "scale" }, h("div", { class: "bars", "aria-hidden": "true" }, bars),
      handle("from", 0), handle("to", bins.length - 1), h("div", { class: "ticks", "aria-hidden": "true" }, ticks())),
    h("div", { class: "chosen" }, h("bdi", { id: "period-text", dir: "ltr" }), h("span", { id: "undated", class: "quiet" })));
}

function handle(end, value) {
  return h("input", { type: "range", id: `period-${end}`, class: "handle", min: 0, max: bins.length - 1, value,
    "aria-label": t(`period.${end}`), oninput: () => moved(end) });
}

// Bins of a day, a month, a quarter or a year: the finest of which there are no more than 120.
function binsOf(events) {
  if (!events.length) return [];
  const firsts = events.map((event) => event.days[0]).sort(), lasts = events.map((event) => event.days[1]).sort();
  const [start, end] = [firsts[0], lasts.at(-1)];
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  const unit = days <= 62 ? "day" : days <= 3650 ? "month" : days <= 10_000 ? "quarter" : "year";
  const made = [];
  for (let first = startOf(start, unit); first <= end && made.length < 500; first = after(first, unit)) {
    made.push({ first, last: dayBefore(after(first, unit)), count: 0 });
  }
  for (const event of events) {
    const bin = made.findLast((one) => one.first <= event.days[0]);
    if (bin) bin.count += 1;
  }
  return made;
}

function startOf(day, unit) {
  if (unit === "day") return day;
  const [year, month] = day.split("-").map(Number);
  return iso(year, unit === "year" ? 0 : unit === "quarter" ? 3 * Math.floor((month - 1) / 3) : month - 1, 1);
}

function after(day, unit) {
  const [year, month, date] = day.split("-").map(Number);
  if (unit === "day") return iso(year, month - 1, date + 1);
  return iso(year, month - 1 + { month: 1, quarter: 3, year: 12 }[unit], 1);
}

function dayBefore(day) {
  const [year, month, date] = day.split("-").map(Number);
  return iso(year, month - 1, date - 1);
}

function iso(year, month, date) {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

// Years where there are several, else months, never more than a dozen.
function ticks() {
  const years = new Set(bins.map((bin) => bin.first.slice(0, 4))).size;
  const length = years > 2 ? 4 : bins[0].first.slice(0, 7) !== bins.at(-1).first.slice(0, 7) || years > 1 ? 7 : 10;
  const starts = bins.map((bin, at) => [bin.first.slice(0, length), at]).filter(([text], at, all) => at === 0 || all[at - 1][0] !== text);
  if (starts.length > 2 && starts[1][1] < bins.length * 0.06) starts.shift(); // a first year of few bins has no room
  const step = Math.ceil(starts.length / (innerWidth < 760 ? 5 : 12));
  return starts.filter(([, bin], at) => at % step === 0 && bin < bins.length * (innerWidth < 760 ? 0.88 : 0.95)).map(([text, at]) => {
    const tick = h("span", {}, h("bdi", { dir: "ltr", text }));
    tick.style.insetInlineStart = `${(100 * at) / bins.length}%`;
    return tick;
  });
}

function moved(end) {
  const from = $("period-from"), to = $("period-to");
  if (Number(from.value) > Number(to.value)) (end === "from" ? from : to).value = (end === "from" ? to : from).value;
  const [first, last] = [Number(from.value), Number(to.value)];
  change({ from: first > 0 ? bins[first].first : "", to: last < bins.length - 1 ? bins[last].last : "" });
}

// Put the handles where the state says.
function syncPeriod() {
  if ($("period").hidden) return;
  const first = state.from ? bins.findIndex((bin) => bin.last >= state.from) : 0;
  const last = state.to ? bins.findLastIndex((bin) => bin.first <= state.to) : bins.length - 1;
  $("period-from").value = first < 0 ? bins.length - 1 : first;
  $("period-to").value = last < 0 ? 0 : last;
}

function renderPeriod() {
  if ($("period").hidden) return;
  const first = Number($("period-from").value), last = Number($("period-to").value);
  document.querySelectorAll(".bar").forEach((bar, at) => bar.classList.toggle("out", at < first || at > last));
  $("period-from").setAttribute("aria-valuetext", bins[first].first);
  $("period-to").setAttribute("aria-valuetext", bins[last].last);
  const narrowed = state.from || state.to;
  $("period-text").textContent = narrowed ? `${state.from || bins[0].first} – ${state.to || bins.at(-1).last}` : t("period.all");
  $("period-text").dir = narrowed ? "ltr" : "auto";
  $("undated").textContent = narrowed && view.undated ? t("period.undated", { n: view.undated }) : "";
}

// Let the end of the period run from its first day to the last.
function togglePlay() {
  if (playing) return stopPlaying();
  const to = $("period-to"), first = Number($("period-from").value);
  if (Number(to.value) >= bins.length - 1) to.value = first;
  moved("to");
  $("play").replaceChildren(icon("stop"));
  $("play").setAttribute("aria-label", t("period.stop"));
  const step = Math.max(1, Math.round(bins.length / 60));
  playing = setInterval(() => {
    to.value = Number(to.value) + step;
    moved("to");
    if (Number(to.value) >= bins.length - 1) stopPlaying();
  }, 350);
}

function stopPlaying() {
  clearInterval(playing);
  playing = null;
  $("play")?.replaceChildren(icon("play"));
  $("play")?.setAttribute("aria-label", t("period.play"));
}
