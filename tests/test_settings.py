"""Everything the app reads from its environment: defaults, and a sentence for what can't be."""

from pathlib import Path
from tempfile import NamedTemporaryFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import make_url

import settings
from public.http.trusted_hosts import is_same_site
from settings import Settings, SettingsError, read


def test_an_empty_environment_is_one_local_user_on_a_file_of_its_own() -> None:
    plain = read({})
    assert plain == Settings()
    assert plain.database_url.startswith("sqlite:///")
    assert plain.database_url.endswith("/var/progress.sqlite")
    assert (plain.address, plain.port) == ("127.0.0.1", 8501)
    assert plain.timezone == "Europe/Brussels"


def test_what_is_set_is_taken() -> None:
    taken = read(
        {
            "DATABASE_URL": "postgresql+psycopg://x@/y",
            "ADDRESS": "0.0.0.0",  # noqa: S104
            "PORT": "9000",
            "PUBLIC_URL": "https://example.org/",
            "HOSTS": "Progress.intranet, 10.0.0.5:8501",
            "TIMEZONE": "America/St_Johns",
            "STALE_AFTER_DAYS": "30",
            "LOCAL_PERSON": "  Anna  Peeters ",
            "SHARE_DAYS": "14",
            "SHARE_DAYS_AT_MOST": "365",
            "SENDER": " Secretariat  General ",
            "CONTACT": "progress@example.org",
            "NAME_PARTNERS_BEHIND": "yes",
            "WITHOUT_SIGN_IN": "yes",
            "FORWARDED_ALLOW_IPS": "10.0.0.2, 10.1.0.0/16",
            "ANYTHING_ELSE": "ignored",
        }
    )
    assert taken == Settings(
        database_url="postgresql+psycopg://x@/y",
        address="0.0.0.0",  # noqa: S104
        port=9000,
        public_url="https://example.org",
        hosts=("progress.intranet", "10.0.0.5:8501"),
        timezone="America/St_Johns",
        stale_after_days=30,
        local_person="Anna Peeters",
        share_days=14,
        share_days_at_most=365,
        sender="Secretariat General",
        contact="progress@example.org",
        name_partners_behind=True,
        without_sign_in=True,
        forwarded_allow_ips="10.0.0.2, 10.1.0.0/16",
    )


def test_an_empty_variable_keeps_its_default() -> None:
    names = (
        "DATABASE_URL",
        "DATABASE_PASSWORD_FILE",
        "ADDRESS",
        "PORT",
        "PUBLIC_URL",
        "HOSTS",
        "TIMEZONE",
        "STALE_AFTER_DAYS",
        "LOCAL_PERSON",
        "SHARE_DAYS",
        "SHARE_DAYS_AT_MOST",
        "SENDER",
        "CONTACT",
        "NAME_PARTNERS_BEHIND",
        "WITHOUT_SIGN_IN",
        "SIGN_IN",
        "SIGN_IN_HEADER",
        "SIGN_IN_PROXIES",
        "SIGN_OUT_URL",
        "AUDIT_DAYS",
        "SESSION_HOURS",
        "IDLE_HOURS",
        "SMTP_URL",
        "SMTP_PASSWORD_FILE",
        "MAIL_FROM",
    )
    assert read(dict.fromkeys(names, "")) == Settings()


def test_people_sign_in_in_a_way_that_there_is() -> None:
    chosen = read({"SIGN_IN": "invited", "SESSION_HOURS": "48", "IDLE_HOURS": "24"})
    assert (chosen.sign_in, chosen.session_hours, chosen.idle_hours) == ("invited", 48, 24)
    assert read({"SIGN_IN": "invited", "ADDRESS": "10.0.0.5"}).address == "10.0.0.5"
    with pytest.raises(SettingsError, match=r"SIGN_IN must be one of invited, .* not 'yes'"):
        read({"SIGN_IN": "yes"})
    with pytest.raises(SettingsError, match="can't both be"):
        read({"SIGN_IN": "invited", "WITHOUT_SIGN_IN": "yes"})
    assert read({"SIGN_IN": "sign-in.toml"}).providers_file == settings.ROOT / "sign-in.toml"
    for name in ("SESSION_HOURS", "IDLE_HOURS"):
        with pytest.raises(SettingsError, match=name):
            read({name: "0"})


GATEWAY = {
    "SIGN_IN": "proxy",
    "SIGN_IN_HEADER": "X-Remote-User",
    "SIGN_IN_PROXIES": "10.0.0.2, 10.1.0.0/16",
    "SIGN_OUT_URL": "/oauth2/sign_out?rd=x",
}


def test_a_gateway_is_a_header_its_addresses_and_a_way_out() -> None:
    chosen = read(GATEWAY)
    said = (chosen.sign_in_header, chosen.sign_in_proxies, chosen.sign_out_url)
    assert said == ("X-Remote-User", "10.0.0.2, 10.1.0.0/16", "/oauth2/sign_out?rd=x")
    there = "https://login.example.org/out"
    assert read({**GATEWAY, "SIGN_OUT_URL": there}).sign_out_url == there
    assert read({**GATEWAY, "SIGN_IN": "invited"}).sign_in_header == ""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SIGN_IN_HEADER", ""),
        ("SIGN_IN_HEADER", "Cookie"),
        ("SIGN_IN_HEADER", "X Remote"),
        ("SIGN_IN_PROXIES", ""),
        ("SIGN_IN_PROXIES", "*"),
        ("SIGN_IN_PROXIES", "gateway"),
        ("SIGN_OUT_URL", ""),
        ("SIGN_OUT_URL", "//evil.example"),
        ("SIGN_OUT_URL", "javascript:x"),
        ("SIGN_OUT_URL", "out"),
    ],
)
def test_a_gateway_needs_all_three(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        read({**GATEWAY, name: value})


@pytest.mark.parametrize(
    ("url", "there"),
    [
        ("smtps://anna:p%40ss@mail.example.org", "smtps://anna:p%40ss@mail.example.org:465"),
        ("smtp://mail.example.org/", "smtp://mail.example.org:587"),
        ("smtp://localhost:25", "smtp://localhost:25"),
        ("smtp://[::1]:1025", "smtp://[::1]:1025"),
        ("smtps://a%40example.org:x:y@h:2465", "smtps://a%40example.org:x:y@h:2465"),
    ],
)
def test_a_mail_server_has_a_port_and_an_address_that_mails_come_from(url: str, there: str) -> None:
    chosen = read({"SMTP_URL": url, "MAIL_FROM": "progress@example.org"})
    assert (chosen.smtp_url, chosen.mail_from) == (there, "progress@example.org")
    with pytest.raises(SettingsError, match="SMTP_URL needs MAIL_FROM"):
        read({"SMTP_URL": url})


@pytest.mark.parametrize(
    "wrong",
    [
        *("mail.example.org", "https://mail.example.org", "smtp://", "smtps://:465", "smtp://x:0"),
        *(
            "smtp://x:99999",
            "smtp://x/path",
            "smtp://x?a=b",
            "smtp://x#a",
            "smtp://x y",
            "smtp://é",
        ),
        *("smtp://anna:s3cret@", "smtp://anna:s3cret@x\ny", "smtp://a@b:s3cret@x", "smtp://x:y"),
    ],
)
def test_another_mail_server_is_refused_in_a_sentence_without_its_password(wrong: str) -> None:
    with pytest.raises(SettingsError, match="SMTP_URL must be like") as refused:
        read({"SMTP_URL": wrong, "MAIL_FROM": "progress@example.org"})
    assert "s3cret" not in str(refused.value)


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ({"SMTP_URL": "smtp://anna@x"}, "a user without a password"),
        ({"SMTP_URL": "smtp://:s3cret@x"}, "or the other way round"),
        ({"SMTP_URL": "smtp://x", "SMTP_PASSWORD_FILE": "none"}, "needs an SMTP_URL with a user"),
        ({"SMTP_URL": "smtp://a:b@x", "SMTP_PASSWORD_FILE": "none"}, "without a password"),
        ({"SMTP_URL": "smtp://a@x", "SMTP_PASSWORD_FILE": "none"}, "can't be read: FileNotFound"),
        ({"SMTP_PASSWORD_FILE": "none"}, "SMTP_PASSWORD_FILE needs an SMTP_URL"),
        ({"SMTP_URL": "smtp://x", "MAIL_FROM": "progress"}, "MAIL_FROM must be a mail address"),
        ({"MAIL_FROM": "a@b.org\nBcc: c@d.org"}, "MAIL_FROM must be a mail address"),
        ({"MAIL_FROM": "Anna <a@b.org>"}, "MAIL_FROM must be a mail address"),
        ({"MAIL_FROM": "no..reply@b.org"}, "MAIL_FROM must be a mail address"),
        ({"MAIL_FROM": ".a@b.org"}, "MAIL_FROM must be a mail address"),
        ({"MAIL_FROM": "a.@b.org"}, "MAIL_FROM must be a mail address"),
    ],
)
def test_half_a_mail_server_is_refused_in_a_sentence(about: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError, match=said) as refused:
        read({"MAIL_FROM": "progress@example.org", **about})
    assert "s3cret" not in str(refused.value)


def test_the_password_of_the_mail_server_may_be_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("s3/cr@t\n", encoding="utf-8")
    about = {"SMTP_URL": "smtps://anna@x", "MAIL_FROM": "a@b.org", "SMTP_PASSWORD_FILE": str(file)}
    chosen = read(about)
    assert chosen.smtp_url == "smtps://anna:s3%2Fcr%40t@x:465"
    assert "s3" not in repr(chosen)
    file.write_text("\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="has no password in it"):
        read(about)


def test_the_public_address_follows_the_port() -> None:
    assert read({"PORT": "9000"}).public_url == "http://localhost:9000"


@pytest.mark.parametrize(
    "value", ["javascript:alert(1)", "ftp://x", "https://x y", "//x", "https://x?a"]
)
def test_a_public_address_that_is_none_is_named(value: str) -> None:
    with pytest.raises(SettingsError, match="PUBLIC_URL must be like"):
        read({"PUBLIC_URL": value})


@pytest.mark.parametrize(
    "value",
    ["https://example.org", "a/b", "*", "*.example.org", "a:b", "x@y", ".".join("a" * 200) + "!"],
)
def test_a_name_that_cannot_lead_here_is_named(value: str) -> None:
    with pytest.raises(SettingsError, match="HOSTS must be at most 50 names such as") as caught:
        read({"HOSTS": f"localhost {value}"})
    assert len(str(caught.value)) < 200


def test_names_are_told_once_and_not_by_the_hundred() -> None:
    assert read({"HOSTS": "a,\tA\n b , [::1]:80,"}).hosts == ("a", "b", "[::1]:80")
    with pytest.raises(SettingsError, match="HOSTS must be at most 50 names"):
        read({"HOSTS": ",".join(map(str, range(51)))})


@pytest.mark.parametrize("name", ["PORT", "STALE_AFTER_DAYS", "SHARE_DAYS"])
@pytest.mark.parametrize("value", ["0", "-1", "1.5", "many", "1_000", "9" * 5000])
def test_a_number_that_is_none_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"{name} must be a whole number") as caught:
        read({name: value})
    assert len(str(caught.value)) < 200


def test_a_port_is_one_that_exists() -> None:
    assert read({"PORT": "65535"}).port == 65535
    with pytest.raises(SettingsError, match="PORT"):
        read({"PORT": "65536"})


def test_a_link_lives_no_longer_by_default_than_at_the_most() -> None:
    assert read({"SHARE_DAYS_AT_MOST": "30"}).share_days == 30
    with pytest.raises(SettingsError, match="SHARE_DAYS must be a whole number from 1 to 30"):
        read({"SHARE_DAYS_AT_MOST": "30", "SHARE_DAYS": "31"})


@pytest.mark.parametrize("value", ["Mars/Base", "../etc/passwd", "/etc/localtime", "x" * 300])
def test_a_time_zone_nobody_knows_is_named(value: str) -> None:
    with pytest.raises(SettingsError, match="TIMEZONE must be a name such as Europe/Brussels"):
        read({"TIMEZONE": value})


def test_the_environment_wins_over_the_file_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("PORT=9000\nTIMEZONE=Europe/Paris\nADDRESS=\n")
    monkeypatch.setattr(settings, "ROOT", tmp_path)
    for name in ("TIMEZONE", "ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PORT", "9001")
    chosen = settings.current()
    assert (chosen.port, chosen.timezone, chosen.address) == (9001, "Europe/Paris", "127.0.0.1")


@pytest.mark.faults("open to others without a word that it is meant")
@pytest.mark.parametrize("address", ["0.0.0.0", "192.0.2.7", "example.org", "::"])  # noqa: S104
def test_an_address_that_lets_others_in_needs_a_word_that_it_is_meant(address: str) -> None:
    with pytest.raises(SettingsError, match="WITHOUT_SIGN_IN"):
        read({"ADDRESS": address})
    assert read({"ADDRESS": address, "WITHOUT_SIGN_IN": "yes"}).address == address


@pytest.mark.parametrize("address", ["127.0.0.1", "localhost", "::1"])
def test_an_address_of_this_machine_needs_none(address: str) -> None:
    assert read({"ADDRESS": address}).address == address


@pytest.mark.parametrize("name", ["a" * 101, "An\u202ena", "An\0na"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(SettingsError, match="LOCAL_PERSON must be a name"):
        read({"LOCAL_PERSON": name})


PASSWORDS = ["p@ss", "a:b/c?d#e", "100%25", "é ü", "' or 1", "[x]", "%40", "+ &=", '"\\']


@given(
    st.one_of(
        st.sampled_from(PASSWORDS), st.text(st.characters(exclude_categories=["C"]), min_size=1)
    )
)
def test_a_password_of_a_file_is_the_one_that_the_driver_tells(password: str) -> None:
    with NamedTemporaryFile("w", encoding="utf-8", newline="") as file:
        file.write(f"{password}\n")
        file.flush()
        asked = {"DATABASE_URL": "postgresql+psycopg://me@host:1/db?x=y"}
        url = make_url(read({**asked, "DATABASE_PASSWORD_FILE": file.name}).database_url)
    assert (url.username, url.password, url.host, url.port) == ("me", password, "host", 1)
    assert (url.database, url.query) == ("db", {"x": "y"})


@pytest.mark.parametrize(
    "url", ["", "sqlite:///x", "postgresql://me:secret@host/db", "postgresql://host/db", "nonsense"]
)
def test_a_password_needs_a_user_who_has_none_yet(url: str, tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("hidden")
    with pytest.raises(SettingsError, match="DATABASE_PASSWORD_FILE needs") as caught:
        read({"DATABASE_URL": url, "DATABASE_PASSWORD_FILE": str(file)})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "can't be read: FileNotFoundError"), (b"\n", "has no"), (b"\xff", "can't be read")],
)
def test_a_file_without_a_password_is_named(
    content: bytes | None, said: str, tmp_path: Path
) -> None:
    file = tmp_path / "password"
    if content is not None:
        file.write_bytes(content)
    asked = {"DATABASE_URL": "postgresql://me@host/db", "DATABASE_PASSWORD_FILE": str(file)}
    with pytest.raises(SettingsError, match=said) as caught:
        read(asked)
    assert "password' " in str(caught.value)


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("https://Progress.Example", "https://progress.example"),
        ("https://progress.example:443/", "https://progress.example"),
        ("http://progress.example:80/Work/", "http://progress.example/Work"),
        ("http://progress.example:443", "http://progress.example:443"),
        ("http://[2001:DB8::80]", "http://[2001:db8::80]"),
    ],
)
def test_an_address_is_held_as_browsers_say_it(said: str, held: str) -> None:
    chosen = read({"PUBLIC_URL": said})
    assert chosen.public_url == held
    there = held.replace("/Work", "")
    assert is_same_site([there], "127.0.0.1:8501", chosen)


@pytest.mark.parametrize("said", ["http://[::1", "http://[x]", "http://a:99999", "http://:80"])
def test_an_address_that_no_browser_takes_is_refused(said: str) -> None:
    with pytest.raises(SettingsError, match="PUBLIC_URL must be like"):
        read({"PUBLIC_URL": said})


@pytest.mark.parametrize("contact", ["javascript:alert(1)", "a@b", "me at example.org", "//x.org"])
def test_a_contact_is_a_mail_or_a_web_address(contact: str) -> None:
    with pytest.raises(SettingsError, match="CONTACT"):
        read({"CONTACT": contact})
    assert read({"CONTACT": "https://example.org/contact"}).contact.startswith("https:")
