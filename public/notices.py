"""The small pages: what was sent isn't valid, a password is needed, too many attempts."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from locales import translator
from public import static
from public.document import HTML, Document, document

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@cache
def notice(name: str, language: str, public_url: str, *, is_wrong: bool = False) -> Document:
    """One of them: gone, locked (`is_wrong`: after a wrong password), often or away.

    They say nothing of any link: they are the same for all of them.
    """
    page = TEMPLATES.get_template("notice.html").render(
        t=translator(language),
        name=name,
        language=language,
        is_wrong=is_wrong,
        assets=static.addresses(public_url),
    )
    return document(HTML, page.encode())
