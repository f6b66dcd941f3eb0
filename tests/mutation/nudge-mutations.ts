import type { Mutation } from './mutation.ts';
import { OFFERING } from './offer-mutations.ts';

/** Faults in what decides about nudges and offers, and in what is learnt from them. */
export const NUDGING: readonly Mutation[] = [
  {
    name: 'a nudge comes a moment after its limit',
    file: 'domain/nudge.ts',
    from: "if (!run) return 'noRun';\n  return run.passiveMs < ",
    to: "if (!run) return 'noRun';\n  return run.passiveMs <= ",
  },
  {
    name: 'a nudge comes though they are switched off',
    file: 'domain/nudge.ts',
    from: "if (!settings.nudgesOn) return 'switchedOff';",
    to: '',
  },
  {
    name: 'a nudge comes though they are paused',
    file: 'domain/nudge.ts',
    from: "if (isOnBreak(settings, now)) return 'nudgesPaused';",
    to: '',
  },
  {
    name: 'a nudge comes in quiet time',
    file: 'domain/nudge.ts',
    from: "if (isQuiet(settings, now)) return 'quiet';",
    to: '',
  },
  {
    name: 'a nudge comes at any hour',
    file: 'domain/nudge.ts',
    from: 'return nudgeHours.length === 0 ||',
    to: 'return true ||',
  },
  {
    name: 'a nudge comes in a break on purpose',
    file: 'domain/nudge.ts',
    from: "inRun.some(({ answer }) => answer === 'break')",
    to: 'false',
  },
  {
    name: 'a nudge that was withheld counts among those of the day',
    file: 'domain/nudge.ts',
    from: 'nudge.day === today && !nudge.isWithheld',
    to: 'nudge.day === today',
  },
  {
    name: 'a nudge whose page went away was not ignored',
    file: 'domain/nudge.ts',
    from: "(answer ?? 'ignored') === 'ignored'",
    to: "answer === 'ignored'",
  },
  {
    name: 'a nudge follows the last at once',
    file: 'domain/nudge.ts',
    from: "if (last && now - last.at < LEAST_APART_MS) return 'tooSoon';",
    to: '',
  },
  {
    name: 'the kind of nudge changes within a run',
    file: 'domain/nudge.ts',
    from: 'const kind = sameRun?.kind ??',
    to: 'const kind =',
  },
  {
    name: 'a nudge is withheld without an experiment',
    file: 'domain/nudge.ts',
    from: 'settings.experimentOn && isWithheld(',
    to: 'isWithheld(',
  },
  {
    name: 'a nudge comes over a draft',
    file: 'domain/nudge-moment.ts',
    from: "if (moment.hasDraft) return 'draft';",
    to: '',
  },
  {
    name: 'what was said of wrong moments keeps nudges from every site',
    file: 'domain/quiet-rules.ts',
    from: 'if (rule.site !== site) return false;',
    to: '',
  },
  {
    name: 'a nudge is not written down before it is shown',
    file: 'services/nudger.ts',
    from: 'await db.nudges.add(nudge);',
    to: '',
  },
  {
    name: 'a nudge that could not be shown stays',
    file: 'services/nudger.ts',
    from: 'await db.nudges.delete(view.id);',
    to: '',
  },
  {
    name: 'a nudge is judged when its spans are gone',
    file: 'services/housekeeping.ts',
    from: 'await judgeNudges(db, now);',
    to: '',
  },
  {
    name: 'the last answer to a nudge counts',
    file: 'services/nudge-answers.ts',
    from: 'if (nudge && nudge.answer === null)',
    to: 'if (nudge)',
  },
  {
    name: 'the kind of nudge is the same in every run',
    file: 'domain/rotation.ts',
    from: 'records.filter(({ kind }) => kind !== previous)',
    to: 'records',
  },
  {
    name: 'the experiment on nudges is judged at every look',
    file: 'domain/experiment.ts',
    from: 'const before = inOrder.filter(({ at }) => at <= last.at);',
    to: 'const before = inOrder;',
  },
  {
    name: 'a nudge comes over a call in another tab',
    file: 'domain/nudge.ts',
    from: 'callAt !== null && now - callAt < CALL_RECENT_MS',
    to: 'false',
  },
  {
    name: 'a nudge that nobody saw counts',
    file: 'services/nudger.ts',
    from: '!isConfirmed && now - at > UNCONFIRMED_MS',
    to: 'false',
  },
  {
    name: 'a pause of measuring is taken for leaving after a nudge',
    file: 'services/commands.ts',
    from: "if (until !== 'resume') await loseSight(db, now);",
    to: '',
  },
  {
    name: 'a place that was given up is nudged',
    file: 'services/router.ts',
    from: ' || !(await isMeasured(db, ports, origin))',
    to: '',
  },
  {
    name: 'decisions about nudges are kept for ever',
    file: 'data/decisions.ts',
    from: '.belowOrEqual(id - KEPT_DECISIONS)',
    to: '.belowOrEqual(0)',
  },
  {
    name: 'a decision about nudges with another reason is not kept',
    file: 'domain/nudge-decision.ts',
    from: 'decision.reason === before.reason &&',
    to: '',
  },
  {
    name: 'a link of any kind is opened from a nudge',
    file: 'domain/ways.ts',
    from: '!SCHEMES.has(url.protocol)',
    to: 'url.protocol === null',
  },
  ...OFFERING,
];
