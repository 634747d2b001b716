"""Facts that only a person can tell."""

from __future__ import annotations

from ..model.vocabulary import Symptom, allowed
from .fact import fact
from .moment import Moment


def _symptoms(moment: Moment) -> frozenset[str] | None:
    said = moment.person.symptoms
    return None if said is None else frozenset(said)


symptoms = fact(
    "symptoms", "symptoms now", _symptoms, kind="words", scope="step", origin="asked", words=allowed(Symptom),
    meaning="symptoms reported now; empty only when asked", question="Which of these do you notice now?",
)  # fmt: skip
since_waking_min = fact(
    "since_waking_min", "time since rising", unit="min", scope="step", origin="asked",
    meaning="minutes since rising", question="How many minutes ago did you get up?",
)  # fmt: skip
