"""Facts of how much: holds, totals, the strength of a stretch."""

from __future__ import annotations

from ..model import Dose, Exercise, Step
from ..model.vocabulary import Purpose, allowed
from .fact import Assumed, fact
from .moment import Moment

MILD_STRETCH = 4.0
"""A stretch is taken as mild where nobody says how strong: the guidance is tightness or slight discomfort
(Garber 2011), and an author who prescribes no pain prescribes none."""


def hold_seconds(exercise: Exercise, dose: Dose, set_s: float | None) -> float | None:
    """One unbroken hold of a key position; a moving exercise passes through, unless a hold is given."""
    if exercise.pace == "static":
        return dose.seconds if dose.reps else set_s
    if dose.reps and dose.seconds:
        return dose.seconds
    return exercise.rep_s / len(exercise.positions) if exercise.pace == "slow" else 0.0


def _or_assumed(value: float | None, step: Step) -> float | Assumed | None:
    """A figure of the usual dose is an assumption."""
    return value if value is None or step.is_dosed else Assumed(value=value)


def _hold(moment: Moment) -> float | Assumed | None:
    step = moment.step
    return _or_assumed(hold_seconds(step.exercise, step.amount, step.set_s), step)


def total_per_side(step: Step) -> float | None:
    """Seconds of work on one side, rests apart."""
    return None if step.set_s is None else step.set_s * step.amount.sets


def _attitude(moment: Moment) -> float | Assumed | None:
    total = total_per_side(moment.step)
    return _or_assumed(None if total is None else total * moment.dose.sides, moment.step)


MOMENT_S = 10.0
"""A position kept for less is passed through (policy; from then on a head that hangs counts, POS001)."""


def _passed_through(moment: Moment) -> bool:
    """Reached in every repetition and left again, while the body rests in another position."""
    exercise = moment.step.exercise
    if exercise.pace == "static" or moment.position in (exercise.position, exercise.position.mirrored()):
        return False
    held = hold_seconds(exercise, moment.dose, moment.step.set_s)
    return held is None or held < MOMENT_S


def _step(moment: Moment) -> float | Assumed | None:
    return _or_assumed(total_per_side(moment.step), moment.step)


def _stretch(moment: Moment) -> float | Assumed:
    step = moment.step
    if step.dose is not None and step.dose.stretch is not None:
        return step.dose.stretch
    if step.exercise.usual.stretch is not None:
        return Assumed(value=step.exercise.usual.stretch)
    return Assumed(value=MILD_STRETCH) if step.exercise.purpose == "stretch" else 0.0


def _purpose(moment: Moment) -> str:
    return moment.step.exercise.purpose


def _most(times: dict[str, float | None], moment: Moment) -> float | None:
    """The longest time of the muscles that this step stretches; None when one is not known."""
    if not is_static_stretch(moment.step.exercise):
        return 0.0
    own = total_per_side(moment.step)
    known = [times.get(muscle, own) for muscle in moment.step.exercise.muscles] or [own]
    return None if None in known else max(value for value in known if value is not None)


def is_static_stretch(exercise: Exercise) -> bool:
    """A stretch that is held still."""
    return exercise.purpose == "stretch" and exercise.pace == "static"


def _muscle_session(moment: Moment) -> float | Assumed | None:
    return _or_assumed(_most(moment.session.muscle_session_s, moment), moment.step)


def _muscle_week(moment: Moment) -> float | Assumed | None:
    return _or_assumed(_most(moment.session.muscle_week_s, moment), moment.step)


purpose = fact(
    "purpose", "purpose of the step", _purpose, kind="word", scope="step", base="block", words=allowed(Purpose),
    meaning="what the step is for",
)  # fmt: skip
hold_s = fact(
    "hold_s", "time held without a break", _hold, unit="s", scope="step",
    meaning="one unbroken hold of a key position",
)  # fmt: skip
attitude_s = fact(
    "attitude_s", "time in this position", _attitude, unit="s", scope="step", base="hold_s",
    meaning="time the base attitude is kept in one step, all repetitions included",
)  # fmt: skip
passed_through = fact(
    "passed_through", "position passed through", _passed_through, kind="truth", scope="limb",
    meaning="reached in every repetition and left at once; the body rests in another position",
)  # fmt: skip
step_s = fact(
    "step_s", "time of the step on one side", _step, unit="s", scope="step",
    meaning="sets times the seconds of a set, one side",
)  # fmt: skip
stretch_nrs = fact(
    "stretch_nrs", "strength of the stretch", _stretch, unit="of 10", scope="step",
    meaning="intended stretch or pain intensity, 0 to 10",
)  # fmt: skip
muscle_session_s = fact(
    "muscle_session_s", "static stretch of the muscle today", _muscle_session, unit="s", scope="step",
    meaning="static stretch of the target muscle in this session, up to and with this step, one side",
)  # fmt: skip
muscle_week_s = fact(
    "muscle_week_s", "static stretch of the muscle this week", _muscle_week, unit="s", scope="step",
    meaning="the same over the week",
)  # fmt: skip
