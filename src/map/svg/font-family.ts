/** The faces of a picture, in which each device has one; the last with Chinese is also what our own is called. */
export const OWN_FACE = 'Noto Sans SC';
export const FONT_FAMILY = `'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','${OWN_FACE}',sans-serif`;
