// What is written where: texts of the page in its language, labels of codes, names of actors, texts of articles.

const FSI = "\u2068", PDI = "\u2069";
const OVERRIDES = /[\u202d\u202e]/g; // force a direction on letters: a name could pose as another
const CONTROLS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

function t(key, values = {}) {
  let text = TEXTS[state.language][key] ?? TEXTS.en[key] ?? key;
  if (typeof text === "object") text = text[new Intl.PluralRules(state.language).select(values.n)] ?? text.other;
  return text.replace(/\{(\w+)\}/g, (_, name) => (name in values ? (typeof values[name] === "number" ? figure(values[name]) : isolated(values[name])) : ""));
}

function figure(value) {
  return value < 1000 ? String(value) : value.toLocaleString("en-US");
}

// The label of a code of one vocabulary ("type", "topic", "role", "country"), or the code itself.
function label(vocabulary, code) {
  const known = Object.hasOwn(data.labels[vocabulary] ?? {}, code) ? data.labels[vocabulary][code] : {};
  return capital(known[state.language] ?? known.en ?? Object.values(known)[0] ?? plain(code));
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function own(prefix, code) {
  const key = `${prefix}.${code}`;
  return Object.hasOwn(TEXTS.en, key) ? t(key) : plain(code);
}

function plain(code) {
  const words = code.replace(/[-_]/g, " ");
  return capital(words);
}

const SPELT = "\u202f*"; // marks a name that nobody attests in these letters

// The name of an actor as it is shown: one spelt by rule has its mark.
function actorName(actor) {
  return isSpelt(actor) ? plainName(actor) + SPELT : plainName(actor);
}

// The name in the language of the page; else in English, or as it is spelt in Latin letters where the page is; else as it is known.
function plainName(actor) {
  const { labels, latin, names, id } = actor;
  return capital(labels[state.language] || labels.en || (state.language !== "ar" && latin) || Object.values(labels)[0] || names[0] || id);
}

function isSpelt({ labels, latin }) {
  return Boolean(latin) && state.language !== "ar" && !labels[state.language] && !labels.en;
}

function otherNames(actor) {
  return [...new Set([...Object.values(actor.labels), ...actor.names])].filter((name) => name && capital(name) !== plainName(actor));
}

// Text of an article as an element of its own direction; marks that force a direction are shown, not obeyed.
function quoted(tag, text, properties = {}) {
  return h(tag, { dir: "auto", ...properties, text: shown(text) });
}

function shown(text) {
  return text.replace(OVERRIDES, (mark) => `[U+${mark.codePointAt(0).toString(16).toUpperCase()}]`);
}

// For the canvas and for sentences of the page: a text that cannot turn what stands around it.
function isolated(text) {
  return FSI + text.replace(CONTROLS, "") + PDI;
}

// Only addresses of the web become links; anything else stays text.
function webAddress(address) {
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : "";
  } catch {
    return "";
  }
}

function number(value) {
  if (Number.isInteger(value)) return figure(value);
  return value >= 0.1 ? value.toFixed(2) : value.toPrecision(2).replace(/e.*/, "") && value.toFixed(3);
}
