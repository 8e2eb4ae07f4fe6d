declare module 'all:elements' {
  /** How to load each tag of src/elements, and the style that goes with it. */
  export const elements: Readonly<Record<string, { readonly load: () => Promise<unknown>; readonly style?: string }>>;
}
