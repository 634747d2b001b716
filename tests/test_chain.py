"""Chaining: what follows what, the way between, and what is refused in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mobility import ChainError, Exercise, Position, Protocol, Unread, catalog, check, compose, minutes, seconds
from mobility.model.chain import PHASES, State, transition
from mobility.model.protocol import lying_before
from strategies import exercises

ARTICLE = ("supported-90-90-breathing", "hip-flexor-release", "half-kneeling-hip-flexor-stretch")


def article() -> list[Exercise]:
    return [catalog[name] for name in ARTICLE]


def test_the_articles_three_steps_chain_with_the_transition_and_the_total_time() -> None:
    breathing, release, stretch = article()
    protocol = breathing >> release >> stretch
    ways = [step.transition for step in protocol.steps if not isinstance(step, Unread)]
    assert ways[:2] == [None, None]
    assert ways[2] is not None
    assert ways[2].seconds == 30
    assert "half-kneeling" in ways[2].instruction
    assert protocol.duration_s == 180 + 120 + 30 + 2 * 2 * 30
    assert not check(protocol).flags


def test_the_reverse_order_is_refused_in_one_sentence() -> None:
    breathing, release, stretch = article()
    with pytest.raises(ChainError) as caught:
        stretch >> release >> breathing
    text = str(caught.value)
    assert "hip-flexor-release needs" in text
    assert "finds half-kneeling-hip-flexor-stretch" in text
    assert "\n" not in text


def test_a_jump_between_is_refused() -> None:
    breathing, _, stretch = article()
    with pytest.raises(ChainError, match=r"half-kneeling-hip-flexor-stretch needs .* finds plank-jump"):
        breathing >> catalog["plank-jump"] >> stretch


def test_any_order_may_be_asked_for() -> None:
    breathing, release, stretch = article()
    assert len(compose(stretch, release, breathing, any_order=True).steps) == 3


def test_a_bound_on_the_gap_is_kept() -> None:
    breathing, _, stretch = article()
    held = stretch.for_(seconds(30), sets=2)
    assert len((breathing >> held.directly_after()).steps) == 2
    with pytest.raises(ChainError, match=r"to start within 20 s .* 30 s of transition"):
        breathing >> held.directly_after(20)


def test_equipment_that_is_not_at_hand_is_named() -> None:
    with pytest.raises(ChainError, match="needs bench, but finds only foam_roller at hand"):
        compose(*article(), equipment={"foam_roller"})
    assert compose(*article(), equipment={"foam_roller", "bench"}).duration_s


def test_a_step_that_could_not_be_read_cannot_be_chained() -> None:
    with pytest.raises(ChainError, match="'finisher'"):
        Protocol(steps=(Unread("finisher"),)) >> article()[0]


def test_a_short_lie_takes_the_short_transition() -> None:
    breathing, _, stretch = article()
    step = (breathing.for_(minutes(2)) >> stretch).steps[1]
    assert not isinstance(step, Unread)
    assert step.transition is not None
    assert step.transition.seconds == 15


def test_lying_adds_up_over_steps_and_ends_with_getting_up() -> None:
    breathing, release, stretch = article()
    steps = [breathing.for_(minutes(2)), release.for_(minutes(2))]
    assert lying_before(steps) == 240
    assert lying_before([*steps, stretch.for_(seconds(30))]) == 0


def test_equipment_alone_may_change() -> None:
    before, after = State(attitude="supine", equipment=frozenset({"bench"})), State(attitude="supine")
    way = transition(before, after, 0)
    assert way is not None
    assert way.instruction == "Put away bench"
    fetched = transition(after, before, 0)
    assert fetched is not None
    assert fetched.instruction == "Fetch bench"


def test_titles_stop_rules_and_sources_of_protocols_survive_chaining() -> None:
    breathing, release, stretch = article()
    first = (breathing >> release).stopping_if("sharp pain").called("first", title="First", goal="ease")
    second = Protocol(steps=(stretch.for_(seconds(30)),), sources=("a book",)).stopping_if("sharp pain", "tingling")
    whole = first >> second
    assert (whole.id, whole.title, whole.goal) == ("first", "First", "ease")
    assert whole.stop_rules == ("sharp pain", "tingling")
    assert whole.sources == ("a book",)


@given(st.lists(exercises, min_size=1, max_size=4))
def test_what_is_composed_keeps_the_order_and_can_be_checked(chosen: list[Exercise]) -> None:
    try:
        protocol = compose(*chosen)
    except ChainError:
        assume(False)
    steps = [step for step in protocol.steps if not isinstance(step, Unread)]
    assert [step.exercise for step in steps] == chosen
    placed = [PHASES.index(step.phase) for step in steps if step.phase]
    assert placed == sorted(placed)
    report = check(protocol)
    assert len(report.steps) == len(chosen)


@given(exercises)
def test_chaining_is_associative(exercise: Exercise) -> None:
    other = Exercise("other", position=Position.supine(), purpose=exercise.purpose, usual=seconds(30))
    third = Exercise("third", position=Position.sitting(), purpose=exercise.purpose, usual=seconds(30))
    assert (exercise >> other) >> third == exercise >> (other >> third)
