package org.sahelevents.quality;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How good the coder is, as the API gives it. */
@Schema(
    name = "Quality",
    description = "How good the coder is, measured against annotations made by hand.",
    requiredProperties = {"coder", "measuredCoder", "current", "command", "caveats", "measured"})
public record Quality(
    @Schema(description = "Version of the coder at work.") String coder,
    @Schema(description = "Version of the coder that was measured.") String measuredCoder,
    @Schema(description = "Whether they are the same.") boolean current,
    @Schema(description = "What measures anew.") String command,
    @Schema(description = "What the figures do not say.") List<String> caveats,
    @Schema(description = "One entry for each set of annotated articles.")
        List<Measured> measured) {
  private static final List<String> CAVEATS =
      List.of(
          "An event is found when article, type and country agree with an annotation made by hand.",
          "Where developedOn is true the rules were written with a look at these very texts; expect of other articles what"
              + " the rest says.",
          "All articles but the seeds were written for this purpose; figures on real newspapers will differ.",
          "The samples are small; the intervals say how small.");

  static Quality of(Figures figures, String coder) {
    return new Quality(
        coder,
        figures.coder(),
        coder.equals(figures.coder()),
        figures.command(),
        CAVEATS,
        figures.measured());
  }
}
