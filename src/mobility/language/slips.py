"""Slips of the keyboard: when one word is another with one letter wrong."""

from __future__ import annotations

SHORTEST = 5
"""Words shorter than this are never corrected, nor corrected to: "hack" is not a misspelt "back" (policy)."""

_TURNS = frozenset(
    {"abducting", "abduction", "abductor", "abductors", "adducting", "adduction", "adductor", "adductors"}
)
_SHAPES = frozenset({"bounce", "crouch", "eversion", "hanging", "hinging", "inversion", "spring", "stomp", "supine"})
_PARTS = frozenset({"angle", "angles", "ankle", "ankles", "neural", "neutral", "spine"})
OWN_WORDS = _TURNS | _SHAPES | _PARTS
"""Words of movement that are one letter from others and mean something else; never taken for a slip."""

LONGEST_WORD = 30
"""Letters of a word of which one may be left out when near words are looked for (policy)."""


def is_slip(typed: str, meant: str) -> bool:
    """Whether one slip leads from one word to the other: a letter too many, too few or wrong, or two swapped."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    same = next((at for at, (one, two) in enumerate(zip(typed, meant, strict=False)) if one != two), None)
    one, two = (typed[same:], meant[same:]) if same is not None else (typed[len(meant) :], meant[len(typed) :])
    swapped = one[:2] == two[1::-1] and one[2:] == two[2:]
    return one[1:] == two or one == two[1:] or one[1:] == two[1:] or swapped


def shortened(word: str) -> set[str]:
    """The word, and the word with each of its letters left out."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(min(len(word), LONGEST_WORD)))}


def is_likely(typed: str, meant: str) -> bool:
    """Whether a slip is likely at all: long words that begin alike, without digits."""
    short = min(len(typed), len(meant)) < SHORTEST
    return not short and typed[0] == meant[0] and typed.isalpha()
