"""mobility: what a body does in an exercise, as typed values; what follows from it; what speaks against it.

    import mobility
    report = mobility.check(mobility.catalog["knees-to-chest"])

Everything public is here; each name is imported when it is first used, so that `import mobility` stays cheap.
Not a medical device: it never says that something is safe.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from .catalog import catalog

if TYPE_CHECKING:
    from .drawing import Camera as Camera
    from .drawing import Figure as Figure
    from .drawing import draw as draw
    from .errors import ChainError as ChainError
    from .errors import MobilityError as MobilityError
    from .errors import ModelError as ModelError
    from .errors import PluginError as PluginError
    from .errors import ReadingError as ReadingError
    from .errors import ReadingErrors as ReadingErrors
    from .errors import UnknownNameError as UnknownNameError
    from .formats.files import read as read
    from .formats.values import person_from_dict as person_from_dict
    from .formats.values import program_from_dict as program_from_dict
    from .formats.values import program_to_dict as program_to_dict
    from .formats.values import read_text as read_text
    from .model import BreathingPattern as BreathingPattern
    from .model import Condition as Condition
    from .model import Contact as Contact
    from .model import Day as Day
    from .model import Dose as Dose
    from .model import Exercise as Exercise
    from .model import Limit as Limit
    from .model import Load as Load
    from .model import Location as Location
    from .model import Pain as Pain
    from .model import Person as Person
    from .model import Position as Position
    from .model import Program as Program
    from .model import Prop as Prop
    from .model import Protocol as Protocol
    from .model import Step as Step
    from .model import Support as Support
    from .model import Suppression as Suppression
    from .model import Surface as Surface
    from .model import Touch as Touch
    from .model import Unread as Unread
    from .model import breaths as breaths
    from .model import compose as compose
    from .model import minutes as minutes
    from .model import reps as reps
    from .model import seconds as seconds
    from .remedy import check as check
    from .report import Finding as Finding
    from .report import Report as Report
    from .schemas import schema as schema

__version__ = "0.1.0"

_HOME: dict[str, tuple[str, ...]] = {
    "drawing": ("Camera", "Figure", "draw"),
    "errors": (
        "ChainError",
        "MobilityError",
        "ModelError",
        "PluginError",
        "ReadingError",
        "ReadingErrors",
        "UnknownNameError",
    ),
    "model": (
        "BreathingPattern",
        "Condition",
        "Contact",
        "Day",
        "Dose",
        "Exercise",
        "Limit",
        "Load",
        "Location",
        "Pain",
        "Person",
        "Position",
        "Program",
        "Prop",
        "Protocol",
        "Step",
        "Support",
        "Suppression",
        "Surface",
        "Touch",
        "Unread",
        "breaths",
        "compose",
        "minutes",
        "reps",
        "seconds",
    ),
    "formats.files": ("read",),
    "formats.values": ("person_from_dict", "program_from_dict", "program_to_dict", "read_text"),
    "remedy": ("check",),
    "report": ("Finding", "Report"),
    "schemas": ("schema",),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = ["__version__", "catalog", *sorted(_MODULE_OF)]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_MODULE_OF[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
