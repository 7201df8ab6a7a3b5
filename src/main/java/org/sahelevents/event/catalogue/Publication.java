package org.sahelevents.event.catalogue;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.api.Members;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Who publishes the dataset, and under which licence: known to whoever runs the server alone, and told only where set. */
@ApplicationScoped
public class Publication {
  private static final String SPDX = "https://spdx.org/licenses/";
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9.+-]+");

  private final Optional<String> licence;
  private final Optional<String> publisher;

  /**
   * @param licence address of the licence, or its identifier by SPDX, such as CC-BY-4.0
   * @param publisher name of the publisher
   */
  Publication(
      @ConfigProperty(name = "sahel.licence") Optional<String> licence,
      @ConfigProperty(name = "sahel.publisher") Optional<String> publisher) {
    this.licence = licence.map(String::strip);
    this.publisher = publisher.map(String::strip);
    this.licence.ifPresent(Publication::check);
  }

  private static void check(String licence) {
    if (!isAddress(licence) && !IDENTIFIER.matcher(licence).matches()) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT,
          "Setting sahel.licence: \"%s\" must be an address or an identifier of SPDX, such as CC-BY-4.0."
              .formatted(licence));
    }
  }

  private static boolean isAddress(String licence) {
    return ADDRESS.matcher(licence).matches();
  }

  /** Where the licence can be read. */
  public Optional<String> licenceAddress() {
    return licence.map(l -> isAddress(l) ? l : SPDX + l);
  }

  /** Name of the publisher. */
  public Optional<String> publisher() {
    return publisher;
  }

  /** Adds both to a Data Package. */
  void describe(Map<String, Object> dataPackage) {
    licence.ifPresent(
        l ->
            dataPackage.put(
                "licenses",
                List.of(
                    isAddress(l)
                        ? Map.of("path", l)
                        : Members.of(entry("name", l), entry("path", SPDX + l)))));
    publisher.ifPresent(
        p ->
            dataPackage.put(
                "contributors",
                List.of(Members.of(entry("title", p), entry("roles", List.of("publisher"))))));
  }

  /** Adds both to linked data, by schema.org and DCAT. */
  void link(Map<String, Object> dataset) {
    licenceAddress()
        .ifPresent(
            address -> {
              dataset.put("license", address);
              dataset.put("dct:license", Map.of("@id", address));
            });
    publisher.ifPresent(
        p -> {
          dataset.put("publisher", Members.of(entry("@type", "Organization"), entry("name", p)));
          dataset.put(
              "dct:publisher", Members.of(entry("@type", "foaf:Agent"), entry("foaf:name", p)));
        });
  }
}
