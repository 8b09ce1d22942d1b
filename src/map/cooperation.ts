// What of a hand on the map is the map's, where one finger and the bare wheel are left to the page around it.

/** With such a key held the wheel is the map's. A pinch on a touchpad reports the Control key too. */
export const holdsKey = ({ ctrlKey, metaKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey'>): boolean =>
  ctrlKey || metaKey;
