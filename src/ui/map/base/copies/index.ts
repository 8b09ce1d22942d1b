// All of copies of base maps that a page needs, fetched together, and only where one is to be kept.
export { copiesOf } from './copies.svelte';
export { default as OfflineCopy } from './OfflineCopy.svelte';
