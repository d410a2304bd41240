# Français. Voir en.ftl pour les conventions. Les espaces insécables sont des caractères du texte :
# U+00A0 devant les deux-points, le pour cent et dans les guillemets, U+202F devant ; ? et !

## Pages, as the navigation names them

page-overview = Aperçu
page-pillars = Piliers
page-partners = Partenaires
page-timeline = Chronologie
page-changes = Changements
page-freshness = Suivi des mises à jour
page-update = Saisie
page-history = Historique
page-exchange = Import et export
page-share = Partage
page-method = Méthode
page-people = Personnes
page-account = Mon compte
navigation-look = Consulter
navigation-work = Travailler
cancel = Annuler

## Streamlit’s own words, and what a changed filter left

browser-sidebar = Barre latérale
browser-pages = Pages
browser-expand = Afficher la barre latérale
browser-collapse = Masquer la barre latérale
browser-no-results = Aucun résultat
browser-choose = Choisir
browser-clear-all = Tout effacer
browser-clear = Effacer
browser-select-all = Tout sélectionner
browser-selected = Sélection
browser-options = Options
browser-choose-date = Choisir une date
browser-calendar = Utilisez les flèches pour parcourir les dates, Entrée pour choisir et Échap pour fermer.
browser-day = jour
browser-month = mois
browser-year = année
browser-dd = jj
browser-mm = mm
browser-yyyy = aaaa
browser-empty = vide
browser-selected-date = Date : { $name }
browser-no-such-day = Le { $name } n’existe pas ; le dernier jour de ce mois est retenu.
browser-part-of-day = { $name } n’est pas une date complète : indiquez le jour, le mois et l’année, celle-ci en quatre chiffres.
browser-unread-day = { $name } ne peut pas être lu comme une date : indiquez le jour, le mois et l’année en chiffres, l’année en quatre chiffres.
browser-day-latest = Choisissez une date au plus tard le { $last }.
browser-day-earliest = Choisissez une date au plus tôt le { $first }.
browser-day-between = Choisissez une date entre le { $first } et le { $last }.
browser-columns = Afficher ou masquer des colonnes
browser-csv = Télécharger en CSV
browser-search = Rechercher
browser-close-search = Fermer la recherche
browser-next-result = Résultat suivant
browser-previous-result = Résultat précédent
browser-fullscreen = Plein écran
browser-close-fullscreen = Quitter le plein écran
browser-column-menu = Menu de la colonne
browser-ascending = Trier par ordre croissant
browser-descending = Trier par ordre décroissant
browser-format = Format
browser-statistics = Statistiques
browser-autosize = Ajuster la largeur
browser-pin = Figer la colonne
browser-unpin = Libérer la colonne
browser-hide = Masquer la colonne
browser-show-password = Afficher le mot de passe
browser-hide-password = Masquer le mot de passe
browser-more = Augmenter
browser-less = Diminuer
browser-enter = Appuyez sur Entrée pour appliquer
browser-control-enter = Appuyez sur Ctrl+Entrée pour appliquer
browser-command-enter = Appuyez sur ⌘+Entrée pour appliquer
browser-running = Traitement en cours
browser-notices = Notifications
browser-help = Aide : { $name }
browser-remove = Retirer { $name }

browser-shown-actions = { $count ->
    [0] Aucune action affichée
    [one] { $count } action affichée
   *[other] { $count } actions affichées
}
browser-shown-measures = { $count ->
    [0] Aucune mesure affichée
    [one] { $count } mesure affichée
   *[other] { $count } mesures affichées
}
page-unsaved = { $page } ●
page-action = Action

## Filters

filter-language = Langue
filter-programme = Programme
filter-as-of = Situation au
filter-known-on = Données connues au
filter-pillar = Pilier
filter-all-pillars = Tous les piliers
filter-partner = Partenaire
filter-all-partners = Tous les partenaires
filter-status = Statut
filter-all-statuses = Tous les statuts
filter-health = Calendrier
filter-all-healths = Toutes les situations
filter-level = Niveau
filter-action = Action
filter-all-actions = Toutes les actions
filter-page = Page
filter-since = Comparer avec le
filter-batch = Enregistrement

## Levels and kinds

level-action = Actions
level-measure = Mesures

kind-one_off = Ponctuelle
kind-continuous = Continue

## Statuses and health

status-not_reported = Non renseignée
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
column-gap = Écart (points)
column-health = Calendrier
column-evidence = Justificatifs
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
column-reported = Renseignées
column-floor = Minimum
column-memberships = Participations
partner_kind-region = Région
partner_kind-countries = Groupe de pays
partner_kind-forum = Forum
column-name_nl = Nom en néerlandais
column-name_fr = Nom en français
column-name_de = Nom en allemand
column-name_en = Nom en anglais
column-short_nl = Nom court en néerlandais
column-short_fr = Nom court en français
column-short_de = Nom court en allemand
column-short_en = Nom court en anglais

## Common words

word-label = { $name } :
word-never = Jamais
word-yes = Oui
word-no = Non
word-no-source = Sans source
word-this-save = Cet enregistrement
word-save = Enregistrement

count-actions = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
count-measures = { $count ->
    [one] { $count } mesure
   *[other] { $count } mesures
}
count-evidence = { $count ->
    [one] { $count } justificatif
   *[other] { $count } justificatifs
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
chart-no-actions = aucune { $level ->
    [measure] mesure
   *[action] action
} dans cette sélection
chart-count = { $count } { $word }
chart-count-word = { $state ->
    [not_reported] { $count ->
        [one] non renseignée
       *[other] non renseignées
    }
    [not_started] { $count ->
        [one] non démarrée
       *[other] non démarrées
    }
    [completed] { $count ->
        [one] achevée
       *[other] achevées
    }
    [on_hold] { $count ->
        [one] suspendue
       *[other] suspendues
    }
    [cancelled] { $count ->
        [one] abandonnée
       *[other] abandonnées
    }
    [not_assessed] { $count ->
        [one] non évaluée
       *[other] non évaluées
    }
   *[any] { $word }
}
chart-pillars-summary = { $done } achevées, moyenne { $average }
chart-pillars-summary-ongoing = uniquement continues, moyenne { $average }
chart-pillars-alt = { $count ->
    [one] Les actions d’un pilier par statut : { $statuses }. Actions ponctuelles achevées et avancement moyen : { $rows }.
   *[other] Les actions de { $count } piliers par statut : { $statuses }. Actions ponctuelles achevées et avancement moyen : { $rows }.
}
chart-pillars-alt-row = pilier { $pillar } { $done }, { $average }
chart-partners-average = Avancement moyen
chart-partners-completed = Achevées
chart-partners-dash = – uniquement continues, aucune ponctuelle
chart-bullets-alt = Avancement renseigné, et prévu : { $rows }.
chart-bullets-alt-row = { $name } { $average } ({ $planned })
chart-trend-average = { $value } réalisé
chart-trend-planned = { $value } prévu
chart-trend-floor = { $value } minimum
chart-trend-behind = { $month } : sous les prévisions
chart-trend-empty = Aucun avancement n’est encore renseigné.
chart-trend-alt = L’avancement moyen est passé de { $begin } en { $first } à { $end } au { $last } ; { $planned } étaient prévus, le minimum est de { $floor }.
chart-trend-alt-behind = Il est inférieur aux prévisions depuis { $month }.
chart-matrix-all = Tous les piliers
chart-matrix-memberships = { $memberships ->
    [one] { $memberships } participation
   *[other] { $memberships } participations
}, { $count ->
    [one] { $count } { $level ->
        [measure] mesure
       *[action] action
    }
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    }
}
chart-matrix-key = avancement moyen, 0 à 100 %
chart-matrix-cell = { $done } achevées, moyenne { $average } ({ $reported } renseignées)
chart-matrix-alt = Quels partenaires participent à quels piliers : { $rows }.
chart-matrix-alt-row = { $partner } dans { $count ->
    [one] le pilier
   *[other] les piliers
} { $pillars } ({ $done } achevées, moyenne { $average })
chart-action-planned = prévu (estimation)
chart-action-reported = { $value } renseignés
chart-action-evidence = { $count ->
    [one] ○ { $count } justificatif
   *[other] ○ { $count } justificatifs, un par point
}
chart-action-alt = Au { $day }, { $progress } étaient renseignés et { $planned } prévus. { $steps ->
    [one] L’avancement a été renseigné { $steps } fois
   *[other] L’avancement a été renseigné { $steps } fois
} ; justificatifs : { $count }.
chart-timeline-hover = { $status }, du { $start } au { $due }
chart-timeline-alt = { $items } lignes du début à l’échéance, dont { $due } à échéance au { $day } au plus tard ; événements en points : { $events }.

## Scope, trust and the past

filter-clear = Effacer le filtre
scope-as-of = situation au { $day }
scope-all = tous les piliers et partenaires
scope-pillars = { $count ->
    [one] pilier { $pillars }
   *[other] piliers { $pillars }
}
scope-partners = { $count ->
    [one] partenaire { $partners }
   *[other] partenaires { $partners }
}
scope-actions = { $count ->
    [one] action { $actions }
   *[other] actions { $actions }
}
scope-statuses = { $count ->
    [one] statut { $statuses }
   *[other] statuts { $statuses }
}
scope-healths = { $count ->
    [one] calendrier : { $healths }
   *[other] calendrier : { $healths }
}
scope-measures = mesures

assessment-line = Évaluation d’après les sources publiques, situation au { $day } ; il ne s’agit pas de chiffres officiels.
assessment-method = Comment les chiffres sont calculés

read-only-band = La base de données est actuellement en lecture seule : rien ne peut être enregistré ni importé.
past-band = Vous consultez une situation antérieure, celle du { $day }. La saisie est désactivée.
past-return = Revenir au { $day }

later-statements = { $count ->
    [one] { $count } mise à jour ne vaut qu’après le { $day } et n’est pas comptée ici.
   *[other] { $count } mises à jour ne valent qu’après le { $day } et ne sont pas comptées ici.
}
later-show = Voir la situation au { $day }

## Known on, and owners

known-help = Laissez vide pour les données actuelles. Avec une date : les chiffres enregistrés à la fin de ce jour, sans les corrections ultérieures.
known-moment = { $day } à { $time }
known-day = { $day }, données connues au { $moment }
known-nothing = Le { $moment }, aucune donnée de ce programme n’était encore enregistrée.
known-missing = Le { $moment }, rien n’avait encore été enregistré sur { $code }.
past-known = Vous consultez une situation antérieure, celle du { $day }, d’après les données connues au { $moment }. La saisie est désactivée.
past-return-known = Revenir à l’état actuel
scope-known-on = données connues au { $moment }
scope-owners = { $count ->
    [one] responsable { $owners }
   *[other] responsables { $owners }
}
filter-all-owners = Tous les responsables
filter-mine = Les miennes ({ $name })
notice-bad-moment = { $name } : « { $value } » n’est pas une date ou une heure valable (2024-12-31 ou { $moment }, sans dépasser maintenant) et a été ignoré.

## Notices

notice-unknown-code = { $name } : « { $value } » n’est pas connu ici et a été ignoré.
notice-bad-day = { $name } : « { $value } » n’est pas une date valable (2024-12-31, sans dépasser aujourd’hui) et a été ignoré.
notice-bad-since = { $name } : « { $value } » n’est pas une date valable (2024-12-31, antérieure à la date affichée) et a été ignoré.

## Update

update-answer-unsaved = { $count ->
    [one] { $count } modification n’est pas encore enregistrée.
   *[other] { $count } modifications ne sont pas encore enregistrées.
}
update-answer-actions = { $count ->
    [0] Aucune action ne correspond à ces filtres.
    [one] Modifiez une cellule de cette action, puis enregistrez.
   *[other] Modifiez des cellules de ces { $count } actions, puis enregistrez le tout en une fois.
}
update-answer-measures = { $count ->
    [0] Aucune mesure ne correspond à ces filtres.
    [one] Modifiez une cellule de cette mesure, puis enregistrez.
   *[other] Modifiez des cellules de ces { $count } mesures, puis enregistrez le tout en une fois.
}
update-answer-cards-actions = { $count ->
    [0] Aucune action ne correspond à ces filtres.
    [one] Une action à mettre à jour.
   *[other] { $count } actions, par ordre d’urgence.
}
update-answer-cards-measures = { $count ->
    [0] Aucune mesure ne correspond à ces filtres.
    [one] Une mesure à mettre à jour.
   *[other] { $count } mesures, par ordre d’urgence.
}
update-answer-reading-actions = { $count ->
    [0] Aucune action ne correspond à ces filtres.
    [one] Vous pouvez consulter cette action ici, mais pas la modifier.
   *[other] Vous pouvez consulter ces { $count } actions ici, mais pas les modifier.
}
update-answer-reading-measures = { $count ->
    [0] Aucune mesure ne correspond à ces filtres.
    [one] Vous pouvez consulter cette mesure ici, mais pas la modifier.
   *[other] Vous pouvez consulter ces { $count } mesures ici, mais pas les modifier.
}
update-hint = Double-cliquez sur une cellule ou appuyez sur Entrée pour la modifier ; sur un code, l’action s’ouvre. Un avancement vide signifie « non renseigné », pas 0.
update-hint-form = Choisissez une action ou une mesure et modifiez ses champs. Un avancement vide signifie « non renseigné », pas 0.
update-hint-kept = Vos modifications non enregistrées restent affichées jusqu’à ce que vous puissiez les enregistrer.
update-search = Rechercher par code ou intitulé
update-search-none = Aucun code ni intitulé ne contient « { $text } ».
update-show = Afficher
update-show-all = Toutes
update-show-none = Rien à surveiller ici.
update-sort = Trier par
update-columns = Colonnes
update-columns-more = Autres colonnes
update-comment-own = Sur cette action seulement. Le commentaire sur l’ensemble se trouve en bas, sous Vérifier.
update-effective-own = Date d’effet propre
update-effective-own-help = Seulement si une action demande une autre date que les autres modifications.
update-form = Vous préférez un formulaire par action ?
update-form-measures = Vous préférez un formulaire par mesure ?
update-form-card = Tous les champs de cette action
update-card-place = { $place } sur { $count }
update-card-back = Précédent
update-card-on = Suivant
update-card-number = Ou un autre nombre
update-table = Revenir au tableau
update-table-actions = Tableau de mise à jour des actions
update-table-measures = Tableau de mise à jour des mesures
update-progress = Avancement (%)
update-field = Champ
update-before = Actuel
update-after = Nouveau
update-revert = Rétablir
update-no-source = Pas encore de nouvelle source. La mise à jour apparaîtra comme « sans source ».
update-sets-100 = L’avancement passe aussi à 100 %.
update-comment = Commentaire sur ces modifications (obligatoire pour { $statuses })
update-comment-plain = Commentaire sur ces modifications
update-comment-example = Par exemple : réunion trimestrielle du 12 décembre
update-review = Vérifier
update-review-close = Masquer
update-unsaved-actions = { $count ->
    [one] Non enregistré : { $changes } dans { $count } action
   *[other] Non enregistré : { $changes } dans { $count } actions
}
update-unsaved-measures = { $count ->
    [one] Non enregistré : { $changes } dans { $count } mesure
   *[other] Non enregistré : { $changes } dans { $count } mesures
}
update-unsaved-both = { $count ->
    [one] Non enregistré : { $changes } dans { $count } action ou mesure
   *[other] Non enregistré : { $changes } dans { $count } actions et mesures
}
update-effective = { $count ->
    [one] Valable à compter du { $first }
   *[other] Valable à compter de { $count } dates différentes, du { $first } au { $last }
}
update-unseen = { $count ->
    [one] { $count } de ces modifications concerne une ligne qui n’est pas affichée ici.
   *[other] { $count } de ces modifications concernent des lignes qui ne sont pas affichées ici.
}
update-unseen-show = Les afficher
update-alone = Seules les lignes que vous avez modifiées sont affichées, sans tenir compte de la recherche ni des filtres.
update-alone-end = Réafficher les autres lignes
update-elsewhere = Enregistré ailleurs depuis que vous avez ouvert cette page : { $codes }.
update-elsewhere-many = Enregistré ailleurs depuis que vous avez ouvert cette page : { $count } lignes.
update-elsewhere-later = Le tableau l’affiche dès que vos modifications sont enregistrées ou rejetées.
update-elsewhere-mark = enregistré ailleurs
update-elsewhere-seen = Compris
update-too-long = { $row } : le texte dans « { $column } » compte { $letters } caractères ; au plus { $limit } peuvent être enregistrés. Rien n’en est perdu.
update-comment-too-long = Ce commentaire compte { $letters } caractères ; au plus { $limit } peuvent être enregistrés. Rien n’en est perdu.
update-who = Votre nom, pour l’historique
update-who-known = Dans l’historique : { $author }.
update-who-change = Autre nom
update-save = Enregistrer
update-save-next = Enregistrer et suivant
update-discard = Rejeter les modifications
update-once = Tout est enregistré en une fois, ou rien. L’annulation reste possible plus tard dans Historique.
update-saved-actions = { $count ->
    [one] Enregistré : { $changes } dans { $count } action.
   *[other] Enregistré : { $changes } dans { $count } actions.
}
update-saved-measures = { $count ->
    [one] Enregistré : { $changes } dans { $count } mesure.
   *[other] Enregistré : { $changes } dans { $count } mesures.
}
update-saved-both = { $count ->
    [one] Enregistré : { $changes } dans { $count } action ou mesure.
   *[other] Enregistré : { $changes } dans { $count } actions et mesures.
}
update-changes = { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
}
update-discarded = { $count ->
    [one] { $count } modification a été abandonnée.
   *[other] { $count } modifications ont été abandonnées.
}
update-undo = Annuler l’enregistrement
update-overtaken = { $count ->
    [one] Modifié depuis : { $codes }.
   *[other] Modifiés depuis : { $codes }.
}
update-bring-back = Récupérer
update-outage-busy = Quelqu’un d’autre écrit en ce moment dans la base de données. Rien n’a été enregistré et vos modifications restent affichées ; veuillez réessayer dans un instant.
update-outage-full = Le disque de la base de données est plein. Rien n’a été enregistré et vos modifications restent affichées ; veuillez réessayer dès qu’il y aura de la place.
update-outage-read-only = La base de données est actuellement en lecture seule. Rien n’a été enregistré et vos modifications restent affichées ; veuillez réessayer dès que l’écriture sera possible.
update-outage-gone = La base de données n’est pas accessible. Rien n’a été enregistré et vos modifications restent affichées ; veuillez réessayer dans une minute.
update-outage-uncertain = La connexion à la base de données a été perdue pendant l’enregistrement, et l’on ne sait pas encore s’il a abouti. Vos modifications restent affichées ; veuillez consulter Historique avant d’enregistrer à nouveau.

## Update: the form, and what is added

update-more = Intitulés, pondération, type et début
date_precision-day = Jour
date_precision-month = Mois
date_precision-year = Année
adding-action = Ajouter une action
adding-measure = Ajouter une mesure
adding-evidence = Ajouter un justificatif
adding-action-do = Ajouter cette action
adding-measure-do = Ajouter cette mesure
adding-evidence-do = Ajouter ce justificatif
adding-action-done = Action ajoutée : { $row }. L’ajout peut être annulé dans l’historique.
adding-measure-done = Mesure ajoutée : { $row }. L’ajout peut être annulé dans l’historique.
adding-evidence-done = Justificatif ajouté : { $row }. L’ajout peut être annulé dans l’historique.
adding-code-note = Rien n’est encore renseigné à son sujet. Son code, { $code }, est définitif.
adding-needed = { $name } (obligatoire)
adding-more = Autres champs
adding-close = Fermer

## Update: a pasted block

paste-taken = { $count ->
    [0] Rien du bloc collé n’a été repris. Cellules ignorées :
    [one] { $count } cellule collée a été reprise. Cellules ignorées :
   *[other] { $count } cellules collées ont été reprises. Cellules ignorées :
}
paste-more = { $count ->
    [one] Encore une cellule.
   *[other] Encore { $count } cellules.
}
paste-beside = { $count ->
    [one] Une cellule à côté ou en dessous du tableau.
   *[other] { $count } cellules à côté ou en dessous du tableau.
}
paste-out-of-order = Rien n’a été collé : des colonnes ont été déplacées. Annulez d’abord ce changement, ou rechargez la page, pour que chaque valeur soit placée dans la bonne colonne.

## Update: somebody else was faster

conflict-title = { $count ->
    [one] Modification simultanée : { $count } modification sur { $total } en conflit
   *[other] Modification simultanée : { $count } modifications sur { $total } en conflit
}
conflict-title-only = Modification simultanée : votre modification est en conflit
conflict-lead = Rien n’a encore été enregistré et vos modifications restent affichées. Choisissez la valeur à retenir.
conflict-cell = { $row } : { $column }
conflict-before = Avant les deux modifications
conflict-yours = Votre valeur
conflict-yours-note = Pas encore enregistrée
conflict-theirs = Autre valeur
conflict-theirs-note = Enregistrée par { $author } le { $day } à { $time }
conflict-question = Quelle valeur retenir pour cette cellule ?
conflict-mine = Ma valeur : { $value }
conflict-other = Autre valeur : { $value }
conflict-all-mine = Partout ma valeur
conflict-all-theirs = Partout l’autre valeur
conflict-implied = Achevée signifie 100 %. Si vous retenez l’autre valeur, votre changement de statut est aussi annulé.
conflict-along = Sans conflit et enregistré en même temps : { $cells }.
conflict-along-cell = { $row }, { $column } de { $before } à { $now }
conflict-save = Enregistrer mon choix
conflict-back = Revenir aux modifications

## Errors

error-database = La base de données est inaccessible. Rien n’est perdu ; réessayez dans une minute.
error-no-programme = Aucun programme n’est encore chargé.
error-unexpected = Une erreur s’est produite et cette page n’a pas pu être affichée. Rien n’a été enregistré ; rechargez la page.
error-no-script = Activez JavaScript pour utiliser ce tableau de bord.
first-broken = Le reste de cette page n’a pas pu être chargé. Les chiffres sont ceux du moment où vous avez ouvert la page. Rechargez la page.
first-no-script = Sans JavaScript, cette page affiche seulement les chiffres. Activez JavaScript pour filtrer, mettre à jour et télécharger.
error-host = Ce tableau de bord n’accepte pas le nom qui figure dans votre adresse. La personne qui le gère peut ajouter ce nom à HOSTS.

## Refusals: why a row was not saved. $row is its code and title, $column the name of the column

refusal-progress-range = { $row } : l’avancement doit se situer entre 0 % et 100 % ; vous avez saisi { $value }.
refusal-done-needs-100 = { $row } : achevée signifie 100 % ; un avancement de « { $value } » n’est pas possible.
refusal-progress-unreported = { $row } : un avancement est indiqué (« { $value } ») ; choisissez un statut qui le permet.
refusal-due-before-start = { $row } : l’échéance ({ $value }) précède le début.
refusal-unknown-status = { $row } : le statut « { $value } » n’existe pas.
refusal-unknown-partner = { $row } : ce programme n’a pas de partenaire « { $value } ».
refusal-unknown-person = { $row } : « { $value } » n’est pas une personne connue ici et ne peut pas servir de responsable.
refusal-comment-needed = { $row } : le statut « { $value } » exige un commentaire qui en donne la raison.
refusal-future-day = { $row } : une mise à jour ne peut pas prendre effet à une date future ({ $value }).
refusal-before-programme = { $row } : une mise à jour ne peut pas prendre effet avant le début du programme ({ $value }).
refusal-before-existence = { $row } : une mise à jour ne peut pas prendre effet à une date ({ $value }) où cet élément ne faisait pas encore partie du programme.
refusal-not-allowed = { $row } : vous n’avez pas le droit de modifier cet élément.
refusal-read-only = { $row } : la colonne « { $column } » ne peut pas être modifiée ici.
refusal-not-by-file = { $row } : la colonne « { $column } » ne peut pas être modifiée ici. Laissez-la telle quelle, et vide dans une nouvelle ligne.
refusal-bad-source = { $row } : une source est une adresse web qui commence par http:// ou https:// ; ce n’est pas le cas de « { $value } ».
refusal-secret-source = { $row } : la source contient un nom d’utilisateur ou un mot de passe (avant l’arobase). Retirez-le : toute personne qui lit la page le verrait.
refusal-too-long = { $row } : le texte de la colonne « { $column } » est trop long ; au plus { $limit } caractères peuvent être enregistrés.
refusal-unreadable = { $row } : la colonne « { $column } » contient des caractères qui ne peuvent pas être enregistrés.
refusal-bad-number = { $row } : « { $value } », dans la colonne « { $column } », n’est pas un nombre.
refusal-bad-weight = { $row } : une pondération est supérieure à 0 et ne dépasse pas 1 000 000 ; ce n’est pas le cas de « { $value } ».
refusal-bad-day = { $row } : « { $value } », dans la colonne « { $column } », n’est pas une date comprise entre 1900 et 2200.
refusal-no-title = { $row } : au moins un intitulé est nécessaire.
refusal-unknown-action = { $row } : ce programme ne connaît pas cette action ou mesure.
refusal-nothing-to-save = { $row } : il n’y a rien à enregistrer.

## Refusals: what is added, moved or undone

column-removed = Retirée
column-stage = Étape
column-date_precision = Précision de la date
column-year = Année
refusal-unknown-kind = { $row } : « { $value } » n’est pas un type.
refusal-unknown-planning = { $row } : une action est planifiée selon le temps écoulé ou selon ses mesures, et non selon « { $value } ».
refusal-unknown-parent = { $row } : « { $value } » n’est pas, à cette date, une action de ce programme.
refusal-not-a-measure = { $row } : seule une mesure peut être rattachée à une autre action.
refusal-unknown-row = { $row } : ce code n’existe pas dans le programme. Pour l’ajouter, indiquez un intitulé et un pilier (pour une mesure : son action).
refusal-no-pillar = { $row } : il faut un pilier.
refusal-unknown-pillar = { $row } : ce programme n’a pas de pilier « { $value } ».
refusal-bad-code = { $row } : « { $value } » ne peut pas être un code ; un code compte au plus 60 caractères, dont une lettre ou un chiffre, sans virgule, point-virgule ni barre oblique.
refusal-code-taken = { $row } : le code « { $value } » est déjà pris ; un code ne sert jamais deux fois.
refusal-bad-year = { $row } : « { $value } » n’est pas une année.
refusal-no-longer-there = { $row } : cet élément ne fait plus partie du programme, car son ajout a été annulé.
refusal-future-event = { $row } : un événement ne peut pas se situer dans l’avenir ({ $value }).
refusal-source-needed = { $row } : un justificatif demande une source où l’on peut le consulter.
refusal-unknown-precision = { $row } : la précision d’une date est le jour, le mois ou l’année, pas « { $value } ».
refusal-bad-thresholds = { $row } : ces seuils ne s’accordent pas ; l’écart « en retard » ne peut pas être plus petit que l’écart « à risque ».
refusal-unknown-save = { $row } : ce programme ne connaît pas d’enregistrement portant ce numéro.
refusal-load-stays = { $row } : ce qui a été chargé avec les fichiers du programme ne peut pas être annulé.
refusal-has-measures = { $row } : l’ajout ne peut pas être annulé tant que des mesures en font partie ({ $value }).
refusal-nothing-to-undo = { $row } : il n’y a plus rien à annuler.
refusal-only-words = { $row } : cet enregistrement n’a changé aucune valeur. Il donnait un commentaire ou une source, ou répétait ce qui valait déjà ; cela reste dans l’historique.
refusal-reserved-owner = { $row } : « { $value } » désigne la personne qui consulte la page et ne peut pas servir de responsable.
refusal-other-pillar = { $row } : une mesure relève du pilier de son action, et non de « { $value } ».
refusal-year-of-measure = { $row } : seule une mesure porte l’année d’un plan ({ $value }).
refusal-unknown-choice = { $row } : une valeur est rétablie ou conservée ; « { $value } » n’est ni l’un ni l’autre.
refusal-not-empty = { $row } : la colonne « { $column } » ne peut pas être vidée.
refusal-percent-sign = { $row } : écrivez « { $value } » sans signe de pourcentage.
refusal-ambiguous-number = { $row } : « { $value } » peut désigner deux nombres. Écrivez-le sans séparateur de milliers.
refusal-ambiguous-code = { $row } : le code { $value } est un nombre dans la feuille de calcul et peut avoir perdu des chiffres. Mettez la cellule au format texte.
refusal-double-code = { $row } : ce code figure déjà à la ligne { $value }.
refusal-event-stays = { $row } : un événement enregistré ne peut pas être modifié ({ $value }). Ajoutez-en un nouveau.
refusal-partners-managed = { $row } : seule une personne qui gère le programme peut ajouter ou modifier des partenaires.
refusal-partner-named = { $row } : l’ajout ne peut pas être annulé tant que des actions ou des événements nomment ce partenaire ({ $value }).
refusal-no-name = { $row } : il faut au moins un nom.

## How figures were computed

how-completion = Taux d’achèvement : { $level ->
    [measure] mesures ponctuelles achevées divisées par celles comptées
   *[action] actions ponctuelles achevées divisées par celles comptées
} : { $share } = { $completion }.
how-completion-none = Taux d’achèvement : un tiret, car aucune { $level ->
    [measure] mesure ponctuelle
   *[action] action ponctuelle
} n’est comptée ici.
how-average = Moyenne : la somme de pondération × avancement divisée par la somme des pondérations, sur les { $level ->
    [measure] mesures
   *[action] actions
} dont l’avancement est renseigné ({ $coverage }) : { $weighted } / { $weights } = { $average }.
how-average-none = Moyenne : un tiret, car aucun avancement n’a été renseigné.
how-floor = Minimum : le même calcul en comptant { $zero } pour ce dont l’avancement n’a jamais été renseigné : { $weighted } / { $weights } = { $floor }.
how-planned = Prévu : une ligne droite du début à l’échéance (une estimation) ou, pour une action planifiée par ses mesures, la pondération de celles dont l’échéance est dépassée. L’écart est l’avancement renseigné moins l’avancement prévu, en points.
how-health-on_track = En bonne voie : au plus { $risk } points de moins que prévu.
how-health-at_risk = À risque : plus de { $risk } et jusqu’à { $off } points de moins que prévu. Pour une action planifiée par ses mesures, aussi lorsque l’échéance d’une mesure renseignée est dépassée.
how-health-off_track = En retard : renseignée, échéance dépassée et non achevée, ou plus de { $off } points de moins que prévu. Pour une action planifiée par ses mesures, aussi lorsque l’échéance d’une mesure renseignée est dépassée depuis plus de { $days } jours.
how-health-not_assessed = Non évaluée : rien n’est renseigné, pas encore commencée, sans dates, sans chiffre d’avancement avant l’échéance, ou moins de { $least } prévus. Ce qui est achevé, suspendu ou continu n’entre dans aucune des quatre.
how-partners = { $count ->
    [one] Partenaires : { $memberships ->
        [one] une participation
       *[other] { $memberships } participations
    } à une seule { $level ->
        [measure] mesure
       *[action] action
    }, qui compte entièrement dans la ligne de chacun de ses partenaires ; les lignes ne s’additionnent jamais.
   *[other] Partenaires : { $memberships ->
        [one] une participation
       *[other] { $memberships } participations
    } à { $count } { $level ->
        [measure] mesures
       *[action] actions
    }, dont chacune compte entièrement dans la ligne de chacun de ses partenaires ; les lignes ne s’additionnent jamais.
}
how-trend = Évolution : chaque fin de mois est calculée de la même manière, avec ce que l’on sait aujourd’hui de ce jour-là. Ce qui a été ajouté plus tard n’est compté qu’à partir de son ajout.
how-attention = Ordre : en retard selon l’écart, à risque selon l’écart, mesures renseignées dont l’échéance est dépassée selon le nombre de jours, puis ce qui n’a jamais été renseigné selon la durée sans mise à jour ; la plus longue d’abord.
how-counted = Compte pour
how-counted-both = Taux d’achèvement et moyenne
how-counted-completion = Taux d’achèvement ; avancement non renseigné
how-counted-average = Moyenne ; continue
how-counted-neither = Le minimum seul : continue, avancement non renseigné
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
    } de plus est comptée.
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } de plus sont comptées.
}

## Overview

overview-answer = { $done ->
    [0] { $count ->
        [one] La seule { $level ->
            [measure] mesure
           *[action] action
        } ponctuelle n’est pas encore achevée
       *[other] Aucune des { $count } { $level ->
            [measure] mesures
           *[action] actions
        } ponctuelles n’est achevée
    }
    [one] Une des { $count } { $level ->
        [measure] mesures
       *[action] actions
    } ponctuelles est achevée
   *[other] { $done } des { $count } { $level ->
        [measure] mesures
       *[action] actions
    } ponctuelles sont achevées
}, { $whole ->
    [few] { $reported ->
        [one] la seule renseignée sur { $all } est à { $average }
       *[other] les { $reported } sur { $all } dont l’avancement est renseigné sont à { $average } en moyenne
    }
    [named] le travail avec le partenaire { $partner } est à { $average } en moyenne
    [some] cette sélection est à { $average } en moyenne
   *[all] { $level ->
        [measure] les mesures sont à { $average } en moyenne
       *[action] le programme est à { $average } en moyenne
    }
} et { $off ->
    [0] aucune { $level ->
        [measure] mesure
       *[action] action
    } n’est en retard
    [one] une { $level ->
        [measure] mesure
       *[action] action
    } est en retard
   *[other] { $off } { $level ->
        [measure] mesures
       *[action] actions
    } sont en retard
}.
overview-answer-done = { $count ->
    [one] La seule { $level ->
        [measure] mesure
       *[action] action
    } ponctuelle est achevée
   *[other] Les { $count } { $level ->
        [measure] mesures
       *[action] actions
    } ponctuelles sont toutes achevées
} ; { $whole ->
    [named] le travail avec le partenaire { $partner } est
    [some] cette sélection est
   *[all] { $level ->
        [measure] les mesures sont
       *[action] le programme est
    }
} à { $average } en moyenne ({ $coverage } renseignées).
overview-answer-continuous = { $count ->
    [one] La seule { $level ->
        [measure] mesure
       *[action] action
    } ici est continue et ne peut pas être achevée ; elle est
   *[other] Les { $count } { $level ->
        [measure] mesures
       *[action] actions
    } ici sont toutes continues et ne peuvent pas être achevées ; elles sont
} à { $average } en moyenne ({ $coverage } renseignées).
overview-answer-silent = Aucun avancement n’est encore renseigné pour { $count ->
    [one] la seule { $level ->
        [measure] mesure
       *[action] action
    }
   *[other] les { $count } { $level ->
        [measure] mesures
       *[action] actions
    }
}{ $off ->
    [0] .
    [one]  ; une est en retard.
   *[other]  ; { $off } sont en retard.
}
overview-answer-out-of-scope = { $count ->
    [one] La seule { $level ->
        [measure] mesure
       *[action] action
    } ici est abandonnée et ne compte pas.
   *[other] Les { $count } { $level ->
        [measure] mesures
       *[action] actions
    } ici sont toutes abandonnées et ne comptent pas.
}
overview-answer-before = Au { $day }, rien ne faisait encore partie de ce programme.
overview-answer-nothing = Aucune { $level ->
    [measure] mesure
   *[action] action
} ne correspond à cette sélection.

overview-coverage = L’avancement est renseigné pour { $reported } des { $count } { $level ->
    [measure] mesures
   *[action] actions
}. { $silent ->
    [one] En comptant { $zero } pour l’autre
   *[other] En comptant { $zero } pour les { $silent } autres
}, la moyenne est de { $floor }.
overview-coverage-all = { $count ->
    [one] L’avancement est renseigné pour la seule { $level ->
        [measure] mesure
       *[action] action
    }.
   *[other] L’avancement est renseigné pour les { $count } { $level ->
        [measure] mesures
       *[action] actions
    }.
}
assessment-mixed = { $count ->
    [one] Situation au { $day } : évaluation d’après des sources publiques ; { $count } des { $total } mises à jour affichées a été saisie par des contributeurs. Chiffres non officiels.
   *[other] Situation au { $day } : évaluation d’après des sources publiques ; { $count } des { $total } mises à jour affichées ont été saisies par des contributeurs. Chiffres non officiels.
}
assessment-people = { $count ->
    [one] Situation au { $day } : ces chiffres reposent sur une mise à jour saisie par des contributeurs.
   *[other] Situation au { $day } : ces chiffres reposent sur { $count } mises à jour saisies par des contributeurs.
}

about-figures = Explications
pillars-statuses = Les statuts des { $level ->
    [measure] mesures
   *[action] actions
}, par pilier
rows-caption = Barre : renseigné ; trait : prévu ; flèche : depuis le { $day }
rows-caption-first = Barre : renseigné ; trait : prévu
rows-change = Évolution, points
rows-stated = { $average } renseignés, { $planned } prévus
rows-why = depuis le { $day } : ce qui a changé
rows-pick = Filtrer cette page sur { $name } :
rows-done = achevées
rows-how = Une ligne par pilier ou partenaire : la barre est l’avancement moyen renseigné, le trait foncé ce qui était prévu pour ce jour. Une case est une action ponctuelle, remplie une fois achevée ; au-delà de 20, c’est une barre. Le nom ouvre le pilier ou le partenaire, la flèche ce qui a changé. Un clic sur la barre ou sur les cases filtre cette page, un deuxième clic affiche de nouveau tout.

overview-points = { $points } points
overview-unchanged = inchangé
overview-since = Flèches : évolution depuis le { $day }.
overview-changes = Voir ce qui a changé depuis le { $day }
overview-average = Moyenne sur { $coverage } { $level ->
    [measure] mesures
   *[action] actions
} à l’avancement renseigné, minimum { $floor }.
overview-cancelled = { $count ->
    [one] 1 { $level ->
        [measure] mesure
       *[action] action
    } est abandonnée et ne compte pas.
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } sont abandonnées et ne comptent pas.
}
overview-held = { $count ->
    [one] 1 { $level ->
        [measure] mesure
       *[action] action
    } a le statut « { $statuses } » et n’est pas comparée au calendrier.
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } ont le statut « { $statuses } » et ne sont pas comparées au calendrier.
}
overview-ongoing = { $count ->
    [one] La seule { $level ->
        [measure] mesure
       *[action] action
    } continue ne peut pas être achevée ni évaluée selon le calendrier
   *[other] Les { $count } { $level ->
        [measure] mesures
       *[action] actions
    } continues ne peuvent pas être achevées ni évaluées selon le calendrier
} ; { $reported } sur { $count ->
    [one] { $count } renseignée
   *[other] { $count } renseignées
}.

overview-pillars-caption = { $count ->
    [one] { $level ->
        [measure] Une mesure
       *[action] Une action
    }
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    }
}, par pilier et par statut ; une case est une { $level ->
    [measure] mesure
   *[action] action
}. En dessous : le calendrier des { $level ->
    [measure] mesures
   *[action] actions
} ponctuelles.
overview-partners-caption = { $memberships ->
    [one] Une participation
   *[other] { $memberships } participations
} à { $count } { $level ->
    [measure] { $count ->
        [one] mesure
       *[other] mesures
    }
   *[action] { $count ->
        [one] action
       *[other] actions
    }
} ; chacune compte pour tous ses partenaires : ne pas additionner.
overview-trend-caption = Avancement moyen en pour cent, par mois. « Prévu » est une estimation : une ligne droite du début à l’échéance. Minimum : { $level ->
    [measure] mesures
   *[action] actions
} sans avancement renseigné à { $zero }.
overview-extent-same = { $level ->
    [measure] Nombre de mesures
   *[action] Nombre d’actions
} : { $count }, inchangé sur toute la période.
overview-extent = { $level ->
    [measure] Nombre de mesures
   *[action] Nombre d’actions
} : { $first } au début, { $count } à la fin.

card-list = Liste
overview-attention-caption = { $count ->
    [0] À surveiller, par ordre d’urgence.
    [one] À surveiller. Une au total.
   *[other] À surveiller, par ordre d’urgence. { $shown } sur { $count }.
}
overview-attention-alt = { $count ->
    [one] La { $level ->
        [measure] mesure
       *[action] action
    } à surveiller
   *[other] À surveiller, par ordre d’urgence : { $count } { $level ->
        [measure] mesures
       *[action] actions et mesures
    }
}
overview-attention-all = { $count ->
    [one] Voir les { $count }
   *[other] Voir les { $count }
}
overview-attention-left = { $count ->
    [one] Une de plus ne figure pas dans cette liste.
   *[other] { $count } de plus ne figurent pas dans cette liste.
}
overview-attention-measure = Mesure de l’action { $action }
overview-attention-gap = { $health } : { $progress }, { $points } points de moins que prévu
overview-attention-progress = { $health } : { $progress }
overview-attention-no-progress = { $health } : aucun avancement renseigné
overview-attention-overdue = Échéance { $due }, dépassée de { $late }
overview-attention-silence = { $silence } sans mise à jour, la dernière le { $day }
overview-attention-last = Dernière mise à jour le { $day }
overview-attention-never = Aucune mise à jour depuis le { $day }
overview-attention-short = { $why ->
        [never] aucune mise à jour
        [overdue] échéance dépassée de { $late }
        [silent] { $progress }, { $silence } sans mise à jour
       *[other] { $progress }
    }

## Findings: the titles of cards, in the order of their ranking

finding-pillars-none = Il n’y a aucune { $level ->
    [measure] mesure
   *[action] action
} à afficher
finding-pillars-part = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    }
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    }
} dans cette sélection, dans { $pillars ->
    [one] un pilier
   *[other] { $pillars } piliers
}
finding-pillars-all-silent = { $count ->
    [one] La seule { $level ->
        [measure] mesure
       *[action] action
    } n’a pas encore été renseignée
   *[other] Aucune des { $count } { $level ->
        [measure] mesures
       *[action] actions
    } n’est encore renseignée
}
finding-pillars-all-done = { $count ->
    [one] La seule { $level ->
        [measure] mesure
       *[action] action
    } ponctuelle est achevée
   *[other] Les { $count } { $level ->
        [measure] mesures
       *[action] actions
    } ponctuelles sont toutes achevées
}
finding-pillars-one-silent = { $total ->
    [one] Pilier { $pillar } :
   *[other] Le pilier { $pillar } est le moins renseigné :
} { $count ->
    [one] { $all ->
        [one] sa seule { $level ->
            [measure] mesure
           *[action] action
        }
       *[other] une des { $all } { $level ->
            [measure] mesures
           *[action] actions
        }
    } n’a jamais été renseignée
   *[other] { $extent ->
        [all] les { $all }
       *[some] { $count } des { $all }
    } { $level ->
        [measure] mesures
       *[action] actions
    } n’ont jamais été renseignées
}
finding-pillars-several-silent = Dans { $extent ->
    [all] les
   *[some] { $count } des
} { $total ->
    [one] { $total } pilier
   *[other] { $total } piliers
}, au moins la moitié des { $level ->
    [measure] mesures
   *[action] actions
} n’ont jamais été renseignées
finding-pillars-one-off-track = { $total ->
    [one] Pilier { $pillar } :
   *[other] Le pilier { $pillar } a la plus grande part de retards :
} { $count ->
    [one] { $all ->
        [one] sa seule { $level ->
            [measure] mesure
           *[action] action
        } ponctuelle
       *[other] une des { $all } { $level ->
            [measure] mesures
           *[action] actions
        } ponctuelles
    } est
   *[other] { $extent ->
        [all] les { $all }
       *[some] { $count } des { $all }
    } { $level ->
        [measure] mesures
       *[action] actions
    } ponctuelles sont
} en retard
finding-pillars-several-off-track = Dans { $extent ->
    [all] les
   *[some] { $count } des
} { $total ->
    [one] { $total } pilier
   *[other] { $total } piliers
}, plus de la moitié des { $level ->
    [measure] mesures
   *[action] actions
} ponctuelles sont en retard
finding-pillars-behind = { $total ->
    [one] Ce pilier a
   *[other] { $count ->
        [one] Un des { $total } piliers a
       *[other] { $extent ->
            [all] Les { $total }
           *[some] { $count } des { $total }
        } piliers ont
    }
} une moyenne inférieure aux prévisions
finding-pillars-some-off-track = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    } est
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } sont
} en retard, dans { $pillars ->
    [one] un pilier
   *[other] { $pillars } piliers
}
finding-pillars-at-risk = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    } est
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } sont
} à risque, aucune n’est en retard
finding-pillars-calm = { $total ->
    [one] Aucune { $level ->
        [measure] mesure
       *[action] action
    } de ce pilier n’est à risque ou en retard
   *[other] Dans aucun des { $total } piliers, une { $level ->
        [measure] mesure
       *[action] action
    } n’est à risque ou en retard
}

finding-partners-none = Aucune { $level ->
    [measure] mesure
   *[action] action
} ici ne nomme de partenaire
finding-partners-all-silent = { $count ->
    [one] Aucun avancement n’est encore renseigné pour la seule { $level ->
        [measure] mesure
       *[action] action
    } commune
   *[other] Aucun avancement n’est encore renseigné pour les { $count } { $level ->
        [measure] mesures
       *[action] actions
    } communes
}
finding-partners-all-done = { $count ->
    [one] La seule { $level ->
        [measure] mesure
       *[action] action
    } commune ponctuelle est achevée
   *[other] Les { $count } { $level ->
        [measure] mesures
       *[action] actions
    } communes ponctuelles sont toutes achevées
}
finding-partners-some-silent = { $count ->
    [one] Avec un partenaire, aucun avancement n’est encore renseigné : { $partners }
   *[other] Avec { $count } partenaires, aucun avancement n’est encore renseigné : { $partners }
}
finding-partners-none-done = { $count ->
    [one] La seule { $level ->
        [measure] mesure
       *[action] action
    } commune ponctuelle n’est pas encore achevée
   *[other] Aucune des { $count } { $level ->
        [measure] mesures
       *[action] actions
    } communes ponctuelles n’est encore achevée
}
finding-partners-spread = Avancement le plus élevé : { $best }, { $high } ; le plus faible : { $last }, { $low }
finding-partners-continuous = Les { $level ->
    [measure] mesures
   *[action] actions
} communes sont toutes continues et à { $average } en moyenne
finding-partners-calm = { $count ->
    [one] Une des { $all } { $level ->
        [measure] mesures
       *[action] actions
    } communes ponctuelles est achevée
   *[other] { $count } des { $all } { $level ->
        [measure] mesures
       *[action] actions
    } communes ponctuelles sont achevées
}

finding-trend-none = Aucun avancement n’est encore renseigné
finding-trend-complete = Tout est renseigné : { $average } en moyenne
finding-trend-always-behind = La moyenne est inférieure aux prévisions depuis le début
finding-trend-behind = Depuis { $since }, la moyenne est inférieure aux prévisions
finding-trend-ahead = Le travail a { $points } points d’avance sur les prévisions
finding-trend-still = La moyenne n’a pas changé depuis { $since }
finding-trend-measured = La moyenne est de { $average }, { $planned } étaient prévus
finding-trend-calm = La moyenne est de { $average }

finding-attention-none = Il n’y a aucune { $level ->
    [measure] mesure
   *[action] action
} à afficher
finding-attention-stuck = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    } en est à { $progress } et n’a pas été mise à jour
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } en sont à { $progress } et n’ont pas été mises à jour
} depuis plus { $years ->
    [one] d’un an
   *[other] de { $years } ans
}
finding-attention-off-track = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    } est en retard, { $points } points de moins que prévu
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } sont en retard, le plus grand écart est de { $points } points
}
finding-attention-past-due = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    } renseignée a dépassé son échéance sans être achevée
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } renseignées ont dépassé leur échéance sans être achevées
}
finding-attention-at-risk = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    } est
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } sont
} à risque, aucune n’est en retard
finding-attention-overdue = { $count ->
    [one] L’échéance d’une mesure renseignée est dépassée
   *[other] L’échéance de { $count } mesures renseignées est dépassée
}
finding-attention-silent = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    } n’a jamais été renseignée
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } n’ont jamais été renseignées
}
finding-attention-calm = Rien n’est en retard, à risque ou sans mise à jour

## Pillars, and the rows of actions and measures

pillars-all = Tous les piliers
pillars-things = { $count ->
    [one] { $what ->
        [one_off_action] action ponctuelle
        [measure] mesure
        [one_off_measure] mesure ponctuelle
       *[action] action
    }
   *[other] { $what ->
        [one_off_action] actions ponctuelles
        [measure] mesures
        [one_off_measure] mesures ponctuelles
       *[action] actions
    }
}
pillars-completed = { $extent ->
    [none] { $scope ->
        [one] la seule { $things } n’est pas achevée
       *[other] aucune des { $scope } { $things } n’est achevée
    }
    [all] { $scope ->
        [one] la seule { $things } est achevée
       *[other] les { $scope } { $things } sont toutes achevées
    }
   *[some] { $done ->
        [one] 1 des { $scope } { $things } est achevée
       *[other] { $done } des { $scope } { $things } sont achevées
    }
}
pillars-count-health = { $count ->
    [one] { $health ->
        [off_track] { $count } est en retard
        [at_risk] { $count } est à risque
        [on_track] { $count } est en bonne voie
       *[not_assessed] { $count } n’est pas évaluée
    }
   *[other] { $health ->
        [off_track] { $count } sont en retard
        [at_risk] { $count } sont à risque
        [on_track] { $count } sont en bonne voie
       *[not_assessed] { $count } ne sont pas évaluées
    }
}
pillars-answer = Pilier { $pillar } : { $completed }, { $health }.
pillars-answer-bare = Pilier { $pillar } : { $completed }.
pillars-answer-ongoing = Pilier { $pillar } : { $share } { $things } continues renseignées ; elles ne s’achèvent jamais.
pillars-answer-all = { $extent ->
    [both] Les deux piliers ont des { $things } { $health ->
        [at_risk] à risque
       *[off_track] en retard
    }
    [all] Les { $pillars } piliers ont tous des { $things } { $health ->
        [at_risk] à risque
       *[off_track] en retard
    }
   *[some] { $late } des { $pillars } piliers ont des { $things } { $health ->
        [at_risk] à risque
       *[off_track] en retard
    }
}, { $count ->
    [one] le pilier { $most } le plus : { $number }.
   *[other] les piliers { $most } le plus : { $number } chacun.
}
pillars-answer-even = { $extent ->
    [both] Les deux piliers ont des { $things } { $health ->
        [at_risk] à risque
       *[off_track] en retard
    } : { $number } chacun.
    [all] Les { $pillars } piliers ont tous des { $things } { $health ->
        [at_risk] à risque
       *[off_track] en retard
    } : { $number } chacun.
   *[some] { $late } des { $pillars } piliers ont des { $things } { $health ->
        [at_risk] à risque
       *[off_track] en retard
    } : { $number } chacun.
}
pillars-answer-only = Seul le pilier { $pillar } a des { $things } { $health ->
    [at_risk] à risque
   *[off_track] en retard
} : { $number } sur { $scope }.
pillars-answer-calm = Dans les { $pillars } piliers, aucune des { $things } n’est en retard ni à risque.
pillars-tile-completed = { $level ->
    [measure] Mesures achevées
   *[action] Actions achevées
}
pillars-tile-reported = { $share } renseignées
pillars-tile-planned = Prévu à cette date
pillars-tile-estimate = estimation
pillars-caption = Avancement renseigné de 0 à { $whole } (barre ; en pointillés : rien n’est renseigné) et prévu (trait vertical) · { $scope }
pillars-group = { $share } achevées, { $average } en moyenne
finding-rows-none = Rien à afficher
finding-rows-silent = { $count ->
    [one] { $level ->
        [measure] Cette mesure n’a jamais été renseignée
       *[action] Cette action n’a jamais été renseignée
    }
   *[other] { $level ->
        [measure] Aucune de ces { $count } mesures n’a jamais été renseignée
       *[action] Aucune de ces { $count } actions n’a jamais été renseignée
    }
}
finding-rows-furthest = { $count ->
    [one] { $level ->
        [measure] La mesure
       *[action] L’action
    } { $codes } est la plus en retard : { $points } points de moins que prévu
   *[other] { $level ->
        [measure] Les mesures
       *[action] Les actions
    } { $codes } sont les plus en retard : { $points } points de moins que prévu
}
finding-rows-many-furthest = { $count ->
    [one] { $count } { $level ->
        [measure] mesure
       *[action] action
    } est la plus en retard : { $points } points de moins que prévu
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } sont les plus en retard : { $points } points de moins que prévu
}
finding-rows-past-due = { $count ->
    [one] 1 { $level ->
        [measure] mesure renseignée a
       *[action] action renseignée a
    } dépassé son échéance sans être achevée
   *[other] { $count } { $level ->
        [measure] mesures renseignées ont
       *[action] actions renseignées ont
    } dépassé leur échéance sans être achevées
}
finding-rows-done = { $level ->
    [measure] Toutes les mesures qui peuvent être achevées le sont
   *[action] Toutes les actions qui peuvent être achevées le sont
}
finding-rows-on-track = { $count ->
    [one] { $level ->
        [measure] La mesure qui a pu être évaluée est en bonne voie
       *[action] L’action qui a pu être évaluée est en bonne voie
    }
   *[other] { $level ->
        [measure] Les { $count } mesures qui ont pu être évaluées sont en bonne voie
       *[action] Les { $count } actions qui ont pu être évaluées sont en bonne voie
    }
}
finding-rows-calm = Rien n’a pu être comparé au calendrier
row-no-partner = aucun partenaire désigné
row-points = { $points } points
row-head-what = { $level ->
    [measure] Mesure, statut et partenaires
   *[action] Action, statut et partenaires
}
row-head-bar = Renseigné (barre) et prévu (trait)
row-head-figures = Renseigné, écart
row-updated = Dernière mise à jour le { $day }
row-never = Pas encore de mise à jour
row-part-of = Partie de l’action { $code }
row-alt = { $code } : renseigné { $progress }, prévu { $planned }
row-open = Ouvrir
row-close = Fermer

## An action or measure, opened

opened-outside = { $level ->
    [measure] Cette mesure est en dehors de la sélection ci-dessus.
   *[action] Cette action est en dehors de la sélection ci-dessus.
}
opened-not-yet = { $code } ne faisait pas encore partie du programme au { $day }.
opened-progress = Avancement { $years }
opened-history = { $count ->
    [0] Historique : aucune mise à jour
    [one] Historique : { $count } mise à jour
   *[other] Historique : { $count } mises à jour
}
opened-evidence = { $count ->
    [0] Justificatifs : aucun
    [one] Justificatifs : { $count }
   *[other] Justificatifs : { $count }
}
opened-no-evidence = Aucun événement n’est connu jusqu’au { $day }.
opened-said = Mise à jour
opened-start = Situation de départ, à la création du programme.
opened-change = { $before } → **{ $after }**
opened-stated = { $column } : { $said }
opened-source = Source : { $source }
opened-led = a fait changer le statut ou l’avancement
opened-not-counted = en dehors des années du programme, non compté
opened-recorded = { $kind ->
    [load] Chargée avec le programme le { $day } par { $author }.
    [import] Importée le { $day } par { $author }.
    [undo] Enregistrée comme annulation le { $day } par { $author }.
   *[edit] Enregistrée le { $day } par { $author }.
}
opened-recorded-all = { $kind ->
    [load] La date est celle de prise d’effet. Toutes les mises à jour ont été chargées avec le programme le { $day } par { $author }.
    [import] La date est celle de prise d’effet. Toutes les mises à jour ont été importées le { $day } par { $author }.
    [undo] La date est celle de prise d’effet. Toutes les mises à jour ont été enregistrées comme annulation le { $day } par { $author }.
   *[edit] La date est celle de prise d’effet. Toutes les mises à jour ont été enregistrées le { $day } par { $author }.
}
opened-recorded-rest = La date est celle de prise d’effet. Les autres mises à jour ont été chargées avec le programme le { $day } par { $author }.
opened-local-person = l’utilisateur local
opened-typed-person = { $name } (nom saisi, non vérifié)
opened-former-person = ancien compte { $number }
opened-origins = Origine de ces valeurs
opened-all-history = Historique complet
opened-measures = { $count ->
    [one] { $count } mesure, { $done } sur { $count } achevée
   *[other] { $count } mesures, { $done } sur { $count } achevées
}
opened-no-measures = Aucune mesure d’un plan annuel n’est connue.
column-basis = Source du plan
basis-annual_plan = Plan annuel
basis-draft_annual_plan = Projet de plan annuel
basis-presidency_priorities = Priorités de la présidence
basis-theme_page_2021 = Page thématique de 2021
basis-planned_in_meeting = Prévu lors d’une réunion
planning-time = le temps écoulé
planning-measures = les mesures

## La page d’une action ou d’une mesure

action-answer = { $name } : { $answer }
action-answer-done = { $level ->
    [measure] la mesure
   *[action] l’action
} est achevée.
action-answer-continuous = { $state ->
    [silent] aucun avancement n’est renseigné ; le travail est continu.
   *[other] l’avancement est de { $progress } ; le travail est continu.
}
action-answer-paused = { $state ->
    [silent] le statut est « { $status } » ; aucun avancement n’est renseigné.
   *[other] le statut est « { $status } », avec un avancement de { $progress }.
}
action-answer-silent = aucun avancement n’est encore renseigné.
action-answer-ahead = le travail commence le { $start }.
action-answer-past_due = { $state ->
    [silent] aucun avancement n’est renseigné et l’échéance du { $due } est dépassée.
    [behind] l’avancement est de { $progress }, soit { $points } points de moins que prévu ; l’échéance du { $due } est dépassée.
   *[other] l’avancement est de { $progress } ; l’échéance du { $due } est dépassée.
}
action-answer-far_behind = l’avancement est de { $progress }, soit { $points } points de moins que prévu.
action-answer-measures_late = { $state ->
    [silent] aucun avancement n’est renseigné et une mesure a dépassé son échéance de { $late }.
   *[other] l’avancement est de { $progress } ; une mesure a dépassé son échéance de { $late }.
}
action-answer-behind = l’avancement est de { $progress }, soit { $points } points de moins que prévu.
action-answer-measures_due = { $state ->
    [silent] aucun avancement n’est renseigné et une mesure a dépassé son échéance de { $late }.
   *[other] l’avancement est de { $progress } ; une mesure a dépassé son échéance de { $late }.
}
action-answer-no_figure = { $state ->
    [silent] aucun avancement n’est renseigné.
   *[other] l’avancement est de { $progress } ; aucun calendrier ne permet de le comparer.
}
action-answer-early = l’avancement est de { $progress } ; il est trop tôt pour l’évaluer.
action-answer-in_time = l’avancement est de { $progress }, en bonne voie par rapport aux { $planned } prévus.
action-none = Aucune action n’est choisie.
action-unknown = Il n’y a pas d’action { $code } dans ce programme.
action-elsewhere = { $code } ne fait pas partie de ce programme, mais de « { $programme } ».
action-removed = { $code } a été retirée du programme.
action-of-pillar = Pilier { $pillar }
action-history = Historique
action-today = La situation actuelle
action-open-there = Ouvrir { $code } dans « { $programme } »
action-all = Toutes les actions
action-before = Précédente : { $code }
action-after = Suivante : { $code }
action-place = { $level ->
    [measure] Mesure { $place } sur { $count }, la plus urgente en premier
   *[action] Action { $place } sur { $count }, la plus urgente en premier
}
action-facts = En bref
action-no-owner = aucun pour le moment
action-label-span = Période
action-span = du { $start } au { $due }
action-progress = { $progress } · prévu { $planned }
action-label-next = Prochaine mesure
action-no-measure = aucune mesure en cours
action-next = { $measure }, échéance { $due }
action-next-late = { $measure }, échéance { $due }, dépassée de { $late }
action-form = { $level ->
    [measure] Modifier cette mesure
   *[action] Modifier cette action
}
action-said = { $progress } : { $comment }
action-form-close = Fermer le formulaire
action-paper = PDF d’une page
action-paper-line = Avancement, prévu et renseigné
action-paper-record = Historique
action-paper-events = Justificatifs
action-paper-more = { $count ->
    [one] et un élément plus ancien
   *[other] et { $count } plus anciens
}

## How one action was computed

sum-planned-time = Prévu : une droite du { $start } au { $due }. Au { $day }, { $gone } des { $whole } jours étaient passés : { $planned } (estimation).
sum-planned-measures = Prévu : la pondération des mesures à échéance au { $day }, { $gone } sur { $whole } : { $planned }.
sum-planned-none = Prévu : un tiret, faute de début ou d’échéance, ou de mesure qui en ait une.
sum-planned-ongoing = Prévu : pas de chiffre propre ; dans le total d’un pilier ou d’un partenaire, elle compte selon le temps écoulé, { $planned } à ce jour.
sum-gap = Écart : { $progress } renseignés − { $planned } prévus = { $gap } points.
sum-gap-none = Écart : un tiret, car il faut un chiffre renseigné et un chiffre prévu.
ground-done = Achevée : ce qui est achevé n’est plus évalué.
ground-continuous = Continue : sans échéance, donc non évaluée.
ground-paused = Non évaluée : le calendrier n’est pas évalué pour ce statut.
ground-silent = Non évaluée : aucun avancement n’est encore renseigné.
ground-ahead = Non évaluée : le début n’est prévu que le { $start }.
ground-past_due = En retard : renseignée, { $days } après l’échéance du { $due }, et non achevée.
ground-far_behind = En retard : l’écart de { $gap } points est inférieur à { $off }.
ground-measures_late = En retard : une mesure renseignée a { $late } de retard, plus que { $limit }.
ground-behind = À risque : l’écart de { $gap } points est inférieur à { $risk } sans l’être à { $off }.
ground-measures_due = À risque : une mesure renseignée a { $late } de retard, au plus { $limit }.
ground-no_figure = Non évaluée : l’avancement renseigné ou prévu manque.
ground-early = Non évaluée : moins de { $least } sont prévus à ce jour.
ground-in_time = En bonne voie : l’écart de { $gap } points est de { $risk } ou mieux.

## Pages of long lists

paging-back = Page précédente
paging-on = Page suivante
paging-rows = { $first } à { $last } sur { $total }

## Partners

partners-count = { $count ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
}
partners-answer-nothing = { $level ->
    [measure] Aucune mesure ne correspond à ces filtres à cette date.
   *[action] Aucune action ne correspond à ces filtres à cette date.
}
partners-answer-none = { $count ->
    [one] { $level ->
        [measure] La seule mesure ne mentionne aucun partenaire.
       *[action] La seule action ne mentionne aucun partenaire.
    }
   *[other] { $level ->
        [measure] Aucune des { $count } mesures ne mentionne de partenaire.
       *[action] Aucune des { $count } actions ne mentionne de partenaire.
    }
}
partners-answer-continuous = { $level ->
    [measure] Toutes les mesures communes sont continues et ne peuvent donc pas être achevées ; { $involved }.
   *[action] Toutes les actions communes sont continues et ne peuvent donc pas être achevées ; { $involved }.
}
partners-answer-all = { $count ->
    [one] { $level ->
        [measure] La seule mesure ponctuelle commune est achevée ; { $involved }.
       *[action] La seule action ponctuelle commune est achevée ; { $involved }.
    }
   *[other] { $level ->
        [measure] Les { $count } mesures ponctuelles communes sont toutes achevées ; { $involved }.
       *[action] Les { $count } actions ponctuelles communes sont toutes achevées ; { $involved }.
    }
}
partners-answer = { $done ->
    [0] { $level ->
        [measure] Aucune mesure commune avec un partenaire n’est encore achevée ; { $involved }.
       *[action] Aucune action commune avec un partenaire n’est encore achevée ; { $involved }.
    }
    [one] { $level ->
        [measure] Une des { $scope } mesures ponctuelles communes est achevée ; { $involved }.
       *[action] Une des { $scope } actions ponctuelles communes est achevée ; { $involved }.
    }
   *[other] { $level ->
        [measure] { $done } des { $scope } mesures ponctuelles communes sont achevées ; { $involved }.
       *[action] { $done } des { $scope } actions ponctuelles communes sont achevées ; { $involved }.
    }
}
partners-named = { $count ->
    [one] le partenaire { $names }
   *[other] les partenaires { $names }
}
partners-involved = { $all ->
    [one] { $level ->
        [measure] la seule mesure se fait avec { $names }
       *[action] la seule action se fait avec { $names }
    }
   *[other] { $partners ->
        [one] { $count ->
            [one] { $level ->
                [measure] une des { $all } mesures se fait avec { $names }
               *[action] une des { $all } actions se fait avec { $names }
            }
           *[other] { $level ->
                [measure] { $extent ->
                    [all] les { $all }
                   *[some] { $count } des { $all }
                } mesures se font avec { $names }
               *[action] { $extent ->
                    [all] les { $all }
                   *[some] { $count } des { $all }
                } actions se font avec { $names }
            }
        }
       *[other] { $level ->
            [measure] { $names } participent chacun { $extent ->
                [all] aux { $all }
               *[some] à { $count } des { $all }
            } mesures
           *[action] { $names } participent chacun { $extent ->
                [all] aux { $all }
               *[some] à { $count } des { $all }
            } actions
        }
    }
}
partners-trust = { $count ->
    [one] { $level ->
        [measure] Une mesure mentionne
       *[action] Une action mentionne
    }
   *[other] { $level ->
        [measure] { $count } mesures mentionnent
       *[action] { $count } actions mentionnent
    }
} au moins un partenaire, soit { $memberships ->
    [one] une participation
   *[other] { $memberships } participations
} au total. { $level ->
    [measure] Une mesure
   *[action] Une action
} compte entièrement pour chacun de ses partenaires ; les chiffres des partenaires ne s’additionnent donc jamais.
partners-matrix-caption = { $level ->
    [measure] Grand chiffre : mesures achevées / ponctuelles. Petit chiffre et teinte : avancement moyen. Vide : non associé. Tiret : mesures continues seulement, ou aucun avancement renseigné. { $day }
   *[action] Grand chiffre : actions achevées / ponctuelles. Petit chiffre et teinte : avancement moyen. Vide : non associé. Tiret : actions continues seulement, ou aucun avancement renseigné. { $day }
}
partners-own = { $partner } : { $count ->
    [one] { $level ->
        [measure] une mesure
       *[action] une action
    }
   *[other] { $level ->
        [measure] { $count } mesures
       *[action] { $count } actions
    }
}, { $level ->
    [measure] mesures ponctuelles achevées : { $done } sur { $scope }
   *[action] actions ponctuelles achevées : { $done } sur { $scope }
}, avancement moyen : { $average }
partners-own-silent = { $partner } : { $count ->
    [one] { $level ->
        [measure] une mesure
       *[action] une action
    }
   *[other] { $level ->
        [measure] { $count } mesures
       *[action] { $count } actions
    }
}, { $level ->
    [measure] mesures ponctuelles achevées : { $done } sur { $scope }
   *[action] actions ponctuelles achevées : { $done } sur { $scope }
}, aucun avancement renseigné
partners-own-continuous = { $partner } : { $count ->
    [one] { $level ->
        [measure] une mesure continue
       *[action] une action continue
    }
   *[other] { $level ->
        [measure] { $count } mesures continues
       *[action] { $count } actions continues
    }
}, avancement moyen : { $average }
partners-own-continuous-silent = { $partner } : { $count ->
    [one] { $level ->
        [measure] une mesure continue
       *[action] une action continue
    }
   *[other] { $level ->
        [measure] { $count } mesures continues
       *[action] { $count } actions continues
    }
}, aucun avancement renseigné
partners-own-none = { $partner } : { $level ->
    [measure] aucune mesure à cette date et avec ces filtres
   *[action] aucune action à cette date et avec ces filtres
}
partners-own-listed = { $level ->
    [measure] Les mesures une par une
   *[action] Les actions une par une
}
partners-own-all-reported = { $count ->
    [one] L’avancement est renseigné.
   *[other] L’avancement est renseigné pour les { $count }.
}
partners-own-reported = { $count ->
    [0] Aucun avancement n’est renseigné.
    [one] L’avancement est renseigné pour { $count } sur { $all }.
   *[other] L’avancement est renseigné pour { $count } sur { $all }.
}
partners-own-ongoing = { $count ->
    [one] { $count } continue (sans calendrier)
   *[other] { $count } continues (sans calendrier)
}
partners-own-evidence = Justificatifs : événements qui mentionnent le partenaire { $partner }.
partners-actions-dash = – : rien de renseigné, ou achevée, suspendue ou continue et donc sans calendrier.

## Findings about the reach of partners

finding-reach-none = { $level ->
    [measure] Aucun partenaire ne participe à ces mesures
   *[action] Aucun partenaire ne participe à ces actions
}
finding-reach-one-partner = { $partners } : { $pillars ->
    [one] dans un pilier
   *[other] dans { $pillars } piliers
}
finding-reach-one-pillar = { $count ->
    [one] Un des { $all } partenaires participe à ce pilier
   *[other] { $extent ->
        [all] Les { $all }
       *[some] { $count } des { $all }
    } partenaires participent à ce pilier
}
finding-reach-everywhere-then = { $who ->
    [only] Un seul partenaire dans les { $total } piliers, { $partners } ; dans { $pillars } : { $others }
   *[some] Dans les { $total } piliers : { $partners } ; dans { $pillars } : { $others }
}
finding-reach-everywhere = { $who ->
    [only] Un seul partenaire dans les { $total } piliers : { $partners }
   *[some] Dans les { $total } piliers : { $partners }
}
finding-reach-widest = Présence dans le plus de piliers ({ $pillars } sur { $total }) : { $partners }

## Timeline

timeline-trust = { $count ->
    [0] Aucun justificatif jusqu’au { $day }.
    [one] Un justificatif jusqu’au { $day }, daté du { $last }.
   *[other] { $count } justificatifs jusqu’au { $day }, dont { $recent } en { $year } ; le dernier date du { $last }.
}
timeline-outside = { $count ->
    [one] Un autre se situe hors de la période du programme et ne compte nulle part.
   *[other] { $count } autres se situent hors de la période du programme et ne comptent nulle part.
}
timeline-naming = { $count ->
    [one] { $level ->
        [measure] Mesures
       *[action] Actions
    } avec le partenaire { $partners } ; parmi leurs justificatifs, les événements qui le mentionnent.
   *[other] { $level ->
        [measure] Mesures
       *[action] Actions
    } avec l’un des partenaires { $partners } ; parmi leurs justificatifs, les événements qui mentionnent l’un d’eux.
}
timeline-naming-many = { $level ->
    [measure] Mesures
   *[action] Actions
} avec l’un des { $count } partenaires choisis ; parmi leurs justificatifs, les événements qui mentionnent l’un d’eux.
timeline-caption = { $count ->
    [one] { $level ->
        [measure] Une mesure, sous l’action dont elle fait partie. { $day }
       *[action] Une action, du début à l’échéance. { $day }
    }
   *[other] { $level ->
        [measure] { $count } mesures, chacune sous l’action dont elle fait partie. { $day }
       *[action] { $count } actions, groupées par pilier, chacune du début à l’échéance. { $day }
    }
}
timeline-key = Barre : du début à l’échéance, remplie jusqu’à l’avancement renseigné ; | prévu ; ○ justificatif, ouvre sa source
timeline-how = { $level ->
    [measure] Les mesures ponctuelles comptées et non achevées ont une échéance
   *[action] Les actions ponctuelles comptées et non achevées ont une échéance
}, même si rien n’a été renseigné ; ce qui est continu n’en a pas. « Dépassée » signifie que l’échéance est antérieure au { $day }. Les justificatifs sont les événements de la période du programme jusqu’au { $day } ; ce qui se situe en dehors est affiché sans être compté.
timeline-events = { $count ->
    [one] Un événement
   *[other] { $count } événements, du plus récent au plus ancien
}
timeline-events-none = Aucun événement n’est connu ici jusqu’au { $day }
timeline-events-caption = Chaque intitulé ouvre sa source. Ce qui se situe hors de la période du programme est signalé et ne compte nulle part.
timeline-beyond = hors période, non compté
timeline-all-actions = Toutes les actions
timeline-last-evidence = Dernier justificatif

## Changes

changes-answer = Depuis le { $since }, { $said }.
changes-said-completed = { $what ->
    [action] { $count ->
        [one] une action a été achevée
       *[other] { $count } actions ont été achevées
    }
    [measure] { $count ->
        [one] une mesure a été achevée
       *[other] { $count } mesures ont été achevées
    }
   *[rest] { $count ->
        [one] une a été achevée
       *[other] { $count } ont été achevées
    }
}
changes-said-off_track = { $what ->
    [action] { $count ->
        [one] une action a pris du retard
       *[other] { $count } actions ont pris du retard
    }
    [measure] { $count ->
        [one] une mesure a pris du retard
       *[other] { $count } mesures ont pris du retard
    }
   *[rest] { $count ->
        [one] une a pris du retard
       *[other] { $count } ont pris du retard
    }
}
changes-said-at_risk = { $what ->
    [action] { $count ->
        [one] une action est désormais à risque
       *[other] { $count } actions sont désormais à risque
    }
    [measure] { $count ->
        [one] une mesure est désormais à risque
       *[other] { $count } mesures sont désormais à risque
    }
   *[rest] { $count ->
        [one] une est désormais à risque
       *[other] { $count } sont désormais à risque
    }
}
changes-said-cancelled = { $what ->
    [action] { $count ->
        [one] une action a été abandonnée
       *[other] { $count } actions ont été abandonnées
    }
    [measure] { $count ->
        [one] une mesure a été abandonnée
       *[other] { $count } mesures ont été abandonnées
    }
   *[rest] { $count ->
        [one] une a été abandonnée
       *[other] { $count } ont été abandonnées
    }
}
changes-said-removed = { $what ->
    [action] { $count ->
        [one] une action a été retirée
       *[other] { $count } actions ont été retirées
    }
    [measure] { $count ->
        [one] une mesure a été retirée
       *[other] { $count } mesures ont été retirées
    }
   *[rest] { $count ->
        [one] une a été retirée
       *[other] { $count } ont été retirées
    }
}
changes-said-better = { $what ->
    [action] { $count ->
        [one] une action a rattrapé du retard
       *[other] { $count } actions ont rattrapé du retard
    }
    [measure] { $count ->
        [one] une mesure a rattrapé du retard
       *[other] { $count } mesures ont rattrapé du retard
    }
   *[rest] { $count ->
        [one] une a rattrapé du retard
       *[other] { $count } ont rattrapé du retard
    }
}
changes-said-added = { $what ->
    [action] { $count ->
        [one] une action a été ajoutée
       *[other] { $count } actions ont été ajoutées
    }
    [measure] { $count ->
        [one] une mesure a été ajoutée
       *[other] { $count } mesures ont été ajoutées
    }
   *[rest] { $count ->
        [one] une a été ajoutée
       *[other] { $count } ont été ajoutées
    }
}
changes-said-moved = { $what ->
    [action] { $count ->
        [one] une action a changé de statut ou d’avancement
       *[other] { $count } actions ont changé de statut ou d’avancement
    }
    [measure] { $count ->
        [one] une mesure a changé de statut ou d’avancement
       *[other] { $count } mesures ont changé de statut ou d’avancement
    }
   *[rest] { $count ->
        [one] une a changé de statut ou d’avancement
       *[other] { $count } ont changé de statut ou d’avancement
    }
}
changes-said-planned = { $what ->
    [action] { $count ->
        [one] les données d’une action ont changé
       *[other] les données de { $count } actions ont changé
    }
    [measure] { $count ->
        [one] les données d’une mesure ont changé
       *[other] les données de { $count } mesures ont changé
    }
   *[rest] { $count ->
        [one] les données d’une ont changé
       *[other] les données de { $count } ont changé
    }
}
changes-said-otherwise = { $count ->
    [one] une autre a changé autrement
   *[other] { $count } autres ont changé autrement
}
changes-answer-evidence = { $count ->
    [one] Depuis le { $since }, rien n’a changé, hormis un nouvel événement.
   *[other] Depuis le { $since }, rien n’a changé, hormis { $count } nouveaux événements.
}
changes-answer-none = Aucun changement depuis le { $since }.
changes-total = { $changes ->
    [one] Un changement
   *[other] { $changes } changements
} dans { $all ->
    [one] la seule { $level ->
        [measure] mesure
       *[action] action
    }
   *[other] { $count } des { $all } { $level ->
        [measure] mesures
       *[action] actions
    }
}.
changes-events = { $count ->
    [one] Un événement a eu lieu dans l’intervalle.
   *[other] { $count } événements ont eu lieu dans l’intervalle.
}
changes-reported = Dates de référence
changes-parts-title = { $figure } : { $sum }, { $level ->
    [measure] mesure par mesure
   *[action] action par action
}
changes-parts-caption = { $kind ->
    [done] Ce qui est achevé au { $day } et ne l’était pas au { $since } compte +1 ; ce qui ne l’est plus compte −1.
    [average] Part : pondération × avancement divisé par la somme des pondérations, au { $day } moins au { $since }, en points. { $level ->
        [measure] Une mesure
       *[action] Une action
    } sans changement peut aussi avoir une part, si la somme des pondérations a changé.
   *[health] Ce qui est entré dans ce groupe entre le { $since } et le { $day } compte +1 ; ce qui en est sorti, −1.
}
changes-parts-alt = { $count ->
    [one] Une { $level ->
        [measure] mesure
       *[action] action
    } compose l’évolution de { $sum }
   *[other] { $count } { $level ->
        [measure] mesures
       *[action] actions
    } composent l’évolution de { $sum }
}
changes-part = Part
changes-sum = Somme
changes-not-yet = Pas encore incluse
changes-gone = N’est plus incluse
changes-group-off_track = { $level ->
    [measure] { $count ->
        [one] Une mesure a pris du retard
       *[other] { $count } mesures ont pris du retard
    }
   *[action] { $count ->
        [one] Une action a pris du retard
       *[other] { $count } actions ont pris du retard
    }
}
changes-group-at_risk = { $level ->
    [measure] { $count ->
        [one] Une mesure est désormais à risque
       *[other] { $count } mesures sont désormais à risque
    }
   *[action] { $count ->
        [one] Une action est désormais à risque
       *[other] { $count } actions sont désormais à risque
    }
}
changes-group-cancelled = { $level ->
    [measure] { $count ->
        [one] Une mesure a été abandonnée
       *[other] { $count } mesures ont été abandonnées
    }
   *[action] { $count ->
        [one] Une action a été abandonnée
       *[other] { $count } actions ont été abandonnées
    }
}
changes-group-removed = { $level ->
    [measure] { $count ->
        [one] Une mesure a été retirée
       *[other] { $count } mesures ont été retirées
    }
   *[action] { $count ->
        [one] Une action a été retirée
       *[other] { $count } actions ont été retirées
    }
}
changes-group-completed = { $level ->
    [measure] { $count ->
        [one] Une mesure a été achevée
       *[other] { $count } mesures ont été achevées
    }
   *[action] { $count ->
        [one] Une action a été achevée
       *[other] { $count } actions ont été achevées
    }
}
changes-group-better = { $level ->
    [measure] { $count ->
        [one] Une mesure a rattrapé du retard
       *[other] { $count } mesures ont rattrapé du retard
    }
   *[action] { $count ->
        [one] Une action a rattrapé du retard
       *[other] { $count } actions ont rattrapé du retard
    }
}
changes-group-moved = { $level ->
    [measure] { $count ->
        [one] Une mesure a changé de statut ou d’avancement
       *[other] { $count } mesures ont changé de statut ou d’avancement
    }
   *[action] { $count ->
        [one] Une action a changé de statut ou d’avancement
       *[other] { $count } actions ont changé de statut ou d’avancement
    }
}
changes-group-added = { $level ->
    [measure] { $count ->
        [one] Une mesure a été ajoutée
       *[other] { $count } mesures ont été ajoutées
    }
   *[action] { $count ->
        [one] Une action a été ajoutée
       *[other] { $count } actions ont été ajoutées
    }
}
changes-group-planned = { $level ->
    [measure] { $count ->
        [one] Les données d’une mesure ont changé
       *[other] Les données de { $count } mesures ont changé
    }
   *[action] { $count ->
        [one] Les données d’une action ont changé
       *[other] Les données de { $count } actions ont changé
    }
}
changes-group-evidence = { $level ->
    [measure] { $count ->
        [one] Une mesure n’a que de nouveaux justificatifs
       *[other] { $count } mesures n’ont que de nouveaux justificatifs
    }
   *[action] { $count ->
        [one] Une action n’a que de nouveaux justificatifs
       *[other] { $count } actions n’ont que de nouveaux justificatifs
    }
}
changes-added = Ajout
changes-removed = Retrait
changes-thresholds = Parce que d’autres seuils sont entrés en vigueur.
changes-time = { $plan ->
    [moved] Parce que le temps a passé, y compris selon le nouveau plan.
   *[same] Parce que le temps a passé.
}
changes-time-due = { $plan ->
    [moved] Parce que le temps a passé, y compris selon le nouveau plan : échéance le { $due }, non achevée.
   *[same] Parce que le temps a passé : échéance le { $due }, non achevée.
}
changes-time-plan = { $plan ->
    [moved] Parce que le temps a passé, y compris selon le nouveau plan : { $planned } prévus à ce jour, { $progress } renseignés.
   *[same] Parce que le temps a passé : { $planned } prévus à ce jour, { $progress } renseignés.
}
changes-measure = Du fait de la mesure { $measure }
changes-new-events = { $count ->
    [one] Un nouvel événement
   *[other] { $count } nouveaux événements
}
changes-events-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
}
changes-event-by = { $kind ->
    [load] Chargé avec le programme le { $day } par { $author }
    [import] Importé le { $day } par { $author }
   *[edit] Enregistré le { $day } par { $author }
}
statement-by = { $kind ->
    [load] Depuis le { $effective } ; chargée avec le programme le { $day } par { $author }
    [import] Depuis le { $effective } ; importée le { $day } par { $author }
    [undo] Depuis le { $effective } ; enregistrée comme annulation le { $day } par { $author }
   *[edit] Depuis le { $effective } ; enregistrée le { $day } par { $author }
}

## History

history-answer = { $count ->
    [one] Un enregistrement, le { $moment }, par { $author }.
   *[other] { $count } enregistrements ; le dernier le { $moment }, par { $author }.
}
history-author-then = { $author } (alors : { $then })
history-answer-one = Enregistré le { $moment } par { $author }.
history-answer-action = La dernière modification de { $code } date du { $moment }, par { $author } : { $what }.
history-brief-added = ajout au programme
history-brief-more = { $count ->
    [one] un autre champ
   *[other] { $count } autres champs
}
history-answer-none = Aucun enregistrement ne correspond à cette sélection.
history-trust = Rien n’est jamais écrasé : { $count ->
    [one] une mise à jour
   *[other] { $count } mises à jour
} et { $events ->
    [0] aucun événement
    [one] un événement
   *[other] { $events } événements
}, l’enregistrement le plus récent en premier.
history-counts = Tout ce qui a été enregistré est compté, y compris les situations de départ et ce qui a été annulé.
history-all = Tous les enregistrements
history-everybody = Tout le monde
history-everything = Toutes les actions et mesures
action-choices-many = La liste contient les { $limit } premières ; une recherche trouve les autres.
history-from = Enregistré à partir du
history-to = Enregistré jusqu’au
history-title = { $kind ->
    [load] Chargé avec le programme : { $what }
    [import] Importé : { $what }
    [undo] Annulé : { $what }
   *[edit] { $what }
}
history-loaded-from = De : { $file }
history-updates = { $count ->
    [one] { $count } mise à jour { $level ->
        [action] d’une action
        [measure] d’une mesure
       *[both] d’une action ou mesure
    }
   *[other] { $count } mises à jour { $actions ->
        [one] { $level ->
            [action] d’une action
            [measure] d’une mesure
           *[both] d’une action ou mesure
        }
       *[other] de { $actions } { $level ->
            [action] actions
            [measure] mesures
           *[both] actions et mesures
        }
    }
}
history-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
history-partners = { $count ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
}
history-partner = Partenaire : { $partner }
history-effective = Depuis le { $day }
history-event = Événement : { $event }
history-event-withdrawn = Événement retiré : { $event }
history-show = { $count ->
    [one] L’afficher
   *[other] Afficher les { $count } { $level ->
        [action] actions
        [measure] mesures
       *[both] actions et mesures
    }
}
history-left = { $count ->
    [one] Cet enregistrement comporte un autre élément hors de cette sélection.
   *[other] Cet enregistrement comporte { $count } autres éléments hors de cette sélection.
}
history-undoes = Annule l’enregistrement du { $moment }
history-undone-part = Annulé en partie le { $moment }
history-undone-all = Annulé le { $moment }
history-undone-cells = Annulé le { $moment } : { $cells }
history-open = Cet enregistrement seul
history-figures-before = Chiffres juste avant
history-figures-after = Chiffres juste après
undo-open = Annuler cet enregistrement
undo-open-action = N’annuler que celle-ci
undo-done-actions = { $count ->
    [one] Annulé : { $changes } dans { $count } action.
   *[other] Annulé : { $changes } dans { $count } actions.
}
undo-done-measures = { $count ->
    [one] Annulé : { $changes } dans { $count } mesure.
   *[other] Annulé : { $changes } dans { $count } mesures.
}
undo-done-both = { $count ->
    [one] Annulé : { $changes } dans { $count } action ou mesure.
   *[other] Annulé : { $changes } dans { $count } actions et mesures.
}
undo-done-partners = { $count ->
    [one] Annulé : { $changes } pour { $count } partenaire.
   *[other] Annulé : { $changes } pour { $count } partenaires.
}
undo-title = Annuler cet enregistrement
undo-title-actions = Annuler cet enregistrement pour une action ou mesure
undo-title-partners = Annuler cet enregistrement pour un partenaire
undo-again = Quelqu’un a modifié quelque chose entre-temps. Rien n’a été annulé ; vérifiez et choisissez à nouveau.
undo-outage-busy = Quelqu’un d’autre écrit en ce moment dans la base de données. Rien n’a été annulé ; veuillez réessayer dans un instant.
undo-outage-full = Le disque de la base de données est plein. Rien n’a été annulé ; veuillez réessayer dès qu’il y aura de la place.
undo-outage-read-only = La base de données est actuellement en lecture seule. Rien n’a été annulé ; veuillez réessayer dès que l’écriture sera possible.
undo-outage-gone = La base de données n’est pas accessible. Rien n’a été annulé ; veuillez réessayer dans une minute.
undo-outage-uncertain = La connexion à la base de données a été perdue entre-temps, et l’on ne sait pas encore si l’annulation a abouti. Veuillez consulter Historique avant de réessayer.
undo-returns = { $count ->
    [one] Cet élément sera rétabli :
   *[other] Ces { $count } éléments seront rétablis :
}
undo-removes = Ne fait plus partie du programme
undo-adds = Fait à nouveau partie du programme
undo-withdraws = Événement retiré : { $event }
undo-brings-back = Événement rétabli : { $event }
undo-absent = Hors du programme
undo-present = Dans le programme
undo-changed = { $count ->
    [one] Une valeur a été modifiée depuis. Choisissez laquelle retenir.
   *[other] { $count } valeurs ont été modifiées depuis. Choisissez lesquelles retenir, une à une ou pour toutes.
}
undo-restore-all = Tout rétablir
undo-keep-all = Tout garder
undo-box-before = Avant l’enregistrement
undo-box-said = Dans l’enregistrement
undo-box-now = Maintenant
undo-by = Par { $author } le { $moment }
undo-restore = Rétablir { $value }
undo-keep = Garder { $value }
undo-already = { $count ->
    [one] Déjà comme avant : { $cells }.
   *[other] Déjà comme avant : { $cells }.
}
undo-left = { $count ->
    [one] Il reste un choix à faire.
   *[other] Il reste { $count } choix à faire.
}
undo-comment = Commentaire sur cette annulation
undo-confirm = { $count ->
    [0] Annuler
    [one] Annuler { $count } modification
   *[other] Annuler { $count } modifications
}
undo-leave = Fermer sans rien changer
undo-only-free = Annuler les { $count } autres
undo-stays = { $what ->
    [comment] Le commentaire de cet enregistrement reste dans l’historique ; les valeurs rétablies gardent les leurs.
    [source] La source de cet enregistrement reste dans l’historique ; les valeurs rétablies gardent les leurs.
   *[both] Le commentaire et la source de cet enregistrement restent dans l’historique ; les valeurs rétablies gardent les leurs.
}

## Télécharger

download-view = Télécharger
download-text = Ce qu’affiche cette page, avec ses filtres, ses dates et sa langue.
download-unsaved = { $count ->
    [one] Une modification non enregistrée n’y figure pas.
   *[other] { $count } modifications non enregistrées n’y figurent pas.
}
download-no-report = Un rapport (PDF, diapositives) couvre tous les statuts et ne nomme aucun responsable. Retirez ces deux filtres pour le télécharger.

## Share

share-answer = { $count ->
    [one] Une page partagée est ouverte à toute personne qui a son lien{ $locked ->
        [all] { " " }et le mot de passe
       *[none] { "" }
    }, jusqu’au { $day }.
   *[other] { $count } pages partagées sont ouvertes à toute personne qui a leur lien{ $locked ->
        [all] { " " }et le mot de passe
        [some] { " " }(et pour certaines le mot de passe)
       *[none] { "" }
    } ; la première expire après le { $day }.
}
share-answer-none = Aucune page de ce programme n’est actuellement partagée.
share-trust = Une page partagée se lit sans compte, n’affiche aucun nom de personne et peut prendre fin à tout moment.
share-view = Partager
share-badge-all = Partagée
share-badge-part = Partagée en partie
share-colleagues = Pour les collègues
share-colleagues-text = L’adresse de cette vue. Toute personne qui l’ouvre voit les mêmes filtres dans le tableau de bord, avec ses propres droits.
share-anyone = Pour tout le monde
share-anyone-text = Une page distincte, accessible sans compte. Elle n’affiche que ce que vous choisissez, aussi longtemps que vous le voulez, et vous pouvez y mettre fin à tout moment.
share-local = Ce lien ne fonctionne que sur cet ordinateur. D’autres pourront l’ouvrir dès que le paramètre PUBLIC_URL contiendra l’adresse par laquelle ils accèdent au tableau de bord.
share-copy-colleagues = Copier le lien interne
share-copy-anyone = Copier le lien public
share-copy-done = Copié
share-copy-failed = La copie n’est pas possible ici : sélectionnez l’adresse.
share-viewer = Seules les personnes qui peuvent modifier peuvent partager des pages.
share-make = Créer une page partagée
share-make-action = Partager cette action
share-new = Nouvelle page partagée
share-new-caption = Elle reprend les filtres de cette vue, sauf le statut et le responsable.
share-name = Nom, qui figure aussi sur la page
share-name-example = p. ex. Pour le ministère, automne
share-sections = Parties de la page
share-section-tiles = Chiffres clés
share-section-pillars = Piliers
share-section-partners = Partenaires
share-section-matrix = Qui fait quoi
share-section-actions = Liste des actions
share-section-timeline = Chronologie
share-section-trend = Évolution
share-section-changes = Ce qui a changé
share-time = Situation
share-follows = Actualisée : affiche toujours la situation la plus récente
share-freezes = Figée : affiche toujours les données connues maintenant
share-freezes-then = Figée : affiche toujours les données connues au { $moment }
share-day = Date affichée par la page
share-language = Langue de la page
share-language-reader = Celle de la personne qui lit
share-expiry = Dernier jour de validité
share-expiry-help = Au plus { $count } jours. Une prolongation est possible plus tard.
share-downloads = Proposer des fichiers (CSV, JSON)
share-more = Intégration
share-password = Mot de passe (facultatif)
share-password-help = Au moins { $count } caractères. Communiquez-le séparément du lien.
share-origins = Sites qui peuvent intégrer la page, un par ligne
share-origins-example = https://www.example.org
share-summary = Affiche { $what }.
share-create = Créer le lien
share-preview = Préparer un aperçu
share-preview-open = Ouvrir l’aperçu dans un nouvel onglet
share-preview-until = L’aperçu disparaît de lui-même après dix minutes et ne figure dans aucune liste.
share-made = « { $name } » est prête : copiez le lien maintenant
share-made-open = Ouvrir la page dans un nouvel onglet
share-made-caption = Le lien n’est affiché que maintenant. Si vous le perdez, donnez un nouveau lien à la page ; l’ancien cessera de fonctionner.
share-made-anyone = Pour toute personne qui a ce lien, sans compte
share-made-password = Pour toute personne qui a ce lien et le mot de passe. Communiquez le mot de passe séparément du lien.
share-qr = Code QR du lien
share-qr-save = Enregistrer le code QR
share-copied = J’ai copié le lien
share-list = Pages partagées
share-list-over = Accès expirés et clôturés
share-list-none = Aucune page n’a encore été partagée.
share-state-live = Accès ouvert
share-state-paused = Accès suspendu
share-state-expired = Accès expiré
share-state-revoked = Accès clôturé
share-said-follows = actualisée
share-said-frozen = figée au { $day }
share-said-actions = actions
share-said-reader = langue de la personne qui lit
share-said-files = avec fichiers
share-said-no-files = sans fichiers
share-said-password = avec mot de passe
share-said-sections = { $count ->
    [one] une partie : { $sections }
   *[other] { $count } parties : { $sections }
}
share-said-all-sections = toutes les parties
share-said-origins = intégrable par { $sites }
share-by = Par { $author }, le { $day }
share-until = valable jusqu’au { $day }
share-was-until = était valable jusqu’au { $day }
share-ended = a pris fin le { $day }
share-ended-by = clôture par { $author } le { $day }
share-opens = { $count ->
    [0] Jamais ouverte
    [one] Ouverte une fois, le { $day }
   *[other] Ouverte { $count } fois, la dernière le { $day }
}
share-opens-days = Par jour
share-opens-day = Jour
share-opens-number = Ouvertures
share-opens-alt = Combien de fois « { $name } » a été ouverte par jour
share-opens-latest = Les { $count } derniers jours où la page a été ouverte.
share-pause = Suspendre
share-resume = Reprendre
share-extend = Prolonger
share-rotate = Nouveau lien
share-duplicate = Dupliquer
share-revoke = Clôturer
share-ask-extend = Nouvelle date de fin pour « { $name } » ?
share-ask-rotate = Donner un nouveau lien à « { $name } » ?
share-ask-rotate-text = Le lien actuel cesse aussitôt de fonctionner, partout où il se trouve. La page elle-même reste.
share-ask-revoke = Mettre fin définitivement à « { $name } » ?
share-ask-revoke-text = D’ici quelques secondes, les personnes qui ont le lien ne verront plus la page. Cela ne peut pas être annulé ; la page reste dans la liste.
share-ask-duplicate = Dupliquer « { $name } » ?
share-ask-duplicate-text = La copie affiche la même chose, a le même mot de passe s’il y en a un, et son propre lien, valable { $count } jours.
share-copy-name = Nom de la copie
share-gone = Ce lien n’existe plus.
share-not-allowed = Vous n’avez pas le droit de partager des pages ni d’y mettre fin.
share-not-yours = Vous ne pouvez partager, modifier ou clôturer que ce qui relève de vos propres piliers ou partenaires : choisissez parmi ceux-ci.
share-refused-name-needed = Il faut un nom.
share-refused-name-unreadable = Le nom contient des caractères qui ne peuvent pas être enregistrés.
share-refused-name-long = Un nom compte au plus { $value } caractères.
share-refused-unknown-programme = Il n’y a pas de programme « { $value } ».
share-refused-unknown-pillar = Ce programme n’a pas de pilier « { $value } ».
share-refused-unknown-partner = Ce programme n’a pas de partenaire « { $value } ».
share-refused-unknown-action = Ce programme n’a pas d’action ni de mesure « { $value } » au niveau choisi.
share-refused-unknown-health = « { $value } » n’est pas une situation du calendrier ; choisissez on_track, at_risk, off_track ou not_assessed.
share-refused-unknown-section = Une page partagée n’a pas de partie « { $value } ».
share-refused-no-section = Choisissez au moins une partie à afficher.
share-refused-unknown-level = Une page affiche des actions ou des mesures, pas « { $value } ».
share-refused-unknown-language = « { $value } » n’est pas une langue de page partagée.
share-refused-bad-downloads = Les fichiers sont proposés ou non ; « { $value } » n’est ni l’un ni l’autre.
share-refused-half-frozen = Une page figée exige une date de situation et une date de connaissance des données.
share-refused-bad-day = « { $value } » n’est pas une date valable.
share-refused-day-ahead = Une page ne peut pas être figée au { $value } : cette date est future.
share-refused-unknown-batch = Aucun enregistrement ne porte le numéro { $value }.
share-refused-people-limited = Seul un jeton pour tout un programme, et non un flux, peut indiquer qui a fait quoi.
share-refused-bad-expiry = « { $value } » n’est pas une date à laquelle un lien peut expirer.
share-refused-expiry-past = La date d’expiration doit être postérieure à aujourd’hui ; le { $value } est passé.
share-refused-expiry-late = Un lien est valable { $value } jours au plus.
share-refused-bad-password = Ce mot de passe contient des caractères qui ne peuvent pas être enregistrés.
share-refused-password-short = Un mot de passe compte au moins { $value } caractères.
share-refused-password-long = Un mot de passe compte au plus { $value } caractères.
share-refused-password-common = Ce mot de passe est l’un des plus courants, et sera deviné en premier. Choisissez-en un autre, par exemple trois mots sans rapport entre eux.
share-refused-many-origins = Au plus { $value } sites peuvent intégrer la page.
share-refused-bad-origin = Un site s’écrit comme https://www.example.org, sans chemin ; « { $value } » ne convient pas.
share-refused-already-ended = « { $value } » a pris fin : plus aucun changement possible.
share-refused-changed-meanwhile = Quelqu’un d’autre a modifié « { $value } ». Vérifiez l’état actuel, puis recommencez.

## Tokens, by which other programs read

token-list = Jetons pour logiciels
token-text = Un jeton permet à Excel, à Power BI, à un script ou à un agenda de lire les données autorisées jusqu’à la date choisie. Vous pouvez y mettre fin à tout moment.
token-none = Il n’y a encore aucun jeton.
token-make = Créer un jeton
token-new = Nouveau jeton
token-name = Nom pour le reconnaître
token-name-example = p. ex. Excel du ministère
token-kind = Utilisé par
token-kind-api = Excel, Power BI et scripts
token-kind-feed = Agendas et lecteurs de flux
token-language-asker = Langue demandée par le programme, sinon anglais
token-people = Inclure les noms et les commentaires
token-people-help = Responsables, auteurs et commentaires : seulement avec un jeton pour Excel, Power BI ou des scripts, sans pilier ni partenaire.
token-create = Créer le jeton
token-made = « { $name } » est prêt : copiez-le maintenant
token-made-api = Les programmes demandent par exemple { $address }. Excel et Power BI s’authentifient par « De base » : un nom d’utilisateur quelconque, le jeton comme mot de passe. Les scripts l’envoient comme « Bearer ».
token-made-feed = Abonnez-vous à la première adresse dans votre agenda (Outlook : à partir du web), à la seconde dans un lecteur de flux. Toute personne qui a une telle adresse peut la lire.
token-made-caption = Cela n’est affiché que maintenant. Si vous le perdez, renouvelez le jeton ci-dessous ; l’ancien cessera de fonctionner.
token-copy = Copier le jeton
token-copy-calendar = Copier l’adresse agenda
token-copy-feed = Copier l’adresse du flux
token-copied = Je l’ai copié
token-said-asker = langue demandée
token-said-people = avec noms et commentaires
token-uses = { $count ->
    [0] Jamais utilisé
    [one] Utilisé une fois, le { $day }
   *[other] Utilisé { $count } fois, la dernière le { $day }
}
token-rotate = Renouveler
token-ask-rotate = Renouveler le jeton de « { $name } » ?
token-ask-rotate-text = L’actuel cesse aussitôt de fonctionner, partout où il se trouve. Nom, limites et dernier jour restent.
token-ask-revoke-text = D’ici quelques secondes, ce qui utilise le jeton ne pourra plus rien lire. Cela ne peut pas être annulé ; le jeton reste dans la liste.

## Exchange: what comes in from files

exchange-answer = Importez un plan depuis Excel et vérifiez-le avant de l’enregistrer, ou exportez-le en classeur ou en rapport.
exchange-import = Importer
exchange-way = Origine des lignes
exchange-paste = Plage collée
exchange-paste-text = Copiez des lignes, avec leur en-tête, d’un tableur et collez-les ici.
exchange-no-room = Il n’y a plus de place pour un autre fichier en ce moment. Retirez un fichier de cette page, ou rechargez-la une fois que tout est enregistré, puis réessayez.
exchange-not-sent = Le fichier n’a pas pu être envoyé. Réessayez.
exchange-remove = Retirer { $file }
exchange-file-text = Excel (.xlsx), OpenDocument (.ods), texte (.csv, .tsv, .txt) ou programme exporté (.zip), { $limit } Mo au plus.
exchange-past = Tant que vous consultez une situation antérieure, rien ne peut être importé.
exchange-viewer = Seules les personnes autorisées à modifier peuvent importer des fichiers.
exchange-sheet = Feuille
exchange-sheet-text = Le fichier a { $count } feuilles. Seule celle-ci est lue et importée.
exchange-table = Type de données
exchange-table-actions = Actions
exchange-table-measures = Mesures
exchange-table-updates = Mises à jour d’actions
exchange-table-evidence = Justificatifs
exchange-table-partners = Partenaires
exchange-columns = { $count ->
    [one] Colonnes : { $used } sur { $count } est reprise
   *[other] Colonnes : { $used } sur { $count } sont reprises
}
exchange-columns-text = Choisissez ce que signifie chaque colonne du fichier. Ce choix est retenu pour les fichiers qui ont les mêmes colonnes.
exchange-columns-remembered = Comme quelqu’un l’a déjà choisi pour un fichier qui a ces colonnes.
exchange-left-out = Ne pas reprendre
exchange-twice = « { $column } » ne peut venir que d’une seule colonne, et non de { $headings }.
exchange-day = Date d’effet, si le fichier n’en indique pas
exchange-since = Nouvelles lignes : connues depuis
exchange-since-help = Depuis quand ce plan est-il connu ? Les actions et mesures qui ne sont pas encore ici existent à partir de ce jour, et les chiffres de jours antérieurs les comptent aussi. La date de leur saisie reste enregistrée.
exchange-reading = Lecture du fichier
exchange-looking = Vérification des lignes
exchange-importing = Importation des lignes
exchange-preview = Aperçu de l’import
exchange-goes-back = { $count ->
    [one] { $count } ligne rétablirait seulement une valeur antérieure. S’agit-il d’un ancien fichier ? Ne l’importez que si c’est voulu.
   *[other] { $count } lignes rétabliraient seulement une valeur antérieure. S’agit-il d’un ancien fichier ? Ne l’importez que si c’est voulu.
}
exchange-either-way = { $order ->
    [month] Dans les dates, le mois est lu en premier, car l’une d’elles ne peut se lire autrement : { $written } est le { $day }.
   *[day] Dans les dates, le jour est lu en premier : { $written } est le { $day }.
}
exchange-scale = Toutes les valeurs de « { $column } » sont comprises entre 0 et 1. Que signifient-elles ?
exchange-scale-parts = Fractions : 0,25 vaut 25 %
exchange-scale-percent = Pourcentages : 0,25 vaut 0,25 %
exchange-scale-refused = Toutes les valeurs de « { $column } » sont comprises entre 0 et 1 ; rien n’a été enregistré. Ajoutez --progress parts si 0,25 signifie 25 %, ou --progress percent s’il s’agit de 0,25 %.
exchange-refused = { $count ->
    [one] { $count } refusée
   *[other] { $count } refusées
}
exchange-refused-text = Rien n’est importé tant qu’une ligne est refusée. Corrigez le fichier et choisissez-le à nouveau, ou ne reprenez pas la colonne ci-dessus.
exchange-refused-whole = Rien n’est importé tant qu’une ligne est refusée. Corrigez le fichier et choisissez-le à nouveau.
exchange-changed = { $count ->
    [one] { $count } modifiée
   *[other] { $count } modifiées
}
exchange-added = { $count ->
    [one] { $count } ajoutée
   *[other] { $count } ajoutées
}
exchange-same = { $count ->
    [one] { $count } inchangée
   *[other] { $count } inchangées
}
exchange-same-text = { $count ->
    [one] { $count } ligne ne contient rien de nouveau.
   *[other] { $count } lignes ne contiennent rien de nouveau.
}
exchange-reason = Motif
exchange-line = Ligne
exchange-contents = Contenu
exchange-do = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
exchange-once = Tout est enregistré en une fois, ou rien. L’annulation reste possible plus tard dans Historique.
exchange-saved = { $count ->
    [one] Enregistré : { $changes }, pour { $count } ligne.
   *[other] Enregistré : { $changes }, pour { $count } lignes.
}
exchange-undo = Voir dans l’historique
exchange-again = Vérifier à nouveau
exchange-old = Le programme a été modifié entre-temps et rien n’a été enregistré. L’aperçu ci-dessus est nouveau.
exchange-conflicts = { $count ->
    [one] Quelqu’un d’autre a modifié { $count } cellule entre-temps ; rien n’a été enregistré.
   *[other] Quelqu’un d’autre a modifié { $count } cellules entre-temps ; rien n’a été enregistré.
}
exchange-import-text = Actions, mesures, mises à jour, justificatifs ou partenaires depuis une feuille de calcul.
exchange-whole-text = C’est un fichier du programme affiché ici. Ce qui a été modifié depuis l’exportation dans les tableaux des actions, des mesures, des justificatifs et des partenaires est importé ; les feuilles de l’historique ne sont jamais réécrites.
problem-stays-left-table = ce n’est pas une feuille du fichier d’un programme ; elle est laissée de côté.
problem-stays-left-columns = { $count ->
    [one] la colonne « { $names } » n’est pas de cette feuille ; elle est laissée de côté.
   *[other] les colonnes { $names } ne sont pas de cette feuille ; elles sont laissées de côté.
}
problem-stays-columns = { $count ->
    [one] la colonne « { $names } » manque ; ses valeurs dans le programme restent telles quelles.
   *[other] les colonnes { $names } manquent ; leurs valeurs dans le programme restent telles quelles.
}
problem-stays-rows = { $count ->
    [one] { $count } ligne a été supprimée dans le fichier ({ $names }). Elle reste dans le programme : une importation n’enlève rien.
   *[other] { $count } lignes ont été supprimées dans le fichier ({ $names }). Elles restent dans le programme : une importation n’enlève rien.
}
exchange-whole-same = Rien n’a été modifié dans ce fichier depuis l’exportation.
exchange-whole-new = Ce fichier contient un programme entier qui n’existe pas encore ici. Importez-le sous « Nouveau programme ».
exchange-whole-other = C’est un fichier du programme « { $programme } ». Choisissez d’abord ce programme dans la barre latérale.
exchange-file = Fichier
exchange-choose = Choisir un fichier ou le déposer ici
exchange-empty = (vide)
exchange-whole-file = Le fichier
exchange-row = Ligne { $number }
exchange-cell = Ligne { $number }, { $column }
exchange-conflict = { $row } : { $author } a entre-temps saisi « { $value } » ici.

## Exchange: why a file can't be read

problem-too-large = le fichier dépasse { $limit } Mo.
problem-unpacks-too-large = Une fois décompressé, le fichier dépasse { $limit } Mo.
problem-too-many-parts = Le fichier se compose de plus de { $limit } parties.
problem-too-many-rows = le tableau compte plus de { $limit } lignes.
problem-too-many-columns = Le tableau compte plus de { $limit } colonnes.
problem-too-many-cells = Le tableau compte plus de { $limit } cellules.
problem-lost-letter = un caractère de la ligne { $line } a été perdu lors de l’enregistrement du fichier. Enregistrez-le de nouveau en UTF-8.
problem-empty = Le fichier est vide.
problem-no-rows = rien ne figure sous l’en-tête.
problem-no-workbook = Ce n’est pas un classeur Excel, malgré son nom.
problem-no-ods = Ce n’est pas une feuille de calcul OpenDocument, malgré son nom.
problem-old-workbook = C’est un ancien classeur Excel (.xls). Enregistrez-le en .xlsx.
problem-encrypted = Le fichier est chiffré par un mot de passe. Enregistrez-le sans mot de passe.
problem-macros = Le classeur contient des macros. Enregistrez-le en .xlsx, sans macros.
problem-uncomputed = Le classeur contient des formules qui n’ont pas été calculées. Ouvrez-le dans un tableur et enregistrez-le de nouveau.
problem-unsafe-xml = Le classeur contient du XML dont aucun tableur n’a besoin ; il n’est pas lu.
problem-damaged = Le fichier est endommagé et ne peut pas être lu.
problem-too-much-work = Le fichier demande plus de calcul qu’un fichier de cette taille ne devrait, et n’est pas lu. Copiez les lignes dans un nouveau classeur ou enregistrez-les en .csv.
problem-too-much-text = Les tableaux du fichier contiennent plus de { $limit } Mo de texte.
problem-by-command = S’il s’agit d’un programme exporté, il s’importe sur le serveur, jusqu’à { $limit } Mo et { $rows } lignes par tableau : python -m data import FICHIER
problem-by-backup = Ce qui est plus grand se déplace comme base de données entière : python -m db backup et python -m db restore
problem-busy = D’autres fichiers sont en cours de lecture. Réessayez dans une minute.
problem-too-long-paste = Plus de { $limit } caractères ont été collés. Importez-les sous forme de fichier.
problem-other-ending = Un fichier en { $ending } ne peut pas être lu ici ; les fichiers .xlsx, .ods, .csv, .tsv et .txt le peuvent.
problem-other-ending-whole = Un fichier en { $ending } ne peut pas être lu ici ; les fichiers .xlsx et .zip le peuvent.

## Findings about due days

finding-due-none = { $level ->
    [measure] Aucune mesure ponctuelle avec échéance ne correspond à ces filtres à cette date.
   *[action] Aucune action ponctuelle avec échéance ne correspond à ces filtres à cette date.
}
finding-due-all-done = { $count ->
    [one] { $level ->
        [measure] La seule mesure ponctuelle est achevée.
       *[action] La seule action ponctuelle est achevée.
    }
   *[other] { $level ->
        [measure] Les { $count } mesures ponctuelles sont toutes achevées.
       *[action] Les { $count } actions ponctuelles sont toutes achevées.
    }
}
finding-due-all-past = { $count ->
    [one] { $level ->
        [measure] La seule mesure ponctuelle a dépassé son échéance sans être achevée.
       *[action] La seule action ponctuelle a dépassé son échéance sans être achevée.
    }
   *[other] { $level ->
        [measure] Les { $count } mesures ponctuelles ont dépassé leur échéance sans être achevées.
       *[action] Les { $count } actions ponctuelles ont dépassé leur échéance sans être achevées.
    }
}
finding-due-past-then = { $all ->
    [one] { $level ->
        [measure] La seule mesure ponctuelle a dépassé son échéance sans être achevée
       *[action] La seule action ponctuelle a dépassé son échéance sans être achevée
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Une des { $all } mesures ponctuelles a dépassé son échéance sans être achevée
           *[action] Une des { $all } actions ponctuelles a dépassé son échéance sans être achevée
        }
       *[other] { $level ->
            [measure] { $count } des { $all } mesures ponctuelles ont dépassé leur échéance sans être achevées
           *[action] { $count } des { $all } actions ponctuelles ont dépassé leur échéance sans être achevées
        }
    }
}{ $silent ->
    [0] {""}
    [one] , dont une jamais renseignée
   *[other] , dont { $silent } jamais renseignées
} ; { $ahead ->
    [one] une autre arrive à échéance d’ici au { $until }.
   *[other] { $ahead } autres arrivent à échéance d’ici au { $until }.
}
finding-due-past = { $all ->
    [one] { $level ->
        [measure] La seule mesure ponctuelle a dépassé son échéance sans être achevée
       *[action] La seule action ponctuelle a dépassé son échéance sans être achevée
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Une des { $all } mesures ponctuelles a dépassé son échéance sans être achevée
           *[action] Une des { $all } actions ponctuelles a dépassé son échéance sans être achevée
        }
       *[other] { $level ->
            [measure] { $count } des { $all } mesures ponctuelles ont dépassé leur échéance sans être achevées
           *[action] { $count } des { $all } actions ponctuelles ont dépassé leur échéance sans être achevées
        }
    }
}{ $silent ->
    [0] {""}
    [one] , dont une jamais renseignée
   *[other] , dont { $silent } jamais renseignées
}.
finding-due-all-today = { $count ->
    [one] { $level ->
        [measure] La seule mesure ponctuelle arrive à échéance le { $on } sans être achevée.
       *[action] La seule action ponctuelle arrive à échéance le { $on } sans être achevée.
    }
   *[other] { $level ->
        [measure] Les { $count } mesures ponctuelles arrivent à échéance le { $on } sans être achevées.
       *[action] Les { $count } actions ponctuelles arrivent à échéance le { $on } sans être achevées.
    }
}
finding-due-today = { $all ->
    [one] { $level ->
        [measure] La seule mesure ponctuelle arrive à échéance le { $on } sans être achevée.
       *[action] La seule action ponctuelle arrive à échéance le { $on } sans être achevée.
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Une des { $all } mesures ponctuelles arrive à échéance le { $on } sans être achevée.
           *[action] Une des { $all } actions ponctuelles arrive à échéance le { $on } sans être achevée.
        }
       *[other] { $level ->
            [measure] { $count } des { $all } mesures ponctuelles arrivent à échéance le { $on } sans être achevées.
           *[action] { $count } des { $all } actions ponctuelles arrivent à échéance le { $on } sans être achevées.
        }
    }
}
finding-due-soon = { $all ->
    [one] { $level ->
        [measure] La seule mesure ponctuelle arrive à échéance d’ici au { $until } et n’est pas encore achevée.
       *[action] La seule action ponctuelle arrive à échéance d’ici au { $until } et n’est pas encore achevée.
    }
   *[other] { $count ->
        [one] { $level ->
            [measure] Une des { $all } mesures ponctuelles arrive à échéance d’ici au { $until } et n’est pas encore achevée.
           *[action] Une des { $all } actions ponctuelles arrive à échéance d’ici au { $until } et n’est pas encore achevée.
        }
       *[other] { $level ->
            [measure] { $count } des { $all } mesures ponctuelles arrivent à échéance d’ici au { $until } et ne sont pas encore achevées.
           *[action] { $count } des { $all } actions ponctuelles arrivent à échéance d’ici au { $until } et ne sont pas encore achevées.
        }
    }
}
finding-due-later = { $count ->
    [one] { $level ->
        [measure] Une mesure ponctuelle reste à achever ; son échéance est le { $on }.
       *[action] Une action ponctuelle reste à achever ; son échéance est le { $on }.
    }
   *[other] { $level ->
        [measure] { $count } mesures ponctuelles restent à achever ; la première échéance est le { $on }.
       *[action] { $count } actions ponctuelles restent à achever ; la première échéance est le { $on }.
    }
}

## Findings about evidence

finding-silence-nothing = Rien ne correspond à ces filtres à cette date
finding-silence-few-without = { $all ->
    [one] La seule action n’a { $named ->
        [0] aucun justificatif
        [one] aucun justificatif qui mentionne ce partenaire
       *[other] aucun justificatif qui mentionne ces partenaires
    }
   *[other] { $count ->
        [one] Une des { $all } actions n’a { $named ->
            [0] aucun justificatif
            [one] aucun justificatif qui mentionne ce partenaire
           *[other] aucun justificatif qui mentionne ces partenaires
        }
       *[other] { $extent ->
            [all] Les { $all }
           *[some] { $count } des { $all }
        } actions n’ont { $named ->
            [0] aucun justificatif
            [one] aucun justificatif qui mentionne ce partenaire
           *[other] aucun justificatif qui mentionne ces partenaires
        }
    }
} : { $actions }
finding-silence-without = { $all ->
    [one] La seule action n’a { $named ->
        [0] aucun justificatif
        [one] aucun justificatif qui mentionne ce partenaire
       *[other] aucun justificatif qui mentionne ces partenaires
    }
   *[other] { $count ->
        [one] Une des { $all } actions n’a { $named ->
            [0] aucun justificatif
            [one] aucun justificatif qui mentionne ce partenaire
           *[other] aucun justificatif qui mentionne ces partenaires
        }
       *[other] { $extent ->
            [all] Les { $all }
           *[some] { $count } des { $all }
        } actions n’ont { $named ->
            [0] aucun justificatif
            [one] aucun justificatif qui mentionne ce partenaire
           *[other] aucun justificatif qui mentionne ces partenaires
        }
    }
}
finding-silence-quiet = { $all ->
    [one] La seule action n’a { $named ->
        [0] aucun justificatif des douze derniers mois
        [one] aucun justificatif des douze derniers mois qui mentionne ce partenaire
       *[other] aucun justificatif des douze derniers mois qui mentionne ces partenaires
    }
   *[other] { $count ->
        [one] Une des { $all } actions n’a { $named ->
            [0] aucun justificatif des douze derniers mois
            [one] aucun justificatif des douze derniers mois qui mentionne ce partenaire
           *[other] aucun justificatif des douze derniers mois qui mentionne ces partenaires
        }
       *[other] { $extent ->
            [all] Les { $all }
           *[some] { $count } des { $all }
        } actions n’ont { $named ->
            [0] aucun justificatif des douze derniers mois
            [one] aucun justificatif des douze derniers mois qui mentionne ce partenaire
           *[other] aucun justificatif des douze derniers mois qui mentionne ces partenaires
        }
    }
}
finding-silence-calm = { $all ->
    [one] La seule action a { $named ->
        [0] des justificatifs des douze derniers mois
        [one] des justificatifs des douze derniers mois qui mentionnent ce partenaire
       *[other] des justificatifs des douze derniers mois qui mentionnent ces partenaires
    }
   *[other] Les { $all } actions ont toutes { $named ->
        [0] des justificatifs des douze derniers mois
        [one] des justificatifs des douze derniers mois qui mentionnent ce partenaire
       *[other] des justificatifs des douze derniers mois qui mentionnent ces partenaires
    }
}

## Freshness

freshness-answer = { $level ->
    [measure] { $count ->
        [0] Aucune des { $all } mesures à suivre n’est sans mise à jour depuis plus de { $days } jours.
        [one] 1 des { $all } mesures à suivre est sans mise à jour depuis plus de { $days } jours.
       *[other] { $count } des { $all } mesures à suivre sont sans mise à jour depuis plus de { $days } jours.
    }
   *[action] { $count ->
        [0] Aucune des { $all } actions à suivre n’est sans mise à jour depuis plus de { $days } jours.
        [one] 1 des { $all } actions à suivre est sans mise à jour depuis plus de { $days } jours.
       *[other] { $count } des { $all } actions à suivre sont sans mise à jour depuis plus de { $days } jours.
    }
}
freshness-answer-closed = { $level ->
    [measure] Aucune mesure n’est à suivre ici : chacune est achevée ou abandonnée.
   *[action] Aucune action n’est à suivre ici : chacune est achevée ou abandonnée.
}
freshness-trust = { $level ->
    [measure] Mesuré au { $day }, depuis la dernière mise à jour ou, à défaut, depuis l’ajout de la mesure. La limite de { $days } jours est réglable.
   *[action] Mesuré au { $day }, depuis la dernière mise à jour ou, à défaut, depuis l’ajout de l’action. La limite de { $days } jours est réglable.
}
freshness-stale = Longtemps sans mise à jour
freshness-never = Jamais mises à jour
freshness-longest = Plus longue attente
freshness-silent = Sans mise à jour depuis
freshness-nobody = Sans responsable
freshness-per-owner = Par responsable
freshness-per-pillar = Par pilier
freshness-unowned = Aucune { $level ->
    [measure] mesure
   *[action] action
} n’a encore de responsable ici ; le formulaire de la page Saisie permet d’en indiquer.
freshness-list = { $level ->
    [measure] Mesures à suivre, d’abord les plus anciennes
   *[action] Actions à suivre, d’abord les plus anciennes
}
freshness-list-caption = Les { $level ->
    [measure] mesures
   *[action] actions
} achevées et abandonnées n’y figurent pas : aucune mise à jour n’est plus attendue.

## Shared page

shared-skip = Aller au contenu
shared-theme = Apparence
shared-theme-device = Comme sur cet appareil
shared-theme-light = Clair
shared-theme-dark = Sombre
shared-draft = Aperçu : seul ce lien l’affiche, et il expire dix minutes après sa création.
shared-frozen = Cette page est figée : elle affiche la situation au { $day } d’après les données connues au { $moment }, et ne change plus.
shared-follows = Cette page est actualisée : elle affiche à chaque ouverture la situation la plus récente. Dernier enregistrement le { $moment }.
shared-open = Ouvrir cette page séparément
shared-actions = { $count ->
    [one] { $level ->
        [measure] Une mesure du pilier { $pillar }
       *[action] Une action du pilier { $pillar }
    }
   *[other] { $level ->
        [measure] { $count } mesures du pilier { $pillar }
       *[action] { $count } actions du pilier { $pillar }
    }
}
shared-left = { $count ->
    [one] { $level ->
        [measure] Une autre mesure ne figure pas dans cette liste
       *[action] Une autre action ne figure pas dans cette liste
    }
   *[other] { $level ->
        [measure] { $shown } autres mesures ne figurent pas dans cette liste
       *[action] { $shown } autres actions ne figurent pas dans cette liste
    }
}{ $files ->
    [yes]  ; le fichier actions.csv, dont le lien se trouve plus bas, les contient toutes.
   *[no] .
}
shared-worst = La liste affiche ce qui est le plus en retard sur le plan.
shared-changes-left = { $count ->
    [one] Une autre { $level ->
        [measure] mesure
       *[action] action
    } a changé et ne figure pas dans cette liste.
   *[other] { $shown } autres { $level ->
        [measure] mesures
       *[action] actions
    } ont changé et ne figurent pas dans cette liste.
}
shared-with = avec : { $partners }
shared-table = Sous forme de tableau
shared-progress = Avancement et prévisions
shared-bullet = Barre : avancement renseigné. Trait vertical : prévu à ce jour, une estimation. Barre vide en tirets : rien n’est renseigné, ce qui n’est pas zéro.
shared-last = Dernière mise à jour
shared-newer = Un événement peut être plus récent que la dernière mise à jour.
shared-timeline = Barre : du début à l’échéance, remplie jusqu’à l’avancement renseigné ; vide et en tirets si rien n’est renseigné. Trait vertical : prévu à la date affichée, une estimation. Point : événement. Trait vertical en tirets : la date affichée.
shared-whole = Tout ce qu’affiche cette page
shared-key = Légende et calcul
shared-key-note = La couleur n’est jamais le seul repère : chaque statut a aussi son signe, et certains un motif.
shared-files = Fichiers
shared-contact = Contact :
shared-made = Page créée le { $day }.
shared-sender = Publié par { $sender }.
shared-files-figures = Chiffres ({ $format })
shared-files-actions = { $level ->
    [measure] Mesures ({ $format })
   *[action] Actions ({ $format })
}
shared-action-gone = Au { $day }, { $code } ne fait pas partie du programme.
shared-check = Code de contrôle { $number }.
shared-check-how = Comment le vérifier
shared-check-command = Toute personne qui dispose de la base de données obtient le même code avec cette commande. Dans une autre langue, les titres diffèrent, et le code aussi :

## Method

method-answer = { $count ->
    [0] Aucune mise à jour n’existait à cette date : chaque chiffre est donc un tiret.
    [one] Chaque chiffre est calculé à partir d’une seule mise à jour datée, de la même façon sur toutes les pages.
   *[other] Chaque chiffre est calculé à partir de { $count } mises à jour datées, de la même façon sur toutes les pages.
}
method-origin = Au { $day }, { $loaded ->
    [one] une mise à jour a été chargée
   *[other] { $loaded } mises à jour ont été chargées
} avec le programme et { $people ->
    [0] aucune n’a été saisie par des contributeurs.
    [one] une a été saisie par un contributeur.
   *[other] { $people } ont été saisies par des contributeurs.
}
method-counts = Sont comptées les mises à jour de toutes les actions et mesures, sans la première ligne de chacune, qui n’indique encore rien, et sans ce qui a été annulé ; l’historique les affiche aussi.
method-version = Version du logiciel : { $version }
method-source = D’où viennent les mises à jour
method-source-assessed = Les mises à jour chargées sont une évaluation d’après les sources publiques, faite le { $day }. Ce ne sont pas des chiffres officiels de l’organisation dont c’est le programme. « Rien trouvé » signifie que rien n’a été trouvé dans les pages publiques qui ont pu être lues. Les contributeurs peuvent les remplacer.
method-source-ladder = L’avancement d’une action évaluée suit une échelle : l’échelon le plus haut que les justificatifs attestent, en cas de doute l’échelon inférieur. L’avancement ne recule jamais. Les actions continues ne sont jamais achevées.
method-source-rung = Échelon
method-source-needs = Condition
method-source-count = Mises à jour
method-rung-a = Une activité datée : une réunion, une étude ou un groupe de travail lancé, un projet pilote, un débat. Les réunions et les débats seuls restent à cet échelon.
method-rung-b = Un accord formel entre gouvernements, une déclaration, recommandation ou décision adoptée, ou un premier résultat concret en usage.
method-rung-c = Au moins deux instruments ou résultats indépendants qui couvrent le cœur de l’action.
method-rung-d = Le résultat demandé par le texte est en vigueur ou livré.
method-rung-f = Une étape annoncée a été reportée, ou aucun résultat n’a été trouvé : l’avancement reste inchangé et le commentaire l’indique.
method-source-measures = Une mesure commence par « Non renseignée ». Son statut vaut à partir du jour de son achèvement ou, à défaut, du justificatif de son issue.

method-counting = Ce qui est compté
method-counting-scope = { $count ->
    [0] Tout est compté.
    [one] Tout est compté, sauf ce qui a le statut { $statuses }, qui est exclu de tous les calculs.
   *[other] Tout est compté, sauf ce qui a l’un des statuts { $statuses }, qui est exclu de tous les calculs.
}
method-counting-completion = Actions ponctuelles achevées divisées par celles comptées. Les deux nombres figurent toujours à côté du pourcentage. Quand rien n’est compté, il y a un tiret, jamais { $zero }.
method-counting-coverage = Part des actions comptées dont l’avancement est renseigné. Elle figure à côté de chaque moyenne.
method-counting-average = La somme de pondération × avancement divisée par la somme des pondérations, sur les actions comptées dont l’avancement est renseigné. Un avancement non renseigné n’est pas zéro.
method-counting-floor = La même moyenne avec les actions sans avancement renseigné à { $zero } : la valeur la plus basse possible.
method-counting-group = Chaque chiffre est calculé à partir des actions, jamais à partir d’autres chiffres : le programme n’est pas la moyenne de ses piliers.
method-counting-partners = Une action compte entièrement pour chacun de ses partenaires et une fois dans le programme. Les lignes des partenaires ne s’additionnent donc jamais.
method-counting-ongoing = Une action continue ne peut pas être achevée et n’est jamais en retard ; elle ne compte que dans la moyenne et le minimum.
method-counting-measures = Les mesures des plans annuels forment un niveau à part, avec les partenaires qu’elles nomment elles-mêmes. Les chiffres clés portent sur les actions.
method-counting-rounding = Les chiffres sont calculés exactement et arrondis seulement à l’affichage, à une décimale. Les variations sont arrondies après soustraction.
method-term = Chiffre
method-rule = Mode de calcul
method-term-completion = Taux d’achèvement
method-term-coverage = Part renseignée
method-term-group = Pilier, partenaire, programme
method-term-ongoing = Actions continues
method-term-rounding = Arrondi

method-statuses = Effet de chaque statut sur les chiffres
method-statuses-intro = Les chiffres se fondent sur ces propriétés d’un statut, jamais sur son nom.
method-flag-in_scope = Compte
method-flag-done = Achevée
method-flag-has_health = Calendrier évalué
method-flag-needs_comment = Commentaire requis

method-planned = Avancement prévu
method-planned-time = Selon le temps écoulé, en règle générale : une ligne droite du début à l’échéance, 0 % avant et 100 % à partir de l’échéance. C’est une estimation.
method-planned-measures = Selon les mesures, quand une action le prévoit : la part de la pondération de ses mesures arrivées à échéance.
method-planned-formula = Prévu = jours depuis le début ÷ jours du début à l’échéance.
method-planned-example = Exemple : { $title } va du { $start } au { $due }. Au { $day }, { $gone } jours sur { $length } sont écoulés : { $gone } ÷ { $length } = { $planned } prévus.
method-planned-gap = L’avancement renseigné est de { $progress } ; l’écart est donc de { $gap } points.
method-planned-silent = Aucun avancement n’a été renseigné ; il n’y a donc pas d’écart.

method-health = En bonne voie ou non
method-health-intro = L’écart est l’avancement renseigné moins l’avancement prévu, en points. Les seuils sont ceux en vigueur au { $day }.
method-health-when = Quand
method-health-on_track = Au plus { $risk } points de moins que prévu.
method-health-at_risk = Plus de { $risk } et au plus { $off } points de moins que prévu ; ou, selon les mesures, une mesure renseignée a au plus { $days } jours de retard.
method-health-off_track = Renseignée, échéance dépassée et non achevée ; ou plus de { $off } points de moins que prévu ; ou, selon les mesures, une mesure renseignée a plus de { $days } jours de retard.
method-health-not_assessed = Rien n’est renseigné, pas encore commencée, sans dates, sans chiffre d’avancement avant l’échéance, ou moins de { $least } prévus.
method-health-silence = L’absence de mise à jour n’est jamais comptée comme un retard : ce qui n’a jamais été renseigné a sa propre liste. Les actions continues et celles qui ont le statut { $statuses } n’entrent dans aucune des quatre.

method-example = Un exemple calculé
method-example-intro = Cinq actions ponctuelles de pondération 1 et trois partenaires, calculés comme tous les autres chiffres.
method-example-given = Les cinq actions
method-example-result = Les chiffres qui en résultent
method-example-row = Ligne
method-example-note = { $count ->
    [one] Une action prise en compte a { $memberships } participations
   *[other] { $count } actions prises en compte ont { $memberships } participations
} : c’est pourquoi les lignes des partenaires ne s’additionnent pas.

method-days = Date de la situation et date des données
method-days-as-of = Chaque page affiche la situation à la fin d’un jour (fuseau { $timezone }). Pour chaque information vaut la dernière mise à jour en vigueur ce jour-là.
method-days-default = Par défaut, c’est aujourd’hui ou, une fois le programme terminé, son dernier jour. Les mises à jour ultérieures sont signalées.
method-days-record = Chaque mise à jour a deux dates : le jour à partir duquel elle vaut et le moment de son enregistrement. Une action n’existe pas avant sa première mise à jour, et la ligne de départ n’est pas une mise à jour.
method-days-thresholds = Les intitulés, partenaires, pondérations, échéances et seuils sont ceux du jour affiché, pas ceux d’aujourd’hui.
method-days-silence = Une action non achevée est considérée comme longtemps sans mise à jour après { $days } jours. Au { $day }, { $count ->
    [0] aucune des actions à suivre ne l’était.
    [one] une des { $total } actions à suivre l’était : les actions achevées ou abandonnées ne comptent pas ici.
   *[other] { $count } des { $total } actions à suivre l’étaient : les actions achevées ou abandonnées ne comptent pas ici.
}
method-days-report = Une mise à jour indique un statut ou un avancement, ou donne un commentaire, une source ou un justificatif. Une modification du seul plan, comme un autre intitulé ou un autre responsable, ne compte pas.

method-writing = Enregistrement des mises à jour
method-writing-append = Rien n’est jamais écrasé : chaque enregistrement ajoute des mises à jour, avec l’auteur, le moment, un commentaire et une source. « Achevée » sans source s’affiche « sans source ».
method-writing-together = Si deux personnes modifient la même cellule, les modifications de la seconde personne ne sont pas enregistrées et elle voit les deux valeurs. Les modifications de cellules différentes se combinent.
method-writing-rules = Sont refusés : un avancement hors de 0 à 100, une échéance avant le début, un statut qui demande un commentaire mais n’en a pas, et une mise à jour valable à une date future ou antérieure au programme. Le statut « Achevée » porte l’avancement à 100 ; 100 seul ne signifie pas « Achevée ».
method-roles = Qui peut faire quoi
method-role = Rôle
method-may = Peut
method-role-viewer = Lecture
method-role-editor = Contribution
method-role-admin = Administration
method-may-viewer = Tout lire.
method-may-editor = Mettre à jour des actions et des mesures : toutes, ou celles de certains piliers, de certains partenaires ou des deux à la fois.
method-may-admin = Tout, y compris les droits des autres.
method-roles-local = Aucun utilisateur n’est encore configuré : toute personne qui peut ouvrir le tableau de bord a tous les droits.
method-roles-checked = Les droits sont vérifiés à chaque enregistrement.

## L’API de lecture et les flux

api-token-needed = Un jeton valide est nécessaire, dans l’en-tête Authorization.
api-unknown-address = Il n’y a rien à cette adresse.
api-unknown-feed = Ce flux n’existe pas : son adresse est peut-être incomplète, ou il a pris fin.
api-unknown-value = La valeur « { $value } » est inconnue pour { $parameter }.
api-unknown-page = Ce curseur n’appartient à aucune page de cette liste ; recommencez sans lui.
api-no-programme = Il n’y a pas encore de programme dans la base de données.
api-not-yet = Rien n’est encore connu de { $value } : ce moment est à venir.
api-other-method = Cette adresse se lit seulement, avec GET ou HEAD.
api-bad-value = « { $value } » ne convient pas au paramètre { $parameter }.
api-bad-page = Ce n’est pas un curseur valable.
api-said-twice = Le paramètre { $parameter } ne peut figurer qu’une fois dans l’adresse.
api-too-many = Trop de valeurs ont été données pour { $parameter }.
api-unknown-parameter = Cette adresse n’a pas de paramètre « { $parameter } ».
api-too-often = Trop de jetons non valables ont été envoyés depuis cette adresse ; veuillez patienter une minute.
api-broken = Une erreur s’est produite ici ; elle est enregistrée dans le journal.
api-away = Les données ne peuvent pas être lues pour le moment ; réessayez dans une minute.
feed-due = Échéances : { $programme }
feed-changes = Changements : { $programme }
feed-event = { $action } · Nouvel événement : { $event }
feed-line = { $what } : { $value }
feed-line-change = { $what } : { $before } → { $after }

## Shared page not valid

notice-title-gone = Ce lien n’est pas valable
notice-text-gone = Il est peut-être incomplet, ou la page a expiré, a été retirée ou est suspendue pour le moment. Veuillez vous adresser à la personne qui vous l’a envoyé.
notice-title-locked = Cette page est protégée
notice-text-locked = Veuillez saisir le mot de passe qui vous a été communiqué.
notice-password = Mot de passe
notice-open = Ouvrir la page
notice-wrong = Ce n’est pas le mot de passe de cette page.
notice-title-often = Trop de tentatives
notice-text-often = Veuillez patienter quelques minutes, puis réessayer.
notice-title-away = La page ne peut pas être affichée pour le moment
notice-text-away = Veuillez réessayer dans quelques minutes.

## Échanger : fichiers qui sortent

export-card = Export
export-text = Ce que vous consultez, avec ses filtres, sa date et sa langue : un classeur avec une feuille par vue, des tableaux, des filtres et des graphiques, ou une seule vue en CSV.
export-stays = En lecture seule : les modifications de ce fichier ne peuvent pas être importées.
export-workbook = Toutes les vues (.xlsx)
export-view = Vue
export-people = CSV pour tableurs
export-table = Tableau
export-programs = CSV pour logiciels
export-table-actions = Actions
export-table-updates = Mises à jour
export-table-evidence = Justificatifs
export-table-measures = Mesures
export-table-figures = Chiffres par pilier
export-whole = Le programme entier
export-whole-text = Tout, avec l’auteur et la date de chaque mise à jour, quels que soient les filtres et les dates. Une autre installation peut l’importer.
export-returns = Les modifications de ses tableaux des actions, des mesures, des justificatifs et des partenaires peuvent être réimportées ici.
export-whole-xlsx = Classeur (.xlsx)
export-whole-zip = Fichiers CSV (.zip)

## Échanger : un nouveau programme

new-card = Nouveau programme
new-text = Remplissez le modèle et importez-le ici. Le programme se trouve ensuite à côté des autres dans la barre latérale, et chacun est compté à part.
new-template = Modèle (.xlsx)
new-admin = Seul le rôle « Administration » permet de créer des programmes.
new-file = À partir d’un fichier
new-file-text = Le modèle rempli, ou un programme entier tel qu’il a été exporté (.xlsx, .zip).
new-found = Programme « { $programme } ». { $parts }.
new-do = Créer ce programme
new-made = Le programme « { $programme } » a été créé. Choisissez-le dans la barre latérale.
new-there = Le programme « { $programme } » existe déjà. Ce qui a été modifié dans son fichier s’importe sous « Importer ».
new-copy-text = Les piliers, partenaires et actions de « { $programme } » sont repris. Les dates et les années des intitulés suivent le premier jour.
next-card = Programme suivant
next-text = Créez le programme suivant à partir de « { $programme } » en trois étapes : le nom et la période, les actions poursuivies, la vérification. Rien n’est enregistré avant la dernière étape.
next-begin = Préparer le programme suivant
next-step = Étape { $number } sur { $count } : { $step }
next-step-name = nom et période
next-step-actions = actions
next-step-review = vérification
next-period = du { $first } au { $last }
next-no-day = Indiquez le premier jour.
next-going = { $count ->
    [one] Décochez chaque action qui n’est pas poursuivie. { $count } action poursuivie sur { $total }.
   *[other] Décochez chaque action qui n’est pas poursuivie. { $count } actions poursuivies sur { $total }.
}
next-left = Actions non poursuivies : { $actions }
next-not-copied = Les mises à jour, les mesures et les justificatifs ne sont pas copiés.
next-preview = Actions du nouveau programme
next-unsaved = Rien n’est encore enregistré. Un programme créé ne peut pas être supprimé ici.
next-back = Précédent
next-on = Suivant
new-code = Code du nouveau programme
new-first-day = Premier jour
new-bad-code = Cela ne peut pas être un code, qui a au plus 60 caractères visibles, dont une lettre ou un chiffre, sans virgule, point-virgule ni barre oblique.
new-blank-in-code = Écrivez « { $code } » sans espaces, par exemple avec des traits d’union : le code d’un programme figure dans des adresses et des commandes.
new-copy-until = Jusqu’au { $day }, le tableau de bord s’ouvre encore sur « { $programme } » ; le nouveau programme est affiché aux personnes qui le choisissent.
new-copy-shown = Comme le { $day } n’est pas une date future, le tableau de bord s’ouvre désormais sur le nouveau programme, pour toutes les personnes qui n’en ont pas choisi d’autre.
new-copy-chosen = Le tableau de bord s’ouvre encore sur « { $programme } » ; le nouveau programme est affiché aux personnes qui le choisissent.
problem-too-late = Aucun programme ne peut commencer ce jour-là : il durerait au-delà de { $last }.
problem-there-already = le programme « { $value } » existe déjà.
new-first = Le premier programme
new-first-text = Remplissez le modèle et importez-le ici. Un programme entier exporté ailleurs (.xlsx, .zip) ou un dossier compressé de fichiers CSV convient aussi. Dès qu’il y a un premier programme, le suivant peut en reprendre la structure.
new-making = Création du programme
new-same = Tout ce qui est dans le fichier est déjà dans le programme « { $programme } » ; rien n’a changé.
new-open = L’ouvrir
new-more = Ajouter les nouveautés
new-more-text = Les données nouvelles du fichier sont ajoutées. Les valeurs existantes restent ; elles se modifient sous Importer.
new-differs = { $count ->
    [one] Une cellule diffère dans le fichier et est restée telle quelle.
   *[other] { $count } cellules diffèrent dans le fichier et sont restées telles quelles.
}
new-refused = Rien n’a été enregistré. Il faut d’abord corriger ceci dans le fichier :
problems-more = { $count ->
    [one] et une de plus
   *[other] et { $count } de plus
}
problem-no-folder = il n’y a pas de dossier de ce nom.
problems-row = ligne { $number }
problem-missing = ce tableau manque.
problem-once = cela doit s’y trouver une seule fois.
problem-closed = cela ne peut pas être lu ({ $error }).
problem-text = ce texte est illisible. Enregistrez à nouveau le fichier, en UTF-8.
problem-quotes = à partir d’ici, un guillemet n’est pas fermé, ou quelque chose le suit.
problem-no-header = les en-têtes manquent.
problem-header-again = les en-têtes y sont une deuxième fois.
problem-no-column = la colonne « { $column } » manque.
problem-twice = la colonne « { $value } » y est deux fois.
problem-no-heading = quelque chose figure dans la colonne { $value }, qui n’a pas d’en-tête.
problem-wide = cette ligne compte { $cells } cellules, et l’en-tête en compte { $headings }.
problem-one-row = il faut exactement une ligne.
problem-title = il faut un intitulé, dans une langue au moins.
problem-name = il faut un nom, dans une langue au moins.
problem-double = « { $value } » est déjà à la ligne { $row }.
problem-action = le code « { $value } » est déjà celui d’une action.
problem-code = « { $value } » ne peut pas être un code, qui a de 1 à 60 caractères visibles, dont une lettre ou un chiffre, sans virgule, point-virgule ni barre oblique.
problem-blank = cette cellule doit être remplie.
problem-blank-in-code = écrivez le code « { $value } » sans espaces, par exemple avec des traits d’union.
problem-unknown = « { $value } » n’est pas un code de la feuille { $table }.
problem-day = « { $value } » n’est pas une date telle que 2025-01-31, 31/01/2025 ou 31 janvier 2025.
problem-one-of = « { $value } » n’est pas l’un de ceux-ci : { $all }.
problem-above = « { $value } » n’est pas un nombre supérieur à { $low } et d’au plus { $high }, avec un point pour les décimales.
problem-number = « { $value } » n’est pas un nombre de { $low } à { $high }, avec un point pour les décimales.
problem-whole = « { $value } » n’est pas un nombre entier de { $low } à { $high }.
problem-number-at-all = « { $value } » n’est pas un nombre tel que 12.5, avec un point pour les décimales.
problem-whole-at-all = « { $value } » n’est pas un nombre entier.
problem-moment = « { $value } » n’est pas un moment tel que { $example }.
problem-address = « { $value } » n’est pas une adresse web qui commence par https:// ou http://.
problem-secret-address = cette adresse contient un nom d’utilisateur ou un mot de passe (avant l’arobase). Retirez-le : toute personne qui lit la page le verrait.
problem-too-long = un texte compte plus de { $limit } caractères.
problem-unfit = « { $value } » ne peut pas se trouver ici.
problem-order = { $day } est avant starts_on, { $first }.
problem-early = le programme ne commence que le { $day }.
problem-period = un programme se situe entre les années { $first } et { $last } et dure au plus { $years } ans.
problem-done-needs-100 = « { $value } » n’est pas possible avec { $status }, qui signifie 100.
problem-unreported = un avancement est indiqué (« { $value } »), et { $status } ne le permet pas.
problem-comment = { $status } exige un commentaire.
problem-no-such-day = { $status } n’a pas de telle date.
problem-since-when = la date depuis laquelle c’est { $status } manque.
problem-sequence = { $value } s’y trouve, là où il faut { $wanted }.
problem-falls = cette valeur est inférieure à celle de la ligne précédente.
problem-no-later = cette date n’est pas postérieure à la précédente.
problem-future = cette date est future.
problem-undone-before = on ne peut annuler que ce qui a été enregistré avant.
problem-unsaid = il n’y a pas de mise à jour pour « { $value } ».
problem-birth = la première mise à jour d’une action doit comprendre { $column }.
problem-strange-status = il n’y a pas ici de statut « { $value } ».
problem-other-status = le statut « { $value } » signifie autre chose ici.
problem-strange-table = une telle feuille n’existe pas dans le fichier d’un programme. Est-ce la feuille manquante sous un autre nom ?
problem-strange-heading = « { $value } » n’est pas une colonne de cette feuille. Est-ce la colonne manquante sous un autre nom ?
problem-strange-column = il n’y a pas de colonne « { $value } ».
problem-unstated = il y a quelque chose ici, mais states ne cite pas cette colonne.
problem-not-yet = « { $value } » n’existe pas encore le { $day }.
problem-gone = « { $value } » a été retiré.
problem-either = une action a un pillar_code, et une mesure a un parent_code.
problem-history = ce qui est enregistré ici n’est jamais modifié par un fichier. Indiquez le statut, l’avancement ou l’intitulé sur la feuille des actions ou des mesures.
problem-elsewhere = son historique n’est pas le début de celui qui est enregistré ici.
problem-record = cela ne correspond pas à l’historique du fichier. Sans les tableaux de l’historique, le fichier peut être importé.
problem-record-rows = le nombre de lignes ({ $rows }) diffère de celui de l’historique du fichier ({ $recorded }). Sans les tableaux de l’historique, le fichier peut être importé.

## Modèle d’un nouveau programme

template-guide = Comment remplir ce modèle
template-order = Remplissez les feuilles dans cet ordre : { $sheets }. Une feuille peut rester vide, sauf celles du programme, des piliers et des actions.
template-needed = Sous un en-tête bleu, chaque ligne doit être remplie ; sous un gris, elle peut rester vide. Pointez un en-tête pour voir ce qu’il attend. Ne changez ni les en-têtes ni les noms des feuilles.
template-titles = Un intitulé ou un nom dans une seule langue suffit ; là où une autre manque, il s’affiche dans la langue source du programme.
template-codes = Un code est court, désigne sa ligne pour toujours et figure dans les adresses : 2.1 ou NRW. C’est du texte : une cellule qui contient 2.10 comme nombre perd son dernier chiffre.
template-lists = Plusieurs partenaires dans une cellule sont des codes séparés par des points-virgules, comme NRW;FRANCE.
template-days = Une date est une date du tableur ou un texte comme 2025-01-31, 31/01/2025 ou 31 janvier 2025. Le premier et le dernier jour sont ceux de tout le programme.
template-blank = Un type vide signifie ponctuelle, une pondération vide 1. Le programme garde l’ordre des lignes. L’avancement s’indique ensuite sur la page Saisie.
template-then = Importez ensuite le fichier à la page Import et export, ou avec : python -m data import FICHIER
template-must = Doit être rempli.
template-may = Peut rester vide.
template-one-of = L’un de : { $words }.
template-code-of = Un code de la feuille { $sheet }.
template-day = Une date.

## Vues dans des fichiers

views-scope = Sélection
views-what = Quoi
views-said = Affiché ici
views-known = { $moment }, enregistrement { $batch }
views-completion = Taux d’achèvement
views-check = Code de contrôle
views-command = Vérifiable avec
views-done = Achevées (ponctuelles)
views-one_off = Comptées (ponctuelles)
views-ongoing = Continues
views-actions = Comptées
views-trend = Évolution
views-health = Calendrier (calculé)
views-source = Source du statut
views-before = Avant
views-after = Après
views-since = Depuis le { $day }
views-in_period = Compte
views-matrix = Piliers et partenaires
views-attention = À surveiller
views-silent_days = Jours sans mise à jour
views-overdue_days = Jours de dépassement
views-pair = { $what } : { $said }
views-beside-pillars = La feuille contient tous les piliers, pour comparaison ; le filtre affiche { $names }.
views-beside-partners = La feuille contient tous les partenaires, pour comparaison ; le filtre affiche { $names }.

## Report

report-kind = Rapport d’avancement
report-summary = Synthèse
report-page = Page { $page } sur { $pages }
report-method = Méthode { $version }
report-check = Code de contrôle { $number }
report-version = Calculé selon la méthode { $version }, en vigueur le { $day }
report-known = Données connues au { $moment } (enregistrement { $batch }).
report-nobody = Ce rapport ne contient aucun nom : ni responsables ni auteurs.
report-badge = Un code de langue encadré accompagne un texte sans traduction : il figure dans sa langue d’origine.
report-whole = Tout ce que couvre ce rapport
report-bar-alt = Pilier { $pillar } par statut : { $statuses }. { $summary }.
report-standing = Moyenne { $average } · { $reported } renseignées · { $done } achevées
report-plan-row = { $code } { $progress }, { $planned } prévu
report-plan-alt = Avancement renseigné et prévu dans { $name } : { $rows }.
report-partner-alt = Avancement moyen avec le partenaire { $partner }, actions ponctuelles achevées et moyenne par pilier : { $rows }.
report-table-alt = Statut, calendrier et avancement, un à un : { $name }
report-listed = { $level ->
    [measure] Sur les { $number } mesures, ce rapport en présente { $shown } : dans chaque pilier, celles qui ont le plus de retard sur leur plan.
   *[action] Sur les { $number } actions, ce rapport en présente { $shown } : dans chaque pilier, celles qui ont le plus de retard sur leur plan.
}
report-elsewhere = { $where ->
    [page] Le fichier actions.csv de la page partagée les contient toutes.
   *[workbook] Le classeur de cette vue, sous « Import et export », les contient toutes.
}
report-card = Rapport
report-card-text = La situation du programme pour les personnes qui n’ouvrent pas le tableau de bord : un PDF à imprimer et à envoyer, ou des diapositives dont les graphiques se modifient.
report-card-scope = Les deux suivent le programme, la date, les piliers, les partenaires, le niveau et la langue de cette vue, sauf le statut et le responsable.
report-template = Le modèle des rapports est inutilisable pour le moment. Le journal du serveur en indique la raison.
report-pdf = PDF, A4
report-slides = Diapositives (PowerPoint)

## Signing in

sign-in-title-sign-in = Veuillez vous connecter
sign-in-text-sign-in = Votre session n’est pas ouverte ou a pris fin. Ouvrez le lien que vous avez reçu. S’il a déjà servi, demandez-en un nouveau à l’administration du tableau de bord.
sign-in-on-sign-in = Ma session est déjà ouverte : continuer
sign-in-text-sign-in-providers = Votre session n’est pas ouverte ou a pris fin. Si vous avez reçu un lien, veuillez plutôt l’ouvrir.
sign-in-provider = Se connecter avec { $provider }
sign-in-passkey = Se connecter avec une clé d’accès
passkey-title-in = Se connecter avec une clé d’accès
passkey-text-in = Votre appareil demande votre empreinte digitale, votre visage ou votre code.
passkey-button-in = Utiliser ma clé d’accès
passkey-on-in = Autres modes de connexion
passkey-title-new = Clés d’accès
passkey-text-new = Une clé d’accès vous permet de vous connecter avec votre empreinte digitale, votre visage ou votre code, sans lien ni mot de passe. Votre appareil la conserve ; seule sa partie publique est enregistrée ici.
passkey-button-new = Ajouter une clé d’accès
passkey-on-new = Continuer vers le tableau de bord
passkey-name = Nom de la clé d’accès
passkey-name-default = Cet appareil
passkey-list = Vos clés d’accès
passkey-made = ajoutée le { $made }, pas encore utilisée
passkey-used = ajoutée le { $made }, utilisée pour la dernière fois le { $used }
passkey-remove = Supprimer
passkey-remove-named = Supprimer { $name }
passkey-refused-stopped = Aucune clé d’accès n’a été utilisée : la demande a été annulée ou a expiré, ou ce navigateur n’a pas de clé pour ce site.
passkey-refused-unknown = Cette clé d’accès n’a pas pu être utilisée ici. Veuillez réessayer ou vous connecter autrement.
passkey-refused-only-way = Cette clé d’accès est votre seul moyen de vous reconnecter. Veuillez d’abord en ajouter une autre.
passkey-refused-most = Vous avez atteint le nombre maximal de clés d’accès. Veuillez d’abord en supprimer une.
passkey-refused-known = Cette clé d’accès est déjà enregistrée.
passkey-refused-inactive = Votre accès à ce tableau de bord a pris fin. Veuillez vous adresser à son administration.
passkey-refused-followed = Votre compte auprès d’un autre service détermine votre rôle ici ; une clé d’accès ne permet donc pas de vous connecter. Veuillez vous connecter avec ce compte.
sign-in-title-refused = La connexion n’a pas abouti
sign-in-title-waits = L’administration du tableau de bord doit encore vous donner accès
sign-in-on-refused = Retour à la connexion
sign-in-refused-over = Cette tentative a duré plus de dix minutes, a déjà servi ou a commencé dans un autre navigateur. Veuillez recommencer.
sign-in-refused-away = Le service de connexion ne répond pas pour le moment. Veuillez réessayer dans quelques minutes.
sign-in-product = Tableau de bord du programme de travail
sign-in-refused-clock = L’horloge du service de connexion et celle de ce site diffèrent trop. Veuillez le signaler à l’administration du tableau de bord.
sign-in-refused-issuer = La réponse provenait d’un autre service de connexion que celui que vous avez choisi. Veuillez recommencer et, si cela se reproduit, le signaler à l’administration du tableau de bord.
sign-in-refused-no-email = Le service de connexion n’a pas transmis votre adresse électronique, nécessaire pour vous reconnaître ici. Veuillez le signaler à l’administration du tableau de bord.
sign-in-refused-many-groups = Vous appartenez à plus de groupes que le service de connexion n’en transmet, si bien que votre rôle n’est pas connu ici. Veuillez le signaler à l’administration du tableau de bord.
sign-in-refused-declined = Le service de connexion ne vous a pas donné accès, ou la connexion y a été annulée. Veuillez recommencer ou vous adresser à l’administration du tableau de bord.
sign-in-refused-broken = La réponse du service de connexion n’a pas pu être utilisée. Veuillez recommencer et, si cela se reproduit, le signaler à l’administration du tableau de bord.
sign-in-refused-waits = Votre compte est maintenant connu ici, mais n’a pas encore de rôle. Veuillez en demander un à l’administration du tableau de bord, puis vous connecter à nouveau.
sign-in-refused-inactive = Votre accès à ce tableau de bord a pris fin. Veuillez vous adresser à son administration.
sign-in-refused-email-taken = Votre adresse électronique est déjà connue ici, peut-être par une invitation qui vous est destinée. Veuillez ouvrir le lien que vous avez reçu ou en demander un à l’administration du tableau de bord, et vous connecter sur sa page.
sign-in-refused-link-over = Le lien que vous avez suivi ne peut plus être utilisé. Veuillez en demander un nouveau à l’administration du tableau de bord.
sign-in-refused-tied = Votre compte auprès du service de connexion est déjà lié ici à une autre personne. Veuillez le signaler à l’administration du tableau de bord.
sign-in-refused-followed = Votre compte auprès d’un autre service détermine votre rôle ici ; une clé d’accès ne permet donc pas de vous connecter. Veuillez vous connecter avec ce compte.
sign-in-title-onward = Vers le service de connexion
sign-in-text-onward-providers = Un instant, s’il vous plaît. Si rien ne se passe, veuillez utiliser le bouton.
sign-in-title-invitation = Bienvenue, { $name }
sign-in-text-invitation = Ce lien vous connecte une seule fois, sur cet appareil. Veuillez ne pas le transmettre.
sign-in-text-invitation-providers = Ce lien vous connecte une seule fois, sur cet appareil. Si vous avez un compte auprès de l’un des services ci-dessous, choisissez-le : vous pourrez ensuite vous connecter avec lui. Veuillez ne pas transmettre le lien.
sign-in-button-invitation = Se connecter
sign-in-title-invitation-over = Ce lien ne peut plus être utilisé
sign-in-text-invitation-over = Un lien ne sert qu’une fois, pendant une durée limitée, et seulement avec son adresse complète. Veuillez en demander un nouveau à l’administration du tableau de bord.
sign-in-title-elsewhere = La connexion ou la déconnexion n’a pas abouti
sign-in-text-elsewhere = La demande ne provenait pas d’une page de ce tableau de bord. Veuillez rouvrir l’adresse et utiliser le bouton de la page.
sign-in-title-sign-out = Session de { $name }
sign-in-text-sign-out = La déconnexion met fin à la session sur cet appareil. Les modifications non enregistrées sont perdues.
sign-in-button-sign-out = Se déconnecter
sign-in-on-sign-out = Retour au tableau de bord
sign-in-account = Session de { $name }
sign-in-over = Votre session a pris fin, ou personne n’est connecté ici. Veuillez recharger la page.
sign-in-another = Une session de { $name } a été ouverte dans ce navigateur. Cette fenêtre était celle d’une autre personne : ce qu’elle n’avait pas enregistré est conservé ici pour elle seule.
sign-in-another-go = Continuer en tant que { $name }

## Links by mail

mail-dear = Bonjour { $name },
mail-invited-subject = Votre accès au tableau de bord du programme de travail
mail-invited = Vous avez désormais accès au tableau de bord du programme de travail.
mail-invited-by = { $inviter } vous a donné accès au tableau de bord du programme de travail.
mail-open = Pour vous connecter, ouvrez ce lien et utilisez le bouton de la page :
mail-ends = Le lien sert une seule fois, jusqu’au { $moment }. Il vous est personnel : veuillez ne pas le transmettre.
mail-access-until = Vous avez accès jusqu’au { $day } inclus.
mail-unexpected = Si vous n’attendiez pas ce message, veuillez l’ignorer.
mail-link-subject = Connexion au tableau de bord du programme de travail
mail-link-asked = Un lien de connexion au tableau de bord du programme de travail a été demandé avec votre adresse.
mail-not-asked = Si vous ne l’avez pas demandé, veuillez ignorer ce message.
mail-other-way = Un lien de connexion au tableau de bord du programme de travail a été demandé avec votre adresse. Vous vous connectez avec votre compte auprès d’un autre service : aucun lien n’est donc nécessaire. Veuillez vous connecter sur cette page :
mail-undelivered-address = Le message n’a pas pu être envoyé : le serveur de messagerie ne peut pas envoyer à cette adresse.
mail-undelivered-away = Le message n’a pas pu être envoyé : le serveur de messagerie ne répond pas.
mail-undelivered-unsafe = Le message n’a pas pu être envoyé : il n’y a pas de connexion sécurisée au serveur de messagerie.
mail-undelivered-login = Le message n’a pas pu être envoyé : le serveur de messagerie n’accepte pas l’identifiant ou le mot de passe du tableau de bord.
mail-undelivered-refused = Le message n’a pas pu être envoyé : le serveur de messagerie l’a refusé.
mail-undelivered-busy = Le message n’a pas pu être envoyé : trop de messages sont en attente.
mail-instead = Veuillez copier le lien et l’envoyer vous-même.
mail-slow = Le serveur de messagerie n’a pas encore répondu. Si le message n’arrive pas, veuillez copier le lien et l’envoyer vous-même.
mail-sent = Le lien a été envoyé à { $address }.
mail-people-made = Lien pour { $name }
mail-people-caption = Il sert une fois, dans les sept jours, à cette seule personne, et ne sera plus affiché.
mail-people-done = Fermer
mail-people-help = Le lien est envoyé à cette adresse.
sign-in-text-sign-in-mail = Votre session n’est pas ouverte ou a pris fin. Ouvrez le lien que vous avez reçu. S’il a déjà servi, faites-vous en envoyer un nouveau.
sign-in-text-sign-in-providers-mail = Votre session n’est pas ouverte ou a pris fin. Si vous n’avez pas de compte de ce type, ouvrez le lien que vous avez reçu ou faites-vous en envoyer un nouveau.
sign-in-mail-address = Votre adresse électronique
sign-in-mail-button = M’envoyer un lien
sign-in-mail-problem = Ce n’est pas une adresse électronique ; veuillez la vérifier.
sign-in-title-sent = Consultez votre messagerie
sign-in-text-sent = Si { $address } est connue ici, un message est en route. Son lien vous connecte une seule fois, dans les { $minutes } minutes. Si rien n’arrive, consultez les courriers indésirables ou adressez-vous à l’administration du tableau de bord.
sign-in-on-sent = Retour à la connexion
sign-in-text-invitation-over-mail = Un lien ne sert qu’une fois, pendant une durée limitée, et seulement avec son adresse complète. Vous pouvez vous en faire envoyer un nouveau.
sign-in-on-invitation-over = Vers la page de connexion

## People and one's own account

people-answer = { $count ->
    [one] { $count } personne peut se connecter.
   *[other] { $count } personnes peuvent se connecter.
}
people-answer-waiting = { $count ->
    [one] { $count } attend un rôle.
   *[other] { $count } attendent un rôle.
}
people-trust = Une modification prend effet au prochain clic de la personne concernée.
people-answer-inviter = { $count ->
    [one] Vous pouvez inviter des contacts pour le partenaire { $partners }.
   *[other] Vous pouvez inviter des contacts pour les partenaires { $partners }.
}
people-trust-inviter = Ces contacts renseignent les actions de ces partenaires et n’en voient pas d’autres.
people-list-inviter = Personnes que vous avez invitées
people-not-allowed = Seul le rôle « Administration » permet de voir et de modifier les personnes.
people-list = Toutes les personnes
people-search = Rechercher par nom, adresse électronique ou partenaire
people-none = Personne ne correspond à cette recherche.
people-open = Modifier
people-open-help = Droits et sessions de { $name }
people-state-waits = Attend un rôle
people-state-over = Accès expiré
people-state-disabled = Accès bloqué
people-until = jusqu’au { $day }
people-never = encore aucune connexion
people-seen = dernière activité : { $moment }
people-since = connexion : { $moment }
people-invite = Inviter une personne
people-invite-contact = Inviter un contact
people-made = Lien pour { $name } : copiez-le maintenant
people-copy = Copier le lien
people-made-caption = Envoyez-le à cette seule personne. Il sert une fois, dans les sept jours, et ne sera plus affiché.
people-copied = Je l’ai copié
people-name = Nom, tel qu’il figure dans l’historique
people-email = Adresse électronique (facultative)
people-language-browser = Comme le navigateur
people-make = Créer le lien
people-limits = Si des piliers et des partenaires sont choisis, une action doit relever des deux.
people-limits-contact = Si des piliers sont choisis, un contact ne renseigne que les actions qui relèvent aussi de l’un d’eux. Ce qu’il voit ne dépend que des partenaires.
people-last-day = Dernier jour (facultatif)
people-last-day-own = Dernier jour
people-choose-pillars = Choisissez des piliers
people-choose-partners = Choisissez des partenaires
people-last-day-help = Après ce jour, la personne ne peut plus se connecter.
people-rights = Droits
people-save = Enregistrer
people-sign-in = Sessions actives
people-no-session = Aucune session active.
people-this-device = (cette session)
people-device = Appareil inconnu
people-end = Terminer
people-end-help = Terminer la session sur { $device }
people-end-all = Terminer toutes les sessions
people-again = Nouveau lien
people-again-help = Nouveau lien pour { $name } ; le précédent prend fin
people-enable = Rétablir l’accès
people-enabled = { $name } peut à nouveau se connecter, avec un nouveau lien.
people-disable = Bloquer l’accès …
people-disable-text = { $name } perd tous ses droits, et toutes ses sessions sont fermées. Ce qui a été enregistré reste dans l’historique.
people-links = { $count ->
    [one] { $count } page partagée ou jeton reste ouvert : { $names }.
   *[other] { $count } pages partagées et jetons restent ouverts : { $names }.
}
people-links-what = Qu’en faire ?
people-links-end = Y mettre fin
people-links-to = Les transférer à { $name }
people-disable-do = Bloquer l’accès
people-disabled = L’accès de { $name } est bloqué.
people-erase = Effacer …
people-erase-text = Le nom, l’e-mail, la langue, les identités de connexion, les clés d’accès et les sessions de { $name } sont effacés définitivement, et tous les droits prennent fin. Les enregistrements de l’historique et du journal d’audit restent, sous « { $former } » ; ils peuvent encore être annulés. Les textes qui nomment { $name }, comme les commentaires, et les sauvegardes restent tels quels.
people-erase-do = Effacer définitivement
people-erased = Les données de { $name } sont effacées.
people-saved = Les droits de { $name } sont enregistrés.
people-refused-inactive = L’accès de { $value } est bloqué ou a expiré : rétablissez-le d’abord.
people-refused-unknown = Aucune personne ne porte le numéro { $value }.
people-refused-last-admin = Au moins une personne doit garder le rôle « Administration » : attribuez-le d’abord à une autre.
people-refused-unknown-role = Le rôle « { $value } » n’existe pas ; choisissez parmi : { $known }.
people-refused-limits = Seuls les rôles « Contribution » et « Contact d’un partenaire » peuvent être limités à des piliers ou à des partenaires.
people-refused-pillars = La vue du rôle « Lecture » peut être limitée à des partenaires, pas à des piliers.
people-refused-until-past = Le dernier jour est déjà passé.
people-refused-unknown-pillar = Le pilier « { $value } » n’existe pas ; choisissez parmi : { $known }.
people-refused-unknown-partner = Le partenaire « { $value } » n’existe pas ; choisissez parmi : { $known }.
people-refused-unknown-language = La langue « { $value } » n’existe pas ; choisissez parmi : { $known }.
people-refused-name-length = Un nom compte de 1 à { $value } caractères.
people-refused-name-taken = { $value } existe déjà : choisissez un nom qui distingue les deux personnes.
people-refused-name-reserved = « { $value } » a ici une autre signification, comme tous les noms qui commencent par « { "typed:" } » ou « { "former:" } » : choisissez un autre nom.
people-refused-bad-email = « { $value } » n’est pas une adresse électronique.
people-refused-email-taken = { $value } appartient déjà à une autre personne.
people-refused-heir = { $value } n’a pas les droits nécessaires pour toutes ces pages : choisissez une autre personne, ou mettez fin aux pages.
account-rights = Vous disposez de ces droits : { $rights }.
account-who = Nom et langue
account-name-help = L’historique affiche les enregistrements sous votre nom actuel, avec le nom d’alors à côté.
account-saved = Votre nom et votre langue sont enregistrés.
account-sessions = Vos sessions actives
account-out = Se déconnecter
account-out-everywhere = Se déconnecter partout
account-links = Vos pages partagées et vos jetons
account-no-link = Vous ne partagez rien en ce moment.
account-page = Page partagée
account-change-links = Les modifier ou y mettre fin
account-stored = Ce qui est enregistré à votre sujet
account-stored-text = Nom actuel et noms antérieurs, adresse électronique, langue, droits, moyens de connexion (invitations, clés d’accès, comptes auprès d’autres services), sessions avec navigateur et heures, pages partagées et jetons, vos enregistrements, les actions dont vous êtes ou étiez responsable et les lignes du journal d’audit à votre sujet. Ni les mots de passe ni la partie secrète des liens ne sont conservés.

## The audit

audit-list = Journal d’audit
audit-text = Qui a fait quoi, conservé pour une durée limitée. Les lignes forment une chaîne : la vérification de la base de données révèle une ligne manquante ou modifiée.
audit-none = Aucune ligne de ce type.
audit-csv = Journal en CSV
audit-all = Tous les types
audit-person = Personne
audit-at = Quand
audit-by = Qui
audit-what = Quoi
audit-about = À propos de
audit-reason = Détail
audit-nobody = ligne de commande ou visiteur
audit-number = Personne { $number }
audit-reason-invited = par un lien
audit-reason-passkey = par une clé d’accès
audit-reason-openid = par un service de connexion
audit-reason-proxy = par la passerelle
audit-reason-provider = auprès du service de connexion
audit-reason-added = ajoutée
audit-reason-removed = supprimée
audit-reason-waits = pas encore de rôle
audit-reason-inactive = accès terminé
audit-reason-email-taken = adresse d’une autre personne
audit-reason-link-over = lien plus valable
audit-reason-tied = compte d’une autre personne
audit-reason-followed = rôle donné par un service de connexion
audit-reason-mail = demandé par courriel
audit-reason-other-way = se connecte par un service de connexion
audit-reason-undelivered = lien non remis
audit-what-in = Connexion
audit-what-out = Déconnexion
audit-what-refused = Connexion refusée
audit-what-invited = Invitation
audit-what-role = Droits modifiés
audit-what-name = Nom modifié
audit-what-disabled = Accès bloqué
audit-what-enabled = Accès rétabli
audit-what-erased = Effacement
audit-what-links = Pages partagées reçues
audit-what-ended = Sessions terminées
audit-what-passkey = Clés d’accès modifiées
audit-what-refused-write = Modification refusée
audit-what-shared = Partage
audit-what-exported = Export
audit-what-imported = Import
audit-what-off = Connexion désactivée

## Contacts of partners

people-sees = Voit uniquement les actions de ces partenaires
people-refused-sees = Une personne voit tout (all) ou ses partenaires (partners), et non « { $value } ».
people-refused-sees-role = Seule la vue des rôles « Lecture » et « Contact d’un partenaire » peut être limitée.
people-refused-no-partner = Choisissez au moins un partenaire : cette personne suit les actions de certains partenaires.
people-refused-beyond-role = Seul le rôle « Administration » permet d’attribuer ce rôle : vous pouvez inviter des contacts de partenaires.
people-refused-beyond-partner = Vous ne pouvez inviter que des contacts de vos propres partenaires : choisissez parmi { $known }.
people-refused-beyond-pillar = Un contact ne peut pas avoir plus de piliers que vous : choisissez parmi { $known }.
people-refused-beyond-sees = Seul le rôle « Administration » permet de montrer à un contact plus que les actions de ses partenaires.
people-refused-beyond-until = Le dernier jour d’un contact ne peut pas être postérieur au vôtre.
people-refused-beyond-again = Seul le rôle « Administration » permet de créer un nouveau lien pour { $value }.
method-role-contributor = Contact d’un partenaire
method-may-contributor = Renseigner les actions de certains partenaires : statut, avancement, commentaire et événements.

## Who may what, and looking as somebody

who-may = Qui peut modifier ceci ?
owner-confirm = Confirmer : { $name }, qui se connecte ici, est responsable
owner-confirm-help = Pour l’instant, seul un nom est saisi. Reliée à la personne, l’action la suit même sous un nouveau nom et figure sous « Les miennes ».
owner-refused = Le changement de responsable n’a pas été enregistré : rechargez la page et réessayez.
owner-write = Écrire à { $name }
who-may-edit = Peut tout modifier : { $names }.
who-may-report = Peut renseigner le statut et l’avancement : { $names }.
look-as = Voir ce que voit cette personne
look-as-band = Vous consultez le tableau de bord tel que { $name } le voit. La saisie est désactivée.
look-as-stop = Revenir à votre propre vue
audit-what-looked-as = Vue d’une autre personne
