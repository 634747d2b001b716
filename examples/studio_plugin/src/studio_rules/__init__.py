"""A studio's own rule and exercise: what a package outside of the library looks like."""

from __future__ import annotations

from mobility import Contact, Exercise, Position, seconds
from mobility.facts.contact import contact_nrs, contact_zone
from mobility.rules import Evidence, Example, Remedy, Rule

sole = Exercise(
    "studio-sole-press",
    name="Studio sole press",
    position=Position.standing(),
    contacts=(Contact("foot", with_="stick", pressure=5),),
    purpose="release",
    usual=seconds(60),
)


def _pressed(pressure: float) -> Exercise:
    """The sole pressed as hard as this."""
    return Exercise(
        "pressed",
        position=Position.standing(),
        contacts=(Contact("foot", with_="stick", pressure=pressure),),
        usual=seconds(60),
    )


RULES = (
    Rule(
        code="STUD001",
        name="studio-sole-pressure",
        hazard="unsafe-pressure",
        severity="info",
        when=contact_zone.is_("foot") & (contact_nrs > 6),
        message="The sole is pressed at {contact_nrs}.",
        why="Our members walk home afterwards, and a sole that was pressed hard is sore for a day.",
        evidence=Evidence(grade="E", basis="policy", note="Our own custom; nobody has measured it."),
        remedy=Remedy(text="Stay at 5 of 10.", exercises=("foot-ball-roll",)),
        flags=(Example("pressed at 7", lambda: _pressed(7), level="info"),),
        passes=(Example("pressed at 6", lambda: _pressed(6)),),
    ),
)

EXERCISES = (sole,)
