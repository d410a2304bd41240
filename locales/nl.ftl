# Nederlands. Zie en.ftl voor de afspraken.

## Pages, as the navigation names them

page-overview = Overzicht
page-pillars = Pijlers
page-partners = Partners
page-timeline = Tijdlijn
page-changes = Wijzigingen
page-freshness = Opvolging
page-update = Bijwerken
page-history = Geschiedenis
page-exchange = Import en export
page-share = Delen
page-method = Methode
page-people = Personen
page-account = Mijn account
navigation-look = Bekijken
navigation-work = Werken
cancel = Annuleren

## Streamlit’s own words, and what a changed filter left

browser-sidebar = Zijbalk
browser-pages = Pagina’s
browser-expand = Zijbalk tonen
browser-collapse = Zijbalk verbergen
browser-no-results = Geen resultaten
browser-choose = Kiezen
browser-clear-all = Alles wissen
browser-clear = Wissen
browser-select-all = Alles selecteren
browser-selected = Geselecteerd
browser-options = Opties
browser-choose-date = Datum kiezen
browser-calendar = Gebruik de pijltjestoetsen om een datum te zoeken, Enter om te kiezen en Escape om te sluiten.
browser-day = dag
browser-month = maand
browser-year = jaar
browser-dd = dd
browser-mm = mm
browser-yyyy = jjjj
browser-empty = leeg
browser-selected-date = Datum: { $name }
browser-no-such-day = { $name } bestaat niet; de laatste dag van die maand wordt genomen.
browser-part-of-day = { $name } is geen volledige datum: typ dag, maand en jaar, het jaar in vier cijfers.
browser-unread-day = { $name } is niet als datum te lezen: typ dag, maand en jaar in cijfers, het jaar in vier.
browser-day-latest = Kies een datum tot en met { $last }.
browser-day-earliest = Kies een datum vanaf { $first }.
browser-day-between = Kies een datum van { $first } tot en met { $last }.
browser-columns = Kolommen tonen of verbergen
browser-csv = Downloaden als CSV
browser-search = Zoeken
browser-close-search = Zoeken sluiten
browser-next-result = Volgend resultaat
browser-previous-result = Vorig resultaat
browser-fullscreen = Volledig scherm
browser-close-fullscreen = Volledig scherm sluiten
browser-column-menu = Kolommenu
browser-ascending = Oplopend sorteren
browser-descending = Aflopend sorteren
browser-format = Opmaak
browser-statistics = Statistieken
browser-autosize = Breedte aanpassen
browser-pin = Kolom vastzetten
browser-unpin = Kolom losmaken
browser-hide = Kolom verbergen
browser-show-password = Wachtwoord tonen
browser-hide-password = Wachtwoord verbergen
browser-more = Verhogen
browser-less = Verlagen
browser-enter = Druk op Enter om toe te passen
browser-control-enter = Druk op Ctrl+Enter om toe te passen
browser-command-enter = Druk op ⌘+Enter om toe te passen
browser-running = Bezig
browser-notices = Meldingen
browser-help = Uitleg: { $name }
browser-remove = { $name } verwijderen

browser-shown-actions = { $count ->
    [0] Geen acties getoond
    [one] { $count } actie getoond
   *[other] { $count } acties getoond
}
browser-shown-measures = { $count ->
    [0] Geen maatregelen getoond
    [one] { $count } maatregel getoond
   *[other] { $count } maatregelen getoond
}
page-unsaved = { $page } ●
page-action = Actie

## Filters

filter-language = Taal
filter-programme = Programma
filter-as-of = Stand op
filter-known-on = Zoals bekend op
filter-pillar = Pijler
filter-all-pillars = Alle pijlers
filter-partner = Partner
filter-all-partners = Alle partners
filter-status = Status
filter-all-statuses = Alle statussen
filter-health = Planning
filter-all-healths = Elke stand van de planning
filter-level = Niveau
filter-action = Actie
filter-all-actions = Alle acties
filter-page = Pagina
filter-since = Vergelijken met
filter-batch = Registratie

## Levels and kinds

level-action = Acties
level-measure = Maatregelen

kind-one_off = Eenmalig
kind-continuous = Doorlopend

## Statuses and health

status-not_reported = Niet gerapporteerd
status-not_started = Niet gestart
status-in_progress = In uitvoering
status-completed = Voltooid
status-on_hold = Opgeschort
status-cancelled = Stopgezet

health-on_track = Op schema
health-at_risk = Risico op vertraging
health-off_track = Achter op schema
health-not_assessed = Niet beoordeeld

## Columns: column- and the name that the frame or the database has for it

column-code = Code
column-action_code = Actie
column-parent_code = Onderdeel van actie
column-pillar_code = Pijler
column-partner_code = Partner
column-action = Actie
column-measure = Maatregel
column-position = Volgorde
column-title = Titel
column-title_nl = Titel in het Nederlands
column-title_fr = Titel in het Frans
column-title_de = Titel in het Duits
column-title_en = Titel in het Engels
column-kind = Soort
column-starts_on = Begin
column-due_on = Einddatum
column-weight = Gewicht
column-owner = Verantwoordelijke
column-planning = Gepland naar
column-partners = Partners
column-status = Status
column-progress = Voortgang
column-planned = Gepland
column-gap = Afwijking (punten)
column-health = Planning
column-evidence = Bewijsstukken
column-last_update_on = Laatste update
column-effective_on = Geldig vanaf
column-recorded_at = Vastgelegd op
column-author = Vastgelegd door
column-happened_on = Datum
column-comment = Toelichting
column-source_url = Bron
column-changed = Gewijzigd
column-count = Aantal
column-actions = Acties
column-completed = Voltooid
column-average = Gemiddelde voortgang
column-reported = Gerapporteerd
column-floor = Ondergrens
column-memberships = Deelnames
partner_kind-region = Regio
partner_kind-countries = Groep van landen
partner_kind-forum = Forum
column-name_nl = Naam in het Nederlands
column-name_fr = Naam in het Frans
column-name_de = Naam in het Duits
column-name_en = Naam in het Engels
column-short_nl = Korte naam in het Nederlands
column-short_fr = Korte naam in het Frans
column-short_de = Korte naam in het Duits
column-short_en = Korte naam in het Engels

## Common words

word-label = { $name }:
word-never = Nooit
word-yes = Ja
word-no = Nee
word-no-source = Zonder bron
word-this-save = Deze registratie
word-save = Registratie

count-actions = { $count ->
    [one] { $count } actie
   *[other] { $count } acties
}
count-measures = { $count ->
    [one] { $count } maatregel
   *[other] { $count } maatregelen
}
count-evidence = { $count ->
    [one] { $count } bewijsstuk
   *[other] { $count } bewijsstukken
}

duration-years = { $count ->
    [one] { $count } jaar
   *[other] { $count } jaar
}
duration-months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}

## Cards

card-chart = Grafiek
card-table = Tabel
card-form = Weergave
card-how = Hoe is dit berekend?

badge-untranslated = { $language }: tekst in de oorspronkelijke taal; de vertaling ontbreekt

## Charts: what stands in them, and (chart-...-alt) what they say to those who don't see them

chart-nothing = Er is hier niets te tonen.
chart-no-actions = geen { $level ->
    [measure] maatregelen
   *[action] acties
} in deze selectie
chart-count = { $count } { $word }
chart-count-word = { $state ->
   *[any] { $count ->
        [one] { $word }
       *[other] { $word }
    }
}
chart-pillars-summary = { $done } voltooid, gemiddeld { $average }
chart-pillars-summary-ongoing = alleen doorlopend, gemiddeld { $average }
chart-pillars-alt = { $count ->
    [one] De acties van één pijler per status: { $statuses }. Voltooide eenmalige acties en gemiddelde voortgang: { $rows }.
   *[other] De acties van { $count } pijlers per status: { $statuses }. Voltooide eenmalige acties en gemiddelde voortgang: { $rows }.
}
chart-pillars-alt-row = pijler { $pillar } { $done }, { $average }
chart-partners-average = Gemiddelde voortgang
chart-partners-completed = Voltooid
chart-partners-dash = – alleen doorlopende, geen eenmalige
chart-bullets-alt = Gerapporteerde voortgang, en gepland: { $rows }.
chart-bullets-alt-row = { $name } { $average } ({ $planned })
chart-trend-average = { $value } gerealiseerd
chart-trend-planned = { $value } gepland
chart-trend-floor = { $value } ondergrens
chart-trend-behind = { $month }: achter op de planning
chart-trend-empty = Er is nog geen voortgang gerapporteerd.
chart-trend-alt = De gemiddelde voortgang ging van { $begin } in { $first } naar { $end } op { $last }; gepland was { $planned }, de ondergrens is { $floor }.
chart-trend-alt-behind = Sinds { $month } ligt die achter op de planning.
chart-matrix-all = Alle pijlers
chart-matrix-memberships = { $memberships ->
    [one] { $memberships } deelname
   *[other] { $memberships } deelnames
}, { $count ->
    [one] { $count } { $level ->
        [measure] maatregel
       *[action] actie
    }
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    }
}
chart-matrix-key = gemiddelde voortgang, 0 tot 100%
chart-matrix-cell = { $done } voltooid, gemiddeld { $average } ({ $reported } gerapporteerd)
chart-matrix-alt = Welke partners aan welke pijlers deelnemen: { $rows }.
chart-matrix-alt-row = { $partner } in { $count ->
    [one] pijler
   *[other] pijlers
} { $pillars } ({ $done } voltooid, gemiddeld { $average })
chart-action-planned = gepland (schatting)
chart-action-reported = { $value } gerapporteerd
chart-action-evidence = { $count ->
    [one] ○ { $count } bewijsstuk
   *[other] ○ { $count } bewijsstukken, één per punt
}
chart-action-alt = Op { $day } was { $progress } gerapporteerd en { $planned } gepland. { $steps ->
    [one] De voortgang is { $steps } keer gerapporteerd
   *[other] De voortgang is { $steps } keer gerapporteerd
}; bewijsstukken: { $count }.
chart-timeline-hover = { $status }, van { $start } tot { $due }
chart-timeline-alt = { $items } rijen van begin tot einddatum, waarvan { $due } met een einddatum tot en met { $day }; gebeurtenissen als punten: { $events }.

## Scope, trust and the past

filter-clear = Filter wissen
scope-as-of = stand op { $day }
scope-all = alle pijlers en partners
scope-pillars = { $count ->
    [one] pijler { $pillars }
   *[other] pijlers { $pillars }
}
scope-partners = { $count ->
    [one] partner { $partners }
   *[other] partners { $partners }
}
scope-actions = { $count ->
    [one] actie { $actions }
   *[other] acties { $actions }
}
scope-statuses = { $count ->
    [one] status { $statuses }
   *[other] statussen { $statuses }
}
scope-healths = { $count ->
    [one] planning: { $healths }
   *[other] planning: { $healths }
}
scope-measures = maatregelen

assessment-line = Beoordeling op basis van openbare bronnen, stand op { $day }; geen officiële cijfers.
assessment-method = Hoe de cijfers zijn berekend

read-only-band = De databank kan op dit moment alleen worden gelezen: er kan niets worden opgeslagen of geïmporteerd.
past-band = U bekijkt een eerdere stand, die op { $day }. Bewerken kan hier niet.
past-return = Terug naar { $day }

later-statements = { $count ->
    [one] Eén latere update geldt pas na { $day } en telt hier niet mee.
   *[other] { $count } latere updates gelden pas na { $day } en tellen hier niet mee.
}
later-show = Bekijk de stand op { $day }

## Known on, and owners

known-help = Laat leeg voor de huidige stand. Met een datum: de cijfers zoals vastgelegd aan het einde van die dag, zonder latere correcties.
known-moment = { $day } om { $time } uur
known-day = { $day }, zoals bekend op { $moment }
known-nothing = Op { $moment } was van dit programma nog niets vastgelegd.
known-missing = Op { $moment } was over { $code } nog niets vastgelegd.
past-known = U bekijkt een eerdere stand, die op { $day }, zoals bekend op { $moment }. Bewerken kan hier niet.
past-return-known = Terug naar huidige stand
scope-known-on = zoals bekend op { $moment }
scope-owners = { $count ->
    [one] verantwoordelijke { $owners }
   *[other] verantwoordelijken { $owners }
}
filter-all-owners = Alle verantwoordelijken
filter-mine = Van mij ({ $name })
notice-bad-moment = { $name }: “{ $value }” is geen geldige datum of geldig tijdstip (2024-12-31 of { $moment }, niet in de toekomst) en is genegeerd.

## Notices

notice-unknown-code = { $name }: “{ $value }” is hier niet bekend en is genegeerd.
notice-bad-day = { $name }: “{ $value }” is geen geldige datum (2024-12-31, niet in de toekomst) en is genegeerd.
notice-bad-since = { $name }: “{ $value }” is geen geldige datum (2024-12-31, vóór de getoonde datum) en is genegeerd.

## Update

update-answer-unsaved = { $count ->
    [one] { $count } wijziging is nog niet opgeslagen.
   *[other] { $count } wijzigingen zijn nog niet opgeslagen.
}
update-answer-actions = { $count ->
    [0] Geen enkele actie voldoet aan deze filters.
    [one] Wijzig een cel van deze actie en sla dan op.
   *[other] Wijzig cellen van deze { $count } acties en sla alles in één keer op.
}
update-answer-measures = { $count ->
    [0] Geen enkele maatregel voldoet aan deze filters.
    [one] Wijzig een cel van deze maatregel en sla dan op.
   *[other] Wijzig cellen van deze { $count } maatregelen en sla alles in één keer op.
}
update-answer-cards-actions = { $count ->
    [0] Geen enkele actie voldoet aan deze filters.
    [one] Eén actie om bij te werken.
   *[other] { $count } acties, het dringendste eerst.
}
update-answer-cards-measures = { $count ->
    [0] Geen enkele maatregel voldoet aan deze filters.
    [one] Eén maatregel om bij te werken.
   *[other] { $count } maatregelen, het dringendste eerst.
}
update-answer-reading-actions = { $count ->
    [0] Geen enkele actie voldoet aan deze filters.
    [one] U kunt deze actie hier bekijken, maar niet wijzigen.
   *[other] U kunt deze { $count } acties hier bekijken, maar niet wijzigen.
}
update-answer-reading-measures = { $count ->
    [0] Geen enkele maatregel voldoet aan deze filters.
    [one] U kunt deze maatregel hier bekijken, maar niet wijzigen.
   *[other] U kunt deze { $count } maatregelen hier bekijken, maar niet wijzigen.
}
update-hint = Dubbelklik op een cel of druk op Enter om te wijzigen; op een code opent dit de actie. Lege voortgang is “niets gerapporteerd”, niet 0.
update-hint-form = Kies een actie of maatregel en wijzig de velden. Lege voortgang is “niets gerapporteerd”, niet 0.
update-hint-kept = Uw niet-opgeslagen wijzigingen blijven staan tot u ze kunt opslaan.
update-search = Zoeken op code of titel
update-search-none = Geen code en geen titel bevat “{ $text }”.
update-show = Tonen
update-show-all = Alle
update-show-none = Hier zijn geen aandachtspunten.
update-sort = Sorteren op
update-columns = Kolommen
update-columns-more = Meer kolommen
update-comment-own = Alleen over deze actie. De toelichting bij alle wijzigingen staat onderaan, bij Nakijken.
update-effective-own = Eigen ingangsdatum
update-effective-own-help = Alleen als een actie een andere datum nodig heeft dan de overige wijzigingen.
update-form = Liever een formulier per actie?
update-form-measures = Liever een formulier per maatregel?
update-form-card = Alle velden van deze actie
update-card-place = { $place } van { $count }
update-card-back = Vorige
update-card-on = Volgende
update-card-number = Of een ander getal
update-table = Terug naar de tabel
update-table-actions = Tabel om acties bij te werken
update-table-measures = Tabel om maatregelen bij te werken
update-progress = Voortgang (%)
update-field = Veld
update-before = Huidig
update-after = Nieuw
update-revert = Terugdraaien
update-no-source = Nog geen nieuwe bron. De update verschijnt als “zonder bron”.
update-sets-100 = Dit zet ook de voortgang op 100%.
update-comment = Toelichting bij deze wijzigingen (verplicht bij { $statuses })
update-comment-plain = Toelichting bij deze wijzigingen
update-comment-example = Bijvoorbeeld: kwartaaloverleg van 12 december
update-review = Nakijken
update-review-close = Verbergen
update-unsaved-actions = { $count ->
    [one] Niet opgeslagen: { $changes } in { $count } actie
   *[other] Niet opgeslagen: { $changes } in { $count } acties
}
update-unsaved-measures = { $count ->
    [one] Niet opgeslagen: { $changes } in { $count } maatregel
   *[other] Niet opgeslagen: { $changes } in { $count } maatregelen
}
update-unsaved-both = { $count ->
    [one] Niet opgeslagen: { $changes } in { $count } actie of maatregel
   *[other] Niet opgeslagen: { $changes } in { $count } acties en maatregelen
}
update-effective = { $count ->
    [one] Geldig vanaf { $first }
   *[other] Geldig vanaf { $count } verschillende datums, van { $first } tot en met { $last }
}
update-unseen = { $count ->
    [one] { $count } van deze wijzigingen betreft een rij die hier niet wordt getoond.
   *[other] { $count } van deze wijzigingen betreffen rijen die hier niet worden getoond.
}
update-unseen-show = Toon ze
update-alone = Alleen rijen met uw wijzigingen worden getoond, los van zoekopdracht en filters.
update-alone-end = Toon de andere rijen weer
update-elsewhere = Elders opgeslagen sinds u deze pagina opende: { $codes }.
update-elsewhere-many = Elders opgeslagen sinds u deze pagina opende: { $count } rijen.
update-elsewhere-later = De tabel toont dit zodra uw wijzigingen zijn opgeslagen of verworpen.
update-elsewhere-mark = elders opgeslagen
update-elsewhere-seen = Begrepen
update-too-long = { $row }: de tekst in “{ $column }” heeft { $letters } tekens; er kunnen er hoogstens { $limit } worden opgeslagen. Er gaat niets van verloren.
update-comment-too-long = Deze toelichting heeft { $letters } tekens; er kunnen er hoogstens { $limit } worden opgeslagen. Er gaat niets van verloren.
update-who = Uw naam, voor de geschiedenis
update-who-known = In de geschiedenis als { $author }.
update-who-change = Andere naam
update-save = Opslaan
update-save-next = Opslaan en volgende
update-discard = Verwerpen
update-once = Alles wordt in één keer opgeslagen, of niets. Ongedaan maken kan later via Geschiedenis.
update-saved-actions = { $count ->
    [one] Opgeslagen: { $changes } in { $count } actie.
   *[other] Opgeslagen: { $changes } in { $count } acties.
}
update-saved-measures = { $count ->
    [one] Opgeslagen: { $changes } in { $count } maatregel.
   *[other] Opgeslagen: { $changes } in { $count } maatregelen.
}
update-saved-both = { $count ->
    [one] Opgeslagen: { $changes } in { $count } actie of maatregel.
   *[other] Opgeslagen: { $changes } in { $count } acties en maatregelen.
}
update-changes = { $count ->
    [one] { $count } wijziging
   *[other] { $count } wijzigingen
}
update-discarded = { $count ->
    [one] { $count } wijziging is verworpen.
   *[other] { $count } wijzigingen zijn verworpen.
}
update-undo = Ongedaan maken
update-overtaken = { $count ->
    [one] { $codes } is sindsdien gewijzigd.
   *[other] Sindsdien gewijzigd: { $codes }.
}
update-bring-back = Herstellen
update-outage-busy = Iemand anders schrijft op dit moment in de databank. Er is niets opgeslagen en uw wijzigingen blijven staan; sla over een ogenblik opnieuw op.
update-outage-full = De schijf van de databank is vol. Er is niets opgeslagen en uw wijzigingen blijven staan; sla opnieuw op zodra er weer ruimte is.
update-outage-read-only = De databank kan op dit moment alleen worden gelezen. Er is niets opgeslagen en uw wijzigingen blijven staan; sla opnieuw op zodra schrijven weer mogelijk is.
update-outage-gone = De databank is niet bereikbaar. Er is niets opgeslagen en uw wijzigingen blijven staan; sla over een minuut opnieuw op.
update-outage-uncertain = De verbinding met de databank viel weg tijdens het opslaan; het is nog niet bekend of er is opgeslagen. Uw wijzigingen blijven staan; kijk in Geschiedenis voordat u opnieuw opslaat.

## Update: the form, and what is added

update-more = Titels, gewicht, soort en begin
date_precision-day = Dag
date_precision-month = Maand
date_precision-year = Jaar
adding-action = Actie toevoegen
adding-measure = Maatregel toevoegen
adding-evidence = Bewijsstuk toevoegen
adding-action-do = Deze actie toevoegen
adding-measure-do = Deze maatregel toevoegen
adding-evidence-do = Dit bewijsstuk toevoegen
adding-action-done = Toegevoegd: actie { $row }. Dit kan in de geschiedenis ongedaan worden gemaakt.
adding-measure-done = Toegevoegd: maatregel { $row }. Dit kan in de geschiedenis ongedaan worden gemaakt.
adding-evidence-done = Bewijsstuk toegevoegd: { $row }. Dit kan in de geschiedenis ongedaan worden gemaakt.
adding-code-note = Er is nog niets over gerapporteerd. De code, { $code }, kan later niet meer worden gewijzigd.
adding-needed = { $name } (verplicht)
adding-more = Meer velden
adding-close = Sluiten

## Update: a pasted block

paste-taken = { $count ->
    [0] Van het geplakte blok is niets overgenomen. Overgeslagen:
    [one] { $count } geplakte cel is overgenomen. Overgeslagen:
   *[other] { $count } geplakte cellen zijn overgenomen. Overgeslagen:
}
paste-more = { $count ->
    [one] Nog één cel.
   *[other] Nog { $count } cellen.
}
paste-beside = { $count ->
    [one] Eén cel naast of onder de tabel.
   *[other] { $count } cellen naast of onder de tabel.
}
paste-out-of-order = Er is niets geplakt: er zijn kolommen verplaatst. Maak dat eerst ongedaan of laad de pagina opnieuw, zodat elke waarde in de juiste kolom terechtkomt.

## Update: somebody else was faster

conflict-title = { $count ->
    [one] Iemand anders wijzigde dit ook: { $count } van uw { $total } wijzigingen is in conflict
   *[other] Iemand anders wijzigde dit ook: { $count } van uw { $total } wijzigingen zijn in conflict
}
conflict-title-only = Iemand anders wijzigde dit ook: uw wijziging is in conflict
conflict-lead = Er is nog niets opgeslagen en uw wijzigingen blijven staan. Kies welke waarde geldt.
conflict-cell = { $row }: { $column }
conflict-before = Vóór beide wijzigingen
conflict-yours = Uw waarde
conflict-yours-note = Nog niet opgeslagen
conflict-theirs = Andere waarde
conflict-theirs-note = Opgeslagen door { $author } op { $day } om { $time } uur
conflict-question = Welke waarde geldt voor deze cel?
conflict-mine = Mijn waarde: { $value }
conflict-other = Andere waarde: { $value }
conflict-all-mine = Overal mijn waarde
conflict-all-theirs = Overal de andere waarde
conflict-implied = Voltooid betekent 100%. Kiest u de andere waarde, dan vervalt ook uw statuswijziging.
conflict-along = Zonder conflict, wordt mee opgeslagen: { $cells }.
conflict-along-cell = { $row }, { $column } van { $before } naar { $now }
conflict-save = Keuze opslaan
conflict-back = Terug naar wijzigingen

## Errors

error-database = De databank is niet bereikbaar. Er is niets verloren; probeer het over een minuut opnieuw.
error-no-programme = Er is nog geen programma geladen.
error-unexpected = Er is een fout opgetreden en deze pagina kon niet worden getoond. Er is niets opgeslagen; laad de pagina opnieuw.
error-no-script = Zet JavaScript aan om dit dashboard te gebruiken.
first-broken = De rest van deze pagina kon niet worden geladen. De cijfers zijn die van het moment waarop u de pagina opende. Laad de pagina opnieuw.
first-no-script = Zonder JavaScript toont deze pagina alleen de cijfers. Zet JavaScript aan om te filteren, bij te werken en te downloaden.
error-host = Dit dashboard aanvaardt de naam in uw adres niet. Wie het beheert, kan die naam toevoegen aan HOSTS.

## Refusals: why a row was not saved. $row is its code and title, $column the name of the column

refusal-progress-range = { $row }: voortgang moet tussen 0% en 100% liggen; u vulde { $value } in.
refusal-done-needs-100 = { $row }: voltooid betekent 100%; een voortgang van “{ $value }” is niet mogelijk.
refusal-progress-unreported = { $row }: er is voortgang ingevuld (“{ $value }”); kies een status die voortgang toelaat.
refusal-due-before-start = { $row }: de einddatum ({ $value }) ligt vóór het begin.
refusal-unknown-status = { $row }: er is geen status “{ $value }”.
refusal-unknown-partner = { $row }: dit programma heeft geen partner “{ $value }”.
refusal-unknown-person = { $row }: “{ $value }” is hier geen bekende persoon en kan geen verantwoordelijke zijn.
refusal-comment-needed = { $row }: bij de status “{ $value }” is een toelichting met de reden verplicht.
refusal-future-day = { $row }: een update kan niet ingaan in de toekomst ({ $value }).
refusal-before-programme = { $row }: een update kan niet ingaan vóór het begin van het programma ({ $value }).
refusal-before-existence = { $row }: een update kan niet ingaan op { $value }, toen dit nog geen deel uitmaakte van het programma.
refusal-not-allowed = { $row }: u bent niet gemachtigd om dit te wijzigen.
refusal-read-only = { $row }: de kolom “{ $column }” kan hier niet worden gewijzigd.
refusal-not-by-file = { $row }: de kolom “{ $column }” kan hier niet worden gewijzigd. Laat ze zoals ze was, en leeg in een nieuwe rij.
refusal-bad-source = { $row }: een bron is een webadres dat begint met http:// of https://; “{ $value }” is dat niet.
refusal-secret-source = { $row }: de bron bevat een gebruikersnaam of wachtwoord (vóór de @). Laat die weg: iedereen die de pagina leest, zou die zien.
refusal-too-long = { $row }: de tekst in de kolom “{ $column }” is te lang; er kunnen hoogstens { $limit } tekens worden opgeslagen.
refusal-unreadable = { $row }: de kolom “{ $column }” bevat tekens die niet kunnen worden opgeslagen.
refusal-bad-number = { $row }: “{ $value }” in de kolom “{ $column }” is geen getal.
refusal-bad-weight = { $row }: een gewicht is groter dan 0 en hoogstens 1.000.000; “{ $value }” is dat niet.
refusal-bad-day = { $row }: “{ $value }” in de kolom “{ $column }” is geen datum van 1900 tot en met 2200.
refusal-no-title = { $row }: er is ten minste één titel nodig.
refusal-unknown-action = { $row }: dit programma kent deze actie of maatregel niet.
refusal-nothing-to-save = { $row }: er is niets om op te slaan.

## Refusals: what is added, moved or undone

column-removed = Verwijderd
column-stage = Stap
column-date_precision = Nauwkeurigheid van de datum
column-year = Jaar
refusal-unknown-kind = { $row }: “{ $value }” is geen soort.
refusal-unknown-planning = { $row }: een actie wordt gepland naar verstreken tijd of naar haar maatregelen, niet naar “{ $value }”.
refusal-unknown-parent = { $row }: “{ $value }” is op die dag geen actie van dit programma.
refusal-not-a-measure = { $row }: alleen een maatregel kan bij een andere actie worden geplaatst.
refusal-unknown-row = { $row }: deze code bestaat niet in het programma. Vul om die toe te voegen een titel en een pijler in (bij een maatregel: zijn actie).
refusal-no-pillar = { $row }: er is een pijler nodig.
refusal-unknown-pillar = { $row }: dit programma heeft geen pijler “{ $value }”.
refusal-bad-code = { $row }: “{ $value }” kan geen code zijn; een code telt hoogstens 60 tekens, waaronder een letter of cijfer, en bevat geen komma, puntkomma of schuine streep.
refusal-code-taken = { $row }: de code “{ $value }” is al vergeven; een code wordt nooit opnieuw gebruikt.
refusal-bad-year = { $row }: “{ $value }” is geen jaar.
refusal-no-longer-there = { $row }: dit maakt geen deel meer uit van het programma, want de toevoeging is ongedaan gemaakt.
refusal-future-event = { $row }: een gebeurtenis kan niet in de toekomst liggen ({ $value }).
refusal-source-needed = { $row }: een bewijsstuk heeft een bron nodig waar men het kan nalezen.
refusal-unknown-precision = { $row }: de nauwkeurigheid van een datum is dag, maand of jaar, niet “{ $value }”.
refusal-bad-thresholds = { $row }: deze drempelwaarden passen niet bij elkaar; de achterstand voor “achter op schema” mag niet kleiner zijn dan die voor “risico op vertraging”.
refusal-unknown-save = { $row }: dit programma kent geen registratie met dit nummer.
refusal-load-stays = { $row }: wat met de bestanden van het programma is ingeladen, kan niet ongedaan worden gemaakt.
refusal-has-measures = { $row }: de toevoeging kan niet ongedaan worden gemaakt zolang er maatregelen bij horen ({ $value }).
refusal-nothing-to-undo = { $row }: er is niets meer om ongedaan te maken.
refusal-only-words = { $row }: deze registratie veranderde geen waarde. Er kwam een toelichting of een bron bij, of er werd herhaald wat al gold; dat blijft in de geschiedenis staan.
refusal-reserved-owner = { $row }: “{ $value }” staat voor wie de pagina bekijkt en kan geen verantwoordelijke zijn.
refusal-other-pillar = { $row }: een maatregel hoort bij de pijler van zijn actie, niet bij “{ $value }”.
refusal-year-of-measure = { $row }: alleen een maatregel heeft het jaar van een plan ({ $value }).
refusal-unknown-choice = { $row }: een waarde wordt hersteld of behouden; “{ $value }” is geen van beide.
refusal-not-empty = { $row }: de kolom “{ $column }” kan niet worden leeggemaakt.
refusal-percent-sign = { $row }: schrijf “{ $value }” zonder procentteken.
refusal-ambiguous-number = { $row }: “{ $value }” kan twee getallen betekenen. Schrijf het zonder scheidingsteken voor duizendtallen.
refusal-ambiguous-code = { $row }: de code { $value } is in het rekenblad een getal en kan cijfers hebben verloren. Maak de cel op als tekst.
refusal-double-code = { $row }: deze code staat al in rij { $value }.
refusal-event-stays = { $row }: een vastgelegde gebeurtenis kan niet worden gewijzigd ({ $value }). Voeg een nieuwe toe.
refusal-partners-managed = { $row }: alleen wie het programma beheert, kan partners toevoegen of wijzigen.
refusal-partner-named = { $row }: de toevoeging kan niet ongedaan worden gemaakt zolang acties of gebeurtenissen deze partner noemen ({ $value }).
refusal-no-name = { $row }: er is ten minste één naam nodig.

## How figures were computed

how-completion = Voltooiingsgraad: voltooide gedeeld door meetellende eenmalige { $level ->
    [measure] maatregelen
   *[action] acties
}: { $share } = { $completion }.
how-completion-none = Voltooiingsgraad: een streepje, omdat hier geen eenmalige { $level ->
    [measure] maatregel
   *[action] actie
} meetelt.
how-average = Gemiddelde: de som van gewicht × voortgang gedeeld door de som van de gewichten, over de { $level ->
    [measure] maatregelen
   *[action] acties
} waarvan voortgang is gerapporteerd ({ $coverage }): { $weighted } / { $weights } = { $average }.
how-average-none = Gemiddelde: een streepje, omdat er geen voortgang is gerapporteerd.
how-floor = Ondergrens: hetzelfde, met { $zero } voor wat nooit is gerapporteerd: { $weighted } / { $weights } = { $floor }.
how-planned = Gepland: een rechte lijn van begin tot einddatum (een schatting) of, bij een actie die naar maatregelen is gepland, het gewicht van de maatregelen die dan klaar moeten zijn. De afwijking is gerapporteerd min gepland, in punten.
how-health-on_track = Op schema: hoogstens { $risk } punten achter op de planning.
how-health-at_risk = Risico op vertraging: meer dan { $risk } en hoogstens { $off } punten achter op de planning. Bij een actie die naar maatregelen is gepland ook als een gerapporteerde maatregel te laat is.
how-health-off_track = Achter op schema: gerapporteerd, na de einddatum nog niet voltooid, of meer dan { $off } punten achter op de planning. Bij een actie die naar maatregelen is gepland ook als een gerapporteerde maatregel meer dan { $days } dagen te laat is.
how-health-not_assessed = Niet beoordeeld: niets gerapporteerd, nog niet begonnen, geen begin- of einddatum, geen voortgangscijfer vóór de einddatum, of minder dan { $least } gepland. Wat voltooid, opgeschort of doorlopend is, hoort bij geen van de vier.
how-partners = { $count ->
    [one] Partners: { $memberships ->
        [one] één deelname
       *[other] { $memberships } deelnames
    } aan één { $level ->
        [measure] maatregel
       *[action] actie
    }, die volledig telt in de rij van elke betrokken partner; de rijen worden nooit opgeteld.
   *[other] Partners: { $memberships ->
        [one] één deelname
       *[other] { $memberships } deelnames
    } aan { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    }, die elk volledig tellen in de rij van elke betrokken partner; de rijen worden nooit opgeteld.
}
how-trend = Verloop: elk maandeinde is op dezelfde manier berekend, met wat nu over die dag bekend is. Wat later is toegevoegd, telt pas vanaf dan mee.
how-attention = Volgorde: achter op schema naar afwijking, risico op vertraging naar afwijking, gerapporteerde maatregelen na de einddatum naar dagen, en dan wat nooit is gerapporteerd naar de tijd zonder update; wat het langst zonder update is, komt eerst.
how-counted = Telt mee voor
how-counted-both = Voltooiingsgraad en gemiddelde
how-counted-completion = Voltooiingsgraad; geen voortgang gerapporteerd
how-counted-average = Gemiddelde; doorlopend
how-counted-neither = Alleen de ondergrens: doorlopend, geen voortgang gerapporteerd
how-counted-out-of-scope = Niets: telt niet mee
how-list = { $count ->
    [one] De ene { $level ->
        [measure] maatregel
       *[action] actie
    } achter de cijfers
   *[other] De { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } achter de cijfers
}
how-list-cut = { $count ->
    [one] Nog één { $level ->
        [measure] maatregel telt
       *[action] actie telt
    } mee.
   *[other] Nog { $count } { $level ->
        [measure] maatregelen tellen
       *[action] acties tellen
    } mee.
}

## Overview

overview-answer = { $done ->
    [0] { $count ->
        [one] De enige eenmalige { $level ->
            [measure] maatregel
           *[action] actie
        } is nog niet
       *[other] Geen van de { $count } eenmalige { $level ->
            [measure] maatregelen
           *[action] acties
        } is
    }
    [one] Eén van de { $count } eenmalige { $level ->
        [measure] maatregelen
       *[action] acties
    } is
   *[other] { $done } van de { $count } eenmalige { $level ->
        [measure] maatregelen
       *[action] acties
    } zijn
} voltooid, { $whole ->
    [few] { $reported ->
        [one] de enige van de { $all } met gerapporteerde voortgang staat
       *[other] de { $reported } van de { $all } met gerapporteerde voortgang staan
    }
    [named] het werk met partner { $partner } staat
    [some] deze selectie staat
   *[all] { $level ->
        [measure] de maatregelen staan
       *[action] het programma staat
    }
} gemiddeld op { $average } en { $off ->
    [0] geen enkele { $level ->
        [measure] maatregel
       *[action] actie
    } ligt
    [one] één { $level ->
        [measure] maatregel
       *[action] actie
    } ligt
   *[other] { $off } { $level ->
        [measure] maatregelen
       *[action] acties
    } liggen
} achter op schema.
overview-answer-done = { $count ->
    [one] De enige eenmalige { $level ->
        [measure] maatregel
       *[action] actie
    } is voltooid
   *[other] Alle { $count } eenmalige { $level ->
        [measure] maatregelen
       *[action] acties
    } zijn voltooid
}; { $whole ->
    [named] het werk met partner { $partner } staat
    [some] deze selectie staat
   *[all] { $level ->
        [measure] de maatregelen staan
       *[action] het programma staat
    }
} gemiddeld op { $average } ({ $coverage } gerapporteerd).
overview-answer-continuous = { $count ->
    [one] De enige { $level ->
        [measure] maatregel
       *[action] actie
    } hier is doorlopend en kan niet worden voltooid; die staat
   *[other] Alle { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } hier zijn doorlopend en kunnen niet worden voltooid; ze staan
} gemiddeld op { $average } ({ $coverage } gerapporteerd).
overview-answer-silent = Er is nog geen voortgang gerapporteerd voor { $count ->
    [one] de enige { $level ->
        [measure] maatregel
       *[action] actie
    }
   *[other] de { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    }
}{ $off ->
    [0] .
    [one] ; één ligt achter op schema.
   *[other] ; { $off } liggen achter op schema.
}
overview-answer-out-of-scope = { $count ->
    [one] De enige { $level ->
        [measure] maatregel
       *[action] actie
    } hier is stopgezet en telt niet mee.
   *[other] Alle { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } hier zijn stopgezet en tellen niet mee.
}
overview-answer-before = Op { $day } maakte nog niets deel uit van dit programma.
overview-answer-nothing = Geen enkele { $level ->
    [measure] maatregel
   *[action] actie
} voldoet aan deze selectie.

overview-coverage = Van { $reported } van de { $count } { $level ->
    [measure] maatregelen
   *[action] acties
} is voortgang gerapporteerd. { $silent ->
    [one] Telt de andere als { $zero }
   *[other] Tellen de andere { $silent } als { $zero }
}, dan is het gemiddelde { $floor }.
overview-coverage-all = { $count ->
    [one] Van de enige { $level ->
        [measure] maatregel
       *[action] actie
    } is voortgang gerapporteerd.
   *[other] Van alle { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } is voortgang gerapporteerd.
}
assessment-mixed = { $count ->
    [one] Stand op { $day }: beoordeling op basis van openbare bronnen; { $count } van de { $total } updates hierover is ingevoerd door bewerkers. Geen officiële cijfers.
   *[other] Stand op { $day }: beoordeling op basis van openbare bronnen; { $count } van de { $total } updates hierover zijn ingevoerd door bewerkers. Geen officiële cijfers.
}
assessment-people = { $count ->
    [one] Stand op { $day }: deze cijfers berusten op één update, ingevoerd door bewerkers.
   *[other] Stand op { $day }: deze cijfers berusten op { $count } updates, ingevoerd door bewerkers.
}

about-figures = Uitleg
pillars-statuses = De statussen van de { $level ->
    [measure] maatregelen
   *[action] acties
}, per pijler
rows-caption = Balk: gerapporteerd; streep: gepland; pijl: sinds { $day }
rows-caption-first = Balk: gerapporteerd; streep: gepland
rows-change = Verandering, punten
rows-stated = { $average } gerapporteerd, { $planned } gepland
rows-why = sinds { $day }: wat er is gewijzigd
rows-pick = Deze pagina filteren op { $name }:
rows-done = voltooid
rows-how = Een rij per pijler of partner: de balk is de gemiddelde gerapporteerde voortgang, de donkere streep wat voor die dag gepland was. Een vakje is een eenmalige actie, gevuld zodra die voltooid is; boven 20 is het een balk. De naam opent de pijler of partner, de pijl wat er is gewijzigd. Een klik op de balk of de vakjes filtert deze pagina, een tweede klik toont weer alles.

overview-points = { $points } punten
overview-unchanged = ongewijzigd
overview-since = Pijltjes: verandering sinds { $day }.
overview-changes = Bekijk wat er sinds { $day } is gewijzigd
overview-average = Gemiddelde over { $coverage } { $level ->
    [measure] maatregelen
   *[action] acties
} met gerapporteerde voortgang, ondergrens { $floor }.
overview-cancelled = { $count ->
    [one] 1 { $level ->
        [measure] maatregel
       *[action] actie
    } is stopgezet en telt niet mee.
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } zijn stopgezet en tellen niet mee.
}
overview-held = { $count ->
    [one] 1 { $level ->
        [measure] maatregel
       *[action] actie
    } heeft de status “{ $statuses }” en wordt niet aan de planning getoetst.
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } hebben de status “{ $statuses }” en worden niet aan de planning getoetst.
}
overview-ongoing = { $count ->
    [one] De enige doorlopende { $level ->
        [measure] maatregel
       *[action] actie
    } wordt
   *[other] De { $count } doorlopende { $level ->
        [measure] maatregelen
       *[action] acties
    } worden
} niet voltooid en niet aan de planning getoetst; over { $reported } van de { $count } is gerapporteerd.

overview-pillars-caption = { $count ->
    [one] { $level ->
        [measure] Eén maatregel
       *[action] Eén actie
    }
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    }
}, ingedeeld per pijler en status; één vak is één { $level ->
    [measure] maatregel
   *[action] actie
}. Eronder: de planning van de eenmalige { $level ->
    [measure] maatregelen
   *[action] acties
}.
overview-partners-caption = { $memberships ->
    [one] Eén deelname
   *[other] { $memberships } deelnames
} aan { $count } { $level ->
    [measure] { $count ->
        [one] maatregel
       *[other] maatregelen
    }
   *[action] { $count ->
        [one] actie
       *[other] acties
    }
}; wat meerdere partners heeft, telt bij elk daarvan mee; tel de rijen niet op.
overview-trend-caption = Gemiddelde voortgang in procenten, per maand. Gepland is een schatting: een rechte lijn van begin tot einddatum. Ondergrens: { $level ->
    [measure] maatregelen
   *[action] acties
} zonder gerapporteerde voortgang als { $zero }.
overview-extent-same = { $level ->
    [measure] Aantal maatregelen
   *[action] Aantal acties
}: { $count }, de hele periode gelijk.
overview-extent = { $level ->
    [measure] Aantal maatregelen
   *[action] Aantal acties
}: { $first } bij het begin, { $count } aan het eind.

card-list = Lijst
overview-attention-caption = { $count ->
    [0] Aandachtspunten, dringendste eerst.
    [one] Aandachtspunten. Eén in totaal.
   *[other] Aandachtspunten, dringendste eerst. { $shown } van { $count }.
}
overview-attention-alt = { $count ->
    [one] De { $level ->
        [measure] maatregel
       *[action] actie
    } die aandacht vraagt
   *[other] Aandachtspunten, dringendste eerst: { $count } { $level ->
        [measure] maatregelen
       *[action] acties en maatregelen
    }
}
overview-attention-all = { $count ->
    [one] Alle { $count } bekijken
   *[other] Alle { $count } bekijken
}
overview-attention-left = { $count ->
    [one] Nog één staat niet in deze lijst.
   *[other] Nog { $count } staan niet in deze lijst.
}
overview-attention-measure = Maatregel van actie { $action }
overview-attention-gap = { $health }: { $progress }, { $points } punten achter op de planning
overview-attention-progress = { $health }: { $progress }
overview-attention-no-progress = { $health }: geen voortgang gerapporteerd
overview-attention-overdue = Einddatum { $due }, { $late } te laat
overview-attention-silence = { $silence } zonder update, laatste op { $day }
overview-attention-last = Laatste update { $day }
overview-attention-never = Geen update sinds { $day }
overview-attention-short = { $why ->
        [never] nooit een update
        [overdue] { $late } te laat
        [silent] { $progress }, { $silence } zonder update
       *[other] { $progress }
    }

## Findings: the titles of cards, in the order of their ranking

finding-pillars-none = Er zijn geen { $level ->
    [measure] maatregelen
   *[action] acties
} om te tonen
finding-pillars-part = { $count ->
    [one] Eén { $level ->
        [measure] maatregel
       *[action] actie
    }
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    }
} in deze selectie, in { $pillars ->
    [one] één pijler
   *[other] { $pillars } pijlers
}
finding-pillars-all-silent = { $count ->
    [one] Over de enige { $level ->
        [measure] maatregel
       *[action] actie
    } is nog niet gerapporteerd
   *[other] Over geen van de { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } is al gerapporteerd
}
finding-pillars-all-done = { $count ->
    [one] De enige eenmalige { $level ->
        [measure] maatregel
       *[action] actie
    } is voltooid
   *[other] Alle { $count } eenmalige { $level ->
        [measure] maatregelen
       *[action] acties
    } zijn voltooid
}
finding-pillars-one-silent = { $total ->
    [one] Pijler { $pillar }:
   *[other] Over pijler { $pillar } is het minst gerapporteerd:
} { $count ->
    [one] { $all ->
        [one] over de enige { $level ->
            [measure] maatregel
           *[action] actie
        }
       *[other] over één van de { $all } { $level ->
            [measure] maatregelen
           *[action] acties
        }
    }
   *[other] { $extent ->
        [all] over alle { $all }
       *[some] over { $count } van de { $all }
    } { $level ->
        [measure] maatregelen
       *[action] acties
    }
} is nooit gerapporteerd
finding-pillars-several-silent = In { $extent ->
    [all] alle
   *[some] { $count } van de
} { $total ->
    [one] { $total } pijler
   *[other] { $total } pijlers
} is over minstens de helft van de { $level ->
    [measure] maatregelen
   *[action] acties
} nooit gerapporteerd
finding-pillars-one-off-track = { $total ->
    [one] Pijler { $pillar }:
   *[other] Pijler { $pillar } heeft het grootste aandeel vertraging:
} { $count ->
    [one] { $all ->
        [one] de enige eenmalige { $level ->
            [measure] maatregel
           *[action] actie
        }
       *[other] één van de { $all } eenmalige { $level ->
            [measure] maatregelen
           *[action] acties
        }
    } ligt
   *[other] { $extent ->
        [all] alle { $all }
       *[some] { $count } van de { $all }
    } eenmalige { $level ->
        [measure] maatregelen
       *[action] acties
    } liggen
} achter op schema
finding-pillars-several-off-track = In { $extent ->
    [all] alle
   *[some] { $count } van de
} { $total ->
    [one] { $total } pijler
   *[other] { $total } pijlers
} ligt meer dan de helft van de eenmalige { $level ->
    [measure] maatregelen
   *[action] acties
} achter op schema
finding-pillars-behind = { $total ->
    [one] Deze pijler ligt
   *[other] { $count ->
        [one] Eén van de { $total } pijlers ligt
       *[other] { $extent ->
            [all] Alle { $total }
           *[some] { $count } van de { $total }
        } pijlers liggen
    }
} gemiddeld achter op de planning
finding-pillars-some-off-track = { $count ->
    [one] Eén { $level ->
        [measure] maatregel
       *[action] actie
    } ligt
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } liggen
} achter op schema, in { $pillars ->
    [one] één pijler
   *[other] { $pillars } pijlers
}
finding-pillars-at-risk = { $count ->
    [one] Eén { $level ->
        [measure] maatregel
       *[action] actie
    } loopt
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } lopen
} risico op vertraging, geen enkele ligt achter
finding-pillars-calm = { $total ->
    [one] Geen { $level ->
        [measure] maatregel
       *[action] actie
    } van deze pijler ligt achter of loopt risico op vertraging
   *[other] In geen van de { $total } pijlers ligt een { $level ->
        [measure] maatregel
       *[action] actie
    } achter of loopt die risico op vertraging
}

finding-partners-none = Geen enkele { $level ->
    [measure] maatregel
   *[action] actie
} hier noemt een partner
finding-partners-all-silent = { $count ->
    [one] Voor de enige gezamenlijke { $level ->
        [measure] maatregel
       *[action] actie
    } is nog geen voortgang gerapporteerd
   *[other] Voor geen van de { $count } gezamenlijke { $level ->
        [measure] maatregelen
       *[action] acties
    } is al voortgang gerapporteerd
}
finding-partners-all-done = { $count ->
    [one] De enige gezamenlijke eenmalige { $level ->
        [measure] maatregel
       *[action] actie
    } is voltooid
   *[other] Alle { $count } gezamenlijke eenmalige { $level ->
        [measure] maatregelen
       *[action] acties
    } zijn voltooid
}
finding-partners-some-silent = { $count ->
    [one] Met één partner is nog geen voortgang gerapporteerd: { $partners }
   *[other] Met { $count } partners is nog geen voortgang gerapporteerd: { $partners }
}
finding-partners-none-done = { $count ->
    [one] De enige gezamenlijke eenmalige { $level ->
        [measure] maatregel
       *[action] actie
    } is nog niet voltooid
   *[other] Geen van de { $count } gezamenlijke eenmalige { $level ->
        [measure] maatregelen
       *[action] acties
    } is al voltooid
}
finding-partners-spread = Het verst: { $best }, { $high }; het minst ver: { $last }, { $low }
finding-partners-continuous = Alle gezamenlijke { $level ->
    [measure] maatregelen
   *[action] acties
} zijn doorlopend en staan gemiddeld op { $average }
finding-partners-calm = { $count ->
    [one] Eén van de { $all } gezamenlijke eenmalige { $level ->
        [measure] maatregelen
       *[action] acties
    } is
   *[other] { $count } van de { $all } gezamenlijke eenmalige { $level ->
        [measure] maatregelen
       *[action] acties
    } zijn
} voltooid

finding-trend-none = Er is nog geen voortgang gerapporteerd
finding-trend-complete = Over alles is gerapporteerd, gemiddeld { $average }
finding-trend-always-behind = Het gemiddelde ligt al vanaf het begin achter op de planning
finding-trend-behind = Sinds { $since } ligt het gemiddelde achter op de planning
finding-trend-ahead = De voortgang ligt { $points } punten voor op de planning
finding-trend-still = Het gemiddelde is niet veranderd sinds { $since }
finding-trend-measured = Het gemiddelde is { $average }, gepland was { $planned }
finding-trend-calm = Het gemiddelde is { $average }

finding-attention-none = Er zijn geen { $level ->
    [measure] maatregelen
   *[action] acties
} om te tonen
finding-attention-stuck = { $count ->
    [one] Eén { $level ->
        [measure] maatregel
       *[action] actie
    } staat op { $progress } en is
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } staan op { $progress } en zijn
} al meer dan { $years ->
    [one] een jaar
   *[other] { $years } jaar
} zonder update
finding-attention-off-track = { $count ->
    [one] Eén { $level ->
        [measure] maatregel
       *[action] actie
    } ligt achter op schema, { $points } punten achter op de planning
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } liggen achter op schema, de grootste afwijking is { $points } punten
}
finding-attention-past-due = { $count ->
    [one] Eén gerapporteerde { $level ->
        [measure] maatregel
       *[action] actie
    } is
   *[other] { $count } gerapporteerde { $level ->
        [measure] maatregelen
       *[action] acties
    } zijn
} na de einddatum nog niet voltooid
finding-attention-at-risk = { $count ->
    [one] Eén { $level ->
        [measure] maatregel
       *[action] actie
    } loopt
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } lopen
} risico op vertraging, geen enkele ligt achter
finding-attention-overdue = { $count ->
    [one] Eén gerapporteerde maatregel is te laat
   *[other] { $count } gerapporteerde maatregelen zijn te laat
}
finding-attention-silent = { $count ->
    [one] Over één { $level ->
        [measure] maatregel
       *[action] actie
    } is
   *[other] Over { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } is
} nooit gerapporteerd
finding-attention-calm = Niets ligt achter op schema, loopt risico of wacht op een update

## Pillars, and the rows of actions and measures

pillars-all = Alle
pillars-things = { $count ->
    [one] { $what ->
        [one_off_action] eenmalige actie
        [measure] maatregel
        [one_off_measure] eenmalige maatregel
       *[action] actie
    }
   *[other] { $what ->
        [one_off_action] eenmalige acties
        [measure] maatregelen
        [one_off_measure] eenmalige maatregelen
       *[action] acties
    }
}
pillars-completed = { $extent ->
    [none] { $scope ->
        [one] de enige { $things } is niet voltooid
       *[other] geen van de { $scope } { $things } is voltooid
    }
    [all] { $scope ->
        [one] de enige { $things } is voltooid
       *[other] alle { $scope } { $things } zijn voltooid
    }
   *[some] { $done ->
        [one] 1 van de { $scope } { $things } is voltooid
       *[other] { $done } van de { $scope } { $things } zijn voltooid
    }
}
pillars-count-health = { $count ->
    [one] { $health ->
        [off_track] 1 ligt achter op schema
        [at_risk] 1 loopt risico op vertraging
        [on_track] 1 ligt op schema
       *[not_assessed] 1 is niet beoordeeld
    }
   *[other] { $health ->
        [off_track] { $count } liggen achter op schema
        [at_risk] { $count } lopen risico op vertraging
        [on_track] { $count } liggen op schema
       *[not_assessed] { $count } zijn niet beoordeeld
    }
}
pillars-answer = Pijler { $pillar }: { $completed }, { $health }.
pillars-answer-bare = Pijler { $pillar }: { $completed }.
pillars-answer-ongoing = Pijler { $pillar }: over { $share } doorlopende { $things } is gerapporteerd; die worden nooit voltooid.
pillars-answer-all = { $extent ->
    [both] Beide pijlers hebben { $things } die { $health ->
        [at_risk] risico op vertraging lopen
       *[off_track] achter op schema liggen
    }
    [all] Alle { $pillars } pijlers hebben { $things } die { $health ->
        [at_risk] risico op vertraging lopen
       *[off_track] achter op schema liggen
    }
   *[some] { $late } van de { $pillars } pijlers hebben { $things } die { $health ->
        [at_risk] risico op vertraging lopen
       *[off_track] achter op schema liggen
    }
}, { $count ->
    [one] pijler { $most } de meeste: { $number }.
   *[other] pijlers { $most } de meeste: elk { $number }.
}
pillars-answer-even = { $extent ->
    [both] Beide pijlers hebben { $things } die { $health ->
        [at_risk] risico op vertraging lopen
       *[off_track] achter op schema liggen
    }: elk { $number }.
    [all] Alle { $pillars } pijlers hebben { $things } die { $health ->
        [at_risk] risico op vertraging lopen
       *[off_track] achter op schema liggen
    }: elk { $number }.
   *[some] { $late } van de { $pillars } pijlers hebben { $things } die { $health ->
        [at_risk] risico op vertraging lopen
       *[off_track] achter op schema liggen
    }: elk { $number }.
}
pillars-answer-only = Alleen pijler { $pillar } heeft { $things } die { $health ->
    [at_risk] risico op vertraging lopen
   *[off_track] achter op schema liggen
}: { $number } van { $scope }.
pillars-answer-calm = In geen van de { $pillars } pijlers liggen { $things } achter op schema of lopen ze risico op vertraging.
pillars-tile-completed = { $level ->
    [measure] Voltooide maatregelen
   *[action] Voltooide acties
}
pillars-tile-reported = { $share } gerapporteerd
pillars-tile-planned = Gepland op deze dag
pillars-tile-estimate = schatting
pillars-caption = Gerapporteerde voortgang van 0 tot { $whole } (balk; gestippeld: niets gerapporteerd) en gepland (verticale lijn) · { $scope }
pillars-group = { $share } voltooid, gemiddeld { $average }
finding-rows-none = Niets om te tonen
finding-rows-silent = { $count ->
    [one] { $level ->
        [measure] Over deze maatregel is nooit gerapporteerd
       *[action] Over deze actie is nooit gerapporteerd
    }
   *[other] { $level ->
        [measure] Over geen van deze { $count } maatregelen is ooit gerapporteerd
       *[action] Over geen van deze { $count } acties is ooit gerapporteerd
    }
}
finding-rows-furthest = { $count ->
    [one] { $level ->
        [measure] Maatregel
       *[action] Actie
    } { $codes } ligt het verst achter: { $points } punten achter op de planning
   *[other] { $level ->
        [measure] Maatregelen
       *[action] Acties
    } { $codes } liggen het verst achter: { $points } punten achter op de planning
}
finding-rows-many-furthest = { $count ->
    [one] { $count } { $level ->
        [measure] maatregel
       *[action] actie
    } ligt het verst achter: { $points } punten achter op de planning
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } liggen het verst achter: { $points } punten achter op de planning
}
finding-rows-past-due = { $count ->
    [one] 1 gerapporteerde { $level ->
        [measure] maatregel
       *[action] actie
    } is na de einddatum nog niet voltooid
   *[other] { $count } gerapporteerde { $level ->
        [measure] maatregelen
       *[action] acties
    } zijn na de einddatum nog niet voltooid
}
finding-rows-done = { $level ->
    [measure] Alle maatregelen die voltooid kunnen worden, zijn voltooid
   *[action] Alle acties die voltooid kunnen worden, zijn voltooid
}
finding-rows-on-track = { $count ->
    [one] { $level ->
        [measure] De maatregel die te beoordelen was, ligt op schema
       *[action] De actie die te beoordelen was, ligt op schema
    }
   *[other] { $level ->
        [measure] Alle { $count } maatregelen die te beoordelen waren, liggen op schema
       *[action] Alle { $count } acties die te beoordelen waren, liggen op schema
    }
}
finding-rows-calm = Niets kon aan de planning worden getoetst
row-no-partner = geen partner genoemd
row-points = { $points } punten
row-head-what = { $level ->
    [measure] Maatregel, status en partners
   *[action] Actie, status en partners
}
row-head-bar = Gerapporteerd (balk) en gepland (lijn)
row-head-figures = Gerapporteerd, afwijking
row-updated = Laatste update { $day }
row-never = Nog geen update
row-part-of = Onderdeel van actie { $code }
row-alt = { $code }: gerapporteerd { $progress }, gepland { $planned }
row-open = Openen
row-close = Sluiten

## An action or measure, opened

opened-outside = { $level ->
    [measure] Deze maatregel valt buiten de selectie hierboven.
   *[action] Deze actie valt buiten de selectie hierboven.
}
opened-not-yet = { $code } maakte op { $day } nog geen deel uit van het programma.
opened-progress = Voortgang { $years }
opened-history = { $count ->
    [0] Geschiedenis: geen updates
    [one] Geschiedenis: 1 update
   *[other] Geschiedenis: { $count } updates
}
opened-evidence = { $count ->
    [0] Bewijsstukken: geen
    [one] Bewijsstukken: 1
   *[other] Bewijsstukken: { $count }
}
opened-no-evidence = Er is tot { $day } geen gebeurtenis over bekend.
opened-said = Update
opened-start = Beginstand bij het aanmaken van het programma.
opened-change = { $before } → **{ $after }**
opened-stated = { $column }: { $said }
opened-source = Bron: { $source }
opened-led = leidde tot een wijziging van status of voortgang
opened-not-counted = buiten de jaren van het programma, telt niet mee
opened-recorded = { $kind ->
    [load] Met het programma geladen op { $day } door { $author }.
    [import] Geïmporteerd op { $day } door { $author }.
    [undo] Als ongedaanmaking vastgelegd op { $day } door { $author }.
   *[edit] Vastgelegd op { $day } door { $author }.
}
opened-recorded-all = { $kind ->
    [load] De datum is de dag waarop een update ingaat. Alle updates zijn met het programma geladen op { $day } door { $author }.
    [import] De datum is de dag waarop een update ingaat. Alle updates zijn geïmporteerd op { $day } door { $author }.
    [undo] De datum is de dag waarop een update ingaat. Alle updates zijn als ongedaanmaking vastgelegd op { $day } door { $author }.
   *[edit] De datum is de dag waarop een update ingaat. Alle updates zijn vastgelegd op { $day } door { $author }.
}
opened-recorded-rest = De datum is de dag waarop een update ingaat. De overige updates zijn met het programma geladen op { $day } door { $author }.
opened-local-person = de lokale gebruiker
opened-typed-person = { $name } (zelf ingevulde naam)
opened-former-person = voormalige persoon { $number }
opened-origins = Herkomst van deze waarden
opened-all-history = Volledige geschiedenis
opened-measures = { $count ->
    [one] 1 maatregel, { $done } van 1 voltooid
   *[other] { $count } maatregelen, { $done } van { $count } voltooid
}
opened-no-measures = Er is geen maatregel uit een jaarplan bij bekend.
column-basis = Bron van het plan
basis-annual_plan = Jaarplan
basis-draft_annual_plan = Ontwerpjaarplan
basis-presidency_priorities = Prioriteiten van het voorzitterschap
basis-theme_page_2021 = Themapagina van 2021
basis-planned_in_meeting = Gepland in een vergadering
planning-time = verstreken tijd
planning-measures = maatregelen

## De pagina van een actie of maatregel

action-answer = { $name }: { $answer }
action-answer-done = de { $level ->
    [measure] maatregel
   *[action] actie
} is voltooid.
action-answer-continuous = { $state ->
    [silent] er is nog geen voortgang gerapporteerd; het werk is doorlopend.
   *[other] de voortgang is { $progress }; het werk is doorlopend.
}
action-answer-paused = { $state ->
    [silent] de status is “{ $status }”; er is geen voortgang gerapporteerd.
   *[other] de status is “{ $status }”, met een voortgang van { $progress }.
}
action-answer-silent = er is nog geen voortgang gerapporteerd.
action-answer-ahead = het werk begint op { $start }.
action-answer-past_due = { $state ->
    [silent] er is geen voortgang gerapporteerd en de einddatum van { $due } is verstreken.
    [behind] de voortgang is { $progress }, { $points } punten achter op de planning; de einddatum van { $due } is verstreken.
   *[other] de voortgang is { $progress }; de einddatum van { $due } is verstreken.
}
action-answer-far_behind = de voortgang is { $progress }, { $points } punten achter op de planning.
action-answer-measures_late = { $state ->
    [silent] er is geen voortgang gerapporteerd en een maatregel is { $late } te laat.
   *[other] de voortgang is { $progress }; een maatregel is { $late } te laat.
}
action-answer-behind = de voortgang is { $progress }, { $points } punten achter op de planning.
action-answer-measures_due = { $state ->
    [silent] er is geen voortgang gerapporteerd en een maatregel is { $late } te laat.
   *[other] de voortgang is { $progress }; een maatregel is { $late } te laat.
}
action-answer-no_figure = { $state ->
    [silent] er is geen voortgang gerapporteerd.
   *[other] de voortgang is { $progress }; er is geen planning om mee te vergelijken.
}
action-answer-early = de voortgang is { $progress }; het is te vroeg voor een beoordeling.
action-answer-in_time = de voortgang is { $progress }, op schema; gepland was { $planned }.
action-none = Er is geen actie gekozen.
action-unknown = Er is geen actie { $code } in dit programma.
action-elsewhere = { $code } hoort niet bij dit programma, maar bij “{ $programme }”.
action-removed = { $code } is uit het programma verwijderd.
action-of-pillar = Pijler { $pillar }
action-history = Geschiedenis
action-today = De huidige stand
action-open-there = { $code } openen in “{ $programme }”
action-all = Alle acties
action-before = Vorige: { $code }
action-after = Volgende: { $code }
action-place = { $level ->
    [measure] Maatregel { $place } van { $count }, dringendste eerst
   *[action] Actie { $place } van { $count }, dringendste eerst
}
action-facts = In het kort
action-no-owner = nog geen
action-label-span = Looptijd
action-span = { $start } tot { $due }
action-progress = { $progress } · gepland { $planned }
action-label-next = Volgende maatregel
action-no-measure = geen openstaande maatregel
action-next = { $measure }, einddatum { $due }
action-next-late = { $measure }, einddatum { $due }, { $late } te laat
action-form = { $level ->
    [measure] Deze maatregel bijwerken
   *[action] Deze actie bijwerken
}
action-said = { $progress }: { $comment }
action-form-close = Formulier sluiten
action-paper = Pdf van één pagina
action-paper-line = Voortgang, gepland en gerapporteerd
action-paper-record = Geschiedenis
action-paper-events = Bewijsstukken
action-paper-more = { $count ->
    [one] en nog één ouder gegeven
   *[other] en nog { $count } oudere
}

## How one action was computed

sum-planned-time = Gepland: een rechte lijn van { $start } tot { $due }. Op { $day } waren { $gone } van de { $whole } dagen voorbij: { $planned } (schatting).
sum-planned-measures = Gepland: het gewicht van de maatregelen die op { $day } klaar moeten zijn, { $gone } van { $whole }: { $planned }.
sum-planned-none = Gepland: een streepje, omdat er geen begin of einddatum is, of geen maatregel met een einddatum.
sum-planned-ongoing = Gepland: geen eigen cijfer; in het totaal van een pijler of partner telt het mee naar verstreken tijd, nu { $planned }.
sum-gap = Afwijking: { $progress } gerapporteerd − { $planned } gepland = { $gap } punten.
sum-gap-none = Afwijking: een streepje, omdat er zowel een gerapporteerd als een gepland cijfer voor nodig is.
ground-done = Voltooid: wat voltooid is, wordt niet meer beoordeeld.
ground-continuous = Doorlopend: geen einddatum, dus niet beoordeeld.
ground-paused = Niet beoordeeld: bij deze status wordt de planning niet beoordeeld.
ground-silent = Niet beoordeeld: er is nog geen voortgang gerapporteerd.
ground-ahead = Niet beoordeeld: het begint pas op { $start }.
ground-past_due = Achter op schema: gerapporteerd, { $days } na de einddatum van { $due } nog niet voltooid.
ground-far_behind = Achter op schema: de afwijking van { $gap } punten ligt onder { $off }.
ground-measures_late = Achter op schema: een gerapporteerde maatregel is { $late } te laat, meer dan { $limit }.
ground-behind = Risico op vertraging: de afwijking van { $gap } punten ligt onder { $risk } en niet onder { $off }.
ground-measures_due = Risico op vertraging: een gerapporteerde maatregel is { $late } te laat, hoogstens { $limit }.
ground-no_figure = Niet beoordeeld: de gerapporteerde of de geplande voortgang ontbreekt.
ground-early = Niet beoordeeld: er is nog minder dan { $least } gepland.
ground-in_time = Op schema: de afwijking van { $gap } punten is { $risk } of beter.

## Pages of long lists

paging-back = Vorige pagina
paging-on = Volgende pagina
paging-rows = { $first } tot en met { $last } van { $total }

## Partners

partners-count = { $count ->
    [one] { $count } partner
   *[other] { $count } partners
}
partners-answer-nothing = { $level ->
    [measure] Geen maatregel voldoet op deze dag aan deze filters.
   *[action] Geen actie voldoet op deze dag aan deze filters.
}
partners-answer-none = { $count ->
    [one] { $level ->
        [measure] De enige maatregel noemt geen partner.
       *[action] De enige actie noemt geen partner.
    }
   *[other] { $level ->
        [measure] Geen van de { $count } maatregelen noemt een partner.
       *[action] Geen van de { $count } acties noemt een partner.
    }
}
partners-answer-continuous = { $level ->
    [measure] Alle gezamenlijke maatregelen zijn doorlopend en kunnen dus niet worden voltooid; { $involved }.
   *[action] Alle gezamenlijke acties zijn doorlopend en kunnen dus niet worden voltooid; { $involved }.
}
partners-answer-all = { $count ->
    [one] { $level ->
        [measure] De enige gezamenlijke eenmalige maatregel is voltooid; { $involved }.
       *[action] De enige gezamenlijke eenmalige actie is voltooid; { $involved }.
    }
   *[other] { $level ->
        [measure] Alle { $count } gezamenlijke eenmalige maatregelen zijn voltooid; { $involved }.
       *[action] Alle { $count } gezamenlijke eenmalige acties zijn voltooid; { $involved }.
    }
}
partners-answer = { $done ->
    [0] { $level ->
        [measure] Er is nog geen gezamenlijke maatregel met een partner voltooid; { $involved }.
       *[action] Er is nog geen gezamenlijke actie met een partner voltooid; { $involved }.
    }
    [one] { $level ->
        [measure] Eén van de { $scope } gezamenlijke eenmalige maatregelen is voltooid; { $involved }.
       *[action] Eén van de { $scope } gezamenlijke eenmalige acties is voltooid; { $involved }.
    }
   *[other] { $level ->
        [measure] { $done } van de { $scope } gezamenlijke eenmalige maatregelen zijn voltooid; { $involved }.
       *[action] { $done } van de { $scope } gezamenlijke eenmalige acties zijn voltooid; { $involved }.
    }
}
partners-named = { $count ->
    [one] partner { $names }
   *[other] de partners { $names }
}
partners-involved = { $all ->
    [one] { $level ->
        [measure] de enige maatregel wordt samen met { $names } uitgevoerd
       *[action] de enige actie wordt samen met { $names } uitgevoerd
    }
   *[other] { $partners ->
        [one] { $count ->
            [one] { $level ->
                [measure] één van de { $all } maatregelen wordt samen met { $names } uitgevoerd
               *[action] één van de { $all } acties wordt samen met { $names } uitgevoerd
            }
           *[other] { $level ->
                [measure] { $extent ->
                    [all] alle { $all }
                   *[some] { $count } van de { $all }
                } maatregelen worden samen met { $names } uitgevoerd
               *[action] { $extent ->
                    [all] alle { $all }
                   *[some] { $count } van de { $all }
                } acties worden samen met { $names } uitgevoerd
            }
        }
       *[other] { $level ->
            [measure] { $names } nemen elk deel aan { $extent ->
                [all] alle { $all }
               *[some] { $count } van de { $all }
            } maatregelen
           *[action] { $names } nemen elk deel aan { $extent ->
                [all] alle { $all }
               *[some] { $count } van de { $all }
            } acties
        }
    }
}
partners-trust = { $count ->
    [one] { $level ->
        [measure] Eén maatregel noemt
       *[action] Eén actie noemt
    }
   *[other] { $level ->
        [measure] { $count } maatregelen noemen
       *[action] { $count } acties noemen
    }
} ten minste één partner, samen { $memberships ->
    [one] één deelname
   *[other] { $memberships } deelnames
}. { $level ->
    [measure] Een maatregel telt volledig mee voor elk van zijn partners
   *[action] Een actie telt volledig mee voor elk van haar partners
}; cijfers van partners worden daarom nooit opgeteld.
partners-matrix-caption = { $level ->
    [measure] Groot cijfer: voltooide / eenmalige maatregelen; klein cijfer en tint: gemiddelde voortgang. Leeg: niet betrokken. Streepje: alleen doorlopende maatregelen, of geen voortgang gerapporteerd. { $day }
   *[action] Groot cijfer: voltooide / eenmalige acties; klein cijfer en tint: gemiddelde voortgang. Leeg: niet betrokken. Streepje: alleen doorlopende acties, of geen voortgang gerapporteerd. { $day }
}
partners-own = { $partner }: { $count ->
    [one] { $level ->
        [measure] één maatregel
       *[action] één actie
    }
   *[other] { $level ->
        [measure] { $count } maatregelen
       *[action] { $count } acties
    }
}, { $done } van { $scope ->
    [one] { $level ->
        [measure] { $scope } eenmalige maatregel
       *[action] { $scope } eenmalige actie
    }
   *[other] { $level ->
        [measure] { $scope } eenmalige maatregelen
       *[action] { $scope } eenmalige acties
    }
} voltooid, gemiddeld { $average }
partners-own-silent = { $partner }: { $count ->
    [one] { $level ->
        [measure] één maatregel
       *[action] één actie
    }
   *[other] { $level ->
        [measure] { $count } maatregelen
       *[action] { $count } acties
    }
}, { $done } van { $scope ->
    [one] { $level ->
        [measure] { $scope } eenmalige maatregel
       *[action] { $scope } eenmalige actie
    }
   *[other] { $level ->
        [measure] { $scope } eenmalige maatregelen
       *[action] { $scope } eenmalige acties
    }
} voltooid, geen voortgang gerapporteerd
partners-own-continuous = { $partner }: { $count ->
    [one] { $level ->
        [measure] één doorlopende maatregel
       *[action] één doorlopende actie
    }
   *[other] { $level ->
        [measure] { $count } doorlopende maatregelen
       *[action] { $count } doorlopende acties
    }
}, gemiddeld { $average }
partners-own-continuous-silent = { $partner }: { $count ->
    [one] { $level ->
        [measure] één doorlopende maatregel
       *[action] één doorlopende actie
    }
   *[other] { $level ->
        [measure] { $count } doorlopende maatregelen
       *[action] { $count } doorlopende acties
    }
}, geen voortgang gerapporteerd
partners-own-none = { $partner }: { $level ->
    [measure] geen maatregelen op deze dag en met deze filters
   *[action] geen acties op deze dag en met deze filters
}
partners-own-listed = { $level ->
    [measure] De maatregelen een voor een
   *[action] De acties een voor een
}
partners-own-all-reported = { $count ->
    [one] De voortgang is gerapporteerd.
   *[other] Van alle { $count } is de voortgang gerapporteerd.
}
partners-own-reported = { $count ->
    [0] Er is geen voortgang gerapporteerd.
    [one] Van één van de { $all } is de voortgang gerapporteerd.
   *[other] Van { $count } van de { $all } is de voortgang gerapporteerd.
}
partners-own-ongoing = { $count ->
    [one] { $count } doorlopend (zonder planning)
   *[other] { $count } doorlopend (zonder planning)
}
partners-own-evidence = Bewijsstukken: gebeurtenissen die partner { $partner } noemen.
partners-actions-dash = –: niets gerapporteerd, of voltooid, opgeschort of doorlopend en daarom zonder planning.

## Findings about the reach of partners

finding-reach-none = { $level ->
    [measure] Geen partner neemt deel aan deze maatregelen
   *[action] Geen partner neemt deel aan deze acties
}
finding-reach-one-partner = { $partners }: { $pillars ->
    [one] in één pijler
   *[other] in { $pillars } pijlers
}
finding-reach-one-pillar = { $count ->
    [one] Eén van de { $all } partners neemt deel aan deze pijler
   *[other] { $extent ->
        [all] Alle { $all }
       *[some] { $count } van de { $all }
    } partners nemen deel aan deze pijler
}
finding-reach-everywhere-then = { $who ->
    [only] Alleen { $partners } in alle { $total } pijlers; { $others } in { $pillars }
   *[some] { $partners } in alle { $total } pijlers; { $others } in { $pillars }
}
finding-reach-everywhere = { $who ->
    [only] Alleen { $partners } in alle { $total } pijlers
   *[some] { $partners } in alle { $total } pijlers
}
finding-reach-widest = In de meeste pijlers ({ $pillars } van de { $total }): { $partners }

## Timeline

timeline-trust = { $count ->
    [0] Geen bewijsstukken tot en met { $day }.
    [one] Eén bewijsstuk tot en met { $day }, van { $last }.
   *[other] { $count } bewijsstukken tot en met { $day }, waarvan { $recent } in { $year }; het laatste is van { $last }.
}
timeline-outside = { $count ->
    [one] Eén ander valt buiten de looptijd van het programma en telt nergens mee.
   *[other] { $count } andere vallen buiten de looptijd van het programma en tellen nergens mee.
}
timeline-naming = { $count ->
    [one] { $level ->
        [measure] Maatregelen
       *[action] Acties
    } met partner { $partners }; van hun bewijsstukken de gebeurtenissen die deze partner noemen.
   *[other] { $level ->
        [measure] Maatregelen
       *[action] Acties
    } met een van de partners { $partners }; van hun bewijsstukken de gebeurtenissen die een van hen noemen.
}
timeline-naming-many = { $level ->
    [measure] Maatregelen
   *[action] Acties
} met een van { $count } gekozen partners; van hun bewijsstukken de gebeurtenissen die een van hen noemen.
timeline-caption = { $count ->
    [one] { $level ->
        [measure] Eén maatregel onder de actie waar die bij hoort. { $day }
       *[action] Eén actie, van begin tot einddatum. { $day }
    }
   *[other] { $level ->
        [measure] { $count } maatregelen, elk onder de actie waar die bij hoort. { $day }
       *[action] { $count } acties, gegroepeerd per pijler, elk van begin tot einddatum. { $day }
    }
}
timeline-key = Balk: van begin tot einddatum, gevuld tot wat is gerapporteerd; | gepland; ○ bewijsstuk, opent de bron
timeline-how = { $level ->
    [measure] Eenmalige maatregelen die meetellen en niet voltooid zijn, hebben een einddatum
   *[action] Eenmalige acties die meetellen en niet voltooid zijn, hebben een einddatum
}, ook als er niets is gerapporteerd; wat doorloopt, heeft er geen. De einddatum is verstreken als die vóór { $day } ligt. Bewijsstukken zijn gebeurtenissen binnen de looptijd van het programma tot en met { $day }; wat erbuiten valt, wordt getoond en telt niet mee.
timeline-events = { $count ->
    [one] Eén gebeurtenis
   *[other] { $count } gebeurtenissen, nieuwste eerst
}
timeline-events-none = Hier is tot en met { $day } geen gebeurtenis bekend
timeline-events-caption = Elke titel opent de bron. Wat buiten de looptijd van het programma valt, is gemarkeerd en telt nergens mee.
timeline-beyond = buiten de looptijd, telt niet mee
timeline-all-actions = Alle acties
timeline-last-evidence = Laatste bewijsstuk

## Changes

changes-answer = Sinds { $since } { $said }.
changes-said-completed = { $what ->
    [action] { $count ->
        [one] is één actie voltooid
       *[other] zijn { $count } acties voltooid
    }
    [measure] { $count ->
        [one] is één maatregel voltooid
       *[other] zijn { $count } maatregelen voltooid
    }
   *[rest] { $count ->
        [one] is één voltooid
       *[other] zijn { $count } voltooid
    }
}
changes-said-off_track = { $what ->
    [action] { $count ->
        [one] is één actie achter op schema geraakt
       *[other] zijn { $count } acties achter op schema geraakt
    }
    [measure] { $count ->
        [one] is één maatregel achter op schema geraakt
       *[other] zijn { $count } maatregelen achter op schema geraakt
    }
   *[rest] { $count ->
        [one] is één achter op schema geraakt
       *[other] zijn { $count } achter op schema geraakt
    }
}
changes-said-at_risk = { $what ->
    [action] { $count ->
        [one] loopt één actie nu risico op vertraging
       *[other] lopen { $count } acties nu risico op vertraging
    }
    [measure] { $count ->
        [one] loopt één maatregel nu risico op vertraging
       *[other] lopen { $count } maatregelen nu risico op vertraging
    }
   *[rest] { $count ->
        [one] loopt één nu risico op vertraging
       *[other] lopen { $count } nu risico op vertraging
    }
}
changes-said-cancelled = { $what ->
    [action] { $count ->
        [one] is één actie stopgezet
       *[other] zijn { $count } acties stopgezet
    }
    [measure] { $count ->
        [one] is één maatregel stopgezet
       *[other] zijn { $count } maatregelen stopgezet
    }
   *[rest] { $count ->
        [one] is één stopgezet
       *[other] zijn { $count } stopgezet
    }
}
changes-said-removed = { $what ->
    [action] { $count ->
        [one] is één actie verwijderd
       *[other] zijn { $count } acties verwijderd
    }
    [measure] { $count ->
        [one] is één maatregel verwijderd
       *[other] zijn { $count } maatregelen verwijderd
    }
   *[rest] { $count ->
        [one] is één verwijderd
       *[other] zijn { $count } verwijderd
    }
}
changes-said-better = { $what ->
    [action] { $count ->
        [one] heeft één actie achterstand ingelopen
       *[other] hebben { $count } acties achterstand ingelopen
    }
    [measure] { $count ->
        [one] heeft één maatregel achterstand ingelopen
       *[other] hebben { $count } maatregelen achterstand ingelopen
    }
   *[rest] { $count ->
        [one] heeft één achterstand ingelopen
       *[other] hebben { $count } achterstand ingelopen
    }
}
changes-said-added = { $what ->
    [action] { $count ->
        [one] is één actie toegevoegd
       *[other] zijn { $count } acties toegevoegd
    }
    [measure] { $count ->
        [one] is één maatregel toegevoegd
       *[other] zijn { $count } maatregelen toegevoegd
    }
   *[rest] { $count ->
        [one] is één toegevoegd
       *[other] zijn { $count } toegevoegd
    }
}
changes-said-moved = { $what ->
    [action] { $count ->
        [one] kreeg één actie een andere status of voortgang
       *[other] kregen { $count } acties een andere status of voortgang
    }
    [measure] { $count ->
        [one] kreeg één maatregel een andere status of voortgang
       *[other] kregen { $count } maatregelen een andere status of voortgang
    }
   *[rest] { $count ->
        [one] kreeg één een andere status of voortgang
       *[other] kregen { $count } een andere status of voortgang
    }
}
changes-said-planned = { $what ->
    [action] { $count ->
        [one] zijn de gegevens van één actie gewijzigd
       *[other] zijn de gegevens van { $count } acties gewijzigd
    }
    [measure] { $count ->
        [one] zijn de gegevens van één maatregel gewijzigd
       *[other] zijn de gegevens van { $count } maatregelen gewijzigd
    }
   *[rest] { $count ->
        [one] zijn de gegevens van één gewijzigd
       *[other] zijn de gegevens van { $count } gewijzigd
    }
}
changes-said-otherwise = { $count ->
    [one] veranderde er nog één op een andere manier
   *[other] veranderden er nog { $count } op een andere manier
}
changes-answer-evidence = { $count ->
    [one] Sinds { $since } is er niets gewijzigd, op één nieuwe gebeurtenis na.
   *[other] Sinds { $since } is er niets gewijzigd, op { $count } nieuwe gebeurtenissen na.
}
changes-answer-none = Geen wijziging sinds { $since }.
changes-total = { $changes ->
    [one] Eén wijziging
   *[other] { $changes } wijzigingen
} in { $all ->
    [one] de enige { $level ->
        [measure] maatregel
       *[action] actie
    }
   *[other] { $count } van de { $all } { $level ->
        [measure] maatregelen
       *[action] acties
    }
}.
changes-events = { $count ->
    [one] In die tijd was er één gebeurtenis.
   *[other] In die tijd waren er { $count } gebeurtenissen.
}
changes-reported = Peildata
changes-parts-title = { $figure }: { $sum }, { $level ->
    [measure] maatregel per maatregel
   *[action] actie per actie
}
changes-parts-caption = { $kind ->
    [done] Wat op { $day } voltooid is en op { $since } niet, telt +1; wat het niet meer is, telt −1.
    [average] Aandeel: gewicht × voortgang gedeeld door de som van de gewichten, op { $day } min op { $since }, in punten. Ook { $level ->
        [measure] een maatregel
       *[action] een actie
    } zonder wijziging kan een aandeel hebben, als de som van de gewichten veranderde.
   *[health] Wat tussen { $since } en { $day } in deze groep kwam, telt +1; wat eruit ging, −1.
}
changes-parts-alt = { $count ->
    [one] Eén { $level ->
        [measure] maatregel
       *[action] actie
    } vormt de verandering van { $sum }
   *[other] { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    } vormen samen de verandering van { $sum }
}
changes-part = Aandeel
changes-sum = Som
changes-not-yet = Nog niet opgenomen
changes-gone = Niet meer opgenomen
changes-group-off_track = { $level ->
    [measure] { $count ->
        [one] Eén maatregel is achter op schema geraakt
       *[other] { $count } maatregelen zijn achter op schema geraakt
    }
   *[action] { $count ->
        [one] Eén actie is achter op schema geraakt
       *[other] { $count } acties zijn achter op schema geraakt
    }
}
changes-group-at_risk = { $level ->
    [measure] { $count ->
        [one] Eén maatregel loopt nu risico op vertraging
       *[other] { $count } maatregelen lopen nu risico op vertraging
    }
   *[action] { $count ->
        [one] Eén actie loopt nu risico op vertraging
       *[other] { $count } acties lopen nu risico op vertraging
    }
}
changes-group-cancelled = { $level ->
    [measure] { $count ->
        [one] Eén maatregel is stopgezet
       *[other] { $count } maatregelen zijn stopgezet
    }
   *[action] { $count ->
        [one] Eén actie is stopgezet
       *[other] { $count } acties zijn stopgezet
    }
}
changes-group-removed = { $level ->
    [measure] { $count ->
        [one] Eén maatregel is verwijderd
       *[other] { $count } maatregelen zijn verwijderd
    }
   *[action] { $count ->
        [one] Eén actie is verwijderd
       *[other] { $count } acties zijn verwijderd
    }
}
changes-group-completed = { $level ->
    [measure] { $count ->
        [one] Eén maatregel is voltooid
       *[other] { $count } maatregelen zijn voltooid
    }
   *[action] { $count ->
        [one] Eén actie is voltooid
       *[other] { $count } acties zijn voltooid
    }
}
changes-group-better = { $level ->
    [measure] { $count ->
        [one] Eén maatregel heeft achterstand ingelopen
       *[other] { $count } maatregelen hebben achterstand ingelopen
    }
   *[action] { $count ->
        [one] Eén actie heeft achterstand ingelopen
       *[other] { $count } acties hebben achterstand ingelopen
    }
}
changes-group-moved = { $level ->
    [measure] { $count ->
        [one] Eén maatregel kreeg een andere status of voortgang
       *[other] { $count } maatregelen kregen een andere status of voortgang
    }
   *[action] { $count ->
        [one] Eén actie kreeg een andere status of voortgang
       *[other] { $count } acties kregen een andere status of voortgang
    }
}
changes-group-added = { $level ->
    [measure] { $count ->
        [one] Eén maatregel is toegevoegd
       *[other] { $count } maatregelen zijn toegevoegd
    }
   *[action] { $count ->
        [one] Eén actie is toegevoegd
       *[other] { $count } acties zijn toegevoegd
    }
}
changes-group-planned = { $level ->
    [measure] { $count ->
        [one] De gegevens van één maatregel zijn gewijzigd
       *[other] De gegevens van { $count } maatregelen zijn gewijzigd
    }
   *[action] { $count ->
        [one] De gegevens van één actie zijn gewijzigd
       *[other] De gegevens van { $count } acties zijn gewijzigd
    }
}
changes-group-evidence = { $level ->
    [measure] { $count ->
        [one] Eén maatregel heeft alleen nieuwe bewijsstukken
       *[other] { $count } maatregelen hebben alleen nieuwe bewijsstukken
    }
   *[action] { $count ->
        [one] Eén actie heeft alleen nieuwe bewijsstukken
       *[other] { $count } acties hebben alleen nieuwe bewijsstukken
    }
}
changes-added = Toegevoegd
changes-removed = Verwijderd
changes-thresholds = Doordat er andere drempelwaarden van kracht werden.
changes-time = { $plan ->
    [moved] Doordat de tijd verstreek, ook volgens het nieuwe plan.
   *[same] Doordat de tijd verstreek.
}
changes-time-due = { $plan ->
    [moved] Doordat de tijd verstreek, ook volgens het nieuwe plan: einddatum { $due }, en niet voltooid.
   *[same] Doordat de tijd verstreek: einddatum { $due }, en niet voltooid.
}
changes-time-plan = { $plan ->
    [moved] Doordat de tijd verstreek, ook volgens het nieuwe plan: inmiddels { $planned } gepland, { $progress } gerapporteerd.
   *[same] Doordat de tijd verstreek: inmiddels { $planned } gepland, { $progress } gerapporteerd.
}
changes-measure = Door de maatregel { $measure }
changes-new-events = { $count ->
    [one] Eén nieuwe gebeurtenis
   *[other] { $count } nieuwe gebeurtenissen
}
changes-events-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
changes-event-by = { $kind ->
    [load] Met het programma geladen op { $day } door { $author }
    [import] Geïmporteerd op { $day } door { $author }
   *[edit] Vastgelegd op { $day } door { $author }
}
statement-by = { $kind ->
    [load] Vanaf { $effective }; met het programma geladen op { $day } door { $author }
    [import] Vanaf { $effective }; geïmporteerd op { $day } door { $author }
    [undo] Vanaf { $effective }; als ongedaanmaking vastgelegd op { $day } door { $author }
   *[edit] Vanaf { $effective }; vastgelegd op { $day } door { $author }
}

## History

history-answer = { $count ->
    [one] Er is één keer opgeslagen, op { $moment }, door { $author }.
   *[other] Er is { $count } keer opgeslagen; de laatste keer op { $moment }, door { $author }.
}
history-author-then = { $author } (toen: { $then })
history-answer-one = Opgeslagen op { $moment } door { $author }.
history-answer-action = { $code } is het laatst gewijzigd op { $moment } door { $author }: { $what }.
history-brief-added = aan het programma toegevoegd
history-brief-more = { $count ->
    [one] nog één veld
   *[other] nog { $count } velden
}
history-answer-none = Geen registratie voldoet aan deze selectie.
history-trust = Er wordt nooit iets overschreven: { $count ->
    [one] één update
   *[other] { $count } updates
} en { $events ->
    [0] geen gebeurtenissen
    [one] één gebeurtenis
   *[other] { $events } gebeurtenissen
}, de recentste eerst.
history-counts = Alles wat ooit is vastgelegd, telt mee, ook beginstanden en wat ongedaan is gemaakt.
history-all = Alle registraties
history-everybody = Iedereen
history-everything = Alle acties en maatregelen
action-choices-many = De eerste { $limit } staan in de lijst; de andere zijn te vinden door te zoeken.
history-from = Vastgelegd vanaf
history-to = Vastgelegd tot en met
history-title = { $kind ->
    [load] Met het programma geladen: { $what }
    [import] Geïmporteerd: { $what }
    [undo] Ongedaan gemaakt: { $what }
   *[edit] { $what }
}
history-loaded-from = Uit: { $file }
history-updates = { $count ->
    [one] { $count } update van { $level ->
        [action] één actie
        [measure] één maatregel
       *[both] één actie of maatregel
    }
   *[other] { $count } updates van { $actions ->
        [one] { $level ->
            [action] één actie
            [measure] één maatregel
           *[both] één actie of maatregel
        }
       *[other] { $actions } { $level ->
            [action] acties
            [measure] maatregelen
           *[both] acties en maatregelen
        }
    }
}
history-events = { $count ->
    [one] { $count } gebeurtenis
   *[other] { $count } gebeurtenissen
}
history-partners = { $count ->
    [one] { $count } partner
   *[other] { $count } partners
}
history-partner = Partner: { $partner }
history-effective = Vanaf { $day }
history-event = Gebeurtenis: { $event }
history-event-withdrawn = Gebeurtenis ingetrokken: { $event }
history-show = { $count ->
    [one] Tonen
   *[other] Alle { $count } { $level ->
        [action] acties
        [measure] maatregelen
       *[both] acties en maatregelen
    } tonen
}
history-left = { $count ->
    [one] Deze registratie heeft nog één onderdeel buiten deze selectie.
   *[other] Deze registratie heeft nog { $count } onderdelen buiten deze selectie.
}
history-undoes = Maakt de registratie van { $moment } ongedaan
history-undone-part = Gedeeltelijk ongedaan gemaakt op { $moment }
history-undone-all = Ongedaan gemaakt op { $moment }
history-undone-cells = Ongedaan gemaakt op { $moment }: { $cells }
history-open = Alleen deze registratie
history-figures-before = Cijfers vlak ervoor
history-figures-after = Cijfers vlak erna
undo-open = Ongedaan maken
undo-open-action = Alleen dit ongedaan maken
undo-done-actions = { $count ->
    [one] Ongedaan gemaakt: { $changes } in { $count } actie.
   *[other] Ongedaan gemaakt: { $changes } in { $count } acties.
}
undo-done-measures = { $count ->
    [one] Ongedaan gemaakt: { $changes } in { $count } maatregel.
   *[other] Ongedaan gemaakt: { $changes } in { $count } maatregelen.
}
undo-done-both = { $count ->
    [one] Ongedaan gemaakt: { $changes } in { $count } actie of maatregel.
   *[other] Ongedaan gemaakt: { $changes } in { $count } acties en maatregelen.
}
undo-done-partners = { $count ->
    [one] Ongedaan gemaakt: { $changes } bij { $count } partner.
   *[other] Ongedaan gemaakt: { $changes } bij { $count } partners.
}
undo-title = Deze registratie ongedaan maken
undo-title-actions = Deze registratie ongedaan maken voor één actie of maatregel
undo-title-partners = Deze registratie ongedaan maken voor één partner
undo-again = Iemand heeft intussen iets gewijzigd. Er is niets ongedaan gemaakt; controleer en kies opnieuw.
undo-outage-busy = Iemand anders schrijft op dit moment in de databank. Er is niets ongedaan gemaakt; probeer het over een ogenblik opnieuw.
undo-outage-full = De schijf van de databank is vol. Er is niets ongedaan gemaakt; probeer het opnieuw zodra er weer ruimte is.
undo-outage-read-only = De databank kan op dit moment alleen worden gelezen. Er is niets ongedaan gemaakt; probeer het opnieuw zodra schrijven weer mogelijk is.
undo-outage-gone = De databank is niet bereikbaar. Er is niets ongedaan gemaakt; probeer het over een minuut opnieuw.
undo-outage-uncertain = De verbinding met de databank viel intussen weg; het is nog niet bekend of dit ongedaan is gemaakt. Kijk in Geschiedenis voordat u het opnieuw probeert.
undo-returns = { $count ->
    [one] Dit wordt hersteld:
   *[other] Deze { $count } gegevens worden hersteld:
}
undo-removes = Maakt geen deel meer uit van het programma
undo-adds = Maakt weer deel uit van het programma
undo-withdraws = Gebeurtenis ingetrokken: { $event }
undo-brings-back = Gebeurtenis teruggezet: { $event }
undo-absent = Niet in het programma
undo-present = In het programma
undo-changed = { $count ->
    [one] Eén waarde is sindsdien gewijzigd. Kies wat geldt.
   *[other] { $count } waarden zijn sindsdien gewijzigd. Kies wat geldt, voor elk of voor alle.
}
undo-restore-all = Alles herstellen
undo-keep-all = Alles behouden
undo-box-before = Vóór de registratie
undo-box-said = In de registratie
undo-box-now = Nu
undo-by = Door { $author } op { $moment }
undo-restore = { $value } herstellen
undo-keep = { $value } behouden
undo-already = { $count ->
    [one] Al zoals ervoor: { $cells }.
   *[other] Al zoals ervoor: { $cells }.
}
undo-left = { $count ->
    [one] Eén keuze moet nog worden gemaakt.
   *[other] { $count } keuzes moeten nog worden gemaakt.
}
undo-comment = Toelichting bij deze ongedaanmaking
undo-confirm = { $count ->
    [0] Ongedaan maken
    [one] { $count } wijziging ongedaan maken
   *[other] { $count } wijzigingen ongedaan maken
}
undo-leave = Sluiten zonder te wijzigen
undo-only-free = Alleen de andere { $count }
undo-stays = { $what ->
    [comment] De toelichting van deze registratie blijft in de geschiedenis staan; herstelde waarden houden de hunne.
    [source] De bron van deze registratie blijft in de geschiedenis staan; herstelde waarden houden de hunne.
   *[both] De toelichting en de bron van deze registratie blijven in de geschiedenis staan; herstelde waarden houden de hunne.
}

## Downloaden

download-view = Downloaden
download-text = Wat deze pagina toont, met haar filters, datums en taal.
download-unsaved = { $count ->
    [one] Eén niet-opgeslagen wijziging zit er niet in.
   *[other] { $count } niet-opgeslagen wijzigingen zitten er niet in.
}
download-no-report = Een rapport (pdf, dia’s) omvat alle statussen en noemt geen verantwoordelijken. Wis deze twee filters om er een te downloaden.

## Share

share-answer = { $count ->
    [one] Eén gedeelde pagina staat open voor iedereen die de link{ $locked ->
        [all] { " " }en het wachtwoord
       *[none] { "" }
    } heeft, tot en met { $day }.
   *[other] { $count } gedeelde pagina’s staan open voor iedereen die de link{ $locked ->
        [all] { " " }en het wachtwoord
        [some] { " " }(bij sommige ook het wachtwoord)
       *[none] { "" }
    } heeft; de eerste vervalt na { $day }.
}
share-answer-none = Er is momenteel geen pagina van dit programma gedeeld.
share-trust = Een gedeelde pagina wordt zonder account gelezen, toont geen namen van personen en kan op elk moment worden beëindigd.
share-view = Delen
share-badge-all = Gedeeld
share-badge-part = Deels gedeeld
share-colleagues = Voor collega’s
share-colleagues-text = Het adres van deze weergave. Wie het opent, ziet dezelfde filters in het dashboard, met de eigen rechten.
share-anyone = Voor iedereen
share-anyone-text = Een afzonderlijke pagina, zonder account. Ze toont alleen wat u kiest, zolang u het wilt, en u kunt haar op elk moment beëindigen.
share-local = Deze link werkt alleen op deze computer. Anderen kunnen hem openen zodra de instelling PUBLIC_URL het adres heeft waarop zij het dashboard bereiken.
share-copy-colleagues = Interne link kopiëren
share-copy-anyone = Openbare link kopiëren
share-copy-done = Gekopieerd
share-copy-failed = Kopiëren lukt hier niet: selecteer het adres.
share-viewer = Alleen wie mag bewerken, kan pagina’s delen.
share-make = Gedeelde pagina aanmaken
share-make-action = Deze actie delen
share-new = Nieuwe gedeelde pagina
share-new-caption = De pagina neemt de filters van deze weergave over, behalve status en verantwoordelijke.
share-name = Naam, die ook op de pagina staat
share-name-example = bijv. Voor het ministerie, najaar
share-sections = Delen van de pagina
share-section-tiles = Kerncijfers
share-section-pillars = Pijlers
share-section-partners = Partners
share-section-matrix = Wie doet wat
share-section-actions = Lijst van acties
share-section-timeline = Tijdlijn
share-section-trend = Verloop
share-section-changes = Wat veranderde
share-time = Stand
share-follows = Actueel: toont altijd de laatste stand
share-freezes = Bevroren: toont altijd wat nu bekend is
share-freezes-then = Bevroren: toont altijd wat bekend was op { $moment }
share-day = Datum die de pagina toont
share-language = Taal van de pagina
share-language-reader = Die van de lezer
share-expiry = Geldig tot en met
share-expiry-help = Ten hoogste { $count } dagen. Verlengen kan later.
share-downloads = Bestanden aanbieden (CSV, JSON)
share-more = Insluiten
share-password = Wachtwoord (mag leeg blijven)
share-password-help = Ten minste { $count } tekens. Geef het niet samen met de link door.
share-origins = Websites die de pagina mogen insluiten, één per regel
share-origins-example = https://www.example.org
share-summary = Toont { $what }.
share-create = Link aanmaken
share-preview = Voorbeeld maken
share-preview-open = Voorbeeld openen in een nieuw tabblad
share-preview-until = Het voorbeeld verdwijnt na tien minuten vanzelf en staat in geen lijst.
share-made = “{ $name }” is klaar: kopieer nu de link
share-made-open = Pagina openen in een nieuw tabblad
share-made-caption = De link wordt alleen nu getoond. Wie hem kwijtraakt, geeft de pagina een nieuwe link; de oude werkt dan niet meer.
share-made-anyone = Voor iedereen met deze link, zonder account
share-made-password = Voor wie deze link en het wachtwoord heeft. Geef het wachtwoord niet samen met de link door.
share-qr = QR-code van de link
share-qr-save = QR-code opslaan
share-copied = Ik heb de link gekopieerd
share-list = Gedeelde pagina’s
share-list-over = Vervallen en beëindigd
share-list-none = Er is nog geen pagina gedeeld.
share-state-live = Open
share-state-paused = Onderbroken
share-state-expired = Vervallen
share-state-revoked = Beëindigd
share-said-follows = actueel
share-said-frozen = bevroren op { $day }
share-said-actions = acties
share-said-reader = taal van de lezer
share-said-files = met bestanden
share-said-no-files = zonder bestanden
share-said-password = met wachtwoord
share-said-sections = { $count ->
    [one] één deel: { $sections }
   *[other] { $count } delen: { $sections }
}
share-said-all-sections = alle delen
share-said-origins = in te sluiten door { $sites }
share-by = Aangemaakt door { $author } op { $day }
share-until = geldig tot en met { $day }
share-was-until = was geldig tot en met { $day }
share-ended = beëindigd op { $day }
share-ended-by = beëindigd door { $author } op { $day }
share-opens = { $count ->
    [0] Nog nooit geopend
    [one] Eén keer geopend, op { $day }
   *[other] { $count } keer geopend, laatst op { $day }
}
share-opens-days = Per dag
share-opens-day = Dag
share-opens-number = Geopend
share-opens-alt = Hoe vaak “{ $name }” per dag werd geopend
share-opens-latest = De laatste { $count } dagen waarop de pagina werd geopend.
share-pause = Onderbreken
share-resume = Hervatten
share-extend = Verlengen
share-rotate = Nieuwe link
share-duplicate = Kopie maken
share-revoke = Beëindigen
share-ask-extend = Tot wanneer moet “{ $name }” open blijven?
share-ask-rotate = “{ $name }” een nieuwe link geven?
share-ask-rotate-text = De huidige link werkt dan meteen niet meer, overal waar hij staat. De pagina zelf blijft.
share-ask-revoke = “{ $name }” voorgoed beëindigen?
share-ask-revoke-text = Wie de link heeft, ziet de pagina binnen enkele seconden niet meer. Dit kan niet ongedaan worden gemaakt; de pagina blijft in de lijst staan.
share-ask-duplicate = Een kopie van “{ $name }” maken?
share-ask-duplicate-text = De kopie toont hetzelfde, heeft hetzelfde wachtwoord als er een is, en een eigen link die { $count } dagen geldig is.
share-copy-name = Naam van de kopie
share-gone = Deze link bestaat niet meer.
share-not-allowed = U mag geen pagina’s delen of beëindigen.
share-not-yours = U mag alleen delen, wijzigen en beëindigen wat binnen uw eigen pijlers of partners valt: kies daaruit.
share-refused-name-needed = Er is een naam nodig.
share-refused-name-unreadable = De naam bevat tekens die niet kunnen worden opgeslagen.
share-refused-name-long = Een naam telt ten hoogste { $value } tekens.
share-refused-unknown-programme = Er is geen programma “{ $value }”.
share-refused-unknown-pillar = Dit programma heeft geen pijler “{ $value }”.
share-refused-unknown-partner = Dit programma heeft geen partner “{ $value }”.
share-refused-unknown-action = Dit programma heeft op het gekozen niveau geen actie of maatregel “{ $value }”.
share-refused-unknown-health = “{ $value }” is geen stand van de planning; kies on_track, at_risk, off_track of not_assessed.
share-refused-unknown-section = Een gedeelde pagina heeft geen deel “{ $value }”.
share-refused-no-section = Kies ten minste één deel dat de pagina toont.
share-refused-unknown-level = Een pagina toont acties of maatregelen, niet “{ $value }”.
share-refused-unknown-language = “{ $value }” is geen taal van een gedeelde pagina.
share-refused-bad-downloads = Bestanden worden aangeboden of niet; “{ $value }” is geen van beide.
share-refused-half-frozen = Een bevroren pagina vereist zowel “stand op” als “zoals bekend op”.
share-refused-bad-day = “{ $value }” is geen geldige datum.
share-refused-day-ahead = Een pagina kan niet worden bevroren op { $value }: die datum ligt in de toekomst.
share-refused-unknown-batch = Er is geen registratie met nummer { $value }.
share-refused-people-limited = Alleen een token voor een heel programma, en geen feed, kan tonen wie wat deed.
share-refused-bad-expiry = “{ $value }” is geen datum waarop een link kan vervallen.
share-refused-expiry-past = De vervaldatum moet in de toekomst liggen; { $value } is voorbij.
share-refused-expiry-late = Een link is ten hoogste { $value } dagen geldig.
share-refused-bad-password = Dit wachtwoord bevat tekens die niet kunnen worden opgeslagen.
share-refused-password-short = Een wachtwoord telt ten minste { $value } tekens.
share-refused-password-long = Een wachtwoord telt ten hoogste { $value } tekens.
share-refused-password-common = Dit wachtwoord is een van de meest gebruikte en wordt als eerste geraden. Kies een ander, bijvoorbeeld drie woorden die niet bij elkaar horen.
share-refused-many-origins = Ten hoogste { $value } websites kunnen de pagina insluiten.
share-refused-bad-origin = Een website wordt geschreven als https://www.example.org, zonder pad; “{ $value }” klopt niet.
share-refused-already-ended = “{ $value }” is beëindigd en kan niet meer worden gewijzigd.
share-refused-changed-meanwhile = “{ $value }” is intussen door iemand anders gewijzigd. Bekijk de huidige stand en probeer het opnieuw.

## Tokens, by which other programs read

token-list = Tokens voor software
token-text = Met een token haalt Excel, Power BI, een script of een agenda zelf de vrijgegeven gegevens op, tot de datum die u kiest. U kunt het altijd beëindigen.
token-none = Er is nog geen token.
token-make = Token aanmaken
token-new = Nieuw token
token-name = Naam waaraan u het herkent
token-name-example = bijv. Excel van het ministerie
token-kind = Gebruikt door
token-kind-api = Excel, Power BI en scripts
token-kind-feed = Agenda’s en feedlezers
token-language-asker = De taal die het programma vraagt, anders Engels
token-people = Met namen en toelichtingen
token-people-help = Verantwoordelijken, auteurs en toelichtingen: alleen met een token voor Excel, Power BI of scripts, zonder pijler of partner.
token-create = Token aanmaken
token-made = “{ $name }” is klaar: kopieer het nu
token-made-api = Programma’s vragen bijvoorbeeld { $address } op. Excel en Power BI melden zich aan met “Basis”: een willekeurige gebruikersnaam, het token als wachtwoord. Scripts sturen het als “Bearer”.
token-made-feed = Abonneer u in uw agenda (Outlook: via internet) op het eerste adres, in een feedlezer op het tweede. Wie zo’n adres heeft, kan meelezen.
token-made-caption = Dit wordt alleen nu getoond. Wie het kwijtraakt, vernieuwt het token hieronder; het oude werkt dan niet meer.
token-copy = Token kopiëren
token-copy-calendar = Agenda-adres kopiëren
token-copy-feed = Feedadres kopiëren
token-copied = Ik heb het gekopieerd
token-said-asker = gevraagde taal
token-said-people = met namen en toelichtingen
token-uses = { $count ->
    [0] Nog nooit gebruikt
    [one] Eén keer gebruikt, op { $day }
   *[other] { $count } keer gebruikt, laatst op { $day }
}
token-rotate = Vernieuwen
token-ask-rotate = Het token van “{ $name }” vernieuwen?
token-ask-rotate-text = Het huidige werkt dan meteen niet meer, overal waar het staat. Naam, grenzen en laatste dag blijven.
token-ask-revoke-text = Wat het token gebruikt, kan binnen enkele seconden niets meer lezen. Dit kan niet ongedaan worden gemaakt; het token blijft in de lijst staan.

## Exchange: what comes in from files

exchange-answer = Importeer een plan uit Excel en controleer het vóór het opslaan, of exporteer het als werkmap of rapport.
exchange-import = Importeren
exchange-way = Herkomst van de rijen
exchange-paste = Geplakt bereik
exchange-paste-text = Kopieer rijen met hun kopregel uit een rekenblad en plak ze hier.
exchange-no-room = Er is op dit moment geen plaats voor nog een bestand. Verwijder een bestand van deze pagina, of laad de pagina opnieuw zodra alles is opgeslagen, en probeer het dan opnieuw.
exchange-not-sent = Het bestand kon niet worden verstuurd. Probeer het opnieuw.
exchange-remove = { $file } verwijderen
exchange-file-text = Excel (.xlsx), OpenDocument (.ods), tekst (.csv, .tsv, .txt) of een geëxporteerd programma (.zip), hoogstens { $limit } MB.
exchange-past = Zolang u een eerdere stand bekijkt, kan er niets worden geïmporteerd.
exchange-viewer = Alleen wie mag bewerken, kan bestanden importeren.
exchange-sheet = Blad
exchange-sheet-text = Het bestand heeft { $count } bladen. Alleen dit blad wordt gelezen en geïmporteerd.
exchange-table = Soort gegevens
exchange-table-actions = Acties
exchange-table-measures = Maatregelen
exchange-table-updates = Updates van acties
exchange-table-evidence = Bewijsstukken
exchange-table-partners = Partners
exchange-columns = { $count ->
    [one] Kolommen: { $used } van { $count } wordt overgenomen
   *[other] Kolommen: { $used } van de { $count } worden overgenomen
}
exchange-columns-text = Kies bij elke kolom van het bestand wat die betekent. Dat wordt onthouden voor bestanden met dezelfde kolommen.
exchange-columns-remembered = Zoals iemand eerder heeft gekozen voor een bestand met deze kolommen.
exchange-left-out = Niet overnemen
exchange-twice = “{ $column }” kan maar uit één kolom komen, niet uit { $headings }.
exchange-day = Ingangsdatum, als het bestand er geen geeft
exchange-since = Nieuwe rijen: bekend sinds
exchange-since-help = Sinds wanneer is dit plan bekend? Acties en maatregelen die hier nog niet staan, bestaan vanaf deze dag, zodat ook cijfers van eerdere dagen ze meetellen. Wanneer ze zijn ingevoerd, blijft vastgelegd.
exchange-reading = Het bestand wordt gelezen
exchange-looking = De rijen worden gecontroleerd
exchange-importing = De rijen worden geïmporteerd
exchange-preview = Voorbeeld van de import
exchange-goes-back = { $count ->
    [one] { $count } rij zou alleen een vroegere waarde terugzetten. Is dit een ouder bestand? Importeer het alleen als dat de bedoeling is.
   *[other] { $count } rijen zouden alleen een vroegere waarde terugzetten. Is dit een ouder bestand? Importeer het alleen als dat de bedoeling is.
}
exchange-either-way = { $order ->
    [month] Van een datum wordt eerst de maand gelezen, omdat een ervan niet anders kan: { $written } is { $day }.
   *[day] Van een datum wordt eerst de dag gelezen: { $written } is { $day }.
}
exchange-scale = Alle waarden van “{ $column }” liggen tussen 0 en 1. Wat betekenen ze?
exchange-scale-parts = Fracties: 0,25 is 25%
exchange-scale-percent = Percentages: 0,25 is 0,25%
exchange-scale-refused = Alle waarden van “{ $column }” liggen tussen 0 en 1; er is niets opgeslagen. Voeg --progress parts toe als 0,25 staat voor 25%, of --progress percent als het 0,25% is.
exchange-refused = { $count ->
    [one] { $count } geweigerd
   *[other] { $count } geweigerd
}
exchange-refused-text = Er wordt niets geïmporteerd zolang er een rij is geweigerd. Corrigeer het bestand en kies het opnieuw, of neem de kolom hierboven niet over.
exchange-refused-whole = Er wordt niets geïmporteerd zolang er een rij is geweigerd. Corrigeer het bestand en kies het opnieuw.
exchange-changed = { $count ->
    [one] { $count } gewijzigd
   *[other] { $count } gewijzigd
}
exchange-added = { $count ->
    [one] { $count } toegevoegd
   *[other] { $count } toegevoegd
}
exchange-same = { $count ->
    [one] { $count } ongewijzigd
   *[other] { $count } ongewijzigd
}
exchange-same-text = { $count ->
    [one] Eén rij bevat niets nieuws.
   *[other] { $count } rijen bevatten niets nieuws.
}
exchange-reason = Reden
exchange-line = Rij
exchange-contents = Inhoud
exchange-do = { $count ->
    [one] Eén rij importeren
   *[other] { $count } rijen importeren
}
exchange-once = Alles wordt in één keer opgeslagen, of niets. Ongedaan maken kan later via Geschiedenis.
exchange-saved = { $count ->
    [one] { $changes } opgeslagen, bij één rij.
   *[other] { $changes } opgeslagen, bij { $count } rijen.
}
exchange-undo = Naar de geschiedenis
exchange-again = Opnieuw controleren
exchange-old = Het programma is intussen gewijzigd en er is niets opgeslagen. Het voorbeeld hierboven is nieuw.
exchange-conflicts = { $count ->
    [one] Iemand anders heeft hier intussen een cel gewijzigd; er is niets opgeslagen.
   *[other] Iemand anders heeft hier intussen { $count } cellen gewijzigd; er is niets opgeslagen.
}
exchange-import-text = Acties, maatregelen, updates, bewijsstukken of partners uit een rekenblad.
exchange-whole-text = Dit is een bestand van het programma dat hier wordt getoond. Wat sinds de export is gewijzigd in de tabellen van acties, maatregelen, bewijsstukken en partners, wordt geïmporteerd; de bladen van de geschiedenis worden nooit herschreven.
problem-stays-left-table = dit is geen blad van het bestand van een programma en wordt overgeslagen.
problem-stays-left-columns = { $count ->
    [one] de kolom “{ $names }” hoort niet bij dit blad en wordt overgeslagen.
   *[other] de kolommen { $names } horen niet bij dit blad en worden overgeslagen.
}
problem-stays-columns = { $count ->
    [one] de kolom “{ $names }” ontbreekt; de waarden in het programma blijven zoals ze zijn.
   *[other] de kolommen { $names } ontbreken; de waarden in het programma blijven zoals ze zijn.
}
problem-stays-rows = { $count ->
    [one] { $count } rij is in het bestand verwijderd ({ $names }). Ze blijft in het programma: een import neemt niets weg.
   *[other] { $count } rijen zijn in het bestand verwijderd ({ $names }). Ze blijven in het programma: een import neemt niets weg.
}
exchange-whole-same = In dit bestand is sinds de export niets gewijzigd.
exchange-whole-new = Dit bestand bevat een heel programma dat hier nog niet bestaat. Importeer het bij “Nieuw programma”.
exchange-whole-other = Dit is een bestand van het programma “{ $programme }”. Kies dat programma eerst in de zijbalk.
exchange-file = Bestand
exchange-choose = Bestand kiezen of hierheen slepen
exchange-empty = (leeg)
exchange-whole-file = Het bestand
exchange-row = Rij { $number }
exchange-cell = Rij { $number }, { $column }
exchange-conflict = { $row }: { $author } heeft hier intussen “{ $value }” ingevuld.

## Exchange: why a file can't be read

problem-too-large = het bestand is groter dan { $limit } MB.
problem-unpacks-too-large = Uitgepakt is het bestand groter dan { $limit } MB.
problem-too-many-parts = Het bestand bestaat uit meer dan { $limit } delen.
problem-too-many-rows = de tabel heeft meer dan { $limit } rijen.
problem-too-many-columns = De tabel heeft meer dan { $limit } kolommen.
problem-too-many-cells = De tabel heeft meer dan { $limit } cellen.
problem-lost-letter = in regel { $line } is bij het opslaan een teken verloren gegaan. Sla het bestand opnieuw op als UTF-8.
problem-empty = Het bestand is leeg.
problem-no-rows = onder de kopregel staat niets.
problem-no-workbook = Dit is geen Excel-werkmap, ondanks de naam.
problem-no-ods = Dit is geen OpenDocument-rekenblad, ondanks de naam.
problem-old-workbook = Dit is een oude Excel-werkmap (.xls). Sla die op als .xlsx.
problem-encrypted = Het bestand is met een wachtwoord versleuteld. Sla het zonder wachtwoord op.
problem-macros = De werkmap bevat macro’s. Sla die zonder macro’s op als .xlsx.
problem-uncomputed = De werkmap bevat formules die nog niet zijn berekend. Open de werkmap in een rekenbladprogramma en sla die opnieuw op.
problem-unsafe-xml = De werkmap bevat XML die geen rekenblad nodig heeft, en wordt niet gelezen.
problem-damaged = Het bestand is beschadigd en kan niet worden gelezen.
problem-too-much-work = Het bestand vraagt meer rekenwerk dan bij zijn grootte past, en wordt niet gelezen. Kopieer de rijen naar een nieuwe werkmap of sla ze op als .csv.
problem-too-much-text = De tabellen in het bestand bevatten meer dan { $limit } MB tekst.
problem-by-command = Als dit een geëxporteerd programma is, kan het op de server worden geïmporteerd, tot { $limit } MB en { $rows } rijen per tabel: python -m data import BESTAND
problem-by-backup = Wat groter is, kan als hele database worden verplaatst: python -m db backup en python -m db restore
problem-busy = Er worden op dit moment andere bestanden gelezen. Probeer het over een minuut opnieuw.
problem-too-long-paste = Er zijn meer dan { $limit } tekens geplakt. Importeer ze als bestand.
problem-other-ending = Een bestand dat eindigt op { $ending } kan hier niet worden gelezen; wel .xlsx, .ods, .csv, .tsv en .txt.
problem-other-ending-whole = Een bestand dat eindigt op { $ending } kan hier niet worden gelezen; wel .xlsx en .zip.

## Findings about due days

finding-due-none = { $level ->
    [measure] Geen eenmalige maatregel met een einddatum voldoet op deze dag aan deze filters.
   *[action] Geen eenmalige actie met een einddatum voldoet op deze dag aan deze filters.
}
finding-due-all-done = { $count ->
    [one] { $level ->
        [measure] De enige eenmalige maatregel is voltooid.
       *[action] De enige eenmalige actie is voltooid.
    }
   *[other] { $level ->
        [measure] Alle { $count } eenmalige maatregelen zijn voltooid.
       *[action] Alle { $count } eenmalige acties zijn voltooid.
    }
}
finding-due-all-past = { $count ->
    [one] { $level ->
        [measure] De enige eenmalige maatregel is na de einddatum nog niet voltooid.
       *[action] De enige eenmalige actie is na de einddatum nog niet voltooid.
    }
   *[other] { $level ->
        [measure] Alle { $count } eenmalige maatregelen zijn na de einddatum nog niet voltooid.
       *[action] Alle { $count } eenmalige acties zijn na de einddatum nog niet voltooid.
    }
}
finding-due-past-then = { $all ->
    [one] { $level ->
        [measure] De enige eenmalige maatregel is na de einddatum nog niet voltooid
       *[action] De enige eenmalige actie is na de einddatum nog niet voltooid
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Eén van de { $all } eenmalige maatregelen is na de einddatum nog niet voltooid
           *[action] Eén van de { $all } eenmalige acties is na de einddatum nog niet voltooid
        }
       *[other] { $level ->
            [measure] { $count } van de { $all } eenmalige maatregelen zijn na de einddatum nog niet voltooid
           *[action] { $count } van de { $all } eenmalige acties zijn na de einddatum nog niet voltooid
        }
    }
}{ $silent ->
    [0] {""}
    [one] , waarvan één zonder rapportage
   *[other] , waarvan { $silent } zonder rapportage
}; { $ahead ->
    [one] nog één moet uiterlijk op { $until } klaar zijn.
   *[other] nog { $ahead } moeten uiterlijk op { $until } klaar zijn.
}
finding-due-past = { $all ->
    [one] { $level ->
        [measure] De enige eenmalige maatregel is na de einddatum nog niet voltooid
       *[action] De enige eenmalige actie is na de einddatum nog niet voltooid
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Eén van de { $all } eenmalige maatregelen is na de einddatum nog niet voltooid
           *[action] Eén van de { $all } eenmalige acties is na de einddatum nog niet voltooid
        }
       *[other] { $level ->
            [measure] { $count } van de { $all } eenmalige maatregelen zijn na de einddatum nog niet voltooid
           *[action] { $count } van de { $all } eenmalige acties zijn na de einddatum nog niet voltooid
        }
    }
}{ $silent ->
    [0] {""}
    [one] , waarvan één zonder rapportage
   *[other] , waarvan { $silent } zonder rapportage
}.
finding-due-all-today = { $count ->
    [one] { $level ->
        [measure] De enige eenmalige maatregel heeft { $on } als einddatum en is niet voltooid.
       *[action] De enige eenmalige actie heeft { $on } als einddatum en is niet voltooid.
    }
   *[other] { $level ->
        [measure] Alle { $count } eenmalige maatregelen hebben { $on } als einddatum en zijn niet voltooid.
       *[action] Alle { $count } eenmalige acties hebben { $on } als einddatum en zijn niet voltooid.
    }
}
finding-due-today = { $all ->
    [one] { $level ->
        [measure] De enige eenmalige maatregel heeft { $on } als einddatum en is niet voltooid.
       *[action] De enige eenmalige actie heeft { $on } als einddatum en is niet voltooid.
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Eén van de { $all } eenmalige maatregelen heeft { $on } als einddatum en is niet voltooid.
           *[action] Eén van de { $all } eenmalige acties heeft { $on } als einddatum en is niet voltooid.
        }
       *[other] { $level ->
            [measure] { $count } van de { $all } eenmalige maatregelen hebben { $on } als einddatum en zijn niet voltooid.
           *[action] { $count } van de { $all } eenmalige acties hebben { $on } als einddatum en zijn niet voltooid.
        }
    }
}
finding-due-soon = { $all ->
    [one] { $level ->
        [measure] De enige eenmalige maatregel moet uiterlijk op { $until } klaar zijn en is nog niet voltooid.
       *[action] De enige eenmalige actie moet uiterlijk op { $until } klaar zijn en is nog niet voltooid.
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Eén van de { $all } eenmalige maatregelen moet uiterlijk op { $until } klaar zijn en is nog niet voltooid.
           *[action] Eén van de { $all } eenmalige acties moet uiterlijk op { $until } klaar zijn en is nog niet voltooid.
        }
       *[other] { $level ->
            [measure] { $count } van de { $all } eenmalige maatregelen moeten uiterlijk op { $until } klaar zijn en zijn nog niet voltooid.
           *[action] { $count } van de { $all } eenmalige acties moeten uiterlijk op { $until } klaar zijn en zijn nog niet voltooid.
        }
    }
}
finding-due-later = { $count ->
    [one] { $level ->
        [measure] Eén eenmalige maatregel loopt nog; de einddatum is { $on }.
       *[action] Eén eenmalige actie loopt nog; de einddatum is { $on }.
    }
   *[other] { $level ->
        [measure] { $count } eenmalige maatregelen lopen nog; de eerste einddatum is { $on }.
       *[action] { $count } eenmalige acties lopen nog; de eerste einddatum is { $on }.
    }
}

## Findings about evidence

finding-silence-nothing = Niets voldoet op deze dag aan deze filters
finding-silence-few-without = { $all ->
    [one] De enige actie heeft { $named ->
        [0] geen bewijsstukken
        [one] geen bewijsstukken die deze partner noemen
       *[other] geen bewijsstukken die deze partners noemen
    }
   *[other] { $count ->
        [one] Eén van de { $all } acties heeft { $named ->
            [0] geen bewijsstukken
            [one] geen bewijsstukken die deze partner noemen
           *[other] geen bewijsstukken die deze partners noemen
        }
       *[other] { $extent ->
            [all] Alle { $all }
           *[some] { $count } van de { $all }
        } acties hebben { $named ->
            [0] geen bewijsstukken
            [one] geen bewijsstukken die deze partner noemen
           *[other] geen bewijsstukken die deze partners noemen
        }
    }
}: { $actions }
finding-silence-without = { $all ->
    [one] De enige actie heeft { $named ->
        [0] geen bewijsstukken
        [one] geen bewijsstukken die deze partner noemen
       *[other] geen bewijsstukken die deze partners noemen
    }
   *[other] { $count ->
        [one] Eén van de { $all } acties heeft { $named ->
            [0] geen bewijsstukken
            [one] geen bewijsstukken die deze partner noemen
           *[other] geen bewijsstukken die deze partners noemen
        }
       *[other] { $extent ->
            [all] Alle { $all }
           *[some] { $count } van de { $all }
        } acties hebben { $named ->
            [0] geen bewijsstukken
            [one] geen bewijsstukken die deze partner noemen
           *[other] geen bewijsstukken die deze partners noemen
        }
    }
}
finding-silence-quiet = { $all ->
    [one] De enige actie heeft { $named ->
        [0] geen bewijsstukken van de laatste twaalf maanden
        [one] geen bewijsstukken van de laatste twaalf maanden die deze partner noemen
       *[other] geen bewijsstukken van de laatste twaalf maanden die deze partners noemen
    }
   *[other] { $count ->
        [one] Eén van de { $all } acties heeft { $named ->
            [0] geen bewijsstukken van de laatste twaalf maanden
            [one] geen bewijsstukken van de laatste twaalf maanden die deze partner noemen
           *[other] geen bewijsstukken van de laatste twaalf maanden die deze partners noemen
        }
       *[other] { $extent ->
            [all] Alle { $all }
           *[some] { $count } van de { $all }
        } acties hebben { $named ->
            [0] geen bewijsstukken van de laatste twaalf maanden
            [one] geen bewijsstukken van de laatste twaalf maanden die deze partner noemen
           *[other] geen bewijsstukken van de laatste twaalf maanden die deze partners noemen
        }
    }
}
finding-silence-calm = { $all ->
    [one] De enige actie heeft { $named ->
        [0] bewijsstukken van de laatste twaalf maanden
        [one] bewijsstukken van de laatste twaalf maanden die deze partner noemen
       *[other] bewijsstukken van de laatste twaalf maanden die deze partners noemen
    }
   *[other] Alle { $all } acties hebben { $named ->
        [0] bewijsstukken van de laatste twaalf maanden
        [one] bewijsstukken van de laatste twaalf maanden die deze partner noemen
       *[other] bewijsstukken van de laatste twaalf maanden die deze partners noemen
    }
}

## Freshness

freshness-answer = { $level ->
    [measure] { $count ->
        [0] Geen van de { $all } lopende maatregelen is langer dan { $days } dagen zonder update.
        [one] 1 van de { $all } lopende maatregelen is langer dan { $days } dagen zonder update.
       *[other] { $count } van de { $all } lopende maatregelen zijn langer dan { $days } dagen zonder update.
    }
   *[action] { $count ->
        [0] Geen van de { $all } lopende acties is langer dan { $days } dagen zonder update.
        [one] 1 van de { $all } lopende acties is langer dan { $days } dagen zonder update.
       *[other] { $count } van de { $all } lopende acties zijn langer dan { $days } dagen zonder update.
    }
}
freshness-answer-closed = { $level ->
    [measure] Hier loopt geen maatregel meer: elke maatregel is voltooid of stopgezet.
   *[action] Hier loopt geen actie meer: elke actie is voltooid of stopgezet.
}
freshness-trust = { $level ->
    [measure] Gemeten op { $day }, vanaf de laatste update of, zonder update, vanaf de dag waarop de maatregel is toegevoegd. De grens van { $days } dagen is instelbaar.
   *[action] Gemeten op { $day }, vanaf de laatste update of, zonder update, vanaf de dag waarop de actie is toegevoegd. De grens van { $days } dagen is instelbaar.
}
freshness-stale = Lang zonder update
freshness-never = Nooit gerapporteerd
freshness-longest = Langst zonder update
freshness-silent = Zonder update
freshness-nobody = Geen verantwoordelijke
freshness-per-owner = Per verantwoordelijke
freshness-per-pillar = Per pijler
freshness-unowned = Nog geen { $level ->
    [measure] maatregel
   *[action] actie
} heeft hier een verantwoordelijke; vul die in via het formulier op de pagina Bijwerken.
freshness-list = { $level ->
    [measure] Lopende maatregelen, langst zonder update eerst
   *[action] Lopende acties, langst zonder update eerst
}
freshness-list-caption = Voltooide en stopgezette { $level ->
    [measure] maatregelen
   *[action] acties
} ontbreken: daarvoor worden geen updates meer verwacht.

## Shared page

shared-skip = Naar de inhoud
shared-theme = Weergave
shared-theme-device = Zoals op dit toestel
shared-theme-light = Licht
shared-theme-dark = Donker
shared-draft = Voorbeeld: alleen deze link toont de pagina, tot tien minuten nadat hij is gemaakt.
shared-frozen = Deze pagina is bevroren: zij toont de stand van { $day } zoals die op { $moment } bekend was, en verandert niet meer.
shared-follows = Deze pagina is actueel: zij toont telkens de laatste stand. Laatst vastgelegd op { $moment }.
shared-open = Deze pagina apart openen
shared-actions = { $count ->
    [one] { $level ->
        [measure] Eén maatregel van pijler { $pillar }
       *[action] Eén actie van pijler { $pillar }
    }
   *[other] { $level ->
        [measure] { $count } maatregelen van pijler { $pillar }
       *[action] { $count } acties van pijler { $pillar }
    }
}
shared-left = { $count ->
    [one] { $level ->
        [measure] Nog één maatregel staat hier niet in de lijst
       *[action] Nog één actie staat hier niet in de lijst
    }
   *[other] { $level ->
        [measure] Nog { $shown } maatregelen staan hier niet in de lijst
       *[action] Nog { $shown } acties staan hier niet in de lijst
    }
}{ $files ->
    [yes] ; het bestand actions.csv, waarnaar onderaan wordt verwezen, bevat ze allemaal.
   *[no] .
}
shared-worst = De lijst toont wat het verst op de planning achterligt.
shared-changes-left = { $count ->
    [one] Er veranderde nog één { $level ->
        [measure] maatregel
       *[action] actie
    } die hier niet in de lijst staat.
   *[other] Er veranderden nog { $shown } { $level ->
        [measure] maatregelen
       *[action] acties
    } die hier niet in de lijst staan.
}
shared-with = met: { $partners }
shared-table = Als tabel
shared-progress = Voortgang en planning
shared-bullet = Balk: gerapporteerde voortgang. Verticale streep: tot nu toe gepland, een schatting. Lege balk met streepjeslijn: niets gerapporteerd, en dat is geen nul.
shared-last = Laatste update
shared-newer = Een gebeurtenis kan recenter zijn dan de laatste update.
shared-timeline = Balk: van begin tot einddatum, gevuld tot wat is gerapporteerd; leeg met een streepjeslijn als er niets is gerapporteerd. Verticale streep: op de getoonde datum gepland, een schatting. Stip: gebeurtenis. Verticale streepjeslijn: de getoonde datum.
shared-whole = Alles op deze pagina
shared-key = Legenda en berekening
shared-key-note = Kleur is nooit het enige kenmerk: elke status heeft ook een eigen teken, en sommige een patroon.
shared-files = Bestanden
shared-contact = Contact:
shared-made = Pagina aangemaakt op { $day }.
shared-sender = Gepubliceerd door { $sender }.
shared-files-figures = Cijfers ({ $format })
shared-files-actions = { $level ->
    [measure] Maatregelen ({ $format })
   *[action] Acties ({ $format })
}
shared-action-gone = Op { $day } maakt { $code } geen deel uit van het programma.
shared-check = Controlecode { $number }.
shared-check-how = Zo is het te controleren
shared-check-command = Wie over de databank beschikt, krijgt met deze opdracht dezelfde code. In een andere taal zijn de titels anders, en dus ook de code:

## Method

method-answer = { $count ->
    [0] Tot deze dag waren er geen updates; elk cijfer is dus een streepje.
    [one] Elk cijfer is berekend uit één gedateerde update, op elke pagina op dezelfde manier.
   *[other] Elk cijfer is berekend uit { $count } gedateerde updates, op elke pagina op dezelfde manier.
}
method-origin = Op { $day } bevat de databank { $loaded ->
    [one] één update die is
   *[other] { $loaded } updates die zijn
} geladen met het programma en { $people ->
    [0] geen enkele die door bewerkers is ingevoerd.
    [one] één die door een bewerker is ingevoerd.
   *[other] { $people } die door bewerkers zijn ingevoerd.
}
method-counts = Geteld zijn de updates over alle acties en maatregelen, zonder de eerste regel van elk, die nog niets rapporteert, en zonder wat ongedaan is gemaakt; de geschiedenis toont ook die.
method-version = Versie van de software: { $version }
method-source = Waar de updates vandaan komen
method-source-assessed = De geladen updates zijn een beoordeling op basis van openbare bronnen, gemaakt op { $day }. Het zijn geen officiële cijfers van de organisatie van wie dit programma is. “Niets gevonden” betekent dat er niets is gevonden op openbare pagina’s die gelezen konden worden. Bewerkers kunnen ze vervangen.
method-source-ladder = De voortgang van een beoordeelde actie volgt een schaal: de hoogste trede die de bewijsstukken staven, bij twijfel de lagere. De voortgang daalt nooit. Doorlopende acties worden nooit voltooid.
method-source-rung = Trede
method-source-needs = Vereiste
method-source-count = Updates
method-rung-a = Gedateerde activiteit: een vergadering, een begonnen studie of werkgroep, een proefproject, een debat. Met vergaderingen en debatten alleen blijft het hierbij.
method-rung-b = Een formeel akkoord tussen regeringen, een aangenomen verklaring, aanbeveling of beschikking, of een eerste concreet resultaat in gebruik.
method-rung-c = Twee of meer onafhankelijke instrumenten of resultaten die de kern van de actie dekken.
method-rung-d = Het resultaat waar de tekst om vraagt, is van kracht of opgeleverd.
method-rung-f = Een aangekondigde stap is uitgesteld of er is geen resultaat gevonden: de voortgang blijft gelijk en de toelichting vermeldt het.
method-source-measures = Een maatregel begint als “Niet gerapporteerd”. Zijn status geldt vanaf de dag van voltooiing of, als die er niet is, vanaf het bewijsstuk van zijn uitkomst.

method-counting = Wat wordt geteld
method-counting-scope = { $count ->
    [0] Alles telt mee.
    [one] Alles telt mee, behalve wat de status { $statuses } heeft: dat telt nergens mee.
   *[other] Alles telt mee, behalve wat een van de statussen { $statuses } heeft: dat telt nergens mee.
}
method-counting-completion = Voltooide gedeeld door meetellende eenmalige acties. Beide getallen staan altijd naast het percentage. Telt er niets mee, dan staat er een streepje, nooit { $zero }.
method-counting-coverage = Aandeel van de meetellende acties waarvan voortgang is gerapporteerd. Het staat naast elk gemiddelde.
method-counting-average = De som van gewicht × voortgang, gedeeld door de som van de gewichten, over de meetellende acties waarvan voortgang is gerapporteerd. Niets gerapporteerd is niet nul.
method-counting-floor = Hetzelfde gemiddelde met de acties zonder gerapporteerde voortgang als { $zero }: de laagst mogelijke waarde.
method-counting-group = Elk cijfer wordt uit de acties berekend, nooit uit andere cijfers: het programma is niet het gemiddelde van zijn pijlers.
method-counting-partners = Een actie telt volledig mee voor elk van haar partners en één keer in het programma. De rijen van partners worden daarom nooit opgeteld.
method-counting-ongoing = Een doorlopende actie kan niet voltooid worden en loopt nooit achter; ze telt alleen mee in het gemiddelde en de ondergrens.
method-counting-measures = De maatregelen van jaarplannen zijn een eigen niveau, met de partners die ze zelf noemen. De kerncijfers gaan over acties.
method-counting-rounding = Cijfers worden exact berekend en pas bij het tonen afgerond, op één decimaal. Veranderingen worden na het aftrekken afgerond.
method-term = Cijfer
method-rule = Hoe het wordt geteld
method-term-completion = Voltooiingsgraad
method-term-coverage = Rapportagegraad
method-term-group = Pijler, partner, programma
method-term-ongoing = Doorlopende acties
method-term-rounding = Afronding

method-statuses = Effect van elke status op de cijfers
method-statuses-intro = De cijfers volgen deze eigenschappen van een status, nooit zijn naam.
method-flag-in_scope = Telt mee
method-flag-done = Voltooid
method-flag-has_health = Planning wordt beoordeeld
method-flag-needs_comment = Toelichting verplicht

method-planned = Geplande voortgang
method-planned-time = In de regel naar verstreken tijd: een rechte lijn van begin tot einddatum, 0% ervoor en 100% vanaf de einddatum. Dat is een schatting.
method-planned-measures = Naar maatregelen, als dat bij een actie is ingesteld: het aandeel van het gewicht van haar maatregelen waarvan de einddatum bereikt is.
method-planned-formula = Gepland = dagen sinds het begin ÷ dagen van begin tot einddatum.
method-planned-example = Voorbeeld: { $title } loopt van { $start } tot { $due }. Op { $day } zijn { $gone } van de { $length } dagen verstreken: { $gone } ÷ { $length } = { $planned } gepland.
method-planned-gap = Gerapporteerd is { $progress }; de afwijking is dus { $gap } punten.
method-planned-silent = Er is geen voortgang gerapporteerd; er is dus geen afwijking.

method-health = Op schema of niet
method-health-intro = De afwijking is gerapporteerd min gepland, in punten. De drempelwaarden zijn die van { $day }.
method-health-when = Wanneer
method-health-on_track = Hoogstens { $risk } punten achter op de planning.
method-health-at_risk = Meer dan { $risk } en hoogstens { $off } punten achter op de planning; of, bij planning naar maatregelen, een gerapporteerde maatregel is hoogstens { $days } dagen te laat.
method-health-off_track = Gerapporteerd, na de einddatum nog niet voltooid; of meer dan { $off } punten achter op de planning; of, bij planning naar maatregelen, een gerapporteerde maatregel is meer dan { $days } dagen te laat.
method-health-not_assessed = Nog niets gerapporteerd, nog niet begonnen, geen begin- of einddatum, geen voortgangscijfer vóór de einddatum, of minder dan { $least } gepland.
method-health-silence = Ontbrekende updates gelden nooit als vertraging: wat nooit is gerapporteerd, heeft een eigen lijst. Doorlopende acties en acties met de status { $statuses } horen bij geen van de vier.

method-example = Een uitgewerkt voorbeeld
method-example-intro = Vijf eenmalige acties met gewicht 1 en drie partners, berekend zoals alle andere cijfers.
method-example-given = De vijf acties
method-example-result = De cijfers die eruit volgen
method-example-row = Rij
method-example-note = { $count ->
    [one] Eén meetellende actie heeft { $memberships } deelnames
   *[other] { $count } meetellende acties hebben { $memberships } deelnames
}: daarom tellen de rijen van partners niet op tot het programma.

method-days = Stand en kennis op een datum
method-days-as-of = Elke pagina toont de stand aan het einde van één dag (tijdzone { $timezone }). Voor elk gegeven geldt de laatste update die dan van kracht is.
method-days-default = Standaard is dat vandaag of, als het programma voorbij is, de laatste dag ervan. Latere updates worden vermeld.
method-days-record = Elke update heeft twee datums: de dag vanaf wanneer hij geldt en het moment waarop hij is vastgelegd. Een actie bestaat niet vóór haar eerste update, en de beginrij is geen update.
method-days-thresholds = Titels, partners, gewichten, einddatums en drempelwaarden zijn die van de dag die u bekijkt, niet die van vandaag.
method-days-silence = Een actie die niet voltooid is, geldt na { $days } dagen zonder update als lang zonder update. Op { $day } { $count ->
    [0] gold dat voor geen enkele lopende actie.
    [one] gold dat voor één van de { $total } lopende acties: wat voltooid of stopgezet is, telt hier niet mee.
   *[other] gold dat voor { $count } van de { $total } lopende acties: wat voltooid of stopgezet is, telt hier niet mee.
}
method-days-report = Een update noemt een status of voortgang, of heeft een toelichting, een bron of een bewijsstuk. Een wijziging van het plan alleen, zoals een andere titel of verantwoordelijke, telt niet.

method-writing = Hoe updates worden vastgelegd
method-writing-append = Er wordt nooit iets overschreven: elke registratie voegt updates toe, met auteur, tijdstip, een toelichting en een bron. “Voltooid” zonder bron verschijnt als “zonder bron”.
method-writing-together = Wijzigen twee mensen dezelfde cel, dan worden de wijzigingen van de tweede persoon niet opgeslagen en ziet die beide waarden. Wijzigingen in verschillende cellen gaan samen.
method-writing-rules = Geweigerd worden: voortgang buiten 0 tot 100, een einddatum vóór het begin, een status die een toelichting vraagt zonder toelichting, en een update vanaf een dag in de toekomst of vóór het programma. “Voltooid” zet de voortgang op 100; 100 alleen betekent niet “Voltooid”.
method-roles = Wie wat mag
method-role = Rol
method-may = Mag
method-role-viewer = Lezer
method-role-editor = Bewerker
method-role-admin = Beheerder
method-may-viewer = Alles lezen.
method-may-editor = Acties en maatregelen bijwerken: alle, of die van bepaalde pijlers, partners of beide tegelijk.
method-may-admin = Alles, ook de rechten van anderen.
method-roles-local = Er zijn nog geen gebruikers ingesteld: wie het dashboard kan openen, heeft alle rechten.
method-roles-checked = Rechten worden bij elke keer opslaan gecontroleerd.

## De lees-API en de feeds

api-token-needed = Een geldig token is nodig, in de header Authorization.
api-unknown-address = Op dit adres staat niets.
api-unknown-feed = Deze feed bestaat niet: het adres is misschien onvolledig, of de feed is beëindigd.
api-unknown-value = Er is geen { $parameter } “{ $value }”.
api-unknown-page = Deze cursor hoort bij geen pagina van deze lijst; begin opnieuw zonder.
api-no-programme = Er is nog geen programma in de databank.
api-not-yet = Over { $value } is nog niets bekend: dat moment moet nog komen.
api-other-method = Dit adres kan alleen gelezen worden, met GET of HEAD.
api-bad-value = “{ $value }” past niet bij de parameter { $parameter }.
api-bad-page = Dit is geen geldige cursor.
api-said-twice = De parameter { $parameter } mag maar één keer in het adres staan.
api-too-many = Er zijn te veel waarden opgegeven voor { $parameter }.
api-unknown-parameter = Dit adres heeft geen parameter “{ $parameter }”.
api-too-often = Vanaf dit adres zijn te veel ongeldige tokens verzonden; wacht een minuut.
api-broken = Er is hier een fout opgetreden; die staat in het logboek.
api-away = De gegevens kunnen nu niet gelezen worden; probeer het over een minuut opnieuw.
feed-due = Einddatums: { $programme }
feed-changes = Wijzigingen: { $programme }
feed-event = { $action } · Nieuwe gebeurtenis: { $event }
feed-line = { $what }: { $value }
feed-line-change = { $what }: { $before } → { $after }

## Shared page not valid

notice-title-gone = Deze link is niet geldig
notice-text-gone = De link is misschien onvolledig, of de pagina is verlopen, ingetrokken of tijdelijk onderbroken. Neem contact op met de afzender.
notice-title-locked = Deze pagina is beveiligd
notice-text-locked = Voer het wachtwoord in dat u ervoor hebt ontvangen.
notice-password = Wachtwoord
notice-open = Pagina openen
notice-wrong = Dat is niet het wachtwoord van deze pagina.
notice-title-often = Te veel pogingen
notice-text-often = Wacht enkele minuten en probeer het dan opnieuw.
notice-title-away = De pagina kan op dit moment niet worden getoond
notice-text-away = Probeer het over enkele minuten opnieuw.

## Uitwisselen: bestanden die naar buiten gaan

export-card = Export
export-text = Wat u bekijkt, met de filters, de datum en de taal: een werkmap met een blad per weergave, met tabellen, filters en grafieken, of één weergave als CSV.
export-stays = Alleen om te lezen: wijzigingen in dit bestand kunnen niet worden geïmporteerd.
export-workbook = Alle weergaven (.xlsx)
export-view = Weergave
export-people = CSV voor rekenbladen
export-table = Tabel
export-programs = CSV voor software
export-table-actions = Acties
export-table-updates = Updates
export-table-evidence = Bewijsstukken
export-table-measures = Maatregelen
export-table-figures = Cijfers per pijler
export-whole = Het hele programma
export-whole-text = Alles, met auteur en tijdstip van elke update, ongeacht filters en datums. Een andere installatie kan het importeren.
export-returns = Wijzigingen in de tabellen van acties, maatregelen, bewijsstukken en partners kunnen hier weer worden geïmporteerd.
export-whole-xlsx = Werkmap (.xlsx)
export-whole-zip = CSV-bestanden (.zip)

## Uitwisselen: een nieuw programma

new-card = Nieuw programma
new-text = Vul het sjabloon in en upload het hier. Het programma staat daarna naast de andere in de zijbalk; elk programma wordt apart geteld.
new-template = Sjabloon (.xlsx)
new-admin = Alleen beheerders kunnen programma’s aanmaken.
new-file = Uit een bestand
new-file-text = Het ingevulde sjabloon, of een heel programma zoals het werd geëxporteerd (.xlsx, .zip).
new-found = Programma “{ $programme }”. { $parts }.
new-do = Programma aanmaken
new-made = Programma “{ $programme }” is aangemaakt. Kies het in de zijbalk.
new-there = Het programma “{ $programme }” bestaat al. Wijzigingen in het bestand ervan importeert u bij “Importeren”.
new-copy-text = De pijlers, partners en acties van “{ $programme }” worden overgenomen. Datums en jaartallen in titels schuiven mee met de eerste dag.
next-card = Volgend programma
next-text = Maak het volgende programma op basis van “{ $programme }” in drie stappen: naam en periode, de acties die worden voortgezet, en een controle. Vóór de laatste stap wordt niets opgeslagen.
next-begin = Volgend programma voorbereiden
next-step = Stap { $number } van { $count }: { $step }
next-step-name = naam en periode
next-step-actions = acties
next-step-review = controle
next-period = { $first } tot en met { $last }
next-no-day = Vul de eerste dag in.
next-going = { $count ->
    [one] Vink elke actie uit die niet wordt voortgezet. Eén van de { $total } wordt voortgezet.
   *[other] Vink elke actie uit die niet wordt voortgezet. { $count } van de { $total } worden voortgezet.
}
next-left = Niet voortgezet: { $actions }
next-not-copied = Updates, maatregelen en bewijsstukken worden niet gekopieerd.
next-preview = Acties van het nieuwe programma
next-unsaved = Er is nog niets opgeslagen. Een programma dat is aangemaakt, kan hier niet worden verwijderd.
next-back = Vorige
next-on = Volgende
new-code = Code van het nieuwe programma
new-first-day = Eerste dag
new-bad-code = Dit kan geen code zijn: die heeft hoogstens 60 zichtbare tekens, waaronder een letter of cijfer, zonder komma, puntkomma of schuine streep.
new-blank-in-code = Schrijf “{ $code }” zonder spaties, bijvoorbeeld met koppeltekens: de code van een programma staat in adressen en opdrachten.
new-copy-until = Tot { $day } opent het dashboard nog met “{ $programme }”; wie het nieuwe programma kiest, ziet het.
new-copy-shown = Omdat { $day } niet in de toekomst ligt, opent het dashboard voortaan met het nieuwe programma, voor iedereen die geen ander heeft gekozen.
new-copy-chosen = Het dashboard opent nog met “{ $programme }”; wie het nieuwe programma kiest, ziet het.
problem-too-late = Op die dag kan geen programma beginnen: het zou langer duren dan tot { $last }.
problem-there-already = het programma “{ $value }” bestaat al.
new-first = Het eerste programma
new-first-text = Vul het sjabloon in en upload het hier. Een heel programma dat elders werd geëxporteerd (.xlsx, .zip) of een gezipte map met CSV-bestanden kan ook. Is er een eerste programma, dan kan een volgende de structuur ervan overnemen.
new-making = Het programma wordt aangemaakt
new-same = Alles uit het bestand staat al in het programma “{ $programme }”; er is niets veranderd.
new-open = Openen
new-more = Nieuwe gegevens toevoegen
new-more-text = Nieuwe gegevens uit het bestand worden toegevoegd. Bestaande waarden blijven; die wijzigt u onder Importeren.
new-differs = { $count ->
    [one] Eén cel staat anders in het bestand en bleef zoals ze was.
   *[other] { $count } cellen staan anders in het bestand en bleven zoals ze waren.
}
new-refused = Er is niets opgeslagen. Dit moet eerst in het bestand worden gecorrigeerd:
problems-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
problem-no-folder = er is geen map met die naam.
problems-row = rij { $number }
problem-missing = deze tabel ontbreekt.
problem-once = dit moet er precies één keer zijn.
problem-closed = dit kan niet worden gelezen ({ $error }).
problem-text = deze tekst is niet leesbaar. Sla het bestand opnieuw op, als UTF-8.
problem-quotes = een aanhalingsteken vanaf hier is niet gesloten, of er volgt nog iets op.
problem-no-header = de koppen ontbreken.
problem-header-again = de koppen staan hier nog een keer.
problem-no-column = de kolom “{ $column }” ontbreekt.
problem-twice = de kolom “{ $value }” staat er twee keer.
problem-no-heading = er staat iets in de kolom { $value }, die geen kop heeft.
problem-wide = deze rij heeft { $cells } cellen, en de kopregel heeft er { $headings }.
problem-one-row = er moet precies één rij zijn.
problem-title = er is een titel nodig, in minstens één taal.
problem-name = er is een naam nodig, in minstens één taal.
problem-double = “{ $value }” staat al in rij { $row }.
problem-action = de code “{ $value }” is al die van een actie.
problem-code = “{ $value }” kan geen code zijn: die heeft 1 tot 60 zichtbare tekens, waaronder een letter of cijfer, zonder komma, puntkomma of schuine streep.
problem-blank = hier moet iets staan.
problem-blank-in-code = schrijf de code “{ $value }” zonder spaties, bijvoorbeeld met koppeltekens.
problem-unknown = “{ $value }” is geen code op het blad { $table }.
problem-day = “{ $value }” is geen datum zoals 2025-01-31, 31-01-2025 of 31 januari 2025.
problem-one-of = “{ $value }” is niet een van deze: { $all }.
problem-above = “{ $value }” is geen getal groter dan { $low } en ten hoogste { $high }, met een punt voor decimalen.
problem-number = “{ $value }” is geen getal van { $low } tot { $high }, met een punt voor decimalen.
problem-whole = “{ $value }” is geen geheel getal van { $low } tot { $high }.
problem-number-at-all = “{ $value }” is geen getal zoals 12.5, met een punt voor decimalen.
problem-whole-at-all = “{ $value }” is geen geheel getal.
problem-moment = “{ $value }” is geen tijdstip zoals { $example }.
problem-address = “{ $value }” is geen webadres dat met https:// of http:// begint.
problem-secret-address = dit adres bevat een gebruikersnaam of wachtwoord (vóór de @). Laat die weg: iedereen die de pagina leest, zou die zien.
problem-too-long = een tekst heeft meer dan { $limit } tekens.
problem-unfit = “{ $value }” kan hier niet staan.
problem-order = { $day } ligt vóór starts_on, { $first }.
problem-early = het programma begint pas op { $day }.
problem-period = een programma ligt binnen de jaren { $first } tot en met { $last } en duurt hoogstens { $years } jaar.
problem-done-needs-100 = “{ $value }” is niet mogelijk bij { $status }, dat 100 betekent.
problem-unreported = er is voortgang ingevuld (“{ $value }”), en { $status } laat die niet toe.
problem-comment = { $status } vereist een toelichting.
problem-no-such-day = bij { $status } hoort zo’n datum niet.
problem-since-when = de datum sinds wanneer het { $status } is, ontbreekt.
problem-sequence = hier staat { $value } en moet { $wanted } staan.
problem-falls = dit is lager dan in de rij erboven.
problem-no-later = dit is niet later dan het vorige.
problem-future = dit ligt in de toekomst.
problem-undone-before = alleen wat eerder is vastgelegd, kan ongedaan worden gemaakt.
problem-unsaid = er is geen update voor “{ $value }”.
problem-birth = de eerste update van een actie moet { $column } bevatten.
problem-strange-status = er is hier geen status “{ $value }”.
problem-other-status = de status “{ $value }” betekent hier iets anders.
problem-strange-table = een bestand van een programma heeft geen blad met deze naam. Is het het ontbrekende blad onder een andere naam?
problem-strange-heading = “{ $value }” is geen kolom van dit blad. Is het de ontbrekende kolom onder een andere naam?
problem-strange-column = er is geen kolom “{ $value }”.
problem-unstated = hier staat iets, maar states noemt deze kolom niet.
problem-not-yet = “{ $value }” bestaat op { $day } nog niet.
problem-gone = “{ $value }” is verwijderd.
problem-either = een actie heeft een pillar_code en een maatregel een parent_code.
problem-history = wat hier is vastgelegd, wordt nooit door een bestand gewijzigd. Geef status, voortgang of titel op het blad van de acties of maatregelen.
problem-elsewhere = de geschiedenis is niet het begin van wat hier is vastgelegd.
problem-record = dit komt niet overeen met de geschiedenis in het bestand. Zonder de tabellen van de geschiedenis kan het bestand worden geïmporteerd.
problem-record-rows = het aantal rijen ({ $rows }) wijkt af van dat in de geschiedenis van het bestand ({ $recorded }). Zonder de tabellen van de geschiedenis kan het bestand worden geïmporteerd.

## Sjabloon van een nieuw programma

template-guide = Zo vult u dit in
template-order = Vul de bladen in deze volgorde in: { $sheets }. Een blad mag leeg blijven, behalve die van het programma, de pijlers en de acties.
template-needed = Onder een blauwe kop moet in elke rij iets staan, onder een grijze mag het leeg blijven. Wijs een kop aan om te zien wat eronder hoort. Verander de koppen en de namen van de bladen niet.
template-titles = Een titel of naam in één taal volstaat; waar een andere ontbreekt, verschijnt hij in de brontaal van het programma.
template-codes = Een code is kort, staat voorgoed voor zijn rij en komt in adressen: 2.1 of NRW. Hij is tekst: een cel met 2.10 als getal verliest het laatste cijfer.
template-lists = Meerdere partners in één cel zijn codes met puntkomma’s ertussen: NRW;FRANCE.
template-days = Een datum is een datumwaarde van het rekenblad of een tekst zoals 2025-01-31, 31-01-2025 of 31 januari 2025. De eerste en de laatste dag zijn die van het hele programma.
template-blank = Een leeg soort betekent eenmalig, een leeg gewicht 1. Het programma behoudt de volgorde van de rijen. De voortgang vult u later in op de pagina Bijwerken.
template-then = Importeer het bestand daarna op de pagina Import en export, of met: python -m data import BESTAND
template-must = Moet ingevuld zijn.
template-may = Mag leeg blijven.
template-one-of = Een van: { $words }.
template-code-of = Een code van het blad { $sheet }.
template-day = Een datum.

## Weergaven in bestanden

views-scope = Selectie
views-what = Wat
views-said = Hier getoond
views-known = { $moment }, registratie { $batch }
views-completion = Voltooiingsgraad
views-check = Controlecode
views-command = Te controleren met
views-done = Voltooid (eenmalig)
views-one_off = Tellen mee (eenmalig)
views-ongoing = Doorlopend
views-actions = Tellen mee
views-trend = Verloop
views-health = Planning (berekend)
views-source = Bron van de status
views-before = Voordien
views-after = Nadien
views-since = Sinds { $day }
views-in_period = Telt mee
views-matrix = Pijlers en partners
views-attention = Aandachtspunten
views-silent_days = Dagen zonder update
views-overdue_days = Dagen te laat
views-pair = { $what }: { $said }
views-beside-pillars = Het blad bevat ter vergelijking alle pijlers; het filter toont { $names }.
views-beside-partners = Het blad bevat ter vergelijking alle partners; het filter toont { $names }.

## Report

report-kind = Voortgangsrapport
report-summary = Samenvatting
report-page = Pagina { $page } van { $pages }
report-method = Methode { $version }
report-check = Controlecode { $number }
report-version = Geteld volgens methode { $version }, van kracht op { $day }
report-known = Zoals bekend op { $moment } (registratie { $batch }).
report-nobody = Dit rapport bevat geen namen: verantwoordelijken en auteurs staan er niet in.
report-badge = Een taalcode in een kader staat bij een tekst zonder vertaling: die staat er in de oorspronkelijke taal.
report-whole = Alles in dit rapport
report-bar-alt = Pijler { $pillar } per status: { $statuses }. { $summary }.
report-standing = Gemiddeld { $average } · { $reported } gerapporteerd · { $done } voltooid
report-plan-row = { $code } { $progress }, { $planned } gepland
report-plan-alt = Gerapporteerde en geplande voortgang in { $name }: { $rows }.
report-partner-alt = Gemiddelde voortgang met partner { $partner }, voltooide eenmalige acties en gemiddelde per pijler: { $rows }.
report-table-alt = Status, planning en voortgang, stuk voor stuk: { $name }
report-listed = { $level ->
    [measure] Van de { $number } maatregelen staan er { $shown } in dit rapport: per pijler de maatregelen die het verst op de planning achterliggen.
   *[action] Van de { $number } acties staan er { $shown } in dit rapport: per pijler de acties die het verst op de planning achterliggen.
}
report-elsewhere = { $where ->
    [page] Het bestand actions.csv op de gedeelde pagina bevat ze allemaal.
   *[workbook] De werkmap van deze weergave, onder “Import en export”, bevat ze allemaal.
}
report-card = Rapport
report-card-text = De stand van het programma voor wie het dashboard niet opent: een pdf om af te drukken en te versturen, of dia’s waarvan de grafieken te bewerken zijn.
report-card-scope = Beide volgen programma, datum, pijlers, partners, niveau en taal van deze weergave, behalve status en verantwoordelijke.
report-template = Het sjabloon van de rapporten is nu niet bruikbaar. In het logboek staat wat er mis mee is.
report-pdf = PDF, A4
report-slides = Dia’s (PowerPoint)

## Signing in

sign-in-title-sign-in = Meld u aan
sign-in-text-sign-in = U bent niet aangemeld, of uw sessie is afgelopen. Open de link die u hebt ontvangen; is die al gebruikt, vraag dan een beheerder om een nieuwe.
sign-in-on-sign-in = Ik ben al aangemeld: doorgaan
sign-in-text-sign-in-providers = U bent niet aangemeld, of uw sessie is afgelopen. Hebt u een link ontvangen, open die dan.
sign-in-provider = Aanmelden met { $provider }
sign-in-passkey = Aanmelden met een passkey
passkey-title-in = Aanmelden met een passkey
passkey-text-in = Uw toestel vraagt om uw vingerafdruk, uw gezicht of uw pincode.
passkey-button-in = Mijn passkey gebruiken
passkey-on-in = Op een andere manier aanmelden
passkey-title-new = Passkeys
passkey-text-new = Met een passkey meldt u zich aan met uw vingerafdruk, uw gezicht of uw pincode, zonder link of wachtwoord. Uw toestel bewaart de passkey; hier wordt alleen het openbare deel opgeslagen.
passkey-button-new = Passkey toevoegen
passkey-on-new = Doorgaan naar het dashboard
passkey-name = Naam van de passkey
passkey-name-default = Dit toestel
passkey-list = Uw passkeys
passkey-made = toegevoegd op { $made }, nog niet gebruikt
passkey-used = toegevoegd op { $made }, laatst gebruikt op { $used }
passkey-remove = Verwijderen
passkey-remove-named = { $name } verwijderen
passkey-refused-stopped = Er is geen passkey gebruikt: de aanvraag is geannuleerd of verlopen, of deze browser heeft geen passkey voor deze website.
passkey-refused-unknown = Deze passkey kon hier niet worden gebruikt. Probeer het opnieuw of meld u op een andere manier aan.
passkey-refused-only-way = Deze passkey is uw enige manier om u opnieuw aan te melden. Voeg eerst een andere toe.
passkey-refused-most = U hebt het maximale aantal passkeys bereikt. Verwijder er eerst een.
passkey-refused-known = Deze passkey is al toegevoegd.
passkey-refused-inactive = Uw toegang tot dit dashboard is beëindigd. Neem contact op met een beheerder.
passkey-refused-followed = Uw rol hier hangt af van uw account bij een andere dienst; daarom kunt u zich niet met een passkey aanmelden. Meld u met dat account aan.
sign-in-title-refused = Aanmelden is niet gelukt
sign-in-title-waits = Een beheerder moet u nog toegang geven
sign-in-on-refused = Terug naar aanmelden
sign-in-refused-over = Deze poging duurde langer dan tien minuten, is al gebruikt of begon in een andere browser. Begin opnieuw.
sign-in-refused-away = De aanmelddienst reageert op dit moment niet. Probeer het over enkele minuten opnieuw.
sign-in-product = Dashboard van het werkprogramma
sign-in-refused-clock = De klokken van de aanmelddienst en van dit dashboard verschillen te veel. Meld dit aan een beheerder.
sign-in-refused-issuer = Het antwoord kwam van een andere aanmelddienst dan die u koos. Begin opnieuw; gebeurt het nog eens, meld dit dan aan een beheerder.
sign-in-refused-no-email = De aanmelddienst heeft geen e-mailadres van u doorgegeven, en zonder dat adres kunt u hier niet worden herkend. Meld dit aan een beheerder.
sign-in-refused-many-groups = U hoort bij meer groepen dan de aanmelddienst doorgeeft, zodat uw rol hier niet bekend is. Meld dit aan een beheerder.
sign-in-refused-declined = De aanmelddienst heeft u niet toegelaten, of de aanmelding is daar geannuleerd. Begin opnieuw of neem contact op met een beheerder.
sign-in-refused-broken = Het antwoord van de aanmelddienst was niet bruikbaar. Begin opnieuw; gebeurt het nog eens, meld dit dan aan een beheerder.
sign-in-refused-waits = Uw account is hier nu bekend, maar heeft nog geen rol. Vraag een beheerder om een rol en meld u daarna opnieuw aan.
sign-in-refused-inactive = Uw toegang tot dit dashboard is beëindigd. Neem contact op met een beheerder.
sign-in-refused-email-taken = Uw e-mailadres hoort hier al bij iemand, misschien bij u door een uitnodiging. Open de link die u hebt gekregen of vraag een beheerder om een link, en meld u op die pagina aan.
sign-in-refused-link-over = De link die u hebt gevolgd, kan niet meer worden gebruikt. Vraag een beheerder om een nieuwe.
sign-in-refused-tied = Uw account bij de aanmelddienst is hier al aan iemand anders gekoppeld. Meld dit aan een beheerder.
sign-in-refused-followed = Uw rol hier hangt af van uw account bij een andere dienst; daarom kunt u zich niet met een passkey aanmelden. Meld u met dat account aan.
sign-in-title-onward = Door naar de aanmelddienst
sign-in-text-onward-providers = Dit duurt even. Gebeurt er niets, gebruik dan de knop.
sign-in-title-invitation = Welkom, { $name }
sign-in-text-invitation = Met deze link meldt u zich één keer aan op dit toestel. Geef hem niet door.
sign-in-text-invitation-providers = Met deze link meldt u zich één keer aan op dit toestel. Hebt u een account bij een van de diensten hieronder, kies die dan: voortaan kunt u zich daarmee aanmelden. Geef de link niet door.
sign-in-button-invitation = Aanmelden
sign-in-title-invitation-over = Deze link kan niet meer worden gebruikt
sign-in-text-invitation-over = Een link werkt maar één keer, gedurende beperkte tijd, en alleen met het volledige adres. Vraag een beheerder om een nieuwe.
sign-in-title-elsewhere = Aan- of afmelden is niet gelukt
sign-in-text-elsewhere = Het verzoek kwam niet van een pagina van dit dashboard. Open het adres opnieuw en gebruik de knop op de pagina.
sign-in-title-sign-out = Aangemeld als { $name }
sign-in-text-sign-out = Met afmelden eindigt de sessie op dit toestel. Niet-opgeslagen wijzigingen gaan verloren.
sign-in-button-sign-out = Afmelden
sign-in-on-sign-out = Terug naar het dashboard
sign-in-account = Aangemeld als { $name }
sign-in-over = Uw sessie is afgelopen, of niemand is hier aangemeld. Laad de pagina opnieuw.
sign-in-another = { $name } heeft zich in deze browser aangemeld. Dit venster is door iemand anders geopend: wat diegene niet had opgeslagen, blijft hier alleen voor die persoon bewaard.
sign-in-another-go = Verdergaan als { $name }

## Links by mail

mail-dear = Geachte { $name },
mail-invited-subject = Uw toegang tot het dashboard van het werkprogramma
mail-invited = U hebt nu toegang tot het dashboard van het werkprogramma.
mail-invited-by = { $inviter } heeft u toegang gegeven tot het dashboard van het werkprogramma.
mail-open = Om u aan te melden, opent u deze link en gebruikt u de knop op de pagina:
mail-ends = De link werkt één keer, tot { $moment }. Hij is alleen voor u bestemd: stuur hem niet door.
mail-access-until = U hebt toegang tot en met { $day }.
mail-unexpected = Had u dit bericht niet verwacht, dan hoeft u niets te doen.
mail-link-subject = Aanmelden bij het dashboard van het werkprogramma
mail-link-asked = Met uw adres is een link gevraagd om u aan te melden bij het dashboard van het werkprogramma.
mail-not-asked = Hebt u dit niet zelf gevraagd, dan hoeft u niets te doen.
mail-other-way = Met uw adres is een link gevraagd om u aan te melden bij het dashboard van het werkprogramma. U meldt zich aan met uw account bij een andere dienst en hebt dus geen link nodig. Meld u aan op deze pagina:
mail-undelivered-address = Het bericht kon niet worden verzonden: de mailserver kan niet naar dit adres verzenden.
mail-undelivered-away = Het bericht kon niet worden verzonden: de mailserver reageert niet.
mail-undelivered-unsafe = Het bericht kon niet worden verzonden: er is geen beveiligde verbinding met de mailserver.
mail-undelivered-login = Het bericht kon niet worden verzonden: de mailserver aanvaardt de gebruikersnaam of het wachtwoord van het dashboard niet.
mail-undelivered-refused = Het bericht kon niet worden verzonden: de mailserver heeft het geweigerd.
mail-undelivered-busy = Het bericht kon niet worden verzonden: er wachten te veel berichten.
mail-instead = Kopieer de link en stuur hem zelf.
mail-slow = De mailserver heeft nog niet geantwoord. Komt het bericht niet aan, kopieer de link dan en stuur hem zelf.
mail-sent = De link is verzonden naar { $address }.
mail-people-made = Link voor { $name }
mail-people-caption = Hij werkt één keer, binnen zeven dagen, alleen voor deze persoon, en wordt niet opnieuw getoond.
mail-people-done = Sluiten
mail-people-help = De link wordt naar dit adres verzonden.
sign-in-text-sign-in-mail = U bent niet aangemeld, of uw sessie is afgelopen. Open de link die u hebt ontvangen; is die al gebruikt, laat dan een nieuwe naar u verzenden.
sign-in-text-sign-in-providers-mail = U bent niet aangemeld, of uw sessie is afgelopen. Hebt u zo’n account niet, open dan de link die u hebt ontvangen, of laat een nieuwe naar u verzenden.
sign-in-mail-address = Uw e-mailadres
sign-in-mail-button = Stuur mij een link
sign-in-mail-problem = Dit is geen e-mailadres; controleer het.
sign-in-title-sent = Kijk in uw mailbox
sign-in-text-sent = Als { $address } hier bekend is, is een bericht onderweg. Met de link daarin meldt u zich één keer aan, binnen { $minutes } minuten. Komt er niets aan, kijk dan in de map voor ongewenste mail of vraag een beheerder.
sign-in-on-sent = Terug naar aanmelden
sign-in-text-invitation-over-mail = Een link werkt maar één keer, gedurende beperkte tijd, en alleen met het volledige adres. U kunt een nieuwe naar u laten verzenden.
sign-in-on-invitation-over = Naar de aanmeldpagina

## People and one's own account

people-answer = { $count ->
    [one] Eén persoon kan zich aanmelden.
   *[other] { $count } personen kunnen zich aanmelden.
}
people-answer-waiting = { $count ->
    [one] Eén wacht op een rol.
   *[other] { $count } wachten op een rol.
}
people-trust = Een wijziging geldt vanaf de volgende klik van de betrokkene.
people-answer-inviter = { $count ->
    [one] U kunt contactpersonen van partner { $partners } uitnodigen.
   *[other] U kunt contactpersonen van de partners { $partners } uitnodigen.
}
people-trust-inviter = Zij rapporteren over de acties van deze partners en zien geen andere.
people-list-inviter = Door u uitgenodigd
people-not-allowed = Alleen beheerders kunnen personen bekijken en wijzigen.
people-list = Alle personen
people-search = Zoeken op naam, e-mail of partner
people-none = Niemand voldoet aan deze zoekopdracht.
people-open = Wijzigen
people-open-help = Rechten en sessies van { $name }
people-state-waits = Wacht op een rol
people-state-over = Toegang verlopen
people-state-disabled = Toegang geblokkeerd
people-until = tot en met { $day }
people-never = nog niet aangemeld
people-seen = laatst actief { $moment }
people-since = aangemeld { $moment }
people-invite = Een persoon uitnodigen
people-invite-contact = Contactpersoon uitnodigen
people-made = Link voor { $name }: kopieer hem nu
people-copy = Link kopiëren
people-made-caption = Stuur hem alleen aan deze persoon. Hij werkt één keer, binnen zeven dagen, en wordt niet opnieuw getoond.
people-copied = Ik heb hem gekopieerd
people-name = Naam, zoals in de geschiedenis
people-email = E-mail (optioneel)
people-language-browser = Zoals in de browser
people-make = Link aanmaken
people-limits = Zijn er pijlers én partners gekozen, dan moet een actie bij beide horen.
people-limits-contact = Zijn er pijlers gekozen, dan rapporteert een contactpersoon alleen over acties die ook bij een daarvan horen. Wat een contactpersoon ziet, hangt alleen van de partners af.
people-last-day = Laatste dag (optioneel)
people-last-day-own = Laatste dag
people-choose-pillars = Kies pijlers
people-choose-partners = Kies partners
people-last-day-help = Na deze dag kan de persoon zich niet meer aanmelden.
people-rights = Rechten
people-save = Opslaan
people-sign-in = Actieve sessies
people-no-session = Geen actieve sessie.
people-this-device = (deze sessie)
people-device = Onbekend toestel
people-end = Beëindigen
people-end-help = De sessie op { $device } beëindigen
people-end-all = Alle sessies beëindigen
people-again = Nieuwe link
people-again-help = Nieuwe link voor { $name }; de vorige vervalt
people-enable = Opnieuw toegang geven
people-enabled = { $name } kan zich opnieuw aanmelden, met een nieuwe link.
people-disable = Toegang blokkeren …
people-disable-text = { $name } verliest alle rechten en wordt overal afgemeld. Wat is opgeslagen, blijft in de geschiedenis.
people-links = { $count ->
    [one] Er staat één gedeelde pagina of token open: { $names }.
   *[other] Er staan { $count } gedeelde pagina’s en tokens open: { $names }.
}
people-links-what = Wat moet daarmee gebeuren?
people-links-end = Beëindigen
people-links-to = Overdragen aan { $name }
people-disable-do = Toegang blokkeren
people-disabled = De toegang van { $name } is geblokkeerd.
people-erase = Wissen …
people-erase-text = Naam, e-mail, taal, identiteiten voor het aanmelden, passkeys en sessies van { $name } worden definitief gewist, en alle rechten vervallen. Registraties in de geschiedenis en in het auditlogboek blijven, onder “{ $former }”; ze kunnen nog ongedaan worden gemaakt. Teksten die { $name } noemen, zoals toelichtingen, en back-ups blijven zoals ze zijn.
people-erase-do = Definitief wissen
people-erased = { $name } is gewist.
people-saved = De rechten van { $name } zijn opgeslagen.
people-refused-inactive = De toegang van { $value } is geblokkeerd of verlopen: geef eerst opnieuw toegang.
people-refused-unknown = Er is geen persoon met nummer { $value }.
people-refused-last-admin = Er moet minstens één beheerder overblijven: wijs eerst een andere aan.
people-refused-unknown-role = De rol “{ $value }” bestaat niet; kies uit: { $known }.
people-refused-limits = Alleen bewerkers en contactpersonen kunnen tot pijlers of partners worden beperkt.
people-refused-pillars = Wat een lezer ziet, kan tot partners worden beperkt, niet tot pijlers.
people-refused-until-past = De laatste dag is al voorbij.
people-refused-unknown-pillar = De pijler “{ $value }” bestaat niet; kies uit: { $known }.
people-refused-unknown-partner = De partner “{ $value }” bestaat niet; kies uit: { $known }.
people-refused-unknown-language = De taal “{ $value }” bestaat niet; kies uit: { $known }.
people-refused-name-length = Een naam heeft 1 tot { $value } tekens.
people-refused-name-taken = { $value } bestaat al: kies een naam die de twee onderscheidt.
people-refused-name-reserved = “{ $value }” heeft hier een andere betekenis, zoals alle namen die met “typed:” of “former:” beginnen: kies een andere naam.
people-refused-bad-email = “{ $value }” is geen e-mailadres.
people-refused-email-taken = { $value } is al van iemand anders.
people-refused-heir = { $value } heeft niet de rechten voor al deze pagina’s: kies iemand anders, of beëindig de pagina’s.
account-rights = U bent aangemeld met deze rechten: { $rights }.
account-who = Naam en taal
account-name-help = De geschiedenis toont registraties onder uw naam van nu, met de naam van toen ernaast.
account-saved = Uw naam en taal zijn opgeslagen.
account-sessions = Uw actieve sessies
account-out = Afmelden
account-out-everywhere = Overal afmelden
account-links = Uw gedeelde pagina’s en tokens
account-no-link = U deelt op dit moment niets.
account-page = Gedeelde pagina
account-change-links = Wijzigen of beëindigen
account-stored = Wat over u is opgeslagen
account-stored-text = Huidige en vroegere namen, e-mail, taal, rechten, manieren om u aan te melden (uitnodigingen, passkeys, accounts bij andere diensten), sessies met browser en tijden, gedeelde pagina’s en tokens, de registraties die u hebt opgeslagen, de acties waarvoor u verantwoordelijk bent of was en de rijen over u in het auditlogboek. Wachtwoorden en geheime delen van links worden niet opgeslagen.

## The audit

audit-list = Auditlogboek
audit-text = Overzicht van wie wat deed, voor beperkte tijd bewaard. De rijen vormen een keten: de controle van de databank ontdekt een ontbrekende of gewijzigde rij.
audit-none = Geen rijen van deze soort.
audit-csv = Auditlogboek als CSV
audit-all = Alle soorten
audit-person = Persoon
audit-at = Wanneer
audit-by = Wie
audit-what = Wat
audit-about = Over
audit-reason = Detail
audit-nobody = opdrachtregel of bezoeker
audit-number = Persoon { $number }
audit-reason-invited = via een link
audit-reason-passkey = met een passkey
audit-reason-openid = via een aanmelddienst
audit-reason-proxy = via de gateway
audit-reason-provider = bij de aanmelddienst
audit-reason-added = toegevoegd
audit-reason-removed = verwijderd
audit-reason-waits = nog geen rol
audit-reason-inactive = toegang beëindigd
audit-reason-email-taken = e-mailadres van iemand anders
audit-reason-link-over = link niet meer geldig
audit-reason-tied = account van iemand anders
audit-reason-followed = rol komt van een aanmelddienst
audit-reason-mail = per e-mail gevraagd
audit-reason-other-way = meldt zich aan via een aanmelddienst
audit-reason-undelivered = link niet bezorgd
audit-what-in = Aangemeld
audit-what-out = Afgemeld
audit-what-refused = Aanmelding geweigerd
audit-what-invited = Uitgenodigd
audit-what-role = Rechten gewijzigd
audit-what-name = Naam gewijzigd
audit-what-disabled = Toegang geblokkeerd
audit-what-enabled = Opnieuw toegang gegeven
audit-what-erased = Gewist
audit-what-links = Gedeelde pagina’s gekregen
audit-what-ended = Sessies beëindigd
audit-what-passkey = Passkeys gewijzigd
audit-what-refused-write = Wijziging geweigerd
audit-what-shared = Gedeeld
audit-what-exported = Geëxporteerd
audit-what-imported = Geïmporteerd
audit-what-off = Aanmelden uitgeschakeld

## Contacts of partners

people-sees = Ziet alleen de acties van deze partners
people-refused-sees = Wat een persoon ziet, is “all” (alles) of “partners”, niet “{ $value }”.
people-refused-sees-role = Alleen lezers en contactpersonen kunnen worden beperkt in wat ze zien.
people-refused-no-partner = Kies minstens één partner: deze persoon werkt aan de acties van bepaalde partners.
people-refused-beyond-role = Alleen beheerders kunnen deze rol toekennen: u kunt contactpersonen van partners uitnodigen.
people-refused-beyond-partner = U kunt alleen contactpersonen van uw eigen partners uitnodigen: kies uit { $known }.
people-refused-beyond-pillar = Een contactpersoon kan niet meer pijlers hebben dan u: kies uit { $known }.
people-refused-beyond-sees = Alleen beheerders kunnen een contactpersoon meer tonen dan de acties van diens partners.
people-refused-beyond-until = De laatste dag van een contactpersoon kan niet later vallen dan die van u.
people-refused-beyond-again = Alleen beheerders kunnen een nieuwe link maken voor { $value }.
method-role-contributor = Contactpersoon van een partner
method-may-contributor = Rapporteren over de acties van bepaalde partners: status, voortgang, toelichting en gebeurtenissen.

## Who may what, and looking as somebody

who-may = Wie mag dit bewerken?
owner-confirm = Bevestigen: de verantwoordelijke is { $name }, die zich hier aanmeldt
owner-confirm-help = De verantwoordelijke is tot nu toe een ingetypte naam. Als persoon houdt die de actie ook onder een nieuwe naam, en vindt ze terug onder “de mijne”.
owner-refused = De verantwoordelijke is niet gewijzigd: laad de pagina opnieuw en probeer het nog eens.
owner-write = E-mail aan { $name }
who-may-edit = Mag alles wijzigen: { $names }.
who-may-report = Mag status en voortgang rapporteren: { $names }.
look-as = Bekijken wat deze persoon ziet
look-as-band = U bekijkt het dashboard zoals { $name } het ziet. Bewerken kan hier niet.
look-as-stop = Terug naar uw eigen weergave
audit-what-looked-as = Bekeken als
