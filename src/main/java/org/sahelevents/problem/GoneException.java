package org.sahelevents.problem;

/** What is asked for was there once. */
public final class GoneException extends SahelException {
  private final String successor;
  private final String address;

  /**
   * @param successor id of what stands in its place, or null
   * @param address path of the same, or null
   */
  public GoneException(String message, String successor, String address) {
    super(ProblemKind.GONE, message);
    this.successor = successor;
    this.address = address;
  }

  public String successor() {
    return successor;
  }

  public String address() {
    return address;
  }
}
