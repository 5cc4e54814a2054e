// One event as a card: when, what, where, who, on what, and each sentence that states it, with its source.

function eventCard(event, here = null) {
  return h("article", { class: `card ${event.status}` },
    h("header", {}, dateOf(event), h("span", { class: "chip type", text: label("type", event.type) }),
      event.status === "happened" ? null : h("span", { class: "chip status", text: own("status", event.status) }),
      event.confidence < 0.7 ? h("span", { class: "chip doubt", text: t("confidence", { n: Math.round(event.confidence * 100) }) }) : null),
    placeOf(event),
    participants(event, here),
    event.topics.length ? h("ul", { class: "chips" }, event.topics.map((topic) => h("li", { class: "chip" , text: label("topic", topic) }))) : null,
    event.attribution ? h("p", { class: "quiet", text: t("according", { name: event.attribution }) }) : null,
    event.evidence.length ? readableFirst(event.evidence).map((evidence) => sentence(evidence, event)) : h("p", { class: "quiet", text: t("evidence.none") }));
}

// The sentences in the reader's language before the others.
function readableFirst(evidence) {
  return [...evidence].sort((a, b) => (b.lang === state.language) - (a.lang === state.language));
}

function dateOf(event) {
  const [from, to] = event.date.split("/");
  const text = to ? t("date.between", { from, to }) : event.date;
  if (!text) return event.unresolved_date ? quoted("time", event.unresolved_date) : h("time", { class: "quiet", text: t("date.none") });
  const precision = to ? "" : event.date.length === 7 ? t("date.month") : event.date.length === 4 ? t("date.year") : "";
  return h("span", { class: "date" }, h("time", { dir: to ? "auto" : "ltr", text }), precision ? h("span", { class: "quiet", text: ` (${precision})` }) : null);
}

// City and country; a wording without a city is that of the country, which has its label.
function placeText({ place }) {
  const city = place.city ? cityName(place) : place.country ? "" : shown(place.name);
  return [city && isolated(city), place.country && isolated(label("country", place.country))].filter(Boolean).join(state.language === "ar" ? "، " : ", ");
}

function placeOf(event) {
  const text = placeText(event);
  return text ? h("p", { class: "place", text }) : null;
}

function participants(event, here) {
  return h("ul", { class: "people" }, event.participants.map(({ actor, part, role }) => {
    const one = data.actors[actor];
    const notes = [part && part !== "participant" && own("part", part), role && label("role", role)].filter(Boolean);
    return h("li", {}, mark(one.kind, colourOf(one)), h("span", {},
      one === here ? h("strong", {}, quoted("bdi", actorName(one))) : actorLink(one),
      notes.length ? h("span", { class: "quiet", text: ` ${notes.join(" · ")}` }) : null));
  }));
}

function actorLink(actor, properties = {}) {
  return h("button", { type: "button", class: "link actor", onclick: () => selectActor(actor), ...properties }, quoted("bdi", actorName(actor)));
}

function sentence(evidence, event) {
  const { publisher, published, title, url, start, end, rule, lang } = evidence, address = webAddress(url);
  const source = [publisher && quoted("bdi", publisher), published && h("bdi", { dir: "ltr", text: published })].filter(Boolean);
  const otherwise = [evidence.status && own("status", evidence.status), evidence.date].filter(Boolean); // where reports contradict each other
  return h("figure", {},
    h("blockquote", { dir: "auto", lang: /^[a-z]{2}$/.test(lang) ? lang : null }, highlightedNames(shown(evidence.quote), event)),
    h("figcaption", {},
      address ? h("a", { href: address, target: "_blank", rel: "noopener noreferrer nofollow", referrerpolicy: "no-referrer" }, quoted("bdi", title || url)) : quoted("bdi", title || url),
      h("span", {}, source.flatMap((part, at) => (at ? [" · ", part] : [part]))),
      otherwise.length ? h("span", { class: "otherwise", text: t("report.otherwise", { what: otherwise.join(" · ") }) }) : null,
      h("span", { class: "trace", text: [end > 0 && t("offsets", { from: start, to: end }), rule && t("rule", { name: rule })].filter(Boolean).join(" · ") })));
}

// The sentence with the names of the event's actors marked: pieces of text and mark elements, never markup.
function highlightedNames(text, event) {
  const names = event.actors.flatMap((index) => [...Object.values(data.actors[index].labels), ...data.actors[index].names]);
  const known = [...new Set(names)].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  const pieces = [];
  for (let at = 0; at < text.length; ) {
    const next = known.map((name) => [wordAt(text, name, at), name]).filter(([where]) => where >= 0).sort((a, b) => a[0] - b[0] || b[1].length - a[1].length)[0];
    if (!next) {
      pieces.push(text.slice(at));
      break;
    }
    pieces.push(text.slice(at, next[0]), h("mark", { text: next[1] }));
    at = next[0] + next[1].length;
  }
  return pieces.filter((piece) => piece !== "");
}

// Where a name stands as words of its own from a place on, or -1; Arabic may write "and", "to" or "the" onto it.
function wordAt(text, name, from) {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - 12), at))[0];
    if (/^[وفبلك]?(ال)?$/.test(before) && !/^[\p{L}\p{M}]/u.test(text.slice(at + name.length))) return at;
  }
  return -1;
}
