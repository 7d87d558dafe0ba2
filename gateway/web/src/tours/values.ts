import type { Tour, TourPreviewRequest, TourRequest } from '../api/types.ts';

type TourStop = Tour['stops'][number];

/** A stop as it is typed; hours as "09:00", minutes empty where they are estimated. */
export interface Line {
  /** Of a stop that the tour has already. */
  occurrenceId?: string;
  /** Its own, where it is not the one of the tour. */
  actionId: string;
  commune: { insee: string; name: string } | null;
  label: string;
  place?: Pick<TourStop['place'], 'kind' | 'confidentiality'>;
  arrivesAt: string;
  leavesAt: string;
  travelMinutes: string;
}

export interface Values {
  date: string;
  actionId: string;
  vehicleId: string;
  driverId: string;
  companionIds: string[];
  stops: Line[];
}

export const BLANK_LINE: Line = {
  actionId: '',
  commune: null,
  label: '',
  arrivesAt: '',
  leavesAt: '',
  travelMinutes: '',
};

export function blank(date: string): Values {
  return {
    date,
    actionId: '',
    vehicleId: '',
    driverId: '',
    companionIds: [],
    stops: [BLANK_LINE, BLANK_LINE],
  };
}

export const time = (of: string) => of.slice(0, 5);

export function valuesOf(tour: Tour): Values {
  const action = tour.stops[0]?.actionId ?? '';
  return {
    date: tour.date,
    actionId: action,
    vehicleId: tour.vehicle.id,
    driverId: tour.driver?.id ?? '',
    companionIds: tour.companions.map(({ id }) => id),
    stops: tour.stops.map((stop) => ({
      occurrenceId: stop.occurrenceId,
      actionId: stop.actionId === action ? '' : stop.actionId,
      commune: { insee: stop.place.insee, name: stop.place.name },
      label: stop.place.label ?? '',
      place: { kind: stop.place.kind, confidentiality: stop.place.confidentiality },
      arrivesAt: time(stop.arrivesAt),
      leavesAt: time(stop.leavesAt),
      travelMinutes: stop.typedMinutes == null ? '' : String(stop.typedMinutes),
    })),
  };
}

/** The services judge what is missing: it is sent as it is. */
export function requestOf(typed: Values): TourRequest {
  return {
    date: typed.date,
    vehicleId: typed.vehicleId,
    driverId: typed.driverId || null,
    companionIds: typed.companionIds.filter((id) => id !== typed.driverId),
    stops: typed.stops.map((line) => ({
      occurrenceId: line.occurrenceId,
      actionId: line.actionId || typed.actionId,
      place: {
        ...line.place,
        insee: line.commune?.insee ?? '',
        label: line.label.trim() || undefined,
      },
      arrivesAt: line.arrivesAt || null,
      leavesAt: line.leavesAt || null,
      travelMinutes: minutes(line),
    })),
  };
}

export function draftOf(typed: Values, tourId?: string): TourPreviewRequest {
  return {
    tourId,
    date: typed.date,
    stops: typed.stops.map((line) => ({
      occurrenceId: line.occurrenceId,
      insee: line.commune?.insee,
      label: line.label.trim() || undefined,
      arrivesAt: line.arrivesAt || undefined,
      leavesAt: line.leavesAt || undefined,
      travelMinutes: minutes(line),
    })),
  };
}

function minutes({ travelMinutes: typed }: Line): number | undefined {
  return typed.trim() === '' || Number.isNaN(Number(typed)) ? undefined : Number(typed);
}

/** "11:12" when a way of these minutes begins at "11:00"; undefined on another day. */
export function after(leavesAt: string, way: number | null | undefined): string | undefined {
  const [hours, rest] = leavesAt.split(':').map(Number);
  if (hours === undefined || rest === undefined || way == null) return undefined;
  const at = hours * 60 + rest + way;
  const two = (value: number) => String(value).padStart(2, '0');
  return at < 24 * 60 ? `${two(Math.floor(at / 60))}:${two(at % 60)}` : undefined;
}

export const LINE_FIELDS = ['actionId', 'place', 'arrivesAt', 'leavesAt', 'travelMinutes'] as const;

/** The action is asked for once: a line without its own has nothing to mend. */
export function placed(errors: Record<string, string>, typed: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, message]) => {
      const line = /^stops\.(\d+)\.actionId$/.exec(field);
      return [line && !typed.stops[Number(line[1])]?.actionId ? 'actionId' : field, message];
    }),
  );
}

export const FIELDS = (stops: number) => [
  'date',
  'vehicleId',
  'driverId',
  'companionIds',
  ...Array.from({ length: stops }, (_, at) =>
    LINE_FIELDS.map((field) => `stops.${at}.${field}`),
  ).flat(),
  'stops',
];
