/** Text as a literal of the engine's SQL. Only for views, which can't hold parameters; all else is bound. */
export const literal = (value: string): string => `'${value.replace(/[\\']/g, '\\$&').replace(/\0/g, '\\0')}'`;

export const identifier = (name: string): string => `\`${name.replace(/[\\`]/g, '\\$&')}\``;
