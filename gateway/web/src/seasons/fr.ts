import { many, number } from '../kit/counting.ts';
import { fullDay } from '../kit/days.ts';
import { setInFrench } from '../kit/typography.ts';
import { PRACTICE_NAMES } from '../planning/fr.ts';

export const fr = setInFrench({
  title: 'Saisons',
  under: 'Par saison, on planifie, on compare et on fait le bilan',
  add: 'Créer une saison',
  name: 'Nom',
  when: 'Du premier au dernier jour',
  state: 'Où en est-on ?',
  times: { past: 'Passée', present: 'En cours', future: 'À venir' },
  days: (from: string, to: string) => `du ${fullDay(from)} au ${fullDay(to)}`,
  emptyTitle: 'Aucune saison pour le moment',
  emptyText:
    'Une saison donne un nom à une période, par exemple « Saison 2026-2027 ». Rattachez-y vos actions : vous pourrez la comparer à la précédente, puis la reconduire en une fois.',
  number,
  practices: PRACTICE_NAMES,
  form: {
    fresh: 'Créer une saison',
    known: (name: string) => `Modifier ${name}`,
    name: 'Nom de la saison',
    nameHint: 'Par exemple : Saison 2026-2027.',
    from: 'Premier jour',
    to: 'Dernier jour',
    save: 'Enregistrer',
    giveUp: 'Abandonner',
    created: 'La saison est créée.',
    saved: 'La saison est enregistrée.',
  },
  page: {
    edit: 'Modifier',
    copy: 'Reconduire cette saison',
    report: 'Voir le bilan de la saison',
    actions: 'Voir toutes les actions',
  },
  compare: {
    title: 'Par rapport à la saison précédente',
    first: 'C’est votre première saison : la suivante pourra lui être comparée.',
    figure: 'Ce que l’on compte',
    difference: 'Écart',
    actions: 'Actions',
    dates: 'Dates',
    communes: 'Communes touchées',
    states: {
      SCHEDULED: 'Dates prévues',
      POSTPONED: 'Dates reportées',
      CANCELLED: 'Dates annulées',
      HELD: 'Dates tenues',
    },
    note: 'Par type d’action, les dates annulées ne sont pas comptées.',
  },
  daysOff: {
    title: 'Dates qui tombent un jour de congé',
    none: 'Aucune date prévue ne tombe un jour férié, pendant des vacances ou une fermeture.',
    text: (count: number) =>
      `${many(count, 'date tombe', 'dates tombent')} un jour férié, pendant des vacances scolaires ou une fermeture. À vous de décider : déplacer, annuler, ou tenir quand même.`,
    date: 'Date',
    why: 'Pourquoi regarder',
    reasons: (words: string[]) => words.join(' ; '),
  },
  copy: {
    title: (name: string) => `Reconduire ${name}`,
    text: 'Les actions sont copiées en brouillon dans une nouvelle saison, sauf les actions annulées et les visites à domicile. Chaque date garde son jour de la semaine et ses heures. Personne n’est prévenu tant que vous n’annoncez rien.',
    goesOn: '(suite)',
    act: 'Reconduire la saison',
    acting: 'Copie en cours…',
    done: 'La saison est reconduite.',
    report: 'Ce qui a été copié',
    sum: (actions: number, dates: number) =>
      `${many(actions, 'action copiée', 'actions copiées')} en brouillon, ${many(dates, 'date', 'dates')}.`,
    leftOut: (count: number) =>
      `${many(count, 'date est restée', 'dates sont restées')} de côté : ${count > 1 ? 'elles tomberaient' : 'elle tomberait'} hors de la nouvelle saison.`,
    refusedTitle: 'Dates impossibles',
    refused: 'Ces dates n’ont pas été copiées. Reprenez-les dans le planning si vous y tenez.',
    impossible: (date: string, reason: string) => `${fullDay(date)} : ${reason}`,
    permits: 'Les autorisations d’occuper l’espace public sont à redemander.',
    drafts: 'Relire les brouillons',
    see: 'Voir la nouvelle saison',
  },
});
