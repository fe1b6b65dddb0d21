package org.indusco.cli.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.InstantSource;

/// Where commands write, and what they know of their surroundings.
///
/// @param out for results
/// @param err for faults and progress
/// @param terminal what a progress bar is drawn on
/// @param interactive whether a person looks at the terminal, so that bars make sense
/// @param clock for time limits and plain lines of progress
/// @param version of the program
public record Console(
    PrintWriter out,
    PrintWriter err,
    PrintStream terminal,
    boolean interactive,
    InstantSource clock,
    String version) {}
