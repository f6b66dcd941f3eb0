import '../../utils/data/connection.ts';
import { render } from 'preact';
import { comeToFront } from '../../components/hooks/open-page.ts';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { applyLocale } from '../../components/shared/locale.ts';
import { Practice } from './Practice.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/form.css';
import '../../components/practice/practice.css';

applyLocale(document.documentElement);
comeToFront();

const root = document.querySelector('#app');
if (root) {
  render(<Practice />, root);
  keepFocus(root);
}
