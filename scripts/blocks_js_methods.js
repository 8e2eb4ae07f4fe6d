const split = words => words.split(/\s+/).filter(Boolean);

export const sorted = words => split(words).sort((a, b) => a.localeCompare(b)).join(' ');

export const reversed = words => split(words).reverse().join(' ');
