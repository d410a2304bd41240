"""What tests of a database that takes nothing share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.disk import Disk, small_disk


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with small_disk(tmp_path) as disk:
        yield disk
