# Deutsch. Zu den Vereinbarungen siehe en.ftl. Vor % steht U+00A0, ein geschütztes Leerzeichen.

## Pages, as the navigation names them

page-overview = Übersicht
page-pillars = Säulen
page-partners = Partner
page-timeline = Zeitleiste
page-changes = Änderungen
page-freshness = Aktualität
page-update = Aktualisieren
page-history = Verlauf
page-exchange = Import und Export
page-share = Teilen
page-method = Methode
page-people = Personen
page-account = Mein Konto
navigation-look = Ansehen
navigation-work = Bearbeiten
cancel = Abbrechen

## Streamlit’s own words, and what a changed filter left

browser-sidebar = Seitenleiste
browser-pages = Seiten
browser-expand = Seitenleiste einblenden
browser-collapse = Seitenleiste ausblenden
browser-no-results = Keine Ergebnisse
browser-choose = Auswählen
browser-clear-all = Alles löschen
browser-clear = Löschen
browser-select-all = Alle auswählen
browser-selected = Ausgewählt
browser-options = Optionen
browser-choose-date = Datum wählen
browser-calendar = Mit den Pfeiltasten wechseln Sie das Datum, mit der Eingabetaste wählen Sie es, mit Escape schließen Sie.
browser-day = Tag
browser-month = Monat
browser-year = Jahr
browser-dd = TT
browser-mm = MM
browser-yyyy = JJJJ
browser-empty = leer
browser-selected-date = Datum: { $name }
browser-no-such-day = Den { $name } gibt es nicht; es gilt der letzte Tag dieses Monats.
browser-part-of-day = { $name } ist kein vollständiges Datum: Geben Sie Tag, Monat und Jahr ein, das Jahr vierstellig.
browser-unread-day = { $name } lässt sich nicht als Datum lesen: Geben Sie Tag, Monat und Jahr in Ziffern ein, das Jahr vierstellig.
browser-day-latest = Wählen Sie ein Datum bis zum { $last }.
browser-day-earliest = Wählen Sie ein Datum ab dem { $first }.
browser-day-between = Wählen Sie ein Datum zwischen dem { $first } und dem { $last }.
browser-columns = Spalten ein- oder ausblenden
browser-csv = Als CSV herunterladen
browser-search = Suchen
browser-close-search = Suche schließen
browser-next-result = Nächstes Ergebnis
browser-previous-result = Vorheriges Ergebnis
browser-fullscreen = Vollbild
browser-close-fullscreen = Vollbild beenden
browser-column-menu = Spaltenmenü
browser-ascending = Aufsteigend sortieren
browser-descending = Absteigend sortieren
browser-format = Format
browser-statistics = Statistik
browser-autosize = Breite anpassen
browser-pin = Spalte fixieren
browser-unpin = Spalte lösen
browser-hide = Spalte ausblenden
browser-show-password = Passwort anzeigen
browser-hide-password = Passwort verbergen
browser-more = Erhöhen
browser-less = Verringern
browser-enter = Mit der Eingabetaste übernehmen
browser-control-enter = Mit Strg+Eingabe übernehmen
browser-command-enter = Mit ⌘+Eingabe übernehmen
browser-running = Wird ausgeführt
browser-notices = Hinweise
browser-help = Erläuterung: { $name }
browser-remove = { $name } entfernen

browser-shown-actions = { $count ->
    [0] Keine Vorhaben angezeigt
    [one] { $count } Vorhaben angezeigt
   *[other] { $count } Vorhaben angezeigt
}
browser-shown-measures = { $count ->
    [0] Keine Maßnahmen angezeigt
    [one] { $count } Maßnahme angezeigt
   *[other] { $count } Maßnahmen angezeigt
}
page-unsaved = { $page } ●
page-action = Vorhaben

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
filter-health = Zeitplan
filter-all-healths = Jeder Stand des Zeitplans
filter-level = Ebene
filter-action = Vorhaben
filter-all-actions = Alle Vorhaben
filter-page = Seite
filter-since = Vergleichen mit
filter-batch = Eintrag

## Levels and kinds

level-action = Vorhaben
level-measure = Maßnahmen

kind-one_off = Einmalig
kind-continuous = Fortlaufend

## Statuses and health

status-not_reported = Ohne Meldung
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
column-gap = Abweichung (Punkte)
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
partner_kind-region = Region
partner_kind-countries = Ländergruppe
partner_kind-forum = Forum
column-name_nl = Name auf Niederländisch
column-name_fr = Name auf Französisch
column-name_de = Name auf Deutsch
column-name_en = Name auf Englisch
column-short_nl = Kurzname auf Niederländisch
column-short_fr = Kurzname auf Französisch
column-short_de = Kurzname auf Deutsch
column-short_en = Kurzname auf Englisch

## Common words

word-label = { $name }:
word-never = Nie
word-yes = Ja
word-no = Nein
word-no-source = Ohne Quelle
word-this-save = Dieser Eintrag
word-save = Eintrag

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

chart-nothing = Hier gibt es nichts anzuzeigen.
chart-no-actions = { $level ->
    [measure] keine Maßnahmen
   *[action] keine Vorhaben
} in dieser Auswahl
chart-count = { $count } { $word }
chart-count-word = { $state ->
   *[any] { $count ->
        [one] { $word }
       *[other] { $word }
    }
}
chart-pillars-summary = { $done } abgeschlossen, Durchschnitt { $average }
chart-pillars-summary-ongoing = nur Fortlaufendes, Durchschnitt { $average }
chart-pillars-alt = { $count ->
    [one] Die Vorhaben einer Säule nach Status: { $statuses }. Abgeschlossene einmalige Vorhaben und durchschnittlicher Fortschritt: { $rows }.
   *[other] Die Vorhaben von { $count } Säulen nach Status: { $statuses }. Abgeschlossene einmalige Vorhaben und durchschnittlicher Fortschritt: { $rows }.
}
chart-pillars-alt-row = Säule { $pillar } { $done }, { $average }
chart-partners-average = Durchschnitt
chart-partners-completed = Abge­schlossen
chart-partners-dash = – nichts Einmaliges, nur Fortlaufendes
chart-bullets-alt = Gemeldeter und geplanter Fortschritt: { $rows }.
chart-bullets-alt-row = { $name } { $average } ({ $planned })
chart-trend-average = { $value } erreicht
chart-trend-planned = { $value } geplant
chart-trend-floor = { $value } Untergrenze
chart-trend-behind = { $month }: unter Plan
chart-trend-empty = Es ist noch kein Fortschritt gemeldet.
chart-trend-alt = Der durchschnittliche Fortschritt lag im { $first } bei { $begin } und am { $last } bei { $end }; geplant waren { $planned }, die Untergrenze ist { $floor }.
chart-trend-alt-behind = Seit { $month } liegt er unter Plan.
chart-matrix-all = Alle Säulen
chart-matrix-memberships = { $memberships ->
    [one] { $memberships } Beteiligung
   *[other] { $memberships } Beteiligungen
}, { $count ->
    [one] { $count } { $level ->
        [measure] Maßnahme
       *[action] Vorhaben
    }
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    }
}
chart-matrix-key = Durchschnitt, 0 bis 100 %
chart-matrix-cell = { $done } abgeschlossen, Durchschnitt { $average } ({ $reported } gemeldet)
chart-matrix-alt = Welche Partner an welchen Säulen beteiligt sind: { $rows }.
chart-matrix-alt-row = { $partner } in { $count ->
    [one] der Säule
   *[other] den Säulen
} { $pillars } ({ $done } abgeschlossen, Durchschnitt { $average })
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
chart-timeline-alt = { $items } Zeilen vom Beginn bis zur Frist, davon { $due } mit Frist bis zum { $day }; Ereignisse als Punkte: { $events }.

## Scope, trust and the past

filter-clear = Filter entfernen
scope-as-of = Stand { $day }
scope-all = alle Säulen und Partner
scope-pillars = { $count ->
    [one] Säule { $pillars }
   *[other] Säulen { $pillars }
}
scope-partners = { $count ->
    [one] Partner { $partners }
   *[other] Partner { $partners }
}
scope-actions = { $count ->
    [one] Vorhaben { $actions }
   *[other] Vorhaben { $actions }
}
scope-statuses = { $count ->
    [one] Status { $statuses }
   *[other] Status { $statuses }
}
scope-healths = { $count ->
    [one] Zeitplan: { $healths }
   *[other] Zeitplan: { $healths }
}
scope-measures = Maßnahmen

assessment-line = Bewertung auf Grundlage öffentlicher Quellen, Stand { $day }; keine amtlichen Zahlen.
assessment-method = Wie die Zahlen berechnet werden

read-only-band = Die Datenbank kann im Moment nur gelesen werden: Es kann nichts gespeichert oder importiert werden.
past-band = Sie sehen einen früheren Stand, den vom { $day }. Bearbeiten ist hier nicht möglich.
past-return = Zurück zum { $day }

later-statements = { $count ->
    [one] Eine spätere Meldung gilt erst nach dem { $day } und zählt hier nicht mit.
   *[other] { $count } spätere Meldungen gelten erst nach dem { $day } und zählen hier nicht mit.
}
later-show = Stand vom { $day } ansehen

## Known on, and owners

known-help = Leer lassen für den heutigen Stand. Mit einem Datum: die Zahlen, wie sie am Ende dieses Tages erfasst waren, ohne spätere Berichtigungen.
known-moment = { $day } um { $time } Uhr
known-day = { $day }, Kenntnisstand { $moment }
known-nothing = Am { $moment } war von diesem Programm noch nichts erfasst.
known-missing = Am { $moment } war zu { $code } noch nichts erfasst.
past-known = Sie sehen einen früheren Stand, den vom { $day }, Kenntnisstand { $moment }. Bearbeiten ist hier nicht möglich.
past-return-known = Zurück zum heutigen Stand
scope-known-on = Kenntnisstand { $moment }
scope-owners = { $count ->
    [one] zuständig: { $owners }
   *[other] zuständig: { $owners }
}
filter-all-owners = Alle Zuständigen
filter-mine = Meine ({ $name })
notice-bad-moment = { $name }: „{ $value }“ ist kein gültiges Datum und kein gültiger Zeitpunkt (2024-12-31 oder { $moment }, nicht in der Zukunft) und wurde ignoriert.

## Notices

notice-unknown-code = { $name }: „{ $value }“ ist hier nicht bekannt und wurde ignoriert.
notice-bad-day = { $name }: „{ $value }“ ist kein gültiges Datum (2024-12-31, nicht in der Zukunft) und wurde ignoriert.
notice-bad-since = { $name }: „{ $value }“ ist kein gültiges Datum (2024-12-31, vor dem gezeigten Datum) und wurde ignoriert.

## Update

update-answer-unsaved = { $count ->
    [one] { $count } Änderung ist noch nicht gespeichert.
   *[other] { $count } Änderungen sind noch nicht gespeichert.
}
update-answer-actions = { $count ->
    [0] Kein Vorhaben entspricht diesen Filtern.
    [one] Ändern Sie eine Zelle dieses Vorhabens und speichern Sie dann.
   *[other] Ändern Sie Zellen dieser { $count } Vorhaben und speichern Sie dann alles auf einmal.
}
update-answer-measures = { $count ->
    [0] Keine Maßnahme entspricht diesen Filtern.
    [one] Ändern Sie eine Zelle dieser Maßnahme und speichern Sie dann.
   *[other] Ändern Sie Zellen dieser { $count } Maßnahmen und speichern Sie dann alles auf einmal.
}
update-answer-cards-actions = { $count ->
    [0] Kein Vorhaben entspricht diesen Filtern.
    [one] Ein Vorhaben zu aktualisieren.
   *[other] { $count } Vorhaben, das Dringendste zuerst.
}
update-answer-cards-measures = { $count ->
    [0] Keine Maßnahme entspricht diesen Filtern.
    [one] Eine Maßnahme zu aktualisieren.
   *[other] { $count } Maßnahmen, das Dringendste zuerst.
}
update-answer-reading-actions = { $count ->
    [0] Kein Vorhaben entspricht diesen Filtern.
    [one] Sie können dieses Vorhaben hier einsehen, aber nicht ändern.
   *[other] Sie können diese { $count } Vorhaben hier einsehen, aber nicht ändern.
}
update-answer-reading-measures = { $count ->
    [0] Keine Maßnahme entspricht diesen Filtern.
    [one] Sie können diese Maßnahme hier einsehen, aber nicht ändern.
   *[other] Sie können diese { $count } Maßnahmen hier einsehen, aber nicht ändern.
}
update-hint = Doppelklicken Sie auf eine Zelle oder drücken Sie die Eingabetaste, um sie zu ändern; bei einem Code öffnet sich das Vorhaben. Ein leeres Fortschrittsfeld bedeutet „nichts gemeldet“, nicht 0.
update-hint-form = Wählen Sie ein Vorhaben oder eine Maßnahme und ändern Sie die Felder. Ein leeres Fortschrittsfeld bedeutet „nichts gemeldet“, nicht 0.
update-hint-kept = Ihre nicht gespeicherten Änderungen bleiben erhalten, bis Sie sie speichern können.
update-search = Nach Code oder Titel suchen
update-search-none = Kein Code und kein Titel enthält „{ $text }“.
update-show = Anzeigen
update-show-all = Alle
update-show-none = Hier besteht kein Handlungsbedarf.
update-sort = Sortieren nach
update-columns = Spalten
update-columns-more = Weitere Spalten
update-comment-own = Nur zu diesem Vorhaben. Die Erläuterung zu allen Änderungen steht unten, unter Prüfen.
update-effective-own = Eigener Gültigkeitsbeginn
update-effective-own-help = Nur wenn ein Vorhaben ein anderes Datum braucht als die übrigen Änderungen.
update-form = Lieber ein Formular je Vorhaben?
update-form-measures = Lieber ein Formular je Maßnahme?
update-form-card = Alle Felder dieses Vorhabens
update-card-place = { $place } von { $count }
update-card-back = Zurück
update-card-on = Weiter
update-card-number = Oder eine andere Zahl
update-table = Zurück zur Tabelle
update-table-actions = Tabelle zum Aktualisieren der Vorhaben
update-table-measures = Tabelle zum Aktualisieren der Maßnahmen
update-progress = Fortschritt (%)
update-field = Feld
update-before = Bisher
update-after = Neu
update-revert = Zurücksetzen
update-no-source = Noch keine neue Quelle. Die Meldung erscheint als „ohne Quelle“.
update-sets-100 = Damit wird auch der Fortschritt auf 100 % gesetzt.
update-comment = Erläuterung zu diesen Änderungen (erforderlich bei { $statuses })
update-comment-plain = Erläuterung zu diesen Änderungen
update-comment-example = Zum Beispiel: Quartalssitzung vom 12. Dezember
update-review = Prüfen
update-review-close = Ausblenden
update-unsaved-actions = Nicht gespeichert: { $changes } bei { $count } Vorhaben
update-unsaved-measures = { $count ->
    [one] Nicht gespeichert: { $changes } bei { $count } Maßnahme
   *[other] Nicht gespeichert: { $changes } bei { $count } Maßnahmen
}
update-unsaved-both = { $count ->
    [one] Nicht gespeichert: { $changes } bei { $count } Vorhaben oder Maßnahme
   *[other] Nicht gespeichert: { $changes } bei { $count } Vorhaben und Maßnahmen
}
update-effective = { $count ->
    [one] Gültig ab { $first }
   *[other] Gültig ab { $count } verschiedenen Tagen, vom { $first } bis zum { $last }
}
update-unseen = { $count ->
    [one] { $count } dieser Änderungen betrifft eine Zeile, die hier nicht gezeigt wird.
   *[other] { $count } dieser Änderungen betreffen Zeilen, die hier nicht gezeigt werden.
}
update-unseen-show = Diese zeigen
update-alone = Nur Zeilen mit Ihren Änderungen werden gezeigt, ungeachtet von Suche und Filtern.
update-alone-end = Die anderen Zeilen wieder zeigen
update-elsewhere = Anderswo gespeichert, seit Sie diese Seite geöffnet haben: { $codes }.
update-elsewhere-many = Anderswo gespeichert, seit Sie diese Seite geöffnet haben: { $count } Zeilen.
update-elsewhere-later = Die Tabelle zeigt das, sobald Ihre Änderungen gespeichert oder verworfen sind.
update-elsewhere-mark = anderswo gespeichert
update-elsewhere-seen = Verstanden
update-too-long = { $row }: Der Text in „{ $column }“ hat { $letters } Zeichen; höchstens { $limit } können gespeichert werden. Nichts davon geht verloren.
update-comment-too-long = Diese Erläuterung hat { $letters } Zeichen; höchstens { $limit } können gespeichert werden. Nichts davon geht verloren.
update-who = Ihr Name, für den Verlauf
update-who-known = Im Verlauf als { $author }.
update-who-change = Anderer Name
update-save = Speichern
update-save-next = Speichern und weiter
update-discard = Verwerfen
update-once = Es wird alles auf einmal gespeichert oder nichts. Rückgängig machen lässt es sich später im Verlauf.
update-saved-actions = { $count ->
    [one] Gespeichert: { $changes } bei { $count } Vorhaben.
   *[other] Gespeichert: { $changes } bei { $count } Vorhaben.
}
update-saved-measures = { $count ->
    [one] Gespeichert: { $changes } bei { $count } Maßnahme.
   *[other] Gespeichert: { $changes } bei { $count } Maßnahmen.
}
update-saved-both = { $count ->
    [one] Gespeichert: { $changes } bei { $count } Vorhaben oder Maßnahme.
   *[other] Gespeichert: { $changes } bei { $count } Vorhaben und Maßnahmen.
}
update-changes = { $count ->
    [one] { $count } Änderung
   *[other] { $count } Änderungen
}
update-discarded = { $count ->
    [one] { $count } Änderung wurde verworfen.
   *[other] { $count } Änderungen wurden verworfen.
}
update-undo = Rückgängig machen
update-overtaken = { $count ->
    [one] Seither geändert: { $codes }.
   *[other] Seither geändert: { $codes }.
}
update-bring-back = Wiederherstellen
update-outage-busy = Im Moment schreibt jemand anderes in die Datenbank. Es wurde nichts gespeichert und Ihre Änderungen bleiben erhalten; bitte speichern Sie gleich noch einmal.
update-outage-full = Der Datenträger der Datenbank ist voll. Es wurde nichts gespeichert und Ihre Änderungen bleiben erhalten; bitte speichern Sie noch einmal, sobald wieder Platz ist.
update-outage-read-only = Die Datenbank kann im Moment nur gelesen werden. Es wurde nichts gespeichert und Ihre Änderungen bleiben erhalten; bitte speichern Sie noch einmal, sobald sie wieder beschreibbar ist.
update-outage-gone = Die Datenbank ist nicht erreichbar. Es wurde nichts gespeichert und Ihre Änderungen bleiben erhalten; bitte speichern Sie in einer Minute noch einmal.
update-outage-uncertain = Die Verbindung zur Datenbank ging beim Speichern verloren; noch ist nicht bekannt, ob gespeichert wurde. Ihre Änderungen bleiben erhalten; bitte sehen Sie im Verlauf nach, bevor Sie noch einmal speichern.

## Update: the form, and what is added

update-more = Titel, Gewicht, Art und Beginn
date_precision-day = Tag
date_precision-month = Monat
date_precision-year = Jahr
adding-action = Vorhaben hinzufügen
adding-measure = Maßnahme hinzufügen
adding-evidence = Beleg hinzufügen
adding-action-do = Dieses Vorhaben hinzufügen
adding-measure-do = Diese Maßnahme hinzufügen
adding-evidence-do = Diesen Beleg hinzufügen
adding-action-done = Vorhaben hinzugefügt: { $row }. Das lässt sich im Verlauf rückgängig machen.
adding-measure-done = Maßnahme hinzugefügt: { $row }. Das lässt sich im Verlauf rückgängig machen.
adding-evidence-done = Beleg hinzugefügt: { $row }. Das lässt sich im Verlauf rückgängig machen.
adding-code-note = Es liegt noch keine Meldung dazu vor. Der Code { $code } lässt sich später nicht mehr ändern.
adding-needed = { $name } (Pflichtfeld)
adding-more = Weitere Felder
adding-close = Schließen

## Update: a pasted block

paste-taken = { $count ->
    [0] Vom eingefügten Block wurde nichts übernommen. Übergangen:
    [one] { $count } eingefügte Zelle wurde übernommen. Übergangen:
   *[other] { $count } eingefügte Zellen wurden übernommen. Übergangen:
}
paste-more = { $count ->
    [one] Noch eine Zelle.
   *[other] Noch { $count } Zellen.
}
paste-beside = { $count ->
    [one] Eine Zelle neben oder unter der Tabelle.
   *[other] { $count } Zellen neben oder unter der Tabelle.
}
paste-out-of-order = Es wurde nichts eingefügt: Spalten wurden verschoben. Machen Sie das zuerst rückgängig oder laden Sie die Seite neu, damit jeder Wert in die richtige Spalte kommt.

## Update: somebody else was faster

conflict-title = { $count ->
    [one] Gleichzeitige Änderung: { $count } Ihrer { $total } Änderungen steht in Konflikt
   *[other] Gleichzeitige Änderung: { $count } Ihrer { $total } Änderungen stehen in Konflikt
}
conflict-title-only = Gleichzeitige Änderung: Ihre Änderung steht in Konflikt
conflict-lead = Es ist noch nichts gespeichert und Ihre Änderungen bleiben erhalten. Wählen Sie, welcher Wert gilt.
conflict-cell = { $row }: { $column }
conflict-before = Vor beiden Änderungen
conflict-yours = Ihr Wert
conflict-yours-note = Noch nicht gespeichert
conflict-theirs = Anderer Wert
conflict-theirs-note = Gespeichert am { $day } um { $time } Uhr: { $author }
conflict-question = Welcher Wert gilt für diese Zelle?
conflict-mine = Mein Wert: { $value }
conflict-other = Anderer Wert: { $value }
conflict-all-mine = Überall mein Wert
conflict-all-theirs = Überall der andere Wert
conflict-implied = Abgeschlossen bedeutet 100 %. Wählen Sie den anderen Wert, entfällt auch Ihre Statusänderung.
conflict-along = Ohne Konflikt, wird mitgespeichert: { $cells }.
conflict-along-cell = { $row }, { $column } von { $before } zu { $now }
conflict-save = Auswahl speichern
conflict-back = Zurück zu den Änderungen

## Errors

error-database = Die Datenbank ist nicht erreichbar. Es ist nichts verloren; versuchen Sie es in einer Minute erneut.
error-no-programme = Es ist noch kein Programm geladen.
error-unexpected = Es ist ein Fehler aufgetreten, und diese Seite konnte nicht angezeigt werden. Es wurde nichts gespeichert; laden Sie die Seite neu.
error-no-script = Aktivieren Sie JavaScript, um dieses Dashboard zu nutzen.
first-broken = Der Rest dieser Seite konnte nicht geladen werden. Die Zahlen sind die vom Öffnen der Seite. Laden Sie die Seite neu.
first-no-script = Ohne JavaScript zeigt diese Seite nur die Zahlen. Aktivieren Sie JavaScript, um zu filtern, zu aktualisieren und herunterzuladen.
error-host = Dieses Dashboard akzeptiert den Namen in Ihrer Adresse nicht. Wer es betreibt, kann den Namen zu HOSTS hinzufügen.

## Refusals: why a row was not saved. $row is its code and title, $column the name of the column

refusal-progress-range = { $row }: Der Fortschritt muss zwischen 0 % und 100 % liegen; Sie haben { $value } eingegeben.
refusal-done-needs-100 = { $row }: Abgeschlossen bedeutet 100 %; ein Fortschritt von „{ $value }“ ist nicht möglich.
refusal-progress-unreported = { $row }: Ein Fortschritt ist angegeben („{ $value }“); wählen Sie einen Status, der ihn zulässt.
refusal-due-before-start = { $row }: Die Frist ({ $value }) liegt vor dem Beginn.
refusal-unknown-status = { $row }: Den Status „{ $value }“ gibt es nicht.
refusal-unknown-partner = { $row }: Dieses Programm hat keinen Partner „{ $value }“.
refusal-unknown-person = { $row }: „{ $value }“ ist hier keine bekannte Person und kann nicht zuständig sein.
refusal-comment-needed = { $row }: Der Status „{ $value }“ verlangt eine Erläuterung, die den Grund nennt.
refusal-future-day = { $row }: Eine Meldung darf nicht erst ab einem künftigen Tag gelten ({ $value }).
refusal-before-programme = { $row }: Eine Meldung kann nicht schon vor dem Beginn des Programms gelten ({ $value }).
refusal-before-existence = { $row }: Eine Meldung kann nicht ab dem { $value } gelten, als dies noch nicht zum Programm gehörte.
refusal-not-allowed = { $row }: Sie sind nicht berechtigt, dies zu ändern.
refusal-read-only = { $row }: Die Spalte „{ $column }“ kann hier nicht geändert werden.
refusal-not-by-file = { $row }: Die Spalte „{ $column }“ kann hier nicht geändert werden. Lassen Sie sie, wie sie war, und in einer neuen Zeile leer.
refusal-bad-source = { $row }: Eine Quelle ist eine Webadresse, die mit http:// oder https:// beginnt; „{ $value }“ ist keine.
refusal-secret-source = { $row }: Die Quelle enthält einen Benutzernamen oder ein Passwort (vor dem @). Bitte weglassen: Alle, die die Seite lesen, könnten es sehen.
refusal-too-long = { $row }: Der Text in der Spalte „{ $column }“ ist zu lang; höchstens { $limit } Zeichen können gespeichert werden.
refusal-unreadable = { $row }: Die Spalte „{ $column }“ enthält Zeichen, die nicht gespeichert werden können.
refusal-bad-number = { $row }: „{ $value }“ in der Spalte „{ $column }“ ist keine Zahl.
refusal-bad-weight = { $row }: Ein Gewicht ist größer als 0 und höchstens 1.000.000; für „{ $value }“ gilt das nicht.
refusal-bad-day = { $row }: „{ $value }“ in der Spalte „{ $column }“ ist kein Datum von 1900 bis 2200.
refusal-no-title = { $row }: Mindestens ein Titel ist nötig.
refusal-unknown-action = { $row }: Dieses Programm kennt dieses Vorhaben oder diese Maßnahme nicht.
refusal-nothing-to-save = { $row }: Es gibt nichts zu speichern.

## Refusals: what is added, moved or undone

column-removed = Entfernt
column-stage = Schritt
column-date_precision = Genauigkeit des Datums
column-year = Jahr
refusal-unknown-kind = { $row }: „{ $value }“ ist keine Art.
refusal-unknown-planning = { $row }: Geplant wird nach verstrichener Zeit oder nach den Maßnahmen, nicht nach „{ $value }“.
refusal-unknown-parent = { $row }: „{ $value }“ ist an diesem Tag kein Vorhaben dieses Programms.
refusal-not-a-measure = { $row }: Nur eine Maßnahme kann einem anderen Vorhaben zugeordnet werden.
refusal-unknown-row = { $row }: Diesen Code gibt es im Programm nicht. Geben Sie zum Hinzufügen einen Titel und eine Säule an (bei einer Maßnahme: ihr Vorhaben).
refusal-no-pillar = { $row }: Eine Säule ist nötig.
refusal-unknown-pillar = { $row }: Dieses Programm hat keine Säule „{ $value }“.
refusal-bad-code = { $row }: „{ $value }“ kann kein Code sein; ein Code hat höchstens 60 Zeichen, darunter einen Buchstaben oder eine Ziffer, und enthält kein Komma, kein Semikolon und keinen Schrägstrich.
refusal-code-taken = { $row }: Der Code „{ $value }“ ist schon vergeben; ein Code wird nie ein zweites Mal verwendet.
refusal-bad-year = { $row }: „{ $value }“ ist kein Jahr.
refusal-no-longer-there = { $row }: Dies gehört nicht mehr zum Programm, denn das Hinzufügen wurde rückgängig gemacht.
refusal-future-event = { $row }: Ein Ereignis kann nicht in der Zukunft liegen ({ $value }).
refusal-source-needed = { $row }: Ein Beleg braucht eine Quelle, in der man ihn nachlesen kann.
refusal-unknown-precision = { $row }: Die Genauigkeit eines Datums ist Tag, Monat oder Jahr, nicht „{ $value }“.
refusal-bad-thresholds = { $row }: Diese Schwellenwerte passen nicht zusammen; der Rückstand für „im Verzug“ darf nicht kleiner sein als der für „gefährdet“.
refusal-unknown-save = { $row }: Dieses Programm kennt keinen Eintrag mit dieser Nummer.
refusal-load-stays = { $row }: Was mit den Dateien des Programms geladen wurde, kann nicht rückgängig gemacht werden.
refusal-has-measures = { $row }: Das Hinzufügen kann nicht rückgängig gemacht werden, solange Maßnahmen dazugehören ({ $value }).
refusal-nothing-to-undo = { $row }: Es gibt nichts mehr rückgängig zu machen.
refusal-only-words = { $row }: Dieser Eintrag hat keinen Wert geändert. Er gab eine Erläuterung oder eine Quelle an oder wiederholte, was schon galt; das bleibt im Verlauf.
refusal-reserved-owner = { $row }: „{ $value }“ steht für die Person, die die Seite ansieht, und kann nicht zuständig sein.
refusal-other-pillar = { $row }: Eine Maßnahme gehört zur Säule ihres Vorhabens, nicht zu „{ $value }“.
refusal-year-of-measure = { $row }: Nur eine Maßnahme hat das Jahr eines Plans ({ $value }).
refusal-unknown-choice = { $row }: Ein Wert wird wiederhergestellt oder behalten; „{ $value }“ ist keines von beidem.
refusal-not-empty = { $row }: Die Spalte „{ $column }“ kann nicht geleert werden.
refusal-percent-sign = { $row }: Schreiben Sie „{ $value }“ ohne Prozentzeichen.
refusal-ambiguous-number = { $row }: „{ $value }“ kann zwei Zahlen bedeuten. Schreiben Sie sie ohne Tausendertrennzeichen.
refusal-ambiguous-code = { $row }: Der Code { $value } ist in der Excel-Tabelle eine Zahl und hat womöglich Ziffern verloren. Formatieren Sie die Zelle als Text.
refusal-double-code = { $row }: Dieser Code steht schon in Zeile { $value }.
refusal-event-stays = { $row }: Ein erfasstes Ereignis kann nicht geändert werden ({ $value }). Fügen Sie ein neues hinzu.
refusal-partners-managed = { $row }: Nur wer das Programm verwaltet, kann Partner hinzufügen oder ändern.
refusal-partner-named = { $row }: Das Hinzufügen kann nicht rückgängig gemacht werden, solange Vorhaben oder Ereignisse diesen Partner nennen ({ $value }).
refusal-no-name = { $row }: Mindestens ein Name ist nötig.

## How figures were computed

how-completion = Abschlussquote: abgeschlossene geteilt durch gezählte einmalige { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
}: { $share } = { $completion }.
how-completion-none = Abschlussquote: ein Strich, weil hier { $level ->
    [measure] keine einmalige Maßnahme
   *[action] kein einmaliges Vorhaben
} zählt.
how-average = Durchschnitt: die Summe von Gewicht × Fortschritt geteilt durch die Summe der Gewichte, über die { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} mit gemeldetem Fortschritt ({ $coverage }): { $weighted } / { $weights } = { $average }.
how-average-none = Durchschnitt: ein Strich, weil kein Fortschritt gemeldet ist.
how-floor = Untergrenze: dasselbe, wobei nie Gemeldetes mit { $zero } zählt: { $weighted } / { $weights } = { $floor }.
how-planned = Geplant: eine gerade Linie vom Beginn bis zur Frist (eine Schätzung) oder, wenn ein Vorhaben nach seinen Maßnahmen geplant ist, das Gewicht der bis dahin fälligen Maßnahmen. Die Abweichung ist gemeldet minus geplant, in Punkten.
how-health-on_track = Im Zeitplan: höchstens { $risk } Punkte unter Plan.
how-health-at_risk = Gefährdet: mehr als { $risk } und bis zu { $off } Punkte unter Plan. Bei einem nach seinen Maßnahmen geplanten Vorhaben auch, wenn eine Maßnahme mit Meldung überfällig ist.
how-health-off_track = Im Verzug: gemeldet, nach der Frist und nicht abgeschlossen, oder mehr als { $off } Punkte unter Plan. Bei einem nach seinen Maßnahmen geplanten Vorhaben auch, wenn eine Maßnahme mit Meldung seit mehr als { $days } Tagen überfällig ist.
how-health-not_assessed = Nicht bewertet: nichts gemeldet, noch nicht begonnen, ohne Daten, ohne Fortschrittsangabe vor der Frist oder weniger als { $least } geplant. Abgeschlossenes, Ausgesetztes und Fortlaufendes gehört zu keiner der vier.
how-partners = { $count ->
    [one] Partner: { $memberships ->
        [one] eine Beteiligung
       *[other] { $memberships } Beteiligungen
    } an { $level ->
        [measure] einer Maßnahme, die
       *[action] einem Vorhaben, das
    } in der Zeile jedes Partners voll zählt; die Zeilen werden nie addiert.
   *[other] Partner: { $memberships ->
        [one] eine Beteiligung
       *[other] { $memberships } Beteiligungen
    } an { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    }, die in der Zeile jedes ihrer Partner voll zählen; die Zeilen werden nie addiert.
}
how-trend = Entwicklung: Jedes Monatsende ist auf dieselbe Weise berechnet, aus dem, was heute über diesen Tag bekannt ist. Was später hinzukam, zählt erst ab dann.
how-attention = Reihenfolge: im Verzug nach Abweichung, gefährdet nach Abweichung, gemeldete überfällige Maßnahmen nach Tagen, dann Vorhaben ohne jede Meldung nach der Zeit ohne Meldung; was am längsten ohne Meldung ist, zuerst.
how-counted = Zählt für
how-counted-both = Abschlussquote und Durchschnitt
how-counted-completion = Abschlussquote; kein Fortschritt gemeldet
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
    } zählt mit.
   *[other] { $count } weitere { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } zählen mit.
}

## Overview

overview-answer = { $done ->
    [0] { $count ->
        [one] { $level ->
            [measure] Die einzige einmalige Maßnahme
           *[action] Das einzige einmalige Vorhaben
        } ist noch nicht
       *[other] { $level ->
            [measure] Keine
           *[action] Keines
        } von { $count } einmaligen { $level ->
            [measure] Maßnahmen
           *[action] Vorhaben
        } ist
    }
    [one] { $level ->
        [measure] Eine
       *[action] Eines
    } von { $count } einmaligen { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } ist
   *[other] { $done } von { $count } einmaligen { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind
} abgeschlossen; im Durchschnitt { $whole ->
    [few] { $reported ->
        [one] { $level ->
            [measure] ist die einzige von { $all }
           *[action] ist das einzige von { $all }
        }
       *[other] sind die { $reported } von { $all }
    } mit gemeldetem Fortschritt
    [named] ist die Arbeit mit dem Partner { $partner }
    [some] ist diese Auswahl
   *[all] { $level ->
        [measure] sind die Maßnahmen
       *[action] ist das Programm
    }
} zu { $average } umgesetzt, { $off ->
    [0] { $level ->
        [measure] keine Maßnahme
       *[action] kein Vorhaben
    } ist
    [one] { $level ->
        [measure] eine Maßnahme
       *[action] ein Vorhaben
    } ist
   *[other] { $off } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind
} im Verzug.
overview-answer-done = { $count ->
    [one] { $level ->
        [measure] Die einzige einmalige Maßnahme
       *[action] Das einzige einmalige Vorhaben
    } ist abgeschlossen
   *[other] Alle { $count } einmaligen { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind abgeschlossen
}; im Durchschnitt { $whole ->
    [named] ist die Arbeit mit dem Partner { $partner }
    [some] ist diese Auswahl
   *[all] { $level ->
        [measure] sind die Maßnahmen
       *[action] ist das Programm
    }
} zu { $average } umgesetzt ({ $coverage } gemeldet).
overview-answer-continuous = { $count ->
    [one] { $level ->
        [measure] Die einzige Maßnahme
       *[action] Das einzige Vorhaben
    } hier ist fortlaufend und kann nicht abgeschlossen werden; umgesetzt ist davon
   *[other] Alle { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } hier sind fortlaufend und können nicht abgeschlossen werden; umgesetzt sind davon
} im Durchschnitt { $average } ({ $coverage } gemeldet).
overview-answer-silent = Für { $count ->
    [one] { $level ->
        [measure] die einzige Maßnahme
       *[action] das einzige Vorhaben
    } ist noch kein Fortschritt gemeldet
   *[other] { $level ->
        [measure] keine der { $count } Maßnahmen
       *[action] keines der { $count } Vorhaben
    } ist bisher ein Fortschritt gemeldet
}{ $off ->
    [0] .
    [one] ; { $level ->
        [measure] eine
       *[action] eines
    } ist im Verzug.
   *[other] ; { $off } sind im Verzug.
}
overview-answer-out-of-scope = { $count ->
    [one] { $level ->
        [measure] Die einzige Maßnahme
       *[action] Das einzige Vorhaben
    } hier ist eingestellt und zählt nicht.
   *[other] Alle { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } hier sind eingestellt und zählen nicht.
}
overview-answer-before = Am { $day } gehörte noch nichts zu diesem Programm.
overview-answer-nothing = { $level ->
    [measure] Keine Maßnahme
   *[action] Kein Vorhaben
} entspricht dieser Auswahl.

overview-coverage = Zu { $reported } von { $count } { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} ist ein Fortschritt gemeldet. { $silent ->
    [one] Zählt man { $level ->
        [measure] die andere
       *[action] das andere
    } als { $zero }
   *[other] Zählt man die anderen { $silent } als { $zero }
}, beträgt der Durchschnitt { $floor }.
overview-coverage-all = { $count ->
    [one] { $level ->
        [measure] Zur einzigen Maßnahme
       *[action] Zum einzigen Vorhaben
    } ist ein Fortschritt gemeldet.
   *[other] Zu allen { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } ist ein Fortschritt gemeldet.
}
assessment-mixed = { $count ->
    [one] Stand { $day }: Bewertung auf Grundlage öffentlicher Quellen; { $count } von { $total } Meldungen hierzu haben Bearbeitende eingegeben. Keine amtlichen Zahlen.
   *[other] Stand { $day }: Bewertung auf Grundlage öffentlicher Quellen; { $count } von { $total } Meldungen hierzu haben Bearbeitende eingegeben. Keine amtlichen Zahlen.
}
assessment-people = { $count ->
    [one] Stand { $day }: Diese Zahlen beruhen auf einer Meldung von Bearbeitenden.
   *[other] Stand { $day }: Diese Zahlen beruhen auf { $count } Meldungen von Bearbeitenden.
}

about-figures = Erläuterung
pillars-statuses = Die Status der { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
}, nach Säulen
rows-caption = Balken: gemeldet; Strich: geplant; Pfeil: seit { $day }
rows-caption-first = Balken: gemeldet; Strich: geplant
rows-change = Veränderung, Punkte
rows-stated = { $average } gemeldet, { $planned } geplant
rows-why = seit { $day }: was sich geändert hat
rows-pick = Diese Seite nach { $name } filtern:
rows-done = abgeschlossen
rows-how = Eine Zeile je Säule oder Partner: Der Balken ist der durchschnittliche gemeldete Fortschritt, der dunkle Strich das, was für den Tag geplant war. Ein Kästchen ist ein einmaliges Vorhaben, gefüllt, sobald es abgeschlossen ist; über 20 ist es ein Balken. Der Name öffnet die Säule oder den Partner, der Pfeil das, was sich geändert hat. Ein Klick auf den Balken oder die Kästchen filtert diese Seite, ein zweiter zeigt wieder alles.

overview-points = { $points } Punkte
overview-unchanged = unverändert
overview-since = Pfeile: Veränderung seit dem { $day }.
overview-changes = Ansehen, was sich seit dem { $day } geändert hat
overview-average = Durchschnitt über { $coverage } { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} mit gemeldetem Fortschritt, Untergrenze { $floor }.
overview-cancelled = { $count ->
    [one] 1 { $level ->
        [measure] Maßnahme
       *[action] Vorhaben
    } ist eingestellt und zählt nicht mit.
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind eingestellt und zählen nicht mit.
}
overview-held = { $count ->
    [one] 1 { $level ->
        [measure] Maßnahme
       *[action] Vorhaben
    } hat den Status „{ $statuses }“ und wird nicht am Zeitplan gemessen.
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } haben den Status „{ $statuses }“ und werden nicht am Zeitplan gemessen.
}
overview-ongoing = { $count ->
    [one] { $level ->
        [measure] Die einzige fortlaufende Maßnahme
       *[action] Das einzige fortlaufende Vorhaben
    } wird
   *[other] Die { $count } fortlaufenden { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } werden
} nie abgeschlossen und nicht am Zeitplan gemessen; zu { $reported } von { $count } liegt eine Meldung vor.

overview-pillars-caption = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme
       *[action] Ein Vorhaben
    }
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    }
}, nach Säule und Status; ein Feld ist { $level ->
    [measure] eine Maßnahme
   *[action] ein Vorhaben
}. Darunter: der Zeitplan der einmaligen.
overview-partners-caption = { $memberships ->
    [one] Eine Beteiligung
   *[other] { $memberships } Beteiligungen
} an { $count } { $level ->
    [measure] { $count ->
        [one] Maßnahme
       *[other] Maßnahmen
    }
   *[action] Vorhaben
}; jede zählt voll bei ihrem Partner, die Zeilen werden nicht addiert.
overview-trend-caption = Durchschnittlicher Fortschritt in Prozent, nach Monaten. Der Plan ist eine Schätzung: eine gerade Linie vom Beginn bis zur Frist. Untergrenze: { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} ohne gemeldeten Fortschritt als { $zero }.
overview-extent-same = { $count ->
    [one] Umfang: { $level ->
        [measure] eine Maßnahme
       *[action] ein Vorhaben
    }, durchgehend unverändert.
   *[other] Umfang: { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    }, durchgehend unverändert.
}
overview-extent = { $count ->
    [one] Umfang: anfangs { $first } { $level ->
        [measure] Maßnahmen, zuletzt eine
       *[action] Vorhaben, zuletzt eines
    }.
   *[other] Umfang: anfangs { $first } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    }, zuletzt { $count }.
}

card-list = Liste
overview-attention-caption = { $count ->
    [0] Handlungsbedarf, das Dringendste zuerst.
    [one] Handlungsbedarf. Ein Eintrag.
   *[other] Handlungsbedarf, das Dringendste zuerst. { $shown } von { $count }.
}
overview-attention-alt = { $count ->
    [one] { $level ->
        [measure] Die Maßnahme
       *[action] Das Vorhaben
    } mit Handlungsbedarf
   *[other] Handlungsbedarf, das Dringendste zuerst: { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben und Maßnahmen
    }
}
overview-attention-all = { $count ->
    [one] Alle { $count } ansehen
   *[other] Alle { $count } ansehen
}
overview-attention-left = { $count ->
    [one] Eine weitere Zeile steht nicht in dieser Liste.
   *[other] { $count } weitere Zeilen stehen nicht in dieser Liste.
}
overview-attention-measure = Maßnahme des Vorhabens { $action }
overview-attention-gap = { $health }: { $progress }, { $points } Punkte unter Plan
overview-attention-progress = { $health }: { $progress }
overview-attention-no-progress = { $health }: kein Fortschritt gemeldet
overview-attention-overdue = Frist { $due }, { $late } überfällig
overview-attention-silence = { $silence } ohne Meldung, zuletzt am { $day }
overview-attention-last = Letzte Meldung { $day }
overview-attention-never = Seit dem { $day } keine Meldung
overview-attention-short = { $why ->
        [never] nie eine Meldung
        [overdue] { $late } überfällig
        [silent] { $progress }, { $silence } ohne Meldung
       *[other] { $progress }
    }

## Findings: the titles of cards, in the order of their ranking

finding-pillars-none = Es gibt keine { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} zu zeigen
finding-pillars-part = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme
       *[action] Ein Vorhaben
    }
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    }
} in dieser Auswahl, in { $pillars ->
    [one] einer Säule
   *[other] { $pillars } Säulen
}
finding-pillars-all-silent = { $count ->
    [one] { $level ->
        [measure] Zur einzigen Maßnahme
       *[action] Zum einzigen Vorhaben
    } liegt noch keine Meldung vor
   *[other] { $level ->
        [measure] Zu keiner von { $count } Maßnahmen
       *[action] Zu keinem von { $count } Vorhaben
    } liegt bisher eine Meldung vor
}
finding-pillars-all-done = { $count ->
    [one] { $level ->
        [measure] Die einzige einmalige Maßnahme
       *[action] Das einzige einmalige Vorhaben
    } ist abgeschlossen
   *[other] Alle { $count } einmaligen { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind abgeschlossen
}
finding-pillars-one-silent = { $total ->
    [one] Meldungen zu Säule { $pillar }:
   *[other] Zu Säule { $pillar } liegen die wenigsten Meldungen vor:
} { $count ->
    [one] { $all ->
        [one] { $level ->
            [measure] keine zur einzigen Maßnahme
           *[action] keine zum einzigen Vorhaben
        }
       *[other] { $level ->
            [measure] keine zu einer von { $all } Maßnahmen
           *[action] keine zu einem von { $all } Vorhaben
        }
    }
   *[other] { $extent ->
        [all] keine zu allen { $all }
       *[some] keine zu { $count } von { $all }
    } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    }
}
finding-pillars-several-silent = In { $extent ->
    [all] allen
   *[some] { $count } von
} { $total ->
    [one] { $total } Säule
   *[other] { $total } Säulen
} liegt zu mindestens der Hälfte der { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} keine Meldung vor
finding-pillars-one-off-track = { $total ->
    [one] Säule { $pillar }:
   *[other] Säule { $pillar } hat den größten Anteil im Verzug:
} { $count ->
    [one] { $all ->
        [one] { $level ->
            [measure] Die einzige einmalige Maßnahme
           *[action] Das einzige einmalige Vorhaben
        }
       *[other] { $level ->
            [measure] Eine von { $all } einmaligen Maßnahmen
           *[action] Eines von { $all } einmaligen Vorhaben
        }
    } ist
   *[other] { $extent ->
        [all] Alle { $all }
       *[some] { $count } von { $all }
    } einmaligen { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind
} im Verzug
finding-pillars-several-off-track = In { $extent ->
    [all] allen
   *[some] { $count } von
} { $total ->
    [one] { $total } Säule
   *[other] { $total } Säulen
} ist mehr als die Hälfte der einmaligen { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} im Verzug
finding-pillars-behind = { $total ->
    [one] Diese Säule liegt
   *[other] { $count ->
        [one] Eine von { $total } Säulen liegt
       *[other] { $extent ->
            [all] Alle { $total }
           *[some] { $count } von { $total }
        } Säulen liegen
    }
} im Durchschnitt unter dem Plan
finding-pillars-some-off-track = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme
       *[action] Ein Vorhaben
    } ist im Verzug
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind im Verzug
}, in { $pillars ->
    [one] einer Säule
   *[other] { $pillars } Säulen
}
finding-pillars-at-risk = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme ist gefährdet, keine
       *[action] Ein Vorhaben ist gefährdet, keines
    }
   *[other] { $count } { $level ->
        [measure] Maßnahmen sind gefährdet, keine
       *[action] Vorhaben sind gefährdet, keines
    }
} ist im Verzug
finding-pillars-calm = { $total ->
    [one] In dieser Säule ist { $level ->
        [measure] keine Maßnahme
       *[action] kein Vorhaben
    } gefährdet oder im Verzug
   *[other] In keiner von { $total } Säulen ist { $level ->
        [measure] eine Maßnahme
       *[action] ein Vorhaben
    } gefährdet oder im Verzug
}

finding-partners-none = Hier nennt { $level ->
    [measure] keine Maßnahme
   *[action] kein Vorhaben
} einen Partner
finding-partners-all-silent = { $count ->
    [one] { $level ->
        [measure] Zur einzigen gemeinsamen Maßnahme
       *[action] Zum einzigen gemeinsamen Vorhaben
    } ist noch kein Fortschritt gemeldet
   *[other] { $level ->
        [measure] Zu keiner der { $count } gemeinsamen Maßnahmen
       *[action] Zu keinem der { $count } gemeinsamen Vorhaben
    } ist bisher ein Fortschritt gemeldet
}
finding-partners-all-done = { $count ->
    [one] { $level ->
        [measure] Die einzige gemeinsame einmalige Maßnahme
       *[action] Das einzige gemeinsame einmalige Vorhaben
    } ist abgeschlossen
   *[other] Alle { $count } gemeinsamen einmaligen { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind abgeschlossen
}
finding-partners-some-silent = { $count ->
    [one] Mit einem Partner ist noch kein Fortschritt gemeldet: { $partners }
   *[other] Mit { $count } Partnern ist noch kein Fortschritt gemeldet: { $partners }
}
finding-partners-none-done = { $count ->
    [one] { $level ->
        [measure] Die einzige gemeinsame einmalige Maßnahme
       *[action] Das einzige gemeinsame einmalige Vorhaben
    } ist noch nicht abgeschlossen
   *[other] { $level ->
        [measure] Keine der { $count } gemeinsamen einmaligen Maßnahmen
       *[action] Keines der { $count } gemeinsamen einmaligen Vorhaben
    } ist bisher abgeschlossen
}
finding-partners-spread = Am weitesten: { $best }, { $high }; am wenigsten weit: { $last }, { $low }
finding-partners-continuous = Alle gemeinsamen { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} sind fortlaufend und im Durchschnitt zu { $average } umgesetzt
finding-partners-calm = { $count ->
    [one] { $level ->
        [measure] Eine von { $all } gemeinsamen einmaligen Maßnahmen
       *[action] Eines von { $all } gemeinsamen einmaligen Vorhaben
    } ist
   *[other] { $count } von { $all } gemeinsamen einmaligen { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind
} abgeschlossen

finding-trend-none = Noch ist kein Fortschritt gemeldet
finding-trend-complete = Alles ist gemeldet, im Durchschnitt { $average }
finding-trend-always-behind = Der Durchschnitt liegt von Anfang an unter dem Plan
finding-trend-behind = Seit { $since } liegt der Durchschnitt unter dem Plan
finding-trend-ahead = Die Arbeit liegt { $points } Punkte vor dem Plan
finding-trend-still = Der Durchschnitt hat sich seit { $since } nicht verändert
finding-trend-measured = Der Durchschnitt beträgt { $average }, geplant waren { $planned }
finding-trend-calm = Der Durchschnitt beträgt { $average }

finding-attention-none = Es gibt keine { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} zu zeigen
finding-attention-stuck = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme
       *[action] Ein Vorhaben
    } steht bei { $progress } und ist
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } stehen bei { $progress } und sind
} seit mehr als { $years ->
    [one] einem Jahr
   *[other] { $years } Jahren
} ohne Meldung
finding-attention-off-track = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme
       *[action] Ein Vorhaben
    } ist im Verzug, { $points } Punkte unter Plan
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } sind im Verzug, die größte Abweichung beträgt { $points } Punkte
}
finding-attention-past-due = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme mit Meldung
       *[action] Ein Vorhaben mit Meldung
    } ist überfällig und nicht abgeschlossen
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } mit Meldung sind überfällig und nicht abgeschlossen
}
finding-attention-at-risk = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme ist gefährdet, keine
       *[action] Ein Vorhaben ist gefährdet, keines
    }
   *[other] { $count } { $level ->
        [measure] Maßnahmen sind gefährdet, keine
       *[action] Vorhaben sind gefährdet, keines
    }
} ist im Verzug
finding-attention-overdue = { $count ->
    [one] Eine Maßnahme mit Meldung ist überfällig
   *[other] { $count } Maßnahmen mit Meldung sind überfällig
}
finding-attention-silent = { $count ->
    [one] { $level ->
        [measure] Zu einer Maßnahme
       *[action] Zu einem Vorhaben
    } liegt
   *[other] Zu { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } liegt
} keine Meldung vor
finding-attention-calm = Nichts ist im Verzug, gefährdet oder lange ohne Meldung

## Pillars, and the rows of actions and measures

pillars-all = Alle
pillars-things = { $count ->
    [one] { $what ->
        [one_off_action] Das einzige einmalige Vorhaben
        [measure] Die einzige Maßnahme
        [one_off_measure] Die einzige einmalige Maßnahme
       *[action] Das einzige Vorhaben
    }
   *[other] { $what ->
        [one_off_action] einmaligen Vorhaben
        [measure] Maßnahmen
        [one_off_measure] einmaligen Maßnahmen
       *[action] Vorhaben
    }
}
pillars-completed = { $extent ->
    [none] { $scope ->
        [one] { $things } ist nicht abgeschlossen
       *[other] Von { $scope } { $things } ist noch nichts abgeschlossen
    }
    [all] { $scope ->
        [one] { $things } ist abgeschlossen
       *[other] Alle { $scope } { $things } sind abgeschlossen
    }
   *[some] { $done ->
        [one] 1 der { $scope } { $things } ist abgeschlossen
       *[other] { $done } der { $scope } { $things } sind abgeschlossen
    }
}
pillars-count-health = { $count ->
    [one] { $health ->
        [off_track] 1 ist im Verzug
        [at_risk] 1 ist gefährdet
        [on_track] 1 ist im Zeitplan
       *[not_assessed] 1 ist nicht bewertet
    }
   *[other] { $health ->
        [off_track] { $count } sind im Verzug
        [at_risk] { $count } sind gefährdet
        [on_track] { $count } sind im Zeitplan
       *[not_assessed] { $count } sind nicht bewertet
    }
}
pillars-answer = Säule { $pillar }: { $completed }, { $health }.
pillars-answer-bare = Säule { $pillar }: { $completed }.
pillars-answer-ongoing = Säule { $pillar }: Zu { $share } fortlaufenden { $things } liegt eine Meldung vor; diese werden nie abgeschlossen.
pillars-answer-all = { $extent ->
    [both] In beiden Säulen sind { $things } { $health ->
        [at_risk] gefährdet
       *[off_track] im Verzug
    }
    [all] In allen { $pillars } Säulen sind { $things } { $health ->
        [at_risk] gefährdet
       *[off_track] im Verzug
    }
   *[some] In { $late } der { $pillars } Säulen sind { $things } { $health ->
        [at_risk] gefährdet
       *[off_track] im Verzug
    }
}, { $count ->
    [one] die meisten in Säule { $most }: { $number }.
   *[other] die meisten in den Säulen { $most }: je { $number }.
}
pillars-answer-even = { $extent ->
    [both] In beiden Säulen sind { $things } { $health ->
        [at_risk] gefährdet
       *[off_track] im Verzug
    }: je { $number }.
    [all] In allen { $pillars } Säulen sind { $things } { $health ->
        [at_risk] gefährdet
       *[off_track] im Verzug
    }: je { $number }.
   *[some] In { $late } der { $pillars } Säulen sind { $things } { $health ->
        [at_risk] gefährdet
       *[off_track] im Verzug
    }: je { $number }.
}
pillars-answer-only = Nur in Säule { $pillar } sind { $things } { $health ->
    [at_risk] gefährdet
   *[off_track] im Verzug
}: { $number } von { $scope }.
pillars-answer-calm = In den { $pillars } Säulen sind keine { $things } im Verzug oder gefährdet.
pillars-tile-completed = { $level ->
    [measure] Abgeschlossene Maßnahmen
   *[action] Abgeschlossene Vorhaben
}
pillars-tile-reported = { $share } gemeldet
pillars-tile-planned = Geplant an diesem Tag
pillars-tile-estimate = Schätzung
pillars-caption = Gemeldeter Fortschritt von 0 bis { $whole } (Balken; gestrichelt: nichts gemeldet) und geplant (senkrechter Strich) · { $scope }
pillars-group = { $share } abgeschlossen, im Durchschnitt { $average }
finding-rows-none = Nichts anzuzeigen
finding-rows-silent = { $count ->
    [one] { $level ->
        [measure] Zu dieser Maßnahme liegt keine Meldung vor
       *[action] Zu diesem Vorhaben liegt keine Meldung vor
    }
   *[other] { $level ->
        [measure] Zu keiner dieser { $count } Maßnahmen liegt eine Meldung vor
       *[action] Zu keinem dieser { $count } Vorhaben liegt eine Meldung vor
    }
}
finding-rows-furthest = { $count ->
    [one] { $level ->
        [measure] Maßnahme
       *[action] Vorhaben
    } { $codes } liegt am weitesten zurück: { $points } Punkte unter Plan
   *[other] { $level ->
        [measure] Die Maßnahmen
       *[action] Die Vorhaben
    } { $codes } liegen am weitesten zurück: { $points } Punkte unter Plan
}
finding-rows-many-furthest = { $count ->
    [one] { $count } { $level ->
        [measure] Maßnahme
       *[action] Vorhaben
    } liegt am weitesten zurück: { $points } Punkte unter Plan
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } liegen am weitesten zurück: { $points } Punkte unter Plan
}
finding-rows-past-due = { $count ->
    [one] 1 { $level ->
        [measure] Maßnahme
       *[action] Vorhaben
    } mit Meldung ist nach Ablauf der Frist nicht abgeschlossen
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } mit Meldung sind nach Ablauf der Frist nicht abgeschlossen
}
finding-rows-done = { $level ->
    [measure] Alle Maßnahmen, die abgeschlossen werden können, sind abgeschlossen
   *[action] Alle Vorhaben, die abgeschlossen werden können, sind abgeschlossen
}
finding-rows-on-track = { $count ->
    [one] { $level ->
        [measure] Die Maßnahme, die sich bewerten ließ, ist im Zeitplan
       *[action] Das Vorhaben, das sich bewerten ließ, ist im Zeitplan
    }
   *[other] { $level ->
        [measure] Alle { $count } Maßnahmen, die sich bewerten ließen, sind im Zeitplan
       *[action] Alle { $count } Vorhaben, die sich bewerten ließen, sind im Zeitplan
    }
}
finding-rows-calm = Nichts ließ sich am Zeitplan messen
row-no-partner = kein Partner genannt
row-points = { $points } Punkte
row-head-what = { $level ->
    [measure] Maßnahme, Status und Partner
   *[action] Vorhaben, Status und Partner
}
row-head-bar = Gemeldet (Balken) und geplant (Strich)
row-head-figures = Gemeldet, Abweichung
row-updated = Letzte Meldung { $day }
row-never = Noch keine Meldung
row-part-of = Teil des Vorhabens { $code }
row-alt = { $code }: gemeldet { $progress }, geplant { $planned }
row-open = Öffnen
row-close = Schließen

## An action or measure, opened

opened-outside = { $level ->
    [measure] Diese Maßnahme liegt außerhalb der obigen Auswahl.
   *[action] Dieses Vorhaben liegt außerhalb der obigen Auswahl.
}
opened-not-yet = { $code } gehörte am { $day } noch nicht zum Programm.
opened-progress = Fortschritt { $years }
opened-history = { $count ->
    [0] Verlauf: keine Meldungen
    [one] Verlauf: 1 Meldung
   *[other] Verlauf: { $count } Meldungen
}
opened-evidence = { $count ->
    [0] Belege: keine
    [one] Belege: 1
   *[other] Belege: { $count }
}
opened-no-evidence = Bis { $day } ist kein Ereignis dazu bekannt.
opened-said = Meldung
opened-start = Anfangsstand beim Anlegen des Programms.
opened-change = { $before } → **{ $after }**
opened-stated = { $column }: { $said }
opened-source = Quelle: { $source }
opened-led = führte zu einer Änderung von Status oder Fortschritt
opened-not-counted = außerhalb der Programmjahre, nicht gezählt
opened-recorded = { $kind ->
    [load] Mit dem Programm geladen am { $day }: { $author }.
    [import] Importiert am { $day }: { $author }.
    [undo] Als Rücknahme erfasst am { $day }: { $author }.
   *[edit] Erfasst am { $day }: { $author }.
}
opened-recorded-all = { $kind ->
    [load] Das Datum ist der Tag, ab dem eine Meldung gilt. Alle Meldungen wurden am { $day } mit dem Programm geladen ({ $author }).
    [import] Das Datum ist der Tag, ab dem eine Meldung gilt. Alle Meldungen wurden am { $day } importiert ({ $author }).
    [undo] Das Datum ist der Tag, ab dem eine Meldung gilt. Alle Meldungen wurden am { $day } als Rücknahme erfasst ({ $author }).
   *[edit] Das Datum ist der Tag, ab dem eine Meldung gilt. Alle Meldungen wurden am { $day } erfasst ({ $author }).
}
opened-recorded-rest = Das Datum ist der Tag, ab dem eine Meldung gilt. Die übrigen Meldungen wurden am { $day } mit dem Programm geladen ({ $author }).
opened-local-person = lokaler Benutzer
opened-typed-person = { $name } (Name selbst eingegeben)
opened-former-person = ehemalige Person { $number }
opened-origins = Herkunft dieser Werte
opened-all-history = Vollständiger Verlauf
opened-measures = { $count ->
    [one] 1 Maßnahme, { $done } von 1 abgeschlossen
   *[other] { $count } Maßnahmen, { $done } von { $count } abgeschlossen
}
opened-no-measures = Keine Maßnahme eines Jahresplans ist dazu bekannt.
column-basis = Quelle des Plans
basis-annual_plan = Jahresplan
basis-draft_annual_plan = Entwurf des Jahresplans
basis-presidency_priorities = Prioritäten des Vorsitzes
basis-theme_page_2021 = Themenseite von 2021
basis-planned_in_meeting = In einer Sitzung geplant
planning-time = verstrichener Zeit
planning-measures = Maßnahmen

## Die Seite eines Vorhabens oder einer Maßnahme

action-answer = { $name }: { $answer }
action-answer-done = { $level ->
    [measure] Die Maßnahme
   *[action] Das Vorhaben
} ist abgeschlossen.
action-answer-continuous = { $state ->
    [silent] Es ist kein Fortschritt gemeldet; die Arbeit ist fortlaufend.
   *[other] Der Fortschritt liegt bei { $progress }; die Arbeit ist fortlaufend.
}
action-answer-paused = { $state ->
    [silent] Der Status ist „{ $status }“; es ist kein Fortschritt gemeldet.
   *[other] Der Status ist „{ $status }“, der Fortschritt liegt bei { $progress }.
}
action-answer-silent = Es ist noch kein Fortschritt gemeldet.
action-answer-ahead = Die Arbeit beginnt am { $start }.
action-answer-past_due = { $state ->
    [silent] Es ist kein Fortschritt gemeldet, und die Frist ist am { $due } abgelaufen.
    [behind] Der Fortschritt liegt bei { $progress }, { $points } Punkte unter Plan; die Frist ist am { $due } abgelaufen.
   *[other] Der Fortschritt liegt bei { $progress }; die Frist ist am { $due } abgelaufen.
}
action-answer-far_behind = Der Fortschritt liegt bei { $progress }, { $points } Punkte unter Plan.
action-answer-measures_late = { $state ->
    [silent] Es ist kein Fortschritt gemeldet, und die Frist einer Maßnahme ist überschritten ({ $late }).
   *[other] Der Fortschritt liegt bei { $progress }; die Frist einer Maßnahme ist überschritten ({ $late }).
}
action-answer-behind = Der Fortschritt liegt bei { $progress }, { $points } Punkte unter Plan.
action-answer-measures_due = { $state ->
    [silent] Es ist kein Fortschritt gemeldet, und die Frist einer Maßnahme ist überschritten ({ $late }).
   *[other] Der Fortschritt liegt bei { $progress }; die Frist einer Maßnahme ist überschritten ({ $late }).
}
action-answer-no_figure = { $state ->
    [silent] Es ist kein Fortschritt gemeldet.
   *[other] Der Fortschritt liegt bei { $progress }; es gibt keinen Plan zum Vergleich.
}
action-answer-early = Der Fortschritt liegt bei { $progress }; für eine Bewertung ist es zu früh.
action-answer-in_time = Der Fortschritt liegt bei { $progress }, im Zeitplan; geplant waren { $planned }.
action-none = Es ist kein Vorhaben gewählt.
action-unknown = Es gibt kein Vorhaben { $code } in diesem Programm.
action-elsewhere = { $code } gehört nicht zu diesem Programm, sondern zu „{ $programme }“.
action-removed = { $code } wurde aus dem Programm entfernt.
action-of-pillar = Säule { $pillar }
action-history = Verlauf
action-today = Der aktuelle Stand
action-open-there = { $code } in „{ $programme }“ öffnen
action-all = Alle Vorhaben
action-before = Vorheriges: { $code }
action-after = Nächstes: { $code }
action-place = { $level ->
    [measure] Maßnahme { $place } von { $count }, die dringendste zuerst
   *[action] Vorhaben { $place } von { $count }, das dringendste zuerst
}
action-facts = Auf einen Blick
action-no-owner = noch nicht angegeben
action-label-span = Laufzeit
action-span = { $start } bis { $due }
action-progress = { $progress } · geplant { $planned }
action-label-next = Nächste Maßnahme
action-no-measure = keine offene Maßnahme
action-next = { $measure }, Frist { $due }
action-next-late = { $measure }, Frist { $due }, { $late } überfällig
action-form = { $level ->
    [measure] Diese Maßnahme aktualisieren
   *[action] Dieses Vorhaben aktualisieren
}
action-said = { $progress }: { $comment }
action-form-close = Formular schließen
action-paper = PDF, eine Seite
action-paper-line = Fortschritt, geplant und gemeldet
action-paper-record = Verlauf
action-paper-events = Belege
action-paper-more = { $count ->
    [one] und ein früherer Eintrag
   *[other] und { $count } frühere
}

## How one action was computed

sum-planned-time = Geplant: eine Gerade vom { $start } bis zum { $due }. Am { $day } waren { $gone } von { $whole } Tagen vergangen: { $planned } (Schätzung).
sum-planned-measures = Geplant: das Gewicht der Maßnahmen, die bis { $day } fällig sind, { $gone } von { $whole }: { $planned }.
sum-planned-none = Geplant: ein Strich, weil Beginn oder Frist fehlt oder keine Maßnahme eine Frist hat.
sum-planned-ongoing = Geplant: keine eigene Zahl; in der Summe einer Säule oder eines Partners zählt es nach verstrichener Zeit, derzeit { $planned }.
sum-gap = Abweichung: { $progress } gemeldet − { $planned } geplant = { $gap } Punkte.
sum-gap-none = Abweichung: ein Strich, weil es dazu eine gemeldete und eine geplante Zahl braucht.
ground-done = Abgeschlossen: Was abgeschlossen ist, wird nicht mehr bewertet.
ground-continuous = Fortlaufend: ohne Frist, daher nicht bewertet.
ground-paused = Nicht bewertet: Bei diesem Status wird der Zeitplan nicht bewertet.
ground-silent = Nicht bewertet: Es ist noch kein Fortschritt gemeldet.
ground-ahead = Nicht bewertet: Es beginnt erst am { $start }.
ground-past_due = Im Verzug: gemeldet, { $days } nach Ablauf der Frist ({ $due }) nicht abgeschlossen.
ground-far_behind = Im Verzug: Die Abweichung von { $gap } Punkten liegt unter { $off }.
ground-measures_late = Im Verzug: Eine Maßnahme mit Meldung ist { $late } überfällig, mehr als { $limit }.
ground-behind = Gefährdet: Die Abweichung von { $gap } Punkten liegt unter { $risk } und nicht unter { $off }.
ground-measures_due = Gefährdet: Eine Maßnahme mit Meldung ist { $late } überfällig, höchstens { $limit }.
ground-no_figure = Nicht bewertet: Der gemeldete oder der geplante Fortschritt fehlt.
ground-early = Nicht bewertet: Bisher sind weniger als { $least } geplant.
ground-in_time = Im Zeitplan: Die Abweichung von { $gap } Punkten ist { $risk } oder besser.

## Pages of long lists

paging-back = Vorherige Seite
paging-on = Nächste Seite
paging-rows = { $first } bis { $last } von { $total }

## Partners

partners-count = { $count ->
    [one] { $count } Partner
   *[other] { $count } Partner
}
partners-answer-nothing = { $level ->
    [measure] Keine Maßnahme entspricht an diesem Tag diesen Filtern.
   *[action] Kein Vorhaben entspricht an diesem Tag diesen Filtern.
}
partners-answer-none = { $count ->
    [one] { $level ->
        [measure] Die einzige Maßnahme nennt keinen Partner.
       *[action] Das einzige Vorhaben nennt keinen Partner.
    }
   *[other] { $level ->
        [measure] Keine der { $count } Maßnahmen nennt einen Partner.
       *[action] Keines der { $count } Vorhaben nennt einen Partner.
    }
}
partners-answer-continuous = { $level ->
    [measure] Alle gemeinsamen Maßnahmen sind fortlaufend und können daher nicht abgeschlossen werden; { $involved }.
   *[action] Alle gemeinsamen Vorhaben sind fortlaufend und können daher nicht abgeschlossen werden; { $involved }.
}
partners-answer-all = { $count ->
    [one] { $level ->
        [measure] Die einzige gemeinsame einmalige Maßnahme ist abgeschlossen; { $involved }.
       *[action] Das einzige gemeinsame einmalige Vorhaben ist abgeschlossen; { $involved }.
    }
   *[other] { $level ->
        [measure] Alle { $count } gemeinsamen einmaligen Maßnahmen sind abgeschlossen; { $involved }.
       *[action] Alle { $count } gemeinsamen einmaligen Vorhaben sind abgeschlossen; { $involved }.
    }
}
partners-answer = { $done ->
    [0] { $level ->
        [measure] Noch ist keine gemeinsame Maßnahme mit einem Partner abgeschlossen; { $involved }.
       *[action] Noch ist kein gemeinsames Vorhaben mit einem Partner abgeschlossen; { $involved }.
    }
    [one] { $level ->
        [measure] Eine der { $scope } gemeinsamen einmaligen Maßnahmen ist abgeschlossen; { $involved }.
       *[action] Eines der { $scope } gemeinsamen einmaligen Vorhaben ist abgeschlossen; { $involved }.
    }
   *[other] { $level ->
        [measure] { $done } der { $scope } gemeinsamen einmaligen Maßnahmen sind abgeschlossen; { $involved }.
       *[action] { $done } der { $scope } gemeinsamen einmaligen Vorhaben sind abgeschlossen; { $involved }.
    }
}
partners-named = { $count ->
    [one] der Partner { $names }
   *[other] die Partner { $names }
}
partners-involved = { $all ->
    [one] { $level ->
        [measure] an der einzigen Maßnahme beteiligt: { $names }
       *[action] am einzigen Vorhaben beteiligt: { $names }
    }
   *[other] { $partners ->
        [one] { $count ->
            [one] { $level ->
                [measure] { $names } ist an einer der { $all } Maßnahmen beteiligt
               *[action] { $names } ist an einem der { $all } Vorhaben beteiligt
            }
           *[other] { $level ->
                [measure] { $names } ist an { $extent ->
                    [all] allen { $all }
                   *[some] { $count } der { $all }
                } Maßnahmen beteiligt
               *[action] { $names } ist an { $extent ->
                    [all] allen { $all }
                   *[some] { $count } der { $all }
                } Vorhaben beteiligt
            }
        }
       *[other] { $level ->
            [measure] { $names } sind an { $extent ->
                [all] allen { $all }
               *[some] je { $count } der { $all }
            } Maßnahmen beteiligt
           *[action] { $names } sind an { $extent ->
                [all] allen { $all }
               *[some] je { $count } der { $all }
            } Vorhaben beteiligt
        }
    }
}
partners-trust = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme nennt
       *[action] Ein Vorhaben nennt
    }
   *[other] { $level ->
        [measure] { $count } Maßnahmen nennen
       *[action] { $count } Vorhaben nennen
    }
} mindestens einen Partner, insgesamt { $memberships ->
    [one] eine Beteiligung
   *[other] { $memberships } Beteiligungen
}. { $level ->
    [measure] Eine Maßnahme zählt bei jedem ihrer Partner voll
   *[action] Ein Vorhaben zählt bei jedem seiner Partner voll
}; Zahlen von Partnern werden deshalb nie addiert.
partners-matrix-caption = { $level ->
    [measure] Große Zahl: abgeschlossene / einmalige Maßnahmen. Kleine Zahl und Farbton: durchschnittlicher Fortschritt. Leer: nicht beteiligt. Strich: nur fortlaufende Maßnahmen oder kein Fortschritt gemeldet. { $day }
   *[action] Große Zahl: abgeschlossene / einmalige Vorhaben. Kleine Zahl und Farbton: durchschnittlicher Fortschritt. Leer: nicht beteiligt. Strich: nur fortlaufende Vorhaben oder kein Fortschritt gemeldet. { $day }
}
partners-own = { $partner }: { $count ->
    [one] { $level ->
        [measure] eine Maßnahme
       *[action] ein Vorhaben
    }
   *[other] { $level ->
        [measure] { $count } Maßnahmen
       *[action] { $count } Vorhaben
    }
}, { $done } von { $scope } einmaligen abgeschlossen, im Durchschnitt { $average }
partners-own-silent = { $partner }: { $count ->
    [one] { $level ->
        [measure] eine Maßnahme
       *[action] ein Vorhaben
    }
   *[other] { $level ->
        [measure] { $count } Maßnahmen
       *[action] { $count } Vorhaben
    }
}, { $done } von { $scope } einmaligen abgeschlossen, kein Fortschritt gemeldet
partners-own-continuous = { $partner }: { $count ->
    [one] { $level ->
        [measure] eine fortlaufende Maßnahme
       *[action] ein fortlaufendes Vorhaben
    }
   *[other] { $level ->
        [measure] { $count } fortlaufende Maßnahmen
       *[action] { $count } fortlaufende Vorhaben
    }
}, im Durchschnitt { $average }
partners-own-continuous-silent = { $partner }: { $count ->
    [one] { $level ->
        [measure] eine fortlaufende Maßnahme
       *[action] ein fortlaufendes Vorhaben
    }
   *[other] { $level ->
        [measure] { $count } fortlaufende Maßnahmen
       *[action] { $count } fortlaufende Vorhaben
    }
}, kein Fortschritt gemeldet
partners-own-none = { $partner }: { $level ->
    [measure] keine Maßnahmen an diesem Tag und mit diesen Filtern
   *[action] keine Vorhaben an diesem Tag und mit diesen Filtern
}
partners-own-listed = { $level ->
    [measure] Die Maßnahmen im Einzelnen
   *[action] Die Vorhaben im Einzelnen
}
partners-own-all-reported = { $count ->
    [one] Der Fortschritt ist gemeldet.
   *[other] Zu allen { $count } ist der Fortschritt gemeldet.
}
partners-own-reported = { $count ->
    [0] Es ist kein Fortschritt gemeldet.
    [one] Zu { $count } von { $all } ist der Fortschritt gemeldet.
   *[other] Zu { $count } von { $all } ist der Fortschritt gemeldet.
}
partners-own-ongoing = { $count ->
    [one] { $count } fortlaufend (ohne Zeitplan)
   *[other] { $count } fortlaufend (ohne Zeitplan)
}
partners-own-evidence = Belege: Ereignisse, die den Partner { $partner } nennen.
partners-actions-dash = –: nichts gemeldet, oder abgeschlossen, ausgesetzt oder fortlaufend und daher ohne Zeitplan.

## Findings about the reach of partners

finding-reach-none = { $level ->
    [measure] Kein Partner ist an diesen Maßnahmen beteiligt
   *[action] Kein Partner ist an diesen Vorhaben beteiligt
}
finding-reach-one-partner = { $partners }: { $pillars ->
    [one] in einer Säule
   *[other] in { $pillars } Säulen
}
finding-reach-one-pillar = { $count ->
    [one] Einer der { $all } Partner ist an dieser Säule beteiligt
   *[other] { $extent ->
        [all] Alle { $all }
       *[some] { $count } der { $all }
    } Partner sind an dieser Säule beteiligt
}
finding-reach-everywhere-then = { $who ->
    [only] Nur { $partners } in allen { $total } Säulen; { $others } in { $pillars }
   *[some] { $partners } in allen { $total } Säulen; { $others } in { $pillars }
}
finding-reach-everywhere = { $who ->
    [only] Nur { $partners } in allen { $total } Säulen
   *[some] { $partners } in allen { $total } Säulen
}
finding-reach-widest = In den meisten Säulen vertreten ({ $pillars } von { $total }): { $partners }

## Timeline

timeline-trust = { $count ->
    [0] Keine Belege bis { $day }.
    [one] Ein Beleg bis { $day }, vom { $last }.
   *[other] { $count } Belege bis { $day }, davon { $recent } im Jahr { $year }; der letzte ist vom { $last }.
}
timeline-outside = { $count ->
    [one] Ein weiterer liegt außerhalb der Laufzeit des Programms und zählt nirgends.
   *[other] { $count } weitere liegen außerhalb der Laufzeit des Programms und zählen nirgends.
}
timeline-naming = { $count ->
    [one] { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } mit dem Partner { $partners }; von ihren Belegen die Ereignisse, die ihn nennen.
   *[other] { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } mit einem der Partner { $partners }; von ihren Belegen die Ereignisse, die einen von ihnen nennen.
}
timeline-naming-many = { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} mit einem von { $count } gewählten Partnern; von ihren Belegen die Ereignisse, die einen von ihnen nennen.
timeline-caption = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme unter dem Vorhaben, zu dem sie gehört. { $day }
       *[action] Ein Vorhaben, vom Beginn bis zur Frist. { $day }
    }
   *[other] { $level ->
        [measure] { $count } Maßnahmen, jede unter dem Vorhaben, zu dem sie gehört. { $day }
       *[action] { $count } Vorhaben, nach Säulen geordnet, jedes vom Beginn bis zur Frist. { $day }
    }
}
timeline-key = Balken: von Beginn bis Frist, gefüllt bis zum gemeldeten Fortschritt; | geplant; ○ Beleg, öffnet die Quelle
timeline-how = { $level ->
    [measure] Fällig sind einmalige Maßnahmen, die zählen und nicht abgeschlossen sind
   *[action] Fällig sind einmalige Vorhaben, die zählen und nicht abgeschlossen sind
}, auch wenn nichts gemeldet wurde; Fortlaufendes hat keine Frist. „Überschritten“ heißt, dass die Frist vor dem { $day } liegt. Belege sind Ereignisse innerhalb der Laufzeit des Programms bis { $day }; was außerhalb liegt, wird gezeigt und nicht gezählt.
timeline-events = { $count ->
    [one] Ein Ereignis
   *[other] { $count } Ereignisse, das neueste zuerst
}
timeline-events-none = Hier ist bis { $day } kein Ereignis bekannt
timeline-events-caption = Jeder Titel öffnet die Quelle. Was außerhalb der Laufzeit des Programms liegt, ist gekennzeichnet und zählt nirgends.
timeline-beyond = außerhalb der Laufzeit, zählt nicht
timeline-all-actions = Alle Vorhaben
timeline-last-evidence = Letzter Beleg

## Changes

changes-answer = Seit dem { $since } { $said }.
changes-said-completed = { $what ->
    [action] { $count ->
        [one] wurde ein Vorhaben abgeschlossen
       *[other] wurden { $count } Vorhaben abgeschlossen
    }
    [measure] { $count ->
        [one] wurde eine Maßnahme abgeschlossen
       *[other] wurden { $count } Maßnahmen abgeschlossen
    }
   *[rest] { $count ->
        [one] wurde { $count } abgeschlossen
       *[other] wurden { $count } abgeschlossen
    }
}
changes-said-off_track = { $what ->
    [action] { $count ->
        [one] ist ein Vorhaben in Verzug geraten
       *[other] sind { $count } Vorhaben in Verzug geraten
    }
    [measure] { $count ->
        [one] ist eine Maßnahme in Verzug geraten
       *[other] sind { $count } Maßnahmen in Verzug geraten
    }
   *[rest] { $count ->
        [one] ist { $count } in Verzug geraten
       *[other] sind { $count } in Verzug geraten
    }
}
changes-said-at_risk = { $what ->
    [action] { $count ->
        [one] gilt ein Vorhaben nun als gefährdet
       *[other] gelten { $count } Vorhaben nun als gefährdet
    }
    [measure] { $count ->
        [one] gilt eine Maßnahme nun als gefährdet
       *[other] gelten { $count } Maßnahmen nun als gefährdet
    }
   *[rest] { $count ->
        [one] gilt { $count } nun als gefährdet
       *[other] gelten { $count } nun als gefährdet
    }
}
changes-said-cancelled = { $what ->
    [action] { $count ->
        [one] wurde ein Vorhaben eingestellt
       *[other] wurden { $count } Vorhaben eingestellt
    }
    [measure] { $count ->
        [one] wurde eine Maßnahme eingestellt
       *[other] wurden { $count } Maßnahmen eingestellt
    }
   *[rest] { $count ->
        [one] wurde { $count } eingestellt
       *[other] wurden { $count } eingestellt
    }
}
changes-said-removed = { $what ->
    [action] { $count ->
        [one] wurde ein Vorhaben entfernt
       *[other] wurden { $count } Vorhaben entfernt
    }
    [measure] { $count ->
        [one] wurde eine Maßnahme entfernt
       *[other] wurden { $count } Maßnahmen entfernt
    }
   *[rest] { $count ->
        [one] wurde { $count } entfernt
       *[other] wurden { $count } entfernt
    }
}
changes-said-better = { $what ->
    [action] { $count ->
        [one] hat ein Vorhaben aufgeholt
       *[other] haben { $count } Vorhaben aufgeholt
    }
    [measure] { $count ->
        [one] hat eine Maßnahme aufgeholt
       *[other] haben { $count } Maßnahmen aufgeholt
    }
   *[rest] { $count ->
        [one] hat { $count } aufgeholt
       *[other] haben { $count } aufgeholt
    }
}
changes-said-added = { $what ->
    [action] { $count ->
        [one] ist ein Vorhaben hinzugekommen
       *[other] sind { $count } Vorhaben hinzugekommen
    }
    [measure] { $count ->
        [one] ist eine Maßnahme hinzugekommen
       *[other] sind { $count } Maßnahmen hinzugekommen
    }
   *[rest] { $count ->
        [one] ist { $count } hinzugekommen
       *[other] sind { $count } hinzugekommen
    }
}
changes-said-moved = { $what ->
    [action] { $count ->
        [one] haben sich bei einem Vorhaben Status oder Fortschritt geändert
       *[other] haben sich bei { $count } Vorhaben Status oder Fortschritt geändert
    }
    [measure] { $count ->
        [one] haben sich bei einer Maßnahme Status oder Fortschritt geändert
       *[other] haben sich bei { $count } Maßnahmen Status oder Fortschritt geändert
    }
   *[rest] { $count ->
        [one] haben sich bei { $count } Status oder Fortschritt geändert
       *[other] haben sich bei { $count } Status oder Fortschritt geändert
    }
}
changes-said-planned = { $what ->
    [action] { $count ->
        [one] änderten sich die Angaben zu einem Vorhaben
       *[other] änderten sich die Angaben zu { $count } Vorhaben
    }
    [measure] { $count ->
        [one] änderten sich die Angaben zu einer Maßnahme
       *[other] änderten sich die Angaben zu { $count } Maßnahmen
    }
   *[rest] { $count ->
        [one] änderten sich die Angaben zu { $count }
       *[other] änderten sich die Angaben zu { $count }
    }
}
changes-said-otherwise = { $count ->
    [one] änderte sich noch { $count } auf andere Weise
   *[other] änderten sich noch { $count } auf andere Weise
}
changes-answer-evidence = { $count ->
    [one] Seit dem { $since } hat sich nichts geändert, bis auf ein neues Ereignis.
   *[other] Seit dem { $since } hat sich nichts geändert, bis auf { $count } neue Ereignisse.
}
changes-answer-none = Keine Änderung seit dem { $since }.
changes-total = { $changes ->
    [one] Eine Änderung
   *[other] { $changes } Änderungen
} { $all ->
    [one] bei { $level ->
        [measure] der einzigen Maßnahme
       *[action] dem einzigen Vorhaben
    }
   *[other] bei { $count } von { $all } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    }
}.
changes-events = { $count ->
    [one] In dieser Zeit gab es ein Ereignis.
   *[other] In dieser Zeit gab es { $count } Ereignisse.
}
changes-reported = Stichtage
changes-parts-title = { $figure }: { $sum }, { $level ->
    [measure] Maßnahme für Maßnahme
   *[action] Vorhaben für Vorhaben
}
changes-parts-caption = { $kind ->
    [done] Was am { $day } abgeschlossen ist und es am { $since } nicht war, zählt +1; was es nicht mehr ist, zählt −1.
    [average] Anteil: Gewicht × Fortschritt geteilt durch die Summe der Gewichte, am { $day } minus am { $since }, in Punkten. Auch { $level ->
        [measure] eine unveränderte Maßnahme
       *[action] ein unverändertes Vorhaben
    } kann einen Anteil haben, wenn sich die Summe der Gewichte geändert hat.
   *[health] Was zwischen dem { $since } und dem { $day } in diese Gruppe kam, zählt +1; was sie verließ, −1.
}
changes-parts-alt = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme
       *[action] Ein Vorhaben
    } ergibt die Veränderung von { $sum }
   *[other] { $count } { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } ergeben die Veränderung von { $sum }
}
changes-part = Anteil
changes-sum = Summe
changes-not-yet = Noch nicht enthalten
changes-gone = Nicht mehr enthalten
changes-group-off_track = { $level ->
    [measure] { $count ->
        [one] Eine Maßnahme ist in Verzug geraten
       *[other] { $count } Maßnahmen sind in Verzug geraten
    }
   *[action] { $count ->
        [one] Ein Vorhaben ist in Verzug geraten
       *[other] { $count } Vorhaben sind in Verzug geraten
    }
}
changes-group-at_risk = { $level ->
    [measure] { $count ->
        [one] Eine Maßnahme gilt nun als gefährdet
       *[other] { $count } Maßnahmen gelten nun als gefährdet
    }
   *[action] { $count ->
        [one] Ein Vorhaben gilt nun als gefährdet
       *[other] { $count } Vorhaben gelten nun als gefährdet
    }
}
changes-group-cancelled = { $level ->
    [measure] { $count ->
        [one] Eine Maßnahme wurde eingestellt
       *[other] { $count } Maßnahmen wurden eingestellt
    }
   *[action] { $count ->
        [one] Ein Vorhaben wurde eingestellt
       *[other] { $count } Vorhaben wurden eingestellt
    }
}
changes-group-removed = { $level ->
    [measure] { $count ->
        [one] Eine Maßnahme wurde entfernt
       *[other] { $count } Maßnahmen wurden entfernt
    }
   *[action] { $count ->
        [one] Ein Vorhaben wurde entfernt
       *[other] { $count } Vorhaben wurden entfernt
    }
}
changes-group-completed = { $level ->
    [measure] { $count ->
        [one] Eine Maßnahme wurde abgeschlossen
       *[other] { $count } Maßnahmen wurden abgeschlossen
    }
   *[action] { $count ->
        [one] Ein Vorhaben wurde abgeschlossen
       *[other] { $count } Vorhaben wurden abgeschlossen
    }
}
changes-group-better = { $level ->
    [measure] { $count ->
        [one] Eine Maßnahme hat aufgeholt
       *[other] { $count } Maßnahmen haben aufgeholt
    }
   *[action] { $count ->
        [one] Ein Vorhaben hat aufgeholt
       *[other] { $count } Vorhaben haben aufgeholt
    }
}
changes-group-moved = { $level ->
    [measure] { $count ->
        [one] Bei einer Maßnahme haben sich Status oder Fortschritt geändert
       *[other] Bei { $count } Maßnahmen haben sich Status oder Fortschritt geändert
    }
   *[action] { $count ->
        [one] Bei einem Vorhaben haben sich Status oder Fortschritt geändert
       *[other] Bei { $count } Vorhaben haben sich Status oder Fortschritt geändert
    }
}
changes-group-added = { $level ->
    [measure] { $count ->
        [one] Eine Maßnahme ist hinzugekommen
       *[other] { $count } Maßnahmen sind hinzugekommen
    }
   *[action] { $count ->
        [one] Ein Vorhaben ist hinzugekommen
       *[other] { $count } Vorhaben sind hinzugekommen
    }
}
changes-group-planned = { $level ->
    [measure] { $count ->
        [one] Die Angaben zu einer Maßnahme änderten sich
       *[other] Die Angaben zu { $count } Maßnahmen änderten sich
    }
   *[action] { $count ->
        [one] Die Angaben zu einem Vorhaben änderten sich
       *[other] Die Angaben zu { $count } Vorhaben änderten sich
    }
}
changes-group-evidence = { $level ->
    [measure] { $count ->
        [one] Eine Maßnahme hat nur neue Belege
       *[other] { $count } Maßnahmen haben nur neue Belege
    }
   *[action] { $count ->
        [one] Ein Vorhaben hat nur neue Belege
       *[other] { $count } Vorhaben haben nur neue Belege
    }
}
changes-added = Hinzugefügt
changes-removed = Entfernt
changes-thresholds = Weil andere Schwellenwerte in Kraft traten.
changes-time = { $plan ->
    [moved] Weil Zeit verging, auch nach dem neuen Plan.
   *[same] Weil Zeit verging.
}
changes-time-due = { $plan ->
    [moved] Weil Zeit verging, auch nach dem neuen Plan: Frist { $due }, nicht abgeschlossen.
   *[same] Weil Zeit verging: Frist { $due }, nicht abgeschlossen.
}
changes-time-plan = { $plan ->
    [moved] Weil Zeit verging, auch nach dem neuen Plan: inzwischen { $planned } geplant, { $progress } gemeldet.
   *[same] Weil Zeit verging: inzwischen { $planned } geplant, { $progress } gemeldet.
}
changes-measure = Durch die Maßnahme { $measure }
changes-new-events = { $count ->
    [one] Ein neues Ereignis
   *[other] { $count } neue Ereignisse
}
changes-events-more = { $count ->
    [one] und ein weiteres
   *[other] und { $count } weitere
}
changes-event-by = { $kind ->
    [load] Mit dem Programm geladen am { $day }: { $author }
    [import] Importiert am { $day }: { $author }
   *[edit] Erfasst am { $day }: { $author }
}
statement-by = { $kind ->
    [load] Ab { $effective }; mit dem Programm geladen am { $day }: { $author }
    [import] Ab { $effective }; importiert am { $day }: { $author }
    [undo] Ab { $effective }; als Rücknahme erfasst am { $day }: { $author }
   *[edit] Ab { $effective }; erfasst am { $day }: { $author }
}

## History

history-answer = { $count ->
    [one] Einmal gespeichert, am { $moment }: { $author }.
   *[other] { $count }-mal gespeichert, zuletzt am { $moment }: { $author }.
}
history-author-then = { $author } (damals: { $then })
history-answer-one = Gespeichert am { $moment }: { $author }.
history-answer-action = { $code } wurde zuletzt am { $moment } geändert ({ $author }): { $what }.
history-brief-added = in das Programm aufgenommen
history-brief-more = { $count ->
    [one] ein weiteres Feld
   *[other] { $count } weitere Felder
}
history-answer-none = Keine Einträge für diese Auswahl.
history-trust = Nichts wird je überschrieben: { $count ->
    [one] eine Meldung
   *[other] { $count } Meldungen
} und { $events ->
    [0] keine Ereignisse
    [one] ein Ereignis
   *[other] { $events } Ereignisse
}, der neueste Eintrag zuerst.
history-counts = Gezählt wird alles je Erfasste, auch Anfangsstände und rückgängig Gemachtes.
history-all = Alle Einträge
history-everybody = Alle
history-everything = Alle Vorhaben und Maßnahmen
action-choices-many = Die ersten { $limit } stehen in der Liste; die anderen findet eine Suche.
history-from = Erfasst ab
history-to = Erfasst bis
history-title = { $kind ->
    [load] Mit dem Programm geladen: { $what }
    [import] Importiert: { $what }
    [undo] Rückgängig gemacht: { $what }
   *[edit] { $what }
}
history-loaded-from = Aus: { $file }
history-updates = { $count ->
    [one] { $count } Meldung zu { $level ->
        [action] einem Vorhaben
        [measure] einer Maßnahme
       *[both] einem Vorhaben oder einer Maßnahme
    }
   *[other] { $count } Meldungen zu { $actions ->
        [one] { $level ->
            [action] einem Vorhaben
            [measure] einer Maßnahme
           *[both] einem Vorhaben oder einer Maßnahme
        }
       *[other] { $actions } { $level ->
            [action] Vorhaben
            [measure] Maßnahmen
           *[both] Vorhaben und Maßnahmen
        }
    }
}
history-events = { $count ->
    [one] { $count } Ereignis
   *[other] { $count } Ereignisse
}
history-partners = { $count ->
    [one] { $count } Partner
   *[other] { $count } Partner
}
history-partner = Partner: { $partner }
history-effective = Ab { $day }
history-event = Ereignis: { $event }
history-event-withdrawn = Ereignis zurückgezogen: { $event }
history-show = { $count ->
    [one] Anzeigen
   *[other] Alle { $count } { $level ->
        [action] Vorhaben
        [measure] Maßnahmen
       *[both] Vorhaben und Maßnahmen
    } anzeigen
}
history-left = { $count ->
    [one] Dieser Eintrag hat noch einen Teil außerhalb dieser Auswahl.
   *[other] Dieser Eintrag hat noch { $count } Teile außerhalb dieser Auswahl.
}
history-undoes = Macht den Eintrag vom { $moment } rückgängig
history-undone-part = Teilweise rückgängig gemacht am { $moment }
history-undone-all = Rückgängig gemacht am { $moment }
history-undone-cells = Rückgängig gemacht am { $moment }: { $cells }
history-open = Nur dieser Eintrag
history-figures-before = Zahlen unmittelbar davor
history-figures-after = Zahlen unmittelbar danach
undo-open = Eintrag rückgängig machen
undo-open-action = Nur dies zurücknehmen
undo-done-actions = { $count ->
    [one] Rückgängig gemacht: { $changes } bei { $count } Vorhaben.
   *[other] Rückgängig gemacht: { $changes } bei { $count } Vorhaben.
}
undo-done-measures = { $count ->
    [one] Rückgängig gemacht: { $changes } bei { $count } Maßnahme.
   *[other] Rückgängig gemacht: { $changes } bei { $count } Maßnahmen.
}
undo-done-both = { $count ->
    [one] Rückgängig gemacht: { $changes } bei { $count } Vorhaben oder Maßnahme.
   *[other] Rückgängig gemacht: { $changes } bei { $count } Vorhaben und Maßnahmen.
}
undo-done-partners = { $count ->
    [one] Rückgängig gemacht: { $changes } bei { $count } Partner.
   *[other] Rückgängig gemacht: { $changes } bei { $count } Partnern.
}
undo-title = Eintrag rückgängig machen
undo-title-actions = Eintrag für ein Vorhaben oder eine Maßnahme rückgängig machen
undo-title-partners = Eintrag für einen Partner rückgängig machen
undo-again = Inzwischen hat jemand etwas geändert. Es wurde nichts rückgängig gemacht; bitte prüfen und wählen Sie erneut.
undo-outage-busy = Im Moment schreibt jemand anderes in die Datenbank. Es wurde nichts rückgängig gemacht; bitte versuchen Sie es gleich noch einmal.
undo-outage-full = Der Datenträger der Datenbank ist voll. Es wurde nichts rückgängig gemacht; bitte versuchen Sie es noch einmal, sobald wieder Platz ist.
undo-outage-read-only = Die Datenbank kann im Moment nur gelesen werden. Es wurde nichts rückgängig gemacht; bitte versuchen Sie es noch einmal, sobald sie wieder beschreibbar ist.
undo-outage-gone = Die Datenbank ist nicht erreichbar. Es wurde nichts rückgängig gemacht; bitte versuchen Sie es in einer Minute noch einmal.
undo-outage-uncertain = Die Verbindung zur Datenbank ging inzwischen verloren; noch ist nicht bekannt, ob dies rückgängig gemacht wurde. Bitte sehen Sie im Verlauf nach, bevor Sie es noch einmal versuchen.
undo-returns = { $count ->
    [one] Dies wird wiederhergestellt:
   *[other] Diese { $count } Angaben werden wiederhergestellt:
}
undo-removes = Gehört nicht mehr zum Programm
undo-adds = Gehört wieder zum Programm
undo-withdraws = Ereignis zurückgezogen: { $event }
undo-brings-back = Ereignis wiederhergestellt: { $event }
undo-absent = Nicht im Programm
undo-present = Im Programm
undo-changed = { $count ->
    [one] Ein Wert wurde seither geändert. Wählen Sie, was gilt.
   *[other] { $count } Werte wurden seither geändert. Wählen Sie, was gilt, einzeln oder für alle.
}
undo-restore-all = Alle wiederherstellen
undo-keep-all = Alle beibehalten
undo-box-before = Vor dem Eintrag
undo-box-said = Im Eintrag
undo-box-now = Jetzt
undo-by = Am { $moment }: { $author }
undo-restore = Wiederherstellen: { $value }
undo-keep = { $value } beibehalten
undo-already = { $count ->
    [one] Bereits wie davor: { $cells }.
   *[other] Bereits wie davor: { $cells }.
}
undo-left = { $count ->
    [one] Eine Entscheidung steht noch aus.
   *[other] { $count } Entscheidungen stehen noch aus.
}
undo-comment = Erläuterung hierzu
undo-confirm = { $count ->
    [0] Rückgängig machen
    [one] { $count } Änderung rückgängig machen
   *[other] { $count } Änderungen rückgängig machen
}
undo-leave = Ohne Änderung schließen
undo-only-free = Nur die anderen { $count }
undo-stays = { $what ->
    [comment] Die Erläuterung dieses Eintrags bleibt im Verlauf; wiederhergestellte Werte behalten ihre eigene.
    [source] Die Quelle dieses Eintrags bleibt im Verlauf; wiederhergestellte Werte behalten ihre eigene.
   *[both] Erläuterung und Quelle dieses Eintrags bleiben im Verlauf; wiederhergestellte Werte behalten ihre eigenen.
}

## Herunterladen

download-view = Herunterladen
download-text = Was diese Seite zeigt, mit ihren Filtern, ihrem Stand und ihrer Sprache.
download-unsaved = { $count ->
    [one] Eine nicht gespeicherte Änderung ist nicht darin.
   *[other] { $count } nicht gespeicherte Änderungen sind nicht darin.
}
download-no-report = Ein Bericht (PDF, Folien) umfasst alle Status und nennt keine Zuständigen. Entfernen Sie diese beiden Filter, um ihn herunterzuladen.

## Share

share-answer = { $count ->
    [one] Eine geteilte Seite steht allen offen, die ihren Link{ $locked ->
        [all] { " " }und das Passwort
       *[none] { "" }
    } haben, bis zum { $day }.
   *[other] { $count } geteilte Seiten stehen allen offen, die ihren Link{ $locked ->
        [all] { " " }und das Passwort
        [some] { " " }(bei einigen auch das Passwort)
       *[none] { "" }
    } haben; die erste läuft nach dem { $day } ab.
}
share-answer-none = Zurzeit ist keine Seite dieses Programms geteilt.
share-trust = Eine geteilte Seite wird ohne Konto gelesen, zeigt keine Namen von Personen und lässt sich jederzeit beenden.
share-view = Teilen
share-badge-all = Geteilt
share-badge-part = Teilweise geteilt
share-colleagues = Für Kolleginnen und Kollegen
share-colleagues-text = Die Adresse dieser Ansicht. Wer sie öffnet, sieht dieselben Filter im Dashboard, mit den eigenen Rechten.
share-anyone = Für alle
share-anyone-text = Eine eigene Seite, ohne Konto. Sie zeigt nur, was Sie wählen, so lange Sie möchten, und Sie können sie jederzeit beenden.
share-local = Dieser Link öffnet sich nur auf diesem Computer. Andere können ihn öffnen, sobald die Einstellung PUBLIC_URL die Adresse enthält, unter der sie das Dashboard erreichen.
share-copy-colleagues = Internen Link kopieren
share-copy-anyone = Link für alle kopieren
share-copy-done = Kopiert
share-copy-failed = Kopieren ist hier nicht möglich: Markieren Sie die Adresse.
share-viewer = Nur wer bearbeiten darf, kann Seiten teilen.
share-make = Geteilte Seite erstellen
share-make-action = Dieses Vorhaben teilen
share-new = Neue geteilte Seite
share-new-caption = Sie übernimmt die Filter dieser Ansicht außer Status und Zuständigen.
share-name = Name, der auch auf der Seite steht
share-name-example = z. B. Für das Ministerium, Herbst
share-sections = Teile der Seite
share-section-tiles = Kennzahlen
share-section-pillars = Säulen
share-section-partners = Partner
share-section-matrix = Wer macht was
share-section-actions = Liste der Vorhaben
share-section-timeline = Zeitleiste
share-section-trend = Entwicklung
share-section-changes = Was sich geändert hat
share-time = Stand
share-follows = Aktuell: zeigt immer den neuesten Stand
share-freezes = Eingefroren: zeigt immer, was jetzt bekannt ist
share-freezes-then = Eingefroren: zeigt immer, was am { $moment } bekannt war
share-day = Stand, den die Seite zeigt
share-language = Sprache der Seite
share-language-reader = Die der Leserin oder des Lesers
share-expiry = Gültig bis einschließlich
share-expiry-help = Höchstens { $count } Tage. Verlängern geht auch später.
share-downloads = Dateien anbieten (CSV, JSON)
share-more = Einbettung
share-password = Passwort (optional)
share-password-help = Mindestens { $count } Zeichen. Geben Sie es getrennt vom Link weiter.
share-origins = Websites, die die Seite einbetten dürfen, eine pro Zeile
share-origins-example = https://www.example.org
share-summary = Zeigt { $what }.
share-create = Link erstellen
share-preview = Vorschau erstellen
share-preview-open = Vorschau in neuem Tab öffnen
share-preview-until = Die Vorschau verschwindet nach zehn Minuten von selbst und steht in keiner Liste.
share-made = „{ $name }“ ist bereit: Kopieren Sie jetzt den Link
share-made-open = Seite in neuem Tab öffnen
share-made-caption = Der Link wird nur jetzt gezeigt. Geht er verloren, geben Sie der Seite einen neuen Link; der alte funktioniert dann nicht mehr.
share-made-anyone = Für alle mit diesem Link, ohne Konto
share-made-password = Für alle, die diesen Link und das Passwort haben. Geben Sie das Passwort getrennt vom Link weiter.
share-qr = QR-Code des Links
share-qr-save = QR-Code speichern
share-copied = Ich habe den Link kopiert
share-list = Geteilte Seiten
share-list-over = Abgelaufen und beendet
share-list-none = Es wurde noch keine Seite geteilt.
share-state-live = Offen
share-state-paused = Angehalten
share-state-expired = Abgelaufen
share-state-revoked = Beendet
share-said-follows = aktuell
share-said-frozen = eingefroren zum { $day }
share-said-actions = Vorhaben
share-said-reader = Sprache der Lesenden
share-said-files = mit Dateien
share-said-no-files = ohne Dateien
share-said-password = mit Passwort
share-said-sections = { $count ->
    [one] ein Teil: { $sections }
   *[other] { $count } Teile: { $sections }
}
share-said-all-sections = alle Teile
share-said-origins = einbettbar durch { $sites }
share-by = Erstellt am { $day }: { $author }
share-until = gültig bis { $day }
share-was-until = war gültig bis { $day }
share-ended = beendet am { $day }
share-ended-by = beendet am { $day }: { $author }
share-opens = { $count ->
    [0] Noch nie geöffnet
    [one] Einmal geöffnet, am { $day }
   *[other] { $count }-mal geöffnet, zuletzt am { $day }
}
share-opens-days = Je Tag
share-opens-day = Tag
share-opens-number = Geöffnet
share-opens-alt = Wie oft „{ $name }“ je Tag geöffnet wurde
share-opens-latest = Die letzten { $count } Tage, an denen die Seite geöffnet wurde.
share-pause = Anhalten
share-resume = Fortsetzen
share-extend = Verlängern
share-rotate = Neuer Link
share-duplicate = Kopie erstellen
share-revoke = Beenden
share-ask-extend = Bis wann soll „{ $name }“ offen bleiben?
share-ask-rotate = „{ $name }“ einen neuen Link geben?
share-ask-rotate-text = Der bisherige Link funktioniert dann sofort nicht mehr, wo immer er steht. Die Seite selbst bleibt.
share-ask-revoke = „{ $name }“ endgültig beenden?
share-ask-revoke-text = Wer den Link hat, sieht die Seite in wenigen Sekunden nicht mehr. Das lässt sich nicht rückgängig machen; die Seite bleibt in der Liste.
share-ask-duplicate = „{ $name }“ kopieren?
share-ask-duplicate-text = Die Kopie zeigt dasselbe, hat dasselbe Passwort, falls es eines gibt, und einen eigenen Link, der { $count } Tage gilt.
share-copy-name = Name der Kopie
share-gone = Diesen Link gibt es nicht mehr.
share-not-allowed = Sie dürfen keine Seiten teilen oder beenden.
share-not-yours = Sie dürfen nur teilen, ändern und beenden, was zu Ihren eigenen Säulen oder Partnern gehört: Wählen Sie daraus.
share-refused-name-needed = Ein Name ist nötig.
share-refused-name-unreadable = Der Name enthält Zeichen, die nicht gespeichert werden können.
share-refused-name-long = Ein Name hat höchstens { $value } Zeichen.
share-refused-unknown-programme = Es gibt kein Programm „{ $value }“.
share-refused-unknown-pillar = Dieses Programm hat keine Säule „{ $value }“.
share-refused-unknown-partner = Dieses Programm hat keinen Partner „{ $value }“.
share-refused-unknown-action = Dieses Programm hat auf der gewählten Ebene weder ein Vorhaben noch eine Maßnahme „{ $value }“.
share-refused-unknown-health = „{ $value }“ ist kein Stand des Zeitplans; möglich sind on_track, at_risk, off_track und not_assessed.
share-refused-unknown-section = Eine geteilte Seite hat keinen Teil „{ $value }“.
share-refused-no-section = Wählen Sie mindestens einen Teil, den die Seite zeigt.
share-refused-unknown-level = Eine Seite zeigt Vorhaben oder Maßnahmen, nicht „{ $value }“.
share-refused-unknown-language = „{ $value }“ ist keine Sprache einer geteilten Seite.
share-refused-bad-downloads = Dateien werden angeboten oder nicht; „{ $value }“ ist keines von beidem.
share-refused-half-frozen = Eine eingefrorene Seite braucht sowohl einen Stand als auch einen Kenntnisstand.
share-refused-bad-day = „{ $value }“ ist kein gültiges Datum.
share-refused-day-ahead = Eine Seite kann nicht zum { $value } eingefroren werden: Dieses Datum liegt in der Zukunft.
share-refused-unknown-batch = Es gibt keinen Eintrag mit der Nummer { $value }.
share-refused-people-limited = Nur ein Token für ein ganzes Programm, und kein Feed, kann angeben, wer was getan hat.
share-refused-bad-expiry = „{ $value }“ ist kein Datum, an dem ein Link ablaufen kann.
share-refused-expiry-past = Das Ablaufdatum muss in der Zukunft liegen; der { $value } ist vorbei.
share-refused-expiry-late = Ein Link gilt höchstens { $value } Tage.
share-refused-bad-password = Dieses Passwort enthält Zeichen, die nicht gespeichert werden können.
share-refused-password-short = Ein Passwort hat mindestens { $value } Zeichen.
share-refused-password-long = Ein Passwort hat höchstens { $value } Zeichen.
share-refused-password-common = Dieses Passwort gehört zu den häufigsten und wird zuerst erraten. Wählen Sie ein anderes, zum Beispiel drei Wörter, die nicht zusammengehören.
share-refused-many-origins = Höchstens { $value } Websites können die Seite einbetten.
share-refused-bad-origin = Eine Website wird wie https://www.example.org geschrieben, ohne Pfad; „{ $value }“ passt nicht.
share-refused-already-ended = „{ $value }“ ist beendet und kann nicht mehr geändert werden.
share-refused-changed-meanwhile = „{ $value }“ wurde inzwischen von jemand anderem geändert. Prüfen Sie den aktuellen Stand und versuchen Sie es erneut.

## Tokens, by which other programs read

token-list = Token für Software
token-text = Mit einem Token können Excel, Power BI, ein Skript oder ein Kalender die freigegebenen Daten bis zum gewählten Datum abrufen. Sie können es jederzeit beenden.
token-none = Es gibt noch kein Token.
token-make = Token erstellen
token-new = Neues Token
token-name = Name, an dem Sie es erkennen
token-name-example = z. B. Excel des Ministeriums
token-kind = Verwendet von
token-kind-api = Excel, Power BI und Skripte
token-kind-feed = Kalender und Feedreader
token-language-asker = Vom Programm verlangte Sprache, sonst Englisch
token-people = Mit Namen und Erläuterungen
token-people-help = Zuständige, Verfasser und Erläuterungen: nur mit einem Token für Excel, Power BI oder Skripte, ohne Säule oder Partner.
token-create = Token erstellen
token-made = „{ $name }“ ist bereit: Kopieren Sie es jetzt
token-made-api = Programme fragen zum Beispiel { $address } ab. Excel und Power BI melden sich mit „Standard“ an: ein beliebiger Benutzername, das Token als Kennwort. Skripte senden es als „Bearer“.
token-made-feed = Abonnieren Sie die erste Adresse in Ihrem Kalender (Outlook: aus dem Internet), die zweite in einem Feedreader. Wer eine solche Adresse hat, kann mitlesen.
token-made-caption = Das wird nur jetzt gezeigt. Geht es verloren, erneuern Sie unten das Token; das alte funktioniert dann nicht mehr.
token-copy = Token kopieren
token-copy-calendar = Kalenderadresse kopieren
token-copy-feed = Feed-Adresse kopieren
token-copied = Ich habe es kopiert
token-said-asker = verlangte Sprache
token-said-people = mit Namen und Erläuterungen
token-uses = { $count ->
    [0] Noch nie benutzt
    [one] Einmal benutzt, am { $day }
   *[other] { $count }-mal benutzt, zuletzt am { $day }
}
token-rotate = Erneuern
token-ask-rotate = Das Token von „{ $name }“ erneuern?
token-ask-rotate-text = Das bisherige funktioniert dann sofort nicht mehr, wo immer es steht. Name, Grenzen und letzter Tag bleiben.
token-ask-revoke-text = Was das Token benutzt, kann in wenigen Sekunden nichts mehr lesen. Das lässt sich nicht rückgängig machen; das Token bleibt in der Liste.

## Exchange: what comes in from files

exchange-answer = Importieren Sie einen Plan aus Excel und prüfen Sie ihn vor dem Speichern, oder exportieren Sie ihn als Arbeitsmappe oder Bericht.
exchange-import = Importieren
exchange-way = Herkunft der Zeilen
exchange-paste = Eingefügter Bereich
exchange-paste-text = Kopieren Sie Zeilen mit ihrer Kopfzeile aus einer Excel-Tabelle und fügen Sie sie hier ein.
exchange-no-room = Für eine weitere Datei ist im Augenblick kein Platz. Entfernen Sie eine Datei von dieser Seite, oder laden Sie die Seite neu, sobald alles gespeichert ist, und versuchen Sie es dann erneut.
exchange-not-sent = Die Datei konnte nicht gesendet werden. Versuchen Sie es erneut.
exchange-remove = { $file } entfernen
exchange-file-text = Excel (.xlsx), OpenDocument (.ods), Text (.csv, .tsv, .txt) oder ein exportiertes Programm (.zip), höchstens { $limit } MB.
exchange-past = Solange Sie einen früheren Stand sehen, kann nichts importiert werden.
exchange-viewer = Nur wer bearbeiten darf, kann Dateien importieren.
exchange-sheet = Blatt
exchange-sheet-text = Die Datei hat { $count } Blätter. Nur dieses wird gelesen und importiert.
exchange-table = Art der Daten
exchange-table-actions = Vorhaben
exchange-table-measures = Maßnahmen
exchange-table-updates = Meldungen zu Vorhaben
exchange-table-evidence = Belege
exchange-table-partners = Partner
exchange-columns = { $count ->
    [one] Spalten: { $used } von { $count } wird übernommen
   *[other] Spalten: { $used } von { $count } werden übernommen
}
exchange-columns-text = Wählen Sie, was jede Spalte der Datei bedeutet. Das wird für Dateien mit denselben Spalten gemerkt.
exchange-columns-remembered = Wie es schon einmal für eine Datei mit diesen Spalten gewählt wurde.
exchange-left-out = Nicht übernehmen
exchange-twice = „{ $column }“ kann nur aus einer Spalte kommen, nicht aus { $headings }.
exchange-day = Gültig ab, falls die Datei kein Datum nennt
exchange-since = Neue Zeilen: bekannt seit
exchange-since-help = Seit wann ist dieser Plan bekannt? Vorhaben und Maßnahmen, die hier noch fehlen, gibt es ab diesem Tag, sodass auch Zahlen früherer Tage sie zählen. Wann sie eingegeben wurden, bleibt erfasst.
exchange-reading = Die Datei wird gelesen
exchange-looking = Die Zeilen werden geprüft
exchange-importing = Die Zeilen werden importiert
exchange-preview = Vorschau des Imports
exchange-goes-back = { $count ->
    [one] { $count } Zeile würde nur einen früheren Wert wiederherstellen. Ist dies eine ältere Datei? Importieren Sie sie nur, wenn das beabsichtigt ist.
   *[other] { $count } Zeilen würden nur einen früheren Wert wiederherstellen. Ist dies eine ältere Datei? Importieren Sie sie nur, wenn das beabsichtigt ist.
}
exchange-either-way = { $order ->
    [month] Bei Datumsangaben wird der Monat zuerst gelesen, weil eine davon nicht anders gelesen werden kann: { $written } ist der { $day }.
   *[day] Bei Datumsangaben wird der Tag zuerst gelesen: { $written } ist der { $day }.
}
exchange-scale = Alle Werte von „{ $column }“ liegen zwischen 0 und 1. Was bedeuten sie?
exchange-scale-parts = Bruchteile: 0,25 ist 25 %
exchange-scale-percent = Prozentwerte: 0,25 ist 0,25 %
exchange-scale-refused = Alle Werte von „{ $column }“ liegen zwischen 0 und 1; es wurde nichts gespeichert. Ergänzen Sie --progress parts, wenn 0,25 für 25 % steht, oder --progress percent, wenn es 0,25 % ist.
exchange-refused = { $count ->
    [one] { $count } abgelehnt
   *[other] { $count } abgelehnt
}
exchange-refused-text = Nichts wird importiert, solange eine Zeile abgelehnt ist. Berichtigen Sie die Datei und wählen Sie sie erneut, oder übernehmen Sie die Spalte oben nicht.
exchange-refused-whole = Nichts wird importiert, solange eine Zeile abgelehnt ist. Berichtigen Sie die Datei und wählen Sie sie erneut.
exchange-changed = { $count ->
    [one] { $count } geändert
   *[other] { $count } geändert
}
exchange-added = { $count ->
    [one] { $count } hinzugefügt
   *[other] { $count } hinzugefügt
}
exchange-same = { $count ->
    [one] { $count } unverändert
   *[other] { $count } unverändert
}
exchange-same-text = { $count ->
    [one] Eine Zeile enthält nichts Neues.
   *[other] { $count } Zeilen enthalten nichts Neues.
}
exchange-reason = Grund
exchange-line = Zeile
exchange-contents = Inhalt
exchange-do = { $count ->
    [one] Eine Zeile importieren
   *[other] { $count } Zeilen importieren
}
exchange-once = Es wird alles auf einmal gespeichert oder nichts. Rückgängig machen lässt es sich später im Verlauf.
exchange-saved = { $count ->
    [one] { $changes } gespeichert, in einer Zeile.
   *[other] { $changes } gespeichert, in { $count } Zeilen.
}
exchange-undo = Im Verlauf ansehen
exchange-again = Erneut prüfen
exchange-old = Das Programm wurde inzwischen geändert, und nichts wurde gespeichert. Die Vorschau oben ist neu.
exchange-conflicts = { $count ->
    [one] Jemand anderes hat inzwischen eine Zelle geändert; es wurde nichts gespeichert.
   *[other] Jemand anderes hat inzwischen { $count } Zellen geändert; es wurde nichts gespeichert.
}
exchange-import-text = Vorhaben, Maßnahmen, Meldungen, Belege oder Partner aus einer Excel-Tabelle.
exchange-whole-text = Dies ist eine Datei des Programms, das hier gezeigt wird. Was seit dem Export in den Tabellen der Vorhaben, Maßnahmen, Belege und Partner geändert wurde, wird importiert; die Blätter des Verlaufs werden nie umgeschrieben.
problem-stays-left-table = Das ist kein Blatt der Datei eines Programms und wird ausgelassen.
problem-stays-left-columns = { $count ->
    [one] Die Spalte „{ $names }“ gehört nicht zu diesem Blatt und wird ausgelassen.
   *[other] Die Spalten { $names } gehören nicht zu diesem Blatt und werden ausgelassen.
}
problem-stays-columns = { $count ->
    [one] Die Spalte „{ $names }“ fehlt; ihre Werte im Programm bleiben, wie sie sind.
   *[other] Die Spalten { $names } fehlen; ihre Werte im Programm bleiben, wie sie sind.
}
problem-stays-rows = { $count ->
    [one] { $count } Zeile wurde in der Datei gelöscht ({ $names }). Sie bleibt im Programm: Ein Import nimmt nichts weg.
   *[other] { $count } Zeilen wurden in der Datei gelöscht ({ $names }). Sie bleiben im Programm: Ein Import nimmt nichts weg.
}
exchange-whole-same = In dieser Datei wurde seit dem Export nichts geändert.
exchange-whole-new = Diese Datei enthält ein ganzes Programm, das es hier noch nicht gibt. Importieren Sie es unter „Neues Programm“.
exchange-whole-other = Dies ist eine Datei des Programms „{ $programme }“. Wählen Sie dieses Programm zuerst in der Seitenleiste.
exchange-file = Datei
exchange-choose = Datei wählen oder hierher ziehen
exchange-empty = (leer)
exchange-whole-file = Die Datei
exchange-row = Zeile { $number }
exchange-cell = Zeile { $number }, { $column }
exchange-conflict = { $row }: { $author } hat hier inzwischen „{ $value }“ eingetragen.

## Exchange: why a file can't be read

problem-too-large = die Datei ist größer als { $limit } MB.
problem-unpacks-too-large = Entpackt ist die Datei größer als { $limit } MB.
problem-too-many-parts = Die Datei besteht aus mehr als { $limit } Teilen.
problem-too-many-rows = die Tabelle hat mehr als { $limit } Zeilen.
problem-too-many-columns = Die Tabelle hat mehr als { $limit } Spalten.
problem-too-many-cells = Die Tabelle hat mehr als { $limit } Zellen.
problem-lost-letter = in Zeile { $line } ging beim Speichern der Datei ein Zeichen verloren. Speichern Sie sie noch einmal als UTF-8.
problem-empty = Die Datei ist leer.
problem-no-rows = unter der Kopfzeile steht nichts.
problem-no-workbook = Das ist keine Excel-Arbeitsmappe, auch wenn die Datei so heißt.
problem-no-ods = Das ist keine OpenDocument-Tabelle, auch wenn die Datei so heißt.
problem-old-workbook = Das ist eine alte Excel-Arbeitsmappe (.xls). Speichern Sie sie als .xlsx.
problem-encrypted = Die Datei ist mit einem Passwort verschlüsselt. Speichern Sie sie ohne Passwort.
problem-macros = Die Arbeitsmappe enthält Makros. Speichern Sie sie als .xlsx ohne Makros.
problem-uncomputed = Die Arbeitsmappe enthält Formeln, die noch nicht berechnet sind. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie erneut.
problem-unsafe-xml = Die Arbeitsmappe enthält XML, das keine Excel-Tabelle braucht, und wird nicht gelesen.
problem-damaged = Die Datei ist beschädigt und kann nicht gelesen werden.
problem-too-much-work = Die Datei erfordert mehr Rechenaufwand, als bei ihrer Größe zu erwarten ist, und wird nicht gelesen. Kopieren Sie die Zeilen in eine neue Arbeitsmappe oder speichern Sie sie als .csv.
problem-too-much-text = Die Tabellen in der Datei enthalten mehr als { $limit } MB Text.
problem-by-command = Ist es ein exportiertes Programm, lässt es sich auf dem Server importieren, bis { $limit } MB und { $rows } Zeilen je Tabelle: python -m data import DATEI
problem-by-backup = Was größer ist, lässt sich als ganze Datenbank übertragen: python -m db backup und python -m db restore
problem-busy = Zurzeit werden andere Dateien gelesen. Versuchen Sie es in einer Minute noch einmal.
problem-too-long-paste = Es wurden mehr als { $limit } Zeichen eingefügt. Importieren Sie sie als Datei.
problem-other-ending = Eine Datei mit der Endung { $ending } kann hier nicht gelesen werden; .xlsx, .ods, .csv, .tsv und .txt schon.
problem-other-ending-whole = Eine Datei mit der Endung { $ending } kann hier nicht gelesen werden; .xlsx und .zip schon.

## Findings about due days

finding-due-none = { $level ->
    [measure] Keine einmalige Maßnahme mit Frist entspricht an diesem Tag diesen Filtern.
   *[action] Kein einmaliges Vorhaben mit Frist entspricht an diesem Tag diesen Filtern.
}
finding-due-all-done = { $count ->
    [one] { $level ->
        [measure] Die einzige einmalige Maßnahme ist abgeschlossen.
       *[action] Das einzige einmalige Vorhaben ist abgeschlossen.
    }
   *[other] { $level ->
        [measure] Alle { $count } einmaligen Maßnahmen sind abgeschlossen.
       *[action] Alle { $count } einmaligen Vorhaben sind abgeschlossen.
    }
}
finding-due-all-past = { $count ->
    [one] { $level ->
        [measure] Die einzige einmalige Maßnahme hat ihre Frist überschritten und ist nicht abgeschlossen.
       *[action] Das einzige einmalige Vorhaben hat seine Frist überschritten und ist nicht abgeschlossen.
    }
   *[other] { $level ->
        [measure] Alle { $count } einmaligen Maßnahmen haben ihre Frist überschritten und sind nicht abgeschlossen.
       *[action] Alle { $count } einmaligen Vorhaben haben ihre Frist überschritten und sind nicht abgeschlossen.
    }
}
finding-due-past-then = { $all ->
    [one] { $level ->
        [measure] Die einzige einmalige Maßnahme ist nach Ablauf der Frist nicht abgeschlossen
       *[action] Das einzige einmalige Vorhaben ist nach Ablauf der Frist nicht abgeschlossen
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Eine der { $all } einmaligen Maßnahmen ist nach Ablauf der Frist nicht abgeschlossen
           *[action] Eines der { $all } einmaligen Vorhaben ist nach Ablauf der Frist nicht abgeschlossen
        }
       *[other] { $level ->
            [measure] { $count } der { $all } einmaligen Maßnahmen sind nach Ablauf der Frist nicht abgeschlossen
           *[action] { $count } der { $all } einmaligen Vorhaben sind nach Ablauf der Frist nicht abgeschlossen
        }
    }
}{ $silent ->
    [0] {""}
    [one] , davon { $level ->
        [measure] eine
       *[action] eines
    } ohne Meldung
   *[other] , davon { $silent } ohne Meldung
}; { $ahead ->
    [one] { $level ->
        [measure] eine weitere ist bis { $until } fällig.
       *[action] ein weiteres ist bis { $until } fällig.
    }
   *[other] { $ahead } weitere sind bis { $until } fällig.
}
finding-due-past = { $all ->
    [one] { $level ->
        [measure] Die einzige einmalige Maßnahme ist nach Ablauf der Frist nicht abgeschlossen
       *[action] Das einzige einmalige Vorhaben ist nach Ablauf der Frist nicht abgeschlossen
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Eine der { $all } einmaligen Maßnahmen ist nach Ablauf der Frist nicht abgeschlossen
           *[action] Eines der { $all } einmaligen Vorhaben ist nach Ablauf der Frist nicht abgeschlossen
        }
       *[other] { $level ->
            [measure] { $count } der { $all } einmaligen Maßnahmen sind nach Ablauf der Frist nicht abgeschlossen
           *[action] { $count } der { $all } einmaligen Vorhaben sind nach Ablauf der Frist nicht abgeschlossen
        }
    }
}{ $silent ->
    [0] {""}
    [one] , davon { $level ->
        [measure] eine
       *[action] eines
    } ohne Meldung
   *[other] , davon { $silent } ohne Meldung
}.
finding-due-all-today = { $count ->
    [one] { $level ->
        [measure] Die einzige einmalige Maßnahme ist am { $on } fällig und nicht abgeschlossen.
       *[action] Das einzige einmalige Vorhaben ist am { $on } fällig und nicht abgeschlossen.
    }
   *[other] { $level ->
        [measure] Alle { $count } einmaligen Maßnahmen sind am { $on } fällig und nicht abgeschlossen.
       *[action] Alle { $count } einmaligen Vorhaben sind am { $on } fällig und nicht abgeschlossen.
    }
}
finding-due-today = { $all ->
    [one] { $level ->
        [measure] Die einzige einmalige Maßnahme ist am { $on } fällig und nicht abgeschlossen.
       *[action] Das einzige einmalige Vorhaben ist am { $on } fällig und nicht abgeschlossen.
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Eine der { $all } einmaligen Maßnahmen ist am { $on } fällig und nicht abgeschlossen.
           *[action] Eines der { $all } einmaligen Vorhaben ist am { $on } fällig und nicht abgeschlossen.
        }
       *[other] { $level ->
            [measure] { $count } der { $all } einmaligen Maßnahmen sind am { $on } fällig und nicht abgeschlossen.
           *[action] { $count } der { $all } einmaligen Vorhaben sind am { $on } fällig und nicht abgeschlossen.
        }
    }
}
finding-due-soon = { $all ->
    [one] { $level ->
        [measure] Die einzige einmalige Maßnahme ist bis { $until } fällig und noch nicht abgeschlossen.
       *[action] Das einzige einmalige Vorhaben ist bis { $until } fällig und noch nicht abgeschlossen.
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Eine der { $all } einmaligen Maßnahmen ist bis { $until } fällig und noch nicht abgeschlossen.
           *[action] Eines der { $all } einmaligen Vorhaben ist bis { $until } fällig und noch nicht abgeschlossen.
        }
       *[other] { $level ->
            [measure] { $count } der { $all } einmaligen Maßnahmen sind bis { $until } fällig und noch nicht abgeschlossen.
           *[action] { $count } der { $all } einmaligen Vorhaben sind bis { $until } fällig und noch nicht abgeschlossen.
        }
    }
}
finding-due-later = { $count ->
    [one] { $level ->
        [measure] Eine einmalige Maßnahme ist noch offen; ihre Frist endet am { $on }.
       *[action] Ein einmaliges Vorhaben ist noch offen; seine Frist endet am { $on }.
    }
   *[other] { $level ->
        [measure] { $count } einmalige Maßnahmen sind noch offen; die erste Frist endet am { $on }.
       *[action] { $count } einmalige Vorhaben sind noch offen; die erste Frist endet am { $on }.
    }
}

## Findings about evidence

finding-silence-nothing = Keine Ergebnisse für diese Filter an diesem Tag
finding-silence-few-without = { $all ->
    [one] Das einzige Vorhaben hat { $named ->
        [0] keine Belege
        [one] keine Belege, die diesen Partner nennen
       *[other] keine Belege, die diese Partner nennen
    }
   *[other] { $count ->
        [one] Eines der { $all } Vorhaben hat { $named ->
            [0] keine Belege
            [one] keine Belege, die diesen Partner nennen
           *[other] keine Belege, die diese Partner nennen
        }
       *[other] { $extent ->
            [all] Alle { $all }
           *[some] { $count } der { $all }
        } Vorhaben haben { $named ->
            [0] keine Belege
            [one] keine Belege, die diesen Partner nennen
           *[other] keine Belege, die diese Partner nennen
        }
    }
}: { $actions }
finding-silence-without = { $all ->
    [one] Das einzige Vorhaben hat { $named ->
        [0] keine Belege
        [one] keine Belege, die diesen Partner nennen
       *[other] keine Belege, die diese Partner nennen
    }
   *[other] { $count ->
        [one] Eines der { $all } Vorhaben hat { $named ->
            [0] keine Belege
            [one] keine Belege, die diesen Partner nennen
           *[other] keine Belege, die diese Partner nennen
        }
       *[other] { $extent ->
            [all] Alle { $all }
           *[some] { $count } der { $all }
        } Vorhaben haben { $named ->
            [0] keine Belege
            [one] keine Belege, die diesen Partner nennen
           *[other] keine Belege, die diese Partner nennen
        }
    }
}
finding-silence-quiet = { $all ->
    [one] Das einzige Vorhaben hat { $named ->
        [0] keine Belege aus den letzten zwölf Monaten
        [one] keine Belege aus den letzten zwölf Monaten, die diesen Partner nennen
       *[other] keine Belege aus den letzten zwölf Monaten, die diese Partner nennen
    }
   *[other] { $count ->
        [one] Eines der { $all } Vorhaben hat { $named ->
            [0] keine Belege aus den letzten zwölf Monaten
            [one] keine Belege aus den letzten zwölf Monaten, die diesen Partner nennen
           *[other] keine Belege aus den letzten zwölf Monaten, die diese Partner nennen
        }
       *[other] { $extent ->
            [all] Alle { $all }
           *[some] { $count } der { $all }
        } Vorhaben haben { $named ->
            [0] keine Belege aus den letzten zwölf Monaten
            [one] keine Belege aus den letzten zwölf Monaten, die diesen Partner nennen
           *[other] keine Belege aus den letzten zwölf Monaten, die diese Partner nennen
        }
    }
}
finding-silence-calm = { $all ->
    [one] Das einzige Vorhaben hat { $named ->
        [0] Belege aus den letzten zwölf Monaten
        [one] Belege aus den letzten zwölf Monaten, die diesen Partner nennen
       *[other] Belege aus den letzten zwölf Monaten, die diese Partner nennen
    }
   *[other] Alle { $all } Vorhaben haben { $named ->
        [0] Belege aus den letzten zwölf Monaten
        [one] Belege aus den letzten zwölf Monaten, die diesen Partner nennen
       *[other] Belege aus den letzten zwölf Monaten, die diese Partner nennen
    }
}

## Freshness

freshness-answer = { $level ->
    [measure] { $count ->
        [0] Keine der { $all } offenen Maßnahmen ist seit mehr als { $days } Tagen ohne Meldung.
        [one] 1 der { $all } offenen Maßnahmen ist seit mehr als { $days } Tagen ohne Meldung.
       *[other] { $count } der { $all } offenen Maßnahmen sind seit mehr als { $days } Tagen ohne Meldung.
    }
   *[action] { $count ->
        [0] Keines der { $all } offenen Vorhaben ist seit mehr als { $days } Tagen ohne Meldung.
        [one] 1 der { $all } offenen Vorhaben ist seit mehr als { $days } Tagen ohne Meldung.
       *[other] { $count } der { $all } offenen Vorhaben sind seit mehr als { $days } Tagen ohne Meldung.
    }
}
freshness-answer-closed = { $level ->
    [measure] Hier ist keine Maßnahme mehr offen: Jede ist abgeschlossen oder eingestellt.
   *[action] Hier ist kein Vorhaben mehr offen: Jedes ist abgeschlossen oder eingestellt.
}
freshness-trust = { $level ->
    [measure] Gemessen am { $day }, ab der letzten Meldung oder, ohne Meldung, ab dem Tag, an dem die Maßnahme hinzukam. Die Grenze von { $days } Tagen ist einstellbar.
   *[action] Gemessen am { $day }, ab der letzten Meldung oder, ohne Meldung, ab dem Tag, an dem das Vorhaben hinzukam. Die Grenze von { $days } Tagen ist einstellbar.
}
freshness-stale = Lange ohne Meldung
freshness-never = Ohne jede Meldung
freshness-longest = Am längsten ohne Meldung
freshness-silent = Ohne Meldung
freshness-nobody = Niemand zuständig
freshness-per-owner = Nach Zuständigen
freshness-per-pillar = Nach Säulen
freshness-unowned = Noch hat { $level ->
    [measure] keine Maßnahme
   *[action] kein Vorhaben
} hier eine zuständige Person; tragen Sie sie im Formular auf der Seite Aktualisieren ein.
freshness-list = { $level ->
    [measure] Offene Maßnahmen, am längsten ohne Meldung zuerst
   *[action] Offene Vorhaben, am längsten ohne Meldung zuerst
}
freshness-list-caption = Abgeschlossene und eingestellte { $level ->
    [measure] Maßnahmen
   *[action] Vorhaben
} fehlen: Zu ihnen werden keine Meldungen mehr erwartet.

## Shared page

shared-skip = Zum Inhalt
shared-theme = Darstellung
shared-theme-device = Wie auf diesem Gerät
shared-theme-light = Hell
shared-theme-dark = Dunkel
shared-draft = Vorschau: Nur dieser Link zeigt sie; er endet zehn Minuten, nachdem er erstellt wurde.
shared-frozen = Diese Seite ist eingefroren: Sie zeigt den Stand vom { $day }, wie er am { $moment } bekannt war, und ändert sich nicht mehr.
shared-follows = Diese Seite ist aktuell: Sie zeigt bei jedem Öffnen den neuesten Stand. Zuletzt erfasst wurde am { $moment }.
shared-open = Diese Seite für sich öffnen
shared-actions = { $count ->
    [one] { $level ->
        [measure] Eine Maßnahme der Säule { $pillar }
       *[action] Ein Vorhaben der Säule { $pillar }
    }
   *[other] { $level ->
        [measure] { $count } Maßnahmen der Säule { $pillar }
       *[action] { $count } Vorhaben der Säule { $pillar }
    }
}
shared-left = { $count ->
    [one] { $level ->
        [measure] Eine weitere Maßnahme ist hier nicht aufgeführt
       *[action] Ein weiteres Vorhaben ist hier nicht aufgeführt
    }
   *[other] { $level ->
        [measure] { $shown } weitere Maßnahmen sind hier nicht aufgeführt
       *[action] { $shown } weitere Vorhaben sind hier nicht aufgeführt
    }
}{ $files ->
    [yes] ; die unten verlinkte Datei actions.csv enthält alle.
   *[no] .
}
shared-worst = Aufgeführt ist, was am weitesten hinter dem Plan liegt.
shared-changes-left = { $count ->
    [one] { $level ->
        [measure] Eine weitere Maßnahme
       *[action] Ein weiteres Vorhaben
    } hat sich geändert und ist hier nicht aufgeführt.
   *[other] { $shown } weitere { $level ->
        [measure] Maßnahmen
       *[action] Vorhaben
    } haben sich geändert und sind hier nicht aufgeführt.
}
shared-with = mit: { $partners }
shared-table = Als Tabelle
shared-progress = Fortschritt und Plan
shared-bullet = Balken: gemeldeter Fortschritt. Senkrechter Strich: bis jetzt geplant, eine Schätzung. Leerer gestrichelter Balken: nichts gemeldet, was nicht null ist.
shared-last = Letzte Meldung
shared-newer = Ein Ereignis kann neuer sein als die letzte Meldung.
shared-timeline = Balken: von Beginn bis Frist, gefüllt bis zum gemeldeten Fortschritt; leer und gestrichelt, wo nichts gemeldet ist. Senkrechter Strich: bis zum gezeigten Tag geplant, eine Schätzung. Punkt: Ereignis. Senkrechte gestrichelte Linie: der gezeigte Tag.
shared-whole = Alles auf dieser Seite
shared-key = Legende und Berechnung
shared-key-note = Farbe ist nie das einzige Merkmal: Jeder Status hat auch ein eigenes Zeichen, mancher zudem ein Muster.
shared-files = Dateien
shared-contact = Kontakt:
shared-made = Seite erstellt am { $day }.
shared-sender = Herausgegeben von { $sender }.
shared-files-figures = Kennzahlen ({ $format })
shared-files-actions = { $level ->
    [measure] Maßnahmen ({ $format })
   *[action] Vorhaben ({ $format })
}
shared-action-gone = Am { $day } ist { $code } nicht Teil des Programms.
shared-check = Prüfcode { $number }.
shared-check-how = So lässt er sich nachprüfen
shared-check-command = Wer die Datenbank hat, erhält mit diesem Befehl denselben Code. In einer anderen Sprache lauten die Titel anders, und damit auch der Code:

## Method

method-answer = { $count ->
    [0] Bis zu diesem Tag gab es keine Meldungen; jede Zahl ist daher ein Strich.
    [one] Jede Zahl wird aus einer datierten Meldung berechnet, auf jeder Seite auf dieselbe Weise.
   *[other] Jede Zahl wird aus { $count } datierten Meldungen berechnet, auf jeder Seite auf dieselbe Weise.
}
method-origin = Am { $day } enthält der Datenbestand { $loaded ->
    [one] eine Meldung, die
   *[other] { $loaded } Meldungen, die
} mit dem Programm geladen { $loaded ->
    [one] wurde
   *[other] wurden
}, und { $people ->
    [0] keine von Bearbeitenden eingegebene.
    [one] eine von Bearbeitenden eingegebene.
   *[other] { $people } von Bearbeitenden eingegebene.
}
method-counts = Gezählt sind die Meldungen zu allen Vorhaben und Maßnahmen, ohne die jeweils erste Zeile, die noch nichts meldet, und ohne das, was rückgängig gemacht wurde; der Verlauf zeigt auch diese.
method-version = Version der Software: { $version }
method-source = Woher die Meldungen stammen
method-source-assessed = Die geladenen Meldungen sind eine Bewertung auf Grundlage öffentlicher Quellen vom { $day }. Es sind keine amtlichen Zahlen der Organisation, deren Programm dies ist. „Nichts gefunden“ heißt, dass auf öffentlichen Seiten, die gelesen werden konnten, nichts gefunden wurde. Bearbeitende können sie ersetzen.
method-source-ladder = Der Fortschritt eines bewerteten Vorhabens folgt einer Skala: die höchste Stufe, die die Belege stützen, im Zweifel die niedrigere. Er sinkt nie. Fortlaufende Vorhaben werden nie abgeschlossen.
method-source-rung = Stufe
method-source-needs = Voraussetzung
method-source-count = Meldungen
method-rung-a = Eine datierte Aktivität: eine Sitzung, eine begonnene Studie oder Arbeitsgruppe, ein Pilotprojekt, eine Debatte. Sitzungen und Debatten allein bleiben hier.
method-rung-b = Eine förmliche Vereinbarung zwischen Regierungen, eine angenommene Erklärung, Empfehlung oder Entscheidung oder ein erstes konkretes Ergebnis im Einsatz.
method-rung-c = Zwei oder mehr unabhängige Instrumente oder Ergebnisse, die den Kern des Vorhabens abdecken.
method-rung-d = Das Ergebnis, das der Wortlaut verlangt, ist in Kraft oder geliefert.
method-rung-f = Ein angekündigter Schritt hat sich verzögert, oder es wurde kein Ergebnis gefunden: Der Fortschritt bleibt gleich, und die Erläuterung vermerkt es.
method-source-measures = Eine Maßnahme beginnt mit „Ohne Meldung“. Ihr Status gilt ab dem Tag ihres Abschlusses oder, wo es keinen gibt, ab dem Beleg für ihren Ausgang.

method-counting = Was gezählt wird
method-counting-scope = { $count ->
    [0] Alles zählt.
    [one] Alles zählt außer dem, was den Status { $statuses } hat und nirgends mitzählt.
   *[other] Alles zählt außer dem, was einen der Status { $statuses } hat und nirgends mitzählt.
}
method-counting-completion = Abgeschlossene geteilt durch gezählte einmalige Vorhaben. Beide Zahlen stehen immer neben dem Prozentwert. Zählt nichts, steht dort ein Strich, nie { $zero }.
method-counting-coverage = Anteil der gezählten Vorhaben, zu denen ein Fortschritt gemeldet ist. Er steht neben jedem Durchschnitt.
method-counting-average = Die Summe aus Gewicht × Fortschritt, geteilt durch die Summe der Gewichte, über die gezählten Vorhaben mit gemeldetem Fortschritt. Nichts gemeldet ist nicht null.
method-counting-floor = Derselbe Durchschnitt, wobei Vorhaben ohne gemeldeten Fortschritt mit { $zero } zählen: der niedrigste mögliche Wert.
method-counting-group = Jede Zahl wird aus den Vorhaben berechnet, nie aus anderen Zahlen: Das Programm ist nicht der Durchschnitt seiner Säulen.
method-counting-partners = Ein Vorhaben zählt bei jedem seiner Partner voll und im Programm einmal. Die Zeilen der Partner werden deshalb nie addiert.
method-counting-ongoing = Ein fortlaufendes Vorhaben kann weder abgeschlossen werden noch in Verzug geraten; es zählt nur im Durchschnitt und in der Untergrenze.
method-counting-measures = Die Maßnahmen der Jahrespläne sind eine eigene Ebene, mit den Partnern, die sie selbst nennen. Die Kennzahlen beziehen sich auf Vorhaben.
method-counting-rounding = Zahlen werden genau berechnet und erst bei der Anzeige gerundet, auf eine Dezimalstelle. Veränderungen werden nach dem Abziehen gerundet.
method-term = Zahl
method-rule = Wie sie gezählt wird
method-term-completion = Abschlussquote
method-term-coverage = Meldequote
method-term-group = Säule, Partner, Programm
method-term-ongoing = Fortlaufende Vorhaben
method-term-rounding = Rundung

method-statuses = Was jeder Status für die Zahlen bedeutet
method-statuses-intro = Die Zahlen richten sich nach diesen Eigenschaften eines Status, nie nach seinem Namen.
method-flag-in_scope = Zählt
method-flag-done = Abgeschlossen
method-flag-has_health = Zeitplan wird bewertet
method-flag-needs_comment = Erläuterung nötig

method-planned = Geplanter Fortschritt
method-planned-time = In der Regel nach verstrichener Zeit: eine gerade Linie vom Beginn bis zur Frist, 0 % davor und 100 % ab der Frist. Das ist eine Schätzung.
method-planned-measures = Nach Maßnahmen, wo ein Vorhaben es vorsieht: der Anteil am Gewicht seiner Maßnahmen, deren Frist erreicht ist.
method-planned-formula = Geplant = Tage seit dem Beginn ÷ Tage vom Beginn bis zur Frist.
method-planned-example = Beispiel: { $title } läuft vom { $start } bis zum { $due }. Am { $day } sind { $gone } von { $length } Tagen vergangen: { $gone } ÷ { $length } = { $planned } geplant.
method-planned-gap = Gemeldet sind { $progress }; die Abweichung beträgt also { $gap } Punkte.
method-planned-silent = Es ist kein Fortschritt gemeldet; es gibt also keine Abweichung.

method-health = Im Zeitplan oder nicht
method-health-intro = Die Abweichung ist gemeldet minus geplant, in Punkten. Die Schwellenwerte sind die vom { $day }.
method-health-when = Wann
method-health-on_track = Höchstens { $risk } Punkte unter Plan.
method-health-at_risk = Mehr als { $risk } und höchstens { $off } Punkte unter Plan; oder, nach Maßnahmen, eine Maßnahme mit Meldung ist höchstens { $days } Tage überfällig.
method-health-off_track = Gemeldet, Frist abgelaufen und nicht abgeschlossen; oder mehr als { $off } Punkte unter Plan; oder, nach Maßnahmen, eine Maßnahme mit Meldung ist mehr als { $days } Tage überfällig.
method-health-not_assessed = Noch nichts gemeldet, noch nicht begonnen, ohne Daten, ohne Fortschrittszahl vor der Frist oder weniger als { $least } geplant.
method-health-silence = Fehlende Meldungen gelten nie als Verzug: Was ohne jede Meldung ist, hat eine eigene Liste. Fortlaufende Vorhaben und solche mit dem Status { $statuses } gehören zu keiner der vier.

method-example = Ein durchgerechnetes Beispiel
method-example-intro = Fünf einmalige Vorhaben mit Gewicht 1 und drei Partner, berechnet wie alle anderen Zahlen.
method-example-given = Die fünf Vorhaben
method-example-result = Die Zahlen, die daraus folgen
method-example-row = Zeile
method-example-note = { $count ->
    [one] Ein gezähltes Vorhaben hat { $memberships } Beteiligungen
   *[other] { $count } gezählte Vorhaben haben { $memberships } Beteiligungen
}: Deshalb ergeben die Zeilen der Partner zusammen nicht das Programm.

method-days = Stand und Kenntnisstand
method-days-as-of = Jede Seite zeigt den Stand am Ende eines Tages (Zeitzone { $timezone }). Für jede Angabe gilt die letzte Meldung, die dann wirksam ist.
method-days-default = Voreingestellt ist heute oder, wenn das Programm vorbei ist, sein letzter Tag. Spätere Meldungen werden genannt.
method-days-record = Jede Meldung hat zwei Daten: den Tag, ab dem sie gilt, und den Moment, in dem sie erfasst wurde. Ein Vorhaben gibt es nicht vor seiner ersten Meldung, und die Anfangszeile ist keine Meldung.
method-days-thresholds = Titel, Partner, Gewichte, Fristen und Schwellenwerte sind die des Tages, den Sie ansehen, nicht die von heute.
method-days-silence = Ein Vorhaben, das nicht abgeschlossen ist, gilt nach { $days } Tagen ohne Meldung als lange ohne Meldung. Am { $day } { $count ->
    [0] traf das auf kein laufendes Vorhaben zu.
    [one] traf das auf eines von { $total } laufenden Vorhaben zu: abgeschlossene und eingestellte zählen hier nicht.
   *[other] traf das auf { $count } von { $total } laufenden Vorhaben zu: abgeschlossene und eingestellte zählen hier nicht.
}
method-days-report = Als Meldung zählt hier, was einen Status oder Fortschritt nennt oder eine Erläuterung, eine Quelle oder einen Beleg hat. Eine Änderung des Plans allein, etwa ein anderer Titel oder eine andere Zuständigkeit, zählt nicht.

method-writing = Wie Meldungen erfasst werden
method-writing-append = Nichts wird je überschrieben: Jedes Speichern fügt Meldungen hinzu, mit Person, Zeitpunkt, Erläuterung und Quelle. „Abgeschlossen“ ohne Quelle erscheint als „ohne Quelle“.
method-writing-together = Ändern zwei Personen dieselbe Zelle, werden die Änderungen der zweiten Person nicht gespeichert, und sie sieht beide Werte. Änderungen an verschiedenen Zellen werden vereint.
method-writing-rules = Abgelehnt werden: Fortschritt außerhalb von 0 bis 100, eine Frist vor dem Beginn, ein Status, der eine Erläuterung verlangt, ohne Erläuterung, sowie eine Meldung ab einem Tag in der Zukunft oder vor dem Programm. „Abgeschlossen“ setzt den Fortschritt auf 100; 100 allein bedeutet nicht „Abgeschlossen“.
method-roles = Wer was darf
method-role = Rolle
method-may = Darf
method-role-viewer = Lesen
method-role-editor = Bearbeiten
method-role-admin = Verwalten
method-may-viewer = Alles lesen.
method-may-editor = Vorhaben und Maßnahmen aktualisieren: alle oder die bestimmter Säulen, bestimmter Partner oder beides zugleich.
method-may-admin = Alles, auch die Rechte anderer.
method-roles-local = Es sind noch keine Benutzer eingerichtet: Wer das Dashboard öffnen kann, hat alle Rechte.
method-roles-checked = Rechte werden bei jedem Speichern geprüft.

## Die Lese-API und die Feeds

api-token-needed = Ein gültiges Token wird benötigt, im Header Authorization.
api-unknown-address = Unter dieser Adresse gibt es nichts.
api-unknown-feed = Diesen Feed gibt es nicht: Die Adresse ist vielleicht unvollständig, oder er wurde beendet.
api-unknown-value = Den Wert „{ $value }“ gibt es für { $parameter } nicht.
api-unknown-page = Dieser Cursor gehört zu keiner Seite dieser Liste; beginnen Sie ohne ihn neu.
api-no-programme = Es gibt noch kein Programm in der Datenbank.
api-not-yet = Von { $value } ist noch nichts bekannt: Dieser Zeitpunkt steht noch bevor.
api-other-method = Diese Adresse kann nur gelesen werden, mit GET oder HEAD.
api-bad-value = „{ $value }“ passt nicht zum Parameter { $parameter }.
api-bad-page = Das ist kein gültiger Cursor.
api-said-twice = Der Parameter { $parameter } darf nur einmal in der Adresse stehen.
api-too-many = Für { $parameter } wurden zu viele Werte angegeben.
api-unknown-parameter = Diese Adresse hat keinen Parameter „{ $parameter }“.
api-too-often = Von dieser Adresse wurden zu viele ungültige Token gesendet; bitte warten Sie eine Minute.
api-broken = Hier ist ein Fehler aufgetreten; er steht im Protokoll.
api-away = Die Daten können gerade nicht gelesen werden; bitte versuchen Sie es in einer Minute erneut.
feed-due = Fristen: { $programme }
feed-changes = Änderungen: { $programme }
feed-event = { $action } · Neues Ereignis: { $event }
feed-line = { $what }: { $value }
feed-line-change = { $what }: { $before } → { $after }

## Shared page not valid

notice-title-gone = Dieser Link ist nicht gültig
notice-text-gone = Er ist möglicherweise unvollständig, oder die Seite ist abgelaufen, wurde zurückgezogen oder ist vorübergehend nicht freigegeben. Bitte wenden Sie sich an die Person, die ihn Ihnen geschickt hat.
notice-title-locked = Diese Seite ist geschützt
notice-text-locked = Bitte geben Sie das Passwort ein, das Sie dafür erhalten haben.
notice-password = Passwort
notice-open = Seite öffnen
notice-wrong = Das ist nicht das Passwort dieser Seite.
notice-title-often = Zu viele Versuche
notice-text-often = Bitte warten Sie einige Minuten und versuchen Sie es dann erneut.
notice-title-away = Die Seite kann im Augenblick nicht angezeigt werden
notice-text-away = Bitte versuchen Sie es in einigen Minuten erneut.

## Austausch: Dateien, die hinausgehen

export-card = Export
export-text = Was Sie sehen, mit Filtern, Stand und Sprache: eine Arbeitsmappe mit einem Blatt je Ansicht, mit Tabellen, Filtern und Diagrammen, oder eine Ansicht als CSV.
export-stays = Nur zum Lesen: Änderungen in dieser Datei lassen sich nicht importieren.
export-workbook = Alle Ansichten (.xlsx)
export-view = Ansicht
export-people = CSV für Tabellenprogramme
export-table = Tabelle
export-programs = CSV für Software
export-table-actions = Vorhaben
export-table-updates = Meldungen
export-table-evidence = Belege
export-table-measures = Maßnahmen
export-table-figures = Zahlen je Säule
export-whole = Das ganze Programm
export-whole-text = Alles, mit Person und Zeitpunkt jeder Meldung, unabhängig von Filtern und Stand. Eine andere Installation kann es importieren.
export-returns = Änderungen in den Tabellen der Vorhaben, Maßnahmen, Belege und Partner lassen sich hier wieder importieren.
export-whole-xlsx = Arbeitsmappe (.xlsx)
export-whole-zip = CSV-Dateien (.zip)

## Austausch: ein neues Programm

new-card = Neues Programm
new-text = Füllen Sie die Vorlage aus und laden Sie sie hier hoch. Das Programm steht dann neben den anderen in der Seitenleiste; jedes wird für sich gezählt.
new-template = Vorlage (.xlsx)
new-admin = Nur die Administration kann Programme anlegen.
new-file = Aus einer Datei
new-file-text = Die ausgefüllte Vorlage, oder ein ganzes Programm, wie es exportiert wurde (.xlsx, .zip).
new-found = Programm „{ $programme }“. { $parts }.
new-do = Dieses Programm anlegen
new-made = Das Programm „{ $programme }“ wurde angelegt. Wählen Sie es in der Seitenleiste.
new-there = Das Programm „{ $programme }“ gibt es schon. Änderungen in seiner Datei importieren Sie unter „Importieren“.
new-copy-text = Die Säulen, Partner und Vorhaben des Programms „{ $programme }“ werden übernommen. Termine und Jahreszahlen in Titeln verschieben sich mit dem ersten Tag.
next-card = Nächstes Programm
next-text = Legen Sie das nächste Programm aus „{ $programme }“ in drei Schritten an: Name und Zeitraum, die fortgeführten Vorhaben, Prüfung. Vor dem letzten Schritt wird nichts gespeichert.
next-begin = Nächstes Programm vorbereiten
next-step = Schritt { $number } von { $count }: { $step }
next-step-name = Name und Zeitraum
next-step-actions = Vorhaben
next-step-review = Prüfung
next-period = { $first } bis { $last }
next-no-day = Geben Sie den ersten Tag ein.
next-going = { $count ->
    [one] Entfernen Sie das Häkchen bei jedem Vorhaben, das nicht fortgeführt wird. Eines von { $total } wird fortgeführt.
   *[other] Entfernen Sie das Häkchen bei jedem Vorhaben, das nicht fortgeführt wird. { $count } von { $total } werden fortgeführt.
}
next-left = Nicht fortgeführt: { $actions }
next-not-copied = Meldungen, Maßnahmen und Belege werden nicht kopiert.
next-preview = Vorhaben des neuen Programms
next-unsaved = Es ist noch nichts gespeichert. Ein angelegtes Programm kann hier nicht entfernt werden.
next-back = Zurück
next-on = Weiter
new-code = Code des neuen Programms
new-first-day = Erster Tag
new-bad-code = Das kann kein Code sein: Er hat höchstens 60 sichtbare Zeichen, darunter einen Buchstaben oder eine Ziffer, ohne Komma, Semikolon oder Schrägstrich.
new-blank-in-code = Schreiben Sie „{ $code }“ ohne Leerzeichen, zum Beispiel mit Bindestrichen: Der Code eines Programms steht in Adressen und Befehlen.
new-copy-until = Bis zum { $day } öffnet sich das Dashboard weiterhin mit „{ $programme }“; das neue Programm sieht, wer es auswählt.
new-copy-shown = Da der { $day } nicht in der Zukunft liegt, öffnet sich das Dashboard von nun an mit dem neuen Programm, für alle, die kein anderes gewählt haben.
new-copy-chosen = Das Dashboard öffnet sich weiterhin mit „{ $programme }“; das neue Programm sieht, wer es auswählt.
problem-too-late = An diesem Tag kann kein Programm beginnen: Es würde über { $last } hinaus dauern.
problem-there-already = das Programm „{ $value }“ gibt es schon.
new-first = Das erste Programm
new-first-text = Füllen Sie die Vorlage aus und laden Sie sie hier hoch. Ein ganzes Programm, das anderswo exportiert wurde (.xlsx, .zip), oder ein gezippter Ordner mit CSV-Dateien ist ebenfalls möglich. Gibt es ein erstes Programm, kann das nächste seinen Aufbau übernehmen.
new-making = Das Programm wird angelegt
new-same = Alles aus der Datei steht schon im Programm „{ $programme }“; nichts wurde geändert.
new-open = Öffnen
new-more = Neues hinzufügen
new-more-text = Neue Angaben aus der Datei werden hinzugefügt. Vorhandene Werte bleiben; diese ändern Sie unter Importieren.
new-differs = { $count ->
    [one] Eine Zelle steht in der Datei anders und blieb, wie sie war.
   *[other] { $count } Zellen stehen in der Datei anders und blieben, wie sie waren.
}
new-refused = Nichts wurde gespeichert. Dies ist zuerst in der Datei zu berichtigen:
problems-more = { $count ->
    [one] und noch eines
   *[other] und noch { $count }
}
problem-no-folder = es gibt keinen Ordner dieses Namens.
problems-row = Zeile { $number }
problem-missing = diese Tabelle fehlt.
problem-once = dies muss genau einmal da sein.
problem-closed = dies kann nicht gelesen werden ({ $error }).
problem-text = dieser Text ist nicht lesbar. Speichern Sie die Datei noch einmal, als UTF-8.
problem-quotes = ein Anführungszeichen ist ab hier nicht geschlossen, oder es folgt etwas darauf.
problem-no-header = die Überschriften fehlen.
problem-header-again = die Überschriften stehen hier ein zweites Mal.
problem-no-column = die Spalte „{ $column }“ fehlt.
problem-twice = die Spalte „{ $value }“ steht zweimal da.
problem-no-heading = in der Spalte { $value }, die keine Überschrift hat, steht etwas.
problem-wide = diese Zeile hat { $cells } Zellen, und die Kopfzeile hat { $headings }.
problem-one-row = es muss genau eine Zeile geben.
problem-title = ein Titel ist nötig, in mindestens einer Sprache.
problem-name = ein Name ist nötig, in mindestens einer Sprache.
problem-double = „{ $value }“ steht schon in Zeile { $row }.
problem-action = der Code „{ $value }“ ist schon der eines Vorhabens.
problem-code = „{ $value }“ kann kein Code sein: Er hat 1 bis 60 sichtbare Zeichen, darunter einen Buchstaben oder eine Ziffer, ohne Komma, Semikolon oder Schrägstrich.
problem-blank = hier muss etwas stehen.
problem-blank-in-code = Schreiben Sie den Code „{ $value }“ ohne Leerzeichen, zum Beispiel mit Bindestrichen.
problem-unknown = „{ $value }“ ist kein Code auf dem Blatt { $table }.
problem-day = „{ $value }“ ist kein Datum wie 2025-01-31, 31.01.2025 oder 31. Januar 2025.
problem-one-of = „{ $value }“ ist keines von diesen: { $all }.
problem-above = „{ $value }“ ist keine Zahl über { $low } und bis { $high }, mit Punkt als Dezimalzeichen.
problem-number = „{ $value }“ ist keine Zahl von { $low } bis { $high }, mit Punkt als Dezimalzeichen.
problem-whole = „{ $value }“ ist keine ganze Zahl von { $low } bis { $high }.
problem-number-at-all = „{ $value }“ ist keine Zahl wie 12.5, mit Punkt als Dezimalzeichen.
problem-whole-at-all = „{ $value }“ ist keine ganze Zahl.
problem-moment = „{ $value }“ ist kein Zeitpunkt wie { $example }.
problem-address = „{ $value }“ ist keine Webadresse, die mit https:// oder http:// beginnt.
problem-secret-address = diese Adresse enthält einen Benutzernamen oder ein Passwort (vor dem @). Bitte weglassen: Alle, die die Seite lesen, könnten es sehen.
problem-too-long = ein Text hat mehr als { $limit } Zeichen.
problem-unfit = „{ $value }“ kann hier nicht stehen.
problem-order = { $day } liegt vor starts_on, { $first }.
problem-early = das Programm beginnt erst am { $day }.
problem-period = ein Programm liegt innerhalb der Jahre { $first } bis { $last } und dauert höchstens { $years } Jahre.
problem-done-needs-100 = „{ $value }“ ist bei { $status } nicht möglich, das 100 bedeutet.
problem-unreported = ein Fortschritt ist angegeben („{ $value }“), und { $status } lässt keinen zu.
problem-comment = { $status } verlangt eine Erläuterung.
problem-no-such-day = zu { $status } gehört kein solches Datum.
problem-since-when = das Datum, seit dem es { $status } ist, fehlt.
problem-sequence = hier steht { $value }, wo { $wanted } stehen muss.
problem-falls = dies ist niedriger als in der Zeile darüber.
problem-no-later = dies ist nicht später als das vorige.
problem-future = dies liegt in der Zukunft.
problem-undone-before = nur was vorher erfasst wurde, kann rückgängig gemacht werden.
problem-unsaid = es gibt keine Meldung zu „{ $value }“.
problem-birth = die erste Meldung zu einem Vorhaben muss { $column } enthalten.
problem-strange-status = einen Status „{ $value }“ gibt es hier nicht.
problem-other-status = der Status „{ $value }“ bedeutet hier etwas anderes.
problem-strange-table = ein solches Blatt gibt es in der Datei eines Programms nicht. Ist es das fehlende unter einem anderen Namen?
problem-strange-heading = „{ $value }“ ist keine Spalte dieses Blattes. Ist es die fehlende unter einem anderen Namen?
problem-strange-column = es gibt keine Spalte „{ $value }“.
problem-unstated = hier steht etwas, aber states nennt diese Spalte nicht.
problem-not-yet = „{ $value }“ gibt es am { $day } noch nicht.
problem-gone = „{ $value }“ wurde entfernt.
problem-either = ein Vorhaben hat einen pillar_code, eine Maßnahme einen parent_code.
problem-history = was hier erfasst ist, wird nie durch eine Datei geändert. Geben Sie Status, Fortschritt oder Titel auf dem Blatt der Vorhaben oder Maßnahmen an.
problem-elsewhere = der Verlauf ist nicht der Anfang dessen, was hier erfasst ist.
problem-record = das stimmt nicht mit dem Verlauf in der Datei überein. Ohne die Tabellen des Verlaufs kann die Datei importiert werden.
problem-record-rows = die Zahl der Zeilen ({ $rows }) weicht von der im Verlauf der Datei ({ $recorded }) ab. Ohne die Tabellen des Verlaufs kann die Datei importiert werden.

## Vorlage eines neuen Programms

template-guide = So wird die Vorlage ausgefüllt
template-order = Füllen Sie die Blätter in dieser Reihenfolge aus: { $sheets }. Ein Blatt darf leer bleiben, außer denen des Programms, der Säulen und der Vorhaben.
template-needed = Unter einer blauen Überschrift muss in jeder Zeile etwas stehen, unter einer grauen darf sie leer bleiben. Zeigen Sie auf eine Überschrift, um zu sehen, was darunter gehört. Ändern Sie weder die Überschriften noch die Namen der Blätter.
template-titles = Ein Titel oder Name in einer Sprache genügt; wo eine andere fehlt, erscheint er in der Ausgangssprache des Programms.
template-codes = Ein Code ist kurz, steht für immer für seine Zeile und erscheint in Adressen: 2.1 oder NRW. Er ist Text: Eine Zelle mit 2.10 als Zahl verliert ihre letzte Ziffer.
template-lists = Mehrere Partner in einer Zelle sind Codes mit Semikolons dazwischen: NRW;FRANCE.
template-days = Ein Datum ist ein Datumswert der Excel-Tabelle oder ein Text wie 2025-01-31, 31.01.2025 oder 31. Januar 2025. Der erste und der letzte Tag sind die des ganzen Programms.
template-blank = Eine leere Art bedeutet einmalig, ein leeres Gewicht 1. Das Programm behält die Reihenfolge der Zeilen bei. Der Fortschritt wird später auf der Seite Aktualisieren eingegeben.
template-then = Importieren Sie die Datei dann auf der Seite Import und Export, oder mit: python -m data import DATEI
template-must = Muss ausgefüllt sein.
template-may = Darf leer bleiben.
template-one-of = Eines von: { $words }.
template-code-of = Ein Code des Blatts { $sheet }.
template-day = Ein Datum.

## Ansichten in Dateien

views-scope = Auswahl
views-what = Was
views-said = Hier gezeigt
views-known = { $moment }, Eintrag { $batch }
views-completion = Abschlussquote
views-check = Prüfcode
views-command = Nachprüfbar mit
views-done = Abgeschlossen (einmalig)
views-one_off = Gezählt (einmalig)
views-ongoing = Fortlaufend
views-actions = Gezählt
views-trend = Entwicklung
views-health = Zeitplan (berechnet)
views-source = Quelle des Status
views-before = Vorher
views-after = Nachher
views-since = Seit dem { $day }
views-in_period = Zählt
views-matrix = Säulen und Partner
views-attention = Handlungsbedarf
views-silent_days = Tage ohne Meldung
views-overdue_days = Tage überfällig
views-pair = { $what }: { $said }
views-beside-pillars = Das Blatt enthält zum Vergleich alle Säulen; der Filter zeigt { $names }.
views-beside-partners = Das Blatt enthält zum Vergleich alle Partner; der Filter zeigt { $names }.

## Report

report-kind = Fortschrittsbericht
report-summary = Zusammenfassung
report-page = Seite { $page } von { $pages }
report-method = Methode { $version }
report-check = Prüfcode { $number }
report-version = Gezählt nach Methode { $version }, in Kraft am { $day }
report-known = Kenntnisstand { $moment } (Eintrag { $batch }).
report-nobody = Dieser Bericht enthält keine Namen: Zuständige und Verfasser sind weggelassen.
report-badge = Ein Sprachkürzel im Rahmen steht bei einem Text ohne Übersetzung: Er steht in seiner Originalsprache.
report-whole = Alles in diesem Bericht
report-bar-alt = Säule { $pillar } nach Status: { $statuses }. { $summary }.
report-standing = Durchschnitt { $average } · { $reported } gemeldet · { $done } abgeschlossen
report-plan-row = { $code } { $progress }, { $planned } geplant
report-plan-alt = Gemeldeter und geplanter Fortschritt in { $name }: { $rows }.
report-partner-alt = Durchschnittlicher Fortschritt mit dem Partner { $partner }, abgeschlossene einmalige Vorhaben und Durchschnitt je Säule: { $rows }.
report-table-alt = Status, Zeitplan und Fortschritt, einzeln: { $name }
report-listed = { $level ->
    [measure] Von den { $number } Maßnahmen führt dieser Bericht { $shown } auf: je Säule jene mit dem größten Rückstand auf den Plan.
   *[action] Von den { $number } Vorhaben führt dieser Bericht { $shown } auf: je Säule jene mit dem größten Rückstand auf den Plan.
}
report-elsewhere = { $where ->
    [page] Die Datei actions.csv auf der geteilten Seite enthält alle.
   *[workbook] Die Arbeitsmappe dieser Ansicht, unter „Import und Export“, enthält alle.
}
report-card = Bericht
report-card-text = Der Stand des Programms für alle, die das Dashboard nicht öffnen: ein PDF zum Drucken und Verschicken oder Folien, deren Diagramme sich bearbeiten lassen.
report-card-scope = Beide folgen Programm, Stand, Säulen, Partnern, Ebene und Sprache dieser Ansicht, außer Status und Zuständigen.
report-template = Die Vorlage der Berichte lässt sich zurzeit nicht verwenden. Im Protokoll steht, was daran nicht stimmt.
report-pdf = PDF, A4
report-slides = Folien (PowerPoint)

## Signing in

sign-in-title-sign-in = Bitte melden Sie sich an
sign-in-text-sign-in = Sie sind nicht angemeldet, oder Ihre Sitzung ist beendet. Öffnen Sie den Link, den Sie erhalten haben; wurde er schon verwendet, bitten Sie die Administration um einen neuen.
sign-in-on-sign-in = Ich bin bereits angemeldet: weiter
sign-in-text-sign-in-providers = Sie sind nicht angemeldet, oder Ihre Sitzung ist beendet. Wenn Sie einen Link erhalten haben, öffnen Sie bitte diesen.
sign-in-provider = Anmelden mit { $provider }
sign-in-passkey = Mit einem Passkey anmelden
passkey-title-in = Mit einem Passkey anmelden
passkey-text-in = Ihr Gerät fragt nach Ihrem Fingerabdruck, Ihrem Gesicht oder Ihrer PIN.
passkey-button-in = Meinen Passkey verwenden
passkey-on-in = Andere Anmeldemöglichkeiten
passkey-title-new = Passkeys
passkey-text-new = Mit einem Passkey melden Sie sich mit Fingerabdruck, Gesicht oder PIN an, ohne Link und ohne Passwort. Ihr Gerät bewahrt ihn auf; hier wird nur sein öffentlicher Teil gespeichert.
passkey-button-new = Passkey hinzufügen
passkey-on-new = Weiter zum Dashboard
passkey-name = Name des Passkeys
passkey-name-default = Dieses Gerät
passkey-list = Ihre Passkeys
passkey-made = hinzugefügt am { $made }, noch nicht verwendet
passkey-used = hinzugefügt am { $made }, zuletzt verwendet am { $used }
passkey-remove = Entfernen
passkey-remove-named = { $name } entfernen
passkey-refused-stopped = Es wurde kein Passkey verwendet: Die Anfrage wurde abgebrochen oder ist abgelaufen, oder dieser Browser hat keinen Passkey für diese Website.
passkey-refused-unknown = Dieser Passkey konnte hier nicht verwendet werden. Bitte versuchen Sie es erneut, oder melden Sie sich anders an.
passkey-refused-only-way = Dieser Passkey ist Ihre einzige Möglichkeit, sich wieder anzumelden. Bitte fügen Sie zuerst einen anderen hinzu.
passkey-refused-most = Sie haben die Höchstzahl an Passkeys erreicht. Bitte entfernen Sie zuerst einen.
passkey-refused-known = Dieser Passkey wurde bereits hinzugefügt.
passkey-refused-inactive = Ihr Zugang zu diesem Dashboard ist beendet. Bitte wenden Sie sich an die Administration.
passkey-refused-followed = Ihre Rolle hier hängt von Ihrem Konto bei einem anderen Dienst ab; daher können Sie sich nicht mit einem Passkey anmelden. Bitte melden Sie sich mit diesem Konto an.
sign-in-title-refused = Die Anmeldung war nicht möglich
sign-in-title-waits = Die Administration muss Ihnen noch Zugang geben
sign-in-on-refused = Zurück zur Anmeldung
sign-in-refused-over = Dieser Versuch hat länger als zehn Minuten gedauert, wurde schon verwendet oder begann in einem anderen Browser. Bitte beginnen Sie neu.
sign-in-refused-away = Der Anmeldedienst ist zurzeit nicht erreichbar. Bitte versuchen Sie es in einigen Minuten erneut.
sign-in-product = Dashboard des Arbeitsprogramms
sign-in-refused-clock = Die Uhren des Anmeldedienstes und dieses Dashboards weichen zu stark voneinander ab. Bitte melden Sie dies der Administration.
sign-in-refused-issuer = Die Antwort kam von einem anderen Anmeldedienst als dem gewählten. Bitte beginnen Sie neu; geschieht es noch einmal, melden Sie dies bitte der Administration.
sign-in-refused-no-email = Der Anmeldedienst hat keine E-Mail-Adresse von Ihnen übermittelt, und ohne sie können Sie hier nicht erkannt werden. Bitte melden Sie dies der Administration.
sign-in-refused-many-groups = Sie gehören zu mehr Gruppen, als der Anmeldedienst übermittelt, sodass Ihre Rolle hier nicht bekannt ist. Bitte melden Sie dies der Administration.
sign-in-refused-declined = Der Anmeldedienst hat Sie nicht zugelassen, oder die Anmeldung wurde dort abgebrochen. Bitte beginnen Sie neu, oder wenden Sie sich an die Administration.
sign-in-refused-broken = Die Antwort des Anmeldedienstes konnte nicht verwendet werden. Bitte beginnen Sie neu; geschieht es noch einmal, melden Sie dies bitte der Administration.
sign-in-refused-waits = Ihr Konto ist jetzt hier bekannt, hat aber noch keine Rolle. Bitte lassen Sie sich von der Administration eine geben, und melden Sie sich dann erneut an.
sign-in-refused-inactive = Ihr Zugang zu diesem Dashboard ist beendet. Bitte wenden Sie sich an die Administration.
sign-in-refused-email-taken = Ihre E-Mail-Adresse gehört hier bereits zu jemandem, vielleicht durch eine Einladung zu Ihnen. Bitte öffnen Sie den Link, den Sie erhalten haben, oder lassen Sie sich von der Administration einen geben, und melden Sie sich auf seiner Seite an.
sign-in-refused-link-over = Der Link, dem Sie gefolgt sind, kann nicht mehr verwendet werden. Bitte lassen Sie sich von der Administration einen neuen geben.
sign-in-refused-tied = Ihr Konto beim Anmeldedienst ist hier bereits mit einer anderen Person verknüpft. Bitte melden Sie dies der Administration.
sign-in-refused-followed = Ihre Rolle hier hängt von Ihrem Konto bei einem anderen Dienst ab; daher können Sie sich nicht mit einem Passkey anmelden. Bitte melden Sie sich mit diesem Konto an.
sign-in-title-onward = Weiter zum Anmeldedienst
sign-in-text-onward-providers = Einen Moment bitte. Wenn nichts geschieht, verwenden Sie bitte die Schaltfläche.
sign-in-title-invitation = Willkommen, { $name }
sign-in-text-invitation = Mit diesem Link melden Sie sich einmal auf diesem Gerät an. Bitte geben Sie ihn nicht weiter.
sign-in-text-invitation-providers = Mit diesem Link melden Sie sich einmal auf diesem Gerät an. Wenn Sie bei einem der Dienste unten ein Konto haben, wählen Sie diesen: Künftig können Sie sich damit anmelden. Bitte geben Sie den Link nicht weiter.
sign-in-button-invitation = Anmelden
sign-in-title-invitation-over = Dieser Link kann nicht mehr verwendet werden
sign-in-text-invitation-over = Ein Link gilt nur einmal, für begrenzte Zeit, und nur mit vollständiger Adresse. Bitte lassen Sie sich von der Administration einen neuen geben.
sign-in-title-elsewhere = Die An- oder Abmeldung war nicht möglich
sign-in-text-elsewhere = Die Anfrage kam nicht von einer Seite dieses Dashboards. Bitte öffnen Sie die Adresse erneut und verwenden Sie die Schaltfläche der Seite.
sign-in-title-sign-out = Angemeldet als { $name }
sign-in-text-sign-out = Mit dem Abmelden endet die Sitzung auf diesem Gerät. Nicht gespeicherte Änderungen gehen verloren.
sign-in-button-sign-out = Abmelden
sign-in-on-sign-out = Zurück zum Dashboard
sign-in-account = Angemeldet als { $name }
sign-in-over = Ihre Sitzung ist beendet, oder niemand ist hier angemeldet. Bitte laden Sie die Seite neu.
sign-in-another = { $name } hat sich in diesem Browser angemeldet. Dieses Fenster hat eine andere Person geöffnet: Was sie nicht gespeichert hat, bleibt hier nur für sie erhalten.
sign-in-another-go = Weiter als { $name }

## Links by mail

mail-dear = Guten Tag { $name },
mail-invited-subject = Ihr Zugang zum Dashboard des Arbeitsprogramms
mail-invited = Sie haben jetzt Zugang zum Dashboard des Arbeitsprogramms.
mail-invited-by = { $inviter } hat Ihnen Zugang zum Dashboard des Arbeitsprogramms gegeben.
mail-open = Öffnen Sie zum Anmelden diesen Link, und verwenden Sie die Schaltfläche der Seite:
mail-ends = Der Link gilt einmal, bis { $moment }. Er ist nur für Sie bestimmt: Bitte leiten Sie ihn nicht weiter.
mail-access-until = Sie haben Zugang bis einschließlich { $day }.
mail-unexpected = Wenn Sie diese Nachricht nicht erwartet haben, ignorieren Sie sie bitte.
mail-link-subject = Anmeldung beim Dashboard des Arbeitsprogramms
mail-link-asked = Mit Ihrer Adresse wurde ein Link zur Anmeldung beim Dashboard des Arbeitsprogramms angefordert.
mail-not-asked = Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese Nachricht bitte.
mail-other-way = Mit Ihrer Adresse wurde ein Link zur Anmeldung beim Dashboard des Arbeitsprogramms angefordert. Sie melden sich mit Ihrem Konto bei einem anderen Dienst an und brauchen daher keinen Link. Bitte melden Sie sich auf dieser Seite an:
mail-undelivered-address = Die Nachricht konnte nicht gesendet werden: Der Mailserver kann nicht an diese Adresse senden.
mail-undelivered-away = Die Nachricht konnte nicht gesendet werden: Der Mailserver antwortet nicht.
mail-undelivered-unsafe = Die Nachricht konnte nicht gesendet werden: Es gibt keine sichere Verbindung zum Mailserver.
mail-undelivered-login = Die Nachricht konnte nicht gesendet werden: Der Mailserver akzeptiert den Benutzernamen oder das Passwort des Dashboards nicht.
mail-undelivered-refused = Die Nachricht konnte nicht gesendet werden: Der Mailserver hat sie abgelehnt.
mail-undelivered-busy = Die Nachricht konnte nicht gesendet werden: Es warten zu viele Nachrichten.
mail-instead = Bitte kopieren Sie den Link, und senden Sie ihn selbst.
mail-slow = Der Mailserver hat noch nicht geantwortet. Kommt die Nachricht nicht an, kopieren Sie bitte den Link, und senden Sie ihn selbst.
mail-sent = Der Link wurde an { $address } gesendet.
mail-people-made = Link für { $name }
mail-people-caption = Er gilt einmal, innerhalb von sieben Tagen, nur für diese Person, und wird nicht noch einmal angezeigt.
mail-people-done = Schließen
mail-people-help = Der Link wird an diese Adresse gesendet.
sign-in-text-sign-in-mail = Sie sind nicht angemeldet, oder Ihre Sitzung ist beendet. Öffnen Sie den Link, den Sie erhalten haben; wurde er schon verwendet, lassen Sie sich einen neuen senden.
sign-in-text-sign-in-providers-mail = Sie sind nicht angemeldet, oder Ihre Sitzung ist beendet. Wenn Sie kein solches Konto haben, öffnen Sie den Link, den Sie erhalten haben, oder lassen Sie sich einen neuen senden.
sign-in-mail-address = Ihre E-Mail-Adresse
sign-in-mail-button = Link an mich senden
sign-in-mail-problem = Das ist keine E-Mail-Adresse; bitte prüfen Sie sie.
sign-in-title-sent = Bitte sehen Sie in Ihr Postfach
sign-in-text-sent = Wenn { $address } hier bekannt ist, ist eine Nachricht unterwegs. Mit dem Link darin melden Sie sich einmal an, innerhalb von { $minutes } Minuten. Kommt nichts an, sehen Sie im Spam-Ordner nach, oder wenden Sie sich an die Administration.
sign-in-on-sent = Zurück zur Anmeldung
sign-in-text-invitation-over-mail = Ein Link gilt nur einmal, für begrenzte Zeit, und nur mit vollständiger Adresse. Sie können sich einen neuen senden lassen.
sign-in-on-invitation-over = Zur Anmeldeseite

## People and one's own account

people-answer = { $count ->
    [one] Eine Person kann sich anmelden.
   *[other] { $count } Personen können sich anmelden.
}
people-answer-waiting = { $count ->
    [one] Eine wartet auf eine Rolle.
   *[other] { $count } warten auf eine Rolle.
}
people-trust = Eine Änderung gilt ab dem nächsten Klick der betroffenen Person.
people-answer-inviter = { $count ->
    [one] Sie können Kontakte für den Partner { $partners } einladen.
   *[other] Sie können Kontakte für die Partner { $partners } einladen.
}
people-trust-inviter = Sie melden zu den Vorhaben dieser Partner und sehen keine anderen.
people-list-inviter = Von Ihnen eingeladen
people-not-allowed = Nur die Administration kann Personen sehen und ändern.
people-list = Alle Personen
people-search = Nach Name, E-Mail oder Partner suchen
people-none = Zu dieser Suche gibt es keine Person.
people-open = Ändern
people-open-help = Rechte und Sitzungen von { $name }
people-state-waits = Wartet auf eine Rolle
people-state-over = Zugang abgelaufen
people-state-disabled = Zugang gesperrt
people-until = bis { $day }
people-never = noch nicht angemeldet
people-seen = zuletzt aktiv { $moment }
people-since = angemeldet { $moment }
people-invite = Person einladen
people-invite-contact = Kontakt einladen
people-made = Link für { $name }: jetzt kopieren
people-copy = Link kopieren
people-made-caption = Senden Sie ihn nur an diese Person. Er gilt einmal, innerhalb von sieben Tagen, und wird nicht noch einmal angezeigt.
people-copied = Ich habe ihn kopiert
people-name = Name, wie er im Verlauf steht
people-email = E-Mail (optional)
people-language-browser = Wie im Browser
people-make = Link erstellen
people-limits = Sind Säulen und Partner gewählt, muss ein Vorhaben zu beiden gehören.
people-limits-contact = Sind Säulen gewählt, berichtet ein Kontakt nur über Vorhaben, die auch zu einer davon gehören. Was ein Kontakt sieht, hängt allein von den Partnern ab.
people-last-day = Letzter Tag (optional)
people-last-day-own = Letzter Tag
people-choose-pillars = Säulen wählen
people-choose-partners = Partner wählen
people-last-day-help = Nach diesem Tag kann sich die Person nicht mehr anmelden.
people-rights = Rechte
people-save = Speichern
people-sign-in = Aktive Sitzungen
people-no-session = Keine aktive Sitzung.
people-this-device = (diese Sitzung)
people-device = Unbekanntes Gerät
people-end = Beenden
people-end-help = Sitzung auf { $device } beenden
people-end-all = Alle Sitzungen beenden
people-again = Neuer Link
people-again-help = Neuer Link für { $name }; der bisherige endet
people-enable = Zugang wieder öffnen
people-enabled = { $name } kann sich wieder anmelden, mit einem neuen Link.
people-disable = Zugang sperren …
people-disable-text = { $name } verliert alle Rechte und wird überall abgemeldet. Was gespeichert wurde, bleibt im Verlauf.
people-links = { $count ->
    [one] Eine geteilte Seite oder ein Token ist offen: { $names }.
   *[other] { $count } geteilte Seiten und Token sind offen: { $names }.
}
people-links-what = Was soll damit geschehen?
people-links-end = Beenden
people-links-to = An { $name } übergeben
people-disable-do = Zugang sperren
people-disabled = Der Zugang von { $name } ist gesperrt.
people-erase = Löschen …
people-erase-text = Name, E-Mail, Sprache, Identitäten für die Anmeldung, Passkeys und Sitzungen von { $name } werden endgültig gelöscht, und alle Rechte entfallen. Einträge im Verlauf und im Prüfprotokoll bleiben, unter „{ $former }“; sie können weiter rückgängig gemacht werden. Texte, die { $name } nennen, etwa Erläuterungen, und Sicherungen bleiben, wie sie sind.
people-erase-do = Endgültig löschen
people-erased = { $name } ist gelöscht.
people-saved = Die Rechte von { $name } sind gespeichert.
people-refused-inactive = Der Zugang von { $value } ist gesperrt oder abgelaufen: Öffnen Sie ihn zuerst wieder.
people-refused-unknown = Es gibt keine Person mit der Nummer { $value }.
people-refused-last-admin = Mindestens eine Person muss die Rolle „Verwalten“ behalten: Geben Sie sie zuerst einer anderen.
people-refused-unknown-role = Die Rolle „{ $value }“ gibt es nicht; möglich sind: { $known }.
people-refused-limits = Nur die Rollen „Bearbeiten“ und „Kontakt eines Partners“ lassen sich auf Säulen oder Partner begrenzen.
people-refused-pillars = Bei der Rolle „Lesen“ lässt sich das Sichtbare auf Partner begrenzen, nicht auf Säulen.
people-refused-until-past = Der letzte Tag ist schon vorbei.
people-refused-unknown-pillar = Die Säule „{ $value }“ gibt es nicht; möglich sind: { $known }.
people-refused-unknown-partner = Den Partner „{ $value }“ gibt es nicht; möglich sind: { $known }.
people-refused-unknown-language = Die Sprache „{ $value }“ gibt es nicht; möglich sind: { $known }.
people-refused-name-length = Ein Name hat 1 bis { $value } Zeichen.
people-refused-name-taken = { $value } gibt es schon: Wählen Sie einen Namen, der beide unterscheidet.
people-refused-name-reserved = „{ $value }“ hat hier eine andere Bedeutung, ebenso wie alle Namen, die mit „typed:“ oder „former:“ beginnen: Wählen Sie einen anderen Namen.
people-refused-bad-email = „{ $value }“ ist keine E-Mail-Adresse.
people-refused-email-taken = { $value } gehört schon zu einer anderen Person.
people-refused-heir = { $value } hat nicht die Rechte für alle diese Seiten: Wählen Sie eine andere Person, oder beenden Sie die Seiten.
account-rights = Sie sind mit diesen Rechten angemeldet: { $rights }.
account-who = Name und Sprache
account-name-help = Der Verlauf zeigt Einträge unter Ihrem heutigen Namen, mit dem damaligen Namen daneben.
account-saved = Ihr Name und Ihre Sprache sind gespeichert.
account-sessions = Ihre aktiven Sitzungen
account-out = Abmelden
account-out-everywhere = Überall abmelden
account-links = Ihre geteilten Seiten und Token
account-no-link = Sie teilen zurzeit nichts.
account-page = Geteilte Seite
account-change-links = Ändern oder beenden
account-stored = Was über Sie gespeichert ist
account-stored-text = Jetziger Name und frühere Namen, E-Mail, Sprache, Rechte, Anmeldewege (Einladungen, Passkeys, Konten bei anderen Diensten), Sitzungen mit Browser und Zeiten, geteilte Seiten und Token, die von Ihnen gespeicherten Einträge, die Vorhaben, für die Sie zuständig sind oder waren, und die Zeilen über Sie im Prüfprotokoll. Passwörter und die geheimen Teile von Links werden nicht gespeichert.

## The audit

audit-list = Prüfprotokoll
audit-text = Wer was getan hat, für begrenzte Zeit gespeichert. Die Zeilen bilden eine Kette: Die Prüfung der Datenbank erkennt eine fehlende oder geänderte Zeile.
audit-none = Keine Zeilen dieser Art.
audit-csv = Protokoll als CSV
audit-all = Alle Arten
audit-person = Person
audit-at = Wann
audit-by = Wer
audit-what = Was
audit-about = Betrifft
audit-reason = Einzelheit
audit-nobody = Befehlszeile oder Besucher
audit-number = Person { $number }
audit-reason-invited = über einen Link
audit-reason-passkey = mit einem Passkey
audit-reason-openid = über einen Anmeldedienst
audit-reason-proxy = über das Gateway
audit-reason-provider = beim Anmeldedienst
audit-reason-added = hinzugefügt
audit-reason-removed = entfernt
audit-reason-waits = noch keine Rolle
audit-reason-inactive = Zugang beendet
audit-reason-email-taken = E-Mail-Adresse einer anderen Person
audit-reason-link-over = Link nicht mehr gültig
audit-reason-tied = Konto einer anderen Person
audit-reason-followed = Rolle kommt von einem Anmeldedienst
audit-reason-mail = per E-Mail angefordert
audit-reason-other-way = meldet sich über einen Anmeldedienst an
audit-reason-undelivered = Link nicht zugestellt
audit-what-in = Angemeldet
audit-what-out = Abgemeldet
audit-what-refused = Anmeldung abgelehnt
audit-what-invited = Eingeladen
audit-what-role = Rechte geändert
audit-what-name = Name geändert
audit-what-disabled = Zugang gesperrt
audit-what-enabled = Zugang wieder geöffnet
audit-what-erased = Gelöscht
audit-what-links = Geteilte Seiten erhalten
audit-what-ended = Sitzungen beendet
audit-what-passkey = Passkeys geändert
audit-what-refused-write = Änderung abgelehnt
audit-what-shared = Geteilt
audit-what-exported = Exportiert
audit-what-imported = Importiert
audit-what-off = Anmeldung abgeschaltet

## Contacts of partners

people-sees = Sieht nur die Vorhaben dieser Partner
people-refused-sees = Eine Person sieht alles (all) oder ihre Partner (partners), nicht „{ $value }“.
people-refused-sees-role = Nur bei den Rollen „Lesen“ und „Kontakt eines Partners“ lässt sich das Sichtbare begrenzen.
people-refused-no-partner = Wählen Sie mindestens einen Partner: Diese Person arbeitet an den Vorhaben bestimmter Partner.
people-refused-beyond-role = Nur die Administration kann diese Rolle vergeben: Sie können Kontakte von Partnern einladen.
people-refused-beyond-partner = Sie können nur Kontakte Ihrer eigenen Partner einladen: Wählen Sie aus { $known }.
people-refused-beyond-pillar = Ein Kontakt kann nicht mehr Säulen haben als Sie: Wählen Sie aus { $known }.
people-refused-beyond-sees = Nur die Administration kann einem Kontakt mehr zeigen als die Vorhaben seiner Partner.
people-refused-beyond-until = Der letzte Tag eines Kontakts kann nicht nach Ihrem eigenen liegen.
people-refused-beyond-again = Nur die Administration kann einen neuen Link für { $value } erstellen.
method-role-contributor = Kontakt eines Partners
method-may-contributor = Zu den Vorhaben bestimmter Partner melden: Status, Fortschritt, Erläuterung und Ereignisse.

## Who may what, and looking as somebody

who-may = Wer darf das bearbeiten?
owner-confirm = Bestätigen: Zuständig ist { $name }, mit eigener Anmeldung
owner-confirm-help = Bisher ist nur ein Name eingetragen. Als Person bleibt die Zuständigkeit auch unter einem neuen Namen bestehen und steht unter „Meine“.
owner-refused = Die Zuständigkeit wurde nicht geändert: Laden Sie die Seite neu und versuchen Sie es noch einmal.
owner-write = E-Mail an { $name }
who-may-edit = Alles ändern darf: { $names }.
who-may-report = Status und Fortschritt melden darf: { $names }.
look-as = Ansehen, was diese Person sieht
look-as-band = Sie sehen das Dashboard so, wie { $name } es sieht. Bearbeiten ist hier nicht möglich.
look-as-stop = Zurück zur eigenen Ansicht
audit-what-looked-as = Angesehen als
