import { describe, expect, it } from 'vitest';
import { blank, request } from './values.ts';

const typed = () => blank({ date: '2027-03-12', time: '11:30' });

describe('a visit that is asked for', () => {
  it('ends with its date until somebody says otherwise, in the zone of the tenant', () => {
    expect(request(typed(), 'date-1', 'Indian/Reunion').expectedEnd).toBe(
      '2027-03-12T11:30:00+04:00',
    );
  });

  it('takes along one thing per line', () => {
    const kit = request({ ...typed(), kit: ' Tablette \n\nCarte ' }, 'date-1', 'Europe/Paris').kit;

    expect(kit).toEqual([
      { name: 'Tablette', packed: false },
      { name: 'Carte', packed: false },
    ]);
  });

  it('always has a first contact, and others where something is known of them', () => {
    const contacts = [
      { name: '', phone: '', email: '' },
      { name: '', phone: '', email: '' },
      { name: 'Paul', phone: ' 06 ', email: '' },
    ];

    expect(request({ ...typed(), contacts }, 'date-1', 'Europe/Paris').contacts).toEqual([
      { name: '', phone: '', email: undefined },
      { name: 'Paul', phone: '06', email: undefined },
    ]);
  });
});
