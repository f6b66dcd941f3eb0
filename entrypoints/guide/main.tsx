import '../../utils/data/connection.ts';
import { render } from 'preact';
import { applyLocale } from '../../components/shared/locale.ts';
import { Guide } from './Guide.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/document.css';
import '../../components/settings/options.css';
import '../../components/guide/guide.css';

applyLocale(document.documentElement);

const root = document.querySelector('#app');
if (root) render(<Guide />, root);
