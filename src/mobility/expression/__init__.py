"""The small language in which rules are written: terms, expressions over them, and what can be asked of one.

Logic is Kleene's strong three-valued one: a term that is not known makes its comparison unknown (None), and
`and`, `or`, `not` pass that on only where it matters. The language knows nothing of bodies or exercises.
"""

from __future__ import annotations

from .compiler import Decide, compile_many, function_source
from .evaluate import deciding, evaluate, unknown_terms
from .nodes import OPEN, And, Atom, Compare, Expression, Has, Holds, Kind, Not, OneOf, Operator, Or, Scaled, Term
from .walk import atoms, boundaries, terms
from .wording import in_words, source

__all__ = [
    "OPEN",
    "And",
    "Atom",
    "Compare",
    "Decide",
    "Expression",
    "Has",
    "Holds",
    "Kind",
    "Not",
    "OneOf",
    "Operator",
    "Or",
    "Scaled",
    "Term",
    "atoms",
    "boundaries",
    "compile_many",
    "deciding",
    "evaluate",
    "function_source",
    "in_words",
    "source",
    "terms",
    "unknown_terms",
]
