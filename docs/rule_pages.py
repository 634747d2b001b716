"""Write a page a rule: `python docs/rule_pages.py` makes `rules/CODE.md` and the pictures that they show.

The pages are made again whenever the documentation is built, from the rules themselves; nothing is written by hand.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from mobility import Exercise, Person, Protocol, Step, catalog, check, draw
from mobility.expression import Compare, atoms, in_words, source
from mobility.facts.fact import Fact
from mobility.report import Finding
from mobility.rules import RULES, Example, Rule, Source
from mobility.rules.rule import LEVELS
from mobility.suppress import SUPPRESSION_RULES

HERE = Path(__file__).parent
FOLDER = HERE / "rules"
EVERY = {rule.code: rule for rule in (*RULES.values(), *SUPPRESSION_RULES)}


AWAY = (
    "Say why, next to the step: see [Living with findings](../living-with-findings.md).  "
    "`mobility check --ignore {code}` leaves the rule out altogether."
)


def page(rule: Rule, pictures: Path | None) -> str:
    """What a rule flags, why, on what numbers, for whom, on what ground, and what to do about it."""
    parts = [
        f"# {rule.code} {rule.name}",
        f"Hazard `{rule.hazard}`; evidence {rule.evidence.grade}. {rule.why}",
        "## For whom",
        whom(rule),
        "## What it flags",
        *(f"**{named(rule, level)}** when {in_words(expr)}.\n\n    {source(expr)}" for level, expr in rule.levels),
        "## The numbers",
        numbers(rule),
        "## Evidence",
        f"{rule.evidence.line()}. {rule.evidence.note}".strip(),
        *references(rule),
        "## Known problems",
        rule.known_problems or "None are known.",
        "## Examples",
        *examples(rule, pictures),
        "## What to do instead",
        rule.remedy.text + offered(rule),
        "## When you know better",
        AWAY.format(code=rule.code),
    ]
    return "\n\n".join(parts) + "\n"


def named(rule: Rule, level: str) -> str:
    """A level as reports call it."""
    return f"{level} ({LEVELS[level]})" if rule.condition else level  # type: ignore[index]


def whom(rule: Rule) -> str:
    """Everybody, or people with a condition."""
    if not rule.condition:
        return "Everybody."
    codes = ", ".join(f"`{code}`" for code in rule.codes)
    if rule.anyone:
        return f"Everybody who answers the questions that it asks ({rule.condition})."
    return f"People with {rule.condition}: ICD-10-CM codes that begin with {codes}."


def numbers(rule: Rule) -> str:
    """Every fact that decides, what it means, and at which values it turns."""
    found: dict[Fact, set[float]] = {}
    for _, expr in rule.levels:
        for atom in atoms(expr):
            if isinstance(atom, Compare) and isinstance(atom.threshold, int | float) and isinstance(atom.term, Fact):
                found.setdefault(atom.term, set()).add(atom.threshold)
    lines = [
        f"- `{fact.name}` ({fact.meaning}): {', '.join(f'{v:g}' for v in sorted(at))} {fact.unit}".rstrip()
        for fact, at in found.items()
    ]
    return "\n".join(lines) or "It compares no numbers."


def references(rule: Rule) -> list[str]:
    """The sources for and against, in full, with what was read of them."""
    found = []
    for word, sources in (("For", rule.evidence.supports), ("Against", rule.evidence.against)):
        if sources:
            found.append(f"{word}:\n\n" + "\n".join(f"- {cited(item)}" for item in sources))
    return found


def cited(item: Source) -> str:
    """A source in full."""
    where = f" {item.journal}." if item.journal else ""
    doi = f" [doi:{item.doi}](https://doi.org/{item.doi})." if item.doi else ""
    return f"{item.authors} ({item.year}). {item.title}.{where}{doi} Read: {item.read}."


def examples(rule: Rule, pictures: Path | None) -> list[str]:
    """The cases that prove it, the first that can be drawn with its picture."""
    shown = "\n".join(f"- {item.name} ({named(rule, item.level or rule.severity)})" for item in rule.flags)
    passed = "\n".join(f"- {item.name}" for item in rule.passes)
    drawn = [
        picture
        for how, cases in (("flags", rule.flags), ("passes", rule.passes))
        if pictures is not None and (picture := first_drawn(rule, how, cases, pictures))
    ]
    return [f"It flags:\n\n{shown}", f"It passes:\n\n{passed}", *drawn]


def first_drawn(rule: Rule, how: str, cases: tuple[Example, ...], pictures: Path) -> str:
    """The picture of the first case with a body in it."""
    for case in cases:
        subject = case.subject() if case.subject else None
        exercise = worst_exercise(rule, subject, case.person)
        if exercise is not None:
            name = f"{rule.code}-{how}.svg"
            found = [item for item in check(exercise, case.person).findings if item.code == rule.code]
            draw(exercise, findings=found if how == "flags" else ()).save(pictures / name)
            return f"![{case.name}](figures/{name})"
    return ""


def worst_exercise(rule: Rule, subject: Exercise | Step | Protocol | None, person: Person | None) -> Exercise | None:
    """The exercise of a case that the rule is about: the flagged step of a protocol, else its last."""
    if isinstance(subject, Exercise) or subject is None:
        return subject
    if isinstance(subject, Step):
        return subject.exercise
    flagged: list[Finding] = [item for item in check(subject, person).findings if item.code == rule.code]
    steps = [step for step in subject.steps if isinstance(step, Step)]
    at = flagged[0].step if flagged and flagged[0].step is not None else len(subject.steps) - 1
    step = subject.steps[at]
    return step.exercise if isinstance(step, Step) else steps[-1].exercise


def offered(rule: Rule) -> str:
    """The exercises of the catalog that it offers."""
    names = [f"{catalog[id].title} (`{id}`)" for id in rule.remedy.exercises]
    return " In the catalog: " + ", ".join(names) + "." if names else ""


def index() -> str:
    """The list of all pages, for the table of contents."""
    lines = "\n".join(EVERY)
    return f"# A page a rule\n\n```{{toctree}}\n:maxdepth: 1\n\n{lines}\n```\n"


def write(folder: Path) -> None:
    """Every page and picture, in a folder that holds nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "figures").mkdir(parents=True)
    (folder / "index.md").write_text(index(), encoding="utf-8")
    for rule in EVERY.values():
        (folder / f"{rule.code}.md").write_text(page(rule, folder / "figures"), encoding="utf-8")


if __name__ == "__main__":
    write(FOLDER)
