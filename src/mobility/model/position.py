"""`Position`: a still body, written the way a coach says it."""

from __future__ import annotations

from typing import Any, Unpack

from attrs import evolve, frozen

from .angles import Angles, Stance, split_angles
from .body import Arm, Leg, Root, Spine
from .contacts import Held, Support, Touch
from .equipment import Prop, Surface, bar, chair, floor
from .fields import a, many, number, string, word
from .parts import part
from .picture import Pictured
from .vocabulary import (
    FOOT_LANDMARKS,
    HAND_LANDMARKS,
    LEG_LANDMARKS,
    POSTURE,
    Attitude,
    Fold,
    Landmark,
    PelvisHold,
    PlainPosture,
    Posture,
    Side,
    Sides,
    SpineCue,
    allowed,
)


@frozen(kw_only=True, cache_hash=True)
class Position(Pictured):
    """A still body: joint angles, what bears weight, what touches what, what is held.

    Angles are degrees (see `body`).  Beside the 39 numbers stand the things that a coach says in words:

    - `pelvis`: what is done with the pelvis; `cue`: what is done with the low back;
    - `fold`: which end moves (None: the attitude tells);
    - `pull_spine`, `pull_limb`, `pull_neck`: how hard hands, strap, partner or body weight push the back, a limb
      joint or the neck past active range, 0 (not) to 1 (firmly);
    - `twisted_knee`: the side whose flexed knee is twisted by a fixed foot (lotus, pigeon, hero);
    - `padded`: whether bony supports rest on 2 cm of padding or more; None: not known.
    """

    attitude: Attitude = word(allowed(Attitude), default="standing")
    label: str = string()
    root: Root = a(Root, "a Root", default=Root())
    spine: Spine = a(Spine, "a Spine", default=Spine())
    left_leg: Leg = a(Leg, "a Leg", default=Leg())
    right_leg: Leg = a(Leg, "a Leg", default=Leg())
    left_arm: Arm = a(Arm, "an Arm", default=Arm())
    right_arm: Arm = a(Arm, "an Arm", default=Arm())
    supports: tuple[Support, ...] = many(Support, "Support")
    touches: tuple[Touch, ...] = many(Touch, "Touch")
    held: tuple[Held, ...] = many(Held, "Held")
    pelvis: PelvisHold | None = word(allowed(PelvisHold), default=None, optional=True)
    cue: SpineCue | None = word(allowed(SpineCue), default=None, optional=True)
    fold: Fold | None = word(allowed(Fold), default=None, optional=True)
    pull_spine: float = number(0, 1)
    pull_limb: float = number(0, 1)
    pull_neck: float = number(0, 1)
    twisted_knee: Sides | None = word(allowed(Sides), default=None, optional=True)
    padded: bool | None = a(bool, "true, false or nothing (not known)", default=None, optional=True)

    # ---- the attitudes -------------------------------------------------------------------------------

    @classmethod
    def standing(cls, **angles: Unpack[Angles]) -> Position:
        """On both feet."""
        return _make("standing", {}, ("sole",), angles)

    @classmethod
    def squat(cls, **angles: Unpack[Angles]) -> Position:
        """A squat; thighs level unless said otherwise."""
        usual = {"hip_flexion": 95, "knee_flexion": 105, "ankle_dorsiflexion": 25}
        return _make("squat", usual, ("sole",), angles)

    @classmethod
    def sitting(cls, on: Surface = chair, **angles: Unpack[Angles]) -> Position:
        """On a chair, feet on the floor, in the usual slightly rounded way."""
        made = _make("sitting", {"hip_flexion": 90, "knee_flexion": 90}, ("sole",), angles)
        seat = tuple(Support(landmark=name, on=on) for name in ("buttocks", "thigh_back"))
        return evolve(made, supports=(*seat, *made.supports), cue=made.cue or "usual_sitting")

    @classmethod
    def long_sitting(cls, **angles: Unpack[Angles]) -> Position:
        """On the floor with the legs out in front."""
        return _make("long_sitting", {"hip_flexion": 90}, ("buttocks", "calf", "heel"), angles)

    @classmethod
    def floor_sitting(cls, **angles: Unpack[Angles]) -> Position:
        """On the floor with bent knees: cross-legged, butterfly, hurdler."""
        usual = {"hip_flexion": 90, "knee_flexion": 90, "pitch": 0}
        return _make("floor_sitting", usual, ("buttocks", "shin"), angles)

    @classmethod
    def kneeling(cls, **angles: Unpack[Angles]) -> Position:
        """On both knees, upright."""
        return _make("kneeling", {"knee_flexion": 90}, ("knee", "shin", "instep"), angles)

    @classmethod
    def half_kneeling(cls, down: Side = "right", **angles: Unpack[Angles]) -> Position:
        """On one knee (`down`); the angles given are those of that leg, the other foot stands in front."""
        made = _make("half_kneeling", {"knee_flexion": 90, "pitch": 0}, (), angles)
        up: Side = "left" if down == "right" else "right"
        front = Leg(hip_flexion=90, knee_flexion=90)
        supports = (
            *(Support(landmark=name, side=down) for name in ("knee", "shin", "toes")),
            Support(landmark="sole", side=up),
        )
        return evolve(_with_leg(made, up, front), supports=supports)

    @classmethod
    def quadruped(cls, **angles: Unpack[Angles]) -> Position:
        """On hands and knees."""
        usual = {
            "hip_flexion": 90,
            "knee_flexion": 90,
            "shoulder_flexion": 90,
            "wrist_extension": 80,
            "pitch": 90,
        }
        return _make("quadruped", usual, ("hand", "knee", "shin"), angles)

    @classmethod
    def plank(cls, on_forearms: bool = False, **angles: Unpack[Angles]) -> Position:
        """Face down on hands (or forearms) and toes, the body straight."""
        usual = {"shoulder_flexion": 80, "wrist_extension": 80, "pitch": 80, "toe_extension": 60}
        arms: tuple[Landmark, ...] = ("hand",)
        if on_forearms:
            usual |= {"shoulder_flexion": 90, "elbow_flexion": 90, "wrist_extension": 0, "pitch": 88}
            arms = ("forearm", "elbow")
        return _make("plank", usual, (*arms, "ball_of_foot"), angles)

    @classmethod
    def supine(cls, **angles: Unpack[Angles]) -> Position:
        """On the back; straight legs rest on the heels, drawn-up feet stand, higher legs are held up."""
        made = _make("supine", {"pitch": -90}, ("head", "upper_back", "sacrum"), angles)
        legs = tuple(item for side in _SIDES for item in _lying_leg(made.leg(side), side))
        return evolve(made, supports=(*made.supports, *legs))

    @classmethod
    def reclined(cls, trunk: float = 45, on: Surface | None = None, **angles: Unpack[Angles]) -> Position:
        """On the back with the trunk raised `trunk` degrees on an inclined bench or on cushions."""
        made = _make("supine_inclined", {"pitch": trunk - 90}, (), angles)
        rest = on or Surface(kind="bench", incline_deg=trunk)
        names: tuple[Landmark, ...] = ("head", "upper_back", "sacrum", "buttocks")
        supports = (*(Support(landmark=n, on=rest) for n in names), Support(landmark="sole"))
        return evolve(made, supports=supports)

    @classmethod
    def prone(cls, **angles: Unpack[Angles]) -> Position:
        """Face down."""
        names: tuple[Landmark, ...] = (
            "forehead",
            "chest",
            "abdomen",
            "pelvis_front",
            "thigh_front",
            "instep",
        )
        return _make("prone", {"pitch": 90}, names, angles)

    @classmethod
    def side_lying(cls, side: Side = "left", **angles: Unpack[Angles]) -> Position:
        """On one side (`side` is the side underneath)."""
        attitude: Attitude = "side_lying_left" if side == "left" else "side_lying_right"
        usual: dict[str, Any] = {"pitch": 0, "list": -90 if side == "left" else 90}
        made = _make(attitude, usual, ("head",), angles)
        under = tuple(Support(landmark=n, side=side) for n in ("side", "shoulder", "shin"))
        upper = Support(landmark="shin", side="right" if side == "left" else "left")
        return evolve(made, supports=(*made.supports, *under, upper))

    @classmethod
    def hanging(cls, **angles: Unpack[Angles]) -> Position:
        """By the hands from a bar."""
        made = _make("hanging", {"shoulder_flexion": 175, "pitch": 0}, (), angles)
        return evolve(made, supports=(Support(landmark="hand", on=bar),))

    @classmethod
    def inverted(cls, **angles: Unpack[Angles]) -> Position:
        """Upside down on the hands."""
        usual = {"shoulder_flexion": 178, "wrist_extension": 85, "pitch": 180}
        return _make("inverted", usual, ("hand",), angles)

    # ---- said of a position --------------------------------------------------------------------------

    def changed(self, **angles: Unpack[Angles]) -> Position:
        """The same with other angles on both sides."""
        return _apply(self, split_angles(angles), _SIDES)

    def left(self, **angles: Unpack[Angles]) -> Position:
        """The same with these angles on the left arm and leg."""
        return _apply(self, split_angles(angles), ("left",))

    def right(self, **angles: Unpack[Angles]) -> Position:
        """The same with these angles on the right arm and leg."""
        return _apply(self, split_angles(angles), ("right",))

    def resting(self, what: str, *, on: Surface | Prop = floor, share: float | None = None) -> Position:
        """The same with a part resting on something: `.resting("lower legs", on=bench)`.

        A leg that rests no longer rests elsewhere.  With both legs carried in supine the pelvis stays down on
        its support.
        """
        landmark, side = part(what)
        new = Support(landmark=landmark, side=side, on=on, share=share)
        kept = tuple(item for item in self.supports if not _replaces(new, item))
        carried = self.attitude == "supine" and landmark in LEG_LANDMARKS and side == "both"
        return evolve(self, supports=(*kept, new), pelvis=self.pelvis or ("resting" if carried else None))

    def supported_by(self, *parts: str, on: Surface = floor) -> Position:
        """The same, borne by these parts and no others: `.supported_by("hands", "left foot")`."""
        found = (part(name) for name in parts)
        return evolve(self, supports=tuple(Support(landmark=mark, side=side, on=on) for mark, side in found))

    def lifting(self, *parts: str) -> Position:
        """The same with parts held off every support: "legs", "left leg", "head", "hands", "chest", ..."""
        supports = self.supports
        for name in parts:
            supports = tuple(rest for item in supports if (rest := _without(item, name)) is not None)
        return evolve(self, supports=supports)

    def holding(self, prop: Prop, *, between: str = "hands", effort: float = 0) -> Position:
        """The same with something held: `.holding(foam_roller, between="knees", effort=2)`; effort 0-10."""
        landmark, side = part(between)
        return evolve(self, held=(*self.held, Held(prop=prop, at=landmark, side=side, effort=effort)))

    def touching(self, what: str, on: str) -> Position:
        """The same with one part laid on another: `.touching("hands", on="shins")`; no weight passes."""
        (one, one_side), (two, two_side) = part(what), part(on)
        touch = Touch(one=one, one_side=one_side, two=two, two_side=two_side)
        return evolve(self, touches=(*self.touches, touch))

    def pulled(self, amount: float, at: str = "hips") -> Position:
        """The same pushed past active range, 0 (not) to 1 (firmly).

        `at` is "hips" (a pulled thigh takes the low back along), "trunk", "neck" or "limbs".
        """
        fields = {"hips": ("pull_spine", "pull_limb"), "trunk": ("pull_spine",), "neck": ("pull_neck",)}
        changes: dict[str, Any] = dict.fromkeys(fields.get(at, ("pull_limb",)), amount)
        return evolve(self, **changes)

    def named(self, label: str) -> Position:
        """The same with a name among the key positions of an exercise: "start", "bottom", "top"."""
        return evolve(self, label=label)

    def on_a_pad(self) -> Position:
        """The same with knees and other bony supports on padding."""
        return evolve(self, padded=True)

    def mirrored(self) -> Position:
        """Left and right exchanged."""
        swap: dict[Attitude, Attitude] = {
            "side_lying_left": "side_lying_right",
            "side_lying_right": "side_lying_left",
        }
        return evolve(
            self,
            attitude=swap.get(self.attitude, self.attitude),
            root=self.root.mirrored(),
            spine=self.spine.mirrored(),
            left_leg=self.right_leg,
            right_leg=self.left_leg,
            left_arm=self.right_arm,
            right_arm=self.left_arm,
            supports=tuple(item.mirrored() for item in self.supports),
            touches=tuple(item.mirrored() for item in self.touches),
            held=tuple(item.mirrored() for item in self.held),
            twisted_knee=_OTHER.get(self.twisted_knee or "", self.twisted_knee),
        )

    # ---- read off a position -------------------------------------------------------------------------

    @property
    def posture(self) -> Posture:
        """The posture that rules speak of."""
        return POSTURE[self.attitude][0]

    @property
    def plain_posture(self) -> PlainPosture:
        """The posture that a reader would name; in a machine one sits, however far its seat leans back."""
        if self.attitude == "supine_inclined" and any(item.on.kind == "machine" for item in self.supports):
            return "sitting"
        return POSTURE[self.attitude][1]

    def leg(self, side: Side) -> Leg:
        """One leg."""
        return self.left_leg if side == "left" else self.right_leg

    def arm(self, side: Side) -> Arm:
        """One arm."""
        return self.left_arm if side == "left" else self.right_arm

    def borne_by(self, landmarks: frozenset[str], side: Side | None = None) -> bool:
        """Whether one of these landmarks bears weight (on this side)."""
        return any(item.landmark in landmarks and item.is_on(side) for item in self.supports)

    @property
    def surfaces(self) -> tuple[Surface, ...]:
        """What the body rests on, each once, in order."""
        rests = (item.on for item in self.supports)
        return tuple(dict.fromkeys(rest for rest in rests if isinstance(rest, Surface)))

    @property
    def trunk_pitch(self) -> float:
        """How far the trunk leans forward, degrees: as authored, else as legs and attitude make it."""
        if self.root.pitch is not None:
            return self.root.pitch
        return Stance.of(self).trunk_pitch()


_SIDES: tuple[Side, Side] = ("left", "right")
_OTHER: dict[str, Any] = {"left": "right", "right": "left"}


def _make(attitude: Attitude, usual: dict[str, Any], supports: tuple[Landmark, ...], angles: Angles) -> Position:
    bare = Position(attitude=attitude, supports=tuple(Support(landmark=name) for name in supports))
    return _apply(bare, split_angles({**usual, **split_angles(angles).flat}), _SIDES)


def _apply(position: Position, given: Any, sides: tuple[Side, ...]) -> Position:
    changes: dict[str, Any] = dict(given.words)
    if given.root:
        changes["root"] = evolve(position.root, **given.root)
    if given.spine:
        changes["spine"] = evolve(position.spine, **given.spine)
    for side in sides:
        if given.leg:
            changes[f"{side}_leg"] = evolve(position.leg(side), **given.leg)
        if given.arm:
            changes[f"{side}_arm"] = evolve(position.arm(side), **given.arm)
    return evolve(position, **changes)


def _with_leg(position: Position, side: Side, leg: Leg) -> Position:
    return evolve(position, **{f"{side}_leg": leg})  # type: ignore[arg-type]


def _lying_leg(leg: Leg, side: Side) -> tuple[Support, ...]:
    """What a leg rests on when nothing else is said: heel, sole, or nothing (held up)."""
    if leg.hip_flexion < 15 and leg.knee_flexion < 30:
        return (Support(landmark="heel", side=side), Support(landmark="calf", side=side))
    # thigh and shank are about equally long: a foot stands on the floor when the knee bends twice the hip
    if 15 <= leg.hip_flexion <= 75 and leg.knee_flexion >= 30 and abs(leg.knee_flexion - 2 * leg.hip_flexion) <= 30:
        return (Support(landmark="sole", side=side),)
    return ()


def _replaces(new: Support, old: Support) -> bool:
    same_limb = any(new.landmark in limb and old.landmark in limb for limb in (LEG_LANDMARKS, _ARM_LANDMARKS))
    return (same_limb or new.landmark == old.landmark) and (new.side in ("both", old.side))


_ARM_LANDMARKS = HAND_LANDMARKS | {"forearm", "elbow"}
_LIFTS: dict[str, frozenset[str]] = {
    "leg": LEG_LANDMARKS,
    "foot": FOOT_LANDMARKS,
    "arm": frozenset(_ARM_LANDMARKS),
    "hand": HAND_LANDMARKS,
    "head": frozenset({"head", "forehead"}),
    "hip": frozenset({"sacrum", "buttocks", "pelvis_front"}),
    "pelvis": frozenset({"sacrum", "buttocks", "pelvis_front"}),
    "upper_body": frozenset({"head", "forehead", "upper_back", "chest", "shoulder"}),
}


def _without(support: Support, name: str) -> Support | None:
    """A support less one part of the body; None when nothing of it is left."""
    stem, side = _limb(name)
    if support.landmark not in stem or (side != "both" and support.side not in ("both", side)):
        return support
    if side == "both" or support.side == side:
        return None
    return evolve(support, side=_OTHER[side])


def _limb(name: str) -> tuple[frozenset[str], Sides]:
    plain = name.replace(" ", "_")
    side: Sides = "both"
    for each in _SIDES:
        if plain.startswith(f"{each}_"):
            plain, side = plain.removeprefix(f"{each}_"), each
    singular = {"feet": "foot"}.get(plain, plain.removesuffix("s"))
    if singular in _LIFTS:
        return _LIFTS[singular], side
    landmark, said = part(name)
    return frozenset({landmark}), said
