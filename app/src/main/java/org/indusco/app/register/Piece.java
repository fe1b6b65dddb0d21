package org.indusco.app.register;

/// What holds of one subject during one span.
///
/// @param span when it is true
/// @param row what is true
public record Piece(Span span, Row row) {}
