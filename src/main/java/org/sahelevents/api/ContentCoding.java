package org.sahelevents.api;

import java.util.Locale;

/** How an answer is compressed (RFC 9110, section 8.4.1), as far as this server can. */
public enum ContentCoding {
  GZIP,
  DEFLATE,
  NONE;

  private static final String WEIGHT = "q=";

  /** The best one that {@code Accept-Encoding} allows; none where it is missing. */
  public static ContentCoding accepted(String header) {
    if (header == null || header.isBlank()) {
      return NONE;
    }
    if (header.indexOf(';') < 0) {
      // what most callers send
      return header.contains("gzip") || header.contains("*")
          ? GZIP
          : header.contains("deflate") ? DEFLATE : NONE;
    }
    double gzip = weight(header, "gzip");
    double deflate = weight(header, "deflate");
    if (gzip <= 0 && deflate <= 0) {
      return NONE;
    }
    return gzip >= deflate ? GZIP : DEFLATE;
  }

  /** What a header gives to a coding, by its name or by an asterisk; 0 where it does not take it. */
  private static double weight(String header, String coding) {
    double others = 0;
    for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
      String[] nameAndWeight = part.strip().split("\\s*;\\s*", 2);
      String name = nameAndWeight[0];
      if (name.equals(coding) || name.equals("x-" + coding)) {
        return weight(nameAndWeight);
      }
      others = name.equals("*") ? weight(nameAndWeight) : others;
    }
    return others;
  }

  private static double weight(String[] nameAndWeight) {
    if (nameAndWeight.length < 2 || !nameAndWeight[1].startsWith(WEIGHT)) {
      return 1;
    }
    try {
      return Double.parseDouble(nameAndWeight[1].substring(WEIGHT.length()).strip());
    } catch (NumberFormatException notAWeight) {
      return 0;
    }
  }
}
