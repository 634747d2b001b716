"""`Exercise`, `Step` and `Protocol`, and how `>>` chains them.

The three stand in one file because chaining needs each of them: an exercise followed by another is a protocol.
"""

from __future__ import annotations

from typing import Any, Unpack

from attrs import evolve, field, frozen

from ..errors import ChainError
from .angles import Angles
from .breathing import BreathingPattern
from .chain import DIRECTLY_S, Link, State, Transition, missing_equipment, refusal, transition
from .contacts import Contact
from .dose import Dose
from .equipment import Prop
from .fields import a, is_a, is_slug, many, number, string, truth, word, words
from .load import Load
from .location import Location
from .picture import Pictured
from .position import Position
from .reading import Reading
from .suppression import Suppression
from .vocabulary import (
    PHASE_OF,
    Impact,
    Muscle,
    Phase,
    Purpose,
    Side,
    Speed,
    allowed,
)

SECONDS_PER_REP = 4.0
"""How long a repetition is taken to last where nothing is said: two seconds each way (policy)."""


@frozen(kw_only=True, cache_hash=True)
class Exercise(Pictured):
    """What is done, whatever the amount: key positions, contacts, breathing, load, speed.

    `position` is where it starts or is held, `moves_to` the further key positions of a moving exercise.
    `effort` is the usual effort 0-10 (None: not known).  `usual` is the dose taken when none is given.
    `muscles` are those that it works or stretches.
    """

    id: str = field(kw_only=False, validator=is_slug)
    position: Position = field(validator=is_a(Position, "a Position"))
    moves_to: tuple[Position, ...] = many(Position, "Position")
    name: str = string()
    aliases: tuple[str, ...] = words()
    contacts: tuple[Contact, ...] = many(Contact, "Contact")
    breathing: BreathingPattern | None = a(BreathingPattern, "a BreathingPattern", default=None, optional=True)
    load: Load | None = a(Load, "a Load", default=None, optional=True)
    effort: float | None = number(0, 10, default=None, optional=True)
    speed: Speed | None = word(allowed(Speed), default=None, optional=True)
    purpose: Purpose = word(allowed(Purpose), default="mobilise")
    impact: Impact = word(allowed(Impact), default="none")
    muscles: tuple[Muscle, ...] = words(allowed(Muscle))
    usual: Dose = a(Dose, "a Dose", default=Dose())
    rep_s: float = number(0.1, 600, unit="s", default=SECONDS_PER_REP)
    in_water: bool = truth()
    cues: tuple[str, ...] = words()
    sources: tuple[str, ...] = words()

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.name or self.id.replace("-", " ")

    @property
    def positions(self) -> tuple[Position, ...]:
        """All key positions in order."""
        return (self.position, *self.moves_to)

    @property
    def pace(self) -> Speed:
        """Its speed: as said, else static with one key position and slow with more."""
        return self.speed or ("slow" if self.moves_to else "static")

    @property
    def equipment(self) -> frozenset[str]:
        """Kinds of surfaces, props, tools and implements that it needs."""
        rests = [item.on for pose in self.positions for item in pose.supports]
        held = [item.prop for pose in self.positions for item in pose.held]
        kinds: set[str] = {rest.kind for rest in rests if isinstance(rest, Prop) or rest.is_equipment}
        kinds |= {prop.kind for prop in held} | {_fetched(item.with_) for item in self.contacts}
        kinds |= {self.load.implement} if self.load else set()
        return frozenset(kinds - {"hand"})

    @property
    def state(self) -> State:
        """How the body stands before and after it; repetitions end where they began."""
        return State(attitude=self.position.attitude, equipment=self.equipment)

    def varied(self, id: str, **changes: Any) -> Exercise:
        """A variation under a new id; names and aliases are not carried over."""
        return evolve(self, id=id, **{"name": "", "aliases": (), **changes})

    def at(self, **angles: Unpack[Angles]) -> Exercise:
        """The same exercise with other angles in its first position."""
        return evolve(self, position=self.position.changed(**angles))

    def for_(self, dose: Dose, **more: Any) -> Step:
        """The exercise with a dose: `.for_(seconds(30), sets=2, each_side=True)`.

        `side`, `cues` belong to the step, everything else to the dose.
        """
        own = {name: more.pop(name) for name in ("side", "cues") if name in more}
        return Step(exercise=self, dose=evolve(dose, **more), **own)

    def mirrored(self) -> Exercise:
        """Left and right exchanged."""
        return evolve(
            self,
            position=self.position.mirrored(),
            moves_to=tuple(pose.mirrored() for pose in self.moves_to),
            contacts=tuple(item.mirrored() for item in self.contacts),
            load=self.load.mirrored() if self.load else None,
        )

    def __rshift__(self, later: Exercise | Step | Protocol) -> Protocol:
        """Chain: at the usual dose, then `later`."""
        return compose(self, later)


@frozen(kw_only=True)
class Step(Pictured):
    """An exercise with a dose, and on which side.

    `dose` None: nothing was said, so the usual one is assumed.  `within_s` bounds the gap after the step
    before, `transition` is the way from there.  `suppressions` are the findings of this step that somebody accepts.
    `text` and `location` say where it was read, `reading` how well.
    """

    exercise: Exercise = field(kw_only=False, validator=is_a(Exercise, "an Exercise"))
    dose: Dose | None = a(Dose, "a Dose or nothing", default=None, optional=True)
    side: Side | None = word(allowed(Side), default=None, optional=True)
    cues: tuple[str, ...] = words()
    within_s: float | None = number(0, 3600, unit="s", default=None, optional=True)
    transition: Transition | None = a(Transition, "a Transition", default=None, optional=True)
    suppressions: tuple[Suppression, ...] = many(Suppression, "Suppression")
    text: str = string()
    location: Location | None = a(Location, "a Location", default=None, optional=True)
    reading: Reading | None = a(Reading, "a Reading", default=None, optional=True)

    @property
    def amount(self) -> Dose:
        """The dose; the usual one where none was given, its amount where a dose gives none."""
        dose, usual = self.dose, self.exercise.usual
        if dose is None or dose.is_amount:
            return dose or usual
        return evolve(dose, reps=usual.reps, seconds=usual.seconds, breaths=usual.breaths)

    @property
    def is_dosed(self) -> bool:
        """Whether the amount was given, rather than assumed to be the usual one."""
        return self.dose is not None and self.dose.is_amount

    @property
    def set_s(self) -> float | None:
        """Seconds of one set on one side; None when the dose does not tell."""
        dose, exercise = self.amount, self.exercise
        if dose.reps:
            return dose.reps * (dose.seconds or exercise.rep_s)
        if dose.seconds:
            return dose.seconds
        cycle = exercise.breathing.cycle_s if exercise.breathing else 0
        return dose.breaths * cycle if dose.breaths and cycle else None

    @property
    def duration_s(self) -> float | None:
        """Seconds of the whole step with its rests, without the transition; None when the dose does not tell."""
        if self.set_s is None:
            return None
        bouts = self.amount.sets * self.amount.sides
        return bouts * self.set_s + (bouts - 1) * self.amount.rest_s

    @property
    def phase(self) -> Phase | None:
        """Where it belongs in a composed protocol."""
        return PHASE_OF[self.exercise.purpose]

    def directly_after(self, within_s: float = DIRECTLY_S) -> Step:
        """The same, bound to start within so many seconds of the end of the step before."""
        return evolve(self, within_s=within_s)

    def link(self) -> Link:
        """The step as the chain sees it."""
        state = self.exercise.state
        return Link(name=self.exercise.id, entry=state, exit=state, phase=self.phase, within_s=self.within_s)

    def __rshift__(self, later: Exercise | Step | Protocol) -> Protocol:
        """Chain: this step, then `later`."""
        return compose(self, later)


@frozen(kw_only=True)
class Unread:
    """A line that asked for an exercise and could not be read, with the reason."""

    text: str = field(kw_only=False, validator=is_a(str, "a text"))
    reason: str = string()
    location: Location | None = a(Location, "a Location", default=None, optional=True)


@frozen(kw_only=True)
class Protocol(Pictured):
    """Steps in order with a goal, sources and stop rules."""

    id: str = string()
    title: str = string()
    goal: str = string()
    steps: tuple[Step | Unread, ...] = many((Step, Unread), "Step")
    stop_rules: tuple[str, ...] = words()
    sources: tuple[str, ...] = words()

    @property
    def duration_s(self) -> float | None:
        """Seconds with transitions; None when a step's length is not known."""
        total = 0.0
        for step in self.steps:
            if isinstance(step, Unread) or step.duration_s is None:
                return None
            total += step.duration_s + (step.transition.seconds if step.transition else 0)
        return total

    def stopping_if(self, *signs: str) -> Protocol:
        """The same with these signs to stop at."""
        return evolve(self, stop_rules=(*self.stop_rules, *signs))

    def called(self, id: str, *, title: str = "", goal: str = "") -> Protocol:
        """The same under an id, with a title and a goal."""
        return evolve(self, id=id, title=title or self.title, goal=goal or self.goal)

    def __rshift__(self, later: Exercise | Step | Protocol) -> Protocol:
        """Chain: this protocol, then `later`."""
        return compose(self, later)


def compose(
    *items: Exercise | Step | Protocol,
    equipment: frozenset[str] | set[str] | tuple[str, ...] | None = None,
    any_order: bool = False,
) -> Protocol:
    """Chain exercises, steps and protocols into one protocol, with the transitions between them.

    `equipment` is what is at hand (None: everything); `any_order` drops the order of phases.  Raises
    `ChainError`, one sentence with what is needed and what was found, where an item cannot follow.
    """
    have = None if equipment is None else frozenset(equipment)
    done: list[Step] = []
    for item in items:
        for step in _steps(item):
            done.append(_linked(done, step, have, any_order))
    heads = [item for item in items if isinstance(item, Protocol)]
    first = heads[0] if heads else Protocol()
    return evolve(
        first,
        steps=tuple(done),
        stop_rules=tuple(dict.fromkeys(rule for head in heads for rule in head.stop_rules)),
        sources=tuple(dict.fromkeys(source for head in heads for source in head.sources)),
    )


def _fetched(tool: str) -> str:
    """What one fetches for a tool: a roller that presses is the same thing as one that is lain on."""
    return "foam_roller" if tool in {"soft_roller", "firm_roller"} else tool


def _steps(item: Exercise | Step | Protocol) -> tuple[Step, ...]:
    if isinstance(item, Exercise):
        return (Step(item, dose=item.usual),)
    if isinstance(item, Step):
        return (item,)
    unread = [step.text for step in item.steps if isinstance(step, Unread)]
    if unread:
        raise ChainError(needed="every step to be read", found=f"that {unread[0]!r} was not", step="a protocol")
    return tuple(step for step in item.steps if isinstance(step, Step))


def _linked(done: list[Step], step: Step, have: frozenset[str] | None, any_order: bool) -> Step:
    link = step.link()
    problem = missing_equipment(link, have) if have is not None else None
    if problem is None and done:
        before = done[-1]
        way = transition(before.link().exit, link.entry, lying_before(done))
        gap_s = way.seconds if way else 0.0
        earlier = () if any_order else tuple(each.link() for each in done[:-1])
        last = evolve(before.link(), phase=None) if any_order else before.link()
        problem = refusal((*earlier, last), link, gap_s)
        step = evolve(step, transition=way)
    if problem:
        raise ChainError(needed=problem.needed, found=problem.found, step=step.exercise.id)
    return step


def lying_before(steps: list[Step]) -> float:
    """Seconds of lying without a break at the end of these steps (unknown lengths count as a long lie)."""
    total = 0.0
    for step in reversed(steps):
        if not step.exercise.state.is_lying:
            break
        total += step.duration_s if step.duration_s is not None else float("inf")
    return total
