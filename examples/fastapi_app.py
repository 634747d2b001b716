"""An app that checks plans before anyone follows them: `fastapi dev examples/fastapi_app.py`."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

import mobility
from mobility.integrations.pydantic import PersonField, ProgramField
from mobility.rules import find_rule
from mobility.rules.plain import plain_rule

app = FastAPI(title="Plans, checked")


class Plan(BaseModel):
    """A program as text ("- Plank 30 s") or as a mapping, and for whom."""

    program: ProgramField
    person: PersonField | None = None


class Wish(BaseModel):
    """Exercises or protocols of the catalog, in order."""

    ids: list[str]


@app.post("/check")
def check(plan: Plan) -> dict[str, Any]:
    """What speaks against a plan, for this person or for anybody."""
    return mobility.check(plan.program, plan.person).to_dict()


@app.post("/compose")
def compose(wish: Wish) -> dict[str, Any]:
    """One protocol of several exercises, with the way between them."""
    try:
        protocol = mobility.compose(*(mobility.catalog[id] for id in wish.ids))
    except mobility.MobilityError as error:
        raise HTTPException(422, detail=list(error.problems())) from None
    return mobility.program_to_dict(mobility.Program.of(protocol))


@app.get("/rules/{code}")
def rule(code: str) -> dict[str, Any]:
    """A rule with its evidence, for the page behind a finding."""
    try:
        return plain_rule(find_rule(code))
    except mobility.UnknownNameError as error:
        raise HTTPException(404, detail=str(error)) from None
