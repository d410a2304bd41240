"""What is written anew, beside changes: actions, measures and evidence."""

from db import commands
from ui import store


def add(
    programme_code: str, new: commands.NewAction, comment: str, language: str
) -> commands.Saved:
    """Write a new action or measure. Raises UnavailableError and what db.commands.add raises."""
    with store.writing() as engine:
        return commands.add(
            engine,
            store.person(),
            programme_code,
            new,
            today=store.today(),
            comment=comment,
            language=language,
        )


def add_evidence(programme_code: str, new: commands.NewEvidence, language: str) -> commands.Saved:
    """Write a new event. Raises UnavailableError and what db.commands.add_evidence raises."""
    with store.writing() as engine:
        return commands.add_evidence(
            engine,
            store.person(),
            programme_code,
            new,
            today=store.today(),
            language=language,
        )
