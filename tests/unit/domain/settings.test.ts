import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../../utils/data/settings-store.ts';
import { patchOf, SETTINGS_PATCH_SCHEMA } from '../../../utils/domain/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import { TUNABLE_KEYS, TUNABLES } from '../../../utils/domain/tunables.ts';

const accepts = (patch: object) => v.is(SETTINGS_PATCH_SCHEMA, patch);

describe('the settings', () => {
  it('of a file are taken where a page may change them, but for when something was', () => {
    const patch = patchOf({ ...DEFAULT_SETTINGS, nudgeLimitMinutes: 33, backupAt: 9 });
    expect(accepts(patch)).toBe(true);
    expect(patch).toMatchObject({ nudgeLimitMinutes: 33 });
    expect(Object.keys(patch)).not.toContain('backupAt');
    expect(Object.keys(patch)).not.toContain('practice');
  });

  it('are what they are by default where nothing or nonsense is stored', () => {
    expect(settingsFrom([])).toEqual(DEFAULT_SETTINGS);
    const nonsense = Object.keys(DEFAULT_SETTINGS).map((key) => ({ key, value: { is: 'nonsense' } }));
    expect(settingsFrom([...nonsense, { key: 'unheardOf', value: 1 }])).toEqual(DEFAULT_SETTINGS);
  });

  it('each cost no other', () => {
    const rows = [
      { key: 'nudgesADay', value: 0 },
      { key: 'ifThen', value: 'I call Mum' },
    ];
    expect(settingsFrom(rows)).toEqual({ ...DEFAULT_SETTINGS, ifThen: 'I call Mum' });
  });

  it.each(TUNABLE_KEYS)('%s is a whole number within its bounds', (key) => {
    const { least, normal, most } = TUNABLES[key];
    expect([least, normal, most].every((value) => accepts({ [key]: value }))).toBe(true);
    expect([least - 1, most + 1, normal + 0.5].some((value) => accepts({ [key]: value }))).toBe(false);
    expect(DEFAULT_SETTINGS[key]).toBe(normal);
  });

  it.each([
    [{ leaveTo: { type: 'site', url: 'javascript:alert(1)' } }],
    [{ leaveTo: { type: 'site', url: 'mailto:sam@home.example' } }],
    [{ nudgeHours: [{ weekdays: [], fromMinute: 0, toMinute: 1 }] }],
    [{ nudgeHours: [{ weekdays: [7], fromMinute: 0, toMinute: 1 }] }],
    [{ nudgeKinds: ['shame'] }],
    [{ ifThen: 'x'.repeat(201) }],
    [{ pause: { from: 0, to: 1 } }],
    [{ quiet: { from: 0, to: 1 } }],
    [{ practice: null }],
    [{ nudgePause: { from: 0, to: 1 } }],
    [{ nudgesOn: undefined }],
  ])('a page may not save %o', (patch) => {
    expect(accepts(patch)).toBe(false);
  });

  it.each([
    [{}],
    [{ leaveTo: { type: 'site', url: 'https://library.example/' } }],
    [{ hellosAWeek: 0, conversationsAWeek: 50 }],
    [{ nudgeHours: [{ weekdays: [0], fromMinute: 1_320, toMinute: 120 }], nudgeKinds: [] }],
  ])('and may save %o', (patch) => {
    expect(accepts(patch)).toBe(true);
  });
});
