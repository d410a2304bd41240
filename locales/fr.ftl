# Français. Voir en.ftl pour les conventions. Les espaces insécables sont des caractères du texte :
# U+00A0 devant les deux-points, le pour cent et dans les guillemets, U+202F devant ; ? et !

## Pages, as the navigation names them

page-overview = Aperçu
page-pillars = Piliers
page-partners = Partenaires
page-timeline = Calendrier
page-update = Mise à jour
page-method = Méthode

## Filters

filter-language = Langue
filter-programme = Programme
filter-as-of = Situation au
filter-known-on = Telle que connue le
filter-pillar = Pilier
filter-all-pillars = Tous les piliers
filter-partner = Partenaire
filter-all-partners = Tous les partenaires
filter-status = Statut
filter-all-statuses = Tous les statuts
filter-level = Niveau
filter-action = Action

## Levels and kinds

level-action = Actions
level-measure = Mesures

kind-one_off = Ponctuelle
kind-continuous = Continue

## Statuses and health

status-not_reported = Non rapporté
status-not_started = Non démarrée
status-in_progress = En cours
status-completed = Achevée
status-on_hold = Suspendue
status-cancelled = Abandonnée

health-on_track = En bonne voie
health-at_risk = À risque
health-off_track = En retard
health-not_assessed = Non évaluée

## Columns: column- and the name that the frame or the database has for it

column-code = Code
column-action_code = Action
column-parent_code = Partie de l’action
column-pillar_code = Pilier
column-partner_code = Partenaire
column-action = Action
column-measure = Mesure
column-position = Ordre
column-title = Intitulé
column-title_nl = Intitulé en néerlandais
column-title_fr = Intitulé en français
column-title_de = Intitulé en allemand
column-title_en = Intitulé en anglais
column-kind = Type
column-starts_on = Début
column-due_on = Échéance
column-weight = Pondération
column-owner = Responsable
column-planning = Prévu selon
column-partners = Partenaires
column-status = Statut
column-progress = Avancement
column-planned = Prévu
column-gap = Écart, points
column-health = Planification
column-evidence = Preuves
column-last_update_on = Dernière mise à jour
column-effective_on = Valable à compter du
column-recorded_at = Enregistré le
column-author = Enregistré par
column-happened_on = Date
column-comment = Commentaire
column-source_url = Source
column-changed = Modifié
column-count = Nombre
column-actions = Actions
column-completed = Achevées
column-average = Avancement moyen
column-reported = Rapportées
column-floor = Plancher
column-memberships = Participations

## Common words

word-never = Jamais
word-no-source = Sans source
word-this-save = Cet enregistrement

count-actions = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
count-measures = { $count ->
    [one] { $count } mesure
   *[other] { $count } mesures
}
count-evidence = { $count ->
    [one] { $count } preuve
   *[other] { $count } preuves
}
count-updates = { $count ->
    [one] { $count } mise à jour
   *[other] { $count } mises à jour
}

duration-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
duration-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

## Cards

card-chart = Graphique
card-table = Tableau
card-form = Affichage
card-how = Comment est-ce calculé ?

badge-untranslated = { $language } : texte dans sa langue d’origine ; la traduction manque

## Charts: what stands in them, and (chart-...-alt) what they say to those who don't see them

chart-nothing = Il n’y a rien à afficher ici.
chart-no-actions = aucune action
chart-count = { $state ->
    [not_reported] { $count ->
        [one] { $count } non rapportée
       *[other] { $count } non rapportées
    }
    [not_started] { $count ->
        [one] { $count } non démarrée
       *[other] { $count } non démarrées
    }
    [completed] { $count ->
        [one] { $count } achevée
       *[other] { $count } achevées
    }
    [on_hold] { $count ->
        [one] { $count } suspendue
       *[other] { $count } suspendues
    }
    [not_assessed] { $count ->
        [one] { $count } non évaluée
       *[other] { $count } non évaluées
    }
   *[any] { $count } { $word }
}
chart-pillars-summary = { $done } achevées, moyenne { $average }
chart-pillars-alt = { $count ->
    [one] Les actions d’un pilier par statut : { $statuses }. Actions ponctuelles achevées et avancement moyen : { $rows }.
   *[other] Les actions de { $count } piliers par statut : { $statuses }. Actions ponctuelles achevées et avancement moyen : { $rows }.
}
chart-pillars-alt-row = pilier { $pillar } { $done }, { $average }
chart-partners-partner = Partenaire
chart-partners-average = Avancement moyen
chart-partners-reported = Rappor­tées
chart-partners-completed = Achevées
chart-partners-dash = – aucune action ponctuelle, seulement des continues
chart-partners-alt = Avancement moyen par partenaire : { $rows }.
chart-partners-alt-row = { $partner } { $average } ({ $reported } rapportées, { $done } achevées)
chart-trend-average = { $value } réalisé
chart-trend-planned = { $value } prévu
chart-trend-floor = { $value } plancher
chart-trend-behind = { $month } : sous le prévu
chart-trend-empty = Aucun avancement n’a encore été rapporté.
chart-trend-alt = L’avancement moyen est passé de { $begin } en { $first } à { $end } au { $last } ; { $planned } étaient prévus, le plancher est de { $floor }.
chart-trend-alt-behind = Il est sous le prévu depuis { $month }.
chart-matrix-all = Tous les piliers
chart-matrix-memberships = { $count ->
    [one] { $memberships ->
        [one] { $memberships } participation, { $count } action
       *[other] { $memberships } participations, { $count } action
    }
   *[other] { $memberships } participations, { $count } actions
}
chart-matrix-in = { $memberships } dans { $count }
chart-matrix-key = avancement moyen, 0 à 100 %
chart-matrix-cell = { $done } achevées, moyenne { $average } ({ $reported } rapportées)
chart-matrix-alt = Quels partenaires participent à quels piliers : { $rows }.
chart-matrix-alt-row = { $partner } dans { $pillars } ({ $done } achevées, moyenne { $average })
chart-bullet-hover = { $progress } rapportés, { $planned } prévus
chart-bullet-gap = { $gap } points
chart-bullet-alt = Avancement et planification : { $rows }.
chart-bullet-alt-row = { $action } { $progress } rapportés, { $planned } prévus
chart-action-planned = prévu (estimation)
chart-action-reported = { $value } rapportés
chart-action-evidence = { $count ->
    [one] ○ { $count } preuve
   *[other] ○ { $count } preuves, une par point
}
chart-action-alt = Au { $day }, { $progress } étaient rapportés et { $planned } prévus. { $steps ->
    [one] L’avancement a été rapporté { $steps } fois
   *[other] L’avancement a été rapporté { $steps } fois
} ; preuves : { $count }.
chart-timeline-hover = { $status }, du { $start } au { $due }
chart-timeline-key = ○ preuve, ouvre sa source | échéance
chart-timeline-alt = { $items } lignes du début à l’échéance, dont { $due } à échéance au { $day } au plus tard ; événements publics en points : { $events }.

## Scope, trust and the past

scope-as-of = situation au { $day }
scope-known-on = telle que connue le { $moment }
scope-all = tous les piliers et partenaires
scope-all-pillars = tous les piliers
scope-all-partners = tous les partenaires
scope-pillars = { $count ->
    [one] pilier { $pillars }
   *[other] piliers { $pillars }
}
scope-partners = { $count ->
    [one] partenaire { $partners }
   *[other] partenaires { $partners }
}
scope-statuses = { $count ->
    [one] statut { $statuses }
   *[other] statuts { $statuses }
}

assessment-line = Évaluation d’après les sources publiques, situation au { $day } ; il ne s’agit pas de chiffres officiels.
assessment-method = Comment les chiffres sont calculés

past-band = Vous regardez le passé : la situation au { $day }. La saisie est désactivée.
past-return = Revenir au { $day }

later-statements = { $count ->
    [one] { $count } mise à jour ne vaut qu’après le { $day } et n’est pas comptée ici.
   *[other] { $count } mises à jour ne valent qu’après le { $day } et ne sont pas comptées ici.
}
later-show = Voir la situation au { $day }

## Notices

notice-unknown-code = { $name } : « { $value } » figure dans l’adresse mais n’est pas connu ici et a été ignoré.
notice-bad-day = { $name } : « { $value } » figure dans l’adresse mais n’est pas une date sous la forme 2024-12-31 et a été ignoré.

## Errors

error-database = La base de données est inaccessible. Rien n’est perdu ; réessayez dans une minute.
error-no-programme = Aucun programme n’est encore chargé.
error-unexpected = Un problème est survenu et cette page n’a pas pu être affichée. Rien n’a été enregistré ; rechargez la page.
error-no-script = Activez JavaScript pour utiliser ce tableau de bord.

## Refusals: why a row was not saved. $row is its code and title, $column the name of the column

refusal-progress-range = { $row } : l’avancement se situe entre 0 % et 100 % ; ce n’est pas le cas de « { $value } ».
refusal-done-needs-100 = { $row } : ce qui est achevé est à 100 % ; un avancement de « { $value } » n’est pas compatible.
refusal-due-before-start = { $row } : l’échéance ({ $value }) précède le début.
refusal-unknown-status = { $row } : le statut « { $value } » n’existe pas.
refusal-unknown-partner = { $row } : ce programme n’a pas de partenaire « { $value } ».
refusal-comment-needed = { $row } : le statut « { $value } » exige un commentaire qui en donne la raison.
refusal-future-day = { $row } : une mise à jour ne peut pas prendre effet dans le futur ({ $value }).
refusal-before-programme = { $row } : une mise à jour ne peut pas prendre effet avant le début du programme ({ $value }).
refusal-before-existence = { $row } : une mise à jour ne peut pas prendre effet à une date ({ $value }) où ceci ne faisait pas encore partie du programme.
refusal-not-allowed = { $row } : vous n’êtes pas autorisé à modifier ceci.
refusal-read-only = { $row } : la colonne « { $column } » ne peut pas être modifiée ici.
refusal-bad-source = { $row } : une source est une adresse web qui commence par http:// ou https:// ; ce n’est pas le cas de « { $value } ».
refusal-too-long = { $row } : le texte de la colonne « { $column } » est trop long.
refusal-unreadable = { $row } : la colonne « { $column } » contient des caractères qui ne peuvent pas être enregistrés.
refusal-bad-number = { $row } : « { $value } », dans la colonne « { $column } », n’est pas un nombre.
refusal-bad-weight = { $row } : une pondération est supérieure à 0 et ne dépasse pas 1 000 000 ; ce n’est pas le cas de « { $value } ».
refusal-bad-day = { $row } : « { $value } », dans la colonne « { $column } », n’est pas une date valable.
refusal-no-title = { $row } : au moins un intitulé est nécessaire.
refusal-unknown-action = { $row } : ce programme ne connaît pas cette action ou mesure.
refusal-nothing-to-save = { $row } : il n’y a rien à enregistrer.

## How figures were computed

how-completion = Achèvement : ce qui est achevé divisé par ce qui est compté, { $level ->
    [measure] mesures ponctuelles
   *[action] actions ponctuelles
} seulement : { $share } = { $completion }.
how-completion-none = Achèvement : un tiret, car aucune { $level ->
    [measure] mesure ponctuelle
   *[action] action ponctuelle
} n’est comptée ici.
how-average = Moyenne : la somme de poids × avancement divisée par la somme des poids, sur les { $level ->
    [measure] mesures
   *[action] actions
} dont l’avancement est rapporté ({ $coverage }) : { $weighted } / { $weights } = { $average }.
how-average-none = Moyenne : un tiret, car aucun avancement n’a été rapporté.
how-floor = Plancher : le même calcul en comptant { $zero } pour ce qui reste silencieux : { $weighted } / { $weights } = { $floor }.
how-planned = Prévu : une ligne droite du début à l’échéance (une estimation) ou, pour une action planifiée par ses mesures, le poids de celles qui sont échues. L’écart est le rapporté moins le prévu, en points.
how-health = En retard : rapportée, échue et non achevée, ou plus de { $off } points sous le prévu. À risque : plus de { $risk } et jusqu’à { $off } points sous le prévu. En bonne voie : au plus { $risk } points sous le prévu. Pour une action planifiée par ses mesures : à risque si une mesure rapportée est échue, en retard si elle l’est depuis plus de { $days } jours. Non évaluée : rien de rapporté, pas encore commencée, sans dates, sans chiffre d’avancement avant l’échéance, ou moins de { $least } prévus. Ce qui est achevé, suspendu ou continu n’est pas évalué.
how-partners = { $count ->
    [one] Partenaires : { $memberships } participations à une seule { $level ->
        [measure] mesure
       *[action] action
    }, qui compte entièrement dans la ligne de chacun de ses partenaires ; les lignes ne s’additionnent jamais.
   *[other] Partenaires : { $memberships } participations à { $count } { $level ->
        [measure] mesures
       *[action] actions
    }, dont chacune compte entièrement dans la ligne de chacun de ses partenaires ; les lignes ne s’additionnent jamais.
}
how-trend = Évolution : chaque fin de mois est calculée de la même manière, avec ce que l’on sait aujourd’hui de ce jour-là. Ce qui a rejoint le programme plus tard n’y figure pas avant.
how-attention = Ordre : en retard selon l’écart, à risque selon l’écart, mesures rapportées et échues selon le nombre de jours, puis ce qui n’a jamais été rapporté selon la durée du silence. À écart égal, le plus long silence vient en premier.
how-counted = Compte pour
how-counted-both = Achèvement et moyenne
how-counted-completion = Achèvement ; avancement non rapporté
how-counted-average = Moyenne ; continue
how-counted-neither = Le plancher seul : continue, avancement non rapporté
how-counted-out-of-scope = Rien : non comptée
how-list = { $count ->
    [one] La seule { $level ->
        [measure] mesure
       *[action] action
    } derrière les chiffres
   *[other] Les { $count } { $level ->
        [measure] mesures
       *[action] actions
    } derrière les chiffres
}
how-list-cut = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    } de plus est comptée ; les fichiers les contiennent toutes.
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } de plus sont comptées ; les fichiers les contiennent toutes.
}
