package org.sahelevents.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an endpoint that will go: its answers say since when it should not be used, until when it can, and what instead. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retiring {
  /** First day on which it should not be used any more, {@code YYYY-MM-DD} (RFC 9745). */
  String since();

  /** Day from which on it may be gone, {@code YYYY-MM-DD}; empty while that is open (RFC 8594). */
  String until() default "";

  /** Path of what takes its place; empty without one (RFC 5829). */
  String successor() default "";
}
