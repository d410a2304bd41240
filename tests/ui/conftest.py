"""What is drawn without a database is drawn by AppTest, too."""

import pytest


@pytest.fixture(autouse=True)
def _quick(packages_known: None) -> None:
    """As everywhere where pages are run."""
