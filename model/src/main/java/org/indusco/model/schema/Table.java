package org.indusco.model.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares a record as one row of a table of a network or of a plan.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {

  /// The table's name: the name of its file without the ending, or of its sheet.
  String name();

  /// One sentence that says what a row is.
  String meaning();

  /// Whether a network without this table is refused.
  boolean required() default false;

  /// What planning assumes when the table is missing; empty when nothing needs to be assumed.
  String absent() default "";

  /// Whether a GeoJSON file of the same name may give each row a shape.
  boolean shapes() default false;
}
