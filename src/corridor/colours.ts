// The corridor's own colours, on a page: put into it by the build.
export { BAY_COLOURS, GROUP_COLOURS } from 'virtual:corridor-colours';
