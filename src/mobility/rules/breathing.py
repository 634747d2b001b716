"""Rules on breathing: holds, over-breathing, very slow or lopsided breaths."""

from __future__ import annotations

from typing import Any

from ..facts.breathing import (
    breath_depth,
    breath_hold_s,
    breath_rate,
    breathing_s,
    exhale_s,
    inhale_s,
    top_pause_s,
)
from ..facts.load import effort, isometric, load_kg
from ..facts.position import posture
from ..facts.session import in_water, since_fast_breathing_s
from ..model import BreathingPattern, Load, Position, Step, seconds
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import (
    BALBAN_2023,
    BREATHING_INSTRUCTION_1989,
    CRAMER_2013,
    EEG_HYPERVENTILATION_2023,
    MACDOUGALL_1985,
    MRI_BREATH_HOLD_1997,
    NARLOCH_BRANDSTATER_1995,
    RUSSO_2017,
    SHAO_2024,
    ZACCARO_2018,
)

UPRIGHT = ("standing", "squat", "kneeling", "half_kneeling")
"""Postures from which a faint is a fall."""

_fast_and_deep = (breath_rate >= 20) & breath_depth.in_("deep", "maximal")
_hold_after_fast_breathing = (breath_hold_s >= 10) & (since_fast_breathing_s <= 60)

_FAST_DEEP = BreathingPattern(inhale_s=1, exhale_s=1, depth="deep")
_BARBELL = Load(implement="barbell", at="shoulders", mass_kg=60)


def _breathed(time_s: float, pattern: BreathingPattern, position: Position | None = None, **more: Any) -> Step:
    """A breathing drill of so many seconds, lying on the back unless said otherwise, for examples."""
    where = position or Position.supine()
    return held(where, seconds(time_s), breathing=pattern, purpose="breathing", **more)


def _squatted(pattern: BreathingPattern, how_hard: float) -> Step:
    """A barbell squat, for examples."""
    down = Position.squat(pelvis="neutral")
    return moved(Position.standing(), down, breathing=pattern, load=_BARBELL, effort=how_hard, purpose="strength")


RULES: tuple[Rule, ...] = (
    Rule(
        code="BRE001",
        name="breath-hold-long",
        hazard="breath-hold",
        severity="info",
        when=breath_hold_s > 10,
        warning=breath_hold_s > 30,
        message="The breath is held for {breath_hold_s}.",
        why="Trials of slow breathing pause for five seconds at most, so nothing is known to be gained by a "
        "longer hold; healthy people at rest bear half a minute without trouble.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(RUSSO_2017, BALBAN_2023),
            against=(MRI_BREATH_HOLD_1997,),
            note="The limits of 10 and 30 s are policy. Against them: in an imaging study 31 healthy people "
            "held for 31.7 s after breathing out with no ill effect, people with lung disease for 9.2 s.",
        ),
        remedy=Remedy(
            text="Pause for three seconds at most, or not at all.",
            exercises=("slow-breathing", "box-breathing"),
        ),
        known_problems="Trained breath-holders go far beyond this; it knows nothing of training.",
        flags=(
            Example(
                "fifteen seconds after breathing out",
                lambda: _breathed(180, BreathingPattern(inhale_s=4, exhale_s=6, bottom_pause_s=15)),
                level="info",
            ),
            Example(
                "forty seconds after breathing in",
                lambda: _breathed(180, BreathingPattern(inhale_s=4, top_pause_s=40, exhale_s=6)),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "ten seconds",
                lambda: _breathed(180, BreathingPattern(inhale_s=4, top_pause_s=10, exhale_s=6)),
            ),
            Example(
                "four in, seven held, eight out",
                lambda: _breathed(120, BreathingPattern(inhale_s=4, top_pause_s=7, exhale_s=8)),
            ),
            Example("an ordinary squat, breathing as it comes", lambda: moved(Position.squat())),
        ),
    ),
    Rule(
        code="BRE002",
        name="breath-hold-under-load",
        hazard="breath-hold",
        severity="info",
        when=(breath_hold_s >= 2) & ((load_kg > 0) | (effort >= 4) | isometric.holds),
        warning=(breath_hold_s >= 5) & ((load_kg > 0) | isometric.holds) & (effort >= 6),
        message="The breath is held for {breath_hold_s} while working.",
        why="Straining against a closed throat drives blood pressure up: at a full leg press it averaged "
        "311/284 mmHg with the breath held and 198/175 mmHg while breathing out.",
        evidence=Evidence(
            grade="B",
            basis="mixed",
            supports=(NARLOCH_BRANDSTATER_1995, MACDOUGALL_1985, BREATHING_INSTRUCTION_1989),
            note="The pressures are measured, on ten and five people; the seconds and efforts are policy. A "
            "brace of one to three seconds is ordinary in heavy lifting by healthy adults.",
        ),
        remedy=Remedy(
            text="Breathe out through the hard part of the movement.",
            exercises=("dead-bug", "air-squat"),
        ),
        known_problems="The effort is often not known; then it stays a note.",
        flags=(
            Example(
                "a three-second brace under a barbell",
                lambda: _squatted(BreathingPattern(held_on_effort=True, effort_hold_s=3), 8),
                level="info",
            ),
            Example(
                "breath held through a slow heavy squat",
                lambda: _squatted(BreathingPattern(held_on_effort=True, effort_hold_s=6), 8),
                level="warning",
            ),
            Example(
                "a hard plank on a held breath",
                lambda: held(
                    Position.plank(on_forearms=True),
                    seconds(30),
                    breathing=BreathingPattern(held_on_effort=True, effort_hold_s=5),
                    effort=6,
                    purpose="strength",
                ),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "breathing out on the way up",
                lambda: _squatted(BreathingPattern(inhale_s=2, exhale_s=2), 8),
            ),
            Example(
                "a brace of a second and a half",
                lambda: _squatted(BreathingPattern(held_on_effort=True, effort_hold_s=1.5), 8),
            ),
            Example(
                "box breathing on the back",
                lambda: _breathed(180, BreathingPattern(inhale_s=4, top_pause_s=4, exhale_s=4, bottom_pause_s=4)),
            ),
        ),
    ),
    Rule(
        code="BRE003",
        name="voluntary-hyperventilation",
        hazard="breathing",
        severity="warning",
        when=_fast_and_deep & ((breathing_s >= 60) | in_water.holds),
        error=_fast_and_deep & in_water.holds,
        message="Breathing is {breath_depth} at {breath_rate} for {breathing_s}.",
        why="Breathing more than the body needs washes out carbon dioxide, and blood flow to the brain falls "
        "by 12 to 40 % within three minutes: tingling and faintness, and in water or at the wheel a danger "
        "to life.",
        evidence=Evidence(
            grade="C",
            basis="mixed",
            supports=(EEG_HYPERVENTILATION_2023, CRAMER_2013),
            note="The fall in flow was measured in six people; forceful breathing is among the causes in "
            "published cases of harm by yoga. Twenty a minute and one minute are policy.",
        ),
        remedy=Remedy(
            text="Slow breathing at about six a minute, or sighs with a long breath out.",
            exercises=("slow-breathing", "box-breathing"),
        ),
        known_problems="Depth is as told: an author who writes 'fast' and not 'deep' is not flagged.",
        flags=(
            Example(
                "thirty deep breaths a minute for two minutes",
                lambda: _breathed(120, _FAST_DEEP),
                level="warning",
            ),
            Example(
                "twenty a minute for one minute",
                lambda: _breathed(60, BreathingPattern(inhale_s=1.5, exhale_s=1.5, depth="maximal")),
                level="warning",
            ),
            Example(
                "twenty seconds of it in the pool",
                lambda: _breathed(20, _FAST_DEEP, Position.standing(), in_water=True),
                level="error",
            ),
        ),
        passes=(
            Example("half a minute of it on land", lambda: _breathed(30, _FAST_DEEP)),
            Example(
                "cyclic sighing for five minutes",
                lambda: _breathed(300, BreathingPattern(inhale_s=2, second_inhale_s=1, exhale_s=6, depth="deep")),
            ),
            Example(
                "quick shallow breaths",
                lambda: _breathed(120, BreathingPattern(inhale_s=1, exhale_s=1)),
            ),
        ),
    ),
    Rule(
        code="BRE004",
        name="breathing-rate-too-slow",
        hazard="breathing",
        severity="info",
        when=breath_rate < 3,
        message="Breathing at {breath_rate} is slower than what was studied.",
        why="What is known of slow breathing comes from four to ten breaths a minute, mostly about six.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(RUSSO_2017, ZACCARO_2018, SHAO_2024),
            note="The reviews tell where the studies lie; that slower does harm is not shown, and the limit "
            "of three is policy.",
        ),
        remedy=Remedy(
            text="About six breaths a minute: four seconds in, six out.",
            exercises=("slow-breathing",),
        ),
        known_problems="It is about missing evidence, not about danger.",
        flags=(
            Example(
                "ten seconds in and fifteen out",
                lambda: _breathed(300, BreathingPattern(inhale_s=10, exhale_s=15)),
                level="info",
            ),
            Example(
                "a box of six seconds a side",
                lambda: _breathed(240, BreathingPattern(inhale_s=6, top_pause_s=6, exhale_s=6, bottom_pause_s=6)),
                level="info",
            ),
        ),
        passes=(
            Example(
                "a box of five seconds a side, three a minute",
                lambda: _breathed(240, BreathingPattern(inhale_s=5, top_pause_s=5, exhale_s=5, bottom_pause_s=5)),
            ),
            Example("six a minute", lambda: _breathed(300, BreathingPattern(inhale_s=4, exhale_s=6))),
        ),
    ),
    Rule(
        code="BRE005",
        name="hold-after-hyperventilation",
        hazard="breath-hold",
        severity="warning",
        when=_hold_after_fast_breathing,
        error=_hold_after_fast_breathing & (in_water.holds | posture.in_(*UPRIGHT)),
        message="The breath is held for {breath_hold_s}, {since_fast_breathing_s} after fast deep breathing.",
        why="Fast deep breathing takes away the urge to breathe but adds hardly any oxygen, so a hold can "
        "end in a faint without warning.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            note="The mechanism and the blackouts are known from diving without equipment; no single source "
            "was read, and 10 s and one minute are policy.",
        ),
        remedy=Remedy(
            text="Breathe normally for some minutes before any hold, and never hold in water or standing.",
            exercises=("supported-90-90-breathing", "slow-breathing"),
        ),
        known_problems="It looks one minute back; low carbon dioxide can last longer than that.",
        flags=(
            Example(
                "fast breathing, then a long hold, lying down",
                lambda: (
                    _breathed(120, _FAST_DEEP)
                    >> _breathed(60, BreathingPattern(inhale_s=4, exhale_s=4, bottom_pause_s=20))
                ),
                level="warning",
            ),
            Example(
                "fast breathing, then a hold, standing",
                lambda: (
                    _breathed(60, _FAST_DEEP, Position.standing())
                    >> _breathed(60, BreathingPattern(top_pause_s=10), Position.standing())
                ),
                level="error",
            ),
            Example(
                "fast breathing, then a hold, floating in water",
                lambda: (
                    _breathed(30, _FAST_DEEP, in_water=True)
                    >> _breathed(60, BreathingPattern(bottom_pause_s=15), in_water=True)
                ),
                level="error",
            ),
        ),
        passes=(
            Example(
                "a minute and a half of quiet breathing between",
                lambda: (
                    _breathed(60, _FAST_DEEP)
                    >> _breathed(90, BreathingPattern())
                    >> _breathed(60, BreathingPattern(bottom_pause_s=20))
                ),
            ),
            Example(
                "a long hold after ordinary breathing",
                lambda: _breathed(120, BreathingPattern()) >> _breathed(60, BreathingPattern(bottom_pause_s=20)),
            ),
            Example(
                "fast breathing, then a short pause",
                lambda: _breathed(60, _FAST_DEEP) >> _breathed(60, BreathingPattern(top_pause_s=9)),
            ),
        ),
    ),
    Rule(
        code="BRE006",
        name="exhale-ratio-extreme",
        hazard="breathing",
        severity="info",
        when=(exhale_s > 3 * inhale_s) | (exhale_s > 12),
        message="The breath goes in for {inhale_s} and out for {exhale_s}.",
        why="Trials let the breath out for as long as it came in, or twice as long; squeezing it out further "
        "tends to end in a hunger for air, which is the opposite of calm.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(BALBAN_2023, RUSSO_2017),
            note="The sources show what was tried. Air hunger beyond that is experience; three to one and "
            "12 s are policy.",
        ),
        remedy=Remedy(
            text="Four seconds in, six to eight out.",
            exercises=("slow-breathing",),
        ),
        known_problems="A trained breather may find longer ratios easy.",
        flags=(
            Example(
                "two in, seven out",
                lambda: _breathed(180, BreathingPattern(inhale_s=2, exhale_s=7)),
                level="info",
            ),
            Example(
                "six in, fourteen out",
                lambda: _breathed(180, BreathingPattern(inhale_s=6, exhale_s=14)),
                level="info",
            ),
        ),
        passes=(
            Example(
                "four in, twelve out",
                lambda: _breathed(180, BreathingPattern(inhale_s=4, exhale_s=12)),
            ),
            Example(
                "four in, eight out",
                lambda: _breathed(180, BreathingPattern(inhale_s=4, exhale_s=8)),
            ),
        ),
    ),
    Rule(
        code="BRE007",
        name="pause-at-full-inhale",
        hazard="breath-hold",
        severity="info",
        when=breath_depth.is_("maximal") & (top_pause_s > 5),
        message="The lungs are filled to the top and held for {top_pause_s}.",
        why="Full lungs and a closed throat are where straining begins and blood pressure rises; a second or "
        "two on top of an easy breath is another matter.",
        evidence=Evidence(
            grade="E",
            basis="policy",
            supports=(MACDOUGALL_1985,),
            note="The source measured straining under load, not a relaxed pause; that it carries over is an "
            "assumption, and so is the limit of 5 s.",
        ),
        remedy=Remedy(
            text="Breathe in to four fifths and pause for three seconds at most.",
            exercises=("slow-breathing", "supported-90-90-breathing"),
        ),
        known_problems="Beyond ten seconds the rule on long holds says the same.",
        flags=(
            Example(
                "a full breath held for eight seconds",
                lambda: _breathed(120, BreathingPattern(inhale_s=5, top_pause_s=8, exhale_s=8, depth="maximal")),
                level="info",
            ),
            Example(
                "a full breath held for just over five",
                lambda: _breathed(120, BreathingPattern(inhale_s=5, top_pause_s=5.5, exhale_s=8, depth="maximal")),
                level="info",
            ),
        ),
        passes=(
            Example(
                "a full breath held for five seconds",
                lambda: _breathed(120, BreathingPattern(inhale_s=5, top_pause_s=5, exhale_s=8, depth="maximal")),
            ),
            Example(
                "an easy breath held for seven",
                lambda: _breathed(120, BreathingPattern(inhale_s=4, top_pause_s=7, exhale_s=8)),
            ),
        ),
    ),
)
