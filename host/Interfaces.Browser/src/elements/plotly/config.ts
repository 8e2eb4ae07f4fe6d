/** What Plotly may offer: nothing that leaves the page, and nothing that nobody listens to. */
export const config = {
  displaylogo: false,
  displayNotifier: false,
  showTips: false,
  showSendToCloud: false,
  plotlyServerURL: '',
  topojsonURL: '/',
  typesetMath: false,
  logging: 0,
  modeBarButtonsToRemove: ['select2d', 'lasso2d'],
} as const;
