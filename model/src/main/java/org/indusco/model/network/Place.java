package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A town or other place where bodies can stand.
@Table(
    name = "places",
    meaning = "A town or other place where cooperatives and depots can stand.",
    required = true)
public record Place(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(meaning = "older spelling of the name") String nameOld,
    @Column(meaning = "province") String province,
    @Column(
            required = true,
            unit = "degrees north",
            min = -90,
            max = 90,
            meaning = "latitude, WGS 84")
        double lat,
    @Column(
            required = true,
            unit = "degrees east",
            min = -180,
            max = 180,
            meaning = "longitude, WGS 84")
        double lon,
    @Column(meaning = "what the place is to the network, in words") String role,
    @Column(
            unit = "cooperatives",
            min = 0,
            max = 100000,
            otherwise = "as many as come",
            meaning = "how many cooperatives there is room for at a time")
        @Nullable Integer premises,
    Evidence evidence) {}
