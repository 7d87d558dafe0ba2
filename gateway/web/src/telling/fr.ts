import { many } from '../kit/counting.ts';
import { setInFrench } from '../kit/typography.ts';

export const fr = setInFrench({
  title: 'Qui est prévenu ?',
  everyone: 'Tous prévenus',
  missing: (count: number) => `${many(count, 'personne', 'personnes')} à prévenir`,
  onTheWay: (count: number) => `${many(count, 'courriel', 'courriels')} en route`,
  text: 'Le dernier changement de cette date. Appelez celles et ceux qu’aucun courriel n’atteint, puis cochez.',
  toCall: 'À appeler',
  told: (count: number) => `Déjà prévenus, ou en passe de l’être (${count})`,
  kinds: { PARTNER: 'partenaire', COMMUNE: 'commune où s’arrête la tournée' },
  commune: (name: string) => `Mairie de ${name}`,
  words: {
    BY_MAIL: 'prévenue par courriel',
    BY_PHONE: 'prévenue par téléphone',
    ON_ITS_WAY: 'courriel en route',
    MAIL_FAILED: 'le courriel n’a pas pu être remis',
    NO_ADDRESS: 'pas d’adresse e-mail',
  },
  byPhone: (who: string | undefined, moment: string) =>
    who ? `prévenue par ${who}, ${moment}` : `prévenue, ${moment}`,
  act: 'C’est dit',
  back: 'Pas encore',
  of: (name: string) => ` à ${name}`,
  ticked: (name: string) => `C’est noté : ${name} est au courant.`,
  unticked: (name: string) => `${name} est de nouveau à prévenir.`,
});
