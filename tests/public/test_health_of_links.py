"""A filter by health: in the API, in commands, and as the limit of a link."""

import json
from collections.abc import Collection

import pytest

from data.__main__ import main as data_main
from data.figures.schedule import HEALTHS
from db.links.stored_links import HEALTHS as OF_LINKS
from db.record.outcomes import RefusedError
from public.__main__ import main
from tests.public.api.reading import read, read_by, rows, token, told
from tests.public.sharing import Site, share

DAY = "2024-12-31"


def codes(answer: object) -> list[str]:
    return [row["code"] for row in told(answer)["items"]]  # type: ignore[arg-type]


@pytest.fixture
def late(sqlite_site: Site) -> Collection[str]:
    """The codes of the actions that are off track."""
    listed = rows(read(sqlite_site, f"actions?as_of={DAY}&format=csv&limit=1000"))
    return [row["code"] for row in listed if row["health"] == "off_track"]


def test_a_link_has_the_healths_that_are_computed() -> None:
    assert OF_LINKS == HEALTHS


def test_the_api_keeps_the_actions_of_a_health(sqlite_site: Site, late: Collection[str]) -> None:
    asked = f"actions?as_of={DAY}&health=off_track&limit=1000"
    assert len(late) == 12
    assert codes(read(sqlite_site, asked)) == late
    several = codes(read(sqlite_site, f"{asked}&health=at_risk"))
    assert len(several) == 14
    wrong = read(sqlite_site, "actions?health=red")
    assert (wrong.status, json.loads(wrong.body)["parameter"]) == (404, "health")
    parameters = told(read(sqlite_site, "openapi.json"))["components"]["parameters"]
    assert "off_track" in parameters["health"]["description"]
    assert read(sqlite_site, "changes.atom?health=off_track").status == 200


def test_a_token_and_a_page_are_limited_to_a_health(
    sqlite_site: Site, late: Collection[str], capsys: pytest.CaptureFixture[str]
) -> None:
    engine = sqlite_site.desk.engine
    own = token(engine, healths=("off_track",))
    assert codes(read_by(sqlite_site, own, f"actions?as_of={DAY}&limit=1000")) == late
    assert read_by(sqlite_site, own, "actions?health=at_risk").status == 404
    made = share(engine, healths=("off_track",))
    page = sqlite_site.get(made.token, "?lang=en").body.decode()
    assert "schedule: Off track" in page
    assert "<span>--health off_track</span>" in page
    file = sqlite_site.get(made.token, "/actions.csv").body.decode().splitlines()
    assert [row.partition(",")[0] for row in file[1:]] == late
    number = page.split("Check code ")[1][:8]
    asked = ["figures", "--by", "pillar", "--health", "off_track", "--in-scope", "--as-of", DAY]
    assert data_main([*asked, "--format", "json", "--check"]) == 0
    assert capsys.readouterr().out.strip().endswith(number)
    assert sqlite_site.get(made.token, "/report.pdf?lang=en").status == 200
    with pytest.raises(RefusedError):
        share(engine, healths=("red",))


def test_a_link_of_a_health_is_made_and_listed_by_command(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("PUBLIC_URL", "https://progress.example")
    assert main(["create", "--name", "Late", "--health", "off_track"]) == 0
    capsys.readouterr()
    assert main(["list", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["healths"] == ["off_track"]
    assert main(["create", "--name", "Late", "--health", "red"]) == 2
    assert "‘red’ is not a state of the schedule" in capsys.readouterr().err
