import { describe, expect, it } from 'vitest';
import type { AppointmentDate, House, Place } from '../api/types.ts';
import {
  byDay,
  freeSlots,
  giveRequest,
  NOBODY,
  openSlots,
  personOf,
  slotRequest,
  spots,
} from './values.ts';

const cluny = {
  id: 'h1',
  name: 'France services de Cluny',
  commune: { insee: '71137', name: 'Cluny' },
} as House;
const hall: Place = {
  insee: '71137',
  label: 'salle des Griottons',
  kind: 'BUILDING',
  confidentiality: 'ASIDE',
};
const typed = {
  ...NOBODY,
  firstName: ' Jeanne ',
  day: '2027-03-12',
  from: '09:00',
  to: '09:30',
  where: 'h1',
  commune: '',
  label: '',
  confidentiality: 'CLOSED_OFFICE',
  memberId: '',
};

describe('an appointment with one of us', () => {
  it('is at the house that was chosen, at that hour of its zone, with whoever gives it', () => {
    expect(giveRequest(typed, spots([cluny]), 'Indian/Reunion')).toMatchObject({
      person: { firstName: 'Jeanne' },
      startsAt: '2027-03-12T09:00:00+04:00',
      endsAt: '2027-03-12T09:30:00+04:00',
      houseId: 'h1',
      memberId: null,
      place: { insee: '71137', confidentiality: 'CLOSED_OFFICE' },
    });
  });

  it('may be where the permanence is, said first, with its confidentiality', () => {
    const known = spots([cluny], { title: 'Permanence', place: hall });

    expect(known.map(({ label }) => label)).toEqual([
      'salle des Griottons',
      'France services de Cluny',
    ]);
    expect(known[0]?.place.confidentiality).toBe('ASIDE');
  });

  it('may be anywhere else, by commune and name', () => {
    const elsewhere = { ...typed, where: 'other', commune: '71039', label: ' mairie ' };

    expect(giveRequest(elsewhere, spots([cluny]), 'Europe/Paris')).toMatchObject({
      houseId: null,
      place: { insee: '71039', label: 'mairie', kind: 'TOWN_HALL' },
    });
  });

  it('is not asked for without a time', () => {
    expect(giveRequest({ ...typed, to: '' }, [], 'Europe/Paris')).toBeUndefined();
  });
});

describe('who is expected', () => {
  it('is known by a first name and an initial, taken from who asked', () => {
    expect(personOf({ name: 'Odile de la Chaume', phone: '+33385000000' })).toMatchObject({
      firstName: 'Odile',
      lastInitial: 'C',
      phone: '+33385000000',
      email: '',
    });
    expect(personOf(undefined)).toEqual(NOBODY);
  });

  it('says nothing of what was left empty', () => {
    expect(slotRequest({ ...NOBODY, firstName: 'Jeanne' }, 3)).toEqual({
      person: { firstName: 'Jeanne', lastInitial: undefined, phone: undefined, email: undefined },
      slot: 3,
      referredBy: null,
      noTransport: false,
    });
  });
});

describe('the slots of those who visit', () => {
  const date = (id: string, startsAt: string, taken: boolean, state = 'SCHEDULED') =>
    ({
      occurrenceId: id,
      professionalId: 'p1',
      startsAt,
      state,
      slots: [
        { number: 1, startsAt, endsAt: startsAt, appointment: taken ? { id: 'b1' } : undefined },
        { number: 2, startsAt, endsAt: startsAt },
      ],
    }) as AppointmentDate;
  const evening = date('d1', '2027-03-12T20:30:00+04:00', true);
  const morning = date('d2', '2027-03-12T08:00:00+04:00', false);
  const next = date('d3', '2027-03-13T08:00:00+04:00', false, 'CANCELLED');

  it('stand under their day in the zone of the tenant', () => {
    const days = byDay([morning, evening, next], 'Indian/Reunion');

    expect(days.map(([day, dates]) => [day, dates.length])).toEqual([
      ['2027-03-12', 2],
      ['2027-03-13', 1],
    ]);
  });

  it('are free while nobody has them', () => {
    expect(freeSlots(evening).map(({ number }) => number)).toEqual([2]);
  });

  it('are offered for a move while they are ahead and their date is on', () => {
    const now = Date.parse('2027-03-12T10:00:00+04:00');

    expect(openSlots([morning, evening, next], 'p1', now)).toEqual([
      { occurrenceId: 'd1', slot: evening.slots[1] },
    ]);
    expect(openSlots([evening], 'p2', now)).toEqual([]);
  });
});
