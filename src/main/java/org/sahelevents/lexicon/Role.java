package org.sahelevents.lexicon;

/** What a person is or was. */
public enum Role {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  MINISTER,
  /** Speaks for a government, mission or army. */
  SPOKESPERSON,
  DIPLOMAT,
  /** Special envoy, head of a mission, secretary-general. */
  ENVOY,
  MILITARY,
  OPPOSITION,
  REBEL_LEADER,
  MERCENARY,
  RELIGIOUS,
  /** Holds no office but stands for the actor. */
  OTHER
}
