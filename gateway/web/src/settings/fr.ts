import { many } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  title: 'Réglages',
  under: 'Ce qui vaut pour toute votre intercommunalité',
  coordinator: 'Seule la coordination change ce réglage. Vous pouvez le lire.',
  save: 'Enregistrer',
  saved: 'Le réglage est enregistré.',
  undone: 'C’est annulé : le réglage est comme avant.',
  groups: [
    {
      title: 'Qui et avec quoi',
      pages: [
        {
          to: 'reglages/maisons',
          label: 'Maisons et antennes',
          text: 'Téléphone, adresse et horaires, comme le public les lit.',
        },
        {
          to: 'equipe',
          label: 'Équipe',
          text: 'Horaires, absences, thèmes favoris, remplacement de la coordination, charge par semaine.',
        },
        {
          to: 'materiel',
          label: 'Véhicules et matériel',
          text: 'Ce que les actions empruntent, et qui l’a quand.',
        },
      ],
    },
    {
      title: 'Quand',
      pages: [
        { to: 'saisons', label: 'Saisons', text: 'Créer, comparer, reconduire.' },
        {
          to: 'reglages/fermetures',
          label: 'Jours sans action',
          text: 'Vos fermetures, en plus des jours fériés et des vacances scolaires.',
        },
        {
          to: 'reglages/routes',
          label: 'Temps de route',
          text: 'Comment Parvis estime la route entre deux communes.',
        },
      ],
    },
    {
      title: 'Comment',
      pages: [
        {
          to: 'guides',
          label: 'Guides pas à pas',
          text: 'Les étapes de chaque type d’action, à votre façon.',
        },
        {
          to: 'comptes-rendus?voir=reglages',
          label: 'Comptes rendus',
          text: 'Ce que l’on demande après chaque date.',
          coordinator: true,
        },
        {
          to: 'reglages/reponses',
          label: 'Réponse aux demandes',
          text: 'Le délai que vous promettez à qui demande une venue.',
        },
        {
          to: 'reglages/conservation',
          label: 'Conservation des inscriptions',
          text: 'Combien de jours on garde le nom des personnes inscrites.',
        },
        {
          to: 'agendas',
          label: 'Agendas à suivre',
          text: 'Les adresses pour voir vos dates dans un téléphone ou dans Outlook.',
        },
      ],
    },
  ] as {
    title: string;
    pages: { to: string; label: string; text: string; coordinator?: boolean }[];
  }[],
  houses: {
    title: 'Maisons et antennes',
    name: 'Nom',
    reach: 'Accueil',
    kinds: { HOUSE: 'France services', ANTENNA: 'Antenne' },
    none: 'Aucune maison n’est connue.',
    noneText:
      'Les maisons viennent du fichier de votre intercommunalité : demandez à qui tient votre Parvis de les y ajouter.',
    nothing: 'rien d’indiqué',
    source: 'Les noms et les communes viennent du fichier de votre intercommunalité.',
    edit: (name: string) => `Accueil de ${name}`,
    carrier: (name: string) => `Portée par ${name}`,
    address: 'Adresse',
    addressHint: 'Comme le public doit la lire, sur les affiches et les pages.',
    phone: 'Téléphone',
    hours: 'Horaires d’ouverture',
    hoursHint: 'Par exemple : du lundi au vendredi, 9 h à 12 h et 14 h à 17 h.',
    saved: (name: string) => `L’accueil de ${name} est enregistré.`,
  },
  closures: {
    title: 'Jours sans action',
    text: 'Les jours fériés et les vacances scolaires sont connus de Parvis. Ajoutez ici vos propres fermetures : elles seront proposées à sauter quand vous planifiez une série. Aucune date déjà prévue ne change.',
    none: 'Aucune fermeture n’est notée.',
    one: (at: number) => `Fermeture ${at}`,
    name: 'Nom',
    nameHint: 'Par exemple : pont de l’Ascension.',
    from: 'Premier jour',
    until: 'Dernier jour',
    add: 'Ajouter une fermeture',
    remove: 'Retirer',
  },
  roads: {
    title: 'Temps de route',
    text: 'Entre deux communes, Parvis mesure la distance à vol d’oiseau, l’allonge, puis la parcourt à une vitesse moyenne. L’estimation sert aux tournées, aux conflits et au choix de qui prend une date ; les minutes que vous tapez l’emportent toujours.',
    factor: 'De combien la route est-elle plus longue que le vol d’oiseau ?',
    factorHint: 'De 1 à 5. Par exemple 1,3 en plaine, 1,6 en montagne.',
    speed: 'Vitesse moyenne de porte à porte, en km/h',
    speedHint: 'De 10 à 130, arrêts et stationnement compris.',
    example: (minutes: number) =>
      `Pour 10 km à vol d’oiseau, comptez alors ${many(minutes, 'minute', 'minutes')} de route.`,
  },
  promise: {
    title: 'Réponse aux demandes',
    text: 'Une commune, un partenaire ou un habitant qui demande une venue lit ce délai. Passé le délai, la demande est signalée en retard dans « À faire ».',
    days: 'Répondre en combien de jours ?',
    hint: 'De 1 à 60. Vaut pour les demandes à venir.',
  },
  retention: {
    title: 'Conservation des inscriptions',
    text: 'Après une date, le nom et les coordonnées des personnes inscrites sont effacés d’eux-mêmes ; seuls les nombres restent.',
    days: 'Garder combien de jours après la date ?',
    hint: 'De 1 à 365. Le moins longtemps est le mieux.',
  },
});
