"""What stands against a row of a file, in words."""

from datetime import UTC, datetime

from data.exchange import saying
from db.conflicts import Collision
from db.import_rows import Row
from db.people import LOCAL
from locales import translator


def test_the_one_local_user_is_named_as_on_every_page() -> None:
    t = translator("nl")
    now = datetime(2024, 3, 1, tzinfo=UTC)
    clash = Collision("1.3", "owner", "An", "Bea", "Cem", LOCAL.name, now)
    (told,) = saying.against(t, Row(2, "1.3", "refused", collisions=[clash]), {"trekker": "owner"})
    assert told == "Rij 2, trekker: de lokale gebruiker heeft hier intussen “Bea” ingevuld."
