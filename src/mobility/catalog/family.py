"""`Family`: a movement with the ways in which it is done, so that variations are not written twice.

A family builds an exercise for a `Way`: an implement, a stance, one side or both, and so on.  Some ways are listed and
stand in the catalog under ids of their own; others are built when somebody writes their name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, field, frozen

from ..model import Exercise
from .ways import SAID, heard, phrase, posture_said, readings, stems


@frozen(kw_only=True)
class Way:
    """One choice on each axis that was spoken of: `Way(implement="dumbbell", stance="seated")`; None where not."""

    implement: str | None = None
    stance: str | None = None
    bench: str | None = None
    side: str | None = None
    grip: str | None = None
    manner: str | None = None
    aid: str | None = None
    direction: str | None = None
    place: str | None = None
    range: str | None = None
    flat: bool = False
    """Said to be done on the back, where the stance `lying` leaves that open."""
    told: str = ""
    """A stance that was said although the movement is done in no other: a standing squat."""

    def said(self, one: str = "one arm") -> str:
        """The way in words, in the order in which names put them; `one` is what works alone."""
        told = evolve(self, stance="supine") if self.flat else self
        found = [(axis, value) for axis in AXES if (value := getattr(told, axis)) is not None]
        return " ".join(one if pair == ("side", "one") else SAID[pair] for pair in found)


AXES = ("manner", "aid", "side", "stance", "bench", "grip", "direction", "range", "implement", "place")
"""The order in which a name says them: `paused seated dumbbell ...`."""


_POSTURES: Mapping[str, frozenset[str]] = {
    "standing": frozenset({"standing"}),
    "seated": frozenset({"sitting", "floor_sitting", "inclined"}),
    "long_sitting": frozenset({"floor_sitting"}),
    "kneeling": frozenset({"kneeling", "half_kneeling"}),
    "half_kneeling": frozenset({"half_kneeling"}),
    "lying": frozenset({"supine", "inclined"}),
    "prone": frozenset({"prone", "inclined"}),
    "side_lying": frozenset({"side_lying"}),
    "quadruped": frozenset({"quadruped"}),
    "plank": frozenset({"quadruped", "side_lying"}),
    "hanging": frozenset({"hanging"}),
    "bent_over": frozenset({"standing"}),
    "split": frozenset({"standing", "half_kneeling"}),
}
"""The plain postures that a stance stands for; the others say nothing of posture."""

_ON_A_SLOPE = frozenset({"inclined", "prone", "quadruped"})
"""Where an inclined bench bears the trunk or the hands; in a machine one sits."""

_ANYWHERE = frozenset(
    {("manner", "strict"), ("manner", "paused"), ("manner", "alternate_version"), ("side", "double"),
     ("grip", "neutral"), ("grip", "overhand")}
)  # fmt: skip
"""What may be said of any movement and changes nothing that is derived of it."""

_TELLING = frozenset(
    {("direction", "behind_neck"), ("direction", "twisting"), ("range", "deep"), ("manner", "jumping")}
)
"""What a name of a movement may say that the usual one does not, and that must not be lost."""

_SHAPES = frozenset({"bent_over", "plank", "split"})
"""Stances that are more than a posture: who says them means something."""

ANY = "any"
"""A stance that says nothing of posture in some movement."""

Builder = Callable[[str, Way], Exercise]
"""Makes the exercise of a way under an id."""


@frozen(kw_only=True)
class Family:
    """A movement.

    `head` is its usual name without any way, `also` other names of the same, `besides` words that names of it may
    hold and that say nothing (`biceps` in a curl), `one` how it is called when one side works.  `choices` says which
    options of each axis it is done in; an axis that is missing cannot be spoken of, and one of `needs` must be.
    `meant` are stances that stand for another posture here than elsewhere: a clean from the hang is done standing.
    `listed` are the ways that stand in the catalog, each in words (`"seated dumbbell"`).  `build` makes the exercise of
    a way under any id; the family gives it its id and name.
    """

    head: str
    also: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    one: str = "one arm"
    choices: Mapping[str, frozenset[str]] = field(factory=dict)
    needs: tuple[str, ...] = ()
    meant: Mapping[str, str] = field(factory=dict)
    listed: tuple[str, ...] = ()
    build: Builder = field(repr=False)

    def way(self, words: tuple[str, ...], named: tuple[str, ...] = ()) -> Way | None:
        """The way that words speak of; None where one is not understood or the family is not done so.

        `named` are the stems of the name that the movement was called by: what it says of the way counts too, where
        the words say nothing else (a seated row is sat at).
        """
        silent = stems(self.besides)
        for found in readings(tuple(word for word in stems(words) if word not in silent)):
            flat = found.get("stance") == "supine"
            said = {**found, "stance": "lying"} if flat else found
            chosen = {axis: value for axis, value in said.items() if value in self.choices.get(axis, ())}
            told = said.get("stance", "") if "stance" not in chosen else ""
            passed = {*_ANYWHERE, *((("stance", told),) if told in _POSTURES and told not in _SHAPES else ())}
            fits = all(axis in chosen or (axis, value) in passed for axis, value in said.items())
            if fits and (not self.needs or any(axis in chosen for axis in self.needs)):
                return Way(**{**self._implied(named), **chosen}, flat=flat, told=told)
        return None

    def _implied(self, named: tuple[str, ...]) -> dict[str, str]:
        """What another name of the movement says of the way: beside the usual name, or of posture and implement."""
        rest = list(named)
        axes: tuple[str, ...] = AXES
        for word in stems(phrase(self.head)):
            if word in rest:
                rest.remove(word)
            else:
                rest, axes = list(named), ("stance", "bench", "implement")
                break
        found: dict[str, str] = {"stance": "side_lying"} if posture_said(named) == "side_lying" else {}
        for axis, option in heard(tuple(rest)):
            wider = "lying" if option == "supine" else option
            if (axis in axes or (axis, option) in _TELLING) and wider in self.choices.get(axis, ()):
                found.setdefault(axis, wider)
        return found

    def postures(self, way: Way) -> frozenset[str]:
        """The plain postures in which it may be done: those of the stance that was said, else of all its stances."""
        stances = {way.stance} if way.stance else self.choices.get("stance", frozenset[str]())
        kinds = ({self.meant[one]} if one in self.meant else _POSTURES.get(one, frozenset[str]()) for one in stances)
        found = frozenset[str]().union(*kinds)
        if "lying" in stances and not way.flat:
            found |= {"prone", "side_lying"}
        return frozenset(found | (_ON_A_SLOPE if "bench" in self.choices else frozenset()))

    def heads(self) -> Iterator[tuple[str, ...]]:
        """The stems of every name of the movement."""
        for name in (self.head, *self.also):
            yield stems(phrase(name))

    def exercise(self, way: Way) -> Exercise | None:
        """The exercise of a way, with its id and name; None where it would not be done in the stance that was said."""
        called = way if "lying" in self.meant else evolve(way, flat=False)
        title = f"{called.said(self.one)} {self.head}".strip()
        built = self.build("-".join(phrase(title)), way)
        if not self._is_done_so(way, built):
            return None
        return evolve(built, name=built.name or title[:1].upper() + title[1:])

    def _is_done_so(self, way: Way, built: Exercise) -> bool:
        """Whether the posture is one of those that the stance stands for."""
        got = built.position.plain_posture
        if way.flat:
            return got in _POSTURES["lying"]
        if way.bench in ("incline", "decline") and got not in _ON_A_SLOPE and way.implement != "machine":
            return False
        if way.told:
            return got in _POSTURES[way.told]
        stance = way.stance or ""
        return self.meant.get(stance) in (got, ANY) or got in _POSTURES.get(stance, frozenset({got}))

    def variants(self) -> Iterator[tuple[str, Callable[[], Exercise]]]:
        """The listed ways: id and what builds it."""
        for text in self.listed:
            way = self.way(phrase(text))
            if way is None:
                raise ValueError(f"{self.head}: not a way in which it is done: {text!r}")
            yield "-".join(phrase(f"{way.said(self.one)} {self.head}")), _later(self, way)


def _later(family: Family, way: Way) -> Callable[[], Exercise]:
    def build() -> Exercise:
        found = family.exercise(way)
        if found is None:
            raise ValueError(f"{family.head}: not done so: {way.said()}")
        return found

    return build


def choices(**axes: str) -> dict[str, frozenset[str]]:
    """Options of axes, each as words with blanks between: `choices(implement="barbell dumbbell", side="one")`."""
    return {axis: frozenset(options.split()) for axis, options in axes.items()}


def listed(*ways: str, times: tuple[str, ...] = ("",)) -> tuple[str, ...]:
    """Every combination of some ways with others: `listed("seated", "standing", times=("barbell", "cable"))`."""
    return tuple(" ".join(filter(None, (one, other))) for one in ways for other in times)
