/** The shapes of the services' answers, as far as these pages read them. */

export interface List<T> {
  items: T[];
  next: string | null;
  total?: number;
}

export interface Me {
  subject: string;
  name?: string;
  email?: string;
  platformAdmin: boolean;
  tenants: Membership[];
}

export interface Membership {
  slug: string;
  siren: string;
  name: string;
  houseName?: string;
  zone?: string;
  roles: string[];
}

export interface Commune {
  insee: string;
  name: string;
  departement?: string;
  inTenant?: boolean;
}

export const SKILLS = [
  'MOVING',
  'DIY',
  'GARDEN',
  'COOKING',
  'TRANSPORT',
  'VISITING',
  'DIGITAL',
  'POSTING',
  'READING_WRITING',
  'OTHER',
] as const;
export type SkillCode = (typeof SKILLS)[number];
export type Vehicle = 'CAR' | 'VAN';
export type ConsentState = 'GIVEN' | 'REFUSED' | 'UNKNOWN';
export type ConsentSource = 'WORKBOOK' | 'STAFF' | 'LINK' | 'PAPER' | 'PHONE';

export interface Consent {
  state: ConsentState;
  at?: string | null;
  source?: ConsentSource | null;
}

interface VolunteerFields {
  firstName: string;
  lastName: string;
  email?: string | null;
  phone?: string | null;
  skillsText?: string | null;
  vehicle?: Vehicle | null;
  availability?: { text?: string | null; slots: string[] };
  consent: Consent;
  asNeeded: boolean;
  note?: string | null;
}

export interface Volunteer extends VolunteerFields {
  id: string;
  commune?: { insee: string; name: string } | null;
  skills: { code: string; label: string }[];
  household?: boolean;
  lastAskedAt?: string | null;
  askedThisMonth?: number;
  createdAt?: string;
  updatedAt?: string;
  version?: number;
}

/** What is sent to create or replace a volunteer: codes in place of labels. */
export interface VolunteerRequest extends VolunteerFields {
  commune?: string | null;
  skills: string[];
}

export interface RowNote {
  row: number;
  column?: string | null;
  value?: string | null;
  code: string;
  message: string;
}

export interface SheetReport {
  name: string;
  kind: string;
  rows: number;
  created: number;
  updated: number;
  duplicates: number;
  rejected: RowNote[];
  warnings?: RowNote[];
}

export interface ImportJob {
  id: string;
  state: 'RUNNING' | 'DONE' | 'FAILED';
  fileName?: string;
  dryRun: boolean;
  progress: { done: number; total: number };
  sheets?: SheetReport[];
  startedAt?: string;
  finishedAt?: string;
  error?: string | { detail?: string; hint?: string } | null;
}

export type CallState = 'OPEN' | 'FILLED' | 'CLOSED' | 'CANCELLED';

export interface CallSummary {
  id: string;
  title: string;
  place: { commune: string; communeName?: string | null; label?: string | null };
  startsAt: string;
  endsAt: string;
  state: CallState;
  helpersNeeded: number;
  accepted: number;
  waiting: number;
  declined: number;
  maybe: number;
  recipients: number;
  createdAt: string;
}

export interface Audience {
  communes?: string[];
  withinKm?: number;
  skills?: string[];
  vehicle?: Vehicle;
  availableAtThatTime?: boolean;
}

export interface Excluded {
  noConsent?: number;
  cap?: number;
  busy?: number;
  noAddress?: number;
  notInAudience?: number;
}

export interface Call extends CallSummary {
  version?: number;
  message: string;
  answerBy?: string | null;
  detailsForAccepted?: string | null;
  waves?: { size: number; everyMinutes: number } | null;
  nextWaveAt?: string | null;
  liftCap?: { reason: string } | null;
  audience?: Audience;
  deliveries: { pending: number; sent: number; failed: number; bounced: number };
  excluded?: Excluded;
  outcome?: { done: boolean; came: string[]; note?: string | null } | null;
  closedAt?: string | null;
  cancelReason?: string | null;
}

export interface CallRequest {
  title: string;
  message: string;
  place: { commune?: string; label?: string };
  startsAt: string;
  endsAt: string;
  helpersNeeded: number;
  answerBy?: string;
  detailsForAccepted?: string;
  waves?: { size: number; everyMinutes: number };
  liftCap?: { reason: string };
  audience: Audience;
}

export interface CallPreview {
  recipients: number;
  excluded: Excluded;
  waves?: { at: string; size: number }[] | null;
  atCapAfter?: number;
  sample?: { firstName: string; initial?: string; commune?: string }[];
  warnings?: { code: string; message: string }[];
}

export type AnswerValue = 'YES' | 'NO' | 'MAYBE';
export type AnswerVia = 'LINK' | 'PHONE' | 'MAIL' | 'IN_PERSON';

export interface Answer {
  volunteerId: string;
  firstName: string;
  lastName: string;
  phone?: string | null;
  email?: string | null;
  commune?: { insee: string; name: string } | null;
  answer: AnswerValue;
  place: 'ACCEPTED' | 'WAITING' | 'NONE';
  position?: number | null;
  via: AnswerVia;
  at: string;
}

export type DeliveryState = 'PLANNED' | 'SENDING' | 'SENT' | 'FAILED' | 'UNKNOWN' | 'BOUNCED';

export interface Delivery {
  id: string;
  callId?: string;
  recipient: { name?: string | null; address: string };
  channel: string;
  template: string;
  state: DeliveryState;
  attempts: number;
  lastAnswer?: string | null;
  updatedAt: string;
}

export interface Problem {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  code?: string;
  hint?: string;
  errors?: { pointer: string; code?: string; message: string }[];
  correlationId?: string;
}
