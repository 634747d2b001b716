"""Ordinary words that are one letter from a word of exercise and are never taken for a slip of it."""

from __future__ import annotations

_WORDS = (
    "angels anger bands beach beard bicycles bladder blank boards bottle bread brick bride bridges brunch bumps "
    "cancer cattle chains chairs cheat chess chests choir clank cobras crank cress crunchy crutch curry cycles "
    "dancers dinner dress drunk dumps fable feels flank flood floors flour flower flows fridge fronts frost gable "
    "ginger gingers goose grain hair hatch heated hinges horses hours house jumper kneel ladders lancer latch "
    "linger literal loader loose lose loser lounge lumps lungs marry marsh match matching meddle moose needles "
    "paddle patch peels plane planks plans plant plunge powder prank print printer prints prussian pumps "
    "raiser rattle recline reels ridge rise road rollers rounds russia russians shall shelf shells shirt shore "
    "shorts simmer singer singers sling slings smalls smell solder spend spiral spring springs squad squads "
    "stable stain stairs stall stands sticks sticky stitch stock store stuck stump supper swims swine tables "
    "talking towels tower tress trowel truck trunks twitch vowel waiters waking walling waters wheels wings witch "
    "wrists "
)
_ORDINARY = frozenset(_WORDS.split())


def is_ordinary(word: str) -> bool:
    """Whether a word is an ordinary one that means what it says: a plant is no plank."""
    return word in _ORDINARY
