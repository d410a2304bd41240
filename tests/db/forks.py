"""Processes that are forked from one which has imported all that they run: each starts at once."""

import multiprocessing
from multiprocessing.context import ForkServerContext

# A worker of the suite has one such process, for all of these.
RUN = ("savers", "kills", "test_killed_saves", "test_killed_migrations")


def forking() -> ForkServerContext:
    """What starts such a process, and what these tell one another by."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", *(f"tests.db.{name}" for name in RUN)])
    return context
