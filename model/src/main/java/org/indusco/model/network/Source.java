package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// A document that rows refer to.
@Table(name = "sources", meaning = "A document that rows refer to by its id.")
public record Source(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "author, title, place and date") String title,
    @Column(meaning = "where it can be read") String url,
    @Column(meaning = "what else to know about it") String note) {}
