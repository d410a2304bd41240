"""Text that bites: what must never do anything, and how to see in a browser whether it did."""

import re
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page
from sqlalchemy import Connection, Engine, text

from db.engine.database import open_engine, writing
from db.links import link_writing
from db.links.stored_links import Audience, NewLink, StoredQuestion
from db.record.people import LOCAL

EVIL = "evil.example"
# A word of its own in each, which stays alone only where the rest of it was taken for something.
BITES = (
    "<b>bite01</b>",
    "<script>bite02()</script>",
    "<img src=x onerror=bite03()>",
    "<a href=//evil.example>bite04</a>",
    "[bite05](https://evil.example/)",
    "[bite06](javascript:hit())",
    "![bite07](https://evil.example/x.png)",
    "https://evil.example/bite08",
    "www.evil.example/bite09",
    "bite10@evil.example",
    "<https://evil.example/bite11>",
    "**bite12**",
    "_bite13_",
    "~~bite14~~",
    "`bite15`",
    "$bite16$",
    "$$bite17$$",
    ":red[bite18]",
    ":blue-badge[bite19]",
    ":material/bite20:",
    ":material_bite21:",
    ":streamlit: bite22 :smile:",
    "bite23 -> bite23 -- bite23",
    "{bite24} {{bite24}} ${bite24}",
    "<!--bite25-->",
    "&lt;bite26&gt;",
    "<svg/onload=bite27()>",
    "<style>*{display:none}</style>bite28",
    "[^bite29] \\bite29\\",
    "%{bite30} {x}bite30",
)
WORDS = tuple(re.findall(r"bite\d\d", bite)[0] for bite in BITES)
# Where Markdown and tables begin at the start of a line.
STARTS = (
    "# bite31",
    "- bite32",
    "1. bite33",
    "> bite34",
    "| bite35 | x |",
    "```bite36",
    "---bite37",
)
TURNING = "\u202ebite38\u202c"

# What the page says, block by block; charts say it in lines of a text, which belong together.
READ = """() => {
  const said = []
  const walk = (root) => {
    for (const e of root.querySelectorAll('*')) {
      if (e.shadowRoot) walk(e.shadowRoot)
      if (e.matches('p, li, td, th, h1, h2, h3, text, option, button, a, span, bdi, label, div')
          && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || e.matches('text'))
        said.push(e.textContent)
    }
  }
  walk(document)
  return said
}"""
# What our own page has none of, whatever stands in its text.
DONE = """() => {
  const found = []
  const walk = (root) => {
    for (const e of root.querySelectorAll('*')) {
      if (e.shadowRoot) walk(e.shadowRoot)
      for (const a of e.attributes)
        if (/^on/i.test(a.name)) found.push(`handler: ${e.outerHTML.slice(0, 200)}`)
      const link = e.getAttribute('href') ?? e.getAttribute('xlink:href')
      if (e.matches('a, area, form, base') && link &&
          /^\\s*(javascript|data|vbscript|mailto):|evil\\.example/i.test(link))
        found.push(`link: ${link}`)
      if (e.matches('img, iframe, object, embed, video, audio') &&
          /evil|^x$/.test(e.getAttribute('src') ?? e.getAttribute('data') ?? ''))
        found.push(`loads: ${e.outerHTML.slice(0, 200)}`)
      if (e.matches('script') && /bite|hit\\(/.test(e.textContent)) found.push('script')
      if (e.matches('.katex, .footnotes, sup a')) found.push(`markup: ${e.textContent}`)
    }
  }
  walk(document)
  if (window.hit) found.push('it ran')
  return found
}"""


def plant(url: str) -> None:
    """Put them into every text of the programme in `url`: titles, names, comments, sources, people.

    Each text begins with a bite that works at the start of a line and holds some of the others, so
    that all of them are on a page that shows a few titles.
    """
    engine = open_engine(url)
    _share(engine)
    with writing(engine).begin() as connection:
        for table, columns in _texts(connection).items():
            _plant(connection, table, columns)
        connection.exec_driver_sql("update revision set number = number + 1")
    engine.dispose()


def _share(engine: Engine) -> None:
    """A few shared pages, whose names bite too."""
    ends = datetime.now(UTC) + timedelta(days=1)
    for number in range(len(BITES) // 4 + 1):
        new = NewLink(str(number), StoredQuestion("benelux-2021-2024"), Audience(ends))
        made = link_writing.create(engine, LOCAL, new)
        if number % 2:
            link_writing.revoke(engine, LOCAL, made.link.id)


def _texts(connection: Connection) -> dict[str, list[str]]:
    """Table to its columns of free text."""
    found = {}
    for table, key in KEYS.items():
        rows = connection.exec_driver_sql(f"pragma table_info({table})").all()
        wanted = re.compile(
            "title_..|name|created_by|name_..|short_..|comment(_..)?|note_en|author|source_url|owner"
        )
        columns = [row[1] for row in rows if wanted.fullmatch(row[1])]
        found[table] = [key, *columns]
    return found


KEYS = {
    "programmes": "id",
    "pillars": "id",
    "partners": "id",
    "actions": "id",
    "updates": "sequence",
    "batches": "id",
    "evidence": "id",
    "share_links": "id",
}


def _plant(connection: Connection, table: str, columns: list[str]) -> None:
    key, *texts = columns
    rows = connection.exec_driver_sql(f"select {key} from {table}").scalars().all()  # noqa: S608 - names of our own
    for row in rows:
        for place, column in enumerate(texts):
            # Empty titles stay so: what an update doesn't state it doesn't say.
            connection.execute(
                text(
                    f"update {table} set {column} = :bite where {key} = :row and {column} <> ''"  # noqa: S608 - names of our own
                ),
                {"bite": _bite(column, row + place), "row": row},
            )


def _bite(column: str, turn: int) -> str:
    if column == "source_url":
        return ("javascript:hit()", "data:text/html,<script>hit()</script>", "//evil.example")[
            turn % 3
        ]
    few = 1 if column.startswith("short") else 4
    chosen = [BITES[(turn * few + each) % len(BITES)] for each in range(few)]
    return " ".join([STARTS[turn % len(STARTS)], *chosen, TURNING][-few - 2 :])


def bitten(page: Page) -> list[str]:
    """Bites that aren't shown as they were written, wherever lines break and long texts end."""
    wrong = set()
    said = [re.sub(r"[\u2060\s]", "", words) for words in page.evaluate(READ)]
    for bite, word in zip(BITES, WORDS, strict=True):
        whole = re.sub(r"\s", "", bite)
        ends = range(whole.index(word) + len(word), len(whole))
        cut = {f"{whole[:end]}…" for end in ends}
        for words in said:
            rest = words.replace(whole, "")
            if word in re.findall(r"bite\d\d", rest) and not any(c in rest for c in cut):
                wrong.add(f"{bite}: {words[:200]}")
    return sorted(wrong)


def seen(page: Page) -> set[str]:
    """The words of the bites that the page shows at all."""
    found = re.findall(r"bite\d\d", " ".join(page.evaluate(READ)))
    return set(found) & set(WORDS)
