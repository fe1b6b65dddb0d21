package org.indusco.exchange.table;

/// A record and the line of the file on which it begins.
public record Entry<R extends Record>(int row, R value) {}
