import { many } from '../kit/counting.ts';
import { fullDay } from '../kit/days.ts';
import { setInFrench } from '../kit/typography.ts';

const HOURS = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const hours = (minutes: number) => `${HOURS.format(minutes / 60)} h`;
const clock = (time: string) => {
  const [hour = '', minute = ''] = time.split(':');
  return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`;
};

export const fr = setInFrench({
  title: 'Équipe',
  under: 'Qui va sur le terrain, quand et combien',
  add: 'Ajouter quelqu’un',
  load: 'Voir la charge par semaine',
  name: 'Nom',
  reach: 'Joindre',
  capacity: 'Hors les murs',
  presence: 'Aujourd’hui',
  presences: { here: 'Pas d’absence', away: 'Absence', half: 'Absence d’une demi-journée' },
  deputyNow: 'Remplace la coordination',
  aWeek: (minutes: number) => `${hours(minutes)} par semaine`,
  notSaid: 'non précisé',
  emptyTitle: 'L’équipe est vide',
  emptyText:
    'Ajoutez les personnes qui vont sur le terrain, avec l’adresse de courriel de leur compte : elles pourront prendre des dates et des tâches, et Parvis signalera qui serait à deux endroits.',
  askCoordinator: 'Demandez à la coordination d’ajouter les personnes de l’équipe.',
  form: {
    fresh: 'Ajouter quelqu’un à l’équipe',
    known: (name: string) => `Modifier la fiche de ${name}`,
    name: 'Prénom et nom',
    email: 'Courriel',
    emailHint:
      'Celui du compte avec lequel la personne se connecte : sa fiche y sera reliée d’elle-même.',
    phone: 'Téléphone',
    home: 'Commune de départ',
    homeHint: 'Celle d’où la personne part en mission. Elle sert à estimer la route.',
    capacity: 'Heures par semaine hors les murs',
    capacityHint: 'Par exemple 14 ou 10,5. Vide : pas de limite connue.',
    hours: 'Horaires de travail',
    hoursHint:
      'Sans horaires, rien n’est signalé. Avec, une date prévue en dehors est signalée, jamais interdite.',
    span: (at: number) => `Plage ${at}`,
    day: 'Jour',
    from: 'De',
    to: 'À',
    addSpan: 'Ajouter une plage',
    removeSpan: (at: number) => `Retirer la plage ${at}`,
    themes: (count: number) =>
      count === 0 ? 'Thèmes favoris' : `Thèmes favoris : ${many(count, 'choisi', 'choisis')}`,
    save: 'Enregistrer',
    giveUp: 'Abandonner',
    created: (name: string) => `${name} fait partie de l’équipe.`,
    saved: (name: string) => `La fiche de ${name} est enregistrée.`,
  },
  weekdays: {
    MONDAY: 'lundi',
    TUESDAY: 'mardi',
    WEDNESDAY: 'mercredi',
    THURSDAY: 'jeudi',
    FRIDAY: 'vendredi',
    SATURDAY: 'samedi',
    SUNDAY: 'dimanche',
  },
  page: {
    edit: 'Modifier',
    left: 'Cette personne a quitté l’équipe : il ne reste que son nom, pour lire le passé.',
    email: 'Courriel',
    phone: 'Téléphone',
    home: 'Part de',
    capacity: 'Hors les murs',
    hours: 'Horaires',
    themes: 'Thèmes favoris',
    none: 'aucun',
    spans: (day: string, spans: { from: string; to: string }[]) =>
      `${day} : ${spans.map(({ from, to }) => `${clock(from)} – ${clock(to)}`).join(', ')}`,
    planning: 'Voir ses dates',
  },
  absence: {
    title: 'Absences',
    text: 'Une absence se signale quand on attribue une date ; elle n’interdit rien, et son motif ne se dit pas.',
    none: 'Aucune absence à venir.',
    days: (from: string, to: string) =>
      from === to ? `le ${fullDay(from)}` : `du ${fullDay(from)} au ${fullDay(to)}`,
    halves: { MORNING: 'le matin', AFTERNOON: 'l’après-midi' },
    from: 'Premier jour',
    to: 'Dernier jour',
    toHint: 'Vide : une seule journée.',
    half: 'Toute la journée ?',
    whole: 'Toute la journée',
    act: 'Noter l’absence',
    done: 'L’absence est notée.',
    remove: 'Retirer',
    removed: 'L’absence est retirée.',
    back: 'C’est annulé : l’absence est de nouveau notée.',
    gone: 'C’est annulé : l’absence n’est plus notée.',
  },
  deputy: {
    title: 'Remplacer la coordination',
    text: 'Ces jours-là, la personne a tous les droits de la coordination : accorder les visites à domicile, passer outre un conflit, changer les réglages.',
    now: (from: string, to: string) => `Du ${fullDay(from)} au ${fullDay(to)}.`,
    from: 'Premier jour',
    to: 'Dernier jour',
    act: 'Nommer à la place de la coordination',
    done: 'Le remplacement est noté.',
    end: 'Mettre fin au remplacement',
    ended: 'Le remplacement a pris fin.',
    back: 'C’est annulé : le remplacement vaut de nouveau.',
    gone: 'C’est annulé : le remplacement ne vaut plus.',
    noAccount:
      'Ce n’est possible qu’une fois sa fiche reliée à un compte : la personne doit s’être connectée une fois à Parvis et avoir ouvert une page où elle figure, comme les tâches.',
  },
  leave: {
    act: 'Retirer de l’équipe…',
    title: (name: string) => `Retirer ${name} de l’équipe ?`,
    text: 'De sa fiche il ne restera que le nom, pour lire les actions passées. On ne peut pas revenir en arrière.',
    keep: 'Garder dans l’équipe',
    sure: 'Retirer définitivement',
    done: (name: string) => `${name} ne fait plus partie de l’équipe.`,
  },
  loads: {
    title: 'Charge de l’équipe',
    under: (first: string, last: string) => `Semaines du ${fullDay(first)} au ${fullDay(last)}`,
    text: 'Heures sur place, tenues ou prévues, face à ce que chacun peut donner hors les murs. La route n’y est pas comptée.',
    person: 'Personne',
    week: (monday: string) => `Semaine du ${fullDay(monday)}`,
    previous: 'Semaines précédentes',
    next: 'Semaines suivantes',
    today: 'Cette semaine',
    held: (minutes: number, capacity?: number | null) =>
      capacity == null ? hours(minutes) : `${hours(minutes)} sur ${hours(capacity)}`,
    dates: (count: number) => many(count, 'date', 'dates'),
    beyond: 'Semaine trop chargée',
    legend: 'La barre pleine montre les heures prévues, le trait la limite de la personne.',
  },
});
