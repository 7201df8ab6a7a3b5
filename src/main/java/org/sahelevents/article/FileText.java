package org.sahelevents.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The text that a file's bytes hold, or why they hold none; exactly one of the two is null. */
record FileText(String text, Reading.Refused refused) {
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f]");
  private static final int SAMPLE = 4096;

  static FileText of(String source, byte[] bytes) {
    if (bytes.length == 0) {
      return no(source, Refusal.EMPTY, "is empty");
    }
    if (bytes.length > ArticleReader.LARGEST_BYTES) {
      return new FileText(null, ArticleReader.tooLarge(source, bytes.length));
    }
    if (utf16(bytes)) {
      return no(source, Refusal.NOT_UTF8, "is UTF-16; save it as UTF-8");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (binary(text)) {
        return no(source, Refusal.BINARY, "is a binary file, not a text");
      }
      return blank(text)
          ? no(source, Refusal.EMPTY, "holds nothing but white space")
          : new FileText(text, null);
    } catch (CharacterCodingException notUtf8) {
      String sample =
          new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
      return binary(sample)
          ? no(source, Refusal.BINARY, "is a binary file, not a text")
          : no(source, Refusal.NOT_UTF8, "is not UTF-8; save it as UTF-8");
    }
  }

  static boolean blank(String text) {
    return text.chars()
        .allMatch(c -> c == 0xFEFF || Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Whether a text can be stored: no NUL and no half of a surrogate pair. */
  static boolean storable(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static FileText no(String source, Refusal reason, String fault) {
    return new FileText(null, Reading.refused(source, reason, fault));
  }

  private static boolean utf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }

  /** A NUL anywhere, or more than one control character in a hundred. */
  private static boolean binary(String text) {
    long tolerated = 2 + text.length() / 100L;
    return text.indexOf('\0') >= 0
        || CONTROL.matcher(text).results().limit(tolerated + 1).count() > tolerated;
  }
}
