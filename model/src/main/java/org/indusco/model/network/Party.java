package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// One of the sides that must be able to trust plan and books.
@Table(name = "parties", meaning = "One of the sides that must be able to trust plan and books.")
public record Party(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(
            byDefault = "1",
            unit = "people",
            min = 1,
            max = 100,
            meaning = "how many people must approve a plan for it before the plan takes effect")
        int approvals,
    Evidence evidence) {}
