import { describe, expect, it } from 'vitest';
import type { Action, Professional } from '../api/types.ts';
import { BLANK, offered, request, valuesOf } from './values.ts';

const stored: Professional = {
  id: 'p1',
  name: 'Conciliateur de justice',
  partner: 'Tribunal judiciaire de Mâcon',
  partnerId: 'partner-1',
  actionIds: ['a1'],
  visiting: true,
  version: 3,
};

describe('a visiting professional', () => {
  it('keeps the partner of the directory while it is called the same', () => {
    expect(request(valuesOf(stored), stored).partnerId).toBe('partner-1');
    expect(request({ ...valuesOf(stored), partner: 'CDAD' }, stored).partnerId).toBeNull();
    expect(request({ ...valuesOf(stored), partner: '' }, stored).partner).toBeNull();
  });

  it('says nothing of what was left empty', () => {
    expect(request({ ...BLANK, name: ' Impôts ' })).toEqual({
      name: 'Impôts',
      partner: null,
      partnerId: null,
      helpsWith: null,
      toBring: null,
      actionIds: [],
      visiting: true,
    });
  });

  it('is offered the actions with slots, and what was chosen before whatever became of it', () => {
    const action = (id: string, mode: string, state = 'PLANNED') =>
      ({ id, state, admission: { mode } }) as Action;
    const actions = [
      action('slots', 'SLOTS'),
      action('heads', 'HEAD_COUNT'),
      action('off', 'SLOTS', 'CANCELLED'),
      action('chosen', 'NONE'),
    ];

    expect(offered(actions, ['chosen']).map(({ id }) => id)).toEqual(['slots', 'chosen']);
  });
});
