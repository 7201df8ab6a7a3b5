package org.sahelevents.importing;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * What became of the articles of a run.
 *
 * @param added articles that were new
 * @param changed articles that differed from what was stored, or that an older coder had coded
 * @param unchanged articles that were stored already, word for word
 * @param failed articles that could not be taken
 * @param mentions mentions coded in this run
 */
@Schema(
    description = "What became of the articles of a run.",
    requiredProperties = {"new", "changed", "unchanged", "failed", "mentions", "read"},
    properties =
        @SchemaProperty(
            name = "read",
            type = SchemaType.INTEGER,
            format = "int32",
            description = "Articles dealt with so far."))
public record ImportCounts(
    @JsonProperty("new") int added, int changed, int unchanged, int failed, int mentions) {
  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

  /** Articles dealt with so far. */
  @JsonGetter
  @Schema(description = "Articles dealt with so far")
  public int read() {
    return added + changed + unchanged + failed;
  }

  ImportCounts plus(Outcome outcome, int coded) {
    return switch (outcome) {
      case NEW -> new ImportCounts(added + 1, changed, unchanged, failed, mentions + coded);
      case CHANGED -> new ImportCounts(added, changed + 1, unchanged, failed, mentions + coded);
      case UNCHANGED -> new ImportCounts(added, changed, unchanged + 1, failed, mentions);
      case FAILED -> new ImportCounts(added, changed, unchanged, failed + 1, mentions);
    };
  }
}
