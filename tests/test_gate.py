"""The gate: findings, certainty, verdicts, what could not be decided, and the laws that hold for any subject."""

from __future__ import annotations

import random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from mobility import (
    Condition,
    Contact,
    Day,
    Dose,
    Exercise,
    Limit,
    Load,
    Person,
    Position,
    Program,
    Protocol,
    Step,
    Unread,
    catalog,
    check,
    compose,
    minutes,
    seconds,
)
from mobility.report import Finding, Report
from mobility.rules import RULES
from mobility.rules.rule import SEVERITIES
from strategies import exercises, persons, programs, protocols

FLEXION = "lumbar-flexion-under-load"
ARTICLE = "recovery-breathing-hip-flexor-sequence"


def of_hazard(report: Report, hazard: str) -> tuple[Finding, ...]:
    return tuple(item for item in report.findings if item.hazard == hazard)


# ---- the article's two flags -----------------------------------------------------------------------


def test_knees_to_chest_is_flagged_with_its_number_band_source_grade_and_remedy() -> None:
    report = check(catalog["knees-to-chest"])
    (finding,) = of_hazard(report, FLEXION)
    assert (finding.code, finding.severity, finding.certainty) == ("LUM001", "warning", "likely")
    bent = next(item for item in finding.facts if item.name == "lumbar_flexion_pct")
    assert bent.value == pytest.approx(89, abs=1)
    assert bent.band is not None
    assert bent.band[0] == pytest.approx(56, abs=2)
    assert bent.band[1] == pytest.approx(125, abs=2)
    assert "90 % (55-125 %)" in finding.message
    assert finding.rule.evidence.grade == "C"
    assert finding.rule.evidence.supports
    assert finding.remedies[0] == "supported-90-90-breathing"
    assert report.verdict == "flagged"


@pytest.mark.parametrize("id", ["lacrosse-ball-low-back", "foam-roll-low-back"])
def test_pressure_on_the_low_back_is_flagged_under_the_same_hazard(id: str) -> None:
    (finding,) = of_hazard(check(catalog[id]), FLEXION)
    assert finding.code == "LUM015"
    assert finding.severity == "warning"
    assert finding.rule.evidence.grade == "E"


def test_the_article_and_each_of_its_steps_raise_nothing_of_this_hazard() -> None:
    protocol = catalog.protocols[ARTICLE]
    report = check(protocol)
    assert not of_hazard(report, FLEXION)
    assert not report.flags
    assert {item.code for item in report.notes} == {"PRS009", "ORD002"}
    assert report.verdict == "nothing-found"
    for step in protocol.steps:
        assert isinstance(step, Step)
        assert not of_hazard(check(step), FLEXION)
        assert not of_hazard(check(step.exercise), FLEXION)


def test_another_name_or_a_hand_built_position_gets_the_same_findings() -> None:
    shipped = catalog["knees-to-chest"]
    renamed = shipped.varied("gentle-back-relaxation", name="Gentle back relaxation")
    by_hand = Exercise(
        "mine",
        position=Position.supine(hip_flexion=140, knee_flexion=140).touching("hands", on="shins").pulled(1),
        purpose=shipped.purpose,
        muscles=shipped.muscles,
        usual=shipped.usual,
    )
    expected = [(item.code, item.severity, item.certainty) for item in check(shipped).findings]
    for other in (renamed, by_hand):
        assert [(item.code, item.severity, item.certainty) for item in check(other).findings] == expected


def test_shins_on_a_bench_take_the_finding_away() -> None:
    hugged = catalog["knees-to-chest"]
    rested = hugged.varied("rested", position=catalog["supported-90-90-breathing"].position)
    assert of_hazard(check(hugged), FLEXION)
    assert not of_hazard(check(rested), FLEXION)


# ---- certainty, severity, near ----------------------------------------------------------------------


def test_a_finding_on_a_usual_load_is_only_possible() -> None:
    lift = Exercise(
        "lift", position=Position.standing(hip_flexion=100, cue="rounded"), load=Load(at="hands", usual_kg=25)
    )
    (finding,) = (item for item in check(lift).findings if item.code == "LUM002")
    assert finding.certainty == "possible"
    (said,) = (item for item in check(lift.for_(Dose(reps=5, load_kg=25))).findings if item.code == "LUM002")
    assert said.certainty != "possible"
    assert said.severity == "warning"


def test_a_stated_angle_far_over_the_threshold_is_certain() -> None:
    bent = Exercise("bent", position=Position.supine(lumbar_flexion=60, hip_flexion=140, knee_flexion=140).pulled(1))
    (finding,) = (item for item in check(bent).findings if item.code == "LUM001")
    assert finding.certainty == "certain"


def test_a_stated_angle_that_the_model_does_not_believe_is_said() -> None:
    report = check(Exercise("flat", position=Position.supine(lumbar_flexion=0, hip_flexion=150, knee_flexion=0)))
    assert "outside the model's band" in report.remarks[0]


def test_a_crossing_by_the_band_alone_is_near_and_no_finding() -> None:
    report = check(catalog["childs-pose"])
    assert "LUM001" not in report.codes()
    assert "LUM001" in {item.code for item in report.near}


def test_a_measured_limit_moves_the_share_of_range() -> None:
    stiff = Person(limits=(Limit("lumbar_flexion", degrees=40),), symptoms=())
    assert "LUM001" not in check(catalog["childs-pose"].for_(seconds(60), stretch=4)).codes()
    assert "LUM001" in check(catalog["childs-pose"].for_(seconds(60), stretch=4), stiff).codes()


@pytest.mark.parametrize("limit", [Limit("lumbar_flexion", degrees=0.5), Limit("hip_flexion", degrees=-3)])
def test_odd_limits_do_not_break_the_check(limit: Limit) -> None:
    assert check(catalog["knees-to-chest"], Person(limits=(limit,))).findings


# ---- unknown ----------------------------------------------------------------------------------------


def test_a_pressure_that_nobody_said_makes_not_enough_data() -> None:
    contact = Contact("gluteal", with_="soft_ball")
    report = check(Exercise("x", position=Position.standing(), contacts=(contact,)).for_(seconds(60)))
    assert report.verdict == "not-enough-data"
    lacking = {item.code: item.facts for item in report.not_run if item.could_flag}
    assert "contact_nrs" in lacking["PRS008"]


def test_what_the_model_of_the_body_cannot_say_is_named_and_does_not_count() -> None:
    jumping = check(catalog["jumping-jack"].for_(seconds(30)))
    assert {item.code: item.facts for item in jumping.not_run} == {"LOD001": ("compression_n",), "LOD002": ("shear_n",)}
    assert jumping.verdict == "nothing-found"


def test_of_a_body_held_still_every_rule_runs() -> None:
    report = check(catalog["supported-90-90-breathing"].for_(minutes(3)))
    assert not report.not_run
    assert report.verdict == "nothing-found"


def test_questions_count_once_somebody_is_there_to_answer() -> None:
    release = catalog["hip-flexor-release"].for_(minutes(1))
    nobody, somebody = check(release), check(release, Person())
    assert "symptoms" in {item.fact for item in nobody.questions}
    assert nobody.verdict == "nothing-found"
    assert somebody.verdict == "not-enough-data"
    asked_all = Person(symptoms=(), age=40, sbp=120, dbp=80)
    assert check(release, asked_all).verdict == "nothing-found"
    assert "PRS009" in {item.code for item in check(release, Person(symptoms=("pulse_felt",))).at_least("error")}


def test_conditions_are_judged() -> None:
    lying = catalog["supported-90-90-breathing"].for_(minutes(10))
    report = check(lying, Person(conditions=(Condition("copd"),), symptoms=()))
    finding = next(item for item in report.findings if item.code == "RES001")
    assert (finding.level, finding.severity, finding.condition) == ("precaution", "info", "copd")


def test_an_unread_step_is_named_and_makes_the_neighbours_unknown() -> None:
    stretch = catalog["half-kneeling-hip-flexor-stretch"]
    report = check(Protocol(steps=(Unread("finisher", reason="unknown"), Step(stretch)), stop_rules=("pain",)))
    assert report.unread[0][1].text == "finisher"
    assert report.verdict == "not-enough-data"
    assert "ORD002" in {item.code for item in report.not_run}


# ---- merging, superseding, order --------------------------------------------------------------------


def test_a_deeper_finding_takes_the_milder_one_as_related() -> None:
    ball = Contact("lumbar_paraspinal", with_="hard_ball", pressure=5, weighted=True)
    hugged = catalog["knees-to-chest"].varied("both", contacts=(ball,))
    findings = {item.code: item for item in check(hugged).findings}
    assert "LUM015" not in findings
    assert findings["LUM004"].related == ("LUM015",)


def test_a_finding_on_one_side_names_it_and_both_sides_are_one_finding() -> None:
    one = catalog["single-knee-to-chest"]
    (finding,) = (item for item in check(one.for_(seconds(60), stretch=4)).findings if item.code == "HIP002")
    assert finding.side == "right"
    (mirrored,) = (
        item for item in check(one.for_(seconds(60), stretch=4, side="left")).findings if item.code == "HIP002"
    )
    assert mirrored.side == "left"
    (both,) = (
        item for item in check(one.for_(seconds(60), stretch=4, each_side=True)).findings if item.code == "HIP002"
    )
    assert both.side is None


def test_a_finding_names_the_key_position() -> None:
    moving = Exercise(
        "fold",
        position=Position.standing().named("tall"),
        moves_to=(Position.standing(hip_flexion=111, cue="rounded").named("folded"),),
        load=Load(mass_kg=25, at="hands"),
    )
    (finding,) = (item for item in check(moving).findings if item.code == "LUM002")
    assert finding.position == "folded"


def test_findings_are_sorted_by_step_then_code() -> None:
    steps = tuple(Step(catalog[id]) for id in ("lacrosse-ball-spine", "knees-to-chest", "lacrosse-ball-low-back"))
    findings = check(Protocol(steps=steps)).findings
    places = [(item.step, item.code) for item in findings]
    assert places == sorted(places)


def test_a_collection_judges_each_alone() -> None:
    fold = catalog["childs-pose"].for_(seconds(300), stretch=4)
    jump = Exercise("jump", position=Position.standing(), impact="jump", muscles=fold.exercise.muscles).for_(
        seconds(20)
    )
    protocol = Protocol(steps=(fold, jump))
    assert "ORD001" in check(protocol).codes()
    assert "ORD001" not in check(Program.of(protocol, collection=True)).codes()


def test_days_do_not_touch_each_other() -> None:
    fold = catalog["childs-pose"].for_(seconds(300), stretch=4)
    jump = Exercise("jump", position=Position.standing(), impact="jump", muscles=fold.exercise.muscles).for_(
        seconds(20)
    )
    apart = Program(days=tuple(Day(protocols=(Protocol(steps=(step,)),)) for step in (fold, jump)))
    assert "ORD001" not in check(apart).codes()


def test_the_week_adds_up() -> None:
    stretch = catalog["half-kneeling-hip-flexor-stretch"].for_(seconds(60), sets=2, stretch=4)
    day = Day(protocols=(Protocol(steps=(stretch,)),), times_per_week=7)
    assert "DOS002" in check(Program(days=(day,))).codes()
    assert "DOS002" not in check(Program(days=(evolve(day, times_per_week=1),))).codes()


def test_own_rules_replace_the_shipped_ones() -> None:
    assert check(catalog["knees-to-chest"], rules=[RULES["HIP002"]]).codes() == ("HIP002",)
    assert check(catalog["knees-to-chest"], rules=[]).findings == ()


def test_a_remedy_that_is_itself_flagged_is_not_offered() -> None:
    bad = evolve(
        RULES["LUM001"],
        remedy=evolve(RULES["LUM001"].remedy, exercises=("knees-to-chest", "no-such-exercise", "cat-cow")),
    )
    (finding,) = check(catalog["knees-to-chest"], rules=[bad]).findings
    assert finding.remedies == ("cat-cow",)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_shipped_remedies_hold(rule: object) -> None:
    offered = rule.remedy.exercises  # type: ignore[attr-defined]
    assert [id for id in offered if check(catalog[id]).flags] == []


# ---- laws -------------------------------------------------------------------------------------------


@given(programs, st.none() | persons)
def test_the_check_is_deterministic_and_never_raises(program: Program, person: Person | None) -> None:
    assert check(program, person).to_dict() == check(program, person).to_dict()


@given(protocols, st.randoms(use_true_random=False))
def test_the_order_of_rules_does_not_matter(protocol: Protocol, shuffle: random.Random) -> None:
    rules = list(RULES.values())
    shuffle.shuffle(rules)
    assert check(protocol, rules=rules).to_dict() == check(protocol).to_dict()


def severities(report: Report) -> dict[str, int]:
    """The worst severity of each code, superseded ones among them."""
    worst: dict[str, int] = {}
    for item in report.findings:
        for code in (item.code, *item.related):
            worst[code] = max(worst.get(code, 0), SEVERITIES.index(item.severity))
    return worst


@given(exercises, st.sampled_from(["load", "pressure", "pull"]))
def test_more_load_pressure_or_pull_never_lowers_a_severity(exercise: Exercise, what: str) -> None:
    more = exercise
    if what == "load":
        exercise = evolve(exercise, load=Load(at="hands", mass_kg=5.0))
        more = evolve(exercise, load=Load(at="hands", mass_kg=50.0))
    elif what == "pressure":
        exercise = evolve(exercise, contacts=(Contact("gluteal", with_="soft_ball", pressure=3),))
        more = evolve(exercise, contacts=(Contact("gluteal", with_="soft_ball", pressure=8),))
    else:
        exercise = evolve(exercise, position=exercise.position.pulled(0, "hips"))
        more = evolve(exercise, position=exercise.position.pulled(1, "hips"))
    before, after = severities(check(exercise)), severities(check(more))
    # the own-weight exposure gives way to the loaded one, which says the same of more; a pull bends the back and so
    # moves the head and what the disc bears, which may become less, as it may by a load that balances the body
    other = {"LUM019", "LOD001", "LOD002", "POS001"} if what != "pressure" else {"LUM019"}
    graver = {code: level for code, level in before.items() if code not in other}
    assert all(after.get(code, -1) >= level for code, level in graver.items())


@given(st.integers(0, 150), st.integers(0, 30))
def test_more_bending_never_lowers_a_severity(thigh: int, more: int) -> None:
    def hugged(angle: int) -> Exercise:
        return Exercise("hug", position=Position.supine(hip_flexion=angle, knee_flexion=130).lifting("legs").pulled(1))

    less, further = check(hugged(min(thigh, 165))), check(hugged(min(thigh + more, 165)))
    before, after = severities(less), severities(further)
    assert after.get("LUM001", -1) >= before.get("LUM001", -1)
    assert after.get("HIP002", -1) >= before.get("HIP002", -1)


@settings(max_examples=50)
@given(exercises)
def test_mirroring_mirrors_the_findings(exercise: Exercise) -> None:
    other = {"left": "right", "right": "left", None: None}
    own = [(item.code, item.severity, item.certainty, item.side) for item in check(exercise).findings]
    mirrored = [(item.code, item.severity, item.certainty, item.side) for item in check(exercise.mirrored()).findings]
    swapped = [(code, severity, certainty, other[side]) for code, severity, certainty, side in own]
    assert sorted(map(str, mirrored)) == sorted(map(str, swapped))


def test_text_of_a_report() -> None:
    text = str(check(compose(catalog["knees-to-chest"], any_order=True)))
    assert text.startswith("DOS") or "LUM001 warning" in text
    assert text.endswith("2 notes")
    assert str(check(catalog["jumping-jack"].for_(seconds(30)))).endswith("2 rules could not run")
