"""What stands against a row of a file, in words."""

from datetime import UTC, datetime

from data.files import row_sentences
from db.imports.import_rows import ImportRow
from db.record.conflicts import Collision
from db.record.people import LOCAL
from locales import translator


def test_the_one_local_user_is_named_as_on_every_page() -> None:
    t = translator("nl")
    now = datetime(2024, 3, 1, tzinfo=UTC)
    clash = Collision("1.3", "owner", "An", "Bea", "Cem", LOCAL.name, now)
    (told,) = row_sentences.against(
        t, ImportRow(2, "1.3", "refused", collisions=[clash]), {"trekker": "owner"}
    )
    assert told == "Rij 2, trekker: de lokale gebruiker heeft hier intussen “Bea” ingevuld."
