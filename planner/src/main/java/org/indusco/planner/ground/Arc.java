package org.indusco.planner.ground;

/// One direction of a route between two depots.
///
/// @param route number of the row of routes, from 0
/// @param from number of the depot that sends
/// @param to number of the depot that receives
/// @param lead months between dispatch and receipt, 0 for short routes
/// @param cost money per tonne
/// @param tonnes capacity per month, shared with the other arcs of the same direction of the route
public record Arc(int route, int from, int to, int lead, double cost, double tonnes) {}
