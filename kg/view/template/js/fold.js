// Folding for search: letters that people type in more than one way become one.

const ARABIC_FOLDS = [
  [/[\u0640\u064b-\u065f\u0670]/g, ""],
  [/[\u0622\u0623\u0625\u0671]/g, "\u0627"],
  [/\u0649/g, "\u064a"],
  [/\u0629/g, "\u0647"],
  [/\u0624/g, "\u0648"],
  [/\u0626/g, "\u064a"],
];

function fold(text) {
  let folded = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  for (const [letters, one] of ARABIC_FOLDS) folded = folded.replace(letters, one);
  return folded.replace(/[\u200c-\u200f\u202a-\u202e\u2066-\u2069'’ʿʾ`]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// How well `text` (folded) answers `wanted` (folded): 3 starts with it, 2 a word does, 1 holds it, 0 not.
function matches(text, wanted) {
  if (text.startsWith(wanted)) return 3;
  const at = text.indexOf(wanted);
  if (at < 0) return wanted.split(" ").every((word) => text.includes(word)) ? 1 : 0;
  return text[at - 1] === " " ? 2 : 1;
}
