package org.sahelevents;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.sahelevents.command.SahelCommand;

/** Where the program starts; everything is a command. */
@QuarkusMain
public final class Sahel {
  private Sahel() {}

  public static void main(String[] args) {
    int status = SahelCommand.execute(args);
    if (status != 0) {
      System.exit(status);
    }
  }
}
