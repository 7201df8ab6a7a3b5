package org.sahelevents.documentation;

import jakarta.enterprise.context.ApplicationScoped;
import org.sahelevents.lexicon.EventTypeEntry;
import org.sahelevents.lexicon.EventTypes;
import org.sahelevents.lexicon.World;

/** The types of events, when each is coded and when not, from the lexicon. */
@ApplicationScoped
class EventTypeTable implements Insertion {
  private final EventTypes types = World.shipped().eventTypes();

  @Override
  public String name() {
    return "event-types";
  }

  @Override
  public String markdown() {
    StringBuilder text = new StringBuilder();
    for (EventTypeEntry type : types.all()) {
      text.append("### ").append(type.code()).append("\n\n");
      text.append(Table.words(type.definition()));
      if (!type.modes().isEmpty()) {
        text.append(" Modes: `").append(String.join("`, `", type.modes())).append("`.");
      }
      text.append("\n\n**Not when:** ").append(Table.words(type.notWhen())).append("\n\n");
      type.examples()
          .forEach(
              (language, example) -> text.append("> ").append(Table.words(example)).append("\n\n"));
    }
    return text.toString();
  }
}
