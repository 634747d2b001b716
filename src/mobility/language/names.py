"""Names -> exercises, exactly or not at all.

A wrong exercise is worse than none, so the only inexact match is one slip of the keyboard inside one long word,
and only where no other name is as near.  Words are never dropped, added, swapped or replaced by other words:
"knee to chest" and "chest to knee" are different things.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Literal

from attrs import field, frozen

from ..catalog.family import Family, Way
from ..catalog.ways import FILLERS, OPTIONS, posture_said, stem, stems
from ..model import Exercise
from .abbreviations import in_full
from .heads import Heads, Stems
from .ordinary import is_ordinary
from .restated import told_again, without_remarks
from .slips import OWN_WORDS, is_likely, is_slip, shortened

How = Literal["id", "name", "alias", "family", "close"]
"""`family`: a movement and words that say how it is done, all of them understood."""

LONGEST_NAME = 200
"""Characters beyond which a text is no name (policy; the longest name of the catalog has a quarter of that)."""

REMEMBERED = 4096
"""How many texts are remembered with what they name (policy)."""

EVERYDAY = frozenset(
    {
        "arch", "bound", "bow", "candle", "candlestick", "carry", "chair", "cluster", "cocoon", "dart", "fish", "gate",
        "march", "pancake", "pyramid", "saddle", "saw", "scissor", "seal", "stair", "trap", "tree", "vacuum",
    }
)  # fmt: skip
"""Words that name an exercise only in company: alone they stand in shopping lists and calendars."""

_ARTICLES = frozenset({"a", "an", "and", "of", "some", "the"})

Tongues = Callable[[], Iterable[tuple[str, str]]]
"""Gives ids with their names in other languages."""

_WORD = re.compile(r"[^\W_]+")
_WITH = re.compile(r"\bw/(?=[^\W\d_]|\s)", re.IGNORECASE)
"""With, as people shorten it."""


def words(text: str) -> tuple[str, ...]:
    """The words of a name, lower case, without accents and punctuation."""
    written = _WITH.sub("with ", text) if "/" in text else text
    plain = unicodedata.normalize("NFKD", written.replace("’", "'").replace("'", "")).casefold()
    return tuple(_WORD.findall("".join(char for char in plain if not unicodedata.combining(char))))


def key(parts: Iterable[str]) -> str:
    """What names are compared by: the words run together, so that push up, push-up and pushup are one."""
    return "".join(parts)


ORDERING = frozenset(
    {"above", "behind", "below", "between", "from", "into", "on", "over", "to", "towards", "under", "with"}
)
"""Words after which the order of the others means something: chest to knee is not knee to chest."""


def _says_where(parts: Sequence[str]) -> bool:
    """Whether the order of words means something, but for that of "bent over"."""
    pairs = zip(("", *parts), parts, strict=False)
    return any(word in ORDERING and (before, word) != ("bent", "over") for before, word in pairs)


def _content(parts: Iterable[str]) -> tuple[str, ...]:
    """The stems of a name without its small words, in alphabetic order."""
    return tuple(sorted(stem for stem in stems(parts) if stem not in FILLERS and stem not in ORDERING))


@frozen(kw_only=True)
class Match:
    """An exercise that a text names, and how it was recognised.

    `postures` are the plain postures, beside its own, in which what was named may be done as well.
    """

    exercise: Exercise
    how: How
    postures: frozenset[str] = frozenset()

    def may_be_done(self, posture: str) -> bool:
        """Whether a text may tell this plain posture of it; breathing and the neck are worked in any."""
        own = self.exercise
        anywhere = own.purpose == "breathing" or set(own.muscles) == {"neck"}
        return anywhere or posture in self.postures or posture == own.position.plain_posture


@frozen(kw_only=True, slots=False)
class Names:
    """The index of all names of a set of exercises.

    `heads` are the movements of families by the stems of their names, `spoken` those names as they are written.
    `tongues` gives their names in other languages, id by id; it is asked for when no English name fits.
    """

    exercises: Mapping[str, Exercise] = field(repr=False)
    index: Mapping[str, tuple[str, How]] = field(repr=False)
    vocabulary: frozenset[str] = field(repr=False)
    heads: Mapping[tuple[str, ...], tuple[Family, ...]] = field(factory=dict, repr=False)
    spoken: frozenset[tuple[str, ...]] = field(default=frozenset(), repr=False)
    tongues: Tongues | None = field(default=None, repr=False)

    @classmethod
    def of(
        cls, exercises: Iterable[Exercise], families: Iterable[Family] = (), tongues: Tongues | None = None
    ) -> Names:
        """Index exercises and families; raises ValueError where two exercises share a name."""
        by_id = {item.id: item for item in exercises}
        index: dict[str, tuple[str, How]] = {}
        vocabulary: set[str] = set()
        for item in by_id.values():
            for how, name in names_of(item):
                parts = words(name)
                vocabulary.update(parts)
                known = index.setdefault(key(parts), (item.id, how))
                if known[0] != item.id:
                    raise ValueError(f"{name!r} names both {known[0]} and {item.id}")
        heads: dict[tuple[str, ...], tuple[Family, ...]] = {}
        families = tuple(families)
        spoken = frozenset(words(name) for family in families for name in (family.head, *family.also))
        for family in families:
            for head in dict.fromkeys(family.heads()):
                heads[head] = (*heads.get(head, ()), family)
        vocabulary.update(word for parts in (*heads, *OPTIONS) for word in parts)
        return cls(
            exercises=by_id,
            index=index,
            vocabulary=frozenset(vocabulary),
            heads=heads,
            spoken=spoken,
            tongues=tongues,
        )

    def resolve(self, text: str) -> Match | None:
        """The exercise that a text names; None rather than a guess."""
        return self._remembered(text) if len(text) <= LONGEST_NAME else None

    @cached_property
    def _remembered(self) -> Callable[[str], Match | None]:
        return lru_cache(maxsize=REMEMBERED)(self._resolved)

    def _resolved(self, text: str) -> Match | None:
        parts = words(text)
        found = self._in_english(parts) or self._in_other_tongue(parts) or self._corrected(parts)
        return found or self._in_full(parts) or self._told_again(parts) or self._in_parts(text)

    def _in_full(self, parts: Stems) -> Match | None:
        """A name with its short forms written out."""
        longer = in_full(parts)
        return self._in_english(longer) if longer != parts else None

    def _told_again(self, parts: tuple[str, ...]) -> Match | None:
        """A written name among words that say what the exercise is anyway: barbell behind the neck press."""
        if _content(parts) in self._written:
            return None
        found = told_again(parts, lambda rest: self._exact(rest) or self._in_other_number(rest))
        return Match(exercise=found, how="alias") if found else None

    def _in_parts(self, text: str) -> Match | None:
        """A name in two parts: turned round (Curl - Hammer), or twice the same (Hero pose (Virasana)).

        A part in which no word is one of movement is a remark, and the other part is the name.
        """
        found = _SEPARATOR.split(text, maxsplit=1)
        if len(found) != 2 or not all(found):
            return None
        one, two = (words(part) for part in found)
        turned = self._in_english((*two, *one)) or self._in_english(in_full((*two, *one)))
        if turned:
            return turned
        first, second = (self._in_english(part) or self._in_english(in_full(part)) for part in (one, two))
        if second and len(two) == 1 and two[0].endswith("asana"):
            return second  # a pose by its Sanskrit name, whatever it is called besides
        if first and second:
            return first if first.exercise.position == second.exercise.position else None
        if first:
            return first if self._is_remark(two, one) else None
        named = len(two) > 1 or any(part.endswith("asana") for part in one)
        return second if second and named and self._is_remark(one, two) else None

    def _is_remark(self, parts: Stems, name: Stems) -> bool:
        """Whether some words beside a name are remarks, or unknown from any name."""
        left = without_remarks(parts, name)
        return not any(part in self.vocabulary or stem(part) in self.vocabulary for part in left)

    def _in_english(self, parts: tuple[str, ...]) -> Match | None:
        found = self._exact(parts) or self._in_other_number(parts) or self._in_other_order(parts)
        if found or (_content(parts) in self._written and parts not in self.spoken):
            # the words of a written name in other numbers or with other small words: that name or nothing
            return found
        return self._by_family(parts)

    def _in_other_order(self, parts: tuple[str, ...]) -> Match | None:
        """A written name with its words in another order, unless one of them says from where or to what."""
        if _says_where(parts):
            return None
        ids = self._orders.get(tuple(sorted(parts)), frozenset())
        return Match(exercise=self.exercises[next(iter(ids))], how="alias") if len(ids) == 1 else None

    @cached_property
    def _orders(self) -> Mapping[tuple[str, ...], frozenset[str]]:
        """The exercises of each set of words."""
        found: dict[tuple[str, ...], frozenset[str]] = {}
        for item in self.exercises.values():
            for _, name in names_of(item):
                key_ = tuple(sorted(words(name)))
                found[key_] = found.get(key_, frozenset()) | {item.id}
        return found

    @cached_property
    def _written(self) -> frozenset[tuple[str, ...]]:
        """What written names hold, whatever their order, number and small words."""
        names = (words(name) for item in self.exercises.values() for _, name in names_of(item))
        return frozenset(content for name in names if (content := _content(name)))

    def _in_other_tongue(self, parts: tuple[str, ...]) -> Match | None:
        found = self._abroad.get(key(parts))
        exercise = found and self._of_id(found)
        return Match(exercise=exercise, how="alias") if exercise else None

    @cached_property
    def _abroad(self) -> Mapping[str, str]:
        """The names in other languages -> ids; a name that two of them have for different things is none."""
        index: dict[str, str] = {}
        unclear: set[str] = set()
        for id, name in self.tongues() if self.tongues else ():
            told = key(words(name))
            if told and index.setdefault(told, id) != id:
                unclear.add(told)
        return {told: id for told, id in index.items() if told not in unclear}

    def _of_id(self, id: str) -> Exercise | None:
        """The exercise of an id: written out, or the variation that its words name."""
        if id in self.exercises:
            return self.exercises[id]
        match = self._by_family(tuple(id.split("-")))
        return match.exercise if match and match.exercise.id == id else None

    def _exact(self, parts: Iterable[str]) -> Match | None:
        found = self.index.get(key(parts))
        return Match(exercise=self.exercises[found[0]], how=found[1]) if found else None

    def _in_other_number(self, parts: tuple[str, ...]) -> Match | None:
        """The last word in the other number: "lunges", "push ups".  Inner words keep theirs: one knee or two."""
        if not parts:
            return None
        *before, last = parts
        forms = [last.removesuffix("s"), last.removesuffix("es")] if last.endswith("s") else [f"{last}s", f"{last}es"]
        for form in forms:
            found = self._exact((*before, form))
            if found:
                return Match(exercise=found.exercise, how="alias")
        return None

    def _by_family(self, parts: tuple[str, ...]) -> Match | None:
        """A movement with words that say how it is done, the longest name of a movement first."""
        plain = stems(parts)
        if EVERYDAY.issuperset(word for word in plain if word not in _ARTICLES):
            return None
        ways = self._movements.ways(plain)
        return self._one_of(ways, posture_said(plain)) if ways else None

    @cached_property
    def _movements(self) -> Heads:
        return Heads(self.heads)

    def _one_of(self, ways: Mapping[tuple[str, Way], Family], posture: str | None) -> Match | None:
        """Of several ways of one movement that which says most; of two movements neither is meant more.

        `posture`: only what is done in it.
        """
        fullest = max(len(way.said()) for _, way in ways)
        found = {
            item.id: (item, family.postures(way))
            for (_, way), family in ways.items()
            if len({head for head, _ in ways}) > 1 or len(way.said()) == fullest
            if (item := self._variant(family, way))
            and item.position.plain_posture == (posture or item.position.plain_posture)
        }
        if len(found) != 1:
            return None
        ((item, postures),) = found.values()
        return Match(exercise=item, how="family", postures=postures)

    def _variant(self, family: Family, way: Way) -> Exercise | None:
        """The exercise of a way; the written one where it has that id."""
        built = family.exercise(way)
        return built and self.exercises.get(built.id, built)

    def _corrected(self, parts: tuple[str, ...]) -> Match | None:
        """One mistyped word put right, where that and nothing else gives the name of an exercise."""
        strange = [number for number, word in enumerate(parts) if not self._is_word(word)]
        if len(strange) != 1:
            return None
        before, typed, after = parts[: strange[0]], parts[strange[0]], parts[strange[0] + 1 :]
        found = {
            meant: match.exercise
            for meant in self._near(typed)
            if is_slip(typed, meant) and (match := self._exact((*before, meant, *after)))
        }
        # every near word speaks against the others, also one that would not be corrected to
        if len({item.id for item in found.values()}) != 1 or not any(is_likely(typed, meant) for meant in found):
            return None
        return Match(exercise=next(iter(found.values())), how="close")

    def _near(self, typed: str) -> set[str]:
        """Words that one slip may lead to: those that are equal when at most one letter is left out of each."""
        return {meant for less in shortened(typed) for meant in self._by_shortened.get(less, ())}

    @cached_property
    def _by_shortened(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for meant in self.vocabulary:
            for less in shortened(meant):
                found[less] = (*found.get(less, ()), meant)
        return found

    def _is_word(self, word: str) -> bool:
        """Whether a word is meant as it stands: it is one of the names', in either number, or means something else."""
        forms = {word, word.removesuffix("s"), f"{word}s"}
        return not forms.isdisjoint(self.vocabulary) or word in OWN_WORDS or is_ordinary(word)

    def search(self, text: str, limit: int = 10) -> list[Exercise]:
        """Exercises whose names share words with a text, best first; for people to choose from."""
        wanted = frozenset(words(text))
        scored = [(_overlap(wanted, item), item) for item in self.exercises.values()]
        best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].id))
        return [item for _, item in best[:limit]]

    def suggestions(self, text: str, limit: int = 3) -> tuple[str, ...]:
        """Ids that look like a text, for an error message."""
        import difflib  # 10 ms that only a mistake should cost

        close = difflib.get_close_matches("-".join(words(text)), sorted(self.exercises), n=limit, cutoff=0.6)
        return tuple(close) or tuple(item.id for item in self.search(text, limit))


def names_of(exercise: Exercise) -> Iterator[tuple[How, str]]:
    """Every name that an exercise goes by, and which kind of name that is."""
    yield "id", exercise.id
    yield "name", exercise.title
    for alias in exercise.aliases:
        yield "alias", alias


_SEPARATOR = re.compile(r"\s[-–—/]\s|\s*[,:(]\s*")
"""What parts a name."""


def _overlap(wanted: frozenset[str], exercise: Exercise) -> float:
    """The best share of words in common over all names (words starting alike count half)."""
    best = 0.0
    for _, name in names_of(exercise):
        own = frozenset(words(name))
        shared = len(wanted & own) + 0.5 * sum(
            any(len(one) > 3 and other.startswith(one) for other in own - wanted) for one in wanted - own
        )
        best = max(best, shared / max(1, len(wanted | own)))
    return best
