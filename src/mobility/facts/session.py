"""Facts of what came before in the same protocol on the same day, and the walk that gathers them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, evolve, field

from ..model import Person, Program, Protocol, Step, Unread
from .breathing import is_fast_and_deep
from .dose import is_static_stretch, total_per_side
from .fact import fact
from .lumbar import lumbar_flexion_pct
from .moment import ALONE, Moment, Session, Still

FLEXED_PCT = 80.0
"""Deep lumbar flexion, of which sessions are summed up (evidence base, `flex_session_s`)."""

STATIC_WINDOW_S = 600.0
"""A static stretch counts as recent for ten minutes (evidence base, `prior_static_s`)."""

_FAR = 1e9


def flexed_seconds(step: Step, person: Person) -> float | None:
    """Seconds of a step in deep lumbar flexion; a moving exercise spends its share of key positions there."""
    poses = step.exercise.positions
    shares = [lumbar_flexion_pct.derive(Still(person=person, position=pose)).value for pose in poses]
    deep = sum(share >= FLEXED_PCT for share in shares)
    if not deep:
        return 0.0
    total = total_per_side(step)
    return None if total is None else total * step.amount.sides * deep / len(poses)


@define(kw_only=True)
class Walk:
    """Running totals along the steps of one protocol; None once a length was not known."""

    person: Person
    week_s: dict[str, float | None] = field(factory=dict)
    stop_rule: bool | None = None
    static: dict[str, tuple[float | None, float]] = field(factory=dict)
    muscles: dict[str, float | None] = field(factory=dict)
    clock: float = 0.0
    warm: float | None = 0.0
    flexed: float | None = 0.0
    last_flexed: float | None = -_FAR
    recumbent: float | None = 0.0
    last_fast: float | None = -_FAR

    def session(self, step: Step, later: tuple[Step | Unread, ...]) -> Session:
        """What a step finds."""
        own = total_per_side(step) if is_static_stretch(step.exercise) else 0.0
        now = self.clock + (step.transition.seconds if step.transition else 0.0)
        totals: dict[str, float | None] = {
            name: _plus(self.muscles.get(name, 0.0), own) for name in step.exercise.muscles
        }
        return Session(
            prior_static_s=self._recent_static(),
            muscle_session_s=totals,
            muscle_week_s={name: _at_least(self.week_s.get(name, 0.0), totals[name]) for name in totals},
            prior_warm_s=self.warm,
            prior_flexed_s=self.flexed,
            since_flexed_s=None if self.last_flexed is None else now - self.last_flexed,
            prior_recumbent_s=self.recumbent,
            since_fast_breathing_s=None if self.last_fast is None else now - self.last_fast,
            mobility_later=_mobility_later(step, later),
            stop_rule=self.stop_rule,
        )

    def _recent_static(self) -> dict[str, float | None]:
        return {muscle: time for muscle, (time, ended) in self.static.items() if self.clock - ended < STATIC_WINDOW_S}

    def skip(self) -> None:
        """Pass a step that could not be read: it may have been anything."""
        self.warm = self.flexed = self.last_flexed = self.recumbent = self.last_fast = None

    def pass_(self, step: Step) -> None:
        """Take a step into the totals."""
        duration = step.duration_s
        self.clock += (duration or 0.0) + (step.transition.seconds if step.transition else 0.0)
        self._stretches(step)
        self._flexion(step)
        self._lying(step)
        exercise = step.exercise
        if exercise.pace != "static":
            self.warm = _plus(self.warm, duration)
            self.static.clear()
        if is_fast_and_deep(exercise.breathing):
            self.last_fast = self.clock

    def _stretches(self, step: Step) -> None:
        if not is_static_stretch(step.exercise):
            return
        own = total_per_side(step)
        recent = self._recent_static()
        for muscle in step.exercise.muscles:
            self.muscles[muscle] = _plus(self.muscles.get(muscle, 0.0), own)
            self.static[muscle] = (_plus(recent.get(muscle, 0.0), own), self.clock)

    def _flexion(self, step: Step) -> None:
        deep = flexed_seconds(step, self.person)
        if deep == 0.0:
            return
        self.flexed = _plus(self.flexed, deep)
        self.last_flexed = self.clock

    def _lying(self, step: Step) -> None:
        lies = step.exercise.state.is_lying or step.exercise.position.posture == "inverted"
        self.recumbent = _plus(self.recumbent, step.duration_s) if lies else 0.0


def _plus(one: float | None, two: float | None) -> float | None:
    return None if one is None or two is None else one + two


def _at_least(one: float | None, two: float | None) -> float | None:
    return None if one is None or two is None else max(one, two)


def _mobility_later(step: Step, later: Iterable[Step | Unread]) -> bool | None:
    """Whether mobility work for the same muscles comes later; None where a muscle or a step is not known."""
    answer: bool | None = False
    for other in later:
        if isinstance(other, Unread):
            answer = None
        elif other.exercise.purpose == "mobilise":
            own, theirs = frozenset(step.exercise.muscles), frozenset(other.exercise.muscles)
            if own & theirs:
                return True
            answer = answer if own and theirs else None
    return answer


def week_totals(program: Program) -> dict[str, float | None]:
    """Seconds of static stretch a muscle gets in a week of this program, one side."""
    totals: dict[str, float | None] = {}
    for day in program.days:
        for protocol in day.protocols:
            for step in protocol.steps:
                if isinstance(step, Step) and is_static_stretch(step.exercise):
                    own = total_per_side(step)
                    weekly = None if own is None else own * day.times_per_week
                    for muscle in step.exercise.muscles:
                        totals[muscle] = _plus(totals.get(muscle, 0.0), weekly)
    return totals


def sessions(protocol: Protocol, person: Person, week_s: dict[str, float | None]) -> Iterator[Session]:
    """What each step of a protocol finds, in order; `ALONE` stands for the unread ones."""
    walk = Walk(person=person, week_s=week_s, stop_rule=bool(protocol.stop_rules))
    for number, step in enumerate(protocol.steps):
        if isinstance(step, Unread):
            walk.skip()
            yield ALONE
        else:
            yield walk.session(step, protocol.steps[number + 1 :])
            walk.pass_(step)


def alone(step: Step, stop_rule: bool | None = None) -> Session:
    """The session of a step that is judged without neighbours."""
    own = total_per_side(step) if is_static_stretch(step.exercise) else 0.0
    totals: dict[str, float | None] = dict.fromkeys(step.exercise.muscles, own)
    return evolve(ALONE, muscle_session_s=totals, muscle_week_s=totals, stop_rule=stop_rule)


def _prior_static(moment: Moment) -> float | None:
    times = [moment.session.prior_static_s.get(muscle, 0.0) for muscle in moment.step.exercise.muscles]
    return None if None in times else max((time for time in times if time is not None), default=0.0)


def _prior_warm(moment: Moment) -> float | None:
    return moment.session.prior_warm_s


def _prior_flexed(moment: Moment) -> float | None:
    return moment.session.prior_flexed_s


def _since_flexed(moment: Moment) -> float | None:
    return moment.session.since_flexed_s


def _flexed_session(moment: Moment) -> float | None:
    return _plus(moment.session.prior_flexed_s, flexed_seconds(moment.step, moment.person))


def _recumbent(moment: Moment) -> float | None:
    return moment.session.prior_recumbent_s


def _rise(moment: Moment) -> float | None:
    return moment.step.transition.seconds if moment.step.transition else None


def _since_fast(moment: Moment) -> float | None:
    """None since when: the fast breathing may be this very step, whose holds then follow at once."""
    if is_fast_and_deep(moment.step.exercise.breathing):
        return 0.0
    return moment.session.since_fast_breathing_s


def _mobility(moment: Moment) -> bool | None:
    return moment.session.mobility_later


def _water(moment: Moment) -> bool:
    return moment.step.exercise.in_water


def _stop_rule(moment: Moment) -> bool | None:
    return moment.session.stop_rule


prior_static_s = fact(
    "prior_static_s", "recent static stretch of these muscles", _prior_static, unit="s", scope="step",
    meaning="static stretch of the same muscles that ended within ten minutes, with no dynamic work since",
)  # fmt: skip
prior_warm_s = fact(
    "prior_warm_s", "movement before this step", _prior_warm, unit="s", scope="step",
    meaning="light or dynamic movement earlier in the protocol; unknown for a step without neighbours",
)  # fmt: skip
prior_flexed_s = fact(
    "prior_flexed_s", "deep bending before this step", _prior_flexed, unit="s", scope="step", base="prior_flex_s",
    meaning="seconds with the low back at 80 % of its range or more before this step",
)  # fmt: skip
since_flexed_s = fact(
    "since_flexed_s", "time since the last deep bending", _since_flexed, unit="s", scope="step",
    base="since_flex_s", meaning="seconds since the last of it; very large when there was none",
)  # fmt: skip
flexed_session_s = fact(
    "flexed_session_s", "deep bending today", _flexed_session, unit="s", scope="step", base="flex_session_s",
    meaning="seconds of this session with the low back at 80 % of its range or more, this step included",
)  # fmt: skip
prior_recumbent_s = fact(
    "prior_recumbent_s", "lying just before", _recumbent, unit="s", scope="step",
    meaning="seconds lying or head down just before this step",
)  # fmt: skip
rise_s = fact(
    "rise_s", "time given to get up", _rise, unit="s", scope="step", meaning="seconds of the transition to this step",
)  # fmt: skip
since_fast_breathing_s = fact(
    "since_fast_breathing_s", "time since fast deep breathing", _since_fast, unit="s", scope="step",
    meaning="seconds since fast deep breathing ended; very large when there was none",
)  # fmt: skip
mobility_later = fact(
    "mobility_later", "mobility work comes later", _mobility, kind="truth", scope="step",
    meaning="a mobility step for the same muscles comes later in the protocol",
)  # fmt: skip
in_water = fact(
    "in_water", "in water or driving", _water, kind="truth", scope="step", meaning="in or near water, or driving",
)  # fmt: skip
stop_rule = fact(
    "stop_rule", "a stop rule in the protocol", _stop_rule, kind="truth", scope="step",
    meaning="the protocol states when to stop",
)  # fmt: skip
