# Nederlands. Zie en.ftl voor de afspraken.

## Pages, as the navigation names them

page-overview = Overzicht
page-pillars = Pijlers
page-partners = Partners
page-timeline = Tijdlijn
page-update = Bijwerken
page-method = Methode

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
filter-level = Niveau
filter-action = Actie

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
column-parent_code = Deel van actie
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
column-planning = Gepland volgens
column-partners = Partners
column-status = Status
column-progress = Voortgang
column-planned = Gepland
column-gap = Afwijking, punten
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
column-reported = Gemeld
column-floor = Ondergrens
column-memberships = Deelnames

## Common words

word-never = Nooit
word-no-source = Zonder bron
word-this-save = Deze opslag

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
count-updates = { $count ->
    [one] { $count } update
   *[other] { $count } updates
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

chart-nothing = Hier is niets om te tonen.
chart-no-actions = geen acties
chart-count = { $state ->
   *[any] { $count } { $word }
}
chart-pillars-summary = { $done } voltooid, gemiddeld { $average }
chart-pillars-alt = { $count ->
    [one] De acties van één pijler per status: { $statuses }. Voltooide eenmalige acties en gemiddelde voortgang: { $rows }.
   *[other] De acties van { $count } pijlers per status: { $statuses }. Voltooide eenmalige acties en gemiddelde voortgang: { $rows }.
}
chart-pillars-alt-row = pijler { $pillar } { $done }, { $average }
chart-partners-partner = Partner
chart-partners-average = Gemiddelde voortgang
chart-partners-reported = Gemeld
chart-partners-completed = Voltooid
chart-partners-dash = – geen eenmalige acties: alleen doorlopend
chart-partners-alt = Gemiddelde voortgang per partner: { $rows }.
chart-partners-alt-row = { $partner } { $average } ({ $reported } gemeld, { $done } voltooid)
chart-trend-average = { $value } werkelijk
chart-trend-planned = { $value } gepland
chart-trend-floor = { $value } ondergrens
chart-trend-behind = { $month }: onder plan
chart-trend-empty = Er is nog geen voortgang gemeld.
chart-trend-alt = De gemiddelde voortgang ging van { $begin } in { $first } naar { $end } op { $last }; gepland was { $planned }, de ondergrens is { $floor }.
chart-trend-alt-behind = Sinds { $month } ligt ze onder de planning.
chart-matrix-all = Alle pijlers
chart-matrix-memberships = { $count ->
    [one] { $memberships ->
        [one] { $memberships } deelname, { $count } actie
       *[other] { $memberships } deelnames, { $count } actie
    }
   *[other] { $memberships } deelnames, { $count } acties
}
chart-matrix-in = { $memberships } aan { $count }
chart-matrix-key = gemiddelde voortgang, 0 tot 100%
chart-matrix-cell = { $done } voltooid, gemiddeld { $average } ({ $reported } gemeld)
chart-matrix-alt = Welke partners aan welke pijlers deelnemen: { $rows }.
chart-matrix-alt-row = { $partner } aan { $pillars } ({ $done } voltooid, gemiddeld { $average })
chart-bullet-hover = { $progress } gemeld, { $planned } gepland
chart-bullet-gap = { $gap } punten
chart-bullet-alt = Voortgang en planning: { $rows }.
chart-bullet-alt-row = { $action } { $progress } gemeld, { $planned } gepland
chart-action-planned = gepland (schatting)
chart-action-reported = { $value } gemeld
chart-action-evidence = { $count ->
    [one] ○ { $count } bewijsstuk
   *[other] ○ { $count } bewijsstukken, één per punt
}
chart-action-alt = Op { $day } was { $progress } gemeld en { $planned } gepland. { $steps ->
    [one] De voortgang is { $steps } keer gemeld
   *[other] De voortgang is { $steps } keer gemeld
}; bewijsstukken: { $count }.
chart-timeline-hover = { $status }, van { $start } tot { $due }
chart-timeline-key = ○ bewijsstuk, opent de bron | einddatum
chart-timeline-alt = { $items } rijen van begin tot einddatum, waarvan { $due } met een einddatum tot en met { $day }; openbare gebeurtenissen als punten: { $events }.

## Scope, trust and the past

scope-as-of = stand op { $day }
scope-known-on = zoals bekend op { $moment }
scope-all = alle pijlers en partners
scope-all-pillars = alle pijlers
scope-all-partners = alle partners
scope-pillars = { $count ->
    [one] pijler { $pillars }
   *[other] pijlers { $pillars }
}
scope-partners = { $count ->
    [one] partner { $partners }
   *[other] partners { $partners }
}
scope-statuses = { $count ->
    [one] status { $statuses }
   *[other] statussen { $statuses }
}

assessment-line = Beoordeling uit openbare bronnen, stand op { $day }; geen officiële cijfers.
assessment-method = Hoe de cijfers zijn berekend

past-band = U kijkt naar het verleden: de situatie op { $day }. Bewerken is uitgeschakeld.
past-return = Terug naar { $day }

later-statements = { $count ->
    [one] Eén latere update geldt pas na { $day } en telt hier niet mee.
   *[other] { $count } latere updates gelden pas na { $day } en tellen hier niet mee.
}
later-show = Bekijk de stand op { $day }

## Notices

notice-unknown-code = { $name }: “{ $value }” in het adres is hier niet bekend en is weggelaten.
notice-bad-day = { $name }: “{ $value }” in het adres is geen dag, geschreven als 2024-12-31, en is weggelaten.

## Errors

error-database = De gegevensbank is niet bereikbaar. Er is niets verloren; probeer het over een minuut opnieuw.
error-no-programme = Er is nog geen programma geladen.
error-unexpected = Er ging iets mis en deze pagina kon niet worden getoond. Er is niets opgeslagen; laad de pagina opnieuw.
error-no-script = Zet JavaScript aan om dit dashboard te gebruiken.

## Refusals: why a row was not saved. $row is its code and title, $column the name of the column

refusal-progress-range = { $row }: de voortgang ligt tussen 0% en 100%; “{ $value }” niet.
refusal-done-needs-100 = { $row }: wat voltooid is, staat op 100%; een voortgang van “{ $value }” past daar niet bij.
refusal-due-before-start = { $row }: de einddatum ({ $value }) ligt vóór het begin.
refusal-unknown-status = { $row }: er is geen status “{ $value }”.
refusal-unknown-partner = { $row }: dit programma heeft geen partner “{ $value }”.
refusal-comment-needed = { $row }: bij de status “{ $value }” is een toelichting met de reden verplicht.
refusal-future-day = { $row }: een update kan niet ingaan in de toekomst ({ $value }).
refusal-before-programme = { $row }: een update kan niet ingaan vóór het begin van het programma ({ $value }).
refusal-before-existence = { $row }: een update kan niet ingaan op { $value }, toen dit nog geen deel uitmaakte van het programma.
refusal-not-allowed = { $row }: u bent niet gemachtigd om dit te wijzigen.
refusal-read-only = { $row }: de kolom “{ $column }” kan hier niet worden gewijzigd.
refusal-bad-source = { $row }: een bron is een webadres dat begint met http:// of https://; “{ $value }” is dat niet.
refusal-too-long = { $row }: de tekst in de kolom “{ $column }” is te lang.
refusal-unreadable = { $row }: de kolom “{ $column }” bevat tekens die niet kunnen worden opgeslagen.
refusal-bad-number = { $row }: “{ $value }” in de kolom “{ $column }” is geen getal.
refusal-bad-weight = { $row }: een gewicht is groter dan 0 en hoogstens 1.000.000; “{ $value }” is dat niet.
refusal-bad-day = { $row }: “{ $value }” in de kolom “{ $column }” is geen geldige dag.
refusal-no-title = { $row }: er is ten minste één titel nodig.
refusal-unknown-action = { $row }: dit programma kent deze actie of maatregel niet.
refusal-nothing-to-save = { $row }: er is niets om op te slaan.

## How figures were computed

how-completion = Voltooiing: wat voltooid is gedeeld door wat meetelt, alleen eenmalige { $level ->
    [measure] maatregelen
   *[action] acties
}: { $share } = { $completion }.
how-completion-none = Voltooiing: een streepje, omdat hier geen eenmalige { $level ->
    [measure] maatregel
   *[action] actie
} meetelt.
how-average = Gemiddelde: de som van gewicht × voortgang gedeeld door de som van de gewichten, over de { $level ->
    [measure] maatregelen
   *[action] acties
} waarvan voortgang is gemeld ({ $coverage }): { $weighted } / { $weights } = { $average }.
how-average-none = Gemiddelde: een streepje, omdat er geen voortgang is gemeld.
how-floor = Ondergrens: hetzelfde, met wat stil is als { $zero }: { $weighted } / { $weights } = { $floor }.
how-planned = Gepland: een rechte lijn van begin tot einddatum (een schatting) of, bij een actie die volgens haar maatregelen is gepland, het gewicht van de maatregelen die dan klaar moeten zijn. De afwijking is gemeld min gepland, in punten.
how-health = Achter op schema: gemeld, voorbij de einddatum en niet voltooid, of meer dan { $off } punten onder plan. Risico op vertraging: meer dan { $risk } en hoogstens { $off } punten onder plan. Op schema: hoogstens { $risk } punten onder plan. Bij een actie die volgens haar maatregelen is gepland: risico als een gemelde maatregel over tijd is, achter als die meer dan { $days } dagen over tijd is. Niet beoordeeld: niets gemeld, nog niet begonnen, geen data, geen voortgangscijfer vóór de einddatum, of minder dan { $least } gepland. Wat voltooid, opgeschort of doorlopend is, krijgt geen beoordeling.
how-partners = { $count ->
    [one] Partners: { $memberships } deelnames aan één { $level ->
        [measure] maatregel
       *[action] actie
    }, die volledig telt in de rij van elk van haar partners; de rijen worden nooit opgeteld.
   *[other] Partners: { $memberships } deelnames aan { $count } { $level ->
        [measure] maatregelen
       *[action] acties
    }, die elk volledig tellen in de rij van elk van hun partners; de rijen worden nooit opgeteld.
}
how-trend = Verloop: elk maandeinde is op dezelfde manier berekend, met wat nu over die dag bekend is. Wat later bij het programma kwam, ontbreekt daarvóór.
how-attention = Volgorde: achter op schema naar afwijking, risico op vertraging naar afwijking, gemelde maatregelen over tijd naar dagen, en dan wat nooit is gerapporteerd naar de duur van de stilte. Bij een gelijke afwijking komt de langste stilte eerst.
how-counted = Telt mee voor
how-counted-both = Voltooiing en gemiddelde
how-counted-completion = Voltooiing; geen voortgang gemeld
how-counted-average = Gemiddelde; doorlopend
how-counted-neither = Alleen de ondergrens: doorlopend, geen voortgang gemeld
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
    } mee; de bestanden bevatten alles.
   *[other] Nog { $count } { $level ->
        [measure] maatregelen tellen
       *[action] acties tellen
    } mee; de bestanden bevatten alles.
}
