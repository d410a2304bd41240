"""The authors of batches: people who sign in by their names of now, others as they were written.

Both are read by the view batch_authors, since programs that only read have no right to the table
of people.
"""

from sqlalchemy import ColumnElement, ScalarSelect, String, case, column, select, table

from db.tables import Batch

_AUTHORS = table(
    "batch_authors", column("batch_id"), column("author", String), column("author_then", String)
)


def author() -> ColumnElement[str]:
    """The name of the author of a row of Batch, as it is now; of an erased person the mark.

    The mark is db.record.people.FORMER with their number.
    """
    return _of_batch(_AUTHORS.c.author).label("author")


def author_then() -> ColumnElement[str]:
    """The name that the author had at the batch, "" where it is that of now."""
    then = case((_AUTHORS.c.author_then == _AUTHORS.c.author, ""), else_=_AUTHORS.c.author_then)
    return _of_batch(then).label("author_then")


def _of_batch(value: ColumnElement[str]) -> ScalarSelect[str]:
    return select(value).where(_AUTHORS.c.batch_id == Batch.id).correlate(Batch).scalar_subquery()
