package org.sahelevents.command;

import picocli.CommandLine.IVersionProvider;

/** The version as Maven knows it, from the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Sahel Events " + (version == null ? "(development)" : version)};
  }
}
