/** Exit statuses that scripts and CI rely on. */
export const exitStatus = { clean: 0, findings: 1, wrongUse: 2 } as const;

/** The command was given something it cannot act on. The message is for the person who typed it. */
export class WrongUse extends Error {}
