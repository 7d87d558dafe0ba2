import { either, list, many, number } from './kit/counting.ts';
import { setInFrench } from './kit/typography.ts';

/** The words of the frame and of its first pages; a page that is fetched later brings its own. */
export const fr = setInFrench({
  number,
  frame: {
    name: 'Parvis',
    documentTitle: (page: string) => `${page} – Parvis`,
    skip: 'Aller au contenu',
    places: 'Rubriques',
    account: 'Votre compte',
    switch: 'Passer à une autre intercommunalité',
    signOut: 'Se déconnecter',
    waiting: 'Un instant…',
    backTo: (place: string) => `← ${place}`,
    chooseHouse: 'Où travaillez-vous aujourd’hui ?',
    noHouse: 'Bienvenue',
    notStaffTitle: 'Ces pages sont celles de l’équipe',
    notStaffText: (house: string) =>
      `Votre compte est celui d’un partenaire : il n’ouvre pas les pages de l’équipe de ${house}. Pour une question, répondez au dernier message reçu d’elle.`,
    noHouseTitle: 'Votre compte n’est rattaché à aucune France services',
    noHouseText:
      'Demandez à la coordinatrice ou au coordinateur de votre intercommunalité de vous ajouter à son équipe, puis rechargez cette page.',
  },
  places: {
    home: 'À faire',
    planning: 'Planning',
    appointments: 'Rendez‑vous',
    requests: 'Demandes',
    referrals: 'Orientations',
    volunteers: 'Bénévoles',
    calls: 'Appels',
    myDay: 'Ma journée',
    reports: 'Comptes rendus',
    coverage: 'Territoire',
    neighbours: 'Voisins',
    visits: 'Visites à domicile',
    settings: 'Réglages',
    more: 'Plus',
    everything: 'Toutes les rubriques',
  },
  list: {
    more: 'Afficher la suite',
    all: 'Vous êtes au bout de la liste.',
    export: 'Emporter cette liste :',
    xlsx: 'classeur Excel (.xlsx)',
    csv: 'fichier CSV',
  },
  form: {
    optional: '(facultatif)',
    precisely: 'Préciser',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    giveUp: 'Abandonner',
    close: 'Fermer',
    undo: 'Annuler',
    undone: 'C’est annulé : la fiche est comme avant.',
    closeLine: 'Fermer ce message',
    summary: 'Quelque chose reste à corriger',
    errorPrefix: 'Erreur :',
    draftBack: 'Votre saisie a été retrouvée. Enregistrez-la pour la garder.',
  },
  errors: {
    unknown: 'Quelque chose n’a pas marché',
    again: 'Réessayer',
    reload: 'Recharger la page',
    unreachable: 'Parvis ne répond pas',
    unreachableHint:
      'Vérifiez votre connexion à internet, puis réessayez. Votre saisie est gardée.',
    signedOut: 'Votre session a pris fin',
    signedOutText:
      'Reconnectez-vous : vous reviendrez à cette page, et vos brouillons sont gardés.',
    signInAgain: 'Se reconnecter',
    broken: 'Un incident est survenu',
    brokenTitle: 'Cette page n’a pas pu s’afficher',
    brokenText:
      'Rechargez-la. Si cela recommence, reconnectez-vous ou prévenez votre coordination.',
    ofStatus: (status: number) =>
      status === 403
        ? 'Votre rôle ne permet pas cela'
        : status === 404
          ? 'Cela n’existe pas, ou plus'
          : status === 413
            ? 'Ce fichier est trop lourd'
            : status === 429
              ? 'Trop de demandes à la fois : attendez un instant'
              : status >= 500
                ? 'Parvis est momentanément indisponible'
                : 'La demande n’a pas été acceptée',
  },
  lost: {
    title: 'Page introuvable',
    what: 'Il n’y a rien à cette adresse',
    text: 'La page a peut-être été effacée, ou l’adresse est incomplète.',
    home: 'Revenir à l’accueil',
  },
  search: {
    button: 'Rechercher',
    title: 'Rechercher',
    label: 'Une personne, une action ou une page',
    placeholder: 'Un nom, une action, un lieu, une page…',
    actions: 'Actions',
    pages: 'Pages',
    found: (count: number) => many(count, 'résultat', 'résultats'),
    nothing: (typed: string) => `Rien ne correspond à « ${typed} ».`,
  },
  keys: {
    title: 'Raccourcis du clavier',
    searchKey: '/',
    helpKey: '?',
    list: [
      ['/', 'Rechercher une personne, une action ou une page'],
      ['t', 'Aller à « À faire »'],
      ['b', 'Aller aux bénévoles'],
      ['a', 'Aller aux appels'],
      ['?', 'Afficher cette aide'],
      ['Échap', 'Fermer une fenêtre'],
    ] as [string, string][],
    single: 'Utiliser les raccourcis d’une seule touche',
    singleHint: 'À décocher si une touche frappée par erreur, ou la dictée vocale, vous gêne.',
  },
  home: {
    title: 'À faire',
    greeting: (first: string | undefined, today: string) =>
      first ? `Bonjour ${first}. Nous sommes le ${today}.` : `Nous sommes le ${today}.`,
    firstTitle: 'Commencez par votre classeur',
    firstText:
      'Importez le classeur où vous tenez déjà vos bénévoles. Parvis le lit d’abord à blanc et vous montre ce qu’il a compris : rien n’est enregistré sans votre accord.',
    orByHand: 'ou ajoutez un bénévole à la main',
    lacking: (count: number, title: string) =>
      `Il manque encore ${many(count, 'personne', 'personnes')} pour « ${title} ».`,
    see: 'Voir l’appel',
    toTell: (title: string) => `« ${title} » a eu lieu : qui est venu ?`,
    toTellText: (day: string, going: boolean) =>
      `C’était ${day}. Notez qui est venu${going ? ', puis remerciez' : ''}.`,
    toThank: (title: string) => `« ${title} » a eu lieu : il reste à remercier.`,
    toThankText: 'Vous avez noté qui est venu. Clore l’appel enverra votre mot à chacun.',
    tell: 'Noter qui est venu',
    doubtful: (count: number) =>
      `${many(count, 'bénévole n’a', 'bénévoles n’ont')} pas d’accord noté et ne ${either(count, 'sera', 'seront')} pas ${either(count, 'sollicité', 'sollicités')}.`,
    doubtfulText: 'Sans accord clair, Parvis n’écrit pas. Demandez-le à l’occasion, puis notez-le.',
    seeDoubtful: 'Voir la liste',
    nothingTitle: 'Rien ne vous attend',
    nothingText: (count: number) =>
      `Votre réseau compte ${many(count, 'bénévole', 'bénévoles')}. Quand un coup de main sera nécessaire, lancez un appel : les réponses apparaîtront ici.`,
  },
  volunteers: {
    title: 'Bénévoles',
    add: 'Ajouter un bénévole',
    total: (count: number, filtered: boolean) =>
      count === 0
        ? 'Personne ne correspond.'
        : filtered
          ? `${many(count, 'personne correspond', 'personnes correspondent')}.`
          : `${many(count, 'personne', 'personnes')} dans votre réseau.`,
    search: 'Chercher',
    searchHint: 'Nom, courriel ou téléphone',
    any: 'Peu importe',
    who: 'Qui',
    reach: 'Joindre',
    helps: 'Peut aider pour',
    consent: 'Accord',
    lastAsked: 'Sollicitations',
    asked: (day: string, thisMonth: number) =>
      thisMonth === 0 ? `Le ${day}` : `Le ${day}, ${thisMonth} fois ce mois-ci`,
    neverAsked: 'Jamais encore',
    emptyTitle: 'Votre réseau commence ici',
    emptyText:
      'Cette page rassemble les habitantes et habitants qui acceptent de donner un coup de main. Importez le classeur où vous les tenez déjà : rien n’est enregistré avant que vous ayez vu ce qui a été compris.',
    nobody: 'Personne ne correspond à cette recherche',
    nobodyText: 'Essayez un nom plus court, ou retirez un filtre.',
    clear: 'Tout afficher',
    edit: 'Modifier',
    editing: (name: string) => `Modifier ${name}`,
    saved: (name: string) => `La fiche de ${name} est enregistrée.`,
    erase: 'Effacer cette fiche…',
    eraseAsk: (name: string) => `Effacer ${name} ?`,
    eraseText:
      'La fiche et tout ce qui permet de reconnaître cette personne seront effacés, ici et chez vos partenaires. On ne peut pas revenir en arrière.',
    eraseForGood: 'Effacer définitivement',
    keep: 'Garder la fiche',
    erased: (name: string) => `La fiche de ${name} est effacée.`,
    firstName: 'Prénom',
    lastName: 'Nom',
    email: 'Courriel',
    emailHint: 'C’est par là que partent les appels.',
    noEmail: 'Aucun : cette personne est à appeler.',
    phone: 'Téléphone',
    phoneHint: 'Écrivez-le comme vous voulez : 06 12 34 56 78 ou +33 6 12…',
    noPhone: 'Aucun',
    commune: 'Commune',
    unknown: 'Inconnue',
    household: 'Adresse partagée avec une autre personne du foyer.',
    skills: 'Savoir-faire',
    skill: 'Peut aider pour',
    vehicle: 'Véhicule',
    noVehicle: 'Rien d’indiqué',
    nothingSaid: 'Rien d’indiqué',
    availability: 'Disponibilités',
    availabilityHint: 'Sans rien cocher, la personne est réputée disponible.',
    availabilityText: 'Avec ses mots',
    availabilityTextHint: 'Par exemple : plutôt le jeudi, pas pendant les vendanges.',
    always: 'Réputée disponible à tout moment',
    asTyped: (text: string) => `« ${text} »`,
    rhythm: 'Rythme',
    asNeeded: 'Accepte d’être sollicitée aussi souvent que nécessaire',
    asNeededHint: 'Sinon, le maximum mensuel de votre intercommunalité s’applique.',
    capped: 'Pas plus que le maximum mensuel',
    note: 'Note',
    noteHint: 'Seulement ce qui sert à organiser un coup de main.',
  },
  skills: {
    MOVING: 'Déménagement, port de charges',
    DIY: 'Bricolage',
    GARDEN: 'Jardin',
    COOKING: 'Cuisine',
    TRANSPORT: 'Transport',
    VISITING: 'Visites',
    DIGITAL: 'Numérique',
    POSTING: 'Affichage',
    READING_WRITING: 'Lecture, écriture',
    OTHER: 'Autre',
  },
  vehicles: { CAR: 'Voiture', VAN: 'Camionnette' },
  days: {
    MON: 'lundi',
    TUE: 'mardi',
    WED: 'mercredi',
    THU: 'jeudi',
    FRI: 'vendredi',
    SAT: 'samedi',
    SUN: 'dimanche',
  },
  halves: { AM: 'matin', PM: 'après-midi', EVE: 'soir', all: 'toute la journée' },
  communes: {
    hint: 'Commencez à l’écrire, sans vous soucier des accents.',
    proposed: 'Propositions',
    none: 'Aucune commune de ce nom.',
    found: (count: number) => many(count, 'commune', 'communes'),
    elsewhere: (departement?: string) =>
      `hors de l’intercommunalité${departement ? ` (${departement})` : ''}`,
  },
  consent: {
    label: 'Être sollicité',
    question: 'A donné son accord pour être sollicité ?',
    hint: 'Dans le doute, c’est non : Parvis n’écrira pas à cette personne.',
    states: { GIVEN: 'Donné', REFUSED: 'Refusé', UNKNOWN: 'À demander' },
    choices: { GIVEN: 'Oui', REFUSED: 'Non', UNKNOWN: 'On ne sait pas' },
    how: 'Comment l’a-t-on su ?',
    sources: {
      WORKBOOK: 'Par le classeur importé',
      STAFF: 'De vive voix',
      LINK: 'Par son lien personnel',
      PAPER: 'Par un papier signé',
      PHONE: 'Par téléphone',
    },
    since: (day: string, source?: keyof typeof SOURCES) =>
      source && SOURCES[source] ? `le ${day}, ${SOURCES[source]}` : `le ${day}`,
  },
  conflict: {
    title: 'Quelqu’un a modifié cette fiche entre-temps',
    text: 'Rien n’est perdu. Voici ce qui diffère : choisissez la version à garder.',
    mine: 'Votre saisie',
    theirs: 'Déjà enregistré',
    nothing: 'rien',
    keepMine: 'Garder ma saisie',
    takeTheirs: 'Garder ce qui est enregistré',
  },
  workbook: {
    start: 'Importer mon classeur',
    title: 'Importer mon classeur',
    dropTitle: 'Déposez votre classeur ici',
    dropText: 'Un fichier Excel (.xlsx) ou CSV, tel que vous le tenez. Rien à préparer.',
    sending: 'Envoi du classeur…',
    choose: 'Choisir un fichier',
    whatTitle: 'Ce qui va se passer',
    what: [
      'Parvis reconnaît les feuilles et les colonnes à leur sens, quel que soit leur ordre.',
      'Il fait d’abord un essai à blanc et vous montre, ligne par ligne, ce qu’il n’a pas compris.',
      'Rien n’est enregistré avant que vous ayez dit oui, et personne ne reçoit de message.',
      'Importer deux fois le même classeur ne crée aucun double.',
    ],
    reading: 'Lecture à blanc du classeur',
    importing: 'Import du classeur',
    rowsDone: (done: number, total: number) => `${number(done)} lignes lues sur ${number(total)}`,
    mayLeave: 'Vous pouvez quitter cette page et revenir à son adresse : le travail continue.',
    failed: 'Le classeur n’a pas pu être lu jusqu’au bout',
    trialDone: 'Voici ce que Parvis a compris',
    importDone: 'Votre classeur est importé',
    someBad: (count: number, trial: boolean) =>
      trial
        ? `${many(count, 'ligne n’est pas comprise', 'lignes ne sont pas comprises')}. Vous pouvez importer les autres dès maintenant, puis corriger et redéposer le classeur : rien ne sera créé deux fois.`
        : `${many(count, 'ligne a été laissée', 'lignes ont été laissées')} de côté. Corrigez-les dans le classeur et redéposez-le : rien ne sera créé deux fois.`,
    allGood: (trial: boolean) =>
      trial
        ? 'Toutes les lignes sont comprises. Rien n’est encore enregistré.'
        : 'Toutes les lignes ont été lues.',
    sheet: (name: string) => `Feuille « ${name} »`,
    noSheet: 'Aucune feuille de ce classeur n’est reconnue.',
    noSheetHint:
      'Une ligne doit nommer les colonnes : « Nom », « Mail » ou « Téléphone » pour des bénévoles, « Date », « Commune » et « Type d’action » pour un planning.',
    rows: (count: number, kind: string) =>
      `${many(count, 'ligne lue', 'lignes lues')}${kind === 'VOLUNTEERS' ? ' comme des bénévoles' : ' comme un planning'}.`,
    created: (count: number, trial: boolean, kind: string) =>
      kind === 'PLANNING'
        ? trial
          ? either(count, 'nouvelle action à créer', 'nouvelles actions à créer')
          : either(count, 'action créée, à compléter', 'actions créées, à compléter')
        : trial
          ? either(count, 'nouvelle fiche à créer', 'nouvelles fiches à créer')
          : either(count, 'fiche créée', 'fiches créées'),
    updated: (count: number, trial: boolean, kind: string) =>
      kind === 'PLANNING'
        ? trial
          ? either(count, 'action à mettre à jour', 'actions à mettre à jour')
          : either(count, 'action mise à jour', 'actions mises à jour')
        : trial
          ? either(count, 'fiche à compléter', 'fiches à compléter')
          : either(count, 'fiche complétée', 'fiches complétées'),
    duplicates: (count: number) => either(count, 'déjà connue', 'déjà connues'),
    rejected: (count: number) => either(count, 'ligne non comprise', 'lignes non comprises'),
    rejectedTitle: 'Lignes non comprises',
    warnings: (count: number) => `${many(count, 'ligne', 'lignes')} à regarder, sans urgence`,
    download: 'Ces lignes dans un classeur',
    row: 'Ligne',
    rowNumber: (row: number) => `Ligne ${row}`,
    column: 'Colonne',
    value: 'Ce qui est écrit',
    reason: 'Ce qui gêne',
    blank: 'rien',
    doImport: (count: number) => `Importer ${many(count, 'ligne', 'lignes')}`,
    chooseAndImport: 'Choisir le fichier et importer',
    chooseAgain:
      'Par précaution, le fichier n’est pas gardé ici : choisissez-le de nouveau pour l’importer.',
    another: 'Déposer un autre classeur',
    nobodyMailed: 'Importer n’envoie aucun message à personne.',
    see: 'Voir les bénévoles',
  },
  calls: {
    title: 'Appels',
    compose: 'Demander un coup de main',
    state: 'Afficher',
    allStates: 'Tous les appels',
    states: { OPEN: 'En cours', FILLED: 'Au complet', CLOSED: 'Terminé', CANCELLED: 'Annulé' },
    statesMany: {
      OPEN: 'En cours',
      FILLED: 'Au complet',
      CLOSED: 'Terminés',
      CANCELLED: 'Annulés',
    },
    emptyTitle: 'Un coup de main, en une minute',
    emptyText:
      'Dites de quoi il s’agit, quand, où et à combien. Parvis écrit aux bénévoles qui ont donné leur accord, retient les premiers oui et vous donne leurs téléphones.',
    noneTitle: 'Aucun appel à montrer ici',
    noneText: 'Choisissez « Tous les appels » pour revoir les autres.',
    slash: '/',
    foundOf: (accepted: number, needed: number) =>
      `${many(accepted, 'personne trouvée', 'personnes trouvées')} sur ${number(needed)}`,
    heard: (call: { recipients: number; waiting: number; maybe: number; declined: number }) =>
      list(
        [
          many(call.recipients, 'personne sollicitée', 'personnes sollicitées'),
          call.waiting > 0 ? `${number(call.waiting)} en attente` : '',
          call.maybe > 0 ? `${number(call.maybe)} peut-être` : '',
          call.declined > 0 ? `${number(call.declined)} non` : '',
        ].filter(Boolean),
      ),
    answers: { YES: 'Oui', NO: 'Non', MAYBE: 'Peut-être' },
    placed: { ACCEPTED: 'Oui, dans l’équipe', WAITING: 'Oui, en attente' },
    legend: {
      ACCEPTED: (count: number) => `${number(count)} dans l’équipe`,
      WAITING: (count: number) => `${number(count)} en attente`,
      MAYBE: (count: number) => `${number(count)} peut-être`,
      NO: (count: number) => `${number(count)} non`,
    },
    answersInOrder: 'Réponses, dans l’ordre où elles arrivent',
    answerOf: (name: string, answer: string) => `${name} : ${answer}`,
    progress: (call: {
      state: string;
      accepted: number;
      helpersNeeded: number;
      waiting: number;
    }) => {
      const lacking = call.helpersNeeded - call.accepted;
      if (call.state === 'CANCELLED') return 'L’appel est annulé.';
      if (call.state === 'CLOSED') return 'L’appel est terminé.';
      if (lacking <= 0)
        return call.waiting > 0
          ? `L’équipe est au complet, et ${many(call.waiting, 'personne attend', 'personnes attendent')} au cas où.`
          : 'L’équipe est au complet.';
      return `Il manque encore ${many(lacking, 'personne', 'personnes')}.`;
    },
    acceptedTitle: (count: number) =>
      count === 0 ? 'L’équipe' : `L’équipe : ${many(count, 'personne', 'personnes')}`,
    noAccepted: 'Personne encore. Les premiers oui apparaîtront ici, avec leur téléphone.',
    waitingTitle: (count: number) => `En attente : ${many(count, 'personne', 'personnes')}`,
    othersTitle: (count: number) => `Peut-être et non : ${many(count, 'réponse', 'réponses')}`,
    rank: (position: number) => `${position}.`,
    said: 'Réponse',
    present: 'Venu',
    saidVia: (answer: 'YES' | 'NO' | 'MAYBE', via: 'LINK' | 'PHONE' | 'MAIL' | 'IN_PERSON') =>
      [SAID[answer], VIA[via]].filter(Boolean).join(', '),
    print: 'Imprimer la liste',
    stale: 'La connexion est interrompue : ce que vous voyez date d’un instant.',
    cancelled: 'Cet appel est annulé',
    nextWave: (when: string) => `Si des places restent, la vague suivante part ${when}.`,
    asked: 'Ce qui a été demandé',
    details: 'Dit seulement à l’équipe',
    capLifted: (reason: string) => `Maximum mensuel levé pour cet appel : ${reason}`,
  },
  compose: {
    what: 'De quoi s’agit-il ?',
    title: 'En quelques mots',
    titleHint:
      'Ces mots figurent dans l’objet du courriel. Par exemple : Déplacer un réfrigérateur.',
    message: 'Votre message',
    messageHint: 'Ni nom, ni adresse précise, ni téléphone : tout le réseau le lira.',
    whenWhere: 'Quand et où ?',
    date: 'Le',
    from: 'De',
    to: 'À',
    commune: 'Commune',
    label: 'Lieu',
    labelHint: 'Un repère que tout le monde peut lire : quartier de la gare, salle des fêtes…',
    details: 'Pour l’équipe seulement',
    detailsHint:
      'Adresse exacte, étage, téléphone : envoyé aux seules personnes retenues, puis effacé 30 jours après.',
    who: 'Qui solliciter ?',
    helpers: 'Combien de personnes faut-il ?',
    how: 'À quel rythme ?',
    answerBy: 'Répondre avant le',
    answerByHint: 'Sinon, on peut répondre jusqu’au début.',
    answerByTime: 'à',
    answerByTimeHint: 'L’heure limite.',
    check: 'Relire et envoyer',
    kept: (time: string) => `Brouillon gardé à ${time} sur cet appareil.`,
    startOver: 'Repartir de zéro',
    cleared: 'Le brouillon est effacé.',
    missing: (field: string) => MISSING[field as keyof typeof MISSING] ?? 'Complétez ce champ.',
    warnings: {
      'phone-in-text':
        'Votre message contient un numéro de téléphone : tout le réseau le lira. Mettez-le plutôt dans « Pour l’équipe seulement ».',
      'street-in-text':
        'Votre message semble contenir une adresse : tout le réseau la lira. Mettez-la plutôt dans « Pour l’équipe seulement ».',
      night: 'À cette heure, beaucoup dorment : attendre demain matin serait plus doux.',
    },
    confirm: (count: number) =>
      `${many(count, 'personne recevra', 'personnes recevront')} ce message`,
    confirmUnknown: 'Envoyer cet appel ?',
    confirmWaves: (everyone: number) =>
      `Si des places restent, les vagues suivantes partiront d’elles-mêmes, jusqu’à ${many(everyone, 'personne', 'personnes')} en tout.`,
    confirmText: 'Les courriels partent aussitôt et ne peuvent pas être rappelés.',
    nobody:
      'Personne ne peut être sollicité avec ces critères : l’appel ne serait lu par personne.',
    reread: 'Relire encore',
    send: 'Envoyer',
    sending: 'Envoi…',
    gone: 'L’appel est parti.',
  },
  audience: {
    whom: 'À qui s’adresse l’appel ?',
    all: 'À toutes les personnes qui ont donné leur accord',
    some: 'À certaines seulement',
    skills: 'Qui savent aider pour',
    vehicle: 'Avec un véhicule',
    anyVehicle: 'Peu importe',
    car: 'Une voiture ou une camionnette',
    van: 'Une camionnette',
    distance: 'À quelle distance',
    anyDistance: 'Peu importe',
    within: (km: number) => `À moins de ${km} km`,
    available: 'Disponibles à ce moment-là',
    availableHint: 'Les personnes dont on ne connaît pas les disponibilités sont gardées.',
    communes: (count: number) =>
      count === 0 ? 'Toutes les communes' : many(count, 'commune choisie', 'communes choisies'),
    communesLegend: 'Communes',
  },
  pace: {
    question: 'Les messages partent',
    waves: 'Par vagues, les moins sollicités d’abord',
    wavesHint: (size: number) =>
      `${many(size, 'personne', 'personnes')} à la fois, dix pour chaque place. La vague suivante ne part que si des places restent.`,
    all: 'À tout le monde d’un coup',
    allHint: 'À garder pour l’urgence : chaque appel compte dans le maximum mensuel.',
    allCount: (count: number, atCap?: number) =>
      atCap === undefined
        ? `${many(count, 'personne', 'personnes')} tout de suite.`
        : `${many(count, 'personne', 'personnes')} tout de suite, dont ${number(atCap)} auront alors atteint leur maximum du mois.`,
    every: 'Vague suivante après',
    minutes: {
      '30': '30 minutes',
      '60': '1 heure',
      '120': '2 heures',
      '240': '4 heures',
      '1440': '1 jour',
    },
    liftCap: 'Solliciter aussi celles et ceux qui ont atteint leur maximum du mois',
    liftCapHint: 'Une exception, pour cet appel seulement. Votre raison est gardée.',
    liftReason: 'Pour quelle raison ?',
    liftReasonHint: 'Par exemple : inondation à Salornay, il faut du monde ce soir.',
  },
  who: {
    title: 'Qui sera sollicité',
    wait: 'Indiquez la commune, la date et le nombre de personnes : le compte se fait aussitôt.',
    people: (count: number) =>
      either(count, 'personne peut être sollicitée', 'personnes peuvent être sollicitées'),
    now: 'Tout de suite',
    more: (count: number) => `et ${many(count, 'autre vague', 'autres vagues')}`,
    ifNeeded: 'Chaque vague ne part que si des places restent.',
    leftTitle: 'Ne seront pas sollicités',
    wereLeft: 'N’ont pas été sollicités',
    left: {
      noConsent: (count: number) =>
        `${many(count, 'personne n’a', 'personnes n’ont')} pas donné leur accord`.replace(
          'n’a pas donné leur',
          'n’a pas donné son',
        ),
      cap: (count: number) =>
        `${many(count, 'personne a', 'personnes ont')} atteint leur maximum du mois`.replace(
          'a atteint leur',
          'a atteint son',
        ),
      busy: (count: number) =>
        `${many(count, 'personne est déjà engagée', 'personnes sont déjà engagées')} à cette heure`,
      noAddress: (count: number) =>
        `${many(count, 'personne n’a', 'personnes n’ont')} pas de courriel : à appeler`,
      notInAudience: (count: number) =>
        `${many(count, 'personne ne répond', 'personnes ne répondent')} pas à vos critères`,
    },
    atCap: (count: number, waves: boolean) =>
      `${waves ? 'Après la première vague' : 'Après cet appel'}, ${many(count, 'personne aura', 'personnes auront')} atteint ${either(count, 'son', 'leur')} maximum du mois.`,
    sample: (people: string[]) => `Par exemple ${people.join(' ; ')}.`,
    person: (first: string, initial?: string, commune?: string) =>
      `${first}${initial ? ` ${initial}.` : ''}${commune ? ` (${commune})` : ''}`,
  },
  letter: {
    title: 'Le message tel qu’il sera lu',
    hello: (first?: string) => (first ? `Bonjour ${first},` : 'Bonjour,'),
    noTitle: 'De quoi s’agit-il ?',
    noMessage: 'Votre message apparaîtra ici.',
    when: 'Quand',
    where: 'Où',
    noDate: 'date à préciser',
    noPlace: 'lieu à préciser',
    seeks: (house: string) =>
      `${house.startsWith('France services') ? 'La ' : ''}${house} cherche un coup de main.`,
    people: (count: number) => ` (${many(count, 'personne', 'personnes')})`,
    canYou: 'Pouvez-vous venir ? Répondez oui, non ou peut-être, sans mot de passe.',
    answer: 'Je réponds',
    orWrite: (phone?: string | null) =>
      `Vous préférez écrire ou appeler ? Répondez à ce message${phone ? `, ou appelez le ${phone}` : ''}.`,
    yours:
      'Ce lien est le vôtre : si vous transférez ce message, la personne qui le reçoit répondrait à votre place.',
    phone: (phone: string) => `Téléphone : ${phone}`,
    answerBy: (when: string) => `Merci de répondre avant le ${when}.`,
    foot: 'Au pied du message, des liens permettent de choisir quand et pour quoi on est sollicité, et de quitter la liste.',
  },
  noting: {
    title: 'Noter une réponse',
    who: 'Qui a répondu ?',
    hint: 'Quelqu’un a téléphoné ou écrit : tapez son nom, puis sa réponse.',
    via: 'Réponse reçue',
    vias: { PHONE: 'par téléphone', MAIL: 'par courriel', IN_PERSON: 'de vive voix' },
    found: (count: number) => many(count, 'personne trouvée', 'personnes trouvées'),
    nobody: 'Personne de ce nom.',
    answerOf: (name: string) => `Réponse de ${name}`,
    before: (answer: string) => `avait répondu : ${answer}`,
    noted: (name: string, answer: string) => `C’est noté. ${name} : ${answer}.`,
  },
  ending: {
    title: 'Terminer',
    text: 'Plus personne ne pourra répondre, et chacun sera prévenu une seule fois.',
    close: 'Clore et remercier',
    cancel: 'Annuler l’appel',
    closeAsk: 'Clore cet appel ?',
    closeText: (count: number) =>
      count === 0
        ? 'Personne n’a encore répondu : aucun message ne partira.'
        : `${many(count, 'personne qui a répondu sera prévenue', 'personnes qui ont répondu seront prévenues')}, une seule fois.`,
    thanksLabel: 'Un mot de remerciement',
    thanksHint: 'Il part avec l’annonce de la clôture.',
    thanks: 'Merci à toutes et à tous d’avoir répondu !',
    doClose: 'Clore l’appel',
    closed: 'L’appel est clos.',
    cancelAsk: 'Annuler cet appel ?',
    cancelText:
      'Les personnes qui ont dit oui ou peut-être seront prévenues aussitôt, avec votre raison.',
    reason: 'Pourquoi ?',
    reasonHint: 'Par exemple : la famille a trouvé une autre solution.',
    reasonMissing: 'Dites pourquoi : c’est ce que liront celles et ceux qui s’étaient proposés.',
    doCancel: 'Annuler l’appel',
    cancelled: 'L’appel est annulé.',
    notNow: 'Pas maintenant',
  },
  outcome: {
    title: 'Et alors ?',
    done: 'Le coup de main a-t-il été fait ?',
    yes: 'Oui',
    no: 'Non',
    came: 'Qui est venu ?',
    note: 'Une note',
    save: 'Enregistrer',
    saved: 'C’est noté.',
  },
  deliveries: {
    title: 'Envois',
    retry: 'Réessayer',
    retried: (name: string) => `L’envoi à ${name} va être réessayé.`,
    retryTo: (name: string) => `l’envoi à ${name}`,
    theCall: 'L’appel',
    see: 'Voir chaque envoi',
    leaving: 'Courriels en cours d’envoi',
    summary: (counts: { pending: number; sent: number; failed: number; bounced: number }) =>
      `${list(
        [
          many(counts.sent, 'courriel parti', 'courriels partis'),
          counts.pending > 0 ? `${number(counts.pending)} à venir` : '',
          counts.failed > 0 ? `${number(counts.failed)} en échec` : '',
          counts.bounced > 0 ? many(counts.bounced, 'revenu', 'revenus') : '',
        ].filter(Boolean),
      )}.`,
    state: 'État',
    all: 'Tous les envois',
    states: {
      PLANNED: 'À venir',
      SENDING: 'En cours',
      SENT: 'Parti',
      FAILED: 'En échec',
      BOUNCED: 'Revenu',
      UNKNOWN: 'Incertain',
    },
    recipient: 'À qui',
    attempts: 'Essais',
    tries: (count: number) => many(count, 'essai', 'essais'),
    lastAnswer: 'Dernière réponse du serveur',
    when: 'Quand',
    noneTitle: 'Aucun envoi à montrer',
    noneText: 'Les courriels apparaissent ici dès qu’ils sont préparés.',
  },
});

const SOURCES = {
  WORKBOOK: 'par le classeur importé',
  STAFF: 'de vive voix',
  LINK: 'par son lien personnel',
  PAPER: 'par un papier signé',
  PHONE: 'par téléphone',
};

const SAID = { YES: 'Oui', NO: 'Non', MAYBE: 'Peut-être' };
const VIA = {
  LINK: 'par son lien',
  PHONE: 'par téléphone',
  MAIL: 'par courriel',
  IN_PERSON: 'de vive voix',
};

const MISSING = {
  title: 'Dites en quelques mots de quoi il s’agit.',
  message: 'Écrivez le message que liront les bénévoles.',
  commune: 'Choisissez la commune dans la liste.',
  label: 'Indiquez un lieu, même vague : quartier de la gare, salle des fêtes…',
  date: 'Indiquez le jour.',
  from: 'Indiquez l’heure de début.',
  to: 'L’heure de fin doit venir après celle du début.',
  helpersNeeded: 'Indiquez combien de personnes il faut, une au moins.',
  liftReason: 'Donnez la raison de lever le maximum mensuel.',
};
