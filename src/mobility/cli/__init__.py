"""The command line: one file a command, found by name; `main` picks one and turns errors into exit codes."""

from __future__ import annotations

from .main import main

__all__ = ["main"]
