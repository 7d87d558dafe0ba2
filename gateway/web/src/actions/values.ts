import type {
  Action,
  ActionRequest,
  Arrangements,
  Organisation,
  PlaceKind,
  Practice,
} from '../api/types.ts';

type Confidentiality = NonNullable<NonNullable<ActionRequest['place']>['confidentiality']>;

/** What the form of an action holds: nothing is absent, an empty text says so. */
export interface Values {
  practice: Practice;
  title: string;
  description: string;
  seasonId: string;
  houseId: string;
  commune: { insee: string; name: string } | null;
  label: string;
  kind: PlaceKind;
  confidentiality: '' | Confidentiality;
  partners: string;
  lead: NonNullable<Organisation['lead']>;
  organiser: string;
  ourRole: string;
  mode: 'NONE' | 'HEAD_COUNT' | 'SLOTS';
  capacity: string;
  openToPublic: boolean;
  themes: string[];
  fallback: string;
  authorisation: '' | NonNullable<Arrangements['authorisation']>;
  power: string;
  group: string;
  insurance: string;
  registrar: '' | NonNullable<Arrangements['registrar']>;
  agreement: '' | NonNullable<Arrangements['agreement']>;
  openingHours: string;
}

export const BLANK: Values = {
  practice: 'PERMANENCE',
  title: '',
  description: '',
  seasonId: '',
  houseId: '',
  commune: null,
  label: '',
  kind: 'BUILDING',
  confidentiality: '',
  partners: '',
  lead: 'US',
  organiser: '',
  ourRole: '',
  mode: 'NONE',
  capacity: '',
  openToPublic: true,
  themes: [],
  fallback: '',
  authorisation: '',
  power: '',
  group: '',
  insurance: '',
  registrar: '',
  agreement: '',
  openingHours: '',
};

/** Each field of the form by the pointer that the service names it with. */
export const POINTERS: Record<string, keyof Values> = {
  practice: 'practice',
  title: 'title',
  description: 'description',
  seasonId: 'seasonId',
  houseId: 'houseId',
  'place.insee': 'commune',
  'place.label': 'label',
  'place.kind': 'kind',
  'place.confidentiality': 'confidentiality',
  place: 'commune',
  'organisation.partners': 'partners',
  'organisation.lead': 'lead',
  'organisation.organiser': 'organiser',
  'organisation.ourRole': 'ourRole',
  'admission.mode': 'mode',
  'admission.capacity': 'capacity',
  themes: 'themes',
  'arrangements.fallback': 'fallback',
  'arrangements.authorisation': 'authorisation',
  'arrangements.power': 'power',
  'arrangements.group': 'group',
  'arrangements.insurance': 'insurance',
  'arrangements.registrar': 'registrar',
  'arrangements.agreement': 'agreement',
  'arrangements.openingHours': 'openingHours',
};

export function valuesOf(action: Action, nameOf: (insee: string) => string): Values {
  const { place, organisation, admission, arrangements } = action;
  return {
    practice: action.practice,
    title: action.title,
    description: action.description ?? '',
    seasonId: action.seasonId ?? '',
    houseId: action.houseId ?? '',
    commune: place ? { insee: place.insee, name: nameOf(place.insee) } : null,
    label: place?.label ?? '',
    kind: place?.kind ?? 'BUILDING',
    confidentiality: place?.confidentiality ?? '',
    partners: (organisation.partners ?? []).map((partner) => partner.name).join('\n'),
    lead: organisation.lead ?? 'US',
    organiser: organisation.organiser ?? '',
    ourRole: organisation.ourRole ?? '',
    mode: admission.mode ?? 'NONE',
    capacity: admission.capacity ? String(admission.capacity) : '',
    openToPublic: admission.openToPublic ?? true,
    themes: action.themes,
    fallback: arrangements.fallback ?? '',
    authorisation: arrangements.authorisation ?? '',
    power: arrangements.power ?? '',
    group: arrangements.group ?? '',
    insurance: arrangements.insurance ?? '',
    registrar: arrangements.registrar ?? '',
    agreement: arrangements.agreement ?? '',
    openingHours: arrangements.openingHours ?? '',
  };
}

/** What was typed; a partner typed as before keeps the one it stands for in the directory. */
export function requestOf(values: Values, stored?: Action): ActionRequest {
  const text = (typed: string) => typed.trim() || null;
  const known = stored?.organisation.partners ?? [];
  const partners = values.partners
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => known.find((partner) => partner.name === name) ?? { name });
  return {
    practice: values.practice,
    title: values.title.trim(),
    description: text(values.description),
    seasonId: text(values.seasonId),
    houseId: text(values.houseId),
    place: values.commune
      ? {
          insee: values.commune.insee,
          label: text(values.label) ?? undefined,
          kind: values.kind,
          confidentiality: values.confidentiality || undefined,
        }
      : null,
    themes: values.themes,
    organisation: {
      lead: values.lead,
      organiser: text(values.organiser) ?? undefined,
      ourRole: text(values.ourRole) ?? undefined,
      partners,
    },
    admission: {
      mode: values.mode,
      capacity: values.capacity ? Number(values.capacity) : undefined,
      openToPublic: values.openToPublic,
    },
    arrangements: {
      fallback: text(values.fallback) ?? undefined,
      authorisation: values.authorisation || undefined,
      power: text(values.power) ?? undefined,
      group: text(values.group) ?? undefined,
      insurance: text(values.insurance) ?? undefined,
      registrar: values.registrar || undefined,
      agreement: values.agreement || undefined,
      openingHours: text(values.openingHours) ?? undefined,
    },
  };
}
