// Runs before the first paint, so that a page never flashes in the other theme.
try {
  const theme = localStorage.getItem('interfaces:theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme it is.
}
