import { many } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  title: 'Tâches',
  planning: 'Planning',
  counted: (group: string, count: number) => `${group} : ${many(count, 'tâche', 'tâches')}`,
  show: 'Afficher',
  shown: {
    ours: 'Pour moi, et à prendre',
    all: 'Pour toute l’équipe',
  },
  groups: { late: 'En retard', week: 'Cette semaine', later: 'Plus tard' },
  everything: 'Afficher aussi ce qui vient après quatre semaines',
  due: (day: string) => `pour le ${day}`,
  dueToday: 'pour aujourd’hui',
  mine: 'pour vous',
  free: 'à prendre',
  somebody: 'prise par un collègue',
  act: { take: 'Je prends', giveBack: 'Rendre', done: 'C’est fait', undone: 'À refaire' },
  told: {
    take: 'Vous vous en chargez.',
    'give-back': 'La tâche est de nouveau à prendre.',
    done: 'La tâche est faite.',
    undone: 'La tâche est de nouveau à faire.',
  },
  state: { done: 'Faite' },
  notInTeam: 'Votre compte n’est relié à personne de l’équipe',
  notInTeamText:
    'Vous voyez les tâches à prendre, sans pouvoir les prendre. Demandez à la coordination de vous ajouter à l’équipe.',
  emptyTitle: 'Rien à faire dans les quatre semaines',
  emptyText:
    'Les étapes du guide de chaque action annoncée deviennent des tâches, 90 jours avant sa date. Notez aussi ici ce que vous ne voulez pas oublier.',
  guides: 'Voir les guides',
  news: 'Voir les nouvelles',
  write: {
    act: 'Noter une tâche',
    title: 'Noter une tâche',
    what: 'Que faut-il faire ?',
    due: 'Pour le',
    who: 'Qui s’en charge ?',
    me: 'Moi',
    anyone: 'Qui voudra',
    save: 'Noter la tâche',
    saved: 'La tâche est notée.',
    notNow: 'Pas maintenant',
  },
  todo: {
    title: (count: number) =>
      `${many(count, 'tâche est à faire', 'tâches sont à faire')} aujourd’hui ou en retard.`,
    first: (title: string) => `La première : ${title}.`,
    see: 'Voir les tâches',
  },
  ofDate: {
    title: 'À préparer',
    none: 'Les étapes du guide deviennent des tâches quand la date est annoncée, dans les 90 jours qui la précèdent.',
    guide: 'Voir le guide de ce type d’action',
  },
});
