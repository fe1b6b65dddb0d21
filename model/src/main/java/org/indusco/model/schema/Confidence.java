package org.indusco.model.schema;

/// How far a row may be trusted.
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
