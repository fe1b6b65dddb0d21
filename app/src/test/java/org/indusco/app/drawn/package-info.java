/// Small networks drawn from a seed.
@NullMarked
package org.indusco.app.drawn;

import org.jspecify.annotations.NullMarked;
