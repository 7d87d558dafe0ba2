import { many } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';
import { PRACTICE_NAMES } from '../planning/fr.ts';

export const fr = setInFrench({
  title: 'Guides pas à pas',
  under: 'Un guide par type d’action. Adaptez-les à votre façon de faire.',
  tasks: 'Tâches',
  practices: PRACTICE_NAMES,
  practice: 'Type d’action',
  guide: 'Guide',
  steps: (count: number) => many(count, 'étape', 'étapes'),
  adapted: 'Adapté par vous',
  shipped: 'Guide d’origine',
  before: 'Avant',
  onTheDay: 'Le jour même',
  after: 'Après',
  dayOf: (day: number) =>
    day < 0 ? `${many(-day, 'jour', 'jours')} avant` : `${many(day, 'jour', 'jours')} après`,
  far: 'une seule fois, pour la première date de l’action',
  edit: 'Adapter ce guide',
  reset: {
    act: 'Revenir au guide d’origine',
    done: 'Le guide d’origine est de retour.',
  },
  restored: 'Votre guide est de retour.',
  form: {
    title: (practice: string) => `Adapter le guide : ${practice}`,
    name: 'Titre',
    introduction: 'Introduction',
    steps: 'Étapes',
    step: (at: number) => `Étape ${at}`,
    days: 'Nombre de jours (0 : le jour même)',
    side: 'Avant ou après ?',
    sides: { BEFORE: 'jours avant', AFTER: 'jours après' },
    what: 'Que faut-il faire ?',
    advice: 'Conseil',
    add: 'Ajouter une étape',
    remove: 'Retirer cette étape',
    save: 'Enregistrer le guide',
    saved:
      'Le guide est enregistré. Il vaut pour les dates à venir ; les tâches déjà créées restent.',
    cancel: 'Ne rien changer',
  },
});
