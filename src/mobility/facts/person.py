"""Facts that only a person can tell, whatever their conditions."""

from __future__ import annotations

from ..expression import OPEN
from ..model.vocabulary import Direction, Symptom, allowed
from .fact import fact
from .moment import Moment


def _symptoms(moment: Moment) -> frozenset[str] | None:
    """What is noticed now; a condition that is a symptom by itself (a swollen calf) counts as noticed.

    The set stays open where not all symptoms were asked for.
    """
    person = moment.person
    known = frozenset(person.signs).union(*(told.symptoms for told in moment.told_all))
    if person.symptoms is None:
        return known | {OPEN} if known else None
    return known | frozenset(person.symptoms)


def _worse_with(moment: Moment) -> frozenset[str] | None:
    said = moment.person.worse_with
    return None if said is None else frozenset(said)


def _gestation(moment: Moment) -> float | None:
    """The age of the pregnancy, whichever of its codes carries it; the greater of two that differ."""
    weeks = [told.gestation_weeks for told in moment.told_all if told.gestation_weeks is not None]
    return max(weeks, default=None)


def _age(moment: Moment) -> float | None:
    return moment.person.age


def _systolic(moment: Moment) -> float | None:
    return moment.person.sbp


def _diastolic(moment: Moment) -> float | None:
    return moment.person.dbp


def _platelets(moment: Moment) -> float | None:
    return moment.person.platelets


def _since_waking(moment: Moment) -> float | None:
    return moment.person.since_waking_min


def _since_meal(moment: Moment) -> float | None:
    return moment.person.since_meal_min


def _supervised(moment: Moment) -> bool | None:
    return moment.person.supervised


symptoms = fact(
    "symptoms", "symptoms now", _symptoms, kind="words", scope="step", origin="asked", words=allowed(Symptom),
    meaning="symptoms reported now; empty only when asked", question="Which of these do you notice now?",
)  # fmt: skip
worse_with = fact(
    "worse_with", "what makes back pain worse", _worse_with, kind="words", scope="step", origin="asked",
    words=allowed(Direction), meaning="directions and postures that worsen the person's back pain",
    question="Which of these make your back or leg pain worse?",
)  # fmt: skip
age_years = fact(
    "age_years", "age", _age, unit="years", scope="step", origin="asked", base="age", meaning="age in years",
    question="How old are you?",
)  # fmt: skip
gestation_weeks = fact(
    "gestation_weeks", "weeks pregnant", _gestation, unit="weeks", scope="step", origin="asked", base="ga_weeks",
    meaning="weeks of gestation, told with the pregnancy or by its code", question="How many weeks pregnant are you?",
)  # fmt: skip
sbp_mmhg = fact(
    "sbp_mmhg", "upper blood pressure", _systolic, unit="mmHg", scope="step", origin="asked", base="sbp",
    meaning="systolic blood pressure at rest", question="What is the upper value of your blood pressure at rest?",
)  # fmt: skip
dbp_mmhg = fact(
    "dbp_mmhg", "lower blood pressure", _diastolic, unit="mmHg", scope="step", origin="asked", base="dbp",
    meaning="diastolic blood pressure at rest", question="What is the lower value of your blood pressure at rest?",
)  # fmt: skip
platelets = fact(
    "platelets", "platelets", _platelets, unit="10^9/L", scope="step", origin="asked",
    meaning="last count of platelets", question="What was your last platelet count?",
)  # fmt: skip
since_waking_min = fact(
    "since_waking_min", "time since rising", _since_waking, unit="min", scope="step", origin="asked",
    meaning="minutes since rising", question="How many minutes ago did you get up?",
)  # fmt: skip
since_meal_min = fact(
    "since_meal_min", "time since a meal", _since_meal, unit="min", scope="step", origin="asked",
    meaning="minutes since a meal", question="How many minutes ago did you eat?",
)  # fmt: skip
supervised = fact(
    "supervised", "supervision", _supervised, kind="truth", scope="step", origin="asked",
    meaning="a competent person is present", question="Is somebody with you who knows this exercise?",
)  # fmt: skip
