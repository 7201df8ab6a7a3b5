package org.sahelevents.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes records of one type as JSON objects, member by member in this order: for lists of which thousands are given each
 * second, where finding out by reflection what a record holds would take longer than all else.
 */
final class JsonMembers<T> {
  private final List<Member<T>> members = new ArrayList<>();

  /** Writes the value of one member. */
  @FunctionalInterface
  interface Writing<T> {
    void write(JsonGenerator out, T of) throws IOException;
  }

  private record Member<T>(
      SerializedString name, Writing<T> writing, boolean optional, boolean onRequest) {}

  /** Adds a member that is always written. */
  JsonMembers<T> member(String name, Writing<T> writing) {
    members.add(new Member<>(new SerializedString(name), writing, false, false));
    return this;
  }

  /** Adds a text, or what stands for itself as one: a day, a constant, an id. */
  JsonMembers<T> text(String name, Function<T, Object> value) {
    return member(name, (out, of) -> text(out, value.apply(of)));
  }

  /** Adds a whole number, or null. */
  JsonMembers<T> number(String name, Function<T, Integer> value) {
    return member(name, (out, of) -> number(out, value.apply(of)));
  }

  /** Adds an object, or null. */
  <V> JsonMembers<T> object(String name, Function<T, V> value, JsonMembers<V> written) {
    return member(name, (out, of) -> written.write(out, value.apply(of)));
  }

  /** Adds a list of objects. */
  <V> JsonMembers<T> list(String name, Function<T, List<V>> value, JsonMembers<V> written) {
    return member(name, (out, of) -> written.writeAll(out, value.apply(of)));
  }

  /** Leaves the member added last out where there is nothing to write. */
  JsonMembers<T> unlessNull(Function<T, Object> value) {
    Member<T> last = members.remove(members.size() - 1);
    Writing<T> named =
        (out, of) -> {
          if (value.apply(of) != null) {
            out.writeFieldName(last.name);
            last.writing.write(out, of);
          }
        };
    members.add(new Member<>(last.name, named, true, last.onRequest));
    return this;
  }

  /** Has the member added last written only where its name is among those asked for. */
  JsonMembers<T> onRequest() {
    Member<T> last = members.remove(members.size() - 1);
    members.add(new Member<>(last.name, last.writing, last.optional, true));
    return this;
  }

  void write(JsonGenerator out, T of) throws IOException {
    write(out, of, Set.of());
  }

  /** @param only names of the members to write; empty for all but those on request */
  void write(JsonGenerator out, T of, Set<String> only) throws IOException {
    if (of == null) {
      out.writeNull();
      return;
    }
    boolean all = only.isEmpty();
    out.writeStartObject();
    for (Member<T> member : members) {
      if (all ? !member.onRequest : only.contains(member.name.getValue())) {
        if (!member.optional) {
          out.writeFieldName(member.name);
        }
        member.writing.write(out, of);
      }
    }
    out.writeEndObject();
  }

  void writeAll(JsonGenerator out, List<T> list) throws IOException {
    out.writeStartArray();
    for (T one : list) {
      write(out, one);
    }
    out.writeEndArray();
  }

  static void text(JsonGenerator out, Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }

  static void number(JsonGenerator out, Integer value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(value.intValue());
    }
  }

  static void decimal(JsonGenerator out, Double value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(value.doubleValue());
    }
  }

  static void texts(JsonGenerator out, List<?> texts) throws IOException {
    out.writeStartArray();
    for (Object text : texts) {
      text(out, text);
    }
    out.writeEndArray();
  }
}
