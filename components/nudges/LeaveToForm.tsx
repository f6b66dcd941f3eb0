import { useLayoutEffect, useState } from 'preact/hooks';
import type { LeaveTo } from '../../utils/domain/settings.ts';
import { readHref } from '../../utils/domain/ways.ts';
import { t } from '../../utils/platform/messages.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { SavedTextForm } from './SavedTextForm.tsx';

interface LeaveToFormProps {
  readonly leaveTo: LeaveTo;
  readonly onChange: (leaveTo: LeaveTo) => void;
}

/** Where "Leave" leads. A place of the person's own counts once its address is there. */
export function LeaveToForm({ leaveTo, onChange }: LeaveToFormProps) {
  const [type, setType] = useState(leaveTo.type);
  useLayoutEffect(() => setType(leaveTo.type), [leaveTo.type]);
  const choose = (chosen: LeaveTo['type']) => {
    setType(chosen);
    if (chosen !== 'site') onChange({ type: chosen });
  };
  const address = (text: string) => {
    const href = readHref(text);
    return href?.startsWith('http') ? href : null;
  };
  return (
    <>
      <ChoiceField
        id="leave-to"
        label={t('leaveTo')}
        value={type}
        choices={[
          ['close', t('leaveClose')],
          ['newTab', t('leaveNewTab')],
          ['site', t('leaveSite')],
        ]}
        onChange={choose}
      />
      {type === 'site' && (
        <SavedTextForm
          id="leave-url"
          label={t('leaveUrl')}
          stored={leaveTo.type === 'site' ? leaveTo.url : ''}
          problemOf={(text) => (address(text) === null ? t('leaveUrlProblem') : null)}
          onSave={(text) => onChange({ type: 'site', url: address(text) ?? text })}
        />
      )}
    </>
  );
}
