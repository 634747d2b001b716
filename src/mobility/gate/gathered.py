"""What a check has found so far, and the report that it becomes."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

from ..conditions import Told
from ..expression import Has, atoms
from ..facts import FACTS, Facts, Session, records
from ..facts.lumbar import disagreement_deg
from ..model import Person, Program, Step, Unread
from ..report import Finding, Near, NotRun, Question, Report, Verdict
from ..rules.rule import SEVERITIES
from .judged import JudgedStep
from .people import Concerned
from .ruleset import Entry, Ruleset

_NOBODY = Person()


@define(kw_only=True)
class Gathered:
    """What a check has found so far; `empty` where there was nothing to check at all."""

    concerned: Concerned
    person: Person | None
    empty: bool = False
    steps: list[Step | Unread] = field(factory=list)
    findings: list[Finding] = field(factory=list)
    near: dict[tuple[int, str], Near] = field(factory=dict)
    lacking: dict[str, dict[str, set[int]]] = field(factory=dict)
    asked: dict[tuple[str, str | None], dict[str, int]] = field(factory=dict)
    undecided_flag: set[str] = field(factory=set)
    remarks: list[str] = field(factory=list)

    def take(self, index: int, step: Step | Unread, session: Session) -> None:
        """Judge one step."""
        self.steps.append(step)
        if isinstance(step, Unread):
            return
        if step.reading is not None:
            title = step.text or step.exercise.title
            self.remarks.extend(f"step {index + 1} ({title}): {remark}" for remark in step.reading.remarks)
        judged = JudgedStep(index=index, step=step)
        for record in records(step, self.person or _NOBODY, session, self.concerned.told):
            self._record(judged, record, self.concerned.general)
            for told, ruleset in self.concerned.by_condition:
                self._record(judged, record.of(told), ruleset, told)
        self.findings.extend(judged.kept())
        self._disagreement(index, step)

    def _record(self, judged: JudgedStep, record: Facts, ruleset: Ruleset, told: Told | None = None) -> None:
        fired, undecided = ruleset.run(record.values)
        reached = ruleset.highest(fired)
        for entry in reached.values():
            judged.add(entry, record, told)
        for number in undecided:
            self._undecided(ruleset.entries[number], reached, judged.index, record, told)
        if record.bands:
            self._near(ruleset, reached, judged.index, record)

    def _undecided(self, entry: Entry, reached: dict[str, Entry], index: int, record: Facts, told: Told | None) -> None:
        """Note what a level lacks, unless the rule has reached it or a higher one anyway."""
        code, known = entry.rule.code, reached.get(entry.rule.code)
        if known is not None and known.rank >= entry.rank:
            return
        names = entry.lacking(record)
        level = entry.level if known is not None else entry.rule.worst
        self._note(code, names, index, SEVERITIES.index(level), told)
        if level != "info" and any(self._obtainable(name) for name in names):
            self.undecided_flag.add(code)

    def _note(self, code: str, names: Iterable[str], index: int, rank: int, told: Told | None) -> None:
        """Facts of the exercise are listed as lacking; facts of the person are asked for."""
        by_fact = self.lacking.setdefault(code, {})
        for name in names:
            if not _is_asked(name):
                by_fact.setdefault(name, set()).add(index)
                continue
            condition = told.name if told is not None and FACTS[name].scope == "condition" else None
            waiting = self.asked.setdefault((name, condition), {})
            waiting[code] = max(rank, waiting.get(code, 0))

    def _obtainable(self, name: str) -> bool:
        """Whether a fact could be had: derived from a fuller step, or asked of the person who is there."""
        origin = FACTS[name].origin if name in FACTS else "derived"
        return origin == "derived" or (origin == "asked" and self.person is not None)

    def _near(self, ruleset: Ruleset, reached: dict[str, Entry], index: int, record: Facts) -> None:
        """Levels reached at an end of the bands and not at the point; rules rise with what is estimated."""
        for end in (0, 1):
            values = {**record.values, **{name: band[end] for name, band in record.bands.items()}}
            for code, entry in ruleset.highest(ruleset.run(values)[0]).items():
                known = reached.get(code)
                if known is None or known.rank < entry.rank:
                    self.near[index, code] = Near(code=code, severity=entry.level, step=index)

    def _disagreement(self, index: int, step: Step) -> None:
        """Say so where an author states a lumbar angle that the model does not believe."""
        for pose in step.exercise.positions:
            off = disagreement_deg(pose, self.person or _NOBODY)
            if off > 0:
                self.remarks.append(
                    f"step {index + 1} ({step.exercise.title}): the stated lumbar flexion of "
                    f"{pose.spine.lumbar_flexion:g} degrees lies {off:.0f} degrees outside the model's band"
                )

    def report(self, program: Program) -> Report:
        """All of it, sorted."""
        findings = list({_key(number, item): item for number, item in enumerate(self.findings)}.values())
        return Report(
            title=program.title,
            source=program.source,
            verdict=self._verdict(),
            steps=tuple(self.steps),
            findings=tuple(sorted(findings, key=lambda item: (-1 if item.step is None else item.step, item.code))),
            near=tuple(item for _, item in sorted(self.near.items())),
            not_run=self._not_run(),
            questions=self._questions(),
            remarks=tuple(dict.fromkeys([*self.concerned.remarks, *self.remarks])),
            undecided=self._undecided_verdict(),
        )

    def _verdict(self) -> Verdict:
        if any(item.is_flag for item in self.findings):
            return "flagged"
        return "not-enough-data" if self._undecided_verdict() else "nothing-found"

    def _undecided_verdict(self) -> bool:
        """Whether it takes a finding for a verdict, since something was not read, not judged or not decided."""
        unread = any(isinstance(step, Unread) for step in self.steps)
        return bool(self.undecided_flag) or self.concerned.unjudged or unread or self.empty

    def _not_run(self) -> tuple[NotRun, ...]:
        found = []
        for code, by_fact in sorted(self.lacking.items()):
            if by_fact:
                steps = tuple(sorted(set().union(*by_fact.values())))
                could_flag = code in self.undecided_flag
                found.append(NotRun(code=code, facts=tuple(sorted(by_fact)), steps=steps, could_flag=could_flag))
        return tuple(found)

    def _questions(self) -> tuple[Question, ...]:
        """What to ask, most useful first: what could bring the gravest finding, then what settles most rules."""
        ordered = sorted(
            self.asked.items(), key=lambda item: (-max(item[1].values()), -len(item[1]), item[0][0], item[0][1] or "")
        )
        return tuple(self._question(name, condition, tuple(sorted(codes))) for (name, condition), codes in ordered)

    def _question(self, name: str, condition: str | None, codes: tuple[str, ...]) -> Question:
        """What to ask; of a set of words, only those that the waiting rules look for."""
        rulesets = [self.concerned.general, *(ruleset for _, ruleset in self.concerned.by_condition)]
        entries = [entry for ruleset in rulesets for entry in ruleset.entries if entry.rule.code in codes]
        waiting = [atom for entry in entries for atom in atoms(entry.expr)]
        found = {atom.word.replace("_", " ") for atom in waiting if isinstance(atom, Has) and atom.term.name == name}
        listed = ": " + ", ".join(sorted(found)) if found else ""
        about = f"{condition}: " if condition else ""
        text = about + FACTS[name].question.rstrip("?") + listed + "?"
        return Question(fact=name, text=text, rules=codes, condition=condition)


def _key(number: int, finding: Finding) -> tuple[object, ...]:
    """What is about the person alone is found on every step and said once."""
    if finding.step is None:
        return (finding.code, finding.condition, finding.severity)
    return (number,)


def _is_asked(name: str) -> bool:
    return name in FACTS and FACTS[name].origin == "asked"
