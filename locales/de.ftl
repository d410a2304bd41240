# Deutsch. Zu den Vereinbarungen siehe en.ftl. Vor % steht U+00A0, ein geschütztes Leerzeichen.

## Pages, as the navigation names them

page-overview = Übersicht
page-pillars = Säulen
page-partners = Partner
page-timeline = Zeitleiste
page-update = Aktualisieren
page-method = Methode

## Filters

filter-language = Sprache
filter-programme = Programm
filter-as-of = Stand
filter-known-on = Kenntnisstand
filter-pillar = Säule
filter-all-pillars = Alle Säulen
filter-partner = Partner
filter-all-partners = Alle Partner
filter-status = Status
filter-all-statuses = Alle Status
filter-level = Ebene
filter-action = Vorhaben

## Levels and kinds

level-action = Vorhaben
level-measure = Maßnahmen

kind-one_off = Einmalig
kind-continuous = Fortlaufend

## Statuses and health

status-not_reported = Nicht gemeldet
status-not_started = Nicht begonnen
status-in_progress = In Umsetzung
status-completed = Abgeschlossen
status-on_hold = Ausgesetzt
status-cancelled = Eingestellt

health-on_track = Im Zeitplan
health-at_risk = Gefährdet
health-off_track = Im Verzug
health-not_assessed = Nicht bewertet

## Columns: column- and the name that the frame or the database has for it

column-code = Code
column-action_code = Vorhaben
column-parent_code = Teil des Vorhabens
column-pillar_code = Säule
column-partner_code = Partner
column-action = Vorhaben
column-measure = Maßnahme
column-position = Reihenfolge
column-title = Titel
column-title_nl = Titel auf Niederländisch
column-title_fr = Titel auf Französisch
column-title_de = Titel auf Deutsch
column-title_en = Titel auf Englisch
column-kind = Art
column-starts_on = Beginn
column-due_on = Frist
column-weight = Gewicht
column-owner = Zuständig
column-planning = Geplant nach
column-partners = Partner
column-status = Status
column-progress = Fortschritt
column-planned = Geplant
column-gap = Abstand, Punkte
column-health = Zeitplan
column-evidence = Belege
column-last_update_on = Letzte Meldung
column-effective_on = Gültig ab
column-recorded_at = Erfasst am
column-author = Erfasst von
column-happened_on = Datum
column-comment = Erläuterung
column-source_url = Quelle
column-changed = Geändert
column-count = Anzahl
column-actions = Vorhaben
column-completed = Abgeschlossen
column-average = Durchschnittlicher Fortschritt
column-reported = Gemeldet
column-floor = Untergrenze
column-memberships = Beteiligungen

## Common words

word-never = Nie
word-no-source = Ohne Quelle
word-this-save = Diese Speicherung

count-actions = { $count ->
    [one] { $count } Vorhaben
   *[other] { $count } Vorhaben
}
count-measures = { $count ->
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}
count-evidence = { $count ->
    [one] { $count } Beleg
   *[other] { $count } Belege
}
count-updates = { $count ->
    [one] { $count } Meldung
   *[other] { $count } Meldungen
}

duration-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}
duration-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

## Cards

card-chart = Diagramm
card-table = Tabelle
card-form = Ansicht
card-how = Wie wurde das berechnet?

badge-untranslated = { $language }: Text in der Originalsprache; die Übersetzung fehlt

## Charts: what stands in them, and (chart-...-alt) what they say to those who don't see them

chart-nothing = Hier gibt es nichts zu zeigen.
chart-no-actions = keine Vorhaben
chart-count = { $state ->
   *[any] { $count } { $word }
}
chart-pillars-summary = { $done } abgeschlossen, Durchschnitt { $average }
chart-pillars-alt = { $count ->
    [one] Die Vorhaben einer Säule nach Status: { $statuses }. Abgeschlossene einmalige Vorhaben und durchschnittlicher Fortschritt: { $rows }.
   *[other] Die Vorhaben von { $count } Säulen nach Status: { $statuses }. Abgeschlossene einmalige Vorhaben und durchschnittlicher Fortschritt: { $rows }.
}
chart-pillars-alt-row = Säule { $pillar } { $done }, { $average }
chart-partners-partner = Partner
chart-partners-average = Durchschnitt
chart-partners-reported = Gemeldet
chart-partners-completed = Abge­schlossen
chart-partners-dash = – keine einmaligen Vorhaben, nur fortlaufende
chart-partners-alt = Durchschnittlicher Fortschritt je Partner: { $rows }.
chart-partners-alt-row = { $partner } { $average } ({ $reported } gemeldet, { $done } abgeschlossen)
chart-trend-average = { $value } erreicht
chart-trend-planned = { $value } geplant
chart-trend-floor = { $value } Untergrenze
chart-trend-behind = { $month }: unter Plan
chart-trend-empty = Es ist noch kein Fortschritt gemeldet.
chart-trend-alt = Der durchschnittliche Fortschritt ging von { $begin } im { $first } auf { $end } am { $last }; geplant waren { $planned }, die Untergrenze ist { $floor }.
chart-trend-alt-behind = Seit { $month } liegt er unter Plan.
chart-matrix-all = Alle Säulen
chart-matrix-memberships = { $count ->
    [one] { $memberships ->
        [one] { $memberships } Beteiligung, { $count } Vorhaben
       *[other] { $memberships } Beteiligungen, { $count } Vorhaben
    }
   *[other] { $memberships } Beteiligungen, { $count } Vorhaben
}
chart-matrix-in = { $memberships } an { $count }
chart-matrix-key = Durchschnitt, 0 bis 100 %
chart-matrix-cell = { $done } abgeschlossen, Durchschnitt { $average } ({ $reported } gemeldet)
chart-matrix-alt = Welche Partner an welchen Säulen beteiligt sind: { $rows }.
chart-matrix-alt-row = { $partner } an { $pillars } ({ $done } abgeschlossen, Durchschnitt { $average })
chart-bullet-hover = { $progress } gemeldet, { $planned } geplant
chart-bullet-gap = { $gap } Punkte
chart-bullet-alt = Fortschritt und Planung: { $rows }.
chart-bullet-alt-row = { $action } { $progress } gemeldet, { $planned } geplant
chart-action-planned = geplant (Schätzung)
chart-action-reported = { $value } gemeldet
chart-action-evidence = { $count ->
    [one] ○ { $count } Beleg
   *[other] ○ { $count } Belege, einer je Punkt
}
chart-action-alt = Am { $day } waren { $progress } gemeldet und { $planned } geplant. { $steps ->
    [one] Der Fortschritt wurde { $steps } Mal gemeldet
   *[other] Der Fortschritt wurde { $steps } Mal gemeldet
}; Belege: { $count }.
chart-timeline-hover = { $status }, { $start } bis { $due }
chart-timeline-key = ○ Beleg, öffnet die Quelle | Frist
chart-timeline-alt = { $items } Zeilen vom Beginn bis zur Frist, davon { $due } mit Frist bis zum { $day }; öffentliche Ereignisse als Punkte: { $events }.

## Scope, trust and the past

scope-as-of = Stand { $day }
scope-known-on = Kenntnisstand { $moment }
scope-all = alle Säulen und Partner
scope-all-pillars = alle Säulen
scope-all-partners = alle Partner
scope-pillars = { $count ->
    [one] Säule { $pillars }
   *[other] Säulen { $pillars }
}
scope-partners = { $count ->
    [one] Partner { $partners }
   *[other] Partner { $partners }
}
scope-statuses = { $count ->
    [one] Status { $statuses }
   *[other] Status { $statuses }
}

assessment-line = Bewertung aus öffentlichen Quellen, Stand { $day }; keine amtlichen Zahlen.
assessment-method = Wie die Zahlen berechnet werden

past-band = Sie sehen die Vergangenheit: den Stand vom { $day }. Die Bearbeitung ist ausgeschaltet.
past-return = Zurück zum { $day }

later-statements = { $count ->
    [one] Eine spätere Meldung gilt erst nach dem { $day } und zählt hier nicht.
   *[other] { $count } spätere Meldungen gelten erst nach dem { $day } und zählen hier nicht.
}
later-show = Stand vom { $day } ansehen

## Notices

notice-unknown-code = { $name }: „{ $value }“ in der Adresse ist hier nicht bekannt und wurde weggelassen.
notice-bad-day = { $name }: „{ $value }“ in der Adresse ist kein Datum der Form 2024-12-31 und wurde weggelassen.

## Errors

error-database = Die Datenbank ist nicht erreichbar. Es ist nichts verloren; versuchen Sie es in einer Minute erneut.
error-no-programme = Es ist noch kein Programm geladen.
error-unexpected = Etwas ist schiefgegangen, und diese Seite konnte nicht angezeigt werden. Es wurde nichts gespeichert; laden Sie die Seite neu.
error-no-script = Aktivieren Sie JavaScript, um dieses Dashboard zu nutzen.

## Refusals: why a row was not saved. $row is its code and title, $column the name of the column

refusal-progress-range = { $row }: Der Fortschritt liegt zwischen 0 % und 100 %; „{ $value }“ liegt nicht darin.
refusal-done-needs-100 = { $row }: Was abgeschlossen ist, steht bei 100 %; ein Fortschritt von „{ $value }“ passt nicht dazu.
refusal-due-before-start = { $row }: Die Frist ({ $value }) liegt vor dem Beginn.
refusal-unknown-status = { $row }: Den Status „{ $value }“ gibt es nicht.
refusal-unknown-partner = { $row }: Dieses Programm hat keinen Partner „{ $value }“.
refusal-comment-needed = { $row }: Der Status „{ $value }“ verlangt eine Erläuterung, die den Grund nennt.
refusal-future-day = { $row }: Eine Meldung kann nicht erst in der Zukunft gelten ({ $value }).
refusal-before-programme = { $row }: Eine Meldung kann nicht schon vor dem Beginn des Programms gelten ({ $value }).
refusal-before-existence = { $row }: Eine Meldung kann nicht ab dem { $value } gelten, als dies noch nicht zum Programm gehörte.
refusal-not-allowed = { $row }: Sie sind nicht berechtigt, dies zu ändern.
refusal-read-only = { $row }: Die Spalte „{ $column }“ kann hier nicht geändert werden.
refusal-bad-source = { $row }: Eine Quelle ist eine Webadresse, die mit http:// oder https:// beginnt; „{ $value }“ ist keine.
refusal-too-long = { $row }: Der Text in der Spalte „{ $column }“ ist zu lang.
refusal-unreadable = { $row }: Die Spalte „{ $column }“ enthält Zeichen, die nicht gespeichert werden können.
refusal-bad-number = { $row }: „{ $value }“ in der Spalte „{ $column }“ ist keine Zahl.
refusal-bad-weight = { $row }: Ein Gewicht ist größer als 0 und höchstens 1.000.000; für „{ $value }“ gilt das nicht.
refusal-bad-day = { $row }: „{ $value }“ in der Spalte „{ $column }“ ist kein gültiger Tag.
refusal-no-title = { $row }: Mindestens ein Titel ist nötig.
refusal-unknown-action = { $row }: Dieses Programm kennt dieses Vorhaben oder diese Maßnahme nicht.
refusal-nothing-to-save = { $row }: Es gibt nichts zu speichern.

## How figures were computed

how-completion = Abschluss: Abgeschlossenes geteilt durch alles, was zählt, nur einmalige { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
}: { $share } = { $completion }.
how-completion-none = Abschluss: ein Strich, weil hier { $level ->
    [measure] keine einmalige Maßnahme
   *[action] kein einmaliges Vorhaben
} zählt.
how-average = Durchschnitt: die Summe von Gewicht × Fortschritt geteilt durch die Summe der Gewichte, über die { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} mit gemeldetem Fortschritt ({ $coverage }): { $weighted } / { $weights } = { $average }.
how-average-none = Durchschnitt: ein Strich, weil kein Fortschritt gemeldet ist.
how-floor = Untergrenze: dasselbe, wobei nicht Gemeldetes mit { $zero } zählt: { $weighted } / { $weights } = { $floor }.
how-planned = Geplant: eine gerade Linie vom Beginn bis zur Frist (eine Schätzung) oder, wenn ein Vorhaben nach seinen Maßnahmen geplant ist, das Gewicht der bis dahin fälligen Maßnahmen. Die Abweichung ist gemeldet minus geplant, in Punkten.
how-health = Im Verzug: gemeldet, nach der Frist und nicht abgeschlossen, oder mehr als { $off } Punkte unter Plan. Gefährdet: mehr als { $risk } und bis zu { $off } Punkte unter Plan. Im Zeitplan: höchstens { $risk } Punkte unter Plan. Bei einem nach seinen Maßnahmen geplanten Vorhaben: gefährdet, wenn eine gemeldete Maßnahme überfällig ist, im Verzug, wenn sie es seit mehr als { $days } Tagen ist. Nicht bewertet: nichts gemeldet, noch nicht begonnen, ohne Daten, ohne Fortschrittsangabe vor der Frist oder weniger als { $least } geplant. Was abgeschlossen, ausgesetzt oder fortlaufend ist, wird nicht bewertet.
how-partners = { $count ->
    [one] Partner: { $memberships } Beteiligungen an { $level ->
        [measure] einer Maßnahme, die
       *[action] einem Vorhaben, das
    } in der Zeile jedes Partners voll zählt; die Zeilen werden nie addiert.
   *[other] Partner: { $memberships } Beteiligungen an { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    }, die in der Zeile jedes ihrer Partner voll zählen; die Zeilen werden nie addiert.
}
how-trend = Verlauf: Jedes Monatsende ist auf dieselbe Weise berechnet, aus dem, was heute über diesen Tag bekannt ist. Was später ins Programm kam, fehlt davor.
how-attention = Reihenfolge: im Verzug nach Abweichung, gefährdet nach Abweichung, gemeldete überfällige Maßnahmen nach Tagen, dann nie Gemeldetes nach Dauer der Stille. Bei gleicher Abweichung steht die längste Stille zuerst.
how-counted = Zählt für
how-counted-both = Abschluss und Durchschnitt
how-counted-completion = Abschluss; kein Fortschritt gemeldet
how-counted-average = Durchschnitt; fortlaufend
how-counted-neither = Nur die Untergrenze: fortlaufend, kein Fortschritt gemeldet
how-counted-out-of-scope = Nichts: zählt nicht mit
how-list = { $count ->
    [one] { $level ->
        [measure] Die eine Maßnahme
       *[action] Das eine Vorhaben
    } hinter den Zahlen
   *[other] Die { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } hinter den Zahlen
}
how-list-cut = { $count ->
    [one] { $level ->
        [measure] Eine weitere Maßnahme
       *[action] Ein weiteres Vorhaben
    } zählt mit; die Dateien enthalten alles.
   *[other] { $count } weitere { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } zählen mit; die Dateien enthalten alles.
}
