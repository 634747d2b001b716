"""A coach writes the article's protocol from scratch: `python examples/coach_protocol.py`."""

from __future__ import annotations

from mobility import BreathingPattern, Contact, Exercise, Position, check, minutes, seconds
from mobility.props import bench, foam_roller

supported = Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench)

breathe = Exercise(
    "my-90-90-breathing",
    position=supported.holding(foam_roller, between="knees", effort=2),
    breathing=BreathingPattern(inhale_s=4, top_pause_s=2, exhale_s=8, expands="abdomen-360"),
    purpose="breathing",
    cues=("Breathe in long, let the belly widen all round", "Breathe out as long as you can"),
)
release = breathe.varied(
    "my-hip-flexor-release",
    contacts=(Contact("iliac_fossa", with_="fingertips", pressure=5),),
    purpose="release",
)
stretch = Exercise(
    "my-hip-flexor-stretch",
    position=Position.half_kneeling(hip_extension=10, pelvis="tucked", shoulder_flexion=170).on_a_pad(),
    purpose="stretch",
    muscles=("hip_flexors",),
)

recovery = (
    breathe.for_(minutes(3)) >> release.for_(minutes(2)) >> stretch.for_(seconds(30), sets=2, each_side=True)
).stopping_if("numbness or tingling", "a pulse under the fingers", "sharp pain")

if __name__ == "__main__":
    for step in recovery.steps:
        print(step.transition.instruction if step.transition else "then", "|", step.exercise.title)
    print(check(recovery))
