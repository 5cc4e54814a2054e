"""Words with true offsets: a spaCy tokenizer that glues nothing, and plain arrays for the grammars.

A token is a run of letters, a run of digits, an abbreviation of single letters ("U.S."), an English possessive, one
mark of punctuation, or a run of white space. Clitics are not split here (see `kg.nlp.matcher`), but for those that an
apostrophe sets off ("d'", "l'"), in languages that have them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.nlp.fold import fold

_MARKS = "\u064b-\u065f\u0670\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069\u0300-\u036f\ufeff\u00ad"
_TOKEN = (
    rf"(?:[A-Z]\.){{2,}}|['’]s\b|(?:[^\W\d_]|[{_MARKS}])+(?:['’](?!s\b)[^\W\d_]+)*|\d+|[^\w\s]|_|[ \t\u00a0]+|\s"
)
_JOINTS = frozenset({"#", "_"})  # hashtags are names written together: "#محمد_بن_سلمان"


@lru_cache(maxsize=8)
def _token(elided: frozenset[str]) -> re.Pattern[str]:
    """The pattern of a token; before an apostrophe a word of `elided` is one of its own."""
    before = "|".join(sorted(elided, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?i:{before})['’](?=[^\W\d_]|$)|{_TOKEN}" if elided else _TOKEN)


def words_of(text: str, elided: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The folded words of a short text, such as a phrase of a lexicon, in a language with these elided words."""
    return tuple(key for m in _token(elided).finditer(text) if not m.group().isspace() and (key := fold(m.group())))


class NewsTokenizer:
    """Callable text → Doc for spaCy; `doc.text` equals the text. `elided` are words such as "d" in "d'Ukraine"."""

    def __init__(self, vocab: Vocab, elided: frozenset[str] = frozenset()) -> None:
        self.vocab = vocab
        self._token = _token(elided)

    def __call__(self, text: str) -> Doc:
        words: list[str] = []
        spaces: list[bool] = []
        for match in self._token.finditer(text):
            word = match.group()
            if word == " " and words and not spaces[-1]:
                spaces[-1] = True
            else:
                words.append(word)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of one article without white space: parallel arrays of wording, key and offsets.

    `spaced[i]` tells whether white space stands before token i; `breaks` holds the indices of tokens that open a line.
    """

    text: str
    words: tuple[str, ...]
    keys: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    spaced: tuple[bool, ...]
    breaks: frozenset[int]

    def __len__(self) -> int:
        return len(self.words)

    def wording(self, start: int, end: int) -> str:
        """The text of tokens start to end (exclusive), as written."""
        return self.text[self.starts[start]:self.ends[end - 1]] if end > start else ""


def tokens_of(doc: Doc) -> Tokens:
    """The arrays of a Doc made by `NewsTokenizer`."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    spaced: list[bool] = []
    breaks: list[int] = []
    offset, space, line = 0, True, True
    text = doc.text
    for token in doc:
        word, gap = token.text, len(token.whitespace_)
        if word.isspace() or word in _JOINTS or not fold(word):
            space, line = True, line or "\n" in word or "\r" in word
        else:
            if line:
                breaks.append(len(words))
            words.append(word)
            starts.append(offset)
            ends.append(offset + len(word))
            spaced.append(space)
            space, line = bool(gap), False
        offset += len(word) + gap
    return Tokens(text, tuple(words), tuple(map(fold, words)), tuple(starts), tuple(ends), tuple(spaced),
                  frozenset(breaks))
