import { many } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  title: 'Ma journée',
  team: 'La journée de l’équipe',
  mine: 'Seulement mes dates',
  everyone: 'Toute l’équipe',
  previous: 'La veille',
  next: 'Le lendemain',
  today: 'Aujourd’hui',
  emptyTitle: 'Rien de prévu ce jour-là',
  emptyText: 'Les dates où vous êtes attendu apparaîtront ici, même sans réseau le jour venu.',
  unlinked:
    'Votre compte n’est relié à personne de l’équipe : voici les dates de tous. La coordination peut le relier depuis la page de l’équipe.',
  planning: 'Voir le planning',
  with: (partners: string) => `Avec ${partners}`,
  count: 'Compter',
  folded: 'Replier',
  summary: (met: number, newcomers: number) =>
    met === 0
      ? 'Personne pour l’instant'
      : `${many(met, 'personne', 'personnes')}, dont ${many(newcomers, 'nouvelle', 'nouvelles')}`,
  noOutcome: 'Compte rendu à faire',
  person: 'Une personne',
  newPerson: 'Une nouvelle',
  minus: 'Retirer une personne',
  minusNew: 'Retirer une nouvelle',
  full: 'Corriger tout le compte rendu',
  sending: {
    all: 'Tout est envoyé',
    waiting: (count: number) => `${count} à envoyer`,
    offline: 'Hors réseau',
    offlineText: (count: number) =>
      count === 0
        ? 'Cette page marche sans réseau : ce que vous compterez partira plus tard, une seule fois.'
        : `${many(count, 'geste partira', 'gestes partiront')} dès le retour du réseau, une seule fois.`,
    now: 'Envoyer maintenant',
    other: (count: number) =>
      `${many(count, 'geste noté', 'gestes notés')} ici par une autre personne : ils partiront quand elle se reconnectera sur cet appareil.`,
    refused: (count: number) =>
      `${many(count, 'geste n’a pas été accepté', 'gestes n’ont pas été acceptés')}`,
    drop: 'Abandonner ces gestes',
    retry: 'Réessayer',
  },
  expected: (count: number) => many(count, 'personne attendue', 'personnes attendues'),
  discreet: 'Masquer les noms',
  call: (name: string) => `Appeler ${name}`,
  noTransport: 'sans moyen de transport',
  walkIn: 'Une personne venue sans inscription',
  walkIns: (count: number) => `${many(count, 'venue', 'venues')} sans inscription à envoyer`,
});
