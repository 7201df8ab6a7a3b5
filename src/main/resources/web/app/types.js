/** The types of events in the order in which they are drawn: moves, power, force, dealings, the street. */
export const TYPES = ['WITHDRAWAL', 'ARRIVAL', 'EXPULSION', 'MISSION_START', 'COUP', 'TERRITORIAL_GAIN', 'ATTACK',
  'AGREEMENT', 'COOPERATION_END', 'SANCTION', 'PROTEST', 'ARREST'];
