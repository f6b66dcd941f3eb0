import { useEffect, useState } from 'preact/hooks';
import { AddressRuleForm, type AddressRuleFields } from '../../components/counting/AddressRuleForm.tsx';
import { matchText, pathProblemText } from '../../components/counting/pattern-text.ts';
import { sendCommand } from '../../components/hooks/send-command.ts';
import type { RunCommand } from '../../components/hooks/use-notice.ts';
import { SURFACE_NAME } from '../../components/shared/class-words.ts';
import type { PlaceView } from '../../utils/messaging/commands.ts';
import { t } from '../../utils/platform/messages.ts';
import { patternProblem } from '../../utils/sites/pattern.ts';

const EMPTY: AddressRuleFields = { address: '', path: '', surface: 'page' };

interface AddressRulePanelProps {
  readonly run: RunCommand;
  readonly onClose: () => void;
}

/** What the pasted address counts as is asked of the background, which knows all rules; the address stays in the form. */
export function AddressRulePanel({ run, onClose }: AddressRulePanelProps) {
  const [fields, setFields] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const place = usePlaceOf(fields.address);
  const url = URL.parse(fields.address.trim());
  const change = (patch: Partial<AddressRuleFields>) =>
    setFields((before) => {
      const path = patch.address === undefined ? undefined : URL.parse(patch.address.trim())?.pathname;
      return { ...before, ...(path === undefined ? {} : { path: tidy(path) }), ...patch };
    });
  const problem = patternProblem(fields.path);
  const isWrong = place === null && (isTried || fields.address.trim() !== '');
  const save = async () => {
    setTried(true);
    if (!place || problem !== null) return;
    const { site, name } = place;
    const { path, surface } = fields;
    const rule = { type: 'address', id: crypto.randomUUID(), site, path, surface } as const;
    if (await run({ type: 'saveRule', rule }, t('addressSaved', name))) onClose();
  };
  return (
    <AddressRuleForm
      fields={fields}
      onChange={change}
      found={place ? t('addressFound', place.name, t(SURFACE_NAME[place.surface])) : ''}
      addressProblem={isWrong ? t('addressProblem') : null}
      pathProblem={problem !== null && (isTried || fields.path !== '') ? pathProblemText(problem) : null}
      matchText={place && url && problem === null ? matchText(fields.path, url) : ''}
      onSave={() => void save()}
      onCancel={onClose}
    />
  );
}

/** A pattern has no slash at its end. */
function tidy(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** The place of an address as it is typed: `undefined` until that is known, `null` for one that is none. */
function usePlaceOf(address: string): PlaceView | null | undefined {
  const [known, setKnown] = useState<{ address: string; place: PlaceView | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void sendCommand({ type: 'describePlace', url: address.trim() }).then((reply) => {
      // A background that cannot answer now is no reason to call the address wrong.
      if (isCurrent && reply.ok) setKnown({ address, place: reply.value });
      return reply;
    });
    return () => {
      isCurrent = false;
    };
  }, [address]);
  return known?.address === address ? known.place : undefined;
}
