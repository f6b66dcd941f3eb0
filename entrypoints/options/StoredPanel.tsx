import { useState } from 'preact/hooks';
import { StoredList } from '../../components/data/StoredList.tsx';
import { readStored, type Stored } from '../../components/hooks/read-stored.ts';
import { useLiveQuery, valueOf } from '../../components/hooks/use-live-query.ts';
import { Folded } from '../../components/shared/Folded.tsx';
import { bytesText, numberText } from '../../components/shared/locale.ts';
import { t, type MessageName } from '../../utils/platform/messages.ts';
import { TABLE_TEXT } from './table-text.ts';

const KIND_TEXT: Readonly<Record<string, MessageName>> = {
  ...TABLE_TEXT,
  days: 'kindDays',
  spans: 'kindSpans',
  decisions: 'kindDecisions',
  documents: 'kindDocuments',
  erasures: 'kindErasures',
  goalDays: 'kindGoalDays',
  settings: 'kindSettings',
  shares: 'kindShares',
};
const TRACKER_NAME: Readonly<Record<string, string>> = {
  'time-tracker': 'Time Tracker',
  'web-activity-time-tracker': 'Web Activity Time Tracker',
};

/** What is stored about the person, read once they want to see it. */
export function StoredPanel() {
  const [isOpened, setOpened] = useState(false);
  return (
    <Folded id="stored-part" title={t('storedTitle')} onOpen={() => setOpened(true)}>
      {isOpened && <StoredKinds />}
    </Folded>
  );
}

function StoredKinds() {
  const stored = valueOf(useLiveQuery(readStored));
  if (!stored) return null;
  const lines = stored.kinds.map(({ table, rows, bytes, sample }) => {
    const name = KIND_TEXT[table];
    return {
      key: table,
      name: name ? t(name) : table,
      size: t('storedSize', numberText(rows), bytesText(bytes)),
      sample: JSON.stringify(sample, null, 2),
    };
  });
  return <StoredList lines={lines} notes={notesOf(stored)} />;
}

function notesOf({ diskBytes, sources }: Stored): string[] {
  const trackers = sources.flatMap(({ source, rows }) => {
    const name = TRACKER_NAME[source];
    return name ? [t('storedFromTracker', name, numberText(rows))] : [];
  });
  const others = sources.length - trackers.length;
  return [
    ...(diskBytes === null ? [] : [t('storedDisk', bytesText(diskBytes))]),
    ...(others > 0 ? [t('storedFromOthers', numberText(others))] : []),
    ...trackers,
  ];
}
