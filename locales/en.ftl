# British English. The other files say the same, under the same ids and with the same places, in
# the same order; a test holds them together. One message is one line, one place is one { $name }.
# A place gets a count (a whole number, which chooses the plural) or text that is formatted already.

## Pages, as the navigation names them

page-overview = Overview
page-pillars = Pillars
page-partners = Partners
page-timeline = Timeline
page-update = Update
page-method = Method

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
filter-level = Level
filter-action = Action

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
column-due_on = Due
column-weight = Weight
column-owner = Owner
column-planning = Planned by
column-partners = Partners
column-status = Status
column-progress = Progress
column-planned = Planned
column-gap = Gap, points
column-health = Planning
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
column-floor = Floor
column-memberships = Memberships

## Common words

word-never = Never
word-no-source = No source
word-this-save = This save

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
count-updates = { $count ->
    [one] { $count } update
   *[other] { $count } updates
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
chart-no-actions = no actions
chart-count = { $state ->
   *[any] { $count } { $word }
}
chart-pillars-summary = { $done } completed, average { $average }
chart-pillars-alt = { $count ->
    [one] The actions of one pillar by status: { $statuses }. Completed one-off actions and average progress: { $rows }.
   *[other] The actions of { $count } pillars by status: { $statuses }. Completed one-off actions and average progress: { $rows }.
}
chart-pillars-alt-row = pillar { $pillar } { $done }, { $average }
chart-partners-partner = Partner
chart-partners-average = Average progress
chart-partners-reported = Reported
chart-partners-completed = Completed
chart-partners-dash = – no one-off actions, continuous ones only
chart-partners-alt = Average progress by partner: { $rows }.
chart-partners-alt-row = { $partner } { $average } ({ $reported } reported, { $done } completed)
chart-trend-average = { $value } actual
chart-trend-planned = { $value } planned
chart-trend-floor = { $value } floor
chart-trend-behind = { $month }: below plan
chart-trend-empty = No progress has been reported yet.
chart-trend-alt = Average progress went from { $begin } in { $first } to { $end } on { $last }; { $planned } was planned, and the floor is { $floor }.
chart-trend-alt-behind = It has been below plan since { $month }.
chart-matrix-all = All pillars
chart-matrix-memberships = { $count ->
    [one] { $memberships ->
        [one] { $memberships } membership, { $count } action
       *[other] { $memberships } memberships, { $count } action
    }
   *[other] { $memberships } memberships, { $count } actions
}
chart-matrix-in = { $memberships } in { $count }
chart-matrix-key = average progress, 0 to 100%
chart-matrix-cell = { $done } completed, average { $average } ({ $reported } reported)
chart-matrix-alt = Which partners take part in which pillars: { $rows }.
chart-matrix-alt-row = { $partner } in { $pillars } ({ $done } completed, average { $average })
chart-bullet-hover = { $progress } reported, { $planned } planned
chart-bullet-gap = { $gap } points
chart-bullet-alt = Progress and planning: { $rows }.
chart-bullet-alt-row = { $action } { $progress } reported, { $planned } planned
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
chart-timeline-key = ○ evidence, opens its source | due day
chart-timeline-alt = { $items } rows from start to due day, { $due } of them due by { $day }; public events as dots: { $events }.

## Scope, trust and the past

scope-as-of = as of { $day }
scope-known-on = as known on { $moment }
scope-all = all pillars and partners
scope-all-pillars = all pillars
scope-all-partners = all partners
scope-pillars = { $count ->
    [one] pillar { $pillars }
   *[other] pillars { $pillars }
}
scope-partners = { $count ->
    [one] partner { $partners }
   *[other] partners { $partners }
}
scope-statuses = { $count ->
    [one] status { $statuses }
   *[other] statuses { $statuses }
}

assessment-line = An assessment from the public record as of { $day }, not official figures.
assessment-method = How the figures are computed

past-band = You are looking at the past: the situation on { $day }. Editing is off.
past-return = Back to { $day }

later-statements = { $count ->
    [one] { $count } later update holds only after { $day } and is not counted here.
   *[other] { $count } later updates hold only after { $day } and are not counted here.
}
later-show = Show the situation on { $day }

## Notices

notice-unknown-code = { $name }: ‘{ $value }’ in the address is not known here and was left out.
notice-bad-day = { $name }: ‘{ $value }’ in the address is not a day, written as 2024-12-31, and was left out.

## Errors

error-database = The database cannot be reached. Nothing is lost; please try again in a minute.
error-no-programme = No programme has been loaded yet.
error-unexpected = Something went wrong and this page could not be shown. Nothing was saved; please reload the page.
error-no-script = Turn on JavaScript to use this dashboard.

## Refusals: why a row was not saved. $row is its code and title, $column the name of the column

refusal-progress-range = { $row }: progress lies between 0% and 100%; ‘{ $value }’ does not.
refusal-done-needs-100 = { $row }: what is completed stands at 100%; a progress of ‘{ $value }’ does not go with it.
refusal-due-before-start = { $row }: the due day ({ $value }) lies before the start.
refusal-unknown-status = { $row }: there is no status ‘{ $value }’.
refusal-unknown-partner = { $row }: this programme has no partner ‘{ $value }’.
refusal-comment-needed = { $row }: the status ‘{ $value }’ needs a comment that gives the reason.
refusal-future-day = { $row }: an update cannot take effect in the future ({ $value }).
refusal-before-programme = { $row }: an update cannot take effect before the programme begins ({ $value }).
refusal-before-existence = { $row }: an update cannot take effect on { $value }, when this was not yet part of the programme.
refusal-not-allowed = { $row }: you are not authorised to change this.
refusal-read-only = { $row }: the column ‘{ $column }’ cannot be changed here.
refusal-bad-source = { $row }: a source is a web address that begins with http:// or https://; ‘{ $value }’ is not.
refusal-too-long = { $row }: the text in the column ‘{ $column }’ is too long.
refusal-unreadable = { $row }: the column ‘{ $column }’ contains characters that cannot be saved.
refusal-bad-number = { $row }: ‘{ $value }’ in the column ‘{ $column }’ is not a number.
refusal-bad-weight = { $row }: a weight is greater than 0 and at most 1,000,000; ‘{ $value }’ is not.
refusal-bad-day = { $row }: ‘{ $value }’ in the column ‘{ $column }’ is not a valid day.
refusal-no-title = { $row }: at least one title is needed.
refusal-unknown-action = { $row }: this programme has no such action or measure.
refusal-nothing-to-save = { $row }: there is nothing to save.

## How figures were computed

how-completion = Completion: what is completed divided by what is in scope, one-off { $level ->
    [measure] measures
   *[action] actions
} only: { $share } = { $completion }.
how-completion-none = Completion: a dash, because no one-off { $level ->
    [measure] measure
   *[action] action
} is in scope here.
how-average = Average: the sum of weight × progress divided by the sum of the weights, over the { $level ->
    [measure] measures
   *[action] actions
} that reported progress ({ $coverage }): { $weighted } / { $weights } = { $average }.
how-average-none = Average: a dash, because no progress has been reported.
how-floor = Floor: the same with the silent ones as { $zero }: { $weighted } / { $weights } = { $floor }.
how-planned = Planned: a straight line from the start to the due day (an estimate) or, for an action planned by its measures, the weight of those due by then. The gap is reported minus planned, in points.
how-health = Off track: reported, past its due day and not completed, or more than { $off } points below planned. At risk: more than { $risk } and up to { $off } points below. On track: at most { $risk } points below. For an action planned by its measures: at risk with a reported measure overdue, off track when it is overdue by more than { $days } days. Not assessed: nothing reported, not begun yet, no dates, no progress figure before the due day, or less than { $least } planned. What is completed, on hold or continuous has no assessment.
how-partners = { $count ->
    [one] Partners: { $memberships } memberships in one { $level ->
        [measure] measure
       *[action] action
    }, which counts in full in the row of each of its partners; the rows are never added up.
   *[other] Partners: { $memberships } memberships in { $count } { $level ->
        [measure] measures
       *[action] actions
    }, each of which counts in full in the row of each of its partners; the rows are never added up.
}
how-trend = Trend: each month end is computed in the same way, from what is known now about that day. What joined the programme later is missing before.
how-attention = Order: off track by gap, at risk by gap, reported measures past their due day by days, and then what was never reported by the length of the silence. Where the gap is the same, the longest silence comes first.
how-counted = Counts for
how-counted-both = Completion and average
how-counted-completion = Completion; no progress reported
how-counted-average = Average; continuous
how-counted-neither = The floor alone: continuous, no progress reported
how-counted-out-of-scope = Nothing: out of scope
how-list = { $count ->
    [one] The one { $level ->
        [measure] measure
       *[action] action
    } that enters the figures
   *[other] The { $count } { $level ->
        [measure] measures
       *[action] actions
    } that enter the figures
}
how-list-cut = { $count ->
    [one] One more { $level ->
        [measure] measure enters
       *[action] action enters
    } the figures; the files have all of them.
   *[other] { $count } more { $level ->
        [measure] measures enter
       *[action] actions enter
    } the figures; the files have all of them.
}
