import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/messages.ts';

/** What would change of one kind. */
export interface ImportLine {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
}

interface ImportPreviewProps {
  /** Who wrote the file, and when. */
  readonly origin: string;
  /** None where everything is here already. */
  readonly lines: readonly ImportLine[];
  /** What is left out, and why. */
  readonly left: readonly string[];
  /** Whether something in it was erased here; `null` where nothing was. */
  readonly withErased: boolean | null;
  readonly hasSettings: boolean;
  readonly onBringBack: (withErased: boolean) => void;
  readonly onMerge: (withSettings: boolean) => void;
  readonly onCancel: () => void;
}

/** What a file would add, before anything is added. */
export function ImportPreview(props: ImportPreviewProps) {
  const { origin, lines, left, withErased, hasSettings, onBringBack } = props;
  const [withSettings, setWithSettings] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const hasChange = lines.length > 0 || withSettings;
  return (
    <div id="import-preview" class="import-preview">
      <h3 ref={title} tabIndex={-1}>
        {t('importPreview')}
      </h3>
      <p class="quiet">{origin}</p>
      <Lines lines={lines} />
      {left.map((text) => (
        <p key={text} class="small quiet">
          {text}
        </p>
      ))}
      {withErased !== null && (
        <Check id="import-erased" text={t('importErased')} isOn={withErased} onChange={onBringBack} />
      )}
      {hasSettings && (
        <Check
          id="import-settings"
          text={t('importSettings')}
          isOn={withSettings}
          onChange={setWithSettings}
        />
      )}
      <div class="actions">
        {hasChange && (
          <button type="button" class="primary" id="import-merge" onClick={() => props.onMerge(withSettings)}>
            {t('importMerge')}
          </button>
        )}
        <button type="button" id="import-cancel" onClick={props.onCancel}>
          {t(hasChange ? 'cancel' : 'importClose')}
        </button>
      </div>
    </div>
  );
}

function Lines({ lines }: Pick<ImportPreviewProps, 'lines'>) {
  if (lines.length === 0) return <p id="import-nothing">{t('importNothing')}</p>;
  return (
    <dl class="import-lines">
      {lines.map(({ key, text, detail }) => (
        <div key={key} data-kind={key}>
          <dt>{text}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

interface CheckProps {
  readonly id: string;
  readonly text: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ id, text, isOn, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        id={id}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{text}</span>
    </label>
  );
}
