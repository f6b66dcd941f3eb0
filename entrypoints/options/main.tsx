import '../../utils/data/connection.ts';
import { render } from 'preact';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { applyLocale } from '../../components/shared/locale.ts';
import { Options } from './Options.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/balance.css';
import '../../components/dashboard/period.css';
import '../../components/dashboard/year.css';
import '../../components/dashboard/trend.css';
import '../../components/shared/document.css';
import '../../components/shared/form.css';
import '../../components/counting/counting.css';
import '../../components/settings/options.css';
import '../../components/goals/goals.css';
import '../../components/after/after.css';
import '../../components/people/people.css';
import '../../components/data/data.css';

applyLocale(document.documentElement);

const root = document.querySelector('#app');
if (root) {
  render(<Options />, root);
  keepFocus(root);
}
