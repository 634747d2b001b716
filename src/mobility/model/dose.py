"""`Dose`: how much.  `seconds(30)`, `minutes(3)`, `reps(10)`, `breaths(5)` make one."""

from __future__ import annotations

from attrs import frozen

from .fields import number, truth, whole


@frozen(kw_only=True)
class Dose:
    """Sets of repetitions, seconds or breaths, a side each or not, with rest and intensity.

    `seconds` is the length of one set on one side; with `reps` it is the hold of each repetition.
    `effort` 0-10 is the perceived effort, `stretch` 0-10 how strong a stretch may feel.
    """

    sets: int = whole(1, 1000, default=1)
    reps: int | None = whole(1, 10_000, default=None, optional=True)
    seconds: float | None = number(0.1, 86_400, unit="s", default=None, optional=True)
    breaths: int | None = whole(1, 1000, default=None, optional=True)
    each_side: bool = truth()
    rest_s: float = number(0, 3600, unit="s")
    load_kg: float | None = number(0, 1000, unit="kg", default=None, optional=True)
    effort: float | None = number(0, 10, default=None, optional=True)
    stretch: float | None = number(0, 10, default=None, optional=True)

    @property
    def is_amount(self) -> bool:
        """Whether it says how much a set is, rather than only sets, sides or load."""
        return bool(self.reps or self.seconds or self.breaths)

    @property
    def sides(self) -> int:
        """How many times a set is done, once or once a side."""
        return 2 if self.each_side else 1

    def words(self) -> str:
        """The dose as people write it: `2 x 30 s each side`."""
        amount = [f"{self.reps} reps"] if self.reps else []
        amount += [clock(self.seconds)] if self.seconds else []
        amount += [f"{self.breaths} breaths"] if self.breaths else []
        sets = f"{self.sets} x " if self.sets > 1 else ""
        text = sets + (" of ".join(amount) or "as it comes")
        text += " each side" if self.each_side else ""
        return text + (f" with {self.load_kg:g} kg" if self.load_kg else "")


def clock(time_s: float) -> str:
    """Seconds as people say them: `45 s`, `3 min`, `1 min 30 s`."""
    whole_minutes, rest = divmod(time_s, 60)
    if not whole_minutes:
        return f"{rest:g} s"
    return f"{whole_minutes:g} min" + (f" {rest:g} s" if rest else "")


def seconds(count: float) -> Dose:
    """So many seconds."""
    return Dose(seconds=count)


def minutes(count: float) -> Dose:
    """So many minutes."""
    return Dose(seconds=60 * count)


def reps(count: int) -> Dose:
    """So many repetitions."""
    return Dose(reps=count)


def breaths(count: int) -> Dose:
    """So many breaths."""
    return Dose(breaths=count)
