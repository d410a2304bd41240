"""One name for one thing, and no file that is a page break: what docs/architecture.md promises."""

from tests.house import measure

# Files that one other file imports, and why each stands alone all the same. What a page draws, what
# a package hands on, and a chart need no line here.
ALONE = {
    "data.api_rows.change_rows": "the API's list of changes",
    "data.api_rows.feed_entries": "the entries of the feed",
    "data.brought_up": "how what is computed goes forward after a save",
    "data.commands.import_rows_command": "a command that another one hands on to",
    "data.commands.template_command": "a command that another one shares its days with",
    "data.drafts.draft_storage": "the form in which a browser keeps unsaved edits",
    "data.figures.worked_example": "the example of the page Method",
    "data.files.filled_in": "what a blank cell means where people fill in a new programme",
    "data.files.reading_process": "a process of its own",
    "data.files.whole_formats": "zip and workbook of a whole programme",
    "data.record.catch_up": "how a record goes forward after a save",
    "data.record.seen_record": "what a reader may see of a record",
    "data.record.spare_room": "how rows are added without a copy",
    "db.access.own_data": "all that is stored about a person",
    "db.access.mailed_links": "who gets a link by mail",
    "db.backup.putting_aside": "a restore in the place of a damaged file",
    "db.imports.folder_differences": "where a folder and the database disagree",
    "db.imports.folder_rules": "what a programme's tables must keep",
    "db.imports.loader": "the rows of one load",
    "db.imports.import_actions": "rows of a file about actions",
    "db.imports.import_evidence": "rows of a file about public events",
    "db.imports.import_partners": "rows of a file about partners",
    "db.undo.action_past": "the rules of undo for one action",
    "db.undo.undo_plan": "what an undo would touch",
    "db.imports.statement_problems": "the rules of statements in a whole programme",
    "db.imports.whole_content": "the rows of a whole programme",
    "db.imports.whole_rules": "the rules of its rows",
    "db.imports.whole_writing": "the one transaction in which it is written",
    "people.account_commands": "the commands of `python -m people`",
    "public.api.description": "the OpenAPI document",
    "public.http.database_pulse": "the one look at the database for all who watch",
    "public.http.server": "`python -m public serve`",
    "public.link_commands": "the commands of shared pages",
    "public.pages.link_picture": "the picture beside a shared address",
    "public.pages.open_counts": "counts of openings on their way to the database",
    "public.pages.mailed_link_form": "asking for a link by mail",
    "public.pages.page_charts": "plotly's figures in a shared page",
    "public.pages.painted_page": "the HTML of a first paint",
    "public.pages.page_password": "the form of a protected page",
    "public.pages.passkey_pages": "adding passkeys, and signing in by them",
    "public.pages.provider_pages": "signing in at a provider",
    "public.pages.shared_routes": "the addresses below /s/",
    "reports.slides.slides": "the slides",
    "reports.slides.thing_slides": "the slide of a pillar and of a partner",
    "sections.action_paper": "what a page of paper says of one action",
    "ui.exchange.import_saving": "the click that imports",
    "ui.frame.download_files": "imported late: most readers write no file",
    "ui.frame.first_programme": "imported late: seldom is there none",
    "ui.update.saved_elsewhere": "what others saved while the page is open",
    "ui.frame.on_screen": "which tables each page shows",
}


def test_no_two_classes_share_a_name() -> None:
    assert measure.doubled_classes() == {}


def test_no_two_layers_have_a_module_of_the_same_name() -> None:
    assert measure.doubled_modules() == {}


def test_a_file_with_one_importer_is_something_that_one_looks_for() -> None:
    alone = {name for name in measure.one_importer() if not _is_found_otherwise(name)}
    assert alone == {*ALONE}


def _is_found_otherwise(name: str) -> bool:
    importer = next(iter(measure.importers()[name]))
    package = name.rpartition(".")[0]
    handed_on = importer in (package, "dashboard")
    return importer.startswith("pages.") or package == "charts" or handed_on
