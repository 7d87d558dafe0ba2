import { describe, expect, it } from 'vitest';
import type { Partner } from '../api/types.ts';
import { addressOf, blank, placed, request } from './values.ts';

const typed = { partnerId: 'p1', email: 'a@b.example', occurrenceId: 'd1' };

describe('a referral that is typed', () => {
  it('goes to a date or to a partner, as was chosen last', () => {
    expect(request({ ...blank('d1'), to: typed }).to).toEqual({ occurrenceId: 'd1' });
    expect(request({ ...blank(null), to: typed }).to).toEqual({
      partnerId: 'p1',
      email: 'a@b.example',
    });
  });

  it('names a partner as its sender only towards a date', () => {
    expect(request({ ...blank('d1'), sentBy: 'p1' }).sentBy).toBe('p1');
    expect(request({ ...blank(null), sentBy: 'p1' }).sentBy).toBeUndefined();
  });

  it('has no consent before it is ticked', () => {
    expect(request(blank(null)).consent).toEqual({ given: false });
  });

  it('tells at the field that is shown where nobody can be sent', () => {
    expect(placed({ to: 'Choisissez.', need: 'Dites-le.' }, 'date')).toEqual({
      'to.occurrenceId': 'Choisissez.',
      need: 'Dites-le.',
    });
    expect(placed({ need: 'Dites-le.' }, 'partner')).toEqual({ need: 'Dites-le.' });
  });

  it('is written to the first contact of a partner that has an address', () => {
    const partner = {
      contacts: [{ name: 'Paul' }, { name: 'Anne', email: 'anne@restos.example' }],
    } as Partner;

    expect(addressOf(partner)).toBe('anne@restos.example');
    expect(addressOf(undefined)).toBe('');
  });
});
