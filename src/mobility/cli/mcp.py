"""Serve check, explain, compose and search to a language model, over MCP on standard input and output."""

from __future__ import annotations

import argparse

from ..errors import UsageError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`mobility mcp` takes no arguments."""


def run(_options: argparse.Namespace) -> int:
    """Serve until the client goes; raises `UsageError` where the extra is not installed."""
    try:
        from ..server import build
    except ModuleNotFoundError as error:
        raise UsageError(f"mobility mcp needs the extra mcp: pip install 'mobility-protocols[mcp]' ({error})") from None
    build().run("stdio")
    return 0
