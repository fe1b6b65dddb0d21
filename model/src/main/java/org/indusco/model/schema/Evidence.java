package org.indusco.model.schema;

import org.jspecify.annotations.Nullable;

/// Why a row is believed: the four columns that every table may carry.
public record Evidence(
    @Column(meaning = "where the row comes from: ids of the table sources, parted by ;, or words")
        String source,
    @Column(meaning = "how it is known") @Nullable Basis basis,
    @Column(meaning = "how far it may be trusted") @Nullable Confidence confidence,
    @Column(meaning = "what else a reader should know, such as how an estimate was made")
        String note) {

  /// No evidence given.
  public static final Evidence NONE = new Evidence("", null, null, "");
}
