package org.indusco.exact.course;

/// One step of a course: a month of work, or a move with the month of work that must follow.
///
/// @param from node at which it begins
/// @param to node at which it ends
/// @param place position of the place where it works
/// @param month in which it works there
/// @param depot that serves the place then, or -1
/// @param moving whether it moves there in the month before
/// @param gain by itself, in money
/// @param loanRow row of the program in which a move borrows, or -1
/// @param loan what the move borrows, in money
public record Arc(
    int from,
    int to,
    int place,
    int month,
    int depot,
    boolean moving,
    double gain,
    int loanRow,
    double loan) {}
