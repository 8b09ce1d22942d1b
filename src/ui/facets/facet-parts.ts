// The parts of filters and list that come when they are asked for: a chunk of its own.
export { default as CompareButton } from '../workbench/compare/CompareButton.svelte';
export { default as OpenComparison } from '../workbench/compare/OpenComparison.svelte';
export { default as EmptyNote } from './EmptyNote.svelte';
export { default as GroupMembers } from './GroupMembers.svelte';
export { default as MatchSwitch } from './MatchSwitch.svelte';
export { default as MoreFilterChips } from './MoreFilterChips.svelte';
