"""compose.yaml and the Dockerfile agree with the program; no engine is needed to see it.

What the keys mean is the Compose Specification's; a name that it doesn't know is refused by it.
"""

import re
from typing import Any

import pytest
import yaml

from public.__main__ import main as public
from public.http.timeouts import GRACE
from settings import read
from tests.house.files import ROOT, first_cells, text

SERVICE_KEYS = {
    *("build", "cap_drop", "command", "depends_on", "environment", "healthcheck", "image", "init"),
    *("logging", "mem_limit", "networks", "pids_limit", "ports", "read_only", "restart", "secrets"),
    *("security_opt", "shm_size", "stop_grace_period", "tmpfs", "volumes"),
}
OURS = ("dashboard", "pages")
PASSWORD = "p@ss:w/o%rd"  # noqa: S105


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(text("compose.yaml"))
    return found


def _service(compose: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = compose["services"][name]
    return found


def _environment(compose: dict[str, Any], name: str) -> dict[str, str]:
    """Its variables where nothing was set beside the file."""
    said = _service(compose, name)["environment"]
    return {key: re.sub(r"\$\{\w+:-(.*?)\}", r"\1", str(value)) for key, value in said.items()}


def test_every_name_is_one_of_the_specification(compose: dict[str, Any]) -> None:
    top = {name for name in compose if not name.startswith("x-")}
    assert top == {"services", "networks", "volumes", "secrets"}
    assert [set(each) - SERVICE_KEYS for each in compose["services"].values()] == [set()] * 3


def test_each_service_has_limits_and_ends_in_its_own_time(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        assert re.fullmatch(r"\d+[mg]", service["mem_limit"]), name
        assert 0 < service["pids_limit"] <= 256, name
        assert service["logging"]["options"].keys() == {"max-size", "max-file"}, name
        assert int(service["stop_grace_period"].removesuffix("s")) > GRACE, name
        assert "no-new-privileges:true" in service["security_opt"], name


def test_no_password_stands_in_it_and_each_reads_its_own_alone(compose: dict[str, Any]) -> None:
    assert not re.search(r"PASSWORD\}|PASSWORD: ", text("compose.yaml"))
    assert {name: set(_service(compose, name)["secrets"]) for name in OURS} == {
        name: {name} for name in OURS
    }
    for name, secret in compose["secrets"].items():
        assert secret == {"file": f"var/secrets/{name}"}
    assert "var" in text(".dockerignore").splitlines()
    assert "var/" in text(".gitignore").splitlines()


def test_the_database_is_reached_by_nobody_else(compose: dict[str, Any]) -> None:
    assert compose["networks"]["database"] == {"internal": True}
    assert _service(compose, "database")["networks"] == ["database"]
    assert "ports" not in _service(compose, "database")
    for name in OURS:
        assert all(port.startswith("127.0.0.1:") for port in _service(compose, name)["ports"])


@pytest.mark.parametrize("name", OURS)
def test_each_is_told_what_there_is_to_tell_and_no_role_is_the_superuser(
    compose: dict[str, Any], name: str, tmp_path: Any
) -> None:
    environment = _environment(compose, name)
    assert set(environment) <= {*first_cells(text("docs/operations.md"), "Settings")}
    file = tmp_path / "password"
    file.write_text(PASSWORD)
    assert environment["DATABASE_PASSWORD_FILE"] == f"/run/secrets/{name}"
    chosen = read({**environment, "DATABASE_PASSWORD_FILE": str(file)})
    assert chosen.database_url.startswith(f"postgresql+psycopg://{name}:p%40ss%3Aw%2Fo%25rd@")
    assert f"create role {name} login" in text("db/roles.sh")
    assert (ROOT / "db" / "roles.sh").stat().st_mode & 0o111


def test_shared_pages_are_served_by_a_command_that_there_is(
    compose: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    python, _, module, *arguments = _service(compose, "pages")["command"]
    assert (python, module, arguments[0]) == ("python", "public", "serve")
    with pytest.raises(SystemExit) as ended:
        public([*arguments, "--help"])
    assert ended.value.code == 0
    assert "--address" in capsys.readouterr().out
    # The image's health check asks at PORT.
    assert _environment(compose, "pages")["PORT"] == arguments[arguments.index("--port") + 1]
    assert _environment(compose, "pages")["PUBLIC_URL"].endswith(":8502")
