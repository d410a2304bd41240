"""The page Exchange: a file is read, matched, seen and saved; or it is told why not."""

from streamlit.testing.v1 import AppTest

from tests.pages.opening import heading, opened


def bring(app: AppTest, name: str, data: bytes) -> AppTest:
    """Choose a file in the import card."""
    app.file_uploader(key="exchange-file").upload(name, data).run()
    assert not app.exception
    return app


def errors(app: AppTest) -> str:
    return " ".join(str(error.value) for error in app.error).replace("\\", "")


def test_the_page_says_what_it_is_good_for() -> None:
    assert heading(opened("exchange", lang="en")).startswith("A plan comes in from a spreadsheet")


def test_a_file_that_cannot_be_read_is_told_in_the_readers_language() -> None:
    app = bring(opened("exchange", lang="fr"), "plan.xlsx", b"MZ")
    assert errors(app) == "Ce n’est pas un classeur Excel, quoi qu’en dise son nom."
    app = bring(opened("exchange", lang="en"), "plan<b>.exe", b"MZ")
    assert errors(app).startswith("A file that ends in .exe cannot be read here")
