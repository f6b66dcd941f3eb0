import '../../utils/data/connection.ts';
import { render } from 'preact';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { applyLocale } from '../../components/shared/locale.ts';
import { Welcome } from './Welcome.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/balance.css';
import '../../components/shared/document.css';
import '../../components/shared/form.css';
import '../../components/welcome/welcome.css';

applyLocale(document.documentElement);

const root = document.querySelector('#app');
if (root) {
  render(<Welcome />, root);
  keepFocus(root);
}
