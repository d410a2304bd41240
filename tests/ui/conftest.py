"""What is drawn without a database is drawn by AppTest, too."""

import pytest


@pytest.fixture(autouse=True)
def _quick(quick_visits: None) -> None:
    """As everywhere where pages are run."""
