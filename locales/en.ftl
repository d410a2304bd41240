# British English. The other files say the same, under the same ids and with the same places, in
# the same order; a test holds them together. One message is one line, one place is one { $name }.
# A place gets a count (a whole number, which chooses the plural) or text that is formatted already.

## Pages, as the navigation names them

page-overview = Overview
page-pillars = Pillars
page-partners = Partners
page-timeline = Timeline
page-changes = Changes
page-freshness = Follow-up
page-update = Update
page-history = History
page-exchange = Import and export
page-share = Share
page-method = Method
page-people = People
page-account = My account
navigation-look = View
navigation-work = Work
cancel = Cancel

## Streamlit’s own words, and what a changed filter left

browser-sidebar = Sidebar
browser-pages = Pages
browser-expand = Show the sidebar
browser-collapse = Hide the sidebar
browser-no-results = No results
browser-choose = Choose
browser-clear-all = Clear all
browser-clear = Clear
browser-select-all = Select all
browser-selected = Selected
browser-options = Options
browser-choose-date = Choose a date
browser-calendar = Use the arrow keys to move between dates, Enter to choose, Escape to close.
browser-day = day
browser-month = month
browser-year = year
browser-dd = dd
browser-mm = mm
browser-yyyy = yyyy
browser-empty = empty
browser-selected-date = Date: { $name }
browser-no-such-day = { $name } is not a date; the last day of that month is taken.
browser-part-of-day = { $name } is not a whole date: type day, month and year, the year in four digits.
browser-unread-day = { $name } cannot be read as a date: type day, month and year in digits, the year in four.
browser-day-latest = Choose a date no later than { $last }.
browser-day-earliest = Choose a date no earlier than { $first }.
browser-day-between = Choose a date from { $first } to { $last }.
browser-columns = Show or hide columns
browser-csv = Download as CSV
browser-search = Search
browser-close-search = Close the search
browser-next-result = Next result
browser-previous-result = Previous result
browser-fullscreen = Full screen
browser-close-fullscreen = Close full screen
browser-column-menu = Column menu
browser-ascending = Sort ascending
browser-descending = Sort descending
browser-format = Format
browser-statistics = Statistics
browser-autosize = Fit the width
browser-pin = Pin the column
browser-unpin = Unpin the column
browser-hide = Hide the column
browser-show-password = Show the password
browser-hide-password = Hide the password
browser-more = Increase
browser-less = Decrease
browser-enter = Press Enter to apply
browser-control-enter = Press Ctrl+Enter to apply
browser-command-enter = Press ⌘+Enter to apply
browser-running = Working
browser-notices = Notices
browser-help = Help: { $name }
browser-remove = Remove { $name }

browser-shown-actions = { $count ->
    [0] No actions shown
    [one] { $count } action shown
   *[other] { $count } actions shown
}
browser-shown-measures = { $count ->
    [0] No measures shown
    [one] { $count } measure shown
   *[other] { $count } measures shown
}
page-unsaved = { $page } ●
page-action = Action

## Filters

filter-language = Language
filter-programme = Programme
filter-as-of = As of
filter-known-on = As known on
filter-pillar = Pillar
filter-all-pillars = All pillars
filter-partner = Partner
filter-all-partners = All partners
filter-status = Status
filter-all-statuses = All statuses
filter-health = Schedule
filter-all-healths = All schedule states
filter-level = Level
filter-action = Action
filter-all-actions = All actions
filter-page = Page
filter-since = Compared with
filter-batch = Entry

## Levels and kinds

level-action = Actions
level-measure = Measures

kind-one_off = One-off
kind-continuous = Continuous

## Statuses and health

status-not_reported = Not reported
status-not_started = Not started
status-in_progress = In progress
status-completed = Completed
status-on_hold = On hold
status-cancelled = Cancelled

health-on_track = On track
health-at_risk = At risk
health-off_track = Off track
health-not_assessed = Not assessed

## Columns: column- and the name that the frame or the database has for it

column-code = Code
column-action_code = Action
column-parent_code = Part of action
column-pillar_code = Pillar
column-partner_code = Partner
column-action = Action
column-measure = Measure
column-position = Order
column-title = Title
column-title_nl = Title in Dutch
column-title_fr = Title in French
column-title_de = Title in German
column-title_en = Title in English
column-kind = Kind
column-starts_on = Start
column-due_on = Due date
column-weight = Weight
column-owner = Owner
column-planning = Planned by
column-partners = Partners
column-status = Status
column-progress = Progress
column-planned = Planned
column-gap = Gap (points)
column-health = Schedule
column-evidence = Evidence
column-last_update_on = Last update
column-effective_on = Effective from
column-recorded_at = Recorded on
column-author = Recorded by
column-happened_on = Date
column-comment = Comment
column-source_url = Source
column-changed = Changed
column-count = Number
column-actions = Actions
column-completed = Completed
column-average = Average progress
column-reported = Reported
column-floor = Minimum
column-memberships = Participations
partner_kind-region = Region
partner_kind-countries = Group of countries
partner_kind-forum = Forum
column-name_nl = Name in Dutch
column-name_fr = Name in French
column-name_de = Name in German
column-name_en = Name in English
column-short_nl = Short name in Dutch
column-short_fr = Short name in French
column-short_de = Short name in German
column-short_en = Short name in English

## Common words

word-label = { $name }:
word-never = Never
word-yes = Yes
word-no = No
word-no-source = No source
word-this-save = This entry
word-save = Entry

count-actions = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
count-measures = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}
count-evidence = { $count ->
    [one] { $count } piece of evidence
   *[other] { $count } pieces of evidence
}

duration-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## Cards

card-chart = Chart
card-table = Table
card-form = View
card-how = How was this computed?

badge-untranslated = { $language }: text in its original language; the translation is missing

## Charts: what stands in them, and (chart-...-alt) what they say to those who don't see them

chart-nothing = There is nothing to show here.
chart-no-actions = no { $level ->
    [measure] measures
   *[action] actions
} in this selection
chart-count = { $count } { $word }
chart-count-word = { $state ->
   *[any] { $count ->
        [one] { $word }
       *[other] { $word }
    }
}
chart-pillars-summary = { $done } completed, average { $average }
chart-pillars-summary-ongoing = continuous work only, average { $average }
chart-pillars-alt = { $count ->
    [one] The actions of one pillar by status: { $statuses }. Completed one-off actions and average progress: { $rows }.
   *[other] The actions of { $count } pillars by status: { $statuses }. Completed one-off actions and average progress: { $rows }.
}
chart-pillars-alt-row = pillar { $pillar } { $done }, { $average }
chart-partners-average = Average progress
chart-partners-completed = Completed
chart-partners-dash = – nothing one-off, continuous work only
chart-bullets-alt = Reported progress, and planned: { $rows }.
chart-bullets-alt-row = { $name } { $average } ({ $planned })
chart-trend-average = { $value } actual
chart-trend-planned = { $value } planned
chart-trend-floor = { $value } minimum
chart-trend-behind = { $month }: below plan
chart-trend-empty = No progress has been reported yet.
chart-trend-alt = Average progress went from { $begin } in { $first } to { $end } on { $last }; { $planned } was planned, and the minimum is { $floor }.
chart-trend-alt-behind = It has been below plan since { $month }.
chart-matrix-all = All pillars
chart-matrix-memberships = { $memberships ->
    [one] { $memberships } participation
   *[other] { $memberships } participations
}, { $count ->
    [one] { $count } { $level ->
        [measure] measure
       *[action] action
    }
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    }
}
chart-matrix-key = average progress, 0 to 100%
chart-matrix-cell = { $done } completed, average { $average } ({ $reported } reported)
chart-matrix-alt = Which partners take part in which pillars: { $rows }.
chart-matrix-alt-row = { $partner } in { $count ->
    [one] pillar
   *[other] pillars
} { $pillars } ({ $done } completed, average { $average })
chart-action-planned = planned (estimate)
chart-action-reported = { $value } reported
chart-action-evidence = { $count ->
    [one] ○ { $count } piece of evidence
   *[other] ○ { $count } pieces of evidence, one per dot
}
chart-action-alt = On { $day } { $progress } was reported and { $planned } planned. { $steps ->
    [one] Progress was stated { $steps } time
   *[other] Progress was stated { $steps } times
}; pieces of evidence: { $count }.
chart-timeline-hover = { $status }, from { $start } to { $due }
chart-timeline-alt = { $items } rows from start to due date, { $due } of them due by { $day }; events as dots: { $events }.

## Scope, trust and the past

filter-clear = Clear the filter
scope-as-of = as of { $day }
scope-all = all pillars and partners
scope-pillars = { $count ->
    [one] pillar { $pillars }
   *[other] pillars { $pillars }
}
scope-partners = { $count ->
    [one] partner { $partners }
   *[other] partners { $partners }
}
scope-actions = { $count ->
    [one] action { $actions }
   *[other] actions { $actions }
}
scope-statuses = { $count ->
    [one] status { $statuses }
   *[other] statuses { $statuses }
}
scope-healths = { $count ->
    [one] schedule: { $healths }
   *[other] schedule: { $healths }
}
scope-measures = measures

assessment-line = Assessment based on public sources as of { $day }, not official figures.
assessment-method = How the figures are computed

read-only-band = The database can only be read at the moment: nothing can be saved or imported.
past-band = You are viewing an earlier date: { $day }. Editing is not possible.
past-return = Back to { $day }

later-statements = { $count ->
    [one] { $count } later update applies only after { $day } and is not counted here.
   *[other] { $count } later updates apply only after { $day } and are not counted here.
}
later-show = Show the situation on { $day }

## Known on, and owners

known-help = Leave empty for current data. With a date: the figures as recorded at the end of that day, without later corrections.
known-moment = { $day } at { $time }
known-day = { $day }, as known on { $moment }
known-nothing = On { $moment }, nothing of this programme had been recorded yet.
known-missing = On { $moment }, nothing about { $code } had been recorded yet.
past-known = You are viewing an earlier date: { $day }, as known on { $moment }. Editing is not possible.
past-return-known = Back to current data
scope-known-on = as known on { $moment }
scope-owners = { $count ->
    [one] owner { $owners }
   *[other] owners { $owners }
}
filter-all-owners = All owners
filter-mine = Mine ({ $name })
notice-bad-moment = { $name }: ‘{ $value }’ is not a valid date or time (2024-12-31 or { $moment }, not in the future) and was ignored.

## Notices

notice-unknown-code = { $name }: ‘{ $value }’ is not known here and was ignored.
notice-bad-day = { $name }: ‘{ $value }’ is not a valid date (2024-12-31, not in the future) and was ignored.
notice-bad-since = { $name }: ‘{ $value }’ is not a valid date (2024-12-31, before the date shown) and was ignored.

## Update

update-answer-unsaved = { $count ->
    [one] { $count } change is not saved yet.
   *[other] { $count } changes are not saved yet.
}
update-answer-actions = { $count ->
    [0] No action matches these filters.
    [one] Change a cell of this action, then save.
   *[other] Change cells of these { $count } actions, then save everything at once.
}
update-answer-measures = { $count ->
    [0] No measure matches these filters.
    [one] Change a cell of this measure, then save.
   *[other] Change cells of these { $count } measures, then save everything at once.
}
update-answer-cards-actions = { $count ->
    [0] No action matches these filters.
    [one] One action to update.
   *[other] { $count } actions, the most urgent first.
}
update-answer-cards-measures = { $count ->
    [0] No measure matches these filters.
    [one] One measure to update.
   *[other] { $count } measures, the most urgent first.
}
update-answer-reading-actions = { $count ->
    [0] No action matches these filters.
    [one] You can read this action here, but not change it.
   *[other] You can read these { $count } actions here, but not change them.
}
update-answer-reading-measures = { $count ->
    [0] No measure matches these filters.
    [one] You can read this measure here, but not change it.
   *[other] You can read these { $count } measures here, but not change them.
}
update-hint = Double-click a cell or press Enter to change it; on a code, this opens the action. An empty progress means ‘nothing reported’, not 0.
update-hint-form = Choose an action or measure and change its fields. An empty progress means ‘nothing reported’, not 0.
update-hint-kept = Your unsaved changes stay until you can save them.
update-search = Search by code or title
update-search-none = No code and no title contains ‘{ $text }’.
update-show = Show
update-show-all = All
update-show-none = Nothing here needs attention.
update-sort = Sort by
update-columns = Columns
update-columns-more = Further columns
update-comment-own = On this action only. The comment on all changes is below, under Review.
update-effective-own = Separate effective date
update-effective-own-help = Only if an action needs a different date from the other changes.
update-form = Prefer a form for one action?
update-form-measures = Prefer a form for one measure?
update-form-card = All fields of this action
update-card-place = { $place } of { $count }
update-card-back = Previous
update-card-on = Next
update-card-number = Or another number
update-table = Back to the table
update-table-actions = Table for updating actions
update-table-measures = Table for updating measures
update-progress = Progress (%)
update-field = Field
update-before = Current
update-after = New
update-revert = Revert
update-no-source = No new source yet. The update will show as ‘no source’.
update-sets-100 = This also sets the progress to 100%.
update-comment = Comment on these changes (required for { $statuses })
update-comment-plain = Comment on these changes
update-comment-example = For example: quarterly meeting of 12 December
update-review = Review
update-review-close = Hide
update-unsaved-actions = { $count ->
    [one] Not saved: { $changes } in { $count } action
   *[other] Not saved: { $changes } in { $count } actions
}
update-unsaved-measures = { $count ->
    [one] Not saved: { $changes } in { $count } measure
   *[other] Not saved: { $changes } in { $count } measures
}
update-unsaved-both = { $count ->
    [one] Not saved: { $changes } in { $count } action or measure
   *[other] Not saved: { $changes } in { $count } actions and measures
}
update-effective = { $count ->
    [one] Effective from { $first }
   *[other] Effective from { $count } different dates, { $first } to { $last }
}
update-unseen = { $count ->
    [one] { $count } of these changes is on a row that isn’t shown here.
   *[other] { $count } of these changes are on rows that aren’t shown here.
}
update-unseen-show = Show them
update-alone = Only rows with your changes are shown, whatever is searched or filtered.
update-alone-end = Show the other rows again
update-elsewhere = Saved elsewhere since you opened this page: { $codes }.
update-elsewhere-many = Saved elsewhere since you opened this page: { $count } rows.
update-elsewhere-later = The table shows this once your changes are saved or discarded.
update-elsewhere-mark = saved elsewhere
update-elsewhere-seen = Got it
update-too-long = { $row }: the text in ‘{ $column }’ has { $letters } characters, and at most { $limit } can be saved. Nothing of it is lost.
update-comment-too-long = This comment has { $letters } characters, and at most { $limit } can be saved. Nothing of it is lost.
update-who = Your name, for the history
update-who-known = In the history as { $author }.
update-who-change = Another name
update-save = Save
update-save-next = Save and next
update-discard = Discard
update-once = Everything is saved at once, or nothing. It can be undone later, in History.
update-saved-actions = { $count ->
    [one] Saved: { $changes } in { $count } action.
   *[other] Saved: { $changes } in { $count } actions.
}
update-saved-measures = { $count ->
    [one] Saved: { $changes } in { $count } measure.
   *[other] Saved: { $changes } in { $count } measures.
}
update-saved-both = { $count ->
    [one] Saved: { $changes } in { $count } action or measure.
   *[other] Saved: { $changes } in { $count } actions and measures.
}
update-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
update-discarded = { $count ->
    [one] { $count } change was discarded.
   *[other] { $count } changes were discarded.
}
update-undo = Undo
update-overtaken = { $count ->
    [one] { $codes } has been changed since.
   *[other] Changed since: { $codes }.
}
update-bring-back = Restore
update-outage-busy = Somebody else is writing to the database. Nothing was saved and your changes stay on the screen; please save again in a moment.
update-outage-full = The disk of the database is full. Nothing was saved and your changes stay on the screen; please save again once there is room.
update-outage-read-only = The database can only be read at the moment. Nothing was saved and your changes stay on the screen; please save again once it can be written to.
update-outage-gone = The database cannot be reached. Nothing was saved and your changes stay on the screen; please save again in a minute.
update-outage-uncertain = The connection to the database was lost while saving, and it is not yet known whether your changes were saved. They stay on the screen; please look in History before you save again.

## Update: the form, and what is added

update-more = Titles, weight, kind and start
date_precision-day = Day
date_precision-month = Month
date_precision-year = Year
adding-action = Add an action
adding-measure = Add a measure
adding-evidence = Add evidence
adding-action-do = Add this action
adding-measure-do = Add this measure
adding-evidence-do = Add this evidence
adding-action-done = Added: action { $row }. It can be undone in the history.
adding-measure-done = Added: measure { $row }. It can be undone in the history.
adding-evidence-done = Evidence added: { $row }. It can be undone in the history.
adding-code-note = Nothing has been reported on it yet. Its code, { $code }, cannot be changed later.
adding-needed = { $name } (required)
adding-more = More fields
adding-close = Close

## Update: a pasted block

paste-taken = { $count ->
    [0] None of the pasted cells was used. Skipped:
    [one] { $count } pasted cell was used. Skipped:
   *[other] { $count } pasted cells were used. Skipped:
}
paste-more = { $count ->
    [one] One more cell.
   *[other] { $count } more cells.
}
paste-beside = { $count ->
    [one] One cell beside or below the table.
   *[other] { $count } cells beside or below the table.
}
paste-out-of-order = Nothing was pasted: columns were moved. Undo that first, or reload the page, so that each value goes into the right column.

## Update: somebody else was faster

conflict-title = { $count ->
    [one] Somebody else changed this too: { $count } of your { $total } changes conflicts
   *[other] Somebody else changed this too: { $count } of your { $total } changes conflict
}
conflict-title-only = Somebody else changed this too: your change conflicts
conflict-lead = Nothing has been saved yet and your changes stay on the screen. Choose the value to keep.
conflict-cell = { $row }: { $column }
conflict-before = Before both changes
conflict-yours = Your value
conflict-yours-note = Not saved yet
conflict-theirs = Other value
conflict-theirs-note = Saved by { $author } on { $day } at { $time }
conflict-question = Which value should this cell have?
conflict-mine = My value: { $value }
conflict-other = Other value: { $value }
conflict-all-mine = My value everywhere
conflict-all-theirs = The other value everywhere
conflict-implied = Completed means 100%. If you keep the other value, your change of status is dropped as well.
conflict-along = No conflict, saved with it: { $cells }.
conflict-along-cell = { $row }, { $column } from { $before } to { $now }
conflict-save = Save my choice
conflict-back = Back to my changes

## Errors

error-database = The database cannot be reached. Nothing is lost; please try again in a minute.
error-no-programme = No programme has been loaded yet.
error-unexpected = An error occurred and this page could not be shown. Nothing was saved; please reload the page.
error-no-script = Turn on JavaScript to use this dashboard.
first-broken = The rest of this page could not be loaded. The figures are those of when you opened the page. Please reload the page.
first-no-script = Without JavaScript this page shows the figures alone. Turn on JavaScript to filter, update and download.
error-host = This dashboard does not accept the name in your address. The person who runs it can add that name to HOSTS.

## Refusals: why a row was not saved. $row is its code and title, $column the name of the column

refusal-progress-range = { $row }: progress must lie between 0% and 100%; you entered { $value }.
refusal-done-needs-100 = { $row }: completed means 100%; a progress of ‘{ $value }’ is not possible.
refusal-progress-unreported = { $row }: progress ‘{ $value }’ has been entered; choose a status that allows progress.
refusal-due-before-start = { $row }: the due date ({ $value }) lies before the start.
refusal-unknown-status = { $row }: there is no status ‘{ $value }’.
refusal-unknown-partner = { $row }: this programme has no partner ‘{ $value }’.
refusal-unknown-person = { $row }: ‘{ $value }’ is not a person known here and cannot be an owner.
refusal-comment-needed = { $row }: the status ‘{ $value }’ needs a comment that gives the reason.
refusal-future-day = { $row }: an update cannot take effect in the future ({ $value }).
refusal-before-programme = { $row }: an update cannot take effect before the programme begins ({ $value }).
refusal-before-existence = { $row }: an update cannot take effect on { $value }, when this was not yet part of the programme.
refusal-not-allowed = { $row }: you are not authorised to change this.
refusal-read-only = { $row }: the column ‘{ $column }’ cannot be changed here.
refusal-not-by-file = { $row }: the column ‘{ $column }’ cannot be changed here. Leave it as it was, and blank in a new row.
refusal-bad-source = { $row }: a source is a web address that begins with http:// or https://; ‘{ $value }’ is not.
refusal-secret-source = { $row }: the source contains a user name or password (before the @). Leave it out: everyone who reads the page would see it.
refusal-too-long = { $row }: the text in the column ‘{ $column }’ is too long; at most { $limit } characters can be saved.
refusal-unreadable = { $row }: the column ‘{ $column }’ contains characters that cannot be saved.
refusal-bad-number = { $row }: ‘{ $value }’ in the column ‘{ $column }’ is not a number.
refusal-bad-weight = { $row }: a weight is greater than 0 and at most 1,000,000; ‘{ $value }’ is not.
refusal-bad-day = { $row }: ‘{ $value }’ in the column ‘{ $column }’ is not a date from 1900 to 2200.
refusal-no-title = { $row }: at least one title is needed.
refusal-unknown-action = { $row }: this programme has no such action or measure.
refusal-nothing-to-save = { $row }: there is nothing to save.

## Refusals: what is added, moved or undone

column-removed = Removed
column-stage = Step
column-date_precision = Precision of the date
column-year = Year
refusal-unknown-kind = { $row }: ‘{ $value }’ is not a kind.
refusal-unknown-planning = { $row }: an action is planned by elapsed time or by its measures, not by ‘{ $value }’.
refusal-unknown-parent = { $row }: ‘{ $value }’ is not an action of this programme on that day.
refusal-not-a-measure = { $row }: only a measure can be moved to another action.
refusal-unknown-row = { $row }: this code does not exist in the programme. To add it, enter a title and a pillar (for a measure: its action).
refusal-no-pillar = { $row }: a pillar is needed.
refusal-unknown-pillar = { $row }: this programme has no pillar ‘{ $value }’.
refusal-bad-code = { $row }: ‘{ $value }’ cannot be a code; a code has at most 60 characters, a letter or digit among them, and no comma, semicolon or slash.
refusal-code-taken = { $row }: the code ‘{ $value }’ is taken; a code is never used again.
refusal-bad-year = { $row }: ‘{ $value }’ is not a year.
refusal-no-longer-there = { $row }: this is no longer part of the programme, as its addition was undone.
refusal-future-event = { $row }: an event cannot lie in the future ({ $value }).
refusal-source-needed = { $row }: evidence needs a source where one can read it.
refusal-unknown-precision = { $row }: the precision of a date is day, month or year, not ‘{ $value }’.
refusal-bad-thresholds = { $row }: these thresholds do not fit together; the gap for ‘off track’ cannot be smaller than that for ‘at risk’.
refusal-unknown-save = { $row }: this programme has no entry with that number.
refusal-load-stays = { $row }: what was loaded with the programme’s files cannot be undone.
refusal-has-measures = { $row }: the addition cannot be undone while measures belong to it ({ $value }).
refusal-nothing-to-undo = { $row }: there is nothing left to undo.
refusal-only-words = { $row }: this entry changed no value. It added a comment or a source, or repeated what already applied; that stays in the history.
refusal-reserved-owner = { $row }: ‘{ $value }’ stands for the person who is viewing the page and cannot be an owner.
refusal-other-pillar = { $row }: a measure is in the pillar of its action, not in ‘{ $value }’.
refusal-year-of-measure = { $row }: only a measure has the year of a plan ({ $value }).
refusal-unknown-choice = { $row }: a value is restored or kept; ‘{ $value }’ is neither.
refusal-not-empty = { $row }: the column ‘{ $column }’ cannot be emptied.
refusal-percent-sign = { $row }: write ‘{ $value }’ without the per cent sign.
refusal-ambiguous-number = { $row }: ‘{ $value }’ can mean two numbers. Write it without a separator for thousands.
refusal-ambiguous-code = { $row }: the code { $value } is a number in the spreadsheet and may have lost digits. Format the cell as text.
refusal-double-code = { $row }: this code already appears in row { $value }.
refusal-event-stays = { $row }: a recorded event cannot be changed ({ $value }). Add a new one.
refusal-partners-managed = { $row }: only someone who manages the programme can add or change its partners.
refusal-partner-named = { $row }: the addition cannot be undone while actions or events name this partner ({ $value }).
refusal-no-name = { $row }: at least one name is needed.

## How figures were computed

how-completion = Completion rate: completed divided by counted one-off { $level ->
    [measure] measures
   *[action] actions
}: { $share } = { $completion }.
how-completion-none = Completion rate: a dash, because no one-off { $level ->
    [measure] measure
   *[action] action
} is counted here.
how-average = Average: the sum of weight × progress divided by the sum of the weights, over the { $level ->
    [measure] measures
   *[action] actions
} with reported progress ({ $coverage }): { $weighted } / { $weights } = { $average }.
how-average-none = Average: a dash, because no progress has been reported.
how-floor = Minimum: the same, with { $zero } for those whose progress was never reported: { $weighted } / { $weights } = { $floor }.
how-planned = Planned: a straight line from the start to the due date (an estimate) or, for an action planned by its measures, the weight of those due by then. The gap is reported minus planned, in points.
how-health-on_track = On track: at most { $risk } points below planned.
how-health-at_risk = At risk: more than { $risk } and up to { $off } points below planned. For an action planned by its measures, also with a reported measure overdue.
how-health-off_track = Off track: reported, past its due date and not completed, or more than { $off } points below planned. For an action planned by its measures, also with a reported measure overdue by more than { $days } days.
how-health-not_assessed = Not assessed: nothing reported, not begun yet, no dates, no progress figure before the due date, or less than { $least } planned. What is completed, on hold or continuous is in none of the four.
how-partners = { $count ->
    [one] Partners: { $memberships ->
        [one] one participation
       *[other] { $memberships } participations
    } in one { $level ->
        [measure] measure
       *[action] action
    }, which counts in full in the row of each of its partners; the rows are never added up.
   *[other] Partners: { $memberships ->
        [one] one participation
       *[other] { $memberships } participations
    } in { $count } { $level ->
        [measure] measures
       *[action] actions
    }, each of which counts in full in the row of each of its partners; the rows are never added up.
}
how-trend = Trend: each month end is computed in the same way, from what is known now about that day. What was added later counts only from then on.
how-attention = Order: off track by gap, at risk by gap, reported measures past their due date by days, and then what was never reported by time without an update; the longest without an update comes first.
how-counted = Counts for
how-counted-both = Completion rate and average
how-counted-completion = Completion rate; no progress reported
how-counted-average = Average; continuous
how-counted-neither = The minimum alone: continuous, no progress reported
how-counted-out-of-scope = Nothing: not counted
how-list = { $count ->
    [one] The one { $level ->
        [measure] measure
       *[action] action
    } behind the figures
   *[other] The { $count } { $level ->
        [measure] measures
       *[action] actions
    } behind the figures
}
how-list-cut = { $count ->
    [one] One more { $level ->
        [measure] measure is counted
       *[action] action is counted
    }.
   *[other] { $count } more { $level ->
        [measure] measures are counted
       *[action] actions are counted
    }.
}

## Overview

overview-answer = { $done ->
    [0] { $count ->
        [one] The only one-off { $level ->
            [measure] measure
           *[action] action
        } is not
       *[other] None of the { $count } one-off { $level ->
            [measure] measures
           *[action] actions
        } is
    }
    [one] One of the { $count } one-off { $level ->
        [measure] measures
       *[action] actions
    } is
   *[other] { $done } of the { $count } one-off { $level ->
        [measure] measures
       *[action] actions
    } are
} completed, { $whole ->
    [few] { $reported ->
        [one] the only one of { $all } with reported progress stands
       *[other] the { $reported } of { $all } with reported progress stand
    }
    [named] the work with the partner { $partner } stands
    [some] this selection stands
   *[all] { $level ->
        [measure] the measures stand
       *[action] the programme stands
    }
} at { $average } on average and { $off ->
    [0] no { $level ->
        [measure] measure
       *[action] action
    } is
    [one] one { $level ->
        [measure] measure
       *[action] action
    } is
   *[other] { $off } { $level ->
        [measure] measures
       *[action] actions
    } are
} off track.
overview-answer-done = { $count ->
    [one] The only one-off { $level ->
        [measure] measure
       *[action] action
    } is completed
   *[other] All { $count } one-off { $level ->
        [measure] measures
       *[action] actions
    } are completed
}; { $whole ->
    [named] the work with the partner { $partner } stands
    [some] this selection stands
   *[all] { $level ->
        [measure] the measures stand
       *[action] the programme stands
    }
} at { $average } on average ({ $coverage } reported).
overview-answer-continuous = { $count ->
    [one] The only { $level ->
        [measure] measure
       *[action] action
    } here is continuous and cannot be completed; it stands
   *[other] All { $count } { $level ->
        [measure] measures
       *[action] actions
    } here are continuous and cannot be completed; they stand
} at { $average } on average ({ $coverage } reported).
overview-answer-silent = No progress has been reported yet for { $count ->
    [one] the only { $level ->
        [measure] measure
       *[action] action
    }
   *[other] any of the { $count } { $level ->
        [measure] measures
       *[action] actions
    }
}{ $off ->
    [0] .
    [one] ; one is off track.
   *[other] ; { $off } are off track.
}
overview-answer-out-of-scope = { $count ->
    [one] The only { $level ->
        [measure] measure
       *[action] action
    } here has been cancelled and does not count.
   *[other] All { $count } { $level ->
        [measure] measures
       *[action] actions
    } here have been cancelled and do not count.
}
overview-answer-before = On { $day }, nothing was part of this programme yet.
overview-answer-nothing = No { $level ->
    [measure] measure
   *[action] action
} matches this selection.

overview-coverage = Progress has been reported for { $reported } of the { $count } { $level ->
    [measure] measures
   *[action] actions
}. { $silent ->
    [one] Counting the other one as { $zero }
   *[other] Counting the other { $silent } as { $zero }
}, the average is { $floor }.
overview-coverage-all = { $count ->
    [one] Progress has been reported for the only { $level ->
        [measure] measure
       *[action] action
    }.
   *[other] Progress has been reported for all { $count } { $level ->
        [measure] measures
       *[action] actions
    }.
}
assessment-mixed = { $count ->
    [one] As of { $day }: assessment based on public sources; { $count } of the { $total } updates shown here was entered by editors. Not official figures.
   *[other] As of { $day }: assessment based on public sources; { $count } of the { $total } updates shown here were entered by editors. Not official figures.
}
assessment-people = { $count ->
    [one] As of { $day }, these figures rest on one update entered by editors.
   *[other] As of { $day }, these figures rest on { $count } updates entered by editors.
}

about-figures = Explanation
pillars-statuses = The statuses of the { $level ->
    [measure] measures
   *[action] actions
}, by pillar
rows-caption = Bar: reported; line: planned; arrow: since { $day }
rows-caption-first = Bar: reported; line: planned
rows-change = Change, points
rows-stated = { $average } reported, { $planned } planned
rows-why = since { $day }: what changed
rows-pick = Filter this page by { $name }:
rows-done = completed
rows-how = A row per pillar or partner: the bar is the average reported progress, the dark line what was planned for the day. A box is a one-off action, filled once completed; above 20 it is a bar. The name opens the pillar or partner, the arrow what changed. A click on the bar or on the boxes filters this page, a second click shows everything again.

overview-points = { $points } points
overview-unchanged = unchanged
overview-since = Arrows: change since { $day }.
overview-changes = See what changed since { $day }
overview-average = Average over { $coverage } { $level ->
    [measure] measures
   *[action] actions
} with reported progress, minimum { $floor }.
overview-cancelled = { $count ->
    [one] 1 { $level ->
        [measure] measure
       *[action] action
    } has been cancelled and does not count.
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    } have been cancelled and do not count.
}
overview-held = { $count ->
    [one] 1 { $level ->
        [measure] measure
       *[action] action
    } has the status ‘{ $statuses }’ and is not set against the schedule.
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    } have the status ‘{ $statuses }’ and are not set against the schedule.
}
overview-ongoing = { $count ->
    [one] The only continuous { $level ->
        [measure] measure
       *[action] action
    } cannot be completed and is
   *[other] The { $count } continuous { $level ->
        [measure] measures
       *[action] actions
    } cannot be completed and are
} not assessed against the schedule; { $reported } of { $count } reported.

overview-pillars-caption = { $count ->
    [one] { $level ->
        [measure] One measure
       *[action] One action
    }
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    }
}, by pillar and status; one box is one { $level ->
    [measure] measure
   *[action] action
}. Below: the schedule of one-off { $level ->
    [measure] measures
   *[action] actions
}.
overview-partners-caption = { $memberships ->
    [one] One participation
   *[other] { $memberships } participations
} in { $count } { $level ->
    [measure] { $count ->
        [one] measure
       *[other] measures
    }
   *[action] { $count ->
        [one] action
       *[other] actions
    }
}; each counts in full for every one of its partners, so do not add up the rows.
overview-trend-caption = Average progress in per cent, by month. Planned is an estimate: a straight line from start to due date. Minimum: { $level ->
    [measure] measures
   *[action] actions
} without reported progress as { $zero }.
overview-extent-same = { $level ->
    [measure] Number of measures
   *[action] Number of actions
}: { $count } throughout.
overview-extent = { $level ->
    [measure] Number of measures
   *[action] Number of actions
}: { $first } at the start, { $count } at the end.

card-list = List
overview-attention-caption = { $count ->
    [0] Needs attention, most urgent first.
    [one] Needs attention. One item.
   *[other] Needs attention, most urgent first. { $shown } of { $count }.
}
overview-attention-alt = { $count ->
    [one] The { $level ->
        [measure] measure
       *[action] action
    } that needs attention
   *[other] What needs attention, most urgent first: { $count } { $level ->
        [measure] measures
       *[action] actions and measures
    }
}
overview-attention-all = See all { $count ->
    [one] { $count }
   *[other] { $count }
}
overview-attention-left = { $count ->
    [one] One more is not listed here.
   *[other] { $count } more are not listed here.
}
overview-attention-measure = Measure of action { $action }
overview-attention-gap = { $health }: { $progress }, { $points } points below plan
overview-attention-progress = { $health }: { $progress }
overview-attention-no-progress = { $health }: no progress reported
overview-attention-overdue = Due { $due }, overdue by { $late }
overview-attention-silence = No update for { $silence }, last on { $day }
overview-attention-last = Last update { $day }
overview-attention-never = No update since { $day }
overview-attention-short = { $why ->
        [never] never an update
        [overdue] overdue by { $late }
        [silent] { $progress }, no update for { $silence }
       *[other] { $progress }
    }

## Findings: the titles of cards, in the order of their ranking

finding-pillars-none = There are no { $level ->
    [measure] measures
   *[action] actions
} to show
finding-pillars-part = { $count ->
    [one] One { $level ->
        [measure] measure
       *[action] action
    }
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    }
} in this selection, in { $pillars ->
    [one] one pillar
   *[other] { $pillars } pillars
}
finding-pillars-all-silent = { $count ->
    [one] The only { $level ->
        [measure] measure
       *[action] action
    } has not been reported yet
   *[other] None of the { $count } { $level ->
        [measure] measures
       *[action] actions
    } has been reported yet
}
finding-pillars-all-done = { $count ->
    [one] The only one-off { $level ->
        [measure] measure
       *[action] action
    } is completed
   *[other] All { $count } one-off { $level ->
        [measure] measures
       *[action] actions
    } are completed
}
finding-pillars-one-silent = { $total ->
    [one] Pillar { $pillar }:
   *[other] Pillar { $pillar } is the least reported:
} { $count ->
    [one] { $all ->
        [one] its only { $level ->
            [measure] measure
           *[action] action
        }
       *[other] one of the { $all } { $level ->
            [measure] measures
           *[action] actions
        }
    } has
   *[other] { $extent ->
        [all] all { $all }
       *[some] { $count } of the { $all }
    } { $level ->
        [measure] measures
       *[action] actions
    } have
} never been reported
finding-pillars-several-silent = In { $extent ->
    [all] all
   *[some] { $count } of
} { $total ->
    [one] { $total } pillar
   *[other] { $total } pillars
}, at least half of the { $level ->
    [measure] measures
   *[action] actions
} have never been reported
finding-pillars-one-off-track = { $total ->
    [one] Pillar { $pillar }:
   *[other] Pillar { $pillar } has the largest share off track:
} { $count ->
    [one] { $all ->
        [one] its only one-off { $level ->
            [measure] measure
           *[action] action
        }
       *[other] one of the { $all } one-off { $level ->
            [measure] measures
           *[action] actions
        }
    } is
   *[other] { $extent ->
        [all] all { $all }
       *[some] { $count } of the { $all }
    } one-off { $level ->
        [measure] measures
       *[action] actions
    } are
} off track
finding-pillars-several-off-track = In { $extent ->
    [all] all
   *[some] { $count } of
} { $total ->
    [one] { $total } pillar
   *[other] { $total } pillars
}, more than half of the one-off { $level ->
    [measure] measures
   *[action] actions
} are off track
finding-pillars-behind = { $total ->
    [one] This pillar is
   *[other] { $count ->
        [one] One of { $total } pillars is
       *[other] { $extent ->
            [all] All { $total }
           *[some] { $count } of { $total }
        } pillars are
    }
} below plan on average
finding-pillars-some-off-track = { $count ->
    [one] One { $level ->
        [measure] measure
       *[action] action
    } is off track
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    } are off track
}, in { $pillars ->
    [one] one pillar
   *[other] { $pillars } pillars
}
finding-pillars-at-risk = { $count ->
    [one] One { $level ->
        [measure] measure
       *[action] action
    } is
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    } are
} at risk, none is off track
finding-pillars-calm = { $total ->
    [one] No { $level ->
        [measure] measure
       *[action] action
    } of this pillar is at risk or off track
   *[other] In none of the { $total } pillars is { $level ->
        [measure] a measure
       *[action] an action
    } at risk or off track
}

finding-partners-none = No { $level ->
    [measure] measure
   *[action] action
} here names a partner
finding-partners-all-silent = { $count ->
    [one] No progress has been reported yet for the only joint { $level ->
        [measure] measure
       *[action] action
    }
   *[other] No progress has been reported yet for any of the { $count } joint { $level ->
        [measure] measures
       *[action] actions
    }
}
finding-partners-all-done = { $count ->
    [one] The only joint one-off { $level ->
        [measure] measure
       *[action] action
    } is completed
   *[other] All { $count } joint one-off { $level ->
        [measure] measures
       *[action] actions
    } are completed
}
finding-partners-some-silent = { $count ->
    [one] With one partner, no progress has been reported yet: { $partners }
   *[other] With { $count } partners, no progress has been reported yet: { $partners }
}
finding-partners-none-done = { $count ->
    [one] The only joint one-off { $level ->
        [measure] measure
       *[action] action
    } is not completed yet
   *[other] None of the { $count } joint one-off { $level ->
        [measure] measures
       *[action] actions
    } is completed yet
}
finding-partners-spread = Most advanced: { $best }, { $high }; least advanced: { $last }, { $low }
finding-partners-continuous = All joint { $level ->
    [measure] measures
   *[action] actions
} are continuous and stand at { $average } on average
finding-partners-calm = { $count ->
    [one] One of { $all } joint one-off { $level ->
        [measure] measures
       *[action] actions
    } is
   *[other] { $count } of { $all } joint one-off { $level ->
        [measure] measures
       *[action] actions
    } are
} completed

finding-trend-none = No progress has been reported yet
finding-trend-complete = Everything has been reported and stands at { $average } on average
finding-trend-always-behind = The average has been below plan from the start
finding-trend-behind = The average has been below plan since { $since }
finding-trend-ahead = The work is { $points } points ahead of plan
finding-trend-still = The average has not changed since { $since }
finding-trend-measured = The average is { $average }, { $planned } was planned
finding-trend-calm = The average is { $average }

finding-attention-none = There are no { $level ->
    [measure] measures
   *[action] actions
} to show
finding-attention-stuck = { $count ->
    [one] One { $level ->
        [measure] measure
       *[action] action
    } stands at { $progress } and has
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    } stand at { $progress } and have
} had no update for more than { $years ->
    [one] a year
   *[other] { $years } years
}
finding-attention-off-track = { $count ->
    [one] One { $level ->
        [measure] measure
       *[action] action
    } is off track, { $points } points below plan
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    } are off track, the largest gap is { $points } points
}
finding-attention-past-due = { $count ->
    [one] One reported { $level ->
        [measure] measure
       *[action] action
    } is
   *[other] { $count } reported { $level ->
        [measure] measures
       *[action] actions
    } are
} past the due date and not completed
finding-attention-at-risk = { $count ->
    [one] One { $level ->
        [measure] measure
       *[action] action
    } is
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    } are
} at risk, none is off track
finding-attention-overdue = { $count ->
    [one] One reported measure is overdue
   *[other] { $count } reported measures are overdue
}
finding-attention-silent = { $count ->
    [one] One { $level ->
        [measure] measure
       *[action] action
    } has
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    } have
} never been reported
finding-attention-calm = Nothing is off track, at risk or waiting for an update

## Pillars, and the rows of actions and measures

pillars-all = All
pillars-things = { $count ->
    [one] { $what ->
        [one_off_action] one-off action
        [measure] measure
        [one_off_measure] one-off measure
       *[action] action
    }
   *[other] { $what ->
        [one_off_action] one-off actions
        [measure] measures
        [one_off_measure] one-off measures
       *[action] actions
    }
}
pillars-completed = { $extent ->
    [none] { $scope ->
        [one] the only { $things } is not completed
       *[other] none of the { $scope } { $things } is completed
    }
    [all] { $scope ->
        [one] the only { $things } is completed
       *[other] all { $scope } { $things } are completed
    }
   *[some] { $done ->
        [one] 1 of the { $scope } { $things } is completed
       *[other] { $done } of the { $scope } { $things } are completed
    }
}
pillars-count-health = { $count ->
    [one] { $health ->
        [off_track] 1 is off track
        [at_risk] 1 is at risk
        [on_track] 1 is on track
       *[not_assessed] 1 is not assessed
    }
   *[other] { $health ->
        [off_track] { $count } are off track
        [at_risk] { $count } are at risk
        [on_track] { $count } are on track
       *[not_assessed] { $count } are not assessed
    }
}
pillars-answer = Pillar { $pillar }: { $completed }, { $health }.
pillars-answer-bare = Pillar { $pillar }: { $completed }.
pillars-answer-ongoing = Pillar { $pillar }: { $share } continuous { $things } reported; these are never completed.
pillars-answer-all = { $extent ->
    [both] Both pillars have { $things } that are { $health ->
        [at_risk] at risk
       *[off_track] off track
    }
    [all] All { $pillars } pillars have { $things } that are { $health ->
        [at_risk] at risk
       *[off_track] off track
    }
   *[some] { $late } of the { $pillars } pillars have { $things } that are { $health ->
        [at_risk] at risk
       *[off_track] off track
    }
}, { $count ->
    [one] pillar { $most } the most: { $number }.
   *[other] pillars { $most } the most: { $number } each.
}
pillars-answer-even = { $extent ->
    [both] Both pillars have { $things } that are { $health ->
        [at_risk] at risk
       *[off_track] off track
    }: { $number } each.
    [all] All { $pillars } pillars have { $things } that are { $health ->
        [at_risk] at risk
       *[off_track] off track
    }: { $number } each.
   *[some] { $late } of the { $pillars } pillars have { $things } that are { $health ->
        [at_risk] at risk
       *[off_track] off track
    }: { $number } each.
}
pillars-answer-only = Only pillar { $pillar } has { $things } { $health ->
    [at_risk] at risk
   *[off_track] off track
}: { $number } of { $scope }.
pillars-answer-calm = In none of the { $pillars } pillars are { $things } off track or at risk.
pillars-tile-completed = { $level ->
    [measure] Completed measures
   *[action] Completed actions
}
pillars-tile-reported = { $share } reported
pillars-tile-planned = Planned on this day
pillars-tile-estimate = estimate
pillars-caption = Reported progress from 0 to { $whole } (bar; dashed: nothing reported) and planned (vertical line) · { $scope }
pillars-group = { $share } completed, { $average } on average
finding-rows-none = Nothing to show
finding-rows-silent = { $count ->
    [one] { $level ->
        [measure] This measure has never been reported
       *[action] This action has never been reported
    }
   *[other] { $level ->
        [measure] None of these { $count } measures has ever been reported
       *[action] None of these { $count } actions has ever been reported
    }
}
finding-rows-furthest = { $count ->
    [one] { $level ->
        [measure] Measure
       *[action] Action
    } { $codes } is furthest behind: { $points } points below plan
   *[other] { $level ->
        [measure] Measures
       *[action] Actions
    } { $codes } are furthest behind: { $points } points below plan
}
finding-rows-many-furthest = { $count ->
    [one] { $count } { $level ->
        [measure] measure is
       *[action] action is
    } furthest behind: { $points } points below plan
   *[other] { $count } { $level ->
        [measure] measures are
       *[action] actions are
    } furthest behind: { $points } points below plan
}
finding-rows-past-due = { $count ->
    [one] 1 reported { $level ->
        [measure] measure is
       *[action] action is
    } past the due date and not completed
   *[other] { $count } reported { $level ->
        [measure] measures are
       *[action] actions are
    } past the due date and not completed
}
finding-rows-done = { $level ->
    [measure] All measures that can be completed are completed
   *[action] All actions that can be completed are completed
}
finding-rows-on-track = { $count ->
    [one] { $level ->
        [measure] The measure that could be assessed is on track
       *[action] The action that could be assessed is on track
    }
   *[other] { $level ->
        [measure] All { $count } measures that could be assessed are on track
       *[action] All { $count } actions that could be assessed are on track
    }
}
finding-rows-calm = Nothing could be assessed against its schedule
row-no-partner = no partner named
row-points = { $points } points
row-head-what = { $level ->
    [measure] Measure, status and partners
   *[action] Action, status and partners
}
row-head-bar = Reported (bar) and planned (line)
row-head-figures = Reported, gap
row-updated = Last update { $day }
row-never = No update yet
row-part-of = Part of action { $code }
row-alt = { $code }: reported { $progress }, planned { $planned }
row-open = Open
row-close = Close

## An action or measure, opened

opened-outside = { $level ->
    [measure] This measure is outside the selection above.
   *[action] This action is outside the selection above.
}
opened-not-yet = { $code } was not yet part of the programme on { $day }.
opened-progress = Progress { $years }
opened-history = { $count ->
    [0] History: no updates
    [one] History: 1 update
   *[other] History: { $count } updates
}
opened-evidence = { $count ->
    [0] Evidence: none
    [one] Evidence: 1 event
   *[other] Evidence: { $count } events
}
opened-no-evidence = No event about it is known up to { $day }.
opened-said = Update
opened-start = Starting position when the programme was set up.
opened-change = { $before } → **{ $after }**
opened-stated = { $column }: { $said }
opened-source = Source: { $source }
opened-led = led to a change in status or progress
opened-not-counted = outside the years of the programme, not counted
opened-recorded = { $kind ->
    [load] Loaded with the programme on { $day } by { $author }.
    [import] Imported on { $day } by { $author }.
    [undo] Recorded as an undo on { $day } by { $author }.
   *[edit] Recorded on { $day } by { $author }.
}
opened-recorded-all = { $kind ->
    [load] Dates show when an update takes effect. All updates were loaded with the programme on { $day } by { $author }.
    [import] Dates show when an update takes effect. All updates were imported on { $day } by { $author }.
    [undo] Dates show when an update takes effect. All updates were recorded as an undo on { $day } by { $author }.
   *[edit] Dates show when an update takes effect. All updates were recorded on { $day } by { $author }.
}
opened-recorded-rest = Dates show when an update takes effect. The other updates were loaded with the programme on { $day } by { $author }.
opened-local-person = the local user
opened-typed-person = { $name } (name typed, not checked)
opened-former-person = former person { $number }
opened-origins = Source of these values
opened-all-history = Full history
opened-measures = { $count ->
    [one] 1 measure, { $done } of 1 completed
   *[other] { $count } measures, { $done } of { $count } completed
}
opened-no-measures = No measure of an annual plan is known for it.
column-basis = Source of the plan
basis-annual_plan = Annual plan
basis-draft_annual_plan = Draft annual plan
basis-presidency_priorities = Priorities of the presidency
basis-theme_page_2021 = Theme page of 2021
basis-planned_in_meeting = Planned in a meeting
planning-time = elapsed time
planning-measures = measures

## The page of an action or measure

action-answer = { $name }: { $answer }
action-answer-done = the { $level ->
    [measure] measure
   *[action] action
} is completed.
action-answer-continuous = { $state ->
    [silent] no progress has been reported; the work is continuous.
   *[other] progress is { $progress }; the work is continuous.
}
action-answer-paused = { $state ->
    [silent] the status is ‘{ $status }’; no progress has been reported.
   *[other] the status is ‘{ $status }’, with progress at { $progress }.
}
action-answer-silent = no progress has been reported yet.
action-answer-ahead = the work begins on { $start }.
action-answer-past_due = { $state ->
    [silent] no progress has been reported, and the due date of { $due } has passed.
    [behind] progress is { $progress }, { $points } points below plan; the due date of { $due } has passed.
   *[other] progress is { $progress }; the due date of { $due } has passed.
}
action-answer-far_behind = progress is { $progress }, { $points } points below plan.
action-answer-measures_late = { $state ->
    [silent] no progress has been reported, and a measure is { $late } overdue.
   *[other] progress is { $progress }; a measure is { $late } overdue.
}
action-answer-behind = progress is { $progress }, { $points } points below plan.
action-answer-measures_due = { $state ->
    [silent] no progress has been reported, and a measure is { $late } overdue.
   *[other] progress is { $progress }; a measure is { $late } overdue.
}
action-answer-no_figure = { $state ->
    [silent] no progress has been reported.
   *[other] progress is { $progress }; there is no plan to compare it with.
}
action-answer-early = progress is { $progress }; it is too early to assess it.
action-answer-in_time = progress is { $progress }, on track; { $planned } was planned.
action-none = No action was chosen.
action-unknown = There is no action { $code } in this programme.
action-elsewhere = { $code } is not part of this programme, but of ‘{ $programme }’.
action-removed = { $code } was removed from the programme.
action-of-pillar = Pillar { $pillar }
action-history = History
action-today = The current state
action-open-there = Open { $code } in ‘{ $programme }’
action-all = All actions
action-before = Previous: { $code }
action-after = Next: { $code }
action-place = { $level ->
    [measure] Measure { $place } of { $count }, most urgent first
   *[action] Action { $place } of { $count }, most urgent first
}
action-facts = At a glance
action-no-owner = none yet
action-label-span = Period
action-span = { $start } to { $due }
action-progress = { $progress } · planned { $planned }
action-label-next = Next measure
action-no-measure = no open measure
action-next = { $measure }, due { $due }
action-next-late = { $measure }, due { $due }, overdue by { $late }
action-form = { $level ->
    [measure] Update this measure
   *[action] Update this action
}
action-said = { $progress }: { $comment }
action-form-close = Close the form
action-paper = PDF of one page
action-paper-line = Progress, planned and reported
action-paper-record = History
action-paper-events = Evidence
action-paper-more = { $count ->
    [one] and one earlier entry
   *[other] and { $count } earlier ones
}

## How one action was computed

sum-planned-time = Planned: a straight line from { $start } to { $due }. On { $day }, { $gone } of { $whole } days had passed: { $planned } (estimate).
sum-planned-measures = Planned: the weight of its measures due by { $day }, { $gone } of { $whole }: { $planned }.
sum-planned-none = Planned: a dash, because there is no start or due date, or no measure with one.
sum-planned-ongoing = Planned: no figure of its own; in the total of a pillar or partner it counts by elapsed time, now { $planned }.
sum-gap = Gap: { $progress } reported − { $planned } planned = { $gap } points.
sum-gap-none = Gap: a dash, because it takes both a reported and a planned figure.
ground-done = Completed: what is completed is no longer assessed.
ground-continuous = Continuous: no due date, so not assessed.
ground-paused = Not assessed: the schedule is not assessed at this status.
ground-silent = Not assessed: no progress has been reported yet.
ground-ahead = Not assessed: it begins only on { $start }.
ground-past_due = Off track: reported, { $days } past the due date of { $due }, and not completed.
ground-far_behind = Off track: the gap of { $gap } points is below { $off }.
ground-measures_late = Off track: a reported measure is { $late } overdue, more than { $limit }.
ground-behind = At risk: the gap of { $gap } points is below { $risk } and not below { $off }.
ground-measures_due = At risk: a reported measure is { $late } overdue, at most { $limit }.
ground-no_figure = Not assessed: reported or planned progress is missing.
ground-early = Not assessed: less than { $least } is planned so far.
ground-in_time = On track: the gap of { $gap } points is { $risk } or better.

## Pages of long lists

paging-back = Previous page
paging-on = Next page
paging-rows = { $first } to { $last } of { $total }

## Partners

partners-count = { $count ->
    [one] { $count } partner
   *[other] { $count } partners
}
partners-answer-nothing = { $level ->
    [measure] No measure matches these filters on this day.
   *[action] No action matches these filters on this day.
}
partners-answer-none = { $count ->
    [one] { $level ->
        [measure] The only measure names no partner.
       *[action] The only action names no partner.
    }
   *[other] { $level ->
        [measure] None of the { $count } measures names a partner.
       *[action] None of the { $count } actions names a partner.
    }
}
partners-answer-continuous = { $level ->
    [measure] All joint measures are continuous, so none of them can be completed; { $involved }.
   *[action] All joint actions are continuous, so none of them can be completed; { $involved }.
}
partners-answer-all = { $count ->
    [one] { $level ->
        [measure] The only joint one-off measure is completed; { $involved }.
       *[action] The only joint one-off action is completed; { $involved }.
    }
   *[other] { $level ->
        [measure] All { $count } joint one-off measures are completed; { $involved }.
       *[action] All { $count } joint one-off actions are completed; { $involved }.
    }
}
partners-answer = { $done ->
    [0] { $level ->
        [measure] No joint measure with a partner is completed yet; { $involved }.
       *[action] No joint action with a partner is completed yet; { $involved }.
    }
    [one] { $level ->
        [measure] One of the { $scope } joint one-off measures is completed; { $involved }.
       *[action] One of the { $scope } joint one-off actions is completed; { $involved }.
    }
   *[other] { $level ->
        [measure] { $done } of the { $scope } joint one-off measures are completed; { $involved }.
       *[action] { $done } of the { $scope } joint one-off actions are completed; { $involved }.
    }
}
partners-named = { $count ->
    [one] the partner { $names }
   *[other] the partners { $names }
}
partners-involved = { $all ->
    [one] { $level ->
        [measure] the only measure involves { $names }
       *[action] the only action involves { $names }
    }
   *[other] { $partners ->
        [one] { $count ->
            [one] { $level ->
                [measure] one of the { $all } measures involves { $names }
               *[action] one of the { $all } actions involves { $names }
            }
           *[other] { $level ->
                [measure] { $extent ->
                    [all] all { $all }
                   *[some] { $count } of the { $all }
                } measures involve { $names }
               *[action] { $extent ->
                    [all] all { $all }
                   *[some] { $count } of the { $all }
                } actions involve { $names }
            }
        }
       *[other] { $level ->
            [measure] { $names } each take part in { $extent ->
                [all] all { $all }
               *[some] { $count } of the { $all }
            } measures
           *[action] { $names } each take part in { $extent ->
                [all] all { $all }
               *[some] { $count } of the { $all }
            } actions
        }
    }
}
partners-trust = { $count ->
    [one] { $level ->
        [measure] One measure names
       *[action] One action names
    }
   *[other] { $level ->
        [measure] { $count } measures name
       *[action] { $count } actions name
    }
} at least one partner, { $memberships ->
    [one] one participation
   *[other] { $memberships } participations
} in all. { $level ->
    [measure] A measure
   *[action] An action
} counts in full for each of its partners, so partner figures are never added up.
partners-matrix-caption = { $level ->
    [measure] Large figure: completed / one-off measures. Small figure and shade: average progress. Blank: not involved. Dash: continuous measures only, or no progress reported. { $day }
   *[action] Large figure: completed / one-off actions. Small figure and shade: average progress. Blank: not involved. Dash: continuous actions only, or no progress reported. { $day }
}
partners-own = { $partner }: { $count ->
    [one] { $level ->
        [measure] one measure
       *[action] one action
    }
   *[other] { $level ->
        [measure] { $count } measures
       *[action] { $count } actions
    }
}, { $done } of { $scope ->
    [one] { $level ->
        [measure] { $scope } one-off measure
       *[action] { $scope } one-off action
    }
   *[other] { $level ->
        [measure] { $scope } one-off measures
       *[action] { $scope } one-off actions
    }
} completed, { $average } on average
partners-own-silent = { $partner }: { $count ->
    [one] { $level ->
        [measure] one measure
       *[action] one action
    }
   *[other] { $level ->
        [measure] { $count } measures
       *[action] { $count } actions
    }
}, { $done } of { $scope ->
    [one] { $level ->
        [measure] { $scope } one-off measure
       *[action] { $scope } one-off action
    }
   *[other] { $level ->
        [measure] { $scope } one-off measures
       *[action] { $scope } one-off actions
    }
} completed, no progress reported
partners-own-continuous = { $partner }: { $count ->
    [one] { $level ->
        [measure] one continuous measure
       *[action] one continuous action
    }
   *[other] { $level ->
        [measure] { $count } continuous measures
       *[action] { $count } continuous actions
    }
}, { $average } on average
partners-own-continuous-silent = { $partner }: { $count ->
    [one] { $level ->
        [measure] one continuous measure
       *[action] one continuous action
    }
   *[other] { $level ->
        [measure] { $count } continuous measures
       *[action] { $count } continuous actions
    }
}, no progress reported
partners-own-none = { $partner }: { $level ->
    [measure] no measures on this day and with these filters
   *[action] no actions on this day and with these filters
}
partners-own-listed = { $level ->
    [measure] The measures one by one
   *[action] The actions one by one
}
partners-own-all-reported = { $count ->
    [one] Progress is reported.
   *[other] Progress is reported for all { $count }.
}
partners-own-reported = { $count ->
    [0] No progress is reported.
    [one] Progress is reported for one of { $all }.
   *[other] Progress is reported for { $count } of { $all }.
}
partners-own-ongoing = { $count ->
    [one] { $count } continuous (without a schedule)
   *[other] { $count } continuous (without a schedule)
}
partners-own-evidence = Evidence: events that name the partner { $partner }.
partners-actions-dash = –: nothing reported, or completed, on hold or continuous and therefore without a schedule.

## Findings about the reach of partners

finding-reach-none = { $level ->
    [measure] No partner takes part in these measures
   *[action] No partner takes part in these actions
}
finding-reach-one-partner = { $partners }: { $pillars ->
    [one] in one pillar
   *[other] in { $pillars } pillars
}
finding-reach-one-pillar = { $count ->
    [one] One of the { $all } partners takes part in this pillar
   *[other] { $extent ->
        [all] All { $all }
       *[some] { $count } of the { $all }
    } partners take part in this pillar
}
finding-reach-everywhere-then = { $who ->
    [only] Only { $partners } in all { $total } pillars; { $others } in { $pillars }
   *[some] { $partners } in all { $total } pillars; { $others } in { $pillars }
}
finding-reach-everywhere = { $who ->
    [only] Only { $partners } in all { $total } pillars
   *[some] { $partners } in all { $total } pillars
}
finding-reach-widest = In most pillars ({ $pillars } of { $total }): { $partners }

## Timeline

timeline-trust = { $count ->
    [0] No evidence up to { $day }.
    [one] One piece of evidence up to { $day }, of { $last }.
   *[other] { $count } pieces of evidence up to { $day }, { $recent } of them in { $year }; the last one is of { $last }.
}
timeline-outside = { $count ->
    [one] One more lies outside the programme’s years and counts nowhere.
   *[other] { $count } more lie outside the programme’s years and count nowhere.
}
timeline-naming = { $count ->
    [one] { $level ->
        [measure] Measures
       *[action] Actions
    } with the partner { $partners }; of their evidence, the events that name it.
   *[other] { $level ->
        [measure] Measures
       *[action] Actions
    } with one of the partners { $partners }; of their evidence, the events that name one of them.
}
timeline-naming-many = { $level ->
    [measure] Measures
   *[action] Actions
} with one of { $count } chosen partners; of their evidence, the events that name one of them.
timeline-caption = { $count ->
    [one] { $level ->
        [measure] One measure below the action that it is part of. { $day }
       *[action] One action, from its start to its due date. { $day }
    }
   *[other] { $level ->
        [measure] { $count } measures, each below the action that it is part of. { $day }
       *[action] { $count } actions, grouped by pillar, each from its start to its due date. { $day }
    }
}
timeline-key = Bar: start to due date, filled as far as reported; | planned; ○ evidence, opens its source
timeline-how = { $level ->
    [measure] Counted one-off measures that are not completed have a due date
   *[action] Counted one-off actions that are not completed have a due date
}, whether or not anything was reported; what is continuous has none. ‘Past’ means that the due date lies before { $day }. Evidence counts events within the programme’s years up to { $day }; what lies outside is shown and not counted.
timeline-events = { $count ->
    [one] One event
   *[other] { $count } events, newest first
}
timeline-events-none = No event is known here up to { $day }
timeline-events-caption = Each title opens its source. What lies outside the programme’s years is marked and counts nowhere.
timeline-beyond = outside the programme’s years, not counted
timeline-all-actions = All actions
timeline-last-evidence = Last evidence

## Changes

changes-answer = Since { $since }, { $said }.
changes-said-completed = { $what ->
    [action] { $count ->
        [one] one action was completed
       *[other] { $count } actions were completed
    }
    [measure] { $count ->
        [one] one measure was completed
       *[other] { $count } measures were completed
    }
   *[rest] { $count ->
        [one] one was completed
       *[other] { $count } were completed
    }
}
changes-said-off_track = { $what ->
    [action] { $count ->
        [one] one action went off track
       *[other] { $count } actions went off track
    }
    [measure] { $count ->
        [one] one measure went off track
       *[other] { $count } measures went off track
    }
   *[rest] { $count ->
        [one] one went off track
       *[other] { $count } went off track
    }
}
changes-said-at_risk = { $what ->
    [action] { $count ->
        [one] one action became at risk
       *[other] { $count } actions became at risk
    }
    [measure] { $count ->
        [one] one measure became at risk
       *[other] { $count } measures became at risk
    }
   *[rest] { $count ->
        [one] one became at risk
       *[other] { $count } became at risk
    }
}
changes-said-cancelled = { $what ->
    [action] { $count ->
        [one] one action was cancelled
       *[other] { $count } actions were cancelled
    }
    [measure] { $count ->
        [one] one measure was cancelled
       *[other] { $count } measures were cancelled
    }
   *[rest] { $count ->
        [one] one was cancelled
       *[other] { $count } were cancelled
    }
}
changes-said-removed = { $what ->
    [action] { $count ->
        [one] one action was removed
       *[other] { $count } actions were removed
    }
    [measure] { $count ->
        [one] one measure was removed
       *[other] { $count } measures were removed
    }
   *[rest] { $count ->
        [one] one was removed
       *[other] { $count } were removed
    }
}
changes-said-better = { $what ->
    [action] { $count ->
        [one] one action caught up
       *[other] { $count } actions caught up
    }
    [measure] { $count ->
        [one] one measure caught up
       *[other] { $count } measures caught up
    }
   *[rest] { $count ->
        [one] one caught up
       *[other] { $count } caught up
    }
}
changes-said-added = { $what ->
    [action] { $count ->
        [one] one action was added
       *[other] { $count } actions were added
    }
    [measure] { $count ->
        [one] one measure was added
       *[other] { $count } measures were added
    }
   *[rest] { $count ->
        [one] one was added
       *[other] { $count } were added
    }
}
changes-said-moved = { $what ->
    [action] { $count ->
        [one] one action changed in status or progress
       *[other] { $count } actions changed in status or progress
    }
    [measure] { $count ->
        [one] one measure changed in status or progress
       *[other] { $count } measures changed in status or progress
    }
   *[rest] { $count ->
        [one] one changed in status or progress
       *[other] { $count } changed in status or progress
    }
}
changes-said-planned = { $what ->
    [action] { $count ->
        [one] the details of one action changed
       *[other] the details of { $count } actions changed
    }
    [measure] { $count ->
        [one] the details of one measure changed
       *[other] the details of { $count } measures changed
    }
   *[rest] { $count ->
        [one] the details of one changed
       *[other] the details of { $count } changed
    }
}
changes-said-otherwise = { $count ->
    [one] one more changed in another way
   *[other] { $count } more changed in another way
}
changes-answer-evidence = { $count ->
    [one] Since { $since }, nothing has changed but for one new event.
   *[other] Since { $since }, nothing has changed but for { $count } new events.
}
changes-answer-none = No change since { $since }.
changes-total = { $changes ->
    [one] One change
   *[other] { $changes } changes
} in { $all ->
    [one] the only { $level ->
        [measure] measure
       *[action] action
    }
   *[other] { $count } of the { $all } { $level ->
        [measure] measures
       *[action] actions
    }
}.
changes-events = { $count ->
    [one] There was one event in this time.
   *[other] There were { $count } events in this time.
}
changes-reported = Reporting dates
changes-parts-title = { $figure }: { $sum }, { $level ->
    [measure] measure by measure
   *[action] action by action
}
changes-parts-caption = { $kind ->
    [done] What was completed by { $day } and not by { $since } counts +1, what no longer is counts −1.
    [average] Part: weight × progress divided by the sum of the weights, on { $day } minus on { $since }, in points. { $level ->
        [measure] A measure
       *[action] An action
    } that did not move can have a part too, when the sum of the weights changed.
   *[health] What entered this group between { $since } and { $day } counts +1, what left it −1.
}
changes-parts-alt = { $count ->
    [one] One { $level ->
        [measure] measure
       *[action] action
    } makes up the change of { $sum }
   *[other] { $count } { $level ->
        [measure] measures
       *[action] actions
    } make up the change of { $sum }
}
changes-part = Part
changes-sum = Sum
changes-not-yet = Not yet included
changes-gone = No longer included
changes-group-off_track = { $level ->
    [measure] { $count ->
        [one] One measure went off track
       *[other] { $count } measures went off track
    }
   *[action] { $count ->
        [one] One action went off track
       *[other] { $count } actions went off track
    }
}
changes-group-at_risk = { $level ->
    [measure] { $count ->
        [one] One measure became at risk
       *[other] { $count } measures became at risk
    }
   *[action] { $count ->
        [one] One action became at risk
       *[other] { $count } actions became at risk
    }
}
changes-group-cancelled = { $level ->
    [measure] { $count ->
        [one] One measure was cancelled
       *[other] { $count } measures were cancelled
    }
   *[action] { $count ->
        [one] One action was cancelled
       *[other] { $count } actions were cancelled
    }
}
changes-group-removed = { $level ->
    [measure] { $count ->
        [one] One measure was removed
       *[other] { $count } measures were removed
    }
   *[action] { $count ->
        [one] One action was removed
       *[other] { $count } actions were removed
    }
}
changes-group-completed = { $level ->
    [measure] { $count ->
        [one] One measure was completed
       *[other] { $count } measures were completed
    }
   *[action] { $count ->
        [one] One action was completed
       *[other] { $count } actions were completed
    }
}
changes-group-better = { $level ->
    [measure] { $count ->
        [one] One measure caught up with its plan
       *[other] { $count } measures caught up with their plan
    }
   *[action] { $count ->
        [one] One action caught up with its plan
       *[other] { $count } actions caught up with their plan
    }
}
changes-group-moved = { $level ->
    [measure] { $count ->
        [one] One measure changed in status or progress
       *[other] { $count } measures changed in status or progress
    }
   *[action] { $count ->
        [one] One action changed in status or progress
       *[other] { $count } actions changed in status or progress
    }
}
changes-group-added = { $level ->
    [measure] { $count ->
        [one] One measure was added
       *[other] { $count } measures were added
    }
   *[action] { $count ->
        [one] One action was added
       *[other] { $count } actions were added
    }
}
changes-group-planned = { $level ->
    [measure] { $count ->
        [one] The details of one measure changed
       *[other] The details of { $count } measures changed
    }
   *[action] { $count ->
        [one] The details of one action changed
       *[other] The details of { $count } actions changed
    }
}
changes-group-evidence = { $level ->
    [measure] { $count ->
        [one] One measure has new evidence only
       *[other] { $count } measures have new evidence only
    }
   *[action] { $count ->
        [one] One action has new evidence only
       *[other] { $count } actions have new evidence only
    }
}
changes-added = Added
changes-removed = Removed
changes-thresholds = Because other thresholds came into force.
changes-time = { $plan ->
    [moved] Because time passed, also under the new plan.
   *[same] Because time passed.
}
changes-time-due = { $plan ->
    [moved] Because time passed, also under the new plan: due on { $due } and not completed.
   *[same] Because time passed: due on { $due } and not completed.
}
changes-time-plan = { $plan ->
    [moved] Because time passed, also under the new plan: { $planned } planned by now, { $progress } reported.
   *[same] Because time passed: { $planned } planned by now, { $progress } reported.
}
changes-measure = Because of the measure { $measure }
changes-new-events = { $count ->
    [one] One new event
   *[other] { $count } new events
}
changes-events-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
changes-event-by = { $kind ->
    [load] Loaded with the programme on { $day } by { $author }
    [import] Imported on { $day } by { $author }
   *[edit] Recorded on { $day } by { $author }
}
statement-by = { $kind ->
    [load] From { $effective }; loaded with the programme on { $day } by { $author }
    [import] From { $effective }; imported on { $day } by { $author }
    [undo] From { $effective }; recorded as an undo on { $day } by { $author }
   *[edit] From { $effective }; recorded on { $day } by { $author }
}

## History

history-answer = { $count ->
    [one] Saved once, on { $moment }, by { $author }.
   *[other] Saved { $count } times, last on { $moment }, by { $author }.
}
history-author-then = { $author } (then: { $then })
history-answer-one = Saved on { $moment } by { $author }.
history-answer-action = { $code } was last changed on { $moment } by { $author }: { $what }.
history-brief-added = added to the programme
history-brief-more = { $count ->
    [one] one more field
   *[other] { $count } more fields
}
history-answer-none = No entry matches this selection.
history-trust = Nothing is ever overwritten: { $count ->
    [one] one update
   *[other] { $count } updates
} and { $events ->
    [0] no events
    [one] one event
   *[other] { $events } events
}, the newest entry first.
history-counts = This counts everything ever recorded, also starting positions and undone entries.
history-all = All entries
history-everybody = Everybody
history-everything = All actions and measures
action-choices-many = The first { $limit } are listed; a search finds the others.
history-from = Recorded from
history-to = Recorded until
history-title = { $kind ->
    [load] Loaded with the programme: { $what }
    [import] Imported: { $what }
    [undo] Undone: { $what }
   *[edit] { $what }
}
history-loaded-from = From: { $file }
history-updates = { $count ->
    [one] { $count } update of { $level ->
        [action] one action
        [measure] one measure
       *[both] one action or measure
    }
   *[other] { $count } updates of { $actions ->
        [one] { $level ->
            [action] one action
            [measure] one measure
           *[both] one action or measure
        }
       *[other] { $actions } { $level ->
            [action] actions
            [measure] measures
           *[both] actions and measures
        }
    }
}
history-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
history-partners = { $count ->
    [one] { $count } partner
   *[other] { $count } partners
}
history-partner = Partner: { $partner }
history-effective = From { $day }
history-event = Event: { $event }
history-event-withdrawn = Event withdrawn: { $event }
history-show = { $count ->
    [one] Show it
   *[other] Show all { $count } { $level ->
        [action] actions
        [measure] measures
       *[both] actions and measures
    }
}
history-left = { $count ->
    [one] This entry has one more part outside this selection.
   *[other] This entry has { $count } more parts outside this selection.
}
history-undoes = Undoes the entry of { $moment }
history-undone-part = Partly undone on { $moment }
history-undone-all = Undone on { $moment }
history-undone-cells = Undone on { $moment }: { $cells }
history-open = This entry only
history-figures-before = Figures just before
history-figures-after = Figures just after
undo-open = Undo this entry
undo-open-action = Undo this one only
undo-done-actions = { $count ->
    [one] Undone: { $changes } in { $count } action.
   *[other] Undone: { $changes } in { $count } actions.
}
undo-done-measures = { $count ->
    [one] Undone: { $changes } in { $count } measure.
   *[other] Undone: { $changes } in { $count } measures.
}
undo-done-both = { $count ->
    [one] Undone: { $changes } in { $count } action or measure.
   *[other] Undone: { $changes } in { $count } actions and measures.
}
undo-done-partners = { $count ->
    [one] Undone: { $changes } in { $count } partner.
   *[other] Undone: { $changes } in { $count } partners.
}
undo-title = Undo this entry
undo-title-actions = Undo this entry for one action or measure
undo-title-partners = Undo this entry for one partner
undo-again = Somebody has changed something meanwhile. Nothing was undone; please look again and choose.
undo-outage-busy = Somebody else is writing to the database. Nothing was undone; please try again in a moment.
undo-outage-full = The disk of the database is full. Nothing was undone; please try again once there is room.
undo-outage-read-only = The database can only be read at the moment. Nothing was undone; please try again once it can be written to.
undo-outage-gone = The database cannot be reached. Nothing was undone; please try again in a minute.
undo-outage-uncertain = The connection to the database was lost meanwhile, and it is not yet known whether this was undone. Please look in History before you try again.
undo-returns = { $count ->
    [one] This will be restored:
   *[other] These { $count } items will be restored:
}
undo-removes = No longer part of the programme
undo-adds = Part of the programme again
undo-withdraws = Event withdrawn: { $event }
undo-brings-back = Event restored: { $event }
undo-absent = Not in the programme
undo-present = In the programme
undo-changed = { $count ->
    [one] One value has been changed since. Choose the value to keep.
   *[other] { $count } values have been changed since. Choose which to keep, one by one or for all.
}
undo-restore-all = Restore all
undo-keep-all = Keep all
undo-box-before = Before the entry
undo-box-said = In the entry
undo-box-now = Now
undo-by = By { $author } on { $moment }
undo-restore = Restore { $value }
undo-keep = Keep { $value }
undo-already = { $count ->
    [one] Already as before: { $cells }.
   *[other] Already as before: { $cells }.
}
undo-left = { $count ->
    [one] One choice is still to be made.
   *[other] { $count } choices are still to be made.
}
undo-comment = Comment on this undo
undo-confirm = { $count ->
    [0] Undo
    [one] Undo { $count } change
   *[other] Undo { $count } changes
}
undo-leave = Close without changes
undo-only-free = Undo the other { $count } only
undo-stays = { $what ->
    [comment] The comment of this entry stays in the history; restored values keep their own.
    [source] The source of this entry stays in the history; restored values keep their own.
   *[both] The comment and the source of this entry stay in the history; restored values keep their own.
}

## Download

download-view = Download
download-text = What this page shows, with its filters, dates and language.
download-unsaved = { $count ->
    [one] One unsaved change is not in it.
   *[other] { $count } unsaved changes are not in it.
}
download-no-report = A report (PDF, slides) covers all statuses and names no owners. Clear these two filters to download one.

## Share

share-answer = { $count ->
    [one] One shared page is open to anyone who has its link{ $locked ->
        [all] { " " }and its password
       *[none] { "" }
    }, up to { $day }.
   *[other] { $count } shared pages are open to anyone who has their link{ $locked ->
        [all] { " " }and password
        [some] { " " }(and for some the password)
       *[none] { "" }
    }; the first expires after { $day }.
}
share-answer-none = No page of this programme is currently shared.
share-trust = A shared page is read without an account, shows no person’s name, and can be ended at any time.
share-view = Share
share-badge-all = Shared
share-badge-part = Shared in part
share-colleagues = For colleagues
share-colleagues-text = The address of this view. Whoever opens it sees the same filters in the dashboard, with their own rights.
share-anyone = For anyone
share-anyone-text = A separate page, without an account. It shows only what you choose, for as long as you wish, and you can end it at any time.
share-local = This link opens on this computer alone. Others can open it once the setting PUBLIC_URL has the address by which they reach the dashboard.
share-copy-colleagues = Copy internal link
share-copy-anyone = Copy public link
share-copy-done = Copied
share-copy-failed = Copying is not possible here: select the address.
share-viewer = Only those who may edit can share pages.
share-make = Create a shared page
share-make-action = Share this action
share-new = New shared page
share-new-caption = It uses the filters of this view, except status and owner.
share-name = Name, also shown on the page
share-name-example = e.g. For the ministry, autumn
share-sections = Parts of the page
share-section-tiles = Key figures
share-section-pillars = Pillars
share-section-partners = Partners
share-section-matrix = Who does what
share-section-actions = List of actions
share-section-timeline = Timeline
share-section-trend = Trend
share-section-changes = What changed
share-time = State of the figures
share-follows = Live: always shows the latest figures
share-freezes = Frozen: always shows what is known now
share-freezes-then = Frozen: always shows what was known on { $moment }
share-day = Date that the page shows
share-language = Language of the page
share-language-reader = The reader’s own
share-expiry = Valid up to and including
share-expiry-help = At most { $count } days. It can be extended later.
share-downloads = Offer files (CSV, JSON)
share-more = Embedding
share-password = Password (optional)
share-password-help = At least { $count } characters. Send it separately from the link.
share-origins = Websites that may embed the page, one per line
share-origins-example = https://www.example.org
share-summary = Shows { $what }.
share-create = Create the link
share-preview = Create a preview
share-preview-open = Open the preview in a new tab
share-preview-until = The preview disappears by itself after ten minutes and is in no list.
share-made = ‘{ $name }’ is ready: copy its link now
share-made-open = Open the page in a new tab
share-made-caption = The link is shown only now. If it gets lost, give the page a new link; the old one then stops working.
share-made-anyone = For anyone with this link, without an account
share-made-password = For anyone who has this link and the password. Send the password separately from the link.
share-qr = QR code of the link
share-qr-save = Save the QR code
share-copied = I have copied the link
share-list = Shared pages
share-list-over = Expired and ended
share-list-none = No page has been shared yet.
share-state-live = Open
share-state-paused = Paused
share-state-expired = Expired
share-state-revoked = Ended
share-said-follows = live
share-said-frozen = frozen as of { $day }
share-said-actions = actions
share-said-reader = reader’s language
share-said-files = with files
share-said-no-files = without files
share-said-password = with a password
share-said-sections = { $count ->
    [one] one part: { $sections }
   *[other] { $count } parts: { $sections }
}
share-said-all-sections = all parts
share-said-origins = embeddable by { $sites }
share-by = Created by { $author } on { $day }
share-until = valid up to { $day }
share-was-until = was valid up to { $day }
share-ended = ended on { $day }
share-ended-by = ended by { $author } on { $day }
share-opens = { $count ->
    [0] Never opened
    [one] Opened once, on { $day }
   *[other] Opened { $count } times, last on { $day }
}
share-opens-days = Per day
share-opens-day = Day
share-opens-number = Opened
share-opens-alt = How often ‘{ $name }’ was opened per day
share-opens-latest = The last { $count } days on which the page was opened.
share-pause = Pause
share-resume = Resume
share-extend = Extend
share-rotate = New link
share-duplicate = Duplicate
share-revoke = End
share-ask-extend = Until when should ‘{ $name }’ stay open?
share-ask-rotate = Give ‘{ $name }’ a new link?
share-ask-rotate-text = The current link stops working at once, wherever it is used. The page itself stays.
share-ask-revoke = End ‘{ $name }’ for good?
share-ask-revoke-text = Within seconds, nobody who has the link can see the page. This cannot be undone; the page stays in the list.
share-ask-duplicate = Duplicate ‘{ $name }’?
share-ask-duplicate-text = The copy shows the same, has the same password if there is one, and a link of its own that is valid for { $count } days.
share-copy-name = Name of the copy
share-gone = This link is no longer there.
share-not-allowed = You are not authorised to share or end pages.
share-not-yours = You may only share, change and end what belongs to your own pillars or partners: choose from those.
share-refused-name-needed = A name is needed.
share-refused-name-unreadable = The name contains characters that cannot be saved.
share-refused-name-long = A name has at most { $value } characters.
share-refused-unknown-programme = There is no programme ‘{ $value }’.
share-refused-unknown-pillar = This programme has no pillar ‘{ $value }’.
share-refused-unknown-partner = This programme has no partner ‘{ $value }’.
share-refused-unknown-action = This programme has no action or measure ‘{ $value }’ at the chosen level.
share-refused-unknown-health = ‘{ $value }’ is not a state of the schedule; choose on_track, at_risk, off_track or not_assessed.
share-refused-unknown-section = A shared page has no part ‘{ $value }’.
share-refused-no-section = Choose at least one part for the page to show.
share-refused-unknown-level = A page shows actions or measures, not ‘{ $value }’.
share-refused-unknown-language = ‘{ $value }’ is not a language of a shared page.
share-refused-bad-downloads = Files are offered or not; ‘{ $value }’ is neither.
share-refused-half-frozen = A frozen page needs both an ‘as of’ and an ‘as known on’ date.
share-refused-bad-day = ‘{ $value }’ is not a valid date.
share-refused-day-ahead = A page cannot be frozen on { $value }: that date is in the future.
share-refused-unknown-batch = There is no entry with number { $value }.
share-refused-people-limited = Only a token for a whole programme, and no feed, can show who did what.
share-refused-bad-expiry = ‘{ $value }’ is not a date on which a link can expire.
share-refused-expiry-past = The expiry date must be in the future; { $value } has passed.
share-refused-expiry-late = A link is valid for { $value } days at most.
share-refused-bad-password = This password contains characters that cannot be saved.
share-refused-password-short = A password has at least { $value } characters.
share-refused-password-long = A password has at most { $value } characters.
share-refused-password-common = This password is one of the commonest and is guessed first. Choose another one, for example three words that do not belong together.
share-refused-many-origins = At most { $value } websites can embed the page.
share-refused-bad-origin = A website is written like https://www.example.org, without a path; ‘{ $value }’ does not fit.
share-refused-already-ended = ‘{ $value }’ has been ended and can no longer be changed.
share-refused-changed-meanwhile = ‘{ $value }’ has been changed by somebody else meanwhile. Look at it as it is now, then try again.

## Tokens, by which other programs read

token-list = Tokens for software
token-text = A token lets Excel, Power BI, a script or a calendar read the data it covers until the date you choose. You can end it at any time.
token-none = There is no token yet.
token-make = Create a token
token-new = New token
token-name = Name to recognise it by
token-name-example = e.g. Excel of the ministry
token-kind = Used by
token-kind-api = Excel, Power BI and scripts
token-kind-feed = Calendars and feed readers
token-language-asker = Language the program requests, otherwise English
token-people = Include names and comments
token-people-help = Owners, authors and comments: only with a token for Excel, Power BI or scripts, without pillar or partner.
token-create = Create the token
token-made = ‘{ $name }’ is ready: copy it now
token-made-api = Programs request { $address }, for example. Excel and Power BI sign in as ‘Basic’: any user name, the token as password. Scripts send it as ‘Bearer’.
token-made-feed = Subscribe to the first address in your calendar (Outlook: from web), to the second in a feed reader. Whoever has such an address can read it.
token-made-caption = This is shown only now. If it gets lost, renew the token below; the old one then stops working.
token-copy = Copy the token
token-copy-calendar = Copy calendar address
token-copy-feed = Copy feed address
token-copied = I have copied it
token-said-asker = requested language
token-said-people = with names and comments
token-uses = { $count ->
    [0] Never used
    [one] Used once, on { $day }
   *[other] Used { $count } times, last on { $day }
}
token-rotate = Renew
token-ask-rotate = Renew the token of ‘{ $name }’?
token-ask-rotate-text = The current one stops working at once, wherever it is used. Name, limits and last day stay the same.
token-ask-revoke-text = Within seconds, nothing that uses the token can read any more. This cannot be undone; the token stays in the list.

## Exchange: what comes in from files

exchange-answer = Import a plan from Excel and check it before saving, or export it as a workbook or report.
exchange-import = Import
exchange-way = Source of the rows
exchange-paste = Pasted range
exchange-paste-text = Copy rows with their headings from a spreadsheet and paste them here.
exchange-no-room = There is no room for another file at the moment. Remove a file from this page, or reload the page once everything is saved, then try again.
exchange-not-sent = The file could not be sent. Try again.
exchange-remove = Remove { $file }
exchange-file-text = Excel (.xlsx), OpenDocument (.ods), text (.csv, .tsv, .txt) or an exported programme (.zip), { $limit } MB at most.
exchange-past = While you are viewing an earlier date, nothing can be imported.
exchange-viewer = Only those who may edit can import files.
exchange-sheet = Sheet
exchange-sheet-text = The file has { $count } sheets. Only this one is read and imported.
exchange-table = Type of data
exchange-table-actions = Actions
exchange-table-measures = Measures
exchange-table-updates = Updates of actions
exchange-table-evidence = Evidence
exchange-table-partners = Partners
exchange-columns = { $count ->
    [one] Columns: { $used } of { $count } is taken over
   *[other] Columns: { $used } of { $count } are taken over
}
exchange-columns-text = Choose what each column of the file means. That is remembered for files with the same columns.
exchange-columns-remembered = As somebody chose before for a file with these columns.
exchange-left-out = Skip
exchange-twice = ‘{ $column }’ can come from one column only, not from { $headings }.
exchange-day = Effective date, if the file gives none
exchange-since = New rows: known since
exchange-since-help = The day since which this plan has been known. Actions and measures that are new here exist from that day, so that figures for earlier dates count them too. The date of entry is still recorded.
exchange-reading = Reading the file
exchange-looking = Checking the rows
exchange-importing = Importing the rows
exchange-preview = Preview of the import
exchange-goes-back = { $count ->
    [one] { $count } row would only restore an earlier value. Is this an older file? Import it only if intended.
   *[other] { $count } rows would only restore an earlier value. Is this an older file? Import it only if intended.
}
exchange-either-way = { $order ->
    [month] Dates are read with the month first, because one of them cannot be read otherwise: { $written } is { $day }.
   *[day] Dates are read with the day first: { $written } is { $day }.
}
exchange-scale = All values of ‘{ $column }’ lie between 0 and 1. What do they mean?
exchange-scale-parts = Fractions: 0.25 is 25%
exchange-scale-percent = Percentages: 0.25 is 0.25%
exchange-scale-refused = All values of ‘{ $column }’ lie between 0 and 1, and nothing was written. Add --progress parts if 0.25 means 25%, or --progress percent if it means 0.25%.
exchange-refused = { $count ->
    [one] { $count } refused
   *[other] { $count } refused
}
exchange-refused-text = Nothing is imported while a row is refused. Correct the file and choose it again, or skip the column above.
exchange-refused-whole = Nothing is imported while a row is refused. Correct the file and choose it again.
exchange-changed = { $count ->
    [one] { $count } changed
   *[other] { $count } changed
}
exchange-added = { $count ->
    [one] { $count } added
   *[other] { $count } added
}
exchange-same = { $count ->
    [one] { $count } unchanged
   *[other] { $count } unchanged
}
exchange-same-text = { $count ->
    [one] One row contains nothing new.
   *[other] { $count } rows contain nothing new.
}
exchange-reason = Reason
exchange-line = Row
exchange-contents = Contents
exchange-do = { $count ->
    [one] Import one row
   *[other] Import { $count } rows
}
exchange-once = Everything is saved at once, or nothing. It can be undone later, in History.
exchange-saved = { $count ->
    [one] { $changes } saved, in one row.
   *[other] { $changes } saved, in { $count } rows.
}
exchange-undo = Show in history
exchange-again = Check again
exchange-old = The programme has changed meanwhile and nothing was saved. The preview above is new.
exchange-conflicts = { $count ->
    [one] Somebody else has changed one cell meanwhile; nothing was saved.
   *[other] Somebody else has changed { $count } cells meanwhile; nothing was saved.
}
exchange-import-text = Actions, measures, updates, evidence or partners from a spreadsheet.
exchange-whole-text = This is a file of the programme shown here. What was changed in its tables of actions, measures, evidence and partners since it was exported is imported; its history sheets are never rewritten.
problem-stays-left-table = this is not a sheet of a programme’s file, and is left out.
problem-stays-left-columns = { $count ->
    [one] the column ‘{ $names }’ is not one of this sheet, and is left out.
   *[other] the columns { $names } are not of this sheet, and are left out.
}
problem-stays-columns = { $count ->
    [one] the column ‘{ $names }’ is missing; its values in the programme stay as they are.
   *[other] the columns { $names } are missing; their values in the programme stay as they are.
}
problem-stays-rows = { $count ->
    [one] { $count } row was deleted in the file ({ $names }). It stays in the programme: an import takes nothing away.
   *[other] { $count } rows were deleted in the file ({ $names }). They stay in the programme: an import takes nothing away.
}
exchange-whole-same = Nothing was changed in this file since it was exported.
exchange-whole-new = This file holds a whole programme that does not exist here yet. Import it under ‘New programme’.
exchange-whole-other = This is a file of the programme ‘{ $programme }’. Choose that programme in the sidebar first.
exchange-file = File
exchange-choose = Choose a file, or drop it here
exchange-empty = (empty)
exchange-whole-file = The file
exchange-row = Row { $number }
exchange-cell = Row { $number }, { $column }
exchange-conflict = { $row }: { $author } has entered ‘{ $value }’ here in the meantime.

## Exchange: why a file can't be read

problem-too-large = the file is larger than { $limit } MB.
problem-unpacks-too-large = Unpacked, the file is larger than { $limit } MB.
problem-too-many-parts = The file has more than { $limit } parts.
problem-too-many-rows = the table has more than { $limit } rows.
problem-too-many-columns = The table has more than { $limit } columns.
problem-too-many-cells = The table has more than { $limit } cells.
problem-lost-letter = a character was lost in line { $line } when the file was saved. Save it again as UTF-8.
problem-empty = The file is empty.
problem-no-rows = there is nothing below the headings.
problem-no-workbook = This is not an Excel workbook, despite its name.
problem-no-ods = This is not an OpenDocument spreadsheet, despite its name.
problem-old-workbook = This is an old Excel workbook (.xls). Save it as .xlsx.
problem-encrypted = The file is encrypted with a password. Save it without one.
problem-macros = The workbook contains macros. Save it as .xlsx without macros.
problem-uncomputed = The workbook contains formulas that have not been computed yet. Open it in a spreadsheet and save it again.
problem-unsafe-xml = The workbook contains XML that no spreadsheet needs, and is not read.
problem-damaged = The file is damaged and cannot be read.
problem-too-much-work = The file requires more computing than expected for its size, and is not read. Copy the rows into a new workbook or save them as .csv.
problem-too-much-text = The tables in the file hold more than { $limit } MB of text.
problem-by-command = If this is an exported programme, it can be imported on the server, up to { $limit } MB and { $rows } rows in a table: python -m data import FILE
problem-by-backup = What is larger can be moved as a whole database: python -m db backup and python -m db restore
problem-busy = Other files are being read at the moment. Try again in a minute.
problem-too-long-paste = More than { $limit } characters were pasted. Import them as a file.
problem-other-ending = A file that ends in { $ending } cannot be read here; .xlsx, .ods, .csv, .tsv and .txt can.
problem-other-ending-whole = A file that ends in { $ending } cannot be read here; .xlsx and .zip can.

## Findings about due days

finding-due-none = { $level ->
    [measure] No one-off measure with a due date matches these filters on this day.
   *[action] No one-off action with a due date matches these filters on this day.
}
finding-due-all-done = { $count ->
    [one] { $level ->
        [measure] The only one-off measure is completed.
       *[action] The only one-off action is completed.
    }
   *[other] { $level ->
        [measure] All { $count } one-off measures are completed.
       *[action] All { $count } one-off actions are completed.
    }
}
finding-due-all-past = { $count ->
    [one] { $level ->
        [measure] The only one-off measure is past its due date and not completed.
       *[action] The only one-off action is past its due date and not completed.
    }
   *[other] { $level ->
        [measure] All { $count } one-off measures are past their due date and not completed.
       *[action] All { $count } one-off actions are past their due date and not completed.
    }
}
finding-due-past-then = { $all ->
    [one] { $level ->
        [measure] The only one-off measure is past its due date and not completed
       *[action] The only one-off action is past its due date and not completed
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] One of the { $all } one-off measures is past its due date and not completed
           *[action] One of the { $all } one-off actions is past its due date and not completed
        }
       *[other] { $level ->
            [measure] { $count } of the { $all } one-off measures are past their due date and not completed
           *[action] { $count } of the { $all } one-off actions are past their due date and not completed
        }
    }
}{ $silent ->
    [0] {""}
    [one] , one of them never reported
   *[other] , { $silent } of them never reported
}; { $ahead ->
    [one] one more is due by { $until }.
   *[other] { $ahead } more are due by { $until }.
}
finding-due-past = { $all ->
    [one] { $level ->
        [measure] The only one-off measure is past its due date and not completed
       *[action] The only one-off action is past its due date and not completed
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] One of the { $all } one-off measures is past its due date and not completed
           *[action] One of the { $all } one-off actions is past its due date and not completed
        }
       *[other] { $level ->
            [measure] { $count } of the { $all } one-off measures are past their due date and not completed
           *[action] { $count } of the { $all } one-off actions are past their due date and not completed
        }
    }
}{ $silent ->
    [0] {""}
    [one] , one of them never reported
   *[other] , { $silent } of them never reported
}.
finding-due-all-today = { $count ->
    [one] { $level ->
        [measure] The only one-off measure is due on { $on } and not completed.
       *[action] The only one-off action is due on { $on } and not completed.
    }
   *[other] { $level ->
        [measure] All { $count } one-off measures are due on { $on } and not completed.
       *[action] All { $count } one-off actions are due on { $on } and not completed.
    }
}
finding-due-today = { $all ->
    [one] { $level ->
        [measure] The only one-off measure is due on { $on } and not completed.
       *[action] The only one-off action is due on { $on } and not completed.
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] One of the { $all } one-off measures is due on { $on } and not completed.
           *[action] One of the { $all } one-off actions is due on { $on } and not completed.
        }
       *[other] { $level ->
            [measure] { $count } of the { $all } one-off measures are due on { $on } and not completed.
           *[action] { $count } of the { $all } one-off actions are due on { $on } and not completed.
        }
    }
}
finding-due-soon = { $all ->
    [one] { $level ->
        [measure] The only one-off measure is due by { $until } and not completed yet.
       *[action] The only one-off action is due by { $until } and not completed yet.
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] One of the { $all } one-off measures is due by { $until } and not completed yet.
           *[action] One of the { $all } one-off actions is due by { $until } and not completed yet.
        }
       *[other] { $level ->
            [measure] { $count } of the { $all } one-off measures are due by { $until } and not completed yet.
           *[action] { $count } of the { $all } one-off actions are due by { $until } and not completed yet.
        }
    }
}
finding-due-later = { $count ->
    [one] { $level ->
        [measure] One one-off measure is still open; its due date is { $on }.
       *[action] One one-off action is still open; its due date is { $on }.
    }
   *[other] { $level ->
        [measure] { $count } one-off measures are still open; the first due date is { $on }.
       *[action] { $count } one-off actions are still open; the first due date is { $on }.
    }
}

## Findings about evidence

finding-silence-nothing = Nothing matches these filters on this day
finding-silence-few-without = { $all ->
    [one] The only action has { $named ->
        [0] no evidence
        [one] no evidence that names this partner
       *[other] no evidence that names these partners
    }
   *[other] { $count ->
        [one] One of the { $all } actions has { $named ->
            [0] no evidence
            [one] no evidence that names this partner
           *[other] no evidence that names these partners
        }
       *[other] { $extent ->
            [all] All { $all }
           *[some] { $count } of the { $all }
        } actions have { $named ->
            [0] no evidence
            [one] no evidence that names this partner
           *[other] no evidence that names these partners
        }
    }
}: { $actions }
finding-silence-without = { $all ->
    [one] The only action has { $named ->
        [0] no evidence
        [one] no evidence that names this partner
       *[other] no evidence that names these partners
    }
   *[other] { $count ->
        [one] One of the { $all } actions has { $named ->
            [0] no evidence
            [one] no evidence that names this partner
           *[other] no evidence that names these partners
        }
       *[other] { $extent ->
            [all] All { $all }
           *[some] { $count } of the { $all }
        } actions have { $named ->
            [0] no evidence
            [one] no evidence that names this partner
           *[other] no evidence that names these partners
        }
    }
}
finding-silence-quiet = { $all ->
    [one] The only action has { $named ->
        [0] no evidence from the last twelve months
        [one] no evidence from the last twelve months that names this partner
       *[other] no evidence from the last twelve months that names these partners
    }
   *[other] { $count ->
        [one] One of the { $all } actions has { $named ->
            [0] no evidence from the last twelve months
            [one] no evidence from the last twelve months that names this partner
           *[other] no evidence from the last twelve months that names these partners
        }
       *[other] { $extent ->
            [all] All { $all }
           *[some] { $count } of the { $all }
        } actions have { $named ->
            [0] no evidence from the last twelve months
            [one] no evidence from the last twelve months that names this partner
           *[other] no evidence from the last twelve months that names these partners
        }
    }
}
finding-silence-calm = { $all ->
    [one] The only action has { $named ->
        [0] evidence from the last twelve months
        [one] evidence from the last twelve months that names this partner
       *[other] evidence from the last twelve months that names these partners
    }
   *[other] All { $all } actions have { $named ->
        [0] evidence from the last twelve months
        [one] evidence from the last twelve months that names this partner
       *[other] evidence from the last twelve months that names these partners
    }
}

## Freshness

freshness-answer = { $level ->
    [measure] { $count ->
        [0] None of the { $all } open measures has been without an update for more than { $days } days.
        [one] 1 of the { $all } open measures has had no update for more than { $days } days.
       *[other] { $count } of the { $all } open measures have had no update for more than { $days } days.
    }
   *[action] { $count ->
        [0] None of the { $all } open actions has been without an update for more than { $days } days.
        [one] 1 of the { $all } open actions has had no update for more than { $days } days.
       *[other] { $count } of the { $all } open actions have had no update for more than { $days } days.
    }
}
freshness-answer-closed = { $level ->
    [measure] No measure is open here: each is completed or has been cancelled.
   *[action] No action is open here: each is completed or has been cancelled.
}
freshness-trust = { $level ->
    [measure] Measured on { $day }, from the last update or, without one, from the day the measure was added. The limit of { $days } days is a setting.
   *[action] Measured on { $day }, from the last update or, without one, from the day the action was added. The limit of { $days } days is a setting.
}
freshness-stale = No recent update
freshness-never = Never reported
freshness-longest = Longest without update
freshness-silent = No update for
freshness-nobody = No owner
freshness-per-owner = By owner
freshness-per-pillar = By pillar
freshness-unowned = No { $level ->
    [measure] measure
   *[action] action
} here has an owner yet; enter one in the form on the page Update.
freshness-list = { $level ->
    [measure] Open measures, longest without update first
   *[action] Open actions, longest without update first
}
freshness-list-caption = Completed and cancelled { $level ->
    [measure] measures
   *[action] actions
} are left out: no more updates are expected for them.

## Shared page

shared-skip = Skip to the content
shared-theme = Appearance
shared-theme-device = As on this device
shared-theme-light = Light
shared-theme-dark = Dark
shared-draft = Preview: only this link shows it, and it ends ten minutes after it was created.
shared-frozen = This page is frozen: it shows { $day } as it was known on { $moment } and no longer changes.
shared-follows = This page is live: it shows the latest figures each time it is opened. Last recorded on { $moment }.
shared-open = Open this page by itself
shared-actions = { $count ->
    [one] { $level ->
        [measure] One measure of pillar { $pillar }
       *[action] One action of pillar { $pillar }
    }
   *[other] { $level ->
        [measure] { $count } measures of pillar { $pillar }
       *[action] { $count } actions of pillar { $pillar }
    }
}
shared-left = { $count ->
    [one] { $level ->
        [measure] One more measure is not listed here
       *[action] One more action is not listed here
    }
   *[other] { $level ->
        [measure] { $shown } more measures are not listed here
       *[action] { $shown } more actions are not listed here
    }
}{ $files ->
    [yes] ; the file actions.csv, linked below, has them all.
   *[no] .
}
shared-worst = The list shows those furthest behind their plan.
shared-changes-left = { $count ->
    [one] One more { $level ->
        [measure] measure
       *[action] action
    } changed and is not listed here.
   *[other] { $shown } more { $level ->
        [measure] measures
       *[action] actions
    } changed and are not listed here.
}
shared-with = with: { $partners }
shared-table = As a table
shared-progress = Progress and plan
shared-bullet = Bar: progress reported. Upright line: planned by now, an estimate. Empty dashed bar: nothing reported, which is not zero.
shared-last = Last update
shared-newer = An event can be newer than the last update.
shared-timeline = Bar: start to due date, filled as far as reported; empty and dashed where nothing is. Upright line: planned by the date shown, an estimate. Dot: an event. Dashed upright line: the date shown.
shared-whole = Everything shown here
shared-key = Key and method
shared-key-note = Colour is never the only sign: each status also has a mark of its own, some a pattern too.
shared-files = Files
shared-contact = Contact:
shared-made = Page created on { $day }.
shared-sender = Published by { $sender }.
shared-files-figures = Figures ({ $format })
shared-files-actions = { $level ->
    [measure] Measures ({ $format })
   *[action] Actions ({ $format })
}
shared-action-gone = On { $day }, { $code } is not part of the programme.
shared-check = Check code { $number }.
shared-check-how = How to verify it
shared-check-command = Anyone who has the database gets the same check code with this command. In another language the titles differ, and so does the code:

## Method

method-answer = { $count ->
    [0] There were no updates by this day, so every figure is a dash.
    [one] Every figure is computed from one dated update, in the same way on every page.
   *[other] Every figure is computed from { $count } dated updates, in the same way on every page.
}
method-origin = As of { $day } the record holds { $loaded ->
    [one] one update that was
   *[other] { $loaded } updates that were
} loaded with the programme and { $people ->
    [0] none entered by editors.
    [one] one entered by an editor.
   *[other] { $people } entered by editors.
}
method-counts = This counts the updates on all actions and measures, without the first row of each, which reports nothing yet, and without what was undone; History shows those too.
method-version = Software version: { $version }
method-source = Where the updates come from
method-source-assessed = The updates that were loaded are an assessment based on public sources, made on { $day }. They are not official figures of the organisation whose programme this is. ‘Nothing found’ means that nothing was found on the public pages that could be read. Editors can replace them.
method-source-ladder = Progress of an assessed action follows a scale: the highest step that the evidence supports, in doubt the lower one. Progress never falls. Continuous actions are never completed.
method-source-rung = Step
method-source-needs = Requirement
method-source-count = Updates
method-rung-a = Dated activity: a meeting, a study or working group begun, a pilot, a debate. Meetings and debates alone stay here.
method-rung-b = A formal agreement among governments, an adopted declaration, recommendation or decision, or a first concrete deliverable in use.
method-rung-c = Two or more independent instruments or deliverables that cover the core of the action.
method-rung-d = The result that the wording asks for is in force or delivered.
method-rung-f = An announced step was delayed, or no result was found: progress stays the same, and the comment says so.
method-source-measures = A measure starts as ‘Not reported’. Its status counts from the day of its completion or, where there is none, of the evidence for its outcome.

method-counting = What is counted
method-counting-scope = { $count ->
    [0] Everything is counted.
    [one] Everything is counted but what has the status { $statuses }, which is left out of every count.
   *[other] Everything is counted but what has one of the statuses { $statuses }, which is left out of every count.
}
method-counting-completion = Completed divided by counted one-off actions. Both numbers are always shown beside the percentage. Where nothing is counted there is a dash, never { $zero }.
method-counting-coverage = The share of counted actions with reported progress. It is shown beside each average.
method-counting-average = The sum of weight × progress divided by the sum of the weights, over the counted actions with reported progress. Nothing reported is not zero.
method-counting-floor = The same average with the actions without reported progress counted as { $zero }: the lowest possible value.
method-counting-group = Each figure is computed from the actions, never from other figures: the programme is not the mean of its pillars.
method-counting-partners = An action counts in full for each of its partners and once in the programme. The rows of partners are therefore never added up.
method-counting-ongoing = A continuous action cannot be completed and is never behind plan; it counts only in the average and the minimum.
method-counting-measures = The measures of annual plans are a level of their own, with the partners that they name themselves. The key figures are about actions.
method-counting-rounding = Figures are computed exactly and rounded only when they are shown, to one decimal. Changes are rounded after subtracting.
method-term = Figure
method-rule = How it is counted
method-term-completion = Completion rate
method-term-coverage = Reporting rate
method-term-group = Pillar, partner, programme
method-term-ongoing = Continuous actions
method-term-rounding = Rounding

method-statuses = How each status affects the figures
method-statuses-intro = The figures follow these properties of a status, never its name.
method-flag-in_scope = Counted
method-flag-done = Completed
method-flag-has_health = Schedule assessed
method-flag-needs_comment = Needs a comment

method-planned = Planned progress
method-planned-time = By elapsed time, as a rule: a straight line from the start to the due date, 0% before and 100% from the due date on. It is an estimate.
method-planned-measures = By measures, if this is set for an action: the share of the weight of its measures that are due by the day.
method-planned-formula = Planned = days since the start ÷ days from the start to the due date.
method-planned-example = Example: { $title } runs from { $start } to { $due }. On { $day }, { $gone } of { $length } days have passed: { $gone } ÷ { $length } = { $planned } planned.
method-planned-gap = Reported is { $progress }, so the gap is { $gap } points.
method-planned-silent = No progress has been reported, so there is no gap.

method-health = On track or not
method-health-intro = The gap is reported minus planned, in points. The thresholds are those in force on { $day }.
method-health-when = When
method-health-on_track = At most { $risk } points below planned.
method-health-at_risk = More than { $risk } and up to { $off } points below planned; or, by measures, a reported measure is overdue by up to { $days } days.
method-health-off_track = Reported, past the due date and not completed; or more than { $off } points below planned; or, by measures, a reported measure is overdue by more than { $days } days.
method-health-not_assessed = Nothing reported yet, not begun, no dates, no progress figure before the due date, or less than { $least } planned.
method-health-silence = Missing updates never count as a delay: what was never reported has a list of its own. Continuous actions and those with the status { $statuses } are in none of the four.

method-example = A worked example
method-example-intro = Five one-off actions of weight 1 and three partners, computed like all other figures.
method-example-given = The five actions
method-example-result = The figures that follow
method-example-row = Row
method-example-note = { $count ->
    [one] One counted action has { $memberships } participations
   *[other] { $count } counted actions have { $memberships } participations
}: that is why the rows of partners do not add up to the programme.

method-days = Dates: situation and data
method-days-as-of = Every page shows the state at the end of one day (time zone { $timezone }). For each item of information the last update in effect on that day applies.
method-days-default = By default that day is today or, once the programme is over, its last day. Later updates are mentioned.
method-days-record = Each update has two dates: the date from which it applies and the moment it was recorded. An action does not exist before its first update, and the starting row is not an update.
method-days-thresholds = Titles, partners, weights, due dates and thresholds are those of the date you are viewing, not today’s.
method-days-silence = An action that is not completed counts as without a recent update after { $days } days. On { $day } { $count ->
    [0] this applied to none of the open actions.
    [one] this applied to one of the { $total } open actions: completed and cancelled ones do not count here.
   *[other] this applied to { $count } of the { $total } open actions: completed and cancelled ones do not count here.
}
method-days-report = An update states a status or progress, or gives a comment, a source or evidence. A change of the plan alone, such as another title or owner, does not count.

method-writing = How updates are recorded
method-writing-append = Nothing is ever overwritten: each save adds updates, with author, time, a comment and a source. ‘Completed’ without a source is shown as ‘no source’.
method-writing-together = When two people change the same cell, the second person’s changes are not saved and that person sees both values. Changes to different cells merge.
method-writing-rules = These are refused: progress outside 0 to 100, a due date before the start, a status that needs a comment without one, and an update from a day in the future or before the programme. ‘Completed’ sets progress to 100; 100 alone does not mean ‘Completed’.
method-roles = Who may do what
method-role = Role
method-may = May
method-role-viewer = Viewer
method-role-editor = Editor
method-role-admin = Administrator
method-may-viewer = Read everything.
method-may-editor = Update actions and measures: all, or those of certain pillars, of certain partners, or of both at once.
method-may-admin = Everything, other people’s rights included.
method-roles-local = No users have been set up yet: anyone who can open the dashboard has every right.
method-roles-checked = Rights are checked at every save.

## The read API and feeds

api-token-needed = A valid token is needed, in the header Authorization.
api-unknown-address = There is nothing at this address.
api-unknown-feed = This feed does not exist: the address may be incomplete, or the feed may have ended.
api-unknown-value = There is no { $parameter } ‘{ $value }’.
api-unknown-page = This cursor belongs to no page of this list; begin again without it.
api-no-programme = There is no programme in the database yet.
api-not-yet = Nothing is known of { $value } yet: that moment is still to come.
api-other-method = This address can only be read, with GET or HEAD.
api-bad-value = ‘{ $value }’ does not fit the parameter { $parameter }.
api-bad-page = This is not a valid cursor.
api-said-twice = The parameter { $parameter } may appear in the address only once.
api-too-many = Too many values were given for { $parameter }.
api-unknown-parameter = This address has no parameter ‘{ $parameter }’.
api-too-often = Too many invalid tokens were sent from this address; please wait a minute.
api-broken = An error occurred here; it has been recorded in the log.
api-away = The data cannot be read at the moment; please try again in a minute.
feed-due = Due dates: { $programme }
feed-changes = Changes: { $programme }
feed-event = { $action } · New event: { $event }
feed-line = { $what }: { $value }
feed-line-change = { $what }: { $before } → { $after }

## Shared page not valid

notice-title-gone = This link is not valid
notice-text-gone = It may be incomplete, or the page may have expired, been withdrawn or be paused for now. Please contact the person who sent it to you.
notice-title-locked = This page is protected
notice-text-locked = Please enter the password that you were given for it.
notice-password = Password
notice-open = Open the page
notice-wrong = That is not the password of this page.
notice-title-often = Too many attempts
notice-text-often = Please wait a few minutes, then try again.
notice-title-away = The page cannot be shown at the moment
notice-text-away = Please try again in a few minutes.

## Exchange: files that go out

export-card = Export
export-text = What you see, with its filters, date and language: a workbook with a sheet per view, tables, filters and charts, or one view as CSV.
export-stays = For reading only: changes in this file cannot be imported.
export-workbook = All views (.xlsx)
export-view = View
export-people = CSV for spreadsheets
export-table = Table
export-programs = CSV for software
export-table-actions = Actions
export-table-updates = Updates
export-table-evidence = Evidence
export-table-measures = Measures
export-table-figures = Figures by pillar
export-whole = The whole programme
export-whole-text = All of it with its history: the author and time of every update, whatever the filters and dates. Another installation can import it.
export-returns = Changes in its tables of actions, measures, evidence and partners can be imported again here.
export-whole-xlsx = Workbook (.xlsx)
export-whole-zip = CSV files (.zip)

## Exchange: a new programme

new-card = New programme
new-text = Fill in the template and upload it here. The programme then appears beside the others in the sidebar; each is counted separately.
new-template = Template (.xlsx)
new-admin = Only administrators can create programmes.
new-file = From a file
new-file-text = The template, filled in, or a whole programme as it was exported (.xlsx, .zip).
new-found = Programme ‘{ $programme }’. { $parts }.
new-do = Create this programme
new-made = The programme ‘{ $programme }’ has been created. Choose it in the sidebar.
new-there = The programme ‘{ $programme }’ exists already. Import changes in its file under ‘Import’.
new-copy-text = The pillars, partners and actions of ‘{ $programme }’ are taken over. Dates and years in titles move with the first day.
next-card = Next programme
next-text = Create the next programme from ‘{ $programme }’ in three steps: name and period, the actions to carry over, and a review. Nothing is saved before the last step.
next-begin = Prepare the next programme
next-step = Step { $number } of { $count }: { $step }
next-step-name = name and period
next-step-actions = actions
next-step-review = review
next-period = { $first } to { $last }
next-no-day = Enter the first day.
next-going = { $count ->
    [one] Clear the box of each action that is not carried over. One of { $total } is carried over.
   *[other] Clear the box of each action that is not carried over. { $count } of { $total } are carried over.
}
next-left = Not carried over: { $actions }
next-not-copied = Updates, measures and evidence are not copied.
next-preview = Actions of the new programme
next-unsaved = Nothing has been saved yet. Once created, a programme cannot be removed here.
next-back = Back
next-on = Next
new-code = Code of the new programme
new-first-day = First day
new-bad-code = This cannot be a code: it has up to 60 visible characters, a letter or digit among them, without a comma, a semicolon or a slash.
new-blank-in-code = Write ‘{ $code }’ without blanks, for example with hyphens: the code of a programme appears in addresses and commands.
new-copy-until = Until { $day } the dashboard still opens with ‘{ $programme }’; the new programme is shown to those who choose it.
new-copy-shown = As { $day } is not in the future, the dashboard opens with the new programme from now on, for everyone who has chosen no other.
new-copy-chosen = The dashboard still opens with ‘{ $programme }’; the new programme is shown to those who choose it.
problem-too-late = No programme can begin on that day: it would last beyond { $last }.
problem-there-already = the programme ‘{ $value }’ already exists.
new-first = The first programme
new-first-text = Fill in the template and upload it here. A whole programme that was exported elsewhere (.xlsx, .zip) or a zipped folder of CSV files can be used as well. Once there is one programme, the next can take over its structure.
new-making = Creating the programme
new-same = The programme ‘{ $programme }’ already contains everything in the file; nothing was changed.
new-open = Open it
new-more = Add new data
new-more-text = New data in the file are added. Existing values stay; change those under Import.
new-differs = { $count ->
    [one] One cell differs in the file, and stayed as it was.
   *[other] { $count } cells differ in the file, and stayed as they were.
}
new-refused = Nothing was saved. This has to be corrected in the file first:
problems-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
problem-no-folder = there is no such folder.
problems-row = row { $number }
problem-missing = this table is missing.
problem-once = this must be there just once.
problem-closed = this cannot be read ({ $error }).
problem-text = this text cannot be read. Save the file again, as UTF-8.
problem-quotes = a quotation mark from here on is not closed, or something follows it.
problem-no-header = the headings are missing.
problem-header-again = the headings appear here a second time.
problem-no-column = the column ‘{ $column }’ is missing.
problem-twice = the column ‘{ $value }’ is there twice.
problem-no-heading = there is a value in the column { $value }, which has no heading.
problem-wide = this row has { $cells } cells, and the heading row has { $headings }.
problem-one-row = there must be just one row.
problem-title = a title is needed, in one language at least.
problem-name = a name is needed, in one language at least.
problem-double = ‘{ $value }’ is in row { $row } already.
problem-action = the code ‘{ $value }’ is that of an action already.
problem-code = ‘{ $value }’ cannot be a code: it has 1 to 60 visible characters, a letter or digit among them, without a comma, a semicolon or a slash.
problem-blank = this must be filled in.
problem-blank-in-code = write the code ‘{ $value }’ without blanks, for example with hyphens.
problem-unknown = ‘{ $value }’ is not a code of the sheet { $table }.
problem-day = ‘{ $value }’ is not a date such as 2025-01-31, 31/01/2025 or 31 January 2025.
problem-one-of = ‘{ $value }’ is not one of these: { $all }.
problem-above = ‘{ $value }’ is not a number above { $low } and up to { $high }, with a point for decimals.
problem-number = ‘{ $value }’ is not a number from { $low } to { $high }, with a point for decimals.
problem-whole = ‘{ $value }’ is not a whole number from { $low } to { $high }.
problem-number-at-all = ‘{ $value }’ is not a number such as 12.5, with a point for decimals.
problem-whole-at-all = ‘{ $value }’ is not a whole number.
problem-moment = ‘{ $value }’ is not a moment such as { $example }.
problem-address = ‘{ $value }’ is not a web address that begins with https:// or http://.
problem-secret-address = this address contains a user name or password (before the @). Leave it out: everyone who reads the page would see it.
problem-too-long = a text has more than { $limit } characters.
problem-unfit = ‘{ $value }’ cannot appear here.
problem-order = { $day } is before starts_on, { $first }.
problem-early = the programme does not begin before { $day }.
problem-period = a programme lies within the years { $first } to { $last } and lasts { $years } years at most.
problem-done-needs-100 = ‘{ $value }’ is not possible with { $status }, which means 100.
problem-unreported = progress ‘{ $value }’ has been entered, and { $status } allows none.
problem-comment = { $status } requires a comment.
problem-no-such-day = { $status } has no such date.
problem-since-when = the date since which it is { $status } is missing.
problem-sequence = { $value } is here, where { $wanted } must be.
problem-falls = this is lower than in the row above.
problem-no-later = this is no later than the one before it.
problem-future = this lies in the future.
problem-undone-before = only what was recorded before can be undone.
problem-unsaid = there is no update for ‘{ $value }’.
problem-birth = the first update of an action must include { $column }.
problem-strange-status = there is no status ‘{ $value }’ here.
problem-other-status = the status ‘{ $value }’ means something else here.
problem-strange-table = there is no such sheet in a file of a programme. Is it the missing one under another name?
problem-strange-heading = ‘{ $value }’ is not a column of this sheet. Is it the missing one under another name?
problem-strange-column = there is no column ‘{ $value }’.
problem-unstated = something is here, but states does not name this column.
problem-not-yet = ‘{ $value }’ does not exist yet on { $day }.
problem-gone = ‘{ $value }’ has been removed.
problem-either = an action has a pillar_code, and a measure has a parent_code.
problem-history = what is recorded here is never changed by a file. Give the status, progress or title on the sheet of actions or measures.
problem-elsewhere = its history is not the beginning of the one recorded here.
problem-record = this does not match the history in the file. Without the tables of the history the file can be imported.
problem-record-rows = the number of rows ({ $rows }) differs from that in the history of the file ({ $recorded }). Without the tables of the history the file can be imported.

## Template of a new programme

template-guide = How to fill this in
template-order = Fill in the sheets in this order: { $sheets }. A sheet may stay empty, but for the programme, its pillars and its actions.
template-needed = A blue heading must be filled in for every row, a grey one may be left blank. Point at a heading to see what it takes. Do not change the headings or the names of the sheets.
template-titles = A title or a name in one language is enough; where another is missing, it is shown in the source language of the programme.
template-codes = A code is short, stands for its row for good and appears in addresses: 2.1, or NRW. It is text: a cell that holds 2.10 as a number loses its last digit.
template-lists = Several partners in one cell are codes with semicolons between them: NRW;FRANCE.
template-days = A date is a date of the spreadsheet or a text such as 2025-01-31, 31/01/2025 or 31 January 2025. The first and last day are those of the whole programme.
template-blank = A blank kind means one-off, a blank weight 1. The programme keeps the order of the rows. Progress is entered later, on the page Update.
template-then = Then import the file on the page Import and export, or with: python -m data import FILE
template-must = Must be filled in.
template-may = May be left blank.
template-one-of = One of: { $words }.
template-code-of = A code of the sheet { $sheet }.
template-day = A date.

## Views in files

views-scope = Selection
views-what = What
views-said = Shown here
views-known = { $moment }, entry { $batch }
views-completion = Completion rate
views-check = Check code
views-command = Verify with
views-done = Completed (one-off)
views-one_off = Counted (one-off)
views-ongoing = Continuous
views-actions = Counted
views-trend = Trend
views-health = Schedule (computed)
views-source = Source of the status
views-before = Before
views-after = After
views-since = Since { $day }
views-in_period = Counts
views-matrix = Pillars and partners
views-attention = Needs attention
views-silent_days = Days without an update
views-overdue_days = Days overdue
views-pair = { $what }: { $said }
views-beside-pillars = The sheet lists all pillars, to compare with; the filter shows { $names }.
views-beside-partners = The sheet lists all partners, to compare with; the filter shows { $names }.

## Report

report-kind = Progress report
report-summary = Summary
report-page = Page { $page } of { $pages }
report-method = Method { $version }
report-check = Check code { $number }
report-version = Counted by method { $version }, in force on { $day }
report-known = As known on { $moment } (entry { $batch }).
report-nobody = This report contains no names: owners and authors are left out.
report-badge = A language code in a box appears beside a text that has no translation: it is shown in its original language.
report-whole = Everything in this report
report-bar-alt = Pillar { $pillar } by status: { $statuses }. { $summary }.
report-standing = Average { $average } · { $reported } reported · { $done } completed
report-plan-row = { $code } { $progress }, { $planned } planned
report-plan-alt = Progress reported and planned in { $name }: { $rows }.
report-partner-alt = Average progress with the partner { $partner }, completed one-off actions and average by pillar: { $rows }.
report-table-alt = Status, schedule and progress, one by one: { $name }
report-listed = { $level ->
    [measure] Of the { $number } measures, this report lists { $shown }: in each pillar those furthest behind their plan.
   *[action] Of the { $number } actions, this report lists { $shown }: in each pillar those furthest behind their plan.
}
report-elsewhere = { $where ->
    [page] The file actions.csv on the shared page has them all.
   *[workbook] The workbook of this view, under ‘Import and export’, has them all.
}
report-card = Report
report-card-text = The state of the programme for those who do not open the dashboard: a PDF to print and send, or slides whose charts can be edited.
report-card-scope = Both follow the programme, date, pillars, partners, level and language of this view, except status and owner.
report-template = The template of the reports cannot be used at the moment. The log shows what is wrong with it.
report-pdf = PDF, A4
report-slides = Slides (PowerPoint)

## Signing in

sign-in-title-sign-in = Please sign in
sign-in-text-sign-in = You are not signed in, or your session has ended. Open the link that you were sent; if it has been used already, please ask an administrator for a new one.
sign-in-on-sign-in = I have already signed in: continue
sign-in-text-sign-in-providers = You are not signed in, or your session has ended. If you were sent a link instead, please open it.
sign-in-provider = Sign in with { $provider }
sign-in-passkey = Sign in with a passkey
passkey-title-in = Sign in with a passkey
passkey-text-in = Your device asks for your fingerprint, your face or your PIN.
passkey-button-in = Use my passkey
passkey-on-in = Other ways to sign in
passkey-title-new = Passkeys
passkey-text-new = A passkey lets you sign in with your fingerprint, your face or your PIN, without a link or a password. Your device keeps the passkey; only its public part is stored here.
passkey-button-new = Add a passkey
passkey-on-new = Continue to the dashboard
passkey-name = Name of the passkey
passkey-name-default = This device
passkey-list = Your passkeys
passkey-made = added on { $made }, not used yet
passkey-used = added on { $made }, last used on { $used }
passkey-remove = Remove
passkey-remove-named = Remove { $name }
passkey-refused-stopped = No passkey was used: the request was cancelled or timed out, or this browser has no passkey for this site.
passkey-refused-unknown = This passkey could not be used here. Please try again, or sign in another way.
passkey-refused-only-way = This passkey is your only way to sign in again. Please add another one first.
passkey-refused-most = You have reached the maximum number of passkeys. Please remove one first.
passkey-refused-known = This passkey has already been added.
passkey-refused-inactive = Your access to this dashboard has ended. Please contact an administrator.
passkey-refused-followed = Your role here comes from your account with another service, so you cannot sign in with a passkey. Please sign in with that account.
sign-in-title-refused = You could not be signed in
sign-in-title-waits = An administrator still has to give you access
sign-in-on-refused = Back to signing in
sign-in-refused-over = This attempt took longer than ten minutes, has been used already, or began in another browser. Please begin again.
sign-in-refused-away = The sign-in service is not responding at the moment. Please try again in a few minutes.
sign-in-product = Dashboard of the work programme
sign-in-refused-clock = The clocks of the sign-in service and of this dashboard differ too much. Please tell an administrator.
sign-in-refused-issuer = The answer came from a sign-in service other than the one you chose. Please begin again; if it happens again, please tell an administrator.
sign-in-refused-no-email = The sign-in service did not pass on an e-mail address for you, and you cannot be recognised here without one. Please tell an administrator.
sign-in-refused-many-groups = You belong to more groups than the sign-in service passes on, so your role is not known here. Please tell an administrator.
sign-in-refused-declined = The sign-in service did not let you in, or signing in was cancelled there. Please begin again or contact an administrator.
sign-in-refused-broken = The answer of the sign-in service could not be used. Please begin again; if it happens again, please tell an administrator.
sign-in-refused-waits = Your account is now known here, but has no role yet. Please ask an administrator for a role, then sign in again.
sign-in-refused-inactive = Your access to this dashboard has ended. Please contact an administrator.
sign-in-refused-email-taken = Your e-mail address already belongs to somebody here, perhaps to you by an invitation. Please open the link that you were sent, or ask an administrator for one, and sign in on its page.
sign-in-refused-link-over = The link you followed can no longer be used. Please ask an administrator for a new one.
sign-in-refused-tied = Your account with the sign-in service is already linked to another person here. Please tell an administrator.
sign-in-refused-followed = Your role here comes from your account with another service, so you cannot sign in with a passkey. Please sign in with that account.
sign-in-title-onward = On to the sign-in service
sign-in-text-onward-providers = This takes a moment. If nothing happens, please use the button.
sign-in-title-invitation = Welcome, { $name }
sign-in-text-invitation = This link signs you in once, on this device. Please do not pass it on.
sign-in-text-invitation-providers = This link signs you in once, on this device. If you have an account with one of the services below, choose it: from then on you can sign in with it. Please do not pass the link on.
sign-in-button-invitation = Sign in
sign-in-title-invitation-over = This link can no longer be used
sign-in-text-invitation-over = A link works only once, for a limited time, and only with its complete address. Please ask an administrator for a new one.
sign-in-title-elsewhere = You could not be signed in or out
sign-in-text-elsewhere = The request did not come from a page of this dashboard. Please open the address once more and use its button.
sign-in-title-sign-out = Signed in as { $name }
sign-in-text-sign-out = Signing out ends the session on this device. Unsaved changes are lost.
sign-in-button-sign-out = Sign out
sign-in-on-sign-out = Back to the dashboard
sign-in-account = Signed in as { $name }
sign-in-over = Your session has ended, or nobody is signed in here. Please reload the page.
sign-in-another = { $name } has signed in in this browser. This window was opened by somebody else: what they had not saved stays here for them alone.
sign-in-another-go = Continue as { $name }

## Links by mail

mail-dear = Dear { $name },
mail-invited-subject = Your access to the dashboard of the work programme
mail-invited = You now have access to the dashboard of the work programme.
mail-invited-by = { $inviter } has given you access to the dashboard of the work programme.
mail-open = To sign in, open this link and press the button on its page:
mail-ends = The link works once, until { $moment }. It is meant for you alone: please do not forward it.
mail-access-until = You have access up to and including { $day }.
mail-unexpected = If you did not expect this message, please ignore it.
mail-link-subject = Signing in to the dashboard of the work programme
mail-link-asked = A link to sign in to the dashboard of the work programme was requested with your address.
mail-not-asked = If you did not request it, please ignore this message.
mail-other-way = A link to sign in to the dashboard of the work programme was requested with your address. You sign in with your account with another service, so you need no link. Please sign in on this page:
mail-undelivered-address = The message could not be sent: the mail server cannot send to this address.
mail-undelivered-away = The message could not be sent: the mail server is not responding.
mail-undelivered-unsafe = The message could not be sent: there is no secure connection to the mail server.
mail-undelivered-login = The message could not be sent: the mail server does not accept the user name or the password of the dashboard.
mail-undelivered-refused = The message could not be sent: the mail server refused it.
mail-undelivered-busy = The message could not be sent: too many messages are waiting.
mail-instead = Please copy the link and send it yourself.
mail-slow = The mail server has not answered yet. If the message does not arrive, please copy the link and send it yourself.
mail-sent = The link was sent to { $address }.
mail-people-made = Link for { $name }
mail-people-caption = It works once, within seven days, for this person only, and is not shown again.
mail-people-done = Close
mail-people-help = The link is sent to this address.
sign-in-text-sign-in-mail = You are not signed in, or your session has ended. Open the link that you were sent; if it has been used already, have a new one sent to you.
sign-in-text-sign-in-providers-mail = You are not signed in, or your session has ended. If you have no account of this kind, open the link that you were sent, or have a new one sent to you.
sign-in-mail-address = Your e-mail address
sign-in-mail-button = Send me a link
sign-in-mail-problem = This is not an e-mail address; please check it.
sign-in-title-sent = Please check your mailbox
sign-in-text-sent = If { $address } is known here, a message is on its way. Its link signs you in once, within { $minutes } minutes. If nothing arrives, check the spam folder or ask an administrator.
sign-in-on-sent = Back to signing in
sign-in-text-invitation-over-mail = A link works only once, for a limited time, and only with its complete address. You can have a new one sent to you.
sign-in-on-invitation-over = To the sign-in page

## People and one's own account

people-answer = { $count ->
    [one] One person may sign in.
   *[other] { $count } people may sign in.
}
people-answer-waiting = { $count ->
    [one] One is waiting for a role.
   *[other] { $count } are waiting for a role.
}
people-trust = A change takes effect at the next click of the person concerned.
people-answer-inviter = { $count ->
    [one] You can invite contacts of the partner { $partners }.
   *[other] You can invite contacts of the partners { $partners }.
}
people-trust-inviter = They report on the actions of these partners, and see no others.
people-list-inviter = People you have invited
people-not-allowed = Only administrators can see and change people.
people-list = All people
people-search = Search by name, e-mail or partner
people-none = Nobody matches this search.
people-open = Change
people-open-help = Rights and sessions of { $name }
people-state-waits = Waiting for a role
people-state-over = Access expired
people-state-disabled = Access blocked
people-until = until { $day }
people-never = not signed in yet
people-seen = last active { $moment }
people-since = signed in { $moment }
people-invite = Invite a person
people-invite-contact = Invite a contact
people-made = Link for { $name }: copy it now
people-copy = Copy the link
people-made-caption = Send it to this person only. It works once, within seven days, and is not shown again.
people-copied = I have copied it
people-name = Name, as shown in the history
people-email = E-mail (optional)
people-language-browser = As in the browser
people-make = Create link
people-limits = If pillars and partners are both chosen, an action must belong to both.
people-limits-contact = If pillars are chosen, a contact reports only on actions that belong to one of them as well. What a contact sees depends on the partners alone.
people-last-day = Last day (optional)
people-last-day-own = Last day
people-choose-pillars = Choose pillars
people-choose-partners = Choose partners
people-last-day-help = After this day the person can no longer sign in.
people-rights = Rights
people-save = Save
people-sign-in = Active sessions
people-no-session = No active session.
people-this-device = (this session)
people-device = Unknown device
people-end = End
people-end-help = End the session on { $device }
people-end-all = End all sessions
people-again = New link
people-again-help = New link for { $name }; the earlier one ends
people-enable = Restore access
people-enabled = { $name } may sign in again, with a new link.
people-disable = Block access …
people-disable-text = { $name } loses every right and is signed out everywhere. What was saved stays in the history.
people-links = { $count ->
    [one] One shared page or token is open: { $names }.
   *[other] { $count } shared pages and tokens are open: { $names }.
}
people-links-what = What should happen to them?
people-links-end = End them
people-links-to = Hand them over to { $name }
people-disable-do = Block access
people-disabled = The access of { $name } is blocked.
people-erase = Erase …
people-erase-text = Name, e-mail, language, sign-in identities, passkeys and sessions of { $name } are erased for good, and every right goes. Entries in the history and in the audit stay, under ‘{ $former }’; they can still be undone. Texts that name { $name }, such as comments, and backups stay as they are.
people-erase-do = Erase for good
people-erased = { $name } is erased.
people-saved = The rights of { $name } are saved.
people-refused-inactive = The access of { $value } is blocked or has expired: restore it first.
people-refused-unknown = There is no person with number { $value }.
people-refused-last-admin = At least one administrator must remain: appoint another one first.
people-refused-unknown-role = There is no role ‘{ $value }’; choose from: { $known }.
people-refused-limits = Only editors and partner contacts can be limited to pillars or partners.
people-refused-pillars = What a viewer sees can be limited to partners, not to pillars.
people-refused-until-past = The last day has passed already.
people-refused-unknown-pillar = There is no pillar ‘{ $value }’; choose from: { $known }.
people-refused-unknown-partner = There is no partner ‘{ $value }’; choose from: { $known }.
people-refused-unknown-language = There is no language ‘{ $value }’; choose from: { $known }.
people-refused-name-length = A name has from 1 to { $value } characters.
people-refused-name-taken = The name { $value } already exists: choose one that distinguishes the two people.
people-refused-name-reserved = ‘{ $value }’ stands for something else here, as do all names that begin with ‘typed:’ or ‘former:’: choose another name.
people-refused-bad-email = ‘{ $value }’ is not an e-mail address.
people-refused-email-taken = { $value } is already in use by another person.
people-refused-heir = { $value } does not have the rights for all of these pages: choose another person, or end the pages.
account-rights = You are signed in with these rights: { $rights }.
account-who = Name and language
account-name-help = The history shows entries under your name of now, and the name that you had then beside it.
account-saved = Your name and language are saved.
account-sessions = Your active sessions
account-out = Sign out
account-out-everywhere = Sign out everywhere
account-links = Your shared pages and tokens
account-no-link = You share nothing at the moment.
account-page = Shared page
account-change-links = Change or end them
account-stored = What is stored about you
account-stored-text = Current and earlier names, e-mail, language, rights, ways to sign in (invitations, passkeys, accounts with other services), sessions with browser and times, shared pages and tokens, the entries you saved, the actions you own or owned, and the rows about you in the audit log. Passwords and the secret parts of links are not stored.

## The audit

audit-list = Audit log
audit-text = A record of who did what, kept for a limited time. The rows form a chain: the check of the database detects a missing or changed row.
audit-none = No rows of this kind.
audit-csv = Audit log as CSV
audit-all = All kinds
audit-person = Person
audit-at = When
audit-by = Who
audit-what = What
audit-about = About
audit-reason = Detail
audit-nobody = command line or visitor
audit-number = Person { $number }
audit-reason-invited = by a link
audit-reason-passkey = by a passkey
audit-reason-openid = by a sign-in service
audit-reason-proxy = by the gateway
audit-reason-provider = at the sign-in service
audit-reason-added = added
audit-reason-removed = removed
audit-reason-waits = no role yet
audit-reason-inactive = access has ended
audit-reason-email-taken = e-mail address of another person
audit-reason-link-over = link no longer valid
audit-reason-tied = account of another person
audit-reason-followed = role comes from a sign-in service
audit-reason-mail = requested by mail
audit-reason-other-way = signs in with a sign-in service
audit-reason-undelivered = link not delivered
audit-what-in = Signed in
audit-what-out = Signed out
audit-what-refused = Sign-in refused
audit-what-invited = Invited
audit-what-role = Rights changed
audit-what-name = Name changed
audit-what-disabled = Access blocked
audit-what-enabled = Access restored
audit-what-erased = Erased
audit-what-links = Shared pages received
audit-what-ended = Sessions ended
audit-what-passkey = Passkeys changed
audit-what-refused-write = Change refused
audit-what-shared = Shared
audit-what-exported = Exported
audit-what-imported = Imported
audit-what-off = Sign-in switched off

## Contacts of partners

people-sees = Sees the actions of these partners only
people-refused-sees = What a person sees is ‘all’ or ‘partners’, not ‘{ $value }’.
people-refused-sees-role = Only viewers and partner contacts can be limited in what they see.
people-refused-no-partner = Choose at least one partner: this person works on the actions of certain partners.
people-refused-beyond-role = Only administrators can give this role: you can invite partner contacts.
people-refused-beyond-partner = You can only invite contacts of your own partners: choose from { $known }.
people-refused-beyond-pillar = A contact cannot have more pillars than you: choose from { $known }.
people-refused-beyond-sees = Only administrators can show a contact more than the actions of their partners.
people-refused-beyond-until = A contact’s last day cannot be later than your own.
people-refused-beyond-again = Only administrators can create a new link for { $value }.
method-role-contributor = Partner contact
method-may-contributor = Report on the actions of certain partners: status, progress, comment and events.

## Who may what, and looking as somebody

who-may = Who may edit this?
owner-confirm = Confirm: the owner is { $name }, who signs in here
owner-confirm-help = The owner is a typed name so far. As a person the owner keeps the action under a new name too, and finds it under ‘mine’.
owner-refused = The owner was not changed: reload the page and try again.
owner-write = E-mail { $name }
who-may-edit = May change everything: { $names }.
who-may-report = May report status and progress: { $names }.
look-as = See what this person sees
look-as-band = You are viewing the dashboard as { $name } sees it. Editing is not possible.
look-as-stop = Back to your own view
audit-what-looked-as = Viewed as
