declare module '*.worklet.js' {
  /** The address of the file, as seen from the module that imports it. */
  const address: string;
  export default address;
}
