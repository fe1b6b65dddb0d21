package org.indusco.exchange.workbook;

/// A sheet as the workbook lists it.
///
/// @param name of the sheet
/// @param part where its cells stand
/// @param hidden whether its tab is not shown
record SheetPart(String name, String part, boolean hidden) {}
