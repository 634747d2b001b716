"""Words that say how a clause is meant: forbidden, for what end, only compared with, one way of several.

Phrases are written in plain forms, as `forms` makes them.
"""

from __future__ import annotations

NEGATIONS = frozenset({"not", "avoid", "without", "no", "nor", "neither", "prevent", "resist"})
"""Words behind which, to the end of the clause, something is not done."""

NEGATING = ("rather than", "instead of", "refrain from", "as opposed to", "keep from", "away from let", "stop short of")
"""The same as phrases."""

PURPOSES = frozenset(
    {"protect", "prevent", "avoid", "help", "strengthen", "work", "target", "improve", "ensure", "reduce", "increase",
     "gain", "emphasize", "train", "build", "develop", "relieve", "ease", "promote", "achieve", "allow", "maximize",
     "minimize", "isolate", "activate", "challenge", "make", "feel", "enhance", "learn", "be", "fit", "match",
     "prepare", "set", "keep", "engage", "brace", "stabilize", "stabilise", "maintain", "create", "counter"}
)  # fmt: skip
"""Verbs that behind `to` say what for, not what to do."""

COMPARISONS = (
    "as if", "as though", "similar to", "such as", "resemble", "as in", "as with", "just like", "like", "compare to",
    "same as", "know as", "known as", "also call", "imagine", "pretend", "think of", "look like", "as you would",
    "as one would", "as you do", "in contrast to", "unlike",
)  # fmt: skip
"""Phrases behind which another exercise or thing is mentioned."""

CHOICES = (
    "alternatively", "alternately you", "you can also", "you may also", "can also be", "may also be", "variation",
    "another way", "another option", "other option", "another variation", "if you want", "if you would like",
    "if you wish", "if you prefer", "for more", "for added", "for an added", "for a more", "for a great", "to make it",
    "to make this", "to make the", "to increase the", "to increase difficulty", "to progress", "progression",
    "as you progress",
    "as you get", "as you become", "more advanced", "for advanced", "advanced", "if you have", "if you experience",
    "if you do not", "if you are not", "if this is", "if it is", "if you feel", "if need", "if necessary",
    "optionally", "for variety", "once you can", "when you can", "if possible you", "if you can", "modification",
    "to modify", "for beginner", "beginner", "also perform", "also be perform", "be perform with", "be use for",
    "once you become", "if desire", "some people", "many people", "if you find",
)  # fmt: skip
"""Phrases of a sentence that tells another way of doing it."""

RETURNS = (
    "return to", "return the", "return back", "go back to", "come back to", "back to the start", "back to start",
    "back to your start",
    "reverse the motion", "reverse the movement", "reverse direction", "lower back down", "original position",
    "back to the original", "return slow", "come back up", "initial position", "back to neutral",
    "bring back to the start",
)  # fmt: skip
"""Phrases of the way back, on which nothing new is reached."""

FINISHES = (
    "when finish", "once finish", "when you be do", "when you are do", "after complete", "when do", "after the set",
    "once you have complete", "after finish", "when you have complete",
)  # fmt: skip
"""Phrases of the sentence that tells how to put the weight away."""

FILLERS = frozenset(
    {"a", "an", "the", "your", "you", "its", "their", "his", "her", "this", "that", "these", "those", "very", "slowly",
     "carefully", "just", "also", "now", "then", "so", "smoothly", "be", "is", "are",
     "of", "should", "will", "simply", "and", "while", "firmly", "securely", "tightly", "own", "gradually",
     "as", "entire", "whole", "fully", "completely", "directly", "my", "first", "next", "again",
     "lightly", "comfortably", "can", "must", "need", "some", "more", "about", "begin", "start", "continue",
     "try"}
)  # fmt: skip
"""Words that are passed over between the words of a phrase."""

CONNECTORS = frozenset(
    {"while", "as", "then", "before", "after", "but", "so", "when", "once", "if", "because", "making"}
)
"""Words that begin a clause of their own."""

BARRIERS = frozenset({"to", "toward", "towards", "until", "till", "into", "onto", "by", "than"})
"""Words that no gap of a pattern reaches over: what stands behind them belongs to another part of the clause."""

MEASURES = frozenset(
    {"low", "far", "high", "much", "fast", "quickly", "possible", "long", "deep", "deeply", "wide", "hard", "close",
     "many", "well", "soon", "straight", "slowly", "needed", "necessary", "comfortable", "tall", "near"}
)  # fmt: skip
"""Words that make `as` a measure: as low as you can."""
