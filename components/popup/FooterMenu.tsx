import type { ComponentChildren } from 'preact';

interface FooterMenuProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A button of the footer with a few more over it: in the top layer, so that the popup needs no more height. */
export function FooterMenu({ id, title, children }: FooterMenuProps) {
  return (
    <>
      <button type="button" class="quiet-button" popoverTarget={id}>
        {title}
      </button>
      <div id={id} class="footer-menu" popover="auto" role="group" aria-label={title}>
        {children}
      </div>
    </>
  );
}

/** Closes the menu that is open, if one is; the focus goes back to its button. */
export function closeMenu(): void {
  document.querySelector<HTMLElement>('.footer-menu:popover-open')?.hidePopover();
}
