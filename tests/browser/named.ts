// Patterns for accessible names that hold more than the name one looks for.

/** The text as a pattern that matches itself. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
