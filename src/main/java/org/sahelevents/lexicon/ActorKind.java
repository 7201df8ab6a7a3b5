package org.sahelevents.lexicon;

/** What sort of actor a code stands for. */
public enum ActorKind {
  STATE,
  /** A military or civil mission that states or organisations send abroad. */
  MISSION,
  /** An organisation of states. */
  INTERGOVERNMENTAL,
  /** An armed group that is not a state's army. */
  ARMED_GROUP,
  /** Armed civilians on a government's side. */
  MILITIA,
  /** Mercenaries. */
  PRIVATE_MILITARY,
  /** Parties and movements without arms. */
  POLITICAL,
  /** Aid and rights organisations. */
  NGO,
  MEDIA,
  COMPANY,
  /** Unarmed people who act or suffer together. */
  CIVIL,
  /** A part of the world spoken of as one. */
  GROUP_OF_STATES
}
