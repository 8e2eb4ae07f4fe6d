declare module 'plotly.js-cartesian-dist-min' {
  const library: import('./library').Library;
  export default library;
}

declare module 'plotly.js-strict-dist-min' {
  const library: import('./library').Library;
  export default library;
}
