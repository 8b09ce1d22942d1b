// The corridor's own colours and signs, on a page: put into it by the build.
export { BAY_COLOURS, GROUP_COLOURS, LAYER_SIGNS } from 'virtual:corridor-colours';
