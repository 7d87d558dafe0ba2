import { many } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  title: 'Conflits',
  under:
    'Les personnes, véhicules et salles prévus à deux endroits à la fois, à partir d’aujourd’hui',
  planning: 'Planning',
  emptyTitle: 'Aucun conflit',
  emptyText:
    'Personne et rien n’est prévu à deux endroits à la fois, route comprise. Ce qu’apporte un classeur importé est vérifié aussi.',
  open: (count: number) => `À régler : ${many(count, 'conflit', 'conflits')}`,
  openText: 'Ouvrez l’une des deux dates pour la déplacer, ou pour changer qui y va et avec quoi.',
  accepted: (count: number) => `Acceptés : ${many(count, 'conflit', 'conflits')}`,
  kinds: { PERSON: 'Personne', VEHICLE: 'Véhicule', MATERIAL: 'Matériel', ROOM: 'Salle' },
  road: (minutes: number) =>
    `Les deux lieux sont à ${many(minutes, 'minute', 'minutes')} de route : le temps manque.`,
  accept: {
    act: 'Laisser ainsi…',
    title: (name: string) => `Laisser ${name} à deux endroits ?`,
    reason: 'Pourquoi est-ce possible ?',
    reasonHint: 'Par exemple : un collègue prend le relais à midi. Votre raison est gardée.',
    notNow: 'Pas maintenant',
    sure: 'Laisser ainsi',
    done: 'Le conflit est accepté, avec votre raison.',
  },
});
