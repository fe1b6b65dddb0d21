package org.indusco.model.schema;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares a record component as one column of its table.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

  /// What the value says, as a short phrase.
  String meaning();

  /// The column's heading when it differs from the component's name in snake case.
  String name() default "";

  /// The unit of measure, such as `kg` or `money per tonne`; empty for names, dates and codes.
  String unit() default "";

  /// Whether an empty cell is refused.
  boolean required() default false;

  /// Whether the column is part of the key that no two rows share.
  boolean key() default false;

  /// What an empty cell is read as, written as a cell would be; empty for none.
  String byDefault() default "";

  /// In words what an empty cell means when that is worked out from other figures.
  String otherwise() default "";

  /// The table whose id the value must name; `void` for none.
  Class<?> refers() default void.class;

  /// The smallest number that is not absurd.
  double min() default Double.NEGATIVE_INFINITY;

  /// The largest number that is not absurd.
  double max() default Double.POSITIVE_INFINITY;
}
