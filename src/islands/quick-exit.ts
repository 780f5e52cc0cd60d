/** Leaves the page without a way back by the browser's own button; without JavaScript the link is an ordinary one. */
const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
link?.addEventListener('click', (event) => {
  event.preventDefault();
  document.body.hidden = true;
  location.replace(link.href);
});
