/// Knows where and when: what is closed or dangerous, who serves whom, what carriage costs, and
/// how it all looks on a map.
///
/// In: a network, completed by its defaults. Out: answers about places on dates, and maps as SVG.
/// Always holds: no file is read and no clock asked; the same network gives the same answers.
@NullMarked
package org.indusco.atlas;

import org.jspecify.annotations.NullMarked;
