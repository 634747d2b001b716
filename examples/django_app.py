"""A Django site in one file that takes plans and checks them: `python examples/django_app.py runserver`."""

from __future__ import annotations

import json
import secrets
import sys

import django
from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import execute_from_command_line
from django.http import HttpRequest, JsonResponse
from django.urls import path

import mobility

if not settings.configured:
    settings.configure(ROOT_URLCONF=__name__, SECRET_KEY=secrets.token_hex(), ALLOWED_HOSTS=["*"])
    django.setup()


def validate_program(text: str) -> None:
    """Refuse a plan that cannot be read, or in which something is flagged: for any form or model field."""
    try:
        report = mobility.check(mobility.read_text(text))
    except mobility.MobilityError as error:
        raise ValidationError([problem["message"] for problem in error.problems()]) from None
    found = [f"{item.code} ({item.certainty}): {item.message}" for item in report.flags]
    found += [f"not read: {step.text}" for _, step in report.unread]
    if found:
        raise ValidationError(found)


class PlanForm(forms.Form):
    """A plan as text, or as a file of any format that is read."""

    text = forms.CharField(required=False, validators=[validate_program])
    file = forms.FileField(required=False)


def check(request: HttpRequest) -> JsonResponse:
    """The report on an uploaded file or on a JSON body with `program` and `person`."""
    try:
        if upload := request.FILES.get("file"):
            program = mobility.read_text(upload.read().decode(), upload.name)
            return JsonResponse(mobility.check(program).to_dict())
        body = json.loads(request.body)
        person = mobility.person_from_dict(body["person"]) if "person" in body else None
        return JsonResponse(mobility.check(mobility.program_from_dict(body["program"]), person).to_dict())
    except mobility.MobilityError as error:
        return JsonResponse({"problems": error.problems()}, status=422)
    except (KeyError, ValueError) as error:
        return JsonResponse({"problems": [{"message": f"expected a file, or JSON with program: {error}"}]}, status=400)


urlpatterns = [path("check", check)]

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
