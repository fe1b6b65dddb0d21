/// How two plans of much the same network differ.
///
/// In: two planned networks. Out: the differences as data, the most important first. Always holds:
/// what is the same in both is not told.
@NullMarked
package org.indusco.app.compare;

import org.jspecify.annotations.NullMarked;
