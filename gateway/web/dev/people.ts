import type { Answer, Call, Commune, SkillCode, Volunteer } from '../src/api/types.ts';

/** Invented people of real communes; the same ones at each start. */

export const SKILL_LABELS: Record<string, string> = {
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
};

const NAMES =
  'Ameugny 71007,Bergesserin 71030,Berzé-le-Châtel 71032,Blanot 71039,Bonnay-Saint-Ythaire 71042,Bray 71057,Buffières 71065,Burzy 71068,Château 71112,Chérizet 71125,Chevagny-sur-Guye 71127,Chiddes 71128,Chissey-lès-Mâcon 71130,Cluny 71137,Cortambert 71146,Cortevaix 71147,Curtil-sous-Buffières 71163,Donzy-le-Pertuis 71181,Flagy 71199,Jalogny 71240,Joncy 71242,La Guiche 71231,La Vineuse sur Fregande 71582,Lournand 71264,Massilly 71287,Mazille 71290,Passy 71344,Pressy-sous-Dondin 71358,Sailly 71381,Saint-André-le-Désert 71387,Saint-Clément-sur-Guye 71400,Saint-Huruge 71427,Saint-Marcelin-de-Cray 71446,Saint-Martin-de-Salencey 71452,Saint-Martin-la-Patrouille 71458,Saint-Vincent-des-Prés 71488,Salornay-sur-Guye 71495,Sigy-le-Châtel 71521,Sivignon 71524,Taizé 71532,Bonnay 71041';
export const communes: Commune[] = [
  ...NAMES.split(',').map((line) => ({
    insee: line.slice(-5),
    name: line.slice(0, -6),
    departement: '71',
    inTenant: true,
  })),
  { insee: '71270', name: 'Mâcon', departement: '71', inTenant: false },
  { insee: '71306', name: 'Montceau-les-Mines', departement: '71', inTenant: false },
];

const FIRST =
  'Élise,Marc,Hélène,Jean-Baptiste,Françoise,Agnès,René,Zoé,Noël,Inès,André,Chloé,Gaëlle,Rémi,Anaïs,Thérèse,Loïc,Bérénice,Maïté,Henri,Solène,Aimé,Joséphine,Léon,Nadège,Kévin,Aïcha,Mireille,Paul,Odile'.split(
    ',',
  );
const LAST =
  'Bonnardot,Petitjean,Lœuillet,Gâteau,Desbois-Lamartine,Mugnier,Prudhon,Guérin,Thévenet,Chapuis,Forêt,Dubœuf,Perrault de Jotemps,Litaudon,Nonain,Clément,Vaillant,Charnay,Métrat,Ducroux,Berthelot,Fénelon,Lapalus,Quénard,Roux,Sève,Trémeau,Auloy,Vouillon,Bajard'.split(
    ',',
  );
const SKILL_CODES = Object.keys(SKILL_LABELS) as SkillCode[];

export const volunteers: Volunteer[] = Array.from({ length: 424 }, (_, i) => person(i));

function person(i: number): Volunteer {
  const firstName = FIRST[(i * 7) % FIRST.length] ?? '';
  const lastName = LAST[(i * 11 + Math.floor(i / 30)) % LAST.length] ?? '';
  const commune = communes[(i * 5) % 41];
  const skills = i % 6 === 0 ? [] : [SKILL_CODES[i % 9], SKILL_CODES[(i * 3 + 1) % 9]];
  const address = `${firstName}.${lastName}${i}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/[ ]/g, '-')
    .toLowerCase();
  return {
    id: `0193a000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    firstName,
    lastName,
    email: i === 90 ? null : `${address}@exemple.fr`,
    phone:
      i % 4 === 3
        ? null
        : `+3368${String(1234567 + i * 7919)
            .padStart(7, '0')
            .slice(-7)}`,
    commune: commune && { insee: commune.insee, name: commune.name },
    skills: [...new Set(skills)].map((code = 'OTHER') => ({
      code,
      label: SKILL_LABELS[code] ?? '',
    })),
    vehicle: i % 9 === 0 ? 'VAN' : i % 3 === 0 ? 'CAR' : null,
    availability:
      i % 5 === 0
        ? { text: 'plutôt le jeudi et le samedi matin', slots: ['THU_AM', 'THU_PM', 'SAT_AM'] }
        : { slots: [] },
    consent:
      i % 22 === 21
        ? { state: 'UNKNOWN' }
        : { state: 'GIVEN', at: '2026-02-14T09:00:00Z', source: 'WORKBOOK' },
    asNeeded: i % 17 === 0,
    note: i % 12 === 0 ? 'Préfère être appelée avant 20 h.' : null,
    household: i % 40 === 1,
    lastAskedAt: i % 3 === 0 ? '2026-11-09T08:00:00Z' : null,
    askedThisMonth: i % 3 === 0 ? 1 : 0,
    createdAt: '2026-02-14T09:00:00Z',
    updatedAt: '2026-11-09T08:00:00Z',
    version: 1,
  };
}

const cluny = { commune: '71137', communeName: 'Cluny' };
const at = (days: number, hours: number) => {
  const date = new Date(Date.now() + days * 86_400_000);
  date.setUTCHours(hours, 0, 0, 0);
  return date.toISOString();
};

function call(id: string, fields: Partial<Call>): Call {
  return {
    id,
    title: '',
    message: '',
    place: { ...cluny, label: 'quartier de la gare' },
    startsAt: at(3, 13),
    endsAt: at(3, 15),
    state: 'OPEN',
    helpersNeeded: 4,
    accepted: 0,
    waiting: 0,
    declined: 0,
    maybe: 0,
    recipients: 402,
    outcomeNoted: false,
    version: 1,
    createdAt: at(-1, 9),
    deliveries: { pending: 0, sent: 398, failed: 3, bounced: 1 },
    excluded: { noConsent: 19, cap: 0, busy: 0, noAddress: 1, notInAudience: 0 },
    audience: { communes: [], skills: [], availableAtThatTime: false },
    ...fields,
  };
}

export const calls: Call[] = [
  call('c-frigo', {
    title: 'Déplacer un réfrigérateur et deux meubles',
    message:
      'Une habitante de Cluny change de logement et a besoin de bras pour descendre un réfrigérateur et deux meubles du deuxième étage, sans ascenseur.\n\nComptez deux heures, café compris.',
    detailsForAccepted:
      'Mme Lapalus, 12 rue de la Chanaise, 2e étage. Sonnez « Lapalus ». Téléphone : 06 00 00 00 01.',
  }),
  call('c-affiches', {
    title: 'Poser les affiches du forum des aidants dans les villages de la Guye',
    place: {
      commune: '71387',
      communeName: 'Saint-André-le-Désert',
      label: 'départ de la salle des fêtes',
    },
    startsAt: at(9, 8),
    endsAt: at(9, 11),
    helpersNeeded: 10,
    state: 'OPEN',
    recipients: 100,
    waves: { size: 100, everyMinutes: 240 },
    nextWaveAt: at(1, 14),
    deliveries: { pending: 0, sent: 100, failed: 0, bounced: 0 },
  }),
  call('c-jardin', {
    title: 'Préparer le jardin partagé avant l’hiver',
    place: { commune: '71495', communeName: 'Salornay-sur-Guye', label: 'derrière la mairie' },
    startsAt: at(-6, 13),
    endsAt: at(-6, 16),
    state: 'FILLED',
    helpersNeeded: 6,
  }),
  call('c-soupe', {
    title: 'Éplucher les légumes de la soupe partagée',
    startsAt: at(-20, 8),
    endsAt: at(-20, 11),
    state: 'CLOSED',
    helpersNeeded: 3,
  }),
  call('c-marche', {
    title: 'Accompagner la marche des aînés',
    startsAt: at(-30, 13),
    endsAt: at(-30, 15),
    state: 'CANCELLED',
    cancelReason: 'La météo annonce un orage.',
    helpersNeeded: 5,
  }),
];

export const answers = new Map<string, Answer[]>([
  ['c-frigo', sample(9, 3)],
  ['c-affiches', sample(18, 6)],
  ['c-jardin', sample(40, 6)],
  ['c-soupe', sample(9, 3)],
  ['c-marche', sample(2, 1)],
]);

function sample(length: number, places: number): Answer[] {
  let taken = 0;
  let waiting = 0;
  return Array.from({ length }, (_, i) => {
    const v = person(i * 13 + 4);
    const answer = i % 3 === 0 ? 'YES' : i % 5 === 4 ? 'MAYBE' : 'NO';
    const accepted = answer === 'YES' && taken < places;
    if (accepted) taken += 1;
    const waits = answer === 'YES' && !accepted;
    if (waits) waiting += 1;
    return {
      volunteerId: v.id,
      firstName: v.firstName,
      lastName: v.lastName,
      phone: v.phone,
      email: v.email,
      commune: v.commune,
      answer,
      place: accepted ? 'ACCEPTED' : waits ? 'WAITING' : 'NONE',
      position: waits ? waiting : null,
      via: i % 6 === 3 ? 'PHONE' : 'LINK',
      at: at(-1, 9),
    } satisfies Answer;
  });
}
