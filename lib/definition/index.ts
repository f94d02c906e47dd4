export { globSource, matchesHref, matchesProperty, matchesText, normalText } from './conditions.ts';
export { type ConditionResult, evaluateStep, explainStep, matchesEvent } from './evaluate.ts';
export { matchesPage, normalPath, type PagePattern, pageOf } from './page-pattern.ts';
export { checkSteps, DefinitionError, parseDefinition } from './parse.ts';
export type { Definition, EventType, Step } from './schema.ts';
export { DefinitionSchema, EVENT_TYPES, StepSchema, StepsSchema } from './schema.ts';
