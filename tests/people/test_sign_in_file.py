"""sign-in.toml: what it says, and one sentence for each mistake in it."""

from pathlib import Path

import pytest

from people.providers import Provider, RoleRule, read
from settings import SettingsError

GOOD = """
[[provider]]
name = "house"
label = { en = "the house account", nl = "het huisaccount" }
issuer = "https://login.example.org/realms/house"
client_id = "progress"
client_secret_file = "secret"
follow = true
  [[provider.role]]
  claim = "realm_access.roles"
  values = ["progress-admins", "chiefs"]
  role = "admin"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "secret").write_text(" s3cret\n", encoding="utf-8")
    (tmp_path / "empty").write_text("\n", encoding="utf-8")
    made = tmp_path / "sign-in.toml"
    made.write_text(GOOD, encoding="utf-8")
    return made


def test_a_file_says_who_vouches_and_who_gets_which_role(file: Path) -> None:
    (one,) = read(file)
    rule = RoleRule("realm_access.roles", frozenset({"progress-admins", "chiefs"}), "admin")
    assert one == Provider(
        name="house",
        labels={"en": "the house account", "nl": "het huisaccount"},
        issuer="https://login.example.org/realms/house",
        client_id="progress",
        client_secret="s3cret",  # noqa: S106
        scopes=("openid", "profile", "email"),
        follows=True,
        rules=(rule,),
    )
    assert "s3cret" not in repr(one)
    assert (one.label("nl"), one.label("fr")) == ("het huisaccount", "the house account")


def test_this_machine_needs_no_https(file: Path) -> None:
    for issuer in ("http://127.0.0.1:4011", "http://localhost:4011", "http://[::1]:4011"):
        file.write_text(GOOD.replace("https://login.example.org/realms/house", issuer))
        assert read(file)[0].issuer == issuer


def test_a_file_that_an_editor_of_windows_marked_is_read(file: Path) -> None:
    for each in (file, file.parent / "secret"):
        each.write_text(each.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert read(file)[0].client_secret == "s3cret"  # noqa: S105


MISTAKES = {
    "no file": (GOOD, None, "can't be read: FileNotFoundError"),
    "no toml": ("name =", "name = =", "is no TOML: "),
    "nothing": (GOOD, "", r"needs from 1 to 20 tables \[\[provider\]\]"),
    "one table": ("[[provider]]", "[provider]", r"needs from 1 to 20 tables"),
    "another table": ("[[provider]]", "[x]\n[[provider]]", "has an unknown key 'x'"),
    "misspelt": ("client_id", "clientid", "provider 1 has an unknown key 'clientid'; there are"),
    "left out": (
        'issuer = "https://login.example.org/realms/house"',
        "",
        "provider 1 needs issuer",
    ),
    "empty": ('"progress"', '""', "provider 1 needs client_id"),
    "a number": ('"progress"', "7", "provider 1: client_id must be a text"),
    "no bool": ("follow = true", 'follow = "yes"', "follow must be true or false"),
    "a name": ('"house"', '"The House"', "name must be of a to z"),
    "a label": ("nl =", "pt =", "label has no language 'pt'; there are: nl, fr, de, en"),
    "no label": ('"het huisaccount"', "7", "each label must be a text"),
    "http": ("https:", "http:", "issuer must be an address that begins with https://"),
    "a query": ("realms/house", "?a=b", "issuer must be an address"),
    "no port": ("example.org", "example.org:x", "issuer must be an address"),
    "no secret": ('client_secret_file = "secret"', "", "needs client_secret or"),
    "two secrets": ("follow", 'client_secret = "x"\nfollow', "needs client_secret or"),
    "a lost secret": ('"secret"', '"nowhere"', "client_secret_file can't be read"),
    "an empty secret": ('"secret"', '"empty"', "client_secret_file is empty"),
    "no openid": ("follow", 'scopes = ["email"]\nfollow', "scopes must be a list"),
    "scopes": ("follow", "scopes = [1]\nfollow", "scopes must be a list"),
    "a role": ('"admin"', '"boss"', "provider 1, role 1: there is no role 'boss'"),
    "a contributor": (
        '"admin"',
        '"contributor"',
        "contributors need partners, which no rule gives",
    ),
    "no claim": ('claim = "realm_access.roles"', "", "provider 1, role 1 needs claim"),
    "no list": ('["progress-admins", "chiefs"]', '"chiefs"', "role 1: values must be a list"),
    "values": ('["progress-admins", "chiefs"]', "[1]", "role 1: values must be a list of texts"),
    "a rule": ("values", "valeus", "role 1 has an unknown key 'valeus'"),
    "the address of discovery": (
        "realms/house",
        "realms/house/.well-known/openid-configuration",
        "provider 1: issuer is what comes before /.well-known/ in that address",
    ),
    "a placeholder": (
        "login.example.org/realms/house",
        "login.microsoftonline.com/TENANT-ID/v2.0",
        "provider 1: issuer still has TENANT-ID, in place of your own",
    ),
    "a space before": ('"https:', '" https:', "issuer begins or ends with a space"),
    "a space behind": ('"progress"', '"progress "', "client_id begins or ends with a space"),
    "follow alone": (GOOD[GOOD.index("  [[") :], "", "follow needs a .*, or nobody would keep"),
    "curly quotes": ('"house"', "“house”", "is no TOML: "),
    "twice": (GOOD, GOOD + GOOD, "has the name 'house' twice"),
    "one issuer": (GOOD, GOOD + GOOD.replace('"house"', '"b"'), "has the issuer .* twice"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_mistake_is_one_sentence(file: Path, mistake: str) -> None:
    wrong, right, sentence = MISTAKES[mistake]
    if right is None:
        file.unlink()
    else:
        assert wrong in GOOD
        file.write_text(GOOD.replace(wrong, right))
    with pytest.raises(SettingsError, match=sentence) as caught:
        read(file)
    said = str(caught.value)
    assert said.startswith("SIGN_IN: sign-in.toml ")
    assert said.endswith(".")
    assert "\n" not in said
    assert "s3cret" not in said
