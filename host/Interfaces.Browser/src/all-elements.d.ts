declare module 'all:elements' {
  /** How to load each tag of src/elements, and the style that goes with it. */
  export const elements: Readonly<Record<string, { readonly load: () => Promise<unknown>; readonly style?: string }>>;
}

/** Lends the runtime's modules to the elements, which are built apart from it. */
declare module 'all:runtime';
