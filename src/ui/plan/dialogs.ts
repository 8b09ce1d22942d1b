export const IndicatorsDialog = null;
export const ConflictsDialog = null;
