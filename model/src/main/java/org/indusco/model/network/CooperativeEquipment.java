package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// Equipment that a cooperative holds and carries along.
@Table(
    name = "cooperative_equipment",
    absent = "cooperatives hold no equipment of their own",
    meaning = "Equipment that a cooperative holds and carries along when it moves.")
public record CooperativeEquipment(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(
            key = true,
            required = true,
            refers = Good.class,
            meaning = "good of the kind equipment")
        String good,
    @Column(required = true, unit = "units", min = 0, max = 1e6, meaning = "how much of it")
        double count,
    Evidence evidence) {}
