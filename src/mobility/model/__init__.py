"""The words of the library as frozen values: no input or output, no rules."""

from __future__ import annotations

from .body import Arm, Leg, Root, Spine
from .breathing import BreathingPattern
from .chain import State, Transition
from .contacts import Contact, Held, Support, Touch
from .dose import Dose, breaths, minutes, reps, seconds
from .equipment import Prop, Surface
from .load import Load
from .location import Location
from .person import Condition, Limit, Pain, Person
from .position import Position
from .program import Day, Program
from .protocol import Exercise, Protocol, Step, Unread, compose
from .reading import Reading
from .suppression import Suppression

__all__ = [
    "Arm",
    "BreathingPattern",
    "Condition",
    "Contact",
    "Day",
    "Dose",
    "Exercise",
    "Held",
    "Leg",
    "Limit",
    "Load",
    "Location",
    "Pain",
    "Person",
    "Position",
    "Program",
    "Prop",
    "Protocol",
    "Reading",
    "Root",
    "Spine",
    "State",
    "Step",
    "Support",
    "Suppression",
    "Surface",
    "Touch",
    "Transition",
    "Unread",
    "breaths",
    "compose",
    "minutes",
    "reps",
    "seconds",
]
