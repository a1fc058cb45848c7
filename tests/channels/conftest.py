"""A Bot API server on loopback, one for each file of tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.botapi import BotApi


@pytest.fixture(scope="module")
def server() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api
