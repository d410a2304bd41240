"""A question that can't be answered gets one sentence, at every door, for every parameter."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from data.__main__ import main as data_command
from data.figures import schedule
from data.filters import MANY, PARAMS, Param
from db.__main__ import main as db_command
from db.engine.database import opened
from tests.databases import ROOT, Shelf
from tests.pages.conftest import begin, start
from tests.public import sharing
from tests.public.api.reading import read
from tests.public.sharing import Site, share

NO_OPTION = "python -m data: error: unrecognized arguments: --{} x"
PARTNERS = "NRW, GRANDE_REGION, NORDICS, BALTICS, FRANCE, PENTA, GAS_PLATFORM, NSEC"
ACTIONS = (
    "1.1, 1.2, 1.3, 1.4, 1.5, 2.1, 2.2, 2.3, 2.4, 2.5, 3.1, 3.2, 3.3, 4.1, 4.2, 4.3, 4.4, 5.1, "
    "5.2, 5.3, 30 more"
)
HEALTHS = ", ".join(schedule.HEALTHS)
STATUSES = "not_reported, not_started, in_progress, completed, on_hold, cancelled"
WHOLE = "a.zip is a whole programme: --{} is for .csv, or for `python -m data report FILE.xlsx`."


class Asked(NamedTuple):
    """A value, and what is said of it; `code` is an exit code or an HTTP status.

    `where` is the page or the list that is asked, in `language`.
    """

    value: str
    told: str
    code: int = 2
    where: str = ""
    language: str = "en"


# Of each parameter: what `python -m data figures` says.
COMMAND = {
    "lang": Asked("xx", "python -m data figures: error: argument --lang: invalid choice: 'xx'"),
    "programme": Asked("x", "There is no programme 'x'; there are: benelux-2021-2024."),
    "known_on": Asked("x", "--known-on: 'x' isn't a moment such as 2024-12-31T18:00."),
    "action": Asked("x", f"There is no action 'x'; there are: {ACTIONS}."),
    "code": Asked("x", NO_OPTION.format("code")),
    "batch": Asked("99", "--batch: '99' isn't the number of a save; the last is 1."),
    "author": Asked("x", NO_OPTION.format("author")),
    "as_of": Asked("2024-02-30", "--as-of: '2024-02-30' isn't a day such as 2024-12-31."),
    "since": Asked("x", NO_OPTION.format("since")),
    "recorded_from": Asked("x", NO_OPTION.format("recorded-from")),
    "recorded_until": Asked("x", NO_OPTION.format("recorded-until")),
    "silence": Asked("x", NO_OPTION.format("silence")),
    "level": Asked("x", "python -m data figures: error: argument --level: invalid choice: 'x'"),
    "pillar": Asked("9", "There is no pillar '9'; there are: 1, 2, 3, 4, 5."),
    "partner": Asked("nrw", f"There is no partner 'nrw'; there are: {PARTNERS}."),
    "status": Asked("done", f"There is no status 'done'; there are: {STATUSES}."),
    "health": Asked("x", f"There is no health 'x'; there are: {HEALTHS}."),
    "owner": Asked("Nobody", "There is no owner 'Nobody'; there are: ."),
}
# What the read API says.
API = {
    "lang": Asked("xx", "‘xx’ does not fit the parameter lang.", 422, "figures"),
    "programme": Asked(
        "nowhere", "La valeur « nowhere » est inconnue pour programme.", 404, "figures", "fr"
    ),
    "known_on": Asked(
        "2999-01-01",
        "Von 2999-01-01 ist noch nichts bekannt: Dieser Zeitpunkt steht noch bevor.",
        404,
        "actions",
        "de",
    ),
    "action": Asked("9.9", "There is no action ‘9.9’.", 404, "updates"),
    "code": Asked("9.9", "This address has no parameter ‘code’.", 422, "updates"),
    "batch": Asked("99", "Er is geen batch “99”.", 404, "partners", "nl"),
    "author": Asked("x", "Cette adresse n’a pas de paramètre « author ».", 422, "updates", "fr"),
    "as_of": Asked(
        "2024-02-30", "„2024-02-30“ passt nicht zum Parameter as_of.", 422, "evidence", "de"
    ),
    "since": Asked("soon", "‘soon’ does not fit the parameter since.", 422, "changes"),
    "recorded_from": Asked(
        "x", "Dit adres heeft geen parameter “recorded_from”.", 422, "changes", "nl"
    ),
    "recorded_until": Asked(
        "x", "Cette adresse n’a pas de paramètre « recorded_until ».", 422, "changes", "fr"
    ),
    "silence": Asked("x", "This address has no parameter ‘silence’.", 422, "updates"),
    "level": Asked("task", "„task“ passt nicht zum Parameter level.", 422, "actions", "de"),
    "pillar": Asked("9", "There is no pillar ‘9’.", 404, "pillars"),
    "partner": Asked("nrw", "Er is geen partner “nrw”.", 404, "figures", "nl"),
    "status": Asked("done", "La valeur « done » est inconnue pour status.", 404, "actions", "fr"),
    "health": Asked("x", "Den Wert „x“ gibt es für health nicht.", 404, "figures", "de"),
    "owner": Asked("Nobody", "Den Wert „Nobody“ gibt es für owner nicht.", 404, "figures", "de"),
}
# What a page says below its heading, of what it leaves out.
NO_CODE = {
    "nl": "{}: “{}” is hier niet bekend en is genegeerd.",
    "fr": "{} : « {} » n’est pas connu ici et a été ignoré.",
    "de": "{}: „{}“ ist hier nicht bekannt und wurde ignoriert.",
    "en": "{}: ‘{}’ is not known here and was ignored.",
}
PAGE = {
    "lang": Asked("xx", NO_CODE["en"].format("Language", "xx"), 200, "timeline", ""),
    "programme": Asked("p", NO_CODE["fr"].format("Programme", "p"), 200, "timeline", "fr"),
    "known_on": Asked(
        "2999-01-01",
        "Kenntnisstand: „2999-01-01“ ist kein gültiges Datum und kein gültiger Zeitpunkt "
        "(2024-12-31 oder 2024-12-31T18:00, nicht in der Zukunft) und wurde ignoriert.",
        200,
        "freshness",
        "de",
    ),
    "action": Asked("9.9", NO_CODE["en"].format("Action", "9.9"), 200, "pillars", "en"),
    "code": Asked("9,9", NO_CODE["de"].format("Code", "9,9"), 200, "action", "de"),
    "batch": Asked("99", NO_CODE["nl"].format("Registratie", "99"), 200, "history", "nl"),
    "author": Asked("x", NO_CODE["fr"].format("Enregistré par", "x"), 200, "history", "fr"),
    "as_of": Asked(
        "2999-01-01",
        "Stand: „2999-01-01“ ist kein gültiges Datum (2024-12-31, nicht in der Zukunft) und "
        "wurde ignoriert.",
        200,
        "overview",
        "de",
    ),
    "since": Asked(
        "2024-12-31",
        "Compared with: ‘2024-12-31’ is not a valid date (2024-12-31, before the date shown) and "
        "was ignored.",
        200,
        "changes",
        "en",
    ),
    "recorded_from": Asked(
        "31-02-2024",
        "Vastgelegd vanaf: “31-02-2024” is geen geldige datum (2024-12-31, niet in de toekomst) "
        "en is genegeerd.",
        200,
        "history",
        "nl",
    ),
    "recorded_until": Asked(
        "x",
        "Enregistré jusqu’au : « x » n’est pas une date valable (2024-12-31, sans dépasser "
        "aujourd’hui) et a été ignoré.",
        200,
        "history",
        "fr",
    ),
    "silence": Asked("x", NO_CODE["de"].format("Anzeigen", "x"), 200, "freshness", "de"),
    "level": Asked("x", NO_CODE["de"].format("Ebene", "x"), 200, "partners", "de"),
    "pillar": Asked("9", NO_CODE["en"].format("Pillar", "9"), 200, "update", "en"),
    "partner": Asked("nrw", NO_CODE["nl"].format("Partner", "nrw"), 200, "share", "nl"),
    "status": Asked("x", NO_CODE["fr"].format("Statut", "x"), 200, "exchange", "fr"),
    "health": Asked("x", NO_CODE["nl"].format("Planning", "x"), 200, "pillars", "nl"),
    "owner": Asked("x", NO_CODE["de"].format("Zuständig", "x"), 200, "method", "de"),
}
# What else is asked of a command, and what it says; other tests hold the rest of it.
FIGURES = "figures --by pillar"
OPTION = "python -m data {}: error: argument --{}: invalid choice: {}"
DATA = [
    ("nothing", "python -m data: error: argument COMMAND: invalid choice: 'nothing'", 2),
    ("figures --by team", OPTION.format("figures", "by", "'team'"), 2),
    (f"{FIGURES} --format xml", OPTION.format("figures", "format", "'xml'"), 2),
    (f"{FIGURES} --saves 9", "--saves: '9' isn't a number of saves that the programme has.", 2),
    (f"{FIGURES} --as-of 9999-12-31", "--as-of: '9999-12-31' is later than 2100-12-31.", 2),
    (
        f"{FIGURES} --batch 1 --known-on 2024-12-31",
        "python -m data figures: error: argument --known-on: not allowed with argument --batch",
        2,
    ),
    ("report a.doc", "'a.doc' must end in .pdf or .pptx or .xlsx.", 2),
    ("report a.pdf --owner x", "A report names nobody: it can't be of one owner.", 2),
    (
        "report a.pptx --status completed",
        "A report tells of every status; one alone is for .xlsx.",
        2,
    ),
    ("report a.pptx --partner x", f"There is no partner 'x'; there are: {PARTNERS}.", 2),
    ("report a.pdf --lang xx", OPTION.format("report", "lang", "'xx'"), 2),
    ("report a.xlsx --owner x", "There is no owner 'x'; there are: .", 2),
    ("report a.xlsx --status x", f"There is no status 'x'; there are: {STATUSES}.", 2),
    (
        "report a.xlsx --known-on x",
        "--known-on: 'x' isn't a moment such as 2024-12-31T18:00.",
        2,
    ),
    ("export a.doc", "a.doc: the name must end in .zip, .xlsx or .csv.", 2),
    *((f"export a.zip --{name} x", WHOLE.format(name), 2) for name in MANY),
    ("export a.zip --table actions", WHOLE.format("table"), 2),
    ("export a.zip --as-of 2024-12-31", WHOLE.format("as-of"), 2),
    ("export a.zip --known-on 2024-12-31", WHOLE.format("known-on"), 2),
    ("export a.zip --batch 1", WHOLE.format("batch"), 2),
    ("export a.zip --saves 1", WHOLE.format("saves"), 2),
    ("export a.zip --level measure", WHOLE.format("level"), 2),
    ("export a.csv --table x", OPTION.format("export", "table", "'x'"), 2),
    ("export a.csv --pillar 9", "There is no pillar '9'; there are: 1, 2, 3, 4, 5.", 2),
    ("template a.doc", "a.doc: the name must end in .xlsx.", 2),
    ("template a.xlsx --like x", "--like needs --starts-on, a day such as 2025-01-01.", 2),
    ("template a.xlsx --code x", "--code and --starts-on go with --like.", 2),
    ("template a.xlsx --like= --starts-on 2025-01-01", "--code and --starts-on go with --like.", 2),
    ("copy x y --starts-on 2025-01-01", "There is no programme 'x'.", 1),
    (
        "copy benelux-2021-2024 y --starts-on soon",
        "--starts-on: 'soon' isn't a day such as 2025-01-01.",
        2,
    ),
]
DATABASE = [
    ("nothing", "python -m db: error: argument COMMAND: invalid choice: 'nothing'", 2),
    ("info --json", "python -m db: error: unrecognized arguments: --json", 2),
    ("load", "python -m db load: error: the following arguments are required: FOLDER", 2),
    ("load nowhere", "nowhere: there is no such folder.", 1),
    ("backup no/where.sqlite", "no/where.sqlite: No such file or directory.", 1),
    ("restore none.sqlite --yes", "There is no backup at none.sqlite.", 1),
]
# What else programs ask.
LISTS = [
    ("figures?by=team&lang=fr", 422, "« team » ne convient pas au paramètre by."),
    ("actions?limit=1001&lang=nl", 422, "“1001” past niet bij de parameter limit."),
    ("actions?format=xml&lang=de", 422, "„xml“ passt nicht zum Parameter format."),
    ("actions?cursor=x&lang=nl", 422, "Dit is geen geldige cursor."),
    ("actions?known_on=x", 422, "‘x’ does not fit the parameter known_on."),
    (
        "figures?as_of=2024-01-01&as_of=2024-01-02&lang=de",
        422,
        "Der Parameter as_of darf nur einmal in der Adresse stehen.",
    ),
    (
        f"figures?lang=nl{''.join(f'&pillar={number}' for number in range(51))}",
        422,
        "Er zijn te veel waarden opgegeven voor pillar.",
    ),
]


@pytest.fixture(scope="module")
def url(sqlite: Shelf) -> Iterator[str]:
    """One database for all: a question writes nothing."""
    with sqlite.loaded() as url:
        yield url


@pytest.fixture(autouse=True)
def _environment(url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.chdir(tmp_path)
    start(monkeypatch)


@pytest.fixture(scope="module")
def site(url: str) -> Iterator[Site]:
    with pytest.MonkeyPatch.context() as patched:
        made = sharing.site(patched, url)
        yield made
        made.desk.close()


@pytest.fixture(scope="module")
def token(url: str) -> str:
    """What opens a shared page of one pillar."""
    with opened(url) as engine:
        return share(engine, pillars=("1",)).token


@pytest.mark.parametrize("table", [COMMAND, API, PAGE])
def test_every_parameter_has_its_row(table: dict[str, Asked]) -> None:
    assert list(table) == [param.name for param in PARAMS]


Command = Callable[[list[str]], int]
Said = Callable[[Command, list[str]], tuple[int, str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """The exit code of a command, and its last line on standard error, without what it chooses
    from.
    """

    def said(command: Command, words: list[str]) -> tuple[int, str]:
        try:
            code = command(words)
        except SystemExit as stopped:
            code = int(str(stopped.code))
        lines = capsys.readouterr().err.splitlines()
        return code, lines[-1].partition(" (choose from")[0]

    return said


@pytest.mark.parametrize("name", COMMAND)
def test_a_command_says_what_it_cannot_take(name: str, said: Said) -> None:
    asked = COMMAND[name]
    words = ["figures", "--by", "pillar", f"--{name.replace('_', '-')}", asked.value]
    assert said(data_command, words) == (asked.code, asked.told)


@pytest.mark.parametrize(("words", "told", "code"), DATA)
def test_commands_about_a_programme_refuse_in_a_sentence(
    words: str, told: str, code: int, said: Said
) -> None:
    assert said(data_command, words.split()) == (code, told)
    assert [*Path().iterdir()] == []


@pytest.mark.parametrize(("words", "told", "code"), DATABASE)
def test_commands_about_the_database_refuse_in_a_sentence(
    words: str, told: str, code: int, said: Said
) -> None:
    assert said(db_command, words.split()) == (code, told)
    assert [*Path().iterdir()] == []


def _answer(site: Site, asked: str) -> tuple[int, str]:
    answer = read(site, asked)
    return answer.status, " ".join(json.loads(answer.body)["detail"].split())


@pytest.mark.parametrize("name", API)
def test_the_api_says_what_it_does_not_know(name: str, site: Site) -> None:
    asked = API[name]
    language = "" if name == "lang" else f"&lang={asked.language}"
    found = _answer(site, f"{asked.where}?{name}={asked.value}{language}")
    assert found == (asked.code, asked.told)


@pytest.mark.parametrize(("asked", "status", "told"), LISTS)
def test_the_api_refuses_in_a_sentence(asked: str, status: int, told: str, site: Site) -> None:
    assert _answer(site, asked) == (status, told)


@pytest.mark.parametrize("name", PAGE)
def test_a_page_says_what_it_left_out(name: str) -> None:
    asked = PAGE[name]
    query = {"lang": asked.language} if asked.language else {}
    where = "" if asked.where == "overview" else asked.where
    app = begin(ROOT / "dashboard.py", where, **query, **{name: asked.value})
    assert not app.exception
    (notice,) = app.warning
    assert " ".join(re.sub("\\\\(.)|\u2060", r"\1", notice.value).split()) == asked.told


@pytest.mark.parametrize("param", PARAMS, ids=lambda param: param.name)
def test_a_shared_page_is_the_same_whatever_the_address_says(
    param: Param, site: Site, token: str
) -> None:
    """Its link alone decides; what else is asked isn't heard, nor answered."""
    plain, asked = site.get(token), site.get(token, f"?{param.name}=x&{param.name}=2")
    assert (asked.status, asked.body) == (200, plain.body)
