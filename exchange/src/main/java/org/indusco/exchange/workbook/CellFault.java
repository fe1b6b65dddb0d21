package org.indusco.exchange.workbook;

import org.indusco.exchange.fault.Fault;

/// What is wrong with a cell, before it is known under which heading it stands.
///
/// @param row counted from 1
/// @param column counted from 0
record CellFault(Fault.Kind kind, int row, int column, String value, String reason, String maybe) {}
