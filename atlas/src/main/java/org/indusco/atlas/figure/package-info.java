/// What maps of amounts show: people, production, shipments, moves, prices and dangers by place.
///
/// In: a network, and a plan where one is needed. Out: amounts by place, ways between places, and
/// the features of a theme for other programs. Always holds: what is known by an estimate only
/// says so.
@NullMarked
package org.indusco.atlas.figure;

import org.jspecify.annotations.NullMarked;
