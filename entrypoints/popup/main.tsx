import '../../utils/data/connection.ts';
import { render } from 'preact';
import { isPopup } from '../../components/hooks/open-page.ts';
import { prefetchActivePage } from '../../components/hooks/use-active-page.ts';
import { keepWithin } from '../../components/popup/keep-within.ts';
import { keepFocus } from '../../components/shared/keep-focus.ts';
import { applyLocale } from '../../components/shared/locale.ts';
import { Popup } from './Popup.tsx';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/balance.css';
import '../../components/shared/form.css';
import '../../components/counting/counting.css';
import '../../components/shared/scale.css';
import '../../components/popup/popup.css';
import '../../components/goals/goals.css';
import '../../components/people/people-popup.css';
import '../../components/popup/support.css';

prefetchActivePage();
applyLocale(document.documentElement);
document.body.classList.toggle('is-popup', isPopup());

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  keepWithin(root);
  render(<Popup />, root);
  keepFocus(root);
}
