export type { Definition, EventType, Step } from './schema.ts';
export { DefinitionSchema, EVENT_TYPES, StepSchema, StepsSchema } from './schema.ts';
