export const tidy = text => text.trim().replace(/[ \t]+/g, ' ');
