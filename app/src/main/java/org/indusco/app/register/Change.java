package org.indusco.app.register;

/// One change to what the register says of a subject.
public sealed interface Change {

  /// What is changed.
  Subject subject();

  /// The days of which something else is said from now on.
  Span span();

  /// A row holds during a span, whatever was said of these days before.
  record Put(Subject subject, Span span, Row row) implements Change {}

  /// Nothing holds during a span: the subject is not there then.
  record Clear(Subject subject, Span span) implements Change {}
}
