"""What imports leave behind beside content: how the columns of files were matched by hand."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class ColumnMatch(Base):
    """What a person chose for files with these `headings` (folded and sorted, a line each).

    `matches` is a JSON object of heading to column; "" leaves the column of the file out.
    """

    __tablename__ = "column_matches"
    id: Mapped[int] = mapped_column(primary_key=True)
    programme_id: Mapped[int] = mapped_column(ForeignKey("programmes.id"))
    table_name: Mapped[str]
    headings: Mapped[str]
    matches: Mapped[str]
    __table_args__ = (UniqueConstraint("programme_id", "table_name", "headings"),)
