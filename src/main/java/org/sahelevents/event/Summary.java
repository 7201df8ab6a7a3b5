package org.sahelevents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sahelevents.coding.EventType;
import org.sahelevents.event.linking.Claim;
import org.sahelevents.time.Interval;

/** One plain sentence made of an event's fields. */
final class Summary {
  private final Vocabulary vocabulary;

  Summary(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  String of(Claim claim) {
    StringBuilder sentence = new StringBuilder();
    if (claim.isTotal()) {
      sentence.append(claim.count()).append(" × ");
    }
    sentence.append(vocabulary.typeName(claim.type()));
    if (claim.mode() != null) {
      sentence.append(" (").append(lower(claim.mode())).append(')');
    }
    sentence.append(" in ");
    if (claim.place() != null) {
      sentence.append(vocabulary.place(claim.place()).name()).append(", ");
    }
    sentence.append(vocabulary.countryName(claim.country()));
    if (byOwnForces(claim)) {
      sentence.append(" by its armed forces");
    } else {
      actors(sentence, " by ", claim.agents());
    }
    actors(sentence, toTarget(claim.type()), claim.targets());
    return sentence
        .append(": ")
        .append(lower(claim.status()))
        .append(when(claim.interval()))
        .append('.')
        .toString();
  }

  /** A state's code stands for its forces as well, and of a coup it is they that are meant. */
  private static boolean byOwnForces(Claim claim) {
    return claim.type() == EventType.COUP && claim.agents().equals(List.of(claim.country()));
  }

  private static String toTarget(EventType type) {
    return switch (type) {
      case AGREEMENT, COOPERATION_END -> " with ";
      case EXPULSION, ARREST -> " of ";
      default -> " against ";
    };
  }

  private void actors(StringBuilder sentence, String preposition, List<String> codes) {
    if (!codes.isEmpty()) {
      String names =
          codes.stream().map(c -> vocabulary.actor(c).name()).collect(Collectors.joining(" and "));
      sentence.append(preposition).append(names);
    }
  }

  private static String when(Interval interval) {
    LocalDate earliest = interval.earliest();
    LocalDate latest = interval.latest();
    if (earliest == null) {
      return latest == null ? ", at an unknown date" : " by " + latest;
    }
    if (latest == null) {
      return " from " + earliest + " on";
    }
    return earliest.equals(latest) ? " on " + earliest : " between " + earliest + " and " + latest;
  }

  private static String lower(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
