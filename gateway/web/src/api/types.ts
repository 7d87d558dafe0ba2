/** The shapes of the services' answers and requests, as their APIs promise them. */
import type { components as ActionsApi } from './promised/actions.ts';
import type { components as NotificationsApi } from './promised/notifications.ts';
import type { components as PartnersApi } from './promised/partners.ts';
import type { components as VolunteersApi } from './promised/volunteers.ts';

type OfActions = ActionsApi['schemas'];
type OfNotifications = NotificationsApi['schemas'];
type OfPartners = PartnersApi['schemas'];
type OfVolunteers = VolunteersApi['schemas'];

/** What may be left out may be null as well. */
type OrNull<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | null : T[K] };

/** What these pages always send, though the API would do without. */
type Always<T, K extends keyof T> = OrNull<T> & Required<Pick<T, K>>;

export interface List<T> {
  items: T[];
  next: string | null;
  total?: number;
}

export type Me = OfPartners['MeResponse'];
export type Membership = OfPartners['Place'];
export type Problem = Omit<OfPartners['Problem'], 'status' | 'errors'> & {
  status: number;
  errors?: Required<OfPartners['Flaw']>[];
};

/** As suggested; a volunteer's own has code and name only. */
export type Commune = OfVolunteers['CommuneName'] & Partial<OfVolunteers['CommuneSuggestion']>;

export type SkillCode = OfVolunteers['SkillLabel']['code'];
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
] as const satisfies readonly SkillCode[];
export type Consent = OfVolunteers['Consent'];
export type ConsentState = Consent['state'];
export type ConsentSource = NonNullable<Consent['source']>;
export type Volunteer = OrNull<OfVolunteers['VolunteerResponse']>;
export type Vehicle = NonNullable<Volunteer['vehicle']>;
export type VolunteerRequest = Omit<
  Always<OfVolunteers['VolunteerRequest'], 'firstName' | 'lastName' | 'asNeeded'>,
  'consent' | 'skills' | 'availability'
> & {
  consent: Always<OfVolunteers['ConsentBody'], 'state'>;
  skills: string[];
  availability?: { text?: string | null; slots: string[] };
};

export type RowNote = OfVolunteers['Finding'];
export type SheetReport = OfVolunteers['SheetReport'];
export type ImportJob = OfVolunteers['ImportResponse'];
export type PastedLines = Pick<OfActions['CellsRequest'], 'name'> & { rows: string[][] };
export type SeenLine = OrNull<OfActions['SeenLineResponse']>;
export type RejectedSheet = OfActions['RejectedSheet'];
export type MorningMail = OrNull<OfActions['MorningMailResponse']>;
export type UndoneImport = OfActions['Undone'];

export type CallSummary = OfVolunteers['CallSummary'];
export type CallState = CallSummary['state'];
export type Call = OrNull<OfVolunteers['CallResponse']>;
export type Audience = OfVolunteers['DraftAudience'];
export type Excluded = OfVolunteers['Exclusions'];
export type CallRequest = Omit<OfVolunteers['CallDraft'], 'waves'> & {
  waves?: Required<OfVolunteers['DraftWaves']>;
} & Required<
    Pick<
      OfVolunteers['CallDraft'],
      'title' | 'message' | 'place' | 'startsAt' | 'endsAt' | 'helpersNeeded' | 'audience'
    >
  >;
export type CallPreview = OfVolunteers['Preview'];

export type Answer = OrNull<OfVolunteers['AnswerRow']>;
export type AnswerValue = Answer['answer'];
export type AnswerVia = Answer['via'];

export type Delivery = OrNull<OfNotifications['DeliveryResponse']>;
export type DeliveryState = Delivery['state'];

export type Practice = OfActions['ActionRequest']['practice'];
export const PRACTICES = [
  'FORECOURT',
  'PUBLIC_SPACE_PRESENCE',
  'LOCAL_EVENT',
  'OUTDOOR_ACTIVITY',
  'PARTNER_WORKSHOP',
  'PERMANENCE',
  'ANTENNA',
  'HOME_VISIT',
] as const satisfies readonly Practice[];
export type Action = OrNull<OfActions['ActionResponse']>;
export type ActionState = Action['state'];
export type ActionRequest = OrNull<OfActions['ActionRequest']>;
export type Arrangements = OrNull<OfActions['ArrangementsBody']>;
export type Organisation = OrNull<OfActions['OrganisationBody']>;
export type Place = OrNull<OfActions['PlaceBody']>;
export type PlaceKind = Place['kind'];
export type Occurrence = OrNull<OfActions['OccurrenceResponse']>;
export type OccurrenceState = Occurrence['state'];
export type Changed = OfActions['ChangedResponse'];
export type Scope = 'THIS' | 'FOLLOWING' | 'ALL';
export type Season = OfActions['SeasonResponse'];
export type SeasonRequest = OfActions['SeasonRequest'];
export type SeasonFigures = OfActions['FiguresResponse'];
export type SeasonComparison = OrNull<OfActions['ComparisonResponse']>;
export type SeasonCopy = OfActions['CopyResponse'];
export type FlaggedDate = OfActions['FlaggedDateResponse'];
export type House = OrNull<OfActions['HouseResponse']>;
export type Theme = OfActions['ThemeResponse'];
export type RhythmRequest = OrNull<OfActions['RhythmRequest']>;
export type Rhythm = OfActions['RhythmResponse'];
export type RhythmPreview = OfActions['PreviewResponse'];
export type Coverage = OfActions['CoverageResponse'];
export type CoveredCommune = OrNull<OfActions['CommuneResponse']>;
export type VisitRequest = OrNull<OfActions['RequestResponse']>;
export type VisitWish = OrNull<OfActions['ReceivedRequest']>;
export type Referral = OrNull<OfActions['ReferralResponse']>;
export type ReferralLine = OrNull<OfActions['ReferralLine']>;
export type ReferralState = ReferralLine['state'];
export type ReferralStep = OrNull<Referral['steps'][number]>;
export type ReferralAnswer = OrNull<OfActions['ReferralAnswer']>;
export type ReferralReason = NonNullable<ReferralAnswer['reason']>;
export type ReferralRequest = OrNull<OfActions['ReferralRequest']>;
export type Partner = OrNull<OfPartners['PartnerResponse']>;

export const AGES = [
  'UNDER_18',
  'FROM_18_TO_24',
  'FROM_25_TO_39',
  'FROM_40_TO_59',
  'FROM_60_TO_69',
  'FROM_70',
] as const;
export type AgeBand = (typeof AGES)[number];
export const OPERATORS = [
  'FRANCE_TRAVAIL',
  'CAF',
  'CPAM',
  'MSA',
  'CARSAT',
  'DGFIP',
  'LA_POSTE',
  'ANTS',
  'POINT_JUSTICE',
  'URSSAF',
  'ENERGY_VOUCHER',
  'ANAH',
  'OTHER',
] as const;
export type Operator = (typeof OPERATORS)[number];
export const OUTCOME_DETAILS = [
  'AGES',
  'COMMUNES',
  'THEMES',
  'ERRANDS',
  'TRANSPORT',
  'NEEDS',
  'TIME',
] as const;
export type OutcomeDetail = (typeof OUTCOME_DETAILS)[number];
export interface Errands {
  solved: number;
  followUp: number;
  redirected: number;
}
export interface Figures {
  met: number;
  newcomers: number;
  ages: Partial<Record<AgeBand, number>>;
  communes: Record<string, number>;
  themes: Record<string, number>;
  errands: Partial<Record<Operator, Errands>>;
  withoutTransport: number;
  needs: number;
  minutes?: number | null;
}
export type FiguresRequest = Partial<Figures> & Pick<Figures, 'met'>;
export interface Outcome {
  occurrenceId: string;
  figures: Figures;
  by?: string | null;
  at: string;
  tallies: string[];
  history: { figures: Figures; by?: string | null; at: string }[];
  version: number;
}
export interface Account {
  occurrenceId: string;
  actionId: string;
  practice: Practice;
  title: string;
  startsAt: string;
  endsAt: string;
  insee?: string | null;
  place?: string | null;
  staff: string[];
  minutes: number;
  outcome?: Outcome | null;
}
export type Counted = Figures & { tallies: string[]; version: number };
export type Attendance = 'CAME' | 'EXCUSED' | 'ABSENT';
export interface Expected {
  bookingId: string;
  name: string;
  discreetName: string;
  phone?: string | null;
  noTransport: boolean;
  startsAt?: string | null;
  attendance?: Attendance | null;
}
export interface Stop {
  occurrenceId: string;
  actionId: string;
  state: OccurrenceState;
  practice: Practice;
  title: string;
  description?: string | null;
  startsAt: string;
  endsAt: string;
  reason?: string | null;
  insee?: string | null;
  commune?: string | null;
  place?: string | null;
  confidentiality?: NonNullable<Place['confidentiality']> | null;
  partners: string[];
  themes: { code: string; label: string }[];
  tourId?: string | null;
  expected: Expected[];
  counted?: Counted | null;
}
export interface MyDay {
  date: string;
  subject: string;
  name?: string | null;
  memberId?: string | null;
  hidden: OutcomeDetail[];
  items: Stop[];
}
export type BookedPerson = OrNull<OfActions['LineResponse']>;
export type BookingRequest = OrNull<OfActions['BookingRequest']>;
export type TypedPerson = OfActions['TypedPerson'];
export type Given = OrNull<OfActions['GivenResponse']>;
export type DatePlaces = OfActions['PlacesResponse'];
export type Slot = OfActions['SlotResponse'];
export type PlacesRequest = OrNull<OfActions['PlacesRequest']>;
export type Lift = OrNull<OfActions['LiftResponse']>;
export type Group = OfActions['GroupResponse'];
export type GroupMember = OrNull<Group['members'][number]>;
export type GroupRequest = OrNull<OfActions['GroupRequest']>;
export const GROUPINGS = ['PRACTICE', 'COMMUNE', 'HOUSE', 'PARTNER', 'SEASON'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export interface ReportLine {
  key: string;
  label: string;
  dates: number;
  met?: number | null;
  newcomers?: number | null;
  minutes: number;
  communes: number;
}
export interface Report {
  by: Grouping;
  lines: ReportLine[];
  total: ReportLine;
  missing: number;
}
export interface FollowUp {
  /** Ids of the dates that it adds up. */
  dates: string[];
  met: number;
  lines: (Errands & { operator: Operator; label: string; total: number })[];
  total: Errands;
  errands: number;
  entered: number;
  changed: number;
}
export type Task = OrNull<OfActions['TaskResponse']>;
export type TaskRequest = OrNull<Partial<OfActions['TaskRequest']>>;
export type Member = OrNull<OfActions['TeamMemberResponse']>;
/** As typed: what is missing is null, and the service says so. */
export type MemberRequest = Omit<OrNull<OfActions['MemberRequest']>, 'workingHours'> & {
  workingHours: { day: OfActions['HoursRequest']['day']; from: string | null; to: string | null }[];
};
export type Absence = OrNull<OfActions['Absence']>;
export type AbsenceRequest = Omit<OrNull<OfActions['AbsenceRequest']>, 'from'> & {
  from: string | null;
};
export type Load = OrNull<OfActions['Load']>;
export type Suggestion = OfActions['Suggestion'];
export type Taken = OrNull<OfActions['TakenResponse']>;
export type Clash = OfActions['ClashResponse'];
export type StandingClash = Omit<OfActions['StandingClashResponse'], 'despite'> & {
  despite?: OrNull<OfActions['Despite']> | null;
};
export type ClashCheck = OfActions['CheckResponse'];
export type Equipment = OrNull<OfActions['EquipmentResponse']>;
export type EquipmentRequest = OrNull<OfActions['EquipmentRequest']>;
export type EquipmentKind = Equipment['kind'];
export const EQUIPMENT_KINDS = [
  'VEHICLE',
  'MATERIAL',
  'ROOM',
] as const satisfies readonly EquipmentKind[];
export type Reception = OrNull<OfActions['ReceptionRequest']>;
export type Closure = OfActions['ClosureBody'];
export type Closures = OfActions['ClosuresBody'];
export type Roads = OfActions['RoadsRequest'];
export type CalendarFeed = OfActions['FeedResponse'];
export type FeedKind = CalendarFeed['kind'];
export type Playbook = OfActions['PlaybookResponse'];
export type Guide = Omit<OfActions['GuideRequest'], 'steps'> & {
  steps: OrNull<Partial<OfActions['StepRequest']>>[];
};
export type News = OrNull<OfActions['NewsResponse']>;
export type NewsRequest = OrNull<OfActions['NewsRequest']>;
export type WorkshopProposal = OfActions['ProposalResponse'];
export type Telling = OfActions['TellingResponse'];
export type Addressee = OfActions['AddresseeResponse'];
export type Tour = OrNull<OfActions['TourResponse']>;
/** The services say what is missing of an unfinished line. */
type TourLine = Omit<OrNull<OfActions['StopRequest']>, 'arrivesAt' | 'leavesAt'> & {
  arrivesAt: string | null;
  leavesAt: string | null;
};
export type TourRequest = Omit<OrNull<OfActions['TourRequest']>, 'stops'> & { stops: TourLine[] };
export type TourPreviewRequest = OrNull<OfActions['TourPreviewRequest']>;
export type TourPreview = OfActions['TourPreviewResponse'];
export type ToldCommune = OfActions['ToldCommuneResponse'];
export type HomeVisit = OrNull<OfActions['VisitResponse']>;
export type HomeVisitLine = OrNull<OfActions['VisitLine']>;
export type HomeVisitState = HomeVisit['state'];
export type HomeVisitRequest = OrNull<OfActions['VisitRequest']>;
export type KitItem = OfActions['KitRequest'];

export type Neighbour = OfActions['NeighbourResponse'];
export type NamedNeighbour = Pick<Neighbour, 'siren'> & {
  name?: string | null;
  from?: string | null;
  until?: string | null;
};
export type SharedDate = OrNull<OfActions['SharedDateResponse']>;
export type SharedThing = OrNull<OfActions['SharedThingResponse']>;
export type TakenTime = OfActions['TakenTimeResponse'];
export type Borrowed = OrNull<OfActions['BorrowedResponse']>;
export type Lent = OrNull<OfActions['LoanResponse']>;
export type Thing = OrNull<OfActions['EquipmentResponse']>;
export type SyncNote = OrNull<OfActions['SyncNote']>;
export type Followed = OrNull<OfActions['FollowedResponse']>;
export type FollowedRequest = OrNull<OfActions['FollowedRequest']>;
export type FollowedDate = OrNull<OfActions['FollowedDateResponse']>;
export type NewsFeed = OfActions['NewsFeedResponse'];
export type Heard = OrNull<OfActions['HeardResponse']>;
export type Outlines = OfActions['OutlinesResponse'];
export type Outline = OfActions['OutlineResponse'];
export type DateProposal = OrNull<OfActions['DateProposalResponse']>;
export type Professional = OrNull<OfActions['ProfessionalResponse']>;
export type ProfessionalRequest = OrNull<OfActions['ProfessionalRequest']>;
export type Appointment = OrNull<OfActions['AppointmentResponse']>;
export type AppointmentRequest = OrNull<Omit<OfActions['AppointmentRequest'], 'place'>> & {
  place: Place;
};
export type SlotRequest = OrNull<OfActions['SlotRequest']>;
export type AppointmentDate = OrNull<OfActions['AppointmentDateResponse']>;
export type AppointmentSlot = AppointmentDate['slots'][number];
export type ExpectedPerson = NonNullable<AppointmentSlot['appointment']>;
