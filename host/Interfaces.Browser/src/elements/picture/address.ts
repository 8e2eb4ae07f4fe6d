/** Where the page finds a file of its demo. */
export const addressOf = (origin: Element, { id, name }: { id: string; name: string }): string =>
  `/demos/${origin.closest<HTMLElement>('[data-demo]')?.dataset.demo ?? ''}/files/${id}/${encodeURIComponent(name)}`;
